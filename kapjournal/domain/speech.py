"""What a machine heard in a voice note, and how sure it was."""

import re
from dataclasses import dataclass, field

_SURE_FROM = -0.7
"""Mean log probability of a token."""
_NO_SPEECH_FROM = 0.6
_REPEATS_FROM = 2.4
"""What a person says compresses to half; the model's own threshold for a loop it fell into."""
_LOOP = re.compile(r"(.{1,60}?)\1{3,}", re.DOTALL)
"""Something said, or a letter drawn out, four times or more in a row."""


@dataclass(frozen=True, slots=True)
class HeardSegment:
    """One stretch of speech, in seconds from the start of the note.

    `log_probability` is the mean of its tokens (natural logarithm, 0 at best); `no_speech` the probability
    that nobody spoke; `repetition` how well its text compresses: above 2.4 a model tends to stutter.
    """

    start: float
    end: float
    text: str = field(repr=False)
    log_probability: float = 0.0
    no_speech: float = 0.0
    repetition: float = 1.0

    @property
    def stutters(self) -> bool:
        return self.repetition > _REPEATS_FROM

    @property
    def said(self) -> str:
        """Its words; where it stutters, those that stand around the loop: nobody said the loop."""
        if not self.stutters:
            return self.text.strip()
        around = _LOOP.sub("…", self.text).strip()
        return around if any(letter.isalpha() for letter in around) else ""

    @property
    def is_unsure(self) -> bool:
        return self.log_probability < _SURE_FROM or self.no_speech > _NO_SPEECH_FROM or self.stutters


@dataclass(frozen=True, slots=True)
class Heard:
    """A whole note in order of time; no segments when nobody spoke. `language` as ISO 639-1.

    `others` are further ways in which half a minute of it may be heard, less likely ones: never shown as
    anybody's words, only looked through for danger.
    """

    language: str
    segments: tuple[HeardSegment, ...] = ()
    others: tuple[str, ...] = field(default=(), repr=False)

    @property
    def text(self) -> str:
        return " ".join(text for one in self.segments if (text := one.said))

    @property
    def is_unsure(self) -> bool:
        """Whether any of it may well be something else that was said."""
        return any(one.is_unsure for one in self.segments)
