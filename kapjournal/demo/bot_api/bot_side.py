"""The HTTP face that bots see: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

import asyncio
import json
import time

from aiohttp import web

from kapjournal.demo.bot_api import changing, profile, receiving, sending
from kapjournal.demo.bot_api.arguments import Arguments, read_arguments
from kapjournal.demo.bot_api.bell import Bell
from kapjournal.demo.bot_api.failures import ApiRefusal, bad_request, too_many_requests, unauthorized
from kapjournal.demo.bot_api.faults import CallFault
from kapjournal.demo.bot_api.sending import BotCall
from kapjournal.demo.bot_api.world import BotAccount, Call, World

METHODS = {**sending.METHODS, **changing.METHODS, **profile.METHODS, **receiving.METHODS}


class BotSide:
    def __init__(self, world: World) -> None:
        self._world = world
        self.closing = Bell()
        self.closed = False

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", r"/bot{token:[^/]+}/{method:\w+}", self.call),
            web.get(r"/file/bot{token:[^/]+}/{path:.+}", self.file),
        ]

    async def call(self, request: web.Request) -> web.StreamResponse:
        bot = self._world.bots.get(request.match_info["token"])
        if bot is None:
            return _refused(unauthorized())
        method = request.match_info["method"].lower()
        polling = method == "getupdates"
        if not polling:
            bot.busy += 1
        try:
            return await self._answer(request, bot, method)
        finally:
            if not polling:
                bot.busy -= 1
                bot.last_call = time.monotonic()

    async def _answer(self, request: web.Request, bot: BotAccount, method: str) -> web.StreamResponse:
        code, args = 200, Arguments({})
        try:
            args = await read_arguments(request)
            chat_id = args.integer("chat_id") if args.given("chat_id") else None
            if method.startswith(("send", "copy", "forward")) and method != "sendchataction":
                bot.limits.allow(chat_id)
            fault = bot.inbox.faults.next_for(method, chat_id)
            if fault is not None and fault.kind == "fail":
                raise _failure(fault)
            if fault is not None and fault.kind == "cut" and not fault.carried_out:
                return _cut(request)
            result = await self.carry_out(bot, method, args)
            if fault is not None:
                await self.closing.wait(0 if self.closed or fault.kind == "cut" else fault.seconds)
                return _cut(request)
            return _json(b'{"ok":true,"result":' + result + b"}")
        except ApiRefusal as refusal:
            code = refusal.code
            return _refused(refusal)
        finally:
            if method != "getupdates":
                self._note(bot, method, args, code)

    async def carry_out(self, bot: BotAccount, method: str, args: Arguments) -> bytes:
        """The encoded `result` of a call. Raises ApiRefusal."""
        call = BotCall(self._world, bot, args)
        if method == "getupdates":
            return await receiving.get_updates(call)
        carry_out = METHODS.get(method)
        if carry_out is None:
            raise ApiRefusal(404, "Not Found: method not found")
        return json.dumps(carry_out(call)).encode()

    def _note(self, bot: BotAccount, method: str, args: Arguments, code: int) -> None:
        raw = str(args.values.get("chat_id", ""))
        chat_id = int(raw) if raw.lstrip("-").isdigit() else None
        bot.calls.append(Call(self._world.clock.now().timestamp(), method, chat_id, code, args.values))

    async def file(self, request: web.Request) -> web.Response:
        if request.match_info["token"] not in self._world.bots:
            return _refused(unauthorized())
        stored = self._world.paths.get(request.match_info["path"])
        if stored is None:
            return _refused(ApiRefusal(404, "Not Found"))
        return web.Response(body=stored.content, content_type="application/octet-stream")

    def close(self) -> None:
        self.closed = True
        self.closing.ring()


def _failure(fault: CallFault) -> ApiRefusal:
    if fault.code == 429:
        return too_many_requests(fault.retry_after or 1)
    if fault.code == 400:
        return bad_request(fault.description or "refused on purpose")
    names = {403: "Forbidden: bot was blocked by the user", 500: "Internal Server Error", 502: "Bad Gateway"}
    return ApiRefusal(
        fault.code, fault.description or names.get(fault.code, "Error"), retry_after=fault.retry_after
    )


def _cut(request: web.Request) -> web.Response:
    """Close the connection without an answer."""
    transport = request.transport
    if isinstance(transport, asyncio.Transport):
        transport.abort()
    return web.Response(status=500)


def _json(body: bytes, status: int = 200) -> web.Response:
    return web.Response(body=body, status=status, content_type="application/json")


def _refused(refusal: ApiRefusal) -> web.Response:
    return _json(json.dumps(refusal.as_json()).encode(), refusal.code)
