"""The last question before a notice leaves: send, wait or drop? Asked at delivery, with what is true then."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kapjournal.domain.client import ClientState
from kapjournal.domain.local_time import next_allowed
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.plan_request import Preferences
from kapjournal.domain.spacing import first_uncrowded

STALE_AFTER = timedelta(hours=12)
"""A reminder that could not leave for this long after its time is let go; a notice has its own window."""


class NudgeKind(StrEnum):
    """`notice` opens an occasion; `reminder` is the one nudge that may follow it."""

    NOTICE = "notice"
    REMINDER = "reminder"


@dataclass(frozen=True, slots=True)
class Nudge:
    """Something neutral that is planned to leave for one client. `key` is the occasion's."""

    key: str
    client_id: str
    kind: NudgeKind
    occasions: tuple[Occasion, ...]
    due_at: datetime
    window_end: datetime


@dataclass(frozen=True, slots=True)
class NudgeFacts:
    """What is true of the client at delivery. `noticed`: when notices and reminders left, UTC.

    `answered`: the occasion has had a tap or a word. `closed`: superseded, cancelled or erased. `newer_at`:
    when a newer occasion was sent or is due, if there is one. `sitting`: they are answering something now.
    """

    state: ClientState
    consented: bool
    preferences: Preferences
    noticed: tuple[datetime, ...] = ()
    answered: bool = False
    closed: bool = False
    newer_at: datetime | None = None
    sitting: bool = False


class DropReason(StrEnum):
    NO_CONSENT = "no_consent"
    NOT_ACTIVE = "not_active"
    ANSWERED = "answered"
    CLOSED = "closed"
    EXPIRED = "expired"
    NEWER_OCCASION = "newer_occasion"
    STALE = "stale"
    NO_ROOM = "no_room"


@dataclass(frozen=True, slots=True)
class Send:
    pass


@dataclass(frozen=True, slots=True)
class Wait:
    """Ask again at `until` (UTC)."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Drop:
    reason: DropReason


Decision = Send | Wait | Drop

SITTING_PATIENCE = timedelta(minutes=30)


def decide(nudge: Nudge, now: datetime, facts: NudgeFacts) -> Decision:
    """Whether this nudge leaves now. Never sends in quiet hours or as a third within 24 hours.

    For a client paused without a date nothing is decided: it is asked again when the window ends.
    """
    reason = _why_not(nudge, now, facts)
    if reason is not None:
        return Drop(reason)
    if facts.state is ClientState.PAUSED and facts.preferences.paused_until is None:
        return Wait(nudge.window_end)
    at = _first_chance(nudge, now, facts)
    if at == now:
        return Send()
    if at >= nudge.window_end:
        return Drop(DropReason.EXPIRED)
    if nudge.kind is NudgeKind.REMINDER and at > nudge.due_at + STALE_AFTER:
        return Drop(DropReason.NO_ROOM)
    return Wait(at)


def _why_not(nudge: Nudge, now: datetime, facts: NudgeFacts) -> DropReason | None:
    if not facts.consented:
        return DropReason.NO_CONSENT
    if not facts.state.may_be_sent_to and facts.state is not ClientState.PAUSED:
        return DropReason.NOT_ACTIVE
    if facts.closed:
        return DropReason.CLOSED
    if facts.answered:
        return DropReason.ANSWERED
    if now >= nudge.window_end:
        return DropReason.EXPIRED
    if nudge.kind is NudgeKind.REMINDER:
        if facts.newer_at is not None and facts.newer_at <= now:
            return DropReason.NEWER_OCCASION
        if now > nudge.due_at + STALE_AFTER:
            return DropReason.STALE
    return None


def _first_chance(nudge: Nudge, now: datetime, facts: NudgeFacts) -> datetime:
    """The first instant from now on at which it may leave, as far as can be known now."""
    preferences = facts.preferences
    earliest = max(now, nudge.due_at, preferences.paused_until or now)
    if facts.sitting:
        earliest = max(earliest, now + SITTING_PATIENCE)
    return first_uncrowded(
        earliest,
        facts.noticed,
        lambda moment: next_allowed(moment, preferences.zone, preferences.quiet),
    )
