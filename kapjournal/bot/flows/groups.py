"""A journal is between two: groups and channels are refused kindly, and the bot leaves."""

from aiogram import Router
from aiogram.enums import ChatType
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from kapjournal.ports import Texts

router = Router(name="groups")


class InGroup(Filter):
    """Asynchronous on purpose: a lambda would run in a thread for every update."""

    async def __call__(self, event: Message | CallbackQuery | ChatMemberUpdated) -> bool:
        message = event.message if isinstance(event, CallbackQuery) else event
        return message is not None and message.chat.type != ChatType.PRIVATE


@router.message(InGroup())
@router.edited_message(InGroup())
@router.callback_query(InGroup())
async def not_here(event: Message | CallbackQuery) -> None:
    """Said once, when it is added; what people write there is nobody's journal."""


@router.my_chat_member(InGroup())
async def added(event: ChatMemberUpdated, texts: Texts) -> None:
    if event.bot is None or event.new_chat_member.status in {"left", "kicked"}:
        return
    language = event.from_user.language_code or "en"
    await event.bot.send_message(event.chat.id, texts.say("group", language.partition("-")[0]))
    await event.bot.leave_chat(event.chat.id)
