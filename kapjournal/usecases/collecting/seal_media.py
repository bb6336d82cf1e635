"""The bytes of voice notes, pictures, documents: sealed under their entry, the pending row gone."""

from dataclasses import replace
from datetime import timedelta

from kapjournal.domain.chat import PendingMedia
from kapjournal.domain.client import TelegramAccount
from kapjournal.domain.payload import Attachment
from kapjournal.domain.sealed import Compartment, Purpose
from kapjournal.ports import UnitOfWork, Until
from kapjournal.usecases.collecting.admit import admit
from kapjournal.usecases.collecting.hear_voice import await_hearing
from kapjournal.usecases.desk import Desk
from kapjournal.usecases.find_entry import derived_id
from kapjournal.usecases.say import answer
from kapjournal.usecases.seal_record import seal_record

_LEASE = timedelta(minutes=5)
MAX_ATTEMPTS = 10


def claim_media(uow: UnitOfWork, desk: Desk, *, limit: int) -> tuple[PendingMedia, ...]:
    """Lease the oldest pending media. A lease that ran out is free again: sealing twice is impossible,
    since the row goes in the same transaction as the seal comes.
    """
    uow.lock("media")
    wall = desk.clock.wall()
    free = [
        one
        for one in uow.all(PendingMedia, due_at=Until(desk.now()), order_by="due_at", limit=limit + 4)
        if one.lease_until is None or one.lease_until < wall
    ][:limit]
    leased = tuple(replace(one, lease_until=wall + _LEASE, attempts=one.attempts + 1) for one in free)
    for one in leased:
        uow.save(one)
    return leased


def seal_media(uow: UnitOfWork, desk: Desk, pending: PendingMedia, data: bytes) -> None:
    if uow.find(PendingMedia, id=pending.id) is None:
        return
    attachment = Attachment(
        at=desk.now(),
        entry=pending.entry_id,
        media=pending.kind,
        mime=str(pending.meta.get("mime") or ""),
        file_id=pending.file_id,
        data=data,
        name=str(pending.meta.get("name") or ""),
    )
    seal_record(
        uow,
        desk,
        pending.client_id,
        attachment,
        Compartment.WORDS,
        now=desk.now(),
        purpose=Purpose.ATTACHMENT,
        entry_id=derived_id(pending.entry_id, "attachment"),
    )
    uow.remove(pending)
    await_hearing(uow, desk, pending)


def put_back_media(uow: UnitOfWork, desk: Desk, pending: PendingMedia, reason: str) -> None:
    if pending.attempts >= MAX_ATTEMPTS:
        give_up_media(uow, desk, pending)
        return
    due = desk.now() + timedelta(seconds=min(600, 2**pending.attempts))
    uow.save(replace(pending, due_at=due, lease_until=None, failure=reason))


def give_up_media(uow: UnitOfWork, desk: Desk, pending: PendingMedia) -> None:
    """Telegram does not hand it out any more: the client is asked to send it again."""
    _let_go(uow, desk, pending, "set_aside")


def refuse_media(uow: UnitOfWork, desk: Desk, pending: PendingMedia) -> None:
    """It turned out larger than what is kept: said with the way out."""
    _let_go(uow, desk, pending, "media.too_large")


def _let_go(uow: UnitOfWork, desk: Desk, pending: PendingMedia, key: str) -> None:
    uow.remove(pending)
    account = uow.get(TelegramAccount, pending.account_id)
    caller = admit(uow, desk, account.chat, language_code=None)
    answer(caller, caller.text(key))
