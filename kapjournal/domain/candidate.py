"""A prompt together with the rules under which it may be asked."""

from dataclasses import dataclass, field
from enum import StrEnum

from kapjournal.domain.client import History
from kapjournal.domain.course import Route, Track
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.prompt import Prompt, PromptKind


class Setting(StrEnum):
    """Where the medicine is taken; some lozenges are taken at home."""

    PRACTICE = "practice"
    HOME = "home"


class OncePer(StrEnum):
    """A cycle runs from one medicine session to the next."""

    COURSE = "course"
    CYCLE = "cycle"


class CycleRule(StrEnum):
    FIRST = "first"
    LATER = "later"


class ActionRule(StrEnum):
    """Whether the client has chosen a small action in this cycle."""

    CHOSEN = "chosen"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Conditions:
    """All that is set must hold. An empty tuple and None ask for nothing."""

    routes: tuple[Route, ...] = ()
    tracks: tuple[Track, ...] = ()
    """Any one of them."""
    not_tracks: tuple[Track, ...] = ()
    history: tuple[History, ...] = ()
    """Any one of them."""
    cycle: CycleRule | None = None
    setting: Setting | None = None
    action: ActionRule | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """One prompt of the library, with its wording for each route and its rules.

    `track` None: a common prompt. `position` is its place in its file, from 0.
    """

    prompt: Prompt
    occasions: tuple[Occasion, ...]
    topic: str
    position: int
    by_route: tuple[tuple[Route, Prompt], ...] = ()
    track: Track | None = None
    must: bool = False
    weight: int = 50
    order: int | None = None
    once_per: OncePer | None = None
    when: Conditions = field(default_factory=Conditions)
    reason: str = ""

    @property
    def is_safety(self) -> bool:
        """Whether an answer can be a side effect or something a person must look at: never left out."""
        return (
            self.prompt.clinical
            or self.prompt.kind is PromptKind.LANDING
            or any(option.safety or option.side_effect for option in self.prompt.options)
        )

    @property
    def is_check(self) -> bool:
        """A safety question for some clients only. It comes on top of an occasion's size, so that safety
        is never paid for with the question that leaves room for words.
        """
        return self.is_safety and bool(self.when.history or self.track)

    def wording(self, route: Route | None) -> Prompt:
        return next((prompt for known, prompt in self.by_route if known is route), self.prompt)
