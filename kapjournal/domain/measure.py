"""Validated scales: items, responses and scores. A measure without a recorded grant cannot exist."""

from collections.abc import Sequence
from dataclasses import dataclass

from kapjournal.domain.errors import InvalidInput


@dataclass(frozen=True, slots=True)
class Licence:
    """Who holds the rights, what they granted, and where that is written."""

    rights_holder: str
    grant: str
    source: str


@dataclass(frozen=True, slots=True)
class Item:
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class ResponseOption:
    value: int
    label: str


@dataclass(frozen=True, slots=True)
class Measure:
    """One scale in one language. Item scores are small integers; the sum runs from 0 to `maximum`.

    `bands` are the published cut-offs, shown as numbers and never as adjectives about the person.
    `notable_change` is the difference worth showing, in points. `safety_item` is the index (from 0) of an
    item that is a safety path of its own (PHQ-9 item 9), else None.
    """

    id: str
    version: int
    language: str
    title: str
    stem: str
    items: tuple[Item, ...]
    options: tuple[ResponseOption, ...]
    bands: tuple[int, ...]
    notable_change: int | None
    licence: Licence
    checksum: str
    """SHA-256 over stem, items and options: the wording the grant covers."""
    safety_item: int | None = None

    @property
    def maximum(self) -> int:
        return len(self.items) * max(option.value for option in self.options)


@dataclass(frozen=True, slots=True)
class Score:
    """`total` is None while any response is missing: a form is never pro-rated."""

    measure: str
    version: int
    total: int | None
    answered: int
    items: int
    safety_item: int | None


def score(measure: Measure, responses: Sequence[int | None]) -> Score:
    """Sum a form.

    Raises InvalidInput when the number of responses or a value does not fit the measure.
    """
    if len(responses) != len(measure.items):
        raise InvalidInput(f"{measure.id}: {len(measure.items)} responses expected, {len(responses)} given")
    allowed = {option.value for option in measure.options}
    for number, value in enumerate(responses, start=1):
        if value is not None and value not in allowed:
            raise InvalidInput(f"{measure.id} item {number}: {value} is not one of {sorted(allowed)}")
    given = [value for value in responses if value is not None]
    return Score(
        measure=measure.id,
        version=measure.version,
        total=sum(given) if len(given) == len(responses) else None,
        answered=len(given),
        items=len(responses),
        safety_item=None if measure.safety_item is None else responses[measure.safety_item],
    )
