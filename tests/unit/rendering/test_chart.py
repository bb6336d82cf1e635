"""The graph: presentation attributes only, legible without colour, no line from fewer than three points."""

import re
from datetime import timedelta
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from kapjournal.domain.course import RatingName
from kapjournal.domain.summary.page import RatingSeries
from kapjournal.rendering import render_chart
from tests.unit.rendering import pages

SVG = "{http://www.w3.org/2000/svg}"


def draw(*series: RatingSeries, **more: object) -> ET.Element:
    return ET.fromstring(render_chart(series, (pages.SESSION,), time_zone=pages.ZONE, **more))  # type: ignore[arg-type]  # noqa: S314


def rating(name: RatingName, *values: int, trend: bool = True) -> RatingSeries:
    points = tuple((pages.at(10 + 2 * place), value) for place, value in enumerate(values))
    return RatingSeries(name, points, trend=trend)


def test_three_points_make_a_line_and_two_make_only_dots() -> None:
    assert len(list(draw(rating(RatingName.MOOD, 3, 4, 5)).iter(f"{SVG}polyline"))) == 1
    two = draw(rating(RatingName.MOOD, 3, 4))
    assert not list(two.iter(f"{SVG}polyline"))
    assert len(list(two.iter(f"{SVG}circle"))) == 3  # two points, and the marker beside the name


def test_no_line_where_the_compiler_allows_no_trend() -> None:
    assert not list(draw(rating(RatingName.MOOD, 3, 4, 5, trend=False)).iter(f"{SVG}polyline"))


def test_lines_differ_by_dash_and_marker_so_that_black_and_white_is_enough() -> None:
    chart = draw(*(rating(name, 2, 5, 7) for name in list(RatingName)[:4]))
    dashes = [line.get("stroke-dasharray") for line in chart.iter(f"{SVG}polyline")]
    assert len(set(dashes)) == 4
    groups = {group.get("class") for group in chart.iter(f"{SVG}g")}
    assert len(groups) == 4


def test_no_style_class_sheet_or_script_is_inside() -> None:
    chart = render_chart(pages.heavy()[0].ratings, (pages.SESSION,))
    assert not re.search(r"<style|style=|<script|href|onload", chart)


def test_the_alternative_text_holds_every_value_and_every_session() -> None:
    chart = draw(rating(RatingName.MOOD, 3, 4, 5), rating(RatingName.SLEEP, 1, 9))
    title, description = chart.find(f"{SVG}title"), chart.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert "not a validated scale" in (title.text or "")
    assert "mood: 3 (10 Mar), 4 (12 Mar), 5 (14 Mar)" in (description.text or "")
    assert "sleep, dots only: 1 (10 Mar), 9 (12 Mar)" in (description.text or "")
    assert "17 Mar" in (description.text or "")
    assert chart.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"


def test_nothing_to_draw_gives_no_graph() -> None:
    assert render_chart((), ()) == ""
    assert render_chart((RatingSeries(RatingName.MOOD, (), trend=False),), ()) == ""


def test_names_at_the_end_of_the_lines_never_cover_each_other() -> None:
    series = [rating(name, 5, 5, 5) for name in list(RatingName)[:4]]
    for height in (84, 190, 230):
        chart = draw(*series, height=height)
        names = [text for text in chart.iter(f"{SVG}text") if re.search(r" 5$", text.text or "")]
        heights = sorted(float(text.get("y", "0")) for text in names)
        assert len(heights) == 4
        assert all(after - before >= 10.9 for before, after in pairwise(heights))


@pytest.mark.parametrize("days", [0, 1, 400, 4000])
def test_everything_drawn_stays_inside_the_frame(days: int) -> None:
    points = tuple((pages.at(1) + timedelta(days=days * step / 9), step) for step in range(10))
    sessions = tuple(pages.at(1) + timedelta(days=days * step / 30) for step in range(30))
    chart = render_chart((RatingSeries(RatingName.EMOTIONAL_STEADINESS, points, trend=True),), sessions)
    xs = [float(x) for x in re.findall(r' (?:x|cx|x1|x2)="([-\d.]+)"', chart)]
    ys = [float(y) for y in re.findall(r' (?:y|cy|y1|y2)="([-\d.]+)"', chart)]
    assert 0 <= min(xs) <= max(xs) <= 640
    assert 0 <= min(ys) <= max(ys) <= 190


def test_the_smallest_graph_still_holds_the_names_of_four_lines_inside_its_frame() -> None:
    chart = draw(*(rating(name, 1, 9, 10) for name in list(RatingName)[:4]), width=370, height=84)
    heights = [float(text.get("y", "0")) for text in chart.iter(f"{SVG}text")]
    assert min(heights) >= 11
    assert max(heights) <= 84
