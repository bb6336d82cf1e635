"""Bring a database to the level of this program, and refuse one that is ahead of it."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlmodel import AutoString, SQLModel

from kapjournal.domain.errors import InvalidInput
from kapjournal.storage import registry
from kapjournal.storage.engine import create
from kapjournal.storage.failures import translated
from kapjournal.storage.tables.types import UtcDateTime

if TYPE_CHECKING:
    from alembic.config import Config

METADATA = SQLModel.metadata
"""Every table of the registry: importing it has declared them."""

LEVELS: tuple[str, ...] = ("0001",)
"""Every migration this program knows, oldest first. A test holds it against the files.

Before the first release there is one: after a change of the models, `python -m tests.house.first_migration`.
"""

_FOLDER = Path(__file__).parent / "migrations"
_VERSIONS = "alembic_version"

assert registry.ROW_OF  # noqa: S101 - imported for its tables


def newest() -> str:
    """The level this program needs."""
    return LEVELS[-1]


def level_of(url: str) -> str | None:
    """The level a database is at; None for an empty one. Raises Unavailable when it does not answer."""
    engine = create(url)
    try:
        with translated(), engine.connect().execution_options(kapjournal_read_only=True) as connection:
            return _level(connection)
    finally:
        engine.dispose()


def check_level(url: str) -> None:
    """Raises InvalidInput with the remedy unless the database is exactly at this program's level."""
    level = level_of(url)
    if level is None:
        raise InvalidInput("the database has no tables yet", remedy="run: kapjournal db upgrade")
    _refuse_newer(level)
    if level != newest():
        raise InvalidInput(
            f"the database is at level {level}, this program needs {newest()}",
            remedy="stop kapjournal, run: kapjournal db backup, then: kapjournal db upgrade",
        )


def upgrade(url: str) -> tuple[str | None, str]:
    """Returns (level before, level now). One transaction: a failure leaves everything as it was.

    Raises InvalidInput, with nothing changed, for a database that a newer program made.
    """
    from alembic import command

    engine = create(url)
    try:
        with translated(), engine.begin() as connection:
            before = _level(connection)
            if before is not None:
                _refuse_newer(before)
            if before != newest():
                command.upgrade(config(connection), "head")
            return before, newest()
    finally:
        engine.dispose()


def config(connection: Connection | None = None) -> "Config":
    """Alembic's configuration, without an alembic.ini."""
    from alembic.config import Config

    logging.getLogger("alembic").setLevel(logging.WARNING)
    made = Config()
    made.set_main_option("script_location", str(_FOLDER))
    made.attributes["connection"] = connection
    return made


def render_type(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Migrations name plain column types, so that they do not change when our own classes do."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, (sa.String, AutoString)):
        return "sa.String()"
    return False


def is_ours(name: str | None, kind: str, _parents: Any) -> bool:
    return not (kind == "table" and name == _VERSIONS)


def _level(connection: Connection) -> str | None:
    if not sa.inspect(connection).has_table(_VERSIONS):
        return None
    row = connection.execute(sa.text(f"SELECT version_num FROM {_VERSIONS}")).first()  # noqa: S608 - a constant
    return str(row[0]) if row else None


def _refuse_newer(level: str) -> None:
    if level not in LEVELS:
        raise InvalidInput(
            f"the database is at level {level}, which this program does not know: a newer kapjournal made it",
            remedy="install that version, or restore a backup made before; nothing was changed",
        )
