"""A voice note sent, heard, and read again as the reading room would."""

import asyncio
from collections.abc import Callable

from kapjournal.demo.bot_api.phone_client import Seen
from kapjournal.domain.assemble import Opened, assemble
from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.client import Client
from kapjournal.domain.journal import Journal, Media
from kapjournal.domain.payload import TranscriptGiven
from tests.flows.chat import Chat
from tests.flows.house import House

SAID = "I kept seeing my grandmother's kitchen"


def given(house: House) -> list[TranscriptGiven]:
    return [one for one in house.opened() if isinstance(one, TranscriptGiven)]


def assembled(house: House) -> Journal:
    """The journal as the reading room puts it together."""
    kept = [one for one in house.all(StoredRecord, client_id=house.client_id) if one.ciphertext is not None]
    kept.sort(key=lambda one: one.sequence)
    opened = zip(kept, house.opened(), strict=True)
    records = [Opened(one.entry_id, one.sequence, payload) for one, payload in opened]
    return assemble(
        records, client=house.get(Client, house.client_id), sessions=(), requests=(), now=house.clock.now()
    )


def voice_note(house: House) -> Media:
    (entry,) = assembled(house).entries
    assert entry.media is not None
    return entry.media


async def say(house: House, words: str) -> tuple[Chat, Seen]:
    phone = await house.enrolled()
    await phone.send_voice(words.encode())
    return phone, await phone.wait_text("voice.heard")


async def until(condition: Callable[[], object]) -> None:
    """Wait for something that changes nothing in the chat."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - any condition at all
            await asyncio.sleep(0.01)


def look_again(house: House) -> None:
    """The calendar jumped: what looks at it now and then looks now."""
    house.database.transact_now(lambda uow: uow.after_commit("speech"))


async def gone(phone: Chat, message: Seen) -> None:
    await phone.wait_for(lambda many: all(one.id != message.id for one in many))
