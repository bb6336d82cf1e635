"""What turns a match into "negated or past" or "mention": the guards, each one a plain question.

A guard never deletes what a person fears or wants. It reads a window of bounded size around the match,
so the whole screen stays linear.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from kapjournal.domain.safety import SafetyKind, SafetyTier
from kapjournal.domain.screening.lexicon import contexts
from kapjournal.domain.screening.rules import Guard, Rule
from kapjournal.domain.screening.tokens import Reading
from kapjournal.domain.screening.word_lists import WordList

STILL_LANDING_HOURS = 8.0
"""Words about dying, in the past tense, written this soon after a session are read as about the session."""
NEXT_DAY_HOURS = 12.0
"""Seeing or hearing things counts from here on."""
_OF_SMALL_THINGS = re.compile(
    r"(?: (?:again|lol|so|just))?(?: (?:in|at|during|from|over|because|of|with|by|en|con|por|de))+"
    r"(?: (?:the|this|my|these|that|another|el|la|esta|este|esa|ese|mi|tanta|tanto))?"
)
_YEAR_OR_AGO = re.compile(
    r" (?:(?:in|en|back in|since) (?:19|20)\d\d|(?:at|aged|age) \d\d?|hace \w+ (?:anos|ano|decadas)"
    r"|a los (?:\d\d?|diez|once|doce|trece|catorce|quince|dieci\w+|veint\w+)|de los \d\d? a los \d\d?)(?= )"
)
_BEFORE = 8
_SUBJECT_REACH = 5
_NARRATIVE = 3
"""So many different words for the medicine in one text make it the story of a session."""
_NEIGHBOURHOOD = 35
_OWN_HAND = frozenset({SafetyKind.SELF_HARM, SafetyKind.SUICIDAL_THOUGHTS})


Window = tuple[int, int]
"""Words from the first up to before the second; both may lie outside the text."""


_AFTER_GONE = WordList(contexts.AFTER_GONE)
_AFTER_NONE = WordList(contexts.AFTER_NONE)
_BUT_NOW_NOT = WordList(contexts.BUT_NOW_NOT)
_CANCELS = WordList(contexts.CANCELS)
_CAUSING = WordList(contexts.CAUSING)
_DURING = WordList(contexts.DURING)
_EMBARRASSED = WordList(contexts.EMBARRASSED)
_FICTION = WordList(contexts.FICTION)
_HABIT_OF_OLD = WordList(contexts.HABIT_OF_OLD)
_INTENSIFIES = WordList(contexts.INTENSIFIES)
_INTENT = WordList(contexts.INTENT)
_INTRUSIVE = WordList(contexts.INTRUSIVE)
_LASTING = WordList(contexts.LASTING)
_LONG_AGO = WordList(contexts.LONG_AGO)
_NAMED_OCD = WordList(contexts.NAMED_OCD)
_PAST_FORMS = WordList(contexts.PAST_FORMS)
_RECENT = WordList(contexts.RECENT)
_SAYING = WordList(contexts.SAYING)
_SELF_SPEECH = WordList(contexts.SELF_SPEECH)
_SPEECH = WordList(contexts.SPEECH)
_THIRD_VERBS = WordList(contexts.THIRD_VERBS)
_TOLD = WordList(contexts.TOLD)
_TOLD_BY_NOBODY = WordList(contexts.TOLD_BY_NOBODY)
_TRIP = WordList(contexts.TRIP)
_TRIVIAL = WordList(contexts.TRIVIAL)
_UNDATED = WordList(contexts.UNDATED)
_LANGUAGES = ("en", "es")
_FIRST = {name: WordList(contexts.FIRST[name]) for name in _LANGUAGES}
_CLOSE_NEGATORS = {name: WordList(contexts.CLOSE_NEGATORS[name]) for name in _LANGUAGES}
_NEGATORS = {name: WordList(contexts.NEGATORS[name]) for name in _LANGUAGES}
_ANY_NEGATOR = {name: WordList(contexts.CLOSE_NEGATORS[name], contexts.NEGATORS[name]) for name in _LANGUAGES}
_PEOPLE = {name: WordList(contexts.THIRD[name], contexts.FIRST[name]) for name in _LANGUAGES}
_PEOPLE_OR_OBJECTS = {
    name: WordList(contexts.THIRD[name], contexts.THIRD_OBJECTS, contexts.FIRST[name]) for name in _LANGUAGES
}
_TALK_OR_OTHERS = {
    name: WordList(contexts.TALK, contexts.FICTION, contexts.THIRD[name]) for name in _LANGUAGES
}
_RECENT_OR_SINCE = WordList(contexts.RECENT, "since|desde")
_RECENT_OR_LASTING = WordList(contexts.RECENT, contexts.LASTING)
_MEDICINE_OR_TRIP = WordList(contexts.MEDICINE, contexts.TRIP)
_STORY = WordList(contexts.DURING, contexts.MEDICINE, contexts.TRIP)


class Context:
    """The text around one match, in the few windows that guards ask about."""

    __slots__ = (
        "after",
        "around",
        "bounds",
        "clause_start",
        "first",
        "has",
        "hours",
        "kind",
        "language",
        "last",
        "matched",
        "near",
        "ocd_track",
        "opening",
        "reading",
        "sentence_before",
        "spoken",
    )

    def __init__(
        self, reading: Reading, first: int, last: int, hours: float | None, rule: Rule, *, ocd_track: bool
    ) -> None:
        self.reading = reading
        self.has = reading.has
        """Whether any of the listed alternatives stands in a window."""
        self.first = first
        self.last = last
        self.hours = hours
        self.language = rule.language
        self.kind = rule.kind
        self.ocd_track = ocd_track
        self.opening = reading.words[first]
        start, end = self.bounds = reading.sentence(first, last)
        self.clause_start = clause = reading.clause_start(first, _BEFORE)
        # Windows of the text: each holds the words from its first up to before its second number.
        self.matched = first, last
        self.spoken = max(clause, first - 3), last
        """The match with the three words before it: where its verb stands."""
        self.sentence_before = max(start, first - 12), first
        self.after = last, min(end, last + 12)
        self.near = max(start, first - 16), min(end, last + 14)
        self.around = first - _NEIGHBOURHOOD, last + _NEIGHBOURHOOD

    def quoted(self) -> bool:
        """Someone else's words: in quotation marks or after "the song goes", never one's own "I said"."""
        if any(a <= self.first and self.last <= b for a, b in self.reading.quotes[:200]):
            spoken = self.has(self.sentence_before, _SPEECH) or self.has(self.bounds, _FICTION)
            return spoken and not self.has(self.sentence_before, _SELF_SPEECH)
        # "that song that goes I wanna die": the song first, then its saying, close to the words themselves.
        return (
            self.has(self.sentence_before, _FICTION)
            and self.has((max(self.bounds[0], self.first - 4), self.first), _SAYING)
            and not self.has(self.sentence_before, _SELF_SPEECH)
        )

    def third_person(self) -> bool:
        if self.has(self.sentence_before, _TOLD):
            return not self.has(self.sentence_before, _TOLD_BY_NOBODY)
        first = _FIRST[self.language]
        if self.language == "es" and self._done_by_another():
            return True
        if self.has(self.matched, first) or (
            self.language == "es"
            and any(w.endswith("me") for w in self.reading.words[self.first : self.last])
        ):
            return False
        named = _PEOPLE_OR_OBJECTS if self.kind is SafetyKind.SUICIDAL_THOUGHTS else _PEOPLE
        close = self.reading.clause_start(self.first, _SUBJECT_REACH), self.first
        people = self.reading.found(close, named[self.language])
        return bool(people) and first.pattern.search(f"{people[-1]} ") is None

    def _done_by_another(self) -> bool:
        """Whether the verb is somebody else's: "quiere matarme", "intentó matarme", "me golpeó"."""
        reading = self.reading
        if self.kind in _OWN_HAND and reading.by_another(self.first, self.last):
            return True
        if not self.opening.endswith("me") or self.opening == "me":
            return False
        start = max(self.clause_start, self.first - 3)
        return reading.by_another(start, self.first) or self.has((start, self.first), _THIRD_VERBS)

    def talk(self) -> bool:
        first = _FIRST[self.language]
        return self.has(self.near, _TALK_OR_OTHERS[self.language]) or not self.has(self.bounds, first)

    def about_something_else(self) -> bool:
        return self.first - self.bounds[0] > 1 and not self.has(self.bounds, _FIRST[self.language])

    def negated(self) -> bool:
        clause = self.clause_start, self.first
        if not self.has(clause, _ANY_NEGATOR[self.language]):
            return False
        before = _CANCELS.pattern.sub(" _", self.reading.joined(*clause))
        for match in _CLOSE_NEGATORS[self.language].pattern.finditer(before):
            if all(word in contexts.BETWEEN_NO for word in before[match.end() :].split()):
                return True
        negations = list(_NEGATORS[self.language].pattern.finditer(before))
        if not negations:
            return False
        last = negations[-1]
        between = before[last.end() :].split()
        if any(word not in contexts.BETWEEN_NOT[self.language] for word in between):
            return False
        if self.language == "es" and sum(word in contexts.FINITE for word in (*between, self.opening)) > 1:
            return False
        return last.group() not in {" never", " nunca"} or not self.has(self.after, _INTENSIFIES)

    def denied_afterwards(self) -> bool:
        first, last = self.after
        if self.has((first, min(last, first + 5)), _AFTER_GONE):
            return True
        reading = self.reading
        answer = _AFTER_NONE.pattern.match(reading.joined(first, last))
        if answer is None:
            return False
        # "suicidal thoughts: no" is an answer; "suicidal thoughts no future" goes on.
        end = self.last + len(answer.group().split())
        return end >= len(reading.words) or reading.words[end] == "." or reading.begins_clause(end)

    def past(self) -> bool:
        if not self.has(self.spoken, _HABIT_OF_OLD):
            if not self.has(self.spoken, _PAST_FORMS):
                return False
            if not (self.has(self.near, _LONG_AGO) or self._year_or_ago()):
                return False
            if self.has(self.near, _LASTING):
                return False
        return not self.has(self.after, _RECENT) or self.has(self.after, _BUT_NOW_NOT)

    def _year_or_ago(self) -> bool:
        return _YEAR_OR_AGO.search(self.reading.joined(*self.near)) is not None

    def intrusive(self) -> bool:
        return self.has(self.around, _INTRUSIVE) and not self.has(self.bounds, _INTENT)

    def named_obsession(self) -> bool:
        named = self.has(self.around, _NAMED_OCD) or (self.ocd_track and self.has(self.around, _INTRUSIVE))
        return named and not self.has(self.bounds, _INTENT)

    def during_medicine(self) -> bool:
        """In the past tense and near words for the session; what is wanted now, or again, stays affirmed."""
        if not self.has(self.spoken, _PAST_FORMS):
            return False
        if self.has(self.around, _DURING) or self.narrative():
            return True
        if self.has(self.bounds, _RECENT):
            return False
        soon = self.hours is not None and 0 <= self.hours <= STILL_LANDING_HOURS
        return soon or self.has(self.around, _MEDICINE_OR_TRIP)

    def body_in_session(self) -> bool:
        """What the body did while the medicine worked, told afterwards; what goes on since stays affirmed."""
        if self.has(self.bounds, _RECENT_OR_SINCE) or not self.has(self.spoken, _PAST_FORMS):
            return False
        return self.has(self.bounds, _DURING) or self.narrative()

    def perceived_in_session(self) -> bool:
        """Seeing and hearing is what the medicine does: only what goes on afterwards counts."""
        if self.has(self.bounds, _RECENT) and not self.has(self.bounds, _DURING):
            return False
        if self.hours is None and self.has(self.around, _TRIP):
            return True
        return self.has(self.around, _DURING) or self.narrative()

    def narrative(self) -> bool:
        """The whole text tells of a session or a trip."""
        if self.reading.narrative is None:
            told = _STORY.pattern.findall(self.reading.canonical)
            self.reading.narrative = len(set(told)) >= _NARRATIVE
        return self.reading.narrative

    def undated(self) -> bool:
        """In the past tense, with no session and no day to count from ("I heard voices")."""
        if self.hours is not None or self.has(self.bounds, _RECENT_OR_LASTING):
            return False
        return self.has(self.spoken, _UNDATED)

    def landing(self) -> bool:
        return self.hours is not None and 0 <= self.hours < NEXT_DAY_HOURS

    def shown(self) -> bool:
        return self.has(self.sentence_before, _FICTION)

    def hyperbole(self) -> bool:
        """Of small things: "this homework makes me want to die", "I wanted to die, so embarrassing"."""
        reading, beside = self.reading, (self.sentence_before[0], self.after[1])
        if self.has(beside, _EMBARRASSED) and _EMBARRASSED.pattern.search(
            reading.joined(*self.sentence_before)[-60:] + reading.joined(*self.after)[1:60]
        ):
            return True
        if not self.has(beside, _TRIVIAL):
            return False
        causing = max(self.bounds[0], self.first - 4), self.first
        if self.has(causing, _CAUSING) and self.has(self.sentence_before, _TRIVIAL):
            return True
        after = reading.joined(*self.after)
        small = _TRIVIAL.pattern.search(after)
        return small is not None and _OF_SMALL_THINGS.fullmatch(after[: small.start()]) is not None


_MENTION, _DEMOTED = SafetyTier.MENTION, SafetyTier.NEGATED_OR_PAST
_QUESTIONS: tuple[tuple[Guard, Callable[[Context], bool], SafetyTier], ...] = (
    (Guard.QUOTED, Context.quoted, _MENTION),
    (Guard.SHOWN, Context.shown, _MENTION),
    (Guard.THIRD_PERSON, Context.third_person, _MENTION),
    (Guard.TALK, Context.talk, _MENTION),
    (Guard.INTRUSIVE, Context.intrusive, _MENTION),
    (Guard.OCD, Context.named_obsession, _MENTION),
    (Guard.NEGATION, Context.negated, _DEMOTED),
    (Guard.AFTERWARDS, Context.denied_afterwards, _DEMOTED),
    (Guard.PAST, Context.past, _DEMOTED),
    (Guard.DURING_MEDICINE, Context.during_medicine, _MENTION),
    (Guard.PAST_SESSION, Context.body_in_session, _DEMOTED),
    (Guard.UNDATED, Context.undated, _DEMOTED),
    (Guard.HYPERBOLE, Context.hyperbole, _MENTION),
    (Guard.NOBODY, Context.about_something_else, _MENTION),
)


@lru_cache(maxsize=64)
def _questions(guards: frozenset[Guard]) -> tuple[tuple[Guard, Callable[[Context], bool], SafetyTier], ...]:
    return tuple(row for row in _QUESTIONS if row[0] in guards)


def standing(rule: Rule, context: Context) -> tuple[SafetyTier, str] | None:
    """How the matched words stand, and which guard said so ("" when none did).

    None when the words are what the medicine is expected to do while it works: seeing and hearing things
    belongs to the session and its first hours, and only what goes on the day after is looked for.
    """
    guards = rule.guards
    if (Guard.IN_SESSION in guards and context.perceived_in_session()) or (
        Guard.LANDING in guards and context.landing()
    ):
        return None
    for guard, question, tier in _questions(guards):
        if question(context):
            return (_MENTION if rule.tier is _MENTION else tier), str(guard)
    return rule.tier, ""
