"""Resident memory of the collecting side: `python -m tests.benchmarks.memory [--seconds 20] [--clients 20]`.

The real process beside the emulator: at rest once it has asked for updates, then while clients write as fast
as their receipts come, then `--quiet` seconds after the last of them. aiogram alone
(imported, with a bot and a dispatcher) stands beside it. Megabytes of 1,000,000 bytes.
"""

import argparse
import asyncio
import contextlib
import subprocess
import sys
import tempfile
from pathlib import Path

import psutil

from tests.benchmarks.intake import writer
from tests.journeys.running import open_plant

ALONE = (
    "import aiogram, sys; bot = aiogram.Bot('42:' + 'a' * 35); aiogram.Dispatcher(); "
    "print('ready', flush=True); sys.stdin.read()"
)


def megabytes(pid: int) -> float:
    """Resident set of one process."""
    return float(psutil.Process(pid).memory_info().rss) / 1e6


def aiogram_alone() -> float:
    with subprocess.Popen(
        [sys.executable, "-c", ALONE], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()
        resident = megabytes(child.pid)
        child.kill()
    return resident


async def collecting(clients: int, seconds: float, quiet: float) -> None:
    waits: list[float] = []
    most = 0.0
    with tempfile.TemporaryDirectory() as folder:
        async with open_plant(Path(folder), clients=clients) as plant:
            child = plant.bot(KAPJOURNAL_LOG_LEVEL="WARNING")
            while not plant.account.inbox.polls:  # noqa: ASYNC110 - the emulator counts, and rings for nobody
                await asyncio.sleep(0.05)
            await asyncio.sleep(2)
            print(f"collecting side at rest            {megabytes(child.pid):6.0f} MB")
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds), asyncio.TaskGroup() as group:
                    for member in plant.members:
                        group.create_task(writer(plant.emulator, plant.account, member.chat, waits))
                    while True:
                        most = max(most, megabytes(child.pid))
                        await asyncio.sleep(0.1)
            print(
                f"under load, at most                {most:6.0f} MB   ({len(waits)} entries, {clients} clients)"
            )
            await asyncio.sleep(quiet)
            print(f"{quiet:.0f} s later                          {megabytes(child.pid):6.0f} MB")


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--clients", type=int, default=20)
    reader.add_argument("--seconds", type=float, default=20)
    reader.add_argument("--quiet", type=float, default=5)
    given = reader.parse_args()
    print(f"aiogram alone                      {aiogram_alone():6.0f} MB")
    asyncio.run(collecting(given.clients, given.seconds, given.quiet))


if __name__ == "__main__":
    main()
