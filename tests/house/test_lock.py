"""`uv.lock` belongs to this pyproject.toml, and names only the public index."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.house.tree import text_of

PROJECT = tomllib.loads(text_of(Path("pyproject.toml")))["project"]


@pytest.fixture(scope="module")
def packages() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(text_of(Path("uv.lock")))["package"]
    return found


def test_every_locked_file_comes_from_the_public_index(packages: list[dict[str, Any]]) -> None:
    assert {one["source"].get("registry", "https://pypi.org/simple") for one in packages} == {
        "https://pypi.org/simple"
    }
    files = [file for one in packages for file in [*one.get("wheels", []), one.get("sdist")] if file]
    assert files
    assert all(file["url"].startswith("https://files.pythonhosted.org/packages/") for file in files)
    assert all(file["hash"].startswith("sha256:") for file in files)


def test_the_lock_asks_for_what_the_project_asks_for(packages: list[dict[str, Any]]) -> None:
    ours = next(one for one in packages if one["name"] == "kapjournal")
    locked = {
        (one["name"], one.get("specifier", ""), one.get("marker", ""))
        for one in ours["metadata"]["requires-dist"]
    }
    asked = {(*_parts(one), "") for one in PROJECT["dependencies"]}
    for extra, wanted in PROJECT["optional-dependencies"].items():
        asked |= {(*_parts(one), f"extra == '{extra}'") for one in wanted}
    assert locked == asked, "run: uv lock"


def _parts(requirement: str) -> tuple[str, str]:
    """Name and version range of `name[extra]>=1,<2`, written as uv writes them."""
    found = re.fullmatch(r"([A-Za-z0-9._-]+)(?:\[[^\]]*\])?(.*)", requirement.replace(" ", ""))
    assert found is not None
    return re.sub(r"[-_.]+", "-", found[1]).lower(), found[2]
