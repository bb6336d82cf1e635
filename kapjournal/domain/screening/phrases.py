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
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from kapjournal.domain.screening.alternation import alternation
from kapjournal.domain.screening.common_words import commonness

MAX_GAP = 8
MAX_GAPS = 3
MAX_FILLED = 4
"""Places in one phrase at which fillers may stand."""
PREFIX_KEY = 4

_GAP_WORD = "[ \t](?!(?:but|pero|although|aunque|not|never)[ \t])[^ \t.]+"
"""A gap never crosses a "but" or a "not": what follows is another thought."""
_ITEM = re.compile(r"!?\([^()]*\)\??|@[a-z_]+\??|_[1-9]|~[1-4]|[^ ()@~]+")
_FILLER = "\t[^ \t.]+"
"""A word of `lexicon/fillers.py`; the reading marks them."""

Macros = Mapping[str, str]
_Alternatives = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Phrase:
    """One phrase. Its pattern is written and compiled on first use, for a text that holds an anchor of it.

    All of them together would take seconds, and the first message after a start would wait for that.
    """

    source: str
    parts: "tuple[str | _OneOf, ...]"
    anchors: frozenset[str]
    """Words of which at least one is in every match; `abcd*` stands for a first-four-letters key."""
    before: range
    """How many words of a match can stand before its anchor."""
    opens: frozenset[str] | None
    """The words a match can begin with; None when that is not a closed list. Only a matter of speed."""

    @cached_property
    def pattern(self) -> str:
        return "".join(part if isinstance(part, str) else part.written() for part in self.parts) + "(?=[ \t])"

    @cached_property
    def expression(self) -> re.Pattern[str]:
        return _compiled(self.pattern)


@dataclass(frozen=True, slots=True)
class _OneOf:
    """A place for any of these, with what stands round it in the pattern."""

    alternatives: _Alternatives
    before: str = ""
    after: str = ""
    optional: bool = False

    def written(self) -> str:
        return self.before + _expression(self.alternatives, optional=self.optional) + self.after


@dataclass(frozen=True, slots=True)
class _Anchor:
    score: int
    """About how often one of the words is met."""
    words: frozenset[str]
    before: range


def parse(source: str, macros: Macros) -> Phrase:
    """Compile one phrase. Raises ValueError on anything outside the small language."""
    parts: list[str | _OneOf] = []
    anchors: list[_Anchor] = []
    gaps = filled = shortest = longest = 0
    opens: set[str] | None = set()
    rest = _ITEM.sub("", source).strip()
    if rest:
        raise ValueError(f"not a phrase: {source!r}")
    for item in _ITEM.findall(source):
        if item.startswith("_"):
            size = int(item[1:])
            gaps += 1
            if size > MAX_GAP or gaps > MAX_GAPS:
                raise ValueError(f"too many words between: {source!r}")
            parts.append(f"(?:{_GAP_WORD}){{0,{size}}}?")
            opens = opens if anchors else None
            longest += size
            continue
        if item.startswith("!"):
            parts.append(_OneOf(_alternatives(item[1:], macros), "(?!", ")"))
            continue
        if item.startswith("~"):
            size = int(item[1:])
            filled += 1
            if filled > MAX_FILLED:
                raise ValueError(f"too many places for fillers: {source!r}")
            parts.append(f"(?:{_FILLER}){{0,{size}}}")
            opens = opens if anchors else None
            longest += size
            continue
        optional = item.endswith("?")
        alternatives = _alternatives(item.rstrip("?"), macros)
        parts.append(_OneOf(alternatives, optional=optional))
        if opens is not None and not anchors:
            first = {option[0] for option in alternatives}
            opens = None if any(word.endswith("*") for word in first) else opens | first
        if not optional:
            anchors.append(_anchor(alternatives, shortest, longest))
            shortest += min(len(option) for option in alternatives)
        longest += max(len(option) for option in alternatives)
    if not anchors:
        raise ValueError(f"a phrase needs one word that is always there: {source!r}")
    best = min(anchors, key=lambda anchor: anchor.score)
    closed = None if opens is None else frozenset(opens)
    return Phrase(source, tuple(parts), best.words, best.before, closed)


def _alternatives(item: str, macros: Macros) -> _Alternatives:
    item = macros[item[1:]] if item.startswith("@") else item.strip("()")
    return _read(
        "|".join(macros[option[1:]] if option.startswith("@") else option for option in item.split("|"))
    )


# The same lists stand in hundreds of phrases: each is read once, or the first message would wait for seconds.
@lru_cache(maxsize=2048)
def _read(options: str) -> _Alternatives:
    return tuple(tuple(option.split()) for option in options.split("|"))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """One expression for all rules that share a phrase: the exceptions of one stand in many."""
    return re.compile(pattern)


@lru_cache(maxsize=2048)
def _expression(alternatives: _Alternatives, *, optional: bool = False) -> str:
    return alternation(map(list, alternatives), optional=optional)


def _anchor(alternatives: _Alternatives, shortest: int, longest: int) -> _Anchor:
    """The rarest word of each alternative, and where in a match it can stand."""
    met, words, first, last = _rarest_of(alternatives)
    return _Anchor(met, words, range(shortest + first, longest + last + 1))


@lru_cache(maxsize=2048)
def _rarest_of(alternatives: _Alternatives) -> tuple[int, frozenset[str], int, int]:
    """How often one of the rarest words is met, their keys, and the first and last place of one."""
    places = [_rarest(option) for option in alternatives]
    words = {option[at] for option, at in zip(alternatives, places, strict=True)}
    return sum(map(commonness, words)), frozenset(map(_key, words)), min(places), max(places)


def _rarest(option: tuple[str, ...]) -> int:
    return min(range(len(option)), key=lambda at: (commonness(option[at]), -len(option[at])))


def _key(word: str) -> str:
    if word.endswith("*"):
        stem = word[:-1]
        if len(stem) < PREFIX_KEY:
            raise ValueError(f"a beginning needs at least {PREFIX_KEY} letters: {word!r}")
        return stem[:PREFIX_KEY] + "*"
    return word
