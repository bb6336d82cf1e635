"""What is inside a seal: one class a kind of record, turned to plain values and back.

`KIND` is the tag that tells a reader which class to rebuild. New fields take a default, so that old
records stay readable; a field is never given a new meaning.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from kapjournal.domain.course import RatingName
from kapjournal.domain.errors import CannotOpen
from kapjournal.domain.journal import AnswerState, AskedPrompt, EntryKind, Media, Stance, Transcript
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.plain import build, plain
from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier, SideEffect
from kapjournal.domain.sealed import Purpose


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the client, with the question it answers as it was asked."""

    KIND: ClassVar[str] = "message"
    at: datetime
    kind: EntryKind
    domain: Domain
    text: str = field(repr=False)
    occasion: Occasion | None = None
    prompt: AskedPrompt | None = None
    media: Media | None = None
    replaces: str | None = None
    late: bool = False
    safety: tuple[Finding, ...] = ()
    group: str | None = None
    choice: tuple[str, ...] = ()
    stance: Stance | None = None
    forwarded: bool = False
    chat_message: int | None = None
    reflection: str | None = None
    replaces_group: str | None = None
    """The earlier answer (all its messages) that this one replaces, after Back."""


@dataclass(frozen=True, slots=True)
class RatingGiven:
    KIND: ClassVar[str] = "rating"
    at: datetime
    name: RatingName
    value: int = field(repr=False)
    occasion: Occasion | None = None
    prompt: AskedPrompt | None = None
    reflection: str | None = None


@dataclass(frozen=True, slots=True)
class ItemResponse:
    """One answered item of a form. The reader joins the items of one `form` and does the sum."""

    KIND: ClassVar[str] = "item"
    at: datetime
    measure: str
    version: int
    form: str
    item: int
    items: int
    value: int = field(repr=False)
    occasion: Occasion | None = None


@dataclass(frozen=True, slots=True)
class CardAnswered:
    """A symptom or "anything changed?" card: what was ticked, out of what was offered."""

    KIND: ClassVar[str] = "card"
    at: datetime
    offered: tuple[str, ...]
    picked: tuple[str, ...] = field(repr=False)
    labels: tuple[str, ...] = field(default=(), repr=False)
    """The words on the buttons that were ticked, as shown."""
    own_words: str = field(default="", repr=False)
    """What the client said about it, where a journal file brought that along."""
    asked_effects: tuple[SideEffect, ...] = ()
    effects: tuple[SideEffect, ...] = field(default=(), repr=False)
    findings: tuple[SafetyKind, ...] = ()
    occasion: Occasion | None = None
    prompt: AskedPrompt | None = None
    reflection: str | None = None


@dataclass(frozen=True, slots=True)
class AskedRecord:
    """A question without an answer: what was asked is inside the seal, since outside it would disclose."""

    KIND: ClassVar[str] = "asked"
    at: datetime
    occasion: Occasion
    prompt: AskedPrompt
    state: AnswerState
    effects: tuple[SideEffect, ...] = ()
    """Side effects it asked about: they stand as asked, not answered."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A red flag's words, sealed once more where the prescriber can open them."""

    KIND: ClassVar[str] = "flag"
    at: datetime
    entry: str
    kind: SafetyKind
    tier: SafetyTier
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """The client removed an entry. Where safety needs its words they stay, marked withdrawn."""

    KIND: ClassVar[str] = "withdrawal"
    at: datetime
    entry: str


@dataclass(frozen=True, slots=True)
class TranscriptGiven:
    """The words of a voice note, as the machine heard them and as the client confirmed or corrected them."""

    KIND: ClassVar[str] = "transcript"
    at: datetime
    entry: str
    state: Transcript
    text: str = field(repr=False)
    safety: tuple[Finding, ...] = ()
    unsure: bool = False
    """The machine could not hear all of it well."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """The bytes of a voice note, a picture or a document, and how Telegram knows it (only inside here)."""

    KIND: ClassVar[str] = "attachment"
    at: datetime
    entry: str
    media: str
    mime: str
    file_id: str = field(repr=False)
    data: bytes = field(repr=False)
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """What therapist or prescriber wrote down in the room. Two lines at most for the note."""

    KIND: ClassVar[str] = "session"
    at: datetime
    session: str
    by: str
    dose: str = field(default="", repr=False)
    blood_pressure: tuple[str, str] | None = field(default=None, repr=False)
    note: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """A consent or its withdrawal, in the chain of the client it belongs to."""

    KIND: ClassVar[str] = "consent"
    at: datetime
    scope: str
    version: str
    given: bool


@dataclass(frozen=True, slots=True)
class Review:
    """A therapist's sign-off: the page as it was read, under the version hash it had then."""

    KIND: ClassVar[str] = "review"
    at: datetime
    version_hash: str
    by: str
    """The person's id; the record that holds it is signed with that person's key."""
    name: str
    page: str = field(repr=False)
    """`summary_as_json` of the page, as canonical JSON text."""


@dataclass(frozen=True, slots=True)
class TherapistNote:
    """A therapist's own notes on one version of a page, kept and printed apart. An author's newest counts."""

    KIND: ClassVar[str] = "note"
    at: datetime
    by: str
    text: str = field(repr=False)
    version_hash: str = ""


@dataclass(frozen=True, slots=True)
class ContactCard:
    """Who a code name is, for whoever covers. Opened with a safety notice; the newest counts."""

    KIND: ClassVar[str] = "contact"
    at: datetime
    by: str
    name: str = field(repr=False)
    phone: str = field(default="", repr=False)
    usual_place: str = field(default="", repr=False)
    emergency_contact: str = field(default="", repr=False)
    plan_on_file: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class NoticeTaken:
    """One line on what was done about a safety notice: who was reached, who was warned."""

    KIND: ClassVar[str] = "notice_taken"
    at: datetime
    notice: str
    by: str
    line: str = field(repr=False)


Payload = (
    Message
    | RatingGiven
    | ItemResponse
    | CardAnswered
    | AskedRecord
    | Flag
    | Withdrawal
    | TranscriptGiven
    | Attachment
    | SessionFacts
    | ConsentGiven
    | Review
    | TherapistNote
    | ContactCard
    | NoticeTaken
)

_CLASSES: dict[str, type[Payload]] = {
    kind.KIND: kind
    for kind in (
        Message,
        RatingGiven,
        ItemResponse,
        CardAnswered,
        AskedRecord,
        Flag,
        Withdrawal,
        TranscriptGiven,
        Attachment,
        SessionFacts,
        ConsentGiven,
        Review,
        TherapistNote,
        ContactCard,
        NoticeTaken,
    )
}


_PURPOSES: dict[type[Payload], Purpose] = {
    Attachment: Purpose.ATTACHMENT,
    Review: Purpose.REVIEW,
    TherapistNote: Purpose.NOTE,
    ContactCard: Purpose.CONTACT,
}


def purpose_of(payload: Payload) -> Purpose:
    """What an envelope with this inside is for: who may sign it follows from that."""
    return _PURPOSES.get(type(payload), Purpose.ENTRY)


def author_of(payload: Payload) -> str | None:
    """In whose name somebody of the practice wrote this: theirs must be the key that signed it."""
    by: str | None = getattr(payload, "by", None)
    return by


def to_plain(payload: Payload) -> dict[str, Any]:
    """The fields as plain values; the tag and the time stand beside them, inside the same seal."""
    values: dict[str, Any] = plain(payload)
    return values


def from_plain(kind: str, values: dict[str, Any]) -> Payload:
    """Raises CannotOpen when the payload is of a kind this program does not know."""
    known = _CLASSES.get(kind)
    if known is None:
        raise CannotOpen("a record of a newer kind", remedy="install the current kapjournal")
    try:
        payload: Payload = build(known, values)
    except (TypeError, ValueError, KeyError) as error:
        raise CannotOpen("a sealed record does not hold what its kind says") from error
    return payload
