"""Claim what is due to leave, and record what became of it. The sending itself is the messenger's."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from kapjournal.domain.chat import ChatMessage, OutboxItem, OutboxKind, OutboxState, Priority
from kapjournal.domain.client import Client, ClientState, TelegramAccount
from kapjournal.domain.local_time import QuietHours, is_quiet, next_allowed
from kapjournal.domain.reflection import Reflection
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Desk
from kapjournal.usecases.say import remember_message

LEASE = timedelta(seconds=60)
MAX_ATTEMPTS = 8


class Fate(StrEnum):
    """What became of one attempt."""

    SENT = "sent"
    REFUSED = "refused"
    """A definite "try again": 429 or 5xx."""
    UNKNOWN = "unknown"
    """A time-out: it may have arrived."""
    BLOCKED = "blocked"
    IMPOSSIBLE = "impossible"
    """Telegram says it can never be done: the message is gone, or not changed."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """One claimed item with its chat; `number` is the message it edits or deletes, where it has one."""

    item: OutboxItem
    chat: int
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    item: OutboxItem
    fate: Fate
    number: int | None = None
    """The message id that Telegram gave."""
    retry_after: float | None = None
    failure: str = ""


def claim_outbox(uow: UnitOfWork, desk: Desk, *, limit: int = 64) -> tuple[Parcel, ...]:
    """The oldest due item of each chat, answers before notices. Leased, so a crash gives it back.

    One item a chat at a time: that keeps each chat first in, first out.
    """
    now = desk.now()
    parcels = []
    for item in uow.claim_outbox(now, desk.clock.wall(), LEASE, limit):
        account = uow.get(TelegramAccount, item.account_id)
        held = _hold_back(uow, item, account, now)
        if held is not None:
            uow.save(held)
            continue
        number = item.payload.get("number")
        if item.kind is OutboxKind.DELETE and number is None:
            message = uow.find(ChatMessage, account_id=account.id, ref=item.payload["ref"], removed_at=None)
            if message is None:
                uow.save(replace(item, state=OutboxState.DROPPED, payload={}))
                continue
            number = message.number
        parcels.append(Parcel(item, account.chat, number))
    return tuple(parcels)


def _hold_back(
    uow: UnitOfWork, item: OutboxItem, account: TelegramAccount, now: datetime
) -> OutboxItem | None:
    """The rights asked again at delivery: the item as it must be saved instead of sent, or None to send."""
    if item.expires_at is not None and item.expires_at < now:
        return replace(item, state=OutboxState.DROPPED, payload={}, failure="expired")
    client = uow.find(Client, id=account.client_id) if account.client_id else None
    silent = client is not None and client.state is ClientState.DECEASED
    if account.unlinked_at is not None or silent:
        return replace(item, state=OutboxState.DROPPED, payload={}, failure="no longer theirs")
    if item.priority is not Priority.NOTICE:
        return None
    if account.blocked_at is not None:
        return replace(item, state=OutboxState.DROPPED, payload={}, failure="blocked")
    if client is None:
        return None
    if not client.state.may_be_sent_to:
        return replace(item, state=OutboxState.DROPPED, payload={}, failure=client.state.value)
    reflection = uow.find(Reflection, id=item.reflection_id) if item.reflection_id else None
    if reflection is not None and (reflection.state.is_over or reflection.opened_at is not None):
        return replace(item, state=OutboxState.DROPPED, payload={}, failure="answered")
    quiet = QuietHours(client.quiet_from, client.quiet_until)
    if is_quiet(now, client.time_zone, quiet):
        later = next_allowed(now, client.time_zone, quiet)
        return replace(item, state=OutboxState.DUE, due_at=later, lease_until=None)
    return None


def settle_outbox(uow: UnitOfWork, desk: Desk, outcomes: Sequence[Outcome]) -> None:
    """Record what became of each parcel. What was sent is emptied; what was refused waits its turn."""
    now = desk.now()
    for outcome in outcomes:
        item = outcome.item
        account = uow.get(TelegramAccount, item.account_id)
        match outcome.fate:
            case Fate.SENT:
                _sent(uow, desk, item, account, outcome.number, now)
            case Fate.REFUSED if item.attempts < MAX_ATTEMPTS:
                wait = outcome.retry_after or min(60.0, 0.5 * 2**item.attempts)
                due = now + timedelta(seconds=wait)
                uow.save(
                    replace(
                        item, state=OutboxState.DUE, due_at=due, lease_until=None, failure=outcome.failure
                    )
                )
            case Fate.UNKNOWN if not item.at_most_once and item.attempts < MAX_ATTEMPTS:
                due = now + timedelta(seconds=min(60.0, 2.0**item.attempts))
                uow.save(
                    replace(
                        item, state=OutboxState.DUE, due_at=due, lease_until=None, failure=outcome.failure
                    )
                )
            case Fate.UNKNOWN:
                uow.save(replace(item, state=OutboxState.UNKNOWN, payload={}, failure=outcome.failure))
            case Fate.BLOCKED:
                uow.save(replace(item, state=OutboxState.DEAD, payload={}, failure="blocked"))
                if account.blocked_at is None:
                    uow.save(replace(account, blocked_at=now))
                    uow.after_commit("notices")
            case _:
                uow.save(replace(item, state=OutboxState.DEAD, payload={}, failure=outcome.failure))
    uow.after_commit("outbox")


def _sent(
    uow: UnitOfWork, desk: Desk, item: OutboxItem, account: TelegramAccount, number: int | None, now: datetime
) -> None:
    uow.save(replace(item, state=OutboxState.SENT, payload={}, lease_until=None))
    if item.kind is OutboxKind.REACT or number is None:
        return
    index = desk.index.message(account.chat, number)
    known = uow.find(ChatMessage, index=index)
    if item.kind is OutboxKind.DELETE:
        if known is not None:
            uow.save(replace(known, removed_at=now, remove_at=None))
        return
    if known is not None:
        uow.save(replace(known, ref=item.ref or known.ref))
        return
    client = uow.find(Client, id=account.client_id) if account.client_id else None
    remember_message(
        uow,
        account,
        index,
        number,
        now,
        client=client,
        ours=True,
        ref=item.ref,
        keep=bool(item.payload.get("keep")),
    )
