"""The chat as rows: where a conversation stands, what is to be sent, what was sent and must be tidied."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Mode(StrEnum):
    """What the next plain message of this account means."""

    IDLE = "idle"
    ENROL_CONSENT = "enrol_consent"
    ENROL_PREFERENCES = "enrol_preferences"
    SITTING = "sitting"
    AWAIT_CITY = "await_city"
    AWAIT_NUDGE_HOUR = "await_nudge_hour"
    AWAIT_PAUSE = "await_pause"
    """After /pause: a day is its end, anything else is words like any other."""
    AWAIT_WORDS = "await_words"
    """After an option that asks for words: the next message belongs to that answer."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """State machine of one account, saved with the change set. `data` holds ids and steps, never prose."""

    id: str
    """The account's id."""
    mode: Mode = Mode.IDLE
    reflection_id: str | None = None
    data: dict[str, Any] = field(default_factory=dict, repr=False)
    updated_at: datetime | None = None
    album: str = ""

    @property
    def is_beginning(self) -> bool:
        """Whether the second screen stands, or a city typed for it leads back there."""
        asked_there = self.mode is Mode.AWAIT_CITY and self.data.get("back") == "enrol"
        return asked_there or self.mode is Mode.ENROL_PREFERENCES


class OutboxState(StrEnum):
    DUE = "due"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    """A time-out: it may have arrived. Never sent again by itself where twice would be worse than none."""
    DEAD = "dead"
    DROPPED = "dropped"


class OutboxKind(StrEnum):
    SEND = "send"
    EDIT = "edit"
    DELETE = "delete"
    REACT = "react"
    FILE = "file"
    MENU = "menu"
    """The commands this one chat offers, instead of everybody's; none: everybody's again."""


class Priority(StrEnum):
    """Answers to somebody who is writing go before what nobody waits for."""

    ANSWER = "0-answer"
    NOTICE = "1-notice"
    TIDY = "2-tidy"


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One thing to send. `payload` is kept under the state key and emptied once sent."""

    id: str
    account_id: str
    kind: OutboxKind
    due_at: datetime
    created_at: datetime
    payload: dict[str, Any] = field(repr=False)
    priority: Priority = Priority.ANSWER
    state: OutboxState = OutboxState.DUE
    expires_at: datetime | None = None
    lease_until: datetime | None = None
    attempts: int = 0
    at_most_once: bool = False
    ref: str | None = None
    """A name for the message, by which a later item can edit or delete it."""
    reflection_id: str | None = None
    """Set on notices and nudges: asked again at delivery whether it may still go."""
    failure: str = ""
    order: int = 0


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message that stands in a chat. `index` is HMAC(chat, message id); the id is under the state key."""

    id: str
    account_id: str
    index: str
    number: int = field(repr=False)
    sent_at: datetime
    ref: str | None = None
    entry_id: str | None = None
    ours: bool = True
    keep: bool = False
    """Safety, after-care, and what the client agreed to keep: exempt from tidy."""
    remove_at: datetime | None = None
    removed_at: datetime | None = None
    failed: bool = False
    """It was to be removed and could not be."""
    file: str = ""
    """A keyed hash of which file it carries: an edit may put another picture in its place."""


@dataclass(frozen=True, slots=True)
class PendingMedia:
    """Media accepted but not yet fetched and sealed. The row goes when that is done."""

    id: str
    client_id: str
    account_id: str
    entry_id: str
    file_id: str = field(repr=False)
    kind: str
    due_at: datetime
    created_at: datetime
    meta: dict[str, Any] = field(default_factory=dict, repr=False)
    attempts: int = 0
    lease_until: datetime | None = None
    failure: str = ""


class TranscriptStage(StrEnum):
    TO_HEAR = "to_hear"
    TO_CONFIRM = "to_confirm"
    """The client was shown what was heard, and has not said whether it is right."""


@dataclass(frozen=True, slots=True)
class PendingTranscript:
    """A voice note whose words are not settled yet. The row goes when they are, after a day at the latest.

    `due_at` is when to try to hear it; once it was heard, when it is forgotten unanswered. `held`, under
    the state key, has the file to hear first, then the words as heard.
    """

    id: str
    client_id: str
    account_id: str
    entry_id: str
    stage: TranscriptStage
    due_at: datetime
    created_at: datetime
    held: dict[str, Any] = field(default_factory=dict, repr=False)
    attempts: int = 0
    lease_until: datetime | None = None
    failure: str = ""


@dataclass(frozen=True, slots=True)
class SetAside:
    """An update that could not be handled after three tries: ids and reason, never its content."""

    id: str
    update_id: int
    reason: str
    at: datetime
    account_id: str | None = None


@dataclass(frozen=True, slots=True)
class CallRequest:
    """A wish to be called by the practice. The front desk sees the code name and the time, nothing else."""

    id: str
    client_id: str
    at: datetime
    kind: str = "call"
    told_at: datetime | None = None
    met_at: datetime | None = None
    met_by: str = ""


@dataclass(frozen=True, slots=True)
class PromptVersion:
    """The wording of a prompt as it was used, kept by checksum so that an open sitting goes on unchanged."""

    id: str
    """The checksum."""
    body: dict[str, Any] = field(repr=False)
    first_used_at: datetime
