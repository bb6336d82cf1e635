"""/start, and the three screens behind it."""

from aiogram import Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from kapjournal.bot.handle import Handle, number_of
from kapjournal.bot.taps import EnrolTap
from kapjournal.usecases.collecting.enrol_client import enrolment_tap, start

router = Router(name="enrolment")


@router.message(CommandStart())
async def started(message: Message, command: CommandObject, handle: Handle) -> None:  # noqa: ARG001
    await handle(lambda caller: start(caller, command.args))


@router.callback_query(EnrolTap.filter())
async def tapped(query: CallbackQuery, callback_data: EnrolTap, handle: Handle) -> None:
    await handle.tap(query, lambda caller: enrolment_tap(caller, callback_data.do, over=number_of(query)))
