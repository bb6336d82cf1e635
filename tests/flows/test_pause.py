"""/pause: by a button or until a day that is typed; what is written meanwhile is kept."""

from datetime import UTC, datetime

import pytest

from kapjournal.domain.client import Client, ClientState
from kapjournal.domain.occasion import Occasion
from tests.flows.conftest import in_every_language
from tests.flows.house import House
from tests.flows.steps import a_course, in_sitting, through

IMPOSSIBLE = {"en": "31 February", "es": "31 de febrero"}
MIDNIGHT = datetime(2026, 4, 2, 4, 0, tzinfo=UTC)
"""The second of April begins in New York."""


def _client(house: House) -> Client:
    return house.get(Client, house.client_id)


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        ("en", "until April 2", "until Thursday, April 2"),
        ("en", "4/2", "until Thursday, April 2"),
        ("en", "2.4.", "until Thursday, April 2"),
        ("es", "2.4.", "hasta el jueves 2 de abril"),
        ("es", "hasta el 2 de abril", "hasta el jueves 2 de abril"),
    ],
)
async def test_a_day_typed_after_pause_is_its_end_and_shown_back(house: House, typed: str, said: str) -> None:
    phone = await house.enrolled(country="US")
    await phone.ask("/pause")
    assert said in (await phone.ask(typed)).text
    assert (_client(house).state, _client(house).paused_until) == (ClientState.PAUSED, MIDNIGHT)
    assert house.words() == [], "input, not an entry"


@in_every_language
async def test_a_day_may_stand_behind_the_command_and_next_says_that_it_is_still(house: House) -> None:
    phone = await a_course(house)
    assert phone.reads("pause.unknown", await phone.ask(f"/pause {IMPOSSIBLE[house.language]}"))
    until = await phone.ask("/pause 2026-04-02")
    assert phone.reads("pause.until", until)
    shown = await phone.ask("/next")
    assert until.text in shown.text
    await phone.tap("button.resume", message=shown)
    await phone.wait_text("pause.resumed")
    assert not phone.reads("pause.until", await phone.ask("/next"))
    assert phone.reads("pause.ask", await phone.ask("/pause please"))


@in_every_language
async def test_a_day_there_is_not_is_asked_for_again_and_planning_follows_the_right_one(house: House) -> None:
    phone = await a_course(house)
    await phone.ask("/pause")
    assert phone.reads("pause.unknown", await phone.ask(IMPOSSIBLE[house.language]))
    assert phone.reads("pause.unknown", await phone.ask("2020-01-01"))
    assert phone.reads("pause.until", await phone.ask("2026-04-02"))
    assert all(one.due_at >= MIDNIGHT for one in through(house))
    await phone.tap("button.resume")
    await phone.wait_text("pause.resumed")
    assert _client(house).state is ClientState.ACTIVE


@in_every_language
async def test_words_after_pause_are_words_and_answer_the_question_that_stands(house: House) -> None:
    phone = await in_sitting(house, Occasion.DAY_3)
    await phone.ask("/pause")
    await phone.send("Monday was hard")
    await phone.wait_text("sitting.go_on")
    await phone.send("12 boats")
    await phone.wait_quiet()
    assert house.words() == ["Monday was hard", "12 boats"]
    assert _client(house).state is ClientState.ACTIVE


@in_every_language
async def test_a_number_long_after_pause_is_an_entry(house: House) -> None:
    phone = await house.enrolled()
    await phone.ask("/pause")
    house.clock.advance(hours=1)
    await phone.send("12")
    await phone.receipt()
    assert house.words() == ["12"]
