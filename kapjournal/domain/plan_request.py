"""What a plan of occasions depends on: the client's settings, the sessions by cycle, what has been sent."""

from dataclasses import dataclass, field
from datetime import datetime, time

from kapjournal.domain.client import ClientState
from kapjournal.domain.course import SessionKind
from kapjournal.domain.local_time import QuietHours
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.occasion_table import TABLE, Rule
from kapjournal.domain.session import Session


@dataclass(frozen=True, slots=True)
class Preferences:
    """The client's own settings. `hour` is when the day's questions come; `paused_until` in UTC."""

    zone: str
    quiet: QuietHours = field(default_factory=QuietHours)
    hour: time = time(10)
    paused_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class PastOccasion:
    """What became of an occasion (or of several that left as one notice: `covers` holds all their keys).

    `answered_at` is the first tap or word, Skip and Later included: a tap is not silence. `closed` means
    superseded, cancelled or dropped: it is not to be planned again.
    """

    key: str
    covers: tuple[str, ...]
    occasions: tuple[Occasion, ...]
    cycle: int
    window_end: datetime
    sent_at: datetime | None = None
    nudged_at: datetime | None = None
    answered_at: datetime | None = None
    closed: bool = False

    @property
    def done(self) -> bool:
        return self.closed or self.sent_at is not None or self.answered_at is not None


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """Everything a plan depends on. `enrolled_at` is the consent in force, None without one.

    `silent_occasions`: None counts them from `already`. `rules` may be a therapist's own table.
    """

    sessions: tuple[Session, ...]
    preferences: Preferences
    enrolled_at: datetime | None
    now: datetime
    already: tuple[PastOccasion, ...] = ()
    state: ClientState = ClientState.ACTIVE
    silent_occasions: int | None = None
    pause_offered: bool = False
    rules: tuple[Rule, ...] = TABLE


@dataclass(frozen=True, slots=True)
class Cycle:
    """One medicine session and what follows until the next. Number 0 is what comes before the first."""

    number: int
    medicine: Session | None
    integrations: tuple[Session, ...]
    superseded_at: datetime | None
    """When the next medicine session starts."""


def notices_so_far(already: tuple[PastOccasion, ...]) -> tuple[datetime, ...]:
    """When notices and nudges left, oldest first: what counts for "two in any 24 hours"."""
    times = (at for past in already for at in (past.sent_at, past.nudged_at) if at is not None)
    return tuple(sorted(times))


def silent_in_a_row(already: tuple[PastOccasion, ...], now: datetime) -> int:
    """How many of the newest cycle's last occasions went by without a tap or a word.

    One counts once its window is over or a newer one was sent. Landing alone never counts: it is optional.
    A medicine session begins afresh: what was silent before it is not held against anybody.
    """
    sent = sorted(
        ((past.sent_at, past) for past in already if past.sent_at is not None),
        key=lambda pair: pair[0],
        reverse=True,
    )
    count = 0
    for place, (_, past) in enumerate(sent):
        if past.answered_at is not None or past.cycle != sent[0][1].cycle:
            break
        waiting = place == 0 and now < past.window_end
        if not waiting and past.occasions != (Occasion.LANDING,):
            count += 1
    return count


def cycles(sessions: tuple[Session, ...]) -> tuple[Cycle, ...]:
    """The course cut at its medicine sessions; cancelled sessions are not there."""
    held = sorted((s for s in sessions if not s.cancelled), key=lambda s: (s.start(), s.id))
    medicines = [s for s in held if s.kind is SessionKind.MEDICINE]
    integrations = [s for s in held if s.kind is SessionKind.INTEGRATION]
    starts = [None, *medicines]
    found = []
    for number, medicine in enumerate(starts):
        opens = None if medicine is None else medicine.start()
        closes = medicines[number].start() if number < len(medicines) else None
        within = tuple(
            s
            for s in integrations
            if (opens is None or s.start() > opens) and (closes is None or s.start() <= closes)
        )
        found.append(Cycle(number, medicine, within, closes))
    return tuple(found)


def floor(request: PlanRequest) -> datetime:
    """Nothing is sent before this: now, or the end of the client's pause."""
    paused_until = request.preferences.paused_until
    return request.now if paused_until is None else max(request.now, paused_until)
