"""The Bot API methods that put something into a chat."""

import mimetypes
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kapjournal.demo.bot_api import media
from kapjournal.demo.bot_api.arguments import Arguments, Upload
from kapjournal.demo.bot_api.failures import bad_request
from kapjournal.demo.bot_api.formatting import found_entities, parse, utf16
from kapjournal.demo.bot_api.keyboards import inline_keyboard, reply_keyboard
from kapjournal.demo.bot_api.people import TEXT_LIMIT
from kapjournal.demo.bot_api.world import BotAccount, Chat, ChatMessage, Json, World

CAPTION_LIMIT = 1024
_UPLOAD_LIMIT = 50 * 1024 * 1024  # bytes a bot may send (Bot API documentation, "Sending files")


@dataclass(frozen=True, slots=True)
class BotCall:
    """One call of one bot. Methods take this and return the `result`."""

    world: World
    bot: BotAccount
    args: Arguments

    def chat(self) -> Chat:
        return self.bot.chat_to_write(self.args.integer("chat_id"), self.world)

    def known_chat(self) -> Chat:
        """A chat to look at or tidy, which a block does not forbid."""
        chat = self.bot.chats.get(self.args.integer("chat_id"))
        if chat is None or not chat.started:
            raise bad_request("chat not found")
        return chat


Method = Callable[[BotCall], Any]


def formatted(call: BotCall, field: str, *, limit: int) -> Json:
    """The text or caption with its entities, within its limit. Outer whitespace goes."""
    prefix = "" if field == "text" else "caption_"
    source = call.args.text(field)
    given = call.args.structure(f"{prefix}entities")
    if given:
        text, entities = source, [*given]
    else:
        text, entities = parse(source, call.args.text("parse_mode"))
    shown = text.strip()
    if not shown:
        return {}
    if utf16(shown) > limit:
        raise bad_request("message is too long" if field == "text" else "message caption is too long")
    if given or call.args.text("parse_mode"):
        shift = utf16(text) - utf16(text.lstrip())
        moved = [{**one, "offset": max(one["offset"] - shift, 0)} for one in entities]
    else:
        moved = found_entities(shown)
    return {field: shown, **({f"{prefix}entities": moved} if moved else {})}


def _post(call: BotCall, chat: Chat, content: Json) -> Json:
    """Write one message into the chat; the keyboard, the reply and the protection come from the arguments."""
    args, bot = call.args, call.bot
    markup = args.structure("reply_markup")
    inline = inline_keyboard(markup)
    reply = args.structure("reply_parameters") or {}
    replied = _replied(chat, reply, args.integer("reply_to_message_id"))
    message_id, chat.next_message_id = chat.next_message_id, chat.next_message_id + 1
    body: Json = {
        "message_id": message_id,
        "from": bot.as_user(),
        "chat": chat.as_json(),
        "date": call.world.date(),
        **content,
    }
    if replied:
        body["reply_to_message"] = replied
    if inline:
        body["reply_markup"] = inline
    if args.boolean("protect_content"):
        body["has_protected_content"] = True
    keyboard = reply_keyboard(markup)
    if keyboard is not None:
        chat.keyboard = None if keyboard.get("remove_keyboard") else keyboard
    chat.keep(ChatMessage(body, outgoing=True, sender_id=bot.id))
    chat.changed("message", id=message_id)
    return body


def _replied(chat: Chat, reply: Json, plain: int) -> Json | None:
    wanted = int(reply.get("message_id") or plain or 0)
    if not wanted:
        return None
    message = chat.messages.get(wanted)
    if message is None:
        if reply.get("allow_sending_without_reply"):
            return None
        raise bad_request("message to be replied not found")
    return {key: value for key, value in message.body.items() if key != "reply_to_message"}


def send_message(call: BotCall) -> Json:
    chat = call.chat()
    content = formatted(call, "text", limit=TEXT_LIMIT)
    if not content:
        raise bad_request("message text is empty")
    return _post(call, chat, content)


def send_media(kind: str) -> Method:
    """sendPhoto, sendVoice, sendDocument …: an upload, or the file_id of something that is here already."""

    def send(call: BotCall) -> Json:
        chat = call.chat()
        part = _media(call, kind, call.args.upload(kind), duration=call.args.integer("duration"))
        return _post(call, chat, {**part, **formatted(call, "caption", limit=CAPTION_LIMIT)})

    return send


def _media(call: BotCall, kind: str, given: Upload | str | None, **details: Any) -> Json:
    if given is None:
        raise bad_request(f"there is no {kind} in the request")
    if isinstance(given, str):
        stored = call.world.files.get(given)
        if stored is None:
            raise bad_request("wrong remote file identifier specified: Wrong string length")
        return media.carry(kind, stored, **details)
    if not given.content:
        raise bad_request("file must be non-empty")
    if len(given.content) > _UPLOAD_LIMIT:
        raise bad_request("file is too big")
    guessed = mimetypes.guess_type(given.name)[0] if kind == "document" else None
    return media.describe(call.world, kind, given.content, name=given.name, mime=guessed or "", **details)


def send_media_group(call: BotCall) -> list[Json]:
    chat = call.chat()
    items = call.args.structure("media") or []
    if not 2 <= len(items) <= 10:
        raise bad_request("wrong number of items in the album: 2-10 expected")
    album = str(call.world.date() * 1000 + chat.next_message_id)
    posted = []
    for item in items:
        named = Arguments({**call.args.values, **item, "media": item.get("media", "")}, call.args.files)
        one = BotCall(call.world, call.bot, named)
        part = _media(one, item["type"], named.upload("media"))
        caption = formatted(one, "caption", limit=CAPTION_LIMIT)
        posted.append(_post(one, chat, {**part, **caption, "media_group_id": album}))
    return posted


def send_location(call: BotCall) -> Json:
    chat = call.chat()
    place = {key: float(call.args.text(key, "0")) for key in ("latitude", "longitude")}
    return _post(call, chat, {"location": place})


def send_contact(call: BotCall) -> Json:
    chat = call.chat()
    fields = ("phone_number", "first_name", "last_name")
    return _post(
        call, chat, {"contact": {key: call.args.text(key) for key in fields if call.args.given(key)}}
    )


def _source(call: BotCall) -> ChatMessage:
    origin = call.bot.chats.get(call.args.integer("from_chat_id"))
    message = origin.messages.get(call.args.integer("message_id")) if origin else None
    if message is None:
        raise bad_request("message to forward not found")
    if message.body.get("has_protected_content"):
        raise bad_request("message can't be forwarded")
    return message


_OF_ITS_OWN = {
    "message_id", "from", "chat", "date", "edit_date", "reply_markup", "reply_to_message", "media_group_id",
    "has_protected_content", "forward_origin", "quote",
}  # fmt: skip


def copy_message(call: BotCall) -> Json:
    chat, source = call.chat(), _source(call)
    content = {key: value for key, value in source.body.items() if key not in _OF_ITS_OWN}
    return {"message_id": _post(call, chat, content)["message_id"]}


def forward_message(call: BotCall) -> Json:
    chat, source = call.chat(), _source(call)
    content = {key: value for key, value in source.body.items() if key not in _OF_ITS_OWN}
    origin = {"type": "user", "sender_user": source.body["from"], "date": source.body["date"]}
    return _post(call, chat, {**content, "forward_origin": origin})


def send_chat_action(call: BotCall) -> bool:
    call.chat().changed("action", action=call.args.text("action", "typing"))
    return True


METHODS: dict[str, Method] = {
    "sendmessage": send_message,
    "sendmediagroup": send_media_group,
    "sendlocation": send_location,
    "sendcontact": send_contact,
    "copymessage": copy_message,
    "forwardmessage": forward_message,
    "sendchataction": send_chat_action,
    **{f"send{kind.replace('_', '')}": send_media(kind) for kind in media.KINDS},
}
