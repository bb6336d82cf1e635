"""Ratings and questionnaires as rows of numbers: no adjective, no score of an unfinished form."""

from kapjournal.domain.summary.page import MeasureLine, RatingSeries, Summary
from kapjournal.rendering.chart import DRAWN, has_line
from kapjournal.rendering.clean import one_line
from kapjournal.rendering.view import MeasureRow, RatingRow
from kapjournal.rendering.wording import Wording


def rating_rows(summary: Summary, wording: Wording) -> tuple[RatingRow, ...]:
    return tuple(_rating(series, wording) for series in _answered(summary))


def any_dots(summary: Summary) -> bool:
    """Whether a rating in the graph has too few answers for a line."""
    return any(not has_line(series) for series in _answered(summary)[:DRAWN])


def not_drawn(summary: Summary, wording: Wording) -> str:
    left = _answered(summary)[DRAWN:]
    if not left:
        return ""
    names = ", ".join(wording(f"rating.{series.name}") for series in left)
    return wording("change.not_drawn", names=names)


def measure_rows(summary: Summary, wording: Wording) -> tuple[MeasureRow, ...]:
    return tuple(_measure(line, summary, wording) for line in summary.measures)


def _answered(summary: Summary) -> list[RatingSeries]:
    return [series for series in summary.ratings if series.points]


def _rating(series: RatingSeries, wording: Wording) -> RatingRow:
    values = [str(value) for _, value in sorted(series.points)]
    return RatingRow(
        name=wording(f"rating.{series.name}"),
        first=values[0],
        previous=values[-2] if len(values) > 1 else "–",
        now=values[-1],
        answers=len(values),
    )


def _measure(line: MeasureLine, summary: Summary, wording: Wording) -> MeasureRow:
    reached = (
        line.difference is not None
        and line.notable_change is not None
        and abs(line.difference) >= line.notable_change
    )
    return MeasureRow(
        title=one_line(line.title),
        baseline=_number(line.baseline),
        previous=_number(line.previous),
        now=_number(line.now),
        when=wording.short_moment(line.now_at, summary.header.window_to),
        difference=_signed(line.difference),
        notable=_number(line.notable_change),
        reached=reached,
        cutoffs=(
            wording("change.cutoffs", cutoffs=", ".join(map(str, line.thresholds)), maximum=line.maximum)
            if line.thresholds
            else ""
        ),
        unfinished=(
            wording("change.unfinished", answered=line.answered_items, items=line.items)
            if line.unfinished
            else ""
        ),
    )


def _number(value: int | None) -> str:
    return "–" if value is None else str(value)


def _signed(value: int | None) -> str:
    if value is None:
        return "–"
    return f"{'+' if value > 0 else '−' if value < 0 else '±'}{abs(value)}"
