"""Journal file -> page, without any database: a therapist's offline copy, an evaluation, the demo."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from kapjournal.domain.journal import Journal
from kapjournal.domain.journal_file import parse_journal
from kapjournal.domain.measure import Measure
from kapjournal.domain.screening import screen
from kapjournal.domain.summary import compile_summary
from kapjournal.domain.summary.encoder_port import Encoder
from kapjournal.domain.summary.page import Summary


def summarize_journal_file(
    text: str,
    *,
    measures: Mapping[str, Measure],
    now: datetime | None = None,
    encoder: Encoder | None = None,
) -> Summary:
    """Compile the page of a journal file's text; `now` is the file's `exported_at` unless given.

    Raises InvalidJournal when the file cannot be read, InvalidInput when a form does not fit its measure.
    """
    journal = unscreened_if_nothing_found(parse_journal(text))
    return compile_summary(
        journal,
        now=now or journal.exported_at,
        measures=measures,
        # an OCD client's intrusive thoughts, named as such, are read with that in mind
        screen=partial(screen, tracks=frozenset(journal.tracks)),
        encoder=encoder,
    )


def unscreened_if_nothing_found(journal: Journal) -> Journal:
    """A file without a single finding may come from a program that never screens: its words are read here.

    Screening twice costs little; trusting an empty list could hide someone.
    """
    if any(entry.safety for entry in journal.entries):
        return journal
    return replace(journal, entries=tuple(replace(entry, safety=None) for entry in journal.entries))
