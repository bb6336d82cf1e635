"""Everything else is words: no command is needed to be kept. The last router; it refuses nothing silently."""

from aiogram import Router
from aiogram.enums import ChatMemberStatus
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from kapjournal.bot.handle import Handle
from kapjournal.bot.incoming import incoming_of
from kapjournal.usecases.collecting.note_block import note_block
from kapjournal.usecases.collecting.receive_message import receive_edit, receive_message

router = Router(name="words")


@router.message()
async def words(message: Message, handle: Handle) -> None:
    incoming = incoming_of(message)
    await handle(lambda caller: receive_message(caller, incoming))


@router.edited_message()
async def edited(message: Message, handle: Handle) -> None:
    """A live location is edited every few seconds for hours; where they were when they sent it is kept."""
    if message.location is not None:
        return
    incoming = incoming_of(message)
    await handle(lambda caller: receive_edit(caller, incoming))


@router.my_chat_member()
async def membership(event: ChatMemberUpdated, handle: Handle) -> None:
    blocked = event.new_chat_member.status in {ChatMemberStatus.KICKED, ChatMemberStatus.LEFT}
    await handle(lambda caller: note_block(caller, blocked=blocked))


@router.callback_query()
async def unknown_button(query: CallbackQuery, handle: Handle) -> None:
    """A button of an older version: answered kindly, nothing is lost."""
    await handle.tap(query, lambda caller: caller.text("toast.closed"))
