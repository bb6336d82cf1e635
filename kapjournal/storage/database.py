"""Transactions: on SQLite one writer thread with group commit, on PostgreSQL one transaction a job.

Why a thread and plain functions instead of an async driver: on SQLite only one writer can commit at a
time and each commit waits for the disk. One thread that takes whatever is waiting, runs each job in a
savepoint and commits once shares that wait between everybody who is writing. A job reads inside the
same transaction it writes in, so nothing it decided on can have changed meanwhile.
"""

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from kapjournal.domain.errors import KapjournalError, Unavailable
from kapjournal.storage import statements
from kapjournal.storage.checkpoint import truncate_wal
from kapjournal.storage.engine import create
from kapjournal.storage.failures import told, translated
from kapjournal.storage.mapping import Mapper, StateCipher
from kapjournal.storage.unit_of_work import TableUnitOfWork
from kapjournal.storage.waiting import Answer, Waiting, tell

T = TypeVar("T")
Job = Callable[[TableUnitOfWork], Any]

_BATCH = 64
"""Jobs that share one commit at most; about 100 ms of work, so nobody waits longer than that."""

_PG_RETRIES = 3

ERASED = "checkpoint"
"""What a transaction names after it has erased something."""

_PATIENCE_MS = 50
"""For emptying the log: writers wait meanwhile."""

_SAVE, _UNDO, _KEEP = (
    statements.Compiled(text, (), {}) for text in ("SAVEPOINT job", "ROLLBACK TO job", "RELEASE job")
)


class Database:
    """Implements `ports.Storage`. `on_wake` is called (from the writer's thread) after a commit."""

    def __init__(
        self, url: str, cipher: StateCipher, *, on_wake: Callable[[Iterable[str]], None] | None = None
    ) -> None:
        self.engine: Engine = create(url)
        self._mapper = Mapper(cipher, self.engine.dialect)
        self._on_wake = on_wake
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        self._jobs: queue.SimpleQueue[tuple[Job, Waiting] | None] = queue.SimpleQueue()
        self._writer: threading.Thread | None = None
        self._pool: ThreadPoolExecutor | None = None
        self._starting = threading.Lock()
        self._closed = False
        self._must_overwrite = False

    def on_wake(self, callback: Callable[[Iterable[str]], None]) -> None:
        self._on_wake = callback

    async def transact(self, job: Callable[[TableUnitOfWork], T]) -> T:
        if not self.is_sqlite:
            return await asyncio.wrap_future(self._in_pool(job))
        waiting: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._to_writer(job, waiting)
        return await waiting

    def transact_now(self, job: Callable[[TableUnitOfWork], T]) -> T:
        if not self.is_sqlite:
            return self._in_pool(job).result()
        waiting: Future[T] = Future()
        self._to_writer(job, waiting)
        return waiting.result()

    def read_now(self, job: Callable[[TableUnitOfWork], T]) -> T:
        with (
            translated(),
            self.engine.connect().execution_options(kapjournal_read_only=True) as connection,
            connection.begin(),
        ):
            return job(TableUnitOfWork(connection, self._mapper))

    async def read(self, job: Callable[[TableUnitOfWork], T]) -> T:
        return await asyncio.to_thread(self.read_now, job)

    def close(self) -> None:
        """Finish what is queued, then let go of the database."""
        with self._starting:
            self._closed = True
        if self._writer is not None:
            self._jobs.put(None)
            self._writer.join()
        if self._pool is not None:
            self._pool.shutdown(wait=True)
        self.engine.dispose()

    def _in_pool(self, job: Callable[[TableUnitOfWork], T]) -> "Future[T]":
        with self._starting:
            self._check_open()
            if self._pool is None:
                self._pool = ThreadPoolExecutor(8, thread_name_prefix="db")
            return self._pool.submit(self._alone, job)

    def _to_writer(self, job: Job, waiting: Waiting) -> None:
        with self._starting:
            self._check_open()
            if self._writer is None:
                self._writer = threading.Thread(target=self._write, name="db-writer", daemon=True)
                self._writer.start()
            self._jobs.put((job, waiting))

    def _check_open(self) -> None:
        if self._closed:
            raise Unavailable("the database is closed")

    def _alone(self, job: Callable[[TableUnitOfWork], T]) -> T:
        for attempt in range(1, _PG_RETRIES + 1):
            try:
                with self.engine.begin() as connection:
                    unit = TableUnitOfWork(connection, self._mapper)
                    value = job(unit)
            except DBAPIError as error:
                # 40001 serialization failure, 40P01 deadlock: the same job may pass the next time.
                if getattr(error.orig, "sqlstate", "") in {"40001", "40P01"} and attempt < _PG_RETRIES:
                    continue
                raise told(error) from None
            except OSError as error:
                raise _unexpected(error) from None
            self._wake(unit.wakes)
            return value
        raise AssertionError

    def _write(self) -> None:
        while (first := self._jobs.get()) is not None:
            batch = [first]
            stop = False
            while len(batch) < _BATCH:
                try:
                    following = self._jobs.get_nowait()
                except queue.Empty:
                    break
                if following is None:
                    stop = True
                    break
                batch.append(following)
            self._commit(batch)
            if self._must_overwrite:
                self._overwrite()
            if stop:
                return

    def _overwrite(self) -> None:
        """Empty the log: erased bytes leave the disk. While somebody reads, after a later commit."""
        try:
            self._must_overwrite = not truncate_wal(self.engine, patience_ms=_PATIENCE_MS)
        except (KapjournalError, sqlite3.Error):
            return

    def _commit(self, batch: list[tuple[Job, Waiting]]) -> None:
        """Run each job in a savepoint, commit once, and only then tell anybody that it is done.

        Whatever happens, everybody in the batch is answered and the writer lives on.
        """
        answers: dict[Waiting, Answer] = {}
        wakes: set[str] = set()
        # Whoever stopped waiting before its turn is passed over.
        batch = [(job, waiting) for job, waiting in batch if not waiting.cancelled()]
        try:
            with self.engine.begin() as connection:
                for job, waiting in batch:
                    unit = TableUnitOfWork(connection, self._mapper)
                    try:
                        with _savepoint(connection):
                            answers[waiting] = Answer(job(unit))
                    except DBAPIError as refused:
                        if not _in_transaction(connection):
                            raise  # the database itself took everything back, earlier jobs too
                        answers[waiting] = Answer(failure=told(refused))
                    except Exception as raised:  # noqa: BLE001 - handed to whoever waits for this job
                        answers[waiting] = Answer(failure=raised)
                    else:
                        wakes |= unit.wakes
        except Exception as lost:  # noqa: BLE001 - a writer that died would leave everybody waiting
            wakes.clear()
            reason = told(lost) if isinstance(lost, DBAPIError) else _unexpected(lost)
            for _, waiting in batch:
                known = answers.get(waiting)
                if known is None or known.failure is None:
                    answers[waiting] = Answer(failure=reason)
        self._wake(wakes)
        tell(answers)

    def _wake(self, wakes: set[str]) -> None:
        self._must_overwrite |= ERASED in wakes
        if wakes and self._on_wake is not None:
            with suppress(RuntimeError):  # a loop that is closed needs no waking, and the writer lives on
                self._on_wake(wakes)


@contextmanager
def _savepoint(connection: Connection) -> Iterator[None]:
    """As `begin_nested`, without the bookkeeping that costs more than the savepoint."""
    statements.run(connection, _SAVE, {})
    try:
        yield
    except BaseException:
        if _in_transaction(connection):
            statements.run(connection, _UNDO, {})
            statements.run(connection, _KEEP, {})
        raise
    statements.run(connection, _KEEP, {})


def _in_transaction(connection: Connection) -> bool:
    """SQLite ends a transaction by itself when the disk is full or does not answer."""
    return bool(getattr(connection.connection.dbapi_connection, "in_transaction", True))


def _unexpected(error: Exception) -> Unavailable:
    return Unavailable(f"the database failed ({type(error).__name__})", remedy="run: kapjournal doctor")
