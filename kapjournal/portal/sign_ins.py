"""Sign-ins between requests: begun, touched, locked, opened again by a code, ended."""

import hashlib
import hmac
from dataclasses import replace
from datetime import timedelta

from kapjournal.domain.access import Access
from kapjournal.domain.errors import CannotOpen, InvalidInput, NotAllowed, SealingError
from kapjournal.domain.people import Person
from kapjournal.domain.sign_in import LONGEST, TOUCH_EVERY, SignIn
from kapjournal.portal.desk import PortalDesk
from kapjournal.ports import Identity, UnitOfWork, Until
from kapjournal.sealing.identity import UnlockedIdentity
from kapjournal.sealing.session_vault import StoredSignIn, hash_of, keep, take
from kapjournal.usecases.reading.log_access import log_access
from kapjournal.usecases.reading.unlock_person import count_try, forget_tries, locked_person, unlock_person


def begin(desk: PortalDesk, name: str, passphrase: str, code: str) -> str:
    """The token for the cookie. Raises NotAllowed, in one wording for every wrong part."""
    unlocked = unlock_person(desk.storage, desk.room, name, passphrase, code)
    return begin_for(desk, unlocked.person, unlocked.identity)


def begin_for(desk: PortalDesk, person: Person, identity: Identity, how: Access = Access.SIGNED_IN) -> str:
    """A sign-in for somebody just unlocked (or just enrolled)."""
    if not isinstance(identity, UnlockedIdentity):
        raise SealingError("only a person signs in")
    token, stored = keep(identity)
    now = desk.room.wall()

    def job(uow: UnitOfWork) -> None:
        uow.remove_all(SignIn, created_at=Until(now - LONGEST))
        uow.add(SignIn(stored.token_hash.hex(), person.id, stored.box, now, now))
        log_access(uow, desk.room.index, how, person_id=person.id, at=desk.room.now())

    desk.storage.transact_now(job)
    return token


def find(uow: UnitOfWork, token: str) -> tuple[SignIn, Person] | None:
    """The sign-in behind a cookie and whose it is; None for a cookie that opens nothing (any more)."""
    try:
        row_id = hash_of(token).hex()
    except CannotOpen:
        return None
    found = uow.find(SignIn, id=row_id)
    person = uow.find(Person, id=found.person_id) if found else None
    if found is None or person is None or person.left_at is not None:
        return None
    return found, person


def touch(desk: PortalDesk, sign_in: SignIn) -> SignIn:
    """Mark it as used just now; every few seconds is often enough."""
    now = desk.room.wall()
    if timedelta() <= now - sign_in.seen_at < TOUCH_EVERY:
        return sign_in
    touched = sign_in.touched(now)

    def job(uow: UnitOfWork) -> None:
        if uow.find(SignIn, id=sign_in.id) is not None:
            uow.save(replace(uow.get(SignIn, sign_in.id), seen_at=now))

    desk.storage.transact_now(job)
    return touched


def unlock_again(desk: PortalDesk, sign_in: SignIn, person: Person, code: str) -> None:
    """A code of the authenticator opens a locked sign-in. Raises NotAllowed, InvalidInput."""
    wall = desk.room.wall()
    desk.storage.transact_now(lambda uow: count_try(uow, desk.room.index, person.name, wall))

    def job(uow: UnitOfWork) -> bool:
        fresh = locked_person(uow, person.id)
        counter = desk.room.keys.totp_counter(
            fresh.totp_secret or "", code, now=wall, last_used=fresh.totp_last
        )
        if counter is None:
            return False
        uow.save(replace(fresh, totp_last=counter))
        forget_tries(uow, desk.room.index, person.name)
        uow.save(replace(uow.get(SignIn, sign_in.id), seen_at=wall))
        log_access(uow, desk.room.index, Access.UNLOCKED, person_id=person.id, at=desk.room.now())
        return True

    if not desk.storage.transact_now(job):
        raise InvalidInput("these six digits do not match", remedy="Each code works once: wait for the next.")


def identity_of(token: str, sign_in: SignIn) -> UnlockedIdentity:
    """The unlocked identity for the time of one request. Raises NotAllowed when the row was changed."""
    try:
        return take(token, StoredSignIn(bytes.fromhex(sign_in.id), sign_in.person_id, sign_in.box))
    except CannotOpen as error:
        raise NotAllowed("this sign-in cannot be used any more", remedy="Sign in again.") from error


def end(desk: PortalDesk, sign_in: SignIn) -> None:
    """Drop the keys: the row, and with it the encrypted identity, is gone."""

    def job(uow: UnitOfWork) -> None:
        uow.remove_all(SignIn, id=sign_in.id)
        log_access(uow, desk.room.index, Access.SIGNED_OUT, person_id=sign_in.person_id, at=desk.room.now())

    desk.storage.transact_now(job)


def form_token(token: str) -> str:
    """The token that every form of this sign-in carries; it follows from the cookie and is stored nowhere."""
    return hmac.new(token.encode(), b"kapjournal/v1/form", hashlib.sha256).hexdigest()


def is_form_token(token: str, given: str) -> bool:
    return hmac.compare_digest(form_token(token).encode(), given.encode())
