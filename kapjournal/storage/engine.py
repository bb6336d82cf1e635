"""Engines for the two databases we support, set so that what is committed is on the disk."""

import os
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from kapjournal.domain.errors import InvalidSetting

_BUSY_MS = 10_000
"""How long a writer waits for another process's batch. Batches hold the lock for milliseconds."""


def create(url: str) -> Engine:
    """An engine for `sqlite:///path` or `postgresql://…`. Bound values never appear in errors or logs."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise InvalidSetting(
            "KAPJOURNAL_DATABASE_URL is not a database address",
            remedy="use sqlite:////var/lib/kapjournal/kapjournal.db or postgresql://user@host/name",
        ) from error
    backend = parsed.get_backend_name()
    if backend == "sqlite":
        return _sqlite(url, parsed.database)
    if backend == "postgresql":
        return create_engine(
            parsed.set(drivername="postgresql+psycopg"),
            hide_parameters=True,
            pool_size=8,
            max_overflow=8,
            pool_pre_ping=True,
        )
    raise InvalidSetting(
        f"KAPJOURNAL_DATABASE_URL names {backend}, which is not supported",
        remedy="use sqlite:///… or postgresql://…",
    )


def _sqlite(url: str, database: str | None) -> Engine:
    if not database or database == ":memory:":
        raise InvalidSetting(
            "KAPJOURNAL_DATABASE_URL names a database in memory, which would lose every entry",
            remedy="name a file: sqlite:////var/lib/kapjournal/kapjournal.db",
        )
    folder = Path(database).parent
    if not folder.is_dir():
        raise InvalidSetting(f"the folder {folder} does not exist", remedy=f"mkdir -p {folder}")
    engine = create_engine(url, hide_parameters=True, connect_args={"timeout": _BUSY_MS / 1000})

    @event.listens_for(engine, "do_connect")
    def _close_to_others(*_args: Any) -> None:
        # SQLite would make a new file as readable as the umask lets it; its log takes the file's permissions.
        if not Path(database).exists():
            os.close(os.open(database, os.O_CREAT | os.O_WRONLY, 0o600))

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
        # SQLAlchemy begins transactions itself (below); the driver must not add its own.
        connection.isolation_level = None
        cursor = connection.cursor()
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            # A read-only file stays readable; the first write says so.
            if "readonly" not in str(error):
                raise
        for pragma in (
            "synchronous=FULL",
            "secure_delete=ON",
            "foreign_keys=ON",
            f"busy_timeout={_BUSY_MS}",
            "temp_store=MEMORY",  # no page of ours in anybody's /tmp
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A writer takes the lock at once: an upgrade from a read would fail instead of waiting.
        read_only = connection.get_execution_options().get("kapjournal_read_only")
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine
