"""What changed between two versions of the page, in every section of it."""

from dataclasses import replace
from datetime import timedelta

from kapjournal.domain.safety import SafetyTier
from kapjournal.domain.summary.page import RequestLine, Summary
from kapjournal.rendering import differences
from tests.unit.rendering.lives import ordinary


def labels(before: Summary, after: Summary, language: str = "en") -> list[str]:
    return [one.label for one in differences(before, after, language=language)]


def test_a_page_does_not_differ_from_itself_compiled_and_signed_later() -> None:
    page = ordinary()[0]
    later = replace(
        page.header,
        compiled_at=page.header.compiled_at + timedelta(hours=2),
        window_to=page.header.window_to + timedelta(hours=2),
        signed_at=page.header.compiled_at,
        signed_by="robin",
    )
    assert differences(page, replace(page, header=later)) == ()


def test_every_section_of_the_page_is_compared() -> None:
    page = ordinary()[0]
    quote, line, series = page.their_words[0], page.measures[0], page.ratings[0]
    asked = RequestLine(page.header.window_from, "call", met=False)
    changed = replace(
        page,
        header=replace(page.header, session_number=9),
        look_first=(*page.look_first, replace(quote, tier=SafetyTier.MENTION, why="abuse")),
        agenda=(*page.agenda, replace(quote, why="agenda")),
        their_words=page.their_words[1:],
        ratings=(replace(series, points=(*series.points, (page.header.window_to, 1))), *page.ratings[1:]),
        measures=(replace(line, now=(line.now or 0) + 3), *page.measures[1:]),
        actions=page.actions[1:],
        coverage=replace(page.coverage, answered=page.coverage.answered + 1),
        requests=(*page.requests, asked),
    )
    assert labels(page, changed) == [
        "Medicine session",
        "Look at first",
        "Agenda",
        "In their words",
        "Change",
        "Actions",
        "Coverage and limits",
        "Requests",
    ]
    assert labels(page, changed, "es")[1] != "Look at first"


def test_what_came_and_what_went_stand_apart() -> None:
    page = ordinary()[0]
    fewer = replace(page, their_words=page.their_words[1:])
    (words,) = [one for one in differences(page, fewer) if one.label == "In their words"]
    first = page.their_words[0].text.split("\n")[0][:20]
    assert any(first in line for line in words.went)
    assert not any(first in line for line in words.came)
    (back,) = [one for one in differences(fewer, page) if one.label == "In their words"]
    assert any(first in line for line in back.came)
