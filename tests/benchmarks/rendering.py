"""How long a page takes: `python -m tests.benchmarks.rendering` (milliseconds, best and median of runs)."""

import io
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

import pypdf

from kapjournal.rendering import render_html, render_pdf, render_text
from tests.unit.rendering import pages


def _timed(work: Callable[[], object], runs: int) -> tuple[float, float]:
    taken: list[float] = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return min(taken), statistics.median(taken)


def main() -> None:
    code = "import time; t = time.perf_counter(); import kapjournal.rendering; print(time.perf_counter() - t)"
    cold = float(
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    )
    print(f"import kapjournal.rendering, cold                {cold * 1000:8.1f} ms")
    cases = {
        "ordinary": pages.ordinary(),
        "heavy": pages.heavy(),
        "500 entries": pages.long(500),
        "5,000 entries": pages.long(5000),
    }
    print(f"{'page':16}{'form':8}{'best':>10}{'median':>10}{'size':>12}{'sides':>8}")
    for name, (summary, journal) in cases.items():
        runs = 3 if "5,000" in name else 7
        for form, work in (
            ("html", lambda s=summary, j=journal: render_html(s, j)),
            ("text", lambda s=summary, _=journal: render_text(s)),
            ("pdf", lambda s=summary, j=journal: render_pdf(s, j)),
        ):
            best, median = _timed(work, runs)
            made = work()
            sides = len(pypdf.PdfReader(io.BytesIO(made)).pages) if isinstance(made, bytes) else ""
            print(f"{name:16}{form:8}{best:10.1f}{median:10.1f}{len(made):12,}{sides:>8}")


if __name__ == "__main__":
    main()
