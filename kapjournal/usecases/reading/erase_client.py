"""The practice erases one client for good: wraps, ciphertexts, links and what was waiting to be sent."""

from kapjournal.domain.client import Client
from kapjournal.domain.people import Role
from kapjournal.ports import Identity, UnitOfWork
from kapjournal.usecases.desk import new_id
from kapjournal.usecases.erase_journal import erase_journal
from kapjournal.usecases.reading.reading_desk import ReadingDesk, member_as


def erase_client(uow: UnitOfWork, room: ReadingDesk, who: Identity, client_id: str) -> tuple[str, int]:
    """Returns the receipt and how many records were erased. The therapist signs the tombstones.

    Raises NotFound outside the care team, NotAllowed for another role and for a journal under legal hold.
    """
    member_as(uow, who, client_id, Role.THERAPIST)
    receipt = new_id()
    erased = erase_journal(uow, room.signing(uow, who), uow.get(Client, client_id), receipt=receipt)
    return receipt, erased
