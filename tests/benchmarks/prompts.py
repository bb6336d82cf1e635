"""How long the prompt library takes to load, and a set to be composed.

Run with `python -m tests.benchmarks.prompts`. The bound for loading is 300 ms.
"""

import statistics
import subprocess
import sys
from datetime import datetime, timedelta
from time import perf_counter

from kapjournal.domain.composition import CompositionRequest
from kapjournal.domain.course import Route, Track
from kapjournal.domain.occasion import Occasion
from kapjournal.prompt_library import load_library
from kapjournal.prompt_library.preview import PreviewRequest, preview_course

BOUND_MS = 300.0
_COLD = """
from time import perf_counter
from kapjournal.prompt_library import load_library
start = perf_counter()
load_library()
print((perf_counter() - start) * 1000)
"""


def milliseconds(job: object, rounds: int) -> list[float]:
    assert callable(job)
    times = []
    for _ in range(rounds):
        start = perf_counter()
        job()
        times.append((perf_counter() - start) * 1000)
    return times


def main() -> None:
    cold = [
        float(
            subprocess.run([sys.executable, "-c", _COLD], capture_output=True, text=True, check=True).stdout
        )
        for _ in range(5)
    ]
    warm = milliseconds(load_library, 20)
    library = load_library()
    request = CompositionRequest("en", (Occasion.DAY_7,), (Track.ADHD, Track.TRAUMA), Route.INTRAMUSCULAR)
    course = PreviewRequest(
        (Track.ADHD, Track.TRAUMA),
        Route.INTRAMUSCULAR,
        "en",
        datetime(2026, 12, 3, 14),  # noqa: DTZ001 - a wall clock; the zone is the request's
        timedelta(days=28),
    )
    count = sum(len(library.candidates(language)) for language in library.languages)
    print(f"{count} prompts in {len(library.languages)} languages, {len(library.countries)} countries")
    print(f"load, first in a process: median {statistics.median(cold):.0f} ms, worst {max(cold):.0f} ms")
    print(f"load, again:              median {statistics.median(warm):.0f} ms, worst {max(warm):.0f} ms")
    print(
        f"one set:                  median {statistics.median(milliseconds(lambda: library.compose(request), 500)):.2f} ms"
    )
    times = milliseconds(lambda: preview_course(library, course), 50)
    print(f"a whole course:           median {statistics.median(times):.1f} ms")
    if statistics.median(cold) > BOUND_MS:
        sys.exit(f"Loading took more than {BOUND_MS:.0f} ms.")


if __name__ == "__main__":
    main()
