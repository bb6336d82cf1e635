"""A passage told as numbers: what a reader's mark goes by. Pure, and the same on any machine.

Each number is small and has one meaning; `learnt` says what it counts for.
"""

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import accumulate

from kapjournal.domain.journal import EntryKind
from kapjournal.domain.occasion import Domain
from kapjournal.domain.summary.lexicon import COMMON, Cue
from kapjournal.domain.summary.reading import listed, stem, tokens
from kapjournal.domain.summary.standing import Read
from kapjournal.domain.summary.windows import Hits, Window

_PRIOR: dict[Domain, float] = {
    Domain.INSIGHT: 1.5,
    Domain.IMAGERY: 1.3,
    Domain.MEANING: 1.2,
    Domain.DIFFICULTY: 1.2,
    Domain.RELATIONSHIPS: 1.2,
    Domain.EMOTION: 1.1,
    Domain.BODY: 0.6,
    Domain.LANDING: 0.4,
    Domain.ACTION: 0.6,
    Domain.SLEEP: 0.3,
    Domain.GRATITUDE: 0.1,
    Domain.AGENDA: 0.5,
    Domain.OTHER: 0.0,
}
_ANSWER_PRIOR = 0.6
_SELF = listed("i im ive ill id me my mine myself yo mi mis me conmigo soy estoy")
_NOT = listed("not never no nunca dont didnt wasnt isnt cant couldnt without nobody nothing nada nadie sin")
_YOU = listed("you u your ur te tu usted")
_TURNING = listed("but pero instead though sino aunque")
_THEN = listed(
    """
    used always years ago back once before thought kid child boy girl ten when since old school siempre antes
    anos cuando chica chico nina nino escuela pensaba creia
    """
)
_NOW = listed("now still today anymore yet again finally instead ahora todavia hoy aun sigo sigue recien ya")
_NUMBERS = listed(
    """
    two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred
    dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien
    """
)
_OUTCOME = re.compile(
    r"^(?:(?:ok|so|well|ugh|oh|hey|finally|pues|bueno|ya|al fin|por fin|y) )*(?:i )?(?:actually )?"
    r"(?:did it|didnt do it|done|did the \w+|sent it|made it|made the|did not|ya esta|hech[oa]|"
    r"(?:no )?l[oa] (?:he hecho|hice|mande|logre|envie|intente)|no pude)\b"
)
"""How a message of its own opens that tells what came of a chosen step."""
_AN_HOUR = timedelta(hours=1)
_ONE_SITTING = timedelta(minutes=20)
_AN_OPENING = 2
"""Words (a greeting, a sigh) that may stand before the first thing said."""
_LAUGHTER = re.compile(
    "[\U0001f602\U0001f923\U0001f639\U0001f606\U0001f605\U0001f643\U0001f644\U0001f61c"
    "\U0001f61d\U0001f92a\U0001f921\U0001f60f]|\\B/s\\b"
)
"""Laughing and eye-rolling faces, and the sign for sarcasm."""
_ONE_BREATH = 40
"""A message this short is read in one breath: a laugh anywhere in it colours all of it."""
_FULL_WORDS = 8
"""A passage shorter than this gets its share only of what belongs to whole sentences."""

CUES = tuple(Cue)
NAMES = (
    "prior",
    "answer",
    *CUES,
    "length",
    "short",
    "long",
    "share",
    "told",
    "question",
    "returning",
    "agenda",
    "picture",
    "opening",
    "stop",
    "self",
    "selves",
    "not",
    "turning",
    "you",
    "laughter",
    "corrects",
    "late",
    "opens",
    "ends",
    "numbers",
    "names",
    "then_now",
    "reacts",
    "content",
    "outcome",
    "goes_on",
)


def prior(read: Read) -> float:
    """The question's own domain first; an answer to any open question before a free message."""
    answered = read.entry.kind is EntryKind.REFLECTION
    return max(_PRIOR[read.entry.domain], _ANSWER_PRIOR if answered else 0.0)


@dataclass(frozen=True, slots=True)
class Threads:
    """Content words that run through the journal, each with a weight from 0 to 1.

    `images` come back on several days, `agenda` are those of what the client wants to bring or do, and
    `pictures` those of the pictures they were asked for. A writer's habitual words are in none of them.
    """

    images: Mapping[str, float] = field(repr=False)
    agenda: Mapping[str, float] = field(repr=False)
    pictures: Mapping[str, float] = field(repr=False)
    names: frozenset[str] = field(default=frozenset(), repr=False)
    """People the client names: written with a capital inside sentences, in two messages or more."""
    outcomes: frozenset[str] = frozenset()
    """Messages that open with what came of a step ("did it"), and those sent within the hour after."""
    going_on: frozenset[str] = frozenset()
    """Messages sent in one sitting with the one before."""
    first: datetime | None = None
    last: datetime | None = None

    def how_late(self, read: Read) -> float:
        """Where an entry stands between the first, 0, and the last, 1."""
        if self.first is None or self.last is None or self.first == self.last:
            return 1.0
        return (read.entry.at - self.first) / (self.last - self.first)


def threads(reads: Sequence[Read], agenda: Sequence[str] = ()) -> Threads:
    """Find the threads of a journal; `agenda` are the words of the client's own agenda and steps."""
    days: defaultdict[str, set[int]] = defaultdict(set)
    spread: Counter[str] = Counter()
    pictured: set[str] = set()
    named: Counter[str] = Counter()
    for read in reads:
        named.update(_capitals(read))
        day = read.entry.at.toordinal()
        forms = {form for word in read.words if len(form := stem(word.form)) > 3 and form not in COMMON}
        for form in forms:
            days[form].add(day)
            spread[form] += 1
        asked = read.entry.kind is EntryKind.REFLECTION and read.entry.domain is Domain.IMAGERY
        if asked and len(read.words) <= _ONE_BREATH:
            pictured |= forms
    # a word of every second message is the writer's habit, not an image
    often = max(6, len(reads) * 0.35)
    rare = {form: 1 / (1 + math.log(max(1, spread[form]))) for form in spread if spread[form] <= often}
    wanted = {stem(word.form) for text in agenda for word in tokens(text)}
    return Threads(
        {form: min(1.0, 0.4 + 0.2 * (len(days[form]) - 2)) for form in rare if len(days[form]) >= 2},
        {form: rare[form] for form in rare if form in wanted},
        {form: rare[form] for form in rare if form in pictured and spread[form] > 1},
        frozenset(form for form, much in named.items() if much >= 2 and form not in COMMON),
        *_sittings(reads),
        min((read.entry.at for read in reads), default=None),
        max((read.entry.at for read in reads), default=None),
    )


def opens_with_outcome(read: Read) -> bool:
    return _OUTCOME.search(" ".join(word.form for word in read.words[:5])) is not None


def _sittings(reads: Sequence[Read]) -> tuple[frozenset[str], frozenset[str]]:
    outcomes, going_on = set[str](), set[str]()
    told: datetime | None = None
    before: datetime | None = None
    for read in sorted(reads, key=lambda one: (one.entry.at, one.entry.id)):
        at = read.entry.at
        if read.entry.kind is EntryKind.FREE:
            if opens_with_outcome(read):
                told = at
            if told is not None and at - told <= _AN_HOUR:
                outcomes.add(read.entry.id)
        if before is not None and at - before <= _ONE_SITTING:
            going_on.add(read.entry.id)
        before = at
    return frozenset(outcomes), frozenset(going_on)


def _capitals(read: Read) -> frozenset[str]:
    """Words written with a capital where no sentence begins."""
    text = read.entry.text
    return frozenset(
        word.form
        for word in read.words
        if word.start > 1
        and len(word.form) > 2
        and text[word.start].isupper()
        and text[word.start + 1].islower()
        and text[word.start - 1] == " "
        and text[word.start - 2] not in '.!?…\n"“:'
    )


class Look:
    """One entry read once, so that each of its windows costs little."""

    def __init__(self, read: Read, hits: Hits, through: Threads) -> None:
        self.read, self._hits, self._through = read, hits, through
        forms = [word.form for word in read.words]
        self._stems = [stem(form) for form in forms]
        self._prior = prior(read)
        self._answer = float(read.entry.kind is EntryKind.REFLECTION)
        self._late = through.how_late(read)
        self._told = math.log1p(len(forms)) / 4
        self._outcome = float(read.entry.id in through.outcomes)
        self._goes_on = float(read.entry.id in through.going_on)
        self._of_a_ramble = float(len(forms) > _ONE_BREATH)
        self._selves, self._nots, self._yous, self._turns, self._thens, self._nows, self._names = (
            list(accumulate((form in wanted for form in forms), initial=0))
            for wanted in (_SELF, _NOT, _YOU, _TURNING, _THEN, _NOW, through.names)
        )
        self._numbers = list(accumulate((form in _NUMBERS or form.isdigit() for form in forms), initial=0))
        starts = [word.start for word in read.words]
        self._laughs = sorted(
            [
                *(bisect_left(starts, found.start()) for found in _LAUGHTER.finditer(read.entry.text)),
                *(number for number, those in hits.items() for cue, _ in those if cue is Cue.JOKE),
            ]
        )

    def strengths(self, window: Window) -> dict[Cue, float]:
        """How strongly the window speaks of each thing; only those it speaks of at all."""
        strength: defaultdict[Cue, float] = defaultdict(float)
        for number in range(window.span.first, window.span.last):
            for cue, weight in self._hits.get(number, ()):
                strength[cue] += weight
        return dict(strength)

    def stems(self, window: Window) -> frozenset[str]:
        """The window's content words."""
        forms = self._stems[window.span.first : window.span.last]
        return frozenset(form for form in forms if len(form) > 2 and form not in COMMON)

    def laughs(self, window: Window) -> int:
        """Laughter in the window, or anywhere in a message short enough to be one breath."""
        if len(self.read.words) <= _ONE_BREATH:
            return len(self._laughs)
        low, high = window.span.first, window.span.last
        return bisect_left(self._laughs, high + 2) - bisect_left(self._laughs, low)

    def features(
        self, window: Window, strength: Mapping[Cue, float], stems: frozenset[str]
    ) -> tuple[float, ...]:
        """The numbers of one window, in the order of NAMES."""
        span, text = window.span, self.read.entry.text
        count = span.last - span.first
        full = max(1, min(2 * _FULL_WORDS, len(self.read.words)))
        back, wanted, pictured = (
            _three_best(stems, those)
            for those in (self._through.images, self._through.agenda, self._through.pictures)
        )
        selves = self._selves[span.last] - self._selves[span.first]
        then = float(self._thens[span.last] > self._thens[span.first])
        now = float(self._nows[span.last] > self._nows[span.first])
        speech = 1.0 if Cue.SPEECH in strength else 0.0
        own = float(Cue.TURN in strength or Cue.EMOTION in strength)
        return (
            self._prior * min(1.0, count / full),
            self._answer,
            *(1 - math.exp(-0.7 * strength[cue]) if cue in strength else 0.0 for cue in CUES),
            math.log1p(min(span.words, 30)) / math.log(31),
            float(span.words < _FULL_WORDS),
            max(0, span.words - 25) / 15,
            (span.end - span.start) / max(1, len(text)),
            self._told,
            float(text[span.start : span.end].endswith(("?", "？"))),
            back,
            wanted,
            pictured,
            window.opening * min(1.0, span.words / _FULL_WORDS),
            window.stop * min(1.0, span.words / _FULL_WORDS),
            float(selves > 0),
            5 * selves / max(1, count),
            min(3, self._nots[span.last] - self._nots[span.first]) / 3,
            float(self._turns[span.last] > self._turns[span.first]),
            min(2, self._yous[span.last] - self._yous[span.first]) / 2,
            float(self.laughs(window) > 0),
            float(self.read.corrects),
            self._late,
            self._of_a_ramble * (span.first <= _AN_OPENING),
            self._of_a_ramble * (span.last >= len(self.read.words)),
            min(3, self._numbers[span.last] - self._numbers[span.first]) / 3,
            min(2, self._names[span.last] - self._names[span.first]) / 2,
            then and now,
            speech and own,
            len(stems) / max(8, count),
            self._outcome,
            self._goes_on,
        )


def _three_best(stems: frozenset[str], weights: Mapping[str, float]) -> float:
    """How much of a thread a window takes up, 0 to 1; more than three words add nothing."""
    most = sorted((weights[form] for form in stems if form in weights), reverse=True)[:3]
    return 1 - math.exp(-sum(most))
