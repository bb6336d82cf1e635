"""One raw update to its end: parsed alone, in its chat's order, tried again, at last set aside.

An update is done when its transaction has committed, or when it has been set aside. Its words never reach
a log: only ids and the kind of the error do.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any

import structlog
from aiogram import Bot, Dispatcher
from aiogram.types import Update
from aiogram.types.update import UpdateTypeLookupError
from pydantic import ValidationError

from kapjournal.bot.intake.lenient import completed
from kapjournal.domain.errors import Unavailable
from kapjournal.ports import Storage
from kapjournal.usecases.collecting.set_aside import set_aside
from kapjournal.usecases.desk import Desk

TRIES = 3
_PAUSE = 0.2
"""Seconds before the second try; doubled for the third."""

log = structlog.get_logger(__name__)

Patience = Callable[[int, Unavailable], Awaitable[bool]]
"""Given an update's id and what the database said: waits, and says whether to try again."""


class Processor:
    """Feeds updates to the dispatcher, one at a time per chat, chats side by side."""

    def __init__(self, bot: Bot, dispatcher: Dispatcher, storage: Storage, desk: Desk) -> None:
        self._bot = bot
        self._dispatcher = dispatcher
        self._storage = storage
        self._desk = desk
        self._chats: dict[int, tuple[asyncio.Lock, int]] = {}

    async def process(self, raw: Mapping[str, Any], *, patience: Patience | None = None) -> None:
        """Returns once the update is durable or set aside.

        Raises Unavailable when the database does not answer: then nothing may be acknowledged. With
        `patience` it is asked first whether to try again; the chat's later updates wait behind this one.
        """
        update_id = int(raw["update_id"])
        chat = chat_of(raw)
        update = self._parsed(raw)
        async with self._in_order(chat):
            while True:
                try:
                    if update is None:
                        # Parsed as far as its chat: then its sender is asked to write again.
                        await self._set_aside(update_id, "unknown shape", chat)
                    elif not _has_known_kind(update):
                        await self._set_aside(update_id, "unknown kind", None)
                    else:
                        await self._tried(update, chat)
                except Unavailable as error:
                    if patience is None or not await patience(update_id, error):
                        raise
                else:
                    return

    def _parsed(self, raw: Mapping[str, Any]) -> Update | None:
        """None for what no schema knows, even with what other servers leave out filled in."""
        with suppress(ValidationError):
            return Update.model_validate(raw, context={"bot": self._bot})
        with suppress(ValidationError):
            return Update.model_validate(completed(raw), context={"bot": self._bot})
        return None

    async def _tried(self, update: Update, chat: int | None) -> None:
        for attempt in range(1, TRIES + 1):
            try:
                await self._dispatcher.feed_update(self._bot, update)
            except Unavailable:
                raise
            except Exception as error:  # noqa: BLE001 - whatever it is, the queue must move on
                reason = type(error).__name__
                log.warning("update failed", update_id=update.update_id, attempt=attempt, reason=reason)
                if attempt == TRIES:
                    await self._set_aside(update.update_id, reason, chat)
                    return
                await asyncio.sleep(_PAUSE * 2 ** (attempt - 1))
            else:
                return

    async def _set_aside(self, update_id: int, reason: str, chat: int | None) -> None:
        """Remember that it came. What cannot even be remembered is passed over: the queue must move on."""
        log.warning("update set aside", update_id=update_id, reason=reason)
        for whom in dict.fromkeys((chat, None)):
            try:
                await self._storage.transact(
                    lambda uow, whom=whom: set_aside(uow, self._desk, update_id, reason, whom)  # type: ignore[misc]
                )
            except Unavailable:
                raise
            except Exception as error:  # noqa: BLE001
                log.error("update not set aside", update_id=update_id, reason=type(error).__name__)
            else:
                return

    @asynccontextmanager
    async def _in_order(self, chat: int | None) -> AsyncIterator[None]:
        """Wait for this chat's earlier updates. A lock nobody holds is forgotten."""
        if chat is None:
            yield
            return
        lock, waiting = self._chats.get(chat, (asyncio.Lock(), 0))
        self._chats[chat] = (lock, waiting + 1)
        try:
            async with lock:
                yield
        finally:
            lock, waiting = self._chats[chat]
            if waiting == 1:
                del self._chats[chat]
            else:
                self._chats[chat] = (lock, waiting - 1)


def _has_known_kind(update: Update) -> bool:
    """Asked before aiogram does, whose warning about it would print the whole update."""
    try:
        return bool(update.event_type)
    except UpdateTypeLookupError:
        return False


def chat_of(raw: Mapping[str, Any]) -> int | None:
    """The chat an update belongs to, read from the raw JSON; None where it has none."""
    for part in raw.values():
        if isinstance(part, Mapping):
            holder = part.get("message") if isinstance(part.get("message"), Mapping) else part
            chat = holder.get("chat") if isinstance(holder, Mapping) else None
            if isinstance(chat, Mapping) and isinstance(chat.get("id"), int):
                return int(chat["id"])
    return None
