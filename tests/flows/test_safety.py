"""What the screen finds: lines at once and calmly, a person told, the sitting goes on."""

from datetime import date, timedelta

import pytest

from kapjournal.domain.chat import ChatMessage
from kapjournal.domain.notice import SafetyNotice
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.payload import Flag
from kapjournal.domain.reading import KnownPlanOnFile
from kapjournal.domain.safety import SafetyKind, Urgency
from tests.flows.chat import ABUSE, BODY, DANGER
from tests.flows.conftest import in_every_language
from tests.flows.house import House
from tests.flows.steps import a_course, come_to

AGAIN = {"en": "I really want to kill myself", "es": "de verdad quiero matarme"}
MORNING = {"en": "tomorrow, 9:00 AM", "es": "mañana a las 9:00"}
REACHED = {
    "en": (
        "988 Suicide & Crisis Lifeline: call 988 · text 988 · chat 988lifeline.org (24/7).",
        "Crisis Text Line: text HOME to 741741 (24/7)",
    ),
    "es": (
        "988 Suicide & Crisis Lifeline: llama al 988 · mensaje al 988 · chat 988lifeline.org (24/7).",
        "En español: marca 2, o escribe AYUDA.",
        "Crisis Text Line: mensaje HOME al 741741 (24/7, en inglés)",
    ),
}
pytestmark = in_every_language


async def test_lines_come_first_and_the_closing_line_comes_last(house: House) -> None:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.LANDING)
    await phone.tap(0)
    await phone.question(2, 2)
    await phone.send(DANGER[house.language])
    closing = await phone.wait_text("sitting.kept_for")
    lines = (await phone.messages())[-2]
    assert "988" in lines.text
    assert "+1 555 0111" in lines.text
    assert not phone.reads("sitting.kept_until", closing), "somebody is told sooner"
    assert phone.says("button.call_me") in lines.buttons
    assert closing.buttons == ()


async def test_lines_are_shown_once_and_not_again_with_every_message(house: House) -> None:
    phone = await house.enrolled()
    await phone.send(DANGER[house.language])
    await phone.wait_text("safety.lines")
    await phone.send(AGAIN[house.language])
    many = await phone.wait_quiet()
    assert phone.count("safety.lines", many) == 1


async def test_lines_for_the_body_keep_no_others_back(house: House) -> None:
    phone = await house.enrolled()
    await phone.send(BODY[house.language])
    await phone.wait_text("safety.body")
    await phone.send(DANGER[house.language])
    await phone.wait_text("safety.lines")


async def test_lines_can_be_copied_and_are_never_tidied(house: House) -> None:
    phone = await house.enrolled()
    await phone.send(DANGER[house.language])
    lines = await phone.wait_text("safety.lines")
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
    await phone.tap("button.help_body")
    await phone.wait_text("lines.prescriber")
    await phone.tap("button.help_night")
    await phone.wait_text("help.night")
    await phone.wait_quiet()
    kept = [one for one in house.all(ChatMessage) if one.ours and one.keep]
    assert len(kept) == 3
    assert all(one.remove_at is None for one in kept)


async def test_a_notice_without_words_is_raised_and_the_words_are_sealed_for_the_prescriber(
    house: House,
) -> None:
    phone = await house.enrolled()
    await phone.send(BODY[house.language])
    await phone.wait_text("safety.body")
    (notice,) = house.all(SafetyNotice)
    assert notice.kinds == (SafetyKind.PHYSICAL,)
    assert any(isinstance(one, Flag) for one in house.opened())


@pytest.mark.parametrize("shared", [None, True])
async def test_abuse_shows_nothing_on_a_phone_that_may_not_be_private(
    house: House, *, shared: bool | None
) -> None:
    phone = await house.enrolled(phone_shared=shared)
    await phone.send(ABUSE[house.language])
    await phone.receipt()
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
    await phone.send(ABUSE[house.language])
    lines = await phone.wait_text("safety.abuse")
    call, text = phone.says("lines.call", number="1-800-799-7233"), phone.says("lines.text", number="988")
    word = phone.says("lines.text_word", word="START", number="88788")
    assert f"Domestic Violence Hotline: {call} · {word}" in lines.text
    assert f"988 Suicide & Crisis Lifeline: {phone.says('lines.call', number='988')} · {text}" in lines.text
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
    await phone.send(ABUSE[house.language])
    lines = await phone.wait_text("safety.abuse")
    await phone.ask("/settings")
    await phone.tap("button.phone")
    await phone.wait_for(lambda many: lines.id not in [one.id for one in many])
    await phone.send(DANGER[house.language])
    again = await phone.wait_text("safety.lines")
    assert "988" in again.text
    assert "Domestic" not in again.text


async def test_each_line_says_how_it_is_reached_and_in_which_language(house: House) -> None:
    phone = await house.enrolled()
    said = (await phone.ask("/help")).text
    for line in REACHED[house.language]:
        assert line in said


async def test_a_plan_on_file_lowers_a_repeat_to_the_next_working_day(house: House) -> None:
    phone = await house.enrolled()
    plan = KnownPlanOnFile(
        "k1", house.client_id, SafetyKind.SUICIDAL_THOUGHTS, date(2026, 4, 1), "t1", house.clock.now()
    )
    house.do(lambda uow: uow.add(plan))
    await phone.send(DANGER[house.language])
    await phone.wait_text("safety.lines")
    (notice,) = house.all(SafetyNotice)
    assert notice.urgency is Urgency.NEXT_WORKING_DAY


async def test_without_a_plan_on_file_it_is_for_now(house: House) -> None:
    phone = await house.enrolled()
    await phone.send(DANGER[house.language])
    await phone.wait_text("safety.lines")
    (notice,) = house.all(SafetyNotice)
    assert notice.urgency is Urgency.NOW


async def test_at_night_it_says_honestly_when_somebody_reads_it(house: House) -> None:
    phone = await house.enrolled()
    house.clock.advance(hours=13)
    await phone.send(DANGER[house.language])
    lines = await phone.wait_text("safety.lines")
    assert phone.says("reading.closed", moment=MORNING[house.language]) in lines.text


async def test_item_nine_raises_a_notice_and_the_form_goes_on(house: House) -> None:
    phone = await house.enrolled(measures=("phq9",))
    await phone.begin()
    for place in range(1, 9):
        await phone.question(place, 8)
        await phone.tap("button.skip")
    for item in range(1, 10):
        await phone.question(item, 9)
        await phone.tap(1)
    await phone.wait_text("sitting.kept_sooner")
    many = await phone.wait_quiet()
    assert phone.reads("safety.lines", many[-2])
    (notice,) = house.all(SafetyNotice)
    assert notice.urgency is Urgency.NEXT_WORKING_DAY


async def test_words_before_consent_are_screened_in_memory_and_not_kept(house: House) -> None:
    phone = await house.invited()
    await phone.send(DANGER[house.language])
    lines = await phone.wait_text("safety.lines")
    assert phone.reads("reading.never", lines), "one message says both"
    assert house.opened() == []


async def test_a_call_is_asked_for_once_and_told_when_it_comes(house: House) -> None:
    phone = await house.enrolled()
    await phone.ask("/help")
    await phone.tap("button.call_me")
    said = await phone.wait_text("call.today")
    assert phone.reads("call.today", await phone.tap("button.call_me")), "the same again is no second message"
    assert (await phone.wait_quiet())[-1].id == said.id
    house.clock.advance(hours=10)
    await phone.tap("button.call_me")
    await phone.wait_text(phone.says("call.later", moment=MORNING[house.language], number="+1 555 0100"))


async def test_please_call_me_on_landing_asks_for_a_call(house: House) -> None:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.LANDING)
    assert phone.reads("call.today", await phone.tap(3))


async def test_lines_are_those_of_the_country_in_the_clients_language(house: House) -> None:
    phone = await house.enrolled(time_zone="Europe/Madrid")
    await phone.send(DANGER[house.language])
    lines = await phone.wait_text("safety.lines")
    assert phone.says("lines.call", number="024") in lines.text
    assert phone.reads("lines.practice", lines)
    assert house.words() == [DANGER[house.language]]
