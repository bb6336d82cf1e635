"""Finds where phrases of the lexicon stand, without trying each of them everywhere.

Four things are known of a phrase before its expression is tried: the words it can begin with, those that can
come second, and its two rarest words, which both must stand near. For each word of a text the phrases of
which it can be one of these are the bits of a number, so that at any place a few intersections leave hardly
more than the phrases that do match. That also spares compiling the others, which takes far longer.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, repeat, zip_longest
from operator import and_

from kapjournal.domain.screening.lexicon.fillers import FILLERS
from kapjournal.domain.screening.lexicon.index import all_rules
from kapjournal.domain.screening.phrases import ANY_WORD, FILLERS_KEY, REACH, Phrase, keys_of
from kapjournal.domain.screening.rules import Rule
from kapjournal.domain.screening.tokens import Reading

_BLOCK = 8
"""Words that share one answer to what stands near them."""
_BLOCKS_AHEAD = -(-(_BLOCK - 1 + REACH + 1) // _BLOCK)
"""Blocks that hold all words within reach of any word of the first."""


Hit = tuple[Rule, Phrase, int, int]
"""The words from the first up to before the second number match a phrase of the rule."""


@dataclass(frozen=True, slots=True)
class _Table:
    """All phrases of the lexicon, numbered; with each key the numbers of those that name it."""

    phrases: tuple[tuple[Rule, Phrase], ...]
    opens: dict[str, list[int]]
    follows: dict[str, list[int]]
    anchors: dict[str, list[int]]
    partners: dict[str, list[int]]


@cache
def _table() -> _Table:
    # The first gets the highest number: a set is read from its highest bit down.
    phrases = tuple([(rule, phrase) for rule in all_rules() for phrase in rule.parsed][::-1])
    by_part: tuple[defaultdict[str, list[int]], ...] = tuple(defaultdict(list) for _ in range(4))
    for number, (_, phrase) in enumerate(phrases):
        for numbers, keys in zip(
            by_part, (*phrase.beginning(), phrase.anchors, phrase.partners), strict=True
        ):
            for key in keys:
                numbers[key].append(number)
    return _Table(phrases, *map(dict, by_part))


@lru_cache(maxsize=16384)
def _parts(word: str) -> tuple[int, int, int, int]:
    """The phrases that a word can open, follow in, and be the anchor or the partner of."""
    table = _table()
    keys = (*keys_of(word), ANY_WORD, *((FILLERS_KEY,) if word in FILLERS else ()))
    opens, follows, anchors, partners = (
        _bits(chain.from_iterable([numbers.get(key, ()) for key in keys]))
        for numbers in (table.opens, table.follows, table.anchors, table.partners)
    )
    return opens, follows, anchors, partners


def _bits(numbers: Iterator[int]) -> int:
    bits = 0
    for number in numbers:
        bits |= 1 << number
    return bits


def worth_trying(words: list[str]) -> Iterator[int]:
    """For each word of a text the phrases that may match from there on, as bits."""
    if not words:
        return iter(())
    opens, follows, anchors, partners = zip(*map(_parts, [*words, ANY_WORD]), strict=True)
    near = map(and_, _near(anchors), _near(partners))
    return map(and_, map(and_, opens, follows[1:]), chain.from_iterable(map(repeat, near, repeat(_BLOCK))))


def _near(parts: tuple[int, ...]) -> list[int]:
    """For each block of words the phrases that have such a part within reach."""
    blocks = []
    for start in range(0, len(parts), _BLOCK):
        bits = 0
        for part in parts[start : start + _BLOCK]:
            if part:
                bits |= part
        blocks.append(bits)
    ahead = blocks
    for step in range(1, _BLOCKS_AHEAD):
        ahead = [here | there for here, there in zip_longest(ahead, blocks[step:], fillvalue=0)]
    return ahead


def hits(reading: Reading) -> Iterator[Hit]:
    """Every match of every phrase, in order of place."""
    marked, offsets = reading.marked, reading.offsets
    phrases = _table().phrases
    for first, worth in enumerate(worth_trying(reading.words)):
        left = worth
        while left:
            number = left.bit_length() - 1
            left ^= 1 << number
            rule, phrase = phrases[number]
            match = phrase.expression.match(marked, offsets[first])
            if match is not None:
                yield rule, phrase, first, reading.word_after(match.end())
