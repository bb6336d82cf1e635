"""Short ways to say a course, and a client whose days are played tick by tick."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kapjournal.domain.client import ClientState
from kapjournal.domain.course import SessionKind
from kapjournal.domain.local_time import LocalTime, QuietHours
from kapjournal.domain.nudge import Nudge, NudgeFacts, NudgeKind, Send, decide
from kapjournal.domain.plan import PastOccasion, PlannedOccasion, PlanRequest, Preferences, plan_course
from kapjournal.domain.session import Session

NEW_YORK = "America/New_York"


def at(text: str, zone: str = NEW_YORK) -> datetime:
    """The instant of a local "2026-05-04 14:00"."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def session(
    kind: SessionKind, text: str, *, name: str = "", hours: float = 2, zone: str = NEW_YORK
) -> Session:
    starts = LocalTime(datetime.fromisoformat(text), zone)
    return Session(name or f"{kind}-1", "wren", kind, starts, timedelta(hours=hours))


def medicine(text: str, *, name: str = "m1", hours: float = 2, zone: str = NEW_YORK) -> Session:
    return session(SessionKind.MEDICINE, text, name=name, hours=hours, zone=zone)


def integration(text: str, *, name: str = "i1", zone: str = NEW_YORK) -> Session:
    return session(SessionKind.INTEGRATION, text, name=name, hours=1, zone=zone)


def preferences(
    zone: str = NEW_YORK, *, quiet: tuple[time, time] = (time(21), time(9)), hour: time = time(10)
) -> Preferences:
    return Preferences(zone, QuietHours(*quiet), hour)


def request(
    *sessions: Session,
    now: str = "2026-05-01 12:00",
    enrolled: str | None = "2026-04-01 12:00",
    already: tuple[PastOccasion, ...] | None = None,
    settings: Preferences | None = None,
    state: ClientState = ClientState.ACTIVE,
) -> PlanRequest:
    """A client in New York, enrolled a month ago with that occasion answered, unless told otherwise."""
    settings = settings or preferences()
    enrolment = past("enrolment", "2026-04-01 12:05", answered=True, zone=settings.zone)
    return PlanRequest(
        sessions=sessions,
        preferences=settings,
        enrolled_at=None if enrolled is None else at(enrolled, settings.zone),
        now=at(now, settings.zone),
        already=(enrolment,) if already is None else already,
        state=state,
    )


def past(
    key: str, sent: str, *, answered: bool = False, cycle: int = 0, zone: str = NEW_YORK
) -> PastOccasion:
    sent_at = at(sent, zone)
    return PastOccasion(
        key=key,
        covers=(key,),
        occasions=(),
        cycle=cycle,
        window_end=sent_at + timedelta(days=2),
        sent_at=sent_at,
        answered_at=sent_at if answered else None,
    )


def shown(planned: tuple[PlannedOccasion, ...], zone: str = NEW_YORK) -> dict[str, str]:
    """Key -> local time, "05-04 10:00"."""
    return {one.key: wall(one.due_at, zone) for one in planned}


def wall(instant: datetime, zone: str = NEW_YORK) -> str:
    return instant.astimezone(ZoneInfo(zone)).strftime("%m-%d %H:%M")


@dataclass
class PlayedClient:
    """Plays a course as the worker would: plan, deliver what is due after asking again, remember."""

    request: PlanRequest
    answers: Callable[[str], bool]
    past: dict[str, PastOccasion] = field(default_factory=dict)
    reminders: dict[str, PlannedOccasion] = field(default_factory=dict)
    notices: list[datetime] = field(default_factory=list)
    sent: list[tuple[datetime, PlannedOccasion]] = field(default_factory=list)
    next_at: datetime | None = None

    def tick(self, now: datetime) -> None:
        if self.next_at is not None and now < self.next_at:
            return
        for one in self._plan(now):
            if one.due_at <= now:
                self._notice(one, now)
        for key, one in list(self.reminders.items()):
            if one.nudge_at is not None and one.nudge_at <= now:
                self._remind(key, one, now)
        ahead = [one.due_at for one in self._plan(now)]
        waiting = [one.nudge_at for one in self.reminders.values() if one.nudge_at is not None]
        self.next_at = min([*ahead, *waiting], default=now + timedelta(days=400))

    def _plan(self, now: datetime) -> tuple[PlannedOccasion, ...]:
        return plan_course(replace(self.request, now=now, already=tuple(self.past.values())))

    def _notice(self, one: PlannedOccasion, now: datetime) -> None:
        nudge = Nudge(one.key, "wren", NudgeKind.NOTICE, one.occasions, one.due_at, one.window_end)
        if not isinstance(decide(nudge, now, self._facts()), Send):
            return
        answered = now if self.answers(one.key) else None
        self.past[one.key] = PastOccasion(
            one.key,
            one.covers,
            one.occasions,
            one.cycle,
            one.window_end,
            sent_at=now,
            answered_at=answered,
        )
        self.sent.append((now, one))
        self.notices.append(now)
        self.reminders = {} if answered else {one.key: one}

    def _remind(self, key: str, one: PlannedOccasion, now: datetime) -> None:
        assert one.nudge_at is not None
        nudge = Nudge(key, "wren", NudgeKind.REMINDER, one.occasions, one.nudge_at, one.window_end)
        if isinstance(decide(nudge, now, self._facts()), Send):
            self.past[key] = replace(self.past[key], nudged_at=now)
            self.notices.append(now)
        del self.reminders[key]

    def _facts(self) -> NudgeFacts:
        return NudgeFacts(
            ClientState.ACTIVE,
            consented=True,
            preferences=self.request.preferences,
            noticed=tuple(self.notices),
        )
