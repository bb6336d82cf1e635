"""Looks texts up by key and language, and writes dates the way people of that language read them."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, format_datetime, format_time
from babel.messages.pofile import read_po

from kapjournal.domain.errors import NotFound
from kapjournal.domain.local_time import local

_FOLDER = Path(__file__).parent


def _catalogue(file: Path) -> dict[str, str | tuple[str, ...]]:
    with file.open("rb") as lines:
        catalogue = read_po(lines)
    texts: dict[str, str | tuple[str, ...]] = {}
    for message in catalogue:
        if message.id:
            key = message.id if isinstance(message.id, str) else message.id[0]
            texts[key] = message.string if isinstance(message.string, str) else tuple(message.string or ())
    return texts


def _at_one(text: str, values: Mapping[str, Any]) -> str:
    """One o'clock is singular in Spanish: es la 1:30, a la 1:00."""
    for name in ("time", "hour"):
        if str(values.get(name, "")).startswith("1:"):
            text = text.replace(f"son las {{{name}}}", f"es la {{{name}}}")
            text = text.replace(f"las {{{name}}}", f"la {{{name}}}")
    return text


class Texts:
    """Implements `ports.Texts` over the catalogues of this folder."""

    def __init__(self) -> None:
        self._languages: Mapping[str, dict[str, str | tuple[str, ...]]] = {
            file.parent.parent.name: _catalogue(file)
            for file in sorted(_FOLDER.glob("*/LC_MESSAGES/kapjournal.po"))
        }

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._languages)

    def keys(self, language: str) -> frozenset[str]:
        return frozenset(self._languages[language])

    def say(self, key: str, language: str, **values: Any) -> str:
        """The text in that language (English when we do not speak it). Raises NotFound for an unknown key.

        A plural text takes `n`; both our languages use one form for 1 and one for the rest.
        """
        texts = self._languages.get(language) or self._languages["en"]
        found = texts.get(key)
        if not found:
            raise NotFound(f"no text {key} in {language}")
        if isinstance(found, tuple):
            found = found[0 if values.get("n") == 1 else 1]
        if language == "es":
            found = _at_one(found, values)
        return found.format(**values) if values else found

    def day(self, instant: datetime, zone: str, language: str, *, now: datetime) -> str:
        """Today, tomorrow, the weekday within a week, else weekday and date."""
        there: date = local(instant, zone).date()
        today = local(now, zone).date()
        if there == today:
            return self.say("day.today", language)
        if there == today + timedelta(days=1):
            return self.say("day.tomorrow", language)
        near = today < there < today + timedelta(days=7)
        pattern = self.say("day.this_week" if near else "day.date", language)
        return str(format_date(there, pattern, locale=language))

    def short_day(self, day: date, language: str) -> str:
        """For a button: "Mon 9"."""
        return str(format_date(day, "EEE d", locale=language))

    def moment(self, instant: datetime, zone: str, language: str, *, now: datetime) -> str:
        """Day and time: "Monday 9:00"."""
        day = self.day(instant, zone, language, now=now)
        hour = self.hour(local(instant, zone).time(), language)
        return self.say("day.moment", language, day=day, hour=hour)

    def language(self, code: str, language: str) -> str:
        """The name of the language `code`, in `language`."""
        return str(Locale.parse(language).languages.get(code, code))

    def hour(self, clock: time, language: str) -> str:
        return str(format_time(clock, "short" if language == "en" else "H:mm", locale=language)).replace(
            "\u202f", " "
        )

    def date_and_time(self, instant: datetime, zone: str, language: str) -> str:
        pattern = self.say("day.date_and_time", language)
        return str(format_datetime(local(instant, zone), pattern, locale=language))
