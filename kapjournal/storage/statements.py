"""Statements by their shape, built and compiled once by SQLAlchemy, then run on the driver's own connection.

A shape is a table, the columns asked for and how each is compared, never a value: values are always bound.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Dialect, Table
from sqlalchemy.exc import DBAPIError

from kapjournal.ports import After, OneOf, Until

Comparison = tuple[str, str, int]
"""Column, how it is compared, and how many values that takes."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """Its text for one driver. `order` names the values by position; None where the driver takes names.

    `fixed` are the values SQLAlchemy put in itself.
    """

    text: str
    order: tuple[str, ...] | None
    fixed: dict[str, Any]

    def bound(self, values: dict[str, Any]) -> Any:
        if self.fixed:
            values = {**self.fixed, **values}
        return values if self.order is None else [values[name] for name in self.order]


def compiled(statement: sa.ClauseElement, dialect: Dialect, names: Sequence[str] | None = None) -> Compiled:
    made = statement.compile(dialect=dialect, column_keys=names)
    order = getattr(made, "positiontup", None)
    fixed = {name: value for name, value in made.params.items() if value is not None}
    return Compiled(str(made), None if order is None else tuple(order), fixed)


def shape(where: dict[str, Any]) -> tuple[tuple[Comparison, ...], list[tuple[str, Any]]]:
    """The comparisons of a condition, and the values to bind with the column each belongs to."""
    comparisons: list[Comparison] = []
    values: list[tuple[str, Any]] = []
    for name, value in where.items():
        match value:
            case None:
                comparisons.append((name, "is", 0))
            case Until(bound):
                comparisons.append((name, "until", 1))
                values.append((name, bound))
            case After(bound):
                comparisons.append((name, "after", 1))
                values.append((name, bound))
            case OneOf(many):
                comparisons.append((name, "in", len(many)))
                values.extend((name, one) for one in many)
            case _:
                comparisons.append((name, "eq", 1))
                values.append((name, value))
    return tuple(comparisons), values


def _conditions(table: Table, comparisons: Sequence[Comparison]) -> list[sa.ColumnElement[bool]]:
    made: list[sa.ColumnElement[bool]] = []
    place = 0
    for name, how, count_ in comparisons:
        column = table.c[name]
        binds = [sa.bindparam(f"p{place + step}", type_=column.type) for step in range(count_)]
        place += count_
        match how:
            case "is":
                made.append(column.is_(None))
            case "until":
                made.append(column <= binds[0])
            case "after":
                made.append(column > binds[0])
            case "in":
                # A list, not a chain of "or": SQLite refuses an expression deeper than 1,000.
                made.append(column.in_(binds) if binds else sa.false())
            case _:
                made.append(column == binds[0])
    return made


@lru_cache(maxsize=1024)
def select(
    table: Table,
    names: tuple[str, ...],
    comparisons: tuple[Comparison, ...],
    order_by: str,
    limit: int | None,
    dialect: Dialect,
) -> Compiled:
    statement = sa.select(*(table.c[name] for name in names)).where(*_conditions(table, comparisons))
    for name in order_by.split(",") if order_by else ():
        column = table.c[name.removeprefix("-")]
        statement = statement.order_by(column.desc() if name.startswith("-") else column)
    if limit is not None:
        statement = statement.limit(sa.literal_column(str(int(limit))))
    return compiled(statement, dialect)


@lru_cache(maxsize=256)
def count(table: Table, comparisons: tuple[Comparison, ...], dialect: Dialect) -> Compiled:
    counted = sa.select(sa.func.count()).select_from(table).where(*_conditions(table, comparisons))
    return compiled(counted, dialect)


@lru_cache(maxsize=256)
def delete(table: Table, comparisons: tuple[Comparison, ...], dialect: Dialect) -> Compiled:
    return compiled(sa.delete(table).where(*_conditions(table, comparisons)), dialect)


@lru_cache(maxsize=256)
def insert(table: Table, names: tuple[str, ...], dialect: Dialect) -> Compiled:
    return compiled(sa.insert(table).inline(), dialect, names)


@lru_cache(maxsize=1024)
def update(table: Table, names: tuple[str, ...], dialect: Dialect) -> Compiled:
    changed = {name: sa.bindparam(name, type_=table.c[name].type) for name in names if name != "id"}
    by_id = sa.bindparam("id", type_=table.c["id"].type)
    return compiled(sa.update(table).where(table.c["id"] == by_id).values(changed), dialect)


def run(connection: sa.Connection, statement: Compiled, values: dict[str, Any]) -> Any:
    """The driver's cursor after running it. Raises SQLAlchemy's DBAPIError, without any value in it."""
    dialect = connection.dialect
    cursor = connection.connection.driver_connection.cursor()  # type: ignore[union-attr]  # open in a transaction
    try:
        cursor.execute(statement.text, statement.bound(values))
    except dialect.loaded_dbapi.Error as error:
        raise DBAPIError.instance(
            None, None, error, dialect.loaded_dbapi.Error, hide_parameters=True, dialect=dialect
        ) from None
    return cursor
