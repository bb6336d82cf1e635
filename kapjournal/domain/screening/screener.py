"""Runs the lexicon over one reading and decides how each match stands."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

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


@dataclass(frozen=True, slots=True)
class _Hit:
    rule: Rule
    first: int
    last: int


_Weight = tuple[int, bool, int]
"""How strongly words stand, whether they are urgent, how many code points they span."""


@dataclass(frozen=True, slots=True)
class _Candidate:
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


@dataclass(frozen=True, slots=True)
class _Weak:
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
    """All phrases of the lexicon, numbered, and at which words each is worth trying."""

    phrases: tuple[tuple[Rule, Phrase, range], ...]
    """With each, how many of its words can stand before its anchor."""
    anchored: dict[str, frozenset[int]]
    """From an anchor word, or the beginning of one, to the phrases that hold it."""
    opened: dict[str, frozenset[int]]
    """From a word to the phrases that can begin with it, of those whose first words are a closed list."""
    open_to_all: frozenset[int]


@cache
def _table() -> _Table:
    phrases = tuple((rule, phrase, phrase.before) for rule in all_rules() for phrase in rule.parsed)
    anchored: dict[str, set[int]] = defaultdict(set)
    opened: dict[str, set[int]] = defaultdict(set)
    for number, (_, phrase, _) in enumerate(phrases):
        for anchor in phrase.anchors:
            anchored[anchor].add(number)
        for word in phrase.opens or ():
            opened[word].add(number)
    return _Table(
        phrases,
        {word: frozenset(numbers) for word, numbers in anchored.items()},
        {word: frozenset(numbers) for word, numbers in opened.items()},
        frozenset(number for number, (_, phrase, _) in enumerate(phrases) if phrase.opens is None),
    )


_Tries = tuple[frozenset[int], frozenset[int], int]


@lru_cache(maxsize=16384)
def _tries_at(word: str) -> _Tries:
    """The phrases anchored at a word; of these, those that any word can begin; how far back to look."""
    table = _table()
    here = table.anchored.get(word, frozenset()) | table.anchored.get(word[:PREFIX_KEY] + "*", frozenset())
    furthest = max((table.phrases[number][2].stop for number in here), default=0)
    return here, here & table.open_to_all, furthest


def _hits(reading: Reading) -> list[_Hit]:
    """Every match of every phrase, tried where one of its anchors and one of its first words stand."""
    canonical, offsets, words = reading.canonical, reading.offsets, reading.words
    table = _table()
    phrases, opened, nobody = table.phrases, table.opened, frozenset[int]()
    openers = [opened.get(word, nobody) for word in words]
    hits: dict[tuple[int, int, int], _Hit] = {}
    for place, word in enumerate(words):
        here, open_to_all, furthest = _tries_at(word)
        if not here:
            continue
        for first in range(place, max(place - furthest, -1), -1):
            worth = open_to_all if here.isdisjoint(openers[first]) else (here & openers[first]) | open_to_all
            for number in worth:
                rule, phrase, before = phrases[number]
                if place - first not in before:
                    continue
                found = phrase.expression.match(canonical, offsets[first])
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
    """Of findings of one kind that overlap, the strongest stays, then the longest; in order of place.

    A hit that could not win over the one it overlaps, however it stands, is never judged.
    """
    kept: list[Finding] = []
    for group in waiting.values():
        group.sort(key=lambda one: (one.span[0], -one.span[1], one.reason))
        current: Finding | None = None
        for candidate in group:
            overlaps = current is not None and candidate.span[0] < current.span[1]
            if current is not None and overlaps and _weight(current) >= candidate.at_most:
                continue
            said = candidate.said
            finding = judged(said) if isinstance(said, _Hit) else said
            if finding is None:
                continue
            if current is None or not overlaps:
                if current is not None:
                    kept.append(current)
                current = finding
                continue
            current = max(current, finding, key=_weight)
        if current is not None:
            kept.append(current)
    return tuple(sorted(kept, key=lambda one: (one.span, one.kind.value)))


def _weight(finding: Finding) -> _Weight:
    return (_STRENGTH[finding.tier], finding.urgency is Urgency.NOW, finding.span[1] - finding.span[0])
