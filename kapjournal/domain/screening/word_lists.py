"""Lists of words and sayings, asked about in windows of a text without reading each window each time.

A text is counted once for all lists together. Every list owns two fields of eight bits in one large number:
how many single words of it were met so far, and how many words that one of its sayings needs. The counts
run along the text, so the counts of any window are one subtraction, and whether a list can stand in the
window is whether its fields are empty.
"""

import re
from functools import cached_property
from itertools import accumulate

from kapjournal.domain.screening.alternation import alternation
from kapjournal.domain.screening.common_words import COMMON_WORDS

_FIELD = 8
WIDEST_WINDOW = (1 << _FIELD) - 1
"""Words in the widest window that may be asked about: a field holds no more."""


class WordList:
    """Alternatives, single words and sayings of more. `WordLists.add` makes one."""

    def __init__(self, options: list[list[str]], number: int) -> None:
        self._options = options
        self.words = frozenset(option[0] for option in options if len(option) == 1)
        """Where one of these stands, the list is there."""
        rarest = {min(option, key=lambda word: (word in COMMON_WORDS, -len(word))) for option in options}
        self.needed = rarest - self.words
        """Only where one of these stands can a saying of the list be there."""
        self.surely = WIDEST_WINDOW << 2 * _FIELD * number
        self.perhaps = self.surely << _FIELD
        self.fields = self.surely | self.perhaps

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(alternation(self._options))


class WordLists:
    """All lists that are counted together."""

    def __init__(self) -> None:
        self._weights: dict[str, int] = {}
        self._number = 0

    def add(self, *lists: str) -> WordList:
        """One list of all alternatives that are parted by "|" in these."""
        options = [option.split() for option in "|".join(lists).split("|") if option.strip()]
        made = WordList(options, self._number)
        self._number += 1
        for words, field in ((made.words, made.surely), (made.needed, made.perhaps)):
            one = field & -field
            for word in words:
                self._weights[word] = self._weights.get(word, 0) + one
        return made

    def running(self, words: list[str]) -> list[int]:
        """The counts before each word, and after the last: `counts[b] - counts[a]` are those of [a, b)."""
        weight = self._weights.get
        return list(accumulate([weight(word, 0) for word in words], initial=0))
