# ruff: noqa: DTZ001  a wall clock carries no zone: that is what is tested here
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.local_time import LocalTime, QuietHours, at_local, is_quiet, local, next_allowed
from tests.unit.planning import at, wall

ZONES = [
    "America/New_York",
    "Europe/Madrid",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "Pacific/Apia",
    "Africa/Casablanca",
    "America/Santiago",
    "UTC",
]

quarters = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 45]))
quiets = st.builds(QuietHours, quarters, quarters)
moments = st.datetimes(datetime(2010, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_a_local_time_becomes_an_instant_by_its_zone() -> None:
    assert LocalTime(datetime(2026, 7, 1, 10), "Europe/Madrid").instant() == utc("2026-07-01 08:00")
    assert LocalTime(datetime(2026, 1, 1, 10), "Europe/Madrid").instant() == utc("2026-01-01 09:00")
    assert LocalTime(datetime(2026, 1, 1, 10), "Asia/Kolkata").instant() == utc("2026-01-01 04:30")


def test_a_skipped_hour_moves_forward() -> None:
    skipped = LocalTime(datetime(2026, 3, 8, 2, 30), "America/New_York").instant()
    assert wall(skipped) == "03-08 03:30"
    half = LocalTime(datetime(2026, 10, 4, 2, 15), "Australia/Lord_Howe").instant()
    assert wall(half, "Australia/Lord_Howe") == "10-04 02:45"


def test_a_skipped_day_moves_forward() -> None:
    assert wall(at_local(date(2011, 12, 30), time(10), "Pacific/Apia"), "Pacific/Apia") == "12-31 10:00"


def test_a_repeated_hour_means_its_first_pass() -> None:
    repeated = datetime(2026, 11, 1, 1, 30)
    assert LocalTime(repeated, "America/New_York").instant() == utc("2026-11-01 05:30")
    assert LocalTime(repeated.replace(fold=1), "America/New_York").instant() == utc("2026-11-01 05:30")


def test_an_unknown_zone_is_refused_by_name() -> None:
    for zone in ("Europe/Atlantis", "", "../etc/passwd", "Europe"):
        with pytest.raises(InvalidInput, match="zone"):
            LocalTime(datetime(2026, 1, 1), zone)


def test_a_wall_clock_with_an_offset_is_refused() -> None:
    with pytest.raises(InvalidInput, match="wall"):
        LocalTime(datetime(2026, 1, 1, tzinfo=UTC), "UTC")


def test_quiet_hours_run_over_midnight() -> None:
    quiet = QuietHours()
    assert quiet.holds(time(21))
    assert quiet.holds(time(2))
    assert not quiet.holds(time(9))
    assert not quiet.holds(time(20, 59))


def test_quiet_hours_may_lie_within_a_day() -> None:
    quiet = QuietHours(time(6), time(14))
    assert quiet.holds(time(6))
    assert not quiet.holds(time(14))
    assert not quiet.holds(time(23))


def test_equal_ends_mean_that_no_hour_is_quiet() -> None:
    assert not any(QuietHours(time(7), time(7)).holds(time(hour)) for hour in range(24))


def test_quiet_hours_want_whole_minutes() -> None:
    with pytest.raises(InvalidInput, match="start"):
        QuietHours(time(21, 0, 30), time(9))


def test_what_falls_in_the_evening_may_leave_in_the_morning() -> None:
    quiet = QuietHours()
    zone = "America/New_York"
    assert next_allowed(at("2026-05-04 22:15"), zone, quiet) == at("2026-05-05 09:00")
    assert next_allowed(at("2026-05-05 03:00"), zone, quiet) == at("2026-05-05 09:00")
    assert next_allowed(at("2026-05-05 12:00"), zone, quiet) == at("2026-05-05 12:00")


def test_quiet_hours_whose_end_is_skipped_end_where_the_clocks_jump() -> None:
    quiet = QuietHours(time(22), time(2, 30))
    ends = next_allowed(at("2026-03-07 23:00"), "America/New_York", quiet)
    assert wall(ends) == "03-08 03:00"


def test_quiet_hours_that_end_in_a_repeated_hour_hold_again_in_its_second_pass() -> None:
    quiet = QuietHours(time(22), time(1, 30))
    zone = "America/New_York"
    assert next_allowed(utc("2026-11-01 04:00"), zone, quiet) == utc("2026-11-01 05:30")
    assert next_allowed(utc("2026-11-01 06:10"), zone, quiet) == utc("2026-11-01 06:30")


def test_quiet_hours_over_a_skipped_day_end_on_the_next_morning_there_is() -> None:
    zone = "Pacific/Apia"
    evening = at("2011-12-29 23:00", zone)
    assert wall(next_allowed(evening, zone, QuietHours()), zone) == "12-31 09:00"


@settings(deadline=None)
@given(moments, st.sampled_from(ZONES), quiets)
def test_the_next_allowed_instant_is_the_first_that_is_not_quiet(
    moment: datetime, zone: str, quiet: QuietHours
) -> None:
    allowed = next_allowed(moment, zone, quiet)
    assert allowed >= moment
    assert not is_quiet(allowed, zone, quiet)
    step = timedelta(minutes=15)
    waiting = moment
    while waiting < allowed:
        assert is_quiet(waiting, zone, quiet)
        waiting += step
    assert next_allowed(allowed, zone, quiet) == allowed


@settings(deadline=None)
@given(moments, st.timedeltas(timedelta(), timedelta(days=2)), st.sampled_from(ZONES), quiets)
def test_a_later_instant_is_never_allowed_earlier(
    moment: datetime, more: timedelta, zone: str, quiet: QuietHours
) -> None:
    assert next_allowed(moment, zone, quiet) <= next_allowed(moment + more, zone, quiet)


@settings(deadline=None)
@given(moments, st.sampled_from(ZONES))
def test_an_instant_read_off_the_wall_clock_comes_back_unless_its_hour_is_repeated(
    moment: datetime, zone: str
) -> None:
    here = local(moment, zone)
    back = LocalTime(here.replace(tzinfo=None), zone).instant()
    assert back == moment if here.fold == 0 else back < moment
