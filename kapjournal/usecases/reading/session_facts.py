"""What was written down in the room for one session: read again, and kept where it changed."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from kapjournal.domain.course import SessionKind
from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.payload import SessionFacts
from kapjournal.domain.sealed import Compartment
from kapjournal.domain.session import Session
from kapjournal.ports import Identity, UnitOfWork
from kapjournal.usecases.reading.open_journal import OpenedJournal, open_journal
from kapjournal.usecases.reading.reading_desk import ReadingDesk
from kapjournal.usecases.reading.sign_off import seal_signed


@dataclass(frozen=True, slots=True)
class KnownFacts:
    """The newest of each for one session, as far as this reader holds keys; "" and None: not written down.

    `last_dose` is that of the medicine session before, with its day: to compare, never taken over by itself.
    """

    dose: str = field(default="", repr=False)
    blood_pressure: tuple[str, str] | None = field(default=None, repr=False)
    note: str = field(default="", repr=False)
    last_dose: str = field(default="", repr=False)
    last_at: datetime | None = None


def facts_of(opened: OpenedJournal, session: Session) -> KnownFacts:
    found = KnownFacts()
    for one in opened.records:
        fact = one.payload
        if isinstance(fact, SessionFacts) and fact.session == session.id:
            found = replace(
                found,
                dose=fact.dose or found.dose,
                blood_pressure=fact.blood_pressure or found.blood_pressure,
                note=fact.note or found.note,
            )
    for past in opened.journal.sessions:
        if past.kind is SessionKind.MEDICINE and past.at < session.start() and past.dose:
            found = replace(found, last_dose=past.dose, last_at=past.at)
    return found


def keep_facts(
    uow: UnitOfWork,
    room: ReadingDesk,
    who: Identity,
    session: Session,
    *,
    dose: str,
    blood_pressure: tuple[str, str] | None,
    note: str,
) -> None:
    """Seal what differs from what stands there. Dose and pressure reach the prescriber, the note does not.

    An empty value changes nothing. Raises NotFound outside the care team, InvalidInput for a third line.
    """
    if note.count("\n") > 1:
        raise InvalidInput("note: two lines at most")
    known = facts_of(open_journal(uow, room, who, session.client_id), session)
    dose = dose if dose != known.dose else ""
    blood_pressure = blood_pressure if blood_pressure != known.blood_pressure else None
    if dose or blood_pressure:
        told = SessionFacts(room.now(), session.id, who.reader_id, dose, blood_pressure)
        seal_signed(uow, room, who, session.client_id, told, compartment=Compartment.CLINICAL)
    if note and note != known.note:
        told = SessionFacts(room.now(), session.id, who.reader_id, note=note)
        seal_signed(uow, room, who, session.client_id, told)
