"""What a session's page says: clocks that change, and what was written down before."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kapjournal.domain.access import Access
from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.course import SessionKind
from kapjournal.domain.local_time import LocalTime
from kapjournal.usecases.keep_calendar import plan_session
from tests.portal.house import Visitor
from tests.portal.test_reading import lines, page
from tests.portal.world import World, open_world

FACTS = {"route": "sublingual", "dose": "150 mg", "before": "120/80", "after": "130/85", "note": "Wept."}


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    opened = open_world(tmp_path)
    yield opened
    opened.practice.close()


@pytest.fixture
def robin(world: World) -> Visitor:
    return world.as_person("robin")


def past(world: World) -> str:
    return min(world.sessions, key=lambda one: one.start()).id


@pytest.mark.parametrize(
    ("day", "clock", "told"),
    [
        ("2027-03-14", "02:30", "02:30 does not exist that night in New York"),
        ("2026-11-01", "01:30", "01:30 comes twice that night in New York"),
    ],
)
def test_an_hour_that_the_clocks_skip_or_repeat_is_said_on_saving(
    world: World, robin: Visitor, day: str, clock: str, told: str
) -> None:
    form = {"client": world.client.id, "kind": "medicine", "day": day, "clock": clock}
    saved = robin.post("/calendar/new", **form)
    assert told in robin.get(saved.headers["location"]).text
    if clock == "02:30":
        assert "It is planned for 03:30." in robin.get(saved.headers["location"]).text


def test_an_ordinary_hour_is_said_without_a_word_about_clocks(world: World, robin: Visitor) -> None:
    form = {"client": world.client.id, "kind": "medicine", "day": "2026-03-30", "clock": "10:00"}
    saved = robin.post("/calendar/new", **form)
    assert "The clocks" not in robin.get(saved.headers["location"]).text


def test_the_close_after_a_session_says_that_the_clocks_change(world: World, robin: Visitor) -> None:
    robin.get(page(world, "/summary"))
    closed = robin.post(page(world, "/close"), medicine_day="2026-11-01", medicine_clock="01:30")
    assert "The clocks change on one of these nights" in robin.get(closed.headers["location"]).text


def test_what_was_written_down_stands_in_the_form_and_is_sealed_once(world: World, robin: Visitor) -> None:
    address = f"/calendar/sessions/{past(world)}"
    robin.get(address)
    robin.post(f"{address}/facts", **FACTS)
    shown = robin.get(address).text
    for value in ('value="150 mg"', 'value="120/80"', 'value="130/85"', ">Wept.</textarea>"):
        assert value in shown
    assert lines(world)[-1].action is Access.READ_CLIENT
    records = world.practice.database.read_now(lambda uow: uow.count(StoredRecord))
    robin.post(f"{address}/facts", **FACTS)
    assert world.practice.database.read_now(lambda uow: uow.count(StoredRecord)) == records
    robin.post(f"{address}/facts", **{**FACTS, "dose": "200 mg"})
    assert world.practice.database.read_now(lambda uow: uow.count(StoredRecord)) == records + 1


def test_the_dose_of_the_time_before_is_shown_to_compare_and_not_taken_over(
    world: World, robin: Visitor
) -> None:
    robin.get(f"/calendar/sessions/{past(world)}")
    robin.post(f"/calendar/sessions/{past(world)}/facts", **FACTS)
    practice = world.practice
    wall = (practice.clock.now() - timedelta(days=1)).replace(tzinfo=None, microsecond=0)
    later = practice.database.transact_now(
        lambda uow: plan_session(
            uow, practice.room.desk, world.client, SessionKind.MEDICINE, LocalTime(wall, "America/New_York")
        )
    )
    shown = robin.get(f"/calendar/sessions/{later.id}").text
    assert "150 mg</small>" in shown
    assert 'value="150 mg"></datalist>' in shown
    assert 'id="f-dose" name="dose" type="text" value=""' in shown
