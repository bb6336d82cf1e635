"""One client's settings: what they are asked, who may read, how the course stands, their journal."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import available_timezones

from fastapi import APIRouter
from fastapi.responses import Response

from kapjournal.domain.access import Access, AccessLine
from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import Client, ClientState, History
from kapjournal.domain.course import Route, Track
from kapjournal.domain.errors import InvalidInput, KapjournalError, NotAllowed, NotFound
from kapjournal.domain.payload import ContactCard
from kapjournal.domain.people import READERS, CareMember, Person, Role, StoredCertificate
from kapjournal.domain.sealed import Purpose
from kapjournal.domain.session import Session
from kapjournal.portal.complaints import refusal
from kapjournal.portal.pages.clients import LANGUAGES, MEASURES, known_zone
from kapjournal.portal.pages.notices import newest_card
from kapjournal.portal.visit import (
    ReaderVisit,
    TherapistVisit,
    Visit,
    client_for,
    names_of,
    practice_zone,
)
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import policy_of
from kapjournal.usecases.plan_reflections import plan_reflections
from kapjournal.usecases.reading.change_state import ALLOWED, change_state
from kapjournal.usecases.reading.erase_client import erase_client
from kapjournal.usecases.reading.export_journal import export_journal
from kapjournal.usecases.reading.open_journal import open_journal
from kapjournal.usecases.reading.rotate_journal import add_reader, remove_reader, rotate_journal
from kapjournal.usecases.reading.sign_off import seal_signed

router = APIRouter()


@router.get("/clients/{client_id}/settings")
def settings(visit: TherapistVisit, client_id: str) -> Response:
    return _settings_page(visit, client_id)


@router.post("/clients/{client_id}/settings")
def change(visit: TherapistVisit, client_id: str) -> Response:
    fields = visit.fields

    def job(uow: UnitOfWork) -> None:
        client, _ = client_for(uow, visit, client_id, Role.THERAPIST)
        changed = replace(
            client,
            language=fields.raw("language") if fields.raw("language") in dict(LANGUAGES) else client.language,
            time_zone=known_zone(fields.text("time_zone", longest=60, needed=True)),
            tracks=fields.choices("tracks", Track),
            route=fields.choice("route", Route),
            measures=tuple(one for one in fields.all("measures") if one in dict(MEASURES)),
            history=fields.choices("history", History),
            fuller=fields.ticked("fuller"),
            own_question=fields.text("own_question", longest=240),
        )
        uow.save(changed)
        plan_reflections(uow, visit.desk.room.desk, changed)

    return _done(visit, client_id, job, Access.CHANGED_CLIENT, "saved")


@router.post("/clients/{client_id}/state")
def state(visit: TherapistVisit, client_id: str) -> Response:
    """End, freeze, mark deceased, open again. What cannot be undone wants the code name typed."""

    def job(uow: UnitOfWork) -> None:
        client, _ = client_for(uow, visit, client_id, Role.THERAPIST)
        to = visit.fields.choice("to", ClientState)
        if to is ClientState.DECEASED and visit.fields.text("typed", longest=60) != client.code_name:
            raise InvalidInput(visit.say("type the code name to confirm"))
        change_state(uow, visit.desk.room.desk, client_id, to)

    return _done(visit, client_id, job, Access.CHANGED_STATE, "state", detail=visit.fields.raw("to")[:10])


@router.post("/clients/{client_id}/team/add")
def add(visit: TherapistVisit, client_id: str) -> Response:
    def job(uow: UnitOfWork) -> None:
        client_for(uow, visit, client_id, Role.THERAPIST)
        person_id, _, role = visit.fields.raw("who").partition(":")
        if role not in set(Role) or not visit.fields.ticked("agreed"):
            raise InvalidInput(visit.say("choose somebody, and confirm that the client agreed"))
        add_reader(uow, visit.desk.room, visit.identity, client_id, person_id, Role(role))

    detail = f"{visit.fields.raw('who')[:60]} the client agreed"
    return _done(visit, client_id, job, Access.CHANGED_TEAM, "team", detail=detail)


@router.post("/clients/{client_id}/team/remove")
def remove(visit: TherapistVisit, client_id: str) -> Response:
    person_id = visit.fields.raw("who")[:40]

    def job(uow: UnitOfWork) -> None:
        client_for(uow, visit, client_id, Role.THERAPIST)
        if not person_id:
            raise InvalidInput(visit.say("choose somebody of the care team"))
        if person_id == visit.person.id:
            others = uow.all(CareMember, client_id=client_id, role=Role.THERAPIST, until=None)
            if len(others) < 2:
                raise NotAllowed(
                    visit.say("you are their only therapist"),
                    remedy=visit.say("Add the therapist who takes over, then leave."),
                )
        remove_reader(uow, visit.desk.room, visit.identity, client_id, person_id)

    visit.read(lambda uow: client_for(uow, visit, client_id, Role.THERAPIST))
    answer = _done(visit, client_id, job, Access.CHANGED_TEAM, "team", detail=person_id)
    return (
        visit.go("/clients", "team") if answer.status_code == 303 and person_id == visit.person.id else answer
    )


@router.post("/clients/{client_id}/keys")
def keys(visit: TherapistVisit, client_id: str) -> Response:
    """New keys for what comes from now on."""

    def job(uow: UnitOfWork) -> None:
        client_for(uow, visit, client_id, Role.THERAPIST)
        rotate_journal(uow, visit.desk.room, visit.identity, client_id)

    return _done(visit, client_id, job, Access.CHANGED_TEAM, "saved", detail="keys")


def _done(visit: Visit, client_id: str, job: Any, access: Access, done: str, *, detail: str = "") -> Response:
    try:
        visit.write(job, access, client_id=client_id, detail=detail)
    except NotFound:
        raise
    except KapjournalError as refused:
        return _settings_page(visit, client_id, refused)
    return visit.go(f"/clients/{client_id}/settings", done)


def _settings_page(visit: Visit, client_id: str, refused: KapjournalError | None = None) -> Response:
    def job(uow: UnitOfWork) -> dict[str, Any]:
        client, member = client_for(uow, visit, client_id, Role.THERAPIST)
        team = uow.all(CareMember, client_id=client_id, until=None)
        inside = {one.person_id for one in team}
        people = uow.all(Person, order_by="name")
        newest = uow.all(StoredCertificate, client_id=client_id, order_by="-epoch", limit=1)
        return {
            "client": client,
            "member": member,
            "team": [(one, next(p.name for p in people if p.id == one.person_id)) for one in team],
            "outside": [
                p for p in people if p.id not in inside and p.identity is not None and p.left_at is None
            ],
            "steps": [one for one in ClientState if one in ALLOWED[client.state] - {ClientState.PAUSED}],
            "certificate": newest[0] if newest else None,
        }

    values = visit.read(job)
    return visit.page(
        "client_settings.html",
        **refusal(refused, visit.language),
        tab="settings",
        given=visit.fields,
        Track=Track,
        Route=Route,
        History=History,
        measures=MEASURES,
        languages=LANGUAGES,
        zones=sorted(available_timezones()),
        **values,
    )


@router.get("/clients/{client_id}/card")
def card(visit: ReaderVisit, client_id: str) -> Response:
    def job(uow: UnitOfWork) -> dict[str, Any]:
        client, member = client_for(uow, visit, client_id, *READERS)
        opened = open_journal(uow, visit.desk.room, visit.identity, client_id)
        return {"client": client, "member": member, "card": newest_card(opened)}

    values = visit.read(job)
    visit.write(lambda _: None, Access.READ_CONTACT, client_id=client_id)
    return visit.page("card.html", tab="overview", **values)


@router.post("/clients/{client_id}/card")
def keep_card(visit: ReaderVisit, client_id: str) -> Response:
    fields = visit.fields

    def job(uow: UnitOfWork) -> None:
        client_for(uow, visit, client_id, *READERS)
        kept = ContactCard(
            at=visit.now,
            by=visit.person.id,
            name=fields.text("name", longest=120),
            phone=fields.text("phone", longest=60),
            usual_place=fields.text("usual_place", longest=240),
            emergency_contact=fields.text("emergency_contact", longest=240),
            plan_on_file=fields.text("plan_on_file", longest=2000),
        )
        seal_signed(uow, visit.desk.room, visit.identity, client_id, kept, purpose=Purpose.CONTACT)

    visit.write(job, Access.CHANGED_CLIENT, client_id=client_id, detail="card")
    return visit.go(f"/clients/{client_id}/card", "card")


@router.get("/clients/{client_id}/log")
def log(visit: ReaderVisit, client_id: str) -> Response:
    """Who read, exported or changed what of this client: shown to the client on request."""

    def job(uow: UnitOfWork) -> dict[str, Any]:
        client, member = client_for(uow, visit, client_id, *READERS)
        return {
            "client": client,
            "member": member,
            "lines": uow.all(AccessLine, client_id=client_id, order_by="-sequence", limit=500),
            "names": names_of(uow, visit),
            "zone": practice_zone(uow, visit),
        }

    return visit.page("client_log.html", tab="log", **visit.read(job))


@router.get("/clients/{client_id}/export")
def export_page(visit: TherapistVisit, client_id: str) -> Response:
    def job(uow: UnitOfWork) -> dict[str, Any]:
        client, member = client_for(uow, visit, client_id, Role.THERAPIST)
        asked = uow.find(CallRequest, client_id=client_id, kind="export", met_at=None)
        return {"client": client, "member": member, "asked": asked}

    return visit.page("export.html", tab="settings", **visit.read(job))


@router.post("/clients/{client_id}/export")
def export(visit: TherapistVisit, client_id: str) -> Response:
    """The journal file. From here on it is outside every seal."""

    def job(uow: UnitOfWork) -> str:
        client_for(uow, visit, client_id, Role.THERAPIST)
        return export_journal(uow, visit.desk.room, visit.identity, client_id)

    text = visit.read(job)  # opened without the writer's lock: the chat goes on meanwhile
    visit.write(lambda _: None, Access.EXPORTED, client_id=client_id)
    return Response(
        text,
        media_type="application/json",
        headers={"content-disposition": 'attachment; filename="journal.json"'},
    )


@router.get("/clients/{client_id}/erase")
def erase_page(visit: TherapistVisit, client_id: str) -> Response:
    return _erase_page(visit, client_id)


@router.post("/clients/{client_id}/erase")
def erase(visit: TherapistVisit, client_id: str) -> Response:
    """For good. Before the retention period is over only at the client's own wish, which is then logged."""

    def job(uow: UnitOfWork) -> None:
        client, _ = client_for(uow, visit, client_id, Role.THERAPIST)
        if visit.fields.text("typed", longest=60) != client.code_name:
            raise InvalidInput(visit.say("type the code name to confirm"))
        until = kept_until(uow, client, visit.now)
        if visit.now < until and not visit.fields.ticked("asked"):
            raise InvalidInput(
                visit.say("the retention period is not over; only the client can ask for less")
            )
        erase_client(uow, visit.desk.room, visit.identity, client_id)

    try:
        detail = "asked by the client" if visit.fields.ticked("asked") else "retention over"
        visit.write(job, Access.ERASED, client_id=client_id, detail=detail)
    except NotFound:
        raise
    except KapjournalError as refused:
        return _erase_page(visit, client_id, refused)
    return visit.go("/clients", "erased")


def kept_until(uow: UnitOfWork, client: Client, now: datetime) -> datetime:
    """Until when the practice's own rule keeps this journal; counted from the last session, or the invite."""
    policy = policy_of(uow)
    sessions = [one.start() for one in uow.all(Session, client_id=client.id) if one.start() <= now]
    last = max([client.created_at, *sessions])
    return last + timedelta(days=policy.retention if policy else 2557)


def _erase_page(visit: Visit, client_id: str, refused: KapjournalError | None = None) -> Response:
    def job(uow: UnitOfWork) -> dict[str, Any]:
        client, member = client_for(uow, visit, client_id, Role.THERAPIST)
        return {
            "client": client,
            "member": member,
            "until": kept_until(uow, client, visit.now),
            "zone": practice_zone(uow, visit),
        }

    return visit.page(
        "erase.html",
        **refusal(refused, visit.language),
        tab="settings",
        **visit.read(job),
    )
