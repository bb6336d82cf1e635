"""Time and peak memory of compiling a long journal: `python -m tests.benchmarks.compile [--semantic]`.

The journal is generated from a seed: short chat lines, some long rambles, some answers to prompts. Each
size runs in a process of its own, so that one size's peak memory does not colour the other's. Processor
seconds (parsing and compiling) say what the work costs on a machine that is busy with something else;
growth is theirs.
"""

import json
import random
import resource
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Any

SIZES = (5_000, 10_000)
_EVERYDAY = """made soup again|work was long today|the bus was late|talked to my sister about the roof|slept ok i think|
couldnt sleep|walked the dog|nothing much|my chest was tight on the train|i keep thinking of the river|
grocery run then laundry|he called and i didnt pick up|hoy mal, no queria levantarme|hablé con mi madre un rato|
i realised i was waiting for someone to ask|she held my hand and said nothing|the door again, blue this time|
three meetings that could have been emails|i cried in the shower and it was fine|rained all morning|
i told him i was scared and he sat down|texted rosa back|felt like glass between me and people|
did the hands on the table thing, twice|anyway thats it for today|the cat is sitting on my feet""".replace(
    "\n", ""
).split("|")


def generated(size: int, *, screened: bool = True) -> str:
    """A journal file of `size` entries, about 15 words each with some of 400, from a fixed seed."""
    chance = random.Random(size)
    start = datetime(2026, 1, 5, 9, tzinfo=UTC)
    entries: list[dict[str, Any]] = []
    for number in range(size):
        lines = 60 if number % 100 == 7 else chance.choice((1, 1, 2, 2, 3, 5))
        joint = " " if lines == 60 else chance.choice((". ", "\n", " ", ", "))
        prompted = number % 9 == 0
        entry: dict[str, Any] = {
            "id": f"e{number}",
            "at": (start + timedelta(minutes=17 * number)).isoformat(),
            "kind": "reflection" if prompted else "free",
            "occasion": "weekly" if prompted else None,
            "domain": chance.choice(("insight", "meaning", "emotion", "difficulty")) if prompted else "other",
            "prompt": {"id": "weekly.open", "version": 1, "text": "What was hard this week?"}
            if prompted
            else None,
            "text": joint.join(f"{chance.choice(_EVERYDAY)} {chance.randrange(999)}" for _ in range(lines)),
            "media": None,
            "replaces": None,
        }
        if screened:
            entry["safety"] = []
        entries.append(entry)
    end = start + timedelta(minutes=17 * size)
    return json.dumps(
        {
            "format": "kapjournal/journal",
            "version": 1,
            "exported_at": end.isoformat(),
            "client": {"code_name": "long", "language": "en", "time_zone": "UTC"},
            "course": {"tracks": ["depression"]},
            "sessions": [{"id": "s1", "kind": "preparation", "at": start.isoformat()}],
            "entries": entries,
        }
    )


def _measure(size: int, way: str) -> dict[str, float]:
    from kapjournal.domain.journal_file import parse_journal
    from kapjournal.domain.screening import screen
    from kapjournal.domain.summary import compile_summary
    from kapjournal.usecases.reading.summarize_journal_file import summarize_journal_file

    text = generated(size, screened=way != "whole")
    start = time.process_time()
    if way == "whole":
        # the phrases of the screen are put together once a process, whatever the journal's length
        screen("the first message of this process", "en", None)
    ready, busy = time.perf_counter(), time.process_time()
    journal = parse_journal(text)
    parsed = time.perf_counter()
    if way == "whole":
        summarize_journal_file(text, measures={})
    elif way == "semantic":
        from kapjournal.encoder import load_encoder

        compile_summary(journal, now=journal.exported_at, measures={}, encoder=load_encoder())
    else:
        compile_summary(journal, now=journal.exported_at, measures={})
    done = time.perf_counter()
    return {
        "screen": busy - start,
        "parse": parsed - ready,
        "compile": done - parsed,
        "processor": time.process_time() - busy,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def report(ways: tuple[str, ...]) -> str:
    lines = [
        (
            f"{'way':10}{'entries':>8}{'parse s':>9}{'compile s':>11}{'processor s':>13}{'growth':>8}{'peak MB':>9}"
            f"{'screen ready s':>16}"
        )
    ]
    for way in ways:
        first = 0.0
        for size in SIZES:
            ran = subprocess.run(
                [sys.executable, "-m", "tests.benchmarks.compile", "--one", str(size), way],
                check=True,
                capture_output=True,
                text=True,
            )
            got = json.loads(ran.stdout)
            growth = f"{got['processor'] / first:8.2f}" if first else f"{'':8}"
            first = first or got["processor"]
            lines.append(
                f"{way:10}{size:8}{got['parse']:9.2f}{got['compile']:11.2f}{got['processor']:13.2f}{growth}"
                f"{got['peak']:9.0f}{got['screen']:16.2f}"
            )
    return "\n".join(lines)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(_measure(int(sys.argv[2]), sys.argv[3])))
    else:
        print("lexical: compile alone; whole: parse, screen every entry, compile")
        print(report(("lexical", "whole", *(("semantic",) if "--semantic" in sys.argv else ()))))
