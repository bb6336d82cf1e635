"""Sittings: the notice's buttons, the questions' buttons, and /journal."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from kapjournal.bot.flows.own import enrolled, own_words, writing
from kapjournal.bot.handle import Handle, number_of
from kapjournal.bot.taps import BeginTap, KeepTap, LaterTap, SkipTap, StepTap
from kapjournal.usecases.collecting.answer_question import answer_question
from kapjournal.usecases.collecting.begin_reflection import begin_reflection
from kapjournal.usecases.collecting.keep_chosen import keep_this
from kapjournal.usecases.collecting.put_off_reflection import put_off, skip_whole
from kapjournal.usecases.collecting.show_next import open_journal, show_next
from kapjournal.usecases.desk import Caller

router = Router(name="reflection")


@router.callback_query(StepTap.filter())
async def step(query: CallbackQuery, callback_data: StepTap, handle: Handle) -> None:
    tap = callback_data
    await handle.tap(
        query,
        own_words(
            lambda caller: answer_question(
                caller, tap.reflection, tap.place, tap.do, tap.option, over=number_of(query)
            )
        ),
    )


@router.callback_query(BeginTap.filter())
async def begin(query: CallbackQuery, callback_data: BeginTap, handle: Handle) -> None:
    def use_case(caller: Caller) -> str | None:
        begun = begin_reflection(caller, callback_data.reflection, over=number_of(query))
        return None if begun else caller.text("toast.closed")

    await handle.tap(query, own_words(use_case))


@router.callback_query(LaterTap.filter())
async def later(query: CallbackQuery, callback_data: LaterTap, handle: Handle) -> None:
    await handle.tap(
        query, own_words(lambda caller: put_off(caller, callback_data.reflection, over=number_of(query)))
    )


@router.callback_query(SkipTap.filter())
async def skip(query: CallbackQuery, callback_data: SkipTap, handle: Handle) -> None:
    await handle.tap(
        query, own_words(lambda caller: skip_whole(caller, callback_data.reflection, over=number_of(query)))
    )


@router.callback_query(KeepTap.filter())
async def keep(query: CallbackQuery, callback_data: KeepTap, handle: Handle) -> None:
    await handle.tap(query, own_words(lambda caller: keep_this(caller, callback_data.reflection)))


@router.message(Command("journal"))
async def journal(message: Message, handle: Handle) -> None:  # noqa: ARG001 - aiogram passes it by name
    await handle(writing(open_journal))


@router.message(Command("next"))
async def coming(message: Message, handle: Handle) -> None:  # noqa: ARG001
    await handle(enrolled(show_next))
