"""What the model adds to what the rules found: danger told in words that no list holds.

It speaks only where the rules were silent about that kind; where they heard no more than an oblique wish and
the words are those of an explicit statement, the finding hurries. What the rules demoted stays as they left
it, and guards look at what the model heard as they do at a listed phrase.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kapjournal.domain.course import Track
from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening import model
from kapjournal.domain.screening.guards import Context, Story, standing
from kapjournal.domain.screening.model import Wording
from kapjournal.domain.screening.rules import Guard, Rule
from kapjournal.domain.screening.tokens import Reading

_SAID = frozenset({Guard.QUOTED, Guard.SHOWN, Guard.NEGATION, Guard.AFTERWARDS})
_WHEN = frozenset({Guard.PAST, Guard.DURING_MEDICINE})
_STATE = frozenset({Guard.QUOTED, Guard.SHOWN})
"""Of sleep, senses and the body a negation is often the sign itself: "not slept", "cannot feel my feet"."""
_PRESSING = frozenset(
    {"chest", "breath", "breathe", "breathing", "pecho", "respirar", "respiro", "aire", "ahogo"}
)
"""Signs of the body that do not wait for the next working day."""

_CHOOSES_LIFE = re.compile(
    r" (?:want|wanted|wanting|like|love|rather|glad|happy|good|grateful|chose|choose|choosing|quiero|quise|"
    r"queria|elegi|elijo|contenta|contento|feliz|alegra|alegria|bueno|ganas|gusta|prefiero)"
    r"(?: (?:to|be|my|keep|stay|staying|being|am|i|this|de|estar|ser|seguir|mi|la)){0,3}"
    r" (?:live|living|alive|life|vivir|viva|vivo|vida)(?= )"
)
_TURNING = """not no never nor cannot without before anymore longer stop stopped end ends over but die dying
    death dead kill take leave if nunca ni sin ya antes pero aunque morir morirme muerte muerta muerto
    matar matarme acabar terminar quitarme si"""
_TURNED = frozenset(_TURNING.split())
_FEW = 12
"""To live and to die keep the same company, so wanting to live is told apart, in a plain, short sentence."""


@dataclass(frozen=True)
class _Heard:
    """How words stand that are worded like something: what the rules for that kind say, in short."""

    kind: SafetyKind
    reason: str
    close: frozenset[Guard] = _SAID | {Guard.INTRUSIVE}
    """Asked of the decisive words."""
    around: frozenset[Guard] = _WHEN
    """Asked of the whole stretch: when it was is said anywhere in a sentence."""
    urgency: Urgency = Urgency.NOW
    tier: SafetyTier = SafetyTier.AFFIRMED

    def rule(self, guards: frozenset[Guard]) -> Rule:
        return Rule(self.kind, self.reason, "", "en", {}, guards=guards, urgency=self.urgency, tier=self.tier)


_LATER = Urgency.NEXT_WORKING_DAY
_HEARD = {
    Wording.EXPLICIT: _Heard(
        SafetyKind.SUICIDAL_THOUGHTS, "worded like an explicit statement", close=_SAID | {Guard.OCD}
    ),
    Wording.OBLIQUE: _Heard(
        SafetyKind.SUICIDAL_THOUGHTS,
        "worded like a wish to be gone",
        close=_SAID | {Guard.OCD},
        urgency=_LATER,
    ),
    Wording.SELF_HARM: _Heard(SafetyKind.SELF_HARM, "worded like self-harm"),
    Wording.HARM_TO_OTHERS: _Heard(
        SafetyKind.HARM_TO_OTHERS, "worded like a wish or threat to harm somebody"
    ),
    Wording.DEPENDANT: _Heard(
        SafetyKind.DANGER_TO_DEPENDANT, "worded like danger to a child or someone who depends on another"
    ),
    Wording.ABUSE_NOW: _Heard(SafetyKind.ABUSE, "worded like abuse that goes on", close=_SAID),
    Wording.ABUSE_PAST: _Heard(
        SafetyKind.ABUSE,
        "worded like abuse in the past",
        close=_STATE,
        around=frozenset(),
        urgency=_LATER,
        tier=SafetyTier.NEGATED_OR_PAST,
    ),
    Wording.ELATION: _Heard(
        SafetyKind.ELATION, "worded like nights awake and a racing mood", close=_STATE, urgency=_LATER
    ),
    Wording.PERCEPTION: _Heard(
        SafetyKind.PERCEPTION,
        "worded like seeing or hearing things",
        close=_STATE,
        around=frozenset({Guard.IN_SESSION, Guard.UNDATED, Guard.LANDING}),
        urgency=_LATER,
    ),
    Wording.USE_ALONE: _Heard(
        SafetyKind.USE_ALONE,
        "worded like using the medicine or a drug alone",
        around=frozenset({Guard.PAST}),
        urgency=_LATER,
    ),
    Wording.PHYSICAL: _Heard(
        SafetyKind.PHYSICAL,
        "worded like a sign of the body that somebody should look at",
        close=_STATE,
        around=frozenset({Guard.PAST, Guard.PAST_SESSION}),
        urgency=_LATER,
    ),
}


def second_look(
    reading: Reading,
    found: tuple[Finding, ...],
    hours: float | None,
    tracks: frozenset[Track],
    known: model.Learnt,
) -> tuple[Finding, ...]:
    """The findings of the rules with those of the model among them, in order of place."""
    stretches = model.heard(reading, known)
    if not stretches:
        return found
    # What is urgent goes first. Findings of one kind never overlap: those in a stretch stand side by side.
    stretches.sort(key=lambda one: _HEARD[one.wording].urgency is _LATER)
    story = Story(reading, hours, ocd_track=Track.OCD in tracks)
    taken: defaultdict[SafetyKind, list[Finding]] = defaultdict(list)
    for one in found:
        taken[one.kind].append(one)
    for stretch in stretches:
        words = _HEARD[stretch.wording]
        mine = taken[words.kind]
        start, end = reading.span(stretch.first, stretch.last)
        at = bisect_right(mine, start, key=_end)
        here = mine[at : bisect_left(mine, end, key=_start)]
        if not here:
            finding = _judged(story, stretch, words, known)
            if finding is not None:
                mine.insert(at, finding)
        elif stretch.wording is Wording.EXPLICIT and all(map(_waits, here)):
            mine[at] = replace(here[0], urgency=Urgency.NOW, reason=f"{here[0].reason}, {words.reason}")
    kept = [one for group in taken.values() for one in group]
    return tuple(sorted(kept, key=lambda one: (one.span, one.kind.value)))


def _start(finding: Finding) -> int:
    return finding.span[0]


def _end(finding: Finding) -> int:
    return finding.span[1]


def _waits(finding: Finding) -> bool:
    return finding.tier is SafetyTier.AFFIRMED and finding.urgency is _LATER


def _judged(story: Story, stretch: model.Stretch, words: _Heard, known: model.Learnt) -> Finding | None:
    """None when it is only what the medicine is expected to do while it works, or says to live."""
    said = story.reading.words[stretch.first : stretch.last]
    if words.kind is SafetyKind.SUICIDAL_THOUGHTS and _chooses_life(story.reading, stretch, said):
        return None
    tier, guard = words.tier, ""
    for guards, (first, last) in (
        (words.close, model.core(story.reading, stretch, known)),
        (words.around, (stretch.first, stretch.last)),
    ):
        rule = words.rule(guards)
        stands = standing(rule, Context(story, first, last, rule))
        if stands is None:
            return None
        tier, guard = stands
        if guard:
            break
    pressing = not _PRESSING.isdisjoint(said)
    urgency = Urgency.NOW if words.kind is SafetyKind.PHYSICAL and pressing else words.urgency
    return Finding(
        kind=words.kind,
        tier=tier,
        span=story.reading.span(stretch.first, stretch.last),
        reason=f"{words.reason} ({guard})" if guard else words.reason,
        urgency=urgency if tier is SafetyTier.AFFIRMED else _LATER,
    )


def _chooses_life(reading: Reading, stretch: model.Stretch, said: Sequence[str]) -> bool:
    if len(said) > _FEW or not _TURNED.isdisjoint(said):
        return False
    return _CHOOSES_LIFE.search(reading.joined(stretch.first, stretch.last)) is not None
