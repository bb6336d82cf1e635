"""Fetches accepted media, seals the bytes and drops the pending row. At most two at a time: memory."""

import asyncio
from contextlib import suppress
from io import BytesIO
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest

from kapjournal.domain.chat import PendingMedia
from kapjournal.domain.errors import KapjournalError
from kapjournal.ports import Storage
from kapjournal.usecases.collecting.record_entry import MAX_FILE
from kapjournal.usecases.collecting.seal_media import (
    claim_media,
    give_up_media,
    put_back_media,
    refuse_media,
    seal_media,
)
from kapjournal.usecases.desk import Desk

log = structlog.get_logger(__name__)

_AT_ONCE = 2
_LOOK_EVERY = 2.0


class _TooLarge(Exception):
    """More came than is kept."""


class _Limited(BytesIO):
    """Takes up to `MAX_FILE` bytes: a practice's own Bot API server hands out files of any size."""

    def write(self, data: Any, /) -> int:
        if self.tell() + len(data) > MAX_FILE:
            raise _TooLarge
        return super().write(data)


class MediaFetcher:
    """Woken by the commit that accepted something; what failed is tried again with growing pauses."""

    def __init__(self, storage: Storage, desk: Desk, bot: Bot) -> None:
        self._storage = storage
        self._desk = desk
        self._bot = bot
        self._waked = asyncio.Event()
        self._stopping = False

    def wake(self) -> None:
        self._waked.set()

    def stop(self) -> None:
        self._stopping = True
        self._waked.set()

    async def run(self) -> None:
        while not self._stopping:
            self._waked.clear()
            try:
                claimed = await self._storage.transact(
                    lambda uow: claim_media(uow, self._desk, limit=_AT_ONCE)
                )
                await asyncio.gather(*(self._one(pending) for pending in claimed))
            except KapjournalError as error:
                log.error("media round failed", reason=str(error), remedy=error.remedy)
                claimed = ()
            except Exception as error:  # noqa: BLE001 - the next round must come; the lease runs out
                log.error("media round failed", reason=type(error).__name__)
                claimed = ()
            if not claimed:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._waked.wait(), _LOOK_EVERY)

    async def _one(self, pending: PendingMedia) -> None:
        try:
            into = _Limited()
            await self._bot.download(pending.file_id, destination=into)
        except _TooLarge:
            await self._storage.transact(lambda uow: refuse_media(uow, self._desk, pending))
        except TelegramBadRequest as error:
            too_large = "too big" in error.message.lower()
            give_up = refuse_media if too_large else give_up_media
            await self._storage.transact(lambda uow: give_up(uow, self._desk, pending))
        except Exception as error:  # noqa: BLE001 - the network, the server, an answer nobody can read
            reason = type(error).__name__
            log.warning("media not fetched", media=pending.id, attempt=pending.attempts, reason=reason)
            await self._storage.transact(lambda uow: put_back_media(uow, self._desk, pending, reason))
        else:
            await self._storage.transact(lambda uow: seal_media(uow, self._desk, pending, into.getvalue()))
