"""Begin a reflection, or go on with it: choose its questions once, then show the one that stands."""

from dataclasses import replace

from kapjournal.domain import sitting
from kapjournal.domain.client import Client
from kapjournal.domain.reflection import Reflection, ReflectionState, StepState
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.choose_questions import choose_questions
from kapjournal.usecases.collecting.show_question import show_question
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.say import stands, strip


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
