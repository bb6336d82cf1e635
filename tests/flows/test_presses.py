"""How many presses each occasion takes on the worst day, in both languages: a tap or a sent message is one."""

from dataclasses import dataclass

import pytest

from kapjournal.demo.bot_api.phone_client import Phone
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.payload import CardAnswered
from tests.flows.house import House
from tests.flows.steps import a_course, come_to


@dataclass
class Thumb:
    """One thumb: counts what it does, and goes on when what it asked for is there."""

    house: House
    phone: Phone
    language: str
    presses: int = 0

    async def tap(self, which: str | int, *, then: str) -> None:
        """A button by the catalogue's key, or by its place; `then` is the key of what stands afterwards."""
        label = self.says(which) if isinstance(which, str) else which
        self.presses += 1
        await self.phone.tap(label)
        await self.see(then)

    async def send(self, words: str, *, then: str) -> None:
        self.presses += 1
        await self.phone.send(words)
        await self.see(then)

    async def see(self, key: str) -> None:
        """ "2 of 2" for a digit, else the text of that key up to its first placeholder."""
        wanted = self.says("sitting.place", n=key, of=2) if key.isdecimal() else self.says(key).split("{")[0]
        await self.phone.wait_for(lambda many: any(wanted in one.text for one in many[-2:]))

    def says(self, key: str, **values: object) -> str:
        return self.house.desk.texts.say(key, self.language, **values)


async def _at(house: House, language: str, occasion: Occasion) -> Thumb:
    phone = await a_course(house, language=language)
    await come_to(house, phone, occasion)
    return Thumb(house, phone, language)


@pytest.mark.parametrize("language", ["en", "es"])
async def test_landing_takes_two(house: House, language: str) -> None:
    thumb = await _at(house, language, Occasion.LANDING)
    await thumb.tap(0, then="2")
    await thumb.send("agua azul", then="sitting.kept_until")
    assert thumb.presses == 2
    assert (await thumb.phone.messages())[-1].buttons == (thumb.says("button.call_me"),)
    assert house.words() == ["agua azul"]
    assert [one.picked for one in house.opened() if isinstance(one, CardAnswered)] == [("fine",)]


@pytest.mark.parametrize("language", ["en", "es"])
async def test_the_next_day_takes_four(house: House, language: str) -> None:
    thumb = await _at(house, language, Occasion.NEXT_DAY)
    await thumb.tap(0, then="1")
    asked = (await thumb.phone.messages())[-1]
    thumb.presses += 1
    await thumb.phone.tap(0)
    await thumb.phone.wait_for(lambda many: many[-1].buttons[0] == f"✓ {asked.buttons[0]}")
    await thumb.tap("button.done", then="2")
    await thumb.send("heavy", then="sitting.kept_until")
    assert thumb.presses == 4
    (card,) = [one for one in house.opened() if isinstance(one, CardAnswered)]
    assert card.labels == (asked.buttons[0],)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("occasion", [Occasion.DAY_3, Occasion.BEFORE_INTEGRATION])
async def test_day_three_and_the_eve_take_four(house: House, occasion: Occasion, language: str) -> None:
    thumb = await _at(house, language, occasion)
    await thumb.tap(0, then="1")
    await thumb.send("the boat", then="sitting.go_on")
    await thumb.tap("button.next", then="2")
    await thumb.send("call my sister", then="sitting.kept_until")
    assert thumb.presses == 4
    assert house.words() == ["the boat", "call my sister"]
