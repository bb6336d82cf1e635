"""The same storage tests on both databases we support."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kapjournal.sealing.server_keys import ServerKeys
from kapjournal.storage.database import Database
from kapjournal.storage.migrate import upgrade


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'kapjournal.db'}"
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    upgrade(database_url)
    opened = Database(database_url, ServerKeys([bytes(32)]).state)
    yield opened
    opened.close()
