"""From an enrolment code to keys: passphrase, authenticator, recovery code."""

from dataclasses import dataclass, field, replace

from kapjournal.domain.errors import InvalidInput, NotAllowed
from kapjournal.domain.people import Person
from kapjournal.ports import Identity, Storage, UnitOfWork
from kapjournal.usecases.reading.reading_desk import ReadingDesk
from kapjournal.usecases.reading.unlock_person import locked_person


@dataclass(frozen=True, slots=True)
class Enrolled:
    """`recovery_code` is to be printed now: it is stored nowhere."""

    person: Person
    identity: Identity
    recovery_code: str = field(repr=False)


def find_enrolment(uow: UnitOfWork, room: ReadingDesk, code: str) -> Person:
    """Who this code is for. Raises NotAllowed for a wrong, used or expired one."""
    found = uow.find(Person, enrolment_hash=room.index.code("enrolment", code.strip()))
    expires = found.enrolment_expires_at if found else None
    if found is None or expires is None or expires < room.wall() or found.identity is not None:
        raise NotAllowed(
            "this enrolment code is not valid any more", remedy="Ask the practice for a new one."
        )
    return found


def enrol_person(
    storage: Storage, room: ReadingDesk, code: str, passphrase: str, *, totp_secret: str, totp_code: str
) -> Enrolled:
    """Make the person's keys. `totp_secret` is the one just shown; `totp_code` proves that it was scanned.

    Raises NotAllowed for a bad enrolment code, InvalidInput for a common passphrase or a wrong TOTP code.
    """
    person = storage.read_now(lambda uow: find_enrolment(uow, room, code))
    counter = room.keys.totp_counter(totp_secret, totp_code, now=room.wall(), last_used=-1)
    if counter is None:
        raise InvalidInput(
            "the six digits do not match",
            remedy="Check that the phone's clock is right, then try the next code.",
        )
    made = room.keys.create(person, passphrase)

    def keep(uow: UnitOfWork) -> Person:
        locked_person(uow, person.id)  # a code used twice at once makes one pair of keys
        fresh = find_enrolment(uow, room, code)
        enrolled = replace(
            fresh,
            identity=made.stored,
            signing_public=made.pinned.public.signing_public,
            sealing_public=made.pinned.public.sealing_public,
            pin=made.pinned.pin,
            totp_secret=totp_secret,
            totp_last=counter,
            enrolment_hash=None,
            enrolment_expires_at=None,
        )
        uow.save(enrolled)
        return enrolled

    return Enrolled(storage.transact_now(keep), made.identity, made.recovery_code)
