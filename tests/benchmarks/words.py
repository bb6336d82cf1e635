"""Choosing and screening words, measured on the project's own data: `python -m tests.benchmarks.words`.

`--part quotes` prints only the choice of quotes, `--part screening` only the safety screen, and
`--posts FILE.jsonl` only what the screen finds in posts of your own (`screening.py` gives the form).
"""

import argparse
from pathlib import Path

from kapjournal.domain.errors import Unavailable
from kapjournal.encoder import load_encoder
from tests.benchmarks import quotes, screening


def _quotes() -> str:
    try:
        return quotes.report(load_encoder())
    except Unavailable as without:
        return f"{quotes.report()}\n(the semantic path was left out: {without})"


def _screen() -> str:
    return screening.report()


PARTS = {"quotes": _quotes, "screening": _screen}

if __name__ == "__main__":
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--part", choices=(*PARTS, "all"), default="all")
    reader.add_argument("--posts", type=Path)
    asked = reader.parse_args()
    if asked.posts:
        print(screening.posts(asked.posts))
    for part, run in PARTS.items():
        if asked.part in {part, "all"} and not asked.posts:
            print(run())
            print()
