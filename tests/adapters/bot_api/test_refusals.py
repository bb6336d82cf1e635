"""Everything Telegram refuses, in its own words, so that what a bot does about it can be tried."""

from datetime import timedelta
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.types import (
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    ReactionTypeEmoji,
    ReplyParameters,
)

from kapjournal.demo.bot_api import Emulator, Phone
from kapjournal.domain.errors import NotAllowed


def one_button(**action: Any) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Press", **action)]])


@pytest.fixture
async def chat(phone: Phone) -> int:
    await phone.start()
    return phone.person


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "message text is empty"),
        ("  \n", "message text is empty"),
        ("x" * 4097, "message is too long"),
        ("🙂" * 2049, "message is too long"),
    ],
)
async def test_a_text_must_have_1_to_4096_utf_16_units(bot: Bot, chat: int, text: str, reason: str) -> None:
    with pytest.raises(TelegramBadRequest, match=reason):
        await bot.send_message(chat, text)
    await bot.send_message(chat, "x" * 4096)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<b>open", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("é<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 2'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
    ],
)
async def test_broken_html_is_refused_with_the_place(bot: Bot, chat: int, source: str, reason: str) -> None:
    with pytest.raises(TelegramBadRequest) as refused:
        await bot.send_message(chat, source, parse_mode="HTML")
    assert f"can't parse entities: {reason}" in refused.value.message


async def test_html_becomes_text_with_entities_counted_in_utf_16(bot: Bot, chat: int) -> None:
    sent = await bot.send_message(
        chat, "🙂 <b>bold &amp; <i>both</i></b> <a href='https://a.example/'>x</a>", parse_mode="HTML"
    )
    assert sent.text == "🙂 bold & both x"
    marked = [(one.type, one.extract_from(sent.text)) for one in sent.entities or []]
    assert marked == [("bold", "bold & both"), ("italic", "both"), ("text_link", "x")]


@pytest.mark.parametrize("data", ["", "x" * 65, "é" * 33])
async def test_callback_data_has_1_to_64_bytes(bot: Bot, chat: int, data: str) -> None:
    with pytest.raises(TelegramBadRequest, match="BUTTON_DATA_INVALID"):
        await bot.send_message(chat, "x", reply_markup=one_button(callback_data=data))
    await bot.send_message(chat, "x", reply_markup=one_button(callback_data="x" * 64))


async def test_a_button_does_something_and_may_copy_text(bot: Bot, chat: int) -> None:
    with pytest.raises(TelegramBadRequest, match="button"):
        await bot.send_message(chat, "x", reply_markup=one_button())
    copied = CopyTextButton(text="+1 555 0100")
    await bot.send_message(chat, "x", reply_markup=one_button(copy_text=copied))


async def test_a_caption_has_at_most_1024(bot: Bot, chat: int) -> None:
    with pytest.raises(TelegramBadRequest, match="caption is too long"):
        await bot.send_document(chat, BufferedInputFile(b"x", "x.txt"), caption="x" * 1025)


async def test_a_bot_cannot_write_to_a_chat_it_does_not_know(bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(123, "x")


async def test_a_bot_cannot_write_first(bot: Bot, phone: Phone) -> None:
    with pytest.raises(TelegramForbiddenError, match="can't initiate conversation"):
        await bot.send_message(phone.person, "x")
    await phone.start()
    await bot.send_message(phone.person, "x")


async def test_a_blocked_bot_is_told_and_refused_until_unblocked(bot: Bot, phone: Phone, chat: int) -> None:
    await bot.get_updates(offset=-1)
    await phone.block()
    update = (await bot.get_updates(offset=-1))[0].my_chat_member
    assert update is not None
    assert (update.old_chat_member.status, update.new_chat_member.status) == ("member", "kicked")
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(chat, "x")
    with pytest.raises(NotAllowed):
        await phone.send("x")
    await phone.unblock()
    await bot.send_message(chat, "x")


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot, chat: int) -> None:
    sent = await bot.send_message(chat, "x", reply_markup=one_button(callback_data="a"))
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await sent.edit_text("x", reply_markup=one_button(callback_data="a"))
    edited = await sent.edit_text("x")
    assert getattr(edited, "reply_markup", 1) is None
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await sent.edit_reply_markup()


async def test_only_what_is_there_and_its_own_can_be_edited(bot: Bot, phone: Phone, chat: int) -> None:
    theirs = await phone.send("mine")
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_text("x", chat_id=chat, message_id=theirs)
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await bot.edit_message_text("x", chat_id=chat, message_id=999)


async def test_a_reply_needs_its_message_unless_it_may_go_without(bot: Bot, chat: int) -> None:
    with pytest.raises(TelegramBadRequest, match="message to be replied not found"):
        await bot.send_message(chat, "x", reply_parameters=ReplyParameters(message_id=99))
    free = ReplyParameters(message_id=99, allow_sending_without_reply=True)
    assert (await bot.send_message(chat, "x", reply_parameters=free)).reply_to_message is None


async def test_reactions_are_of_telegrams_list_on_a_message_that_is_there(bot: Bot, chat: int) -> None:
    sent = await bot.send_message(chat, "x")
    with pytest.raises(TelegramBadRequest, match="REACTION_INVALID"):
        await sent.react([ReactionTypeEmoji(emoji="🧉")])
    await sent.delete()
    with pytest.raises(TelegramBadRequest, match="message to react not found"):
        await sent.react([ReactionTypeEmoji(emoji="👌")])


async def test_a_callback_can_be_answered_only_while_it_is_fresh(
    emulator: Emulator, bot: Bot, phone: Phone, chat: int
) -> None:
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await bot.answer_callback_query("1")
    await bot.send_message(chat, "x", reply_markup=one_button(callback_data="a"))
    assert await phone.tap("Press", timeout=0) is None
    query = (await bot.get_updates(offset=-1))[0].callback_query
    assert query is not None
    await emulator.set_clock(emulator.clock.now() + timedelta(minutes=16))
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await bot.answer_callback_query(query.id)


async def test_protected_content_cannot_be_copied_or_forwarded(bot: Bot, phone: Phone, chat: int) -> None:
    sent = await bot.send_message(chat, "x", protect_content=True)
    assert sent.has_protected_content
    with pytest.raises(TelegramBadRequest):
        await bot.copy_message(chat, chat, sent.message_id)
    with pytest.raises(NotAllowed, match="protected"):
        await phone.forward_message(sent.message_id)
    free = await bot.send_message(chat, "y")
    await bot.copy_message(chat, chat, free.message_id)
    await phone.forward_message(free.message_id)
