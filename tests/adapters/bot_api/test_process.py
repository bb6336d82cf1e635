"""The emulator as a process of its own."""

import asyncio
import sys
from pathlib import Path

import aiohttp

from kapjournal.demo.bot_api import Phone


async def test_the_emulator_runs_as_its_own_process_and_leaves_on_sigterm() -> None:
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "kapjournal.demo.bot_api", "--port", "0", "--token", "7:own",
        cwd=Path(__file__).parents[3], stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert child.stdout is not None
    url = (await child.stdout.readline()).decode().strip()
    async with aiohttp.ClientSession(url) as http, await Phone.new(url, "Ana") as phone:
        await phone.start()
        updates = await (await http.get("/bot7:own/getUpdates")).json()
        assert updates["result"][0]["message"]["text"] == "/start"
        stranger = await http.get("/bot8:other/getMe")
        assert await stranger.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}
        page = await http.get("/")
        assert "default-src 'none'" in page.headers["Content-Security-Policy"]
        child.terminate()
        assert await asyncio.wait_for(child.wait(), 10) == 0
