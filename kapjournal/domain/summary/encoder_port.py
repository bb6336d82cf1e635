"""The port of the optional sentence encoder (`kapjournal[semantic]`)."""

from collections.abc import Sequence
from typing import Protocol


class Encoder(Protocol):
    """Says how much a passage is like those that readers mark.

    `version` names the model's files by their hash and goes into the page's own hash.
    """

    @property
    def version(self) -> str: ...

    def pull(self, texts: Sequence[str]) -> Sequence[float]:
        """One number a text, about -2 to 2; 0 is a middling passage.

        Raises Unavailable when the model cannot be loaded.
        """
        ...
