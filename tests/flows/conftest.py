"""Conversations run through the real dispatcher, over HTTP, against the emulator."""

import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.flows.house import House, open_house

_IN_MEMORY = Path("/dev/shm")  # noqa: S108
_WHERE = _IN_MEMORY if _IN_MEMORY.is_dir() else None
"""A folder in memory where there is one: every commit waits for the disk, which is not tested here."""


@pytest.fixture
async def house() -> AsyncIterator[House]:
    with tempfile.TemporaryDirectory(prefix="kapjournal-", dir=_WHERE) as folder:
        async with open_house(Path(folder)) as opened:
            yield opened
