"""Tired people read this. English at grade 6 or below by two formulas, Spanish by an index of its own.

Exceptions are named one by one, with their reason, in `tests/data/prompts/readability_exceptions.json`.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import textstat

from kapjournal.domain.course import Route
from kapjournal.prompt_library import load_library

LIBRARY = load_library()
DATA = Path(__file__).parents[1] / "data" / "prompts"
EXCEPTIONS = json.loads((DATA / "readability_exceptions.json").read_text(encoding="utf-8"))

GRADE = 6.0
FERNANDEZ_HUERTA = 70
"""70 and more is "fairly easy", the sixth year of school."""


def prompts(language: str) -> Iterator[tuple[str, str]]:
    """(id, text) of every question, and (id.hint, text) of every hint."""
    for one in LIBRARY.candidates(language):
        for text in {one.wording(route).text for route in (None, *Route)}:
            yield one.prompt.id, text
        if one.prompt.hint:
            yield f"{one.prompt.id}.hint", one.prompt.hint


def guidance(language: str) -> Iterator[tuple[str, str]]:
    """(guidance.id, text), with a telephone number where the placeholder stands."""
    for line in {
        line.id: line for route in Route for line in LIBRARY.guidance(language, route).lines
    }.values():
        yield (
            f"guidance.{line.id}",
            line.said(practice_phone="the practice", prescriber_phone="the prescriber"),
        )


def excepted(language: str) -> set[str]:
    return {entry["id"] for entry in EXCEPTIONS if entry["language"] == language}


@pytest.mark.parametrize("formula", [textstat.flesch_kincaid_grade, textstat.automated_readability_index])
def test_english_is_at_grade_six_or_below(formula: object) -> None:
    textstat.set_lang("en_US")
    assert callable(formula)
    hard = {
        name: (formula(text), text)
        for name, text in (*prompts("en"), *guidance("en"))
        if formula(text) > GRADE and name not in excepted("en")
    }
    assert hard == {}


def test_spanish_is_fairly_easy_by_its_own_index() -> None:
    textstat.set_lang("es")
    hard = {
        name: (textstat.fernandez_huerta(text), text)
        for name, text in (*prompts("es"), *guidance("es"))
        if textstat.fernandez_huerta(text) < FERNANDEZ_HUERTA and name not in excepted("es")
    }
    assert hard == {}


def test_every_exception_is_needed_and_says_why() -> None:
    needed = set()
    for language in LIBRARY.languages:
        textstat.set_lang("en_US" if language == "en" else "es")
        for name, text in (*prompts(language), *guidance(language)):
            hard = (
                max(textstat.flesch_kincaid_grade(text), textstat.automated_readability_index(text)) > GRADE
                if language == "en"
                else textstat.fernandez_huerta(text) < FERNANDEZ_HUERTA
            )
            if hard:
                needed.add((language, name))
    assert {(entry["language"], entry["id"]) for entry in EXCEPTIONS} == needed
    assert all(len(entry["reason"]) > 20 for entry in EXCEPTIONS)
