# ruff: noqa: DTZ001  a wall clock carries no zone: that is what is tested here
from datetime import UTC, datetime, timedelta

import pytest

from kapjournal.domain.errors import Conflict, InvalidInput
from kapjournal.domain.local_time import LocalTime
from kapjournal.domain.session import SessionStatus
from tests.unit.planning import at, medicine

HOUR = timedelta(hours=1)
PLANNED = medicine("2026-05-04 13:00")
NEW_TIME = LocalTime(datetime(2026, 5, 6, 9), "America/New_York")


def test_an_unmarked_session_is_taken_to_end_an_hour_after_its_plan_and_says_so() -> None:
    assert PLANNED.end().at == at("2026-05-04 16:00")
    assert PLANNED.end().assumed


def test_a_marked_end_is_the_end_and_not_assumed() -> None:
    ended = PLANNED.mark_ended(at("2026-05-04 14:40"))
    assert ended.status is SessionStatus.ENDED
    assert ended.end().at == at("2026-05-04 14:40")
    assert not ended.end().assumed


def test_a_second_mark_of_the_end_changes_nothing() -> None:
    ended = PLANNED.mark_ended(at("2026-05-04 14:40"))
    assert ended.mark_ended(at("2026-05-04 15:00")) is ended


def test_an_end_before_the_session_begins_is_refused_with_a_remedy() -> None:
    with pytest.raises(InvalidInput, match="has not begun") as refused:
        PLANNED.mark_ended(at("2026-05-04 12:59"))
    assert "Move it" in refused.value.remedy


def test_a_moved_session_remembers_where_it_stood() -> None:
    moved = PLANNED.moved(NEW_TIME)
    assert moved.start() == at("2026-05-06 09:00")
    assert moved.moved_from == PLANNED.starts
    assert moved.status is SessionStatus.PLANNED


def test_a_cancelled_session_has_no_end_and_is_not_moved_or_ended() -> None:
    cancelled = PLANNED.cancel()
    assert cancelled.cancel() is cancelled
    for attempt in (
        cancelled.end,
        lambda: cancelled.moved(NEW_TIME),
        lambda: cancelled.mark_ended(at("2026-05-05 00:00")),
    ):
        with pytest.raises(Conflict):
            attempt()


def test_a_session_that_took_place_is_neither_moved_nor_cancelled() -> None:
    ended = PLANNED.mark_ended(at("2026-05-04 14:40"))
    with pytest.raises(Conflict):
        ended.moved(NEW_TIME)
    with pytest.raises(Conflict):
        ended.cancel()


def test_a_session_is_over_from_its_end_on() -> None:
    assert not PLANNED.is_over(at("2026-05-04 15:59"))
    assert PLANNED.is_over(at("2026-05-04 16:00"))
    assert not PLANNED.cancel().is_over(at("2026-06-01 00:00"))


def test_a_session_keeps_its_wall_clock_over_a_change_of_the_clocks() -> None:
    before, after = medicine("2026-03-07 13:00"), medicine("2026-03-08 13:00")
    assert after.start() - before.start() == 23 * HOUR


@pytest.mark.parametrize("hours", [0, -1, 13])
def test_an_impossible_duration_is_refused(hours: float) -> None:
    with pytest.raises(InvalidInput, match="duration"):
        medicine("2026-05-04 13:00", hours=hours)


def test_status_and_end_must_agree() -> None:
    from dataclasses import replace

    with pytest.raises(InvalidInput, match="ended_at"):
        replace(PLANNED, status=SessionStatus.ENDED)
    with pytest.raises(InvalidInput, match="ended_at"):
        replace(PLANNED, ended_at=datetime(2026, 5, 4, tzinfo=UTC))
