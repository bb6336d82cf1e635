"""Runs the lexicon over one reading and decides how each match stands."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import heapify, heappop, heappush
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from kapjournal.domain.course import Track
from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening.guards import Context, Story, standing
from kapjournal.domain.screening.matching import hits
from kapjournal.domain.screening.model import learnt
from kapjournal.domain.screening.phrases import Phrase, keys_of
from kapjournal.domain.screening.rules import Rule, rank
from kapjournal.domain.screening.second_look import second_look
from kapjournal.domain.screening.tokens import Reading, read

_UNLESS_REACH = 4
_NEAR = 300
"""Code points within which two weak sayings are taken together: a few sentences."""

Span = tuple[int, int]


class _Candidate(NamedTuple):
    """Words that match a rule and wait to be judged, or a finding already judged."""

    span: Span
    rule: Rule
    words: tuple[int, int]
    judged: Finding | None = None


class _Weak(NamedTuple):
    """Words that may count beside others."""

    finding: Finding
    said: str
    rule: Rule
    anchor: int
    """Where the first of the phrase's rarest words stands. It decides between rules for the same words."""

    def weighs_with(self, later: "_Weak") -> bool:
        if self.said == later.said or (self.rule is later.rule and self.rule.cue):
            return False
        return later.finding.span[0] - self.finding.span[1] <= _NEAR


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
    possible, nearby = rule.unless_at, reading.words[from_:to]
    if rule.unless_has_beginnings:
        nearby = [key for word in nearby for key in keys_of(word)]
    if possible.keys().isdisjoint(nearby):
        return False
    left, right = offsets[max(first - 1, 0)], offsets[min(last + 1, end_of_text)]
    for anchor in possible.keys() & nearby:
        for phrase in possible[anchor]:
            if phrase.partners.isdisjoint(nearby):
                continue
            for match in phrase.expression.finditer(reading.canonical, offsets[from_], offsets[to] + 1):
                if match.end() > left and match.start() <= right:
                    return True
    return False


def _any(phrases: tuple[Phrase, ...], window: str) -> bool:
    return any(phrase.expression.search(window) for phrase in phrases)


def findings(text: str, hours: float | None, tracks: frozenset[Track]) -> tuple[Finding, ...]:
    reading = read(text)
    return second_look(reading, by_rules(reading, hours, tracks), hours, tracks, learnt())


def by_rules(reading: Reading, hours: float | None, tracks: frozenset[Track]) -> tuple[Finding, ...]:
    """What the rules of the lexicon find, in order of place."""
    judge = _Judge(Story(reading, hours, ocd_track=Track.OCD in tracks))
    weak: list[_Weak] = []
    waiting: defaultdict[SafetyKind, list[_Candidate]] = defaultdict(list)
    for rule, phrase, first, last in hits(reading):
        candidate = _Candidate(reading.span(first, last), rule, (first, last))
        if not rule.weak:
            waiting[rule.kind].append(candidate)
            continue
        finding = judge.finding(candidate)
        if finding is not None and finding.tier is SafetyTier.AFFIRMED:
            said = reading.words[first:last]
            weak.append(_Weak(finding, " ".join(said), rule, _first_anchor(phrase, said)))
    for one in _together(weak):
        waiting[one.rule.kind].append(_Candidate(one.finding.span, one.rule, (0, 0), one.finding))
    # Of findings of one kind that overlap, the strongest stays, then the longest.
    kept = [finding for group in waiting.values() for finding in judge.strongest(group)]
    return tuple(sorted(kept, key=attrgetter("span", "kind")))


def _first_anchor(phrase: Phrase, said: list[str]) -> int:
    return next(at for at, word in enumerate(said) if not phrase.anchors.isdisjoint(keys_of(word)))


def _together(weak: list[_Weak]) -> Iterable[_Weak]:
    """Weak words count when two of them, in different words, stand near each other."""
    weak.sort(key=lambda one: (one.finding.span, one.anchor))
    apart: list[_Weak] = []
    for one in weak:
        if not apart or one.finding.span[0] >= apart[-1].finding.span[1]:
            apart.append(one)
    counted: dict[Span, _Weak] = {}
    for one, other in pairwise(apart):
        if one.weighs_with(other):
            counted |= {one.finding.span: one, other.finding.span: other}
    return counted.values()


class _Judge:
    """Decides how matched words stand in their text."""

    def __init__(self, story: Story) -> None:
        self._story = story

    def finding(self, candidate: _Candidate) -> Finding | None:
        """None when its words mean something else, or only what is expected."""
        span, rule, (first, last), judged = candidate
        if judged is not None:
            return judged
        if not _counts(rule, self._story.reading, first, last):
            return None
        stands = standing(rule, Context(self._story, first, last, rule))
        if stands is None:
            return None
        tier, guard = stands
        return Finding(
            kind=rule.kind,
            tier=tier,
            span=span,
            reason=f"{rule.reason} ({guard})" if guard else rule.reason,
            urgency=rule.urgency if tier is SafetyTier.AFFIRMED else Urgency.NEXT_WORKING_DAY,
        )

    def strongest(self, group: list[_Candidate]) -> Iterator[Finding]:
        """The findings of one kind that stay."""
        for among in _overlapping(group):
            if len(among) > 1:
                yield from self._strongest_among(among)
            elif (finding := self.finding(among[0])) is not None:
                yield finding

    def _strongest_among(self, group: list[_Candidate]) -> list[Finding]:
        """Takes what can weigh most first. What overlaps something taken is left out, and never judged."""
        order = [
            (one.rule.rank, one.span[0] - one.span[1], one.span, one.rule.reason, place)
            for place, one in enumerate(group)
        ]
        heapify(order)
        settled: dict[int, Finding] = {}
        starts: list[int] = []
        taken: list[Finding] = []
        while order:
            at_most, shorter, span, reason, place = heappop(order)
            at = bisect_left(starts, span[1])
            if at and taken[at - 1].span[1] > span[0]:
                continue
            finding = settled.get(place)
            if finding is None:
                finding = self.finding(group[place])
                if finding is None:
                    continue
                stands = rank(finding.tier, finding.urgency)
                if stands > at_most:
                    settled[place] = finding
                    heappush(order, (stands, shorter, span, reason, place))
                    continue
            starts.insert(at, span[0])
            taken.insert(at, finding)
        return taken


def _overlapping(group: list[_Candidate]) -> Iterator[list[_Candidate]]:
    """The same in runs that overlap one another; most are a single one."""
    group.sort(key=attrgetter("span"))
    run: list[_Candidate] = []
    end = 0
    for one in group:
        if run and one.span[0] >= end:
            yield run
            run = []
        run.append(one)
        end = max(end, one.span[1])
    if run:
        yield run
