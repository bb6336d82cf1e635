"""Bring the stored plan of one client in line with the sessions as they stand now."""

from dataclasses import replace

from kapjournal.domain.client import Client, ClientState
from kapjournal.domain.local_time import QuietHours
from kapjournal.domain.plan import PastOccasion, PlanRequest, Preferences, plan_course
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.domain.session import Session
from kapjournal.domain.spacing import PlannedOccasion
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Desk, new_id


def preferences_of(client: Client) -> Preferences:
    return Preferences(
        zone=client.time_zone,
        quiet=QuietHours(client.quiet_from, client.quiet_until),
        hour=client.nudge_hour,
        paused_until=client.paused_until,
    )


def past_of(reflections: tuple[Reflection, ...]) -> tuple[PastOccasion, ...]:
    """What became of the occasions so far, as planning sees it."""
    return tuple(
        PastOccasion(
            key=one.key,
            covers=one.covers or (one.key,),
            occasions=one.occasions,
            cycle=one.cycle,
            window_end=one.window_end,
            sent_at=one.noticed_at,
            nudged_at=one.nudged_at,
            answered_at=one.answered_at,
            closed=one.state is ReflectionState.SUPERSEDED,
        )
        for one in reflections
        if one.state is not ReflectionState.PLANNED
    )


def plan_reflections(uow: UnitOfWork, desk: Desk, client: Client) -> tuple[Reflection, ...]:
    """Returns what is planned from now on. Only what has not left is touched; nothing is planned twice."""
    uow.lock(f"plan:{client.id}")
    stored = uow.all(Reflection, client_id=client.id)
    planned = plan_course(
        PlanRequest(
            sessions=uow.all(Session, client_id=client.id),
            preferences=preferences_of(client),
            enrolled_at=client.enrolled_at if _is_planned_for(client) else None,
            now=desk.now(),
            already=past_of(stored),
            state=client.state,
            pause_offered=client.pause_offered,
        )
    )
    waiting = {one.key: one for one in stored if one.state is ReflectionState.PLANNED}
    result = []
    for wanted in planned:
        known = waiting.pop(wanted.key, None)
        reflection = _merged(wanted, known, client)
        if known is None:
            uow.put(_kept_id(reflection, stored))
        elif reflection != known:
            uow.save(reflection)
        result.append(reflection)
    for gone in waiting.values():
        uow.remove(gone)
    return tuple(result)


def _is_planned_for(client: Client) -> bool:
    """Somebody who is active, or paused until a date: what comes after it is planned already."""
    until_a_date = client.state is ClientState.PAUSED and client.paused_until is not None
    return client.state.may_be_sent_to or until_a_date


def _merged(wanted: PlannedOccasion, known: Reflection | None, client: Client) -> Reflection:
    base = known or Reflection(
        id=new_id(),
        client_id=client.id,
        key=wanted.key,
        occasions=wanted.occasions,
        due_at=wanted.due_at,
        window_end=wanted.window_end,
        local_date=wanted.local_date,
    )
    return replace(
        base,
        occasions=wanted.occasions,
        covers=wanted.covers,
        due_at=wanted.due_at,
        window_end=wanted.window_end,
        local_date=wanted.local_date,
        session_id=wanted.anchor_session_id,
        cycle=wanted.cycle,
        week=wanted.week,
        nudge_at=wanted.nudge_at,
        offers_pause=wanted.offers_pause,
        steps=() if known and known.occasions != wanted.occasions else base.steps,
    )


def _kept_id(reflection: Reflection, stored: tuple[Reflection, ...]) -> Reflection:
    """A key that was cancelled and is owed again takes its old row, so that the key stays unique."""
    old = next((one for one in stored if one.key == reflection.key), None)
    return replace(reflection, id=old.id) if old else reflection
