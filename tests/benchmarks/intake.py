"""What taking in an entry costs: `python -m tests.benchmarks.intake [--rounds 3] [--seconds 4] [--clients 20]`.

First sealing and storing one entry beside a bare insert of the same row (each waits for its own commit on the
disk). Then entries per second end to end by polling: the real process, closed loop, each client writes again
once their message carries its receipt; beside aiogram's default echo bot, whose client writes again once the
echo is there. The two take turns, so that whatever else the machine does meets both.
"""

import argparse
import asyncio
import contextlib
import os
import secrets
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kapjournal.demo.bot_api import BotAccount, Emulator
from kapjournal.demo.bot_api.people import PersonSide
from kapjournal.demo.bot_api.world import Chat
from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.journal import EntryKind
from kapjournal.domain.occasion import Domain
from kapjournal.domain.payload import Message
from kapjournal.domain.sealed import Compartment
from kapjournal.usecases.seal_record import seal_record
from tests.benchmarks.emulator import PROJECT, client
from tests.journeys.running import Plant, open_plant

WORDS = "The room went quiet and I could hear my own breath for a long while. " * 4


def percentile(times: list[float], part: float) -> float:
    return sorted(times)[int(len(times) * part)] * 1000


async def one_entry(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with open_plant(Path(folder), clients=1) as plant:
            sealing, bare = await _entries(plant, count), _rows(plant, Path(folder), count)
    for name, times in (("sealed and stored", sealing), ("bare insert", bare)):
        print(f"{name:18} p50 {percentile(times, 0.5):6.2f} ms, p99 {percentile(times, 0.99):6.2f} ms")


async def _entries(plant: Plant, count: int) -> list[float]:
    desk, member = plant.desk(), plant.members[0]
    times = []
    for _ in range(count):
        now = datetime.now(UTC)  # noqa: TID251
        message = Message(at=now, kind=EntryKind.FREE, domain=Domain.OTHER, text=WORDS)
        began = time.perf_counter()
        await plant.database.transact(
            lambda uow, message=message, now=now: seal_record(  # type: ignore[misc]
                uow, desk, member.client_id, message, Compartment.WORDS, now=now
            )
        )
        times.append(time.perf_counter() - began)
    return times[count // 10 :]


def _rows(plant: Plant, folder: Path, count: int) -> list[float]:
    """The same rows as they are stored, by sqlite3 alone, on a connection set as ours is."""
    found = plant.database.read_now(lambda uow: uow.all(StoredRecord, limit=1))[0]
    with contextlib.closing(sqlite3.connect(folder / "kapjournal.db", isolation_level=None)) as db:
        db.execute("PRAGMA synchronous=FULL")
        names = [row[1] for row in db.execute("PRAGMA table_info(record)")]
        insert = f"INSERT INTO record ({','.join(names)}) VALUES ({','.join('?' * len(names))})"
        times = []
        for number in range(count):
            noun = replace(found, id=secrets.token_hex(8), sequence=10_000_000 + number)
            values = [getattr(noun, name) for name in names]
            values = [
                str(value) if not isinstance(value, (bytes, int, str, type(None))) else value
                for value in values
            ]
            began = time.perf_counter()
            db.execute("BEGIN IMMEDIATE")
            db.execute(insert, values)
            db.execute("COMMIT")
            times.append(time.perf_counter() - began)
    return times[count // 10 :]


async def writer(emulator: Emulator, bot: BotAccount, chat: Chat, waits: list[float]) -> None:
    """One client who writes again as soon as the last message has its receipt."""
    people = PersonSide(emulator.world)
    while True:
        began = time.perf_counter()
        said = people.say(bot, chat.person, chat, {"text": WORDS})
        while not said.reactions:
            await chat.bell.wait(30)
        waits.append(time.perf_counter() - began)
        for old in [one for one in chat.messages if one < said.id - 50]:
            del chat.messages[old]


async def ours(clients: int, seconds: float, profile: str) -> list[float]:
    waits: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        async with open_plant(Path(folder), clients=clients) as plant:
            child = plant.bot(KAPJOURNAL_LOG_LEVEL="WARNING")
            while not plant.account.inbox.polls:  # noqa: ASYNC110 - the emulator counts, and rings for nobody
                await asyncio.sleep(0.05)
            spy = _profiled(child, profile, seconds) if profile else None
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds + 1), asyncio.TaskGroup() as group:
                    for member in plant.members:
                        group.create_task(writer(plant.emulator, plant.account, member.chat, waits))
                    await asyncio.sleep(1)  # warm up
                    waits.clear()
            if spy is not None:
                await asyncio.to_thread(spy.wait)
            await plant.stop(child)
            if plant.log:
                print(plant.log, file=sys.stderr)
    return waits


def _profiled(child: "subprocess.Popen[bytes]", profile: str, seconds: float) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        ["py-spy", "record", "-p", str(child.pid), "-d", str(int(seconds)), "-r", "200", "-f", "raw", "-o", profile, "-t"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


async def echo(clients: int, seconds: float) -> list[float]:
    waits: list[float] = []
    async with Emulator() as emulator:
        bot = emulator.add_bot("42:benchmark", "benchmark_bot", "Benchmark")
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.benchmarks.emulator", "--echo", "aiogram", emulator.url,
            cwd=PROJECT, stderr=asyncio.subprocess.DEVNULL, env={**os.environ, "PYTHONWARNINGS": "ignore"},
        )  # fmt: skip
        try:
            while not bot.inbox.polls:
                await bot.inbox.bell.wait(1)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds + 1), asyncio.TaskGroup() as group:
                    for number in range(clients):
                        group.create_task(client(emulator, bot, number, waits))
                    await asyncio.sleep(1)
                    waits.clear()
        finally:
            child.terminate()
            await child.wait()
    return waits


async def end_to_end(clients: int, seconds: float, rounds: int, profile: str) -> None:
    ratios = []
    show: Callable[[list[float]], str] = lambda waits: (  # noqa: E731
        f"{len(waits) / seconds:6.0f}/s, p50 {percentile(waits, 0.5):5.1f} ms, p99 {percentile(waits, 0.99):6.1f} ms"
    )
    for number in range(rounds):
        theirs, mine = await echo(clients, seconds), await ours(clients, seconds, profile)
        ratios.append(len(mine) / len(theirs))
        print(
            f"round {number + 1}: echo {show(theirs)} | entries {show(mine)} | ratio {ratios[-1]:.2f}",
            flush=True,
        )
    print(f"{clients} clients by polling: median ratio {statistics.median(ratios):.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("--clients", type=int, default=20)
    parser.add_argument("--entries", type=int, default=500)
    parser.add_argument("--profile", default="", help="a file for py-spy's raw stacks")
    arguments = parser.parse_args()
    if arguments.entries:
        asyncio.run(one_entry(arguments.entries))
    if arguments.rounds:
        asyncio.run(end_to_end(arguments.clients, arguments.seconds, arguments.rounds, arguments.profile))


if __name__ == "__main__":
    main()
