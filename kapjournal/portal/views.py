"""Templates, dates and codes to scan: how a page is made from values."""

import io
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import cache, partial
from pathlib import Path
from typing import Any

import jinja2
import segno
from babel.dates import format_date, format_datetime, format_time, get_timezone_name
from markupsafe import Markup

from kapjournal.domain.local_time import local, zone_of
from kapjournal.portal.labels import REQUESTS, label, options
from kapjournal.portal.wording import translator

_FOLDER = Path(__file__).parent / "templates"


@cache
def environment(language: str) -> jinja2.Environment:
    """One environment a language: its texts and dates are bound in."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    dates = Dates(language)
    made.globals |= {
        "_": translator(language),
        "language": language,
        "dates": dates,
        "label": partial(label, language=language),
        "options": partial(options, language=language),
        "request_label": lambda kind: translator(language)(REQUESTS.get(kind, "asks for something")),
    }
    return made


def render(template: str, language: str, values: Mapping[str, Any]) -> str:
    return environment(language).get_template(template).render(values)


class Dates:
    """Dates and times the way people of a language write them; always in a named zone."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._say = translator(language)

    def day(self, instant: datetime | date, zone: str = "UTC") -> str:
        when = local(instant, zone) if isinstance(instant, datetime) else instant
        return format_date(when, "EEE d MMM", locale=self._language)

    def long_day(self, instant: datetime | date, zone: str = "UTC") -> str:
        when = local(instant, zone) if isinstance(instant, datetime) else instant
        return format_date(when, "EEEE d MMMM y", locale=self._language)

    def full_date(self, instant: datetime | date, zone: str = "UTC") -> str:
        when = local(instant, zone) if isinstance(instant, datetime) else instant
        return format_date(when, "d MMM y", locale=self._language)

    def month(self, day: date) -> str:
        text = format_date(day, "LLLL y", locale=self._language)
        return text[:1].upper() + text[1:]

    def weekday(self, day: date) -> str:
        return format_date(day, "EEE", locale=self._language)

    def weekday_name(self, number: int) -> str:
        """0 is Monday."""
        return format_date(date(2024, 1, 1 + number), "EEEE", locale=self._language)

    def clock(self, instant: datetime | time, zone: str = "UTC") -> str:
        when = local(instant, zone).time() if isinstance(instant, datetime) else instant
        return format_time(when, "HH:mm", locale=self._language)

    def moment(self, instant: datetime, zone: str) -> str:
        return format_datetime(local(instant, zone), "EEE d MMM, HH:mm", locale=self._language)

    def exact(self, instant: datetime, zone: str) -> str:
        return format_datetime(local(instant, zone), "d MMM y, HH:mm:ss", locale=self._language)

    def zone(self, name: str) -> str:
        """The city of a zone, as people call it."""
        return name.rpartition("/")[2].replace("_", " ")

    def zone_name(self, name: str) -> str:
        return str(get_timezone_name(zone_of(name), locale=self._language))

    def near(self, instant: datetime, zone: str, now: datetime) -> str:
        """Today, tomorrow, yesterday, or the day; with the time."""
        apart = (local(instant, zone).date() - local(now, zone).date()).days
        named = {-1: "Yesterday", 0: "Today", 1: "Tomorrow"}.get(apart)
        day = self._say(named) if named else self.day(instant, zone)
        return f"{day}, {self.clock(instant, zone)}"

    def span(self, amount: timedelta) -> str:
        """Hours and minutes: "1 h 30 min"."""
        minutes = max(0, int(amount.total_seconds() // 60))
        hours, rest = divmod(minutes, 60)
        parts = [f"{hours} h"] * bool(hours) + [f"{rest} min"] * bool(rest or not hours)
        return " ".join(parts)

    def ago(self, instant: datetime, now: datetime) -> str:
        days = (now - instant).days
        if days < 1:
            return self._say("{span} ago", span=self.span(now - instant))
        return self._say("{n} days ago", n=days) if days > 1 else self._say("1 day ago")


def qr(text: str) -> Markup:
    """A code to scan as inline SVG with presentation attributes only (the policy forbids inline style)."""
    out = io.BytesIO()
    segno.make(text, error="m").save(
        out,
        kind="svg",
        scale=5,
        border=3,
        xmldecl=False,
        svgns=True,
        dark="#000",
        light="#fff",
        omitsize=True,
    )
    return Markup(out.getvalue().decode())  # noqa: S704  # segno's own drawing
