"""A person in treatment, and the outside account they write from."""

from dataclasses import dataclass, field, replace
from datetime import datetime, time
from enum import StrEnum

from kapjournal.domain.course import Route, Track


class ClientState(StrEnum):
    INVITED = "invited"
    ACTIVE = "active"
    PAUSED = "paused"
    STOPPED = "stopped"
    """Consent withdrawn: nothing more is sent or stored until /start."""
    ENDED = "ended"
    FROZEN = "frozen"
    """Legal hold: nothing may be erased; the client is told."""
    DECEASED = "deceased"

    @property
    def may_be_sent_to(self) -> bool:
        """Whether anything unasked (a notice, a nudge) may leave for this client."""
        return self is ClientState.ACTIVE

    @property
    def is_held(self) -> bool:
        """Whether nothing may be taken out of the journal from the chat: a legal hold, or a death."""
        return self in {ClientState.FROZEN, ClientState.DECEASED}

    @property
    def may_record(self) -> bool:
        """Whether what they write is kept."""
        return self in {ClientState.ACTIVE, ClientState.PAUSED, ClientState.ENDED, ClientState.FROZEN}


class Tidy(StrEnum):
    """When messages and questions are removed from the chat once sealed."""

    AT_ONCE = "at_once"
    AFTER_A_DAY = "after_a_day"
    NEVER = "never"


class History(StrEnum):
    """What the therapist has noted that adds a check, whatever the track."""

    SUBSTANCE_USE = "substance_use"
    ELATION = "elation"
    BLADDER = "bladder"


@dataclass(frozen=True, slots=True)
class Client:
    """One client. Code names only; tracks and history are kept under the state key (they are health data)."""

    id: str
    code_name: str
    created_at: datetime
    state: ClientState = ClientState.INVITED
    language: str = "en"
    time_zone: str = "UTC"
    country: str = ""
    """ISO 3166 alpha-2 of where they are now; crisis lines follow it. "" is not known."""
    quiet_from: time = time(21, 0)
    quiet_until: time = time(9, 0)
    nudge_hour: time = time(10, 0)
    tidy: Tidy = Tidy.AFTER_A_DAY
    phone_shared: bool | None = None
    """Whether somebody else opens this phone; None: not said. Abuse shows nothing here unless it is False."""
    keep_chosen: bool = False
    """They agreed to leave the intention and the chosen action in the chat, to be replied to."""
    fewer: bool = False
    paused_until: datetime | None = None
    pause_offered: bool = False
    silent_occasions: int = 0
    enrolled_at: datetime | None = None
    consent_version: str = ""
    erase_at: datetime | None = None
    """When a requested erasure takes effect (24 hours of grace)."""
    outage_told_at: datetime | None = None
    tracks: tuple[Track, ...] = ()
    history: tuple[History, ...] = ()
    route: Route = Route.INTRAMUSCULAR
    measures: tuple[str, ...] = ()
    """Ids of the measures the therapist switched on."""
    fuller: bool = False
    own_question: str = field(default="", repr=False)
    """One question of the therapist's own for the next cycle."""
    avoid: tuple[str, ...] = ()
    """Ids of the prompts switched off for this client; safety questions cannot be among them."""

    @property
    def has_consented(self) -> bool:
        """Whether an agreed text holds: /stop takes it back, whatever the practice does afterwards."""
        return self.enrolled_at is not None and self.consent_version != ""

    @property
    def without_consent(self) -> ClientState:
        """Where a course stands that waits for the client's own consent."""
        return ClientState.INVITED if self.enrolled_at is None else ClientState.STOPPED

    @property
    def may_record(self) -> bool:
        """Whether what they write is kept. An end or a legal hold does not bring withdrawn consent back."""
        asked = self.state in {ClientState.ACTIVE, ClientState.PAUSED}
        return self.enrolled_at is not None and self.state.may_record and (asked or self.has_consented)


@dataclass(frozen=True, slots=True)
class TelegramAccount:
    """An outside identity. Looked up by a blind index; the chat id is kept under the state key."""

    id: str
    index: str
    chat: int = field(repr=False)
    linked_at: datetime
    client_id: str | None = None
    person_id: str | None = None
    blocked_at: datetime | None = None
    unlinked_at: datetime | None = None
    owner: str = ""
    """Whose it is, once more, under the state key: a writer of the database cannot hand it to another."""

    @property
    def is_genuine(self) -> bool:
        """False: the row was changed by somebody without the server's keys; it is then nobody's."""
        return self.owner == (self.client_id or self.person_id or "")

    def of_client(self, client_id: str) -> "TelegramAccount":
        return replace(
            self, client_id=client_id, person_id=None, owner=client_id, unlinked_at=None, blocked_at=None
        )

    def of_person(self, person_id: str) -> "TelegramAccount":
        return replace(
            self, client_id=None, person_id=person_id, owner=person_id, unlinked_at=None, blocked_at=None
        )

    def of_nobody(self, at: datetime | None = None) -> "TelegramAccount":
        """Let go; with `at`, on purpose and for good, so that nothing more is sent there."""
        return replace(self, client_id=None, person_id=None, owner="", unlinked_at=at)


@dataclass(frozen=True, slots=True)
class Invite:
    """A one-time way in. Only the hash of its code is kept."""

    id: str
    code_hash: str
    client_id: str
    created_at: datetime
    expires_at: datetime
    matching_code: str
    """Six digits shown on both sides, so that therapist and client know they mean each other."""
    used_at: datetime | None = None
    invited_by: str = ""


@dataclass(frozen=True, slots=True)
class Consent:
    """Permission by scope and time; `scope` is `journal`. The signed statement is in the chain."""

    id: str
    client_id: str
    scope: str
    version: str
    given_at: datetime
    withdrawn_at: datetime | None = None
    record_id: str = ""
