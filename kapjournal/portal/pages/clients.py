"""Clients: the list, the invitation, and one client's first page."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import available_timezones

from fastapi import APIRouter
from fastapi.responses import Response

from kapjournal.domain.access import Access
from kapjournal.domain.client import Client, ClientState, History, Invite, TelegramAccount
from kapjournal.domain.course import Route, Track
from kapjournal.domain.errors import InvalidInput, KapjournalError, NotFound
from kapjournal.domain.local_time import zone_of
from kapjournal.domain.notice import SafetyNotice
from kapjournal.domain.people import READERS, CareMember, Person, Role
from kapjournal.domain.practice_record import PracticeRecord
from kapjournal.domain.session import Session, SessionStatus
from kapjournal.portal.complaints import refusal
from kapjournal.portal.views import qr
from kapjournal.portal.visit import ClinicianVisit, TherapistVisit, Visit, client_for, practice_zone
from kapjournal.ports import After, OneOf, UnitOfWork
from kapjournal.usecases.reading.invite_client import Invited, NewClient, invite_client, reinvite_client
from kapjournal.usecases.reading.watch_notices import cover_of, left_uncovered

router = APIRouter()

MEASURES = (("phq9", "PHQ-9"), ("phq8", "PHQ-8"), ("gad7", "GAD-7"), ("pcl5", "PCL-5"))
_PAGE = 100

LANGUAGES = (("en", "English"), ("es", "Español"))


@dataclass(frozen=True, slots=True)
class Row:
    client: Client
    role: Role
    next_session: Session | None
    waits: bool


def sessions_ahead(uow: UnitOfWork, ids: tuple[str, ...], now: datetime) -> dict[str, Session]:
    """Each client's next session that is not over."""
    ahead: dict[str, Session] = {}
    if not ids:
        return ahead
    planned = uow.all(Session, client_id=OneOf(ids), status=SessionStatus.PLANNED)
    for one in sorted(planned, key=Session.start):
        if not one.is_over(now):
            ahead.setdefault(one.client_id, one)
    return ahead


@router.get("/clients")
def clients(visit: ClinicianVisit) -> Response:
    """A hundred at a time, in order of code name; an address holds ids, never a name."""
    asked = visit.request.query_params
    return _list(visit, everybody=asked.get("all") == "1", after=asked.get("after", "")[:64])


@router.post("/clients")
def find(visit: ClinicianVisit) -> Response:
    """By a part of the code name, among all of theirs. Sent as a form: names stand in no address."""
    return _list(visit, wanted=visit.fields.text("q", longest=200).casefold()[:60])


def _list(visit: Visit, *, wanted: str = "", everybody: bool = False, after: str = "") -> Response:

    def job(uow: UnitOfWork) -> tuple[list[Row], int, bool]:
        members = {one.client_id: one for one in uow.all(CareMember, person_id=visit.person.id, until=None)}
        last = uow.find(Client, id=after) if after in members else None
        past = () if everybody or wanted else (ClientState.ENDED, ClientState.DECEASED)
        states = OneOf([one for one in ClientState if one not in past])
        found = uow.all(
            Client,
            id=OneOf(tuple(members)),
            state=states,
            code_name=After(last.code_name if last else ""),
            order_by="code_name",
            limit=None if wanted else _PAGE + 1,
        )
        shown = [one for one in found if wanted in one.code_name.casefold()]
        ids = tuple(one.id for one in shown[:_PAGE])
        ahead = sessions_ahead(uow, ids, visit.now)
        waiting = {one.client_id for one in uow.all(SafetyNotice, acknowledged_at=None)}
        rows = [Row(one, members[one.id].role, ahead.get(one.id), one.id in waiting) for one in shown[:_PAGE]]
        return rows, len(members), len(shown) > _PAGE

    rows, total, more = visit.read(job)
    return visit.page("clients.html", rows=rows, more=more, total=total, q=wanted, everybody=everybody)


@router.get("/clients/new")
def new_client(visit: TherapistVisit) -> Response:
    return _invite_form(visit)


@router.post("/clients/new")
def invite(visit: TherapistVisit) -> Response:
    try:
        new = _asked_for(visit)
        invited = visit.write(
            lambda uow: invite_client(uow, visit.desk.room, visit.identity, new), Access.INVITED
        )
    except KapjournalError as refused:
        return _invite_form(visit, refused)
    return _invitation(visit, invited)


@router.post("/clients/{client_id}/invite")
def invite_again(visit: TherapistVisit, client_id: str) -> Response:
    def job(uow: UnitOfWork) -> Invited:
        client_for(uow, visit, client_id, Role.THERAPIST)
        return reinvite_client(uow, visit.desk.room, visit.identity, client_id)

    return _invitation(visit, visit.write(job, Access.INVITED, client_id=client_id))


@router.get("/clients/{client_id}")
def client(visit: ClinicianVisit, client_id: str) -> Response:
    def job(uow: UnitOfWork) -> dict[str, Any]:
        found, member = client_for(uow, visit, client_id)
        sessions = sorted(uow.all(Session, client_id=client_id), key=Session.start)
        names = {one.id: one.name for one in uow.all(Person)}
        team = uow.all(CareMember, client_id=client_id, until=None)
        return {
            "client": found,
            "member": member,
            "ahead": [one for one in sessions if not one.is_over(visit.now) and not one.cancelled],
            "past": [one for one in reversed(sessions) if one.is_over(visit.now) and not one.cancelled],
            "invite": next(iter(uow.all(Invite, client_id=client_id, order_by="-created_at", limit=1)), None),
            "account": uow.find(TelegramAccount, client_id=client_id, unlinked_at=None),
            "team": [(names[one.person_id], one) for one in team],
            "notices": uow.all(SafetyNotice, client_id=client_id, acknowledged_at=None),
            "uncovered": left_uncovered(uow, client_id),
            "zone": practice_zone(uow, visit),
        }

    values = visit.read(job)
    visit.write(lambda _: None, Access.READ_CLIENT, client_id=client_id)
    return visit.page("client.html", tab="overview", **values)


def _asked_for(visit: Visit) -> NewClient:
    fields = visit.fields
    if not fields.ticked("adult"):
        raise InvalidInput(visit.say("please confirm that you know who this is and that they are an adult"))
    care = []
    for value in fields.all("care"):
        person_id, _, role = value.partition(":")
        care.append((person_id, Role(role) if role in set(Role) else Role.CUSTODIAN))
    return NewClient(
        code_name=fields.text("code_name", longest=40, needed=True),
        language=fields.raw("language") if fields.raw("language") in dict(LANGUAGES) else "en",
        time_zone=known_zone(fields.text("time_zone", longest=60, needed=True)),
        tracks=fields.choices("tracks", Track),
        route=fields.choice("route", Route),
        measures=tuple(one for one in fields.all("measures") if one in dict(MEASURES)),
        history=fields.choices("history", History),
        fuller=fields.ticked("fuller"),
        care=tuple(care),
    )


def known_zone(name: str) -> str:
    zone_of(name)
    if name not in available_timezones():
        raise InvalidInput("time_zone: not a known time zone", remedy="Use a name such as Europe/Madrid.")
    return name


def _invite_form(visit: Visit, refused: KapjournalError | None = None) -> Response:
    fields = visit.fields

    def job(uow: UnitOfWork) -> dict[str, Any]:
        people = [
            one
            for one in uow.all(Person, order_by="name")
            if one.identity is not None and one.left_at is None and one.id != visit.person.id
        ]
        cover = cover_of(uow)
        return {"people": people, "cover": cover, "zone": practice_zone(uow, visit)}

    values = visit.read(job)
    ticked = fields.all("care") if visit.request.method == "POST" else _covering(values["cover"])
    return visit.page(
        "client_new.html",
        **refusal(refused, visit.language),
        given=fields,
        Track=Track,
        Route=Route,
        History=History,
        measures=MEASURES,
        languages=LANGUAGES,
        zones=sorted(available_timezones()),
        ticked=ticked,
        **values,
    )


def _covering(cover: Person | None) -> tuple[str, ...]:
    """The practice's cover reader is ticked from the start: told of a notice, they must open it too."""
    roles = [one for one in (Role.COVER_READER, *READERS) if cover is not None and one in cover.roles]
    return (f"{cover.id}:{roles[0]}",) if cover is not None and roles else ()


def _invitation(visit: Visit, invited: Invited) -> Response:
    """Shown once: only the code's keyed hash is kept."""
    practice = visit.read(lambda uow: uow.find(PracticeRecord))
    if practice is None:
        raise NotFound
    return visit.page(
        "invitation.html",
        client=invited.client,
        code=invited.code,
        link=invited.link,
        drawing=qr(invited.link or f"/start {invited.code}"),
        matching=f"{invited.matching_code[:3]} {invited.matching_code[3:]}",
    )
