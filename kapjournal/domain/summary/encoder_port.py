"""The port of the optional sentence encoder (`kapjournal[semantic]`)."""

from collections.abc import Sequence
from typing import Protocol


class Encoder(Protocol):
    """Compares short texts by meaning.

    `version` names the model's files by their hash and goes into the page's own hash.
    """

    @property
    def version(self) -> str: ...

    def likeness(self, texts: Sequence[str], to: Sequence[str]) -> Sequence[Sequence[float]]:
        """Cosine of each text (row) to each of `to` (column), from -1 to 1.

        Raises Unavailable when the model cannot be loaded.
        """
        ...
