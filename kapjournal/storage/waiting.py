"""Those who wait for the writer: threads, and tasks of an event loop."""

import asyncio
from collections.abc import Mapping
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeAlias

Waiting: TypeAlias = "Future[Any] | asyncio.Future[Any]"


@dataclass(frozen=True, slots=True)
class Answer:
    """A job's value, or why it has none."""

    value: Any = None
    failure: BaseException | None = None


def tell(answers: Mapping[Waiting, Answer]) -> None:
    """Wake everybody of one commit; each event loop once, however many of its tasks wait."""
    loops: dict[asyncio.AbstractEventLoop, list[tuple[Waiting, Answer]]] = {}
    for waiting, answer in answers.items():
        if isinstance(waiting, asyncio.Future):
            loops.setdefault(waiting.get_loop(), []).append((waiting, answer))
        else:
            _resolve([(waiting, answer)])
    for loop, those in loops.items():
        with suppress(RuntimeError):  # a loop that was closed meanwhile has nobody left to tell
            loop.call_soon_threadsafe(_resolve, those)


def _resolve(those: list[tuple[Waiting, Answer]]) -> None:
    for waiting, answer in those:
        if waiting.done():
            continue
        if answer.failure is not None:
            waiting.set_exception(answer.failure)
        else:
            waiting.set_result(answer.value)
