"""What the client chose to do, and what came of it."""

import re
from collections.abc import Sequence

from kapjournal.domain.journal import EntryKind
from kapjournal.domain.summary.choose import is_action, passages
from kapjournal.domain.summary.look_first import quote_of
from kapjournal.domain.summary.page import Quote
from kapjournal.domain.summary.reading import MOST_WORDS, count_words, trimmed
from kapjournal.domain.summary.standing import Fate, Read

_ACTION_WORDS = 120
_STUCK = re.compile(
    r"\b(?:stuck|havent|didnt|did not|couldnt|could not|not yet|forgot|atascad\w*|no (?:lo |la )?(?:hice|pude|he podido)|todavia no)\b"
)
_CHANGED = re.compile(r"\b(?:changed|instead|switched|different|cambi\w+|en vez de|otra cosa)\b")
_DONE = re.compile(
    r"\b(?:done|did|days? out of|times|called|texted|wrote|told|went|gave|hice|hech\w+|llame|escribi|dias de|veces|logre|noches)\b"
)


def action_quotes(reads: Sequence[Read], room: int) -> tuple[Quote, ...]:
    """Commitments and what came of them, in order of time, within `room` words (120 at most).

    A short answer is quoted whole; a long one gives its best passage. When not all fit, the newest stay.
    """
    left = min(room, _ACTION_WORDS)
    kept: list[Quote] = []
    for read in reversed(reads):
        entry = read.entry
        if read.fate is not Fate.QUOTABLE or not is_action(entry.kind, entry.domain) or read.closed:
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
    """The button the client pressed decides; else their own word for it."""
    entry = read.entry
    if entry.kind is EntryKind.COMMITMENT:
        return "commitment"
    for word in ("done", "stuck", "changed"):
        if word in entry.choice:
            return word
    flat = " ".join(word.form for word in read.words)
    if _STUCK.search(flat):
        return "stuck"
    if _CHANGED.search(flat):
        return "changed"
    return "done" if _DONE.search(flat) else "commitment"
