"""What the client chose to do, and what came of it."""

import re
from collections.abc import Sequence

from kapjournal.domain.journal import EntryKind, JournalEntry
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.summary.look_first import quote_of
from kapjournal.domain.summary.page import Quote
from kapjournal.domain.summary.reading import MOST_WORDS, count_words, trimmed
from kapjournal.domain.summary.standing import Fate, Read
from kapjournal.domain.summary.weigh import Passage, passages

ACTION_WORDS = 120
_SAID = (
    ("stuck", re.compile(r"^(?:\w+ )?(?:stuck|atascad\w*|trabad\w*)\b")),
    ("changed", re.compile(r"^(?:i )?(?:changed|cambi(?:ad[oa]|e|o))\b")),
    ("done", re.compile(r"^(?:i )?(?:done|did it|did the|hech[oa]|lo hice|la hice)\b")),
)
"""Only the client's own opening word names an outcome; "didn't check the stove" may be a success."""


_TELLING = 0.25
"""Worth that a free message needs to stand under actions."""
ACTION_WHYS = frozenset({"commitment", "done", "stuck", "changed", Domain.ACTION.value})


def is_action(entry: JournalEntry) -> bool:
    """A chosen step, or an answer about one. How they get home from the session is none."""
    answered = entry.kind is EntryKind.REFLECTION and entry.domain is Domain.ACTION
    return entry.kind is EntryKind.COMMITMENT or (answered and not is_about_the_day(entry))


def is_about_the_day(entry: JournalEntry) -> bool:
    """What is arranged for the day of the session: who drives, where they will be."""
    return entry.domain is Domain.ACTION and entry.occasion in {Occasion.ENROLMENT, Occasion.DAY_BEFORE}


def tells_of_a_step(one: Passage, chosen: Sequence[frozenset[str]]) -> bool:
    """Whether a passage speaks of doing, or takes up the words of a step that the client chose."""
    return (one.does and one.plain and one.worth >= _TELLING) or any(
        len(one.stems & step) >= 2 for step in chosen
    )


def action_quotes(reads: Sequence[Read], room: int) -> tuple[Quote, ...]:
    """Commitments and what came of them, in order of time, within `room` words (120 at most).

    A short answer is quoted whole; a long one gives its best passage. When not all fit, the newest stay.
    """
    left = min(room, ACTION_WORDS)
    kept: list[Quote] = []
    for read in reversed(reads):
        entry = read.entry
        if read.fate is not Fate.QUOTABLE or not is_action(entry) or read.closed:
            continue
        start, end = trimmed(entry.text, 0, len(entry.text))
        words = count_words(entry.text[start:end])
        if words == 0:
            continue
        if words > MOST_WORDS:
            best = passages([read])
            if not best:
                continue
            start, end, words = best[0].start, best[0].end, best[0].words
        if words <= left:
            left -= words
            kept.append(quote_of(read, start, end, _why(read)))
    return tuple(reversed(kept))


def _why(read: Read) -> str:
    """The button the client pressed decides; else their own first word for it; else nothing is claimed."""
    entry = read.entry
    if entry.kind is EntryKind.COMMITMENT:
        return "commitment"
    for word, _ in _SAID:
        if word in entry.choice:
            return word
    flat = " ".join(word.form for word in read.words[:6])
    return next((word for word, pattern in _SAID if pattern.search(flat)), Domain.ACTION.value)
