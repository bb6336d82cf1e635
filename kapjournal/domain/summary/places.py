"""Where something to look at is told: slices of one entry, with their rank for when not all fit."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kapjournal.domain.summary.phrases import any_of
from kapjournal.domain.summary.reading import Span, clauses, count_words, trimmed
from kapjournal.domain.summary.standing import Read

A_CLAUSE = 14
"""Words of a side effect told in an answer; a doctor needs the clause, not the story around it."""
FEWEST = 3
FIRST, SECOND, THIRD = range(3)
"""What stays when not all fits: taken outside the plan, to be looked at, a sign that often follows."""
NOT_OWN = any_of(
    r"""
    (?:he|she|they|mom|mum|dad|wife|husband|dog|cat|baby|kid|son|daughter|brother|sister|nurse|
        neighbou?r|boss) (?:\w+ )?(?:threw|vomited|fainted|passed|relapsed|took|drank|went|stopped|is|was|
        slept)
    (?:the|a|my) (?:dog|cat|baby|kid|toddler) (?:threw|vomited)
    (?:never|dont|didnt|hasnt|wont|not|no one|nobody) (?:threw|vomit|faint|pass|relapse|drink)
    (?:nearly|almost|practically|could have|casi) (?:me )?(?:threw|thrown|vomit\w*|faint\w*|passed|desmay\w*)
    siesta
    naps?
    napped
    (?:movie|film|show|episode|book|song|game|pelicula|serie|libro)
    (?:if|when|in case|unless|si|cuando) (?:i|me|you) (?:\w+ ){0,3}(?:throw|vomit|faint|pass (?:out|away)|
        relapse|skip|stop|miss)
    """
)


"""Somebody else's, a story, or what did not happen."""


@dataclass(frozen=True, slots=True)
class Place:
    """One slice that tells of it; `rank` says which stay when not all fit, the lowest first."""

    rank: int
    read: Read = field(repr=False)
    start: int
    end: int


def forms_of(read: Read, first: int, last: int) -> list[str]:
    return [word.form for word in read.words[first:last]]


def open_pieces(read: Read) -> list[Span]:
    return [
        piece
        for piece in clauses(read.entry.text, read.words)
        if not any(low < piece.end and piece.start < high for low, high in read.closed)
    ]


def grown(read: Read, pieces: Sequence[Span], place: int, most: int) -> tuple[int, int]:
    """A piece with those after it as far as `most` words; a piece of one or two words never alone."""
    text = read.entry.text
    first = last = place
    while last + 1 < len(pieces) and (
        count_words(text[pieces[first].start : pieces[last + 1].end]) <= most
        or (pieces[last].last - pieces[first].first < FEWEST and pieces[last + 1].words <= A_CLAUSE)
    ):
        last += 1
    if pieces[last].last - pieces[first].first < FEWEST and first > 0 and pieces[first - 1].words <= A_CLAUSE:
        first -= 1
    return trimmed(text, pieces[first].start, pieces[last].end)
