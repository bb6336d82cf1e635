"""Who does not know the webhook's secret is refused, whatever bytes they send for it."""

import asyncio
from typing import cast

import pytest
from aiohttp import web

from kapjournal.bot.intake.processor import Processor
from kapjournal.bot.intake.webhook import PATH, SECRET_HEADER, create_app


@pytest.mark.parametrize("given", [b"", b"guessed", b"\xff\xfe", "ñ".encode()])
async def test_a_wrong_secret_is_refused_and_nothing_is_read(given: bytes) -> None:
    never = cast("Processor", None)  # nobody who is refused gets as far
    runner = web.AppRunner(create_app(never, "s" * 20))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    reading, writing = await asyncio.open_connection(*runner.addresses[0])
    head = (
        f"POST {PATH} HTTP/1.1\r\nHost: here\r\nConnection: close\r\nContent-Length: 2\r\n{SECRET_HEADER}: "
    )
    writing.write(head.encode() + given + b"\r\n\r\n{}")
    answer = await reading.read()
    writing.close()
    await runner.cleanup()
    assert answer.startswith(b"HTTP/1.1 403")
