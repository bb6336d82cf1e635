"""Hears voice notes one after the other, behind everything else: intake and receipts never wait for it."""

import asyncio
from contextlib import suppress
from io import BytesIO

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest

from kapjournal.config import Settings
from kapjournal.domain.chat import PendingTranscript
from kapjournal.domain.client import Client
from kapjournal.domain.errors import InvalidInput, KapjournalError, Unavailable
from kapjournal.domain.screening.misheard import may_have_said
from kapjournal.ports import Speech, Storage
from kapjournal.usecases.collecting.hear_voice import (
    claim_hearing,
    forget_unanswered,
    give_up_hearing,
    keep_heard,
    put_back_hearing,
)
from kapjournal.usecases.collecting.screen_words import screen_for
from kapjournal.usecases.desk import Desk

log = structlog.get_logger(__name__)

_LOOK_EVERY = 5.0


def speech_of(settings: Settings) -> Speech | None:
    """What voice notes are heard with; None when it is off or not installed, and then they stay sound."""
    if settings.voice == "off":
        return None
    from kapjournal.speech import load_speech

    try:
        return load_speech()
    except Unavailable:
        return None


class Hearing:
    """Woken by the commit that sealed a voice note. Without `speech` it only forgets what went unanswered."""

    def __init__(self, storage: Storage, desk: Desk, bot: Bot, speech: Speech | None) -> None:
        self._storage = storage
        self._desk = desk
        self._bot = bot
        self._speech = speech
        self._waked = asyncio.Event()
        self._stopping = False

    def wake(self) -> None:
        self._waked.set()

    async def stop(self) -> None:
        """A note under way is put back; it is heard after the next start."""
        self._stopping = True
        self._waked.set()
        if self._speech is not None:
            await self._speech.close()

    async def run(self) -> None:
        while not self._stopping:
            self._waked.clear()
            worked = False
            try:
                worked = await self._round()
            except KapjournalError as error:
                log.error("hearing round failed", reason=str(error), remedy=error.remedy)
            except Exception as error:  # noqa: BLE001 - the next round must come; the lease runs out
                log.error("hearing round failed", reason=type(error).__name__)
            if not worked:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._waked.wait(), _LOOK_EVERY)

    async def _round(self) -> bool:
        await self._storage.transact(lambda uow: forget_unanswered(uow, self._desk))
        if self._speech is None:
            return False
        pending = await self._storage.transact(lambda uow: claim_hearing(uow, self._desk))
        if pending is None:
            return False
        await self._one(self._speech, pending)
        return True

    async def _one(self, speech: Speech, pending: PendingTranscript) -> None:
        try:
            into = BytesIO()
            await self._bot.download(pending.held["file"], destination=into)
            client = await self._storage.transact(lambda uow: uow.get(Client, pending.client_id))
            heard = await speech.transcribe(into.getvalue(), client.language)
            screen = await self._storage.transact(
                lambda uow: screen_for(uow, self._desk, client, pending.created_at)
            )
            # Seconds for the longest note: in no transaction, and not in the loop that answers taps.
            perhaps = await asyncio.to_thread(may_have_said, heard.text, heard.others, screen, heard.language)
        except (TelegramBadRequest, InvalidInput) as error:
            log.info("voice note not heard", pending=pending.id, reason=type(error).__name__)
            await self._storage.transact(lambda uow: give_up_hearing(uow, pending))
        except Exception as error:  # noqa: BLE001 - the network, the child, an answer nobody can read
            reason = str(error) if isinstance(error, KapjournalError) else type(error).__name__
            log.warning("voice note not heard yet", pending=pending.id, reason=reason)
            await self._storage.transact(lambda uow: put_back_hearing(uow, self._desk, pending, reason))
        else:
            await self._storage.transact(lambda uow: keep_heard(uow, self._desk, pending, heard, perhaps))
