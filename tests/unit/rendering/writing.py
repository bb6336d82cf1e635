"""What the invented pages are made with: days, a header, and quotes cut from the entries they stand in."""

from dataclasses import replace
from datetime import datetime
from itertools import count
from zoneinfo import ZoneInfo

from kapjournal.domain.course import Route
from kapjournal.domain.journal import (
    AskedPrompt,
    EntryKind,
    JournalEntry,
)
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.safety import AskedState, SideEffect
from kapjournal.domain.summary.page import (
    Header,
    Quote,
    SideEffectLine,
)

ZONE = "America/New_York"
TZ = ZoneInfo(ZONE)
SESSION = datetime(2026, 3, 17, 16, 5, tzinfo=TZ)
NOW = datetime(2026, 3, 24, 18, 0, tzinfo=TZ)
START = datetime(2026, 2, 25, 15, 0, tzinfo=TZ)


def at(day: int, hour: int = 10, minute: int = 0, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=TZ)


class Writing:
    """Collects entries and cuts quotes from them, so that every quote is an exact slice."""

    def __init__(self, prefix: str = "e") -> None:
        self.entries: list[JournalEntry] = []
        self._ids = (f"{prefix}{number}" for number in count(1))

    def entry(
        self,
        when: datetime,
        text: str,
        domain: Domain = Domain.OTHER,
        occasion: Occasion | None = None,
        question: str | None = None,
        kind: EntryKind = EntryKind.REFLECTION,
        **more: object,
    ) -> JournalEntry:
        prompt = AskedPrompt(f"{occasion}.{domain}", 1, question) if question else None
        entry = JournalEntry(next(self._ids), when, kind, domain, text, occasion, prompt)
        entry = replace(entry, **more)  # type: ignore[arg-type]
        self.entries.append(entry)
        return entry

    @staticmethod
    def quote(entry: JournalEntry, words: str, why: str, **more: object) -> Quote:
        start = entry.text.index(words)
        quote = Quote(
            entry=entry.id,
            text=words,
            start=start,
            end=start + len(words),
            why=why,
            at=entry.at,
            domain=entry.domain,
            occasion=entry.occasion,
            question=entry.prompt.text if entry.prompt else None,
            late=entry.late,
        )
        return replace(quote, **more)  # type: ignore[arg-type]


def header(**more: object) -> Header:
    base = Header(
        code_name="wren",
        session_number=2,
        session_at=at(17, 14),
        route=Route.INTRAMUSCULAR,
        end_assumed=False,
        window_from=START,
        window_to=NOW,
        compiled_at=NOW,
        time_zone=ZONE,
        integration_at=at(25, 15),
    )
    return replace(base, **more)  # type: ignore[arg-type]


def effects(
    yes: dict[SideEffect, str], no: set[SideEffect], blank: set[SideEffect]
) -> tuple[SideEffectLine, ...]:
    lines: list[SideEffectLine] = []
    for name in SideEffect:
        if name in yes:
            lines.append(SideEffectLine(name, AskedState.ASKED_YES, at(18, 10, 3), yes[name] or None))
        elif name in no:
            lines.append(SideEffectLine(name, AskedState.ASKED_NO, at(18, 10, 3)))
        elif name in blank:
            lines.append(SideEffectLine(name, AskedState.ASKED_UNANSWERED))
        else:
            lines.append(SideEffectLine(name, AskedState.NOT_ASKED))
    return tuple(lines)
