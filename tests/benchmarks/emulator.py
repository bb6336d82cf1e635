"""How much the Bot API emulator carries: `python -m tests.benchmarks.emulator [--seconds 5] [--clients 20]`.

20 clients each write again as soon as their last message is echoed. The emulator and the clients run in this
process, the bot in a child. First a bare loop over HTTP (what the emulator itself can carry), then aiogram's own
dispatcher with default settings (what is left of it with a real bot).
"""

import argparse
import asyncio
import contextlib
import os
import sys
import time
from pathlib import Path
from typing import Any

import aiohttp
from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message

from kapjournal.demo.bot_api import BotAccount, Emulator
from kapjournal.demo.bot_api.people import PersonSide

TOKEN = "42:benchmark"
PROJECT = Path(__file__).parents[2]


async def raw_echo(url: str) -> None:
    """The least a bot can do: answer every message of a batch at once."""
    base = f"{url}/bot{TOKEN}"
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=100)) as http:
        offset = 0
        while True:
            query = {"offset": offset, "timeout": 5}
            async with http.post(f"{base}/getUpdates", json=query) as answer:
                updates = (await answer.json())["result"]
            offset = updates[-1]["update_id"] + 1 if updates else offset
            await asyncio.gather(*(_echo(http, base, update["message"]) for update in updates))


async def _echo(http: aiohttp.ClientSession, base: str, message: dict[str, Any]) -> None:
    body = {"chat_id": message["chat"]["id"], "text": message["text"]}
    async with http.post(f"{base}/sendMessage", json=body) as answer:
        await answer.read()


async def aiogram_echo(url: str) -> None:
    router = Router()

    @router.message()
    async def echo(message: Message) -> None:
        await message.answer(message.text or "")

    dispatcher = Dispatcher()
    dispatcher.include_router(router)
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    await dispatcher.start_polling(bot)


async def client(emulator: Emulator, bot: BotAccount, number: int, waits: list[float]) -> None:
    people = PersonSide(emulator.world)
    person = emulator.world.add_person(f"Client {number}")
    chat = emulator.world.private_chat(bot, person)
    while True:
        began = time.perf_counter()
        said = people.say(bot, person, chat, {"text": "a few words about the afternoon"})
        while chat.next_message_id == said.id + 1:
            await chat.bell.wait(30)
        waits.append(time.perf_counter() - began)
        for old in [one for one in chat.messages if one < said.id - 50]:
            del chat.messages[old]


async def measure(kind: str, clients: int, seconds: float) -> None:
    waits: list[float] = []
    async with Emulator() as emulator:
        bot = emulator.add_bot(TOKEN, "benchmark_bot", "Benchmark")
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.benchmarks.emulator", "--echo", kind, emulator.url,
            cwd=PROJECT, stderr=asyncio.subprocess.DEVNULL, env={**os.environ, "PYTHONWARNINGS": "ignore"},
        )  # fmt: skip
        try:
            while not bot.inbox.polls:
                await bot.inbox.bell.wait(1)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds + 1), asyncio.TaskGroup() as group:
                    for number in range(clients):
                        group.create_task(client(emulator, bot, number, waits))
                    await asyncio.sleep(1)  # warm up
                    waits.clear()
        finally:
            child.terminate()
            await child.wait()
    waits.sort()
    rate = len(waits) / seconds
    p50, p99 = (waits[int(len(waits) * part)] * 1000 for part in (0.5, 0.99))
    print(f"{kind:8} {clients} clients: {rate:7.0f} updates/s, p50 {p50:5.1f} ms, p99 {p99:5.1f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--clients", type=int, default=20)
    parser.add_argument("--echo", nargs=2, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.echo:
        kind, url = arguments.echo
        with contextlib.suppress(KeyboardInterrupt, asyncio.CancelledError):
            asyncio.run({"bare": raw_echo, "aiogram": aiogram_echo}[kind](url))
        return
    for kind in ("bare", "aiogram"):
        asyncio.run(measure(kind, arguments.clients, arguments.seconds))


if __name__ == "__main__":
    main()
