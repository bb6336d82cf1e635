"""Lists of phrases as one pattern each, over folded words joined by single spaces."""

import re
from collections.abc import Iterable


def any_of(alternatives: str, *, opening: str = r"\b", closing: str = r"\b") -> re.Pattern[str]:
    """One pattern of many alternatives, one a line; a line that ends with a bar goes on in the next.

    An alternative is a pattern without nested repeats, so that matching stays linear.
    """
    return re.compile(f"{opening}(?:{'|'.join(_lines(alternatives))}){closing}")


def _lines(block: str) -> Iterable[str]:
    """One alternative a line; a line that ends with a bar goes on in the next."""
    joined = block.replace("|\n", "|\0").split("\n")
    lines = ("".join(part.strip() for part in line.split("\0")) for line in joined)
    return (line for line in lines if line)
