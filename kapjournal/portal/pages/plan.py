"""What this client will be asked and when, before it happens; what is left out, and put back."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from fastapi import APIRouter
from fastapi.responses import Response

from kapjournal.domain.access import Access
from kapjournal.domain.client import ClientState
from kapjournal.domain.composition import THERAPIST_QUESTION
from kapjournal.domain.errors import Conflict, KapjournalError, NotAllowed, NotFound
from kapjournal.domain.people import Role
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.portal.complaints import refusal
from kapjournal.portal.visit import ClinicianVisit, TherapistVisit, Visit, client_for, practice_zone
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Desk
from kapjournal.usecases.plan_reflections import plan_reflections
from kapjournal.usecases.reading.change_state import change_state
from kapjournal.usecases.reading.preview_questions import preview_questions
from kapjournal.usecases.reading.switch_prompt import switch_prompt

router = APIRouter()

_PAUSES = {"week": 7, "month": 30}


@router.get("/clients/{client_id}/plan")
def plan(visit: ClinicianVisit, client_id: str) -> Response:
    return _plan_page(visit, client_id)


def _plan_page(visit: Visit, client_id: str, refused: KapjournalError | None = None) -> Response:
    def job(uow: UnitOfWork) -> dict[str, Any]:
        client, member = client_for(uow, visit, client_id)
        desk = visit.desk.room.desk
        return {
            "client": client,
            "member": member,
            "planned": preview_questions(uow, desk, client),
            "switched_off": [(one, _text(desk, one, client.language)) for one in client.avoid],
            "left_out": _left_out(uow, client_id),
            "zone": practice_zone(uow, visit),
        }

    return visit.page(
        "plan.html",
        **refusal(refused, visit.language),
        tab="plan",
        own_question=THERAPIST_QUESTION,
        **visit.read(job),
    )


def _text(desk: Desk, prompt_id: str, language: str) -> str:
    """A question as it reads now; its id where the library has let go of it."""
    try:
        return desk.library.prompt(prompt_id, language).text
    except NotFound:
        return prompt_id


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


@router.post("/clients/{client_id}/questions")
def switch(visit: TherapistVisit, client_id: str) -> Response:
    """One question switched off for this client, or asked again."""
    prompt_id, on = visit.fields.text("prompt", longest=80, needed=True), visit.fields.ticked("on")

    def job(uow: UnitOfWork) -> None:
        client, _ = client_for(uow, visit, client_id, Role.THERAPIST)
        switch_prompt(uow, visit.desk.room.desk, client, prompt_id, on=on)

    try:
        visit.write(job, Access.CHANGED_CLIENT, client_id=client_id, detail="question")
    except NotAllowed as refused:
        return _plan_page(visit, client_id, refused)
    return visit.go(f"/clients/{client_id}/plan", "asked" if on else "not_asked")


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
