"""Wall-clock time and quiet hours. A local time stays local until the moment an instant is needed.

Zone rules change by decree, sometimes weeks ahead; a stored instant would then be an hour off, a stored
wall clock is not. Instants in and out of this module are aware datetimes in UTC.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from kapjournal.domain.errors import InvalidInput


def zone_of(name: str) -> ZoneInfo:
    """The IANA zone of that name, "Europe/Madrid".

    Raises InvalidInput for a name that the zone database does not know.
    """
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError) as unknown:
        raise InvalidInput(
            f"zone: {name!r} is not a known time zone", remedy="Use an IANA name such as Europe/Madrid."
        ) from unknown


@dataclass(frozen=True, slots=True)
class LocalTime:
    """What a clock on the wall shows in a zone. `wall` is naive; `zone` is an IANA name."""

    wall: datetime
    zone: str

    def __post_init__(self) -> None:
        if self.wall.tzinfo is not None:
            raise InvalidInput("wall: a wall-clock time carries no offset; give the zone beside it")
        zone_of(self.zone)
        object.__setattr__(self, "wall", self.wall.replace(fold=0))

    def instant(self) -> datetime:
        """The instant in UTC, by today's zone rules.

        An hour that the clocks skip moves forward by as much as they skip (02:30 becomes 03:30); an hour
        that they repeat means its first pass, so it comes once.
        """
        return _instant(self.wall, self.zone)

    @property
    def is_skipped(self) -> bool:
        """Whether the clocks jump over this wall time that night: nobody will ever see it."""
        return local(self.instant(), self.zone).replace(tzinfo=None) != self.wall

    @property
    def is_repeated(self) -> bool:
        """Whether clocks show this wall time twice that night; the first pass is meant."""
        here = self.wall.replace(tzinfo=zone_of(self.zone))
        return not self.is_skipped and here.utcoffset() != here.replace(fold=1).utcoffset()

    @property
    def date(self) -> date:
        return self.wall.date()


@lru_cache(maxsize=8192)
def _instant(wall: datetime, zone: str) -> datetime:
    """Kept, since one plan asks for the same few sessions hundreds of times."""
    return wall.replace(tzinfo=zone_of(zone)).astimezone(UTC)


def local(instant: datetime, zone: str) -> datetime:
    """The instant as the people in that zone see it (aware)."""
    return instant.astimezone(zone_of(zone))


def local_day(instant: datetime, zone: str) -> date:
    return local(instant, zone).date()


def at_local(day: date, hour: time, zone: str) -> datetime:
    """The instant at which the clock in that zone shows `hour` on that day."""
    return LocalTime(datetime.combine(day, hour.replace(tzinfo=None)), zone).instant()


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `start` (included) until `end` (left out), by the client's own clock; may run over midnight.

    Equal ends mean that no hour is quiet. That every hour is quiet cannot be said: that is a pause.
    """

    start: time = time(21)
    end: time = time(9)

    def __post_init__(self) -> None:
        for name, value in (("start", self.start), ("end", self.end)):
            if value.tzinfo is not None or value.second or value.microsecond:
                raise InvalidInput(f"quiet hours, {name}: whole minutes by the client's own clock are wanted")

    def holds(self, clock: time) -> bool:
        """Whether it is quiet while the client's clock shows this."""
        clock = clock.replace(tzinfo=None)
        if self.start <= self.end:
            return self.start <= clock < self.end
        return clock >= self.start or clock < self.end


def is_quiet(instant: datetime, zone: str, quiet: QuietHours) -> bool:
    return quiet.holds(local(instant, zone).time())


def next_allowed(instant: datetime, zone: str, quiet: QuietHours) -> datetime:
    """The first instant from `instant` on at which it is not quiet in that zone, in UTC."""
    moment = instant.astimezone(UTC)
    while is_quiet(moment, zone, quiet):
        moment = _quiet_ends(moment, zone, quiet)
    return moment


def _quiet_ends(moment: datetime, zone: str, quiet: QuietHours) -> datetime:
    """When the clock next shows the end of the quiet hours, or jumps over it."""
    here = local(moment, zone)
    day = here.date() if here.time() < quiet.end else here.date() + timedelta(days=1)
    wall = datetime.combine(day, quiet.end, tzinfo=zone_of(zone))
    first, second = wall.astimezone(UTC), wall.replace(fold=1).astimezone(UTC)
    if second < first:  # the clocks skip that wall time: quiet ends where they jump
        return _jump_between(second, first, zone)
    return first if first > moment else second  # in a repeated hour the first pass may be over


def _jump_between(before: datetime, after: datetime, zone: str) -> datetime:
    """The instant, to the second, at which the zone's offset changes between the two."""
    offset = local(before, zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        if local(middle, zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after
