"""The emulator on a network: phones may come, but only this machine steers, and only by the names it has."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from kapjournal.demo.bot_api import Emulator
from kapjournal.demo.phone import FOLDER
from tests.adapters.bot_api.conftest import TOKEN

STRANGER = "127.0.0.3"
"""Stands for another machine: neither the address that is called nor the one this machine calls from."""


@pytest.fixture
async def open_to_all() -> AsyncIterator[Emulator]:
    async with Emulator(host="0.0.0.0", shown="127.0.0.2", pages=FOLDER) as emulator:  # noqa: S104
        emulator.add_bot(TOKEN, "kap_test_bot", "Kap")
        yield emulator


async def asked(url: str, *, by: str = "127.0.0.1", post: bool = False, **headers: str) -> tuple[int, str]:
    connector = aiohttp.TCPConnector(local_addr=(by, 0))
    async with aiohttp.ClientSession(connector=connector) as http:
        method = http.post if post else http.get
        async with method(url, headers=headers, allow_redirects=False) as answer:
            told = answer.headers.get("Location") or answer.headers.get("Content-Security-Policy")
            return answer.status, told or ""


async def test_whoever_comes_by_another_name_is_sent_to_the_one_that_is_shown(open_to_all: Emulator) -> None:
    assert await asked(f"{open_to_all.url}/") == (302, open_to_all.page_url)
    status, policy = await asked(f"{open_to_all.page_url}/")
    assert status == 200
    assert "frame-src http://127.0.0.2:*;" in policy
    assert open_to_all.url != open_to_all.page_url


async def test_another_machine_gets_the_phone_and_neither_the_bot_nor_the_controls(
    open_to_all: Emulator,
) -> None:
    page, api = open_to_all.page_url, f"bot{TOKEN}/getMe"
    for path in ("", "phone/page.js", "client/config", "client/clock", "client/people"):
        assert (await asked(f"{page}/{path}", by=STRANGER))[0] == 200, path
    for path in (api, "client/calls", "client/quiet", f"file/bot{TOKEN}/voice/file_1.oga"):
        assert (await asked(f"{page}/{path}", by=STRANGER))[0] == 403, path
    for path in (f"bot{TOKEN}/setWebhook", "client/faults", "client/updates", "client/bots"):
        assert (await asked(f"{page}/{path}", by=STRANGER, post=True))[0] == 403, path
    assert (await asked(f"{open_to_all.url}/{api}"))[0] == 200


async def test_a_page_of_another_site_reaches_nothing(open_to_all: Emulator) -> None:
    api = f"{open_to_all.url}/bot{TOKEN}/getMe"
    assert (await asked(api, Origin="https://evil.example"))[0] == 403
    assert (await asked(api, Host="evil.example"))[0] == 403
    assert (await asked(f"{open_to_all.page_url}/client/config", Origin=open_to_all.page_url))[0] == 200
