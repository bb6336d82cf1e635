"""What the client chose to do, and what came of it."""

import re
from collections.abc import Sequence

from kapjournal.domain.journal import EntryKind, JournalEntry
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.summary.features import opens_with_outcome
from kapjournal.domain.summary.lexicon import COMMON
from kapjournal.domain.summary.look_first import quote_of
from kapjournal.domain.summary.page import Quote
from kapjournal.domain.summary.reading import MOST_WORDS, count_words, listed, sentences, trimmed
from kapjournal.domain.summary.standing import Fate, Read
from kapjournal.domain.summary.weigh import passages

ACTION_WORDS = 120
_SAID = (
    ("stuck", re.compile(r"^(?:\w+ )?(?:stuck|atascad\w*|trabad\w*)\b")),
    ("changed", re.compile(r"^(?:i )?(?:changed|cambi(?:ad[oa]|e|o))\b")),
    ("done", re.compile(r"^(?:i )?(?:done|did it|did the|hech[oa]|lo hice|la hice)\b")),
)
"""Only the client's own opening word names an outcome; "didn't check the stove" may be a success."""


_STALLING = listed("wait hold hang hmm mmm um uh sorry oops lol k espera este eh perdon ver jaja")
_SHORT = 14
"""Words of an answer about a step that are quoted at once."""


def is_action(entry: JournalEntry) -> bool:
    """A chosen step, or an answer about one. How they get home from the session is none."""
    answered = entry.kind is EntryKind.REFLECTION and entry.domain is Domain.ACTION
    return entry.kind is EntryKind.COMMITMENT or (answered and not is_about_the_day(entry))


def is_about_the_day(entry: JournalEntry) -> bool:
    """What is arranged for the day of the session: who drives, who is there, where they will be."""
    arranged = entry.domain in {Domain.ACTION, Domain.OTHER} and entry.kind is EntryKind.REFLECTION
    return arranged and entry.occasion in {Occasion.ENROLMENT, Occasion.DAY_BEFORE}


def action_quotes(reads: Sequence[Read], room: int) -> tuple[Quote, ...]:
    """Commitments and what came of them, in order of time, within `room` words and 120.

    A commitment and a short answer are quoted whole, of a long answer and of a message that opens with an
    outcome ("did it") their first sentences; the best of the rest is chosen with all other passages. When
    not all fit, the newest stay.
    """
    left = min(room, ACTION_WORDS)
    chosen = min((read.entry.at for read in reads if read.entry.kind is EntryKind.COMMITMENT), default=None)
    kept: list[Quote] = []
    for read in reversed(reads):
        entry = read.entry
        told = is_action(entry) or (
            chosen is not None
            and entry.at > chosen
            and entry.kind is EntryKind.FREE
            and opens_with_outcome(read)
        )
        if read.fate is not Fate.QUOTABLE or not told or read.closed or _says_nothing(read):
            continue
        place = _whole(read) if entry.kind is EntryKind.COMMITMENT else _first_words(read)
        words = count_words(entry.text[place[0] : place[1]]) if place is not None else 0
        if place is not None and words <= left:
            left -= words
            kept.append(quote_of(read, *place, why_of_action(read)))
    return tuple(reversed(kept))


def _whole(read: Read) -> tuple[int, int] | None:
    """A chosen step in full, or the best of one that is told at length."""
    text = read.entry.text
    start, end = trimmed(text, 0, len(text))
    if start < end and count_words(text[start:end]) <= MOST_WORDS:
        return start, end
    best = passages([read])
    return (best[0].start, best[0].end) if best else None


def _first_words(read: Read) -> tuple[int, int] | None:
    """The first sentences of an answer, as many as make a short one; None where the first is long."""
    text = read.entry.text
    found: tuple[int, int] | None = None
    for start, end in sentences(text):
        first = found[0] if found else start
        if count_words(text[first:end]) > _SHORT:
            break
        found = first, end
    return found


def _says_nothing(read: Read) -> bool:
    """Whether it names neither step nor outcome, as "no wait" before the real answer."""
    forms = [word.form for word in read.words]
    stalls = any(form in _STALLING for form in forms) and all(form in COMMON | _STALLING for form in forms)
    return stalls and why_of_action(read) == Domain.ACTION.value


def why_of_action(read: Read) -> str:
    """The button the client pressed decides; else their own first word for it; else nothing is claimed."""
    entry = read.entry
    if entry.kind is EntryKind.COMMITMENT:
        return "commitment"
    for word, _ in _SAID:
        if word in entry.choice:
            return word
    flat = " ".join(word.form for word in read.words[:6])
    return next((word for word, pattern in _SAID if pattern.search(flat)), Domain.ACTION.value)
