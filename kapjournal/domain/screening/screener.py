"""Runs the lexicon over one reading and decides how each match stands."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from heapq import heapify, heappop, heappush
from itertools import pairwise
from typing import NamedTuple

from kapjournal.domain.course import Track
from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening.guards import Context, standing
from kapjournal.domain.screening.lexicon.index import all_rules
from kapjournal.domain.screening.phrases import PREFIX_KEY, Phrase
from kapjournal.domain.screening.rules import Rule
from kapjournal.domain.screening.tokens import Reading, read

_UNLESS_REACH = 4
_NEAR = 300
"""Code points within which two weak sayings are taken together: a few sentences."""
_STRENGTH = {SafetyTier.AFFIRMED: 2, SafetyTier.NEGATED_OR_PAST: 1, SafetyTier.MENTION: 0}


class _Hit(NamedTuple):
    rule: Rule
    first: int
    last: int


_Weight = tuple[int, int, int]
"""How strongly words stand, whether they are urgent, how many code points they span."""


class _Candidate(NamedTuple):
    """A hit that waits to be judged, or a finding already judged, with the most that it can weigh."""

    span: tuple[int, int]
    reason: str
    at_most: _Weight
    said: _Hit | Finding

    @classmethod
    def of(cls, hit: _Hit, reading: Reading) -> "_Candidate":
        rule = hit.rule
        start, end = reading.starts[hit.first], reading.ends[hit.last - 1]
        affirmed = rule.tier is SafetyTier.AFFIRMED
        at_most = (_STRENGTH[rule.tier], affirmed and rule.urgency is Urgency.NOW, end - start)
        return cls((start, end), rule.reason, at_most, hit)


class _Weak(NamedTuple):
    """Words that may count beside others."""

    finding: Finding
    said: str
    rule: Rule

    def weighs_with(self, later: "_Weak") -> bool:
        if self.said == later.said or (self.rule is later.rule and self.rule.cue):
            return False
        return later.finding.span[0] - self.finding.span[1] <= _NEAR


@dataclass(frozen=True, slots=True)
class _Table:
    """All phrases of the lexicon, numbered; sets of them are the bits of a number, quick to intersect."""

    phrases: tuple[tuple[Rule, Phrase, range], ...]
    """With each, how many of its words can stand before its anchor."""
    anchored: dict[str, int]
    """From an anchor word, or the beginning of one, to the phrases that hold it."""
    opened: dict[str, int]
    """From a word to the phrases that can begin with it; under "" those that any word can begin."""


@cache
def _table() -> _Table:
    phrases = tuple((rule, phrase, phrase.before) for rule in all_rules() for phrase in rule.parsed)
    anchored: dict[str, int] = defaultdict(int)
    opened: dict[str, int] = defaultdict(int)
    for number, (_, phrase, _) in enumerate(phrases):
        for anchor in phrase.anchors:
            anchored[anchor] |= 1 << number
        for word in phrase.opens if phrase.opens is not None else ("",):
            opened[word] |= 1 << number
    return _Table(phrases, dict(anchored), dict(opened))


@lru_cache(maxsize=16384)
def _tries_at(word: str) -> tuple[int, int, int]:
    """The phrases anchored at a word; how far back to look for their beginnings; those it can begin."""
    table = _table()
    here = table.anchored.get(word, 0) | table.anchored.get(word[:PREFIX_KEY] + "*", 0)
    furthest = max((table.phrases[number][2].stop for number in _numbers(here)), default=0)
    return here, furthest, table.opened.get(word, 0) | table.opened.get("", 0)


@lru_cache(maxsize=16384)
def _numbers(bits: int) -> tuple[int, ...]:
    """The numbers of the phrases in a set."""
    return tuple(number for number in range(bits.bit_length()) if bits >> number & 1)


def _hits(reading: Reading) -> list[_Hit]:
    """Every match of every phrase, tried where one of its anchors and one of its first words stand."""
    marked, offsets = reading.marked, reading.offsets
    phrases = _table().phrases
    tries = [_tries_at(word) for word in reading.words]
    openers = [opened for _, _, opened in tries]
    hits: dict[tuple[int, int, int], _Hit] = {}
    for place, (here, furthest, _) in enumerate(tries):
        if not here:
            continue
        for first in range(place, max(place - furthest, -1), -1):
            worth = here & openers[first]
            if not worth:
                continue
            for number in _numbers(worth):
                rule, phrase, before = phrases[number]
                if place - first not in before:
                    continue
                found = phrase.expression.match(marked, offsets[first])
                if found is not None:
                    last = reading.word_after(found.end())
                    hits.setdefault((id(rule), first, last), _Hit(rule, first, last))
    return list(hits.values())


def _counts(rule: Rule, reading: Reading, first: int, last: int) -> bool:
    if rule.needs:
        beside = (reading.joined(first - rule.within, first), reading.joined(last, last + rule.within))
        if not any(_any(rule.parsed_needs, words) for words in beside):
            return False
    return not (rule.unless and _means_something_else(rule, reading, first, last))


def _means_something_else(rule: Rule, reading: Reading, first: int, last: int) -> bool:
    """Whether an exception of the rule stands in the words of the match or right beside them."""
    offsets, end_of_text = reading.offsets, len(reading.words)
    from_, to = max(first - _UNLESS_REACH, 0), min(last + _UNLESS_REACH, end_of_text)
    left, right = offsets[max(first - 1, 0)], offsets[min(last + 1, end_of_text)]
    possible, nearby = rule.unless_at, reading.words[from_:to]
    anchors = possible.keys() & nearby
    if rule.unless_has_beginnings:
        anchors |= possible.keys() & {word[:PREFIX_KEY] + "*" for word in nearby}
    return any(
        match.end() > left and match.start() <= right
        for anchor in anchors
        for phrase in possible[anchor]
        for match in phrase.expression.finditer(reading.canonical, offsets[from_], offsets[to] + 1)
    )


def _any(phrases: tuple[Phrase, ...], window: str) -> bool:
    return any(phrase.expression.search(window) for phrase in phrases)


def findings(text: str, hours: float | None, tracks: frozenset[Track]) -> tuple[Finding, ...]:
    reading = read(text)
    ocd = Track.OCD in tracks

    def judged(hit: _Hit) -> Finding | None:
        """The finding of one hit; None when its words mean something else, or only what is expected."""
        rule, first, last = hit.rule, hit.first, hit.last
        if not _counts(rule, reading, first, last):
            return None
        stands = standing(rule, Context(reading, first, last, hours, rule, ocd_track=ocd))
        if stands is None:
            return None
        tier, guard = stands
        return Finding(
            kind=rule.kind,
            tier=tier,
            span=(reading.starts[first], reading.ends[last - 1]),
            reason=f"{rule.reason} ({guard})" if guard else rule.reason,
            urgency=rule.urgency if tier is SafetyTier.AFFIRMED else Urgency.NEXT_WORKING_DAY,
        )

    weak: list[_Weak] = []
    waiting: dict[SafetyKind, list[_Candidate]] = defaultdict(list)
    for hit in _hits(reading):
        if not hit.rule.weak:
            waiting[hit.rule.kind].append(_Candidate.of(hit, reading))
            continue
        finding = judged(hit)
        if finding is not None and finding.tier is SafetyTier.AFFIRMED:
            weak.append(_Weak(finding, " ".join(reading.words[hit.first : hit.last]), hit.rule))
    for finding in _together(weak):
        waiting[finding.kind].append(_Candidate(finding.span, finding.reason, _weight(finding), finding))
    return _merged(waiting, judged)


def _together(weak: list[_Weak]) -> list[Finding]:
    """Weak words count when two of them, in different words, stand near each other."""
    weak.sort(key=lambda one: one.finding.span)
    apart: list[_Weak] = []
    for one in weak:
        if not apart or one.finding.span[0] >= apart[-1].finding.span[1]:
            apart.append(one)
    counted: dict[tuple[int, int], Finding] = {}
    for one, other in pairwise(apart):
        if one.weighs_with(other):
            counted |= {one.finding.span: one.finding, other.finding.span: other.finding}
    return list(counted.values())


def _merged(
    waiting: dict[SafetyKind, list[_Candidate]], judged: Callable[[_Hit], Finding | None]
) -> tuple[Finding, ...]:
    """Of findings of one kind that overlap, the strongest stays, then the longest; in order of place."""
    kept = [finding for group in waiting.values() for finding in _strongest(group, judged)]
    return tuple(sorted(kept, key=lambda one: (one.span, one.kind.value)))


def _strongest(group: list[_Candidate], judged: Callable[[_Hit], Finding | None]) -> list[Finding]:
    """Takes what can weigh most first. What overlaps something taken is left out, and never judged."""
    order = [(_lightest_last(one.at_most), one.span, one.reason, place) for place, one in enumerate(group)]
    heapify(order)
    settled: dict[int, Finding] = {}
    starts: list[int] = []
    taken: list[Finding] = []
    while order:
        _, span, reason, place = heappop(order)
        at = bisect_left(starts, span[1])
        if at and taken[at - 1].span[1] > span[0]:
            continue
        finding = settled.get(place)
        if finding is None:
            said = group[place].said
            finding = judged(said) if isinstance(said, _Hit) else said
            if finding is None:
                continue
            if _weight(finding) < group[place].at_most:
                settled[place] = finding
                heappush(order, (_lightest_last(_weight(finding)), span, reason, place))
                continue
        starts.insert(at, span[0])
        taken.insert(at, finding)
    return taken


def _lightest_last(weight: _Weight) -> _Weight:
    return -weight[0], -weight[1], -weight[2]


def _weight(finding: Finding) -> _Weight:
    return (_STRENGTH[finding.tier], finding.urgency is Urgency.NOW, finding.span[1] - finding.span[0])
