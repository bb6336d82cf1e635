"""Safety notices: whom to tell of one, when, and how often. A notice holds no words and names no danger.

Two tiers. `now` is told at once, at any hour, and its times count by the clock. `next_working_day` is told
while the practice is open, and its times count working time only; what gathers over a night or a weekend
leaves as one message per reader. Both repeat until somebody acknowledges, then reach the cover reader too.
What touches the medicine reaches the prescriber as well.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from kapjournal.domain.errors import Conflict
from kapjournal.domain.local_time import local_day
from kapjournal.domain.practice import PracticePolicy, add_working_time, next_opening
from kapjournal.domain.safety import SafetyKind, Urgency

TOUCHES_THE_MEDICINE = frozenset(
    {SafetyKind.USE_ALONE, SafetyKind.ELATION, SafetyKind.PERCEPTION, SafetyKind.PHYSICAL}
)


class NoticeReader(StrEnum):
    """In which part somebody is told; the care team says who that is."""

    THERAPIST = "therapist"
    COVER_READER = "cover_reader"
    PRESCRIBER = "prescriber"


class NoticeOutcome(StrEnum):
    """What came of it, as the person who looked records it."""

    REACHED = "reached"
    WELFARE_CHECK = "welfare_check"
    WARNED = "warned"
    FALSE_ALARM = "false_alarm"


@dataclass(frozen=True, slots=True)
class Told:
    reader: NoticeReader
    at: datetime


@dataclass(frozen=True, slots=True)
class SafetyNotice:
    """Words or answers that a person must look at. `told` holds every telling so far, oldest first.

    Without a therapist (`therapist_id` "") the cover reader is told from the start.
    """

    id: str
    client_id: str
    therapist_id: str
    raised_at: datetime
    kinds: tuple[SafetyKind, ...]
    urgency: Urgency
    told: tuple[Told, ...] = ()
    acknowledged_at: datetime | None = None
    acknowledged_by: str | None = None
    outcome: NoticeOutcome | None = None
    findings: int = 1
    """How often something was found for it: whoever takes it in hand says up to which they have seen."""

    def tell(self, readers: Iterable[NoticeReader], at: datetime) -> "SafetyNotice":
        return replace(self, told=(*self.told, *(Told(reader, at) for reader in readers)))

    def acknowledge(self, by: str, at: datetime) -> "SafetyNotice":
        """Somebody has it in hand; the first who says so counts."""
        if self.acknowledged_at is not None:
            return self
        return replace(self, acknowledged_at=at, acknowledged_by=by)

    def close(self, outcome: NoticeOutcome) -> "SafetyNotice":
        """Record what came of it. Raises Conflict before anybody acknowledged."""
        if self.acknowledged_at is None:
            raise Conflict("This notice has not been acknowledged.", remedy="Acknowledge it first.")
        return replace(self, outcome=outcome)


@dataclass(frozen=True, slots=True)
class KnownPlan:
    """The therapist's "known, plan on file" for one kind, until a day (included)."""

    kind: SafetyKind
    until: date


@dataclass(frozen=True, slots=True)
class Tell:
    """The next step: tell these readers at `at`. `at` may have passed: then it is due now."""

    readers: tuple[NoticeReader, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Bundle:
    """One message to one reader about several clients' notices, at `at`."""

    reader: NoticeReader
    at: datetime
    notice_ids: tuple[str, ...]


def urgency_of(
    found: Iterable[tuple[SafetyKind, Urgency]],
    plans: Iterable[KnownPlan],
    policy: PracticePolicy,
    now: datetime,
) -> Urgency:
    """The tier of what was found: `now` if any of it is, unless a plan on file covers that kind today."""
    today = local_day(now, policy.zone)
    covered = {plan.kind for plan in plans if today <= plan.until}
    pressing = any(urgency is Urgency.NOW and kind not in covered for kind, urgency in found)
    return Urgency.NOW if pressing else Urgency.NEXT_WORKING_DAY


def notice_plan(notice: SafetyNotice, policy: PracticePolicy, now: datetime) -> Tell | None:
    """Whom to tell next and when; None once it is acknowledged."""
    if notice.acknowledged_at is not None:
        return None
    times = {reader: _next_time(notice, reader, policy, now) for reader in _circle(notice)}
    at = min(times.values())
    # Whoever is due by the time of the first is told with it, so that nobody learns of it a tick later.
    due = tuple(reader for reader, time in times.items() if time <= max(at, now))
    return Tell(due, at)


def bundled(notices: Iterable[SafetyNotice], policy: PracticePolicy, now: datetime) -> tuple[Bundle, ...]:
    """The next steps of many notices; those of the later tier for one reader and time leave as one."""
    bundles: dict[tuple[NoticeReader, datetime, str], list[str]] = {}
    for notice in notices:
        step = notice_plan(notice, policy, now)
        for reader in step.readers if step else ():
            at = max(step.at, now) if step else now
            alone = notice.id if notice.urgency is Urgency.NOW else ""
            bundles.setdefault((reader, at, alone), []).append(notice.id)
    ordered = sorted(bundles.items(), key=lambda item: (item[0][1], item[0][0], item[1]))
    return tuple(Bundle(reader, at, tuple(sorted(ids))) for (reader, at, _), ids in ordered)


def _circle(notice: SafetyNotice) -> tuple[NoticeReader, ...]:
    readers = [NoticeReader.THERAPIST, NoticeReader.COVER_READER]
    if TOUCHES_THE_MEDICINE.intersection(notice.kinds):
        readers.append(NoticeReader.PRESCRIBER)
    return tuple(readers)


def _next_time(notice: SafetyNotice, reader: NoticeReader, policy: PracticePolicy, now: datetime) -> datetime:
    """When that reader is next to be told."""
    urgent = notice.urgency is Urgency.NOW
    last = max((told.at for told in notice.told if told.reader is reader), default=None)
    if last is not None:
        return last + policy.repeat_now if urgent else add_working_time(policy, last, policy.repeat_next_day)
    first = notice.raised_at if urgent else next_opening(policy, notice.raised_at)
    alone = not notice.therapist_id or policy.is_away(notice.therapist_id, max(first, now))
    if reader is not NoticeReader.COVER_READER or alone:
        return first
    return (
        first + policy.escalate_now if urgent else add_working_time(policy, first, policy.escalate_next_day)
    )
