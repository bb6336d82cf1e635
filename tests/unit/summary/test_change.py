"""The numbers of the page: scores as they are, never an adjective, never a guess."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kapjournal.domain.course import RatingName, SessionKind
from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.journal import EntryKind, JournalSession, MeasureTaken, Rating, SideEffectAnswer
from kapjournal.domain.measure import Item, Licence, Measure, ResponseOption
from kapjournal.domain.occasion import Domain
from kapjournal.domain.safety import AskedState, SideEffect
from kapjournal.domain.summary import compile_summary, summary_as_json
from kapjournal.domain.summary.page import MeasureLine, Summary
from tests.unit.summary.builders import NOW, START, answer, journal

DAY = timedelta(days=1)
SCALE = Measure(
    id="two",
    version=1,
    language="en",
    title="Two items",
    stem="How often?",
    items=(Item("1", "a"), Item("2", "b")),
    options=tuple(ResponseOption(value, str(value)) for value in range(4)),
    bands=(2, 4),
    notable_change=3,
    licence=Licence("nobody", "public domain", "invented"),
    checksum="",
    safety_item=1,
)


def form(day: float, *responses: int | None, measure: str = "two") -> MeasureTaken:
    return MeasureTaken(START + day * DAY, measure, 1, responses)


def compiled(*forms: MeasureTaken) -> Summary:
    return compile_summary(replace(journal(), measures=forms), now=NOW, measures={"two": SCALE})


def line(*forms: MeasureTaken) -> MeasureLine:
    (only,) = compiled(*forms).measures
    return only


def test_a_measure_shows_baseline_previous_and_now_in_order_of_time() -> None:
    got = line(form(9, 1, 0), form(-20, 3, 3), form(2, 2, 2))
    assert (got.baseline, got.previous, got.now, got.difference) == (6, 4, 1, -3)
    assert (got.thresholds, got.notable_change, got.maximum) == ((2, 4), 3, 6)


def test_a_first_form_has_nothing_to_compare_with() -> None:
    got = line(form(2, 2, 2))
    assert (got.baseline, got.previous, got.now, got.difference) == (None, None, 4, None)


def test_an_unfinished_form_is_shown_unfinished_and_never_filled_in() -> None:
    got = line(form(-20, 3, 3), form(9, 1, None))
    assert got.unfinished
    assert (got.now, got.difference, got.answered_items, got.items) == (None, None, 1, 2)
    assert compiled(form(9, 1, None)).coverage.unfinished == 1


def test_the_safety_item_is_shown_even_of_an_unfinished_form() -> None:
    assert line(form(9, None, 2)).item9 == 2


def test_a_form_of_a_measure_the_practice_does_not_hold_is_left_out() -> None:
    assert not compiled(form(9, 1, 1, measure="borrowed")).measures


def test_a_form_that_does_not_fit_its_measure_is_refused_by_name_and_date() -> None:
    with pytest.raises(InvalidInput, match=r"the two form of 2026-03-19"):
        compiled(form(9, 1, 7))


def test_a_form_filled_in_after_now_is_not_read() -> None:
    assert not compiled(form(30, 1, 1)).measures


def test_each_medicine_session_has_its_row_with_what_followed_it() -> None:
    first = JournalSession(
        "m1",
        SessionKind.MEDICINE,
        START - 30 * DAY,
        number=1,
        dose="50 mg",
        blood_pressure=("120/80", "130/85"),
    )
    held = journal(replace(answer(3, "call aunt rosa", Domain.ACTION), kind=EntryKind.COMMITMENT))
    held = replace(
        held,
        sessions=(first, replace(held.sessions[1], number=2)),
        measures=(form(-29, 3, 3), form(-20, 2, 3), form(5, 1, 1)),
        side_effects=(SideEffectAnswer(START + DAY, SideEffect.NAUSEA, AskedState.ASKED_YES),),
    )
    before, latest = compile_summary(held, now=NOW, measures={"two": SCALE}).cycles
    assert (before.number, before.scores, before.side_effects, before.action) == (1, (("two", 5),), (), None)
    assert (before.dose, before.blood_pressure) == ("50 mg", ("120/80", "130/85"))
    assert (latest.number, latest.scores, latest.side_effects) == (2, (("two", 2),), (SideEffect.NAUSEA,))
    assert latest.action is not None
    assert latest.action.text == "call aunt rosa"


def test_ratings_are_listed_by_name_in_order_of_time() -> None:
    points = tuple(Rating(START + day * DAY, RatingName.SLEEP, value) for day, value in ((5, 7), (1, 3)))
    (series,) = compile_summary(replace(journal(), ratings=points), now=NOW, measures={}).ratings
    assert [value for _, value in series.points] == [3, 7]


def test_the_page_as_json_has_the_documented_shape() -> None:
    page = summary_as_json(compiled(form(2, 1, 1)))
    assert (page["format"], page["version"]) == ("kapjournal/summary", 1)
    assert set(page) >= {"hash", "window", "coverage", "sections"}
    assert set(page["window"]) == {"from", "to"}
    assert set(page["coverage"]) >= {"asked", "answered", "free", "late", "edited", "left_out"}
    names = ["look_first", "agenda", "their_words", "change", "actions"]
    assert [section["name"] for section in page["sections"]] == names
    by_name = {section["name"]: section for section in page["sections"]}
    assert all("quotes" in by_name[name] for name in names if name != "change")
    assert set(by_name["change"]) >= {"ratings", "measures"}
