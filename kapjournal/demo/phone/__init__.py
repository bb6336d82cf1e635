"""The phone page: static files with a strict content security policy, served by the emulator."""

from pathlib import Path

from aiohttp import web

FOLDER = Path(__file__).parent
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


def routes(folder: Path = FOLDER) -> list[web.RouteDef]:
    """`/` is the page; its files stand under `/phone/`."""

    async def show(request: web.Request) -> web.Response:
        name = request.match_info.get("name", "index.html")
        path = folder / name
        if path.suffix not in _TYPES or path.parent != folder or not path.is_file():
            raise web.HTTPNotFound
        return web.Response(
            body=path.read_bytes(), content_type=_TYPES[path.suffix], charset="utf-8", headers=_HEADERS
        )

    return [web.get("/", show), web.get("/phone/{name}", show)]


_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
        "media-src 'self' blob:; connect-src 'self'; frame-src http: https:; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}
