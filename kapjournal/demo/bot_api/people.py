"""What people do on their phones, and the updates a bot gets of it."""

import re
import secrets
from typing import Any

from kapjournal.demo.bot_api.failures import bad_request
from kapjournal.demo.bot_api.formatting import found_entities, utf16
from kapjournal.demo.bot_api.world import BotAccount, CallbackQuery, Chat, ChatMessage, Json, Person, World

TEXT_LIMIT = 4096
_FOR_THE_BOT = re.compile(r"^/|@\w")


def split(text: str) -> list[str]:
    """A long paste as Telegram's own apps send it: pieces of at most 4,096, cut at a space."""
    pieces = []
    while utf16(text) > TEXT_LIMIT:
        cut = max(text.rfind(" ", 1, TEXT_LIMIT), text.rfind("\n", 1, TEXT_LIMIT))
        cut = cut if cut > TEXT_LIMIT // 2 else TEXT_LIMIT
        while (excess := utf16(text[:cut]) - TEXT_LIMIT) > 0:
            cut -= (excess + 1) // 2
        pieces.append(text[:cut].strip())
        text = text[cut:]
    return [*pieces, text.strip()]


class PersonSide:
    """The actions of the people of one world. Every method tells the phones and the bot."""

    def __init__(self, world: World) -> None:
        self._world = world

    def say(
        self, bot: BotAccount, person: Person, chat: Chat, content: Json, *,
        reply_to: int | None = None, quote: str = "", forward: Json | None = None, album: str = "",
    ) -> ChatMessage:  # fmt: skip
        """`content` is the message's own part: {"text": …} or {"voice": {…}, "caption": …}."""
        if chat.blocked:
            raise bad_request("the bot is blocked; unblock it to write")
        chat.started = True
        body = self._stamp(chat, person)
        body.update(content)
        for field, entities in (("text", "entities"), ("caption", "caption_entities")):
            if body.get(field):
                found = found_entities(body[field])
                if found:
                    body[entities] = found
        if reply_to:
            body["reply_to_message"] = self._replied(chat, reply_to)
        if quote:
            body["quote"] = {"text": quote, "position": 0, "is_manual": True}
        if forward:
            body["forward_origin"] = {"date": self._world.date(), **forward}
        if album:
            body["media_group_id"] = album
        message = ChatMessage(body, outgoing=False, sender_id=person.id)
        chat.keep(message)
        chat.changed("message", id=message.id)
        if chat.kind == "private" or self._meant_for(bot, body):
            bot.inbox.add("message", body, lane=chat.id)
        return message

    def edit(self, bot: BotAccount, person: Person, chat: Chat, message_id: int, text: str) -> None:
        """A text is replaced, or the caption of what carries one."""
        message = self._own(chat, person, message_id)
        field = "text" if "text" in message.body else "caption"
        body = {**message.body, field: text, "edit_date": self._world.date()}
        body.pop("entities" if field == "text" else "caption_entities", None)
        found = found_entities(text)
        if found:
            body["entities" if field == "text" else "caption_entities"] = found
        message.body = body
        chat.changed("edit", id=message_id)
        bot.inbox.add("edited_message", body, lane=chat.id)

    def tap(self, bot: BotAccount, person: Person, chat: Chat, message_id: int, data: str) -> CallbackQuery:
        """A tap may reach the server after its message is gone; the bot then gets it without content."""
        message = chat.messages.get(message_id)
        if not 0 < message_id < chat.next_message_id:
            raise bad_request("message to tap on not found")
        gone = {"chat": chat.as_json(), "message_id": message_id, "date": 0}
        query = CallbackQuery(str(secrets.randbits(62)), self._world.clock.now().timestamp(), chat)
        bot.callbacks[query.id] = query
        if len(bot.callbacks) > 10_000:
            del bot.callbacks[next(iter(bot.callbacks))]
        content = {
            "id": query.id,
            "from": person.as_user(),
            "message": message.body if message else gone,
            "chat_instance": chat.instance,
            "data": data,
        }
        bot.inbox.add("callback_query", content, lane=chat.id)
        return query

    def react(self, bot: BotAccount, person: Person, chat: Chat, message_id: int, emoji: str) -> None:
        """One reaction, or none when `emoji` is empty."""
        message = chat.messages.get(message_id)
        if message is None:
            raise bad_request("message to react not found")
        old = message.reactions.get(person.id, [])
        new = [emoji] if emoji else []
        message.reactions[person.id] = new
        chat.changed("reaction", id=message_id)
        content = {
            "chat": chat.as_json(),
            "message_id": message_id,
            "user": person.as_user(),
            "date": self._world.date(),
            "old_reaction": [{"type": "emoji", "emoji": one} for one in old],
            "new_reaction": [{"type": "emoji", "emoji": one} for one in new],
        }
        bot.inbox.add("message_reaction", content, lane=chat.id)

    def delete(self, chat: Chat, message_id: int) -> None:
        """Gone for both; bots are never told."""
        if chat.messages.pop(message_id, None) is None:
            raise bad_request("message to delete not found")
        chat.changed("delete", id=message_id)

    def clear_history(self, chat: Chat) -> None:
        chat.messages.clear()
        chat.changed("delete", id=0)

    def block(self, bot: BotAccount, person: Person, chat: Chat, *, blocked: bool) -> None:
        """In a group this removes the bot from it, or brings it back."""
        if chat.blocked == blocked:
            return
        chat.blocked = blocked
        chat.changed("blocked", blocked=blocked)
        was, now = ("member", "kicked") if blocked else ("kicked", "member")
        self._membership(bot, person, chat, was, now)

    def make_group(self, bot: BotAccount, person: Person, title: str) -> Chat:
        chat = self._world.add_group(bot, person, title)
        self._membership(bot, person, chat, "left", "member")
        body = {**self._stamp(chat, person), "group_chat_created": True}
        chat.keep(ChatMessage(body, outgoing=False, sender_id=person.id))
        bot.inbox.add("message", body, lane=chat.id)
        return chat

    def _membership(self, bot: BotAccount, person: Person, chat: Chat, was: str, now: str) -> None:
        content = {
            "chat": chat.as_json(),
            "from": person.as_user(),
            "date": self._world.date(),
            "old_chat_member": bot.member(was),
            "new_chat_member": bot.member(now),
        }
        bot.inbox.add("my_chat_member", content, lane=chat.id)

    def _stamp(self, chat: Chat, person: Person) -> Json:
        message_id, chat.next_message_id = chat.next_message_id, chat.next_message_id + 1
        return {
            "message_id": message_id,
            "from": person.as_user(),
            "chat": chat.as_json(),
            "date": self._world.date(),
        }

    @staticmethod
    def _replied(chat: Chat, message_id: int) -> Json:
        message = chat.messages.get(message_id)
        if message is None:
            raise bad_request("message to be replied not found")
        return {key: value for key, value in message.body.items() if key != "reply_to_message"}

    @staticmethod
    def _own(chat: Chat, person: Person, message_id: int) -> ChatMessage:
        message = chat.messages.get(message_id)
        if message is None or message.sender_id != person.id:
            raise bad_request("message to edit not found")
        if "forward_origin" in message.body or not {"text", "caption"} & message.body.keys():
            raise bad_request("message can't be edited")
        return message

    @staticmethod
    def _meant_for(bot: BotAccount, body: dict[str, Any]) -> bool:
        """Privacy mode: in a group a bot sees commands, mentions and replies to itself."""
        replied = body.get("reply_to_message", {}).get("from", {}).get("id")
        return replied == bot.id or bool(_FOR_THE_BOT.search(body.get("text", "")))
