"""The loop that empties the outbox: claims, sends within Telegram's rates, records what became of it.

One transaction a round: it records every outcome since the last one and claims what may leave next.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress

import structlog

from kapjournal.bot.messenger import Messenger
from kapjournal.domain.errors import KapjournalError, Unavailable
from kapjournal.ports import Storage, UnitOfWork
from kapjournal.usecases.collecting.deliver_outbox import (
    LEASE,
    Outcome,
    Parcel,
    claim_outbox,
    give_back_outbox,
    settle_outbox,
)
from kapjournal.usecases.desk import Desk

log = structlog.get_logger(__name__)

_AT_ONCE = 64
"""Parcels under way at a time at most; each belongs to another chat."""

_LOOK_EVERY = 1.0
_LOOK_FOR_LOST_EVERY = 10.0
_GRACE = 8.0
"""Seconds that what is under way has to end when the process stops."""


class Delivery:
    """Woken after every commit that put something into the outbox; looks by itself once a second.

    `alone` says that no other process delivers from this database: what is found leased at the start
    belongs to a process that is gone, and leaves at once instead of when its lease runs out.
    """

    def __init__(
        self, storage: Storage, desk: Desk, messenger: Messenger, *, rate: float, alone: bool = False
    ) -> None:
        self._storage = storage
        self._desk = desk
        self._messenger = messenger
        self._rate = Rate(rate, desk.clock.monotonic)
        self._at_once = at_once(rate)
        self._alone = alone
        self._waked = asyncio.Event()
        self._stopping = asyncio.Event()
        self._under_way: set[asyncio.Task[None]] = set()
        self._outcomes: list[Outcome] = []
        self._looked_for_lost = -_LOOK_FOR_LOST_EVERY

    def wake(self) -> None:
        self._waked.set()

    def stop(self) -> None:
        self._stopping.set()
        self._waked.set()

    async def run(self) -> None:
        await self._give_back(everything=self._alone)
        async with asyncio.TaskGroup() as nursery:
            while not self._stopping.is_set():
                self._waked.clear()
                await self._give_back()
                parcels = await self._round(self._at_once - len(self._under_way))
                for parcel in parcels:
                    task = nursery.create_task(self._one(parcel))
                    self._under_way.add(task)
                    task.add_done_callback(self._under_way.discard)
                if not parcels:
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._waked.wait(), _LOOK_EVERY)
            if self._under_way:
                await asyncio.wait(list(self._under_way), timeout=_GRACE)
            for task in self._under_way:
                task.cancel()  # its lease runs out, and it is sent again if it may be
        await self._round(0)

    async def _round(self, free: int) -> Sequence[Parcel]:
        """Record what has become known and claim up to `free` more. Nothing is claimed while it fails."""
        outcomes, self._outcomes = self._outcomes, []

        def job(uow: UnitOfWork) -> tuple[Parcel, ...]:
            settle_outbox(uow, self._desk, outcomes)
            return claim_outbox(uow, self._desk, limit=free) if free > 0 else ()

        try:
            return await self._storage.transact(job)
        except Unavailable as error:
            # What was sent must be remembered as sent: it is recorded as soon as the database answers.
            self._outcomes = outcomes + self._outcomes
            log.error("outbox not reached", reason=str(error), remedy=error.remedy)
            if not self._stopping.is_set():
                await asyncio.sleep(_LOOK_EVERY)
        except Exception as error:  # noqa: BLE001 - whatever one item does, the others must leave
            log.error("outbox round failed", reason=type(error).__name__)
            await self._settle_each(outcomes)
            if not self._stopping.is_set():
                await asyncio.sleep(_LOOK_EVERY)
        return ()

    async def _settle_each(self, outcomes: Sequence[Outcome]) -> None:
        """One outcome that cannot be recorded, such as an item erased meanwhile, must not hold others."""
        for outcome in outcomes:
            try:
                await self._storage.transact(
                    lambda uow, outcome=outcome: settle_outbox(uow, self._desk, [outcome])  # type: ignore[misc]
                )
            except Unavailable:
                self._outcomes.append(outcome)
            except Exception as error:  # noqa: BLE001
                log.error("delivery not recorded", item=outcome.item.id, reason=type(error).__name__)

    async def _give_back(self, *, everything: bool = False) -> None:
        now = self._desk.clock.monotonic()
        if not everything and now - self._looked_for_lost < _LOOK_FOR_LOST_EVERY:
            return
        self._looked_for_lost = now
        wall = self._desk.clock.wall() + (2 * LEASE if everything else 0 * LEASE)
        try:
            await self._storage.transact(lambda uow: give_back_outbox(uow, wall))
        except KapjournalError as error:
            log.error("outbox not reached", reason=str(error), remedy=error.remedy)

    async def _one(self, parcel: Parcel) -> None:
        await self._rate.take()
        outcome = await self._messenger.deliver(parcel)
        if outcome.failure:
            log.info("delivery", item=parcel.item.id, fate=outcome.fate.value, reason=outcome.failure)
        self._outcomes.append(outcome)
        self._waked.set()


def at_once(rate: float) -> int:
    """How many to claim: each must have its turn well before its lease runs out, or it would leave twice."""
    return max(1, min(_AT_ONCE, int(rate * LEASE.total_seconds() / 4)))


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
