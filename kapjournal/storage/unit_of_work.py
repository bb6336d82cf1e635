"""One transaction over the tables, spoken in the domain's nouns. Statements are made elsewhere, by shape."""

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import Connection, Dialect
from sqlalchemy.dialects.postgresql import insert as pg_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.chat import OutboxItem
from kapjournal.domain.errors import NotFound
from kapjournal.storage import statements
from kapjournal.storage.claims import claim_outbox, free_outbox
from kapjournal.storage.mapping import Layout, Mapper
from kapjournal.storage.registry import table_of
from kapjournal.storage.tables.chat import ProcessedUpdateRow

T = TypeVar("T")


class TableUnitOfWork:
    """Implements `ports.UnitOfWork` on one connection inside one transaction."""

    def __init__(self, connection: Connection, mapper: Mapper) -> None:
        self.connection = connection
        self.mapper = mapper
        self.wakes: set[str] = set()
        self._writes = not connection.get_execution_options().get("kapjournal_read_only")
        self._seen: dict[type, dict[str, Any]] = {}

    def _run(self, statement: statements.Compiled, values: dict[str, Any]) -> Any:
        return statements.run(self.connection, statement, values)

    def _shape(
        self, layout: Layout[Any], where: dict[str, Any]
    ) -> tuple[tuple[statements.Comparison, ...], dict[str, Any]]:
        comparisons, values = statements.shape(where)
        return comparisons, {
            f"p{place}": layout.condition(name, value) for place, (name, value) in enumerate(values)
        }

    def add(self, noun: Any) -> None:
        layout = self.mapper.layout(type(noun))
        statement = statements.insert(layout.table, layout.written, self.mapper.dialect)
        self._run(statement, dict(zip(layout.written, layout.to_values(noun), strict=True)))
        self._see(noun)

    def save(self, noun: Any) -> None:
        """Only what differs from what was read is written.

        Beside this transaction, on PostgreSQL, another may have changed something else of the same row: a
        /stop while a round counts silent occasions.
        """
        layout = self.mapper.layout(type(noun))
        names = self._changed(layout, noun)
        if not names:
            return
        statement = statements.update(layout.table, names, self.mapper.dialect)
        done = self._run(statement, dict(zip(names, layout.to_values(noun, names), strict=True)))
        if done.rowcount != 1:
            raise NotFound(f"{layout.table.name} {noun.id} is not there any more")
        self._see(noun)

    def _see(self, noun: Any) -> None:
        # A chain is walked without holding it whole.
        if self._writes and type(noun) is not StoredRecord:
            self._seen.setdefault(type(noun), {})[noun.id] = noun

    def _changed(self, layout: Layout[Any], noun: Any) -> tuple[str, ...]:
        """The fields to write, the id among them; none where nothing changed, all of a row not read here."""
        before = self._seen.get(type(noun), {}).get(noun.id)
        if before is None:
            return layout.written
        changed = tuple(
            name for name in layout.names if name == "id" or getattr(noun, name) != getattr(before, name)
        )
        return (*changed, *layout.derived) if len(changed) > 1 else ()

    def put(self, noun: Any) -> None:
        if self.find(type(noun), id=noun.id) is None:
            self.add(noun)
        else:
            self.save(noun)

    def remove(self, noun: Any) -> None:
        self.remove_all(type(noun), id=noun.id)

    def remove_all(self, kind: type, /, **where: Any) -> int:
        layout: Layout[Any] = self.mapper.layout(kind)
        self._seen.pop(kind, None)
        comparisons, values = self._shape(layout, where)
        statement = statements.delete(layout.table, comparisons, self.mapper.dialect)
        return int(self._run(statement, values).rowcount)

    def get(self, kind: type[T], row_id: str) -> T:
        found = self.find(kind, id=row_id)
        if found is None:
            raise NotFound(f"no {kind.__name__} {row_id}")
        return found

    def find(self, kind: type[T], /, **where: Any) -> T | None:
        rows = self.all(kind, limit=1, **where)
        return rows[0] if rows else None

    def all(
        self, kind: type[T], /, *, order_by: str = "", limit: int | None = None, **where: Any
    ) -> tuple[T, ...]:
        layout: Layout[Any] = self.mapper.layout(kind)
        comparisons, values = self._shape(layout, where)
        statement = statements.select(
            layout.table, layout.names, comparisons, order_by, limit, self.mapper.dialect
        )
        found = tuple(layout.to_noun(row) for row in self._run(statement, values).fetchall())
        for noun in found:
            self._see(noun)
        return found

    def count(self, kind: type, /, **where: Any) -> int:
        layout: Layout[Any] = self.mapper.layout(kind)
        comparisons, values = self._shape(layout, where)
        statement = statements.count(layout.table, comparisons, self.mapper.dialect)
        return int(self._run(statement, values).fetchone()[0])

    def lock(self, name: str) -> None:
        # SQLite has one writer, so the transaction itself is the lock.
        if self.connection.dialect.name == "postgresql":
            key = int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), signed=True)
            self.connection.execute(sa.select(sa.func.pg_advisory_xact_lock(key)))

    def first_time(self, bot: str, update_id: int, at: datetime) -> bool:
        statement, write = _first_time(self.mapper.dialect)
        return (
            self._run(statement, {"bot": bot, "update_id": update_id, "at": write(at)}).fetchone() is not None
        )

    def prune_updates(self, before: datetime) -> int:
        """Forget updates handled before `before`; Telegram keeps none for longer than a day."""
        table = table_of(ProcessedUpdateRow)
        return self.connection.execute(sa.delete(table).where(table.c.at < before)).rowcount

    def claim_outbox(
        self, now: datetime, wall: datetime, lease: timedelta, limit: int
    ) -> tuple[OutboxItem, ...]:
        return claim_outbox(self.connection, self.mapper, now, wall, lease, limit)

    def free_outbox(self, wall: datetime) -> int:
        return free_outbox(self.connection, wall)

    def after_commit(self, wake: str) -> None:
        self.wakes.add(wake)


@lru_cache(maxsize=4)
def _first_time(dialect: Dialect) -> tuple[statements.Compiled, Callable[[datetime], Any]]:
    """Drivers do not agree on the row count of an insert; the returned row is the same everywhere."""
    table = table_of(ProcessedUpdateRow)
    new = pg_insert(table) if dialect.name == "postgresql" else sqlite_insert(table)
    tried = new.on_conflict_do_nothing().returning(table.c.update_id)
    write = table.c.at.type.dialect_impl(dialect).bind_processor(dialect) or (lambda value: value)
    return statements.compiled(tried, dialect, ("bot", "update_id", "at")), write
