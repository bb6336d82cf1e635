"""What stands before every page: headers on every answer, no forged or cross-site request, no huge body."""

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kapjournal.portal.desk import PortalDesk
from kapjournal.portal.errors import page, unforeseen

LARGEST_BODY = 256 * 1024
"""Bytes of a form. The longest field is a note; nothing is uploaded here."""

_SAFE = frozenset({"GET", "HEAD"})


class Shield:
    """Pure ASGI, outermost: no answer leaves without its headers, an error's page among them.

    What nobody foresaw ends here: the server would log it with its message, which may quote somebody's words.
    """

    def __init__(self, app: ASGIApp, desk: PortalDesk) -> None:
        self._app = app
        self._desk = desk
        frames = desk.framed_by or "'none'"
        self._headers = {
            "content-security-policy": (
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
                "media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                f"frame-ancestors {frames}"
            ),
            "cache-control": "no-store",
            "x-content-type-options": "nosniff",
            "referrer-policy": "same-origin",
            "cross-origin-opener-policy": "same-origin",
            "cross-origin-resource-policy": "same-origin",
            "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        }
        if not desk.framed_by:
            self._headers["x-frame-options"] = "DENY"
        if not desk.is_plain_http:
            self._headers["strict-transport-security"] = "max-age=63072000"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        begun = False

        async def shielded(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        refused = self._refuses(Request(scope))
        if refused is not None:
            await refused(scope, receive, shielded)
            return
        request = Request(scope)
        try:
            await self._app(scope, receive, shielded)
        except Exception as error:  # noqa: BLE001 - it goes no further
            answer = unforeseen(request, error)
            if begun:
                message = "an answer broke off"
                raise RuntimeError(message) from None
            await answer(scope, receive, shielded)

    def _refuses(self, request: Request) -> Response | None:
        if request.method in _SAFE:
            return None
        # A browser sends Origin with every POST, and Sec-Fetch-Site unless it is very old.
        origin = request.headers.get("origin", "").lower()
        site = request.headers.get("sec-fetch-site", "same-origin")
        if origin != self._desk.origin or site != "same-origin":
            return page(
                request, "Nothing was changed", "This request did not come from this site.", status=403
            )
        length = request.headers.get("content-length", "")
        if not length.isdecimal():
            return page(
                request, "Nothing was changed", "The browser did not say how much it sends.", status=411
            )
        if int(length) > LARGEST_BODY:
            return page(
                request, "That is too long", "Nothing was changed. Go back and shorten it.", status=413
            )
        return None
