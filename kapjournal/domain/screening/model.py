"""A small learnt model beside the rules: how far a stretch of words is worded like an explicit statement.

It weighs each word, each pair of neighbours, the family that a word belongs to (words of like meaning, in
both languages) and each pair of neighbouring families, adds the weights of a sentence or of two, and
divides by the root of its length. Nothing else: no state, no randomness, one pass. The weights stand in
`learnt/`; tests/benchmarks/train_screen.py learns them and says what they are worth on a writer left out.

The weights are read on first use, so that an import stays free.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate, pairwise
from math import sqrt
from typing import NamedTuple

from kapjournal.domain.screening.tokens import Reading

MOST_WORDS = 28
"""A longer sentence is read in windows of so many words,"""
STEP = 14
"""each so many words after the one before."""
MOST_TOGETHER = 40
"""Two neighbouring stretches are also read as one when they have no more words than this."""
_FEWEST = 4
"""A shorter stretch weighs no more than one of so many words: a lone word is little to go by."""

_NOTHING: Mapping[str, float] = {}


class Stretch(NamedTuple):
    """The words from `first` up to before `last`, and how they are worded; above 0 more likely explicit."""

    first: int
    last: int
    score: float


@dataclass(frozen=True)
class Learnt:
    """The family of each word that has one, the weights, and the score above which a stretch is taken."""

    family: Mapping[str, str]
    weight: Mapping[str, float]
    """By what `signs` names."""
    bias: float
    line: float

    @cached_property
    def alone(self) -> Mapping[str, float]:
        """What a word weighs by itself and by its family."""
        weight = self.weight
        words = {sign for sign in weight if " " not in sign} | self.family.keys()
        return {word: weight.get(word, 0.0) + weight.get(self.family.get(word, ""), 0.0) for word in words}

    @cached_property
    def after(self) -> Mapping[str, Mapping[str, float]]:
        """What a word or a family weighs after another."""
        pairs: defaultdict[str, dict[str, float]] = defaultdict(dict)
        for sign, much in self.weight.items():
            before, space, after = sign.partition(" ")
            if space:
                pairs[before][after] = much
        return dict(pairs)


@cache
def learnt() -> Learnt:
    """What `learnt/` holds."""
    # Imported late: a command line that screens nothing does not read a few hundred lines of weights.
    from kapjournal.domain.screening.learnt import families, pairs, speaks_against, speaks_for

    family = {
        word: f"@{number}"
        for number, members in enumerate(families.FAMILIES.replace("\n", "").split(";"))
        for word in members.split(",")
    }
    weight = {
        sign: int(much) / 10
        for block in (speaks_for.WEIGHTS, speaks_against.WEIGHTS, pairs.WEIGHTS)
        for much, signs in (line.split(" ", 1) for line in block.split("\n") if line)
        for sign in signs.split(",")
    }
    return Learnt(family, weight, speaks_for.BIAS, speaks_for.LINE)


def signs(words: Sequence[str], family: Mapping[str, str]) -> list[tuple[str, ...]]:
    """What is looked at in each word: itself, it with the word before it, and the same of their families.

    The end of a sentence shows nothing; it stands before the first word as well.
    """
    told: list[tuple[str, ...]] = []
    before = kind_before = "."
    for word in words:
        kind = family.get(word, word)
        if word == ".":
            told.append(())
        elif kind is word and kind_before is before:
            told.append((word, f"{before} {word}"))
        elif kind is word:
            told.append((word, f"{before} {word}", f"{kind_before} {kind}"))
        else:
            told.append((word, f"{before} {word}", kind, f"{kind_before} {kind}"))
        before, kind_before = word, kind
    return told


def places(words: Sequence[str]) -> list[tuple[int, int]]:
    """The stretches that are weighed: sentences, windows of long ones, and neighbours taken together."""
    alone: list[tuple[int, int]] = []
    start = 0
    for end in [*(at for at, word in enumerate(words) if word == "."), len(words)]:
        while end - start > MOST_WORDS:
            alone.append((start, start + MOST_WORDS))
            start += STEP
        if end > start:
            alone.append((start, end))
        start = end + 1
    together = [
        (first, last)
        for (first, middle), (later, last) in pairwise(alone)
        if last - first <= MOST_TOGETHER and later >= middle
    ]
    return alone + together


def length(first: int, last: int) -> float:
    """What the sum of a stretch is divided by."""
    return sqrt(max(last - first, _FEWEST))


def stretches(reading: Reading, known: Learnt) -> list[Stretch]:
    """Every stretch of a text with its score."""
    sums = [0.0, *accumulate(worth(reading.words, known))]
    return [
        Stretch(first, last, (sums[last] - sums[first]) / length(first, last) + known.bias)
        for first, last in places(reading.words)
    ]


def core(reading: Reading, stretch: Stretch, known: Learnt) -> tuple[int, int]:
    """The run of words inside a stretch that weighs most: where its decisive words stand."""
    weighed = worth(reading.words[stretch.first : stretch.last], known)
    best, run, start = 0.0, 0.0, 0
    found = (0, len(weighed))
    for at, much in enumerate(weighed):
        if run <= 0:
            run, start = 0.0, at
        run += much
        if run > best:
            best, found = run, (start, at + 1)
    return stretch.first + found[0], stretch.first + found[1]


def worth(words: Sequence[str], known: Learnt) -> list[float]:
    """What each word weighs: the weights of its `signs`, added up."""
    family, alone, after, nothing = known.family, known.alone, known.after, _NOTHING
    told: list[float] = []
    before = kind_before = "."
    for word in words:
        kind = family.get(word, word)
        if word == ".":
            told.append(0.0)
        else:
            much = alone.get(word, 0.0) + after.get(before, nothing).get(word, 0.0)
            if kind is not word or kind_before is not before:
                much += after.get(kind_before, nothing).get(kind, 0.0)
            told.append(much)
        before, kind_before = word, kind
    return told
