"""Small journals for the tests of the page; times run in minutes from one afternoon."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kapjournal.domain.course import SessionKind
from kapjournal.domain.journal import (
    AskedPrompt,
    EntryKind,
    Journal,
    JournalEntry,
    JournalSession,
    Media,
    Stance,
    Transcript,
)
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier
from kapjournal.domain.summary import compile_summary
from kapjournal.domain.summary.page import Quote, Summary

START = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)
NOW = START + timedelta(days=14)


def free(number: int, text: str, *, minutes: int | None = None) -> JournalEntry:
    """A free message; without `minutes` messages are a day apart."""
    at = START + (timedelta(days=number) if minutes is None else timedelta(days=1, minutes=minutes))
    return JournalEntry(id=f"e{number}", at=at, kind=EntryKind.FREE, text=text, safety=())


def answer(number: int, text: str, domain: Domain, question: str = "What stays with you?") -> JournalEntry:
    return replace(
        free(number, text),
        kind=EntryKind.REFLECTION,
        domain=domain,
        occasion=Occasion.DAY_3,
        prompt=AskedPrompt("day_3.open", 1, question),
    )


def agenda(number: int, text: str, stance: Stance | None = Stance.RAISE) -> JournalEntry:
    return replace(free(number, text), kind=EntryKind.AGENDA, domain=Domain.AGENDA, stance=stance)


def intention(number: int, text: str) -> JournalEntry:
    return replace(free(number, text), kind=EntryKind.INTENTION, domain=Domain.AGENDA)


def voice(entry: JournalEntry, transcript: Transcript) -> JournalEntry:
    return replace(entry, media=Media("voice", 41, transcript))


def alarming(
    entry: JournalEntry,
    words: str,
    tier: SafetyTier = SafetyTier.AFFIRMED,
    kind: SafetyKind = SafetyKind.SUICIDAL_THOUGHTS,
) -> JournalEntry:
    """The same entry with one finding on `words`."""
    start = entry.text.index(words)
    finding = Finding(kind, tier, (start, start + len(words)))
    return replace(entry, safety=(*(entry.safety or ()), finding))


def journal(*entries: JournalEntry) -> Journal:
    return Journal(
        code_name="wren",
        language="en",
        time_zone="America/New_York",
        exported_at=NOW,
        sessions=(
            JournalSession("s1", SessionKind.PREPARATION, START - timedelta(days=2)),
            JournalSession("s2", SessionKind.MEDICINE, START, number=1, ended_at=START + timedelta(hours=2)),
            JournalSession("s3", SessionKind.INTEGRATION, NOW + timedelta(days=1)),
        ),
        entries=entries,
    )


def page(*entries: JournalEntry) -> Summary:
    return compile_summary(journal(*entries), now=NOW, measures={})


def all_quotes(summary: Summary) -> tuple[Quote, ...]:
    return (
        *summary.look_first,
        *summary.intention,
        *summary.agenda,
        *summary.off_limits,
        *summary.their_words,
        *summary.actions,
    )


def shown(summary: Summary) -> str:
    """Every quoted word of the page, one quote a line."""
    return "\n".join(quote.text for quote in all_quotes(summary))
