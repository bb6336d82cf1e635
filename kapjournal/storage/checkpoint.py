"""Bring SQLite's write-ahead log into the file and empty it: erased bytes are gone only then."""

import sqlalchemy as sa
from sqlalchemy import Engine

from kapjournal.storage.failures import translated


def truncate_wal(engine: Engine, *, patience_ms: int | None = None) -> bool:
    """True once the log is empty. False while somebody reads: then it is to be tried again.

    `patience_ms` is how long to wait for readers, and writers with it; by default the database's own.

    PostgreSQL keeps its own log; there the promise is the destruction of keys only, so True at once.
    """
    if engine.dialect.name != "sqlite":
        return True
    with translated(), engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None  # noqa: S101 - a connection that is open
        (usual,) = raw.execute("PRAGMA busy_timeout").fetchone()
        if patience_ms is not None:
            raw.execute(f"PRAGMA busy_timeout={patience_ms}")
        try:
            busy, _, _ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            raw.execute(f"PRAGMA busy_timeout={usual}")
    return not busy


def file_of(engine: Engine) -> str:
    """SQLite's file."""
    return str(sa.engine.make_url(engine.url).database)
