"""Write who did what to the access log, and walk the log to see that nothing was changed in it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from kapjournal.domain.access import FIRST, Access, AccessLine
from kapjournal.domain.errors import BadRecord
from kapjournal.ports import After, Index, UnitOfWork

_PAGE = 1000


def log_access(
    uow: UnitOfWork,
    index: Index,
    action: Access,
    *,
    person_id: str,
    at: datetime,
    client_id: str | None = None,
    detail: str = "",
) -> AccessLine:
    """The next line of the log, inside the caller's transaction. `detail` takes ids and closed words only."""
    uow.lock("access-log")
    last = uow.all(AccessLine, order_by="-sequence", limit=1)
    sequence = last[0].sequence + 1 if last else 1
    line = AccessLine(
        id=f"{sequence:012d}",
        sequence=sequence,
        at=at,
        person_id=person_id,
        action=action,
        client_id=client_id,
        detail=detail,
        previous=last[0].hash if last else FIRST,
        hash="",
    )
    line = replace(line, hash=index.code("access", line.told()))
    uow.add(line)
    return line


def verify_access_log(uow: UnitOfWork, index: Index, *, newest: int | None = None) -> int:
    """Walk every line, or only the `newest`. Returns the number of the last one.

    Raises BadRecord naming the first line that does not hold. A tail that was cut off shows only against a
    number noted outside.
    """
    walked, previous = _start(uow, newest)
    while page := uow.all(AccessLine, order_by="sequence", limit=_PAGE, sequence=After(walked)):
        walked, previous = _walk(page, walked, previous, index)
    return walked


def _start(uow: UnitOfWork, newest: int | None) -> tuple[int, str]:
    """The line before the first that is walked, and its hash."""
    last = uow.all(AccessLine, order_by="-sequence", limit=1)
    before = uow.find(AccessLine, sequence=last[0].sequence - newest) if last and newest is not None else None
    return (before.sequence, before.hash) if before else (0, FIRST)


def _walk(lines: Iterable[AccessLine], walked: int, previous: str, index: Index) -> tuple[int, str]:
    for line in lines:
        walked += 1
        if line.sequence != walked or line.previous != previous:
            raise BadRecord(f"access log, line {walked}: missing or out of order")
        if line.hash != index.code("access", line.told()):
            raise BadRecord(f"access log, line {walked}: it was changed")
        previous = line.hash
    return walked, previous
