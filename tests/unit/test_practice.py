from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.practice import (
    PracticePolicy,
    add_working_time,
    is_open,
    next_opening,
    policy_from_dict,
    policy_to_dict,
    when_read,
)
from tests.unit.planning import at

PLAIN: dict[str, Any] = {
    "zone": "America/New_York",
    "working_hours": {
        "monday": ["09:00-12:00", "13:00-17:00"],
        **{day: ["09:00-17:00"] for day in ("tuesday", "wednesday", "thursday", "friday")},
    },
    "office_phone": "+1 555 0100",
    "emergency_phone": "+1 555 0101",
    "prescriber_phone": "+1 555 0102",
    "cover_reader": "t-otter",
    "holidays": ["2026-05-25"],
    "absences": [{"therapist_id": "t-finch", "first": "2026-06-01", "last": "2026-06-05"}],
    "repeat_now_minutes": 20,
    "retention_days": 3650,
}
POLICY = policy_from_dict(PLAIN)
HOUR = timedelta(hours=1)


def test_words_that_come_on_friday_night_are_read_on_monday_at_nine_at_the_earliest() -> None:
    assert when_read(POLICY, at("2026-05-08 22:00")) == at("2026-05-11 09:00")


def test_words_that_come_in_working_hours_may_be_read_now() -> None:
    assert when_read(POLICY, at("2026-05-08 10:00")) == at("2026-05-08 10:00")


def test_a_holiday_is_no_working_day() -> None:
    assert when_read(POLICY, at("2026-05-24 10:00")) == at("2026-05-26 09:00")


def test_the_practice_is_closed_at_lunch_and_from_its_closing_time_on() -> None:
    assert is_open(POLICY, at("2026-05-11 11:59"))
    assert not is_open(POLICY, at("2026-05-11 12:00"))
    assert next_opening(POLICY, at("2026-05-11 12:00")) == at("2026-05-11 13:00")
    assert not is_open(POLICY, at("2026-05-11 17:00"))


def test_opening_follows_the_wall_clock_when_the_clocks_change() -> None:
    friday = next_opening(POLICY, at("2026-03-06 08:00"))
    monday = next_opening(POLICY, at("2026-03-08 08:00"))
    assert monday - friday == 3 * 24 * HOUR - HOUR


def test_working_time_skips_lunch_nights_weekends_and_holidays() -> None:
    assert add_working_time(POLICY, at("2026-05-11 11:00"), 2 * HOUR) == at("2026-05-11 14:00")
    assert add_working_time(POLICY, at("2026-05-22 16:00"), 2 * HOUR) == at("2026-05-26 10:00")
    assert add_working_time(POLICY, at("2026-05-12 09:00"), 8 * HOUR) == at("2026-05-12 17:00")


def test_an_absent_therapist_is_away_on_the_first_and_on_the_last_day() -> None:
    assert not POLICY.is_away("t-finch", at("2026-05-31 23:59"))
    assert POLICY.is_away("t-finch", at("2026-06-01 00:00"))
    assert POLICY.is_away("t-finch", at("2026-06-05 23:59"))
    assert not POLICY.is_away("t-otter", at("2026-06-03 12:00"))


def test_a_policy_survives_its_plain_form() -> None:
    assert policy_from_dict(policy_to_dict(POLICY)) == POLICY


@pytest.mark.parametrize(
    ("field", "value", "named"),
    [
        ("zone", "Mars/Olympus", "zone"),
        ("zone", None, "zone"),
        ("working_hours", {}, "working_hours"),
        ("working_hours", {"funday": ["09:00-17:00"]}, "working_hours.funday"),
        ("working_hours", {"monday": ["nine to five"]}, "working_hours.monday"),
        ("working_hours", {"monday": ["17:00-09:00"]}, "working_hours.monday"),
        ("working_hours", {"monday": ["09:00-13:00", "12:00-17:00"]}, "working_hours.monday"),
        ("working_hours", {"monday": "09:00-17:00"}, "working_hours.monday"),
        ("working_hours", {"monday": ["09:00+01:00-17:00"]}, "working_hours.monday"),
        ("office_phone", "", "office_phone"),
        ("emergency_phone", "call us", "emergency_phone"),
        ("prescriber_phone", 5, "prescriber_phone"),
        ("cover_reader", " ", "cover_reader"),
        ("holidays", ["25 December"], "holidays"),
        ("holidays", "2026-12-25", "holidays"),
        ("absences", [{"therapist_id": "t"}], "absences"),
        ("absences", [{"therapist_id": "t", "first": "2026-06-05", "last": "2026-06-01"}], "absences.t"),
        ("repeat_now_minutes", 0, "repeat_now"),
        ("escalate_now_minutes", "soon", "escalate_now_minutes"),
        ("escalate_now_minutes", 1441, "escalate_now_minutes"),
        ("escalate_next_day_minutes", 10**20, "escalate_next_day_minutes"),
        ("retention_days", 0, "retention"),
        ("retention_days", 10**30, "retention"),
        ("hours", {}, "hours"),
    ],
)
def test_a_wrong_field_is_refused_by_its_name(field: str, value: object, named: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        policy_from_dict({**PLAIN, field: value})
    assert str(refused.value).startswith(named)


@pytest.mark.parametrize(
    "field", ["zone", "working_hours", "office_phone", "emergency_phone", "cover_reader"]
)
def test_a_missing_field_is_refused_by_its_name(field: str) -> None:
    with pytest.raises(InvalidInput, match=field):
        policy_from_dict({name: value for name, value in PLAIN.items() if name != field})


def test_a_practice_that_never_opens_is_refused_rather_than_waited_for() -> None:
    start = date(2026, 1, 1)
    shut = [(start + timedelta(days=n)).isoformat() for n in range(500)]
    with pytest.raises(InvalidInput, match="holidays"):
        policy_from_dict({**PLAIN, "holidays": shut})


@settings(deadline=None)
@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.integers(1, 40 * 60),
    st.integers(1, 40 * 60),
)
def test_working_time_adds_up_and_always_ends_in_working_hours(
    start: datetime, first: int, second: int
) -> None:
    one, two = timedelta(minutes=first), timedelta(minutes=second)
    there = add_working_time(POLICY, start, one)
    assert there >= start + one
    assert is_open(POLICY, there - timedelta(microseconds=1))
    assert add_working_time(POLICY, there, two) == add_working_time(POLICY, start, one + two)


def test_a_policy_built_by_hand_wants_working_hours_too() -> None:
    with pytest.raises(InvalidInput, match="working_hours"):
        PracticePolicy(
            zone="UTC",
            working_hours=(),
            office_phone="+1 555 0100",
            emergency_phone="+1 555 0100",
            prescriber_phone="+1 555 0100",
            cover_reader="t",
        )
