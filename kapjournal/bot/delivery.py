"""The loop that empties the outbox: claims, sends within Telegram's rates, records what became of it."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress

import structlog

from kapjournal.bot.messenger import Messenger
from kapjournal.domain.errors import KapjournalError
from kapjournal.ports import Storage
from kapjournal.usecases.deliver_outbox import Outcome, Parcel, claim_outbox, settle_outbox
from kapjournal.usecases.desk import Desk

log = structlog.get_logger(__name__)

_AT_ONCE = 32
"""Parcels under way at a time; each belongs to another chat."""

_LOOK_EVERY = 1.0


class Delivery:
    """Woken after every commit that put something into the outbox; looks by itself once a second."""

    def __init__(self, storage: Storage, desk: Desk, messenger: Messenger, *, rate: float) -> None:
        self._storage = storage
        self._desk = desk
        self._messenger = messenger
        self._rate = Rate(rate, desk.clock.monotonic)
        self._waked = asyncio.Event()
        self._stopping = asyncio.Event()
        self._under_way: set[asyncio.Task[None]] = set()

    def wake(self) -> None:
        self._waked.set()

    def stop(self) -> None:
        self._stopping.set()
        self._waked.set()

    async def run(self) -> None:
        async with asyncio.TaskGroup() as nursery:
            while not self._stopping.is_set():
                self._waked.clear()
                free = _AT_ONCE - len(self._under_way)
                parcels = await self._claim(free) if free else ()
                for parcel in parcels:
                    task = nursery.create_task(self._one(parcel))
                    self._under_way.add(task)
                    task.add_done_callback(self._finished)
                if not parcels:
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._waked.wait(), _LOOK_EVERY)

    def _finished(self, task: "asyncio.Task[None]") -> None:
        self._under_way.discard(task)
        self._waked.set()

    async def _claim(self, limit: int) -> Sequence[Parcel]:
        try:
            return await self._storage.transact(lambda uow: claim_outbox(uow, self._desk, limit=limit))
        except KapjournalError as error:
            log.error("outbox not read", reason=str(error), remedy=error.remedy)
            return ()

    async def _one(self, parcel: Parcel) -> None:
        await self._rate.take()
        outcome = await self._messenger.deliver(parcel)
        if outcome.failure:
            log.info("delivery", item=parcel.item.id, fate=outcome.fate.value, reason=outcome.failure)
        await self._settle(outcome)

    async def _settle(self, outcome: Outcome) -> None:
        while True:
            try:
                await self._storage.transact(lambda uow: settle_outbox(uow, self._desk, [outcome]))
            except KapjournalError as error:
                # What was sent must be remembered as sent: keep trying until the database answers.
                log.error("delivery not recorded yet", reason=str(error), remedy=error.remedy)
                if self._stopping.is_set():
                    return
                await asyncio.sleep(1.0)
            else:
                return


class Rate:
    """A token bucket: at most `per_second` on average, a second's worth in one go."""

    def __init__(self, per_second: float, monotonic: Callable[[], float]) -> None:
        self._per_second = per_second
        self._monotonic = monotonic
        self._tokens = per_second
        self._at = monotonic()

    async def take(self) -> None:
        while True:
            now = self._monotonic()
            self._tokens = min(self._per_second, self._tokens + (now - self._at) * self._per_second)
            self._at = now
            if self._tokens >= 1:
                self._tokens -= 1
                return
            await asyncio.sleep((1 - self._tokens) / self._per_second)
