"""Later and Skip on a notice: both are answers, and neither is asked about again."""

from dataclasses import replace

from kapjournal.domain import sitting
from kapjournal.domain.chat import Mode
from kapjournal.domain.reflection import Reflection
from kapjournal.usecases.collecting.close_reflection import seal_blanks
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.say import Button, say_last, show


def put_off(caller: Caller, reflection_id: str, *, over: int | None) -> str | None:
    """Later: the button stays, nothing else comes by itself for this one."""
    reflection = caller.uow.find(Reflection, id=reflection_id, client_id=caller.known.id)
    if reflection is None or reflection.state.is_over:
        return caller.text("toast.closed")
    caller.uow.save(replace(reflection, answered_at=reflection.answered_at or caller.at))
    caller.update(silent_occasions=0)
    button = Button(caller.text("button.begin"), f"b:{reflection.id}")
    ref = f"n:{reflection.id}"
    show(caller, caller.text("sitting.later"), keyboard=[[button]], over=over, ref=ref, spent="delete")
    return None


def skip_whole(caller: Caller, reflection_id: str, *, over: int | None) -> str | None:
    """Skip: nothing of it is asked; what was asked and left blank is sealed as such."""
    reflection = caller.uow.find(Reflection, id=reflection_id, client_id=caller.known.id)
    if reflection is None or reflection.state.is_over:
        return caller.text("toast.closed")
    skipped = sitting.skipped_whole(reflection, caller.at)
    seal_blanks(caller.uow, caller.desk, skipped)
    caller.uow.save(skipped)
    caller.update(silent_occasions=0)
    if caller.conversation.reflection_id == reflection_id:
        caller.go(Mode.IDLE)
    say_last(caller, caller.text("sitting.skipped"), over=over)
    return None
