"""Conversations run through the real dispatcher, over HTTP, against the emulator."""

from collections.abc import AsyncIterator

import pytest

from tests.flows.house import House, folder_in_memory, open_house


@pytest.fixture
async def house() -> AsyncIterator[House]:
    with folder_in_memory() as folder:
        async with open_house(folder) as opened:
            yield opened
