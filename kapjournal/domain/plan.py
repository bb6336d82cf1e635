"""When a client is asked what: a course's sessions become a short list of dated notices.

Read top down. `plan_course` asks four things: may anything be sent; what is owed (one `Due` for each row of
`occasion_table.TABLE`, cycle by cycle); what of it has had its time or was already sent; and how the rest
fits together (`spacing`: merged, at most two notices in 24 hours, a nudge where there is room).

A plan is never stored as truth. It is made again whenever something changes, from the sessions as they
stand, and `key` (anchor session and occasion) says which row of an earlier plan is meant. A row whose key
is gone and which was not yet sent is to be dropped. All instants are UTC.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, time

from kapjournal.domain import moments, spacing
from kapjournal.domain.course import SessionKind
from kapjournal.domain.local_time import at_local, local_day
from kapjournal.domain.moments import Pivots
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.occasion_table import SAME_DAY_PART, SILENT_ENOUGH, WEEKS_AT_MOST, Anchor, Rule
from kapjournal.domain.plan_request import (
    Cycle,
    PastOccasion,
    PlanRequest,
    Preferences,
    cycles,
    floor,
    notices_so_far,
    silent_in_a_row,
)
from kapjournal.domain.session import Session
from kapjournal.domain.spacing import Due, PlannedOccasion

__all__ = [
    "PastOccasion",
    "PlanRequest",
    "PlannedOccasion",
    "Preferences",
    "notices_so_far",
    "plan_course",
    "silent_in_a_row",
]


def plan_course(request: PlanRequest) -> tuple[PlannedOccasion, ...]:
    """The notices still to come, in order of time; nothing for anyone who is not to be written to."""
    if request.enrolled_at is None or not request.state.may_be_sent_to:
        return ()
    done = {key: past for past in request.already if past.done for key in past.covers}
    still_owed = (_still_owed(due, done) for due in _owed(request, request.enrolled_at))
    owed = [_caught_up(due, request) for due in still_owed if due is not None]
    planned = spacing.space(
        [due for due in owed if due.due < due.window_end],
        zone=request.preferences.zone,
        free=lambda moment: moments.free(moment, request),
        noticed=notices_so_far(request.already),
    )
    return _kept_still(planned, request)


def _owed(request: PlanRequest, enrolled_at: datetime) -> Iterator[Due]:
    """Every row of the table in every cycle. A newer medicine session supersedes what the older has left."""
    for rule in request.rules:
        if rule.anchor is Anchor.ENROLMENT:
            yield _enrolment(rule, enrolled_at, request)
    for cycle in cycles(request.sessions):
        if cycle.superseded_at is not None and cycle.superseded_at <= request.now:
            continue
        pivots = moments.pivots_of(cycle, request)
        for rule in request.rules:
            for due in _of_rule(rule, cycle, pivots, request):
                is_ours = rule.anchor in _AHEAD or due.counted_from >= enrolled_at
                if is_ours and cycle.superseded_at is None:
                    yield due
                elif is_ours and cycle.superseded_at is not None:
                    yield replace(due, window_end=min(due.window_end, cycle.superseded_at))


_AHEAD = frozenset({Anchor.MEDICINE_START, Anchor.INTEGRATION_START})
"""Asked before a session. What follows a session is owed only if it ended under the consent in force."""


def _of_rule(rule: Rule, cycle: Cycle, pivots: Pivots, request: PlanRequest) -> Iterator[Due]:
    """What one row of the table comes to in one cycle: nothing, one occasion, or several."""
    medicine = cycle.medicine
    match rule.anchor:
        case Anchor.MEDICINE_START if medicine is not None:
            start = medicine.start()
            at = moments.on_day(rule, start, request)
            yield _due(rule, medicine, cycle, at, window_end=start, void_before=at - rule.open_for)
        case Anchor.MEDICINE_END if medicine is not None:
            if rule.occasion is Occasion.WEEKLY:
                yield from _weekly(rule, medicine, cycle, pivots, request)
            else:
                at = _after_medicine(rule, medicine, cycle, pivots, request)
                yield _due(rule, medicine, cycle, at, counted_from=medicine.end().at)
        case Anchor.INTEGRATION_START:
            for session, before in zip(cycle.integrations, pivots.asked_before, strict=True):
                if before is not None:
                    yield _due(
                        rule,
                        session,
                        cycle,
                        before,
                        counted_from=pivots.landing,
                        window_end=session.start(),
                    )
        case Anchor.INTEGRATION_END:
            follows_up = rule.after is None  # once a cycle, after its last integration session
            for session in cycle.integrations[-1:] if follows_up else cycle.integrations:
                end = session.end().at
                yield _due(rule, session, cycle, moments.on_day(rule, end, request), counted_from=end)


def _enrolment(rule: Rule, enrolled_at: datetime, request: PlanRequest) -> Due:
    """At once; but never on the day of the medicine, when there is no room for it."""
    zone = request.preferences.zone
    at = moments.free(enrolled_at, request)
    medicine_days = [
        local_day(session.start(), zone)
        for session in request.sessions
        if session.kind is SessionKind.MEDICINE and not session.cancelled
    ]
    ends = [at_local(day, time(), zone) for day in medicine_days if day >= local_day(at, zone)]
    window_end = min([at + rule.open_for, *ends])
    return _due(rule, None, None, at, counted_from=enrolled_at, window_end=window_end)


def _after_medicine(
    rule: Rule, medicine: Session, cycle: Cycle, pivots: Pivots, request: PlanRequest
) -> datetime:
    if rule.occasion is Occasion.LANDING and pivots.landing is not None:
        return pivots.landing
    at = moments.on_day(rule, medicine.end().at, request)
    if rule.occasion is Occasion.NEXT_DAY and pivots.landing is not None and pivots.landed_overnight:
        zone = request.preferences.zone
        return pivots.landing if local_day(at, zone) == local_day(pivots.landing, zone) else at
    return moments.behind_integration(at, cycle, pivots, request) if rule.yields else at


def _weekly(
    rule: Rule, medicine: Session, cycle: Cycle, pivots: Pivots, request: PlanRequest
) -> Iterator[Due]:
    """One question a week from day 14 on, until the question before integration takes its place."""
    zone, end = request.preferences.zone, medicine.end().at
    stops = None
    if cycle.integrations:
        stops = local_day(pivots.asked_before[0] or cycle.integrations[0].start(), zone)
    for week in range(WEEKS_AT_MOST):
        at = moments.on_day(rule, end, request, weeks=week)
        if stops is not None and local_day(at, zone) >= stops:
            return
        yield _due(rule, medicine, cycle, at, counted_from=end, week=week)


def _due(
    rule: Rule,
    session: Session | None,
    cycle: Cycle | None,
    at: datetime,
    *,
    counted_from: datetime | None = None,
    window_end: datetime | None = None,
    void_before: datetime | None = None,
    week: int = 0,
) -> Due:
    follows = session is not None and rule.anchor not in _AHEAD
    if session is not None and follows:
        void_before = session.start()
    name = rule.occasion if rule.occasion is not Occasion.WEEKLY else f"{rule.occasion}-{week + 1}"
    return Due(
        key=f"{session.id}:{name}" if session else str(name),
        rule=rule,
        anchor_session_id=session.id if session else None,
        cycle=cycle.number if cycle else 0,
        week=week,
        due=at,
        counted_from=counted_from or at - SAME_DAY_PART,
        window_end=window_end or at + rule.open_for,
        void_before=void_before,
        end_assumed=session is not None and follows and session.end().assumed,
    )


def _still_owed(due: Due, done: Mapping[str, PastOccasion]) -> Due | None:
    """None when it was sent, answered or closed; under a new key when that was for another day.

    A landing sent for a session that did not take place then (nobody had moved it yet) is not the landing
    of the session that did; nor is the check on the day before one that was put off by days.
    """
    key, turn = due.key, 1
    while (past := done.get(key)) is not None:
        at = past.sent_at or past.answered_at
        if past.closed or at is None or due.void_before is None or at >= due.void_before:
            return None
        turn += 1
        key = f"{due.key}+{turn}"
    return replace(due, key=key)


def _caught_up(due: Due, request: PlanRequest) -> Due:
    """What was due while nobody could be written to is due as soon as somebody can."""
    earliest = floor(request)
    if due.due >= earliest:
        return due
    return replace(due, due=moments.free(earliest, request), late=True)


def _kept_still(planned: list[PlannedOccasion], request: PlanRequest) -> tuple[PlannedOccasion, ...]:
    """After two silent occasions the next one offers Pause, once; then only what a session stands behind.

    A medicine session that came after the silence begins afresh.
    """
    silent = request.silent_occasions
    if silent is None:
        silent = silent_in_a_row(request.already, request.now)
    if silent < SILENT_ENOUGH:
        return tuple(planned)
    fell_silent = max((past.cycle for past in request.already if past.sent_at is not None), default=0)
    kept: list[PlannedOccasion] = []
    offered = request.pause_offered
    for one in planned:
        if one.cycle > fell_silent:
            kept.append(one)
        elif not offered:
            kept.append(replace(one, offers_pause=True, nudge_at=None))
            offered = True
        elif one.when_silent:
            kept.append(replace(one, nudge_at=None))
    return tuple(kept)
