"""Nothing is lost and nothing is stored twice when the collecting process ends in the middle of its work."""

import asyncio
import random
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.running import Member, Plant, free_port, open_plant, webhook_environment

IN_FLIGHT = 100
CLIENTS = 20


def text_of(number: int) -> str:
    return (
        f"entry {number}: "
        + random.Random(number).choice(("the room went quiet", "slow breathing", "blue")) * 3
    )


def check_journals(plant: Plant, members: list[Member]) -> None:
    """Exactly what the phones sent, exactly once, in the order it was sent."""
    for member in members:
        assert plant.words(member.client_id) == list(member.sent.values())


async def until(condition: Callable[[], bool], *, seconds: float = 20) -> None:
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - the emulator rings no bell for this
            await asyncio.sleep(0.002)


def burst(plant: Plant, members: list[Member], count: int = IN_FLIGHT, *, first: int = 0) -> None:
    """That many updates at once, dealt round the clients."""
    for number in range(first, first + count):
        plant.say(members[number % len(members)], text_of(number))


async def interrupted(plant: Plant, how: signal.Signals, environment: dict[str, str]) -> None:
    """Start, take in a burst, end the process while it is under way, start again, let it finish."""
    members = plant.members
    first = plant.bot(**environment)
    warm = plant.say(members[0], "before the burst")
    await plant.until_receipts([members[0]])
    assert warm in members[0].sent
    stored = plant.account.inbox.acknowledged
    burst(plant, members)
    await until(lambda: len(plant.account.calls) > 12 or plant.account.inbox.acknowledged > stored)
    code = await plant.stop(first, how)
    if how is signal.SIGTERM:
        assert code == 0, plant.log
    second = plant.bot(**environment)
    await plant.until_empty()
    await plant.until_receipts(members)
    assert await plant.stop(second) == 0, plant.log
    assert "Traceback" not in plant.log
    check_journals(plant, members)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL], ids=["sigterm", "sigkill"])
async def test_polling_keeps_every_update_once_across_a_restart(tmp_path: Path, how: signal.Signals) -> None:
    async with open_plant(tmp_path, clients=CLIENTS) as plant:
        await interrupted(plant, how, {})


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL], ids=["sigterm", "sigkill"])
async def test_a_webhook_keeps_every_update_once_across_a_restart(
    tmp_path: Path, how: signal.Signals
) -> None:
    async with open_plant(tmp_path, clients=CLIENTS) as plant:
        await interrupted(plant, how, webhook_environment(free_port()))
