"""Many alternatives as one expression that reads each letter once, instead of trying them in turn."""

import re
from collections.abc import Iterable, Sequence

_WORD_END = "(?=[ \t])"
_REST_OF_WORD = "[^ \t.]*"
BEFORE_WORD = "[ \t]"
"""A tab stands before a word that only fills (`lexicon/fillers.py`), a space before every other."""

_Tree = dict[str, "_Tree"]
_END = ""


def alternation(options: Iterable[Sequence[str]]) -> str:
    """An expression for any of the options, the longest first; each option is a row of words.

    A word ending in `*` stands for every word that begins so. Matches text in which every word is
    preceded by one space, or a tab, and followed by one.
    """
    tree: _Tree = {}
    for option in options:
        branch = tree
        for word in option:
            stem = word.removesuffix("*")
            tail = _REST_OF_WORD if word.endswith("*") else _WORD_END
            for atom in (BEFORE_WORD, *map(re.escape, stem), tail):
                branch = branch.setdefault(atom, {})
        branch[_END] = {}
    return _branch(tree)


def _branch(tree: _Tree) -> str:
    ends = _END in tree
    ways = [atom + _branch(rest) if rest else atom for atom, rest in tree.items() if atom]
    if not ways:
        return ""
    if len(ways) == 1 and not ends:
        return ways[0]
    return "(?:" + "|".join(ways) + ")" + ("?" if ends else "")
