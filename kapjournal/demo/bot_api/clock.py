"""The emulator's calendar: what day it is for the people in it, settable, and ticking from there."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class CalendarClock(Protocol):
    """Anything that tells an aware UTC instant; one that also has `set(now)` can be moved over HTTP."""

    def now(self) -> datetime: ...


class SettableClock:
    """Real time plus an offset, or, when `ticking` is off, an instant that only `set` and `advance` move.

    For one process; `kapjournal.clock.SettableClock` is shared by several processes, and fits here.
    """

    def __init__(self, now: datetime | None = None, *, ticking: bool = True) -> None:
        self._ticking = ticking
        self._shift = timedelta()
        self._still = _wall()
        if now is not None:
            self.set(now)

    def now(self) -> datetime:
        return _wall() + self._shift if self._ticking else self._still

    def set(self, now: datetime) -> None:
        if now.tzinfo is None:
            raise ValueError("a clock is set to an aware instant, never to a naive one")
        instant = now.astimezone(UTC)
        self._still = instant
        self._shift = instant - _wall()

    def advance(self, by: timedelta) -> None:
        self.set(self.now() + by)


def _wall() -> datetime:
    return datetime.fromtimestamp(time.time(), tz=UTC)
