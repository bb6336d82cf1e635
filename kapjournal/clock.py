"""The one place that reads the clock."""

import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

_LOOK_AGAIN = 0.05
"""Seconds for which a read offset is trusted; short enough that a jump is felt at once."""


class SystemClock:
    """Implements `ports.Clock` on the machine's own time."""

    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - this is the clock

    def wall(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251

    def monotonic(self) -> float:
        return time.monotonic()


class SettableClock(SystemClock):
    """A calendar that can be set, shared between processes through a small file holding the offset.

    It runs on from wherever it is set. Only the demo and the tests use it; leases and rates never do.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._read_at = -1.0
        self._offset = timedelta()

    def now(self) -> datetime:
        return super().now() + self.offset()

    def offset(self) -> timedelta:
        moment = time.monotonic()
        if moment - self._read_at > _LOOK_AGAIN:
            # Being written, or not there yet: what was read last still holds.
            with suppress(OSError, ValueError):
                self._offset = timedelta(seconds=float(self._file.read_text() or 0))
            self._read_at = moment
        return self._offset

    def set(self, to: datetime) -> None:
        offset = (to - super().now()).total_seconds()
        fresh = self._file.with_suffix(".new")
        fresh.write_text(repr(offset))
        fresh.replace(self._file)
        self._read_at = -1.0
