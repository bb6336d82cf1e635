"""The glossary and the classes of the domain say the same."""

import ast
import re
from collections import Counter
from pathlib import Path

from tests.house.tree import ROOT, python_files, text_of

GLOSSARY = Path("kapjournal/domain/GLOSSARY.md")
_ROW = re.compile(r"^\| `(\w+)` \| (.*?) \| (.*?) \|$", re.MULTILINE)
_SOURCE = re.compile(r"^\| ([^|`]+?) \| [^|]+ \|$", re.MULTILINE)


def _classes() -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    for path in python_files("kapjournal"):
        if path.parts[1] != "domain":
            continue
        for node in ast.parse(text_of(path)).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                found.setdefault(node.name, []).append(path)
    return found


def _rows() -> list[tuple[str, str, str]]:
    return _ROW.findall((ROOT / GLOSSARY).read_text("utf-8"))


def test_every_public_class_of_the_domain_has_its_row() -> None:
    named = {name for name, _, _ in _rows()}
    missing = {name: str(where[0]) for name, where in _classes().items() if name not in named}
    assert not missing, f"say in {GLOSSARY} what these mean: {missing}"


def test_no_row_outlives_its_class() -> None:
    gone = {name for name, _, _ in _rows()} - set(_classes())
    assert not gone, f"no class of the domain has these names any more: {sorted(gone)}"


def test_no_class_has_two_rows() -> None:
    twice = [name for name, count in Counter(name for name, _, _ in _rows()).items() if count > 1]
    assert not twice


def test_every_meaning_is_one_plain_sentence() -> None:
    odd = [name for name, meaning, _ in _rows() if len(meaning.split()) < 3 or not meaning.endswith(".")]
    assert not odd


def test_every_word_comes_from_a_source_that_the_glossary_explains() -> None:
    explained = set(_SOURCE.findall((ROOT / GLOSSARY).read_text("utf-8")))
    unknown = {source for _, _, source in _rows()} - explained
    assert not unknown, f"explain these sources at the top of {GLOSSARY}: {sorted(unknown)}"


def test_no_source_is_explained_that_no_word_comes_from() -> None:
    explained = set(_SOURCE.findall((ROOT / GLOSSARY).read_text("utf-8")))
    idle = {source for source in explained if not source.startswith(("Source", "-"))}
    assert idle == {source for _, _, source in _rows()}
