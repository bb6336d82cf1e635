"""A new server secret: what follows from the old one is written anew, in one transaction.

Codes that were given out are kept only as hashes under the old secret, so they have to be given out anew.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kapjournal.domain.access import FIRST, OPERATOR, Access, AccessLine
from kapjournal.domain.chat import ChatMessage
from kapjournal.domain.client import Invite, TelegramAccount
from kapjournal.domain.errors import NotAllowed
from kapjournal.domain.people import Pairing, Person
from kapjournal.ports import After, UnitOfWork
from kapjournal.usecases.desk import practice_of
from kapjournal.usecases.reading.log_access import log_access, verify_access_log
from kapjournal.usecases.reading.reading_desk import ReadingDesk

_PAGE = 500


@dataclass(frozen=True, slots=True)
class Renewed:
    rows: int
    invites: int
    enrolments: int


def renew_server_secret(
    uow: UnitOfWork, before: ReadingDesk, after: ReadingDesk, nouns: Sequence[object]
) -> Renewed:
    """`nouns` are all that have something under the state key, read before: a row read in this transaction
    would be saved only where it changed, and here each is to be encrypted anew.

    Raises BadRecord or SealingError, with nothing changed, when the access log or a pin does not hold,
    NotAllowed without the bot's number.
    """
    lines = verify_access_log(uow, before.index)
    rows = lines
    _rehash_access_log(uow, after)
    chats = {one.id: one.chat for one in nouns if isinstance(one, TelegramAccount)}
    if chats and not after.desk.bot:
        raise NotAllowed(
            "the bot's token is needed: its number is part of every chat's look-up",
            remedy="set KAPJOURNAL_BOT_TOKEN",
        )
    for noun in nouns:
        uow.save(_looked_up(noun, after, chats))
    rows += len(nouns)
    _repin(uow, after)
    invites = uow.all(Invite, used_at=None)
    for invite in invites:
        uow.save(replace(invite, expires_at=min(invite.expires_at, after.now())))
    waiting = [one for one in uow.all(Person) if one.enrolment_hash is not None]
    for person in waiting:
        uow.save(replace(person, enrolment_hash=None, enrolment_expires_at=None))
    uow.remove_all(Pairing)
    log_access(
        uow,
        after.index,
        Access.CHANGED_POLICY,
        person_id=OPERATOR,
        at=after.now(),
        detail="server secret",
    )
    return Renewed(rows, len(invites), len(waiting))


def _looked_up(noun: object, after: ReadingDesk, chats: dict[str, int]) -> object:
    if isinstance(noun, TelegramAccount):
        return replace(noun, index=after.index.account(after.desk.bot, noun.chat))
    if isinstance(noun, ChatMessage):
        return replace(noun, index=after.index.message(chats[noun.account_id], noun.number))
    return noun


def _rehash_access_log(uow: UnitOfWork, after: ReadingDesk) -> None:
    walked, previous = 0, FIRST
    while page := uow.all(AccessLine, order_by="sequence", limit=_PAGE, sequence=After(walked)):
        for line in page:
            linked = replace(line, previous=previous)
            linked = replace(linked, hash=after.index.code("access", linked.told()))
            uow.save(linked)
            walked, previous = line.sequence, linked.hash


def _repin(uow: UnitOfWork, after: ReadingDesk) -> None:
    for person in uow.all(Person):
        if person.pinned is not None:
            uow.save(replace(person, pin=after.keys.repin(person.pinned).pin))
    practice = practice_of(uow)
    if practice.ingest is not None:
        uow.save(replace(practice, ingest_pin=after.keys.repin(practice.ingest).pin))
