"""Safety notices for those who must look: what is open, who has it in hand, what came of it."""

from dataclasses import dataclass, replace

from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import Client
from kapjournal.domain.errors import Conflict, NotFound
from kapjournal.domain.notice import NoticeOutcome, SafetyNotice
from kapjournal.domain.people import CareMember, Person
from kapjournal.ports import Identity, OneOf, UnitOfWork
from kapjournal.usecases.desk import policy_of
from kapjournal.usecases.reading.reading_desk import ReadingDesk


@dataclass(frozen=True, slots=True)
class OpenNotice:
    notice: SafetyNotice
    client: Client


def list_notices(
    uow: UnitOfWork, person_id: str | None = None, *, every: bool = False
) -> tuple[OpenNotice, ...]:
    """Oldest first: those nobody has acknowledged, or `every` one; of one person's clients, or of all."""
    if every:
        notices = uow.all(SafetyNotice, order_by="raised_at")
    else:
        notices = uow.all(SafetyNotice, acknowledged_at=None, order_by="raised_at")
    named = {one.client_id for one in notices}
    if person_id is not None:
        named = in_care_of(uow, person_id, named)
    clients = {one.id: one for one in uow.all(Client, id=OneOf(sorted(named)))} if named else {}
    return tuple(OpenNotice(one, clients[one.client_id]) for one in notices if one.client_id in clients)


def in_care_of(uow: UnitOfWork, person_id: str, client_ids: set[str]) -> set[str]:
    """Those of these clients in whose care team somebody is: a few, however many they care for."""
    asked = OneOf(sorted(client_ids))
    found = uow.all(CareMember, person_id=person_id, until=None, client_id=asked) if client_ids else ()
    return {one.client_id for one in found}


def cover_of(uow: UnitOfWork) -> Person | None:
    """Who covers, by the practice's policy. They open a client's words and card only from the care team."""
    policy = policy_of(uow)
    if policy is None:
        return None
    return uow.find(Person, id=policy.cover_reader) or uow.find(Person, name=policy.cover_reader)


def left_uncovered(uow: UnitOfWork, client_id: str) -> Person | None:
    """Who is told of this client's notices when nobody else answers, where they are not in the care team."""
    cover = cover_of(uow)
    return cover if cover is not None and not in_care_of(uow, cover.id, {client_id}) else None


def acknowledge_notice(
    uow: UnitOfWork,
    room: ReadingDesk,
    who: Identity,
    notice_id: str,
    *,
    seen: int,
    outcome: NoticeOutcome | None = None,
) -> SafetyNotice:
    """Say that somebody has it in hand, and later what came of it. The first who says so counts.

    Anybody of the care team may, and the practice's cover reader. Raises NotFound for others, Conflict when
    more was found than the `seen` findings they were shown: nobody takes in hand what they have not seen.
    """
    notice = uow.find(SafetyNotice, id=notice_id)
    if notice is None or not _may_see(uow, who.reader_id, notice):
        raise NotFound("no such notice", remedy="run: kapjournal notices list")
    uow.lock(f"chain:{notice.client_id}")  # as who raises one does
    notice = uow.get(SafetyNotice, notice_id)
    if notice.acknowledged_at is None and notice.findings != seen:
        raise Conflict(
            "more was found since this notice was shown", remedy="Look at it anew, then acknowledge it."
        )
    notice = notice.acknowledge(who.reader_id, room.now())
    if outcome is not None:
        notice = notice.close(outcome)
    uow.save(notice)
    return notice


def meet_request(uow: UnitOfWork, room: ReadingDesk, person_id: str, request_id: str) -> CallRequest:
    """A call or another request was met. Raises NotFound."""
    request = uow.get(CallRequest, request_id)
    if request.met_at is None:
        request = replace(request, met_at=room.now(), met_by=person_id)
        uow.save(request)
    return request


def _may_see(uow: UnitOfWork, person_id: str, notice: SafetyNotice) -> bool:
    cover = cover_of(uow)
    if cover is not None and cover.id == person_id:
        return True
    return uow.find(CareMember, client_id=notice.client_id, person_id=person_id, until=None) is not None
