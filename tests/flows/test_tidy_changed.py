"""A new choice about tidying holds for what stands in the chat already."""

from datetime import timedelta

from tests.flows.conftest import in_every_language
from tests.flows.house import House

pytestmark = in_every_language


async def test_never_means_that_what_was_written_before_stays_too(house: House) -> None:
    phone = await house.enrolled()
    said = await phone.send("the sea was grey")
    await phone.receipt()
    await phone.ask("/settings")
    await phone.tap("button.tidy")
    await phone.wait_quiet()
    await house.go_to(house.clock.now() + timedelta(hours=25))
    await phone.wait_quiet()
    assert said in [one.id for one in await phone.messages()]
