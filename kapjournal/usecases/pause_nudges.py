"""Pause and resume: what is written is still kept, nothing is sent unasked."""

from datetime import datetime, time, timedelta

from kapjournal.domain.client import ClientState
from kapjournal.domain.local_time import at_local, local_day
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.plan_reflections import plan_reflections
from kapjournal.usecases.say import Button, answer

_DAYS = {"day": 1, "week": 7, "month": 30}


def offer_pause(caller: Caller) -> None:
    keyboard = [
        [Button(caller.text(f"button.pause_{name}"), f"p:{name}") for name in _DAYS],
        [Button(caller.text("button.pause_open"), "p:open")],
    ]
    answer(caller, caller.text("pause.ask"), keyboard=keyboard)


def pause_nudges(caller: Caller, until: str, *, over: int | None) -> None:
    """`until` is day, week, month, or open (until /resume)."""
    client = caller.known
    ends: datetime | None = None
    if until in _DAYS:
        day = local_day(caller.at, client.time_zone) + timedelta(days=_DAYS[until])
        ends = at_local(day, time(0), client.time_zone)
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
