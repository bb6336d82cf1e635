"""A small language for phrases, compiled to expressions that cannot blow up.

One phrase is a row of items separated by spaces:

- `word`            that word
- `word*`           any word that begins so
- `(a|b c|d)`       one of these; `(a|b)?` one of these or nothing
- `@name`, `@name?` a list of alternatives that the lexicon names once
- `_3`              up to three words of the same sentence
- `~3`              up to three fillers ("just", "so badly", "a veces"), which change nothing
- `!word`, `!(a|b c)`  where the next words are none of these

There is no nesting and no unbounded repetition, so matching costs at most a constant per word of the
text. Phrases are matched against the canonical words of `tokens.Reading`, never against raw text.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from kapjournal.domain.screening.alternation import alternation
from kapjournal.domain.screening.common_words import commonness

MAX_GAP = 8
MAX_GAPS = 3
MAX_FILLED = 4
"""Places in one phrase at which fillers may stand."""
PREFIX_KEY = 4
REACH = 24
"""How many words behind the first word of a match its anchor and its partner are looked for."""
ANY_WORD = ""
"""Stands in a set of keys where no list of words is closed."""
FILLERS_KEY = "\t"
"""Stands in a set of keys for all the words of `lexicon/fillers.py`."""

_GAP_WORD = "[ \t](?!(?:but|pero|although|aunque|not|never)[ \t])[^ \t.]+"
"""A gap never crosses a "but" or a "not": what follows is another thought."""
_ITEM = re.compile(r"!?\([^()]*\)\??|@[a-z_]+\??|_[1-9]|~[1-4]|[^ ()@~]+")
_FILLER = "\t[^ \t.]+"
"""A word of `lexicon/fillers.py`; the reading marks them."""
_GAP, _FILL, _UNLESS, _MAYBE, _MUST = "_", "~", "!", "?", ""

Macros = Mapping[str, str]
Keys = frozenset[str]
"""Words; `abcd*` stands for all that begin with these four letters."""


@dataclass(frozen=True)
class Phrase:
    """One phrase. Its pattern is written and compiled on first use, for a text that may well hold it.

    All of them together would take seconds, and the first message after a start would wait for that.
    What is known of its words is only a matter of speed: where they are not, no match is looked for.
    """

    source: str
    items: "tuple[_Item, ...]"
    anchors: Keys
    """The rarest words of which one is in every match."""
    partners: Keys
    """The next rarest, in another place of the phrase; the same where there is none."""

    def beginning(self) -> tuple[set[str], set[str]]:
        """The keys of what the first word of a match can be, and of what the second, or the next after it."""
        opens: set[str] = set()
        follows: set[str] = set()
        for at, (kind, choice, _) in enumerate(self.items):
            if kind in {_GAP, _FILL}:
                return {ANY_WORD}, {ANY_WORD}
            if kind == _UNLESS:
                continue
            opens |= choice.firsts
            follows |= choice.seconds
            if choice.single:
                follows |= _next(self.items[at + 1 :])
            if kind == _MUST:
                break
        return opens, follows

    @cached_property
    def pattern(self) -> str:
        return "".join(map(_written, self.items)) + "(?=[ \t])"

    @cached_property
    def expression(self) -> re.Pattern[str]:
        return _compiled(self.pattern)


class _Choice:
    """The alternatives of one place, read once however many phrases share them."""

    def __init__(self, options: str) -> None:
        # Tuples of words, since there are tens of thousands: the collector of garbage passes over them.
        self._options = [tuple(option.split()) for option in options.split("|")]
        self.longest = max(map(len, self._options))
        self.single = any(len(option) == 1 for option in self._options)

    @cached_property
    def expression(self) -> str:
        return alternation(self._options)

    @cached_property
    def firsts(self) -> Keys:
        return _keys(option[0] for option in self._options)

    @cached_property
    def seconds(self) -> Keys:
        """The second words of the options that have one."""
        return _keys(option[1] for option in self._options if len(option) > 1)

    @cached_property
    def telling(self) -> "_Telling":
        places = list(map(_rarest, self._options))
        words = {option[at] for option, at in zip(self._options, places, strict=True)}
        return _Telling(sum(map(commonness, words)), max(places), frozenset(map(_key, words)))


class _Telling(NamedTuple):
    """The rarest word of each alternative."""

    met: int
    """About how often one of them is met."""
    at: int
    """The last place at which one can stand."""
    keys: Keys


class _Item(NamedTuple):
    kind: str
    choice: _Choice
    words: int
    """How many words it can take."""


_NOTHING = _Choice("x")


def parse(source: str, macros: Macros) -> Phrase:
    """Read one phrase. Raises ValueError on anything outside the small language."""
    rest = _ITEM.sub("", source).strip()
    if rest:
        raise ValueError(f"not a phrase: {source!r}")
    items = tuple([_item(text, macros) for text in _ITEM.findall(source)])
    gaps = [item.words for item in items if item.kind == _GAP]
    if len(gaps) > MAX_GAPS or any(size > MAX_GAP for size in gaps):
        raise ValueError(f"too many words between: {source!r}")
    if sum(item.kind == _FILL for item in items) > MAX_FILLED:
        raise ValueError(f"too many places for fillers: {source!r}")
    return Phrase(source, items, *_rarest_two(source, items))


def _item(text: str, macros: Macros) -> _Item:
    kind = text[0]
    if kind in {_GAP, _FILL}:
        return _Item(kind, _NOTHING, int(text[1:]))
    if kind == _UNLESS:
        return _Item(kind, _choice(text[1:], macros), 0)
    choice = _choice(text.rstrip("?"), macros)
    return _Item(_MAYBE if text[-1] == "?" else _MUST, choice, choice.longest)


def _choice(text: str, macros: Macros) -> _Choice:
    options = macros[text[1:]] if text.startswith("@") else text.strip("()")
    if "@" in options:
        options = "|".join(macros[one[1:]] if one.startswith("@") else one for one in options.split("|"))
    return _read(options)


# The same lists stand in hundreds of phrases: each is read once, or the first message would wait for seconds.
_read = lru_cache(maxsize=4096)(_Choice)


def _next(items: tuple[_Item, ...]) -> set[str]:
    """The words that these items can begin with."""
    words: set[str] = set()
    for kind, choice, _ in items:
        if kind == _GAP:
            break
        if kind == _FILL:
            words.add(FILLERS_KEY)
        elif kind != _UNLESS:
            words |= choice.firsts
        if kind == _MUST:
            return words
    return {ANY_WORD}


def _rarest_two(source: str, items: tuple[_Item, ...]) -> tuple[Keys, Keys]:
    """The rarest words that every match holds, and the next rarest, both near enough to its beginning."""
    near: list[_Telling] = []
    before = 0
    for kind, choice, longest in items:
        if kind == _MUST and before + choice.telling.at <= REACH:
            near.append(choice.telling)
        before += longest
    if not near:
        raise ValueError(f"a phrase needs one word that is always there: {source!r}")
    near.sort(key=lambda telling: telling.met)
    return near[0].keys, near[min(1, len(near) - 1)].keys


def _written(item: _Item) -> str:
    match item.kind:
        case "_":
            return f"(?:{_GAP_WORD}){{0,{item.words}}}?"
        case "~":
            return f"(?:{_FILLER}){{0,{item.words}}}"
        case "!":
            return f"(?!{item.choice.expression})"
        case "?":
            return f"(?:{item.choice.expression})?"
    return item.choice.expression


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """One expression for all rules that share a phrase: the exceptions of one stand in many."""
    return re.compile(pattern)


def _rarest(option: tuple[str, ...]) -> int:
    if len(option) == 1:
        return 0
    return min(range(len(option)), key=lambda at: (commonness(option[at]), -len(option[at])))


def _keys(words: Iterable[str]) -> Keys:
    """The keys of some words; where one of them is too short a beginning, any word."""
    return frozenset(
        [_key(word) if len(word) > PREFIX_KEY or word[-1] != "*" else ANY_WORD for word in words]
    )


def _key(word: str) -> str:
    if word.endswith("*"):
        stem = word[:-1]
        if len(stem) < PREFIX_KEY:
            raise ValueError(f"a beginning needs at least {PREFIX_KEY} letters: {word!r}")
        return stem[:PREFIX_KEY] + "*"
    return word


def keys_of(word: str) -> tuple[str, str]:
    """The keys under which a word of a text may stand in the sets of a phrase."""
    return word, word[:PREFIX_KEY] + "*"
