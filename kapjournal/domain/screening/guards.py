"""What turns a match into "negated or past" or "mention": the guards, each one a plain question.

A guard never deletes. It reads a window of bounded size around the match, so the whole screen stays linear.
"""

import re
from functools import lru_cache

from kapjournal.domain.safety import SafetyTier
from kapjournal.domain.screening.lexicon import contexts
from kapjournal.domain.screening.rules import Guard, Rule
from kapjournal.domain.screening.tokens import Reading

STILL_LANDING_HOURS = 8.0
"""Words about dying, in the past tense, written this soon after a session are read as about the session."""
_BEFORE = 6
_NEIGHBOURHOOD = 35


@lru_cache(maxsize=64)
def _any_of(alternatives: str) -> re.Pattern[str]:
    options = sorted({option.strip() for option in alternatives.replace("\n", "").split("|")}, key=len, reverse=True)
    return re.compile(" (?:" + "|".join(re.escape(option) for option in options if option) + ")(?= )")


def _has(alternatives: str, window: str) -> bool:
    return _any_of(alternatives).search(window) is not None


class Context:
    """The text around one match, in the few windows that guards ask about."""

    def __init__(self, reading: Reading, first: int, last: int, hours: float | None, *, ocd_track: bool) -> None:
        self.reading = reading
        self.first = first
        self.last = last
        self.hours = hours
        self.ocd_track = ocd_track
        start, end = reading.sentence(first, last)
        self.matched = reading.joined(first, last)
        self.before = reading.joined(reading.clause_start(first, _BEFORE), first)
        self.sentence_before = reading.joined(max(start, first - 12), first)
        self.after = reading.joined(last, min(end, last + 12))
        self.sentence = reading.joined(start, end)
        self.around = reading.joined(first - _NEIGHBOURHOOD, last + _NEIGHBOURHOOD)

    def quoted(self) -> bool:
        """Someone else's words: between quotation marks or after "the song goes", never one's own "I said"."""
        inside = any(a <= self.first and self.last <= b for a, b in self.reading.quotes[:200])
        own = _has(contexts.SELF_SPEECH, self.sentence_before)
        if inside:
            spoken = _has(contexts.SPEECH, self.sentence_before) or _has(contexts.FICTION, self.sentence)
            return spoken and not own
        told = _any_of(contexts.FICTION).search(self.sentence_before)
        if told is None or own:
            return False
        return _has(contexts.SPEECH, self.sentence_before[told.start() :])

    def third_person(self) -> bool:
        if _has(contexts.TOLD, self.sentence_before):
            return not _has("voice|voices|voz|voces", self.sentence_before)
        people = list(_any_of(contexts.THIRD + "|" + contexts.FIRST).finditer(self.before))
        if not people:
            return False
        return not _has(contexts.FIRST, people[-1].group() + " ")

    def negated(self) -> bool:
        before = _any_of(contexts.CANCELS).sub(" _", self.before)
        if not _has(contexts.NEGATORS, before):
            return False
        return not ("never" in before or "nunca" in before) or not _has(contexts.INTENSIFIES, self.after)

    def denied_afterwards(self) -> bool:
        window = " ".join(self.after.split(" ")[:6]) + " "
        if _has(contexts.AFTER_GONE, window):
            return True
        return _any_of(contexts.AFTER_NONE).match(self.after) is not None

    def past(self) -> bool:
        spoken = self.before[-40:] + self.matched
        if " used to " in self.before or " solia " in self.before:
            distant = True
        else:
            distant = _has(contexts.PAST_FORMS, " " + spoken) and (
                _has(contexts.LONG_AGO, self.sentence) or self._year_or_ago()
            )
        if not distant:
            return False
        return not _has(contexts.RECENT, self.after) or _has(contexts.BUT_NOW_NOT, self.after)

    def _year_or_ago(self) -> bool:
        return (
            re.search(r" (?:in|en|back in|since) (?:19|20)\d\d(?= )", self.sentence) is not None
            or re.search(r" hace \w+ (?:anos|ano|decadas)(?= )", self.sentence) is not None
            or re.search(r" (?:at|aged|age) \d\d?(?= )", self.sentence) is not None
        )

    def intrusive(self) -> bool:
        return _has(contexts.INTRUSIVE, self.around) and not _has(contexts.INTENT, self.sentence)

    def named_obsession(self) -> bool:
        named = _has(contexts.NAMED_OCD, self.around) or (self.ocd_track and _has(contexts.INTRUSIVE, self.around))
        return named and not _has(contexts.INTENT, self.sentence)

    def during_medicine(self) -> bool:
        if _has(contexts.SESSION, self.around):
            return _has(contexts.PAST_FORMS, " " + self.before[-40:] + self.matched) or _has(contexts.SESSION, self.sentence)
        soon = self.hours is not None and 0 <= self.hours <= STILL_LANDING_HOURS
        return soon and _has(contexts.PAST_FORMS, " " + self.before[-40:] + self.matched)

    def hyperbole(self) -> bool:
        return _has(contexts.TRIVIAL, self.sentence)


def standing(rule: Rule, context: Context) -> tuple[SafetyTier, str]:
    """How the matched words stand, and which guard said so ("" when none did)."""
    mention, demoted = SafetyTier.MENTION, SafetyTier.NEGATED_OR_PAST
    questions = (
        (Guard.QUOTED, context.quoted, mention),
        (Guard.THIRD_PERSON, context.third_person, mention),
        (Guard.INTRUSIVE, context.intrusive, mention),
        (Guard.OCD, context.named_obsession, mention),
        (Guard.NEGATION, context.negated, demoted),
        (Guard.AFTERWARDS, context.denied_afterwards, demoted),
        (Guard.PAST, context.past, demoted),
        (Guard.DURING_MEDICINE, context.during_medicine, mention),
        (Guard.HYPERBOLE, context.hyperbole, mention),
    )
    for guard, question, tier in questions:
        if guard in rule.guards and question():
            if rule.tier is mention and tier is demoted:
                return mention, str(guard)
            return tier, str(guard)
    return rule.tier, ""
