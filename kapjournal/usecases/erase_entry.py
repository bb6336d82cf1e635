"""Let a sealed record go: the ciphertext is erased, the chain's link stays with a signed tombstone."""

from dataclasses import replace

from kapjournal.domain.chain import StoredRecord, StoredTombstone
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Desk, practice_of


def erase_entry(uow: UnitOfWork, desk: Desk, client_id: str, entry: str) -> None:
    """Nothing happens when there is no such record, or it is erased already."""
    stored = uow.find(StoredRecord, client_id=client_id, entry_id=entry)
    if stored is None or stored.ciphertext is None:
        return
    erase_ciphertext(uow, desk, stored)
    uow.after_commit("checkpoint")


def erase_ciphertext(uow: UnitOfWork, desk: Desk, stored: StoredRecord) -> None:
    stone = desk.sealer.tombstone(stored.record(practice_of(uow).practice_id), erased_on=desk.now().date())
    uow.put(
        StoredTombstone(
            id=stored.id,
            client_id=stored.client_id,
            sequence=stored.sequence,
            record_hash=stone.record_hash,
            erased_on=stone.erased_on,
            by=stone.by,
            signature=stone.signature,
        )
    )
    uow.save(replace(stored, ciphertext=None))
