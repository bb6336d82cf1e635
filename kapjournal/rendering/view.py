"""What every form of the page shows, already in the reader's language: HTML, PDF and text lay out the same.

Strings here are labels or a client's words, cleaned but not escaped. The classes hide their contents
from `repr`, because most of them hold a client's words.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Said:
    """Exact words of one entry, in one or more pieces with "…" between them."""

    entry: str
    number: int
    """Place of this quote on the page, from 1; the entry links back to it."""
    pieces: tuple[str, ...]
    start: int
    end: int
    """From where to where these words stand in the entry's text, in code points."""
    when: str
    iso: str
    about: str = ""
    """What the words were found to be about (look at first) or their domain."""
    tier: str = ""
    affirmed: bool = False
    mention: bool = False
    question: str = ""
    occasion: str = ""
    """Stands for the question where there is no room for it, or none was asked."""
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Row:
    label: str
    said: tuple[Said, ...] = ()
    blank: str = ""
    """What stands here when nothing was said."""


@dataclass(frozen=True, slots=True, repr=False)
class AskedItem:
    name: str
    when: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class AskedRow:
    state: str
    label: str
    items: tuple[AskedItem, ...]


@dataclass(frozen=True, slots=True)
class RatingRow:
    name: str
    first: str
    previous: str
    now: str
    answers: int


@dataclass(frozen=True, slots=True)
class MeasureRow:
    title: str
    baseline: str
    previous: str
    now: str
    when: str
    difference: str
    notable: str
    reached: bool
    cutoffs: str
    unfinished: str


@dataclass(frozen=True, slots=True, repr=False)
class Cycle:
    number: str
    date: str
    route: str
    dose: str
    pressure: str
    scores: tuple[str, ...]
    side_effects: str
    action: Said | None


@dataclass(frozen=True, slots=True)
class NotQuoted:
    domain: str
    label: str
    count: int


@dataclass(frozen=True, slots=True, repr=False)
class EntryView:
    """One entry behind the page. `shown` False: only the pieces that the screen found are given."""

    id: str
    domain: str
    domain_label: str
    heading: str
    when: str
    iso: str
    question: str
    text: str
    shown: bool
    note: str
    kept: tuple[str, ...]
    marks: tuple[str, ...]
    quoted: tuple[int, ...]
    """Numbers of the quotes on the page that come from this entry."""
    replaced_by: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Page:
    language: str
    words_language: str
    title: str
    code_name: str
    session: str
    session_note: str
    status: str
    signed: bool
    facts: tuple[tuple[str, str], ...]
    empty: str
    overflow: str
    look_first: tuple[Said, ...]
    care: tuple[Said, ...]
    """Body and medicine as written, which no screen looks for."""
    mentioned: tuple[Said, ...]
    """Words that only touch what is listed; they stand apart, so that nobody takes them for danger."""
    item9: tuple[str, ...]
    screening: tuple[str, ...]
    asked: tuple[AskedRow, ...]
    agenda: tuple[Row, ...]
    words: tuple[Row, ...]
    words_blank: str
    unanswered: tuple[str, ...]
    ratings: tuple[RatingRow, ...]
    dots: bool
    """Whether a drawn rating has too few answers for a line."""
    not_drawn: str
    measures: tuple[MeasureRow, ...]
    cycles: tuple[Cycle, ...]
    actions: tuple[Row, ...]
    coverage: tuple[str, ...]
    left_out: str
    not_quoted: tuple[NotQuoted, ...]
    requests: tuple[str, ...]
    limits: str
    version: str
    entries: tuple[EntryView, ...] = ()
    has_entries: bool = False
