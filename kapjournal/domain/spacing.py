"""How owed occasions fit together: merged, at most two notices in 24 hours, nudges where there is room.

Merging: occasions of one local day within six hours of each other are one notice, at the earliest of their
times; if the question before integration or landing is among them, at its time; what else is overdue waits
those hours for what is to come. None is pulled before the session it follows.

Placing: landing first, then what comes before a session, then the rest in order of time; a notice that would
be the third within 24 hours waits, and one that cannot wait, or is overdue anyway, joins another.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from kapjournal.domain.local_time import local_day
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.occasion_table import NUDGE_AFTER, SAME_DAY_PART, Anchor, Rule

DAY = timedelta(hours=24)
IN_A_DAY = 2

Free = Callable[[datetime], datetime]
"""Moves an instant to the first one at which this client may be written to."""


@dataclass(frozen=True, slots=True)
class Due:
    """One occasion that is owed, before merging. `counted_from`: it makes no sense earlier than this.

    `void_before`: when it was sent before this, that was for another day. `end_assumed`: nobody has marked
    the end it is counted from.
    """

    key: str
    rule: Rule
    anchor_session_id: str | None
    cycle: int
    week: int
    due: datetime
    counted_from: datetime
    window_end: datetime
    void_before: datetime | None = None
    end_assumed: bool = False
    late: bool = False

    @property
    def occasion(self) -> Occasion:
        return self.rule.occasion

    @property
    def pressing(self) -> bool:
        """Due as soon as may be, not at a time of its own."""
        return self.late or self.rule.anchor is Anchor.ENROLMENT


@dataclass(frozen=True, slots=True)
class PlannedOccasion:
    """One notice to come. All instants UTC; `local_date` is the client's day at `due_at`.

    `occasions` are merged, in the order of the course; `primary` leads and lends `key`, `week`,
    `anchor_session_id` and `window_end`. `covers` holds the keys of all: when it has been sent, none of them
    is planned again. `reason` is for a therapist to read and holds nothing of the client's.
    """

    key: str
    covers: tuple[str, ...]
    occasions: tuple[Occasion, ...]
    primary: Occasion
    anchor_session_id: str | None
    cycle: int
    week: int
    due_at: datetime
    local_date: date
    window_end: datetime
    nudge_at: datetime | None
    reason: str
    when_silent: bool = False
    offers_pause: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Occasions that leave as one notice at `at`."""

    dues: tuple[Due, ...]
    at: datetime

    @property
    def not_before(self) -> datetime:
        return max(due.counted_from for due in self.dues)

    @property
    def primary(self) -> Due:
        return max(self.dues, key=_weight)

    @property
    def window_end(self) -> datetime:
        return self.primary.window_end

    @property
    def pressing(self) -> bool:
        return all(due.pressing for due in self.dues)

    def has(self, occasion: Occasion) -> bool:
        return any(due.occasion is occasion for due in self.dues)


def space(
    owed: Iterable[Due], *, zone: str, free: Free, noticed: Sequence[datetime]
) -> list[PlannedOccasion]:
    """Turn what is owed into notices, in order of time. `noticed`: when notices already left."""
    placed = _placed(_merged(owed, zone), free, noticed)
    nudges = _nudges(placed, free, noticed)
    return [_planned(group, nudge, zone) for group, nudge in zip(placed, nudges, strict=True)]


def is_crowded(moment: datetime, taken: Iterable[datetime]) -> bool:
    """Whether a notice at `moment` would be the third within some 24 hours."""
    near = sorted([at for at in taken if abs(at - moment) < DAY] + [moment])
    return any(near[n + IN_A_DAY] - near[n] < DAY for n in range(len(near) - IN_A_DAY))


def first_uncrowded(moment: datetime, taken: Sequence[datetime], free: Free) -> datetime:
    """The first instant from `moment` on at which a notice may leave and is no third in 24 hours."""
    moment = free(moment)
    while is_crowded(moment, taken):
        moment = free(min(at + DAY for at in taken if at + DAY > moment))
    return moment


def _merged(owed: Iterable[Due], zone: str) -> list[Group]:
    groups: list[Group] = []
    for due in sorted(owed, key=lambda due: (due.due, due.key)):
        for place, group in enumerate(groups):
            joined = Group((*group.dues, due), _common_time((*group.dues, due)))
            if joined.not_before <= joined.at and all(_near(one, joined.at, zone) for one in joined.dues):
                groups[place] = joined
                break
        else:
            groups.append(Group((due,), due.due))
    return groups


def _common_time(dues: tuple[Due, ...]) -> datetime:
    """The question before integration keeps its time, else landing; else the overdue wait for the rest."""
    before = [one.due for one in dues if one.occasion is Occasion.BEFORE_INTEGRATION]
    landing = [one.due for one in dues if one.occasion is Occasion.LANDING]
    to_come = [one.due for one in dues if not one.pressing]
    return min(before or landing or to_come or [one.due for one in dues])


def _near(due: Due, at: datetime, zone: str) -> bool:
    return abs(due.due - at) <= SAME_DAY_PART and local_day(due.due, zone) == local_day(at, zone)


def _placed(groups: list[Group], free: Free, noticed: Sequence[datetime]) -> list[Group]:
    placed: list[Group] = []
    for group in sorted(groups, key=_urgency):
        # Whatever makes landing wait makes the question before integration wait too: their order holds.
        at = first_uncrowded(group.at, [*noticed, *(one.at for one in placed)], free)
        waits = at >= group.window_end or (at != group.at and group.pressing)
        if waits and _joined_another(group, placed):
            continue
        if at < group.window_end:
            placed.append(replace(group, at=at))
    return sorted(placed, key=lambda group: (group.at, group.primary.key))


def _joined_another(group: Group, placed: list[Group]) -> bool:
    """Where a notice has no room of its own, let it leave with the next one that it still makes sense with.

    The next to come; else, for what would be too late then, the last one before it.
    """
    fitting = [
        place
        for place, other in enumerate(placed)
        if max(group.not_before, group.at - DAY) <= other.at < group.window_end
    ]
    if not fitting:
        return False
    after = [place for place in fitting if placed[place].at >= group.at]
    place = min(after, key=lambda n: placed[n].at) if after else max(fitting, key=lambda n: placed[n].at)
    placed[place] = Group((*placed[place].dues, *group.dues), placed[place].at)
    return True


def _nudges(placed: list[Group], free: Free, noticed: Sequence[datetime]) -> list[datetime | None]:
    """One each at +20 h, if it still makes sense then and leaves every notice its place."""
    taken = [*noticed, *(group.at for group in placed)]
    found: list[datetime | None] = []
    for place, group in enumerate(placed):
        at = free(group.at + NUDGE_AFTER)
        closed = group.window_end
        if place + 1 < len(placed):  # a new occasion closes the older one's nudge, and stands in for it
            closed = min(closed, placed[place + 1].at - SAME_DAY_PART)
        if any(due.rule.nudged for due in group.dues) and at < closed and not is_crowded(at, taken):
            taken.append(at)
            found.append(at)
        else:
            found.append(None)
    return found


def _planned(group: Group, nudge: datetime | None, zone: str) -> PlannedOccasion:
    dues = sorted(
        group.dues, key=lambda due: (due.cycle, list(Occasion).index(due.occasion), due.week, due.key)
    )
    lead = group.primary
    return PlannedOccasion(
        key=lead.key,
        covers=tuple(due.key for due in dues),
        occasions=tuple(dict.fromkeys(due.occasion for due in dues)),
        primary=lead.occasion,
        anchor_session_id=lead.anchor_session_id,
        cycle=lead.cycle,
        week=lead.week,
        due_at=group.at,
        local_date=local_day(group.at, zone),
        window_end=group.window_end,
        nudge_at=nudge,
        reason=_reason(dues),
        when_silent=any(due.rule.when_silent for due in dues),
    )


def _reason(dues: list[Due]) -> str:
    said = "; ".join(dict.fromkeys(due.rule.why for due in dues))
    if len(dues) > 1:
        said += " (as one notice)"
    if any(due.end_assumed for due in dues):
        said += ", its end assumed"
    if any(due.late for due in dues):
        said += ", caught up"
    return said


def _urgency(group: Group) -> tuple[int, datetime, str]:
    if group.has(Occasion.LANDING):
        return 0, group.at, group.primary.key
    if group.has(Occasion.BEFORE_INTEGRATION) or group.has(Occasion.DAY_BEFORE):
        return 1, group.at, group.primary.key
    return (3 if group.pressing else 2), group.at, group.primary.key


def _weight(due: Due) -> tuple[bool, int, int, int]:
    """Which of several leads: the question before integration, else the newest cycle's latest."""
    last_word = due.occasion is Occasion.BEFORE_INTEGRATION
    return last_word, due.cycle, list(Occasion).index(due.occasion), due.week
