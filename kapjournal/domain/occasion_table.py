"""The table of occasions: what is asked when, counted from which session (clinical protocol, section 2).

A therapist's changes for one client are another table, handed to `plan.plan_course`.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from kapjournal.domain.occasion import Occasion


class Anchor(StrEnum):
    """What an occasion is counted from."""

    ENROLMENT = "enrolment"
    MEDICINE_START = "medicine_start"
    MEDICINE_END = "medicine_end"
    INTEGRATION_START = "integration_start"
    INTEGRATION_END = "integration_end"


@dataclass(frozen=True, slots=True)
class Rule:
    """One row. Either `days` after the anchor's local day at the client's chosen hour, or `after` it.

    `open_for` is how long its notice is worth sending, counted from when it was due; what is left of the
    time until its session for the two that come before one. `nudged`: one reminder may follow. `yields`: it
    moves behind an integration session that comes close. `when_silent`: sent to a silent client too,
    because an appointment or a medicine session stands behind it.
    """

    occasion: Occasion
    anchor: Anchor
    why: str
    open_for: timedelta
    days: int = 0
    after: timedelta | None = None
    nudged: bool = True
    yields: bool = False
    when_silent: bool = False


def _days(count: int) -> timedelta:
    return timedelta(days=count)


_HOURS_3 = timedelta(hours=3)

# fmt: off
TABLE: tuple[Rule, ...] = (
    Rule(Occasion.ENROLMENT, Anchor.ENROLMENT, "at enrolment", _days(14), after=timedelta()),
    Rule(Occasion.DAY_BEFORE, Anchor.MEDICINE_START, "the day before the medicine session", _days(2),
         days=-1, when_silent=True),
    Rule(Occasion.LANDING, Anchor.MEDICINE_END, "3 hours after the medicine session", timedelta(hours=36),
         after=_HOURS_3, nudged=False, when_silent=True),
    Rule(Occasion.NEXT_DAY, Anchor.MEDICINE_END, "the day after the medicine session", _days(3), days=1),
    Rule(Occasion.DAY_3, Anchor.MEDICINE_END, "day 3", _days(4), days=3, yields=True),
    Rule(Occasion.DAY_7, Anchor.MEDICINE_END, "day 7", _days(7), days=7, yields=True),
    Rule(Occasion.WEEKLY, Anchor.MEDICINE_END, "weekly until integration", _days(6), days=14, nudged=False),
    Rule(Occasion.BEFORE_INTEGRATION, Anchor.INTEGRATION_START, "24 to 36 hours before integration", _days(2),
         when_silent=True),
    Rule(Occasion.AFTER_INTEGRATION, Anchor.INTEGRATION_END, "after integration", _days(7), after=_HOURS_3),
    Rule(Occasion.TWO_WEEKS, Anchor.INTEGRATION_END, "two weeks after integration", _days(14), days=14),
    Rule(Occasion.ONE_MONTH, Anchor.INTEGRATION_END, "one month after integration", _days(14), days=30),
)
# fmt: on

WEEKS_AT_MOST = 11
"""Weekly questions in one cycle when no integration session is on the calendar; then the bot keeps still."""

BEFORE_OPENS = timedelta(hours=36)
BEFORE_CLOSES = timedelta(hours=24)
"""The window before an integration session in which its question belongs."""

NUDGE_AFTER = timedelta(hours=20)
SAME_DAY_PART = timedelta(hours=6)
"""Occasions of one local day that fall within this much of each other are one notice."""

SILENT_ENOUGH = 2
"""After this many silent occasions Pause is offered once, then the bot keeps still."""
