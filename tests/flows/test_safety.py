"""What the screen finds: lines at once and calmly, a person told, the sitting goes on."""

from datetime import date, timedelta

import pytest

from kapjournal.domain.chat import ChatMessage
from kapjournal.domain.notice import SafetyNotice
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.payload import Flag, Message
from kapjournal.domain.reading import KnownPlanOnFile
from kapjournal.domain.safety import SafetyKind, Urgency
from tests.flows.house import House
from tests.flows.steps import a_course, come_to


async def test_lines_come_first_and_the_closing_line_comes_last(house: House) -> None:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.LANDING)
    await phone.tap("Fine")
    await phone.wait_text("2 of 2")
    await phone.send("I want to kill myself")
    closing = await phone.wait_text("Kept for")
    lines = (await phone.messages())[-2]
    assert "988" in lines.text
    assert "+1 555 0111" in lines.text
    assert "Nobody reads it before" not in closing.text, "somebody is told sooner"
    assert "Ask the practice to call me" in lines.buttons
    assert closing.buttons == ()


async def test_lines_are_shown_once_and_not_again_with_every_message(house: House) -> None:
    phone = await house.enrolled()
    await phone.send("I want to kill myself")
    await phone.wait_text("these answer")
    await phone.send("I really want to kill myself")
    many = await phone.wait_quiet()
    assert sum("these answer" in one.text for one in many) == 1


async def test_lines_for_the_body_keep_no_others_back(house: House) -> None:
    phone = await house.enrolled()
    await phone.send("I have chest pain")
    await phone.wait_text("For your body")
    await phone.send("I want to kill myself")
    await phone.wait_text("these answer")


async def test_lines_can_be_copied_and_are_never_tidied(house: House) -> None:
    phone = await house.enrolled()
    await phone.send("I want to kill myself")
    lines = await phone.wait_text("these answer")
    assert not lines.protected
    await phone.wait_quiet()
    for hours in (25, 20):
        await house.go_to(house.clock.now() + timedelta(hours=hours))
        await phone.wait_quiet()
    assert lines.id in [one.id for one in await phone.messages()]
    await phone.ask("/clear")
    await phone.wait_quiet()
    assert lines.id in [one.id for one in await phone.messages()]


async def test_help_and_aftercare_stay_too(house: House) -> None:
    phone = await house.enrolled()
    await phone.ask("/help")
    await phone.tap("My body")
    await phone.wait_text("Your prescriber:")
    await phone.tap("A rough night")
    await phone.wait_text("For a rough night")
    await phone.wait_quiet()
    kept = [one for one in house.all(ChatMessage) if one.ours and one.keep]
    assert len(kept) == 3
    assert all(one.remove_at is None for one in kept)


async def test_a_notice_without_words_is_raised_and_the_words_are_sealed_for_the_prescriber(
    house: House,
) -> None:
    phone = await house.enrolled()
    await phone.send("I have chest pain since this morning")
    await phone.wait_text("For your body")
    (notice,) = house.all(SafetyNotice)
    assert notice.kinds == (SafetyKind.PHYSICAL,)
    assert any(isinstance(one, Flag) for one in house.opened())


@pytest.mark.parametrize("shared", [None, True])
async def test_abuse_shows_nothing_on_a_phone_that_may_not_be_private(
    house: House, *, shared: bool | None
) -> None:
    phone = await house.enrolled(phone_shared=shared)
    await phone.send("he hits me every night")
    await phone.wait_for(lambda many: many[-1].reactions == ("✍",))
    many = await phone.wait_quiet()
    assert many[-1].mine, "nothing but the reaction"
    assert house.all(SafetyNotice), "a person is told all the same"
    helped = await phone.ask("/help")
    assert "Domestic" not in helped.text
    assert "988" in helped.text


async def test_on_a_phone_that_nobody_else_opens_abuse_shows_its_line_which_can_be_cleared(
    house: House,
) -> None:
    phone = await house.enrolled(phone_shared=False)
    await phone.send("he hits me every night")
    lines = await phone.wait_text("talk to someone about it")
    assert "Domestic Violence Hotline: call 1-800-799-7233 · text START to 88788" in lines.text
    assert "988 Suicide & Crisis Lifeline: call 988 · text 988" in lines.text
    assert not lines.protected
    await phone.wait_quiet()
    await house.go_to(house.clock.now() + timedelta(hours=26))
    await phone.wait_quiet()
    assert lines.id in [one.id for one in await phone.messages()], "it is never tidied by itself"
    await phone.ask("/clear")
    await phone.wait_for(lambda many: lines.id not in [one.id for one in many])


async def test_lines_about_abuse_go_when_the_client_says_that_somebody_else_opens_the_phone(
    house: House,
) -> None:
    phone = await house.enrolled(phone_shared=False)
    await phone.send("he hits me every night")
    lines = await phone.wait_text("talk to someone about it")
    await phone.ask("/settings")
    await phone.tap("My phone")
    await phone.wait_for(lambda many: lines.id not in [one.id for one in many])
    await phone.send("I want to kill myself")
    again = await phone.wait_text("these answer")
    assert "988" in again.text
    assert "Domestic" not in again.text


async def test_each_line_says_how_it_is_reached_and_in_which_language(house: House) -> None:
    phone = await house.enrolled(language="es")
    said = (await phone.ask("/help")).text
    assert (
        "988 Suicide & Crisis Lifeline: llama al 988 · mensaje al 988 · chat 988lifeline.org (24/7)." in said
    )
    assert "En español: marca 2, o escribe AYUDA." in said
    assert "Crisis Text Line: mensaje HOME al 741741 (24/7, en inglés)" in said


async def test_a_plan_on_file_lowers_a_repeat_to_the_next_working_day(house: House) -> None:
    phone = await house.enrolled()
    plan = KnownPlanOnFile(
        "k1", house.client_id, SafetyKind.SUICIDAL_THOUGHTS, date(2026, 4, 1), "t1", house.clock.now()
    )
    house.do(lambda uow: uow.add(plan))
    await phone.send("I want to kill myself")
    await phone.wait_text("these answer")
    (notice,) = house.all(SafetyNotice)
    assert notice.urgency is Urgency.NEXT_WORKING_DAY


async def test_without_a_plan_on_file_it_is_for_now(house: House) -> None:
    phone = await house.enrolled()
    await phone.send("I want to kill myself")
    await phone.wait_text("these answer")
    (notice,) = house.all(SafetyNotice)
    assert notice.urgency is Urgency.NOW


async def test_at_night_it_says_honestly_when_somebody_reads_it(house: House) -> None:
    phone = await house.enrolled()
    house.clock.advance(hours=13)
    await phone.send("I want to kill myself")
    lines = await phone.wait_text("these answer")
    assert "This is not read now; tomorrow, 9:00 AM at the earliest" in lines.text


async def test_item_nine_raises_a_notice_and_the_form_goes_on(house: House) -> None:
    phone = await house.enrolled(measures=("phq9",))
    await phone.tap("Begin")
    for place in range(1, 9):
        await phone.wait_text(f"{place} of 8")
        await phone.tap("Skip")
    for item in range(1, 10):
        await phone.wait_text(f"{item} of 9")
        await phone.tap("Several days")
    await phone.wait_text("Kept")
    many = await phone.wait_quiet()
    assert "these answer" in many[-2].text
    (notice,) = house.all(SafetyNotice)
    assert notice.urgency is Urgency.NEXT_WORKING_DAY


async def test_words_before_consent_are_screened_in_memory_and_not_kept(house: House) -> None:
    phone = house.phone()
    await phone.start(house.invite())
    await phone.wait_text("private journal")
    await phone.send("I want to kill myself")
    await phone.wait_text("these answer")
    await phone.wait_text("This message was not kept")
    assert house.opened() == []


async def test_a_call_is_asked_for_once_and_told_when_it_comes(house: House) -> None:
    phone = await house.enrolled()
    await phone.ask("/help")
    await phone.tap("Ask the practice to call me")
    await phone.wait_text("The practice calls you today")
    house.clock.advance(hours=10)
    await phone.tap("Ask the practice to call me")
    await phone.wait_text("when it is open again: tomorrow, 9:00 AM")


async def test_please_call_me_on_landing_asks_for_a_call(house: House) -> None:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.LANDING)
    assert "The practice calls you today" in (await phone.tap("Please call me") or "")


async def test_in_spanish_the_lines_are_spanish(house: House) -> None:
    phone = await house.enrolled(language="es", time_zone="Europe/Madrid")
    await phone.send("quiero matarme")
    lines = await phone.wait_text("024")
    assert "Tu consulta" in lines.text
    assert [one.text for one in house.opened() if isinstance(one, Message)] == ["quiero matarme"]
