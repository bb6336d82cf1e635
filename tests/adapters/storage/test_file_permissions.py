"""Who else on the machine can read the database's file."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from kapjournal.sealing.server_keys import ServerKeys
from kapjournal.storage.database import Database
from kapjournal.storage.migrate import upgrade


@pytest.fixture
def a_usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.mark.usefixtures("a_usual_umask")
def test_a_new_database_and_its_log_are_closed_to_others(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'kapjournal.db'}"
    upgrade(url)
    database = Database(url, ServerKeys([bytes(32)]).state)
    database.transact_now(lambda uow: uow.after_commit("outbox"))
    files = list(tmp_path.iterdir())
    assert files
    assert [file.name for file in files if stat.S_IMODE(file.stat().st_mode) & 0o077] == []
    database.close()
