"""Imports point inward, and the collecting side cannot open: import-linter's contracts, run as tests."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house.tree import ROOT, project_files

CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
COLLECTING = next(one for one in CONTRACTS if one["name"] == "The collecting side cannot open")


def _python(code: str, *, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], cwd=cwd, capture_output=True, text=True, check=False, timeout=100
    )


def test_every_import_contract_holds(tmp_path: Path) -> None:
    run = _python(
        "import sys; from importlinter.cli import lint_imports_command as lint; "
        f"sys.exit(lint(['--no-logo', '--cache-dir', {str(tmp_path)!r}]))"
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert f"{len(CONTRACTS)} kept, 0 broken" in run.stdout


def test_the_contracts_that_carry_the_promise_are_there() -> None:
    assert {one["name"] for one in CONTRACTS} >= {
        "Imports point inward",
        "The core knows no library of the outside",
        "The domain is the standard library only",
        "Rows never leave storage",
        "The collecting side cannot open",
    }
    assert "kapjournal.bot" in COLLECTING["source_modules"]
    assert "kapjournal.sealing.opener" in COLLECTING["forbidden_modules"]


@pytest.mark.parametrize("module", sorted({*COLLECTING["source_modules"], *COLLECTING["forbidden_modules"]}))
def test_a_contract_names_no_module_that_is_gone(module: str) -> None:
    path = ROOT.joinpath(*module.split("."))
    assert path.is_dir() or path.with_suffix(".py").is_file()


def test_the_collecting_side_runs_without_ever_loading_what_opens() -> None:
    forbidden = COLLECTING["forbidden_modules"]
    run = _python(
        "import sys, kapjournal.wiring.collecting, kapjournal.bot.setup\n"
        f"loaded = [name for name in {forbidden!r} if name in sys.modules]\n"
        "sys.exit(', '.join(loaded) or 0)"
    )
    assert run.returncode == 0, run.stderr


def test_every_room_has_its_place_in_the_layers() -> None:
    layers = next(one for one in CONTRACTS if one["type"] == "layers")["layers"]
    placed = {
        name.strip().removeprefix("kapjournal.") for layer in layers for name in re.split("[|:]", layer)
    }
    rooms = {
        path.parts[1] for path in project_files() if path.parts[0] == "kapjournal" and len(path.parts) > 2
    }
    assert rooms <= placed
