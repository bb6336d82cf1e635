"""Hears what a test put into the sound: the bytes are the words."""

import asyncio

from kapjournal.domain.errors import InvalidInput, Unavailable
from kapjournal.domain.speech import Heard, HeardSegment

UNSURE = -1.5
"""A log probability far below what counts as sure."""


class Speech:
    """`b"silence"` holds nobody's words, `b"noise"` no sound at all. `failures` are spent one a note.

    `others` are what it could have heard as well.

    While `gate` is cleared, a note that is being heard waits for it.
    """

    def __init__(
        self, *, failures: int = 0, log_probability: float = -0.2, others: tuple[str, ...] = ()
    ) -> None:
        self.failures = failures
        self.others = others
        self.log_probability = log_probability
        self.languages: list[str | None] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.closed = False

    async def transcribe(self, data: bytes, language: str | None) -> Heard:
        self.languages.append(language)
        await self.gate.wait()
        if self.failures > 0:
            self.failures -= 1
            raise Unavailable("the fake falls over")
        if data == b"noise":
            raise InvalidInput("no sound")
        if data == b"silence":
            return Heard(language or "en")
        words = HeardSegment(0.0, 2.0, data.decode(), self.log_probability)
        return Heard(language or "en", (words,), self.others)

    async def close(self) -> None:
        self.closed = True
        self.gate.set()
