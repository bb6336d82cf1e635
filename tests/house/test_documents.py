"""What the documents say can be done, can be done: commands, files, tests and links exist."""

import re
import shlex
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml

from tests.house.tree import ROOT, project_files, python_files, text_of

README = text_of(Path("README.md"))
SECURITY = text_of(Path("SECURITY.md"))
PROJECT = tomllib.loads(text_of(Path("pyproject.toml")))["project"]
FENCED = [
    line
    for block in re.findall(r"^```sh\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
]
DOCUMENTS = [path for path in project_files() if path.suffix == ".md"]


def test_one_line_of_the_readme_starts_the_demo_and_takes_more_flags_at_its_end() -> None:
    lines = [line for line in FENCED if "kapjournal demo" in line]
    assert len(lines) == 1
    assert lines[0].endswith("kapjournal demo")


def test_one_line_of_the_readme_passes_the_tests() -> None:
    assert len([line for line in FENCED if "pytest" in line]) == 1


@pytest.mark.parametrize("line", FENCED)
def test_a_command_line_of_the_readme_needs_only_python_with_pip_and_venv(line: str) -> None:
    steps = [shlex.split(step) for step in line.split(" && ")]
    assert steps[0] == ["python3", "-m", "venv", ".venv"]
    assert all(step[0].startswith(".venv/bin/") for step in steps[1:])


def test_the_test_line_installs_an_extra_that_exists() -> None:
    for extra in re.findall(r"\.\[(\w+)\]", README):
        assert extra in PROJECT["optional-dependencies"]


@pytest.mark.parametrize("module", sorted(set(re.findall(r"`python -m ([\w.]+)[ `]", README)) - {"pytest"}))
def test_a_figure_of_the_readme_has_a_benchmark_that_exists(module: str) -> None:
    assert find_spec(module) is not None


def test_every_benchmark_stands_in_the_readme() -> None:
    benchmarks = {path.stem: text_of(path) for path in python_files("tests") if path.parts[1] == "benchmarks"}
    named = {name for name in benchmarks if f"tests.benchmarks.{name}`" in README}
    parts = {
        part for name in named for part in benchmarks if re.search(rf"import .*\b{part}\b", benchmarks[name])
    }
    unnamed = {name for name, text in benchmarks.items() if "__main__" in text} - named - parts
    assert not unnamed, f"say in the README what these measure: {sorted(unnamed)}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_every_relative_link_leads_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\(([^)\s]+)\)", text_of(document))
    here = (ROOT / document).parent
    local = [one.partition("#")[0] for one in targets if not re.match(r"\w+:", one)]
    assert not [one for one in local if one and not (here / one).exists()]


def test_the_tree_in_the_readme_is_the_tree() -> None:
    tree = README.partition("```\nkapjournal/\n")[2].partition("```")[0]
    rooms = set(re.findall(r"^  (\w+)/", tree, re.MULTILINE))
    there = {
        path.parts[1] for path in project_files() if path.parts[0] == "kapjournal" and len(path.parts) > 2
    }
    assert rooms == there
    for folder in re.findall(r"^tests/ +(.*)$", tree, re.MULTILINE):
        for name in re.findall(r"(\w+)(?: \([^)]*\))?(?:,|$)", folder):
            assert (ROOT / "tests" / name).is_dir(), name


def test_the_changelog_has_a_place_for_what_comes_next() -> None:
    changelog = text_of(Path("CHANGELOG.md"))
    assert "## [Unreleased]" in changelog
    released = re.findall(r"^## \[(\d[^\]]*)\]", changelog, re.MULTILINE)
    assert not released or released[0] == PROJECT["version"]


def test_every_promise_about_an_adversary_names_tests_that_exist() -> None:
    named = re.findall(r"`(tests/[\w/.]*)`", SECURITY)
    assert named
    for name in named:
        assert list((ROOT / name).parent.glob(Path(name).name or "*")), name
        assert (ROOT / name).is_file() or list((ROOT / name).glob("test_*.py")), name


def test_every_adversary_that_is_kept_out_of_something_has_a_test_beside_it() -> None:
    lines = [line for line in SECURITY.splitlines() if line.startswith("| ")]
    for line in lines[1:]:
        who, _, kept_out, shown = (cell.strip() for cell in line.strip("|").split("|"))
        assert not kept_out or "tests/" in shown, f"which test shows it for: {who}?"


def test_the_promise_stands_in_its_own_words() -> None:
    assert (
        "Whoever copies the database, its backups, and the server's own secrets can read no saved entry. "
        "To read one you need a therapist's passphrase or recovery code." in SECURITY
    )


def test_what_pre_commit_calls_is_what_ci_calls() -> None:
    hooks = yaml.safe_load(text_of(Path(".pre-commit-config.yaml")))["repos"][0]["hooks"]
    ci = text_of(Path(".ci/run"))
    for hook in hooks:
        command = hook["entry"].partition(" --")[0]
        assert f".venv/bin/{command}" in ci, f"{hook['id']} is not in .ci/run"


def test_ci_takes_the_test_command_from_the_readme() -> None:
    ci = text_of(Path(".ci/run"))
    assert "README.md" in ci
    assert (ROOT / ".ci/run").stat().st_mode & 0o111


def test_the_package_says_how_to_start_it() -> None:
    module, _, name = PROJECT["scripts"]["kapjournal"].partition(":")
    assert find_spec(module) is not None
    assert f"def {name}(" in text_of(Path("kapjournal/cli/__init__.py"))


def test_every_extra_that_code_or_documents_name_can_be_installed() -> None:
    named = {
        extra
        for path in project_files()
        if path.parts[0] == "kapjournal" or path.suffix == ".md"
        for extra in re.findall(r"\bkapjournal\[(\w+)\]", text_of(path))
    }
    assert named <= set(PROJECT["optional-dependencies"])
