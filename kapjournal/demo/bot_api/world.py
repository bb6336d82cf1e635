"""The people, bots, chats, messages and files of the emulated Telegram. All in memory."""

import asyncio
import secrets
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from kapjournal.demo.bot_api.bell import Bell
from kapjournal.demo.bot_api.clock import CalendarClock
from kapjournal.demo.bot_api.failures import bad_request, forbidden
from kapjournal.demo.bot_api.inbox import Inbox
from kapjournal.demo.bot_api.limits import Limits

Json = dict[str, Any]
# A long campaign stays small in memory: the oldest go first.
_KEPT_MESSAGES = 5_000  # per chat
_KEPT_FILES = 20_000


@dataclass(slots=True)
class Person:
    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language: str = "en"

    def as_user(self) -> Json:
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.last_name:
            user["last_name"] = self.last_name
        if self.username:
            user["username"] = self.username
        user["language_code"] = self.language
        return user


@dataclass(slots=True)
class StoredFile:
    """`size` may be more than `content` holds: a file too large for a bot need not exist to be refused."""

    id: str
    unique_id: str
    content: bytes = field(repr=False)
    name: str
    mime: str
    size: int
    path: str


@dataclass(slots=True)
class ChatMessage:
    """`body` is the Message as bots get it; reactions are kept by who gave them."""

    body: Json = field(repr=False)
    outgoing: bool
    sender_id: int
    reactions: dict[int, list[str]] = field(default_factory=dict)

    @property
    def id(self) -> int:
        return int(self.body["message_id"])


@dataclass(slots=True)
class Chat:
    id: int
    kind: str
    person: Person
    title: str = ""
    started: bool = False
    blocked: bool = False
    keyboard: Json | None = None
    messages: dict[int, ChatMessage] = field(default_factory=dict, repr=False)
    next_message_id: int = 1
    version: int = 0
    instance: str = field(default_factory=lambda: str(secrets.randbits(60)))
    bell: Bell = field(default_factory=Bell, repr=False)
    listeners: set["asyncio.Queue[Json]"] = field(default_factory=set, repr=False)

    def as_json(self) -> Json:
        if self.kind != "private":
            return {"id": self.id, "type": self.kind, "title": self.title}
        user = self.person.as_user()
        names: Json = {key: user[key] for key in ("first_name", "last_name", "username") if key in user}
        return {"id": self.id, "type": "private", **names}

    def keep(self, message: ChatMessage) -> None:
        self.messages[message.id] = message
        if len(self.messages) > _KEPT_MESSAGES:
            del self.messages[next(iter(self.messages))]

    def changed(self, event: str, **details: Any) -> None:
        """Tell the phones that look at this chat."""
        self.version += 1
        self.bell.ring()
        for listener in self.listeners:
            if not listener.full():
                listener.put_nowait({"event": event, **details})


@dataclass(slots=True)
class CallbackQuery:
    """A tap; `answer` is what the bot said to it."""

    id: str
    asked_at: float
    chat: Chat
    answer: Json | None = None
    bell: Bell = field(default_factory=Bell)


@dataclass(slots=True)
class Call:
    """One request a bot made, for tests and benchmarks to look at."""

    at: float
    method: str
    chat_id: int | None
    code: int
    arguments: Json = field(repr=False)


@dataclass(slots=True)
class BotAccount:
    token: str = field(repr=False)
    id: int
    username: str
    name: str
    inbox: Inbox = field(default_factory=Inbox, repr=False)
    chats: dict[int, Chat] = field(default_factory=dict, repr=False)
    callbacks: dict[str, CallbackQuery] = field(default_factory=dict, repr=False)
    calls: deque[Call] = field(default_factory=lambda: deque(maxlen=20_000), repr=False)
    profile: dict[tuple[str, str], Any] = field(default_factory=dict, repr=False)
    limits: Limits = field(default_factory=Limits, repr=False)
    webhook: Json | None = None
    busy: int = 0
    last_call: float = 0.0

    def as_user(self) -> Json:
        return {"id": self.id, "is_bot": True, "first_name": self.name, "username": self.username}

    def member(self, status: str) -> Json:
        member: Json = {"user": self.as_user(), "status": status}
        return {**member, "until_date": 0} if status == "kicked" else member

    def chat_to_write(self, chat_id: int, world: "World") -> Chat:
        """The chat a bot may write to, or the refusal it meets."""
        chat = self.chats.get(chat_id)
        if chat is None or not chat.started:
            if chat_id in world.people:
                raise forbidden("bot can't initiate conversation with a user")
            raise bad_request("chat not found")
        if chat.blocked:
            group = chat.kind != "private"
            raise forbidden("bot was kicked from the group chat" if group else "bot was blocked by the user")
        return chat


class World:
    def __init__(self, clock: CalendarClock) -> None:
        self.clock = clock
        self.bots: dict[str, BotAccount] = {}
        self.people: dict[int, Person] = {}
        self.files: dict[str, StoredFile] = {}
        self.paths: dict[str, StoredFile] = {}
        self._person_ids: Iterator[int] = count(700_001)
        self._group_ids: Iterator[int] = count(-400_001, -1)
        self._file_ids: Iterator[int] = count(1)

    def date(self) -> int:
        return int(self.clock.now().timestamp())

    def add_bot(self, token: str, username: str, name: str) -> BotAccount:
        """`token` is digits, a colon and a secret, as BotFather gives them."""
        head, colon, _ = token.partition(":")
        if not (colon and head.isdigit()):
            raise ValueError("a bot token looks like 123456:AbC…")
        bot = BotAccount(token, int(head), username, name)
        self.bots[token] = bot
        return bot

    def add_person(self, first_name: str, **details: Any) -> Person:
        person = Person(next(self._person_ids), first_name, **details)
        self.people[person.id] = person
        return person

    def bot_named(self, username: str) -> BotAccount:
        """The bot of that username; the only one there is when the name is empty."""
        for bot in self.bots.values():
            if username in {"", bot.username}:
                return bot
        raise bad_request("no bot of that name here")

    def private_chat(self, bot: BotAccount, person: Person) -> Chat:
        chat = bot.chats.get(person.id)
        if chat is None:
            chat = bot.chats[person.id] = Chat(person.id, "private", person)
        return chat

    def add_group(self, bot: BotAccount, person: Person, title: str) -> Chat:
        group_id = next(self._group_ids)
        bot.chats[group_id] = Chat(group_id, "group", person, title=title, started=True)
        return bot.chats[group_id]

    def keep_file(self, content: bytes, *, name: str, mime: str, folder: str, size: int = 0) -> StoredFile:
        number = next(self._file_ids)
        ending = name.rpartition(".")[2] if "." in name else "bin"
        unique = f"AgAD{number:08d}"
        file_id = f"{folder[:2].upper()}ACAgIAAxkB{secrets.token_urlsafe(24)}{number}"
        path = f"{folder}/file_{number}.{ending}"
        stored = StoredFile(file_id, unique, content, name, mime, size or len(content), path)
        self.files[file_id] = self.paths[path] = stored
        if len(self.files) > _KEPT_FILES:
            oldest = self.files.pop(next(iter(self.files)))
            del self.paths[oldest.path]
        return stored
