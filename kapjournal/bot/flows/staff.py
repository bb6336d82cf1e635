"""Staff in Telegram: /today, /clients, /plan, /end. From anybody else these are words like any other."""

from collections.abc import Callable

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from kapjournal.bot.handle import Handle, number_of
from kapjournal.bot.incoming import incoming_of
from kapjournal.bot.taps import CancelTap, EndTap, PlanTap
from kapjournal.usecases.collecting.receive_message import receive_message
from kapjournal.usecases.collecting.staff_calendar import (
    cancel_tap,
    end_tap,
    for_staff,
    offer_end,
    offer_plan,
    plan_tap,
    show_clients,
    show_today,
)
from kapjournal.usecases.desk import Caller

router = Router(name="staff")

COMMANDS: dict[str, Callable[[Caller], bool]] = {
    "today": for_staff(show_today),
    "clients": for_staff(show_clients),
    "plan": for_staff(offer_plan),
    "end": for_staff(offer_end),
}


@router.message(Command(*COMMANDS))
async def command(message: Message, handle: Handle) -> None:
    name = (message.text or "/").split()[0].lstrip("/").partition("@")[0].lower()
    incoming = incoming_of(message)

    def use_case(caller: Caller) -> None:
        if not COMMANDS[name](caller):
            receive_message(caller, incoming)

    await handle(use_case)


@router.callback_query(PlanTap.filter())
async def plan(query: CallbackQuery, callback_data: PlanTap, handle: Handle) -> None:
    to = callback_data
    await handle.tap(
        query,
        lambda caller: plan_tap(
            caller, to.client, to.kind, to.session, to.day, to.hour, over=number_of(query)
        ),
    )


@router.callback_query(CancelTap.filter())
async def cancel(query: CallbackQuery, callback_data: CancelTap, handle: Handle) -> None:
    to = callback_data
    await handle.tap(query, lambda caller: cancel_tap(caller, to.session, to.sure, over=number_of(query)))


@router.callback_query(EndTap.filter())
async def end(query: CallbackQuery, callback_data: EndTap, handle: Handle) -> None:
    await handle.tap(query, lambda caller: end_tap(caller, callback_data.session, over=number_of(query)))
