"""The emulator: one aiohttp server with a bots' side, a phones' side, controls, and the world behind."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from kapjournal.demo.bot_api.arguments import Arguments
from kapjournal.demo.bot_api.bot_side import BotSide
from kapjournal.demo.bot_api.client_side import ClientSide
from kapjournal.demo.bot_api.clock import CalendarClock, SettableClock
from kapjournal.demo.bot_api.control_side import Config, ControlSide, OnClock, wait_quiet
from kapjournal.demo.bot_api.failures import ApiRefusal, bad_request
from kapjournal.demo.bot_api.faults import CallFault, Faults
from kapjournal.demo.bot_api.limits import Limits
from kapjournal.demo.bot_api.phone_client import Phone
from kapjournal.demo.bot_api.visitors import known_visitors
from kapjournal.demo.bot_api.webhook import WebhookPump
from kapjournal.demo.bot_api.world import BotAccount, Call, World

_LARGEST_BODY = 80 * 1024 * 1024
_LOOPBACK = "127.0.0.1"
_EVERYWHERE = frozenset({"0.0.0.0", ""})  # noqa: S104 - recognised here, not bound
_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Emulator:
    """A local Telegram. `async with Emulator() as emulator:` then `.url` is the Bot API's base URL.

    `clock` needs `.now()`, and `.set(now)` to be moved over HTTP. `on_clock(now)` is called after each move.
    `config` is what the phone page reads at `/client/config`. `pages` adds a folder of static files at `/`.
    `shown` is the address that phones type where it listens on several; `.page_url` has it.
    `webhook_pause` is the first pause, in seconds, before a refused webhook is tried again; it then doubles.
    """

    def __init__(
        self, *, host: str = "127.0.0.1", port: int = 0, clock: CalendarClock | None = None,
        on_clock: OnClock | None = None, config: Config | None = None, pages: Path | None = None,
        webhook_pause: float = 0.2, shown: str = "",
    ) -> None:  # fmt: skip
        self.clock = clock or SettableClock()
        self.world = World(self.clock)
        self._host, self._port = host, port
        self._own = _LOOPBACK if host in _EVERYWHERE else host
        self._shown = shown or self._own
        self._bots = BotSide(self.world)
        self._phones = ClientSide(self.world)
        self._controls = ControlSide(self.world, on_clock, config if config is not None else {})
        self._pages = pages
        self.page_cookies: dict[str, str] = {}
        """Handed to the browser with the page: for another server of this machine, which the page frames."""
        self._webhook_pause = webhook_pause
        self._runner: web.AppRunner | None = None
        self._pumps: list[asyncio.Task[None]] = []
        self._opened: list[Phone] = []

    async def __aenter__(self) -> Self:
        checks = [_refusals, known_visitors(self._names)]
        app = web.Application(client_max_size=_LARGEST_BODY, middlewares=checks)
        app.add_routes([*self._bots.routes(), *self._phones.routes(), *self._controls.routes()])
        if self._pages is not None:
            from kapjournal.demo.phone import routes

            app.add_routes(routes(self._pages, lambda: self.page_cookies, lambda: self.page_url))
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0, handler_cancellation=True)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port, backlog=1024)
        await site.start()
        self._port = self._runner.addresses[0][1]
        for bot in self.world.bots.values():
            self._start_pump(bot)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for phone in self._opened:
            await phone.close()
        self._bots.close()
        self._phones.closed = True
        for bot in self.world.bots.values():
            bot.inbox.close()
            for query in bot.callbacks.values():
                query.bell.ring()
            for chat in bot.chats.values():
                chat.changed("close")
        for pump in self._pumps:
            pump.cancel()
        await asyncio.gather(*self._pumps, return_exceptions=True)
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def config(self) -> Config:
        """What `/client/config` tells the phone page; it may be replaced while the emulator runs."""
        return self._controls.config

    @config.setter
    def config(self, config: Config) -> None:
        self._controls.config = config

    def walk_in_strides(self, of: timedelta) -> None:
        """From now on a move of the clock comes to what lies on the way, so that nothing is leapt over."""
        self._controls.stride = of

    @property
    def port(self) -> int:
        return self._port

    @property
    def url(self) -> str:
        """For KAPJOURNAL_TELEGRAM_API_URL; calls go to `<url>/bot<token>/<method>`."""
        return f"http://{self._own}:{self._port}"

    @property
    def page_url(self) -> str:
        """Where a browser finds the phone page, on another machine too if it listens there."""
        return f"http://{self._shown}:{self._port}"

    def _names(self) -> frozenset[str]:
        return frozenset(f"{one}:{self._port}" for one in (self._own, self._shown, _LOOPBACK, "localhost"))

    def add_bot(self, token: str = "42:emulated", username: str = "kap_bot", name: str = "Kap") -> BotAccount:  # noqa: S107
        bot = self.world.add_bot(token, username, name)
        if self._runner is not None:
            self._start_pump(bot)
        return bot

    def phone(self, first_name: str = "Ana", *, language: str = "en", bot: str = "", **person: str) -> Phone:
        """A new person's phone, in a chat with the bot of that username; closed with the emulator."""
        who = self.world.add_person(first_name, language=language, **person)
        phone = Phone(self.url, who.id, bot=bot)
        self._opened.append(phone)
        return phone

    @property
    def calls(self) -> list[Call]:
        """Everything the bots called, except getUpdates, oldest first; the last 20,000 of each."""
        return sorted(chain(*(bot.calls for bot in self.world.bots.values())), key=lambda call: call.at)

    def faults(self, bot: str = "") -> Faults:
        return self.world.bot_named(bot).inbox.faults

    def fail(
        self, method: str, times: int = 1, *, code: int = 500, retry_after: int | None = None, bot: str = ""
    ) -> None:
        """The next calls of a method are refused and not carried out."""
        fault = CallFault("fail", method, times, code=code, retry_after=retry_after)
        self.faults(bot).calls.append(fault)

    def hang(self, method: str, times: int = 1, *, seconds: float = 3600, bot: str = "") -> None:
        """The next calls of a method are carried out and never answered."""
        self.faults(bot).calls.append(CallFault("hang", method, times, seconds=seconds))

    def cut(self, method: str, times: int = 1, *, carried_out: bool = False, bot: str = "") -> None:
        """The next calls of a method end in a closed connection."""
        self.faults(bot).calls.append(CallFault("cut", method, times, carried_out=carried_out))

    def limit_sending(
        self, *, overall: float | None = 30, per_chat: float | None = 1, burst: float = 3, bot: str = ""
    ) -> None:
        """From now on, more messages a second than this are refused with 429 and `retry_after`."""
        self.world.bot_named(bot).limits = Limits(overall, per_chat, burst)

    def clear_faults(self, bot: str = "") -> None:
        self.world.bot_named(bot).inbox.clear_faults()

    def push_raw(self, update: dict[str, Any], *, bot: str = "", lane: int = 0) -> int:
        """Any JSON becomes an update. Returns its id."""
        return self.world.bot_named(bot).inbox.add_raw(update, lane=lane)

    async def set_clock(self, now: datetime) -> None:
        await self._controls.move_clock(now)

    async def wait_quiet(self, *, ms: float = 150, timeout: float = 10, bot: str = "") -> bool:  # noqa: ASYNC109
        return await wait_quiet(self.world.bot_named(bot), ms / 1000, timeout)

    def _start_pump(self, bot: BotAccount) -> None:
        pump = WebhookPump(bot, self.world, self._webhook_reply, first_pause=self._webhook_pause)
        # The pump lives as long as the emulator and is awaited in __aexit__; a task group would tie it to the
        # task that entered, which test fixtures leave before they come back.
        self._pumps.append(asyncio.get_running_loop().create_task(pump.run()))

    async def _webhook_reply(self, bot: BotAccount, call: dict[str, Any]) -> None:
        """A method call in the answer to a webhook; Telegram tells nobody how it went."""
        try:
            await self._bots.carry_out(bot, str(call.pop("method")).lower(), Arguments(call))
        except ApiRefusal:
            return


@web.middleware
async def _refusals(request: web.Request, handler: _Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except (KeyError, TypeError, ValueError) as error:
        if not request.path.startswith("/client/"):
            raise
        return _refused(bad_request(f"{type(error).__name__}: {error}"))
    except ApiRefusal as refusal:
        return _refused(refusal)


def _refused(refusal: ApiRefusal) -> web.Response:
    body = json.dumps(refusal.as_json()).encode()
    return web.Response(body=body, status=refusal.code, content_type="application/json")
