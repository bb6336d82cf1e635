"""The same process on Bot API servers that others wrote: they leave fields out and know fewer methods."""

import asyncio
import json
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from kapjournal.domain.client import Client, ClientState
from tests.journeys.running import TOKEN, free_port, open_plant

PACKAGE = "telegram-test-api@4.2.1"
SERVER = """
const TelegramServer = require('telegram-test-api');
new TelegramServer({{port: {port}, host: '127.0.0.1'}}).start().then(() => console.log('up'));
"""
PERSON = {"id": 7, "first_name": "Ana", "username": "ana", "is_bot": False, "language_code": "en"}
CHAT = {"id": 7, "first_name": "Ana", "type": "private"}


class Foreign:
    """A client of that server's own test interface."""

    def __init__(self, http: aiohttp.ClientSession, url: str) -> None:
        self._http = http
        self._url = url
        self._said: list[dict[str, Any]] = []

    async def _post(self, what: str, body: dict[str, Any]) -> Any:
        async with self._http.post(f"{self._url}/{what}", json=body) as answer:
            return await answer.json()

    def _meta(self) -> dict[str, Any]:
        return {"botToken": TOKEN, "date": int(time.time()), "from": PERSON, "chat": CHAT}

    async def say(self, text: str) -> None:
        await self._post("sendMessage", {**self._meta(), "text": text})

    async def command(self, text: str) -> None:
        entity = {"type": "bot_command", "offset": 0, "length": len(text.partition(" ")[0])}
        await self._post("sendCommand", {**self._meta(), "text": text, "entities": [entity]})

    async def tap(self, data: str, number: int) -> None:
        message = {"message_id": number, "date": int(time.time()), "chat": CHAT, "text": "x"}
        tap = {"botToken": TOKEN, "from": PERSON, "message": message, "data": data, "chat_instance": "1"}
        await self._post("sendCallback", tap)

    async def wait_for(self, part: str, button: str = "") -> tuple[str, int]:
        """The callback data of the button whose label contains `button`, and its message's number."""
        until = time.monotonic() + 20
        while time.monotonic() < until:
            # The whole history: this server edits in place and hands each new message out only once.
            history = (await self._post("getUpdatesHistory", {"token": TOKEN}))["result"]
            for one in history:
                said = one.get("message", {})
                if part in str(said.get("text")) and "chat_id" in said:
                    markup = said.get("reply_markup") or {}
                    rows = (json.loads(markup) if isinstance(markup, str) else markup).get(
                        "inline_keyboard", []
                    )
                    for key in (key for row in rows for key in row):
                        if button and button in key["text"]:
                            return str(key["callback_data"]), int(one["messageId"])
                    if not button:
                        return "", int(one["messageId"])
            await asyncio.sleep(0.1)
        raise TimeoutError(part)


@pytest.mark.campaign
async def test_the_unmodified_process_enrols_and_keeps_words_on_telegram_test_api(tmp_path: Path) -> None:
    """Needs node and npm. It has no reactions, no command menu, no long poll, no `is_bot`, and says 500 to what it
    does not know.
    """
    assert shutil.which("npm"), "install Node.js with npm to run this campaign"
    install = ["npm", "install", "--silent", "--prefix", str(tmp_path), PACKAGE]
    await asyncio.to_thread(subprocess.run, install, check=True, timeout=100)
    port = free_port()
    script = tmp_path / "server.js"
    script.write_text(SERVER.format(port=port))
    server = await asyncio.to_thread(subprocess.Popen, ["node", str(script)], stdout=subprocess.PIPE)
    try:
        assert server.stdout is not None
        assert await asyncio.to_thread(server.stdout.readline) == b"up\n"
        url = f"http://127.0.0.1:{port}"
        async with open_plant(tmp_path) as plant, aiohttp.ClientSession() as http:
            plant.environment["KAPJOURNAL_TELEGRAM_API_URL"] = url
            phone = Foreign(http, url)
            who, code = plant.invite()
            bot = plant.bot()
            await phone.command(f"/start {code}")
            await phone.tap(*await phone.wait_for("private journal", "I agree"))
            await phone.tap(*await phone.wait_for("Is this right?", "That's right"))
            await phone.wait_for("All set")
            for text in ("the first words", "the second words", "the third words"):
                await phone.say(text)
            await phone.command("/privacy")  # an answer comes, though every receipt before it was refused
            await phone.wait_for("Telegram")
            assert plant.words(who.id) == ["the first words", "the second words", "the third words"]
            assert plant.database.read_now(lambda uow: uow.get(Client, who.id)).state is ClientState.ACTIVE
            assert await plant.stop(bot) == 0, plant.log
            assert "Traceback" not in plant.log
    finally:
        server.terminate()
        server.communicate()
