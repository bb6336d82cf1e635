"""The HTTP face that tests and the demo steer by: bots, clock, faults, calls, quiet, raw updates."""

import asyncio
import inspect
import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from aiohttp import web

from kapjournal.demo.bot_api.bell import Bell
from kapjournal.demo.bot_api.failures import bad_request
from kapjournal.demo.bot_api.faults import CallFault
from kapjournal.demo.bot_api.world import BotAccount, World

OnClock = Callable[[datetime], Awaitable[None] | None]
Config = dict[str, Any] | Callable[[], dict[str, Any] | Awaitable[dict[str, Any]]]
"""What the phone page is told, fixed or asked anew at each look; its fields stand in the phone package."""

_LOOK = 0.35
"""Seconds at each stride of a long way, for whoever looks at the calendar."""


class ControlSide:
    def __init__(self, world: World, on_clock: OnClock | None, config: Config) -> None:
        self._world = world
        self.on_clock = on_clock
        self.config = config
        self.stride: timedelta | None = None

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/client/config", self.show_config),
            web.post("/client/bots", self.add_bot),
            web.get("/client/clock", self.show_clock),
            web.post("/client/clock", self.set_clock),
            web.get("/client/calls", self.show_calls),
            web.get("/client/quiet", self.quiet),
            web.post("/client/faults", self.add_faults),
            web.delete("/client/faults", self.clear_faults),
            web.post("/client/updates", self.push_raw),
        ]

    async def show_config(self, _request: web.Request) -> web.Response:
        bots = [{"username": bot.username, "name": bot.name} for bot in self._world.bots.values()]
        given = self.config() if callable(self.config) else self.config
        told = await given if inspect.isawaitable(given) else given
        return _json({**told, "bots": bots, "now": self._world.clock.now().isoformat()})

    async def add_bot(self, request: web.Request) -> web.Response:
        body = await _body(request)
        bot = self._world.add_bot(str(body["token"]), str(body["username"]), str(body["name"]))
        return _json(bot.as_user())

    async def show_clock(self, _request: web.Request) -> web.Response:
        return _json({"now": self._world.clock.now().isoformat()})

    async def set_clock(self, request: web.Request) -> web.Response:
        """{"now": ISO 8601 with an offset}. Every phone is told, then `on_clock` is called."""
        text = str((await _body(request)).get("now", ""))
        try:
            now = datetime.fromisoformat(text)
        except ValueError as error:
            raise bad_request("now is an ISO 8601 date and time with its offset") from error
        if now.tzinfo is None:
            raise bad_request("now needs its offset, e.g. 2026-03-05T09:00:00+00:00")
        await self.move_clock(now)
        return await self.show_clock(request)

    async def move_clock(self, now: datetime) -> None:
        mover = getattr(self._world.clock, "set", None)
        if mover is None:
            raise bad_request("this clock cannot be set")
        while self.stride and now - self._world.clock.now() > self.stride:
            self._set(mover, self._world.clock.now() + self.stride)
            await asyncio.sleep(_LOOK)
        self._set(mover, now)
        if self.on_clock is not None:
            waiting = self.on_clock(now)
            if inspect.isawaitable(waiting):
                await waiting

    def _set(self, mover: Callable[[datetime], None], now: datetime) -> None:
        mover(now)
        for bot in self._world.bots.values():
            for chat in bot.chats.values():
                chat.changed("clock", now=now.isoformat())

    async def show_calls(self, request: web.Request) -> web.Response:
        """What the bot called, oldest first; `?method=`, `?chat=` and `?since=` (a Unix time) narrow it."""
        bot = self._world.bot_named(request.query.get("bot", ""))
        method, chat = request.query.get("method", "").lower(), request.query.get("chat", "")
        since = float(request.query.get("since", 0))
        return _json(
            [
                asdict(call)
                for call in bot.calls
                if method in {"", call.method} and chat in {"", str(call.chat_id)} and call.at >= since
            ]
        )

    async def quiet(self, request: web.Request) -> web.Response:
        bot = self._world.bot_named(request.query.get("bot", ""))
        spell, limit = float(request.query.get("ms", 150)) / 1000, float(request.query.get("timeout", 10))
        return _json({"quiet": await wait_quiet(bot, spell, limit)})

    async def add_faults(self, request: web.Request) -> web.Response:
        """The fields of Faults by name; `calls` holds CallFault objects, see faults.py."""
        body = await _body(request)
        faults = self._world.bot_named(str(body.get("bot") or "")).inbox.faults
        for name in ("drop", "duplicate", "reorder", "delay", "delay_seconds"):
            if name in body:
                setattr(faults, name, body[name])
        for one in body.get("calls", []):
            faults.calls.append(CallFault(**one))
        return _json({})

    async def clear_faults(self, request: web.Request) -> web.Response:
        self._world.bot_named(request.query.get("bot", "")).inbox.clear_faults()
        return _json({})

    async def push_raw(self, request: web.Request) -> web.Response:
        """Any object becomes an update, known to a schema or not. Returns {"update_id": n}."""
        body = await _body(request)
        bot = self._world.bot_named(request.query.get("bot", ""))
        return _json({"update_id": bot.inbox.add_raw(body, lane=int(request.query.get("lane", 0)))})


async def wait_quiet(bot: BotAccount, spell: float, limit: float) -> bool:
    """True once the bot has had nothing waiting and called nothing for `spell` seconds, within `limit`."""
    began = time.monotonic()
    idle_since = began
    while time.monotonic() - began < limit:
        now = time.monotonic()
        if bot.inbox.pending or bot.busy:
            idle_since = now
        if now - max(idle_since, bot.last_call) >= spell:
            return True
        await Bell().wait(min(spell / 4, 0.05))
    return False


async def _body(request: web.Request) -> dict[str, Any]:
    if request.content_type != "application/json":
        raise bad_request("send JSON with its content type")
    body = await request.json()
    if not isinstance(body, dict):
        raise bad_request("send a JSON object")
    return body


def _json(value: Any) -> web.Response:
    return web.Response(body=json.dumps(value, default=str).encode(), content_type="application/json")
