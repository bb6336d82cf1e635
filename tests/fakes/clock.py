"""A calendar that a test sets, and the machine's own clocks beside it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic, time

from kapjournal.clock import SettableClock


class Clock:
    """Runs on from wherever it is set, like the demo's."""

    def __init__(self, now: datetime) -> None:
        self._shift = self._lost = timedelta()
        self.set(now)

    def now(self) -> datetime:
        return self.wall() + self._shift

    def wall(self) -> datetime:
        return datetime.fromtimestamp(time(), tz=UTC) + self._lost

    def monotonic(self) -> float:
        return monotonic() + self._lost.total_seconds()

    def set(self, now: datetime) -> None:
        self._shift = now - self.wall()

    def outage(self, lost: timedelta) -> None:
        """The machine was gone for that long: its own clocks have moved on too, and leases have run out."""
        self._lost += lost

    def advance(self, **by: float) -> None:
        self._shift += timedelta(**by)


class SharedClock(Clock):
    """One that another process reads too, as a `SettableClock` does: from a file."""

    def __init__(self, now: datetime, file: Path) -> None:
        self.file = file
        self._told = SettableClock(file)
        super().__init__(now)

    def set(self, now: datetime) -> None:
        super().set(now)
        self._tell()

    def outage(self, lost: timedelta) -> None:
        super().outage(lost)
        self._tell()

    def advance(self, **by: float) -> None:
        super().advance(**by)
        self._tell()

    def _tell(self) -> None:
        self._told.set(self.now())
