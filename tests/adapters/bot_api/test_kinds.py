"""Every kind of message in both directions, with files."""

import io

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BufferedInputFile,
    InputMediaPhoto,
    KeyboardButton,
    Message,
    MessageOriginHiddenUser,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from kapjournal.demo.bot_api import Phone


async def newest(bot: Bot) -> Message:
    message = (await bot.get_updates(offset=-1))[0].message
    assert message is not None
    return message


async def fetched(bot: Bot, file_id: str) -> bytes:
    into = await bot.download(file_id, io.BytesIO())
    assert into is not None
    return into.read()


async def test_a_voice_note_arrives_and_its_bytes_can_be_fetched(bot: Bot, phone: Phone) -> None:
    await phone.send_voice(b"OggS...", seconds=7)
    voice = (await newest(bot)).voice
    assert voice is not None
    assert (voice.duration, voice.mime_type, voice.file_size) == (7, "audio/ogg", 7)
    assert await fetched(bot, voice.file_id) == b"OggS..."


async def test_a_photo_comes_in_several_sizes_with_its_caption(bot: Bot, phone: Phone) -> None:
    await phone.send_photo(b"jpeg", caption="the sea")
    message = await newest(bot)
    assert message.caption == "the sea"
    widths = [size.width for size in message.photo or []]
    assert len(widths) == 3
    assert widths == sorted(widths)
    assert await fetched(bot, (message.photo or [])[-1].file_id) == b"jpeg"


async def test_an_album_is_several_messages_of_one_group(bot: Bot, phone: Phone) -> None:
    ids = await phone.send_album([b"one", b"two", b"three"], caption="three")
    messages = [update.message for update in await bot.get_updates()]
    assert [message and message.message_id for message in messages] == ids
    assert len({message and message.media_group_id for message in messages}) == 1
    assert messages[0] is not None
    assert messages[0].media_group_id


async def test_documents_stickers_video_notes_places_and_contacts_arrive(bot: Bot, phone: Phone) -> None:
    await phone.send_document(b"%PDF", name="letter.pdf")
    await phone.send_sticker("🌊")
    await phone.send_video_note(b"mp4", seconds=4)
    await phone.send_location(41.39, 2.17)
    await phone.send_contact("+15550100", "Sam")
    await phone.send_raw({"dice": {"emoji": "🎲", "value": 3}})
    messages = [update.message for update in await bot.get_updates() if update.message]
    assert [message.content_type for message in messages] == [
        "document", "sticker", "video_note", "location", "contact", "dice",
    ]  # fmt: skip
    assert messages[0].document
    assert messages[0].document.file_name == "letter.pdf"
    assert messages[1].sticker
    assert messages[1].sticker.emoji == "🌊"


async def test_a_forwarded_message_says_where_it_came_from(bot: Bot, phone: Phone) -> None:
    await phone.forward("someone's words", sender="A friend")
    origin = (await newest(bot)).forward_origin
    assert isinstance(origin, MessageOriginHiddenUser)
    assert origin.sender_user_name == "A friend"


async def test_a_reply_carries_the_message_and_the_quoted_part(bot: Bot, phone: Phone) -> None:
    first = await phone.send("a long first message")
    await phone.send("this part", reply_to=first, quote="first message")
    message = await newest(bot)
    assert message.reply_to_message is not None
    assert message.reply_to_message.message_id == first
    assert message.quote is not None
    assert message.quote.text == "first message"


async def test_a_long_paste_leaves_in_pieces_that_lose_nothing(bot: Bot, phone: Phone) -> None:
    words = " ".join(f"word{number}" for number in range(1500))
    ids = await phone.send_all(words)
    texts = [update.message.text or "" for update in await bot.get_updates() if update.message]
    assert len(ids) == len(texts) == 4
    assert max(len(text) for text in texts) <= 4096
    assert " ".join(texts) == words


async def test_files_over_20_mb_cannot_be_fetched(bot: Bot, phone: Phone) -> None:
    await phone.send_document(b"a little", name="film.mov", size=20 * 1024 * 1024 + 1)
    document = (await newest(bot)).document
    assert document is not None
    with pytest.raises(TelegramBadRequest, match="file is too big"):
        await bot.get_file(document.file_id)
    with pytest.raises(TelegramBadRequest, match="wrong file_id"):
        await bot.get_file("nothing")


async def test_a_bot_uploads_files_and_sends_them_again_by_id(bot: Bot, phone: Phone) -> None:
    await phone.start()
    chat = phone.person
    file = BufferedInputFile(b"%PDF-1.7", "summary.pdf")
    sent = await bot.send_document(chat, file, caption="<b>Yours</b>", parse_mode="HTML")
    assert sent.document is not None
    assert (sent.caption, sent.document.mime_type) == ("Yours", "application/pdf")
    assert await phone.download(sent.document.file_id) == b"%PDF-1.7"
    again = await bot.send_document(chat, sent.document.file_id)
    assert again.document is not None
    assert again.document.file_name == "summary.pdf"
    assert (await bot.send_photo(chat, BufferedInputFile(b"png", "chart.png"))).photo
    assert (await bot.send_voice(chat, BufferedInputFile(b"ogg", "v.oga"), duration=3)).voice
    album = [InputMediaPhoto(media=BufferedInputFile(name, "p.png")) for name in (b"1", b"2")]
    assert len(await bot.send_media_group(chat, album)) == 2  # type: ignore[arg-type]


async def test_a_reply_keyboard_stays_until_it_is_removed(bot: Bot, phone: Phone) -> None:
    await phone.start()
    keys = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Share", request_location=True)]])
    await bot.send_message(phone.person, "x", reply_markup=keys)
    await bot.send_message(phone.person, "y")
    assert (await phone.view())["keyboard"]["keyboard"][0][0]["text"] == "Share"
    await bot.send_message(phone.person, "z", reply_markup=ReplyKeyboardRemove())
    assert (await phone.view())["keyboard"] is None


async def test_a_bot_sets_its_names_commands_and_descriptions_by_language(bot: Bot, phone: Phone) -> None:
    await bot.set_my_commands([BotCommand(command="journal", description="What's open now")])
    diario = [BotCommand(command="journal", description="Lo que toca")]
    await bot.set_my_commands(diario, language_code="es")
    await bot.set_my_name("Cuaderno", language_code="es")
    await bot.set_my_description("What it is")
    await bot.set_my_short_description("Short")
    assert (await bot.get_my_name()).name == "Kap"
    assert (await bot.get_my_name(language_code="es")).name == "Cuaderno"
    assert (await bot.get_my_description(language_code="es")).description == "What it is"
    assert (await bot.get_my_short_description()).short_description == "Short"
    assert [one.description for one in await bot.get_my_commands(language_code="es")] == ["Lo que toca"]
    assert [one["description"] for one in await phone.commands()] == ["Lo que toca"]
    with pytest.raises(TelegramBadRequest, match="BOT_COMMAND_INVALID"):
        await bot.set_my_commands([BotCommand(command="Not Good", description="x")])


async def test_a_chat_has_a_menu_of_its_own_until_that_is_deleted(bot: Bot, phone: Phone) -> None:
    await bot.set_my_commands(
        [BotCommand(command="journal", description="What's open now")], scope=BotCommandScopeAllPrivateChats()
    )
    mine = BotCommandScopeChat(chat_id=phone.person)
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.set_my_commands([BotCommand(command="today", description="Today")], scope=mine)
    await phone.start()
    await bot.set_my_commands([BotCommand(command="today", description="Today")], scope=mine)
    assert [one["command"] for one in await phone.commands()] == ["today"]
    await bot.delete_my_commands(scope=mine)
    assert [one["command"] for one in await phone.commands()] == ["journal"]


async def test_chats_and_profiles_can_be_looked_up(bot: Bot, phone: Phone) -> None:
    await phone.start()
    chat = await bot.get_chat(phone.person)
    assert (chat.type, chat.first_name) == ("private", "Ana")
    assert (await bot.get_user_profile_photos(phone.person)).total_count == 0
    assert await bot.send_chat_action(phone.person, "typing")
    assert (await bot.get_chat_member(phone.person, bot.id)).status == "member"


async def test_a_group_tells_the_bot_and_shows_it_only_commands_and_replies(bot: Bot, phone: Phone) -> None:
    async with await phone.make_group("Family") as group:
        added = await bot.get_updates()
        assert added[0].my_chat_member is not None
        assert added[0].my_chat_member.chat.type == "group"
        assert group.chat < 0
        await group.send("between us")
        await group.send("/help")
        assert (await newest(bot)).text == "/help"
        assert all(update.message is None or update.message.text != "between us" for update in added)
        await bot.send_message(group.chat, "Only in private, please")
        assert (await group.last()).text == "Only in private, please"
        await bot.leave_chat(group.chat)
