"""Many alternatives as one expression that reads each letter once, instead of trying them in turn."""

import re
from collections.abc import Iterable

_WORD_END = "(?= )"
_REST_OF_WORD = "[^ .]*"

_Tree = dict[str, "_Tree"]
_END = ""


def alternation(options: Iterable[list[str]], *, optional: bool = False) -> str:
    """An expression for any of the options, the longest first; each option is a row of words.

    A word ending in `*` stands for every word that begins so. Matches text in which every word is
    preceded by one space and followed by one.
    """
    tree: _Tree = {}
    for option in options:
        branch = tree
        for word in option:
            branch = branch.setdefault(word, {})
        branch[_END] = {}
    expression = _rows(tree)
    return f"(?:{expression})?" if optional else expression


def _rows(tree: _Tree) -> str:
    """Words that go on alike stand together: every row of several lists is no longer than the lists."""
    together: dict[str, list[str]] = {}
    for word, rest in tree.items():
        if word:
            together.setdefault(_rows(rest), []).append(word)
    return _either([_words(words) + rest for rest, words in together.items()], ends=_END in tree)


def _words(words: Iterable[str]) -> str:
    tree: _Tree = {}
    for word in words:
        branch = tree
        tail = _REST_OF_WORD if word.endswith("*") else _WORD_END
        for atom in (" ", *map(re.escape, word.removesuffix("*")), tail):
            branch = branch.setdefault(atom, {})
    return _letters(tree)


def _letters(tree: _Tree) -> str:
    return _either([atom + _letters(rest) for atom, rest in tree.items()], ends=False)


def _either(ways: list[str], *, ends: bool) -> str:
    """One of the ways; where something `ends` here, whatever is longer is tried first."""
    if not ways:
        return ""
    if len(ways) == 1 and not ends:
        return ways[0]
    return "(?:" + "|".join(ways) + ")" + ("?" if ends else "")
