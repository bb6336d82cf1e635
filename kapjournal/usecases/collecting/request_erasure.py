"""/delete: everything is erased after 24 hours of grace. A frozen journal cannot be, and they are told."""

from datetime import timedelta

from kapjournal.usecases.desk import Caller
from kapjournal.usecases.say import Button, answer

GRACE = timedelta(hours=24)


def offer_erasure(caller: Caller) -> None:
    if caller.known.state.is_held:
        answer(caller, caller.text("erase.frozen"))
        return
    if caller.known.erase_at is not None:
        answer(caller, caller.text("erase.waiting"), keyboard=_keep(caller))
        return
    keyboard = [
        [Button(caller.text("button.erase"), "x:erase")],
        [Button(caller.text("button.not_now"), "x:no")],
    ]
    answer(caller, caller.text("erase.ask"), keyboard=keyboard)


def erasure_tap(caller: Caller, do: str, *, over: int | None) -> None:
    match do:
        case "erase" if not caller.known.state.is_held:
            caller.update(erase_at=caller.at + GRACE)
            moment = caller.desk.texts.moment(
                caller.at + GRACE, caller.known.time_zone, caller.language, now=caller.at
            )
            answer(caller, caller.text("erase.planned", moment=moment), keyboard=_keep(caller), over=over)
        case "keep":
            caller.update(erase_at=None)
            answer(caller, caller.text("erase.kept"), over=over)
        case _:
            answer(caller, caller.text("erase.not_now"), over=over)


def _keep(caller: Caller) -> list[list[Button]]:
    return [[Button(caller.text("button.keep_it"), "x:keep")]]
