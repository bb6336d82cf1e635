"""The client's own settings: each tap changes one thing and shows it."""

from datetime import time

import pytest

from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import Client, Tidy
from kapjournal.domain.reflection import Reflection
from tests.flows.house import House
from tests.flows.steps import a_course, through


def _client(house: House) -> Client:
    return house.get(Client, house.client_id)


@pytest.mark.parametrize(
    ("button", "field", "value"),
    [
        ("Español", "language", "es"),
        ("Quiet hours", "quiet_from", time(22)),
        ("Tidy up", "tidy", Tidy.NEVER),
        ("My phone", "phone_shared", True),
        ("Fewer questions", "fewer", True),
        ("Two messages stay", "keep_chosen", True),
    ],
)
async def test_a_tap_changes_one_thing_in_place(house: House, button: str, field: str, value: object) -> None:
    phone = await house.enrolled()
    screen = await phone.ask("/settings")
    await phone.tap(button)
    changed = (await phone.wait_for(lambda many: many[-1].text != screen.text))[-1]
    assert changed.id == screen.id
    assert getattr(_client(house), field) == value


async def test_a_city_moves_the_zone_and_the_plan_and_shows_the_local_time(house: House) -> None:
    phone = await a_course(house)
    before = through(house)[0].due_at
    await phone.ask("/timezone")
    told = await phone.ask("Madrid")
    assert "3:00" in told.text
    assert _client(house).time_zone == "Europe/Madrid"
    assert _client(house).country == "ES"
    assert through(house)[0].due_at != before
    assert house.words() == [], "input, not an entry"


@pytest.mark.parametrize("typed", ["San Juan", "Córdoba", "la paz"])
async def test_a_name_of_several_countries_is_asked_again_and_changes_no_number(
    house: House, typed: str
) -> None:
    phone = await house.enrolled()
    before = _client(house)
    await phone.ask("/timezone")
    assert "Several places have that name" in (await phone.ask(typed)).text
    assert _client(house) == before
    await phone.ask("San Juan, Puerto Rico")
    assert (_client(house).time_zone, _client(house).country) == ("America/Puerto_Rico", "PR")


async def test_an_unknown_city_is_asked_again(house: House) -> None:
    phone = await house.enrolled()
    await phone.ask("/timezone")
    assert "I don't know that one" in (await phone.ask("Xyzzy")).text


async def test_somebody_who_tells_something_instead_of_a_city_is_not_lost(house: House) -> None:
    phone = await house.enrolled()
    await phone.ask("/timezone")
    await phone.send("I cannot stop thinking about my father tonight")
    await phone.wait_for(lambda many: many[-1].reactions == ("✍",))
    assert house.words() == ["I cannot stop thinking about my father tonight"]


async def test_a_voice_note_instead_of_an_hour_is_not_lost(house: House) -> None:
    phone = await house.enrolled()
    await phone.ask("/settings")
    await phone.tap("Good time")
    await phone.wait_text("When is a good time")
    await phone.send_voice(b"voice")
    await phone.wait_for(lambda many: many[-1].reactions == ("✍",))


@pytest.mark.parametrize(("typed", "hour"), [("18:30", time(18, 30)), ("7 pm", time(19)), ("10", time(10))])
async def test_a_good_time_is_understood_as_people_write_it(house: House, typed: str, hour: time) -> None:
    phone = await house.enrolled()
    await phone.ask("/settings")
    await phone.tap("Good time")
    await phone.wait_text("When is a good time")
    await phone.ask(typed)
    assert _client(house).nudge_hour == hour


async def test_a_command_ends_what_was_asked_for(house: House) -> None:
    phone = await house.enrolled()
    await phone.ask("/timezone")
    await phone.ask("/help")
    await phone.send("Madrid was beautiful")
    await phone.wait_for(lambda many: many[-1].reactions == ("✍",))
    assert house.words() == ["Madrid was beautiful"]


async def test_settings_in_the_middle_of_a_sitting_leave_it_standing(house: House) -> None:
    phone = await house.enrolled()
    await phone.tap("Begin")
    await phone.wait_text("1 of 8")
    await phone.ask("/timezone")
    await phone.ask("Lima")
    await phone.send("to sleep again")
    await phone.wait_text("More, or on")
    (open_now,) = (one for one in house.all(Reflection) if one.opened_at)
    assert open_now.steps[0].entries


async def test_language_changes_everything_that_follows(house: House) -> None:
    phone = await house.enrolled()
    await phone.ask("/language")
    await phone.wait_quiet()
    assert "peligro" in (await phone.ask("/help")).text


async def test_export_is_asked_for_and_said_when(house: House) -> None:
    phone = await house.enrolled()
    assert "your therapist hands it to you" in (await phone.ask("/export")).text
    await phone.ask("/export")
    assert [one.kind for one in house.all(CallRequest)] == ["export"]


async def test_privacy_names_the_readers_and_who_opened_it_can_be_asked(house: House) -> None:
    phone = await house.enrolled()
    screen = await phone.ask("/privacy")
    assert "robin, therapist" in screen.text
    assert "written down" not in screen.text, "voice is not heard here"
    assert "Asked" in (await phone.tap("Who opened it?") or "")
    assert [one.kind for one in house.all(CallRequest)] == ["access"]
