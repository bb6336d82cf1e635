"""What is said beside the questions: notices on a lock screen, after-care lines, crisis lines."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kapjournal.domain.safety import SafetyKind


@dataclass(frozen=True, slots=True)
class Notice:
    """The neutral line that says questions are ready. `reminder` is the one nudge; "" where there is none."""

    text: str
    button: str
    reminder: str = ""
    version: int = 1


class GuidanceSection(StrEnum):
    EXPECTED = "expected"
    AFTER_SESSION = "after_session"
    CALL_PRACTICE = "call_practice"
    EMERGENCY = "emergency"
    GROUNDING = "grounding"


@dataclass(frozen=True, slots=True)
class GuidanceLine:
    """One line of after-care. `text` may hold {practice_phone} and {prescriber_phone}; `said` fills them."""

    id: str
    section: GuidanceSection
    text: str
    source: str = ""
    version: int = 1

    def said(self, *, practice_phone: str, prescriber_phone: str) -> str:
        return self.text.replace("{practice_phone}", practice_phone).replace(
            "{prescriber_phone}", prescriber_phone
        )


@dataclass(frozen=True, slots=True)
class Guidance:
    """The lines of one language that fit one route, in the order of the file."""

    language: str
    checked_on: date
    lines: tuple[GuidanceLine, ...]

    def section(self, section: GuidanceSection) -> tuple[GuidanceLine, ...]:
        return tuple(line for line in self.lines if line.section is section)


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """A line for somebody in distress, with every way to reach it. `hours` and `note` are pairs of language
    and words; the pair with language "" serves every language.
    """

    name: str
    number: str
    """To call; "" for a line that takes no calls."""
    hours: tuple[tuple[str, str], ...]
    languages: tuple[str, ...]
    source: str
    checked_on: date
    text: str = ""
    """The number for text messages."""
    word: str = ""
    """What to send there first."""
    chat: str = ""
    """A page to write on, or a messenger with its number."""
    note: tuple[tuple[str, str], ...] = ()
    about: SafetyKind | None = None
    """A line for this alone, such as abuse: never among the general ones."""

    def hours_in(self, language: str) -> str:
        return _in_language(self.hours, language)

    def note_in(self, language: str) -> str:
        return _in_language(self.note, language)


@dataclass(frozen=True, slots=True)
class CrisisLines:
    """The lines of one country. `country` "" is the fallback for a place that is not known or not listed."""

    country: str
    emergency: str
    lines: tuple[CrisisLine, ...]

    @property
    def oldest_check(self) -> date:
        return min(line.checked_on for line in self.lines)


def _in_language(pairs: tuple[tuple[str, str], ...], language: str) -> str:
    known = dict(pairs)
    return known.get(language) or known.get("") or known.get("en") or next(iter(known.values()), "")
