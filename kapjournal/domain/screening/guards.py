"""What turns a match into "negated or past" or "mention": the guards, each one a plain question.

A guard never deletes what a person fears or wants. It reads a window of bounded size around the match,
so the whole screen stays linear.
"""

import re
from functools import cached_property, lru_cache

from kapjournal.domain.safety import SafetyKind, SafetyTier
from kapjournal.domain.screening.alternation import alternation
from kapjournal.domain.screening.lexicon import contexts
from kapjournal.domain.screening.rules import Guard, Rule
from kapjournal.domain.screening.tokens import Reading

STILL_LANDING_HOURS = 8.0
"""Words about dying, in the past tense, written this soon after a session are read as about the session."""
NEXT_DAY_HOURS = 12.0
"""Seeing or hearing things counts from here on."""
_OF_SMALL_THINGS = re.compile(
    r"(?: (?:again|lol|so|just))?(?: (?:in|at|during|from|over|because|of|with|by|en|con|por|de))+"
    r"(?: (?:the|this|my|these|that|another|el|la|esta|este|esa|ese|mi|tanta|tanto))?"
)
_BEFORE = 8
_SUBJECT_REACH = 5
_NARRATIVE = 3
"""So many different words for the medicine in one text make it the story of a session."""
_NEIGHBOURHOOD = 35


@lru_cache(maxsize=64)
def _any_of(alternatives: str) -> re.Pattern[str]:
    return re.compile(alternation(option.split() for option in alternatives.split("|") if option.strip()))


def _has(alternatives: str, window: str) -> bool:
    return _any_of(alternatives).search(window) is not None


class Context:
    """The text around one match, in the few windows that guards ask about."""

    def __init__(
        self, reading: Reading, first: int, last: int, hours: float | None, rule: Rule, *, ocd_track: bool
    ) -> None:
        self.reading = reading
        self.first = first
        self.last = last
        self.hours = hours
        self.language = rule.language
        self.kind = rule.kind
        self.ocd_track = ocd_track

    @cached_property
    def bounds(self) -> tuple[int, int]:
        return self.reading.sentence(self.first, self.last)

    @cached_property
    def matched(self) -> str:
        return self.reading.joined(self.first, self.last)

    @cached_property
    def before(self) -> str:
        """The words of the clause before the match."""
        return self.reading.joined(self.reading.clause_start(self.first, _BEFORE), self.first)

    @property
    def opening(self) -> str:
        return self.reading.words[self.first]

    @cached_property
    def spoken(self) -> str:
        """The match with the three words before it: where its verb stands."""
        start = max(self.first - 3, self.reading.clause_start(self.first, _BEFORE))
        return self.reading.joined(start, self.last)

    @cached_property
    def sentence_before(self) -> str:
        return self.reading.joined(max(self.bounds[0], self.first - 12), self.first)

    @cached_property
    def after(self) -> str:
        return self.reading.joined(self.last, min(self.bounds[1], self.last + 12))

    @cached_property
    def near(self) -> str:
        return self.reading.joined(max(self.bounds[0], self.first - 16), min(self.bounds[1], self.last + 14))

    @cached_property
    def sentence(self) -> str:
        return self.reading.joined(*self.bounds)

    @cached_property
    def around(self) -> str:
        return self.reading.joined(self.first - _NEIGHBOURHOOD, self.last + _NEIGHBOURHOOD)

    def quoted(self) -> bool:
        """Someone else's words: in quotation marks or after "the song goes", never one's own "I said"."""
        inside = any(a <= self.first and self.last <= b for a, b in self.reading.quotes[:200])
        own = _has(contexts.SELF_SPEECH, self.sentence_before)
        if inside:
            spoken = _has(contexts.SPEECH, self.sentence_before) or _has(contexts.FICTION, self.sentence)
            return spoken and not own
        # "that song that goes I wanna die": the song first, then its saying, close to the words themselves.
        saying = self.reading.joined(max(self.bounds[0], self.first - 4), self.first)
        return not own and _has(contexts.FICTION, self.sentence_before) and _has(contexts.SAYING, saying)

    def third_person(self) -> bool:
        if _has(contexts.TOLD, self.sentence_before):
            return not _has(contexts.TOLD_BY_NOBODY, self.sentence_before)
        first = contexts.FIRST[self.language]
        if self.language == "es" and self._done_by_another():
            return True
        if _has(first, self.matched) or (self.language == "es" and "me " in self.matched):
            return False
        third = contexts.THIRD[self.language]
        if self.kind is SafetyKind.SUICIDAL_THOUGHTS:
            third += "|" + contexts.THIRD_OBJECTS
        close = self.reading.joined(self.reading.clause_start(self.first, _SUBJECT_REACH), self.first)
        people = list(_any_of(third + "|" + first).finditer(close))
        return bool(people) and not _has(first, people[-1].group() + " ")

    def _done_by_another(self) -> bool:
        """Whether the verb is somebody else's: "quiere matarme", "intentó matarme", "me golpeó"."""
        thirds = self.reading.third_preterite
        if self.kind is SafetyKind.SELF_HARM and any(thirds[self.first : self.last]):
            return True
        if not self.opening.endswith("me") or self.opening == "me":
            return False
        start = max(self.reading.clause_start(self.first, _BEFORE), self.first - 3)
        preterite = any(thirds[start : self.first])
        return preterite or _has(contexts.THIRD_VERBS, self.reading.joined(start, self.first))

    def talk(self) -> bool:
        others = contexts.TALK + "|" + contexts.FICTION + "|" + contexts.THIRD[self.language]
        return _has(others, self.near) or not _has(contexts.FIRST[self.language], self.sentence)

    def about_something_else(self) -> bool:
        return self.first - self.bounds[0] > 1 and not _has(contexts.FIRST[self.language], self.sentence)

    def negated(self) -> bool:
        before = _any_of(contexts.CANCELS).sub(" _", self.before)
        for match in _any_of(contexts.CLOSE_NEGATORS[self.language]).finditer(before):
            if all(word in contexts.BETWEEN_NO for word in before[match.end() :].split()):
                return True
        negations = list(_any_of(contexts.NEGATORS[self.language]).finditer(before))
        if not negations:
            return False
        last = negations[-1]
        between = before[last.end() :].split()
        if any(word not in contexts.BETWEEN_NOT[self.language] for word in between):
            return False
        if self.language == "es" and sum(word in contexts.FINITE for word in (*between, self.opening)) > 1:
            return False
        return last.group() not in {" never", " nunca"} or not _has(contexts.INTENSIFIES, self.after)

    def denied_afterwards(self) -> bool:
        window = " ".join(self.after.split(" ")[:6]) + " "
        if _has(contexts.AFTER_GONE, window):
            return True
        answer = _any_of(contexts.AFTER_NONE).match(self.after)
        if answer is None:
            return False
        # "suicidal thoughts: no" is an answer; "suicidal thoughts no future" goes on.
        end = self.last + len(answer.group().split())
        reading = self.reading
        return (
            end >= len(reading.words)
            or reading.words[end] == "."
            or reading.clauses[end] != reading.clauses[end - 1]
        )

    def past(self) -> bool:
        if not _has(contexts.HABIT_OF_OLD, self.spoken):
            if not _has(contexts.PAST_FORMS, self.spoken):
                return False
            if not (_has(contexts.LONG_AGO, self.near) or self._year_or_ago()):
                return False
            if _has(contexts.LASTING, self.near):
                return False
        return not _has(contexts.RECENT, self.after) or _has(contexts.BUT_NOW_NOT, self.after)

    def _year_or_ago(self) -> bool:
        return (
            re.search(r" (?:in|en|back in|since) (?:19|20)\d\d(?= )", self.near) is not None
            or re.search(r" hace \w+ (?:anos|ano|decadas)(?= )", self.near) is not None
            or re.search(r" (?:at|aged|age) \d\d?(?= )", self.near) is not None
        )

    def intrusive(self) -> bool:
        return _has(contexts.INTRUSIVE, self.around) and not _has(contexts.INTENT, self.sentence)

    def named_obsession(self) -> bool:
        named = _has(contexts.NAMED_OCD, self.around) or (
            self.ocd_track and _has(contexts.INTRUSIVE, self.around)
        )
        return named and not _has(contexts.INTENT, self.sentence)

    def during_medicine(self) -> bool:
        """In the past tense and near words for the session; what is wanted now, or again, stays affirmed."""
        if not _has(contexts.PAST_FORMS, self.spoken):
            return False
        if _has(contexts.DURING, self.around) or self.narrative():
            return True
        if _has(contexts.RECENT, self.sentence):
            return False
        soon = self.hours is not None and 0 <= self.hours <= STILL_LANDING_HOURS
        return soon or _has(contexts.MEDICINE + "|" + contexts.TRIP, self.around)

    def body_in_session(self) -> bool:
        """What the body did while the medicine worked, told afterwards; what goes on since stays affirmed."""
        if _has(contexts.RECENT + "|since|desde", self.sentence) or not _has(
            contexts.PAST_FORMS, self.spoken
        ):
            return False
        return _has(contexts.DURING, self.sentence) or self.narrative()

    def perceived_in_session(self) -> bool:
        """Seeing and hearing is what the medicine does: only what goes on afterwards counts."""
        if _has(contexts.RECENT, self.sentence) and not _has(contexts.DURING, self.sentence):
            return False
        if self.hours is None and _has(contexts.TRIP, self.around):
            return True
        return _has(contexts.DURING, self.around) or self.narrative()

    def narrative(self) -> bool:
        """The whole text tells of a session or a trip."""
        if self.reading.narrative is None:
            told = _any_of(contexts.DURING + "|" + contexts.MEDICINE + "|" + contexts.TRIP).findall(
                self.reading.canonical
            )
            self.reading.narrative = len(set(told)) >= _NARRATIVE
        return self.reading.narrative

    def undated(self) -> bool:
        """In the past tense, with no session and no day to count from ("I heard voices")."""
        if self.hours is not None or _has(contexts.RECENT + "|" + contexts.LASTING, self.sentence):
            return False
        return _has(contexts.UNDATED, self.spoken)

    def landing(self) -> bool:
        return self.hours is not None and 0 <= self.hours < NEXT_DAY_HOURS

    def shown(self) -> bool:
        return _has(contexts.FICTION, self.sentence_before)

    def hyperbole(self) -> bool:
        """Of small things: "this homework makes me want to die", "I wanted to die, so embarrassing"."""
        if _has(contexts.EMBARRASSED, self.sentence_before[-60:] + self.after[1:60]):
            return True
        causing = self.reading.joined(max(self.bounds[0], self.first - 4), self.first)
        if _has(contexts.CAUSING, causing) and _has(contexts.TRIVIAL, self.sentence_before):
            return True
        small = _any_of(contexts.TRIVIAL).search(self.after)
        return small is not None and _OF_SMALL_THINGS.fullmatch(self.after[: small.start()]) is not None


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
    mention, demoted = SafetyTier.MENTION, SafetyTier.NEGATED_OR_PAST
    questions = (
        (Guard.QUOTED, context.quoted, mention),
        (Guard.SHOWN, context.shown, mention),
        (Guard.THIRD_PERSON, context.third_person, mention),
        (Guard.TALK, context.talk, mention),
        (Guard.INTRUSIVE, context.intrusive, mention),
        (Guard.OCD, context.named_obsession, mention),
        (Guard.NEGATION, context.negated, demoted),
        (Guard.AFTERWARDS, context.denied_afterwards, demoted),
        (Guard.PAST, context.past, demoted),
        (Guard.DURING_MEDICINE, context.during_medicine, mention),
        (Guard.PAST_SESSION, context.body_in_session, demoted),
        (Guard.UNDATED, context.undated, demoted),
        (Guard.HYPERBOLE, context.hyperbole, mention),
        (Guard.NOBODY, context.about_something_else, mention),
    )
    for guard, question, tier in questions:
        if guard in guards and question():
            return (mention if rule.tier is mention else tier), str(guard)
    return rule.tier, ""
