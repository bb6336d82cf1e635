"""The compiled page: what the therapist reads before the integration session.

Every client word on it is a `Quote`: an exact substring of one entry. Nothing here is generated prose.
"""

from dataclasses import dataclass, field
from datetime import datetime

from kapjournal.domain.course import RatingName, Route
from kapjournal.domain.journal import Stance
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.safety import AskedState, SafetyTier, SideEffect


@dataclass(frozen=True, slots=True)
class Quote:
    """Exact words of one entry: `text` equals the entry's text from `start` to `end` in code points.

    Two quotes of the same entry next to each other are shown with "…" between them. `why` is a closed
    word: a SafetyKind, a Domain, or `intention`, `agenda`, `off_limits`, `commitment`, `done`, `stuck`,
    `changed`, `body_and_medicine`.
    """

    entry: str
    text: str = field(repr=False)
    start: int
    end: int
    why: str
    at: datetime
    domain: Domain = Domain.OTHER
    tier: SafetyTier | None = None
    occasion: Occasion | None = None
    question: str | None = None
    stance: Stance | None = None
    later_edited: bool = False
    withdrawn: bool = False
    voice_unconfirmed: bool = False
    late: bool = False
    also: tuple[str, ...] = ()
    """Further SafetyKinds found in the same words."""


@dataclass(frozen=True, slots=True)
class SideEffectLine:
    name: SideEffect
    state: AskedState
    at: datetime | None = None
    words: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """One measure over time. Scores are None for an unfinished form (`unfinished` True); never pro-rated."""

    measure: str
    title: str
    baseline: int | None
    previous: int | None
    now: int | None
    now_at: datetime
    difference: int | None
    """now - previous (previous, else baseline)."""
    notable_change: int | None
    """The difference worth showing, in points; None where the measure's file names none."""
    maximum: int = 0
    unfinished: bool = False
    thresholds: tuple[int, ...] = ()
    answered_items: int = 0
    items: int = 0
    item9: int | None = None


@dataclass(frozen=True, slots=True)
class RatingSeries:
    name: RatingName
    points: tuple[tuple[datetime, int], ...]
    trend: bool
    """Whether a line may be drawn: at least three points."""


@dataclass(frozen=True, slots=True)
class RequestLine:
    """Something asked of the practice; `words` are an exact slice of its entry, None if asked by button."""

    at: datetime
    kind: str
    met: bool
    entry: str | None = None
    words: str | None = field(default=None, repr=False)
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class CycleRow:
    """One row a medicine session."""

    number: int
    at: datetime
    route: Route | None
    dose: str | None
    blood_pressure: tuple[str, str] | None
    scores: tuple[tuple[str, int], ...]
    side_effects: tuple[SideEffect, ...]
    action: Quote | None


@dataclass(frozen=True, slots=True)
class Coverage:
    asked: int
    answered: int
    free: int
    late: int
    edited: int
    voice: int
    unheard: int
    """Of these, those of which no words are known: the screen could not look at them."""
    unsure: int
    """Of these, those that were heard with doubt and not confirmed."""
    unfinished: int
    removed: int
    withheld: int
    """Entries the client asked not to be shown: left out, and said so."""
    left_out: int
    left_out_by_domain: tuple[tuple[Domain, int], ...]
    unanswered: tuple[tuple[Occasion, str], ...] = ()
    """(occasion, question) asked in the window and not answered."""


@dataclass(frozen=True, slots=True)
class Header:
    code_name: str
    session_number: int | None
    session_at: datetime | None
    route: Route | None
    end_assumed: bool
    window_from: datetime
    window_to: datetime
    compiled_at: datetime
    time_zone: str
    signed_at: datetime | None = None
    signed_by: str | None = None
    integration_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Screening:
    """What the screen can say of itself on the page."""

    languages: tuple[str, ...]
    screened: bool
    matched: int


@dataclass(frozen=True, slots=True)
class Summary:
    """One version of the page. `version_hash` is the same for the same entries, on any machine."""

    header: Header
    look_first: tuple[Quote, ...]
    side_effects: tuple[SideEffectLine, ...]
    screening: Screening
    intention: tuple[Quote, ...]
    agenda: tuple[Quote, ...]
    off_limits: tuple[Quote, ...]
    their_words: tuple[Quote, ...]
    ratings: tuple[RatingSeries, ...]
    medicine_sessions: tuple[datetime, ...]
    """Ends of the medicine sessions, to be marked on the chart."""
    measures: tuple[MeasureLine, ...]
    cycles: tuple[CycleRow, ...]
    actions: tuple[Quote, ...]
    coverage: Coverage
    requests: tuple[RequestLine, ...]
    language: str
    overflow: bool
    """Safety or agenda alone overflow one side; the first side says so."""
    version_hash: str
    engine: str = "lexical"
    """Which selector chose the quotes, with its version."""
