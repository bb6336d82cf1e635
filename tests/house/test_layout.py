"""Rooms, file sizes and the few places that may do what nobody else does."""

import ast
import re
from pathlib import Path

from tests.house.tree import project_files, python_files, text_of

MOST_LINES = 400
GENERATED = "kapjournal/storage/migrations/versions"
"""Written by Alembic and never edited afterwards."""

AT_THE_TOP = {
    "kapjournal",
    "prompts",
    "tests",
    "pyproject.toml",
    ".env.example",
    "README.md",
    "uv.lock",
    "LICENSE",
    "CHANGELOG.md",
    "SECURITY.md",
}


def _lines(path: Path) -> int:
    return text_of(path).count("\n")


def test_nothing_stands_at_the_top_that_convention_does_not_expect() -> None:
    tops = {path.parts[0] for path in project_files()}
    assert {top for top in tops if not top.startswith(".")} <= AT_THE_TOP


def test_no_python_file_is_longer_than_it_is_pleasant_to_read() -> None:
    long = {
        str(path): _lines(path)
        for path in python_files("kapjournal", "tests")
        if _lines(path) > MOST_LINES and not str(path).startswith(GENERATED)
    }
    assert not long, f"split these along a line of meaning: {long}"


def test_no_room_has_a_drawer_for_odds_and_ends() -> None:
    drawers = {"utils", "util", "helpers", "common", "misc", "shared", "lib", "tools"}
    assert not [path for path in python_files("kapjournal") if drawers & {*path.parts[:-1], path.stem}]


def test_every_module_that_does_something_says_first_what_it_is() -> None:
    silent = [
        str(path)
        for path in python_files("kapjournal")
        if (tree := ast.parse(text_of(path))).body and ast.get_docstring(tree) is None
    ]
    assert not silent


def test_no_docstring_repeats_the_name_it_stands_under() -> None:
    echoes = []
    for path in python_files("kapjournal"):
        for node in ast.walk(ast.parse(text_of(path))):
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                said = (ast.get_docstring(node) or "").lower()
                if said and set(re.findall(r"[a-z]+", said)) <= {"a", "the", "this", *_parts_of(node.name)}:
                    echoes.append(f"{path}:{node.lineno} {node.name}")
    assert not echoes


def _parts_of(name: str) -> set[str]:
    return {part.lower() for part in re.findall(r"[A-Z]?[a-z]+", name)}


def test_every_file_is_python_3_11() -> None:
    for path in python_files("kapjournal", "tests"):
        ast.parse(text_of(path), filename=str(path), feature_version=(3, 11))


THE_CLOCK = {
    "kapjournal/clock.py": "the one clock",
    "kapjournal/demo/bot_api/clock.py": "the emulator is another machine with a clock of its own",
}


def test_the_wall_clock_is_asked_in_one_place() -> None:
    asks = re.compile(r"\bdatetime\.(now|utcnow|today)\(|\bdate\.today\(|(?<!\w)time\.time\(")
    asking = {str(path) for path in python_files("kapjournal") if asks.search(text_of(path))}
    assert asking <= set(THE_CLOCK), "take `now` as an argument, or ask the Clock port"


def test_only_the_command_line_and_the_demo_print() -> None:
    quiet = [path for path in python_files("kapjournal") if path.parts[1] not in {"cli", "demo"}]
    assert not [
        f"{path}:{node.lineno}"
        for path in quiet
        for node in ast.walk(ast.parse(text_of(path)))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
