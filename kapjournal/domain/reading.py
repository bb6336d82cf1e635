"""What a reader leaves behind on a client's page: what they read last, what they starred, what is known."""

from dataclasses import dataclass
from datetime import date, datetime

from kapjournal.domain.notice import KnownPlan
from kapjournal.domain.safety import SafetyKind


@dataclass(frozen=True, slots=True)
class SummaryRead:
    """How far the chain reached when this person last had the summary open."""

    id: str
    """client:person."""
    client_id: str
    person_id: str
    sequence: int
    version_hash: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Star:
    """One quote marked by one reader. Places, never words."""

    id: str
    client_id: str
    person_id: str
    entry: str
    start: int
    end: int
    at: datetime

    def marks(self, entry: str, start: int, end: int) -> bool:
        """Whether these are the words that were marked, or some of them: a later page may cut otherwise."""
        return self.entry == entry and self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class KnownPlanOnFile:
    """A therapist's "known, plan on file" as a row; the kind is kept under the state key."""

    id: str
    client_id: str
    kind: SafetyKind
    until: date
    set_by: str
    set_at: datetime

    @property
    def plan(self) -> KnownPlan:
        return KnownPlan(self.kind, self.until)
