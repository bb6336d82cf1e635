import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime

import pytest
from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from kapjournal.demo.bot_api import Emulator, Phone, SettableClock

TOKEN = "4242:emulated-secret"
NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)


@pytest.fixture
async def emulator() -> AsyncIterator[Emulator]:
    async with Emulator(clock=SettableClock(NOON, ticking=False), webhook_pause=0.01) as emulator:
        emulator.add_bot(TOKEN, "kap_test_bot", "Kap")
        yield emulator


def connect(emulator: Emulator, token: str = TOKEN) -> Bot:
    return Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(emulator.url)))


async def leave(bot: Bot) -> None:
    """aiogram's own close sleeps a quarter of a second for TLS, which there is none of here."""
    session = bot.session
    assert isinstance(session, AiohttpSession)
    if session._session is not None:
        await session._session.close()


@pytest.fixture
async def bot(emulator: Emulator) -> AsyncIterator[Bot]:
    bot = connect(emulator)
    yield bot
    await leave(bot)


@pytest.fixture
def phone(emulator: Emulator) -> Phone:
    return emulator.phone("Ana", language="es")


Serve = Callable[[Router], contextlib.AbstractAsyncContextManager[Dispatcher]]


@pytest.fixture
def serve(bot: Bot) -> Serve:
    """An unmodified aiogram Dispatcher polling in the background while the block runs."""

    @contextlib.asynccontextmanager
    async def running(router: Router) -> AsyncIterator[Dispatcher]:
        dispatcher = Dispatcher()
        dispatcher.include_router(router)
        async with asyncio.TaskGroup() as group:
            polling = group.create_task(
                dispatcher.start_polling(
                    bot,
                    handle_signals=False,
                    close_bot_session=False,
                    polling_timeout=2,
                    allowed_updates=dispatcher.resolve_used_update_types(),
                )
            )
            await asyncio.sleep(0)
            try:
                yield dispatcher
            finally:
                await dispatcher.stop_polling()
                await polling

    return running
