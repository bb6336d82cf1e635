"""How what is owed leaves as notices: spacing, reminders, downtime, replanning, silence."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from kapjournal.domain.client import ClientState
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.occasion_table import TABLE
from kapjournal.domain.plan import PastOccasion, PlannedOccasion, PlanRequest, plan_course, silent_in_a_row
from kapjournal.domain.session import Session
from tests.unit.planning import at, integration, medicine, past, preferences, request, session, shown, wall

# Medicine on Tuesday 5 May 13:00-15:00 New York, marked ended at 15:00; integration on Monday 18 May 15:00.
MEDICINE = medicine("2026-05-05 13:00")
ENDED = MEDICINE.mark_ended(at("2026-05-05 15:00"))
INTEGRATION = integration("2026-05-18 15:00")


def planned(wanted: PlanRequest) -> dict[str, PlannedOccasion]:
    return {one.key: one for one in plan_course(wanted)}


def already_answered(*keys: str, sent: str = "2026-05-04 10:00") -> tuple[PastOccasion, ...]:
    return tuple(past(key, sent, answered=True, cycle=1) for key in ("enrolment", *keys))


# Spacing


def test_occasions_due_at_once_leave_as_one_notice() -> None:
    # Day 7 of the first session is the day before the second.
    both = planned(request(ENDED, medicine("2026-05-13 13:00", name="m2")))
    one = both["m2:day_before"]
    assert one.occasions == (Occasion.DAY_7, Occasion.DAY_BEFORE)
    assert one.covers == ("m1:day_7", "m2:day_before")
    assert "m1:day_7" not in both


def test_a_third_notice_within_24_hours_waits() -> None:
    # Landing 18:00, next morning 10:00 with the question before integration, commitments 20:00 become 18:00+24 h.
    early = shown(
        plan_course(request(ENDED, integration("2026-05-06 12:00").mark_ended(at("2026-05-06 13:00"))))
    )
    assert early["i1:after_integration"] == "05-06 18:00"


def test_what_follows_a_session_is_never_merged_with_what_comes_before_it() -> None:
    early = planned(request(ENDED, integration("2026-05-06 10:30").mark_ended(at("2026-05-06 11:00"))))
    assert wall(early["m1:next_day"].due_at) == "05-06 10:00"
    assert early["i1:after_integration"].due_at > at("2026-05-06 11:00")


def test_what_finds_no_room_of_its_own_leaves_with_another_notice() -> None:
    # Enrolled the day before a morning session: two notices a day leave no room for a third before it.
    fresh = request(
        medicine("2026-05-05 07:00", hours=1).mark_ended(at("2026-05-05 08:00")),
        now="2026-05-04 12:00",
        enrolled="2026-05-04 12:00",
        already=(),
        settings=preferences(hour=time(18, 15)),
    )
    first = plan_course(fresh)[0]
    assert first.occasions == (Occasion.ENROLMENT, Occasion.DAY_BEFORE)
    assert wall(first.due_at) == "05-04 18:15"


def test_notices_that_left_already_count() -> None:
    busy = (
        *already_answered(),
        past("x", "2026-05-07 11:00", answered=True, cycle=1),
        past("y", "2026-05-07 20:00", answered=True, cycle=1),
    )
    late = request(ENDED, now="2026-05-08 08:00", already=busy)
    one = next(one for one in plan_course(late) if "m1:day_3" in one.covers)
    assert wall(one.due_at) == "05-08 11:00"


def test_each_occasion_has_one_nudge_twenty_hours_later_outside_quiet_hours() -> None:
    nudges = {key: one.nudge_at for key, one in planned(request(ENDED, INTEGRATION)).items()}
    assert nudges["m1:day_3"] == at("2026-05-09 09:00")  # 06:00 is quiet
    assert nudges["i1:after_integration"] == at("2026-05-19 16:00")


def test_landing_and_weekly_have_no_nudge() -> None:
    far = planned(request(ENDED, integration("2026-06-05 15:00")))
    assert far["m1:landing"].nudge_at is None
    assert far["m1:weekly-1"].nudge_at is None


def test_a_new_occasion_closes_the_older_ones_nudge() -> None:
    early = planned(request(ENDED, integration("2026-05-08 15:00")))
    assert (
        early["m1:next_day"].nudge_at is None
    )  # 7 May 09:00, an hour before the question before integration
    assert early["i1:before_integration"].nudge_at == at("2026-05-08 09:00")


def test_a_nudge_comes_only_while_the_notice_still_makes_sense() -> None:
    early = planned(request(medicine("2026-05-05 08:00")))
    assert early["m1:day_before"].nudge_at is None  # the session would be on


# Downtime and pause


def test_what_was_missed_is_caught_up_as_one_notice_and_not_stacked() -> None:
    late = request(ENDED, INTEGRATION, now="2026-05-08 15:30", already=already_answered("m1:day_before"))
    first = plan_course(late)[0]
    assert first.occasions == (Occasion.NEXT_DAY, Occasion.DAY_3)
    assert first.due_at == at("2026-05-08 15:30")
    assert first.reason.endswith("caught up")


def test_what_was_missed_joins_what_comes_within_six_hours() -> None:
    late = request(ENDED, now="2026-05-08 06:00", already=already_answered("m1:day_before"))
    first = plan_course(late)[0]
    assert first.occasions == (Occasion.NEXT_DAY, Occasion.DAY_3)
    assert wall(first.due_at) == "05-08 10:00"


def test_an_overdue_landing_waits_for_nothing() -> None:
    late = request(
        ENDED,
        now="2026-05-06 14:00",
        already=already_answered("m1:day_before"),
        settings=preferences(hour=time(19)),
    )
    first = plan_course(late)[0]
    assert first.occasions == (Occasion.LANDING, Occasion.NEXT_DAY)
    assert wall(first.due_at) == "05-06 14:00"


def test_what_was_missed_waits_for_the_end_of_the_quiet_hours() -> None:
    late = request(ENDED, now="2026-05-08 23:30", already=already_answered("m1:day_before"))
    assert wall(plan_course(late)[0].due_at) == "05-09 09:00"


def test_what_has_had_its_time_is_let_go() -> None:
    late = request(ENDED, INTEGRATION, now="2026-05-30 12:00", already=already_answered())
    assert set(planned(late)) == {"i1:two_weeks", "i1:one_month"}


def test_during_a_pause_nothing_comes_and_after_it_what_still_makes_sense() -> None:
    paused = replace(preferences(), paused_until=at("2026-05-09 12:00"))
    rest = plan_course(request(ENDED, settings=paused, already=already_answered("m1:day_before")))
    assert rest[0].due_at == at("2026-05-09 12:00")
    assert rest[0].occasions == (Occasion.DAY_3,)


@pytest.mark.parametrize("state", [state for state in ClientState if state is not ClientState.ACTIVE])
def test_nothing_is_planned_for_a_client_who_is_not_active(state: ClientState) -> None:
    assert plan_course(request(ENDED, INTEGRATION, state=state)) == ()


def test_nothing_is_planned_without_consent() -> None:
    assert plan_course(request(ENDED, INTEGRATION, enrolled=None)) == ()


# Replanning


def test_what_was_sent_answered_or_closed_is_not_planned_again() -> None:
    merged = PastOccasion(
        key="m1:next_day",
        covers=("m1:landing", "m1:next_day"),
        occasions=(Occasion.LANDING, Occasion.NEXT_DAY),
        cycle=1,
        window_end=at("2026-05-09 10:00"),
        sent_at=at("2026-05-06 10:00"),
    )
    closed = replace(past("m1:day_3", "2026-05-08 10:00"), sent_at=None, closed=True)
    keys = set(planned(request(ENDED, already=(*already_answered("m1:day_before"), merged, closed))))
    assert not keys & {"m1:landing", "m1:next_day", "m1:day_3", "m1:day_before"}
    assert "m1:day_7" in keys


def test_an_answer_that_came_before_the_notice_makes_the_notice_needless() -> None:
    early = replace(past("m1:day_7", "2026-05-11 10:00"), sent_at=None, answered_at=at("2026-05-11 10:00"))
    assert "m1:day_7" not in planned(request(ENDED, already=(*already_answered(), early)))


def test_a_therapists_own_table_replaces_the_default_one() -> None:
    fewer = tuple(rule for rule in TABLE if rule.occasion is not Occasion.DAY_3)
    later = tuple(
        replace(rule, after=timedelta(hours=5)) if rule.occasion is Occasion.LANDING else rule
        for rule in fewer
    )
    own = shown(plan_course(replace(request(ENDED), rules=later)))
    assert "m1:day_3" not in own
    assert own["m1:landing"] == "05-05 20:00"


def test_instants_are_in_utc() -> None:
    for one in plan_course(request(ENDED, INTEGRATION)):
        assert one.due_at.tzinfo is UTC
        assert one.window_end.tzinfo is UTC


# Silence


def silent(*keys: str, first: str = "2026-05-06 10:00") -> tuple[PastOccasion, ...]:
    start = datetime.fromisoformat(first)
    return tuple(
        replace(past(key, str(start + timedelta(days=2 * n)), cycle=1), occasions=(Occasion.NEXT_DAY,))
        for n, key in enumerate(keys)
    )


def after_silence(*sessions: Session, pause_offered: bool) -> tuple[PlannedOccasion, ...]:
    quiet = (*already_answered("m1:day_before", "m1:landing"), *silent("m1:next_day", "m1:day_3"))
    wanted = request(ENDED, *sessions, already=quiet, now="2026-05-10 11:00")
    return plan_course(replace(wanted, pause_offered=pause_offered))


def test_after_two_silent_occasions_the_next_one_offers_pause_once() -> None:
    rest = after_silence(INTEGRATION, pause_offered=False)
    assert [(one.primary, one.offers_pause) for one in rest] == [
        (Occasion.DAY_7, True),
        (Occasion.BEFORE_INTEGRATION, False),
    ]


def test_after_the_offer_the_bot_keeps_still_but_for_what_a_session_stands_behind() -> None:
    rest = after_silence(INTEGRATION, pause_offered=True)
    assert [one.primary for one in rest] == [Occasion.BEFORE_INTEGRATION]
    assert rest[0].nudge_at is None
    assert after_silence(pause_offered=True) == ()


def test_a_new_medicine_session_begins_afresh_after_silence() -> None:
    rest = after_silence(medicine("2026-05-20 13:00", name="m2"), pause_offered=True)
    assert {"m2:day_before", "m2:landing", "m2:next_day", "m2:day_3"} <= {one.key for one in rest}


def test_a_tap_ends_the_silence() -> None:
    now = at("2026-05-20 12:00")
    gone = silent("a", "b", "c")
    assert silent_in_a_row(gone, now) == 3
    answered = replace(gone[-1], answered_at=now)
    assert silent_in_a_row((*gone[:-1], answered), now) == 0


def test_a_notice_that_may_still_be_answered_is_not_yet_silence() -> None:
    gone = silent("a", "b")
    assert silent_in_a_row(gone, at("2026-05-08 12:00")) == 1
    assert silent_in_a_row(gone, at("2026-05-10 12:00")) == 2


def test_silence_before_a_medicine_session_is_not_counted_after_it() -> None:
    before = silent("m1:day_3", "m1:day_7")
    after = replace(past("m2:next_day", "2026-05-20 10:00", cycle=2), occasions=(Occasion.NEXT_DAY,))
    assert silent_in_a_row((*before, after), at("2026-05-30 12:00")) == 1


def test_landing_left_alone_is_not_silence() -> None:
    landing = replace(silent("m1:landing")[0], occasions=(Occasion.LANDING,))
    assert silent_in_a_row((landing,), at("2026-05-20 12:00")) == 0


def test_sessions_of_preparation_ask_nothing_of_their_own() -> None:
    from kapjournal.domain.course import SessionKind

    assert plan_course(request(session(SessionKind.PREPARATION, "2026-05-04 13:00"))) == ()
