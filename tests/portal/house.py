"""A reading room over an invented practice, and a visitor with a cookie jar."""

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import httpx
import pyotp
from fastapi import FastAPI
from fastapi.routing import APIRoute

from kapjournal.portal.app import create_app
from kapjournal.portal.desk import PortalDesk
from tests.journeys.reading_room import PASSPHRASE, Colleague, Practice

URL = "https://room.example"
SAME_SITE = {"origin": URL, "sec-fetch-site": "same-origin"}


class Browser:
    """Plain requests to the application in this process, one after the other, with a cookie jar."""

    def __init__(self, app: FastAPI, url: str) -> None:
        self.app = app
        self.cookies = httpx.Cookies()
        self._url = url

    def request(self, method: str, path: str, **more: Any) -> httpx.Response:
        return asyncio.run(self._request(method, path, **more))

    async def _request(self, method: str, path: str, **more: Any) -> httpx.Response:
        transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url=self._url, cookies=self.cookies) as client:
            answer = await client.request(method, path, **more)
            self.cookies = client.cookies
            return answer


def routes_of(app: FastAPI) -> Iterator[tuple[str, str]]:
    """(method, path) of every route, those of included routers among them."""
    for top in app.routes:
        router = getattr(top, "original_router", None)
        for route in router.routes if router is not None else [top]:
            assert isinstance(route, APIRoute), route
            for method in sorted((route.methods or set()) - {"HEAD"}):
                yield method, route.path


@dataclass
class Visitor:
    """A browser without JavaScript: keeps the cookie, finds the form's token on the page."""

    client: Browser
    practice: Practice
    token: str = ""
    headers: dict[str, str] = field(default_factory=lambda: dict(SAME_SITE))
    last: httpx.Response | None = field(default=None, repr=False)

    def get(self, path: str, **more: Any) -> httpx.Response:
        self.last = self.client.request("GET", path, **more)
        found = re.search(r'name="form_token" value="([0-9a-f]+)"', self.last.text)
        if found:
            self.token = found[1]
        return self.last

    def post(self, path: str, **fields: Any) -> httpx.Response:
        data = {"form_token": self.token, **fields}
        self.last = self.client.request("POST", path, data=data, headers=self.headers)
        return self.last

    def sign_in(self, who: Colleague, *, passphrase: str = PASSPHRASE) -> "Visitor":
        code = next_code(self.practice, who)
        answer = self.post("/sign-in", name=who.person.name, passphrase=passphrase, code=code)
        assert answer.status_code == 303, answer.text
        self.get("/me")
        return self


def next_code(practice: Practice, who: Colleague) -> str:
    """A code that was not used yet: each works once, so time moves on first."""
    practice.clock.ahead += timedelta(seconds=30)
    return pyotp.TOTP(who.totp_secret).at(practice.clock.wall())


def visitor(practice: Practice, *, url: str = URL, framed_by: str = "") -> Visitor:
    app = create_app(PortalDesk(practice.database, practice.room, url, framed_by))
    return Visitor(Browser(app, url), practice)


def another(of: Visitor) -> Visitor:
    """Somebody else at the same reading room."""
    return Visitor(Browser(of.client.app, URL), of.practice)
