"""Pause and resume: what is written is still kept, nothing is sent unasked."""

from datetime import datetime, time, timedelta

from kapjournal.domain.chat import Mode
from kapjournal.domain.client import ClientState
from kapjournal.domain.local_time import at_local, local_day
from kapjournal.domain.typed_day import is_day_like, typed_day
from kapjournal.usecases.collecting.change_settings import leave_input
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.plan_reflections import plan_reflections
from kapjournal.usecases.say import Button, Keyboard, answer

_DAYS = {"day": 1, "week": 7, "month": 30}
_MONTH_FIRST = frozenset({"US", "PR", "PH"})
_STILL_ASKED = timedelta(minutes=30)


def offer_pause(caller: Caller, *, ask: bool = True) -> None:
    caller.go(Mode.AWAIT_PAUSE, asked_at=caller.at.isoformat())
    if not ask:
        return
    keyboard = [
        [Button(caller.text(f"button.pause_{name}"), f"p:{name}") for name in _DAYS],
        [Button(caller.text("button.pause_open"), "p:open")],
    ]
    answer(caller, caller.text("pause.ask"), keyboard=keyboard)


def take_pause(caller: Caller, typed: str) -> bool:
    """A day typed instead of a tap. False when it is no day, or was asked for long ago: words to keep."""
    client = caller.known
    asked_at = datetime.fromisoformat(caller.conversation.data["asked_at"])
    if not is_day_like(typed) or caller.at - asked_at > _STILL_ASKED:
        return False
    today = local_day(caller.at, client.time_zone)
    month_first = client.language == "en" and client.country in _MONTH_FIRST
    day = typed_day(typed, today, month_first=month_first)
    if day is None:
        answer(caller, caller.text("pause.unknown"))
        return True
    _pause(caller, at_local(day, time(0), client.time_zone), over=None)
    return True


def pause_as_typed(caller: Caller, typed: str) -> None:
    """`/pause December 12`, in one message. Asked as ever where that names no day."""
    offer_pause(caller, ask=not is_day_like(typed))
    if is_day_like(typed):
        take_pause(caller, typed)


def pause_nudges(caller: Caller, until: str, *, over: int | None) -> None:
    """`until` is day, week, month, or open (until /resume)."""
    ends: datetime | None = None
    if until in _DAYS:
        zone = caller.known.time_zone
        ends = at_local(local_day(caller.at, zone) + timedelta(days=_DAYS[until]), time(0), zone)
    _pause(caller, ends, over=over)


def _pause(caller: Caller, ends: datetime | None, *, over: int | None) -> None:
    """Nothing is sent unasked until then; None: until they say so."""
    leave_input(caller)
    client = caller.known
    if client.state is ClientState.ACTIVE or client.state is ClientState.PAUSED:
        caller.update(state=ClientState.PAUSED, paused_until=ends)
    plan_reflections(caller.uow, caller.desk, caller.known)
    answer(caller, pause_shown(caller, ends), keyboard=resume_button(caller), over=over)


def pause_shown(caller: Caller, ends: datetime | None) -> str:
    if ends is None:
        return caller.text("pause.open")
    client = caller.known
    day = caller.desk.texts.day(ends, client.time_zone, client.language, now=caller.at)
    return caller.text("pause.until", day=day)


def resume_button(caller: Caller) -> Keyboard:
    return [[Button(caller.text("button.resume"), "p:resume")]]


def resume_nudges(caller: Caller, *, over: int | None = None) -> None:
    if caller.known.state is ClientState.PAUSED:
        caller.update(state=ClientState.ACTIVE, paused_until=None, silent_occasions=0, pause_offered=False)
        plan_reflections(caller.uow, caller.desk, caller.known)
    answer(caller, caller.text("pause.resumed"), over=over)
