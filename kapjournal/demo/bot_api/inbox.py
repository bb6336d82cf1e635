"""The updates a bot has not acknowledged yet, and the long poll that hands them out."""

import asyncio
import json
import time
from collections import deque
from dataclasses import dataclass
from typing import Any

from kapjournal.demo.bot_api.bell import Bell
from kapjournal.demo.bot_api.failures import conflict
from kapjournal.demo.bot_api.faults import Faults

_ASKED_FOR_BY_NAME = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that Telegram sends only to a bot that lists them in allowed_updates."""


@dataclass(slots=True, eq=False)
class Update:
    id: int
    lane: int
    body: bytes
    copies: int = 1


class Inbox:
    def __init__(self, first_id: int = 1000) -> None:
        self.pending: deque[Update] = deque()
        self.bell = Bell()
        self.faults = Faults()
        self.allowed: frozenset[str] | None = None
        self.acknowledged = 0
        self._next_id = first_id
        self.polls = 0
        self._held: list[Update] = []
        self._closed = False

    def add(self, kind: str, content: dict[str, Any], *, lane: int) -> None:
        """One thing happened in the chat `lane`; kinds the bot did not ask for are not kept."""
        wanted = kind not in _ASKED_FOR_BY_NAME if self.allowed is None else kind in self.allowed
        if wanted:
            self.add_raw({kind: content}, lane=lane)

    def add_raw(self, body: dict[str, Any], *, lane: int = 0) -> int:
        """Any JSON at all under the next update id, whether or not a schema knows it. Returns the id."""
        update_id, self._next_id = self._next_id, self._next_id + 1
        encoded = json.dumps({"update_id": update_id, **body}).encode()
        self._deliver(Update(update_id, lane, encoded))
        return update_id

    def _deliver(self, update: Update) -> None:
        faults = self.faults
        if faults.drop:
            faults.drop -= 1
            return
        if faults.duplicate:
            faults.duplicate -= 1
            update.copies = 2
        if faults.delay:
            faults.delay -= 1
            asyncio.get_running_loop().call_later(faults.delay_seconds, self._enqueue, update)
            return
        if faults.reorder:
            faults.reorder -= 1
            self._held.append(update)
            if not faults.reorder:
                self._release()
            return
        self._enqueue(update)

    def clear_faults(self) -> None:
        """Nothing goes wrong from here on; what was held back to be reordered comes now."""
        self.faults.clear()
        self._release()

    def _release(self) -> None:
        self.pending.extend(reversed(self._held))
        self._held.clear()
        self.bell.ring()

    def _enqueue(self, update: Update) -> None:
        self.pending.append(update)
        self.bell.ring()

    def acknowledge(self, offset: int) -> None:
        """Forget every update below `offset`; a negative one keeps only that many of the last.

        A duplicated update comes back once more after it was acknowledged.
        """
        if offset < 0:
            offset = self.pending[offset].id if len(self.pending) >= -offset else 0
        if not self.pending or all(update.id >= offset for update in self.pending):
            return
        again = []
        kept: deque[Update] = deque()
        for update in self.pending:
            if update.id >= offset:
                kept.append(update)
                continue
            self.acknowledged += 1
            update.copies -= 1
            if update.copies:
                again.append(update)
        self.pending = kept
        self.pending.extendleft(reversed(again))

    def settle(self, update: Update) -> None:
        """A webhook took this one."""
        self.acknowledged += 1
        update.copies -= 1
        if not update.copies:
            self.pending.remove(update)

    def forget_all(self) -> None:
        self.pending.clear()

    async def take(self, *, offset: int, limit: int, timeout: float) -> list[Update]:  # noqa: ASYNC109
        """Updates from `offset` on, waiting `timeout` seconds for the first. A newer poll ends an older."""
        self.polls += 1
        mine = self.polls
        self.bell.ring()
        if offset:
            self.acknowledge(offset)
        until = time.monotonic() + timeout
        while not self.pending and not self._closed:
            left = until - time.monotonic()
            if left <= 0:
                break
            await self.bell.wait(left)
            if mine != self.polls:
                raise conflict(
                    "terminated by other getUpdates request; make sure that only one bot instance is running"
                )
        return [update for update, _ in zip(self.pending, range(limit), strict=False)]

    def close(self) -> None:
        self._closed = True
        self.bell.ring()
