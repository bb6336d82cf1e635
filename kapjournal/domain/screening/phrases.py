"""A small language for phrases, compiled to expressions that cannot blow up.

One phrase is a row of items separated by spaces:

- `word`            that word
- `word*`           any word that begins so
- `(a|b c|d)`       one of these; `(a|b)?` one of these or nothing
- `@name`, `@name?` a list of alternatives that the lexicon names once
- `_3`              up to three words of the same sentence

There is no nesting and no unbounded repetition, so matching costs at most a constant per word of the
text. Phrases are matched against the canonical words of `tokens.Reading`, never against raw text.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from kapjournal.domain.screening.common_words import COMMON_WORDS

MAX_GAP = 8
MAX_GAPS = 3
PREFIX_KEY = 4

_ITEM = re.compile(r"\([^()]*\)\??|@[a-z_]+\??|_[1-9]|[^ ()@]+")

Macros = Mapping[str, str]


@dataclass(frozen=True)
class Phrase:
    """One phrase. `expression` is compiled on first use, so that importing the lexicon stays cheap."""

    source: str
    anchors: frozenset[str]
    """Words of which at least one is in every match; `abcd*` stands for a first-four-letters key."""
    pattern: str

    @cached_property
    def expression(self) -> re.Pattern[str]:
        return re.compile(self.pattern)


def parse(source: str, macros: Macros) -> Phrase:
    """Compile one phrase. Raises ValueError on anything outside the small language."""
    parts: list[str] = []
    best: tuple[tuple[int, int], frozenset[str]] | None = None
    gaps = 0
    rest = _ITEM.sub("", source).strip()
    if rest:
        raise ValueError(f"not a phrase: {source!r}")
    for item in _ITEM.findall(source):
        if item.startswith("_"):
            size = int(item[1:])
            gaps += 1
            if size > MAX_GAP or gaps > MAX_GAPS:
                raise ValueError(f"too many words between: {source!r}")
            parts.append(f"(?: [^ .]+){{0,{size}}}?")
            continue
        optional = item.endswith("?")
        alternatives = _alternatives(item.rstrip("?"), macros)
        parts.append(_group(alternatives, optional=optional))
        if not optional:
            score, words = _anchor(alternatives)
            if best is None or score < best[0]:
                best = (score, words)
    if best is None:
        raise ValueError(f"a phrase needs one word that is always there: {source!r}")
    return Phrase(source, best[1], "".join(parts) + "(?= )")


def _alternatives(item: str, macros: Macros) -> list[list[str]]:
    item = macros[item[1:]] if item.startswith("@") else item.strip("()")
    options: list[list[str]] = []
    for option in item.split("|"):
        if option.startswith("@"):
            options.extend(name.split() for name in macros[option[1:]].split("|"))
        else:
            options.append(option.split())
    return options


def _group(alternatives: list[list[str]], *, optional: bool) -> str:
    # Longest first, so that "want to" wins over "want" where both could match.
    ordered = sorted(alternatives, key=len, reverse=True)
    body = "|".join("".join(_word(word) for word in option) for option in ordered)
    if len(ordered) == 1 and not optional:
        return body
    return f"(?:{body})" + ("?" if optional else "")


def _word(word: str) -> str:
    if word.endswith("*"):
        return " " + re.escape(word[:-1]) + "[^ .]*"
    # A whole word: what follows must be the space before the next one.
    return " " + re.escape(word) + "(?= )"


def _anchor(alternatives: list[list[str]]) -> tuple[tuple[int, int], frozenset[str]]:
    words = [min(option, key=_commonness) for option in alternatives]
    common = sum(1 for word in words if _commonness(word)[0])
    return (common, len(words)), frozenset(_key(word) for word in words)


def _commonness(word: str) -> tuple[bool, int]:
    return (word in COMMON_WORDS, -len(word))


def _key(word: str) -> str:
    if word.endswith("*"):
        stem = word[:-1]
        if len(stem) < PREFIX_KEY:
            raise ValueError(f"a beginning needs at least {PREFIX_KEY} letters: {word!r}")
        return stem[:PREFIX_KEY] + "*"
    return word
