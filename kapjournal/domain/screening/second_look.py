"""What the model adds to what the rules found: a statement told in words that no list holds.

It speaks only where the rules were silent, or where they heard no more than an oblique wish. What the rules
demoted stays as they left it, and guards look at what the model heard as they do at a listed phrase.
"""

from bisect import bisect_left, bisect_right
from dataclasses import replace
from functools import partial

from kapjournal.domain.course import Track
from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening import model
from kapjournal.domain.screening.guards import Context, Story, standing
from kapjournal.domain.screening.rules import Guard, Rule
from kapjournal.domain.screening.tokens import Reading

_REASON = "worded like an explicit statement"
_rule = partial(
    Rule,
    SafetyKind.SUICIDAL_THOUGHTS,
    _REASON,
    phrases="",
    language="en",
    macros={},
    urgency=Urgency.NOW,
)
_OF_THE_CORE = _rule(
    guards=frozenset({Guard.QUOTED, Guard.SHOWN, Guard.OCD, Guard.NEGATION, Guard.AFTERWARDS})
)
_OF_THE_WHOLE = _rule(guards=frozenset({Guard.PAST, Guard.DURING_MEDICINE}))
"""When it was is said anywhere in a sentence; who says it, and whether, close to the decisive words."""


def second_look(
    reading: Reading,
    found: tuple[Finding, ...],
    hours: float | None,
    tracks: frozenset[Track],
    known: model.Learnt,
) -> tuple[Finding, ...]:
    """The findings of the rules with those of the model among them, in order of place."""
    heard = [one for one in model.stretches(reading, known) if one.score > known.line]
    if not heard:
        return found
    heard.sort(key=lambda one: (-one.score, one.first, one.last))
    story = Story(reading, hours, ocd_track=Track.OCD in tracks)
    others = [one for one in found if one.kind is not SafetyKind.SUICIDAL_THOUGHTS]
    # Findings of one kind never overlap, so that those in a stretch stand side by side.
    taken = [one for one in found if one.kind is SafetyKind.SUICIDAL_THOUGHTS]
    for stretch in heard:
        start, end = reading.span(stretch.first, stretch.last)
        at = bisect_right(taken, start, key=_end)
        here = taken[at : bisect_left(taken, end, key=_start)]
        if not here:
            taken.insert(at, _judged(story, stretch, known))
        elif all(one.tier is SafetyTier.AFFIRMED and one.urgency is not Urgency.NOW for one in here):
            taken[at] = replace(here[0], urgency=Urgency.NOW, reason=f"{here[0].reason}, {_REASON}")
    return tuple(sorted([*others, *taken], key=lambda one: (one.span, one.kind.value)))


def _start(finding: Finding) -> int:
    return finding.span[0]


def _end(finding: Finding) -> int:
    return finding.span[1]


def _judged(story: Story, stretch: model.Stretch, known: model.Learnt) -> Finding:
    inside = Context(story, *model.core(story.reading, stretch, known), _OF_THE_CORE)
    tier, guard = standing(_OF_THE_CORE, inside) or (SafetyTier.AFFIRMED, "")
    if tier is SafetyTier.AFFIRMED:
        around = Context(story, stretch.first, stretch.last, _OF_THE_WHOLE)
        tier, guard = standing(_OF_THE_WHOLE, around) or (SafetyTier.AFFIRMED, "")
    return Finding(
        kind=SafetyKind.SUICIDAL_THOUGHTS,
        tier=tier,
        span=story.reading.span(stretch.first, stretch.last),
        reason=f"{_REASON} ({guard})" if guard else _REASON,
        urgency=Urgency.NOW if tier is SafetyTier.AFFIRMED else Urgency.NEXT_WORKING_DAY,
    )
