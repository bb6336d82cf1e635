"""The HTTP face that phones see: JSON under `/client/…`, the people's side of every chat.

A chat is named by `person` (id), `bot` (username, may be left out where there is one) and `chat` (only for a
group). Bodies are JSON with a JSON content type, which a page from elsewhere cannot send.
"""

import asyncio
import base64
import json
from itertools import islice
from typing import Any

from aiohttp import web

from kapjournal.demo.bot_api import media
from kapjournal.demo.bot_api.failures import ApiRefusal, bad_request
from kapjournal.demo.bot_api.people import PersonSide, split
from kapjournal.demo.bot_api.world import BotAccount, CallbackQuery, Chat, ChatMessage, Json, Person, World

_LONGEST_WAIT = 50.0
_QUEUED_EVENTS = 1000


class ClientSide:
    def __init__(self, world: World) -> None:
        self._world = world
        self._people = PersonSide(world)
        self.closed = False

    def routes(self) -> list[web.RouteDef]:
        get = {
            "messages": self.messages, "wait": self.wait, "events": self.events, "people": self.people,
            "file": self.file, "commands": self.commands, "about": self.about,
        }  # fmt: skip
        post = {
            "people": self.add_person, "send": self.send, "edit": self.edit, "tap": self.tap,
            "react": self.react,
            "delete": self.delete, "clear": self.clear, "block": self.block, "group": self.group,
            "forward": self.forward,
        }  # fmt: skip
        return [
            *(web.get(f"/client/{name}", handler) for name, handler in get.items()),
            *(web.post(f"/client/{name}", handler) for name, handler in post.items()),
        ]

    # looking

    async def messages(self, request: web.Request) -> web.Response:
        """The chat as the person sees it, oldest first; `?last=` keeps only that many of the newest."""
        _, person, chat = self._named(dict(request.query))
        return _json(self._view(chat, person, int(request.query.get("last", 0))))

    async def wait(self, request: web.Request) -> web.Response:
        """The chat again once its version passes `?version=`, or after `?timeout=` seconds as it is."""
        _, person, chat = self._named(dict(request.query))
        seen, seconds = int(request.query["version"]), float(request.query.get("timeout", 25))
        if chat.version <= seen and not self.closed:
            await chat.bell.wait(min(seconds, _LONGEST_WAIT))
        return _json(self._view(chat, person, int(request.query.get("last", 0))))

    async def events(self, request: web.Request) -> web.StreamResponse:
        """What happens in a chat: message, edit, delete, reaction, action, answer, menu, blocked, clock."""
        _, _, chat = self._named(dict(request.query))
        queue: asyncio.Queue[Json] = asyncio.Queue(_QUEUED_EVENTS)
        chat.listeners.add(queue)
        stream = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        try:
            await stream.prepare(request)
            await stream.write(b"retry: 1000\n\n")
            while not self.closed:
                try:
                    event = await asyncio.wait_for(queue.get(), 15)
                except TimeoutError:
                    await stream.write(b": still here\n\n")
                    continue
                if event["event"] == "close":
                    break
                await stream.write(b"data: " + json.dumps(event).encode() + b"\n\n")
        except ConnectionError:
            pass
        finally:
            chat.listeners.discard(queue)
        return stream

    async def people(self, _request: web.Request) -> web.Response:
        return _json([person.as_user() for person in self._world.people.values()])

    async def file(self, request: web.Request) -> web.Response:
        stored = self._world.files.get(request.query.get("id", ""))
        if stored is None:
            raise ApiRefusal(404, "Not Found")
        headers = {"Content-Security-Policy": "sandbox", "X-Content-Type-Options": "nosniff"}
        return web.Response(body=stored.content, content_type=stored.mime.partition(";")[0], headers=headers)

    async def commands(self, request: web.Request) -> web.Response:
        """The menu of commands as this person gets it: their language first, then the default."""
        bot, person, _ = self._named(dict(request.query))
        return _json(self._menu(bot, person))

    async def about(self, request: web.Request) -> web.Response:
        """{"name", "description", "commands"} of the bot in this person's language, for the phone page."""
        bot, person, _ = self._named(dict(request.query))
        told = {
            field: bot.profile.get((field, person.language)) or bot.profile.get((field, "")) or ""
            for field in ("name", "description")
        }
        return _json({**told, "name": told["name"] or bot.name, "commands": self._menu(bot, person)})

    @staticmethod
    def _menu(bot: BotAccount, person: Person) -> list[Json]:
        for scope in (f"{person.id}:chat", "all_private_chats", "default"):
            for language in (person.language, ""):
                found = bot.profile.get((f"commands/{scope}", language))
                if found:
                    return list(found)
        return []

    # doing

    async def add_person(self, request: web.Request) -> web.Response:
        body = await _body(request)
        known = {key: str(body[key]) for key in ("last_name", "username", "language") if body.get(key)}
        return _json(self._world.add_person(str(body["first_name"]), **known).as_user())

    async def send(self, request: web.Request) -> web.Response:
        """`kind` is text (default), a media kind with base64 `content`, location, contact, raw or album.

        Returns {"ids": […]}: a long text leaves as several messages, an album is several.
        """
        body = await _body(request)
        bot, person, chat = self._named(body)
        options: dict[str, Any] = {
            "reply_to": body.get("reply_to"),
            "quote": body.get("quote") or "",
            "forward": body.get("forward"),
        }
        parts = self._parts(body)
        if body.get("kind") == "album":
            options["album"] = str(chat.next_message_id * 1000 + self._world.date())
        ids = []
        for part in parts:
            ids.append(self._people.say(bot, person, chat, part, **options).id)
            options["reply_to"] = None
        return _json({"ids": ids})

    def _parts(self, body: Json) -> list[Json]:
        kind = body.get("kind") or "text"
        if kind == "text":
            pieces = [piece for piece in split(str(body.get("text", ""))) if piece]
            if not pieces:
                raise bad_request("message text is empty")
            return [{"text": piece} for piece in pieces]
        if kind == "album":
            parts = [part for item in body["items"] for part in self._parts(item)]
            return [*parts]
        caption = {"caption": body["caption"]} if body.get("caption") else {}
        if kind in media.KINDS:
            content = base64.b64decode(body.get("content") or "")
            known = ("name", "mime", "size", "duration", "length", "emoji")
            details = {key: body[key] for key in known if body.get(key)}
            return [{**media.describe(self._world, kind, content, **details), **caption}]
        if kind in {"location", "contact", "poll", "venue", "dice"}:
            return [{kind: body[kind]}]
        if kind == "raw":
            return [dict(body["content"])]
        raise bad_request(f"a phone cannot send {kind}")

    async def forward(self, request: web.Request) -> web.Response:
        """Forward message `id` of this chat back into it, as from its author. Protected ones stay."""
        body = await _body(request)
        bot, person, chat = self._named(body)
        message = chat.messages.get(int(body["id"]))
        if message is None:
            raise bad_request("message to forward not found")
        if message.body.get("has_protected_content"):
            raise bad_request("message is protected and cannot be forwarded")
        content = {key: message.body[key] for key in ("text", "caption", *media.KINDS) if key in message.body}
        origin = {"type": "user", "sender_user": message.body["from"]}
        return _json({"ids": [self._people.say(bot, person, chat, content, forward=origin).id]})

    async def edit(self, request: web.Request) -> web.Response:
        body = await _body(request)
        bot, person, chat = self._named(body)
        self._people.edit(bot, person, chat, int(body["id"]), str(body["text"]))
        return _json({})

    async def tap(self, request: web.Request) -> web.Response:
        """Tap the button with `data` on message `id`; waits up to `timeout` seconds for the bot's answer.

        Returns {"answer": {"text", "show_alert", "url"}}, or null when none came.
        """
        body = await _body(request)
        bot, person, chat = self._named(body)
        query = self._people.tap(bot, person, chat, int(body["id"]), str(body["data"]))
        await self._answered(query, float(body.get("timeout", 10)))
        return _json({"answer": query.answer})

    async def _answered(self, query: CallbackQuery, seconds: float) -> None:
        if query.answer is None and seconds > 0 and not self.closed:
            await query.bell.wait(min(seconds, _LONGEST_WAIT))

    async def react(self, request: web.Request) -> web.Response:
        body = await _body(request)
        bot, person, chat = self._named(body)
        self._people.react(bot, person, chat, int(body["id"]), str(body.get("emoji", "")))
        return _json({})

    async def delete(self, request: web.Request) -> web.Response:
        body = await _body(request)
        self._people.delete(self._named(body)[2], int(body["id"]))
        return _json({})

    async def clear(self, request: web.Request) -> web.Response:
        self._people.clear_history(self._named(await _body(request))[2])
        return _json({})

    async def block(self, request: web.Request) -> web.Response:
        body = await _body(request)
        bot, person, chat = self._named(body)
        self._people.block(bot, person, chat, blocked=bool(body["blocked"]))
        return _json({})

    async def group(self, request: web.Request) -> web.Response:
        """Make a group with the bot in it. Returns {"chat": id}."""
        body = await _body(request)
        bot, person, _ = self._named(body)
        return _json({"chat": self._people.make_group(bot, person, str(body["title"])).id})

    def _named(self, names: dict[str, Any]) -> tuple[BotAccount, Person, Chat]:
        bot = self._world.bot_named(str(names.get("bot") or ""))
        person = self._world.people.get(int(names["person"]))
        if person is None:
            raise bad_request("no person of that id here")
        if not names.get("chat"):
            return bot, person, self._world.private_chat(bot, person)
        chat = bot.chats.get(int(names["chat"]))
        if chat is None:
            raise bad_request("chat not found")
        return bot, person, chat

    @staticmethod
    def _view(chat: Chat, person: Person, last: int) -> Json:
        shown = islice(reversed(chat.messages.values()), last or None)
        seen = [_seen(message, person.id) for message in shown][::-1]
        return {
            "version": chat.version,
            "started": chat.started,
            "blocked": chat.blocked,
            "keyboard": chat.keyboard,
            "messages": seen,
        }


async def _body(request: web.Request) -> Json:
    if request.content_type != "application/json":
        raise bad_request("send JSON with its content type")
    body = await request.json()
    if not isinstance(body, dict):
        raise bad_request("send a JSON object")
    return body


def _json(value: Any) -> web.Response:
    return web.Response(body=json.dumps(value).encode(), content_type="application/json")


def _seen(message: ChatMessage, viewer_id: int) -> Json:
    """A message as it stands on the phone of `viewer_id`: what is drawn, nothing a person could not see."""
    body = message.body
    reactions = [
        {"emoji": emoji, "mine": giver == viewer_id}
        for giver, many in message.reactions.items()
        for emoji in many
    ]
    return {"mine": message.sender_id == viewer_id, "reactions": reactions, **body}
