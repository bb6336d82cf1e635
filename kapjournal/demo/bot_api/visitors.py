"""Who may reach the emulator: its bots from this machine alone, phones by the addresses it goes by.

Its token is no secret, and a webhook is called from here: a page of another site, or a stranger on the same
network, must not make this machine call others.
"""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Middleware

from kapjournal.demo.bot_api.failures import ApiRefusal

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_STEERING = frozenset(f"/client/{name}" for name in ("bots", "calls", "faults", "quiet", "updates"))


def known_visitors(hosts: Callable[[], frozenset[str]]) -> Middleware:
    """`hosts` are the addresses with their port by which it may be called, e.g. `127.0.0.1:8081`."""

    @web.middleware
    async def check(request: web.Request, handler: _Handler) -> web.StreamResponse:
        origin = urlsplit(request.headers.get("Origin", "")).netloc
        known = hosts()
        if request.host.lower() not in known or (origin and origin.lower() not in known):
            raise ApiRefusal(403, "Forbidden: not by this name")
        if not (_is_phones(request.path) or _is_here(request)):
            raise ApiRefusal(403, "Forbidden: only from the machine itself")
        return await handler(request)

    return check


def _is_phones(path: str) -> bool:
    """The page, its files, and what a phone does."""
    return path == "/" or (path.startswith(("/phone/", "/client/")) and path not in _STEERING)


def _is_here(request: web.Request) -> bool:
    """Whether the request was made on this machine: from the very address it came to."""
    transport = request.transport
    if transport is None:
        return False
    peer, own = transport.get_extra_info("peername"), transport.get_extra_info("sockname")
    return bool(peer and own and peer[0] in {own[0], "127.0.0.1"})
