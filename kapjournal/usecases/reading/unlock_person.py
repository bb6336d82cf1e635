"""Passphrase and authenticator -> unlocked. Wrong tries cost time; nobody is locked out for good.

A name nobody has is treated as one somebody has: the same work, the same throttle, the same words.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from kapjournal.domain.errors import CannotOpen, NotAllowed
from kapjournal.domain.people import Person
from kapjournal.domain.sign_in import TRIES_KEPT, SignInTries
from kapjournal.ports import Identity, Index, Storage, UnitOfWork, Until
from kapjournal.usecases.reading.reading_desk import ReadingDesk


@dataclass(frozen=True, slots=True)
class Unlocked:
    person: Person
    identity: Identity


def count_try(uow: UnitOfWork, index: Index, name: str, wall: datetime) -> Person | None:
    """Count this try before it is made, so that many at once cannot share one turn.

    None for a name that nobody enrolled has. Raises NotAllowed when it is too early for another try.
    """
    tries_id = _tries_id(index, name)
    uow.lock(f"tries:{tries_id}")
    uow.remove_all(SignInTries, last_at=Until(wall - TRIES_KEPT))
    before = uow.find(SignInTries, id=tries_id)
    if before is not None and wall < before.wait_until:
        left = int((before.wait_until - wall).total_seconds()) + 1
        raise NotAllowed(
            f"too many tries in a row; the next one is possible in {left} seconds",
            remedy="With the recovery code: kapjournal therapist reset.",
        )
    uow.put(SignInTries.one_more(tries_id, before, wall))
    person = uow.find(Person, name=_plain(name))
    return None if person is None or person.identity is None or person.left_at is not None else person


def locked_person(uow: UnitOfWork, person_id: str) -> Person:
    """As they are now, and until this transaction ends: nobody else changes their keys or codes meanwhile."""
    uow.lock(f"person:{person_id}")
    return uow.get(Person, person_id)


def forget_tries(uow: UnitOfWork, index: Index, name: str) -> None:
    """It was them."""
    uow.remove_all(SignInTries, id=_tries_id(index, name))


def check_passphrase_of(storage: Storage, room: ReadingDesk, who: Person, passphrase: str) -> bool:
    """Whether whoever sits at an open screen knows this person's passphrase, under the same throttle.

    Raises NotAllowed when it is too early for another try.
    """
    person = storage.transact_now(lambda uow: count_try(uow, room.index, who.name, room.wall()))
    try:
        room.keys.unlock((person.identity if person else None) or b"", passphrase)
    except CannotOpen:
        return False
    storage.transact_now(lambda uow: forget_tries(uow, room.index, who.name))
    return True


def unlock_person(storage: Storage, room: ReadingDesk, name: str, passphrase: str, code: str) -> Unlocked:
    """The identity, for as long as the caller keeps it in memory. About half a second of work.

    Raises NotAllowed, in the same words whichever of name, passphrase and code is wrong.
    """
    person = storage.transact_now(lambda uow: count_try(uow, room.index, name, room.wall()))
    if person is None:
        room.keys.labour(passphrase)
        raise _refused()
    try:
        identity = room.keys.unlock(person.identity or b"", passphrase)
    except CannotOpen:
        raise _refused() from None

    def accept(uow: UnitOfWork) -> Person | None:
        # Read again under the person's lock: of two sign-ins with one code, one is a replay.
        fresh = locked_person(uow, person.id)
        counter = room.keys.totp_counter(
            fresh.totp_secret or "", code, now=room.wall(), last_used=fresh.totp_last
        )
        if counter is None:
            return None
        accepted = replace(fresh, totp_last=counter)
        uow.save(accepted)
        forget_tries(uow, room.index, name)
        return accepted

    accepted = storage.transact_now(accept)
    if accepted is None:
        raise _refused()
    return Unlocked(accepted, identity)


def _plain(name: str) -> str:
    return " ".join(name.split())


def _tries_id(index: Index, name: str) -> str:
    return index.code("tries", _plain(name))


def _refused() -> NotAllowed:
    return NotAllowed(
        "name, passphrase or code is wrong",
        remedy="A six-digit code works once: wait for the next. Lost one? kapjournal therapist reset.",
    )
