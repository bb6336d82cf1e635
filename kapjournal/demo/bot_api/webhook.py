"""Delivering updates to a bot's webhook: in order within a chat, again and again until a 2xx."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp

from kapjournal.demo.bot_api.inbox import Update
from kapjournal.demo.bot_api.world import BotAccount, World

_DOUBLINGS = 5  # the pause between tries grows to 32 times the first one
_ANSWER_SECONDS = 60.0

Reply = Callable[[BotAccount, dict[str, Any]], Awaitable[None]]
"""Carries out a method call that a webhook put into its answer."""


class WebhookPump:
    """One bot's deliveries. Several chats at once, up to max_connections; one update of a chat at a time."""

    def __init__(self, bot: BotAccount, world: World, reply: Reply, *, first_pause: float) -> None:
        self._bot = bot
        self._world = world
        self._reply = reply
        self._first_pause = first_pause
        self._lanes: set[int] = set()

    async def run(self) -> None:
        async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as deliveries:
            while True:
                for update in self._ready():
                    self._lanes.add(update.lane)
                    deliveries.create_task(self._deliver(session, update))
                await self._bot.inbox.bell.wait(1.0)

    def _ready(self) -> list[Update]:
        hook = self._bot.webhook
        if hook is None:
            return []
        room = int(hook["max_connections"]) - len(self._lanes)
        taken = set(self._lanes)
        ready: list[Update] = []
        for update in self._bot.inbox.pending:
            if len(ready) >= room:
                break
            if update.lane not in taken:
                taken.add(update.lane)
                ready.append(update)
        return ready

    async def _deliver(self, session: aiohttp.ClientSession, update: Update) -> None:
        pause = self._first_pause
        try:
            while (hook := self._bot.webhook) is not None and update in self._bot.inbox.pending:
                trouble = await self._post(session, hook, update)
                if not trouble:
                    if update in self._bot.inbox.pending:
                        self._bot.inbox.settle(update)
                    return
                hook["last_error_date"] = self._world.date()
                hook["last_error_message"] = trouble
                await asyncio.sleep(pause)
                pause = min(pause * 2, self._first_pause * 2**_DOUBLINGS)
        finally:
            self._lanes.discard(update.lane)
            self._bot.inbox.bell.ring()

    async def _post(self, session: aiohttp.ClientSession, hook: dict[str, Any], update: Update) -> str:
        """Empty when the bot took the update, else what went wrong."""
        headers = {"Content-Type": "application/json"}
        if hook["secret"]:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook["secret"]
        limit = aiohttp.ClientTimeout(total=_ANSWER_SECONDS)
        try:
            async with session.post(hook["url"], data=update.body, headers=headers, timeout=limit) as answer:
                if not 200 <= answer.status < 300:
                    return f"Wrong response from the webhook: {answer.status} {answer.reason}"
                call = await _method_in(answer)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            return f"Connection failed: {type(error).__name__}"
        if call:
            await self._reply(self._bot, call)
        return ""


async def _method_in(answer: aiohttp.ClientResponse) -> dict[str, Any]:
    """A method call in the answer's body, as JSON or as the multipart form that aiogram writes."""
    if answer.content_type == "application/json":
        try:
            body = json.loads(await answer.read() or b"{}")
        except ValueError:
            return {}
        return body if isinstance(body, dict) and "method" in body else {}
    if answer.content_type != "multipart/form-data":
        return {}
    values: dict[str, Any] = {}
    reader = aiohttp.MultipartReader.from_response(answer)
    while (part := await reader.next()) is not None:
        if isinstance(part, aiohttp.BodyPartReader) and part.name:
            values[part.name] = await part.text()
    return values if "method" in values else {}
