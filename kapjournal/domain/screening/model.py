"""A small learnt model beside the rules: how far a stretch of words is worded like one kind of danger.

It weighs each word, each pair of neighbours, the family that a word belongs to (words of like meaning, in
both languages) and each pair of neighbouring families, adds the weights of a sentence or of two, and
divides by the root of its length. Nothing else: no state, no randomness, one pass. The weights stand in
`learnt/`; tests/benchmarks/train_screen.py learns them and says what they are worth on a writer left out.

The weights are read on first use, so that an import stays free. Those of all kinds are added up at once: each
has its own bits of one number.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from itertools import accumulate, pairwise
from math import floor, sqrt
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
_REPEATED = 3
"""A stretch in which a word stands more often than this, taken all in all, is worded like nothing."""
_BITS = 24
_HALF = 1 << _BITS - 1
_NOTHING: Mapping[str, int] = {}


class Wording(StrEnum):
    """What a stretch can be worded like."""

    EXPLICIT = "explicit"
    OBLIQUE = "oblique"
    SELF_HARM = "self_harm"
    HARM_TO_OTHERS = "harm_to_others"
    DEPENDANT = "dependant"
    ABUSE_NOW = "abuse_now"
    ABUSE_PAST = "abuse_past"
    ELATION = "sleepless_elation"
    PERCEPTION = "perception"
    USE_ALONE = "use_alone"
    PHYSICAL = "physical"


class Stretch(NamedTuple):
    """The words from `first` up to before `last`, what they are worded like, and how far over the line."""

    first: int
    last: int
    wording: Wording
    score: float


@dataclass(frozen=True)
class Learnt:
    """The family of each word that has one; for each wording the weights in tenths, and where its line is.

    `line` is the score over which a stretch is taken; a score begins at `bias`.
    """

    family: Mapping[str, str]
    weights: Mapping[Wording, Mapping[str, int]]
    """By what `signs` names."""
    bias: Mapping[Wording, float]
    line: Mapping[Wording, float]

    @cached_property
    def alone(self) -> Mapping[str, int]:
        """What a word weighs by itself and by its family, for all wordings in one number."""
        single = self._packed(space=False)
        words = {sign for sign in single if not sign.startswith("@")} | self.family.keys()
        return {word: single.get(word, 0) + single.get(self.family.get(word, ""), 0) for word in words}

    @cached_property
    def after(self) -> Mapping[str, Mapping[str, int]]:
        """What a word or a family weighs after another."""
        pairs: defaultdict[str, dict[str, int]] = defaultdict(dict)
        for sign, much in self._packed(space=True).items():
            before, _, after = sign.partition(" ")
            pairs[before][after] = much
        return dict(pairs)

    def _packed(self, *, space: bool) -> dict[str, int]:
        packed: defaultdict[str, int] = defaultdict(int)
        for place, wording in enumerate(Wording):
            for sign, much in self.weights.get(wording, _NOTHING).items():
                if (" " in sign) is space:
                    packed[sign] += much << place * _BITS
        return dict(packed)

    @cached_property
    def _short_of(self) -> Sequence[int]:
        """For each length what to add to a sum, so that the highest bit of each kind shows who is over."""
        return [self._short(length(0, words)) for words in range(MOST_TOGETHER + MOST_WORDS)]

    def _short(self, size: float) -> int:
        lines = (self.least(wording) * size for wording in Wording)
        return sum((_HALF - floor(10 * line) - 1) << place * _BITS for place, line in enumerate(lines))

    def least(self, wording: Wording) -> float:
        """What the weights of a stretch must be over, its length aside."""
        return min(self.line[wording] - self.bias[wording], 10_000.0) if wording in self.line else 10_000.0

    def over(self, total: int, words: int) -> Iterable[tuple[Wording, float]]:
        """The wordings whose line a stretch of so many words is over, and how far."""
        shown = total + self._short_of[words]
        if not shown & _HIGHEST:
            return ()
        sums = (
            (wording, (shown >> place * _BITS) & (2 * _HALF - 1)) for place, wording in enumerate(Wording)
        )
        return [
            (wording, (much - _HALF + 1) / 10 / length(0, words)) for wording, much in sums if much >= _HALF
        ]


_HIGHEST = sum(_HALF << place * _BITS for place, _ in enumerate(Wording))


@cache
def learnt() -> Learnt:
    """What `learnt/` holds."""
    # Imported late: a command line that screens nothing does not read a few thousand lines of weights.
    from kapjournal.domain.screening import learnt as shelf

    family = {
        word: f"@{number}"
        for number, members in enumerate(shelf.FAMILIES.replace("\n", "").split(";"))
        for word in members.split(",")
    }
    weights = {
        wording: {
            sign: int(much)
            for block in shelf.WEIGHTS[wording]
            for much, signs in (line.split(" ", 1) for line in block.split("\n") if line)
            for sign in signs.split(",")
        }
        for wording in Wording
    }
    bias = {wording: shelf.LINES[wording][0] for wording in Wording}
    return Learnt(family, weights, bias, {wording: shelf.LINES[wording][1] for wording in Wording})


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


def heard(reading: Reading, known: Learnt) -> list[Stretch]:
    """The stretches of a text that are worded like something, the clearest first."""
    words = reading.words
    sums = [0, *accumulate(worth(words, known))]
    found = [
        Stretch(first, last, wording, score)
        for first, last in places(words)
        for wording, score in known.over(sums[last] - sums[first], last - first)
        if len(set(words[first:last])) * _REPEATED >= last - first
    ]
    return sorted(found, key=lambda one: (-one.score, one.first, one.last, one.wording))


def core(reading: Reading, stretch: Stretch, known: Learnt) -> tuple[int, int]:
    """The run of words inside a stretch that weighs most: where its decisive words stand."""
    weight = known.weights[stretch.wording]
    weighed = [
        sum(weight.get(sign, 0) for sign in told)
        for told in signs(reading.words[stretch.first : stretch.last], known.family)
    ]
    best = run = start = 0
    found = (0, len(weighed))
    for at, much in enumerate(weighed):
        if run <= 0:
            run, start = 0, at
        run += much
        if run > best:
            best, found = run, (start, at + 1)
    return stretch.first + found[0], stretch.first + found[1]


def worth(words: Sequence[str], known: Learnt) -> list[int]:
    """What each word weighs, for all wordings in one number: the weights of its `signs`, added up."""
    family, alone, after, nothing = known.family, known.alone, known.after, _NOTHING
    told: list[int] = []
    before = kind_before = "."
    for word in words:
        kind = family.get(word, word)
        if word == ".":
            told.append(0)
        else:
            much = alone.get(word, 0) + after.get(before, nothing).get(word, 0)
            if kind is not word or kind_before is not before:
                much += after.get(kind_before, nothing).get(kind, 0)
            told.append(much)
        before, kind_before = word, kind
    return told
