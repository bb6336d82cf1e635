"""Backups as one SQLite file, from either database, and back into either.

A backup holds what the database holds: ciphertext, wraps, metadata. It holds no key. Nothing is changed
where a step fails: a backup is written beside its place, a restore is prepared beside the database.
"""

import os
import secrets
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy import Connection, Engine
from sqlmodel import SQLModel

from kapjournal.domain.errors import Conflict, InvalidInput, Unavailable
from kapjournal.ports import UnitOfWork
from kapjournal.storage import registry
from kapjournal.storage.checkpoint import file_of, truncate_wal
from kapjournal.storage.database import Database
from kapjournal.storage.engine import create
from kapjournal.storage.failures import translated
from kapjournal.storage.mapping import StateCipher
from kapjournal.storage.migrate import check_level, upgrade
from kapjournal.storage.unit_of_work import TableUnitOfWork

S = TypeVar("S")
T = TypeVar("T")
_ROWS = 500

assert registry.ROW_OF  # noqa: S101 - imported for its tables


def write_backup(engine: Engine, target: Path) -> int:
    """Copy everything, as of one moment, while others write. Returns how many rows it holds.

    Raises Conflict when `target` exists, Unavailable when it cannot be written.
    """
    if target.exists():
        raise Conflict(
            f"{target} is there already", remedy="Backups are never overwritten: take another name."
        )
    if not target.parent.is_dir():
        raise InvalidInput(f"the folder {target.parent} does not exist", remedy=f"mkdir -p {target.parent}")
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        if engine.dialect.name == "sqlite":
            _copy_file(Path(file_of(engine)), temporary)
        else:
            _copy_out(engine, temporary)
        rows = _check(temporary)
        os.link(temporary, target)  # refuses to overwrite, unlike a rename
    except FileExistsError:
        raise Conflict(f"{target} is there already") from None
    except (OSError, sqlite3.Error) as error:
        raise Unavailable(
            f"{target} cannot be written ({error})",
            remedy="check the folder and its free space; nothing is left behind",
        ) from None
    finally:
        _remove(temporary)
    return rows


def restore_backup(
    source: Path,
    url: str,
    cipher: StateCipher,
    look: Callable[[UnitOfWork], S],
    mark: Callable[[UnitOfWork, S | None], T],
) -> tuple[T, Path | None]:
    """Replace the database at `url`. `mark` runs in the restored one before anybody can see it.

    It is given what `look` found in the present database; None where there is none, or it cannot be read.

    Returns what `mark` returned, and where the earlier SQLite file was kept. Raises InvalidInput for a file
    that is no backup, Unavailable while another process holds the database; then nothing has changed.
    """
    engine = create(url)
    try:
        is_sqlite = engine.dialect.name == "sqlite"
        file = Path(file_of(engine)) if is_sqlite else None
    finally:
        engine.dispose()
    seen = _look_at(url, cipher, look) if file is None or file.exists() else None

    def mark_seen(uow: UnitOfWork) -> T:
        return mark(uow, seen)

    if file is None:
        return _restore_rows(source, url, cipher, mark_seen), None
    return _restore_file(source, file, cipher, mark_seen)


def _look_at(url: str, cipher: StateCipher, look: Callable[[UnitOfWork], S]) -> S | None:
    with suppress(Exception):  # damaged in whatever way: that may be why somebody restores
        check_level(url)
        database = Database(url, cipher)
        try:
            return database.read_now(look)
        finally:
            database.close()
    return None


def _restore_file(
    source: Path, target: Path, cipher: StateCipher, mark: Callable[[UnitOfWork], T]
) -> tuple[T, Path | None]:
    prepared = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        marked = _prepare(source, prepared, cipher, mark)
        kept = _set_aside(target) if target.exists() else None
        prepared.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise Unavailable(
            f"{source} cannot be restored ({error}); nothing was changed",
            remedy="check the disk's free space",
        ) from None
    finally:
        _remove(prepared)
    return marked, kept


def _restore_rows(source: Path, url: str, cipher: StateCipher, mark: Callable[[UnitOfWork], T]) -> T:
    """Empty and fill every table in one transaction, so that a failure leaves everything as it was."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="kapjournal-restore-") as folder:
        prepared = Path(folder) / "backup.db"
        _copy_backup(source, prepared)
        upgrade(f"sqlite:///{prepared}")
        upgrade(url)
        copy, database = create(f"sqlite:///{prepared}"), Database(url, cipher)

        def fill(uow: TableUnitOfWork) -> T:
            for table in reversed(SQLModel.metadata.sorted_tables):
                uow.connection.execute(sa.delete(table))
            with copy.connect() as reading:
                _copy_rows(reading, uow.connection)
            return mark(uow)

        try:
            return database.transact_now(fill)
        finally:
            database.close()
            copy.dispose()


def _prepare(source: Path, prepared: Path, cipher: StateCipher, mark: Callable[[UnitOfWork], T]) -> T:
    _copy_backup(source, prepared)
    url = f"sqlite:///{prepared}"
    upgrade(url)
    database = Database(url, cipher)
    try:
        marked = database.transact_now(mark)
        truncate_wal(database.engine)
    finally:
        database.close()
    return marked


def _copy_backup(source: Path, prepared: Path) -> None:
    if not source.is_file():
        raise InvalidInput(f"{source} is not there", remedy="Give a file that `kapjournal db backup` wrote.")
    os.close(os.open(prepared, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        _copy_file(source, prepared)
        _check(prepared)
    except sqlite3.DatabaseError as error:
        _remove(prepared)
        raise InvalidInput(
            f"{source} is no backup, or is damaged ({error}); nothing was changed",
            remedy="Take an earlier one.",
        ) from None


def _copy_file(source: Path, target: Path) -> None:
    """SQLite's own online copy: one consistent moment, without stopping writers."""
    with (
        closing(_reading(source)) as reading,
        closing(sqlite3.connect(target)) as writing,
    ):
        # In one step: between two, any write would make it begin again, without end in a busy practice.
        reading.backup(writing)
        # One file without a log beside it.
        writing.execute("PRAGMA journal_mode=DELETE")


def _reading(file: Path) -> sqlite3.Connection:
    """Whatever stands in its name: a "#" or "?" of a folder would end the address."""
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)


def _copy_out(engine: Engine, target: Path) -> None:
    """From PostgreSQL, row by row, in one snapshot."""
    url = f"sqlite:///{target}"
    upgrade(url)
    copy = create(url)
    try:
        with (
            translated(),
            engine.connect().execution_options(
                isolation_level="REPEATABLE READ", stream_results=True
            ) as reading,
            copy.begin() as writing,
        ):
            _copy_rows(reading, writing)
        with copy.connect() as connection:
            connection.exec_driver_sql("PRAGMA user_version")
        truncate_wal(copy)
    finally:
        copy.dispose()
    with closing(sqlite3.connect(target)) as closing_down:
        closing_down.execute("PRAGMA journal_mode=DELETE")


def _copy_rows(reading: Connection, writing: Connection) -> None:
    for table in SQLModel.metadata.sorted_tables:
        for rows in reading.execute(sa.select(table)).mappings().partitions(_ROWS):
            writing.execute(sa.insert(table), [dict(row) for row in rows])


def _check(file: Path) -> int:
    """Rows of a sound kapjournal database. Raises sqlite3.DatabaseError for anything else."""
    with closing(_reading(file)) as connection:
        said = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if said != "ok":
            raise sqlite3.DatabaseError("its pages do not agree")
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not {"alembic_version", "practice", "record"} <= tables:
            raise sqlite3.DatabaseError("it holds no practice")
        return sum(
            int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608 - its own names
            for name in tables
        )


def _set_aside(target: Path) -> Path:
    """Move the present database out of the way, whole. Raises Unavailable while somebody uses it."""
    with closing(sqlite3.connect(target, timeout=1, isolation_level=None)) as connection:
        try:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
        except sqlite3.OperationalError:
            busy = 1
        except sqlite3.DatabaseError:
            busy = 0  # damaged: that is why somebody restores
    if busy:
        raise Unavailable(
            "another process uses this database; nothing was changed", remedy="Stop kapjournal first."
        )
    kept = target.with_name(f"{target.name}.before-restore-{secrets.token_hex(4)}")
    target.rename(kept)
    for log in ("-wal", "-shm"):
        target.with_name(target.name + log).unlink(missing_ok=True)
    return kept


def _remove(file: Path) -> None:
    for name in ("", "-wal", "-shm", "-journal"):
        file.with_name(file.name + name).unlink(missing_ok=True)
