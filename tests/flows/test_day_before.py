"""The day before: who will be there, and whose crisis lines are shown."""

from kapjournal.domain.client import Client
from kapjournal.domain.occasion import Occasion
from tests.flows.conftest import in_every_language
from tests.flows.house import House
from tests.flows.steps import in_sitting

pytestmark = in_every_language


async def test_at_home_the_day_before_asks_who_will_be_there(house: House) -> None:
    phone = await in_sitting(house, Occasion.DAY_BEFORE, at_home=True)
    await phone.choose("day_before.changed", "none")
    await phone.asked("day_before.with_you")


async def test_where_somebody_will_be_decides_whose_lines_are_shown(house: House) -> None:
    phone = await in_sitting(house, Occasion.DAY_BEFORE)
    await phone.choose("day_before.changed", "none")
    await phone.choose("day_before.way_home", "yes")
    await phone.question(3)
    await phone.tap("button.skip")
    await phone.choose("day_before.place", "away")
    await phone.wait_text("sitting.add_words")
    await phone.send("Madrid")
    await phone.question(5)
    assert house.get(Client, house.client_id).country == "ES"
    assert "024" in (await phone.ask("/help")).text
