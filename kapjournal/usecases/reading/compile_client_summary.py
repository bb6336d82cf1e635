"""The page for one client: open, assemble, compile. Nothing of it is stored until somebody signs it off."""

from dataclasses import dataclass, field
from functools import partial

from kapjournal.domain.measure import Measure
from kapjournal.domain.screening import screen
from kapjournal.domain.summary import compile_summary
from kapjournal.domain.summary.encoder_port import Encoder
from kapjournal.domain.summary.page import Summary
from kapjournal.ports import Identity, UnitOfWork
from kapjournal.usecases.reading.open_journal import OpenedJournal, open_journal
from kapjournal.usecases.reading.reading_desk import ReadingDesk


@dataclass(frozen=True, slots=True)
class ClientPage:
    """A compiled page and the journal behind it."""

    summary: Summary = field(repr=False)
    opened: OpenedJournal = field(repr=False)


def compile_client_summary(
    uow: UnitOfWork,
    room: ReadingDesk,
    who: Identity,
    client_id: str,
    *,
    encoder: Encoder | None = None,
) -> ClientPage:
    """Raises NotFound outside the care team."""
    opened = open_journal(uow, room, who, client_id)
    return ClientPage(page_of(opened, room, encoder=encoder), opened)


def page_of(opened: OpenedJournal, room: ReadingDesk, *, encoder: Encoder | None = None) -> Summary:
    """Compile an opened journal as of now."""
    journal = opened.journal
    return compile_summary(
        journal,
        now=journal.exported_at,
        measures=measures_of(room, {one.measure for one in journal.measures}, journal.language),
        # an OCD client's intrusive thoughts, named as such, are read with that in mind
        screen=partial(screen, tracks=frozenset(journal.tracks)),
        encoder=encoder,
    )


def measures_of(room: ReadingDesk, names: set[str], language: str) -> dict[str, Measure]:
    """The measures that were taken and that this practice holds."""
    from kapjournal.domain.errors import NotFound

    found = {}
    for name in sorted(names):
        try:
            found[name] = room.desk.library.measure(name, language)
        except NotFound:
            continue
    return found
