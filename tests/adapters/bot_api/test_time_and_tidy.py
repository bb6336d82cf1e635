"""The settable clock, and deletion within its 48 hours."""

import asyncio
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest

from kapjournal.demo.bot_api import Emulator, Phone, SettableClock
from tests.adapters.bot_api.conftest import NOON


async def test_message_dates_follow_the_clock(emulator: Emulator, bot: Bot, phone: Phone) -> None:
    await phone.start()
    later = NOON + timedelta(days=3)
    await emulator.set_clock(later)
    assert (await bot.send_message(phone.person, "x")).date == later
    edited = await bot.edit_message_text("y", chat_id=phone.person, message_id=2)
    assert getattr(edited, "edit_date", 0) == int(later.timestamp())


async def test_the_clock_is_moved_over_http_and_the_hook_hears_it() -> None:
    heard: list[datetime] = []
    async with (
        Emulator(clock=SettableClock(NOON, ticking=False), on_clock=heard.append) as emulator,
        aiohttp.ClientSession(emulator.url) as http,
    ):
        answer = await http.post("/client/clock", json={"now": "2026-03-08T09:00:00+01:00"})
        assert await answer.json() == {"now": "2026-03-08T08:00:00+00:00"}
        assert heard == [datetime(2026, 3, 8, 8, tzinfo=UTC)]
        assert emulator.clock.now() == heard[0]
        naive = await http.post("/client/clock", json={"now": "2026-03-08T09:00:00"})
        assert naive.status == 400
        foreign = await http.post("/client/clock", data='{"now": "2026-03-08T09:00:00+01:00"}')
        assert foreign.status == 400
        nobody = await http.post("/client/send", json={"text": "x"})
        assert (await nobody.json())["error_code"] == 400


async def test_a_long_way_of_the_clock_is_walked_in_strides() -> None:
    async with Emulator(clock=SettableClock(NOON)) as emulator:
        emulator.walk_in_strides(timedelta(hours=20))
        moving = asyncio.ensure_future(emulator.set_clock(NOON + timedelta(hours=50)))
        seen = set()
        while not moving.done():
            seen.add(round((emulator.clock.now() - NOON).total_seconds() / 3600))
            await asyncio.sleep(0.01)
        assert seen >= {20, 40}
        assert emulator.clock.now() >= NOON + timedelta(hours=50)


async def test_both_sides_messages_can_be_deleted_for_48_hours(
    emulator: Emulator, bot: Bot, phone: Phone
) -> None:
    theirs = await phone.send("mine")
    ours = (await bot.send_message(phone.person, "x")).message_id
    await emulator.set_clock(NOON + timedelta(hours=48))
    assert await bot.delete_message(phone.person, theirs)
    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await bot.delete_message(phone.person, theirs)
    await emulator.set_clock(NOON + timedelta(hours=48, seconds=1))
    with pytest.raises(TelegramBadRequest, match="message can't be deleted for everyone"):
        await bot.delete_message(phone.person, ours)
    assert [one.id for one in await phone.messages()] == [ours]


async def test_a_bot_edits_its_own_words_at_any_age_and_nobody_elses(
    emulator: Emulator, bot: Bot, phone: Phone
) -> None:
    theirs = await phone.send("mine")
    ours = (await bot.send_message(phone.person, "x")).message_id
    await emulator.set_clock(NOON + timedelta(days=400))
    await bot.edit_message_text("y", chat_id=phone.person, message_id=ours)
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_text("y", chat_id=phone.person, message_id=theirs)
    assert [one.text for one in await phone.messages()] == ["mine", "y"]


async def test_several_are_deleted_at_once_passing_over_what_is_gone_and_all_or_nothing_by_age(
    emulator: Emulator, bot: Bot, phone: Phone
) -> None:
    old = await phone.send("old")
    await emulator.set_clock(NOON + timedelta(hours=49))
    new = await phone.send("new")
    with pytest.raises(TelegramBadRequest, match="can't be deleted"):
        await bot.delete_messages(phone.person, [old, new])
    assert await bot.delete_messages(phone.person, [new, 999])
    assert [one.id for one in await phone.messages()] == [old]
    with pytest.raises(TelegramBadRequest, match="too many"):
        await bot.delete_messages(phone.person, list(range(1, 102)))


async def test_a_person_deleting_or_clearing_sends_no_update(bot: Bot, phone: Phone) -> None:
    sent = await phone.send("one")
    await phone.send("two")
    updates = await bot.get_updates()
    await phone.delete(sent)
    await phone.clear_history()
    assert await phone.messages() == []
    assert await bot.get_updates(offset=updates[-1].update_id + 1) == []


async def test_messages_can_be_removed_from_a_chat_that_blocked_the_bot(bot: Bot, phone: Phone) -> None:
    sent = await phone.send("one")
    await phone.block()
    assert await bot.delete_message(phone.person, sent)
