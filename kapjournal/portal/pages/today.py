"""Today: one glance, in the order of care. Nothing is opened for it; it stands on ids, dates and counts."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from fastapi import APIRouter
from fastapi.responses import RedirectResponse, Response

from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import Client, ClientState, Consent, TelegramAccount
from kapjournal.domain.course import SessionKind
from kapjournal.domain.people import CLINICIANS, CareMember, Role
from kapjournal.domain.reading import SummaryRead
from kapjournal.domain.reflection import Reflection
from kapjournal.domain.safety import Urgency
from kapjournal.domain.session import Session, SessionStatus
from kapjournal.portal.visit import AnyVisit, Visit, practice_zone
from kapjournal.ports import After, OneOf, UnitOfWork
from kapjournal.usecases.desk import practice_of
from kapjournal.usecases.reading.watch_notices import list_notices

router = APIRouter()

SOON = timedelta(days=8)
LATELY = timedelta(days=30)
_AT_MOST = 12
"""Summaries listed to be read: one glance, and the list of clients has the rest."""
QUIET_AFTER = 2
"""Occasions in a row without an answer: then the bot has offered a pause and keeps still."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A session ahead. `unread` counts what came since this person last read the page; None: never read."""

    session: Session
    client: Client
    unread: int | None
    has_words: bool

    @property
    def is_to_read(self) -> bool:
        return self.has_words and self.unread != 0


@dataclass(frozen=True, slots=True)
class ToRead:
    """A summary that is ready, or that changed since this person read it at `read_at`."""

    client: Client
    read_at: datetime | None


@dataclass(frozen=True, slots=True)
class Quiet:
    client: Client
    why: str
    since: datetime | None = None


@router.get("/")
def today(visit: AnyVisit) -> Response:
    if not visit.is_a(*CLINICIANS):
        return RedirectResponse("/calendar" if visit.is_a(Role.FRONT_DESK) else "/practice", status_code=303)
    return visit.page("today.html", **visit.read(lambda uow: _glance(uow, visit)))


def _glance(uow: UnitOfWork, visit: Visit) -> dict[str, Any]:
    members = {one.client_id: one for one in uow.all(CareMember, person_id=visit.person.id, until=None)}
    ids = tuple(members)
    # By the day on the client's own wall, which may be the one before or after ours.
    days = [visit.now.date() + timedelta(days=n) for n in range(-2, SOON.days + 2)]
    near = [
        one
        for one in uow.all(Session, starts_on=OneOf(days), status=SessionStatus.PLANNED)
        if one.client_id in members and visit.now - timedelta(days=1) <= one.start() <= visit.now + SOON
    ]
    asked = [one for one in uow.all(CallRequest, met_at=None, order_by="at") if one.client_id in members]
    named = {one.client_id for one in near} | {one.client_id for one in asked}
    clients = {one.id: one for one in uow.all(Client, id=OneOf(tuple(named)))} if named else {}
    coming = _coming(uow, visit, near, clients, members) if near else []
    soon = [one for one in coming if one.session.kind is SessionKind.INTEGRATION]
    notices = list_notices(uow, visit.person.id) if ids else ()
    return {
        "zone": practice_zone(uow, visit),
        "anybody": bool(ids),
        "has_policy": practice_of(uow).policy is not None,
        "notices": notices,
        # The order of care is: integration sessions soon, summaries to read, safety notices, who went quiet.
        # One thing breaks it: a notice of the tier "now" that nobody has acknowledged cannot wait under a
        # list of appointments. Notices for the next working day wait in their place: the day has begun, and
        # whoever reads the page in three minutes reaches them without scrolling.
        "notices_first": any(one.notice.urgency is Urgency.NOW for one in notices),
        "soon": soon,
        "others": [one for one in coming if one.session.kind is not SessionKind.INTEGRATION],
        "to_read": _to_read(uow, visit, members, {one.client.id for one in soon}) if ids else [],
        "running": [one for one in near if one.kind is SessionKind.MEDICINE and one.start() <= visit.now],
        "clients": clients,
        "quiet": _quiet(uow, set(ids)) if ids else [],
        "requests": [(one, clients[one.client_id]) for one in asked],
    }


def _coming(
    uow: UnitOfWork,
    visit: Visit,
    near: list[Session],
    clients: dict[str, Client],
    members: dict[str, CareMember],
) -> list[Coming]:
    """The sessions of the next eight days in order; at one hour first those with something to read."""
    ahead = [one for one in near if visit.now <= one.planned_end()]
    of_these = OneOf(tuple({one.client_id for one in ahead}))
    reads = {
        one.client_id: one for one in uow.all(SummaryRead, person_id=visit.person.id, client_id=of_these)
    }
    consents = Counter(one.client_id for one in uow.all(Consent, client_id=of_these))
    found = []
    for session in ahead:
        client_id = session.client_id
        read, records = reads.get(client_id), uow.count(StoredRecord, client_id=client_id)
        unread = None if read is None else max(0, records - read.sequence)
        # Consent is sealed into the chain too, and is nothing to read.
        is_there = members[client_id].role.reads_words and records > consents[client_id]
        found.append(Coming(session, clients[client_id], unread, is_there))
    return sorted(found, key=lambda one: (one.session.start(), not one.is_to_read, one.client.code_name))


def _to_read(uow: UnitOfWork, visit: Visit, members: dict[str, CareMember], shown: set[str]) -> list[ToRead]:
    """Who answered or was read lately and has more in the chain than this person has seen; newest first.

    A prescriber is not listed: most of what comes is not for them, and a count cannot tell.
    """
    since = After(visit.now - LATELY)
    reads = {
        one.client_id: one
        for one in uow.all(SummaryRead, person_id=visit.person.id, at=since, order_by="-at", limit=100)
    }
    mine = OneOf(tuple(members))
    answered = uow.all(Reflection, client_id=mine, answered_at=since, order_by="-answered_at", limit=200)
    found: list[ToRead] = []
    for client_id in dict.fromkeys([*(one.client_id for one in answered), *reads]):
        member = members.get(client_id)
        if member is None or not member.role.reads_words or client_id in shown:
            continue
        read = reads.get(client_id) or uow.find(SummaryRead, id=f"{client_id}:{visit.person.id}")
        if uow.count(StoredRecord, client_id=client_id) > (read.sequence if read else 0):
            found.append(ToRead(uow.get(Client, client_id), read.at if read else None))
        if len(found) == _AT_MOST:
            break
    return found


def _quiet(uow: UnitOfWork, mine: set[str]) -> list[Quiet]:
    """Whom the bot does not reach any more, and who went quiet; the database picks them out."""
    ever = After(datetime.min.replace(tzinfo=UTC))
    found = [
        Quiet(uow.get(Client, account.client_id), "blocked", account.blocked_at)
        for account in uow.all(TelegramAccount, blocked_at=ever, unlinked_at=None)
        if account.client_id is not None and account.client_id in mine
    ]
    erasing = uow.all(Client, erase_at=ever, order_by="code_name")
    stopped = uow.all(Client, state=ClientState.STOPPED, order_by="code_name")
    silent = uow.all(
        Client, state=ClientState.ACTIVE, silent_occasions=After(QUIET_AFTER - 1), order_by="code_name"
    )
    found += [Quiet(client, "erasing", client.erase_at) for client in erasing]
    found += [Quiet(client, "stopped") for client in stopped]
    found += [Quiet(client, "silent") for client in silent]
    return [one for one in found if one.client.id in mine]
