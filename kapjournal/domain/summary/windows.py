"""Where a passage may begin and end: readable windows of one entry, cut at sentences, clauses and words.

The work is linear in the length of the text; of a very long text only the most telling places are tried.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kapjournal.domain.summary.lexicon import Cue, cues
from kapjournal.domain.summary.reading import (
    FEWEST_WORDS,
    MOST_WORDS,
    Span,
    clauses,
    count_words,
    sentences,
    without_filler,
)
from kapjournal.domain.summary.standing import Read

_JOINT = 0.8
"""How good an edge inside a sentence too long for a quote is, where a sentence's own edge is 1."""
_MOST_PIECES = 12
"""Pieces that one passage may join; with _MOST_OPENINGS it keeps the work on a very long text linear."""
_MOST_OPENINGS = 400
_AN_ITEM = 6
"""Words of the longest item of a list; "i laughed, really laughed, haha, and i saw that ..." is none."""
_FRAGMENT_WORDS = 6
"""A piece of a sentence needs more words than a sentence to be read on its own."""

Hits = Mapping[int, Sequence[tuple[Cue, float]]]
"""What the words speak of: token number -> (cue, weight)."""


@dataclass(frozen=True, slots=True)
class Window:
    """A slice that could stand on the page. `opening` and `stop` say how whole its edges are, 0 to 1."""

    span: Span
    opening: float
    stop: float


def hits_of(read: Read) -> Hits:
    found: defaultdict[int, list[tuple[Cue, float]]] = defaultdict(list)
    for number, cue, weight in cues(read.words):
        found[number].append((cue, weight))
    return dict(found)


def windows(read: Read, hits: Hits) -> Iterator[Window]:
    """Every readable window of an entry, without what is closed, in order of where it begins."""
    text, words = read.entry.text, read.words
    pieces = _open_pieces(read)
    if _is_list(text, pieces):
        return
    starts, stops = _edges(text, pieces)
    exact = not text.isascii()
    for begin in _openings(pieces, hits):
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
            whole = starts[begin] == 1.0 and stops[last] == 1.0
            if span.words >= (FEWEST_WORDS if whole else _FRAGMENT_WORDS):
                yield Window(span, starts[begin], stops[last])


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


def _openings(pieces: Sequence[Span], hits: Hits) -> list[int]:
    """Pieces at which a passage may begin: all of them, or of a very long text the most telling."""
    if len(pieces) <= _MOST_OPENINGS:
        return list(range(len(pieces)))
    telling = [
        sum(len(hits[number]) for number in range(piece.first, piece.last) if number in hits)
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
        and max(len(item.split()) for item in items) <= _AN_ITEM
        and len(pieces) <= 3
    )
