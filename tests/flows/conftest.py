"""Conversations run through the real dispatcher, over HTTP, against the emulator."""

from collections.abc import AsyncIterator

import pytest

from kapjournal.ports import Speech
from tests.flows.house import House, folder_in_memory, open_house
from tests.flows.overheard import LANGUAGES

in_every_language = pytest.mark.parametrize("language", LANGUAGES)
"""For a conversation that is played in each of them."""


@pytest.fixture
def language() -> str:
    """What everybody in the house speaks, where a test does not say otherwise."""
    return "en"


@pytest.fixture
def speech() -> Speech | None:
    """Who writes voice notes down in the house: nobody, unless a module says otherwise."""
    return None


@pytest.fixture
async def house(language: str, speech: Speech | None) -> AsyncIterator[House]:
    with folder_in_memory() as folder:
        async with open_house(folder, language=language, speech=speech) as opened:
            yield opened
