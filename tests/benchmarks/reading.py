"""Time of the reader's side on a long journal in the database: `python -m tests.benchmarks.reading [entries]`.

A generated journal is sealed into a client's chain, then verified, opened and compiled with the therapist's
own keys, on SQLite in a temporary folder.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kapjournal.domain.journal_file import parse_journal
from kapjournal.domain.people import Role
from kapjournal.usecases.compile_client_summary import compile_client_summary
from kapjournal.usecases.import_journal import import_journal
from kapjournal.usecases.open_journal import open_journal
from kapjournal.usecases.verify_journal import verify_journal
from tests.benchmarks.compile import generated
from tests.journeys.reading_room import open_practice

T = TypeVar("T")


def timed(what: str, size: int, job: Callable[[], T]) -> T:
    begun = time.perf_counter()
    value = job()
    took = time.perf_counter() - begun
    print(f"{what:<18} {took:6.2f} s   {took / size * 1000:5.2f} ms an entry")
    return value


def main(size: int) -> None:
    journal = parse_journal(generated(size))
    with tempfile.TemporaryDirectory() as folder:
        practice = open_practice(Path(folder))
        robin = practice.enrol("robin", Role.THERAPIST)
        client = practice.invite(robin).client
        database, room, who = practice.database, practice.room, robin.identity
        print(f"{size} entries")
        timed(
            "import",
            size,
            lambda: database.transact_now(lambda uow: import_journal(uow, room, who, client.id, journal)),
        )
        timed("verify", size, lambda: database.read_now(lambda uow: verify_journal(uow, room, client.id)))
        timed("open", size, lambda: database.read_now(lambda uow: open_journal(uow, room, who, client.id)))
        timed(
            "open and compile",
            size,
            lambda: database.read_now(lambda uow: compile_client_summary(uow, room, who, client.id)),
        )
        practice.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000)
