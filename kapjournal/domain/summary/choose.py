"""Choosing the few passages that go on the page, by worth for their length, without near repeats."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kapjournal.domain.summary.lexicon import COMMON
from kapjournal.domain.summary.reading import FEWEST_WORDS, stem, tokens
from kapjournal.domain.summary.weigh import Passage

_OF_ONE_ENTRY = 2
_A_RAMBLE = 60
"""Two passages of one entry at most, and one more for so many words of it."""
_WIDER = 0.0
"""How much more a wider passage must be worth (log odds)."""
_SAME_ENTRY = 0.85
"""What a second passage of one entry counts, so that one long answer does not push out the others."""
_LEAST = 0.2
"""Worth that a passage needs while better ones compete for the room."""
_SPARE = 0.06
"""What it needs when room is left; below this an empty line is more honest than a filler."""
_COST = 0.7
"""Power of a passage's length that its worth is divided by: between one mark a passage and one a word."""


@dataclass(slots=True)
class Room:
    """Words left on the page, and of these how many "in their words" and among the actions."""

    page: int
    words: int
    steps: int
    chosen: frozenset[str] = frozenset()
    """Content words of the steps that were chosen, the first of them at `since`."""
    since: datetime | None = None

    def among_actions(self, one: Passage, more: int) -> bool:
        """Answers about a step stand among the actions, and messages that tell what came of it as long as
        they fit there; other tellings of doing where "in their words" is full.
        """
        later = self.since is not None and one.read.entry.at > self.since
        came_of_it = later and (one.outcome or bool(one.stems & self.chosen))
        if one.answers_a_step or (came_of_it and more <= self.steps):
            return True
        return one.does and more > self.words

    def takes(self, one: Passage, more: int) -> bool:
        return more <= self.page and more <= (self.steps if self.among_actions(one, more) else self.words)

    def spend(self, more: int, *, among_actions: bool) -> None:
        self.page -= more
        if among_actions:
            self.steps -= more
        else:
            self.words -= more


def choose(
    found: Sequence[Passage], room: Room, *, taken: Sequence[frozenset[str]] = ()
) -> tuple[list[Passage], list[Passage]]:
    """Fill the room with the passages of most worth for their length, without near repeats.

    `taken` are the content words of what stands on the page already (safety, agenda, actions). Returns
    those for "in their words" and, where these are full, those for the actions (they tell of doing), each
    in order of time. Passages that say little come only when the better ones leave room, and only if
    nothing in them is an errand, a joke or small talk.
    """
    chosen: list[Passage] = []
    steps: set[int] = set()
    seen = list(taken)
    _fill([one for one in found if one.worth >= _LEAST], room, chosen, steps, seen)
    _widen(found, room, chosen, steps)
    spare = [one for one in found if one.plain and _SPARE <= one.worth < _LEAST]
    _fill(spare, room, chosen, steps, seen)
    ordered = sorted(
        enumerate(chosen), key=lambda pair: (pair[1].read.entry.at, pair[1].read.entry.id, pair[1].start)
    )
    return [one for place, one in ordered if place not in steps], [
        one for place, one in ordered if place in steps
    ]


def _fill(
    offered: Sequence[Passage],
    room: Room,
    chosen: list[Passage],
    steps: set[int],
    seen: list[frozenset[str]],
) -> None:
    """Add the best passage that fits to `chosen`, again and again; `steps` are the places of the actions."""
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
    while room.page >= FEWEST_WORDS:
        best, most = None, 0.0
        still = []
        for rate, one in waiting:
            if (
                not room.takes(one, one.words)
                or entries[one.read.entry.id] >= _OF_ONE_ENTRY + len(one.read.words) // _A_RAMBLE
            ):
                continue
            still.append((rate, one))
            if best is not None and rate <= most:
                # sorted: nothing behind can be better, but it may be wanted in the next round
                continue
            value = round(rate * _SAME_ENTRY ** entries[one.read.entry.id], 6)
            if value > most and not _said_already(one, chosen, seen):
                best, most = one, value
        if best is None:
            return
        among_actions = room.among_actions(best, best.words)
        room.spend(best.words, among_actions=among_actions)
        if among_actions:
            steps.add(len(chosen))
        chosen.append(best)
        seen.append(best.stems)
        entries[best.read.entry.id] += 1
        waiting = [(rate, one) for rate, one in still if not _overlap(one, best)]


def _widen(found: Sequence[Passage], room: Room, chosen: list[Passage], steps: set[int]) -> None:
    """Spend room that is left on what stands around a chosen passage in its own message, where that adds
    worth: half a thought costs a reader more than a few words.
    """
    around: dict[str, list[Passage]] = {}
    entries = {one.read.entry.id for one in chosen}
    for one in found:
        if one.read.entry.id in entries:
            around.setdefault(one.read.entry.id, []).append(one)
    for place, one in sorted(enumerate(chosen), key=lambda pair: (-pair[1].told, pair[0])):
        left = min(room.page, room.steps if place in steps else room.words)
        others = chosen[:place] + chosen[place + 1 :]
        wider = [
            other
            for other in around[one.read.entry.id]
            if other.start <= one.start
            and one.end <= other.end
            and one.words < other.words <= one.words + left
            and other.told > one.told + _WIDER
            and not any(_overlap(other, third) for third in others)
        ]
        if wider:
            best = max(wider, key=lambda other: (other.told, -other.words, -other.start))
            room.spend(best.words - one.words, among_actions=place in steps)
            chosen[place] = best


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
