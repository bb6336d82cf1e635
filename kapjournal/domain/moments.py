"""The single times of a plan: when landing falls, when to ask before integration, what moves behind it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kapjournal.domain.local_time import at_local, local_day, next_allowed
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.occasion_table import BEFORE_CLOSES, BEFORE_OPENS, SAME_DAY_PART, Rule
from kapjournal.domain.plan_request import Cycle, PlanRequest, Preferences, floor
from kapjournal.domain.session import Session

ROOM_TO_ANSWER = timedelta(hours=2)
"""A question that comes late should still leave this much time before the session it is for."""


@dataclass(frozen=True, slots=True)
class Pivots:
    """The times of one cycle that others give way to.

    `landing` is None in cycle 0. `asked_before` has one time for each integration session, None where no
    moment is left after landing. `landed_overnight`: quiet hours moved landing to the next morning.
    """

    landing: datetime | None
    landed_overnight: bool
    asked_before: tuple[datetime | None, ...]


def pivots_of(cycle: Cycle, request: PlanRequest) -> Pivots:
    landing, overnight = None, False
    if cycle.medicine is not None:
        landing, overnight = landing_time(cycle.medicine, request)
    asked = tuple(_before(session, landing, request) for session in cycle.integrations)
    return Pivots(landing, overnight, asked)


def landing_time(medicine: Session, request: PlanRequest) -> tuple[datetime, bool]:
    """Three hours after the end; when that is quiet, the next morning, at the chosen hour if it is near."""
    preferences = request.preferences
    after = next(
        (r.after for r in request.rules if r.occasion is Occasion.LANDING and r.after), timedelta(hours=3)
    )
    wanted = medicine.end().at + after
    morning = next_allowed(wanted, preferences.zone, preferences.quiet)
    if morning == wanted:
        return free(wanted, request), False
    chosen = at_local(local_day(morning, preferences.zone), preferences.hour, preferences.zone)
    near = timedelta() <= chosen - morning <= SAME_DAY_PART
    next_start = min(
        (s.start() for s in request.sessions if not s.cancelled and s.start() > wanted), default=None
    )
    if near and (next_start is None or chosen <= next_start - ROOM_TO_ANSWER):
        morning = chosen
    return free(morning, request), True


def _before(session: Session, landing: datetime | None, request: PlanRequest) -> datetime | None:
    """When to ask before that integration session; None when no moment is left after landing.

    Best at the chosen hour between 36 and 24 hours before, else the first moment there that is not quiet.
    When the session is too near for that (an early integration, or one put in the calendar late): the next
    chosen hour after landing if it leaves two hours, else as soon as may be.
    """
    start = session.start()
    opens, closes = start - BEFORE_OPENS, start - BEFORE_CLOSES
    earliest = max(opens, landing or opens, floor(request))
    soonest = free(earliest, request)
    hours = [at for at in _chosen_hours(earliest, request.preferences) if free(at, request) == at]
    if soonest <= closes:
        return next((at for at in hours if at <= closes), soonest)
    if landing is not None and landing > closes:
        unhurried = next((at for at in hours if at <= start - ROOM_TO_ANSWER), None)
        if unhurried is not None:
            return unhurried
    return soonest if soonest < start else None


def _chosen_hours(since: datetime, preferences: Preferences) -> list[datetime]:
    """The client's chosen hour on the next three days from `since` on."""
    day = local_day(since, preferences.zone)
    times = [at_local(day + timedelta(days=n), preferences.hour, preferences.zone) for n in range(3)]
    return [at for at in times if at >= since]


def behind_integration(due: datetime, cycle: Cycle, pivots: Pivots, request: PlanRequest) -> datetime:
    """Once the question before integration is asked, later occasions wait until the session is over.

    On the same day they join that question; after it they move to the day after the session.
    """
    zone = request.preferences.zone
    for session, before in zip(cycle.integrations, pivots.asked_before, strict=True):
        asked = before or session.start() - BEFORE_OPENS
        if before is not None and local_day(due, zone) == local_day(before, zone):
            return before
        if asked < due < session.end().at:
            day = local_day(session.end().at, zone) + timedelta(days=1)
            due = free(at_local(day, request.preferences.hour, zone), request)
    return due


def on_day(rule: Rule, anchor: datetime, request: PlanRequest, *, weeks: int = 0) -> datetime:
    """The rule's moment counted from the anchor, moved out of quiet hours and sessions."""
    if rule.after is not None:
        return free(anchor + rule.after, request)
    zone = request.preferences.zone
    day = local_day(anchor, zone) + timedelta(days=rule.days, weeks=weeks)
    return free(at_local(day, request.preferences.hour, zone), request)


def free(moment: datetime, request: PlanRequest) -> datetime:
    """The first instant from `moment` on that is neither quiet nor inside a session."""
    preferences = request.preferences
    while True:
        later = next_allowed(moment, preferences.zone, preferences.quiet)
        for session in request.sessions:
            ends = session.ended_at or session.planned_end()
            if not session.cancelled and session.start() <= later < ends:
                later = ends
        if later == moment:
            return moment
        moment = later
