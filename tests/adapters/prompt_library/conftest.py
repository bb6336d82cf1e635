"""A copy of the example library that a test may break."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kapjournal.domain.errors import InvalidPrompts, PromptProblem
from kapjournal.prompt_library import load_library

EXAMPLE = Path(__file__).parents[2] / "data" / "prompts" / "example"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLE, tmp_path / "library")
    return tmp_path / "library"


@pytest.fixture
def edit(folder: Path) -> Callable[[str, str, str], None]:
    """Replace `old` by `new` in a file of the copy; the old text must be there."""

    def do(name: str, old: str, new: str) -> None:
        text = (folder / name).read_text(encoding="utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")

    return do


@pytest.fixture
def problems(folder: Path) -> Callable[..., tuple[PromptProblem, ...]]:
    """What loading the copy finds wrong."""

    def do(overlay: Path | None = None, **more: object) -> tuple[PromptProblem, ...]:
        try:
            load_library(overlay, shipped=folder, **more)  # type: ignore[arg-type]
        except InvalidPrompts as error:
            return error.problems
        return ()

    return do
