from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from kapjournal.domain.errors import Conflict
from kapjournal.domain.notice import (
    KnownPlan,
    NoticeOutcome,
    NoticeReader,
    SafetyNotice,
    Tell,
    bundled,
    notice_plan,
    urgency_of,
)
from kapjournal.domain.practice import policy_from_dict
from kapjournal.domain.safety import SafetyKind, Urgency
from tests.unit.planning import at

POLICY = policy_from_dict(
    {
        "zone": "America/New_York",
        "working_hours": {
            day: ["09:00-17:00"] for day in ("monday", "tuesday", "wednesday", "thursday", "friday")
        },
        "office_phone": "+1 555 0100",
        "emergency_phone": "+1 555 0101",
        "prescriber_phone": "+1 555 0102",
        "cover_reader": "otter",
        "absences": [{"therapist_id": "finch", "first": "2026-06-01", "last": "2026-06-05"}],
        "repeat_now_minutes": 30,
        "escalate_now_minutes": 60,
        "repeat_next_day_minutes": 240,
        "escalate_next_day_minutes": 480,
    }
)
THERAPIST, COVER, PRESCRIBER = NoticeReader.THERAPIST, NoticeReader.COVER_READER, NoticeReader.PRESCRIBER


def notice(
    raised: str,
    urgency: Urgency = Urgency.NOW,
    kind: SafetyKind = SafetyKind.SUICIDAL_THOUGHTS,
    name: str = "n1",
) -> SafetyNotice:
    return SafetyNotice(name, "wren", "finch", at(raised), (kind,), urgency)


def later(raised: str, name: str = "n1") -> SafetyNotice:
    return notice(raised, Urgency.NEXT_WORKING_DAY, name=name)


def told_over(first: SafetyNotice, until: datetime) -> list[tuple[NoticeReader, datetime]]:
    """Everybody told, in order, while nobody acknowledges."""
    found: list[tuple[NoticeReader, datetime]] = []
    step = notice_plan(first, POLICY, first.raised_at)
    while step is not None and step.at <= until:
        found += [(reader, step.at) for reader in step.readers]
        first = first.tell(step.readers, step.at)
        step = notice_plan(first, POLICY, step.at)
    return found


def test_a_notice_of_the_first_tier_is_told_at_once_even_at_night() -> None:
    raised = notice("2026-05-09 02:00")
    assert notice_plan(raised, POLICY, raised.raised_at) == Tell((THERAPIST,), raised.raised_at)


def test_a_notice_of_the_first_tier_repeats_and_then_reaches_the_cover_reader() -> None:
    assert told_over(notice("2026-05-09 02:00"), at("2026-05-09 03:30")) == [
        (THERAPIST, at("2026-05-09 02:00")),
        (THERAPIST, at("2026-05-09 02:30")),
        (THERAPIST, at("2026-05-09 03:00")),
        (COVER, at("2026-05-09 03:00")),
        (THERAPIST, at("2026-05-09 03:30")),
        (COVER, at("2026-05-09 03:30")),
    ]


def test_a_notice_of_the_second_tier_waits_for_the_next_working_day() -> None:
    raised = later("2026-05-08 18:00")
    assert notice_plan(raised, POLICY, raised.raised_at) == Tell((THERAPIST,), at("2026-05-11 09:00"))


def test_a_notice_of_the_second_tier_is_told_at_once_while_the_practice_is_open() -> None:
    raised = later("2026-05-08 11:00")
    assert notice_plan(raised, POLICY, raised.raised_at) == Tell((THERAPIST,), raised.raised_at)


def test_the_second_tier_repeats_and_escalates_in_working_time_only() -> None:
    assert told_over(later("2026-05-08 15:00"), at("2026-05-11 16:00")) == [
        (THERAPIST, at("2026-05-08 15:00")),
        (THERAPIST, at("2026-05-11 11:00")),
        (THERAPIST, at("2026-05-11 15:00")),
        (COVER, at("2026-05-11 15:00")),
    ]


def test_an_acknowledged_notice_is_told_to_nobody() -> None:
    done = notice("2026-05-09 02:00").acknowledge("otter", at("2026-05-09 02:10"))
    assert notice_plan(done, POLICY, at("2026-05-12 12:00")) is None
    assert bundled([done], POLICY, at("2026-05-12 12:00")) == ()


def test_what_touches_the_medicine_reaches_the_prescriber_too() -> None:
    for kind in (SafetyKind.USE_ALONE, SafetyKind.ELATION, SafetyKind.PERCEPTION, SafetyKind.PHYSICAL):
        raised = notice("2026-05-09 02:00", kind=kind)
        step = notice_plan(raised, POLICY, raised.raised_at)
        assert step is not None
        assert step.readers == (THERAPIST, PRESCRIBER)


def test_the_prescriber_learns_nothing_of_what_does_not_touch_the_medicine() -> None:
    told = told_over(notice("2026-05-09 02:00"), at("2026-05-09 12:00"))
    assert PRESCRIBER not in {reader for reader, _ in told}


def test_while_the_therapist_is_away_the_cover_reader_is_told_from_the_start() -> None:
    raised = later("2026-05-30 20:00")
    assert notice_plan(raised, POLICY, raised.raised_at) == Tell((THERAPIST, COVER), at("2026-06-01 09:00"))


def test_a_client_without_a_therapist_has_the_cover_reader_from_the_start() -> None:
    raised = replace(notice("2026-05-09 02:00"), therapist_id="")
    step = notice_plan(raised, POLICY, raised.raised_at)
    assert step is not None
    assert COVER in step.readers


def test_after_downtime_everyone_who_is_overdue_is_told_at_once_and_once() -> None:
    raised = notice("2026-05-09 02:00")
    now = at("2026-05-09 05:00")
    step = notice_plan(raised, POLICY, now)
    assert step == Tell((THERAPIST, COVER), at("2026-05-09 02:00"))
    after = notice_plan(raised.tell((THERAPIST, COVER), now), POLICY, now)
    assert after == Tell((THERAPIST, COVER), at("2026-05-09 05:30"))


def test_notices_of_one_night_leave_as_one_message_in_the_morning() -> None:
    night = [
        later("2026-05-08 19:00", "n2"),
        later("2026-05-09 03:00", "n1"),
        later("2026-05-10 23:00", "n3"),
    ]
    bundles = bundled(night, POLICY, at("2026-05-10 23:30"))
    assert [(one.reader, one.at, one.notice_ids) for one in bundles] == [
        (THERAPIST, at("2026-05-11 09:00"), ("n1", "n2", "n3"))
    ]


def test_notices_of_the_first_tier_are_never_bundled() -> None:
    night = [notice("2026-05-09 03:00", name="n1"), notice("2026-05-09 03:00", name="n2")]
    assert [one.notice_ids for one in bundled(night, POLICY, at("2026-05-09 03:00"))] == [("n1",), ("n2",)]


def test_a_known_plan_on_file_lowers_repeats_of_the_same_kind_until_its_date() -> None:
    found = [(SafetyKind.SUICIDAL_THOUGHTS, Urgency.NOW)]
    plan = [KnownPlan(SafetyKind.SUICIDAL_THOUGHTS, date(2026, 5, 10))]
    assert urgency_of(found, plan, POLICY, at("2026-05-10 23:59")) is Urgency.NEXT_WORKING_DAY
    assert urgency_of(found, plan, POLICY, at("2026-05-11 00:01")) is Urgency.NOW


def test_a_known_plan_does_not_lower_another_kind() -> None:
    found = [(SafetyKind.SUICIDAL_THOUGHTS, Urgency.NOW), (SafetyKind.DANGER_TO_DEPENDANT, Urgency.NOW)]
    plan = [KnownPlan(SafetyKind.SUICIDAL_THOUGHTS, date(2026, 5, 10))]
    assert urgency_of(found, plan, POLICY, at("2026-05-09 12:00")) is Urgency.NOW


def test_what_is_of_the_second_tier_stays_there() -> None:
    found = [(SafetyKind.ELATION, Urgency.NEXT_WORKING_DAY)]
    assert urgency_of(found, [], POLICY, at("2026-05-09 12:00")) is Urgency.NEXT_WORKING_DAY


def test_the_first_acknowledgement_counts_and_an_outcome_follows_it() -> None:
    raised = notice("2026-05-09 02:00")
    with pytest.raises(Conflict):
        raised.close(NoticeOutcome.REACHED)
    taken = raised.acknowledge("finch", at("2026-05-09 02:10"))
    assert taken.acknowledge("otter", at("2026-05-09 02:20")) == taken
    assert taken.close(NoticeOutcome.REACHED).outcome is NoticeOutcome.REACHED


def test_telling_never_goes_backwards_in_time() -> None:
    times = [
        when for _, when in told_over(later("2026-05-22 18:00"), at("2026-05-22 18:00") + timedelta(days=9))
    ]
    assert times == sorted(times)
    assert len(times) > 5
