"""Passphrase and authenticator -> unlocked. Wrong tries cost time; nobody is locked out for good."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kapjournal.domain.errors import CannotOpen, NotAllowed
from kapjournal.domain.people import Person
from kapjournal.ports import Identity, Storage, UnitOfWork
from kapjournal.usecases.reading_desk import ReadingDesk

FREE_TRIES = 4
"""A slip of the finger costs nothing."""

LONGEST_WAIT = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Unlocked:
    person: Person
    identity: Identity


def wait_after(tries: int) -> timedelta:
    """The wait after so many tries in a row: nothing at first, then doubling, five minutes at most."""
    if tries <= FREE_TRIES:
        return timedelta()
    doublings = min(tries - FREE_TRIES, 12)
    return min(timedelta(seconds=2 << doublings), LONGEST_WAIT)


def count_try(uow: UnitOfWork, name: str, wall: datetime) -> Person:
    """Count this try before it is made, so that many at once cannot share one turn.

    Raises NotAllowed for an unknown or unenrolled name, or when it is too early for another try.
    """
    person = uow.find(Person, name=" ".join(name.split()))
    if person is None or person.identity is None or person.left_at is not None:
        raise _refused()
    if person.throttled_until is not None and wall < person.throttled_until:
        left = int((person.throttled_until - wall).total_seconds()) + 1
        raise NotAllowed(
            f"too many tries in a row; the next one is possible in {left} seconds",
            remedy="With the recovery code: kapjournal therapist reset.",
        )
    tries = person.failed_attempts + 1
    wait = wait_after(tries)
    counted = replace(person, failed_attempts=tries, throttled_until=wall + wait if wait else None)
    uow.save(counted)
    return counted


def unlock_person(storage: Storage, room: ReadingDesk, name: str, passphrase: str, code: str) -> Unlocked:
    """The identity, for as long as the caller keeps it in memory. About half a second of work.

    Raises NotAllowed, in the same words whichever of name, passphrase and code is wrong.
    """
    person = storage.transact_now(lambda uow: count_try(uow, name, room.wall()))
    assert person.identity is not None  # noqa: S101 - count_try has looked
    try:
        identity = room.keys.unlock(person.identity, passphrase)
    except CannotOpen:
        raise _refused() from None

    def accept(uow: UnitOfWork) -> Person | None:
        # Read again under the writer's lock: of two sign-ins with one code, one is a replay.
        fresh = uow.get(Person, person.id)
        counter = room.keys.totp_counter(
            fresh.totp_secret or "", code, now=room.wall(), last_used=fresh.totp_last
        )
        if counter is None:
            return None
        accepted = replace(fresh, totp_last=counter, failed_attempts=0, throttled_until=None)
        uow.save(accepted)
        return accepted

    accepted = storage.transact_now(accept)
    if accepted is None:
        raise _refused()
    return Unlocked(accepted, identity)


def _refused() -> NotAllowed:
    return NotAllowed(
        "name, passphrase or code is wrong",
        remedy="A six-digit code works once: wait for the next. Lost one? kapjournal therapist reset.",
    )
