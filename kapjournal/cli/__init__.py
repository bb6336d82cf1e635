"""The command line. Importing it costs nothing: each command imports what it needs when it runs."""

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    0: done; 1: a check failed; 2: wrong use or bad input; 3: something outside does not answer.
    """
    from kapjournal.cli.app import run

    return run(arguments)
