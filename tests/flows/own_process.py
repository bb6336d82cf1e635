"""The collecting side of a house as the process it is on a server, so that it can really be killed."""

import asyncio
import os
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.fakes.clock import SharedClock
from tests.flows.composition import TOKEN, Composition
from tests.journeys.running import PROJECT, RUN

_LEAVES_WITHIN = 30
"""Seconds that what is under way may take on SIGTERM."""


@dataclass
class OwnProcess(Composition):
    """Bot and worker in a process of their own, on this side's database and calendar. Needs a SharedClock."""

    child: "subprocess.Popen[bytes] | None" = None

    def start(self, nursery: asyncio.TaskGroup) -> None:  # noqa: ARG002 - the tasks are the child's
        with self.log.open("ab") as log:
            self.child = subprocess.Popen(
                [*RUN, "collecting"], cwd=self._folder, stdout=log, stderr=log, env=self._environment()
            )

    @property
    def log(self) -> Path:
        """What every life of the process has said."""
        return self._folder / "log"

    def wake(self) -> None:
        """It looks by itself, once a second."""

    async def stop(self) -> None:
        code = await self._ended_by(signal.SIGTERM)
        assert code in {0, -signal.SIGTERM}, "it ended neither in order nor before it had begun"
        await self.close()

    async def crash(self) -> None:
        assert await self._ended_by(signal.SIGKILL) == -signal.SIGKILL, "it had ended by itself"
        await self.close()

    async def close(self) -> None:
        if self.child is not None and self.child.poll() is None:
            await self._ended_by(signal.SIGKILL)
        await super().close()

    async def _ended_by(self, how: signal.Signals) -> int:
        assert self.child is not None
        self.child.send_signal(how)
        return await asyncio.to_thread(self.child.wait, _LEAVES_WITHIN)

    @property
    def _clock(self) -> SharedClock:
        assert isinstance(self.on.clock, SharedClock)
        return self.on.clock

    @property
    def _folder(self) -> Path:
        return self._clock.file.parent

    def _environment(self) -> dict[str, str]:
        host = {name: value for name, value in os.environ.items() if not name.startswith("KAPJOURNAL_")}
        return host | {
            "PYTHONPATH": str(PROJECT),
            "KAPJOURNAL_DATABASE_URL": self.on.database_url,
            "KAPJOURNAL_BOT_TOKEN": TOKEN,
            "KAPJOURNAL_SERVER_SECRETS": self.on.secret,
            "KAPJOURNAL_INGEST_KEY": self.on.ingest.to_text(),
            "KAPJOURNAL_TELEGRAM_API_URL": self.on.api_url,
            "KAPJOURNAL_TELEGRAM_RATE": "5000",
            "KAPJOURNAL_CLOCK_FILE": str(self._clock.file),
            "KAPJOURNAL_LOG_LEVEL": "WARNING",
            "KAPJOURNAL_VOICE": "off",
        }
