"""Every entry behind the page, in order, with what the client asked not to show kept back.

The rules of withholding live here once, so that no format can leak what another one hides.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime

from kapjournal.domain.journal import Journal, JournalEntry, Transcript
from kapjournal.domain.summary.page import Summary
from kapjournal.rendering.clean import clean, one_line
from kapjournal.rendering.view import EntryView, Said
from kapjournal.rendering.wording import Wording


def entries_behind(
    summary: Summary, journal: Journal, said: tuple[Said, ...], wording: Wording
) -> tuple[EntryView, ...]:
    """Entries of the window and any entry that the page quotes, oldest first."""
    quotes: dict[str, list[Said]] = defaultdict(list)
    for quote in said:
        quotes[quote.entry].append(quote)
    safety = {quote.number for quote in said if quote.tier}
    replaced_by = {entry.replaces: entry.id for entry in journal.entries if entry.replaces}
    by_id = {entry.id: entry for entry in journal.entries}
    start, end = summary.header.window_from, summary.header.window_to
    return tuple(
        _view(entry, quotes.get(entry.id, []), safety, replaced_by, by_id, wording, end)
        for entry in sorted(journal.entries, key=lambda one: (one.at, one.id))
        if start <= entry.at <= end or entry.id in quotes
    )


def _view(
    entry: JournalEntry,
    quotes: list[Said],
    safety: set[int],
    replaced_by: Mapping[str, str],
    by_id: Mapping[str, JournalEntry],
    wording: Wording,
    around: datetime,
) -> EntryView:
    note = ""
    versions = _this_and_later(entry, replaced_by, by_id)
    if any(version.withdrawn for version in versions):
        note = wording("entry.withdrawn")
    elif any(version.not_shown for version in versions):
        note = wording("entry.not_shown")
    kept = tuple(piece for quote in quotes if note and quote.number in safety for piece in quote.pieces)
    domain_label = wording(f"domain.{entry.domain}")
    heading = " · ".join(
        part
        for part in (
            wording.moment(entry.at),
            wording(f"occasion.{entry.occasion}") if entry.occasion else wording(f"kind.{entry.kind}"),
            domain_label if entry.domain != "other" else "",
        )
        if part
    )
    return EntryView(
        id=entry.id,
        domain=entry.domain.value,
        domain_label=domain_label,
        heading=heading,
        when=wording.short_moment(entry.at, around),
        iso=entry.at.isoformat(),
        question=one_line(entry.prompt.text) if entry.prompt else "",
        text="" if note else clean(entry.text),
        shown=not note,
        note=note,
        kept=kept,
        marks=_marks(entry, entry.id in replaced_by, wording),
        quoted=tuple(quote.number for quote in quotes),
        replaced_by=replaced_by.get(entry.id, ""),
    )


def _this_and_later(
    entry: JournalEntry, replaced_by: Mapping[str, str], by_id: Mapping[str, JournalEntry]
) -> list[JournalEntry]:
    # A wish about the newest version speaks for the older ones too. `seen` survives a file with a circle.
    versions, seen, current = [entry], {entry.id}, entry.id
    while (following := replaced_by.get(current)) and following not in seen:
        versions.append(by_id[following])
        seen.add(following)
        current = following
    return versions


def _marks(entry: JournalEntry, replaced: bool, wording: Wording) -> tuple[str, ...]:
    marks: list[str] = []
    if entry.stance is not None:
        marks.append(wording(f"mark.{entry.stance}"))
    if entry.late:
        marks.append(wording("mark.late"))
    if replaced:
        marks.append(wording("entry.replaced"))
    if entry.replaces:
        marks.append(wording("entry.replaces"))
    if entry.forwarded:
        marks.append(wording("entry.forwarded"))
    if entry.media is not None:
        kind = one_line(entry.media.kind)
        if entry.media.kind == "voice" and entry.media.seconds is not None:
            marks.append(wording("entry.voice", seconds=entry.media.seconds))
        else:
            marks.append(wording("entry.media", kind=kind))
        if entry.media.is_speech and entry.media.transcript != Transcript.CONFIRMED:
            marks.append(wording(f"entry.transcript_{entry.media.transcript}"))
        if entry.media.unsure:
            marks.append(wording("entry.transcript_unsure"))
    if entry.choice:
        marks.append(
            wording(
                "entry.choice", choice=", ".join(one_line(pick).replace("_", " ") for pick in entry.choice)
            )
        )
    return tuple(marks)
