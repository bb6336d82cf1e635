"""Every command that a document or a remedy names is a command, with the options it is given."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from kapjournal.cli.app import app
from tests.house.tree import project_files, text_of

_TICKED = re.compile(r"`(kapjournal [a-z][^`\n]*)`")
_EXEC = re.compile(r"^ExecStart=\S*/(kapjournal .*)$", re.MULTILINE)
_SAID = re.compile(r"\b(?:run: |\d\. |\(|: )kapjournal ([a-z]+)(?: ([a-z]+))?")
ROOT_COMMAND: Any = get_command(app)


def _named() -> Iterator[tuple[str, str]]:
    for path in project_files():
        if path.suffix == ".md" or path.name == ".env.example":
            for line in _TICKED.findall(text_of(path)) + _EXEC.findall(text_of(path)):
                yield str(path), line
        elif path.suffix == ".py" and path.parts[0] == "kapjournal" and path.parts[1] != "demo":
            for line in _TICKED.findall(text_of(path)):
                yield str(path), line


NAMED = sorted(set(_named()))


@pytest.mark.parametrize(("where", "line"), NAMED)
def test_a_command_that_is_named_exists(where: str, line: str) -> None:
    command = ROOT_COMMAND
    words = line.partition(" |")[0].split()[1:]
    while words and hasattr(command, "commands"):
        word = words.pop(0)
        assert word in command.commands, f"{where}: {line}"
        command = command.commands[word]
    known = {option for parameter in command.params for option in parameter.opts} | {"--help"}
    given = {word.partition("=")[0] for word in words if word.startswith("-")}
    assert given <= known, f"{where}: {line}"


def test_every_remedy_that_sends_somebody_to_the_command_line_can_be_followed() -> None:
    lost = []
    for path in project_files():
        if path.parts[0] == "kapjournal" and path.suffix in {".py", ".po", ".html"}:
            for first, second in _SAID.findall(text_of(path)):
                command = ROOT_COMMAND.commands.get(first)
                if command is None or (hasattr(command, "commands") and second not in command.commands):
                    lost.append(f"{path}: kapjournal {first} {second}")
    assert not lost


def test_the_readme_names_what_a_new_practice_needs() -> None:
    readme = text_of(Path("README.md"))
    for command in ("init", "keys recovery", "policy set", "doctor", "run", "db backup", "client invite"):
        assert f"kapjournal {command}" in readme
