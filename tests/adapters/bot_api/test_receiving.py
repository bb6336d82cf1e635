"""Long polling and webhooks, as Telegram runs them."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiogram import Bot, Dispatcher, Router
from aiogram.exceptions import TelegramConflictError, TelegramUnauthorizedError
from aiogram.types import Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from kapjournal.demo.bot_api import Emulator, Phone
from tests.adapters.bot_api.conftest import connect, leave


async def test_updates_come_again_until_an_offset_acknowledges_them(bot: Bot, phone: Phone) -> None:
    await phone.send("one")
    await phone.send("two")
    first = await bot.get_updates()
    assert [update.message and update.message.text for update in first] == ["one", "two"]
    assert first[1].update_id == first[0].update_id + 1
    assert await bot.get_updates() == first
    assert await bot.get_updates(offset=first[1].update_id) == first[1:]
    assert await bot.get_updates(offset=first[1].update_id + 1) == []


async def test_a_limit_cuts_the_batch_and_a_negative_offset_keeps_the_last(bot: Bot, phone: Phone) -> None:
    for text in "abc":
        await phone.send(text)
    assert len(await bot.get_updates(limit=2)) == 2
    last = await bot.get_updates(offset=-1)
    assert [update.message and update.message.text for update in last] == ["c"]


async def test_a_long_poll_waits_for_the_first_update(bot: Bot, phone: Phone) -> None:
    async with asyncio.TaskGroup() as group:
        polling = group.create_task(bot.get_updates(timeout=5))
        await asyncio.sleep(0.05)
        assert not polling.done()
        await phone.send("hello")
    assert len(polling.result()) == 1


async def test_a_second_poller_ends_the_first_with_409(emulator: Emulator, bot: Bot, phone: Phone) -> None:
    async with asyncio.TaskGroup() as group:
        older = group.create_task(_refused_poll(bot))
        await asyncio.sleep(0.05)
        newer = group.create_task(bot.get_updates(timeout=5))
        assert "terminated by other getUpdates request" in await older
        await phone.send("hello")
    assert len(newer.result()) == 1


async def _refused_poll(bot: Bot) -> str:
    with pytest.raises(TelegramConflictError) as refused:
        await bot.get_updates(timeout=5)
    return str(refused.value)


async def test_polling_while_a_webhook_is_set_is_refused_with_409(bot: Bot) -> None:
    await bot.set_webhook("http://127.0.0.1:9/hook")
    with pytest.raises(TelegramConflictError, match="webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == []


async def test_an_unknown_token_is_unauthorized(emulator: Emulator) -> None:
    stranger = connect(emulator, "999:nobody")
    with pytest.raises(TelegramUnauthorizedError):
        await stranger.get_me()
    await leave(stranger)


async def test_only_the_kinds_asked_for_are_delivered_and_reactions_only_when_named(
    bot: Bot, phone: Phone
) -> None:
    sent = await phone.send("hello")
    await phone.react(sent, "❤")
    assert [update.event_type for update in await bot.get_updates(allowed_updates=["message_reaction"])] == [
        "message"
    ]
    await phone.send("not asked for")
    await phone.react(sent, "🔥")
    updates = await bot.get_updates(offset=-1)
    reaction = updates[0].message_reaction
    assert reaction is not None
    assert [one.model_dump()["emoji"] for one in reaction.old_reaction] == ["❤"]
    assert [one.model_dump()["emoji"] for one in reaction.new_reaction] == ["🔥"]


Respond = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def listening(respond: Respond) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_post("/hook", respond)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    finally:
        await runner.cleanup()


async def test_a_webhook_gets_its_secret_and_each_update_again_until_2xx_in_order(
    emulator: Emulator, bot: Bot, phone: Phone
) -> None:
    seen: list[tuple[str, str]] = []

    async def respond(request: web.Request) -> web.Response:
        text = (await request.json())["message"]["text"]
        seen.append((request.headers["X-Telegram-Bot-Api-Secret-Token"], text))
        return web.Response(status=200 if len(seen) > 2 else 503)

    async with listening(respond) as url:
        await bot.set_webhook(url, secret_token="s3cret")
        await phone.send("one")
        await phone.send("two")
        await phone.wait_quiet(ms=30)
        info = await bot.get_webhook_info()
    assert seen == [("s3cret", "one")] * 3 + [("s3cret", "two")]
    assert info.pending_update_count == 0
    assert "503" in str(info.last_error_message)


async def test_an_unmodified_aiogram_webhook_may_answer_in_its_response(bot: Bot, phone: Phone) -> None:
    router = Router()

    @router.message()
    async def echo(message: Message) -> object:
        return message.answer(f"You said {message.text}")

    dispatcher = Dispatcher()
    dispatcher.include_router(router)
    handler = SimpleRequestHandler(dispatcher, bot, handle_in_background=False, secret_token="s3cret")
    async with listening(handler.handle) as url:
        await bot.set_webhook(url, secret_token="s3cret")
        assert (await phone.ask("hello")).text == "You said hello"


async def test_updates_wait_while_nobody_listens_and_can_be_dropped(bot: Bot, phone: Phone) -> None:
    await phone.send("one")
    assert (await bot.get_webhook_info()).pending_update_count == 1
    await bot.delete_webhook(drop_pending_updates=True)
    assert (await bot.get_webhook_info()).pending_update_count == 0
