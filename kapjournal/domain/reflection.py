"""One prompt set asked of one client on one occasion, and where its sitting stands. Ids only, no words."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from kapjournal.domain.occasion import Occasion


class ReflectionState(StrEnum):
    PLANNED = "planned"
    NOTICED = "noticed"
    """A notice has left; nobody has begun."""
    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"
    SILENT = "silent"
    """Its window closed without an answer. A late answer is still taken."""
    SUPERSEDED = "superseded"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        return self in {
            ReflectionState.DONE,
            ReflectionState.SKIPPED,
            ReflectionState.SUPERSEDED,
            ReflectionState.CANCELLED,
        }


class StepState(StrEnum):
    WAITING = "waiting"
    ASKED = "asked"
    ANSWERED = "answered"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Step:
    """One question of a sitting. `checksum` finds the wording as it was when the sitting began."""

    checksum: str
    state: StepState = StepState.WAITING
    group: str = ""
    """Hex id that joins the messages of one answer (inside the seal)."""
    picked: tuple[str, ...] = ()
    """Options ticked so far on a several-choice card that is not yet sealed. Option ids, never words."""
    entries: tuple[str, ...] = ()
    """Ids of the sealed entries that answer it, oldest first."""
    asked_as: int = 0
    """How often the question has been sent: its message's ref ends in this number."""


@dataclass(frozen=True, slots=True)
class Reflection:
    id: str
    client_id: str
    key: str
    """Stable across replanning: anchor session and occasion."""
    occasions: tuple[Occasion, ...]
    due_at: datetime
    window_end: datetime
    local_date: date
    covers: tuple[str, ...] = ()
    """The keys of everything merged into it."""
    session_id: str | None = None
    cycle: int = 0
    week: int = 0
    nudge_at: datetime | None = None
    state: ReflectionState = ReflectionState.PLANNED
    noticed_at: datetime | None = None
    answered_at: datetime | None = None
    """The first tap or word; Skip and Later count."""
    nudged_at: datetime | None = None
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    offers_pause: bool = False
    """After two silent occasions the notice offers Pause, once."""
    position: int = 0
    steps: tuple[Step, ...] = field(default=(), repr=False)

    @property
    def step(self) -> Step | None:
        return self.steps[self.position] if self.position < len(self.steps) else None

    @property
    def is_last(self) -> bool:
        return self.position >= len(self.steps) - 1

    def with_step(self, step: Step, *, at: int | None = None) -> "Reflection":
        """The same sitting with the step at `at` (default: the current one) replaced."""
        index = self.position if at is None else at
        return replace(self, steps=(*self.steps[:index], step, *self.steps[index + 1 :]))
