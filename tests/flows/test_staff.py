"""Staff in Telegram: pairing, their own calendar, neutral notices; never a client's words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kapjournal.demo.bot_api.phone_client import Phone
from kapjournal.domain.client import TelegramAccount
from kapjournal.domain.course import SessionKind
from kapjournal.domain.errors import NotAllowed
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.payload import Review
from kapjournal.domain.people import CareMember, Person, Role
from kapjournal.domain.sealed import Compartment
from kapjournal.domain.session import Session, SessionStatus
from kapjournal.storage.unit_of_work import TableUnitOfWork
from kapjournal.usecases.desk import new_id
from kapjournal.usecases.pair_staff import pair_staff, unpair_staff
from kapjournal.usecases.seal_record import seal_record
from tests.flows.house import House
from tests.flows.steps import INTEGRATION, MEDICINE, a_course, come_to


async def _paired(house: House, person: str = "t1", name: str = "Robin") -> Phone:
    payload = house.do(lambda uow: pair_staff(uow, house.desk, person))
    phone = house.phone(first_name=name)
    await phone.start(payload)
    await phone.wait_text("Paired")
    return phone


def _somebody(house: House, person: str, role: Role, *, of_client: bool) -> None:
    def job(uow: TableUnitOfWork) -> None:
        uow.add(Person(person, person, (role,), house.clock.now(), time_zone="America/New_York"))
        if of_client:
            uow.add(CareMember(new_id(), house.client_id, person, role, house.clock.now()))

    house.do(job)


async def test_a_code_pairs_once_and_only_for_a_quarter_of_an_hour(house: House) -> None:
    await house.enrolled()
    payload = house.do(lambda uow: pair_staff(uow, house.desk, "t1"))
    phone = house.phone(first_name="Robin")
    await phone.start(payload)
    await phone.wait_text("Paired, robin")
    other = house.phone(first_name="Other")
    await other.start(payload)
    await other.wait_text("does not pair an account any more")
    late = house.do(lambda uow: pair_staff(uow, house.desk, "t1"))
    house.clock.advance(minutes=16)
    await other.start(late)
    await other.wait_for(lambda many: sum("does not pair" in one.text for one in many) == 2)


async def test_a_clients_account_is_never_paired(house: House) -> None:
    phone = await house.enrolled()
    payload = house.do(lambda uow: pair_staff(uow, house.desk, "t1"))
    await phone.start(payload)
    await phone.wait_text("does not pair an account any more")
    assert house.all(TelegramAccount, person_id="t1") == ()


async def test_pairing_a_new_phone_lets_go_of_the_old_one(house: House) -> None:
    await house.enrolled()
    await _paired(house)
    await _paired(house, name="Robin again")
    assert len(house.all(TelegramAccount, person_id="t1")) == 1


async def test_today_and_clients_show_code_names_and_times_only(house: House) -> None:
    await a_course(house)
    phone = await _paired(house)
    listed = await phone.ask("/clients")
    assert "wren-" in listed.text
    assert "Thursday, March 12" in listed.text
    assert "Nothing is set for today" in (await phone.ask("/today")).text
    house.clock.set(datetime(2026, 3, 12, 15, 0, tzinfo=UTC))
    today = await phone.ask("/today")
    assert "medicine" in today.text
    assert any("It's over: wren" in one for one in today.buttons)


async def test_a_session_is_planned_by_four_taps_in_the_persons_own_zone(house: House) -> None:
    client = await house.enrolled()
    house.do(lambda uow: uow.save(replace(uow.get(Person, "t1"), time_zone="America/Los_Angeles")))
    phone = await _paired(house)
    await phone.ask("/plan")
    await phone.tap("wren-")
    await phone.wait_for(lambda many: "New integration" in many[-1].buttons)
    await phone.tap("New medicine session at home")
    await phone.wait_text("Which day?")
    await phone.tap("Thu 12")
    await phone.wait_text("At what time?")
    await phone.tap("10:30")
    await phone.wait_text("Thursday, March 12, 10:30")
    (session,) = house.all(Session)
    assert session.at_home
    assert session.start() == datetime(2026, 3, 12, 17, 30, tzinfo=UTC)
    assert "1:30 PM" in (await client.ask("/next")).text, "the client's own time"


async def test_a_button_for_a_day_that_is_over_or_was_in_a_leap_year_plans_nothing(house: House) -> None:
    await house.enrolled()
    house.clock.set(datetime(2028, 2, 20, 15, 0, tzinfo=UTC))
    phone = await _paired(house)
    await phone.ask("/plan")
    await phone.tap("wren-")
    await phone.wait_for(lambda many: "New integration" in many[-1].buttons)
    await phone.tap("New integration")
    await phone.wait_text("Which day?")
    await phone.tap("Tue 29")
    await phone.wait_text("At what time?")
    for later in (datetime(2029, 2, 20, 15, 0, tzinfo=UTC), datetime(2028, 3, 1, 15, 0, tzinfo=UTC)):
        house.clock.set(later)
        assert await phone.tap("10:30")
        assert house.all(Session) == ()
    house.clock.set(datetime(2028, 2, 28, 15, 0, tzinfo=UTC))
    await phone.tap("10:30")
    await phone.wait_text("Tuesday, February 29, 10:30")


async def test_a_planned_session_is_moved_the_same_way(house: House) -> None:
    await house.enrolled()
    session = house.plan(SessionKind.MEDICINE, MEDICINE)
    house.do(lambda uow: uow.save(replace(uow.get(Person, "t1"), time_zone="America/New_York")))
    phone = await _paired(house)
    await phone.ask("/plan")
    await phone.tap("wren-")
    await phone.wait_for(lambda many: "New integration" in many[-1].buttons)
    await phone.tap("Move Thursday")
    await phone.wait_text("Which day?")
    await phone.tap("Fri 13")
    await phone.wait_text("At what time?")
    await phone.tap("9:00")
    await phone.wait_text("Friday, March 13, 9:00")
    assert house.get(Session, session.id).starts.wall == datetime(2026, 3, 13, 9, 0)  # noqa: DTZ001 - a clock on the wall


async def test_a_session_is_cancelled_after_it_was_asked_once_more(house: House) -> None:
    client = await a_course(house)
    phone = await _paired(house)
    await phone.ask("/plan")
    await phone.tap("wren-")
    await phone.wait_for(lambda many: "New integration" in many[-1].buttons)
    await phone.tap("Cancel Thursday, March 12")
    asked = await phone.wait_text("Cancel this one?")
    await phone.tap("Leave it")
    await phone.wait_for(lambda many: "New integration" in many[-1].buttons)
    assert not any(one.cancelled for one in house.all(Session))
    await phone.tap("Cancel Thursday, March 12")
    await phone.wait_text("Cancel this one?")
    await phone.tap("Cancel it")
    await phone.wait_text("Cancelled: wren")
    (cancelled,) = house.all(Session, status=SessionStatus.CANCELLED)
    assert cancelled.kind is SessionKind.MEDICINE
    assert "Medicine session" not in (await client.ask("/next")).text
    assert "closed" in (await phone.tap("Cancel it", message=asked) or ""), "twice is once"


async def test_nobody_but_those_who_plan_can_cancel(house: House) -> None:
    client = await a_course(house)
    _somebody(house, "p1", Role.PRESCRIBER, of_client=True)
    phone = await _paired(house, "p1", "Pat")
    (session,) = (one for one in house.all(Session) if one.kind is SessionKind.MEDICINE)
    for other in (phone, client):
        last = (await other.messages())[-1]
        await other._post("tap", id=last.id, data=f"c:{session.id}:yes", timeout=5)
    assert house.all(Session, status=SessionStatus.CANCELLED) == ()


async def test_the_menu_of_a_paired_chat_is_the_staffs_in_their_language_until_it_is_unpaired(
    house: House,
) -> None:
    client = await house.enrolled()
    house.do(lambda uow: uow.save(replace(uow.get(Person, "t1"), language="es")))
    payload = house.do(lambda uow: pair_staff(uow, house.desk, "t1"))
    phone = house.phone(first_name="Robin")
    await phone.start(payload)
    await phone.wait_text("Vinculado")
    await phone.wait_quiet()
    menu = {one["command"]: one["description"] for one in await phone.commands()}
    assert menu == {
        "today": "Hoy",
        "clients": "La próxima sesión de cada cliente",
        "plan": "Planear, mover o cancelar una sesión",
        "end": "Una sesión ha terminado",
    }
    assert "today" not in {one["command"] for one in await client.commands()}, "nobody else's has changed"
    house.do(lambda uow: unpair_staff(uow, house.desk, "t1"))
    await phone.wait_quiet()
    assert await phone.commands() == []


async def test_who_plans_nothing_is_not_offered_to_plan(house: House) -> None:
    await house.enrolled()
    _somebody(house, "p1", Role.PRESCRIBER, of_client=True)
    phone = await _paired(house, "p1", "Pat")
    await phone.wait_quiet()
    assert [one["command"] for one in await phone.commands()] == ["today", "clients", "end"]


async def test_end_marks_the_session_as_over_now(house: House) -> None:
    await a_course(house)
    phone = await _paired(house)
    assert "Nothing is set for today" in (await phone.ask("/end")).text
    house.clock.set(datetime(2026, 3, 12, 15, 45, tzinfo=UTC))
    await phone.ask("/end")
    await phone.tap("It's over: wren")
    await phone.wait_text("over at")
    (ended,) = house.all(Session, status=SessionStatus.ENDED)
    assert ended.ended_at is not None
    assert abs(ended.ended_at - datetime(2026, 3, 12, 15, 45, tzinfo=UTC)) < timedelta(minutes=1)


async def test_a_prescriber_sees_the_medicine_sessions_of_their_clients_and_plans_nothing(
    house: House,
) -> None:
    await a_course(house)
    _somebody(house, "p1", Role.PRESCRIBER, of_client=True)
    phone = await _paired(house, "p1", "Pat")
    house.clock.set(datetime(2026, 3, 17, 13, 0, tzinfo=UTC))
    assert INTEGRATION.day == 17
    assert "integration" not in (await phone.ask("/today")).text
    assert "Planning is for the therapist" in (await phone.ask("/plan")).text


async def test_a_prescriber_without_clients_sees_none(house: House) -> None:
    await a_course(house)
    _somebody(house, "p2", Role.PRESCRIBER, of_client=False)
    phone = await _paired(house, "p2", "Kim")
    assert "No clients here yet" in (await phone.ask("/clients")).text


async def test_the_front_desk_plans_for_everybody_and_hears_of_call_requests(house: House) -> None:
    client = await a_course(house)
    _somebody(house, "f1", Role.FRONT_DESK, of_client=False)
    phone = await _paired(house, "f1", "Desk")
    await client.ask("/help")
    await client.tap("Ask the practice to call me")
    await house.tick()
    await phone.wait_text("Someone asked for a call.")
    whose = await phone.ask("/plan")
    assert whose.buttons[0].startswith("wren-")


async def test_a_client_cannot_use_a_button_made_for_staff(house: House) -> None:
    client = await a_course(house)
    phone = await _paired(house)
    await phone.ask("/plan")
    await phone.wait_quiet()
    taken = (await phone.messages())[-1]
    data = taken.raw["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    assert data.startswith("w:")
    answer = await client._post("tap", id=(await client.messages())[-1].id, data=data, timeout=5)
    assert "closed" in (answer.get("answer") or {"text": "closed"})["text"]
    assert len(house.all(Session)) == 2


async def test_from_a_client_a_staff_command_is_words_like_any_other(house: House) -> None:
    client = await house.enrolled()
    await client.send("/today was long")
    await client.wait_for(lambda many: many[-1].reactions == ("✍",))
    assert house.words() == ["/today was long"]


async def test_what_staff_write_is_never_kept(house: House) -> None:
    await house.enrolled()
    phone = await _paired(house)
    assert "Nothing written here is kept" in (await phone.ask("wren was late")).text
    assert house.words() == []


async def test_something_needs_you_names_nobody_and_repeats_until_acknowledged(house: House) -> None:
    client = await house.enrolled()
    phone = await _paired(house)
    await client.send("I want to kill myself")
    await client.wait_text("these answer")
    await house.tick()
    told = await phone.wait_text("Something needs you today.")
    assert "wren" not in told.text
    await house.go_to(house.clock.now() + timedelta(minutes=31))
    await phone.wait_for(lambda many: sum("needs you" in one.text for one in many) == 2)


async def test_the_therapist_hears_once_when_the_summary_can_be_opened(house: House) -> None:
    client = await a_course(house)
    phone = await _paired(house)
    await come_to(house, client, Occasion.BEFORE_INTEGRATION)
    await client.tap("Skip")
    await client.wait_text("Skipped")
    await house.tick()
    await phone.wait_text("A summary can be opened.")
    await house.tick()
    many = await phone.wait_quiet()
    assert sum("summary" in one.text for one in many) == 1


async def test_the_therapist_hears_once_when_something_new_came_after_they_signed(house: House) -> None:
    client = await house.enrolled()
    phone = await _paired(house)
    await client.send("the sea was grey")
    await client.wait_for(lambda many: many[-1].reactions == ("✍",))
    signed = Review(house.clock.now(), "0" * 64, by="t1", name="robin", page="{}")
    house.do(
        lambda uow: seal_record(
            uow, house.desk, house.client_id, signed, Compartment.WORDS, now=house.clock.now()
        )
    )
    await house.tick()
    assert "after you signed" not in (await phone.wait_quiet())[-1].text
    await client.send("and then it was green")
    await client.wait_for(lambda many: many[-1].reactions == ("✍",))
    await house.tick()
    told = await phone.wait_text("Something new came after you signed.")
    assert "wren" not in told.text
    await client.send("and blue")
    await client.wait_for(lambda many: many[-1].reactions == ("✍",))
    await house.tick()
    assert sum("after you signed" in one.text for one in await phone.wait_quiet()) == 1


async def test_the_therapist_hears_when_a_client_cannot_be_reached(house: House) -> None:
    client = await a_course(house)
    phone = await _paired(house)
    await client.block()
    await client.wait_quiet()
    await house.tick()
    await phone.wait_text("can't be reached here")


async def test_a_group_is_refused_kindly_and_left(house: House) -> None:
    phone = await house.enrolled()
    async with await phone.make_group() as group:
        await group.wait_text("I keep private journals")
        await group.wait_quiet()
        with pytest.raises(NotAllowed):
            await group.send("hello bot")
    assert house.words() == []


async def test_a_stranger_is_told_what_this_is_and_still_gets_help(house: House) -> None:
    stranger = house.phone(first_name="Nobody")
    assert "for people who were invited" in (await stranger.ask("hi")).text
    assert "in danger, call" in (await stranger.ask("/help")).text
    house.clock.advance(hours=1)
    assert "for people who were invited" in (await stranger.ask("/settings")).text
    assert house.all(TelegramAccount, client_id=None)
