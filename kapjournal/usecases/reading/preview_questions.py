"""What a client will be asked and when, before it happens; nothing of it is stored."""

from dataclasses import dataclass, replace

from kapjournal.domain.client import Client
from kapjournal.domain.measure import Measure
from kapjournal.domain.prompt import ChosenPrompt
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.choose_questions import asked_before, request_of
from kapjournal.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class Planned:
    """One occasion with the set it would ask; the sessions may still move it.

    `forms` are the questionnaires after the questions, each counted apart.
    """

    reflection: Reflection
    asked: tuple[ChosenPrompt, ...]
    forms: tuple[Measure, ...] = ()


def preview_questions(uow: UnitOfWork, desk: Desk, client: Client) -> tuple[Planned, ...]:
    """Each planned occasion in order, composed as the bot would, as if all before it had been asked."""
    before = asked_before(uow, client, foreseen=True)
    found = []
    for one in uow.all(Reflection, client_id=client.id, state=ReflectionState.PLANNED, order_by="due_at"):
        chosen = desk.library.compose(request_of(uow, desk, client, one, before, at=one.due_at))
        before = replace(
            before,
            prompts=(*before.prompts, *((one.cycle, each.prompt) for each in chosen.prompts)),
            measured_at=one.due_at if chosen.measures else before.measured_at,
        )
        found.append(
            Planned(
                one,
                tuple(each for each in chosen.prompts if each.prompt.measure is None),
                tuple(desk.library.measure(name, client.language) for name in chosen.measures),
            )
        )
    return tuple(found)
