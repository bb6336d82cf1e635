"""What is owed, and when: the table, the eve of integration, sessions that move."""

from dataclasses import replace
from datetime import time

import pytest

from kapjournal.domain.occasion import Occasion
from kapjournal.domain.plan import PastOccasion, PlannedOccasion, PlanRequest, plan_course
from tests.unit.planning import at, integration, medicine, past, preferences, request, shown, wall

# Medicine on Tuesday 5 May 13:00-15:00 New York, marked ended at 15:00; integration on Monday 18 May 15:00.
MEDICINE = medicine("2026-05-05 13:00")
ENDED = MEDICINE.mark_ended(at("2026-05-05 15:00"))
INTEGRATION = integration("2026-05-18 15:00")


def planned(wanted: PlanRequest) -> dict[str, PlannedOccasion]:
    return {one.key: one for one in plan_course(wanted)}


def already_answered(*keys: str, sent: str = "2026-05-04 10:00") -> tuple[PastOccasion, ...]:
    return tuple(past(key, sent, answered=True, cycle=1) for key in ("enrolment", *keys))


# The table


def test_a_whole_course_follows_the_table() -> None:
    assert shown(plan_course(request(ENDED, INTEGRATION))) == {
        "m1:day_before": "05-04 10:00",
        "m1:landing": "05-05 18:00",
        "m1:next_day": "05-06 10:00",
        "m1:day_3": "05-08 10:00",
        "m1:day_7": "05-12 10:00",
        "i1:before_integration": "05-17 10:00",
        "i1:after_integration": "05-18 20:00",
        "i1:two_weeks": "06-01 10:00",
        "i1:one_month": "06-17 10:00",
    }


def test_enrolment_is_asked_at_once() -> None:
    fresh = request(now="2026-05-01 14:20", enrolled="2026-05-01 14:20", already=())
    assert shown(plan_course(fresh)) == {"enrolment": "05-01 14:20"}


def test_enrolment_late_at_night_waits_for_the_morning() -> None:
    fresh = request(now="2026-05-01 23:00", enrolled="2026-05-01 23:00", already=())
    assert shown(plan_course(fresh)) == {"enrolment": "05-02 09:00"}


def test_enrolment_is_not_asked_on_the_day_of_the_medicine() -> None:
    fresh = request(MEDICINE, now="2026-05-05 09:30", enrolled="2026-05-05 09:30", already=())
    assert "enrolment" not in {key for one in plan_course(fresh) for key in one.covers}


def test_the_days_questions_come_at_the_chosen_hour() -> None:
    evening = request(ENDED, settings=preferences(hour=time(18, 30)))
    assert planned(evening)["m1:day_3"].due_at == at("2026-05-08 18:30")


def test_a_chosen_hour_inside_the_quiet_hours_gives_way_to_them() -> None:
    early = request(ENDED, settings=preferences(hour=time(7)))
    assert planned(early)["m1:day_3"].due_at == at("2026-05-08 09:00")


def test_when_nobody_marks_the_end_landing_follows_the_planned_end_plus_an_hour() -> None:
    one = planned(request(MEDICINE))["m1:landing"]
    assert one.due_at == at("2026-05-05 19:00")
    assert one.reason == "3 hours after the medicine session, its end assumed"


def test_landing_that_would_fall_in_quiet_hours_comes_the_next_morning_with_the_next_days_questions() -> None:
    late = medicine("2026-05-05 17:00")
    one = planned(request(late))["m1:next_day"]
    assert one.occasions == (Occasion.LANDING, Occasion.NEXT_DAY)
    assert one.primary is Occasion.NEXT_DAY
    assert wall(one.due_at) == "05-06 10:00"


def test_landing_waits_for_no_evening_hour_when_it_moves_to_the_next_morning() -> None:
    late = request(medicine("2026-05-05 17:00"), settings=preferences(hour=time(19)))
    one = planned(late)["m1:next_day"]
    assert one.occasions == (Occasion.LANDING, Occasion.NEXT_DAY)
    assert wall(one.due_at) == "05-06 09:00"


def test_landing_after_midnight_without_quiet_hours_stays_three_hours_after() -> None:
    awake = preferences(quiet=(time(0), time(0)))
    late = request(medicine("2026-05-05 19:30").mark_ended(at("2026-05-05 22:00")), settings=awake)
    assert shown(plan_course(late))["m1:landing"] == "05-06 01:00"
    assert shown(plan_course(late))["m1:next_day"] == "05-06 10:00"


def test_weekly_questions_run_until_integration_is_near() -> None:
    far = request(ENDED, integration("2026-06-05 15:00"))
    weekly = [wall(one.due_at) for one in plan_course(far) if one.primary is Occasion.WEEKLY]
    assert weekly == ["05-19 10:00", "05-26 10:00", "06-02 10:00"]
    assert [one.week for one in plan_course(far) if one.primary is Occasion.WEEKLY] == [0, 1, 2]


def test_a_weekly_question_on_the_day_of_the_one_before_integration_is_left_out() -> None:
    near = planned(request(ENDED, integration("2026-05-20 15:00")))
    assert near["i1:before_integration"].local_date.isoformat() == "2026-05-19"
    assert not any(one.primary is Occasion.WEEKLY for one in near.values())


def test_without_an_integration_session_the_weekly_question_ends_by_itself() -> None:
    weekly = [one for one in plan_course(request(ENDED)) if one.primary is Occasion.WEEKLY]
    assert len(weekly) == 11


def test_a_month_without_daylight_saving_or_with_it_keeps_the_clock_on_the_wall() -> None:
    march = request(
        medicine("2026-03-05 13:00"), now="2026-03-01 12:00", enrolled="2026-02-01 12:00"
    )  # the clocks change on 8 March
    times = {one.key: one.due_at for one in plan_course(march)}
    assert times["m1:next_day"].hour == 15  # 10:00 EST
    assert times["m1:day_3"].hour == 14  # 10:00 EDT
    assert wall(times["m1:day_3"]) == "03-08 10:00"


# Before integration


@pytest.mark.parametrize(
    ("meets", "asked"),
    [
        ("2026-05-18 15:00", "05-17 10:00"),  # the chosen hour lies in the window
        ("2026-05-18 21:30", "05-17 10:00"),
        ("2026-05-18 09:00", "05-17 09:00"),  # the window is one night: its last instant
        ("2026-05-18 23:00", "05-17 11:00"),  # the chosen hour is just missed: the window's first instant
    ],
)
def test_the_question_before_integration_comes_24_to_36_hours_before(meets: str, asked: str) -> None:
    assert wall(planned(request(ENDED, integration(meets)))["i1:before_integration"].due_at) == asked


def test_long_quiet_hours_move_the_question_before_integration_nearer_but_never_drop_it() -> None:
    sleepy = preferences(quiet=(time(18), time(12)), hour=time(13))
    one = planned(request(ENDED, integration("2026-05-18 10:00"), settings=sleepy))["i1:before_integration"]
    assert wall(one.due_at) == "05-17 12:00"


def test_an_integration_put_in_the_calendar_late_is_asked_about_as_soon_as_may_be() -> None:
    late = request(ENDED, integration("2026-05-18 15:00"), now="2026-05-17 19:00", already=already_answered())
    assert wall(planned(late)["i1:before_integration"].due_at) == "05-17 19:00"


def test_an_integration_put_in_the_calendar_at_night_is_asked_about_in_the_morning() -> None:
    late = request(ENDED, integration("2026-05-18 15:00"), now="2026-05-17 22:00", already=already_answered())
    assert wall(planned(late)["i1:before_integration"].due_at) == "05-18 09:00"


def test_integration_the_next_day_is_asked_about_in_the_morning_with_the_next_days_questions() -> None:
    early = planned(request(ENDED, integration("2026-05-06 15:00")))
    assert wall(early["m1:landing"].due_at) == "05-05 18:00"
    one = early["i1:before_integration"]
    assert one.occasions == (Occasion.NEXT_DAY, Occasion.BEFORE_INTEGRATION)
    assert wall(one.due_at) == "05-06 10:00"


@pytest.mark.parametrize("meets", ["2026-05-06 10:00", "2026-05-06 11:00"])
def test_integration_the_next_morning_shares_its_question_with_landing(meets: str) -> None:
    one = planned(request(ENDED, integration(meets)))["i1:before_integration"]
    assert Occasion.LANDING in one.occasions
    assert wall(one.due_at) == "05-05 18:00"


def test_after_an_evening_session_everything_before_an_early_integration_is_one_notice() -> None:
    early = request(medicine("2026-05-05 17:00"), integration("2026-05-06 14:00"))
    one = planned(early)["i1:before_integration"]
    assert one.occasions == (Occasion.LANDING, Occasion.NEXT_DAY, Occasion.BEFORE_INTEGRATION)
    assert wall(one.due_at) == "05-06 10:00"


def test_an_early_integration_moves_the_later_occasions_behind_it() -> None:
    early = shown(plan_course(request(ENDED, integration("2026-05-08 15:00"))))
    assert early["i1:before_integration"] == "05-07 10:00"
    assert early["m1:day_3"] == "05-09 10:00"  # instead of 8 May, five hours before the session


def test_day_3_on_the_day_of_the_question_before_integration_joins_it() -> None:
    one = planned(request(ENDED, integration("2026-05-09 15:00")))["i1:before_integration"]
    assert one.occasions == (Occasion.DAY_3, Occasion.BEFORE_INTEGRATION)


def test_each_of_two_integration_sessions_is_asked_about_and_follow_ups_come_once() -> None:
    two = planned(request(ENDED, INTEGRATION, integration("2026-05-25 15:00", name="i2")))
    assert {"i1:before_integration", "i2:before_integration", "i1:after_integration"} <= set(two)
    assert {"i2:two_weeks", "i2:one_month"} <= set(two)
    assert "i1:two_weeks" not in two


def test_an_integration_before_any_medicine_session_is_asked_about_too() -> None:
    assert planned(request(INTEGRATION))["i1:before_integration"].cycle == 0


# Sessions that move, end early, follow on


def test_a_moved_session_takes_along_what_is_not_yet_sent() -> None:
    moved = replace(MEDICINE, starts=medicine("2026-05-12 13:00").starts)
    later = shown(
        plan_course(request(moved, already=already_answered("m1:day_before"), now="2026-05-04 12:00"))
    )
    assert later["m1:landing"] == "05-12 19:00"
    assert later["m1:day_3"] == "05-15 10:00"


def test_a_landing_sent_for_a_session_that_did_not_take_place_is_asked_again_after_the_one_that_did() -> None:
    # Nobody said that the session fell through; it was moved by a week only after the evening's notice.
    moved = MEDICINE.moved(medicine("2026-05-12 13:00").starts)
    asked = (*already_answered("m1:day_before"), past("m1:landing", "2026-05-05 19:00", cycle=1))
    again = shown(plan_course(request(moved, already=asked, now="2026-05-06 08:00")))
    assert again["m1:landing+2"] == "05-12 19:00"
    asked = (*asked, past("m1:landing+2", "2026-05-12 19:00", cycle=1))
    assert not any(
        "landing" in key for key in shown(plan_course(request(moved, already=asked, now="2026-05-12 20:00")))
    )


def test_the_check_of_the_day_before_is_asked_again_when_the_session_is_put_off_by_days() -> None:
    asked = already_answered("m1:day_before", sent="2026-05-04 10:00")
    next_day = MEDICINE.moved(medicine("2026-05-06 13:00").starts)
    next_week = MEDICINE.moved(medicine("2026-05-12 13:00").starts)
    assert not any(
        "day_before" in key for key in planned(request(next_day, already=asked, now="2026-05-04 12:00"))
    )
    again = shown(plan_course(request(next_week, already=asked, now="2026-05-04 12:00")))
    assert again["m1:day_before+2"] == "05-11 10:00"


def test_an_end_marked_late_does_not_ask_for_the_landing_again() -> None:
    asked = (*already_answered("m1:day_before"), past("m1:landing", "2026-05-05 19:00", cycle=1))
    late = MEDICINE.mark_ended(at("2026-05-06 09:30"))
    assert not any("landing" in key for key in planned(request(late, already=asked, now="2026-05-06 09:30")))


def test_a_moved_integration_takes_its_question_along_and_the_weekly_ones_fill_in() -> None:
    far = shown(
        plan_course(request(ENDED, replace(INTEGRATION, starts=integration("2026-05-29 15:00").starts)))
    )
    assert far["i1:before_integration"] == "05-28 10:00"
    assert far["m1:weekly-1"] == "05-19 10:00"


def test_a_cancelled_session_asks_nothing() -> None:
    assert shown(plan_course(request(MEDICINE.cancel()))) == {}
    without = shown(plan_course(request(ENDED, INTEGRATION.cancel())))
    assert not any(key.startswith("i1") for key in without)


def test_a_newer_medicine_session_supersedes_what_is_left_of_the_older() -> None:
    newer = medicine("2026-05-10 13:00", name="m2")
    both = shown(plan_course(request(ENDED, newer)))
    assert "m1:day_3" in both
    assert "m1:day_7" not in both
    assert not any(key.startswith("m1:weekly") for key in both)
    assert both["m2:day_7"] == "05-17 10:00"


def test_an_integration_after_two_medicine_sessions_belongs_to_the_second() -> None:
    both = planned(request(ENDED, medicine("2026-05-10 13:00", name="m2"), INTEGRATION))
    assert both["i1:before_integration"].cycle == 2


def test_what_followed_a_session_from_before_the_consent_is_not_owed() -> None:
    joined = request(ENDED, INTEGRATION, enrolled="2026-05-07 12:00", now="2026-05-07 12:00", already=())
    keys = set(planned(joined))
    assert keys == {
        "enrolment",
        "i1:before_integration",
        "i1:after_integration",
        "i1:two_weeks",
        "i1:one_month",
    }


def test_nothing_is_asked_while_a_session_is_going_on() -> None:
    meeting = integration("2026-05-06 09:45")
    landed = planned(request(ENDED, meeting, already=already_answered()))
    assert wall(landed["m1:next_day"].due_at) == "05-06 10:45"
