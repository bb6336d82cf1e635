"""What is asked here stays here; numbers, after-care and a client's own words can be copied."""

from datetime import timedelta

import pytest

from kapjournal.demo.bot_api.phone_client import Seen
from kapjournal.domain.course import SessionKind
from kapjournal.domain.errors import NotAllowed
from kapjournal.domain.occasion import Occasion
from tests.flows.house import House
from tests.flows.steps import MEDICINE, a_course, come_to


async def test_notices_questions_and_receipts_cannot_be_copied_or_forwarded(house: House) -> None:
    phone = await a_course(house)
    notice = await come_to(house, phone, Occasion.DAY_3)
    await phone.tap("Open")
    question = await phone.wait_text("1 of 2")
    await phone.send("the boat")
    offer = await phone.wait_text("More, or on")
    await phone.tap("Next ›")
    await phone.wait_text("2 of 2")
    await phone.send("call my sister")
    closing = await phone.wait_text("Kept for")
    settings = await phone.ask("/settings")
    assert [one.protected for one in (notice, question, offer, closing, settings)] == [True] * 5
    with pytest.raises(NotAllowed):
        await phone.forward_message(closing)


async def test_numbers_after_care_and_what_they_may_need_later_can_be_copied(house: House) -> None:
    phone = await house.enrolled()
    session = house.plan(SessionKind.MEDICINE, MEDICINE)
    kept: list[Seen] = [await phone.ask("/help")]
    await phone.tap("My body")
    kept.append(await phone.wait_text("Your body"))
    kept.append(await phone.ask("/privacy"))
    await phone.send("I want to kill myself")
    kept.append(await phone.wait_text("these answer"))
    house.clock.set(session.start() + timedelta(hours=1))
    await phone.ask("/session")
    await phone.tap("It's over")
    kept.append(await phone.wait_text("Rest now"))
    assert [one.protected for one in kept] == [False] * 5
    await phone.forward_message(kept[-1])
