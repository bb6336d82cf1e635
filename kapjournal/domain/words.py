"""A client's words have one type, and its `repr` hides them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Words:
    """Text that a client wrote or said. Printing, logging or formatting it shows its length only.

    Read `.text` on purpose, in the few places that seal, screen, quote or show it.
    """

    text: str

    def __repr__(self) -> str:
        return f"Words({len(self.text)} code points)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __len__(self) -> int:
        return len(self.text)

    def __bool__(self) -> bool:
        return bool(self.text)
