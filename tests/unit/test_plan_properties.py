from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kapjournal.domain import moments
from kapjournal.domain.course import SessionKind
from kapjournal.domain.local_time import LocalTime, QuietHours, at_local, is_quiet
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.plan import PlannedOccasion, PlanRequest, Preferences, plan_course
from kapjournal.domain.session import Session
from tests.unit.planning import PlayedClient

DAY = timedelta(hours=24)
unhurried = settings(deadline=None)

EDGES = {
    "America/New_York": [date(2026, 3, 8), date(2026, 11, 1)],
    "Europe/Madrid": [date(2026, 3, 29), date(2026, 10, 25)],
    "Australia/Lord_Howe": [date(2026, 4, 5), date(2026, 10, 4)],
    "Asia/Kolkata": [date(2026, 6, 1)],
    "Pacific/Apia": [date(2011, 12, 30), date(2026, 6, 1)],
    "Africa/Casablanca": [date(2026, 2, 15), date(2026, 3, 22)],
    "UTC": [date(2026, 6, 1)],
}
"""Zones with the days on which their clocks change (Apia lost a whole day in 2011)."""

quarters = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 45]))
usual = st.sampled_from([QuietHours(), QuietHours(time(22), time(7)), QuietHours(time(0), time(0))])
quiets = st.one_of(usual, st.builds(QuietHours, quarters, quarters))


@st.composite
def courses(draw: st.DrawFn, most_cycles: int = 2) -> PlanRequest:
    """A course near a change of the clocks: one or two medicine sessions, integration 1 to 28 days after each."""
    zone = draw(st.sampled_from(sorted(EDGES)))
    day = draw(st.sampled_from(EDGES[zone])) + timedelta(days=draw(st.integers(-9, 3)))
    preferences = Preferences(zone, draw(quiets), draw(quarters))
    start = datetime.combine(day, draw(st.builds(time, st.integers(7, 19), st.sampled_from([0, 30]))))
    enrolled = at_local(day, time(12), zone) - timedelta(days=draw(st.integers(1, 20)))
    sessions: list[Session] = []
    for number in range(draw(st.integers(1, most_cycles))):
        ended = draw(st.booleans())
        held = Session(
            f"m{number}",
            "wren",
            SessionKind.MEDICINE,
            LocalTime(start, zone),
            timedelta(hours=draw(st.integers(1, 4))),
        )
        sessions.append(held.mark_ended(held.planned_end() + timedelta(minutes=7)) if ended else held)
        gap = draw(st.integers(1, 28))
        hour = draw(st.integers(7, 20))
        meets = datetime.combine(start.date() + timedelta(days=gap), time(hour))
        if draw(st.integers(0, 9)):
            sessions.append(
                Session(
                    f"i{number}", "wren", SessionKind.INTEGRATION, LocalTime(meets, zone), timedelta(hours=1)
                )
            )
        start += timedelta(
            days=gap + draw(st.integers(-3, 20)) if gap > 4 else gap + draw(st.integers(1, 20))
        )
    return PlanRequest(tuple(sessions), preferences, enrolled, enrolled)


def instants(planned: tuple[PlannedOccasion, ...]) -> list[datetime]:
    return sorted(at for one in planned for at in (one.due_at, one.nudge_at) if at is not None)


def most_in_a_day(times: list[datetime]) -> int:
    return max((sum(at <= other < at + DAY for other in times) for at in times), default=0)


@unhurried
@given(courses(), st.integers(0, 40 * 24))
def test_nothing_is_planned_in_quiet_hours(course: PlanRequest, hours: int) -> None:
    late = replace(course, now=course.now + timedelta(hours=hours))
    for at in instants(plan_course(late)):
        assert not is_quiet(at, course.preferences.zone, course.preferences.quiet)
        assert at.tzinfo is UTC


@unhurried
@given(courses(), st.integers(0, 40 * 24))
def test_never_more_than_two_notices_in_any_24_hours(course: PlanRequest, hours: int) -> None:
    late = replace(course, now=course.now + timedelta(hours=hours))
    assert most_in_a_day(instants(plan_course(late))) <= 2


@unhurried
@given(courses())
def test_the_question_before_integration_is_there_whenever_there_is_time(course: PlanRequest) -> None:
    asked = {key for one in plan_course(course) for key in one.covers}
    medicines = [s for s in course.sessions if s.kind is SessionKind.MEDICINE]
    for held in course.sessions:
        if held.kind is not SessionKind.INTEGRATION:
            continue
        earlier = [moments.landing_time(m, course)[0] for m in medicines if m.start() < held.start()]
        earliest = max([held.start() - timedelta(hours=36), *earlier[-1:]])
        if moments.free(earliest, course) < held.start():
            assert f"{held.id}:before_integration" in asked


@unhurried
@given(courses(), st.integers(0, 40 * 24))
def test_landing_never_comes_after_the_question_before_integration(course: PlanRequest, hours: int) -> None:
    planned = plan_course(replace(course, now=course.now + timedelta(hours=hours)))
    landed = {one.cycle: one.due_at for one in planned if Occasion.LANDING in one.occasions}
    for one in planned:
        if Occasion.BEFORE_INTEGRATION in one.occasions and one.cycle in landed:
            assert landed[one.cycle] <= one.due_at


@unhurried
@given(courses())
def test_the_question_before_integration_comes_24_to_36_hours_before_when_the_sessions_leave_room(
    course: PlanRequest,
) -> None:
    held = {s.id: s for s in course.sessions}
    for one in plan_course(course):
        if one.primary is not Occasion.BEFORE_INTEGRATION or one.anchor_session_id is None:
            continue
        start = held[one.anchor_session_id].start()
        free = moments.free(start - timedelta(hours=36), course)
        ends = [s.end().at for s in course.sessions if s.kind is SessionKind.MEDICINE and s.start() < start]
        if free <= start - DAY and all(end + timedelta(hours=36) < free for end in ends):
            assert start - timedelta(hours=36) <= one.due_at <= start - DAY


@unhurried
@given(courses(), st.integers(0, 40 * 24))
def test_every_key_is_planned_once_and_in_order_of_time(course: PlanRequest, hours: int) -> None:
    planned = plan_course(replace(course, now=course.now + timedelta(hours=hours)))
    covered = [key for one in planned for key in one.covers]
    assert len(covered) == len(set(covered))
    assert all(one.key in one.covers for one in planned)
    assert [one.due_at for one in planned] == sorted(one.due_at for one in planned)


@unhurried
@given(courses(), st.integers(0, 40 * 24))
def test_a_notice_leaves_before_its_window_ends_and_after_what_it_follows(
    course: PlanRequest, hours: int
) -> None:
    now = course.now + timedelta(hours=hours)
    held = {s.id: s for s in course.sessions}
    for one in plan_course(replace(course, now=now)):
        assert now <= one.due_at < one.window_end
        assert one.nudge_at is None or one.due_at + timedelta(hours=20) <= one.nudge_at < one.window_end
        for key in one.covers:
            name, _, occasion = key.rpartition(":")
            if occasion in {
                "landing",
                "next_day",
                "day_3",
                "day_7",
                "after_integration",
                "two_weeks",
                "one_month",
            }:
                assert held[name].end().at <= one.due_at


@unhurried
@given(courses(), st.floats(0, 1))
def test_planning_again_before_anything_is_due_changes_nothing(course: PlanRequest, share: float) -> None:
    first = plan_course(course)
    if not first:
        return
    later = course.now + (first[0].due_at - course.now) * share
    again = plan_course(replace(course, now=later))
    # Only the told reason may differ: what joined a later notice is by then overdue.
    assert [replace(one, reason="") for one in again] == [replace(one, reason="") for one in first]


@unhurried
@given(courses(), st.integers(-5, 5), st.integers(0, 20))
def test_moving_an_integration_session_moves_only_what_is_not_yet_sent(
    course: PlanRequest, days: int, at: int
) -> None:
    client = PlayedClient(course, lambda _: True)
    for hour in range(0, 24 * at, 6):
        client.tick(course.now + timedelta(hours=hour))
    now = course.now + timedelta(days=at)
    moved = tuple(
        replace(s, starts=replace(s.starts, wall=s.starts.wall + timedelta(days=days)))
        if s.kind is SessionKind.INTEGRATION
        else s
        for s in course.sessions
    )
    again = plan_course(replace(course, sessions=moved, now=now, already=tuple(client.past.values())))
    sent = {key for past in client.past.values() for key in past.covers}
    assert not sent.intersection(key for one in again for key in one.covers)
    assert most_in_a_day(client.notices + instants(again)) <= 2


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(courses(), st.sets(st.integers(0, 60), max_size=20), st.integers(0, 3))
def test_a_played_course_with_downtime_keeps_every_rule(
    course: PlanRequest, down: set[int], answers: int
) -> None:
    """The worker is away on the days in `down`; the client answers every so many occasions."""
    count = [0]

    def answered(_: str) -> bool:
        count[0] += 1
        return answers > 0 and count[0] % answers == 0

    client = PlayedClient(course, answered)
    for hour in range(0, 24 * 61, 3):
        if hour // 24 not in down:
            client.tick(course.now + timedelta(hours=hour, minutes=hour % 7))
    assert most_in_a_day(client.notices) <= 2
    for at in client.notices:
        assert not is_quiet(at, course.preferences.zone, course.preferences.quiet)
    keys = [key for _, one in client.sent for key in one.covers]
    assert len(keys) == len(set(keys))
    for cycle in (1, 2):
        landed = [at for at, one in client.sent if one.cycle == cycle and Occasion.LANDING in one.occasions]
        asked = [
            at
            for at, one in client.sent
            if one.cycle == cycle and Occasion.BEFORE_INTEGRATION in one.occasions
        ]
        assert not landed or not asked or landed[0] <= asked[0]
