"""How long a button takes to answer: from the tap to the changed message on the phone, over the emulator.

python -m tests.benchmarks.taps [taps]
"""

import asyncio
import statistics
import sys
import tempfile
import time
from pathlib import Path

from tests.flows.house import open_house

WANTED_MS = 300


async def measure(taps: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with open_house(Path(folder)) as house:
            phone = await house.enrolled()
            screen = await phone.ask("/settings")
            answered, changed = [], []
            for _ in range(taps):
                before = (await phone.messages())[-1].text
                began = time.perf_counter()
                await phone.tap("My phone", message=screen.id)
                answered.append((time.perf_counter() - began) * 1000)
                await phone.wait_for(lambda many, was=before: many[-1].text != was)  # type: ignore[misc]
                changed.append((time.perf_counter() - began) * 1000)
    for name, times in (("the tap is answered", answered), ("the message has changed", changed)):
        ordered = sorted(times)
        p50, p99 = statistics.median(ordered), ordered[int(len(ordered) * 0.99) - 1]
        print(f"{name}: p50 {p50:.0f} ms, p99 {p99:.0f} ms of {len(ordered)} taps (wanted: {WANTED_MS} ms)")


if __name__ == "__main__":
    asyncio.run(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
