"""Database errors, told in the project's own words: what happened, and what to do. Never a bound value."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from kapjournal.domain.errors import Conflict, KapjournalError, Unavailable

_SAID = (
    ("database or disk is full", "the disk of the database is full", "free some space; nothing was lost"),
    ("no space left", "the disk of the database is full", "free some space; nothing was lost"),
    ("readonly", "the database cannot be written", "give the service's user write access to it"),
    ("read-only", "the database cannot be written", "give the service's user write access"),
    ("database is locked", "the database is locked", "close the program that holds it, then try again"),
    ("unable to open", "the database file cannot be opened", "check the path in KAPJOURNAL_DATABASE_URL"),
    ("no such table", "the database has no tables yet", "run: kapjournal db upgrade"),
    ("no such column", "the database is older than this program", "run: kapjournal db upgrade"),
    ("has no column", "the database is older than this program", "run: kapjournal db upgrade"),
    ("resolve host", "the database server's name is not known", "check the host in KAPJOURNAL_DATABASE_URL"),
    (
        "translate host",
        "the database server's name is not known",
        "check the host in KAPJOURNAL_DATABASE_URL",
    ),
    ("authentication failed", "the database server refused the sign-in", "check KAPJOURNAL_DATABASE_URL"),
    ("fatal:  database", "there is no such database on that server", "make it: createdb NAME"),
    ("does not exist", "the database has no tables yet", "run: kapjournal db upgrade"),
    ("not a database", "the file is not a kapjournal database", "check KAPJOURNAL_DATABASE_URL"),
    ("malformed", "the database file is damaged", "restore the last backup: kapjournal db restore"),
    ("disk i/o error", "the disk does not answer", "check the disk, then restore the last backup if needed"),
    ("connection", "the database server does not answer", "check that PostgreSQL runs at that address"),
)


def told(error: DBAPIError) -> KapjournalError:
    """The project's error for a driver's error."""
    if isinstance(error, IntegrityError):
        return Conflict("the row is there already, or what it belongs to is gone")
    # The driver's first line names the fault only; statements and values come after it.
    said = str(error.orig).lower()
    for mark, message, remedy in _SAID:
        if mark in said:
            return Unavailable(message, remedy=remedy)
    return Unavailable(f"the database refused ({type(error.orig).__name__})", remedy="run: kapjournal doctor")


@contextmanager
def translated() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise told(error) from (error if isinstance(error, OperationalError) else None)
