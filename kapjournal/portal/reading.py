"""A client's page and journal for one visit: opened with the visitor's own keys, with what is new marked."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from kapjournal.domain.access import Access
from kapjournal.domain.client import Client
from kapjournal.domain.payload import Message, Review, SessionFacts, TherapistNote, TranscriptGiven
from kapjournal.domain.people import CareMember
from kapjournal.domain.reading import Star, SummaryRead
from kapjournal.portal.visit import Visit, client_for
from kapjournal.ports import UnitOfWork
from kapjournal.rendering.compose import compose
from kapjournal.rendering.view import EntryView
from kapjournal.usecases.reading.compile_client_summary import ClientPage, compile_client_summary


@dataclass(frozen=True, slots=True)
class Reading:
    """`last` is what this person read last time; `new` holds ids of entries that came after the sign-off."""

    client: Client
    member: CareMember
    page: ClientPage = field(repr=False)
    sequence: int
    last: SummaryRead | None
    stars: tuple[Star, ...]

    @property
    def reviews(self) -> tuple[tuple[int, Review], ...]:
        """(sequence, review), oldest first."""
        return tuple(
            (one.sequence, one.payload) for one in self.page.opened.records if isinstance(one.payload, Review)
        )

    @property
    def notes(self) -> tuple[TherapistNote, ...]:
        """Each author's newest note."""
        newest: dict[str, TherapistNote] = {}
        for one in self.page.opened.records:
            if isinstance(one.payload, TherapistNote):
                newest[one.payload.by] = one.payload
        return tuple(newest.values())

    @property
    def new(self) -> frozenset[str]:
        """Entries that arrived after the last sign-off; none while nothing was signed."""
        signed = max((sequence for sequence, _ in self.reviews), default=None)
        if signed is None:
            return frozenset()
        return frozenset(
            one.entry_id
            for one in self.page.opened.records
            if one.sequence > signed and isinstance(one.payload, (Message, TranscriptGiven))
        )

    def facts_of(self, session_id: str) -> SessionFacts | None:
        """The newest two-line note of a session."""
        found = [
            one.payload
            for one in self.page.opened.records
            if isinstance(one.payload, SessionFacts)
            and one.payload.session == session_id
            and one.payload.note
        ]
        return found[-1] if found else None

    def entries(self, language: str) -> tuple[EntryView, ...]:
        """Every entry, not only those of the page's window, under the same rules of what stays unshown."""
        journal, summary = self.page.opened.journal, self.page.summary
        first = min((one.at for one in journal.entries), default=summary.header.window_from)
        earliest = min(first, summary.header.window_from)
        whole = replace(summary, header=replace(summary.header, window_from=earliest))
        return compose(whole, journal, language=language).entries


def read_client(visit: Visit, client_id: str, access: Access) -> Reading:
    """Open, compile, and write down who read what. Raises NotFound outside the care team."""

    def job(uow: UnitOfWork) -> Reading:
        client, member = client_for(uow, visit, client_id)
        page = compile_client_summary(uow, visit.desk.room, visit.identity, client_id)
        facts = page.opened.facts
        return Reading(
            client,
            member,
            page,
            facts.head.sequence if facts else 0,
            uow.find(SummaryRead, id=f"{client_id}:{visit.person.id}"),
            uow.all(Star, client_id=client_id, person_id=visit.person.id),
        )

    reading = visit.read(job)
    visit.write(lambda uow: _remember(uow, visit, reading, access), access, client_id=client_id)
    return reading


def _remember(uow: UnitOfWork, visit: Visit, reading: Reading, access: Access) -> None:
    if access is not Access.READ_SUMMARY:
        return
    uow.put(
        SummaryRead(
            id=f"{reading.client.id}:{visit.person.id}",
            client_id=reading.client.id,
            person_id=visit.person.id,
            sequence=reading.sequence,
            version_hash=reading.page.summary.version_hash,
            at=visit.now,
        )
    )


def signed_at(reading: Reading) -> datetime | None:
    return max((review.at for _, review in reading.reviews), default=None)
