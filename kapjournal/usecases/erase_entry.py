"""Let a sealed record go: the ciphertext is erased, the chain's link stays with a signed tombstone."""

from kapjournal.domain.chain import StoredLink, StoredTombstone
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Desk, practice_of


def erase_entry(uow: UnitOfWork, desk: Desk, client_id: str, entry: str) -> None:
    """Nothing happens when there is no such record, or it is erased already."""
    link = uow.find(StoredLink, client_id=client_id, entry_id=entry)
    if link is None or link.id in erased_already(uow, client_id):
        return
    erase_ciphertext(uow, desk, link)
    uow.after_commit("checkpoint")


def erased_already(uow: UnitOfWork, client_id: str) -> set[str]:
    """The records of a client whose ciphertext is gone."""
    return {one.id for one in uow.all(StoredLink, client_id=client_id, ciphertext=None)}


def erase_ciphertext(uow: UnitOfWork, desk: Desk, link: StoredLink) -> None:
    """Without reading it: an attachment has 20 MB."""
    stone = desk.sealer.tombstone(link.unread(practice_of(uow).practice_id), erased_on=desk.now().date())
    uow.put(
        StoredTombstone(
            id=link.id,
            client_id=link.client_id,
            sequence=link.sequence,
            record_hash=stone.record_hash,
            erased_on=stone.erased_on,
            by=stone.by,
            signature=stone.signature,
        )
    )
    uow.save(link.erased())
