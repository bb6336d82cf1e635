"""What nobody foresaw: a plain page with every header, and nothing of its message anywhere."""

import asyncio
import logging
from pathlib import Path

import httpx
import pytest

from tests.journeys.reading_room import Practice
from tests.portal.house import URL, Visitor, visitor
from tests.portal.world import open_world

WORDS = "I dreamt of the lighthouse again"


def test_an_unforeseen_error_leaves_neither_words_in_a_log_nor_an_answer_without_headers(
    room: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks() -> None:
        raise ValueError(WORDS)

    app = room.client.app
    app.add_api_route("/breaks", breaks, methods=["GET"])

    async def ask() -> httpx.Response:
        # Whatever leaves the application is logged by the server, message and all: here it would be raised.
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=URL) as client:
            return await client.get("/breaks")

    with caplog.at_level(logging.DEBUG):
        answer = asyncio.run(ask())
    assert answer.status_code == 500
    assert WORDS not in answer.text
    assert answer.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "ValueError at /breaks" in caplog.text
    assert WORDS not in caplog.text


def test_no_variable_of_the_machine_makes_the_reading_room_report_on_itself(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FASTAPI_OTEL_AUTO_CONFIGURE", "true")
    settled = visitor(practice).client.app._telemetry
    assert not [name for name in ("auto_configure", "tracing", "metrics", "logs") if settled[name]]


def test_a_number_beyond_all_reason_in_an_address_is_nothing_there(tmp_path: Path) -> None:
    world = open_world(tmp_path)
    robin = world.as_person("robin")
    answer = robin.get(f"/clients/{world.client.id}/attachments/{'0' * 32}?n={'9' * 5000}")
    world.practice.close()
    assert answer.status_code == 404
