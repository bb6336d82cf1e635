"""The collecting side: bot and worker in one process, or each in its own. Nothing here can open an entry."""

import asyncio
import gc
import signal
import sys
from collections.abc import Callable, Coroutine, Iterable
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    AiogramError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiohttp import web

from kapjournal.bot.calls import WhoAmI
from kapjournal.bot.delivery import Delivery
from kapjournal.bot.intake.polling import Polling
from kapjournal.bot.intake.processor import Processor
from kapjournal.bot.intake.webhook import PATH, create_app
from kapjournal.bot.messenger import Messenger
from kapjournal.bot.setup import create_bot, create_dispatcher, introduce
from kapjournal.config import Settings
from kapjournal.domain.errors import InvalidSetting, KapjournalError, Unavailable
from kapjournal.ports import Speech
from kapjournal.scheduling.rounds import Rounds
from kapjournal.scheduling.ticker import Ticker
from kapjournal.sealing.server_keys import ServerKeys
from kapjournal.storage.database import Database
from kapjournal.usecases.collecting.name_bot import name_bot
from kapjournal.usecases.desk import Desk
from kapjournal.wiring.desk import build_desk, open_database
from kapjournal.wiring.hearing import Hearing, speech_of
from kapjournal.wiring.logs import log_unexpected
from kapjournal.wiring.media import MediaFetcher

log = structlog.get_logger(__name__)

_PATIENCE = 10.0
"""Seconds that requests under way have to end when the process stops."""

TICK = 30.0
"""Seconds between looks on a real server. On a settable clock a look costs little and comes more often."""


@dataclass(slots=True)
class Collecting:
    """What one collecting process runs."""

    settings: Settings
    database: Database
    desk: Desk
    bot: Bot
    delivery: Delivery
    speech: Speech | None = None

    @classmethod
    def build(cls, settings: Settings) -> "Collecting":
        keys = ServerKeys.from_text(settings.secrets_text)
        database = open_database(settings, keys)
        speech = speech_of(settings)
        desk = build_desk(settings, database, keys, hears=speech is not None)
        bot = create_bot(settings.token, settings.telegram_api_url)
        # On one file one process delivers; on a server there may be several.
        delivery = Delivery(
            database, desk, Messenger(bot), rate=settings.telegram_rate, alone=database.is_sqlite
        )
        return cls(settings, database, desk, bot, delivery, speech)


async def run_collecting(settings: Settings, *, bot: bool = True, worker: bool = True) -> None:
    """Run until SIGINT or SIGTERM; then finish what is under way and stop.

    Raises Unavailable or InvalidSetting before the first update: a token Telegram refuses, a server that
    does not answer, a webhook that cannot listen.
    """
    side = Collecting.build(settings)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    loop.set_exception_handler(log_unexpected)
    media = MediaFetcher(side.database, side.desk, side.bot)
    hearing = Hearing(side.database, side.desk, side.bot, side.speech)

    def waked(wakes: Iterable[str]) -> None:
        if "outbox" in wakes:
            loop.call_soon_threadsafe(side.delivery.wake)
        if "media" in wakes:
            loop.call_soon_threadsafe(media.wake)
        if "speech" in wakes:
            loop.call_soon_threadsafe(hearing.wake)

    side.database.on_wake(waked)
    try:
        async with AsyncExitStack() as opened:
            if bot:
                username = await _check_token(side.bot, settings)
                await side.database.transact(lambda uow: name_bot(uow, username))
                await introduce(side.bot, side.desk.texts)
                intake = await _open_intake(side, opened)
            async with asyncio.TaskGroup() as nursery:
                ticker = Ticker()
                if worker:
                    _start_rounds(ticker, Rounds(side.database, side.desk), settings)
                    nursery.create_task(media.run())
                    nursery.create_task(hearing.run())
                if bot:
                    nursery.create_task(side.delivery.run())
                    nursery.create_task(intake(stop))
                ticker.start()
                # What is loaded by now stays; the collector need not walk it again on every round.
                gc.collect()
                gc.freeze()
                gc.set_threshold(10_000, 20, 20)
                # The writer's thread computes; the loop must not wait five milliseconds for each turn.
                sys.setswitchinterval(0.0005)
                log.info("collecting", bot=bot, worker=worker)
                await stop.wait()
                ticker.stop()
                side.delivery.stop()
                media.stop()
                await hearing.stop()
    except* KapjournalError as group:
        raise _first(group) from None
    finally:
        await side.bot.session.close()
        side.database.close()


def _first(group: BaseExceptionGroup[KapjournalError]) -> KapjournalError:
    """What went wrong, without the nest of the tasks it happened in."""
    inner: BaseException = group
    while isinstance(inner, BaseExceptionGroup):
        inner = inner.exceptions[0]
    assert isinstance(inner, KapjournalError)  # noqa: S101 - the group was split by it
    return inner


def _start_rounds(ticker: Ticker, rounds: Rounds, settings: Settings) -> None:
    every = 0.25 if settings.clock_file else TICK
    ticker.every(every, rounds.notices, "notices")
    ticker.every(every, rounds.safety, "safety")
    ticker.every(every, rounds.tidy, "tidy")
    ticker.every(every, rounds.erasures, "erasures")
    ticker.every(3600.0, rounds.housekeeping, "housekeeping")


async def _check_token(bot: Bot, settings: Settings) -> str:
    """The bot's user name, "" from a server that leaves it out: such a server still knows a token."""
    try:
        told = await bot(WhoAmI(), request_timeout=20)
        return str(told.get("username") or "") if isinstance(told, dict) else ""
    except (TelegramUnauthorizedError, TelegramNotFound):
        raise InvalidSetting(
            "Telegram does not know this KAPJOURNAL_BOT_TOKEN", remedy="copy it again from @BotFather"
        ) from None
    except (AiogramError, TimeoutError, OSError) as error:
        raise Unavailable(
            f"the Bot API server {settings.telegram_api_url} does not answer ({type(error).__name__})",
            remedy="check KAPJOURNAL_TELEGRAM_API_URL and the network, then start again",
        ) from None


Intake = Callable[[asyncio.Event], Coroutine[None, None, None]]


async def _open_intake(side: Collecting, opened: AsyncExitStack) -> Intake:
    """Polling, or a webhook that listens by now; either runs until the event is set."""
    dispatcher = create_dispatcher(side.database, side.desk)
    processor = Processor(side.bot, dispatcher, side.database, side.desk)
    kinds = dispatcher.resolve_used_update_types()
    if side.settings.webhook_url:
        return await _open_webhook(side, processor, kinds, opened)
    polling = Polling(side.bot, processor, kinds)

    async def poll(stop: asyncio.Event) -> None:
        async with asyncio.TaskGroup() as nursery:
            nursery.create_task(polling.run())
            await stop.wait()
            polling.stop()

    return poll


async def _open_webhook(
    side: Collecting, processor: Processor, kinds: list[str], opened: AsyncExitStack
) -> Intake:
    settings = side.settings
    secret = settings.webhook_secret.get_secret_value()
    if len(secret) < 16:
        raise InvalidSetting(
            "KAPJOURNAL_WEBHOOK_SECRET needs 16 characters or more",
            remedy="make one with: python -c 'import secrets; print(secrets.token_urlsafe(32))'",
        )
    runner = web.AppRunner(create_app(processor, secret), access_log=None, shutdown_timeout=_PATIENCE)
    await runner.setup()
    opened.push_async_callback(runner.cleanup)  # waits for requests under way
    host, _, port = settings.webhook_listen.rpartition(":")
    try:
        await web.TCPSite(runner, host.strip("[]"), int(port), backlog=1024).start()
    except OSError as error:
        raise InvalidSetting(
            f"KAPJOURNAL_WEBHOOK_LISTEN: {settings.webhook_listen} cannot be listened on ({error.strerror})",
            remedy="choose a free port, or stop the program that holds it",
        ) from None

    async def listen(stop: asyncio.Event) -> None:
        await _set_webhook(side, secret, kinds, stop)
        await stop.wait()
        await runner.cleanup()

    return listen


async def _set_webhook(side: Collecting, secret: str, kinds: list[str], stop: asyncio.Event) -> None:
    """Tell Telegram where to send, until it knows. A webhook that was set earlier goes on working."""
    pause = 1.0
    while not stop.is_set():
        try:
            await side.bot.set_webhook(
                side.settings.webhook_url + PATH,
                secret_token=secret,
                allowed_updates=kinds,
                drop_pending_updates=False,
                max_connections=100,
            )
        except TelegramBadRequest:
            raise InvalidSetting(
                "Telegram does not accept KAPJOURNAL_WEBHOOK_URL or KAPJOURNAL_WEBHOOK_SECRET",
                remedy="give a public https address; letters, digits, _ and - in the secret",
            ) from None
        except (TelegramAPIError, TimeoutError, OSError) as error:
            log.warning("the webhook is not set yet", reason=type(error).__name__)
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), pause)
            pause = min(60.0, pause * 2)
        else:
            return
