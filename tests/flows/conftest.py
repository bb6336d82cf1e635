"""Conversations run through the real dispatcher, over HTTP, against the emulator."""

import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.flows.house import House, open_house

_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder in memory: each commit waits for the disk, which is not tested here


@pytest.fixture
async def house() -> AsyncIterator[House]:
    where = _IN_MEMORY if _IN_MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="kapjournal-", dir=where) as folder:
        async with open_house(Path(folder)) as opened:
            yield opened
