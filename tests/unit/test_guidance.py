"""After-care lines are filled without a template language; crisis lines speak the reader's language."""

from datetime import date

import pytest

from kapjournal.domain.guidance import CrisisLine, CrisisLines, Guidance, GuidanceLine, GuidanceSection


def line(hours: tuple[tuple[str, str], ...], checked_on: date = date(2026, 11, 22)) -> CrisisLine:
    return CrisisLine("A line", "123", hours, ("es",), "https://example.org", checked_on)


def test_placeholders_become_the_practices_numbers_and_nothing_else_is_touched() -> None:
    said = GuidanceLine(
        "a", GuidanceSection.CALL_PRACTICE, "{practice_phone}, {prescriber_phone}, {other} %s"
    )
    assert said.said(practice_phone="1", prescriber_phone="2") == "1, 2, {other} %s"


@pytest.mark.parametrize(
    ("hours", "language", "shown"),
    [
        ((("", "24/7"),), "es", "24/7"),
        ((("en", "daily"), ("es", "a diario")), "es", "a diario"),
        ((("en", "daily"), ("es", "a diario")), "fr", "daily"),
        ((("es", "a diario"),), "en", "a diario"),
        ((), "en", ""),
    ],
)
def test_hours_are_shown_in_the_language_or_in_the_nearest_there_is(
    hours: tuple[tuple[str, str], ...], language: str, shown: str
) -> None:
    assert line(hours).hours_in(language) == shown


def test_a_country_is_as_old_as_its_oldest_check() -> None:
    old, new = line((), date(2026, 1, 1)), line(())
    assert CrisisLines("ES", "112", (new, old)).oldest_check == date(2026, 1, 1)


def test_a_section_keeps_the_order_of_the_file() -> None:
    lines = tuple(
        GuidanceLine(name, section, name)
        for name, section in [
            ("b", GuidanceSection.GROUNDING),
            ("x", GuidanceSection.EXPECTED),
            ("a", GuidanceSection.GROUNDING),
        ]
    )
    shown = Guidance("en", date(2026, 11, 22), lines).section(GuidanceSection.GROUNDING)
    assert [one.id for one in shown] == ["b", "a"]
