"""Today: one glance, in the order of care. Nothing is opened for it; it stands on ids, dates and counts."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from fastapi import APIRouter
from fastapi.responses import RedirectResponse, Response

from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import Client, ClientState, TelegramAccount
from kapjournal.domain.course import SessionKind
from kapjournal.domain.people import CareMember, Role
from kapjournal.domain.reading import SummaryRead
from kapjournal.domain.session import Session, SessionStatus
from kapjournal.portal.pages.clients import my_clients
from kapjournal.portal.visit import CLINICIANS, AnyVisit, Visit, practice_zone
from kapjournal.ports import OneOf, UnitOfWork
from kapjournal.usecases.watch_notices import list_notices

router = APIRouter()

SOON = timedelta(days=8)
QUIET_AFTER = 2
"""Occasions in a row without an answer: then the bot has offered a pause and keeps still."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A session ahead. `unread` counts what came since this person last read the page; None: never read."""

    session: Session
    client: Client
    unread: int | None
    has_words: bool


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
    mine = my_clients(uow, visit.person.id)
    clients = {client.id: client for client, _ in mine}
    members = {client.id: member for client, member in mine}
    ids = tuple(clients)
    return {
        "zone": practice_zone(uow, visit),
        "anybody": bool(ids),
        "notices": list_notices(uow, visit.person.id),
        "coming": _coming(uow, visit, clients, members) if ids else [],
        "running": _unmarked(uow, visit, ids) if ids else [],
        "clients": clients,
        "quiet": _quiet(uow, clients) if ids else [],
        "requests": [
            (one, clients[one.client_id])
            for one in (uow.all(CallRequest, met_at=None, client_id=OneOf(ids)) if ids else ())
        ],
    }


def _coming(
    uow: UnitOfWork, visit: Visit, clients: dict[str, Client], members: dict[str, CareMember]
) -> list[Coming]:
    """Integration sessions first on their day, then the others, of the next eight days."""
    planned = uow.all(Session, client_id=OneOf(tuple(clients)), status=SessionStatus.PLANNED)
    near = [one for one in planned if visit.now - one.duration <= one.start() <= visit.now + SOON]
    found = []
    for session in sorted(near, key=lambda one: (one.start(), one.kind is not SessionKind.INTEGRATION)):
        client_id = session.client_id
        read = uow.find(SummaryRead, id=f"{client_id}:{visit.person.id}")
        records = uow.count(StoredRecord, client_id=client_id)
        unread = None if read is None else max(0, records - read.sequence)
        found.append(
            Coming(session, clients[client_id], unread, members[client_id].role.reads_words and records > 0)
        )
    return found


def _unmarked(uow: UnitOfWork, visit: Visit, ids: tuple[str, ...]) -> list[Session]:
    """Medicine sessions of the last day whose end nobody marked: what is asked next hangs on it."""
    planned = uow.all(Session, client_id=OneOf(ids), status=SessionStatus.PLANNED, kind=SessionKind.MEDICINE)
    return [one for one in planned if timedelta() <= visit.now - one.start() <= timedelta(days=1)]


def _quiet(uow: UnitOfWork, clients: dict[str, Client]) -> list[Quiet]:
    """Whom the bot does not reach any more, and who went quiet."""
    found: list[Quiet] = []
    for account in uow.all(TelegramAccount, client_id=OneOf(tuple(clients)), unlinked_at=None):
        if account.blocked_at is not None and account.client_id is not None:
            found.append(Quiet(clients[account.client_id], "blocked", account.blocked_at))
    for client in clients.values():
        if client.erase_at is not None:
            found.append(Quiet(client, "erasing", client.erase_at))
        elif client.state is ClientState.STOPPED:
            found.append(Quiet(client, "stopped"))
        elif client.state is ClientState.ACTIVE and client.silent_occasions >= QUIET_AFTER:
            found.append(Quiet(client, "silent"))
    return found
