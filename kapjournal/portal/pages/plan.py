"""What this client will be asked and when, before it happens; single occasions left out or put back."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from fastapi import APIRouter
from fastapi.responses import Response

from kapjournal.domain.access import Access
from kapjournal.domain.client import Client, ClientState
from kapjournal.domain.composition import CompositionRequest
from kapjournal.domain.errors import Conflict, NotFound
from kapjournal.domain.people import Role
from kapjournal.domain.prompt import ChosenPrompt
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.domain.session import Session
from kapjournal.portal.visit import ClinicianVisit, TherapistVisit, Visit, client_for, practice_zone
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.change_state import change_state
from kapjournal.usecases.plan_reflections import plan_reflections

router = APIRouter()

_PAUSES = {"week": 7, "month": 30}


@dataclass(frozen=True, slots=True)
class Planned:
    """One occasion with the set it would ask today; the sessions may still move it."""

    reflection: Reflection
    asked: tuple[ChosenPrompt, ...]


def preview(visit: Visit, uow: UnitOfWork, client: Client) -> list[Planned]:
    """Each planned occasion in order, composed as if every question before it was answered."""
    sessions = {one.id: one for one in uow.all(Session, client_id=client.id)}
    asked: list[str] = []
    by_cycle: dict[int, list[str]] = {}
    found = []
    planned = uow.all(Reflection, client_id=client.id, state=ReflectionState.PLANNED, order_by="due_at")
    for one in planned:
        session = sessions.get(one.session_id or "")
        in_cycle = by_cycle.setdefault(one.cycle, [])
        composed = visit.desk.room.desk.library.compose(
            CompositionRequest(
                language=client.language,
                occasions=one.occasions,
                tracks=client.tracks,
                route=session.route if session and session.route else client.route,
                cycle=max(1, one.cycle),
                week=one.week,
                history=frozenset(client.history),
                fuller=client.fuller,
                fewer=client.fewer,
                measures=client.measures,
                own_question=client.own_question,
                asked=tuple(asked),
                asked_in_cycle=frozenset(in_cycle),
            )
        )
        names = [chosen.prompt.id for chosen in composed.prompts]
        asked += names
        in_cycle += names
        found.append(Planned(one, composed.prompts))
    return found


@router.get("/clients/{client_id}/plan")
def plan(visit: ClinicianVisit, client_id: str) -> Response:
    def job(uow: UnitOfWork) -> dict[str, Any]:
        client, member = client_for(uow, visit, client_id)
        return {
            "client": client,
            "member": member,
            "planned": preview(visit, uow, client),
            "left_out": _left_out(uow, client_id),
            "zone": practice_zone(uow, visit),
        }

    return visit.page("plan.html", tab="plan", **visit.read(job))


def _left_out(uow: UnitOfWork, client_id: str) -> list[Reflection]:
    """Occasions that were set aside before anything was sent for them."""
    return [
        one
        for one in uow.all(
            Reflection, client_id=client_id, state=ReflectionState.SUPERSEDED, order_by="due_at"
        )
        if one.noticed_at is None and not one.steps
    ]


@router.post("/clients/{client_id}/plan/{reflection_id}")
def adjust(visit: TherapistVisit, client_id: str, reflection_id: str) -> Response:
    """Leave one occasion out, or put it back where it belongs."""

    def job(uow: UnitOfWork) -> None:
        client, _ = client_for(uow, visit, client_id, Role.THERAPIST)
        one = uow.find(Reflection, id=reflection_id, client_id=client_id)
        if one is None:
            raise NotFound("no such occasion")
        if visit.fields.raw("do") == "back":
            if one not in _left_out(uow, client_id):
                raise Conflict("this occasion cannot be put back")
            uow.remove(one)
            plan_reflections(uow, visit.desk.room.desk, client)
            return
        if one.state is not ReflectionState.PLANNED:
            raise Conflict("this occasion has begun already")
        uow.save(replace(one, state=ReflectionState.SUPERSEDED, closed_at=visit.now, steps=()))

    visit.read(lambda uow: client_for(uow, visit, client_id, Role.THERAPIST))
    visit.write(job, Access.CHANGED_CLIENT, client_id=client_id, detail="plan")
    return visit.go(f"/clients/{client_id}/plan", "saved")


@router.post("/clients/{client_id}/pause")
def pause(visit: TherapistVisit, client_id: str) -> Response:
    """A week, a month, until somebody resumes; or resume."""
    until = visit.fields.raw("until")

    def job(uow: UnitOfWork) -> None:
        client_for(uow, visit, client_id, Role.THERAPIST)
        desk = visit.desk.room.desk
        if until == "resume":
            change_state(uow, desk, client_id, ClientState.ACTIVE)
            return
        ends = visit.now + timedelta(days=_PAUSES[until]) if until in _PAUSES else None
        change_state(uow, desk, client_id, ClientState.PAUSED, until=ends)

    visit.read(lambda uow: client_for(uow, visit, client_id, Role.THERAPIST))
    visit.write(job, Access.CHANGED_STATE, client_id=client_id, detail=until[:10])
    return visit.go(f"/clients/{client_id}/plan", "resumed" if until == "resume" else "paused")
