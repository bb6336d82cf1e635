from dataclasses import replace
from datetime import time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kapjournal.domain.client import ClientState
from kapjournal.domain.local_time import is_quiet
from kapjournal.domain.nudge import Drop, DropReason, Nudge, NudgeFacts, NudgeKind, Send, Wait, decide
from kapjournal.domain.occasion import Occasion
from tests.unit.planning import at, preferences

NOTICE = Nudge(
    key="m1:day_3",
    client_id="wren",
    kind=NudgeKind.NOTICE,
    occasions=(Occasion.DAY_3,),
    due_at=at("2026-05-08 10:00"),
    window_end=at("2026-05-12 10:00"),
)
REMINDER = replace(NOTICE, kind=NudgeKind.REMINDER, due_at=at("2026-05-09 09:00"))
FACTS = NudgeFacts(state=ClientState.ACTIVE, consented=True, preferences=preferences())
IN_TIME = at("2026-05-08 10:00")


def test_a_notice_leaves_when_it_is_due() -> None:
    assert decide(NOTICE, IN_TIME, FACTS) == Send()


def test_a_notice_is_not_sent_before_it_is_due() -> None:
    assert decide(NOTICE, at("2026-05-08 09:30"), FACTS) == Wait(IN_TIME)


def test_withdrawn_consent_drops_it() -> None:
    assert decide(NOTICE, IN_TIME, replace(FACTS, consented=False)) == Drop(DropReason.NO_CONSENT)


@pytest.mark.parametrize(
    "state",
    [ClientState.INVITED, ClientState.STOPPED, ClientState.ENDED, ClientState.FROZEN, ClientState.DECEASED],
)
def test_a_client_who_is_not_to_be_written_to_drops_it(state: ClientState) -> None:
    assert decide(NOTICE, IN_TIME, replace(FACTS, state=state)) == Drop(DropReason.NOT_ACTIVE)


def test_a_pause_with_a_date_makes_it_wait_until_then() -> None:
    paused = replace(
        FACTS,
        state=ClientState.PAUSED,
        preferences=replace(FACTS.preferences, paused_until=at("2026-05-09 07:00")),
    )
    assert decide(NOTICE, IN_TIME, paused) == Wait(at("2026-05-09 09:00"))


def test_a_pause_longer_than_the_window_drops_it() -> None:
    paused = replace(FACTS, preferences=replace(FACTS.preferences, paused_until=at("2026-05-20 10:00")))
    assert decide(NOTICE, IN_TIME, paused) == Drop(DropReason.EXPIRED)


def test_a_pause_without_a_date_decides_nothing_until_the_window_ends() -> None:
    paused = replace(FACTS, state=ClientState.PAUSED)
    assert decide(NOTICE, IN_TIME, paused) == Wait(NOTICE.window_end)
    assert decide(NOTICE, NOTICE.window_end, paused) == Drop(DropReason.EXPIRED)


def test_quiet_hours_make_it_wait_for_the_morning() -> None:
    assert decide(NOTICE, at("2026-05-08 21:00"), FACTS) == Wait(at("2026-05-09 09:00"))


def test_quiet_hours_changed_since_planning_are_obeyed() -> None:
    later = replace(FACTS, preferences=preferences(quiet=(time(20), time(11))))
    assert decide(NOTICE, IN_TIME, later) == Wait(at("2026-05-08 11:00"))


def test_a_third_notice_within_24_hours_waits() -> None:
    busy = replace(FACTS, noticed=(at("2026-05-07 12:00"), at("2026-05-07 18:00")))
    assert decide(NOTICE, IN_TIME, busy) == Wait(at("2026-05-08 12:00"))


def test_a_notice_whose_window_is_over_is_dropped() -> None:
    assert decide(NOTICE, at("2026-05-12 10:00"), FACTS) == Drop(DropReason.EXPIRED)


def test_a_notice_that_is_late_but_in_its_window_still_leaves() -> None:
    assert decide(NOTICE, at("2026-05-11 17:00"), FACTS) == Send()


def test_an_answered_or_closed_occasion_drops_it() -> None:
    assert decide(NOTICE, IN_TIME, replace(FACTS, answered=True)) == Drop(DropReason.ANSWERED)
    assert decide(NOTICE, IN_TIME, replace(FACTS, closed=True)) == Drop(DropReason.CLOSED)


def test_someone_in_the_middle_of_a_sitting_is_not_interrupted() -> None:
    assert decide(NOTICE, IN_TIME, replace(FACTS, sitting=True)) == Wait(at("2026-05-08 10:30"))


def test_a_reminder_leaves_when_it_is_due() -> None:
    assert decide(REMINDER, REMINDER.due_at, FACTS) == Send()


def test_a_newer_occasion_closes_the_reminder() -> None:
    newer = replace(FACTS, newer_at=at("2026-05-09 08:00"))
    assert decide(REMINDER, REMINDER.due_at, newer) == Drop(DropReason.NEWER_OCCASION)


def test_a_reminder_that_downtime_made_half_a_day_late_is_let_go() -> None:
    assert decide(REMINDER, at("2026-05-09 20:00"), FACTS) == Send()
    assert decide(REMINDER, at("2026-05-10 10:00"), FACTS) == Drop(DropReason.STALE)


def test_a_reminder_with_no_room_in_its_day_is_let_go() -> None:
    busy = replace(FACTS, noticed=(at("2026-05-08 22:30"), at("2026-05-09 08:00")))
    assert decide(REMINDER, REMINDER.due_at, busy) == Drop(DropReason.NO_ROOM)


hours = st.integers(0, 200).map(lambda count: timedelta(hours=count))


@settings(deadline=None)
@given(
    st.sampled_from([NOTICE, REMINDER]),
    hours,
    st.lists(hours, max_size=4),
    st.builds(lambda a, b: (time(a), time(b)), st.integers(0, 23), st.integers(0, 23)),
)
def test_waiting_always_ends_in_a_sending_or_a_drop_and_nothing_leaves_in_quiet_hours(
    nudge: Nudge, after: timedelta, earlier: list[timedelta], quiet: tuple[time, time]
) -> None:
    now = at("2026-05-08 06:00") + after
    noticed = tuple(now - ago for ago in earlier)
    facts = replace(FACTS, preferences=preferences(quiet=quiet), noticed=noticed)
    decision = decide(nudge, now, facts)
    if isinstance(decision, Wait):
        assert decision.until > now
        decision = decide(nudge, decision.until, facts)
        assert not isinstance(decision, Wait)
    elif isinstance(decision, Send):
        assert not is_quiet(now, facts.preferences.zone, facts.preferences.quiet)
        assert sum(sent > now - timedelta(hours=24) for sent in noticed) < 2
