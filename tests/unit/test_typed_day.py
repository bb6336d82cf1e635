"""A day to come as people type it on a phone."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kapjournal.domain.typed_day import LONGEST, is_day_like, typed_day

TODAY = date(2026, 11, 20)
"""A Friday."""


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-12-12", date(2026, 12, 12)),
        ("12.12.", date(2026, 12, 12)),
        ("until 5.12.", date(2026, 12, 5)),
        ("5/12", date(2026, 12, 5)),
        ("12/25", date(2026, 12, 25)),
        ("5.1.27", date(2027, 1, 5)),
        ("3.2.", date(2027, 2, 3)),
        ("12 december", date(2026, 12, 12)),
        ("Dec 12", date(2026, 12, 12)),
        ("Dec. 12th", date(2026, 12, 12)),
        ("until the 12th of December", date(2026, 12, 12)),
        ("December 12, 2026", date(2026, 12, 12)),
        ("hasta el 12 de diciembre", date(2026, 12, 12)),
        ("Hasta el 1º de enero de 2027", date(2027, 1, 1)),
        ("el 3 de febrero", date(2027, 2, 3)),
        ("next friday", date(2026, 11, 27)),
        ("Monday", date(2026, 11, 23)),
        ("el próximo miércoles", date(2026, 11, 25)),
        ("el lunes que viene", date(2026, 11, 23)),
        ("viernes 4 de diciembre", date(2026, 12, 4)),
        ("tomorrow", date(2026, 11, 21)),
        ("mañana", date(2026, 11, 21)),
        ("for two weeks", date(2026, 12, 4)),
        ("10 días", date(2026, 11, 30)),
        ("the 12th", date(2026, 12, 12)),
        ("el 25", date(2026, 11, 25)),
    ],
)
def test_a_day_is_understood_as_people_write_it(typed: str, day: date) -> None:
    assert is_day_like(typed)
    assert typed_day(typed, TODAY) == day


def test_a_slash_puts_the_month_first_where_people_write_it_so() -> None:
    assert typed_day("12/5", TODAY, month_first=True) == date(2026, 12, 5)
    assert typed_day("12/5", TODAY) == date(2027, 5, 12)
    assert typed_day("5.12.", TODAY, month_first=True) == date(2026, 12, 5)


@pytest.mark.parametrize("typed", ["31 february", "2025-01-01", "2030-01-01", "40.1.", "99 weeks", "0 days"])
def test_a_day_there_is_not_is_a_day_meant_all_the_same(typed: str) -> None:
    assert is_day_like(typed)
    assert typed_day(typed, TODAY) is None


@pytest.mark.parametrize(
    "typed", ["", "I feel sad", "Monday was hard", "may I stop?", "quiero parar", "blue water 2"]
)
def test_words_are_no_day(typed: str) -> None:
    assert not is_day_like(typed)
    assert typed_day(typed, TODAY) is None


@given(st.text(alphabet="0123456789./- eldcmay", max_size=14), st.booleans())
def test_whatever_is_typed_the_day_is_within_a_year_to_come(typed: str, month_first: bool) -> None:
    day = typed_day(typed, TODAY, month_first=month_first)
    assert day is None or TODAY < day <= TODAY + LONGEST


@given(st.dates(min_value=TODAY + timedelta(days=1), max_value=TODAY + LONGEST))
def test_every_day_of_a_year_can_be_typed(day: date) -> None:
    assert typed_day(day.isoformat(), TODAY) == day
    assert typed_day(f"{day.day}.{day.month}.{day.year}", TODAY) == day
    assert typed_day(f"{day:%d %B %Y}", TODAY) == day
