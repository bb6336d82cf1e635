"""A lost passphrase or authenticator: the printed recovery code brings both back, and is then replaced."""

from dataclasses import replace

from kapjournal.domain.errors import CannotOpen, InvalidInput, NotAllowed
from kapjournal.domain.people import Person
from kapjournal.domain.sign_in import SignIn
from kapjournal.ports import Storage, UnitOfWork
from kapjournal.usecases.reading.enrol_person import Enrolled
from kapjournal.usecases.reading.reading_desk import ReadingDesk
from kapjournal.usecases.reading.unlock_person import count_try, forget_tries, locked_person


def reset_person(
    storage: Storage,
    room: ReadingDesk,
    name: str,
    recovery_code: str,
    passphrase: str,
    *,
    totp_secret: str,
    totp_code: str,
) -> Enrolled:
    """A new passphrase, a new authenticator and a new recovery code; keys and journals stay as they are.

    Every sign-in of theirs is closed. Raises NotAllowed for a wrong recovery code, InvalidInput for one
    with a slip, for a common passphrase or a wrong TOTP code.
    """
    counter = room.keys.totp_counter(totp_secret, totp_code, now=room.wall(), last_used=-1)
    if counter is None:
        raise InvalidInput("the six digits do not match", remedy="Check that the phone's clock is right.")
    room.keys.read_recovery_code(recovery_code)  # a slip is said before anybody's name is looked at
    person = storage.transact_now(lambda uow: count_try(uow, room.index, name, room.wall()))
    known = person.identity if person else None
    if person is None or known is None:
        raise _refused()
    try:
        identity = room.keys.unlock_with_code(known, recovery_code)
    except CannotOpen:
        raise _refused() from None
    stored = room.keys.new_passphrase(known, identity, passphrase)
    stored, code = room.keys.new_recovery_code(stored, identity)

    def keep(uow: UnitOfWork) -> Person:
        before = locked_person(uow, person.id)
        if before.identity != known:
            raise NotAllowed("the passphrase was changed elsewhere meanwhile", remedy="Sign in again.")
        fresh = replace(
            before,
            identity=stored,
            totp_secret=totp_secret,
            totp_last=counter,
        )
        uow.save(fresh)
        forget_tries(uow, room.index, name)
        # Whoever has the lost phone or laptop may still be signed in there.
        uow.remove_all(SignIn, person_id=person.id)
        return fresh

    return Enrolled(storage.transact_now(keep), identity, code)


def _refused() -> NotAllowed:
    """For a name that nobody has as for a code of somebody else."""
    return NotAllowed("this recovery code is not theirs", remedy="It stands on the printed sheet.")
