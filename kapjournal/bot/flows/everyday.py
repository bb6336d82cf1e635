"""The commands a client may need on any day: help, settings, pause, privacy, sessions, leaving."""

from collections.abc import Callable

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from kapjournal.bot.flows.own import enrolled, own
from kapjournal.bot.handle import Handle, number_of
from kapjournal.bot.taps import CallTap, EraseTap, HelpTap, PauseTap, PrivacyTap, SessionTap, SettingTap
from kapjournal.usecases.collecting.change_settings import change_setting, leave_input, show_settings
from kapjournal.usecases.collecting.pause_nudges import (
    offer_pause,
    pause_as_typed,
    pause_nudges,
    resume_nudges,
)
from kapjournal.usecases.collecting.remove_entry import remove_entry
from kapjournal.usecases.collecting.request_call import ask_to_be_called
from kapjournal.usecases.collecting.request_erasure import erasure_tap, offer_erasure
from kapjournal.usecases.collecting.request_export import request_export
from kapjournal.usecases.collecting.show_help import open_door, show_help
from kapjournal.usecases.collecting.show_privacy import request_access_log, show_privacy
from kapjournal.usecases.collecting.tidy_chat import clear_chat
from kapjournal.usecases.collecting.withdraw_consent import withdraw_consent
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.keep_calendar import client_ends_session, offer_to_end

router = Router(name="everyday")


COMMANDS: dict[str, Callable[[Caller], None]] = {
    "help": show_help,
    "privacy": show_privacy,
    "settings": enrolled(show_settings),
    "pause": enrolled(offer_pause),
    "resume": enrolled(resume_nudges),
    "session": enrolled(offer_to_end),
    "export": enrolled(request_export),
    "delete": enrolled(offer_erasure),
    "clear": enrolled(clear_chat),
    "stop": enrolled(withdraw_consent),
    "language": enrolled(lambda caller: void(change_setting(caller, "language", over=None))),
    "timezone": enrolled(lambda caller: void(change_setting(caller, "zone", over=None))),
}


def void(_value: object) -> None:
    """A toast that nobody tapped for is not shown."""


@router.message(Command(*COMMANDS))
async def command(message: Message, handle: Handle) -> None:
    first, _, rest = (message.text or "/").strip().partition(" ")
    name = first.lstrip("/").partition("@")[0].lower()

    def use_case(caller: Caller) -> None:
        leave_input(caller)
        if name == "pause" and rest:
            enrolled(lambda known: pause_as_typed(known, rest))(caller)
        else:
            COMMANDS[name](caller)

    await handle(use_case)


@router.message(Command("remove"))
async def remove(message: Message, handle: Handle) -> None:
    reply_to = message.reply_to_message.message_id if message.reply_to_message else None
    await handle(enrolled(lambda caller: remove_entry(caller, reply_to)))


@router.callback_query(SettingTap.filter())
async def setting(query: CallbackQuery, callback_data: SettingTap, handle: Handle) -> None:
    await handle.tap(
        query, own(lambda caller: change_setting(caller, callback_data.do, over=number_of(query)))
    )


@router.callback_query(PauseTap.filter())
async def pause(query: CallbackQuery, callback_data: PauseTap, handle: Handle) -> None:
    def use_case(caller: Caller) -> str | None:
        if callback_data.until == "resume":
            resume_nudges(caller, over=number_of(query))
        else:
            pause_nudges(caller, callback_data.until, over=number_of(query))
        return None

    await handle.tap(query, own(use_case))


@router.callback_query(HelpTap.filter())
async def door(query: CallbackQuery, callback_data: HelpTap, handle: Handle) -> None:
    await handle.tap(query, lambda caller: open_door(caller, callback_data.door))


@router.callback_query(CallTap.filter())
async def call(query: CallbackQuery, handle: Handle) -> None:
    await handle.tap(query, own(ask_to_be_called))


@router.callback_query(PrivacyTap.filter())
async def privacy(query: CallbackQuery, handle: Handle) -> None:
    await handle.tap(query, own(request_access_log))


@router.callback_query(EraseTap.filter())
async def erase(query: CallbackQuery, callback_data: EraseTap, handle: Handle) -> None:
    def use_case(caller: Caller) -> str | None:
        erasure_tap(caller, callback_data.do, over=number_of(query))
        return None

    await handle.tap(query, own(use_case))


@router.callback_query(SessionTap.filter())
async def session_over(query: CallbackQuery, callback_data: SessionTap, handle: Handle) -> None:
    await handle.tap(
        query, own(lambda caller: client_ends_session(caller, callback_data.session, over=number_of(query)))
    )
