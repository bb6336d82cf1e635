"""Fixed labels and dates in the reader's language. The only words on the page that are not the client's."""

import tomllib
from datetime import datetime, tzinfo
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from kapjournal.domain.errors import InvalidInput

_FOLDER = Path(__file__).parent / "labels"
LANGUAGES = ("en", "es")


class Wording:
    """Labels of one language, and dates in one zone.

    `wording("page.draft")` gives a label; places in braces are filled by keyword. A missing label is a
    defect of the catalogue and raises KeyError.
    """

    def __init__(self, language: str, time_zone: str) -> None:
        self.language = language
        self.zone, self.zone_name = _zone(time_zone)
        self._labels = _catalogue(language)

    def __call__(self, key: str, /, **places: str | int) -> str:
        label = self._labels[key]
        return label.format(**places) if places else label

    def named(self, group: str, name: str) -> str:
        """Give the label of a value that may be a file's free word; without a label, its own name."""
        return self._labels.get(f"{group}.{name}", name.replace("_", " "))

    def day(self, at: datetime) -> str:
        local = at.astimezone(self.zone)
        weekday = self._labels[f"calendar.days.{local.weekday()}"]
        return f"{weekday} {self.short_day(at)} {local.year}"

    def short_day(self, at: datetime) -> str:
        local = at.astimezone(self.zone)
        return f"{local.day} {self._labels[f'calendar.months.{local.month - 1}']}"

    def moment(self, at: datetime) -> str:
        """`Tue 17 Mar 2026, 14:05`: for headers, where the year must not be guessed."""
        return f"{self.day(at)}, {at.astimezone(self.zone):%H:%M}"

    def short_moment(self, at: datetime, around: datetime) -> str:
        """`Tue 17 Mar 14:05`, with the year only where it differs from the year of `around`."""
        local = at.astimezone(self.zone)
        weekday = self._labels[f"calendar.days.{local.weekday()}"]
        year = "" if local.year == around.astimezone(self.zone).year else f" {local.year}"
        return f"{weekday} {self.short_day(at)}{year} {local:%H:%M}"


def wording(language: str, time_zone: str) -> Wording:
    """Labels for a reader. Raises InvalidInput for a language without a catalogue."""
    primary = language.split("-", 1)[0].lower()
    if primary not in LANGUAGES:
        raise InvalidInput(
            f"no labels in the language {language!r}", remedy=f"Choose one of: {', '.join(LANGUAGES)}."
        )
    return Wording(primary, time_zone)


@cache
def _catalogue(language: str) -> dict[str, str]:
    with (_FOLDER / f"{language}.toml").open("rb") as file:
        groups: dict[str, dict[str, Any]] = tomllib.load(file)
    flat: dict[str, str] = {}
    for group, labels in groups.items():
        for name, label in labels.items():
            if isinstance(label, list):
                flat |= {f"{group}.{name}.{place}": str(word) for place, word in enumerate(label)}
            else:
                flat[f"{group}.{name}"] = label
    return flat


def _zone(name: str) -> tuple[tzinfo, str]:
    # An unknown zone in a foreign file must not hide the page: times are then in UTC, and the page says so.
    try:
        return ZoneInfo(name), name
    except (KeyError, ValueError, OSError):
        return ZoneInfo("UTC"), "UTC"
