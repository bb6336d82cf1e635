"""Runs the lexicon over one reading and decides how each match stands."""

from collections import defaultdict
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


@cache
def _index() -> dict[str, tuple[tuple[Rule, Phrase], ...]]:
    """From an anchor word to the phrases worth trying when it occurs."""
    index: dict[str, list[tuple[Rule, Phrase]]] = defaultdict(list)
    for rule in all_rules():
        for phrase in rule.parsed:
            for anchor in phrase.anchors:
                index[anchor].append((rule, phrase))
    return {anchor: tuple(pairs) for anchor, pairs in index.items()}


@lru_cache(maxsize=16384)
def _phrases_at(word: str) -> tuple[tuple[Rule, Phrase], ...]:
    index = _index()
    return (*index.get(word, ()), *index.get(word[:PREFIX_KEY] + "*", ()))


def _hits(reading: Reading) -> list[_Hit]:
    """Every match of every phrase, each tried only where one of its anchors stands."""
    canonical, offsets = reading.canonical, reading.offsets
    hits: dict[tuple[int, int, int], _Hit] = {}
    for place, word in enumerate(reading.words):
        for rule, phrase in _phrases_at(word):
            match = phrase.expression.match
            for back in phrase.before:
                if back > place:
                    break
                found = match(canonical, offsets[place - back])
                if found is None:
                    continue
                first, last = place - back, reading.word_after(found.end())
                key = (id(rule), first, last)
                if key not in hits and _counts(rule, reading, first, last):
                    hits[key] = _Hit(rule, first, last)
    return list(hits.values())


def _counts(rule: Rule, reading: Reading, first: int, last: int) -> bool:
    if rule.needs:
        beside = (reading.joined(first - rule.within, first), reading.joined(last, last + rule.within))
        if not any(_any(rule.parsed_needs, words) for words in beside):
            return False
    return not (rule.unless and _means_something_else(rule, reading, first, last))


def _means_something_else(rule: Rule, reading: Reading, first: int, last: int) -> bool:
    """Whether an exception of the rule stands in the words of the match or right beside them."""
    offsets = reading.offsets
    end_of_text = len(reading.words)
    start = offsets[max(first - _UNLESS_REACH, 0)]
    end = offsets[min(last + _UNLESS_REACH, end_of_text)] + 1
    left, right = offsets[max(first - 1, 0)], offsets[min(last + 1, end_of_text)]
    return any(
        match.end() > left and match.start() <= right
        for phrase in rule.parsed_unless
        for match in phrase.expression.finditer(reading.canonical, start, end)
    )


def _any(phrases: tuple[Phrase, ...], window: str) -> bool:
    return any(phrase.expression.search(window) for phrase in phrases)


def findings(text: str, hours: float | None, tracks: frozenset[Track]) -> tuple[Finding, ...]:
    reading = read(text)
    found: list[Finding] = []
    weak: list[tuple[Finding, str]] = []
    ocd = Track.OCD in tracks
    for hit in _hits(reading):
        stands = standing(hit.rule, Context(reading, hit.first, hit.last, hours, hit.rule, ocd_track=ocd))
        if stands is None:
            continue
        tier, guard = stands
        affirmed = tier is SafetyTier.AFFIRMED
        finding = Finding(
            kind=hit.rule.kind,
            tier=tier,
            span=(reading.starts[hit.first], reading.ends[hit.last - 1]),
            reason=f"{hit.rule.reason} ({guard})" if guard else hit.rule.reason,
            urgency=hit.rule.urgency if affirmed else Urgency.NEXT_WORKING_DAY,
        )
        if hit.rule.weak:
            if affirmed:
                weak.append((finding, " ".join(reading.words[hit.first : hit.last])))
        else:
            found.append(finding)
    found.extend(_together(weak))
    return _merged(found)


def _together(weak: list[tuple[Finding, str]]) -> list[Finding]:
    """Weak words count when two of them, in different words, stand near each other."""
    weak.sort(key=lambda pair: pair[0].span)
    apart: list[tuple[Finding, str]] = []
    for finding, said in weak:
        if not apart or finding.span[0] >= apart[-1][0].span[1]:
            apart.append((finding, said))
    counted: dict[tuple[int, int], Finding] = {}
    for (one, said), (other, also) in pairwise(apart):
        if said != also and other.span[0] - one.span[1] <= _NEAR:
            counted |= {one.span: one, other.span: other}
    return list(counted.values())


def _merged(found: list[Finding]) -> tuple[Finding, ...]:
    """Of findings of one kind that overlap, the strongest stays, then the longest; in order of place."""
    kept: list[Finding] = []
    by_kind: dict[SafetyKind, list[Finding]] = defaultdict(list)
    for finding in found:
        by_kind[finding.kind].append(finding)
    for group in by_kind.values():
        group.sort(key=lambda one: (one.span[0], -one.span[1], -_STRENGTH[one.tier], one.reason))
        current: Finding | None = None
        for finding in group:
            if current is None or finding.span[0] >= current.span[1]:
                if current is not None:
                    kept.append(current)
                current = finding
                continue
            current = max(current, finding, key=_weight)
        if current is not None:
            kept.append(current)
    return tuple(sorted(kept, key=lambda one: (one.span, one.kind.value)))


def _weight(finding: Finding) -> tuple[int, bool, int]:
    return (_STRENGTH[finding.tier], finding.urgency is Urgency.NOW, finding.span[1] - finding.span[0])
