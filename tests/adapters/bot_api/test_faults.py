"""What can be made to go wrong on purpose."""

import asyncio

import aiohttp
import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError

from kapjournal.demo.bot_api import Emulator, Phone


async def texts(bot: Bot) -> list[str]:
    return [str(update.message and update.message.text) for update in await bot.get_updates()]


async def test_a_dropped_update_never_comes(emulator: Emulator, bot: Bot, phone: Phone) -> None:
    emulator.faults().drop = 1
    await phone.send("lost")
    await phone.send("kept")
    assert await texts(bot) == ["kept"]


async def test_a_delayed_update_comes_after_the_next(emulator: Emulator, bot: Bot, phone: Phone) -> None:
    emulator.faults().delay, emulator.faults().delay_seconds = 1, 0.05
    await phone.send("late")
    await phone.send("prompt")
    assert await texts(bot) == ["prompt"]
    await asyncio.sleep(0.1)
    assert await texts(bot) == ["prompt", "late"]


async def test_a_duplicated_update_comes_again_once_after_it_was_acknowledged(
    emulator: Emulator, bot: Bot, phone: Phone
) -> None:
    emulator.faults().duplicate = 1
    await phone.send("twice")
    first = await bot.get_updates()
    assert await bot.get_updates(offset=first[0].update_id + 1) == first
    assert await bot.get_updates(offset=first[0].update_id + 1) == []


async def test_reordered_updates_come_last_first(emulator: Emulator, bot: Bot, phone: Phone) -> None:
    emulator.faults().reorder = 3
    for text in "abc":
        await phone.send(text)
    assert await texts(bot) == ["c", "b", "a"]


async def test_a_method_fails_a_counted_number_of_times(emulator: Emulator, bot: Bot, phone: Phone) -> None:
    await phone.start()
    emulator.fail("sendMessage", code=429, retry_after=3)
    emulator.fail("sendMessage", code=502)
    with pytest.raises(TelegramRetryAfter) as later:
        await bot.send_message(phone.person, "x")
    assert later.value.retry_after == 3
    with pytest.raises(TelegramServerError):
        await bot.send_message(phone.person, "x")
    await bot.send_message(phone.person, "x")
    assert [call.code for call in emulator.calls] == [429, 502, 200]
    assert [one.text for one in await phone.messages()] == ["/start", "x"]


async def test_a_hang_carries_the_call_out_and_never_answers(
    emulator: Emulator, bot: Bot, phone: Phone
) -> None:
    await phone.start()
    emulator.hang("sendMessage", seconds=0.1)
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(phone.person, "said")
    assert (await phone.last()).text == "said"


@pytest.mark.parametrize("carried_out", [True, False])
async def test_a_connection_can_be_cut_before_or_after_the_call_is_carried_out(
    emulator: Emulator, bot: Bot, phone: Phone, carried_out: bool
) -> None:
    await phone.start()
    emulator.cut("sendMessage", carried_out=carried_out)
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(phone.person, "said")
    assert [one.text for one in await phone.messages() if not one.mine] == (["said"] if carried_out else [])


async def test_any_json_can_be_pushed_as_an_update(emulator: Emulator) -> None:
    update_id = emulator.push_raw({"message": {"nonsense": [1, None]}})
    async with aiohttp.ClientSession() as http:
        answer = await http.get(f"{emulator.url}/bot4242:emulated-secret/getUpdates")
        assert (await answer.json())["result"] == [
            {"update_id": update_id, "message": {"nonsense": [1, None]}}
        ]


async def test_faults_are_set_and_cleared_over_http(emulator: Emulator, bot: Bot, phone: Phone) -> None:
    await phone.start()
    async with aiohttp.ClientSession(emulator.url) as http:
        fault = {"kind": "fail", "method": "*", "times": 5, "code": 500}
        await http.post("/client/faults", json={"drop": 1, "calls": [fault]})
        await phone.send("lost")
        with pytest.raises(TelegramServerError):
            await bot.get_me()
        await http.delete("/client/faults")
        await bot.get_me()
        calls = await (await http.get("/client/calls", params={"method": "getMe"})).json()
    assert [call["code"] for call in calls] == [500, 200]
    assert await texts(bot) == ["/start"]


async def test_sending_faster_than_the_limit_is_refused_with_a_wait(
    emulator: Emulator, bot: Bot, phone: Phone
) -> None:
    await phone.start()
    emulator.limit_sending(per_chat=0.01, overall=None, burst=2)
    await bot.send_message(phone.person, "one")
    await bot.send_message(phone.person, "two")
    with pytest.raises(TelegramRetryAfter) as later:
        await bot.send_message(phone.person, "three")
    assert 90 <= later.value.retry_after <= 100
    assert [one.text for one in await phone.messages() if not one.mine] == ["one", "two"]


async def test_clearing_the_faults_lets_go_of_what_was_held_back(
    emulator: Emulator, bot: Bot, phone: Phone
) -> None:
    emulator.faults().reorder = 3
    await phone.send("held")
    assert await texts(bot) == []
    emulator.clear_faults()
    assert await texts(bot) == ["held"]
