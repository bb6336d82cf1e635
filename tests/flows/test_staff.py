"""Staff in Telegram: pairing, their own calendar, neutral notices; never a client's words."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from kapjournal.bot.taps import CancelTap, PlanTap
from kapjournal.domain.client import TelegramAccount
from kapjournal.domain.course import SessionKind
from kapjournal.domain.errors import NotAllowed
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.payload import Review
from kapjournal.domain.people import Person, Role
from kapjournal.domain.sealed import Compartment
from kapjournal.domain.session import Session, SessionStatus
from kapjournal.usecases.pair_staff import unpair_staff
from kapjournal.usecases.seal_record import seal_record
from tests.flows.chat import DANGER, Chat
from tests.flows.conftest import in_every_language
from tests.flows.house import House
from tests.flows.overheard import TEXTS
from tests.flows.steps import INTEGRATION, MEDICINE, a_course, come_to

MEDICINE_AT = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
pytestmark = in_every_language


async def _to_plan(house: House, phone: Chat) -> None:
    """/plan, and whose: what is planned and what can be stands there."""
    await phone.ask("/plan")
    await phone.tap("wren-")
    new = phone.says("staff.new_i")
    await phone.wait_for(lambda many: new in many[-1].buttons)


async def test_a_code_pairs_once_and_only_for_a_quarter_of_an_hour(house: House) -> None:
    await house.enrolled()
    payload = house.pairing()
    phone = house.phone(first_name="Robin")
    await phone.start(payload)
    await phone.wait_text(phone.says("pairing.done", name="robin"))
    other = house.phone(first_name="Other")
    await other.start(payload)
    await other.wait_text("pairing.dead_end")
    late = house.pairing()
    house.clock.advance(minutes=16)
    await other.start(late)
    await other.wait_for(lambda many: other.count("pairing.dead_end", many) == 2)


async def test_a_clients_account_is_never_paired(house: House) -> None:
    phone = await house.enrolled()
    payload = house.pairing()
    await phone.start(payload)
    await phone.wait_text("pairing.dead_end")
    assert house.all(TelegramAccount, person_id="t1") == ()


async def test_pairing_a_new_phone_lets_go_of_the_old_one(house: House) -> None:
    await house.enrolled()
    await house.paired()
    await house.paired(name="Robin again")
    assert len(house.all(TelegramAccount, person_id="t1")) == 1


async def test_today_and_clients_show_code_names_and_times_only(house: House) -> None:
    await a_course(house)
    phone = await house.paired()
    listed = await phone.ask("/clients")
    assert "wren-" in listed.text
    assert phone.when(MEDICINE_AT, "UTC") in listed.text
    assert phone.reads("staff.nothing_today", await phone.ask("/today"))
    house.clock.set(datetime(2026, 3, 12, 15, 0, tzinfo=UTC))
    today = await phone.ask("/today")
    assert phone.reads("kind.medicine", today)
    assert any(phone.reads("staff.over", one) for one in today.buttons)


async def test_a_session_is_planned_by_four_taps_in_the_persons_own_zone(house: House) -> None:
    client = await house.enrolled()
    house.do(lambda uow: uow.save(replace(uow.get(Person, "t1"), time_zone="America/Los_Angeles")))
    phone = await house.paired()
    await _to_plan(house, phone)
    await phone.tap("staff.new_h")
    await phone.wait_text("staff.which_day")
    await phone.press(PlanTap, day="0312", hour="")
    await phone.wait_text("staff.which_hour")
    await phone.tap(TEXTS.hour(time(10, 30), house.language))
    await phone.wait_text(phone.when(datetime(2026, 3, 12, 17, 30, tzinfo=UTC), "America/Los_Angeles"))
    (session,) = house.all(Session)
    assert session.at_home
    assert session.start() == datetime(2026, 3, 12, 17, 30, tzinfo=UTC)
    assert client.when(session.start()) in (await client.ask("/next")).text, "the client's own time"


async def test_a_button_for_a_day_that_is_over_or_was_in_a_leap_year_plans_nothing(house: House) -> None:
    await house.enrolled()
    house.clock.set(datetime(2028, 2, 20, 15, 0, tzinfo=UTC))
    phone = await house.paired()
    await _to_plan(house, phone)
    await phone.tap("staff.new_i")
    await phone.wait_text("staff.which_day")
    await phone.press(PlanTap, day="0229", hour="")
    await phone.wait_text("staff.which_hour")
    for later in (datetime(2029, 2, 20, 15, 0, tzinfo=UTC), datetime(2028, 3, 1, 15, 0, tzinfo=UTC)):
        house.clock.set(later)
        assert await phone.tap(TEXTS.hour(time(10, 30), house.language))
        assert house.all(Session) == ()
    house.clock.set(datetime(2028, 2, 28, 15, 0, tzinfo=UTC))
    await phone.tap(TEXTS.hour(time(10, 30), house.language))
    await phone.wait_text(phone.when(datetime(2028, 2, 29, 10, 30, tzinfo=UTC), "UTC"))


async def test_a_planned_session_is_moved_the_same_way(house: House) -> None:
    await house.enrolled()
    session = house.plan(SessionKind.MEDICINE, MEDICINE)
    house.do(lambda uow: uow.save(replace(uow.get(Person, "t1"), time_zone="America/New_York")))
    phone = await house.paired()
    await _to_plan(house, phone)
    await phone.press(PlanTap, session=session.id, day="")
    await phone.wait_text("staff.which_day")
    await phone.press(PlanTap, day="0313", hour="")
    await phone.wait_text("staff.which_hour")
    await phone.tap(TEXTS.hour(time(9), house.language))
    await phone.wait_text(phone.when(datetime(2026, 3, 13, 13, 0, tzinfo=UTC)))
    assert house.get(Session, session.id).starts.wall == datetime(2026, 3, 13, 9, 0)  # noqa: DTZ001 - a clock on the wall


async def test_a_session_is_cancelled_after_it_was_asked_once_more(house: House) -> None:
    client = await a_course(house)
    phone = await house.paired()
    medicine = min(house.all(Session), key=lambda one: one.start())
    await _to_plan(house, phone)
    await phone.press(CancelTap, session=medicine.id)
    asked = await phone.wait_text("staff.cancel_ask")
    await phone.tap("button.leave_it")
    new = phone.says("staff.new_i")
    await phone.wait_for(lambda many: new in many[-1].buttons)
    assert not any(one.cancelled for one in house.all(Session))
    await phone.press(CancelTap, session=medicine.id)
    await phone.wait_text("staff.cancel_ask")
    await phone.tap("button.cancel_it")
    await phone.wait_text("staff.cancelled")
    (cancelled,) = house.all(Session, status=SessionStatus.CANCELLED)
    assert cancelled.kind is SessionKind.MEDICINE
    assert not client.reads("next.medicine", await client.ask("/next"))
    assert await phone.tap("button.cancel_it", message=asked) == phone.says("toast.closed"), "twice is once"


async def test_nobody_but_those_who_plan_can_cancel(house: House) -> None:
    client = await a_course(house)
    house.member("p1", Role.PRESCRIBER)
    phone = await house.paired("p1", "Pat")
    (session,) = (one for one in house.all(Session) if one.kind is SessionKind.MEDICINE)
    for other in (phone, client):
        last = (await other.messages())[-1]
        await other._post("tap", id=last.id, data=f"c:{session.id}:yes", timeout=5)
    assert house.all(Session, status=SessionStatus.CANCELLED) == ()


async def test_the_menu_of_a_paired_chat_is_the_staffs_in_their_language_until_it_is_unpaired(
    house: House,
) -> None:
    client = await house.enrolled()
    phone = await house.paired()
    await phone.wait_quiet()
    menu = {one["command"]: one["description"] for one in await phone.commands()}
    names = ("today", "clients", "plan", "end")
    assert menu == {name: phone.says(f"command.{name}") for name in names}
    assert "today" not in {one["command"] for one in await client.commands()}, "nobody else's has changed"
    house.do(lambda uow: unpair_staff(uow, house.desk, "t1"))
    await phone.wait_quiet()
    assert await phone.commands() == []


async def test_who_plans_nothing_is_not_offered_to_plan(house: House) -> None:
    await house.enrolled()
    house.member("p1", Role.PRESCRIBER)
    phone = await house.paired("p1", "Pat")
    await phone.wait_quiet()
    assert [one["command"] for one in await phone.commands()] == ["today", "clients", "end"]


async def test_end_marks_the_session_as_over_now(house: House) -> None:
    await a_course(house)
    phone = await house.paired()
    assert phone.reads("staff.nothing_today", await phone.ask("/end"))
    house.clock.set(datetime(2026, 3, 12, 15, 45, tzinfo=UTC))
    await phone.ask("/end")
    await phone.tap("staff.over")
    await phone.wait_text("staff.ended")
    (ended,) = house.all(Session, status=SessionStatus.ENDED)
    assert ended.ended_at is not None
    assert abs(ended.ended_at - datetime(2026, 3, 12, 15, 45, tzinfo=UTC)) < timedelta(minutes=1)


async def test_a_tap_that_comes_the_next_day_means_the_day_of_the_session(house: House) -> None:
    client = await a_course(house)
    phone = await house.paired()
    over_by = MEDICINE_AT + timedelta(hours=3)  # two hours planned, and one more while nobody says otherwise
    house.clock.set(MEDICINE_AT + timedelta(hours=22))
    await client.ask("/session")
    await client.tap("button.over_medicine")
    await client.wait_text("session.over")
    (ended,) = house.all(Session, status=SessionStatus.ENDED)
    assert ended.ended_at == over_by
    assert phone.reads("staff.nothing_today", await phone.ask("/end"))


async def test_a_prescriber_is_told_only_of_what_touches_the_medicine(house: House) -> None:
    client = await house.enrolled()
    house.member("p1", Role.PRESCRIBER)
    therapist, prescriber = await house.paired(), await house.paired("p1", "Pat")
    await client.send(DANGER[house.language])
    await client.wait_text("safety.lines")
    assert therapist.reads("staff.needs_you", await therapist.ask("/today"))
    assert not prescriber.reads("staff.needs_you", await prescriber.ask("/today"))


async def test_a_prescriber_sees_the_medicine_sessions_of_their_clients_and_plans_nothing(
    house: House,
) -> None:
    await a_course(house)
    house.member("p1", Role.PRESCRIBER)
    phone = await house.paired("p1", "Pat")
    house.clock.set(datetime(2026, 3, 17, 13, 0, tzinfo=UTC))
    assert INTEGRATION.day == 17
    assert not phone.reads("kind.integration", await phone.ask("/today"))
    assert phone.reads("staff.not_yours", await phone.ask("/plan"))


async def test_a_prescriber_without_clients_sees_none(house: House) -> None:
    await a_course(house)
    house.member("p2", Role.PRESCRIBER, of_client=False)
    phone = await house.paired("p2", "Kim")
    assert phone.reads("staff.no_clients", await phone.ask("/clients"))


async def test_the_front_desk_plans_for_everybody_and_hears_of_call_requests(house: House) -> None:
    client = await a_course(house)
    house.member("f1", Role.FRONT_DESK, of_client=False)
    phone = await house.paired("f1", "Desk")
    await client.ask("/help")
    await client.tap("button.call_me")
    await house.tick()
    await phone.wait_text("staff.call_request")
    whose = await phone.ask("/plan")
    assert whose.buttons[0].startswith("wren-")


async def test_a_client_cannot_use_a_button_made_for_staff(house: House) -> None:
    client = await a_course(house)
    phone = await house.paired()
    await phone.ask("/plan")
    await phone.wait_quiet()
    taken = (await phone.messages())[-1]
    data = taken.raw["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    assert data.startswith("w:")
    answer = await client._post("tap", id=(await client.messages())[-1].id, data=data, timeout=5)
    assert answer["answer"]["text"] == client.says("toast.closed")
    assert len(house.all(Session)) == 2


async def test_from_a_client_a_staff_command_is_words_like_any_other(house: House) -> None:
    client = await house.enrolled()
    await client.send("/today was long")
    await client.receipt()
    assert house.words() == ["/today was long"]


async def test_what_staff_write_is_never_kept(house: House) -> None:
    await house.enrolled()
    phone = await house.paired()
    assert phone.reads("person.not_kept", await phone.ask("wren was late"))
    assert house.words() == []


async def test_something_needs_you_names_nobody_and_repeats_until_acknowledged(house: House) -> None:
    client = await house.enrolled()
    phone = await house.paired()
    await client.send(DANGER[house.language])
    await client.wait_text("safety.lines")
    await house.tick()
    told = await phone.wait_text("staff.needs_you")
    assert "wren" not in told.text
    await house.go_to(house.clock.now() + timedelta(minutes=31))
    await phone.wait_for(lambda many: phone.count("staff.needs_you", many) == 2)


async def test_the_therapist_hears_once_when_the_summary_can_be_opened(house: House) -> None:
    client = await a_course(house)
    phone = await house.paired()
    await come_to(house, client, Occasion.BEFORE_INTEGRATION)
    await client.tap("button.skip")
    await client.wait_text("sitting.skipped")
    await house.tick()
    await phone.wait_text("staff.summary_ready")
    await house.tick()
    many = await phone.wait_quiet()
    assert phone.count("staff.summary_ready", many) == 1


async def test_the_therapist_hears_once_when_something_new_came_after_they_signed(house: House) -> None:
    client = await house.enrolled()
    phone = await house.paired()
    await client.send("the sea was grey")
    await client.receipt()
    signed = Review(house.clock.now(), "0" * 64, by="t1", name="robin", page="{}")
    house.do(
        lambda uow: seal_record(
            uow, house.desk, house.client_id, signed, Compartment.WORDS, now=house.clock.now()
        )
    )
    await house.tick()
    assert not phone.reads("staff.new_after_signing", (await phone.wait_quiet())[-1])
    await client.send("and then it was green")
    await client.receipt()
    await house.tick()
    told = await phone.wait_text("staff.new_after_signing")
    assert "wren" not in told.text
    await client.send("and blue")
    await client.receipt()
    await house.tick()
    assert phone.count("staff.new_after_signing", await phone.wait_quiet()) == 1


async def test_the_therapist_hears_when_a_client_cannot_be_reached(house: House) -> None:
    client = await a_course(house)
    phone = await house.paired()
    await client.block()
    await client.wait_quiet()
    await house.tick()
    await phone.wait_text("staff.unreachable")


async def test_a_group_is_refused_kindly_and_left(house: House) -> None:
    phone = await house.enrolled()
    async with await phone.make_group() as group:
        await group.wait_text(phone.says("group"))
        await group.wait_quiet()
        with pytest.raises(NotAllowed):
            await group.send("hello bot")
    assert house.words() == []


async def test_a_stranger_is_told_what_this_is_and_still_gets_help(house: House) -> None:
    stranger = house.phone(first_name="Nobody")
    assert stranger.reads("stranger", await stranger.ask("hi"))
    assert stranger.reads("help.screen", await stranger.ask("/help"))
    house.clock.advance(hours=1)
    assert stranger.reads("stranger", await stranger.ask("/settings"))
    assert house.all(TelegramAccount, client_id=None)
