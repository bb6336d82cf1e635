"""What a passage is worth to a reader with three minutes.

The question an answer belongs to counts first; then what the words speak of (lexicon), images that come
back on several days, and length. Everything is a sum of small known parts, so that the same words always
have the same worth. The weights were set on the tuning part of tests/data/journals only.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kapjournal.domain.journal import EntryKind
from kapjournal.domain.occasion import Domain
from kapjournal.domain.summary.encoder_port import Encoder
from kapjournal.domain.summary.lexicon import COMMON, Cue, cues
from kapjournal.domain.summary.reading import (
    FEWEST_WORDS,
    MOST_WORDS,
    Span,
    clauses,
    count_words,
    sentences,
    without_filler,
)
from kapjournal.domain.summary.standing import Fate, Read

SHORTLIST = 600
"""Entries read closely; the others only pass the first, cheap look. Keeps a long journal linear."""

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
_PULL: dict[Cue, float] = {
    Cue.TURN: 1.1,
    Cue.INSIGHT: 1.6,
    Cue.IMAGE: 0.5,
    Cue.EMOTION: 1.1,
    Cue.RELATION: 0.8,
    Cue.SPEECH: 0.7,
    Cue.DIFFICULTY: 0.9,
    Cue.ACTION: 0.4,
    Cue.MEANING: 0.8,
    Cue.BODY: 0.5,
    Cue.CLINICAL: 1.0,
    Cue.LOGISTIC: -1.5,
    Cue.JOKE: -1.6,
    Cue.EVERYDAY: -0.5,
}
_SPEAKS_OF: dict[Cue, Domain] = {
    Cue.TURN: Domain.EMOTION,
    Cue.EMOTION: Domain.EMOTION,
    Cue.INSIGHT: Domain.INSIGHT,
    Cue.IMAGE: Domain.IMAGERY,
    Cue.RELATION: Domain.RELATIONSHIPS,
    Cue.SPEECH: Domain.RELATIONSHIPS,
    Cue.DIFFICULTY: Domain.DIFFICULTY,
    Cue.ACTION: Domain.ACTION,
    Cue.MEANING: Domain.MEANING,
    Cue.BODY: Domain.BODY,
    Cue.CLINICAL: Domain.BODY,
}
_DRAWS = frozenset(_SPEAKS_OF)
_NAMED = frozenset(_PRIOR) - {Domain.OTHER, Domain.LANDING, Domain.AGENDA}
_LENGTH_PULL = 3.0
_RETURN_PULL = 0.7
_MEANING_PULL = 0.3
ENCODED = 500
"""Passages that the optional encoder reads, the best by words first: about 1 ms each."""
_WHOLE_PULL = 0.8
"""For each end of a passage that is the end of a sentence: a reader marks sentences, not fragments."""
_JOINT = 0.8
_MOST_PIECES = 12
"""Pieces that one passage may join; with _MOST_OPENINGS it keeps the work on a very long text linear."""
_MOST_OPENINGS = 400
_FRAGMENT_WORDS = 6
"""A piece of a sentence needs more words than a sentence to be read on its own."""
_FULL_WORDS = 8
"""A passage shorter than this gets its share only of what belongs to whole answers and sentences."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A readable window of one entry with its worth. `stems` are its content words."""

    read: Read
    start: int
    end: int
    words: int
    worth: float
    evidence: float
    plain: bool
    """Nothing in it is an errand, a joke or small talk."""
    domain: Domain
    stems: frozenset[str] = field(repr=False)


def stem(form: str) -> str:
    """A plural and its singular count as one image."""
    return form[:-1] if len(form) > 4 and form.endswith("s") else form


def returning(reads: Sequence[Read]) -> dict[str, float]:
    """Content words that come back: stem -> weight from 0 to 1, by the number of days they appear on."""
    days: defaultdict[str, set[int]] = defaultdict(set)
    spread: Counter[str] = Counter()
    for read in reads:
        day = read.entry.at.toordinal()
        for form in {stem(word.form) for word in read.words}:
            if len(form) > 3 and form not in COMMON:
                days[form].add(day)
                spread[form] += 1
    total = max(1, len(reads))
    weights: dict[str, float] = {}
    for form, seen in days.items():
        # a word of every second message is the writer's habit, not an image
        if len(seen) >= 2 and spread[form] <= max(6, total * 0.35):
            weights[form] = min(1.0, 0.4 + 0.2 * (len(seen) - 2))
    return weights


def passages(reads: Sequence[Read]) -> list[Passage]:
    """Candidates from every entry that may be quoted, best first."""
    open_reads = [read for read in reads if read.fate is Fate.QUOTABLE and len(read.words) >= FEWEST_WORDS]
    images = returning(open_reads)
    if len(open_reads) > SHORTLIST:
        looks = sorted(open_reads, key=lambda read: (-_first_look(read), read.entry.at, read.entry.id))
        open_reads = looks[:SHORTLIST]
    found: list[Passage] = []
    for read in open_reads:
        found.extend(_of_entry(read, images))
    found.sort(key=lambda one: (-one.worth, one.read.entry.at, one.read.entry.id, one.start, one.end))
    return found


def _prior(read: Read) -> float:
    """The question's own domain first; an answer to any open question before a free message."""
    answered = read.entry.kind is EntryKind.REFLECTION
    return max(_PRIOR[read.entry.domain], _ANSWER_PRIOR if answered else 0.0)


def with_meaning(found: Sequence[Passage], encoder: Encoder) -> list[Passage]:
    """The same passages, the most promising of them weighed by meaning too."""
    near, rest = found[:ENCODED], found[ENCODED:]
    pulls = encoder.pull([one.read.entry.text[one.start : one.end] for one in near])
    weighed = []
    for one, pull in zip(near, pulls, strict=True):
        # rounded, so that the last digits of a processor's arithmetic never decide
        more = round(_MEANING_PULL * max(-2.0, min(2.0, pull)), 2)
        weighed.append(replace(one, worth=round(one.worth + more, 6), evidence=round(one.evidence + more, 6)))
    return [*weighed, *rest]


def _first_look(read: Read) -> float:
    hits = cues(read.words)
    kinds: Counter[Cue] = Counter(cue for _, cue, _ in hits)
    pull = sum(_PULL[cue] * min(3, count) for cue, count in kinds.items())
    return round(_prior(read) * 2 + pull + math.log1p(len(read.words)), 6)


def _of_entry(read: Read, images: dict[str, float]) -> list[Passage]:
    text, words = read.entry.text, read.words
    pieces = _open_pieces(read)
    if _is_list(text, pieces):
        return []
    by_token: defaultdict[int, list[tuple[Cue, float]]] = defaultdict(list)
    for number, cue, weight in cues(words):
        by_token[number].append((cue, weight))
    found: list[Passage] = []
    starts, stops = _edges(text, pieces)
    exact = not text.isascii()
    for begin in _openings(pieces, by_token):
        opening = starts[begin]
        span = without_filler(text, words, pieces[begin])
        for last in range(begin, min(begin + _MOST_PIECES, len(pieces))):
            if last > begin:
                if pieces[last].first != pieces[last - 1].last:
                    break
                end = pieces[last].end
                count = count_words(text[span.start : end]) if exact else span.words + pieces[last].words
                span = Span(span.start, end, span.first, pieces[last].last, count)
            if span.words > MOST_WORDS:
                break
            whole = opening == 1.0 and stops[last] == 1.0
            if span.words >= (FEWEST_WORDS if whole else _FRAGMENT_WORDS):
                passage = _weighed(read, span, by_token, images)
                shape = _WHOLE_PULL * (opening + stops[last]) * min(1.0, span.words / _FULL_WORDS)
                found.append(replace(passage, worth=round(passage.worth + shape, 6)))
    return found


def _open_pieces(read: Read) -> list[Span]:
    """The pieces with words in them that do not touch a closed slice; one walk over both."""
    closed = sorted(read.closed)
    at, reach = 0, 0
    pieces = []
    for piece in clauses(read.entry.text, read.words):
        while at < len(closed) and closed[at][0] < piece.end:
            reach = max(reach, closed[at][1])
            at += 1
        if piece.last > piece.first and piece.start >= reach:
            pieces.append(piece)
    return pieces


def _openings(pieces: Sequence[Span], by_token: Mapping[int, Sequence[tuple[Cue, float]]]) -> list[int]:
    """Pieces at which a passage may begin: all of them, or of a very long text the most telling."""
    if len(pieces) <= _MOST_OPENINGS:
        return list(range(len(pieces)))
    telling = [
        sum(len(by_token[number]) for number in range(piece.first, piece.last) if number in by_token)
        for piece in pieces
    ]
    order = sorted(range(len(pieces)), key=lambda number: (-telling[number], number))
    return sorted(order[:_MOST_OPENINGS])


def _edges(text: str, pieces: Sequence[Span]) -> tuple[list[float], list[float]]:
    """How good each piece is to begin and to end a quote with: 1 at a sentence's edge. A sentence too
    long for a quote has no usable edge, so every joint inside it is nearly as good.
    """
    starts: list[float] = []
    stops: list[float] = []
    parts = sentences(text)
    at, joint = -1, 0.0
    start, stop = 0, 0
    for piece in pieces:
        while stop <= piece.start:
            at += 1
            start, stop = parts[at]
            long = stop - start > 2 * MOST_WORDS and count_words(text[start:stop]) > MOST_WORDS
            joint = _JOINT if long else 0.0
        starts.append(1.0 if piece.start == start else joint)
        stops.append(1.0 if piece.end == stop else joint)
    return starts, stops


def _is_list(text: str, pieces: list[Span]) -> bool:
    """Shopping and errands: several lines or items of a few words each."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) >= 3 and all(len(line.split()) <= 4 for line in lines):
        return True
    items = text.split(",")
    return (
        len(items) >= 4
        and sum(len(item.split()) <= 3 for item in items) >= len(items) - 1
        and len(pieces) <= 3
    )


def _weighed(
    read: Read,
    span: Span,
    by_token: dict[int, list[tuple[Cue, float]]],
    images: dict[str, float],
) -> Passage:
    strength: defaultdict[Cue, float] = defaultdict(float)
    forms = set()
    for number in range(span.first, span.last):
        for cue, weight in by_token.get(number, ()):
            strength[cue] += weight
        forms.add(stem(read.words[number].form))
    stems = frozenset(form for form in forms if len(form) > 2 and form not in COMMON)
    full = max(1, min(_FULL_WORDS * 2, len(read.words)))
    worth = _prior(read) * min(1.0, (span.last - span.first) / full)
    for cue in Cue:
        if cue in strength:
            worth += _PULL[cue] * (1 - math.exp(-0.7 * strength[cue])) * 1.6
    back = sorted((images[form] for form in stems if form in images), reverse=True)[:3]
    worth += _RETURN_PULL * (1 - math.exp(-sum(back)))
    if read.entry.text[span.start : span.end].rstrip().endswith("?") and not any(
        cue in _DRAWS for cue in strength
    ):
        worth -= 1.0
    evidence = round(worth, 6)
    worth += _LENGTH_PULL * math.log1p(min(span.words, 30)) / math.log(31)
    return Passage(
        read,
        span.start,
        span.end,
        span.words,
        round(worth, 6),
        evidence,
        not any(_PULL[cue] < 0 for cue in strength),
        _domain(read.entry.domain, strength),
        stems,
    )


def _domain(asked: Domain, strength: dict[Cue, float]) -> Domain:
    if asked in _NAMED:
        return asked
    sums: defaultdict[Domain, float] = defaultdict(float)
    for cue, weight in strength.items():
        if cue in _SPEAKS_OF:
            sums[_SPEAKS_OF[cue]] += weight
    if not sums:
        return asked
    order = list(Domain)
    return max(sums, key=lambda domain: (round(sums[domain], 6), -order.index(domain)))
