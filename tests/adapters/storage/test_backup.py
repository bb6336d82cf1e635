"""A backup is one file from either database, goes back into either, and never half."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlmodel import SQLModel

from kapjournal.domain.client import Client
from kapjournal.domain.errors import Conflict, InvalidInput, Unavailable
from kapjournal.domain.practice_record import PracticeRecord
from kapjournal.ports import UnitOfWork
from kapjournal.sealing.server_keys import ServerKeys
from kapjournal.storage.backup import restore_backup, write_backup
from kapjournal.storage.database import Database
from kapjournal.storage.engine import create
from kapjournal.storage.migrate import upgrade

NOW = datetime(2026, 3, 9, 14, 0, tzinfo=UTC)
KEYS = ServerKeys([bytes(32)])


@pytest.fixture
def filled(database_url: str) -> Iterator[Database]:
    upgrade(database_url)
    database = Database(database_url, KEYS.state)
    database.transact_now(lambda uow: uow.add(PracticeRecord("p1", "Harbor Practice", NOW)))
    database.transact_now(lambda uow: uow.add(Client("wren", "wren", NOW, country="US")))
    database.transact_now(lambda uow: uow.add(Client("lark", "lark", NOW, country="US")))
    yield database
    database.close()


def rows(url: str) -> dict[str, list[tuple[object, ...]]]:
    engine = create(url)
    try:
        with engine.connect() as connection:
            return {
                table.name: sorted(tuple(row) for row in connection.execute(sa.select(table)))
                for table in SQLModel.metadata.sorted_tables
            }
    finally:
        engine.dispose()


def names(uow: UnitOfWork, _seen: object = None) -> set[str]:
    return {one.code_name for one in uow.all(Client)}


def test_a_restored_backup_holds_every_row_again(filled: Database, database_url: str, tmp_path: Path) -> None:
    before = rows(database_url)
    backup = tmp_path / "backup.db"
    assert write_backup(filled.engine, backup) >= 3
    assert backup.stat().st_mode & 0o077 == 0
    filled.transact_now(lambda uow: uow.remove(Client("lark", "lark", NOW)))
    filled.close()
    found, _ = restore_backup(backup, database_url, KEYS.state, names, names)
    assert found == {"wren", "lark"}
    assert rows(database_url) == before


def test_a_backup_of_either_database_goes_into_the_other(
    filled: Database, postgres_url: str, tmp_path: Path
) -> None:
    write_backup(filled.engine, tmp_path / "backup.db")
    for url in (postgres_url, f"sqlite:///{tmp_path / 'other.db'}"):
        found, kept = restore_backup(tmp_path / "backup.db", url, KEYS.state, names, names)
        assert (found, kept) == ({"wren", "lark"}, None)


def test_a_step_that_fails_leaves_the_database_as_it_was(
    filled: Database, database_url: str, tmp_path: Path
) -> None:
    write_backup(filled.engine, tmp_path / "backup.db")
    filled.transact_now(lambda uow: uow.remove(Client("lark", "lark", NOW)))
    filled.close()
    before, files = rows(database_url), sorted(tmp_path.iterdir())

    def refuse(_uow: UnitOfWork, _seen: object) -> None:
        raise Conflict("no")

    with pytest.raises(Conflict):
        restore_backup(tmp_path / "backup.db", database_url, KEYS.state, names, refuse)
    assert rows(database_url) == before
    assert sorted(tmp_path.iterdir()) == files


def test_the_database_that_was_replaced_is_kept(filled: Database, database_url: str, tmp_path: Path) -> None:
    write_backup(filled.engine, tmp_path / "backup.db")
    filled.close()
    _, kept = restore_backup(tmp_path / "backup.db", database_url, KEYS.state, names, names)
    if database_url.startswith("sqlite"):
        assert kept is not None
        assert kept.read_bytes().startswith(b"SQLite format 3")
    else:
        assert kept is None


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\x00" + bytes(4000)])
def test_a_file_that_is_no_backup_changes_nothing(
    filled: Database, database_url: str, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "foreign").write_bytes(content)
    before = rows(database_url)
    with pytest.raises(InvalidInput, match="no backup, or is damaged"):
        restore_backup(tmp_path / "foreign", database_url, KEYS.state, names, names)
    assert rows(database_url) == before


def test_a_backup_with_a_flipped_byte_is_found_or_harmless(filled: Database, tmp_path: Path) -> None:
    backup = tmp_path / "backup.db"
    write_backup(filled.engine, backup)
    raw = bytearray(backup.read_bytes())
    raw[100:116] = bytes(16)  # the first page's own header
    backup.write_bytes(bytes(raw))
    with pytest.raises(InvalidInput, match="damaged"):
        restore_backup(backup, f"sqlite:///{tmp_path / 'other.db'}", KEYS.state, names, names)
    assert not (tmp_path / "other.db").exists()


def test_a_backup_is_never_overwritten(filled: Database, tmp_path: Path) -> None:
    write_backup(filled.engine, tmp_path / "backup.db")
    before = (tmp_path / "backup.db").read_bytes()
    with pytest.raises(Conflict, match="is there already"):
        write_backup(filled.engine, tmp_path / "backup.db")
    assert (tmp_path / "backup.db").read_bytes() == before


def test_a_restore_beside_a_writer_is_refused(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'practice.db'}"
    upgrade(url)
    database = Database(url, KEYS.state)
    database.transact_now(lambda uow: uow.add(PracticeRecord("p1", "Harbor Practice", NOW)))
    write_backup(database.engine, tmp_path / "backup.db")
    database.close()
    with closing(sqlite3.connect(tmp_path / "practice.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable, match="another process"):
            restore_backup(tmp_path / "backup.db", url, KEYS.state, names, names)
        other.execute("ROLLBACK")
