"""Where people are: from what somebody typed to a time zone and a country.

Cities come from the tz database's own table; their names in Spanish and the names of countries from CLDR
(through Babel). Neither is an atlas: what is not known, or may mean several places, is nothing rather than
a guess.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property
from importlib.resources import files
from zoneinfo import available_timezones

from babel import Locale

_SEVERAL = frozenset(
    {
        *("antigua", "casey", "center", "chatham", "christmas", "cordoba", "creston", "davis", "dawson"),
        *(
            "easter",
            "georgia",
            "granada",
            "guadalupe",
            "guinea",
            "halifax",
            "jersey",
            "kanton",
            "knox",
            "la paz",
            "la rioja",
        ),
        *("marengo", "mendoza", "merida", "midway", "monticello", "nome", "norfolk", "oral", "palmer"),
        *("petersburg", "resolute", "salta", "samara", "san juan", "san luis", "santiago", "stanley"),
        *("troll", "vincennes", "wake"),
    }
)
"""Names of more than one country, and everyday words: "for Easter" is no island. Alone they say nothing."""

_PEOPLE = frozenset(
    {
        *("adelaide", "chad", "china", "darwin", "india", "israel", "jordan", "mauricio", "regina", "sidney"),
        *("sofia", "sydney"),
    }
)
"""Given names too: within a sentence they say nothing unless a word such as "in" stands before them."""

_NOT_IN_SPANISH = frozenset(
    {
        *("adelaida", "anguila", "belen", "caiman", "granada", "guadalupe", "mauricio", "navidad"),
        *("san bartolome", "san cristobal", "san vicente", "santa elena", "santa lucia", "santo tome"),
    }
)
"""What CLDR calls a zone's city in Spanish and people use for a person, a thing, or a town nearer by."""

_NEW = frozenset({"new", "nuevo", "nueva"})
_BEFORE_A_PLACE = frozenset({"in", "to", "near", "outside", "en", "a", "de", "por", "hacia", "desde"})
_CALLED = {
    **dict.fromkeys(("usa", "u s", "u s a", "america", "the states", "eeuu", "ee uu"), "US"),
    **dict.fromkeys(("uk", "england", "scotland", "wales", "britain", "great britain", "inglaterra"), "GB"),
    **dict.fromkeys(("escocia", "gales", "gran bretana", "northern ireland", "irlanda del norte"), "GB"),
    **dict.fromkeys(("holland", "holanda"), "NL"),
    **dict.fromkeys(("turkey", "turquia"), "TR"),
}
_LONGEST = 4
"""Words in a name: "Trinidad and Tobago" is found whole."""


def _plain(name: str) -> str:
    """Lower case, without accents: how people type a city on a phone."""
    decomposed = unicodedata.normalize("NFKD", name.casefold().replace("_", " "))
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(letters.replace(".", " ").split())


class Places:
    """Implements `ports.Places` over zone.tab of the tzdata package and CLDR's names of countries."""

    @cached_property
    def _table(self) -> tuple[tuple[str, str], ...]:
        """(country, zone), one row a zone."""
        lines = (files("tzdata.zoneinfo") / "zone.tab").read_text("utf-8").splitlines()
        rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
        return tuple((row[0], row[2]) for row in rows)

    @cached_property
    def _country_of(self) -> dict[str, str]:
        return {zone: country for country, zone in self._table}

    @cached_property
    def _countries(self) -> dict[str, str]:
        """Country by its name in any language the bot speaks."""
        known = {country for country, _ in self._table}
        named = {
            _plain(name): code
            for language in ("en", "es")
            for code, name in Locale(language).territories.items()
            if code in known
        }
        return {name: code for name, code in (named | _CALLED).items() if name not in _SEVERAL}

    @cached_property
    def _zones(self) -> dict[str, str]:
        """Zone by its city or name. The table outdoes old names: "Singapore" is a zone without a country."""
        named = self._in_spanish | {_plain(name): name for name in sorted(available_timezones())}
        for _, name in reversed(self._table):
            named |= {_plain(name): name, _plain(name.rpartition("/")[2]): name}
        return named

    @cached_property
    def _in_spanish(self) -> dict[str, str]:
        """Zone by its city as Spanish writes it: Nueva York, Londres, Ciudad de México."""
        cities = {_plain(one["city"]): zone for zone, one in Locale("es").time_zones.items() if "city" in one}
        return {
            name: zone
            for name, zone in cities.items()
            if zone in self._country_of and name not in _NOT_IN_SPANISH
        }

    def zone(self, typed: str) -> str | None:
        """The zone of that city or zone name, or of "city, country"; None when the table does not know it."""
        return self._zones.get(_plain(typed)) or self._zone_within(typed)

    def _zone_within(self, typed: str) -> str | None:
        """Of the city in the country named with it; the country's own where it has only one."""
        parts = [_plain(part) for part in re.split(r"[,;()\n]", typed)]
        country = next((self._countries[part] for part in reversed(parts) if part in self._countries), "")
        zones = [zone for code, zone in self._table if code == country]
        named = (self._zones.get(part) for part in parts)
        there = next((zone for zone in named if zone in zones), None)
        return there or (zones[0] if len(zones) == 1 else None)

    def country(self, zone: str) -> str:
        """ISO 3166 alpha-2 of the zone's country; "" when it has none (UTC)."""
        return self._country_of.get(zone, "")

    def country_in(self, typed: str) -> str:
        """ISO 3166 alpha-2 of the country somebody says they will be in; "" when it is not clear.

        A country that is named decides over a city: "San Juan, Puerto Rico".
        """
        names = list(_names_in(typed))
        named = next((self._countries[name] for name in names if name in self._countries), "")
        if named:
            return named
        cities = (self.zone(name) for name in names if name not in _SEVERAL)
        return next((country for zone in cities if zone and (country := self.country(zone))), "")


def _names_in(typed: str) -> Iterator[str]:
    """What may be a place's name: all of it, what stands between commas, then runs of words."""
    yield _plain(typed)
    parts = [part.split() for part in re.split(r"[,;:()\n]|\. ", typed)]
    yield from (_plain(" ".join(words)) for words in parts)
    for words in parts:
        for length in range(min(_LONGEST, len(words)), 0, -1):
            for start in range(len(words) - length + 1):
                before = _plain(words[start - 1]) if start else ""
                run = words[start : start + length]
                led = before in _BEFORE_A_PLACE
                at_an_end = start == 0 or start + length == len(words)
                capital = all(word[:1].isupper() for word in run)
                name = _plain(" ".join(run).strip("!?.'’\""))
                if before not in _NEW and (led or (at_an_end and capital and name not in _PEOPLE)):
                    yield name
