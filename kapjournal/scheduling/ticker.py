"""APScheduler as an in-memory clock: it calls use cases and holds no data.

A tick looks at rows that are due, so a missed tick costs nothing and a second one does nothing. When the
demo sets the calendar, the next look comes within a second.
"""

from collections.abc import Awaitable, Callable
from datetime import UTC

from apscheduler.schedulers.asyncio import AsyncIOScheduler

Job = Callable[[], Awaitable[None]]


class Ticker:
    """Runs each job every `seconds`, never two of the same at once."""

    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": 3600}
        )

    def every(self, seconds: float, job: Job, name: str) -> None:
        self._scheduler.add_job(job, "interval", seconds=seconds, id=name, name=name)

    def start(self) -> None:
        self._scheduler.start()

    def stop(self) -> None:
        self._scheduler.shutdown(wait=False)
