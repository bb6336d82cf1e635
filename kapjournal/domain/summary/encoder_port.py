"""The port of the optional sentence encoder (`kapjournal[semantic]`)."""

from collections.abc import Sequence
from typing import Protocol


class Encoder(Protocol):
    """Turns short texts into vectors of unit length, the same on every machine.

    `version` names the model file by its hash and goes into the page's own hash.
    Raises Unavailable when the model cannot be loaded.
    """

    @property
    def version(self) -> str: ...

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]: ...
