"""What an unmodified aiogram bot and a phone see of each other."""

import pytest
from aiogram import Bot, F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import (
    CallbackQuery,
    InaccessibleMessage,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReactionTypeEmoji,
)

from kapjournal.demo.bot_api import Emulator, Phone
from kapjournal.domain.errors import NotFound
from tests.adapters.bot_api.conftest import Serve


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    row = [InlineKeyboardButton(text=label, callback_data=f"do:{label}") for label in labels]
    return InlineKeyboardMarkup(inline_keyboard=[row])


async def test_a_whole_small_conversation_runs_through_an_unmodified_dispatcher(
    emulator: Emulator, phone: Phone, serve: Serve
) -> None:
    router = Router()

    @router.message(CommandStart(deep_link=True))
    async def started(message: Message, command: CommandObject) -> None:
        await message.answer(f"Welcome {command.args}", reply_markup=keyboard("Begin", "Later"))

    @router.callback_query(F.data == "do:Begin")
    async def begun(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        assert query.chat_instance
        await query.message.edit_text("Question 1 of 4")
        await query.answer("Here we go")

    @router.message(F.text)
    async def answered(message: Message) -> None:
        await message.react([ReactionTypeEmoji(emoji="👌")])

    @router.edited_message()
    async def edited(message: Message) -> None:
        await message.reply(f"Now it says {message.text}")

    async with serve(router):
        await phone.start("invite-1")
        welcome = await phone.wait_text("Welcome invite-1")
        assert welcome.buttons == ("Begin", "Later")
        assert await phone.tap("Begin") == "Here we go"
        assert (await phone.last()).text == "Question 1 of 4"
        assert (await phone.last()).buttons == ()
        sent = await phone.send("quiet")
        seen = await phone.wait_for(lambda many: any(one.reactions for one in many))
        assert {one.id: one.reactions for one in seen}[sent] == ("👌",)
        await phone.edit(sent, "quieter")
        assert (await phone.wait_text("quieter")).raw["reply_to_message"]["message_id"] == sent


async def test_get_me_answers_who_the_bot_is(bot: Bot) -> None:
    me = await bot.get_me()
    assert (me.id, me.username, me.is_bot) == (4242, "kap_test_bot", True)


async def test_a_tap_that_crosses_a_deletion_comes_without_the_message(bot: Bot, phone: Phone) -> None:
    await phone.start()
    sent = await bot.send_message(phone.person, "x", reply_markup=keyboard("Begin"))
    seen = await phone.last()
    await sent.delete()
    assert await phone.tap("Begin", message=seen, timeout=0) is None
    query = (await bot.get_updates(offset=-1))[0].callback_query
    assert query is not None
    assert isinstance(query.message, InaccessibleMessage)
    assert query.message.message_id == sent.message_id


async def test_buttons_that_were_seen_can_be_tapped_twice_and_after_they_are_gone(
    bot: Bot, phone: Phone
) -> None:
    await phone.start()
    sent = await bot.send_message(phone.person, "x", reply_markup=keyboard("Begin", "Later"))
    seen = await phone.last()
    await phone.tap(-1, message=seen, timeout=0)
    await sent.edit_reply_markup()
    await phone.tap("Lat", message=seen, timeout=0)
    taps = [update.callback_query.data for update in await bot.get_updates() if update.callback_query]
    assert taps == ["do:Later", "do:Later"]
    with pytest.raises(NotFound, match="no button 'Later'"):
        await phone.tap("Later")


async def test_a_window_keeps_only_the_newest_messages_in_sight(emulator: Emulator, phone: Phone) -> None:
    for text in "abc":
        await phone.send(text)
    async with Phone(emulator.url, phone.person, window=2) as narrow:
        assert [one.text for one in await narrow.messages()] == ["b", "c"]


async def test_waiting_for_what_never_comes_tells_what_stood_there(phone: Phone) -> None:
    await phone.send("hello")
    with pytest.raises(TimeoutError, match="me: 'hello'"):
        await phone.wait_text("never", timeout=0.05)


async def test_everything_a_bot_calls_can_be_looked_up(emulator: Emulator, bot: Bot, phone: Phone) -> None:
    await phone.start()
    await bot.send_message(phone.person, "x")
    call = emulator.calls[-1]
    assert (call.method, call.chat_id, call.code) == ("sendmessage", phone.person, 200)
    assert call.at == emulator.clock.now().timestamp()
    assert call.arguments["text"] == "x"
