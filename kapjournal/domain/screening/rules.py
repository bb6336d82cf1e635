"""What one rule of the lexicon says: the phrases, what they mean, and which guards apply to them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from kapjournal.domain.safety import SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening.phrases import Macros, Phrase, parse

_CONTINUED = re.compile(r"\|\s*\n\s*")


class Guard(StrEnum):
    """A circumstance that changes how words stand. A rule names those that may touch it."""

    NEGATION = "negation"
    AFTERWARDS = "afterwards"
    """Negation that follows: "suicidal thoughts: none", "the voices are gone"."""
    PAST = "past"
    THIRD_PERSON = "third person"
    NOBODY = "nobody said to be meant"
    """A sentence about something else: no word for oneself in it, and the match not at its start."""
    TALK = "talked about"
    """Suicide as a subject: in a group, in the news, of somebody who was lost."""
    QUOTED = "quoted"
    INTRUSIVE = "named as intrusive"
    OCD = "named as obsession"
    """As INTRUSIVE, but only when the person also names OCD: many who want to die call it intrusive."""
    DURING_MEDICINE = "during the medicine"
    PAST_SESSION = "during the medicine, over"
    IN_SESSION = "during the medicine, expected"
    UNDATED = "past, no day given"
    LANDING = "still landing"
    """The first hours after a session, when seeing and hearing things is expected."""
    SHOWN = "shown or told"
    """A film, a book or the news: "in the show the husband hits his wife"."""
    HYPERBOLE = "figure of speech"


SPOKEN = frozenset({Guard.NEGATION, Guard.PAST, Guard.THIRD_PERSON, Guard.QUOTED, Guard.OCD})
"""What can touch any words about one's own death; most rules add to it."""


def rank(tier: SafetyTier, urgency: Urgency) -> int:
    """What counts most comes first: 0 for what is urgent, then affirmed, negated or past, only mentioned."""
    if tier is SafetyTier.AFFIRMED:
        return 0 if urgency is Urgency.NOW else 1
    return 2 if tier is SafetyTier.NEGATED_OR_PAST else 3


@dataclass(frozen=True)
class Rule:
    """One rule. `phrases` holds one phrase a line (`phrases.py` explains the language).

    `needs` names phrases of which one must stand within `within` words of the match, else the match
    does not count. `weak` words count only when two different weak rules of a kind meet in one text.
    `tier` is how the words stand when no guard applies.
    """

    kind: SafetyKind
    reason: str
    phrases: str
    language: str
    macros: Macros
    guards: frozenset[Guard] = frozenset()
    tier: SafetyTier = SafetyTier.AFFIRMED
    urgency: Urgency = Urgency.NEXT_WORKING_DAY
    needs: str = ""
    within: int = 30
    unless: str = ""
    """Phrases within four words of the match that make it mean something else ("die of laughter")."""
    weak: bool = False
    cue: bool = False
    """Weak words that weigh only beside those of another rule: two means, or two farewells, are nothing."""

    @cached_property
    def rank(self) -> int:
        """The `rank` of its words when no guard applies."""
        return rank(self.tier, self.urgency)

    @cached_property
    def parsed(self) -> tuple[Phrase, ...]:
        return tuple(self._parse(self.phrases))

    @cached_property
    def parsed_needs(self) -> tuple[Phrase, ...]:
        return tuple(self._parse(self.needs))

    @cached_property
    def parsed_unless(self) -> tuple[Phrase, ...]:
        return tuple(self._parse(self.unless))

    @cached_property
    def unless_at(self) -> Mapping[str, tuple[Phrase, ...]]:
        """The exceptions by the words of which one is always in them (`phrases.Phrase.anchors`)."""
        index: dict[str, tuple[Phrase, ...]] = {}
        for phrase in self.parsed_unless:
            for anchor in phrase.anchors:
                index[anchor] = (*index.get(anchor, ()), phrase)
        return index

    @cached_property
    def unless_has_beginnings(self) -> bool:
        return any(key.endswith("*") for one in self.parsed_unless for key in one.anchors | one.partners)

    def _parse(self, lines: str) -> Iterable[Phrase]:
        return (parse(line, self.macros) for line in self.lines(lines))

    @staticmethod
    def lines(block: str) -> list[str]:
        """The phrases of a block, one each; a line that ends in "|" goes on in the next."""
        return [line.strip() for line in _CONTINUED.sub("|", block).splitlines() if line.strip()]
