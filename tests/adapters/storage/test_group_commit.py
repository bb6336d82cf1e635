"""What the one writer of SQLite promises to everybody who shares its commit, whatever goes wrong in it."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from kapjournal.domain.client import Client
from kapjournal.domain.errors import KapjournalError, Unavailable
from kapjournal.sealing.server_keys import ServerKeys
from kapjournal.storage.database import Database
from kapjournal.storage.migrate import upgrade
from kapjournal.storage.unit_of_work import TableUnitOfWork
from tests.adapters.storage.test_transactions import client


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    url = f"sqlite:///{tmp_path / 'kapjournal.db'}"
    upgrade(url)
    opened = Database(url, ServerKeys([bytes(32)]).state)
    yield opened
    opened.close()


def names(database: Database) -> set[str]:
    return {one.code_name for one in database.read_now(lambda uow: uow.all(Client))}


async def together(database: Database, *jobs: Callable[[TableUnitOfWork], object]) -> list[object]:
    """These jobs in one commit: they gather behind one that holds the writer until all of them wait."""
    gate = threading.Event()
    first = asyncio.ensure_future(database.transact(lambda _uow: gate.wait()))
    await asyncio.sleep(0.05)
    waiting = [asyncio.ensure_future(database.transact(job)) for job in jobs]
    await asyncio.sleep(0)
    gate.set()
    await first
    return await asyncio.gather(*waiting, return_exceptions=True)


async def test_nobody_hears_of_success_when_the_commit_fails_and_the_next_commit_works(
    database: Database,
) -> None:
    broken = {"commits": True}

    @sa.event.listens_for(database.engine, "commit")
    def fail(_connection: sa.Connection) -> None:
        if broken["commits"]:
            raise sqlite3.OperationalError("disk I/O error")

    jobs = [lambda uow, n=n: uow.add(client(f"lost{n}")) for n in range(3)]
    gate = asyncio.gather(*(database.transact(job) for job in jobs), return_exceptions=True)
    assert all(isinstance(one, Unavailable) for one in await gate)
    broken["commits"] = False
    await database.transact(lambda uow: uow.add(client("kept")))
    assert names(database) == {"kept"}


async def test_when_the_database_takes_everything_back_the_jobs_before_are_told_too(
    database: Database,
) -> None:
    """SQLite may end a transaction by itself; what ran after that must not be committed on its own."""

    def taken_back(uow: TableUnitOfWork) -> None:
        uow.connection.exec_driver_sql("ROLLBACK")
        uow.connection.exec_driver_sql("SELECT * FROM no_such_place")

    before, during, after = await together(
        database,
        lambda uow: uow.add(client("before")),
        taken_back,
        lambda uow: uow.add(client("after")),
    )
    assert all(isinstance(one, KapjournalError) for one in (before, during, after))
    assert names(database) == set()
    await database.transact(lambda uow: uow.add(client("later")))
    assert names(database) == {"later"}


async def test_whoever_stopped_waiting_before_its_turn_changes_nothing(database: Database) -> None:
    gate = threading.Event()
    first = asyncio.ensure_future(database.transact(lambda _uow: gate.wait()))
    await asyncio.sleep(0.05)
    given_up = asyncio.ensure_future(database.transact(lambda uow: uow.add(client("given up"))))
    await asyncio.sleep(0)
    given_up.cancel()
    await asyncio.sleep(0)
    gate.set()
    await first
    await database.transact(lambda uow: uow.add(client("kept")))
    assert names(database) == {"kept"}


async def test_any_error_of_a_job_is_its_own_and_the_writer_lives_on(database: Database) -> None:
    def breaks(_uow: TableUnitOfWork) -> None:
        raise RuntimeError("a mistake of ours")

    kept, broken, also = await together(
        database, lambda uow: uow.add(client("one")), breaks, lambda uow: uow.add(client("two"))
    )
    assert isinstance(broken, RuntimeError)
    assert kept is None
    assert also is None
    assert names(database) == {"one", "two"}


async def test_tickers_are_woken_only_by_what_is_durable(database: Database) -> None:
    woken: list[set[str]] = []
    database.on_wake(lambda wakes: woken.append(set(wakes)))

    def undone(uow: TableUnitOfWork) -> None:
        uow.after_commit("media")
        raise RuntimeError("no")

    await together(database, lambda uow: uow.after_commit("outbox"), undone)
    assert woken == [{"outbox"}]


async def test_a_locked_database_is_waited_for(database: Database, tmp_path: Path) -> None:
    holder = sqlite3.connect(tmp_path / "kapjournal.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    waiting = asyncio.ensure_future(database.transact(lambda uow: uow.add(client("patient"))))
    await asyncio.sleep(0.2)
    assert not waiting.done()
    holder.execute("ROLLBACK")
    holder.close()
    await waiting
    assert names(database) == {"patient"}
