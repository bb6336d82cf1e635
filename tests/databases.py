"""Empty databases for tests: files that are copies of one, and databases on a PostgreSQL that a run started."""

import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import psycopg
from sqlmodel import SQLModel

from kapjournal.sealing.server_keys import ServerKeys
from kapjournal.storage import registry
from kapjournal.storage.database import Database


def new_file(path: Path) -> str:
    """The URL of a new SQLite file there, with every table and nothing in them."""
    path.write_bytes(_with_every_table())
    return f"sqlite:///{path}"


@cache
def _with_every_table() -> bytes:
    """Making the tables takes longer than many a test that uses them."""
    assert registry.ROW_OF
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "empty.db"
        database = Database(f"sqlite:///{file}", ServerKeys([bytes(32)]).state)
        SQLModel.metadata.create_all(database.engine)
        database.close()
        return file.read_bytes()


@contextmanager
def new_database(server: str) -> Iterator[str]:
    """An empty one, and its URL; gone with whatever is still connected to it afterwards."""
    name = f"t{secrets.token_hex(6)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    try:
        yield server.replace("/postgres?", f"/{name}?")
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())
