"""What is sent unasked: when, how often, and what becomes of the older one."""

from datetime import UTC, datetime, timedelta

import pytest

from kapjournal.domain.chat import ChatMessage
from kapjournal.domain.course import SessionKind
from kapjournal.domain.local_time import LocalTime
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.practice_record import PRACTICE, PracticeRecord
from kapjournal.domain.reflection import Reflection
from kapjournal.usecases.keep_calendar import move_session
from tests.flows.house import House
from tests.flows.steps import INTEGRATION, MEDICINE, a_course, come_to, in_sitting, through
from tests.practice import ZONE


async def _live(house: House, until: datetime) -> None:
    """Tick by tick, four to the hour, as on a real day."""
    while house.clock.now() < until:
        await house.go_to(house.clock.now() + timedelta(minutes=15))


def _unasked(house: House) -> list[datetime]:
    reflections = house.all(Reflection)
    times = [at for one in reflections for at in (one.noticed_at, one.nudged_at) if at is not None]
    times += [one.sent_at for one in house.all(ChatMessage) if (one.ref or "").startswith("tomorrow:")]
    return sorted(times)


async def test_never_more_than_two_in_any_twenty_four_hours_over_a_whole_course(house: House) -> None:
    await a_course(house)
    await _live(house, datetime(2026, 3, 20, 14, 0, tzinfo=UTC))
    times = _unasked(house)
    assert len(times) > 5
    for first in times:
        within = [one for one in times if first <= one < first + timedelta(hours=24)]
        assert len(within) <= 2, within


async def test_a_newer_notice_takes_the_place_of_the_older_one(house: House) -> None:
    phone = await a_course(house)
    first = await come_to(house, phone, Occasion.LANDING)
    following = through(house)[0]
    await house.go_to(following.due_at + timedelta(minutes=1))
    await phone.wait_for(lambda many: many[-1].id != first.id and not many[-1].mine)
    many = await phone.wait_quiet()
    assert first.id not in [one.id for one in many]


async def test_a_reminder_takes_the_place_of_its_notice_and_comes_once(house: House) -> None:
    phone = await a_course(house)
    notice = await come_to(house, phone, Occasion.NEXT_DAY)
    await _live(house, house.clock.now() + timedelta(hours=30))
    many = await phone.wait_quiet()
    reminders = [one for one in many if "Still here" in one.text]
    assert len(reminders) == 1
    assert notice.id not in [one.id for one in many]


async def test_no_reminder_comes_just_before_the_next_occasion(house: House) -> None:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.DAY_BEFORE)
    await _live(house, datetime(2026, 3, 12, 20, 30, tzinfo=UTC))
    many = await phone.wait_quiet()
    assert not [one for one in many if "still here" in one.text.lower()]
    assert [one for one in many if "One tap" in one.text]


async def test_nothing_leaves_in_quiet_hours(house: House) -> None:
    await a_course(house)
    await _live(house, datetime(2026, 3, 18, 14, 0, tzinfo=UTC))
    for at in _unasked(house):
        hour = (at - timedelta(hours=4)).hour
        assert 9 <= hour < 21


async def test_the_evening_before_says_when_tomorrow_starts(house: House) -> None:
    phone = await a_course(house)
    await _live(house, datetime(2026, 3, 11, 22, 30, tzinfo=UTC))
    said = await phone.wait_text("Tomorrow at 10:00")
    assert said.buttons == ()


@pytest.mark.parametrize(
    ("language", "intention", "said"),
    [
        ("en", "to be less afraid", "Tomorrow at 10:00"),
        ("es", "tener menos miedo", "Mañana a las 10:00"),
    ],
)
async def test_it_replies_to_the_clients_own_intention_where_they_agreed(
    house: House, language: str, intention: str, said: str
) -> None:
    phone = await a_course(house, keep_chosen=True, language=language)
    await come_to(house, phone, Occasion.DAY_BEFORE)
    await phone.tap(0)
    skip = house.desk.texts.say("button.skip", language)
    for place in (1, 2):
        await phone.wait_text(f"{place} {'of' if language == 'en' else 'de'} ")
        await phone.tap(skip)
    await phone.wait_text("3 of " if language == "en" else "3 de ")
    mine = await phone.send(intention)
    await phone.wait_text(house.desk.texts.say("sitting.go_on", language))
    await _live(house, datetime(2026, 3, 11, 22, 30, tzinfo=UTC))
    reminder = await phone.wait_text(said)
    assert reminder.raw["reply_to_message"]["message_id"] == mine
    assert intention not in reminder.text, "never typed back"


async def test_keeping_two_messages_is_asked_once_and_the_message_then_stays(house: House) -> None:
    phone = await in_sitting(house, Occasion.DAY_3, at=2)
    mine = await phone.send("call my sister")
    closing = await phone.wait_text("sitting.kept_for")
    assert "Keep it here, to show me later" in closing.buttons
    assert "It stays here" in (await phone.tap("button.keep_this") or "")
    for _ in range(3):
        await house.go_to(house.clock.now() + timedelta(hours=15))
        await phone.wait_quiet()
    assert mine in [one.id for one in await phone.messages()]


async def test_day_seven_replies_to_the_chosen_action(house: House) -> None:
    phone = await in_sitting(house, Occasion.DAY_3, at=2, integration=False, keep_chosen=True)
    mine = await phone.send("call my sister")
    await phone.wait_text("Kept")
    await come_to(house, phone, Occasion.DAY_7)
    await phone.begin()
    for place in range(1, 5):
        asked = await phone.question(place)
        if "reply_to_message" in asked.raw:
            break
        await phone.tap("button.skip")
    assert asked.raw["reply_to_message"]["message_id"] == mine


async def test_a_moved_session_takes_its_questions_with_it(house: House) -> None:
    await house.enrolled()
    session = house.plan(SessionKind.MEDICINE, MEDICINE)
    before = next(one for one in through(house) if Occasion.DAY_BEFORE in one.occasions)
    later = LocalTime(MEDICINE + timedelta(days=7), ZONE)
    house.do(lambda uow: move_session(uow, house.desk, session.id, later))
    after = next(one for one in through(house) if Occasion.DAY_BEFORE in one.occasions)
    assert after.due_at == before.due_at + timedelta(days=7)


async def test_nothing_is_sent_to_somebody_who_blocked_the_bot_and_they_can_come_back(house: House) -> None:
    phone = await a_course(house)
    skipped = len(_unasked(house))
    await phone.block()
    await phone.wait_quiet()
    await house.go_to(through(house)[0].due_at + timedelta(minutes=1))
    assert len(_unasked(house)) == skipped
    await phone.unblock()
    await phone.send("back again")
    await phone.receipt()
    assert house.words() == ["back again"]
    await house.go_to(house.clock.now() + timedelta(hours=1))
    await phone.wait_for(lambda many: "Open" in many[-1].buttons)


async def test_a_pause_keeps_still_and_ends_by_itself(house: House) -> None:
    phone = await a_course(house)
    await phone.ask("/pause")
    await phone.tap("button.pause_day")
    await phone.wait_text("I stay quiet until tomorrow")
    before, so_far = house.clock.now(), len(_unasked(house))
    await _live(house, before + timedelta(hours=12))
    assert len(_unasked(house)) == so_far
    await phone.send("kept all the same")
    await phone.receipt()
    await _live(house, before + timedelta(hours=48))
    assert len(_unasked(house)) > so_far


async def test_resuming_brings_the_questions_back(house: House) -> None:
    phone = await a_course(house)
    await phone.ask("/pause")
    await phone.tap("button.pause_open")
    await phone.wait_text("pause.open")
    assert through(house) == []
    await phone.tap("button.resume")
    await phone.wait_text("pause.resumed")
    assert through(house)


async def test_a_word_follows_a_long_outage_and_not_a_calendar_set_forward(house: House) -> None:
    phone = await house.enrolled()
    await house.tick()
    await house.go_to(house.clock.now() + timedelta(days=2))
    many = await phone.wait_quiet()
    assert not [one for one in many if "I was away" in one.text]

    def long_ago(uow: object) -> None:
        practice = uow.get(PracticeRecord, PRACTICE)  # type: ignore[attr-defined]
        from dataclasses import replace

        uow.save(replace(practice, last_tick_at=house.clock.wall() - timedelta(hours=30)))  # type: ignore[attr-defined]

    house.do(long_ago)
    await house.tick()
    await phone.wait_text("I was away for a while")
    await house.tick()
    many = await phone.wait_quiet()
    assert sum("I was away" in one.text for one in many) == 1


async def test_a_session_the_client_marks_as_over_shows_the_aftercare_and_brings_landing_three_hours_later(
    house: House,
) -> None:
    phone = await a_course(house)
    house.clock.set(datetime(2026, 3, 12, 15, 30, tzinfo=UTC))
    await phone.ask("/session")
    await phone.tap("button.over_medicine")
    care = await phone.wait_text("session.over")
    assert "drive" in care.text
    landing = next(one for one in through(house) if Occasion.LANDING in one.occasions)
    assert landing.due_at == datetime(2026, 3, 12, 18, 30, tzinfo=UTC) or abs(
        landing.due_at - datetime(2026, 3, 12, 18, 30, tzinfo=UTC)
    ) < timedelta(minutes=1)


async def test_session_names_the_one_that_is_still_to_come_today_and_shows_the_aftercare_again(
    house: House,
) -> None:
    phone = await a_course(house)
    assert phone.reads("session.none_today", await phone.ask("/session"))
    house.clock.set(datetime(2026, 3, 12, 13, 50, tzinfo=UTC))
    assert (await phone.ask("/session")).text == phone.says("reminder.today", time="10:00 AM")
    house.clock.set(datetime(2026, 3, 12, 15, 30, tzinfo=UTC))
    await phone.ask("/session")
    await phone.tap("button.over_medicine")
    care = await phone.wait_text("session.over")
    assert (await phone.ask("/session")).text == care.text


async def test_next_says_what_comes_and_journal_opens_what_waits(house: House) -> None:
    phone = await a_course(house)
    coming = await phone.ask("/next")
    assert "Thursday, March 12, 10:00" in coming.text
    assert "Tuesday, March 17, 10:00" in coming.text
    assert INTEGRATION.day == 17
    assert phone.reads("journal.nothing_open", await phone.ask("/journal"))
    await come_to(house, phone, Occasion.DAY_3)
    await phone.send("/journal")
    await phone.question(1, 2)
