"""The buttons under what was heard in a voice note."""

from aiogram import Router
from aiogram.types import CallbackQuery

from kapjournal.bot.handle import Handle, number_of
from kapjournal.bot.taps import VoiceTap
from kapjournal.usecases.collecting.confirm_transcript import transcript_tap

router = Router(name="voice")


@router.callback_query(VoiceTap.filter())
async def heard(query: CallbackQuery, callback_data: VoiceTap, handle: Handle) -> None:
    tap = callback_data
    await handle.tap(query, lambda caller: transcript_tap(caller, tap.pending, tap.do, over=number_of(query)))
