"""Lists of words and sayings, looked for in windows of a text without reading each window each time."""

import re
from functools import cached_property

from kapjournal.domain.screening.alternation import alternation
from kapjournal.domain.screening.common_words import COMMON_WORDS


class WordList:
    """Alternatives parted by "|", of one list or several: single words, and sayings of more."""

    def __init__(self, *lists: str) -> None:
        options = [option.split() for option in "|".join(lists).split("|") if option.strip()]
        self._options = options
        self.words = frozenset(option[0] for option in options if len(option) == 1)
        """Where one of these stands, the list is there."""
        rarest = {min(option, key=lambda word: (word in COMMON_WORDS, -len(word))) for option in options}
        self.telling = self.words | rarest
        """Only where one of these stands can an alternative of the list be there."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(alternation(self._options))
