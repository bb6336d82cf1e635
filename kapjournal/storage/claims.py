"""Claims inside the database: who takes which row, so that two workers never send the same thing.

`FOR UPDATE SKIP LOCKED` on PostgreSQL. SQLAlchemy silently drops that on SQLite, where the writer's
`BEGIN IMMEDIATE` already lets one transaction at a time choose.
"""

import logging
from datetime import datetime, timedelta
from functools import lru_cache

import sqlalchemy as sa
from sqlalchemy import Connection, Dialect

from kapjournal.domain.chat import OutboxItem, OutboxState
from kapjournal.domain.errors import CannotOpen
from kapjournal.storage import statements
from kapjournal.storage.mapping import Mapper
from kapjournal.storage.registry import table_of
from kapjournal.storage.tables.chat import OutboxItemRow

_log = logging.getLogger(__name__)


def claim_outbox(
    connection: Connection, mapper: Mapper, now: datetime, wall: datetime, lease: timedelta, limit: int
) -> tuple[OutboxItem, ...]:
    """See `ports.UnitOfWork.claim_outbox`."""
    layout = mapper.layout(OutboxItem)
    values = {
        "now": layout.condition("due_at", now),
        "lease_until": layout.condition("lease_until", wall + lease),
        "most": limit,
    }
    rows = statements.run(connection, _claim(mapper.dialect, layout.names), values).fetchall()
    items = []
    for row in rows:
        try:
            items.append(layout.to_noun(row))
        except CannotOpen:
            # Under a secret that is not in the list, or damaged: nobody else's message waits behind it. It
            # stays leased, and is looked at again when that runs out.
            _log.error("outbox item %s cannot be read", row[layout.names.index("id")])
    # What an update returns has no order of its own.
    return tuple(sorted(items, key=lambda item: (item.priority, item.order)))


@lru_cache(maxsize=4)
def _claim(dialect: Dialect, names: tuple[str, ...]) -> statements.Compiled:
    table = table_of(OutboxItemRow)
    waiting, earlier = table.alias("waiting"), table.alias("earlier")
    due: sa.ColumnClause[str] = sa.literal_column(f"'{OutboxState.DUE.value}'")
    sending: sa.ColumnClause[str] = sa.literal_column(f"'{OutboxState.SENDING.value}'")
    now = sa.bindparam("now", type_=table.c.due_at.type)
    first_of_chat = ~sa.exists().where(
        earlier.c.account_id == waiting.c.account_id,
        sa.or_(
            earlier.c.state == sending,
            sa.and_(
                earlier.c.state == due,
                # One that was refused and waits its turn keeps its place: nothing overtakes it.
                sa.or_(earlier.c.due_at <= now, earlier.c.attempts > 0),
                sa.or_(
                    earlier.c.priority < waiting.c.priority,
                    sa.and_(earlier.c.priority == waiting.c.priority, earlier.c.order < waiting.c.order),
                ),
            ),
        ),
    )
    chosen = (
        sa.select(waiting.c.id)
        .where(waiting.c.state == due, waiting.c.due_at <= now, first_of_chat)
        .order_by(waiting.c.priority, waiting.c.order)
        .limit(sa.bindparam("most", type_=sa.Integer()))
        .with_for_update(skip_locked=True)
    )
    claimed = (
        sa.update(table)
        .where(table.c.id.in_(chosen))
        .values(
            state=sending,
            lease_until=sa.bindparam("lease_until", type_=table.c.lease_until.type),
            attempts=table.c.attempts + sa.literal_column("1"),
        )
        .returning(*(table.c[name] for name in names))
    )
    return statements.compiled(claimed, dialect)


def free_outbox(connection: Connection, wall: datetime) -> int:
    """A lease that ran out means a crash in the middle: it may have been sent."""
    table = table_of(OutboxItemRow)
    lost = sa.and_(table.c.state == OutboxState.SENDING.value, table.c.lease_until < wall)
    freed = 0
    for at_most_once, state in ((True, OutboxState.UNKNOWN), (False, OutboxState.DUE)):
        freed += connection.execute(
            sa.update(table)
            .where(lost, table.c.at_most_once.is_(at_most_once))
            .values(state=state.value, lease_until=None)
        ).rowcount
    return freed
