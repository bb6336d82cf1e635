"""Safety notices and requests: who must be looked at, what came of it, who was told what and when."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from fastapi import APIRouter
from fastapi.responses import Response

from kapjournal.domain.access import Access
from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import Client
from kapjournal.domain.errors import Conflict, InvalidInput, KapjournalError, NotFound
from kapjournal.domain.local_time import local_day
from kapjournal.domain.notice import NoticeOutcome, SafetyNotice, Tell, notice_plan
from kapjournal.domain.payload import ContactCard, Flag, NoticeTaken
from kapjournal.domain.people import CareMember, Person, Role
from kapjournal.domain.reading import KnownPlanOnFile
from kapjournal.domain.safety import SafetyKind
from kapjournal.domain.sealed import Compartment
from kapjournal.portal.complaints import refusal
from kapjournal.portal.visit import (
    ClinicianVisit,
    SchedulerVisit,
    Visit,
    my_client_ids,
    practice_zone,
)
from kapjournal.ports import OneOf, UnitOfWork
from kapjournal.usecases.desk import new_id, policy_of
from kapjournal.usecases.reading.open_journal import OpenedJournal, open_journal
from kapjournal.usecases.reading.sign_off import seal_signed
from kapjournal.usecases.reading.watch_notices import (
    OpenNotice,
    acknowledge_notice,
    cover_of,
    list_notices,
    meet_request,
)

router = APIRouter()

_LONGEST_PLAN = timedelta(days=92)
_MOST_FINDINGS = 10**6


@dataclass(frozen=True, slots=True)
class Seen:
    notice: SafetyNotice
    client: Client
    member: CareMember | None


def _visible(uow: UnitOfWork, visit: Visit, *, every: bool = False) -> tuple[OpenNotice, ...]:
    return list_notices(uow, None if _covers(uow, visit.person) else visit.person.id, every=every)


def _covers(uow: UnitOfWork, person: Person) -> bool:
    cover = cover_of(uow)
    return cover is not None and cover.id == person.id


def notice_for(uow: UnitOfWork, visit: Visit, notice_id: str) -> Seen:
    """Raises NotFound for a notice of somebody else's client, unless this person covers."""
    notice = uow.find(SafetyNotice, id=notice_id)
    if notice is None:
        raise NotFound("no such notice")
    member = uow.find(CareMember, client_id=notice.client_id, person_id=visit.person.id, until=None)
    if member is None and not _covers(uow, visit.person):
        raise NotFound("no such notice")
    return Seen(notice, uow.get(Client, notice.client_id), member)


@router.get("/notices")
def notices(visit: ClinicianVisit) -> Response:
    def job(uow: UnitOfWork) -> dict[str, Any]:
        found = _visible(uow, visit, every=True)
        policy = policy_of(uow)
        due: dict[str, Tell | None] = {
            one.notice.id: notice_plan(one.notice, policy, visit.now) if policy else None for one in found
        }
        return {
            "waiting": [one for one in found if one.notice.acknowledged_at is None],
            "past": [one for one in reversed(found) if one.notice.acknowledged_at is not None][:100],
            "due": due,
            "zone": practice_zone(uow, visit),
            "names": {one.id: one.name for one in uow.all(Person)},
            "has_policy": policy is not None,
        }

    return visit.page("notices.html", **visit.read(job))


@router.get("/notices/{notice_id}")
def notice(visit: ClinicianVisit, notice_id: str) -> Response:
    return _notice_page(visit, notice_id)


def _notice_page(
    visit: Visit, notice_id: str, refused: KapjournalError | None = None, *, status: int = 400
) -> Response:
    """The contact card and the flagged words open with the notice, as far as this reader holds keys.

    Where it was refused, what they had typed stands in the form again.
    """

    def job(uow: UnitOfWork) -> dict[str, Any]:
        seen = notice_for(uow, visit, notice_id)
        opened = None
        if seen.member is not None and seen.member.role.reads_clinical:
            opened = open_journal(uow, visit.desk.room, visit.identity, seen.client.id)
        policy = policy_of(uow)
        people = {one.id: one for one in uow.all(Person)}
        team = uow.all(CareMember, client_id=seen.client.id, until=None)
        return {
            "notice": seen.notice,
            "client": seen.client,
            "member": seen.member,
            "card": newest_card(opened),
            "flags": _flags(opened, seen.notice),
            "taken": _taken(opened, notice_id),
            "plans": uow.all(KnownPlanOnFile, client_id=seen.client.id, order_by="-until"),
            "due": notice_plan(seen.notice, policy, visit.now) if policy else None,
            "names": {one.id: one.name for one in people.values()},
            "readers": [(people[one.person_id].name, one.role) for one in team if one.role.reads_words],
            "office_phone": policy.office_phone if policy else "",
            "zone": practice_zone(uow, visit),
        }

    values = visit.read(job)
    access = Access.READ_CONTACT if values["card"] else Access.READ_NOTICE
    visit.write(lambda _: None, access, client_id=values["client"].id, detail=notice_id)
    today = local_day(visit.now, values["zone"])
    return visit.page(
        "notice.html",
        **refusal(refused, visit.language, status=status),
        NoticeOutcome=NoticeOutcome,
        today=today,
        until=today + timedelta(days=14),
        typed={name: visit.fields.raw(name)[:400] for name in ("outcome", "line")},
        **values,
    )


def newest_card(opened: OpenedJournal | None) -> ContactCard | None:
    if opened is None:
        return None
    cards = [one.payload for one in opened.records if isinstance(one.payload, ContactCard)]
    return cards[-1] if cards else None


def _flags(opened: OpenedJournal | None, notice: SafetyNotice) -> list[Flag]:
    """The words that raised it: those of its kinds, sealed from a day before it on, while it was open."""
    if opened is None:
        return []
    first = notice.raised_at - timedelta(days=1)
    last = notice.acknowledged_at
    return [
        one.payload
        for one in opened.records
        if isinstance(one.payload, Flag)
        and one.payload.kind in notice.kinds
        and first <= one.payload.at
        and (last is None or one.payload.at <= last)
    ]


def _taken(opened: OpenedJournal | None, notice_id: str) -> list[NoticeTaken]:
    if opened is None:
        return []
    found = [one.payload for one in opened.records if isinstance(one.payload, NoticeTaken)]
    return [one for one in found if one.notice == notice_id]


@router.post("/notices/{notice_id}")
def take(visit: ClinicianVisit, notice_id: str) -> Response:
    """Acknowledge; and, now or later, what came of it, with a sealed line on who was reached or warned.

    A page that was shown before something more was found is shown anew instead.
    """
    fields = visit.fields
    outcome = fields.choice("outcome", NoticeOutcome) if fields.raw("outcome") else None
    line = fields.text("line", longest=400)
    shown = fields.whole("seen", least=1, most=_MOST_FINDINGS) if "seen" in fields else 0

    def job(uow: UnitOfWork) -> SafetyNotice:
        seen = notice_for(uow, visit, notice_id)
        taken = acknowledge_notice(
            uow, visit.desk.room, visit.identity, notice_id, seen=shown, outcome=outcome
        )
        if line and seen.member is not None and seen.member.role.reads_clinical:
            told = NoticeTaken(visit.now, notice_id, visit.person.id, line)
            seal_signed(
                uow,
                visit.desk.room,
                visit.identity,
                seen.client.id,
                told,
                compartment=Compartment.CLINICAL,
            )
        return taken

    seen = visit.read(lambda uow: notice_for(uow, visit, notice_id))
    try:
        visit.write(
            job,
            Access.ACKNOWLEDGED,
            client_id=seen.client.id,
            detail=f"{notice_id} {outcome.value if outcome else ''}".strip(),
        )
    except Conflict as refused:
        return _notice_page(visit, notice_id, refused, status=409)
    except InvalidInput as refused:
        return _notice_page(visit, notice_id, refused)
    return visit.go(f"/notices/{notice_id}", "outcome" if outcome else "acknowledged")


@router.post("/notices/{notice_id}/known")
def known(visit: ClinicianVisit, notice_id: str) -> Response:
    """Known, plan on file, until a day: repeats of these kinds wait for the next working day."""

    def job(uow: UnitOfWork) -> None:
        seen = notice_for(uow, visit, notice_id)
        if seen.member is None or seen.member.role is not Role.THERAPIST:
            raise NotFound("no such notice")
        until = visit.fields.day("until")
        today = local_day(visit.now, practice_zone(uow, visit))
        if not today <= until <= today + _LONGEST_PLAN:
            raise InvalidInput(visit.say("a plan on file lasts from today to three months at most"))
        kinds = visit.fields.choices("kinds", SafetyKind)
        for kind in kinds or seen.notice.kinds:
            uow.add(KnownPlanOnFile(new_id(), seen.client.id, kind, until, visit.person.id, visit.now))

    seen = visit.read(lambda uow: notice_for(uow, visit, notice_id))
    try:
        visit.write(job, Access.CHANGED_CLIENT, client_id=seen.client.id, detail="known plan")
    except InvalidInput as refused:
        return _notice_page(visit, notice_id, refused)
    return visit.go(f"/notices/{notice_id}", "known")


@router.get("/requests")
def requests(visit: SchedulerVisit) -> Response:
    """Who asked for something. The front desk and whoever covers see code name and time of calls, no more."""

    def job(uow: UnitOfWork) -> dict[str, Any]:
        found = _requests(uow, visit)
        named = sorted({one.client_id for one in found})
        clients = {one.id: one for one in uow.all(Client, id=OneOf(named))} if named else {}
        return {
            "waiting": [one for one in found if one.met_at is None],
            "past": [one for one in reversed(found) if one.met_at is not None][:50],
            "clients": clients,
            "mine": set(my_client_ids(uow, visit.person.id)),
            "names": {one.id: one.name for one in uow.all(Person)},
            "zone": practice_zone(uow, visit),
        }

    return visit.page("requests.html", **visit.read(job))


def _requests(uow: UnitOfWork, visit: Visit) -> tuple[CallRequest, ...]:
    if visit.is_a(Role.FRONT_DESK) or _covers(uow, visit.person):
        everybodys = uow.all(CallRequest, order_by="at")
        mine = set(my_client_ids(uow, visit.person.id))
        return tuple(one for one in everybodys if one.kind == "call" or one.client_id in mine)
    ids = my_client_ids(uow, visit.person.id)
    return uow.all(CallRequest, client_id=OneOf(ids), order_by="at") if ids else ()


@router.post("/requests/{request_id}")
def met(visit: SchedulerVisit, request_id: str) -> Response:
    def job(uow: UnitOfWork) -> CallRequest:
        if request_id not in {one.id for one in _requests(uow, visit)}:
            raise NotFound("no such request")
        return meet_request(uow, visit.desk.room, visit.person.id, request_id)

    visit.read(lambda uow: _known_request(uow, visit, request_id))
    done = visit.write(job, Access.MET_REQUEST, detail=request_id)
    return visit.go("/requests", "met") if done else visit.go("/requests")


def _known_request(uow: UnitOfWork, visit: Visit, request_id: str) -> None:
    if request_id not in {one.id for one in _requests(uow, visit)}:
        raise NotFound("no such request")
