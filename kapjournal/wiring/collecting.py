"""The collecting side: bot and worker in one process, or each in its own. Nothing here can open an entry."""

import asyncio
import gc
import signal
from collections.abc import Iterable
from dataclasses import dataclass

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramUnauthorizedError
from aiohttp import web

from kapjournal.bot.delivery import Delivery
from kapjournal.bot.intake.polling import Polling
from kapjournal.bot.intake.processor import Processor
from kapjournal.bot.intake.webhook import PATH, create_app
from kapjournal.bot.messenger import Messenger
from kapjournal.bot.setup import create_bot, create_dispatcher, introduce
from kapjournal.config import Settings
from kapjournal.domain.errors import InvalidSetting, Unavailable
from kapjournal.scheduling.rounds import Rounds
from kapjournal.scheduling.ticker import Ticker
from kapjournal.sealing.server_keys import ServerKeys
from kapjournal.storage.database import Database
from kapjournal.usecases.desk import Desk
from kapjournal.wiring.desk import build_desk, open_database
from kapjournal.wiring.media import MediaFetcher

log = structlog.get_logger(__name__)

TICK = 30.0
"""Seconds between looks on a real server; on a settable clock a look costs little and comes every second."""


@dataclass(slots=True)
class Collecting:
    """What one collecting process runs."""

    settings: Settings
    database: Database
    desk: Desk
    bot: Bot
    delivery: Delivery

    @classmethod
    def build(cls, settings: Settings) -> "Collecting":
        keys = ServerKeys.from_text(settings.secrets_text)
        database = open_database(settings, keys)
        desk = build_desk(settings, database, keys)
        bot = create_bot(settings.token, settings.telegram_api_url)
        delivery = Delivery(database, desk, Messenger(bot), rate=settings.telegram_rate)
        return cls(settings, database, desk, bot, delivery)


async def run_collecting(settings: Settings, *, bot: bool = True, worker: bool = True) -> None:
    """Run until SIGINT or SIGTERM; then finish what is under way and stop.

    Raises Unavailable or InvalidSetting before the first update when Telegram refuses the token.
    """
    side = Collecting.build(settings)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    media = MediaFetcher(side.database, side.desk, side.bot)

    def waked(wakes: Iterable[str]) -> None:
        if "outbox" in wakes:
            loop.call_soon_threadsafe(side.delivery.wake)
        if "media" in wakes:
            loop.call_soon_threadsafe(media.wake)

    side.database.on_wake(waked)
    try:
        async with asyncio.TaskGroup() as nursery:
            ticker = Ticker()
            if worker:
                _start_rounds(ticker, Rounds(side.database, side.desk), settings)
                nursery.create_task(media.run())
            if bot:
                await _check_token(side.bot, settings)
                await introduce(side.bot, side.desk.texts)
                nursery.create_task(side.delivery.run())
                nursery.create_task(_take_in(side, stop))
            ticker.start()
            # What is loaded by now stays; the collector need not walk it again on every round.
            gc.collect()
            gc.freeze()
            log.info("collecting", bot=bot, worker=worker)
            await stop.wait()
            ticker.stop()
            side.delivery.stop()
            media.stop()
    finally:
        await side.bot.session.close()
        side.database.close()


def _start_rounds(ticker: Ticker, rounds: Rounds, settings: Settings) -> None:
    every = 1.0 if settings.clock_file else TICK
    ticker.every(every, rounds.notices, "notices")
    ticker.every(every, rounds.safety, "safety")
    ticker.every(every, rounds.tidy, "tidy")
    ticker.every(every, rounds.erasures, "erasures")
    ticker.every(3600.0, rounds.housekeeping, "housekeeping")


async def _check_token(bot: Bot, settings: Settings) -> None:
    try:
        await bot.me()
    except TelegramUnauthorizedError:
        raise InvalidSetting(
            "Telegram does not know this KAPJOURNAL_BOT_TOKEN", remedy="copy it again from @BotFather"
        ) from None
    except (TelegramAPIError, TimeoutError, OSError) as error:
        raise Unavailable(
            f"the Bot API server {settings.telegram_api_url} does not answer ({type(error).__name__})",
            remedy="check KAPJOURNAL_TELEGRAM_API_URL and the network, then start again",
        ) from None


async def _take_in(side: Collecting, stop: asyncio.Event) -> None:
    dispatcher = create_dispatcher(side.database, side.desk)
    processor = Processor(side.bot, dispatcher, side.database, side.desk)
    kinds = dispatcher.resolve_used_update_types()
    if side.settings.webhook_url:
        await _serve_webhook(side, processor, kinds, stop)
        return
    polling = Polling(side.bot, processor, kinds)
    async with asyncio.TaskGroup() as nursery:
        running = nursery.create_task(polling.run())
        stopping = nursery.create_task(stop.wait())
        await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        polling.stop()


async def _serve_webhook(
    side: Collecting, processor: Processor, kinds: list[str], stop: asyncio.Event
) -> None:
    secret = side.settings.webhook_secret.get_secret_value()
    if len(secret) < 16:
        raise InvalidSetting(
            "KAPJOURNAL_WEBHOOK_SECRET needs 16 characters or more",
            remedy="make one with: python -c 'import secrets; print(secrets.token_urlsafe(32))'",
        )
    runner = web.AppRunner(create_app(processor, secret), access_log=None)
    await runner.setup()
    host, _, port = side.settings.webhook_listen.rpartition(":")
    await web.TCPSite(runner, host, int(port)).start()
    await side.bot.set_webhook(
        side.settings.webhook_url + PATH,
        secret_token=secret,
        allowed_updates=kinds,
        drop_pending_updates=False,
        max_connections=100,
    )
    await stop.wait()
    await runner.cleanup()  # waits for requests under way
