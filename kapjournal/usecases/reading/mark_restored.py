"""After a restore: every chain gets a signed record that says so, or its fork would look like an attack."""

from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.client import Client
from kapjournal.domain.people import StoredCertificate
from kapjournal.domain.sealed import JournalAddress
from kapjournal.domain.sign_in import SignIn
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Desk, practice_of
from kapjournal.usecases.seal_record import newest_link


def mark_restored(uow: UnitOfWork, desk: Desk) -> int:
    """Returns how many chains were marked. A chain without a record yet has nothing that could fork.

    Sign-ins of the backup end: somebody may have signed out since, of a laptop that is lost.
    """
    uow.remove_all(SignIn)
    practice = practice_of(uow).practice_id
    marked = 0
    for client in uow.all(Client):
        last = newest_link(uow, client.id)
        if last is None:
            continue
        newest = uow.all(StoredCertificate, client_id=client.id, order_by="-epoch", limit=1)
        where = newest[0] if newest else last
        journal = JournalAddress(practice, client.id, where.epoch, where.compartment)
        link = desk.sealer.restored(journal, last.head, written_on=desk.now().date())
        uow.add(StoredRecord.of(link))
        marked += 1
    return marked
