"""Compose a reflection's questions, the same way for the bot that asks them and the plan that shows them."""

from dataclasses import dataclass
from datetime import datetime

from kapjournal.domain import sitting
from kapjournal.domain.candidate import Setting
from kapjournal.domain.client import Client
from kapjournal.domain.composition import THERAPIST_QUESTION, CompositionRequest
from kapjournal.domain.prompt import Prompt
from kapjournal.domain.reflection import Reflection, StepState
from kapjournal.domain.session import Session
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Desk
from kapjournal.usecases.wordings import keep_wording, wording


@dataclass(frozen=True, slots=True)
class AskedBefore:
    """What a course asked so far: (cycle, prompt), oldest first, and when it last offered a form."""

    prompts: tuple[tuple[int, Prompt], ...]
    measured_at: datetime | None


def choose_questions(uow: UnitOfWork, desk: Desk, client: Client, reflection: Reflection) -> Reflection:
    """Compose the set for this client and keep every wording. A set once chosen stays."""
    if reflection.steps:
        return reflection
    before = asked_before(uow, client, but=reflection.id)
    chosen = desk.library.compose(request_of(uow, desk, client, reflection, before, at=desk.now()))
    checksums = [keep_wording(uow, desk, one.prompt) for one in chosen.prompts]
    return sitting.prepared(reflection, checksums)


def request_of(
    uow: UnitOfWork, desk: Desk, client: Client, reflection: Reflection, before: AskedBefore, *, at: datetime
) -> CompositionRequest:
    """What the library is asked for when this reflection's questions are chosen at that moment."""
    session = uow.find(Session, id=reflection.session_id) if reflection.session_id else None
    return CompositionRequest(
        language=client.language,
        occasions=reflection.occasions,
        tracks=client.tracks,
        route=session.route if session is not None and session.route is not None else client.route,
        cycle=max(1, reflection.cycle),
        week=reflection.week,
        history=frozenset(client.history),
        setting=Setting.HOME if session is not None and session.at_home else Setting.PRACTICE,
        days_since_measures=None if before.measured_at is None else (at - before.measured_at).days,
        fuller=client.fuller,
        fewer=client.fewer,
        measures=client.measures,
        own_question="" if own_question_was_asked(client, before) else client.own_question,
        own_question_hint=desk.texts.say("sitting.own_question_hint", client.language),
        asked=tuple(prompt.id for _, prompt in before.prompts),
        asked_in_cycle=frozenset(prompt.id for cycle, prompt in before.prompts if cycle == reflection.cycle),
        avoid=frozenset(client.avoid),
    )


def asked_before(uow: UnitOfWork, client: Client, *, but: str = "", foreseen: bool = False) -> AskedBefore:
    """`but` names the reflection whose own questions do not count as offered.

    With `foreseen` the questions still waiting in a sitting under way count as asked.
    """
    past = uow.all(Reflection, client_id=client.id, order_by="due_at")
    asked = [
        (one.cycle, wording(uow, step.checksum))
        for one in past
        for step in one.steps
        if step.state is not StepState.WAITING or (foreseen and not one.state.is_over)
    ]
    offered = (
        one.noticed_at
        for one in reversed(past)
        if one.id != but
        and one.noticed_at is not None
        and any(wording(uow, step.checksum).measure is not None for step in one.steps)
    )
    return AskedBefore(tuple(asked), next(offered, None))


def own_question_was_asked(client: Client, before: AskedBefore) -> bool:
    """The therapist's own question is for one cycle: the same words are not asked again in the next."""
    return any(
        prompt.id == THERAPIST_QUESTION and prompt.text == client.own_question for _, prompt in before.prompts
    )
