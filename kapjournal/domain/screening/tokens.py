"""From phone typing to canonical words that remember where they came from.

The screen never changes the text. It reads canonical words (lower case, no accents, contractions and
shorthand spelt out, stretched letters squeezed) beside the place of each in the original, so that a
finding is always an exact slice of what the person wrote.
"""

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from functools import lru_cache
from itertools import accumulate

from kapjournal.domain.screening.lexicon.fillers import FILLERS
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
_SPLIT_OFF = frozenset({"t", *_SPLIT_ENDINGS})
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


class Reading:
    """One text, read. `words[i]` came from `text[starts[i]:ends[i]]`; a sentence's end is the word "."."""

    __slots__ = (
        "_clause_starts",
        "_listed",
        "_places",
        "canonical",
        "ends",
        "marked",
        "narrative",
        "offsets",
        "quotes",
        "sentence_ends",
        "starts",
        "text",
        "words",
    )

    def __init__(
        self,
        text: str,
        words: list[str],
        starts: list[int],
        ends: list[int],
        clause_starts: list[int],
        quotes: list[tuple[int, int]],
    ) -> None:
        self.text = text
        self.words = words
        self.starts = starts
        self.ends = ends
        self.quotes = quotes
        """Word ranges between quotation marks."""
        self.narrative: bool | None = None
        """Whether the whole text tells of a session; `guards` fills it in once."""
        self.canonical = f" {' '.join(words)} " if words else " "
        """The words, a space before and after each."""
        self.marked = "".join(["\t" + word if word in FILLERS else " " + word for word in words]) + " "
        """The same, letter for letter, but with a tab before each word that only fills."""
        self.offsets = [0]
        """Where each word's leading space stands in `canonical`; last, where the text ends."""
        self.offsets.extend(accumulate([len(word) + 1 for word in words]))
        self._clause_starts = clause_starts
        """The word at which the clause of each word begins; a comma, a line or a "but" begins one."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for index, word in enumerate(words):
            places[word].append(index)
        self._places = places
        """Where each word stands."""
        self._listed: dict[WordList, list[int]] = {}
        """Where an alternative of a list can stand."""
        self.sentence_ends = places.get(".", [])

    def by_another(self, first: int, last: int) -> bool:
        """Whether a word was written with a final "ó": somebody else did it ("intentó", not "intento")."""
        return any(self.text[end - 1] in "óÓ" for end in self.ends[first:last])

    def begins_clause(self, index: int) -> bool:
        return self._clause_starts[index] == index

    def has(self, window: tuple[int, int], words: WordList) -> bool:
        """Whether one of the alternatives stands among the words of the window."""
        places = self._listed.get(words)
        if places is None:
            places = self._look_for(words)
        if not places:
            return False
        first, last = window
        at = bisect_left(places, first)
        if at == len(places) or places[at] >= last:
            return False
        if self.words[places[at]] in words.words:
            return True
        return words.pattern.search(self.joined(first, last)) is not None

    def found(self, window: tuple[int, int], words: WordList) -> list[str]:
        """The alternatives that stand in the window, in order, a space before each."""
        return words.pattern.findall(self.joined(*window)) if self.has(window, words) else []

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
    clause_starts: list[int] = []
    quotes: list[tuple[int, int]] = []
    clause = since_stop = 0
    open_quote: tuple[str, int] | None = None
    for match in _TOKEN.finditer(text):
        raw = match.group()
        lead = raw[0]
        if lead.isalnum():
            spelt = canonical(raw) if len(raw) <= _CACHED_LENGTH else _too_long(raw)
            if raw in _SPLIT_OFF and words:
                spelt = _split_off(raw, words) or spelt
            start, end = match.span()
            for word in spelt:
                if word in _TURNING_WORDS:
                    clause = len(words)
                words.append(word)
                starts.append(start)
                ends.append(end)
                clause_starts.append(clause)
            continue
        clause = len(words)
        if lead in _SENTENCE_END:
            # "I. want. to. die." is one sentence: a stop after a single word or a letter does not end it.
            if clause - since_stop > 1 and len(words[-1]) > 1:
                words.append(".")
                starts.append(match.start())
                ends.append(match.end())
                clause_starts.append(clause)
                clause += 1
            since_stop = len(words)
        elif open_quote and lead == open_quote[0]:
            quotes.append((open_quote[1], len(words)))
            open_quote = None
        elif lead in _OPENING:
            open_quote = (_OPENING[lead], len(words))
    return Reading(text, words, starts, ends, clause_starts, quotes)


def _too_long(raw: str) -> tuple[str, ...]:
    return (raw[:_CACHED_LENGTH].casefold().replace(".", ""),)


def _split_off(raw: str, words: list[str]) -> tuple[str, ...] | None:
    """What a lone ending stands for after the word that it was cut from; mends that word where need be."""
    if raw == "t" and words[-1] in _SPLIT_NOT:
        words[-1] = _SPLIT_NOT[words[-1]]
        return ("not",)
    if raw in _SPLIT_ENDINGS and words[-1] in _PRONOUNS:
        return (_SPLIT_ENDINGS[raw],)
    return None
