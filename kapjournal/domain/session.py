"""A dated clinical meeting: planned in local time, moved, cancelled, ended; or assumed to have ended."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from kapjournal.domain.course import Route, SessionKind
from kapjournal.domain.errors import Conflict, InvalidInput
from kapjournal.domain.local_time import LocalTime

ASSUMED_LATER = timedelta(hours=1)
"""When nobody marks the end, it is taken to be this much after the planned one, and said so."""

TAPPED_LATE = timedelta(hours=6)
"""A tap that comes this much after the assumed end is about then, not about now."""

MAX_DURATION = timedelta(hours=12)


class SessionStatus(StrEnum):
    PLANNED = "planned"
    ENDED = "ended"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class SessionEnd:
    """When a session ended. `assumed` is True while nobody has marked it."""

    at: datetime
    assumed: bool


@dataclass(frozen=True, slots=True)
class Session:
    """`moved_from`: where it stood before its last move; `ended_at`: UTC, set when somebody marks it."""

    id: str
    client_id: str
    kind: SessionKind
    starts: LocalTime
    duration: timedelta
    status: SessionStatus = SessionStatus.PLANNED
    ended_at: datetime | None = None
    moved_from: LocalTime | None = None
    route: Route | None = None
    at_home: bool | None = None
    """The medicine is taken at home (a lozenge): then somebody is asked who is with them. None: not said."""

    def __post_init__(self) -> None:
        if not timedelta() < self.duration <= MAX_DURATION:
            raise InvalidInput("duration: more than nothing and at most 12 hours")
        if (self.ended_at is not None) != (self.status is SessionStatus.ENDED):
            raise InvalidInput("ended_at: an ended session has one, any other has none")
        if self.ended_at is not None and self.ended_at.tzinfo is None:
            raise InvalidInput("ended_at: an aware time is wanted")

    @property
    def cancelled(self) -> bool:
        return self.status is SessionStatus.CANCELLED

    def start(self) -> datetime:
        """The planned start as an instant in UTC."""
        return self.starts.instant()

    def planned_end(self) -> datetime:
        return self.start() + self.duration

    def end(self) -> SessionEnd:
        """The end to reckon with: the marked one, or the planned end plus an hour.

        Raises Conflict for a cancelled session, which has no end.
        """
        if self.cancelled:
            raise Conflict("This session is cancelled.")
        if self.ended_at is not None:
            return SessionEnd(self.ended_at, assumed=False)
        return SessionEnd(self.planned_end() + ASSUMED_LATER, assumed=True)

    def end_as_tapped(self, at: datetime) -> datetime:
        """The end that "it's over", tapped at that instant, means: what follows is reckoned from it."""
        assumed = self.planned_end() + ASSUMED_LATER
        return assumed if at - assumed > TAPPED_LATE else at

    def is_over(self, now: datetime) -> bool:
        return not self.cancelled and self.end().at <= now

    def moved(self, to: LocalTime) -> "Session":
        """The same session at another time. Raises Conflict once it is ended or cancelled."""
        self._must_be_planned()
        return replace(self, starts=to, moved_from=self.starts)

    def cancel(self) -> "Session":
        """Cancelled; once more changes nothing. Raises Conflict for a session that took place."""
        if self.cancelled:
            return self
        self._must_be_planned()
        return replace(self, status=SessionStatus.CANCELLED)

    def mark_ended(self, at: datetime) -> "Session":
        """Ended at that instant. A second mark changes nothing: two people may both say "it's over".

        Raises Conflict for a cancelled session, InvalidInput for an end before the planned start.
        """
        if self.status is SessionStatus.ENDED:
            return self
        self._must_be_planned()
        if at < self.start():
            raise InvalidInput(
                "ended_at: this session has not begun yet",
                remedy="Move it to when it took place, then mark it.",
            )
        return replace(self, status=SessionStatus.ENDED, ended_at=at)

    def _must_be_planned(self) -> None:
        if self.status is not SessionStatus.PLANNED:
            raise Conflict(f"This session is {self.status}.", remedy="Plan a new one.")
