"""The page as text: for a terminal and for the chart."""

import pytest

from kapjournal.rendering import chart_note, render_text
from kapjournal.rendering.compose import compose
from tests.unit.rendering import pages
from tests.unit.rendering.test_html import ALL, Build, quotes


@pytest.mark.parametrize("build", ALL)
def test_every_quote_stands_in_the_copy_for_the_chart(build: Build) -> None:
    summary, _ = build()
    note = chart_note(summary)
    for quote in quotes(summary):
        assert quote.text in note


@pytest.mark.parametrize("build", ALL)
def test_the_terminal_page_keeps_to_its_width(build: Build) -> None:
    assert all(len(line) <= 80 for line in render_text(build()[0]).splitlines())


def test_the_copy_for_the_chart_leaves_the_notes_out() -> None:
    note = chart_note(pages.ordinary()[0])
    assert "Notes" not in note
    assert "Co-signature" not in note
    assert "not a validated scale" in note
    assert "this is not a safety assessment" in note.lower()


def test_the_four_states_and_the_denominators_are_told_in_text() -> None:
    note = chart_note(pages.ordinary()[0])
    for words in (
        "Asked – yes: nausea",
        "Asked – no: vomiting",
        "Asked – not answered:",
        "Not asked:",
        "9 of 12",
    ):
        assert words in note


def test_the_text_is_told_in_the_readers_language() -> None:
    assert "MIRAR PRIMERO" in render_text(pages.spanish()[0], language="es")


def test_the_composed_page_hides_the_words_from_its_repr() -> None:
    page = compose(*pages.ordinary())
    for shown in (
        repr(page),
        repr(page.look_first),
        repr(page.entries[0]),
        repr(page.asked),
        repr(page.cycles),
    ):
        assert "easier" not in shown
        assert "queasy" not in shown
        assert "sunday" not in shown
