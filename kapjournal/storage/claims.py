"""Claims inside the database: who takes which row, so that two workers never send the same thing.

`FOR UPDATE SKIP LOCKED` on PostgreSQL. SQLAlchemy silently drops that on SQLite, where the writer's
`BEGIN IMMEDIATE` already lets one transaction at a time choose.
"""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import sqlalchemy as sa

from kapjournal.domain.chat import OutboxItem, OutboxState
from kapjournal.storage.registry import table_of
from kapjournal.storage.tables.chat import OutboxItemRow

if TYPE_CHECKING:
    from kapjournal.storage.unit_of_work import TableUnitOfWork


def claim_outbox(
    uow: "TableUnitOfWork", now: datetime, wall: datetime, lease: timedelta, limit: int
) -> tuple[OutboxItem, ...]:
    """See `ports.UnitOfWork.claim_outbox`."""
    table = table_of(OutboxItemRow)
    lease_until = wall + lease
    earlier = table.alias("earlier")
    first_of_chat = ~sa.exists().where(
        earlier.c.account_id == table.c.account_id,
        sa.or_(
            earlier.c.state == OutboxState.SENDING.value,
            sa.and_(
                earlier.c.state == OutboxState.DUE.value,
                # One that was refused and waits its turn keeps its place: nothing overtakes it.
                sa.or_(earlier.c.due_at <= now, earlier.c.attempts > 0),
                sa.or_(
                    earlier.c.priority < table.c.priority,
                    sa.and_(earlier.c.priority == table.c.priority, earlier.c.order < table.c.order),
                ),
            ),
        ),
    )
    statement = (
        sa.select(table)
        .where(table.c.state == OutboxState.DUE.value, table.c.due_at <= now, first_of_chat)
        .order_by(table.c.priority, table.c.order)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    rows = uow.connection.execute(statement).mappings().all()
    if not rows:
        return ()
    uow.connection.execute(
        sa.update(table)
        .where(table.c.id.in_([row["id"] for row in rows]))
        .values(state=OutboxState.SENDING.value, lease_until=lease_until, attempts=table.c.attempts + 1)
    )
    leased = {"state": OutboxState.SENDING.value, "lease_until": lease_until}
    return tuple(
        uow.mapper.to_noun(OutboxItem, OutboxItemRow, {**row, **leased, "attempts": row["attempts"] + 1})
        for row in rows
    )


def free_outbox(uow: "TableUnitOfWork", wall: datetime) -> int:
    """A lease that ran out means a crash in the middle: it may have been sent."""
    table = table_of(OutboxItemRow)
    lost = sa.and_(table.c.state == OutboxState.SENDING.value, table.c.lease_until < wall)
    freed = 0
    for at_most_once, state in ((True, OutboxState.UNKNOWN), (False, OutboxState.DUE)):
        freed += uow.connection.execute(
            sa.update(table)
            .where(lost, table.c.at_most_once.is_(at_most_once))
            .values(state=state.value, lease_until=None)
        ).rowcount
    return freed
