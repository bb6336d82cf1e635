"""What turns a match into "negated or past" or "mention": the guards, each one a plain question.

A guard never deletes what a person fears or wants. It reads a window of bounded size around the match,
so the whole screen stays linear.
"""

import re
from collections.abc import Callable
from functools import cached_property, lru_cache, reduce
from operator import or_

from kapjournal.domain.safety import SafetyKind, SafetyTier
from kapjournal.domain.screening.lexicon import contexts
from kapjournal.domain.screening.rules import Guard, Rule
from kapjournal.domain.screening.tokens import Reading
from kapjournal.domain.screening.word_lists import WordList, WordLists

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
_FURTHER_BEFORE = 12
_VERB_REACH = 3
_SUBJECT_REACH = 5
_NARRATIVE = 3
"""So many different words for the medicine in one text make it the story of a session."""
_NEIGHBOURHOOD = 35
_OWN_HAND = frozenset({SafetyKind.SELF_HARM, SafetyKind.SUICIDAL_THOUGHTS})


Window = tuple[int, int]
"""Words from the first up to before the second."""


_LISTS = WordLists()
_AFTER_GONE = _LISTS.add(contexts.AFTER_GONE)
_AFTER_NONE = _LISTS.add(contexts.AFTER_NONE)
_BUT_NOW_NOT = _LISTS.add(contexts.BUT_NOW_NOT)
_CANCELS = _LISTS.add(contexts.CANCELS)
_CAUSING = _LISTS.add(contexts.CAUSING)
_DURING = _LISTS.add(contexts.DURING)
_EMBARRASSED = _LISTS.add(contexts.EMBARRASSED)
_FICTION = _LISTS.add(contexts.FICTION)
_HABIT_OF_OLD = _LISTS.add(contexts.HABIT_OF_OLD)
_INTENSIFIES = _LISTS.add(contexts.INTENSIFIES)
_INTENT = _LISTS.add(contexts.INTENT)
_INTRUSIVE = _LISTS.add(contexts.INTRUSIVE)
_LASTING = _LISTS.add(contexts.LASTING)
_LONG_AGO = _LISTS.add(contexts.LONG_AGO)
_NAMED_OCD = _LISTS.add(contexts.NAMED_OCD)
_PAST_FORMS = _LISTS.add(contexts.PAST_FORMS)
_RECENT = _LISTS.add(contexts.RECENT)
_SAYING = _LISTS.add(contexts.SAYING)
_SELF_SPEECH = _LISTS.add(contexts.SELF_SPEECH)
_SPEECH = _LISTS.add(contexts.SPEECH)
_THIRD_VERBS = _LISTS.add(contexts.THIRD_VERBS)
_TOLD = _LISTS.add(contexts.TOLD)
_TOLD_BY_NOBODY = _LISTS.add(contexts.TOLD_BY_NOBODY)
_TRIP = _LISTS.add(contexts.TRIP)
_TRIVIAL = _LISTS.add(contexts.TRIVIAL)
_UNDATED = _LISTS.add(contexts.UNDATED)
_LANGUAGES = ("en", "es")
_FIRST = {name: _LISTS.add(contexts.FIRST[name]) for name in _LANGUAGES}
_CLOSE_NEGATORS = {name: _LISTS.add(contexts.CLOSE_NEGATORS[name]) for name in _LANGUAGES}
_NEGATORS = {name: _LISTS.add(contexts.NEGATORS[name]) for name in _LANGUAGES}
_ANY_NEGATOR = {
    name: _LISTS.add(contexts.CLOSE_NEGATORS[name], contexts.NEGATORS[name]) for name in _LANGUAGES
}
_PEOPLE = {name: _LISTS.add(contexts.THIRD[name], contexts.FIRST[name]) for name in _LANGUAGES}
_PEOPLE_OR_OBJECTS = {
    name: _LISTS.add(contexts.THIRD[name], contexts.THIRD_OBJECTS, contexts.FIRST[name])
    for name in _LANGUAGES
}
_TALK_OR_OTHERS = {
    name: _LISTS.add(contexts.TALK, contexts.FICTION, contexts.THIRD[name]) for name in _LANGUAGES
}
_RECENT_OR_SINCE = _LISTS.add(contexts.RECENT, "since|desde")
_RECENT_OR_LASTING = _LISTS.add(contexts.RECENT, contexts.LASTING)
_MEDICINE_OR_TRIP = _LISTS.add(contexts.MEDICINE, contexts.TRIP)
_STORY = _LISTS.add(contexts.DURING, contexts.MEDICINE, contexts.TRIP)


class Story:
    """One text as the guards see it. `hours` count from the end of the latest session, if there was one."""

    def __init__(self, reading: Reading, hours: float | None, *, ocd_track: bool) -> None:
        self.reading = reading
        self.hours = hours
        self.ocd_track = ocd_track

    @cached_property
    def counts(self) -> list[int]:
        return _LISTS.running(self.reading.words)

    @cached_property
    def of_session(self) -> bool:
        """Whether the whole text tells of a session or a trip."""
        return len(set(_STORY.pattern.findall(self.reading.canonical))) >= _NARRATIVE


class Context:
    """The text around one match, in the few windows that guards ask about."""

    __slots__ = ("clause", "counts", "end", "first", "last", "reading", "rule", "start", "story", "told")

    def __init__(self, story: Story, first: int, last: int, rule: Rule) -> None:
        self.story = story
        self.counts = counts = story.counts
        self.reading = reading = story.reading
        self.rule = rule
        self.first = first
        self.last = last
        self.start, self.end = start, end = reading.sentence(first, last)
        self.clause = clause = max(reading.clause_start(first), first - _BEFORE)
        left, right = self.around
        told_before, told_until = counts[first], counts[last]
        self.told = (
            (counts[end] - counts[start]) | (counts[right] - counts[left]),
            told_before - counts[max(start, first - _FURTHER_BEFORE)],
            told_before - counts[clause],
            told_until - counts[max(clause, first - _VERB_REACH)],
        )
        """The fields of all lists (`word_lists`) that are near, before, in its clause, as it is spoken."""

    @property
    def bounds(self) -> Window:
        """The sentence."""
        return self.start, self.end

    @property
    def sentence_before(self) -> Window:
        return max(self.start, self.first - _FURTHER_BEFORE), self.first

    @property
    def clause_before(self) -> Window:
        return self.clause, self.first

    @property
    def spoken(self) -> Window:
        """The match with the three words before it: where its verb stands."""
        return max(self.clause, self.first - _VERB_REACH), self.last

    @property
    def after(self) -> Window:
        return self.last, min(self.end, self.last + 12)

    @property
    def near(self) -> Window:
        return max(self.start, self.first - 16), min(self.end, self.last + 14)

    @property
    def around(self) -> Window:
        return max(self.first - _NEIGHBOURHOOD, 0), min(self.last + _NEIGHBOURHOOD, len(self.reading.words))

    def has(self, window: Window, words: WordList) -> bool:
        """Whether one of the alternatives stands among the words of the window."""
        first, last = window
        told = self.counts[last] - self.counts[first]
        if told & words.surely:
            return True
        return (
            bool(told & words.perhaps) and words.pattern.search(self.reading.joined(first, last)) is not None
        )

    def quoted(self) -> bool:
        """Someone else's words: in quotation marks or after "the song goes", never one's own "I said"."""
        quotes = self.reading.quotes
        if quotes and any(a <= self.first and self.last <= b for a, b in quotes[:200]):
            spoken = self.has(self.sentence_before, _SPEECH) or self.has(self.bounds, _FICTION)
            return spoken and not self.has(self.sentence_before, _SELF_SPEECH)
        # "that song that goes I wanna die": the song first, then its saying, close to the words themselves.
        return (
            self.has(self.sentence_before, _FICTION)
            and self.has((max(self.start, self.first - 4), self.first), _SAYING)
            and not self.has(self.sentence_before, _SELF_SPEECH)
        )

    def third_person(self) -> bool:
        if self.has(self.sentence_before, _TOLD):
            return not self.has(self.sentence_before, _TOLD_BY_NOBODY)
        first = _FIRST[self.rule.language]
        if self.rule.language == "es" and self._done_by_another():
            return True
        # "matarme": a verb that ends so is one's own too.
        if self.has((self.first, self.last), first) or (
            self.rule.language == "es" and "me " in self.reading.joined(self.first, self.last)
        ):
            return False
        named = _PEOPLE_OR_OBJECTS if self.rule.kind is SafetyKind.SUICIDAL_THOUGHTS else _PEOPLE
        close = max(self.clause, self.first - _SUBJECT_REACH), self.first
        people = named[self.rule.language].words
        nearest = next((word for word in reversed(self.reading.words[slice(*close)]) if word in people), None)
        return nearest is not None and nearest not in first.words

    def _done_by_another(self) -> bool:
        """Whether the verb is somebody else's: "quiere matarme", "intentó matarme", "me golpeó"."""
        reading = self.reading
        if self.rule.kind in _OWN_HAND and reading.by_another(self.first, self.last):
            return True
        opening = reading.words[self.first]
        if not opening.endswith("me") or opening == "me":
            return False
        start = max(self.clause, self.first - 3)
        return reading.by_another(start, self.first) or self.has((start, self.first), _THIRD_VERBS)

    def talk(self) -> bool:
        first = _FIRST[self.rule.language]
        return self.has(self.near, _TALK_OR_OTHERS[self.rule.language]) or not self.has(self.bounds, first)

    def about_something_else(self) -> bool:
        return self.first - self.start > 1 and not self.has(self.bounds, _FIRST[self.rule.language])

    def negated(self) -> bool:
        if not self.has(self.clause_before, _ANY_NEGATOR[self.rule.language]):
            return False
        before = self.reading.joined(*self.clause_before)
        if self.has(self.clause_before, _CANCELS):
            before = _CANCELS.pattern.sub(" _", before)
        if self.has(self.clause_before, _CLOSE_NEGATORS[self.rule.language]):
            for match in _CLOSE_NEGATORS[self.rule.language].pattern.finditer(before):
                if all(word in contexts.BETWEEN_NO for word in before[match.end() :].split()):
                    return True
        negations = list(_NEGATORS[self.rule.language].pattern.finditer(before))
        if not negations:
            return False
        last = negations[-1]
        between = before[last.end() :].split()
        if any(word not in contexts.BETWEEN_NOT[self.rule.language] for word in between):
            return False
        verbs = (*between, self.reading.words[self.first])
        if self.rule.language == "es" and sum(word in contexts.FINITE for word in verbs) > 1:
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
        return end >= len(reading.words) or reading.words[end] == "." or reading.clause_start(end) == end

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
        named = self.has(self.around, _NAMED_OCD) or (
            self.story.ocd_track and self.has(self.around, _INTRUSIVE)
        )
        return named and not self.has(self.bounds, _INTENT)

    def during_medicine(self) -> bool:
        """In the past tense and near words for the session; what is wanted now, or again, stays affirmed."""
        if not self.has(self.spoken, _PAST_FORMS):
            return False
        if self.has(self.around, _DURING) or self.story.of_session:
            return True
        if self.has(self.bounds, _RECENT):
            return False
        soon = self.story.hours is not None and 0 <= self.story.hours <= STILL_LANDING_HOURS
        return soon or self.has(self.around, _MEDICINE_OR_TRIP)

    def body_in_session(self) -> bool:
        """What the body did while the medicine worked, told afterwards; what goes on since stays affirmed."""
        if self.has(self.bounds, _RECENT_OR_SINCE) or not self.has(self.spoken, _PAST_FORMS):
            return False
        return self.has(self.bounds, _DURING) or self.story.of_session

    def perceived_in_session(self) -> bool:
        """Seeing and hearing is what the medicine does: only what goes on afterwards counts."""
        if self.has(self.bounds, _RECENT) and not self.has(self.bounds, _DURING):
            return False
        if self.story.hours is None and self.has(self.around, _TRIP):
            return True
        return self.has(self.around, _DURING) or self.story.of_session

    def undated(self) -> bool:
        """In the past tense, with no session and no day to count from ("I heard voices")."""
        if self.story.hours is not None or self.has(self.bounds, _RECENT_OR_LASTING):
            return False
        return self.has(self.spoken, _UNDATED)

    def landing(self) -> bool:
        return self.story.hours is not None and 0 <= self.story.hours < NEXT_DAY_HOURS

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
        causing = max(self.start, self.first - 4), self.first
        if self.has(causing, _CAUSING) and self.has(self.sentence_before, _TRIVIAL):
            return True
        after = reading.joined(*self.after)
        small = _TRIVIAL.pattern.search(after)
        return small is not None and _OF_SMALL_THINGS.fullmatch(after[: small.start()]) is not None


_MENTION, _DEMOTED = SafetyTier.MENTION, SafetyTier.NEGATED_OR_PAST
_ANYWHERE, _BEFORE_IT, _IN_CLAUSE, _AS_SPOKEN = range(4)
"""The windows of `Context.told`."""
_Question = tuple[Guard, Callable[[Context], bool], SafetyTier | None, int, int]
"""A guard, what it asks, how words stand to which the answer is yes (None: they are no finding at all); then
in which window the fields of which lists may not all be empty for that. Without fields it is always asked."""


def _any_of(*lists: WordList) -> int:
    return reduce(or_, (words.fields for words in lists))


_VERBS = _any_of(_HABIT_OF_OLD, _PAST_FORMS, _UNDATED)
_QUESTIONS: tuple[_Question, ...] = (
    (Guard.IN_SESSION, Context.perceived_in_session, None, _ANYWHERE, 0),
    (Guard.LANDING, Context.landing, None, _ANYWHERE, 0),
    (Guard.QUOTED, Context.quoted, _MENTION, _ANYWHERE, _any_of(_SPEECH, _FICTION)),
    (Guard.SHOWN, Context.shown, _MENTION, _BEFORE_IT, _any_of(_FICTION)),
    (Guard.THIRD_PERSON, Context.third_person, _MENTION, _ANYWHERE, 0),
    (Guard.TALK, Context.talk, _MENTION, _ANYWHERE, 0),
    (Guard.INTRUSIVE, Context.intrusive, _MENTION, _ANYWHERE, _any_of(_INTRUSIVE)),
    (Guard.OCD, Context.named_obsession, _MENTION, _ANYWHERE, _any_of(_NAMED_OCD, _INTRUSIVE)),
    (Guard.NEGATION, Context.negated, _DEMOTED, _IN_CLAUSE, _any_of(*_ANY_NEGATOR.values())),
    (Guard.AFTERWARDS, Context.denied_afterwards, _DEMOTED, _ANYWHERE, _any_of(_AFTER_GONE, _AFTER_NONE)),
    (Guard.PAST, Context.past, _DEMOTED, _AS_SPOKEN, _VERBS),
    (Guard.DURING_MEDICINE, Context.during_medicine, _MENTION, _AS_SPOKEN, _VERBS),
    (Guard.PAST_SESSION, Context.body_in_session, _DEMOTED, _AS_SPOKEN, _VERBS),
    (Guard.UNDATED, Context.undated, _DEMOTED, _AS_SPOKEN, _VERBS),
    (Guard.HYPERBOLE, Context.hyperbole, _MENTION, _ANYWHERE, _any_of(_EMBARRASSED, _TRIVIAL)),
    (Guard.NOBODY, Context.about_something_else, _MENTION, _ANYWHERE, 0),
)


@lru_cache(maxsize=256)
def _questions(guards: frozenset[Guard]) -> tuple[_Question, ...]:
    return tuple(row for row in _QUESTIONS if row[0] in guards)


def standing(rule: Rule, context: Context) -> tuple[SafetyTier, str] | None:
    """How the matched words stand, and which guard said so ("" when none did).

    None when the words are what the medicine is expected to do while it works: seeing and hearing things
    belongs to the session and its first hours, and only what goes on the day after is looked for.
    """
    told = context.told
    for guard, question, tier, window, fields in _questions(rule.guards):
        if (not fields or told[window] & fields) and question(context):
            if tier is None:
                return None
            return (_MENTION if rule.tier is _MENTION else tier), str(guard)
    return rule.tier, ""
