"""What no file of the project may hold: a machine's own names, promises for later, somebody's secrets."""

import re
from pathlib import Path

import pytest

from tests.house.tree import project_files, text_of

DATA = ("tests/data/", "prompts/ledger.json")
"""Invented journals and checksums: their words are nobody's machine."""

MACHINES = {
    "a folder of somebody's machine": re.compile(r"(?<![\w.:/])/(work|home|root|Users|mnt|workspace)/\w"),
    "a package mirror or an internal host": re.compile(
        r"https?://[\w.-]*(\.(internal|local|lan|corp)\b|artifactory|devpi|nexus|mirror)", re.IGNORECASE
    ),
    "a file of the local package store": re.compile(r"file:///"),
    "a private address": re.compile(r"\b(10|192\.168)(\.\d{1,3}){2,3}\b(?!\d)"),
    "a bot token": re.compile(r"\b\d{8,10}:AA[\w-]{33}\b"),
    "a private key": re.compile("-----BEGIN " + "[A-Z ]*PRIVATE KEY"),
}
LATER = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|X" + r"XX)\b")


def _looked_at() -> list[Path]:
    return [
        path
        for path in project_files()
        if not str(path).startswith(DATA) and path.suffix not in {".ttf", ".png", ".lock"}
    ]


def _hits(pattern: re.Pattern[str], files: list[Path]) -> list[str]:
    return [
        f"{path}:{number}"
        for path in files
        for number, line in enumerate(text_of(path).splitlines(), 1)
        if pattern.search(line)
    ]


@pytest.mark.parametrize("what", MACHINES)
def test_no_file_holds(what: str) -> None:
    assert not _hits(MACHINES[what], [path for path in _looked_at() if path != _HERE])


def test_nothing_is_put_off_in_a_comment() -> None:
    assert not _hits(LATER, _looked_at())


def test_every_text_file_ends_with_a_line_end_and_has_no_stray_carriage_return() -> None:
    odd = [
        str(path)
        for path in _looked_at()
        if path.suffix in {".py", ".md", ".toml", ".yaml", ".html", ".css", ".js"}
        and (text := text_of(path))
        and (not text.endswith("\n") or "\r" in text)
    ]
    assert not odd


_HERE = Path("tests/house/test_what_stays_out.py")
