"""The practice policy: when somebody reads, who covers, whom to call, how long things are kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.local_time import at_local, local, local_day, zone_of

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_FAR = 400
"""Days looked ahead for an opening: longer than any holiday list that leaves a practice alive."""


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """One stretch of one weekday (0 is Monday), by the practice's clock; `closes` on the same day."""

    weekday: int
    opens: time
    closes: time

    def __post_init__(self) -> None:
        if not 0 <= self.weekday < len(WEEKDAYS):
            raise InvalidInput("working_hours: a weekday is 0 (Monday) to 6 (Sunday)")
        if self.opens.tzinfo or self.closes.tzinfo:
            raise InvalidInput(
                f"working_hours.{WEEKDAYS[self.weekday]}: the practice's own clock is meant, no offset"
            )
        if self.opens >= self.closes:
            raise InvalidInput(
                f"working_hours.{WEEKDAYS[self.weekday]}: {self.opens:%H:%M}-{self.closes:%H:%M} "
                "ends before it begins"
            )


@dataclass(frozen=True, slots=True)
class Absence:
    """A therapist away from `first` to `last`, both included: notices go to the cover reader at once."""

    therapist_id: str
    first: date
    last: date

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise InvalidInput(f"absences.{self.therapist_id}: ends before it begins")


@dataclass(frozen=True, slots=True)
class PracticePolicy:
    """What `doctor` wants settled before the first client.

    `cover_reader` is the id of the therapist who covers. The `now` times count by the clock; the
    `next_day` times count working time only. `retention` is in days.
    """

    zone: str
    working_hours: tuple[WorkingHours, ...]
    office_phone: str
    emergency_phone: str
    prescriber_phone: str
    cover_reader: str
    holidays: frozenset[date] = frozenset()
    absences: tuple[Absence, ...] = ()
    repeat_now: timedelta = timedelta(minutes=30)
    repeat_next_day: timedelta = timedelta(hours=4)
    escalate_now: timedelta = timedelta(hours=1)
    escalate_next_day: timedelta = timedelta(hours=8)
    retention: int = field(default=2557)
    """Seven years, unless the practice's own law says otherwise."""

    def __post_init__(self) -> None:
        zone_of(self.zone)
        if not self.working_hours:
            raise InvalidInput("working_hours: at least one weekday is wanted")
        ordered = sorted(self.working_hours, key=lambda hours: (hours.weekday, hours.opens))
        for one, other in pairwise(ordered):
            if one.weekday == other.weekday and other.opens < one.closes:
                raise InvalidInput(f"working_hours.{WEEKDAYS[one.weekday]}: two stretches overlap")
        for name in ("office_phone", "emergency_phone", "prescriber_phone", "cover_reader"):
            if not getattr(self, name).strip():
                raise InvalidInput(f"{name}: must not be empty")
        for name in ("office_phone", "emergency_phone", "prescriber_phone"):
            _check_phone(name, getattr(self, name))
        for name in ("repeat_now", "repeat_next_day", "escalate_now", "escalate_next_day"):
            if getattr(self, name) <= timedelta():
                raise InvalidInput(f"{name}: more than nothing is wanted")
        if self.retention < 1:
            raise InvalidInput("retention: at least one day")
        if len(self.holidays) > _FAR // 7:
            # Refused where somebody sees it: the round that tells of notices would stop without a word.
            for day in self.holidays:
                next_opening(self, at_local(day, time(), self.zone))

    def is_away(self, therapist_id: str, now: datetime) -> bool:
        """Whether that therapist is on leave today, by the practice's calendar."""
        today = local_day(now, self.zone)
        return any(a.therapist_id == therapist_id and a.first <= today <= a.last for a in self.absences)


def is_open(policy: PracticePolicy, now: datetime) -> bool:
    """Whether somebody is at work in the practice."""
    return next_opening(policy, now) == now


def next_opening(policy: PracticePolicy, now: datetime) -> datetime:
    """`now` while the practice is open, else the next instant it opens, in UTC.

    Raises InvalidInput when the holidays leave no working day for more than a year.
    """
    return _stretch_from(policy, now)[0]


def when_read(policy: PracticePolicy, now: datetime) -> datetime:
    """The earliest instant at which words that arrive now may be read by somebody.

    Behind "not read tonight; Monday 9:00 at the earliest". While the practice is open it is `now`: no
    promise that somebody is looking, only that nobody is before then.
    """
    return next_opening(policy, now)


def add_working_time(policy: PracticePolicy, start: datetime, amount: timedelta) -> datetime:
    """The instant at which `amount` of working time has passed since `start`, in UTC."""
    left, moment = amount, start
    while True:
        opens, closes = _stretch_from(policy, moment)
        if closes - opens >= left:
            return opens + left
        left -= closes - opens
        moment = closes


def _stretch_from(policy: PracticePolicy, now: datetime) -> tuple[datetime, datetime]:
    """What is left of the working stretch under way at `now`, else the whole next one."""
    now = now.astimezone(UTC)
    today = local(now, policy.zone).date()
    for ahead in range(_FAR):
        day = today + timedelta(days=ahead)
        for opens, closes in _stretches(policy, day):
            if now < closes:
                return max(opens, now), closes
    raise InvalidInput("holidays: they leave no working day for more than a year")


def _stretches(policy: PracticePolicy, day: date) -> list[tuple[datetime, datetime]]:
    if day in policy.holidays:
        return []
    return sorted(
        (at_local(day, hours.opens, policy.zone), at_local(day, hours.closes, policy.zone))
        for hours in policy.working_hours
        if hours.weekday == day.weekday()
    )


def _check_phone(name: str, value: str) -> None:
    if sum(letter.isdigit() for letter in value) < 3 or not set(value) <= set("+0123456789 ()-./x"):
        raise InvalidInput(
            f"{name}: {value!r} does not look like a phone number", remedy="Write it as +1 555 0100."
        )


_MINUTES = {"repeat_now": 1440, "repeat_next_day": 14_400, "escalate_now": 1440, "escalate_next_day": 14_400}
"""The longest of each: what must be seen now cannot wait for longer than a day, by a slip of the finger."""
_LONGEST_RETENTION = 40_000
_OTHERS = ("working_hours", "holidays", "absences", "retention_days")
_TEXTS = ("zone", "office_phone", "emergency_phone", "prescriber_phone", "cover_reader")


def policy_to_dict(policy: PracticePolicy) -> dict[str, Any]:
    """As plain data for a settings row or file: hours "09:00-17:00" a weekday, times in minutes."""
    week: dict[str, list[str]] = {}
    for hours in policy.working_hours:
        week.setdefault(WEEKDAYS[hours.weekday], []).append(f"{hours.opens:%H:%M}-{hours.closes:%H:%M}")
    return {
        **{name: getattr(policy, name) for name in _TEXTS},
        "working_hours": week,
        "holidays": sorted(day.isoformat() for day in policy.holidays),
        "absences": [
            {"therapist_id": a.therapist_id, "first": a.first.isoformat(), "last": a.last.isoformat()}
            for a in policy.absences
        ],
        **{f"{name}_minutes": getattr(policy, name) // timedelta(minutes=1) for name in _MINUTES},
        "retention_days": policy.retention,
    }


def policy_from_dict(plain: Mapping[str, Any]) -> PracticePolicy:
    """Read what `policy_to_dict` wrote, or what a person typed. Raises InvalidInput naming the field."""
    known = {*_TEXTS, *_OTHERS, *(f"{name}_minutes" for name in _MINUTES)}
    if unknown := sorted(set(plain) - known):
        raise InvalidInput(
            f"{unknown[0]}: no such field in a practice policy", remedy=f"Known: {', '.join(sorted(known))}."
        )
    texts: dict[str, Any] = {name: _text(plain, name) for name in _TEXTS}
    minutes: dict[str, Any] = {
        name: timedelta(minutes=_whole(plain, f"{name}_minutes", most))
        for name, most in _MINUTES.items()
        if f"{name}_minutes" in plain
    }
    rest: dict[str, Any] = {}
    if "retention_days" in plain:
        rest["retention"] = _whole(plain, "retention_days", _LONGEST_RETENTION)
    return PracticePolicy(
        working_hours=_week(plain.get("working_hours")),
        holidays=frozenset(_date("holidays", value) for value in _listed(plain, "holidays")),
        absences=tuple(_absence(value) for value in _listed(plain, "absences")),
        **texts,
        **minutes,
        **rest,
    )


def _text(plain: Mapping[str, Any], name: str) -> str:
    value = plain.get(name)
    if not isinstance(value, str):
        raise InvalidInput(f"{name}: a text is wanted")
    return value


def _whole(plain: Mapping[str, Any], name: str, most: int) -> int:
    value = plain[name]
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= most:
        raise InvalidInput(f"{name}: a whole number from 1 to {most} is wanted")
    return value


def _listed(plain: Mapping[str, Any], name: str) -> list[Any]:
    value = plain.get(name, [])
    if not isinstance(value, list):
        raise InvalidInput(f"{name}: a list is wanted")
    return value


def _date(name: str, value: object) -> date:
    try:
        return value if type(value) is date else date.fromisoformat(str(value))
    except ValueError as wrong:
        raise InvalidInput(f"{name}: {value!r} is not a date", remedy="Write it as 2026-12-25.") from wrong


def _absence(value: object) -> Absence:
    if not isinstance(value, Mapping) or set(value) != {"therapist_id", "first", "last"}:
        raise InvalidInput("absences: each wants therapist_id, first and last")
    return Absence(
        _text(value, "therapist_id"),
        _date("absences.first", value["first"]),
        _date("absences.last", value["last"]),
    )


def _week(value: object) -> tuple[WorkingHours, ...]:
    if not isinstance(value, Mapping):
        raise InvalidInput("working_hours: weekdays with hours are wanted", remedy='monday: ["09:00-17:00"]')
    found: list[WorkingHours] = []
    for day, stretches in value.items():
        if day not in WEEKDAYS:
            raise InvalidInput(f"working_hours.{day}: no such weekday", remedy=f"Use {', '.join(WEEKDAYS)}.")
        if not isinstance(stretches, list):
            raise InvalidInput(f'working_hours.{day}: a list such as ["09:00-17:00"] is wanted')
        for stretch in stretches:
            try:
                opens, closes = (time.fromisoformat(part.strip()) for part in str(stretch).split("-"))
            except ValueError as wrong:
                raise InvalidInput(
                    f"working_hours.{day}: {stretch!r} is not a stretch of hours",
                    remedy="Write it as 09:00-17:00.",
                ) from wrong
            found.append(WorkingHours(WEEKDAYS.index(day), opens, closes))
    return tuple(found)
