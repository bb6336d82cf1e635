"""Long polling that acknowledges an update only when its work is durable.

aiogram's own polling moves the offset on when a task starts; here it moves only past what has committed.
While something is still under way, Telegram hands it out again: it is known by its id and passed over.
"""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramConflictError, TelegramRetryAfter
from aiogram.methods import TelegramMethod

from kapjournal.bot.intake.processor import Processor
from kapjournal.domain.errors import Unavailable

log = structlog.get_logger(__name__)

LONG_POLL = 25
"""Seconds Telegram may hold a request open."""

_MOST = 100
_SETTLE = 0.05
"""Seconds to let a batch finish before asking for more beside it."""

_STUCK = 0.5
"""Seconds between looks for new updates while an older one waits for its next try."""

_AGAIN = 1.0
"""Seconds until the database is tried again."""

_TOO_SOON = 0.2
_LONGEST_REST = 15.0


class GetRawUpdates(TelegramMethod[Any]):
    """getUpdates without parsing: one update of an unknown shape must not spoil the others."""

    __returning__ = Any
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int = _MOST
    timeout: int = 0
    allowed_updates: list[str] | None = None


class Polling:
    """Runs until `stop()`; then what is under way is finished and the offset acknowledged."""

    def __init__(self, bot: Bot, processor: Processor, kinds: list[str]) -> None:
        self._bot = bot
        self._processor = processor
        self._kinds = kinds
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._done: set[int] = set()
        self._next: int | None = None
        self._stopping = asyncio.Event()
        self._rests = 0
        self._monotonic = asyncio.get_running_loop().time

    def stop(self) -> None:
        self._stopping.set()

    async def run(self) -> None:
        await self._drop_webhook()
        async with asyncio.TaskGroup() as nursery:
            while not self._stopping.is_set():
                began, wait = self._monotonic(), 0 if self._under_way else LONG_POLL
                try:
                    raws = await self._ask(wait)
                except Exception as error:  # noqa: BLE001 - whatever the server says, ask again later
                    await self._rest_after(error)
                    continue
                self._rests = 0
                fresh = [raw for raw in _updates(raws) if self._is_new(raw["update_id"])]
                self._begin_anew_below(fresh)
                for raw in fresh:
                    self._under_way[raw["update_id"]] = nursery.create_task(self._one(raw))
                await self._let_settle(fresh=bool(fresh))
                if wait and not raws and self._monotonic() - began < _TOO_SOON:
                    await self._rest(_TOO_SOON)  # a server that answers a long poll at once, with nothing
            while self._under_way:
                await asyncio.wait(list(self._under_way.values()))
        with suppress(Exception):
            await self._ask(0, limit=1)  # tells Telegram what has been kept

    async def _ask(self, wait: int, *, limit: int = _MOST) -> Any:
        """None when asked to stop while waiting."""
        method = GetRawUpdates(offset=self._offset(), limit=limit, timeout=wait, allowed_updates=self._kinds)
        asking = asyncio.ensure_future(self._bot(method, request_timeout=wait + 15))
        if wait == 0:
            return await asking
        stopping = asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait({asking, stopping}, return_when=asyncio.FIRST_COMPLETED)
            return asking.result() if asking.done() else None
        finally:
            for waiting in (asking, stopping):
                waiting.cancel()
            await asyncio.gather(asking, stopping, return_exceptions=True)

    def _offset(self) -> int | None:
        """The oldest update that is not durable yet; everything below it may be forgotten by Telegram."""
        return min(self._under_way) if self._under_way else self._next

    def _is_new(self, update_id: int) -> bool:
        return update_id not in self._under_way and update_id not in self._done

    def _begin_anew_below(self, fresh: list[dict[str, Any]]) -> None:
        """After a quiet week Telegram numbers on from anywhere, lower too: then our place is there."""
        if fresh and self._next is not None and max(raw["update_id"] for raw in fresh) < self._next:
            self._next = None

    async def _one(self, raw: Mapping[str, Any]) -> None:
        update_id = raw["update_id"]
        try:
            await self._processor.process(raw, patience=self._wait_for_database)
            self._done.add(update_id)
            self._next = max(self._next or 0, update_id + 1)
        except Unavailable:
            return  # asked to stop meanwhile: not acknowledged, so it comes again
        finally:
            self._under_way.pop(update_id, None)
            oldest = min(self._under_way, default=self._next or 0)
            self._done = {one for one in self._done if one >= oldest}

    async def _wait_for_database(self, update_id: int, error: Unavailable) -> bool:
        log.error("not stored yet", update_id=update_id, reason=str(error), remedy=error.remedy)
        if not self._stopping.is_set():
            await self._rest(_AGAIN)
        return not self._stopping.is_set()

    async def _let_settle(self, *, fresh: bool) -> None:
        if self._under_way:
            await asyncio.wait(
                list(self._under_way.values()),
                timeout=_SETTLE if fresh else _STUCK,
                return_when=asyncio.ALL_COMPLETED if fresh else asyncio.FIRST_COMPLETED,
            )

    async def _drop_webhook(self) -> None:
        """Where this fails the first poll is answered with 409, and it is tried again."""
        with suppress(Exception):
            await self._bot.delete_webhook(drop_pending_updates=False, request_timeout=15)

    async def _rest_after(self, error: Exception) -> None:
        """Longer each time, so that a server in trouble is not asked by the hundred."""
        self._rests += 1
        seconds = min(_LONGEST_REST, 0.5 * 2 ** min(self._rests, 10))
        if isinstance(error, TelegramRetryAfter):
            seconds = float(error.retry_after)
        elif isinstance(error, TelegramConflictError):
            if "webhook" in error.message.lower():
                await self._drop_webhook()
            else:
                log.error("another program polls this bot", remedy="stop it; one bot, one poller")
        else:
            log.warning("the Bot API does not answer", reason=type(error).__name__)
        await self._rest(seconds)

    async def _rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)


def _updates(raws: Any) -> list[dict[str, Any]]:
    """What of an answer can be an update: something with a number. Nothing else could be acknowledged."""
    if not isinstance(raws, list):
        return []
    return [raw for raw in raws if isinstance(raw, dict) and isinstance(raw.get("update_id"), int)]
