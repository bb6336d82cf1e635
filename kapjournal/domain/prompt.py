"""One question as the library holds it, and the set that one client is asked on one occasion."""

from dataclasses import dataclass
from enum import StrEnum

from kapjournal.domain.course import RatingName
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.safety import SafetyKind, SideEffect


class PromptKind(StrEnum):
    OPEN = "open"
    CHOICE = "choice"
    SEVERAL = "several"
    RATING = "rating"
    YES_NO_UNSURE = "yes_no_unsure"
    MEASURE_ITEM = "measure_item"
    INTENTION = "intention"
    AGENDA = "agenda"
    OFF_LIMITS = "off_limits"
    COMMITMENT = "commitment"
    FOLLOW_UP = "follow_up"
    LANDING = "landing"

    @property
    def takes_words(self) -> bool:
        """Whether any number of messages may answer it, ended by Next."""
        return self in _WORDS


_WORDS = frozenset(
    {
        PromptKind.OPEN,
        PromptKind.INTENTION,
        PromptKind.AGENDA,
        PromptKind.OFF_LIMITS,
        PromptKind.COMMITMENT,
    }
)


@dataclass(frozen=True, slots=True)
class Option:
    """A button of a choice. `side_effect` or `safety` say what tapping it means, beyond its label."""

    id: str
    label: str
    side_effect: SideEffect | None = None
    safety: SafetyKind | None = None
    urgent: bool = False
    """True: a safety answer that somebody must look at now, not on the next working day."""
    asks_words: bool = False
    """True: after this option the client may add words in their own way."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question in one language. `text` is at most about 140 characters; `hint` is the way out
    ("Three words are enough.").
    """

    id: str
    version: int
    language: str
    kind: PromptKind
    domain: Domain
    text: str
    hint: str = ""
    options: tuple[Option, ...] = ()
    rating: RatingName | None = None
    low: str = ""
    """Label of 0 of a rating."""
    high: str = ""
    """Label of 10 of a rating."""
    measure: str | None = None
    item: int | None = None
    """Index (from 0) of the measure's item."""
    clinical: bool = False
    """True: the answer is sealed for the prescriber too (side effects, symptoms, medicines)."""
    checksum: str = ""


@dataclass(frozen=True, slots=True)
class ChosenPrompt:
    prompt: Prompt
    because: str
    """Why it was chosen, in words for a therapist."""
    always: bool = False
    """True: a side-effect or safety question, which nobody can switch off."""


@dataclass(frozen=True, slots=True)
class PromptSet:
    """What one client is asked on one occasion, in order."""

    occasion: Occasion
    prompts: tuple[ChosenPrompt, ...]
    measures: tuple[str, ...] = ()
    """Ids of the measures to offer after the questions, each as a form of its own."""
