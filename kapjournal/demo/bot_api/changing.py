"""The Bot API methods that change or remove what stands in a chat, or answer a tap."""

from kapjournal.demo.bot_api.failures import bad_request
from kapjournal.demo.bot_api.formatting import utf16
from kapjournal.demo.bot_api.keyboards import inline_keyboard
from kapjournal.demo.bot_api.people import TEXT_LIMIT
from kapjournal.demo.bot_api.sending import CAPTION_LIMIT, BotCall, Method, formatted
from kapjournal.demo.bot_api.world import Chat, ChatMessage, Json

_DELETABLE_SECONDS = 48 * 3600
_CALLBACK_SECONDS = 15 * 60  # an unanswered tap stops waiting; Telegram names no figure
REACTIONS = frozenset({
    "❤", "👍", "👎", "🔥", "🥰", "👏", "😁", "🤔", "🤯", "😱", "🤬", "😢", "🎉", "🤩",
    "🤮", "💩", "🙏", "👌", "🕊", "🤡", "🥱", "🥴", "😍", "🐳", "❤‍🔥", "🌚", "🌭", "💯",
    "🤣", "⚡", "🍌", "🏆", "💔", "🤨", "😐", "🍓", "🍾", "💋", "🖕", "😈", "😴", "😭",
    "🤓", "👻", "👨‍💻", "👀", "🎃", "🙈", "😇", "😨", "🤝", "✍", "🤗", "🫡", "🎅", "🎄",
    "☃", "💅", "🤪", "🗿", "🆒", "💘", "🙉", "🦄", "😘", "💊", "🙊", "😎", "👾", "🤷‍♂",
    "🤷", "🤷‍♀", "😡",
})  # fmt: skip
"""The emoji a reaction may be (Bot API documentation, ReactionTypeEmoji)."""


def _mine(call: BotCall) -> tuple[Chat, ChatMessage]:
    chat = call.chat()
    message = chat.messages.get(call.args.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if message.sender_id != call.bot.id:
        raise bad_request("message can't be edited")
    return chat, message


def _change(call: BotCall, chat: Chat, message: ChatMessage, dropped: set[str], new: Json) -> Json:
    """Replace parts of a message; an edit that brings no keyboard takes the old one away."""
    body = {key: value for key, value in message.body.items() if key not in dropped | {"reply_markup"}}
    body.update(new)
    inline = inline_keyboard(call.args.structure("reply_markup"))
    if inline:
        body["reply_markup"] = inline
    if body == message.body:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    message.body = {**body, "edit_date": call.world.date()}
    chat.changed("edit", id=message.id)
    return message.body


def edit_message_text(call: BotCall) -> Json:
    chat, message = _mine(call)
    content = formatted(call, "text", limit=TEXT_LIMIT)
    if not content:
        raise bad_request("message text is empty")
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    return _change(call, chat, message, {"text", "entities"}, content)


def edit_message_caption(call: BotCall) -> Json:
    chat, message = _mine(call)
    content = formatted(call, "caption", limit=CAPTION_LIMIT)
    return _change(call, chat, message, {"caption", "caption_entities"}, content)


def edit_message_reply_markup(call: BotCall) -> Json:
    chat, message = _mine(call)
    return _change(call, chat, message, set(), {})


def _age_allows(call: BotCall, message: ChatMessage) -> None:
    if call.world.date() - int(message.body["date"]) > _DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")


def delete_message(call: BotCall) -> bool:
    chat = call.known_chat()
    message = chat.messages.get(call.args.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    _age_allows(call, message)
    del chat.messages[message.id]
    chat.changed("delete", id=message.id)
    return True


def delete_messages(call: BotCall) -> bool:
    """Those not found are passed over; one that is too old refuses the whole call, nothing removed."""
    chat = call.known_chat()
    ids = call.args.structure("message_ids") or []
    if not ids:
        raise bad_request("there are no message identifiers specified")
    if len(ids) > 100:
        raise bad_request("too many message identifiers specified")
    found = [chat.messages[int(one)] for one in ids if int(one) in chat.messages]
    for message in found:
        _age_allows(call, message)
    for message in found:
        del chat.messages[message.id]
        chat.changed("delete", id=message.id)
    return True


def set_message_reaction(call: BotCall) -> bool:
    chat = call.chat()
    message = chat.messages.get(call.args.integer("message_id"))
    if message is None:
        raise bad_request("message to react not found")
    reactions = [one.get("emoji", "") for one in call.args.structure("reaction") or []]
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if not REACTIONS.issuperset(reactions):
        raise bad_request("REACTION_INVALID")
    message.reactions[call.bot.id] = reactions
    chat.changed("reaction", id=message.id)
    return True


def answer_callback_query(call: BotCall) -> bool:
    query = call.bot.callbacks.get(call.args.text("callback_query_id"))
    age = call.world.clock.now().timestamp() - query.asked_at if query else 0
    if query is None or age > _CALLBACK_SECONDS:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = call.args.text("text")
    if utf16(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    if query.answer is None:
        url = call.args.text("url")
        query.answer = {"text": text, "show_alert": call.args.boolean("show_alert"), "url": url}
        query.bell.ring()
        if text:
            query.chat.changed("answer", **query.answer)
    return True


def pin(call: BotCall) -> bool:
    call.chat()
    return True


METHODS: dict[str, Method] = {
    "editmessagetext": edit_message_text,
    "editmessagecaption": edit_message_caption,
    "editmessagereplymarkup": edit_message_reply_markup,
    "deletemessage": delete_message,
    "deletemessages": delete_messages,
    "setmessagereaction": set_message_reaction,
    "answercallbackquery": answer_callback_query,
    "pinchatmessage": pin,
    "unpinchatmessage": pin,
}
