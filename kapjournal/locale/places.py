"""Where people are: from a city somebody typed to its time zone and country (the tz database's own table)."""

import unicodedata
from functools import cached_property
from importlib.resources import files
from zoneinfo import available_timezones


def _plain(name: str) -> str:
    """Lower case, without accents: how people type a city on a phone."""
    decomposed = unicodedata.normalize("NFKD", name.casefold().replace("_", " "))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).strip()


class Places:
    """Implements `ports.Places` over zone.tab of the tzdata package."""

    @cached_property
    def _table(self) -> tuple[tuple[str, str], ...]:
        """(country, zone), one row a zone."""
        lines = (files("tzdata.zoneinfo") / "zone.tab").read_text("utf-8").splitlines()
        rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
        return tuple((row[0], row[2]) for row in rows)

    def zone(self, typed: str) -> str | None:
        """The zone of that city or zone name; None when the table does not know it."""
        wanted = _plain(typed)
        if not wanted:
            return None
        for name in available_timezones():
            if _plain(name) == wanted:
                return name
        for _, name in self._table:
            if _plain(name.rpartition("/")[2]) == wanted:
                return name
        return None

    def country(self, zone: str) -> str:
        """ISO 3166 alpha-2 of the zone's country; "" when it has none (UTC)."""
        return next((country for country, name in self._table if name == zone), "")
