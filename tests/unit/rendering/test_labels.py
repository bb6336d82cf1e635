"""The label catalogues: the same keys and places in every language, and a label for every closed word."""

import re
import string
import subprocess
import sys
from enum import StrEnum

import pytest

from kapjournal.domain.course import RatingName, Route
from kapjournal.domain.journal import EntryKind, Stance
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.safety import AskedState, SafetyKind, SafetyTier, SideEffect
from kapjournal.rendering.wording import _FOLDER, LANGUAGES, _catalogue, wording
from tests.unit.rendering import pages


def places(label: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(label) if name}


def test_every_language_has_the_same_labels_with_the_same_places() -> None:
    assert {path.stem for path in _FOLDER.glob("*.toml")} == set(LANGUAGES)
    english = _catalogue("en")
    for language in LANGUAGES:
        other = _catalogue(language)
        assert other.keys() == english.keys()
        assert {key: places(label) for key, label in other.items()} == {
            key: places(label) for key, label in english.items()
        }


@pytest.mark.parametrize(
    ("group", "words"),
    [
        ("safety", SafetyKind),
        ("tier", SafetyTier),
        ("side_effect", SideEffect),
        ("asked", AskedState),
        ("domain", Domain),
        ("occasion", Occasion),
        ("rating", RatingName),
        ("route", Route),
        ("kind", EntryKind),
        ("mark", Stance),
    ],
)
def test_every_closed_word_has_a_label(group: str, words: type[StrEnum]) -> None:
    for language in LANGUAGES:
        assert {f"{group}.{word}" for word in words} <= _catalogue(language).keys()


def test_no_label_grades_or_describes_a_person() -> None:
    for language in LANGUAGES:
        text = " ".join(_catalogue(language).values()).lower()
        for word in (
            "severe",
            "mild",
            "moderate",
            "grave",
            "leve",
            "moderad",
            "improv",
            "worse",
            "mejor",
            "peor",
            "denie",
        ):
            assert not re.search(rf"\b{word}", text), word


def test_dates_are_told_in_the_zone_of_the_page() -> None:
    assert wording("en", pages.ZONE).moment(pages.SESSION) == "Tue 17 Mar 2026, 16:05"
    assert wording("es", "Europe/Madrid").moment(pages.SESSION) == "mar 17 mar 2026, 21:05"


def test_a_year_is_told_only_where_it_could_be_mistaken() -> None:
    words = wording("en", pages.ZONE)
    assert words.short_moment(pages.SESSION, pages.NOW) == "Tue 17 Mar 16:05"
    assert words.short_moment(pages.SESSION, pages.NOW.replace(year=2027)) == "Tue 17 Mar 2026 16:05"


def test_importing_the_package_imports_neither_typst_nor_jinja() -> None:
    code = "import sys, kapjournal.rendering; print({'typst', 'jinja2', 'markupsafe'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
