"""Safety words on the page: every finding, whatever happened to its message since."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from kapjournal.domain.journal import JournalEntry, Transcript
from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier, Urgency
from kapjournal.domain.summary.page import Quote
from kapjournal.domain.summary.reading import (
    MOST_WORDS,
    clauses,
    count_words,
    listed,
    sentences,
    tokens,
    trimmed,
)
from kapjournal.domain.summary.standing import Fate, Read

_ASIDES = listed(
    "sorry late ok okay hi hello hey morning evening hola buenas buenos perdon disculpa tarde thanks gracias"
)
_AN_ASIDE = 5
"""Words of a greeting or an excuse ("late on this, sorry"): nothing that leads up to a finding."""
_LEAD_SENTENCES = 3
_LEAD_WORDS = 18
"""Words of what leads up to a finding; the rest of a quote's room is for what follows."""

Screen = Callable[[str, str | None, float | None], tuple[Finding, ...]]

_TIERS = {tier: place for place, tier in enumerate(SafetyTier)}
_KINDS = {kind: place for place, kind in enumerate(SafetyKind)}


def safety_quotes(reads: Sequence[Read], findings: Sequence[tuple[Finding, ...]]) -> tuple[Quote, ...]:
    """Quotes of every finding, the most pressing first: tier, then urgency, then time.

    `findings` has one tuple an entry, in the order of `reads`. A finding in an earlier version is left
    out only when a later version of the same message still says it.
    """
    by_id = {read.entry.id: number for number, read in enumerate(reads)}
    newer: dict[str, str] = {}
    for read in reads:
        if read.entry.replaces is not None:
            newer[read.entry.replaces] = read.entry.id
    ranked: list[tuple[tuple[int, int, str, int, int], Quote]] = []
    for read, found in zip(reads, findings, strict=True):
        kept = [one for one in found if not _still_said(one, read.entry, newer, by_id, findings)]
        ranked.extend(_quotes_of(read, kept))
    ranked.sort(key=lambda pair: (pair[0][:2], pair[1].at, pair[0][2:]))
    return tuple(quote for _, quote in ranked)


def _still_said(
    finding: Finding,
    entry: JournalEntry,
    newer: dict[str, str],
    by_id: dict[str, int],
    findings: Sequence[tuple[Finding, ...]],
) -> bool:
    seen = {entry.id}
    at = newer.get(entry.id)
    while at is not None and at not in seen and at in by_id:
        seen.add(at)
        for later in findings[by_id[at]]:
            if later.kind is finding.kind and _TIERS[later.tier] <= _TIERS[finding.tier]:
                return True
        at = newer.get(at)
    return False


def _quotes_of(read: Read, found: Sequence[Finding]) -> list[tuple[tuple[int, int, str, int, int], Quote]]:
    entry = read.entry
    parts = sentences(entry.text)
    slices: dict[tuple[int, int], list[Finding]] = {}
    last = (0, 0)
    for finding in sorted(found, key=lambda one: (one.span, _TIERS[one.tier], _KINDS[one.kind])):
        if last in slices and last[0] <= finding.span[0] and finding.span[1] <= last[1]:
            # said in words that are shown already
            slices[last].append(finding)
            continue
        place = _around(entry.text, parts, finding, after=last[1])
        if place is not None:
            last = place
            slices.setdefault(place, []).append(finding)
    quotes = []
    for (start, end), those in sorted(slices.items()):
        those.sort(key=lambda one: (_TIERS[one.tier], one.urgency is not Urgency.NOW, _KINDS[one.kind]))
        first = those[0]
        also = tuple(dict.fromkeys(one.kind.value for one in those[1:] if one.kind is not first.kind))
        quote = replace(
            quote_of(read, start, end, first.kind.value),
            tier=first.tier,
            also=also,
            later_edited=read.fate is Fate.SUPERSEDED,
            withdrawn=entry.withdrawn or read.fate in {Fate.RETRACTED, Fate.NOT_SHOWN},
        )
        rank = (_TIERS[first.tier], int(first.urgency is not Urgency.NOW), entry.id, start, end)
        quotes.append((rank, quote))
    return quotes


def quote_of(read: Read, start: int, end: int, why: str) -> Quote:
    entry = read.entry
    return Quote(
        entry=entry.id,
        text=entry.text[start:end],
        start=start,
        end=end,
        why=why,
        at=entry.at,
        domain=entry.domain,
        occasion=entry.occasion,
        question=entry.prompt.text if entry.prompt is not None else None,
        voice_unconfirmed=entry.media is not None and entry.media.transcript is Transcript.UNCONFIRMED,
        late=entry.late,
    )


def _around(
    text: str, parts: list[tuple[int, int]], finding: Finding, *, after: int
) -> tuple[int, int] | None:
    """The sentence of a finding with as much around it as fits 40 words.

    "i dont have a plan" belongs to what stands before it. Of a bare mention its own sentence is enough.
    The finding itself is never cut; what stands before `after` is shown already.
    """
    span = finding.span
    start, end = trimmed(text, max(0, min(span[0], len(text))), max(0, min(span[1], len(text))))
    if start >= end:
        # an answer by button or a measure names no words: the whole message stands for it
        a, b = trimmed(text, 0, len(text))
        return (a, b) if a < b else None
    low = max(0, bisect_right(parts, (start, len(text) + 1)) - 1)
    high = max(low, bisect_left(parts, (end, 0)) - 1)
    first, last = min(start, parts[low][0]), max(end, parts[high][1])
    if count_words(text[first:last]) > MOST_WORDS:
        return _grown(text, start, end, first, last)
    if finding.tier is SafetyTier.MENTION:
        return first, last
    if low > 0:
        # what leads up to it belongs to it first ("they'd be better off. not just tonight")
        first = _lead(text, (max(after, parts[max(0, low - _LEAD_SENTENCES)][0]), first, last))
        while low > 0 and first <= parts[low - 1][0]:
            low -= 1
    while high + 1 < len(parts) and count_words(text[first : parts[high + 1][1]]) <= MOST_WORDS:
        high += 1
        last = parts[high][1]
    while (
        low > 0
        and parts[low - 1][0] >= after
        and count_words(text[parts[low - 1][0] : last]) <= MOST_WORDS
        and not _is_aside(text[slice(*parts[low - 1])])
    ):
        low -= 1
        first = parts[low][0]
    return first, last


def _lead(text: str, quote: tuple[int, int, int]) -> int:
    """Where a quote begins with what stands before its first sentence, cut at a clause.

    `quote` is how far back it may reach, and the quote's start and end.
    """
    begin, first, last = quote
    before = text[begin:first]
    for piece in clauses(before, tokens(before)):
        start = begin + piece.start
        if _is_aside(before[piece.start : piece.end]):
            continue
        if count_words(text[start:first]) <= _LEAD_WORDS and count_words(text[start:last]) <= MOST_WORDS:
            return start
    return first


def _is_aside(text: str) -> bool:
    words = tokens(text)
    return len(words) <= _AN_ASIDE and any(word.form in _ASIDES for word in words)


def _grown(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """Widen a finding word by word inside its sentence, a little more ahead of it than behind."""
    a, b = trimmed(text, start, end)
    words = count_words(text[a:b])
    while a > first and not text[a - 1].isspace():
        a -= 1
    while b < last and not text[b].isspace():
        b += 1
    behind = True
    while words < MOST_WORDS and (a > first or b < last):
        behind = not behind if a > first and b < last else b < last
        if behind:
            reach = b
            while reach < last and text[reach].isspace():
                reach += 1
            while reach < last and not text[reach].isspace():
                reach += 1
            cost = count_words(text[b:reach])
            if words + cost > MOST_WORDS:
                break
            b, words = reach, words + cost
        else:
            reach = a
            while reach > first and text[reach - 1].isspace():
                reach -= 1
            while reach > first and not text[reach - 1].isspace():
                reach -= 1
            cost = count_words(text[reach:a])
            if words + cost > MOST_WORDS:
                break
            a, words = reach, words + cost
    return trimmed(text, a, b)
