"""A day to come as people type it on a phone, in English or Spanish: 12.12., Dec 12, el viernes, 2 weeks."""

import re
import unicodedata
from calendar import monthrange
from datetime import date, timedelta

LONGEST = timedelta(days=366)
"""A day further away than this is a slip of the thumb."""

_MONTHS = (
    ("jan", "january", "ene", "enero"),
    ("feb", "february", "febrero"),
    ("mar", "march", "marzo"),
    ("apr", "april", "abr", "abril"),
    ("may", "mayo"),
    ("jun", "june", "junio"),
    ("jul", "july", "julio"),
    ("aug", "august", "ago", "agosto"),
    ("sep", "sept", "september", "septiembre", "setiembre"),
    ("oct", "october", "octubre"),
    ("nov", "november", "noviembre"),
    ("dec", "december", "dic", "diciembre"),
)
_WEEKDAYS = (
    ("mon", "monday", "lun", "lunes"),
    ("tue", "tues", "tuesday", "martes"),
    ("wed", "wednesday", "mie", "miercoles"),
    ("thu", "thur", "thurs", "thursday", "jue", "jueves"),
    ("fri", "friday", "vie", "viernes"),
    ("sat", "saturday", "sab", "sabado"),
    ("sun", "sunday", "dom", "domingo"),
)
_COUNTS = {"a": 1, "an": 1, "one": 1, "un": 1, "una": 1, "two": 2, "dos": 2, "three": 3, "tres": 3}
_UNITS = {"day": 1, "days": 1, "dia": 1, "dias": 1, "week": 7, "weeks": 7, "semana": 7, "semanas": 7}
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_WEEKDAY = {name: number for number, names in enumerate(_WEEKDAYS) for name in names}
_AROUND = frozenset(
    {"until", "till", "til", "on", "the", "of", "next", "this", "coming", "for", "in", "from"}
)
_AROUND |= frozenset({"now", "hasta", "el", "la", "lo", "de", "del", "proximo", "proxima", "que", "viene"})
_AROUND |= frozenset({"este", "esta", "por", "en", "dentro"})
_TOMORROW = frozenset({"tomorrow", "manana"})
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DIGITS = re.compile(r"(\d{1,2})([./-])(\d{1,2})(?:[./-](\d{4}|\d{2})?)?")
_ORDINAL = re.compile(r"(\d{1,4})(?:st|nd|rd|th|o|º|ª)?[.,]?")


def typed_day(typed: str, today: date, *, month_first: bool = False) -> date | None:
    """The next such day after `today`; None when it is no day, past, or more than a year away.

    `month_first` reads 5/12 as 12 May, as in the United States; 5.12. is 5 December everywhere.
    """
    words = _words(typed)
    day = _in_digits(words, today, month_first=month_first) or _in_words(words, today)
    return day if day is not None and today < day <= today + LONGEST else None


def is_day_like(typed: str) -> bool:
    """Whether somebody meant a day, even one there is not: nothing in it is any other word."""
    words = _words(typed)
    named = _MONTH.keys() | _WEEKDAY.keys() | _COUNTS.keys() | _UNITS.keys() | _TOMORROW
    return bool(words) and all(
        word in named or _ORDINAL.fullmatch(word) or _DIGITS.fullmatch(word) or _ISO.fullmatch(word)
        for word in words
    )


def _words(typed: str) -> list[str]:
    """Lower case, without accents, without the words around a date."""
    plain = unicodedata.normalize("NFKD", typed.casefold())
    letters = "".join(one for one in plain if not unicodedata.combining(one))
    return [word for raw in letters.split() if (word := _bare(raw)) and word not in _AROUND]


def _bare(word: str) -> str:
    """Without what stands around it; a number keeps its point, which says that it is the day."""
    bare = word.strip(",!?")
    return bare.rstrip(".") if bare[:1].isalpha() else bare


def _in_digits(words: list[str], today: date, *, month_first: bool) -> date | None:
    if len(words) != 1:
        return None
    iso = _ISO.fullmatch(words[0])
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    parts = _DIGITS.fullmatch(words[0])
    if parts is None:
        return None
    day, month = int(parts[1]), int(parts[3])
    if (month_first and parts[2] == "/" and day <= 12) or month > 12:
        day, month = month, day
    return _dated(day, month, parts[4], today)


def _in_words(words: list[str], today: date) -> date | None:
    if len(words) == 1 and words[0] in _TOMORROW:
        return today + timedelta(days=1)
    if len(words) == 2 and words[1] in _UNITS:
        count = _COUNTS.get(words[0]) or (int(words[0]) if words[0].isdecimal() else 0)
        return today + timedelta(days=min(count * _UNITS[words[1]], 2 * LONGEST.days))
    if len(words) == 1 and words[0] in _WEEKDAY:
        return today + timedelta(days=(_WEEKDAY[words[0]] - today.weekday() - 1) % 7 + 1)
    rest = [word for word in words if word not in _WEEKDAY]  # "Friday 5 December"
    months = [_MONTH[word] for word in rest if word in _MONTH]
    numbers = [one[1] for word in rest if (one := _ORDINAL.fullmatch(word))]
    if len(months) > 1 or not 1 <= len(numbers) <= 2 or len(months) + len(numbers) != len(rest):
        return None
    if not months:
        return _day_of_month(int(numbers[0]), today) if len(numbers) == 1 else None
    return _dated(int(numbers[0]), months[0], numbers[1] if len(numbers) == 2 else None, today)


def _dated(day: int, month: int, year: str | None, today: date) -> date | None:
    """Without a year: the next one that comes."""
    if year is not None:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    here = _day(today.year, month, day)
    return here if here is not None and here > today else _day(today.year + 1, month, day)


def _day_of_month(day: int, today: date) -> date | None:
    """Of this month or the next."""
    here = _day(today.year, today.month, day)
    if here is not None and here > today:
        return here
    first = today.replace(day=1) + timedelta(days=monthrange(today.year, today.month)[1])
    return _day(first.year, first.month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
