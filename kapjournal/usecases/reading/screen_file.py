"""Screen a file of phrases, one JSON object a line, so that a practice can try its own words."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.screening import screen

_REMEDY = 'One JSON object a line: {"id": "…", "text": "…", "language": "en", "hours_after_session": 20}'


@dataclass(frozen=True, slots=True, repr=False)
class _Phrase:
    id: str
    text: str
    language: str | None
    hours: float | None


def screen_lines(lines: Iterable[str]) -> Iterator[str]:
    """For each line `{"id", "text", "language", "hours_after_session"}`, one line `{"id", "found"}`.

    `found` holds `{"kind", "tier", "span": [start, end]}`, the span in code points of the text. `language`
    and `hours_after_session` may be null or left out; empty lines are passed over, unknown keys ignored.
    Raises InvalidInput, naming the line but never its words.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        phrase = _read(line, number)
        found = [
            {"kind": one.kind.value, "tier": one.tier.value, "span": list(one.span)}
            for one in screen(phrase.text, phrase.language, phrase.hours)
        ]
        yield json.dumps({"id": phrase.id, "found": found}, ensure_ascii=False)


def _read(line: str, number: int) -> _Phrase:
    try:
        row = json.loads(line)
    except ValueError as error:
        at = f", column {error.colno}" if isinstance(error, json.JSONDecodeError) else ""
        # The cause would carry the line itself, and with it somebody's words.
        raise InvalidInput(f"line {number}{at}: not JSON", remedy=_REMEDY) from None
    except RecursionError:
        raise InvalidInput(f"line {number}: nested too deeply", remedy=_REMEDY) from None
    if not isinstance(row, dict):
        raise InvalidInput(f"line {number}: not a JSON object", remedy=_REMEDY)
    return _Phrase(
        id=_text(row, "id", number),
        text=_text(row, "text", number),
        language=_language(row, number),
        hours=_hours(row, number),
    )


def _text(row: dict[str, Any], key: str, number: int) -> str:
    value = row.get(key)
    if key == "id" and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise InvalidInput(f"line {number}: {key!r} must be a string", remedy=_REMEDY)
    return value


def _language(row: dict[str, Any], number: int) -> str | None:
    value = row.get("language")
    if value is None or isinstance(value, str):
        return value
    raise InvalidInput(f"line {number}: 'language' must be a string or null", remedy=_REMEDY)


def _hours(row: dict[str, Any], number: int) -> float | None:
    value = row.get("hours_after_session")
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:  # noqa: PLR0124  NaN
        raise InvalidInput(f"line {number}: 'hours_after_session' must be a number or null", remedy=_REMEDY)
    return float(value)
