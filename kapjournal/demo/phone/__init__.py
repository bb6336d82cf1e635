"""The phone page: static files under a strict content security policy, served by the emulator.

What it reads at `/client/config`, every field optional:

- `people`: [{"id", "first_name", "about", "language", "invite", "opens", "moments": [{"label", "at"}]}];
  without an `id` the person is made when chosen; `invite` is the payload of the link they open, `opens`
  their page in the reading room; `at` is ISO 8601;
- `moments`: the same list for everyone, buttons that set the clock;
- `timezone`: IANA name of the zone that times are shown in; the browser's own when absent;
- `reading_room`: its URL, and `frame`: true when it lets itself be framed here;
- `sign_in`: {"name", "passphrase", "code"} of the invented therapist, asked anew every few seconds, and
  `signed_in`: true when the page's cookies open the reading room already.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from aiohttp import web

FOLDER = Path(__file__).parent
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


def routes(
    folder: Path = FOLDER,
    cookies: Callable[[], Mapping[str, str]] = dict,
    address: Callable[[], str] = lambda: "",
) -> list[web.RouteDef]:
    """`/` is the page; its files stand under `/phone/`. The page brings the cookies along.

    `address` is the one at which it is found: a browser that came by another name is sent there, so that
    the cookies it takes along are those of the reading room it frames.
    """

    async def show(request: web.Request) -> web.Response:
        path = folder / request.match_info.get("name", "index.html")
        if path.suffix not in _TYPES or path.parent != folder or not path.is_file():
            raise web.HTTPNotFound
        kind = _TYPES[path.suffix]
        place = urlsplit(address() or f"http://{request.host}")
        if kind == "text/html" and request.host != place.netloc:
            raise web.HTTPFound(place.geturl())
        headers = _HEADERS | {"Content-Security-Policy": _POLICY.format(host=place.hostname)}
        answer = web.Response(body=path.read_bytes(), content_type=kind, charset="utf-8", headers=headers)
        if kind == "text/html":
            for name, value in cookies().items():
                answer.set_cookie(name, value, httponly=True, samesite="Strict")
        return answer

    return [web.get("/", show), web.get("/phone/{name}", show)]


_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; "
    "connect-src 'self'; frame-src http://{host}:*; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}
