"""What is asked here stays here; numbers, after-care and a client's own words can be copied."""

from datetime import timedelta

import pytest

from kapjournal.demo.bot_api.phone_client import Seen
from kapjournal.domain.course import SessionKind
from kapjournal.domain.errors import NotAllowed
from kapjournal.domain.occasion import Occasion
from tests.flows.chat import DANGER
from tests.flows.conftest import in_every_language
from tests.flows.house import House
from tests.flows.steps import MEDICINE, a_course, come_to

pytestmark = in_every_language


async def test_notices_questions_and_receipts_cannot_be_copied_or_forwarded(house: House) -> None:
    phone = await a_course(house)
    notice = await come_to(house, phone, Occasion.DAY_3)
    await phone.begin()
    question = await phone.question(1, 2)
    await phone.send("the boat")
    offer = await phone.wait_text("sitting.go_on")
    await phone.tap("button.next")
    await phone.question(2, 2)
    await phone.send("call my sister")
    closing = await phone.wait_text("sitting.kept_for")
    settings = await phone.ask("/settings")
    assert [one.protected for one in (notice, question, offer, closing, settings)] == [True] * 5
    with pytest.raises(NotAllowed):
        await phone.forward_message(closing)


async def test_numbers_after_care_and_what_they_may_need_later_can_be_copied(house: House) -> None:
    phone = await house.enrolled()
    session = house.plan(SessionKind.MEDICINE, MEDICINE)
    kept: list[Seen] = [await phone.ask("/help")]
    await phone.tap("button.help_body")
    kept.append(await phone.wait_text("help.body"))
    kept.append(await phone.ask("/privacy"))
    await phone.send(DANGER[house.language])
    kept.append(await phone.wait_text("safety.lines"))
    house.clock.set(session.start() + timedelta(hours=1))
    await phone.ask("/session")
    await phone.tap("button.over_medicine")
    kept.append(await phone.wait_text("session.over"))
    assert [one.protected for one in kept] == [False] * 5
    await phone.forward_message(kept[-1])
