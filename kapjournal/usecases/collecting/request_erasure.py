"""/delete: everything is erased after 24 hours of grace. A frozen journal cannot be, and they are told."""

from datetime import timedelta

from kapjournal.usecases.desk import Caller
from kapjournal.usecases.say import Button, Keyboard, answer

GRACE = timedelta(hours=24)


def offer_erasure(caller: Caller) -> None:
    if caller.known.state.is_held:
        answer(caller, caller.text("erase.frozen"))
        return
    waiting = while_erasing(caller, "erase.waiting")
    if waiting is not None:
        text, way_back = waiting
        answer(caller, text, keyboard=way_back)
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
            planned = caller.text("erase.planned", moment=_when(caller))
            answer(caller, planned, keyboard=_keep(caller), over=over)
        case "keep":
            caller.update(erase_at=None)
            answer(caller, caller.text("erase.kept"), over=over)
        case _:
            answer(caller, caller.text("erase.not_now"), over=over)


def while_erasing(caller: Caller, key: str) -> tuple[str, Keyboard] | None:
    """That text, with the moment, and the way back; None where no erasure is on its way."""
    if caller.known.erase_at is None:
        return None
    return caller.text(key, moment=_when(caller)), _keep(caller)


def _when(caller: Caller) -> str:
    client = caller.known
    at = client.erase_at or caller.at + GRACE
    return caller.desk.texts.moment(at, client.time_zone, caller.language, now=caller.at)


def _keep(caller: Caller) -> Keyboard:
    return [[Button(caller.text("button.keep_it"), "x:keep")]]
