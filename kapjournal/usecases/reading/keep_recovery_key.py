"""The practice's recovery key: its public half stays here, its private half leaves on paper."""

from dataclasses import replace

from kapjournal.domain.errors import Conflict
from kapjournal.domain.people import StoredCertificate
from kapjournal.ports import NewRecoveryKey, UnitOfWork
from kapjournal.usecases.desk import practice_of
from kapjournal.usecases.reading.reading_desk import ReadingDesk


def keep_recovery_key(uow: UnitOfWork, room: ReadingDesk, *, replace_it: bool = False) -> NewRecoveryKey:
    """Make the pair and keep its public half. The caller prints the private half once and forgets it.

    Raises Conflict when there is one already, unless `replace_it`. Journals made before then still belong
    to the old sheet: a new epoch (`keys rotate`) brings each under the new one.
    """
    practice = practice_of(uow)
    if practice.recovery_public is not None and not replace_it:
        raise Conflict(
            "this practice has a recovery key already",
            remedy="Keep its sheet. A lost one is replaced with: kapjournal keys recovery --replace",
        )
    made = room.keys.new_recovery_key()
    uow.save(replace(practice, recovery_public=made.public))
    return made


def journals_made_before(uow: UnitOfWork) -> int:
    """How many journals exist already, and so belong to an earlier recovery key."""
    return uow.count(StoredCertificate)
