"""One transaction over the tables, spoken in the domain's nouns. The only place that builds statements."""

import hashlib
from datetime import datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast

import sqlalchemy as sa
from sqlalchemy import Connection, Table
from sqlmodel import SQLModel

from kapjournal.domain.chat import OutboxItem
from kapjournal.domain.errors import NotFound
from kapjournal.ports import After, OneOf, Until
from kapjournal.storage.claims import claim_outbox, free_outbox
from kapjournal.storage.mapping import Mapper
from kapjournal.storage.registry import ROW_OF, table_of
from kapjournal.storage.tables.chat import ProcessedUpdateRow

T = TypeVar("T")


@cache
def _select(row: type[SQLModel]) -> sa.Select[Any]:
    return sa.select(table_of(row))


class TableUnitOfWork:
    """Implements `ports.UnitOfWork` on one connection inside one transaction."""

    def __init__(self, connection: Connection, mapper: Mapper) -> None:
        self.connection = connection
        self.mapper = mapper
        self.wakes: set[str] = set()

    def add(self, noun: Any) -> None:
        row = ROW_OF[type(noun)]
        self.connection.execute(sa.insert(table_of(row)), self.mapper.to_columns(row, noun))

    def save(self, noun: Any) -> None:
        row = ROW_OF[type(noun)]
        table = table_of(row)
        columns = self.mapper.to_columns(row, noun)
        done = self.connection.execute(sa.update(table).where(table.c.id == noun.id).values(columns))
        if done.rowcount != 1:
            raise NotFound(f"{table.name} {noun.id} is not there any more")

    def put(self, noun: Any) -> None:
        if self.find(type(noun), id=noun.id) is None:
            self.add(noun)
        else:
            self.save(noun)

    def remove(self, noun: Any) -> None:
        self.remove_all(type(noun), id=noun.id)

    def remove_all(self, kind: type, /, **where: Any) -> int:
        table = table_of(ROW_OF[kind])
        return self.connection.execute(sa.delete(table).where(*_conditions(table, where))).rowcount

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
        row = ROW_OF[kind]
        table = table_of(row)
        statement = _select(row).where(*_conditions(table, where))
        for name in order_by.split(",") if order_by else ():
            column = table.c[name.removeprefix("-")]
            statement = statement.order_by(column.desc() if name.startswith("-") else column)
        if limit is not None:
            statement = statement.limit(limit)
        found = self.connection.execute(statement).mappings()
        return tuple(self.mapper.to_noun(kind, row, columns) for columns in found)

    def count(self, kind: type, /, **where: Any) -> int:
        table = table_of(ROW_OF[kind])
        statement = sa.select(sa.func.count()).select_from(table).where(*_conditions(table, where))
        return int(self.connection.execute(statement).scalar_one())

    def lock(self, name: str) -> None:
        # SQLite has one writer, so the transaction itself is the lock.
        if self.connection.dialect.name == "postgresql":
            key = int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), signed=True)
            self.connection.execute(sa.select(sa.func.pg_advisory_xact_lock(key)))

    def first_time(self, bot: str, update_id: int, at: datetime) -> bool:
        table = table_of(ProcessedUpdateRow)
        values = {"bot": bot, "update_id": update_id, "at": at}
        if self.connection.dialect.name == "postgresql":
            from sqlalchemy.dialects.postgresql import insert as pg_insert

            # Drivers do not agree on the row count of an insert; the returned row is the same everywhere.
            kept = pg_insert(table).on_conflict_do_nothing().returning(table.c.update_id)
            return self.connection.execute(kept, values).first() is not None
        from sqlalchemy.dialects.sqlite import insert as sqlite_insert

        tried = sqlite_insert(table).on_conflict_do_nothing().returning(table.c.update_id)
        return self.connection.execute(tried, values).first() is not None

    def prune_updates(self, before: datetime) -> int:
        """Forget updates handled before `before`; Telegram keeps none for longer than a day."""
        table = table_of(ProcessedUpdateRow)
        return self.connection.execute(sa.delete(table).where(table.c.at < before)).rowcount

    def claim_outbox(
        self, now: datetime, wall: datetime, lease: timedelta, limit: int
    ) -> tuple[OutboxItem, ...]:
        return claim_outbox(self, now, wall, lease, limit)

    def free_outbox(self, wall: datetime) -> int:
        return free_outbox(self, wall)

    def after_commit(self, wake: str) -> None:
        self.wakes.add(wake)


def _conditions(table: Table, where: dict[str, Any]) -> list[sa.ColumnElement[bool]]:
    return [_condition(table.c[name], value) for name, value in where.items()]


def _condition(column: sa.Column[Any], value: Any) -> sa.ColumnElement[bool]:
    match value:
        case None:
            return column.is_(None)
        case Until(bound):
            return cast("sa.ColumnElement[bool]", column <= bound)
        case After(bound):
            return cast("sa.ColumnElement[bool]", column > bound)
        case OneOf(values):
            return column.in_([item.value if isinstance(item, Enum) else item for item in values])
        case Enum():
            return cast("sa.ColumnElement[bool]", column == value.value)
        case _:
            return cast("sa.ColumnElement[bool]", column == value)
