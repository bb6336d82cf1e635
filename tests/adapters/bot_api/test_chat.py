"""What an unmodified aiogram bot and a phone see of each other."""

from aiogram import Bot, F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReactionTypeEmoji,
)

from kapjournal.demo.bot_api import Emulator, Phone
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
