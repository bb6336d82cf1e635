"""How long a person waits for `--help`: `python -m tests.benchmarks.startup`.

Each figure is a new process from start to exit, the interpreter included, with compiled files in place. The
bare interpreter stands beside it. Aim: `--help` under half a second.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time

START = "import sys; from kapjournal.cli import main; sys.exit(main(sys.argv[1:]))"
HEAVY = ("aiogram", "cryptography", "fastapi", "numpy", "sqlalchemy", "typst")


def seconds(code: str, *arguments: str) -> float:
    """One process, in seconds. Raises CalledProcessError when it fails."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, *arguments], check=True, capture_output=True)
    return time.perf_counter() - began


def loaded(*arguments: str) -> list[str]:
    """Which heavy libraries such a process imports; each costs more than the help itself."""
    code = (
        "import sys; from kapjournal.cli import main; main(sys.argv[1:]); "
        f"print(*[name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    run = subprocess.run([sys.executable, "-c", code, *arguments], check=True, capture_output=True, text=True)
    return run.stderr.split()


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--rounds", type=int, default=15)
    rounds = reader.parse_args().rounds
    cases = {
        "python -c pass": ("pass",),
        "kapjournal --help": (START, "--help"),
        "kapjournal summary --help": (START, "summary", "--help"),
        "kapjournal client invite --help": (START, "client", "invite", "--help"),
    }
    print(f"{os.cpu_count()} cores, {rounds} processes each, seconds")
    for name, (code, *arguments) in cases.items():
        seconds(code, *arguments)  # the first one writes the compiled files
        taken = sorted(seconds(code, *arguments) for _ in range(rounds))
        print(f"{name:<34} median {statistics.median(taken):.3f}   worst {taken[-1]:.3f}")
    print(f"heavy libraries loaded for --help: {', '.join(loaded('--help')) or 'none'}")


if __name__ == "__main__":
    main()
