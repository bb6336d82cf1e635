"""The day before: who will be there, and whose crisis lines are shown."""

from kapjournal.domain.client import Client
from kapjournal.domain.occasion import Occasion
from tests.flows.house import House
from tests.flows.steps import a_course, come_to


async def test_at_home_the_day_before_asks_who_will_be_there(house: House) -> None:
    phone = await a_course(house, at_home=True)
    await come_to(house, phone, Occasion.DAY_BEFORE)
    await phone.tap("Open")
    await phone.wait_text("1 of")
    await phone.tap("None of these")
    asked = await phone.wait_text("Who will be with you")
    assert "Nobody" in asked.buttons


async def test_where_somebody_will_be_decides_whose_lines_are_shown(house: House) -> None:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.DAY_BEFORE)
    await phone.tap("Open")
    await phone.wait_text("1 of")
    await phone.tap("None of these")
    await phone.wait_text("2 of")
    await phone.tap("Yes")
    await phone.wait_text("3 of")
    await phone.tap("Skip")
    await phone.wait_text("Where will you be")
    await phone.tap("Another town")
    await phone.wait_text("A few words about it")
    await phone.send("Madrid")
    await phone.wait_text("5 of")
    assert house.get(Client, house.client_id).country == "ES"
    assert "024" in (await phone.ask("/help")).text
