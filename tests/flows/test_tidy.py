"""What leaves the chat, when, and the proof of the 48 hours."""

import asyncio
from datetime import timedelta

import pytest

from kapjournal.demo.bot_api.faults import CallFault
from kapjournal.domain.chat import ChatMessage
from kapjournal.domain.client import Tidy
from kapjournal.domain.occasion import Occasion
from tests.flows.chat import ABUSE
from tests.flows.conftest import in_every_language
from tests.flows.house import House
from tests.flows.steps import a_course, come_to

pytestmark = in_every_language


@pytest.mark.parametrize(
    ("tidy", "hours", "gone"),
    [
        (Tidy.AT_ONCE, 1, True),
        (Tidy.AFTER_A_DAY, 23, False),
        (Tidy.AFTER_A_DAY, 25, True),
        (Tidy.NEVER, 40, False),
    ],
)
async def test_messages_leave_when_the_client_chose(
    house: House, tidy: Tidy, hours: int, *, gone: bool
) -> None:
    phone = await house.enrolled(tidy=tidy)
    said = await phone.send("the sea was grey")
    await phone.wait_quiet()
    await house.go_to(house.clock.now() + timedelta(hours=hours))
    many = await phone.wait_quiet()
    assert (said not in [one.id for one in many]) is gone


async def test_everything_removable_is_gone_well_before_forty_eight_hours(house: House) -> None:
    phone = await house.enrolled()
    await phone.begin()
    await phone.question(1, 8)
    await phone.send("the boat")
    await phone.wait_text("sitting.go_on")
    for _ in range(47):
        await house.go_to(house.clock.now() + timedelta(hours=1))
    await phone.wait_for(lambda many: all(one.mine and one.text.startswith("/start") for one in many))
    await phone.wait_quiet()
    left = [one for one in house.all(ChatMessage, removed_at=None) if not one.keep]
    assert not [one for one in left if house.clock.now() - one.sent_at > timedelta(hours=47)]
    assert not [one for one in house.all(ChatMessage) if one.failed]


async def test_commands_and_what_was_asked_for_leave_the_chat_like_the_rest(house: House) -> None:
    phone = await house.enrolled(tidy=Tidy.AT_ONCE)
    await phone.ask("/timezone")
    await phone.ask("Lima")
    await phone.wait_new(await phone.send_contact())
    await phone.wait_quiet()
    await house.go_to(house.clock.now() + timedelta(minutes=5))
    await phone.wait_for(lambda many: [one.text[:6] for one in many if one.mine] == ["/start"])


async def test_a_notice_that_still_waits_stays_longer_than_the_day(house: House) -> None:
    phone = await a_course(house)
    notice = await come_to(house, phone, Occasion.LANDING)
    await phone.tap("button.later")
    await phone.wait_text("sitting.later")
    await house.go_to(house.clock.now() + timedelta(hours=16))
    await house.go_to(house.clock.now() + timedelta(hours=10))
    await phone.wait_quiet()
    stored = [one for one in house.all(ChatMessage, removed_at=None) if one.number == notice.id]
    newer = [one for one in await phone.messages() if one.id > notice.id and not one.mine]
    assert stored or newer, "it stands, or a newer notice took its place"


async def test_clear_empties_the_chat_of_all_but_help(house: House) -> None:
    phone = await house.enrolled()
    await phone.send("the sea was grey")
    await phone.ask("/help")
    await phone.wait_quiet()
    await phone.ask("/clear")
    many = await phone.wait_quiet()
    texts = [one.text for one in many]
    assert "the sea was grey" not in texts
    assert phone.count("help.screen", many) == 1
    assert phone.reads("clear.done", many[-1])
    assert house.words() == ["the sea was grey"], "sealed all the same"


async def test_after_an_outage_our_own_words_are_gone_and_only_theirs_are_said_to_stay(house: House) -> None:
    phone = await house.enrolled()
    said = await phone.send("the sea was grey")
    await phone.wait_quiet()
    await house.go_to(house.clock.now() + timedelta(days=3))
    mark = phone.says("clear.mark")
    many = await phone.wait_for(lambda seen: all(one.mine or one.text == mark for one in seen))
    assert {one.text for one in many if not one.mine} == {mark}, "no notice of its own either"
    left = [one for one in house.all(ChatMessage) if one.failed]
    assert [one.number for one in left] == [said]
    word = phone.says("clear.some_left", n=1)
    assert word in (await phone.ask("/next")).text
    assert word not in (await phone.ask("/next")).text, "said once"
    assert word in (await phone.ask("/clear")).text
    assert word not in (await phone.ask("/next")).text


async def test_clear_after_months_leaves_only_marks_of_what_was_asked(house: House) -> None:
    phone = await a_course(house, tidy=Tidy.NEVER)
    await come_to(house, phone, Occasion.LANDING)
    await phone.tap(0)
    await phone.question(2, 2)
    await phone.send("blue water")
    await phone.wait_text("sitting.kept_for")
    await house.go_to(house.clock.now() + timedelta(days=5))
    await phone.wait_quiet()
    old = {one.id for one in await phone.messages() if not one.mine and phone.place(2, 2) in one.text}
    assert old
    cleared = await phone.ask("/clear")
    mark = phone.says("clear.mark")
    assert phone.says("clear.marked", mark=mark) in cleared.text
    many = await phone.wait_for(lambda seen: {one.text for one in seen if one.id in old} == {mark})
    assert not any(one.buttons for one in many if one.id in old)
    assert "blue water" in [one.text for one in many], "theirs; a bot cannot take it away any more"
    await house.settled()
    again = await phone.ask("/clear")
    assert mark not in again.text, "nothing of ours is left to be marked"


async def test_a_client_who_wants_it_tidy_after_all_is_rid_of_what_was_asked_long_ago(house: House) -> None:
    phone = await house.enrolled(tidy=Tidy.NEVER)
    await phone.ask("/next")
    await house.go_to(house.clock.now() + timedelta(days=20))
    await phone.ask("/settings")
    await phone.tap("button.tidy")
    await phone.wait_quiet()
    await house.go_to(house.clock.now() + timedelta(minutes=5))
    await phone.wait_for(lambda many: sum(one.text == phone.says("clear.mark") for one in many) >= 2)
    await house.settled()
    assert not [one for one in house.all(ChatMessage) if one.failed], "nobody is told of their own old ones"


async def test_lines_about_abuse_lose_their_numbers_however_old_they_are(house: House) -> None:
    phone = await house.enrolled(country="ES", phone_shared=False, tidy=Tidy.NEVER)
    await phone.send(ABUSE[house.language])
    lines = await phone.wait_text("016")
    await house.go_to(house.clock.now() + timedelta(days=9))
    await phone.ask("/settings")
    await phone.tap("button.phone")
    many = await phone.wait_for(lambda seen: not any("016" in one.text for one in seen))
    (left,) = [one for one in many if one.id == lines.id]
    assert (left.text, left.buttons) == (phone.says("clear.mark"), ())


async def test_what_was_refused_while_the_bot_was_blocked_is_tried_again_by_clear(house: House) -> None:
    phone = await house.enrolled(tidy=Tidy.AFTER_A_DAY)
    asked = await phone.last()
    await phone.block()
    await house.go_to(house.clock.now() + timedelta(days=3))
    async with asyncio.timeout(5):
        while not any(one.failed and one.ours for one in house.all(ChatMessage)):
            await phone.wait_quiet(ms=20)
    await phone.unblock()
    await phone.ask("/clear")
    mark = phone.says("clear.mark")
    await phone.wait_for(lambda seen: all(one.text == mark for one in seen if one.id == asked.id))


async def test_what_telegram_refuses_to_remove_is_said_with_the_next_word(house: House) -> None:
    phone = await house.enrolled()
    await phone.send("the sea was grey")
    await phone.wait_quiet()
    refused = CallFault("fail", "deleteMessage", times=9, code=400, description="message can't be deleted")
    house.emulator.faults().calls.append(refused)
    await house.go_to(house.clock.now() + timedelta(hours=25))
    async with asyncio.timeout(5):
        while not any(one.failed for one in house.all(ChatMessage)):
            await phone.wait_quiet()
    assert phone.says("clear.some_left", n=1) in (await phone.ask("/next")).text


async def test_a_notice_too_old_to_be_removed_at_least_loses_its_buttons(house: House) -> None:
    phone = await a_course(house, tidy=Tidy.NEVER)
    notice = await come_to(house, phone, Occasion.NEXT_DAY)
    await house.go_to(house.clock.now() + timedelta(days=3))
    await phone.wait_for(lambda many: many[-1].id != notice.id)
    many = {one.id: one for one in await phone.wait_quiet()}
    assert notice.id in many
    assert many[notice.id].buttons == ()


async def test_questions_that_are_answered_leave_as_soon_as_the_sitting_is_over(house: House) -> None:
    phone = await a_course(house, tidy=Tidy.AT_ONCE)
    await come_to(house, phone, Occasion.LANDING)
    await phone.tap(0)
    await phone.question(2, 2)
    await phone.send("blue water")
    await phone.wait_text("sitting.kept_for")
    await phone.wait_quiet()
    await house.go_to(house.clock.now() + timedelta(minutes=45))
    await phone.wait_for(
        lambda many: not any(phone.place(2, 2) in one.text or one.text == "blue water" for one in many)
    )
