"""What was erased leaves SQLite's log as well as its file, also when somebody was reading at that moment."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kapjournal.domain.client import Client
from kapjournal.sealing.server_keys import ServerKeys
from kapjournal.storage.database import Database
from kapjournal.storage.migrate import upgrade
from kapjournal.storage.unit_of_work import TableUnitOfWork

MARK = "mark-5c1e77d0"
NOW = datetime(2026, 3, 9, 14, 0, tzinfo=UTC)


def _open(folder: Path) -> Database:
    url = f"sqlite:///{folder / 'kapjournal.db'}"
    upgrade(url)
    database = Database(url, ServerKeys([bytes(32)]).state)
    database.transact_now(lambda uow: uow.add(Client(id="c1", code_name=MARK, created_at=NOW)))
    return database


def _erase(uow: TableUnitOfWork) -> None:
    uow.save(replace(uow.get(Client, "c1"), code_name="erased"))
    uow.after_commit("checkpoint")


def _left(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir() if MARK.encode() in file.read_bytes()]


def test_erased_bytes_are_gone_from_file_and_log(tmp_path: Path) -> None:
    database = _open(tmp_path)
    assert _left(tmp_path)
    database.transact_now(_erase)
    database.transact_now(lambda _: None)
    assert _left(tmp_path) == []
    database.close()


def test_a_reader_only_puts_it_off(tmp_path: Path) -> None:
    database = _open(tmp_path)

    def reading(uow: TableUnitOfWork) -> None:
        uow.get(Client, "c1")
        database.transact_now(_erase)
        database.transact_now(lambda _: None)
        assert _left(tmp_path) != []

    database.read_now(reading)
    database.transact_now(lambda _: None)
    database.transact_now(lambda _: None)
    assert _left(tmp_path) == []
    database.close()
