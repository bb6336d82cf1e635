"""Begin a reflection, or go on with it: choose its questions once, then show the one that stands."""

from dataclasses import replace

from kapjournal.domain import sitting
from kapjournal.domain.candidate import Setting
from kapjournal.domain.client import Client
from kapjournal.domain.composition import CompositionRequest
from kapjournal.domain.course import Route
from kapjournal.domain.reflection import Reflection, ReflectionState, StepState
from kapjournal.domain.session import Session
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Caller, Desk
from kapjournal.usecases.say import stands, strip
from kapjournal.usecases.show_question import show_question
from kapjournal.usecases.wordings import keep_wording, wording


def choose_questions(uow: UnitOfWork, desk: Desk, client: Client, reflection: Reflection) -> Reflection:
    """Compose the set for this client and keep every wording. A set once chosen stays."""
    if reflection.steps:
        return reflection
    asked, in_cycle = _asked_so_far(uow, client, reflection)
    request = CompositionRequest(
        language=client.language,
        occasions=reflection.occasions,
        tracks=client.tracks,
        route=_route(uow, client, reflection),
        cycle=max(1, reflection.cycle),
        week=reflection.week,
        history=frozenset(client.history),
        setting=_setting(uow, reflection),
        days_since_measures=_days_since_measures(uow, desk, client, reflection),
        fuller=client.fuller,
        fewer=client.fewer,
        measures=client.measures,
        own_question=client.own_question,
        own_question_hint=desk.texts.say("sitting.own_question_hint", client.language),
        asked=asked,
        asked_in_cycle=in_cycle,
    )
    chosen = desk.library.compose(request)
    checksums = [keep_wording(uow, desk, one.prompt) for one in chosen.prompts]
    return sitting.prepared(reflection, checksums)


def begin_reflection(caller: Caller, reflection_id: str, *, over: int | None = None) -> bool:
    """Show the question that stands. False when there is nothing left to ask in it.

    Another sitting that is open stays open where it is: /journal comes back to it.
    """
    reflection = caller.uow.find(Reflection, id=reflection_id, client_id=caller.known.id)
    if reflection is None or reflection.state.is_over:
        return False
    reflection = choose_questions(caller.uow, caller.desk, caller.known, reflection)
    if not reflection.steps:
        return False
    put_aside_others(caller.uow, caller.known, reflection.id)
    if over is not None and not stands(caller, over):
        strip(caller, over)
    reflection = sitting.opened(reflection, caller.at)
    while (
        reflection.step is not None and reflection.step.state is StepState.SKIPPED and not reflection.is_last
    ):
        reflection = sitting.forward(reflection, caller.at)
    caller.update(silent_occasions=0, pause_offered=False)
    show_question(caller, reflection, over=over)
    return True


def open_sitting(uow: UnitOfWork, client: Client) -> Reflection | None:
    """The one sitting under way, if any; there are never two."""
    return uow.find(Reflection, client_id=client.id, state=ReflectionState.OPEN)


def put_aside_others(uow: UnitOfWork, client: Client, keep: str) -> None:
    """Only one reflection is open at a time: another one waits, noticed, with all its answers."""
    for other in uow.all(Reflection, client_id=client.id, state=ReflectionState.OPEN):
        if other.id != keep:
            uow.save(replace(other, state=ReflectionState.NOTICED))


def _route(uow: UnitOfWork, client: Client, reflection: Reflection) -> Route:
    session = uow.find(Session, id=reflection.session_id) if reflection.session_id else None
    return session.route if session is not None and session.route is not None else client.route


def _setting(uow: UnitOfWork, reflection: Reflection) -> Setting:
    session = uow.find(Session, id=reflection.session_id) if reflection.session_id else None
    return Setting.HOME if session is not None and session.at_home else Setting.PRACTICE


def _days_since_measures(uow: UnitOfWork, desk: Desk, client: Client, reflection: Reflection) -> int | None:
    """Days since a form was last offered in this course; None when it never was."""
    for past in uow.all(Reflection, client_id=client.id, order_by="-due_at"):
        offered = past.id != reflection.id and past.noticed_at is not None
        if offered and any(wording(uow, step.checksum).measure is not None for step in past.steps):
            return (desk.now() - (past.noticed_at or desk.now())).days
    return None


def _asked_so_far(
    uow: UnitOfWork, client: Client, reflection: Reflection
) -> tuple[tuple[str, ...], frozenset[str]]:
    """Ids of the prompts asked in this course, oldest first, and those of this cycle."""
    past = uow.all(Reflection, client_id=client.id, order_by="due_at")
    asked = [
        (one.cycle, wording(uow, step.checksum).id)
        for one in past
        for step in one.steps
        if step.state is not StepState.WAITING
    ]
    return tuple(name for _, name in asked), frozenset(
        name for cycle, name in asked if cycle == reflection.cycle
    )
