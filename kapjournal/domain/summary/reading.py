"""Reading phone typing: words, sentences and readable windows, always with code-point offsets.

Everything here is linear in the length of the text. Nobody's typing is corrected; a window is a slice.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

MOST_WORDS = 40
FEWEST_WORDS = 3
_CLAUSE_WORDS = 16
"""A run without any punctuation is cut at a joining word once it is this long."""

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_CHUNK = re.compile(r"\S+")
_STOP = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|[\n\r\u2028\u2029]+|[;。！？।؟]|\s[-–—]\s|\.{3,}")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def listed(block: str) -> frozenset[str]:
    """The words of a block of text."""
    return frozenset(block.split())


_JOINING = listed(
    """
    and but so because then when which although though until while anyway except or y pero entonces porque
    cuando aunque hasta mientras luego pues
    """
)
_FILLER = listed(
    """
    um uh uhm er erm okay ok so and anyway well but yeah bueno pues este eh y entonces also then
    """
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word: its folded form (lower case, no accents, no apostrophes) and where it stands."""

    form: str = field(repr=False)
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Span:
    """A slice of one text; `first` and `last` are token numbers (last exclusive), `words` its length."""

    start: int
    end: int
    first: int
    last: int
    words: int


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """Lower case without accents and apostrophes, so that `cant`, `can't` and `CAN'T` are one word."""
    low = word.lower().replace("'", "").replace("’", "")
    if low.isascii():
        return low
    return "".join(mark for mark in unicodedata.normalize("NFD", low) if not unicodedata.combining(mark))


def stem(form: str) -> str:
    """A plural and its singular count as one image."""
    return form[:-1] if len(form) > 4 and form.endswith("s") else form


def tokens(text: str) -> list[Token]:
    return [Token(fold(found.group()), found.start(), found.end()) for found in _TOKEN.finditer(text)]


def count_words(text: str) -> int:
    """How many words of the page a text takes.

    Writing without spaces takes one word for two characters; a chunk longer than any word takes one for
    each 24 characters, so that no script can outgrow the page.
    """
    total = 0
    for chunk in text.split():
        size = len(chunk)
        if size == 1 or chunk.isascii():
            total += 1 + size // 25
        else:
            unspaced = len(_UNSPACED.findall(chunk))
            total += max(1, unspaced // 2 + (size - unspaced + 23) // 24)
    return total


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The same slice without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def sentences(text: str) -> list[tuple[int, int]]:
    """Slices between full stops, line ends and dashes; white space at the ends left out."""
    found: list[tuple[int, int]] = []
    start = 0
    for stop in _STOP.finditer(text):
        a, b = trimmed(text, start, stop.end())
        if a < b:
            found.append((a, b))
        start = stop.end()
    a, b = trimmed(text, start, len(text))
    if a < b:
        found.append((a, b))
    return found


def clauses(text: str, words: list[Token]) -> list[Span]:
    """Readable pieces of a text: sentences, and for long ones the pieces between joining words and commas.

    A piece never holds more than 40 words; one enormous word is cut by characters.
    """
    pieces: list[Span] = []
    at = 0
    for start, end in sentences(text):
        first = at
        while at < len(words) and words[at].start < end:
            at += 1
        pieces.extend(_pieces(text, words, start, end, first, at))
    return pieces


def _pieces(text: str, words: list[Token], start: int, end: int, first: int, last: int) -> Iterator[Span]:
    if last - first <= _CLAUSE_WORDS:
        yield from _bounded(text, words, start, end, first, last)
        return
    cut_start, cut_first = start, first
    for number in range(first + 1, last):
        long_enough = number - cut_first
        gap = text[words[number - 1].end : words[number].start]
        joins = words[number].form in _JOINING
        if (
            (long_enough >= 5 and joins and last - number >= 3)
            or (long_enough >= 4 and "," in gap and last - number >= 3)
            or long_enough >= 2 * _CLAUSE_WORDS
        ):
            yield from _bounded(text, words, cut_start, words[number].start, cut_first, number)
            cut_start, cut_first = words[number].start, number
    yield from _bounded(text, words, cut_start, end, cut_first, last)


def _bounded(text: str, words: list[Token], start: int, end: int, first: int, last: int) -> Iterator[Span]:
    """Cut what is still too long for the page (writing without spaces, one endless word)."""
    start, end = trimmed(text, start, end)
    cost = count_words(text[start:end])
    if cost <= MOST_WORDS:
        if start < end:
            yield Span(start, end, first, last, cost)
        return
    at, number = start, first
    while at < end:
        stop, spent = at, 0
        while stop < end:
            chunk = _CHUNK.match(text, stop, end)
            reach = chunk.end() if chunk else stop + 1
            price = count_words(text[stop:reach])
            if spent + price > MOST_WORDS:
                if spent == 0:
                    stop = min(end, stop + MOST_WORDS)
                break
            spent, stop = spent + price, reach
        a, b = trimmed(text, at, stop)
        since = number
        while number < last and words[number].start < stop:
            number += 1
        if a < b:
            yield Span(a, b, since, number, count_words(text[a:b]))
        at = stop


def without_filler(text: str, words: list[Token], span: Span) -> Span:
    """Leave out what a speaker says while looking for the word ("um", "so", "bueno") at the front."""
    first = span.first
    while first < span.last - FEWEST_WORDS and words[first].form in _FILLER:
        first += 1
    if first == span.first:
        return span
    start = words[first].start
    while start > span.start and text[start - 1] in "\"'“‘«¿¡(":
        start -= 1
    return Span(start, span.end, first, span.last, count_words(text[start : span.end]))
