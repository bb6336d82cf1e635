"""What the screen found is sealed for the prescriber too, once for the same words."""

from kapjournal.domain.payload import Flag
from tests.flows.house import House


async def test_the_same_words_over_and_over_are_one_flag(house: House) -> None:
    phone = await house.enrolled()
    await phone.send("I want to kill myself. " * 170)
    await phone.wait_text("safety.lines")
    flags = [one for one in house.opened() if isinstance(one, Flag)]
    assert 1 <= len(flags) <= 2, len(flags)
