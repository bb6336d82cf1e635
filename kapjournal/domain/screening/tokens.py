"""From phone typing to canonical words that remember where they came from.

The screen never changes the text. It reads canonical words (lower case, no accents, contractions and
shorthand spelt out, stretched letters squeezed) beside the place of each in the original, so that a
finding is always an exact slice of what the person wrote.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from itertools import accumulate

from kapjournal.domain.screening.lexicon.fillers import FILLERS
from kapjournal.domain.screening.lexicon.shorthand import CENSORED, MISSPELT, OFTEN_STRETCHED, SHORTHAND

# Somebody's name on a network and an address on the web are passed over (cut, so that the work stays
# bounded). A word may hold apostrophes, digits and the signs people use to get past filters; a lone run of
# punctuation, a line break or an emoji is a token of its own.
_TOKEN = re.compile(
    r"(?:@|https?://)[^\s,;]{1,80}"
    r"|[^\W_]+(?:['’`´ʼ*@$!|\u0300-\u036f]{1,2}[^\W_]+)*[\u0300-\u036f]?"
    r"|[.!?…。！？]+"
    r"|[,;:\n\r()\[\]\-–—/\"“”«»„]"
    r"|[☀-➿\U0001f000-\U0001faff]"
)
_SENTENCE_END = frozenset(".!?…。！？")
_APOSTROPHES = re.compile("['’`´ʼ]")
_OPENING = {"“": "”", "«": "»", "„": "“", '"': '"'}
_LEET = str.maketrans(
    {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i", "|": "i"}
)
_STRETCHED = re.compile(r"(.)\1{2,}")
_DOUBLED = re.compile(r"(.)\1")
_UNDOUBLED = {_DOUBLED.sub(r"\1", word): word for word in OFTEN_STRETCHED}
_TURNING_WORDS = frozenset(
    {"but", "although", "though", "however", "yet", "pero", "aunque", "sino", "except"}
)
_SPLIT_NOT = {
    "don": "do",
    "can": "can",
    "didn": "did",
    "won": "will",
    "isn": "is",
    "doesn": "does",
    "wouldn": "would",
    "couldn": "could",
    "haven": "have",
    "wasn": "was",
    "weren": "were",
    "aren": "are",
    "hasn": "has",
    "hadn": "had",
    "shouldn": "should",
}
"""What stands before a "t" that lost its apostrophe to a space ("don t")."""
_SPLIT_ENDINGS = {"m": "am", "d": "would", "ve": "have", "ll": "will", "re": "are", "s": "is"}
"""And what the other lost endings mean after a pronoun ("i m", "they re")."""
_SPLIT_OFF = frozenset({"t", *_SPLIT_ENDINGS})
_PRONOUNS = frozenset({"i", "you", "he", "she", "it", "we", "they", "that", "there"})
SENTENCE_WORDS = 40
"""How far a guard looks inside one sentence; text without punctuation is read in windows this wide."""
_LONGEST_WORD = 40
_ROOM = 16384
_DONE_BY_ANOTHER = frozenset("óÓ")
_HE = ("él", "e\u0301l")
"""With its accent it is a person; without, most often the article. "ell" keeps the two apart."""


def _canonical(raw: str) -> tuple[str, ...]:
    """The canonical words of one raw word; usually one, two for a contraction."""
    word = raw.casefold()
    if word in _HE:
        return ("ell",)
    if not word.isascii():
        word = unicodedata.normalize("NFKD", word)
        word = "".join(letter for letter in word if not unicodedata.combining(letter)).casefold()
        apostrophe = bool(_APOSTROPHES.search(word))
        word = _APOSTROPHES.sub("", word)
    else:
        apostrophe = "'" in word or "`" in word
        word = word.replace("'", "").replace("`", "")
    if word == "ill" and apostrophe:
        return ("i", "will")
    if word in SHORTHAND:
        return SHORTHAND[word]
    word = _unmask(word) or "x"  # a letter that was nothing but an apostrophe
    if "." in word or " " in word:  # a compatibility form can open into several letters
        word = re.sub(r"[ .]+", "", word) or "x"
    if word in MISSPELT:
        return (MISSPELT[word],)
    return SHORTHAND.get(word) or (_UNDOUBLED.get(_DOUBLED.sub(r"\1", word), word),)


def _unmask(word: str) -> str:
    if "*" in word:
        return next((plain for plain in CENSORED if _fits(word, plain)), word.replace("*", ""))
    if not word.isalpha() and any(letter.isalpha() for letter in word):
        word = word.translate(_LEET)
    return _STRETCHED.sub(r"\1", word)


def _fits(masked: str, plain: str) -> bool:
    return len(masked) == len(plain) and all(a in {b, "*"} for a, b in zip(masked, plain, strict=True))


class Reading:
    """One text, read. `words[i]` stands at `span(i, i + 1)` of the text; a sentence's end is the word "."."""

    __slots__ = (
        "_breaks",
        "_raw",
        "_starts",
        "canonical",
        "marked",
        "offsets",
        "quotes",
        "sentence_ends",
        "words",
    )

    def __init__(
        self,
        words: list[str],
        raw: list[str],
        starts: list[int],
        breaks: list[int],
        sentence_ends: list[int],
        quotes: list[tuple[int, int]],
    ) -> None:
        self.words = words
        self._raw = raw
        """What each word was read from; two words of one contraction share it."""
        self._starts = starts
        self._breaks = breaks
        """The words at which a clause begins; a comma, a line or a "but" begins one."""
        self.sentence_ends = sentence_ends
        self.quotes = quotes
        """Word ranges between quotation marks."""
        led = ["\t" + word if word in FILLERS else " " + word for word in words]
        self.marked = "".join(led) + " "
        """The words, a space before each, or a tab before one that only fills, and a space at the end."""
        self.canonical = self.marked.replace("\t", " ")
        """The same, letter for letter, with spaces alone."""
        self.offsets = list(accumulate(map(len, led), initial=0))
        """Where each word's leading space stands in `canonical`; last, where the text ends."""

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the words [first, last) stand in the text, in code points."""
        return self._starts[first], self._starts[last - 1] + len(self._raw[last - 1])

    def by_another(self, first: int, last: int) -> bool:
        """Whether a word was written with a final "ó": somebody else did it ("intentó", not "intento")."""
        return not _DONE_BY_ANOTHER.isdisjoint([raw[-1] for raw in self._raw[first:last]])

    def word_after(self, end: int) -> int:
        """The index of the word that begins where a match in `canonical` ended."""
        return bisect_left(self.offsets, end)

    def sentence(self, first: int, last: int) -> tuple[int, int]:
        """The words of the sentence around [first, last), cut to a fixed reach."""
        before = bisect_left(self.sentence_ends, first)
        start = self.sentence_ends[before - 1] + 1 if before else 0
        after = bisect_left(self.sentence_ends, last)
        end = self.sentence_ends[after] if after < len(self.sentence_ends) else len(self.words)
        return max(start, first - SENTENCE_WORDS), min(end, last + SENTENCE_WORDS)

    def clause_start(self, first: int) -> int:
        """The first word of the clause that holds word `first`."""
        return self._breaks[bisect_right(self._breaks, first) - 1]

    def joined(self, first: int, last: int) -> str:
        """The words [first, last) as they stand in `canonical`, a space before and after."""
        first, last = max(first, 0), min(last, len(self.words))
        if first >= last:
            return " "
        return self.canonical[self.offsets[first] : self.offsets[last] + 1]


def read(text: str) -> Reading:
    """Read a text in one pass; the work grows with its length and nothing else."""
    words: list[str] = []
    raws: list[str] = []
    starts: list[int] = []
    breaks, sentence_ends = [0], []
    quotes: list[tuple[int, int]] = []
    since_stop = 0
    open_quote: tuple[str, int] | None = None
    for token in _TOKEN.finditer(text):
        raw = token[0]
        spelt = _spellings[raw]
        if isinstance(spelt, str):
            words.append(spelt)
            raws.append(raw)
            starts.append(token.start())
            continue
        here, lead = len(words), raw[0]
        if spelt:
            for word in _split_off(raw, words) or spelt:
                if word in _TURNING_WORDS:
                    breaks.append(len(words))
                words.append(word)
                raws.append(raw)
                starts.append(token.start())
            continue
        breaks.append(here)
        if lead in _SENTENCE_END:
            # "I. want. to. die." is one sentence: a stop after a single word or a letter does not end it.
            if here - since_stop > 1 and len(words[-1]) > 1:
                sentence_ends.append(here)
                words.append(".")
                raws.append(raw)
                starts.append(token.start())
                breaks.append(here + 1)
            since_stop = len(words)
        elif open_quote and lead == open_quote[0]:
            quotes.append((open_quote[1], here))
            open_quote = None
        elif lead in _OPENING:
            open_quote = (_OPENING[lead], here)
    return Reading(words, raws, starts, breaks, sentence_ends, quotes)


class _Spellings(dict[str, str | tuple[str, ...]]):
    """What each token says: nearly always a word; several, or one that needs care; none where it is a sign.

    Read once and remembered while there is room: a plain look-up for nearly every token of a text.
    """

    def __missing__(self, raw: str) -> str | tuple[str, ...]:
        if not raw[0].isalnum():
            return ()
        if len(raw) > _LONGEST_WORD:
            return raw[:_LONGEST_WORD].casefold().replace(".", "")
        spelt = _canonical(raw)
        plain = len(spelt) == 1 and spelt[0] not in _TURNING_WORDS and raw not in _SPLIT_OFF
        if len(self) >= _ROOM:
            self.clear()
        self[raw] = spelt[0] if plain else spelt
        return self[raw]


_spellings = _Spellings()


def _split_off(raw: str, words: list[str]) -> tuple[str, ...] | None:
    """What a lone ending stands for after the word that it was cut from; mends that word where need be."""
    if not words:
        return None
    if raw == "t" and words[-1] in _SPLIT_NOT:
        words[-1] = _SPLIT_NOT[words[-1]]
        return ("not",)
    if raw in _SPLIT_ENDINGS and words[-1] in _PRONOUNS:
        return (_SPLIT_ENDINGS[raw],)
    return None
