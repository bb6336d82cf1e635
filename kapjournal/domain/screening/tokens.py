"""From phone typing to canonical words that remember where they came from.

The screen never changes the text. It reads canonical words (lower case, no accents, contractions and
shorthand spelt out, stretched letters squeezed) beside the place of each in the original, so that a
finding is always an exact slice of what the person wrote.
"""

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate

from kapjournal.domain.screening.lexicon.shorthand import CENSORED, MISSPELT, OFTEN_STRETCHED, SHORTHAND
from kapjournal.domain.screening.word_lists import WordList

# Somebody's name on a network and an address on the web are passed over (cut, so that the work stays
# bounded). A word may hold apostrophes, digits and the signs people use to get past filters; a lone run of
# punctuation, a line break or an emoji is a token of its own.
_TOKEN = re.compile(
    r"(?:@|https?://)[^\s,;]{1,80}"
    r"|[^\W_](?:['’`´ʼ*@$!|\u0300-\u036f]{0,2}[^\W_])*[\u0300-\u036f]?"
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
_PRONOUNS = frozenset({"i", "you", "he", "she", "it", "we", "they", "that", "there"})
SENTENCE_WORDS = 40
"""How far a guard looks inside one sentence; text without punctuation is read in windows this wide."""
_CACHED_LENGTH = 40
_HE = ("él", "e\u0301l")
"""With its accent it is a person; without, most often the article. "ell" keeps the two apart."""


@lru_cache(maxsize=16384)
def canonical(raw: str) -> tuple[str, ...]:
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


@dataclass
class Reading:
    """One text, read. `words[i]` came from `text[starts[i]:ends[i]]`; a sentence's end is the word "."."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    clauses: list[int]
    """The clause number of each word; grows at commas, line breaks and words that turn the sentence."""
    third_preterite: list[bool]
    """Whether a word was written with a final "ó": somebody else did it ("intentó", against "intento")."""
    quotes: list[tuple[int, int]]
    """Word ranges between quotation marks."""
    narrative: bool | None = None
    """Whether the whole text tells of a session; `guards` fills it in once."""

    canonical: str = field(init=False)
    """The words, a space before and after each."""
    offsets: list[int] = field(init=False)
    """Where each word's leading space stands in `canonical`; last, where the text ends."""
    sentence_ends: list[int] = field(init=False)
    _places: dict[str, list[int]] = field(init=False, repr=False)
    """Where each word stands."""
    _clause_starts: list[int] = field(init=False, repr=False)
    _listed: dict[WordList, list[int]] = field(init=False, repr=False)
    """Where an alternative of a list can stand."""

    def __post_init__(self) -> None:
        self.canonical = f" {' '.join(self.words)} " if self.words else " "
        self.offsets = list(accumulate((len(word) + 1 for word in self.words), initial=0))
        self._listed = {}
        self._clause_starts = []
        start = 0
        for index, clause in enumerate(self.clauses):
            if index and (clause != self.clauses[index - 1] or self.words[index - 1] == "."):
                start = index
            self._clause_starts.append(start)
        self._places = {}
        for index, word in enumerate(self.words):
            self._places.setdefault(word, []).append(index)
        self.sentence_ends = self._places.get(".", [])

    def has(self, words: WordList, first: int, last: int) -> bool:
        """Whether one of the alternatives stands among the words [first, last)."""
        places = self._listed.get(words)
        if places is None:
            places = self._look_for(words)
        at = bisect_left(places, first)
        if at == len(places) or places[at] >= last:
            return False
        if self.words[places[at]] in words.words:
            return True
        return words.pattern.search(self.joined(first, last)) is not None

    def found(self, words: WordList, first: int, last: int) -> list[str]:
        """The alternatives that stand among the words [first, last), in order, a space before each."""
        return words.pattern.findall(self.joined(first, last)) if self.has(words, first, last) else []

    def _look_for(self, words: WordList) -> list[int]:
        """Every place at which a word of the list stands, or one that its sayings need."""
        known = self._places
        places = sorted(place for word in words.telling & known.keys() for place in known[word])
        self._listed[words] = places
        return places

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

    def clause_start(self, first: int, reach: int) -> int:
        """The first word of the clause that holds word `first`, at most `reach` words back."""
        return max(self._clause_starts[first], first - reach)

    def joined(self, first: int, last: int) -> str:
        """The words [first, last) as they stand in `canonical`, a space before and after."""
        first, last = max(first, 0), min(last, len(self.words))
        if first >= last:
            return " "
        return self.canonical[self.offsets[first] : self.offsets[last] + 1]


def read(text: str) -> Reading:
    """Read a text in one pass; the work grows with its length and nothing else."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    clauses: list[int] = []
    thirds: list[bool] = []
    quotes: list[tuple[int, int]] = []
    clause = since_stop = 0
    open_quote: tuple[str, int] | None = None
    for match in _TOKEN.finditer(text):
        raw = match.group()
        lead = raw[0]
        if lead.isalnum():
            spelt = (
                canonical(raw)
                if len(raw) <= _CACHED_LENGTH
                else (raw[:_CACHED_LENGTH].casefold().replace(".", ""),)
            )
            if words and len(raw) < 3 and raw.islower():
                if raw == "t" and words[-1] in _SPLIT_NOT:
                    words[-1] = _SPLIT_NOT[words[-1]]
                    spelt = ("not",)
                elif raw in _SPLIT_ENDINGS and words[-1] in _PRONOUNS:
                    spelt = (_SPLIT_ENDINGS[raw],)
            ends_in_o = raw[-1] in "óÓ"
            for word in spelt:
                if word in _TURNING_WORDS:
                    clause += 1
                words.append(word)
                starts.append(match.start())
                ends.append(match.end())
                clauses.append(clause)
                thirds.append(ends_in_o)
            continue
        clause += 1
        if lead in _SENTENCE_END:
            # "I. want. to. die." is one sentence: a stop after a single word or a letter does not end it.
            if len(words) - since_stop > 1 and len(words[-1]) > 1:
                words.append(".")
                starts.append(match.start())
                ends.append(match.end())
                clauses.append(clause)
                thirds.append(False)
                clause += 1
            since_stop = len(words)
        elif open_quote and lead == open_quote[0]:
            quotes.append((open_quote[1], len(words)))
            open_quote = None
        elif lead in _OPENING:
            open_quote = (_OPENING[lead], len(words))
    return Reading(words, starts, ends, clauses, thirds, quotes)
