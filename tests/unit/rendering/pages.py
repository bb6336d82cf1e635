"""Invented pages for the rendering tests and benchmarks: empty, ordinary, Spanish, heavy and overflowing.

Nobody here exists. Quotes are cut from the entries of the journal that stands beside each page.
"""

from tests.unit.rendering.dense import full, heavy, long, overflowing
from tests.unit.rendering.lives import empty, ordinary, spanish
from tests.unit.rendering.writing import NOW, SESSION, START, ZONE, at

__all__ = [
    "NOW",
    "SESSION",
    "START",
    "ZONE",
    "at",
    "empty",
    "full",
    "heavy",
    "long",
    "ordinary",
    "overflowing",
    "spanish",
]
