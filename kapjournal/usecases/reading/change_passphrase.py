"""Another passphrase for the same keys; no journal has to change."""

from dataclasses import replace

from kapjournal.domain.errors import NotAllowed
from kapjournal.domain.people import Person
from kapjournal.ports import Identity, Storage, UnitOfWork
from kapjournal.usecases.reading.reading_desk import ReadingDesk
from kapjournal.usecases.reading.unlock_person import locked_person


def change_passphrase(storage: Storage, room: ReadingDesk, who: Identity, passphrase: str) -> None:
    """Raises InvalidInput for a short or common passphrase; nothing is changed then."""
    before = storage.read_now(lambda uow: uow.get(Person, who.reader_id)).identity
    if before is None:
        raise NotAllowed("nobody without keys can change a passphrase")
    stored = room.keys.new_passphrase(before, who, passphrase)
    storage.transact_now(lambda uow: _keep(uow, who, before, stored))


def renew_recovery_code(storage: Storage, room: ReadingDesk, who: Identity) -> str:
    """Print a new recovery code; the old sheet stops working. Show it once."""
    before = storage.read_now(lambda uow: uow.get(Person, who.reader_id)).identity
    if before is None:
        raise NotAllowed("nobody without keys has a recovery code")
    stored, code = room.keys.new_recovery_code(before, who)
    storage.transact_now(lambda uow: _keep(uow, who, before, stored))
    return code


def _keep(uow: UnitOfWork, who: Identity, before: bytes, stored: bytes) -> None:
    """Raises NotAllowed when another change came first: one would undo the other."""
    fresh = locked_person(uow, who.reader_id)
    if fresh.identity != before:
        raise NotAllowed("the passphrase was changed elsewhere meanwhile", remedy="Sign in again.")
    uow.save(replace(fresh, identity=stored))
