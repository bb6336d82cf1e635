"""The reading room as its own process starts it: which secrets it holds, and who may frame it."""

import asyncio
from pathlib import Path

import httpx
import pytest

from kapjournal.config import Settings
from kapjournal.sealing.server_keys import new_server_secret
from kapjournal.wiring.portal import DEMO_FRAME, build_portal


def settings(folder: Path, **more: object) -> Settings:
    return Settings(
        _env_file=None,
        database_url=f"sqlite:///{folder / 'practice.db'}",
        server_secrets=new_server_secret(),
        **more,  # type: ignore[arg-type]
    )


def headers(of: Settings) -> httpx.Headers:
    app = build_portal(of)

    async def ask() -> httpx.Headers:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url=of.portal_url) as client:
            return (await client.get("/health")).headers

    found = asyncio.run(ask())
    app.state.desk.storage.close()
    return found


def test_it_starts_without_the_bots_token_and_the_ingest_key(tmp_path: Path) -> None:
    assert headers(settings(tmp_path))["cache-control"] == "no-store"


def test_nobody_may_frame_it_outside_the_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DEMO_FRAME, "http://127.0.0.1:9000")
    found = headers(settings(tmp_path))
    assert "frame-ancestors 'none'" in found["content-security-policy"]
    assert found["x-frame-options"] == "DENY"


def test_in_the_demo_only_a_page_of_this_machine_may_frame_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo = settings(tmp_path, clock_file=tmp_path / "clock")
    monkeypatch.setenv(DEMO_FRAME, "http://127.0.0.1:9000")
    assert "frame-ancestors http://127.0.0.1:9000" in headers(demo)["content-security-policy"]
    monkeypatch.setenv(DEMO_FRAME, "https://evil.example")
    assert "frame-ancestors 'none'" in headers(demo)["content-security-policy"]


def test_a_demo_that_a_phone_can_open_is_framed_by_its_own_page_and_takes_its_cookie(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo = settings(tmp_path, clock_file=tmp_path / "clock", portal_url="http://192.0.2.20:8080")
    monkeypatch.setenv(DEMO_FRAME, "http://192.0.2.20:9000")
    assert "frame-ancestors http://192.0.2.20:9000" in headers(demo)["content-security-policy"]
    for other in ("http://192.0.2.21:9000", "http://192.0.2.20:9000 https://evil.example"):
        monkeypatch.setenv(DEMO_FRAME, other)
        assert "frame-ancestors 'none'" in headers(demo)["content-security-policy"]
    app = build_portal(demo)
    assert app.state.desk.cookie == "kapjournal", "a browser drops a Secure cookie there"
    app.state.desk.storage.close()


def test_the_cookie_says_host_wherever_the_address_is_not_this_machine(tmp_path: Path) -> None:
    for url, cookie in (
        ("https://room.example", "__Host-kapjournal"),
        ("http://room.example", "__Host-kapjournal"),
        ("http://127.0.0.1:8080", "kapjournal"),
        ("http://localhost:8080", "kapjournal"),
    ):
        app = build_portal(settings(tmp_path, portal_url=url))
        assert app.state.desk.cookie == cookie
        app.state.desk.storage.close()
