"""Validated scales: items, responses and scores. A measure without a recorded grant cannot exist."""

from collections.abc import Sequence
from dataclasses import dataclass

from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.occasion import Domain
from kapjournal.domain.prompt import Option, Prompt, PromptKind
from kapjournal.domain.safety import Urgency
from kapjournal.domain.wording import digest, with_checksum


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


def item9_urgency(value: int | None) -> Urgency | None:
    """How soon somebody must look at the safety item of PHQ-9 (clinical protocol, section 5).

    2 or 3: now. 1: the next working day. 0 or left out: no notice; a screener clears nobody.
    """
    if not value:
        return None
    return Urgency.NOW if value >= 2 else Urgency.NEXT_WORKING_DAY


def wording_checksum(stem: str, items: Sequence[Item], options: Sequence[ResponseOption]) -> str:
    """SHA-256 over the words a grant covers: stem, item texts, option values and labels."""
    return digest([stem, [item.text for item in items], [[one.value, one.label] for one in options]])


def form(measure: Measure) -> tuple[Prompt, ...]:
    """The measure as prompts, one an item. The stem is the hint; an option's id is its value."""
    options = tuple(Option(id=str(option.value), label=option.label) for option in measure.options)
    return tuple(
        with_checksum(
            Prompt(
                id=item.id,
                version=measure.version,
                language=measure.language,
                kind=PromptKind.MEASURE_ITEM,
                domain=Domain.OTHER,
                text=item.text,
                hint=measure.stem,
                options=options,
                measure=measure.id,
                item=index,
            )
        )
        for index, item in enumerate(measure.items)
    )
