"""The calendar: sessions planned, moved, cancelled and ended, as a month and as a list, in a named zone."""

from calendar import Calendar
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from fastapi import APIRouter
from fastapi.responses import Response

from kapjournal.domain.access import Access
from kapjournal.domain.client import Client, ClientState
from kapjournal.domain.course import Route, SessionKind
from kapjournal.domain.errors import InvalidInput, KapjournalError, NotFound
from kapjournal.domain.local_time import LocalTime, at_local, local
from kapjournal.domain.people import Role
from kapjournal.domain.session import Session, SessionStatus
from kapjournal.portal.complaints import refusal
from kapjournal.portal.visit import (
    ClinicianVisit,
    SchedulerVisit,
    Visit,
    client_for,
    my_client_ids,
    practice_zone,
)
from kapjournal.ports import OneOf, UnitOfWork
from kapjournal.usecases.keep_calendar import (
    DURATIONS,
    cancel_session,
    end_session,
    move_session,
    plan_session,
)
from kapjournal.usecases.reading.open_journal import open_journal
from kapjournal.usecases.reading.reading_desk import clients_of, member_of
from kapjournal.usecases.reading.session_facts import facts_of, keep_facts

router = APIRouter()

_MOST_DAYS = 400
_LISTED = 150
"""Sessions of one list; a month of a thousand clients has more."""
_IN_A_CELL = 6


def schedulable(uow: UnitOfWork, visit: Visit) -> list[Client]:
    """Whose sessions this person may see and plan: the front desk everybody's, by code name alone."""
    if visit.is_a(Role.FRONT_DESK):
        return list(uow.all(Client, order_by="code_name"))
    return [client for client, _ in clients_of(uow, visit.person.id)]


def session_for(uow: UnitOfWork, visit: Visit, session_id: str) -> tuple[Session, Client]:
    """Raises NotFound for a session of somebody else's client."""
    found = uow.find(Session, id=session_id)
    if found is None:
        raise NotFound("no such session")
    if not visit.is_a(Role.FRONT_DESK):
        member_of(uow, visit.person.id, found.client_id)
    return found, uow.get(Client, found.client_id)


@router.get("/calendar")
def calendar(visit: SchedulerVisit) -> Response:
    month = _month(visit)
    days = list(Calendar(firstweekday=0).itermonthdates(month.year, month.month))

    def job(uow: UnitOfWork) -> dict[str, Any]:
        zone = practice_zone(uow, visit)
        mine = None if visit.is_a(Role.FRONT_DESK) else set(my_client_ids(uow, visit.person.id))
        first, last = at_local(days[0], time(0), zone), at_local(days[-1] + timedelta(days=1), time(0), zone)
        # By the day on the client's own wall, which may be the one before or after.
        near = [days[0] - timedelta(days=1), *days, days[-1] + timedelta(days=1)]
        shown = sorted(
            (
                one
                for one in uow.all(Session, starts_on=OneOf(near))
                if (mine is None or one.client_id in mine) and first <= one.start() < last
            ),
            key=Session.start,
        )
        by_day: dict[date, list[Session]] = {}
        for one in shown:
            by_day.setdefault(local(one.start(), zone).date(), []).append(one)
        today = local(visit.now, zone).date()
        listed, later = _listed(by_day, month, _from(visit, month, today, crowded=len(shown) > _LISTED))
        seen = [*listed, *(one for ones in by_day.values() for one in ones[:_IN_A_CELL])]
        named = tuple({one.client_id for one in seen})
        clients = {one.id: one for one in uow.all(Client, id=OneOf(named))} if named else {}
        return {
            "zone": zone,
            "clients": clients,
            "by_day": by_day,
            "today": today,
            "listed": listed,
            "later": later,
            "total": sum(len(ones) for day, ones in by_day.items() if day.month == month.month),
        }

    return visit.page(
        "calendar.html",
        days=days,
        in_a_cell=_IN_A_CELL,
        month=month,
        before=(month - timedelta(days=1)).replace(day=1),
        after=(month + timedelta(days=32)).replace(day=1),
        **visit.read(job),
    )


def _from(visit: Visit, month: date, today: date, *, crowded: bool) -> date:
    """The day the list begins with: the one asked for; in a crowded month today; else the first."""
    try:
        asked = date.fromisoformat(visit.request.query_params.get("from", ""))
    except ValueError:
        asked = today if crowded else month
    return asked if (asked.year, asked.month) == (month.year, month.month) else month


def _listed(by_day: dict[date, list[Session]], month: date, first: date) -> tuple[list[Session], date | None]:
    """Whole days from `first` on, about `_LISTED` sessions; and the next day that has some, if any."""
    found: list[Session] = []
    for day in sorted(day for day in by_day if day >= first and day.month == month.month):
        if found and len(found) + len(by_day[day]) > _LISTED:
            return found, day
        found += by_day[day]
    return found, None


@router.get("/calendar/new")
def new_session(visit: SchedulerVisit) -> Response:
    return _plan_form(visit)


@router.post("/calendar/new")
def plan(visit: SchedulerVisit) -> Response:
    fields = visit.fields
    client_id = fields.raw("client")

    def job(uow: UnitOfWork) -> Session:
        client = next((one for one in schedulable(uow, visit) if one.id == client_id), None)
        if client is None:
            raise NotFound("no such client")
        if client.state in {ClientState.ENDED, ClientState.DECEASED}:
            raise InvalidInput("this course has ended; open it again first")
        kind = fields.choice("kind", SessionKind)
        starts = LocalTime(fields.wall("day", "clock"), _zone(fields.raw("zone"), uow, visit, client))
        if abs(starts.instant() - visit.now) > timedelta(days=_MOST_DAYS):
            raise InvalidInput("day: more than a year away; is the year right?")
        minutes = fields.whole("minutes", least=5, most=720) if fields.raw("minutes").strip() else 0
        return plan_session(
            uow,
            visit.desk.room.desk,
            client,
            kind,
            starts,
            duration=timedelta(minutes=minutes) if minutes else None,
            route=client.route if kind is SessionKind.MEDICINE else None,
        )

    try:
        if not client_id:
            raise InvalidInput(visit.say("choose a client"))
        visit.read(lambda uow: _must_schedule(uow, visit, client_id))
        session = visit.write(job, Access.CHANGED_SESSION, client_id=client_id)
    except NotFound:
        raise
    except KapjournalError as refused:
        return _plan_form(visit, refused)
    return visit.go(f"/calendar/sessions/{session.id}", "planned")


@router.get("/calendar/sessions/{session_id}")
def session_page(visit: SchedulerVisit, session_id: str) -> Response:
    return _session_page(visit, session_id)


@router.post("/calendar/sessions/{session_id}/move")
def move(visit: SchedulerVisit, session_id: str) -> Response:
    def job(uow: UnitOfWork) -> Session:
        session, _ = session_for(uow, visit, session_id)
        to = LocalTime(visit.fields.wall("day", "clock"), session.starts.zone)
        return move_session(uow, visit.desk.room.desk, session_id, to)

    return _changed(visit, session_id, job, "moved")


@router.post("/calendar/sessions/{session_id}/cancel")
def cancel(visit: SchedulerVisit, session_id: str) -> Response:
    def job(uow: UnitOfWork) -> Session:
        session_for(uow, visit, session_id)
        return cancel_session(uow, visit.desk.room.desk, session_id)

    return _changed(visit, session_id, job, "cancelled")


@router.post("/calendar/sessions/{session_id}/end")
def end(visit: SchedulerVisit, session_id: str) -> Response:
    """At the time given, or now."""

    def job(uow: UnitOfWork) -> Session:
        session, _ = session_for(uow, visit, session_id)
        at = visit.now
        if visit.fields.raw("clock").strip():
            wall = datetime.combine(session.starts.wall.date(), visit.fields.clock("clock"))
            at = LocalTime(wall, session.starts.zone).instant()
            if at < session.start():
                at = LocalTime(wall + timedelta(days=1), session.starts.zone).instant()
            if at > visit.now:
                raise InvalidInput("clock: that is still to come")
        return end_session(uow, visit.desk.room.desk, session_id, at)

    return _changed(visit, session_id, job, "ended")


@router.post("/calendar/sessions/{session_id}/facts")
def facts(visit: ClinicianVisit, session_id: str) -> Response:
    """Route, dose and pressure go where the prescriber reads too; the two-line note only to the words."""
    fields = visit.fields

    def job(uow: UnitOfWork) -> Session:
        session, client = session_for(uow, visit, session_id)
        _, member = client_for(uow, visit, client.id)
        if not member.role.reads_clinical:
            raise NotFound("no such session")
        before, after = fields.text("before", longest=20), fields.text("after", longest=20)
        if session.kind is SessionKind.MEDICINE and fields.raw("route"):
            session = replace(session, route=fields.choice("route", Route))
            uow.save(session)
        keep_facts(
            uow,
            visit.desk.room,
            visit.identity,
            session,
            dose=fields.text("dose", longest=60),
            blood_pressure=(before, after) if before or after else None,
            note=fields.text("note", longest=240) if member.role.reads_words else "",
        )
        return session

    return _changed(visit, session_id, job, "facts")


def _changed(visit: Visit, session_id: str, job: Any, done: str) -> Response:
    session, _ = visit.read(lambda uow: session_for(uow, visit, session_id))
    try:
        visit.write(job, Access.CHANGED_SESSION, client_id=session.client_id, detail=done)
    except NotFound:
        raise
    except KapjournalError as refused:
        return _session_page(visit, session_id, refused)
    return visit.go(f"/calendar/sessions/{session_id}", done)


def _session_page(visit: Visit, session_id: str, refused: KapjournalError | None = None) -> Response:
    def job(uow: UnitOfWork) -> dict[str, Any]:
        session, client = session_for(uow, visit, session_id)
        member = None
        if not visit.is_a(Role.FRONT_DESK) or visit.is_a(Role.THERAPIST):
            member = member_of(uow, visit.person.id, client.id)
        opens = member is not None and member.role.reads_clinical and session.start() <= visit.now
        known = None
        if opens and not session.cancelled:
            known = facts_of(open_journal(uow, visit.desk.room, visit.identity, client.id), session)
        return {
            "session": session,
            "known": known,
            "client": client,
            "member": member,
            "zone": practice_zone(uow, visit),
        }

    values = visit.read(job)
    if values["known"] is not None:
        visit.write(lambda _: None, Access.READ_CLIENT, client_id=values["client"].id, detail="session")
    return visit.page(
        "session.html",
        **refusal(refused, visit.language),
        Route=Route,
        planned=values["session"].status is SessionStatus.PLANNED,
        **values,
    )


def _plan_form(visit: Visit, refused: KapjournalError | None = None) -> Response:
    chosen = visit.fields.raw("client") or visit.request.query_params.get("client", "")

    def job(uow: UnitOfWork) -> dict[str, Any]:
        zone = practice_zone(uow, visit)
        clients = [
            one
            for one in schedulable(uow, visit)
            if one.state not in {ClientState.ENDED, ClientState.DECEASED}
        ]
        client = next((one for one in clients if one.id == chosen), None)
        zones = dict.fromkeys([zone, *([client.time_zone] if client else [])])
        return {"clients": clients, "zones": list(zones), "tomorrow": local(visit.now, zone).date()}

    values = visit.read(job)
    return visit.page(
        "session_new.html",
        **refusal(refused, visit.language),
        chosen=chosen,
        given=visit.fields,
        SessionKind=SessionKind,
        minutes={kind.value: int(lasts.total_seconds() // 60) for kind, lasts in DURATIONS.items()},
        **values,
    )


def _must_schedule(uow: UnitOfWork, visit: Visit, client_id: str) -> None:
    if client_id not in {one.id for one in schedulable(uow, visit)}:
        raise NotFound("no such client")


def _zone(given: str, uow: UnitOfWork, visit: Visit, client: Client) -> str:
    known = {practice_zone(uow, visit), client.time_zone}
    return given if given in known else practice_zone(uow, visit)


def _month(visit: Visit) -> date:
    given = visit.request.query_params.get("month", "")
    try:
        found = date.fromisoformat(f"{given}-01")
    except ValueError:
        found = local(visit.now, visit.zone).date().replace(day=1)
    return found if 2000 <= found.year <= 2200 else local(visit.now, visit.zone).date().replace(day=1)
