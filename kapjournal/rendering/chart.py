"""One calm line graph of ratings, as SVG with presentation attributes only (a strict CSP forbids styles).

A line is told apart by dash, marker and the name at its end; colour (after Okabe and Ito) only repeats it,
so the graph reads the same in black and white. Fewer than three points: dots, and no line.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape

from kapjournal.domain.summary.page import RatingSeries
from kapjournal.rendering.wording import Wording, wording

_TOP, _BOTTOM, _LEFT = 22.0, 22.0, 24.0
_NEAR = 60.0
"""A last point this close to its name is tied to it; a longer tie would look like a trend."""

_LABEL_GAP = 13.0
_FONT = "Source Sans 3, Source Sans Pro, system-ui, sans-serif"


@dataclass(frozen=True, slots=True)
class _Style:
    colour: str
    dash: str
    marker: str


_STYLES = (
    _Style("#0b5c94", "", "circle"),
    _Style("#b84a00", "7 3", "square"),
    _Style("#00734f", "2 3", "triangle"),
    _Style("#8a4a78", "9 3 2 3", "diamond"),
)

DRAWN = len(_STYLES)
"""Ratings in the graph; the others stand in the table. Five lines are no longer calm."""


def render_chart(
    series: Sequence[RatingSeries],
    sessions: Sequence[datetime],
    *,
    language: str = "en",
    time_zone: str = "UTC",
    width: int = 640,
    height: int = 190,
    identity: str = "kj-chart",
) -> str:
    """Draw up to four series, first come first drawn; an empty string when there is nothing to draw.

    `width` and `height` are the viewBox in CSS pixels, at least 84 high so that four names find room.
    `identity` prefixes the ids of title and desc, so that two graphs can share a document. Values lie
    between 0 and 10; others are clipped to that range.
    """
    labels = wording(language, time_zone)
    drawn = [one for one in series if one.points][:DRAWN]
    if not drawn:
        return ""
    plot = _Plot(drawn, sessions, width, height, labels)
    body = [*plot.grid(), *plot.session_marks()]
    for one, style in zip(drawn, _STYLES, strict=False):
        body += plot.line(one, style)
    body += plot.names(drawn)
    title, description = _alternative(drawn, plot, labels)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="kj-chart" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" '
        f'aria-labelledby="{identity}-title {identity}-desc" font-family="{_FONT}" font-size="11" '
        'color="#1c2126" fill="none" stroke-linecap="round" stroke-linejoin="round">'
        f'<title id="{identity}-title">{escape(title)}</title>'
        f'<desc id="{identity}-desc">{escape(description)}</desc>'
        f"{''.join(body)}</svg>"
    )


class _Plot:
    def __init__(
        self,
        series: Sequence[RatingSeries],
        sessions: Sequence[datetime],
        width: int,
        height: int,
        labels: Wording,
    ) -> None:
        self.labels, self.width, self.height = labels, width, height
        longest = max(len(labels(f"rating.{one.name}")) for one in series)
        self.right = width - min(22 + 6.1 * (longest + 3), width * 0.4)
        times = [at for one in series for at, _ in one.points]
        margin = timedelta(days=14)
        self.sessions = sorted(at for at in sessions if min(times) - margin <= at <= max(times) + margin)
        self.start = min([*times, *self.sessions])
        self.end = max([*times, *self.sessions])
        if self.end - self.start < timedelta(days=1):
            self.start, self.end = self.start - timedelta(hours=12), self.end + timedelta(hours=12)

    def x(self, at: datetime) -> float:
        share = (at - self.start) / (self.end - self.start)
        return _LEFT + 8 + share * (self.right - _LEFT - 16)

    def y(self, value: float) -> float:
        share = min(max(value, 0), 10) / 10
        return self.height - _BOTTOM - share * (self.height - _TOP - _BOTTOM)

    def grid(self) -> list[str]:
        shapes: list[str] = []
        for value in (0, 5, 10):
            y = self.y(value)
            shapes.append(
                f'<line x1="{_LEFT:.1f}" y1="{y:.1f}" x2="{self.right:.1f}" y2="{y:.1f}" '
                f'stroke="currentColor" stroke-opacity="{0.55 if value == 0 else 0.2}" stroke-width="0.7"/>'
            )
            shapes.append(_text(_LEFT - 6, y + 3.8, str(value), anchor="end"))
        for at, anchor in self._ticks():
            shapes.append(_text(self.x(at), self.height - 7, self.labels.short_day(at), anchor=anchor))
        return shapes

    def _ticks(self) -> list[tuple[datetime, str]]:
        room = int((self.right - _LEFT) // 70)
        days = (self.end - self.start).days
        steps = max(1, min(room, 5, days))
        ticks: list[tuple[datetime, str]] = []
        for step in range(steps + 1):
            at = self.start + (self.end - self.start) * step / steps
            ticks.append((at, "middle"))
        return ticks

    def session_marks(self) -> list[str]:
        shapes: list[str] = []
        free_until = float(self.width)
        # The newest session is named first; an older one only where its name finds room.
        for at in reversed(self.sessions):
            x = self.x(at)
            shapes.append(
                f'<line x1="{x:.1f}" y1="{_TOP - 6:.1f}" x2="{x:.1f}" y2="{self.y(0):.1f}" '
                'stroke="currentColor" stroke-width="1" stroke-dasharray="1 3" stroke-opacity="0.8"/>'
                f'<path d="M{x - 4:.1f} {_TOP - 11:.1f}h8l-4 6z" fill="currentColor"/>'
            )
            name = f"{self.labels('chart.session')} {self.labels.short_day(at)}"
            room = 7 + 5.8 * len(name)
            if x + room <= free_until:
                shapes.append(_text(x + 7, _TOP - 6, name))
                free_until = x - 8
            elif free_until == self.width and x - room >= 0:
                shapes.append(_text(x - 7, _TOP - 6, name, anchor="end"))
                free_until = x - room
            else:
                free_until = min(free_until, x - 8)
        return shapes

    def line(self, series: RatingSeries, style: _Style) -> list[str]:
        places = [(self.x(at), self.y(value)) for at, value in sorted(series.points)]
        shapes = [f'<g class="kj-{style.marker}" color="{style.colour}">']
        if has_line(series):
            dash = f' stroke-dasharray="{style.dash}"' if style.dash else ""
            points = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
            shapes.append(f'<polyline points="{points}" stroke="currentColor" stroke-width="1.8"{dash}/>')
        # A daily rating over months would be a string of beads: then only the last point keeps its marker.
        crowded = len(places) > 1 and (self.right - _LEFT) / len(places) < 9 and has_line(series)
        shapes += [_marker(style.marker, x, y) for x, y in (places[-1:] if crowded else places)]
        shapes.append("</g>")
        return shapes

    def names(self, series: Sequence[RatingSeries]) -> list[str]:
        ends = [(self.y(max(one.points)[1]), place) for place, one in enumerate(series)]
        spots = _apart([y for y, _ in sorted(ends)], self.y(10), self.y(0))
        shapes: list[str] = []
        for (_, place), y in zip(sorted(ends), spots, strict=True):
            one, style = series[place], _STYLES[place]
            at, value = max(one.points)
            x0, y0, x1 = self.x(at), self.y(value), self.right + 8
            shapes.append(f'<g class="kj-{style.marker}" color="{style.colour}">')
            if x1 - x0 <= _NEAR:
                shapes.append(
                    f'<line x1="{x0 + 5:.1f}" y1="{y0:.1f}" x2="{x1 - 1:.1f}" y2="{y:.1f}" '
                    'stroke="currentColor" stroke-width="0.6" stroke-opacity="0.6"/>'
                )
            shapes.append(f"{_marker(style.marker, x1 + 4, y)}</g>")
            shapes.append(_text(x1 + 12, y + 3.8, f"{self.labels(f'rating.{one.name}')} {value}"))
        return shapes


def has_line(series: RatingSeries) -> bool:
    """Whether a line joins the points: the compiler says so, and two points never make one."""
    return series.trend and len(series.points) >= 3


def _apart(wanted: Sequence[float], top: float, bottom: float) -> list[float]:
    """Move labels apart so that none covers another, keeping their order."""
    spots: list[float] = []
    for y in wanted:
        spots.append(max(y, spots[-1] + _LABEL_GAP) if spots else max(y, top))
    over = spots[-1] - bottom if spots else 0.0
    if over > 0:
        spots[-1] -= over
        for place in range(len(spots) - 2, -1, -1):
            spots[place] = min(spots[place], spots[place + 1] - _LABEL_GAP)
    return spots


def _marker(kind: str, x: float, y: float) -> str:
    paint = 'stroke="currentColor" stroke-width="1.4"'
    if kind == "circle":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.9" fill="currentColor"/>'
    # Hollow markers keep a line behind them visible, so that equal values do not hide each other.
    if kind == "square":
        return f'<rect x="{x - 2.9:.1f}" y="{y - 2.9:.1f}" width="5.8" height="5.8" {paint}/>'
    if kind == "triangle":
        return f'<path d="M{x:.1f} {y - 3.8:.1f}l3.8 6.4h-7.6z" {paint}/>'
    return f'<path d="M{x:.1f} {y - 4.2:.1f}l4.2 4.2l-4.2 4.2l-4.2-4.2z" {paint}/>'


def _text(x: float, y: float, text: str, *, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="currentColor">{escape(text)}</text>'


def _alternative(series: Sequence[RatingSeries], plot: _Plot, labels: Wording) -> tuple[str, str]:
    """Say in words what the graph shows: every value with its day."""
    told = "; ".join(
        labels(
            "chart.series" if has_line(one) else "chart.only_dots",
            name=labels(f"rating.{one.name}"),
            values=", ".join(f"{value} ({labels.short_day(at)})" for at, value in sorted(one.points)),
        )
        for one in series
    )
    days = ", ".join(labels.short_day(at) for at in plot.sessions)
    sessions = labels("chart.sessions", dates=days) if days else labels("chart.no_sessions")
    description = labels(
        "chart.description",
        start=labels.short_day(plot.start),
        end=labels.short_day(plot.end),
        series=told,
        sessions=sessions,
    )
    return f"{labels('chart.title')} ({labels('change.not_validated')})", description
