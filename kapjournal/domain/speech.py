"""What a machine heard in a voice note, and how sure it was."""

from dataclasses import dataclass, field

_SURE_FROM = -0.7
"""Mean log probability of a token."""
_NO_SPEECH_FROM = 0.6
_REPEATS_FROM = 2.4
"""What a person says compresses to half; the model's own threshold for a loop it fell into."""


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
    def is_unsure(self) -> bool:
        return self.log_probability < _SURE_FROM or self.no_speech > _NO_SPEECH_FROM or self.stutters


@dataclass(frozen=True, slots=True)
class Heard:
    """A whole note in order of time; no segments when nobody spoke. `language` as ISO 639-1."""

    language: str
    segments: tuple[HeardSegment, ...] = ()

    @property
    def text(self) -> str:
        """What stutters is left out: nobody said it."""
        said = (one.text.strip() for one in self.segments if not one.stutters)
        return " ".join(text for text in said if text)

    @property
    def is_unsure(self) -> bool:
        """Whether any of it may well be something else that was said."""
        return any(one.is_unsure for one in self.segments)
