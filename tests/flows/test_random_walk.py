"""A client who taps, types, edits, removes, blocks, waits and comes back in any order whatever.

Hypothesis draws the moves, so a walk that fails is cut down to the few that make it fail, printed as a
program, and walked again first the next time. `tests.flows.walker` says what must hold.
"""

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Coroutine
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from structlog.testing import capture_logs

from kapjournal.domain.client import Tidy
from tests.databases import new_database
from tests.fakes.clock import SharedClock
from tests.fakes.speech import Speech
from tests.flows.house import START, House, folder_in_memory, open_house
from tests.flows.moves import Move, moves
from tests.flows.overheard import LANGUAGES
from tests.flows.own_process import OwnProcess
from tests.flows.walker import Walker

T = TypeVar("T")
_STEPS = 250
"""A walk's length: some weeks of somebody's life."""

_PATIENCE = 90
"""Seconds for one move: what takes longer hangs."""

_WALKS = settings(
    stateful_step_count=_STEPS,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)


class Walk(RuleBasedStateMachine):
    """One walk, in a house of its own, on a loop of its own."""

    made: ClassVar[Counter[str]] = Counter()
    reached: ClassVar[Counter[str]] = Counter()
    """Over all walks: moves by their kind, and what they came to."""

    def __init__(self) -> None:
        super().__init__()
        self.complaints = _Complaints()
        self.loop = asyncio.new_event_loop()
        self.loop.set_exception_handler(self.complaints.of_loop)
        self.opened = AsyncExitStack()
        self.failed = True
        self.walker = self.run(self.begin())
        self.failed = False

    async def begin(self) -> Walker:
        self.complaints.logged = self.opened.enter_context(capture_logs())
        house = await self.opened.enter_async_context(
            self.open(self.opened.enter_context(folder_in_memory()))
        )
        phone = await house.enrolled(tidy=Tidy.NEVER, measures=("gad7",))
        phone.speaks.update(LANGUAGES)
        walker = Walker(house, phone)
        await walker.settle()
        walker.plan()
        return walker

    def open(self, folder: Path) -> AbstractAsyncContextManager[House]:
        return open_house(folder)

    @rule(move=moves())
    def make(self, move: Move) -> None:
        self.check(self.walker.make(move))

    def teardown(self) -> None:
        try:
            if not self.failed:
                self.check(self.walker.comes_to_rest())
        finally:
            self.made.update(self.walker.made)
            self.reached.update(self.walker.reached)
            self.run(self.opened.aclose())
            self.run(self.loop.shutdown_default_executor())
            self.complaints.close()
            self.loop.close()

    def check(self, doing: Coroutine[Any, Any, None]) -> None:
        self.failed = True
        self.run(asyncio.wait_for(doing, _PATIENCE))
        heard = self.heard()
        assert not heard, heard
        self.failed = False

    def heard(self) -> list[Any]:
        return self.complaints.heard()

    def run(self, doing: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(doing)


class Hears(Walk):
    """What is spoken is written down."""

    def open(self, folder: Path) -> AbstractAsyncContextManager[House]:
        return open_house(folder, speech=Speech())


class OnPostgres(Walk):
    """Every update is a transaction of its own, and several go on at once."""

    server: ClassVar[str] = ""

    def open(self, folder: Path) -> AbstractAsyncContextManager[House]:
        url = self.opened.enter_context(new_database(self.server))
        return open_house(folder, database_url=url)


class Killed(Walk):
    """Bot and worker are a process of their own, ended by SIGTERM or SIGKILL at any moment."""

    def open(self, folder: Path) -> AbstractAsyncContextManager[House]:
        return open_house(folder, now=SharedClock(START, folder / "clock"), lives=OwnProcess)

    def heard(self) -> list[Any]:
        side = self.walker.house.side
        assert isinstance(side, OwnProcess)
        return [*super().heard(), *side.log.read_text(encoding="utf-8").splitlines()]


class _Complaints(logging.Handler):
    """Whatever was logged as a warning or worse, by us, by aiogram, by asyncio."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.logged: list[Any] = []
        self._others: list[str] = []
        logging.getLogger().addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        self._others.append(record.getMessage())

    def of_loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        self._others.append(f"{context['message']}: {context.get('exception')!r}")

    def heard(self) -> list[Any]:
        return [*self._others, *(one for one in self.logged if one["log_level"] not in {"debug", "info"})]

    def close(self) -> None:
        logging.getLogger().removeHandler(self)
        super().close()


def test_any_client_loses_no_word_and_meets_no_dead_end() -> None:
    run_state_machine_as_test(
        Walk, settings=settings(_WALKS, max_examples=2, stateful_step_count=80, derandomize=True)
    )


@pytest.mark.campaign
@pytest.mark.timeout(4 * 3600)
def test_a_hundred_thousand_steps_lose_no_word_and_meet_no_dead_end() -> None:
    _walk(Walk, 100_000)


@pytest.mark.campaign
@pytest.mark.timeout(3600)
def test_whose_voice_notes_are_written_down_loses_no_word_either() -> None:
    _walk(Hears, 10_000)


@pytest.mark.campaign
@pytest.mark.timeout(3600)
def test_on_postgresql_no_word_is_lost_either(postgres_server: str) -> None:
    OnPostgres.server = postgres_server
    _walk(OnPostgres, 10_000)


@pytest.mark.campaign
@pytest.mark.timeout(3600)
def test_a_process_killed_at_any_moment_loses_no_word_either() -> None:
    _walk(Killed, 5_000)


def _walk(walk: type[Walk], steps: int) -> None:
    """That many steps at least, in walks drawn anew; figures are printed on the way."""
    began = time.monotonic()
    walk.made, walk.reached = Counter(), Counter()
    while walk.made.total() < steps:
        run_state_machine_as_test(walk, settings=settings(_WALKS, max_examples=20))
        spent = timedelta(seconds=round(time.monotonic() - began))
        print(
            f"{walk.made.total()} steps in {spent}: {_listed(walk.made)}; {_listed(walk.reached)}", flush=True
        )


def _listed(counted: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counted.most_common())
