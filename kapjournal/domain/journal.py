"""An opened journal: what a reader of one client sees, in memory only (the journal file's twin).

All times are aware datetimes. Texts are plain `str` here, because a journal exists only where entries
are opened; every class that holds one hides it from `repr`.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kapjournal.domain.course import RatingName, Route, SessionKind, Track
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.safety import AskedState, Finding, SideEffect


class EntryKind(StrEnum):
    INTENTION = "intention"
    REFLECTION = "reflection"
    FREE = "free"
    AGENDA = "agenda"
    COMMITMENT = "commitment"


class Stance(StrEnum):
    """What the client wants done with an agenda point."""

    RAISE = "raise"
    OFF_LIMITS = "off_limits"


class Transcript(StrEnum):
    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    NONE = "none"


class AnswerState(StrEnum):
    ANSWERED = "answered"
    SKIPPED = "skipped"
    UNANSWERED = "unanswered"
    NOT_SENT = "not_sent"


@dataclass(frozen=True, slots=True)
class AskedPrompt:
    """The question as it was asked; a later edit of the library never changes it."""

    id: str
    version: int
    text: str


@dataclass(frozen=True, slots=True)
class Media:
    """`kind`: voice, video_note, photo, video, document, audio, sticker, location. `seconds` for sound."""

    kind: str
    seconds: int | None = None
    transcript: Transcript = Transcript.NONE
    unsure: bool = False
    """Its unconfirmed transcript was heard with doubt."""

    @property
    def is_speech(self) -> bool:
        return self.kind in {"voice", "video_note", "audio"}


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One message of the client. `replaces` names the entry this one corrects; only the newest counts."""

    id: str
    at: datetime
    kind: EntryKind
    domain: Domain = Domain.OTHER
    text: str = field(default="", repr=False)
    occasion: Occasion | None = None
    prompt: AskedPrompt | None = None
    media: Media | None = None
    replaces: str | None = None
    late: bool = False
    safety: tuple[Finding, ...] | None = None
    """None: not screened yet (a foreign file); () : screened, nothing found."""
    group: str | None = None
    choice: tuple[str, ...] = ()
    stance: Stance | None = None
    withdrawn: bool = False
    forwarded: bool = False
    not_shown: bool = False
    """The client asked that this not be shown to the therapist."""


@dataclass(frozen=True, slots=True)
class Asked:
    at: datetime
    occasion: Occasion
    prompt: AskedPrompt
    state: AnswerState
    entry: str | None = None


@dataclass(frozen=True, slots=True)
class Rating:
    """The project's own 0-10 slider; not a validated scale."""

    at: datetime
    name: RatingName
    value: int
    entry: str | None = None


@dataclass(frozen=True, slots=True)
class MeasureTaken:
    """`responses` holds one value an item, in order; None where an item was left out."""

    at: datetime
    measure: str
    version: int
    responses: tuple[int | None, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class SideEffectAnswer:
    at: datetime
    name: SideEffect
    state: AskedState
    words: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class JournalSession:
    """A dated clinical meeting. `ended_at` None: not yet over. Dose in mg and pressure as written down."""

    id: str
    kind: SessionKind
    at: datetime
    number: int | None = None
    route: Route | None = None
    ended_at: datetime | None = None
    end_assumed: bool = False
    """True when nobody marked the end, and the planned end plus an hour stands in for it."""
    dose: str | None = None
    blood_pressure: tuple[str, str] | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """Something asked of the practice, by button or in words: a call, a new date, a medicine question."""

    at: datetime
    kind: str
    met: bool
    entry: str | None = None
    """The message it was written in; None when it came by button."""


@dataclass(frozen=True, slots=True)
class ReviewMark:
    """A therapist's sign-off of one version of a summary."""

    at: datetime
    version_hash: str
    by: str


@dataclass(frozen=True, slots=True)
class Journal:
    """Everything of one client that a reader may open, in order of time."""

    code_name: str
    language: str
    time_zone: str
    exported_at: datetime
    tracks: tuple[Track, ...] = ()
    sessions: tuple[JournalSession, ...] = ()
    entries: tuple[JournalEntry, ...] = ()
    asked: tuple[Asked, ...] = ()
    ratings: tuple[Rating, ...] = ()
    measures: tuple[MeasureTaken, ...] = ()
    side_effects: tuple[SideEffectAnswer, ...] = ()
    requests: tuple[Request, ...] = ()
    reviews: tuple[ReviewMark, ...] = ()
