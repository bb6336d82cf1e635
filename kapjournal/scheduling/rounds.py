"""The rounds of the worker: notices, safety, tidy, media, erasure, housekeeping. Each is safe to repeat."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

import structlog

from kapjournal.domain.errors import KapjournalError
from kapjournal.ports import Storage, UnitOfWork
from kapjournal.usecases.collecting.admit import forget_strangers
from kapjournal.usecases.collecting.carry_out_erasure import carry_out_erasure, erasures_due
from kapjournal.usecases.collecting.deliver_outbox import forget_finished
from kapjournal.usecases.collecting.send_courtesies import send_courtesies
from kapjournal.usecases.collecting.send_notices import clients_due, send_notices
from kapjournal.usecases.collecting.tell_staff import tell_staff
from kapjournal.usecases.collecting.tidy_chat import tidy_chats
from kapjournal.usecases.desk import Desk

log = structlog.get_logger(__name__)

UPDATES_KEPT = timedelta(days=7)


class Rounds:
    """One method a round; a client's fault never stops the round for the others."""

    def __init__(self, storage: Storage, desk: Desk) -> None:
        self._storage = storage
        self._desk = desk

    async def notices(self) -> None:
        due = await self._due("notices", clients_due)
        for client_id in due:
            await self._guarded(
                "notices",
                lambda client_id=client_id: self._storage.transact(  # type: ignore[misc]
                    lambda uow: send_notices(uow, self._desk, client_id)
                ),
            )

        await self._guarded(
            "courtesies", lambda: self._storage.transact(lambda uow: send_courtesies(uow, self._desk))
        )

    async def safety(self) -> None:
        await self._guarded("safety", lambda: self._storage.transact(lambda uow: tell_staff(uow, self._desk)))

    async def tidy(self) -> None:
        await self._guarded("tidy", lambda: self._storage.transact(lambda uow: tidy_chats(uow, self._desk)))

    async def housekeeping(self) -> None:
        def job(uow: UnitOfWork) -> None:
            uow.prune_updates(self._desk.clock.wall() - UPDATES_KEPT)
            forget_strangers(uow, self._desk.now() - UPDATES_KEPT)
            forget_finished(uow, self._desk.now() - UPDATES_KEPT)

        await self._guarded("housekeeping", lambda: self._storage.transact(job))

    async def erasures(self) -> None:
        due = await self._due("erasures", erasures_due)
        for client_id in due:
            await self._guarded(
                "erasures",
                lambda client_id=client_id: self._storage.transact(  # type: ignore[misc]
                    lambda uow: carry_out_erasure(uow, self._desk, client_id)
                ),
            )

    async def _due(self, name: str, find: Callable[[UnitOfWork, datetime], Sequence[str]]) -> Sequence[str]:
        found: Sequence[str] = ()

        async def look() -> None:
            nonlocal found
            found = await self._storage.transact(lambda uow: find(uow, self._desk.now()))

        await self._guarded(name, look)
        return found

    async def _guarded(self, name: str, work: Callable[[], Awaitable[object]]) -> None:
        try:
            await work()
        except KapjournalError as error:
            log.error("round failed", round=name, reason=str(error), remedy=error.remedy)
        except Exception as error:  # noqa: BLE001 - the next round must come
            log.error("round failed", round=name, reason=type(error).__name__)
