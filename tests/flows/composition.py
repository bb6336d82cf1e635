"""The collecting side of a house: bot and worker as one process runs them, built anew after a crash."""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from typing import Self

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession

from kapjournal.bot.delivery import Delivery
from kapjournal.bot.intake.polling import Polling
from kapjournal.bot.intake.processor import Processor
from kapjournal.bot.messenger import Messenger
from kapjournal.bot.setup import create_bot, create_dispatcher
from kapjournal.domain.screening import screen
from kapjournal.locale.places import Places
from kapjournal.locale.texts import Texts
from kapjournal.ports import Speech
from kapjournal.prompt_library import load_library
from kapjournal.prompt_library.library import PromptLibrary
from kapjournal.scheduling.rounds import Rounds
from kapjournal.sealing.collector import CollectingSealer, LookUps
from kapjournal.sealing.server_keys import IngestKey, ServerKeys
from kapjournal.storage.database import Database
from kapjournal.usecases.desk import Desk
from kapjournal.wiring.hearing import Hearing
from kapjournal.wiring.media import MediaFetcher
from tests.fakes.clock import Clock
from tests.practice import PRACTICE

TOKEN = "42:" + "e" * 35


@dataclass(frozen=True)
class Ground:
    """What outlives a crash: the database, the keys, Telegram, and the calendar."""

    database_url: str
    api_url: str
    clock: Clock
    secret: str
    keys: ServerKeys
    ingest: IngestKey
    speech: Speech | None = None


@dataclass
class Composition:
    """One life of the process."""

    on: Ground
    database: Database
    desk: Desk
    bot: Bot
    rounds: Rounds
    delivery: Delivery
    media: MediaFetcher
    hearing: Hearing
    polling: Polling
    _jobs: list["asyncio.Task[None]"] = field(default_factory=list)

    @classmethod
    def build(cls, on: Ground) -> Self:
        """Call it in a running loop."""
        database = Database(on.database_url, on.keys.state)
        desk = Desk(
            TOKEN.partition(":")[0],
            on.clock,
            CollectingSealer(PRACTICE, on.keys.pins, on.ingest),
            LookUps(on.keys.blind_index),
            _library(),
            _texts(),
            screen,
            Places(),
            hears=on.speech is not None,
        )
        bot = create_bot(TOKEN, on.api_url)
        dispatcher = create_dispatcher(database, desk)
        processor = Processor(bot, dispatcher, database, desk)
        return cls(
            on,
            database,
            desk,
            bot,
            Rounds(database, desk),
            Delivery(database, desk, Messenger(bot), rate=5000, alone=database.is_sqlite),
            MediaFetcher(database, desk, bot),
            Hearing(database, desk, bot, on.speech),
            Polling(bot, processor, dispatcher.resolve_used_update_types()),
        )

    def start(self, nursery: asyncio.TaskGroup) -> None:
        loop = asyncio.get_running_loop()
        workers: dict[str, Delivery | MediaFetcher | Hearing] = {
            "outbox": self.delivery,
            "media": self.media,
            "speech": self.hearing,
        }

        def waked(wakes: Iterable[str]) -> None:
            for name in workers.keys() & set(wakes):
                loop.call_soon_threadsafe(workers[name].wake)

        self.database.on_wake(waked)
        runs = (self.delivery.run, self.media.run, self.hearing.run, self.polling.run)
        self._jobs = [nursery.create_task(run()) for run in runs]

    def wake(self) -> None:
        """The calendar has jumped: what looks at it once a second looks now."""
        for worker in (self.delivery, self.media, self.hearing):
            worker.wake()

    async def stop(self) -> None:
        """What is under way is finished first, as on SIGTERM."""
        self.polling.stop()
        self.delivery.stop()
        self.media.stop()
        await self.hearing.stop()
        await asyncio.gather(*self._jobs)
        await self.close()

    async def crash(self) -> None:
        """Everything ends where it stands; what had reached the writer's thread may still be committed."""
        left = set(self._jobs)
        while left:  # `asyncio.wait_for` may swallow a cancellation that comes as its wait ends
            for job in left:
                job.cancel()
            _, left = await asyncio.wait(left, timeout=0.2)
        await self.close()

    async def close(self) -> None:
        with suppress(Exception):
            await _close_quickly(self.bot)
        self.database.close()


async def _close_quickly(bot: Bot) -> None:
    """aiogram waits a quarter of a second for TLS to say goodbye; there is none here, and tests are many."""
    session = bot.session
    if isinstance(session, AiohttpSession):
        await (await session.create_session()).close()


@cache
def _library() -> PromptLibrary:
    return load_library()


@cache
def _texts() -> Texts:
    return Texts()
