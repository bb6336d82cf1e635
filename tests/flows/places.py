"""Where somebody may stand in a conversation, and how to come there: `PLACES`, each with what it must be like."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from aiogram.filters.callback_data import CallbackData

from kapjournal.bot import taps
from kapjournal.domain.chat import Mode
from kapjournal.domain.client import Client
from kapjournal.domain.course import SessionKind
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.reflection import Reflection
from kapjournal.domain.session import Session
from tests.flows.chat import Chat
from tests.flows.house import House
from tests.flows.steps import MEDICINE, a_course, come_to, in_sitting, say_and_go_on, skip_first, skip_noticed


@dataclass(frozen=True)
class Place:
    """`taps` are the kinds of buttons that stand there, whoever they are for."""

    arrive: Callable[[House], Awaitable[Chat]]
    mode: Mode
    taps: tuple[type[CallbackData], ...]

    def __str__(self) -> str:
        return self.arrive.__name__.strip("_").replace("_", " ")


async def at_home(house: House) -> Chat:
    phone = await house.enrolled()
    skip_noticed(house)
    return phone


async def on_a_shared_phone(house: House) -> Chat:
    phone = await house.agreed()
    await phone.tap("button.phone")
    await phone.wait_text("phone.shared")
    return phone


async def in_the_settings_of_a_shared_phone(house: House) -> Chat:
    phone = await in_the_settings(house)
    await phone.tap("button.phone")
    await phone.wait_text("phone.shared")
    return phone


async def asked_to_agree_to_a_new_text(house: House) -> Chat:
    phone = await at_home(house)
    house.do(lambda uow: uow.save(replace(uow.get(Client, house.client_id), consent_version="older")))
    await house.tick()
    await phone.wait_text("consent.changed")
    return phone


async def asked_for_a_city(house: House) -> Chat:
    phone = await at_home(house)
    await phone.ask("/timezone")
    return phone


async def in_the_settings(house: House) -> Chat:
    phone = await at_home(house)
    await phone.ask("/settings")
    return phone


async def asked_for_an_hour(house: House) -> Chat:
    phone = await in_the_settings(house)
    await phone.tap("button.hour")
    await phone.wait_text("hour.ask")
    return phone


async def asked_until_when_to_pause(house: House) -> Chat:
    phone = await at_home(house)
    await phone.ask("/pause")
    return phone


async def paused(house: House) -> Chat:
    phone = await asked_until_when_to_pause(house)
    await phone.tap("button.pause_week")
    await phone.wait_text("pause.until")
    return phone


async def before_a_notice(house: House) -> Chat:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.DAY_3)
    return phone


async def before_a_notice_whose_window_closed(house: House) -> Chat:
    phone = await before_a_notice(house)
    due = max(one.window_end for one in house.all(Reflection) if one.noticed_at is not None)
    house.clock.set(due + timedelta(minutes=1))
    return phone


async def before_the_landing_notice(house: House) -> Chat:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.LANDING)
    return phone


async def at_a_question(house: House) -> Chat:
    return await in_sitting(house, Occasion.DAY_3)


async def at_a_question_with_an_answer(house: House) -> Chat:
    phone = await at_a_question(house)
    await phone.send("the boat")
    await phone.wait_text("sitting.go_on")
    return phone


async def at_the_last_question(house: House) -> Chat:
    phone = await at_a_question(house)
    await say_and_go_on(phone, "the boat")
    await phone.question(2)
    return phone


async def at_a_card(house: House) -> Chat:
    return await in_sitting(house, Occasion.NEXT_DAY)


async def _can_be_done(phone: Chat) -> None:
    done = phone.says("button.done")
    await phone.wait_for(lambda many: done in many[-1].buttons)


async def at_a_card_with_a_tick(house: House) -> Chat:
    phone = await at_a_card(house)
    await phone.tap(0)
    await _can_be_done(phone)
    return phone


async def asked_for_words_about_a_choice(house: House) -> Chat:
    phone = await in_sitting(house, Occasion.DAY_BEFORE)
    await phone.choose("day_before.changed", "other")
    await _can_be_done(phone)
    await phone.tap("button.done")
    await phone.wait_text("sitting.add_words")
    return phone


async def at_a_rating(house: House) -> Chat:
    return await in_sitting(house, Occasion.DAY_7, at=4)


async def in_a_form(house: House) -> Chat:
    phone = await house.enrolled(measures=("gad7",))
    await phone.begin()
    await skip_first(phone, 8)
    await phone.wait_text("sitting.form")
    return phone


async def put_by(house: House) -> Chat:
    phone = await at_a_question(house)
    await phone.tap("button.later")
    await phone.wait_text("sitting.later")
    return phone


async def at_the_end_of_a_sitting(house: House) -> Chat:
    phone = await at_the_last_question(house)
    await phone.send("call my sister")
    await phone.wait_text("sitting.kept_for")
    return phone


async def at_the_help(house: House) -> Chat:
    phone = await at_home(house)
    await phone.ask("/help")
    return phone


async def who_can_read(house: House) -> Chat:
    phone = await at_home(house)
    await phone.ask("/privacy")
    return phone


async def asked_whether_to_erase(house: House) -> Chat:
    phone = await at_home(house)
    await phone.ask("/delete")
    return phone


async def about_to_be_erased(house: House) -> Chat:
    phone = await asked_whether_to_erase(house)
    await phone.tap("button.erase")
    await phone.wait_text("erase.planned")
    return phone


async def shown_what_was_heard(house: House) -> Chat:
    phone = await at_home(house)
    await phone.send_voice(b"one two three")
    await phone.wait_text("voice.heard")
    return phone


async def asked_which_session_is_over(house: House) -> Chat:
    phone = await at_home(house)
    session = house.plan(SessionKind.MEDICINE, MEDICINE)
    house.clock.set(session.start() + timedelta(hours=1))
    await phone.ask("/session")
    return phone


async def stopped(house: House) -> Chat:
    phone = await at_home(house)
    await phone.ask("/stop")
    return phone


async def _of_the_practice(house: House) -> Chat:
    await a_course(house)
    return await house.paired()


async def asked_whose_session(house: House) -> Chat:
    robin = await _of_the_practice(house)
    await robin.ask("/plan")
    return robin


async def asked_what_to_plan(house: House) -> Chat:
    robin = await asked_whose_session(house)
    await robin.tap("wren-")
    await robin.wait_for(lambda many: robin.says("staff.new_i") in many[-1].buttons)
    return robin


async def asked_for_a_day(house: House) -> Chat:
    robin = await asked_what_to_plan(house)
    await robin.tap("staff.new_i")
    await robin.wait_text("staff.which_day")
    return robin


async def asked_whether_to_cancel(house: House) -> Chat:
    robin = await asked_what_to_plan(house)
    await robin.press(taps.CancelTap)
    await robin.wait_text("staff.cancel_ask")
    return robin


async def asked_what_is_over(house: House) -> Chat:
    robin = await _of_the_practice(house)
    house.clock.set(min(one.start() for one in house.all(Session)) + timedelta(hours=1))
    await robin.ask("/end")
    return robin


_NOTICE = (taps.BeginTap, taps.LaterTap, taps.SkipTap)
PLACES = (
    Place(House.invited, Mode.ENROL_CONSENT, (taps.EnrolTap,)),
    Place(House.agreed, Mode.ENROL_PREFERENCES, (taps.EnrolTap,)),
    Place(at_home, Mode.IDLE, (taps.BeginTap, taps.LaterTap)),
    Place(on_a_shared_phone, Mode.ENROL_PREFERENCES, (taps.EnrolTap,)),
    Place(in_the_settings, Mode.IDLE, (taps.SettingTap,)),
    Place(in_the_settings_of_a_shared_phone, Mode.IDLE, (taps.SettingTap,)),
    Place(asked_to_agree_to_a_new_text, Mode.IDLE, (taps.EnrolTap,)),
    Place(asked_for_a_city, Mode.AWAIT_CITY, ()),
    Place(asked_for_an_hour, Mode.AWAIT_NUDGE_HOUR, (taps.SettingTap,)),
    Place(asked_until_when_to_pause, Mode.AWAIT_PAUSE, (taps.PauseTap,)),
    Place(paused, Mode.IDLE, (taps.PauseTap,)),
    Place(before_a_notice, Mode.IDLE, _NOTICE),
    Place(before_a_notice_whose_window_closed, Mode.IDLE, _NOTICE),
    Place(before_the_landing_notice, Mode.IDLE, (taps.StepTap, taps.LaterTap, taps.SkipTap)),
    Place(at_a_question, Mode.SITTING, (taps.StepTap,)),
    Place(at_a_question_with_an_answer, Mode.SITTING, (taps.StepTap,)),
    Place(at_the_last_question, Mode.SITTING, (taps.StepTap,)),
    Place(at_a_card, Mode.SITTING, (taps.StepTap,)),
    Place(at_a_card_with_a_tick, Mode.SITTING, (taps.StepTap,)),
    Place(asked_for_words_about_a_choice, Mode.AWAIT_WORDS, (taps.StepTap,)),
    Place(at_a_rating, Mode.SITTING, (taps.StepTap,)),
    Place(in_a_form, Mode.SITTING, (taps.StepTap,)),
    Place(put_by, Mode.IDLE, (taps.BeginTap,)),
    Place(at_the_end_of_a_sitting, Mode.IDLE, (taps.KeepTap, taps.CallTap)),
    Place(at_the_help, Mode.IDLE, (taps.HelpTap, taps.CallTap)),
    Place(who_can_read, Mode.IDLE, (taps.PrivacyTap,)),
    Place(asked_whether_to_erase, Mode.IDLE, (taps.EraseTap,)),
    Place(about_to_be_erased, Mode.IDLE, (taps.EraseTap,)),
    Place(shown_what_was_heard, Mode.IDLE, (taps.VoiceTap,)),
    Place(asked_which_session_is_over, Mode.IDLE, (taps.SessionTap,)),
    Place(stopped, Mode.IDLE, ()),
    Place(asked_whose_session, Mode.IDLE, (taps.PlanTap,)),
    Place(asked_what_to_plan, Mode.IDLE, (taps.PlanTap, taps.CancelTap)),
    Place(asked_for_a_day, Mode.IDLE, (taps.PlanTap,)),
    Place(asked_whether_to_cancel, Mode.IDLE, (taps.CancelTap,)),
    Place(asked_what_is_over, Mode.IDLE, (taps.EndTap,)),
)
