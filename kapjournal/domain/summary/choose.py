"""Choosing the few passages that go on the page, by worth for their length, without near repeats."""

from collections import Counter
from collections.abc import Sequence

from kapjournal.domain.summary.lexicon import COMMON
from kapjournal.domain.summary.reading import FEWEST_WORDS, stem, tokens
from kapjournal.domain.summary.weigh import Passage

_SAME_ENTRY = 0.7
"""What a second passage of one entry counts, so that one long answer does not push out the others."""
_LEAST = 0.2
"""Worth that a passage needs while better ones compete for the room."""
_SPARE = 0.12
"""What it needs when room is left; below this an empty line is more honest than a filler."""
_COST = 0.65
"""Power of a passage's length that its worth is divided by: between one mark a passage and one a word."""


def choose(found: Sequence[Passage], budget: int, *, taken: Sequence[frozenset[str]] = ()) -> list[Passage]:
    """Fill `budget` words with the passages of most worth for their length, without near repeats.

    `taken` are the content words of what stands on the page already (safety, agenda, actions). Passages
    that say little come only when the better ones leave room, and only if nothing in them is an errand,
    a joke or small talk.
    """
    chosen: list[Passage] = []
    seen = list(taken)
    left = _fill([one for one in found if one.worth >= _LEAST], budget, chosen, seen)
    left = _widen(found, left, chosen)
    spare = [one for one in found if one.plain and _SPARE <= one.worth < _LEAST]
    _fill(spare, left, chosen, seen)
    return sorted(chosen, key=lambda one: (one.read.entry.at, one.read.entry.id, one.start))


def _fill(offered: Sequence[Passage], left: int, chosen: list[Passage], seen: list[frozenset[str]]) -> int:
    """Add the best passage that fits to `chosen`, again and again; returns the words left."""
    entries = Counter(one.read.entry.id for one in chosen)
    waiting = sorted(
        ((one.worth / one.words**_COST, one) for one in offered),
        key=lambda pair: (
            -round(pair[0], 6),
            pair[1].read.entry.at,
            pair[1].read.entry.id,
            pair[1].start,
            pair[1].end,
        ),
    )
    while left >= FEWEST_WORDS:
        best, most = None, 0.0
        still = []
        for rate, one in waiting:
            if one.words > left or entries[one.read.entry.id] >= 2 + len(one.read.words) // 120:
                continue
            still.append((rate, one))
            if best is not None and rate <= most:
                # sorted: nothing behind can be better, but it may be wanted in the next round
                continue
            value = round(rate * _SAME_ENTRY ** entries[one.read.entry.id], 6)
            if value > most and not _said_already(one, chosen, seen):
                best, most = one, value
        if best is None:
            return left
        chosen.append(best)
        seen.append(best.stems)
        entries[best.read.entry.id] += 1
        left -= best.words
        waiting = [(rate, one) for rate, one in still if not _overlap(one, best)]
    return left


def _widen(found: Sequence[Passage], left: int, chosen: list[Passage]) -> int:
    """Spend room that is left on what stands around a chosen passage in its own message, where that adds
    worth: half a thought costs a reader more than a few words. Returns the words left.
    """
    around: dict[str, list[Passage]] = {}
    entries = {one.read.entry.id for one in chosen}
    for one in found:
        if one.read.entry.id in entries:
            around.setdefault(one.read.entry.id, []).append(one)
    for place, one in sorted(enumerate(chosen), key=lambda pair: (-pair[1].told, pair[0])):
        others = chosen[:place] + chosen[place + 1 :]
        wider = [
            other
            for other in around[one.read.entry.id]
            if other.start <= one.start
            and one.end <= other.end
            and one.words < other.words <= one.words + left
            and other.told > one.told
            and not any(_overlap(other, third) for third in others)
        ]
        if wider:
            best = max(wider, key=lambda other: (other.told, -other.words, -other.start))
            left -= best.words - one.words
            chosen[place] = best
    return left


def _said_already(one: Passage, chosen: Sequence[Passage], seen: Sequence[frozenset[str]]) -> bool:
    return any(_overlap(one, other) for other in chosen) or any(_near(one.stems, other) for other in seen)


def _overlap(one: Passage, other: Passage) -> bool:
    return one.read.entry.id == other.read.entry.id and one.start < other.end and other.start < one.end


def _near(one: frozenset[str], other: frozenset[str]) -> bool:
    """Two passages that share most of their content words say the same."""
    if not one or not other:
        return False
    shared = len(one & other)
    return shared >= 3 and shared / min(len(one), len(other)) >= 0.75


def content_stems(text: str) -> frozenset[str]:
    """The content words of a text, for finding near repeats."""
    forms = (stem(word.form) for word in tokens(text))
    return frozenset(form for form in forms if len(form) > 2 and form not in COMMON)
