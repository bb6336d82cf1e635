"""The practice: its policy, its people, its access log."""

from dataclasses import replace
from typing import Any
from zoneinfo import available_timezones

from fastapi import APIRouter
from fastapi.responses import Response

from kapjournal.domain.access import Access, AccessLine
from kapjournal.domain.errors import BadRecord, InvalidInput, KapjournalError
from kapjournal.domain.people import Person, Role
from kapjournal.domain.practice import WEEKDAYS, policy_from_dict, policy_to_dict
from kapjournal.portal.complaints import refusal
from kapjournal.portal.visit import KeeperVisit, Visit, my_client_ids, names_of, practice_zone
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import practice_of
from kapjournal.usecases.reading.add_person import add_person, renew_enrolment
from kapjournal.usecases.reading.leave_practice import leave_practice
from kapjournal.usecases.reading.log_access import verify_access_log
from kapjournal.usecases.reading.reading_desk import clients_of

router = APIRouter()

_PHONES = ("office_phone", "emergency_phone", "prescriber_phone")
_TIMES = ("repeat_now", "repeat_next_day", "escalate_now", "escalate_next_day")
_WALKED = 500
"""Lines of the access log that a page checks; `kapjournal audit verify` walks them all."""

_DEFAULT_HOURS = "09:00-17:00"


@router.get("/practice")
def practice(visit: KeeperVisit) -> Response:
    return _policy_page(visit)


@router.post("/practice")
def policy(visit: KeeperVisit) -> Response:
    try:
        settled = policy_to_dict(policy_from_dict(_typed(visit)))
    except InvalidInput as refused:
        return _policy_page(visit, refused)

    def job(uow: UnitOfWork) -> None:
        if not any(one.id == settled["cover_reader"] and one.left_at is None for one in uow.all(Person)):
            raise InvalidInput(visit.say("cover_reader: choose one of the people"))
        uow.save(replace(practice_of(uow), policy=settled))
        uow.after_commit("notices")

    try:
        visit.write(job, Access.CHANGED_POLICY)
    except InvalidInput as refused:
        return _policy_page(visit, refused)
    return visit.go("/practice", "policy")


def _typed(visit: Visit) -> dict[str, Any]:
    """The form as the plain data of a policy; `policy_from_dict` judges it."""
    fields = visit.fields
    hours = {
        day: [part.strip() for part in fields.text(f"hours_{day}", longest=80).replace("–", "-").split(",")]
        for day in WEEKDAYS
        if fields.text(f"hours_{day}", longest=80)
    }
    absences = [
        {"therapist_id": person, "first": first, "last": last}
        for person, first, last in (
            value.split("|") for value in fields.all("absence") if value.count("|") == 2
        )
    ]
    if fields.raw("away_who"):
        absences.append(
            {
                "therapist_id": fields.raw("away_who"),
                "first": fields.day("away_first").isoformat(),
                "last": fields.day("away_last").isoformat(),
            }
        )
    return {
        "zone": fields.text("zone", longest=60, needed=True),
        "working_hours": hours,
        **{name: fields.text(name, longest=40) for name in _PHONES},
        "cover_reader": fields.text("cover_reader", longest=40),
        "holidays": fields.text("holidays", longest=4000).split(),
        "absences": absences,
        **{f"{name}_minutes": fields.whole(f"{name}_minutes", least=1, most=100_000) for name in _TIMES},
        "retention_days": fields.whole("retention_days", least=1, most=40_000),
    }


def _policy_page(visit: Visit, refused: KapjournalError | None = None) -> Response:
    def job(uow: UnitOfWork) -> dict[str, Any]:
        record = practice_of(uow)
        people = [one for one in uow.all(Person, order_by="name") if one.left_at is None]
        return {
            "settled": record.policy,
            "has_recovery": record.recovery_public is not None,
            "people": people,
            "names": {one.id: one.name for one in people},
            "own_zone": practice_zone(uow, visit),
        }

    values = visit.read(job)
    shown = values["settled"] or {
        "zone": values["own_zone"],
        "working_hours": {day: [_DEFAULT_HOURS] for day in WEEKDAYS[:5]},
        "holidays": [],
        "absences": [],
        "retention_days": 2557,
        "repeat_now_minutes": 30,
        "repeat_next_day_minutes": 240,
        "escalate_now_minutes": 60,
        "escalate_next_day_minutes": 480,
        "cover_reader": "",
        **dict.fromkeys(_PHONES, ""),
    }
    return visit.page(
        "practice.html",
        **refusal(refused, visit.language),
        tab="policy",
        shown=shown,
        given=visit.fields,
        weekdays=WEEKDAYS,
        zones=sorted(available_timezones()),
        **values,
    )


@router.get("/practice/people")
def people(visit: KeeperVisit) -> Response:
    return _people_page(visit)


@router.post("/practice/people")
def add(visit: KeeperVisit) -> Response:
    fields = visit.fields

    def job(uow: UnitOfWork) -> tuple[Person, str]:
        return add_person(
            uow,
            visit.desk.room,
            fields.text("name", longest=60, needed=True),
            fields.choices("roles", Role),
            language=fields.raw("language") if fields.raw("language") in {"en", "es"} else "en",
            time_zone=practice_zone(uow, visit),
        )

    try:
        person, code = visit.write(job, Access.CHANGED_PEOPLE)
    except KapjournalError as refused:
        return _people_page(visit, refused)
    return _people_page(visit, link=(person, f"{visit.desk.url}/enrol/{code}"))


@router.post("/practice/people/{person_id}/link")
def link(visit: KeeperVisit, person_id: str) -> Response:
    """Another one-time link, for somebody whose first one ran out."""
    try:
        person, code = visit.write(
            lambda uow: renew_enrolment(uow, visit.desk.room, uow.get(Person, person_id)),
            Access.CHANGED_PEOPLE,
            detail=person_id[:40],
        )
    except KapjournalError as refused:
        return _people_page(visit, refused)
    return _people_page(visit, link=(person, f"{visit.desk.url}/enrol/{code}"))


@router.post("/practice/people/{person_id}/left")
def left(visit: KeeperVisit, person_id: str) -> Response:
    try:
        others = visit.write(
            lambda uow: leave_practice(uow, visit.desk.room, visit.identity, person_id),
            Access.CHANGED_PEOPLE,
            detail=person_id[:40],
        )
    except KapjournalError as refused:
        return _people_page(visit, refused)
    return _people_page(visit, still=len(others)) if others else visit.go("/practice/people", "left")


def _people_page(
    visit: Visit,
    refused: KapjournalError | None = None,
    *,
    link: tuple[Person, str] | None = None,
    still: int = 0,
) -> Response:
    people = visit.read(lambda uow: uow.all(Person, order_by="name"))
    return visit.page(
        "people.html",
        **refusal(refused, visit.language),
        tab="people",
        given=visit.fields,
        link=link,
        still=still,
        people=people,
    )


@router.get("/practice/log")
def log(visit: KeeperVisit) -> Response:
    """The newest lines, without those of clients in others' care; and whether their chain holds."""

    def job(uow: UnitOfWork) -> dict[str, Any]:
        mine = set(my_client_ids(uow, visit.person.id))
        lines = [
            one
            for one in uow.all(AccessLine, order_by="-sequence", limit=1000)
            if one.client_id is None or one.client_id in mine
        ][:200]
        fault, walked = "", 0
        try:
            walked = verify_access_log(uow, visit.desk.room.index, newest=_WALKED)
        except BadRecord as bad:
            fault = str(bad)
        return {
            "lines": lines,
            "walked": walked,
            "newest": _WALKED,
            "fault": fault,
            "names": names_of(uow, visit),
            "clients": {client.id: client.code_name for client, _ in clients_of(uow, visit.person.id)},
            "zone": practice_zone(uow, visit),
        }

    return visit.page("access_log.html", tab="log", **visit.read(job))
