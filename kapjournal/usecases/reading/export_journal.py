"""A client's whole journal as a file of their own: nothing left out that its reader may see."""

import json

from kapjournal.domain.journal import Journal
from kapjournal.domain.journal_file import dump_journal
from kapjournal.domain.people import Role
from kapjournal.ports import Identity, UnitOfWork
from kapjournal.usecases.reading.open_journal import open_journal
from kapjournal.usecases.reading.reading_desk import ReadingDesk, member_as


def export_journal(uow: UnitOfWork, room: ReadingDesk, who: Identity, client_id: str) -> str:
    """The text of a journal file. Raises NotFound outside the care team, NotAllowed but for a therapist."""
    member_as(uow, who, client_id, Role.THERAPIST)
    return journal_text(open_journal(uow, room, who, client_id).journal)


def journal_text(journal: Journal) -> str:
    return json.dumps(dump_journal(journal), ensure_ascii=False, indent=1) + "\n"
