"""Nothing is lost and nothing is stored twice when the collecting process ends in the middle of its work."""

import asyncio
import random
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.journeys.balancer import balanced
from tests.journeys.running import Member, Plant, free_port, open_plant, webhook_environment

IN_FLIGHT = 100
CLIENTS = 20
KILLS = 100


@pytest.mark.parametrize("intake", ["polling", "webhook"])
async def test_100_updates_in_flight_are_kept_once_across_sigterm_and_sigkill(
    tmp_path: Path, intake: str
) -> None:
    """Every text that the phones sent, exactly once, in its order; and each gets its receipt."""
    async with open_plant(tmp_path, clients=CLIENTS) as plant:
        environment = webhook_environment(free_port()) if intake == "webhook" else {}
        bot = plant.fork(**environment)
        for how in (signal.SIGTERM, signal.SIGKILL):
            await ready(plant)
            burst(plant, IN_FLIGHT)
            await some_done(plant)
            code = await plant.stop(bot, how)
            if how is signal.SIGKILL:
                assert code == -signal.SIGKILL, plant.log
                assert plant.account.inbox.pending, "it ended in the middle, not after the work"
            else:
                assert code == 0, plant.log  # what was under way was finished first
            bot = plant.fork(**environment)
            await plant.until_empty()
            await plant.until_receipts(plant.members)
        assert await plant.stop(bot) == 0, plant.log
        assert "Traceback" not in plant.log
        check_journals(plant)


async def test_two_webhook_workers_on_postgresql_keep_every_update_once_when_one_is_killed(
    tmp_path: Path, postgres_url: str
) -> None:
    async with open_plant(tmp_path, database_url=postgres_url, clients=CLIENTS) as plant:
        ports = (free_port(), free_port())
        async with balanced(ports) as public:
            first, second = (plant.fork(**webhook_environment(port, public_port=public)) for port in ports)
            await listening(plant, 2)
            burst(plant, IN_FLIGHT)
            await some_done(plant)
            await plant.stop(first, signal.SIGKILL)
            burst(plant, IN_FLIGHT, first=IN_FLIGHT)
            await plant.until_empty()
            assert await plant.stop(second) == 0, plant.log
        assert "Traceback" not in plant.log
        check_journals(plant)


@pytest.mark.campaign
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("intake", ["polling", "webhook"])
async def test_100_kills_under_load_lose_nothing_and_store_nothing_twice(tmp_path: Path, intake: str) -> None:
    chance = random.Random(42)
    async with open_plant(tmp_path, clients=CLIENTS) as plant:
        environment = webhook_environment(free_port()) if intake == "webhook" else {}
        for round_ in range(KILLS):
            bot = plant.fork(**environment)
            seen = plant.account.inbox.acknowledged
            async with feeding(plant, chance, first=round_ * 1000):
                # Telegram's pauses between its tries grow while a webhook is gone.
                await until(lambda seen=seen: plant.account.inbox.acknowledged > seen, seconds=120)  # type: ignore[misc]
                await asyncio.sleep(chance.uniform(0, 0.4))
                await plant.stop(bot, signal.SIGKILL)
        bot = plant.fork(**environment)
        await plant.until_empty(seconds=120)
        await plant.until_receipts(plant.members, seconds=120)
        assert await plant.stop(bot) == 0, plant.log
        assert "Traceback" not in plant.log
        check_journals(plant)
        sent = sum(len(member.sent) for member in plant.members)
        print(f"{intake}: {KILLS} kills, {sent} entries sent, 0 lost, 0 stored twice")


def check_journals(plant: Plant) -> None:
    for member in plant.members:
        assert plant.words(member.client_id) == list(member.sent.values())


def text_of(number: int) -> str:
    return (
        f"entry {number}: "
        + random.Random(number).choice(("the room went quiet", "slow breathing", "blue")) * 3
    )


def burst(plant: Plant, count: int, *, first: int = 0) -> None:
    """That many updates at once, dealt round the clients."""
    for number in range(first, first + count):
        plant.say(plant.members[number % len(plant.members)], text_of(number))


@asynccontextmanager
async def feeding(plant: Plant, chance: random.Random, *, first: int) -> AsyncIterator[None]:
    """Clients write all the while, as fast as the bot takes it in."""
    stop = asyncio.Event()

    async def write() -> None:
        number = first
        while not stop.is_set():
            if len(plant.account.inbox.pending) < 2 * CLIENTS:
                plant.say(chance.choice(plant.members), text_of(number))
                number += 1
            await asyncio.sleep(0.003)

    async with asyncio.TaskGroup() as nursery:
        nursery.create_task(write())
        try:
            yield
        finally:
            stop.set()


async def ready(plant: Plant) -> None:
    """The bot has answered one message, so it is past its start."""
    member: Member = plant.members[0]
    plant.say(member, "before the burst")
    await plant.until_receipts([member])


async def listening(plant: Plant, workers: int) -> None:
    """That many processes have told Telegram where to send."""
    await until(lambda: sum(call.method == "setwebhook" for call in plant.account.calls) >= workers)


async def some_done(plant: Plant) -> None:
    """A few of what is in flight have been taken in; most have not."""
    before = plant.account.inbox.acknowledged
    calls = len(plant.account.calls)
    await until(lambda: plant.account.inbox.acknowledged > before or len(plant.account.calls) > calls)


async def until(condition: Callable[[], bool], *, seconds: float = 90) -> None:
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - the emulator rings no bell for this
            await asyncio.sleep(0.002)
