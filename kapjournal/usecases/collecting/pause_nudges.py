"""Pause and resume: what is written is still kept, nothing is sent unasked."""

from datetime import datetime, time, timedelta

from kapjournal.domain.chat import Mode
from kapjournal.domain.client import ClientState
from kapjournal.domain.local_time import at_local, local_day
from kapjournal.domain.typed_day import is_day_like, typed_day
from kapjournal.usecases.collecting.change_settings import leave_input
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.plan_reflections import plan_reflections
from kapjournal.usecases.say import Button, answer

_DAYS = {"day": 1, "week": 7, "month": 30}
_MONTH_FIRST = frozenset({"US", "PR", "PH"})
_STILL_ASKED = timedelta(minutes=30)


def offer_pause(caller: Caller) -> None:
    keyboard = [
        [Button(caller.text(f"button.pause_{name}"), f"p:{name}") for name in _DAYS],
        [Button(caller.text("button.pause_open"), "p:open")],
    ]
    caller.go(Mode.AWAIT_PAUSE, asked_at=caller.at.isoformat())
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
    keyboard = [[Button(caller.text("button.resume"), "p:resume")]]
    if ends is None:
        answer(caller, caller.text("pause.open"), keyboard=keyboard, over=over)
        return
    day_text = caller.desk.texts.day(ends, client.time_zone, client.language, now=caller.at)
    answer(caller, caller.text("pause.until", day=day_text), keyboard=keyboard, over=over)


def resume_nudges(caller: Caller, *, over: int | None = None) -> None:
    if caller.known.state is ClientState.PAUSED:
        caller.update(state=ClientState.ACTIVE, paused_until=None, silent_occasions=0, pause_offered=False)
        plan_reflections(caller.uow, caller.desk, caller.known)
    answer(caller, caller.text("pause.resumed"), over=over)
