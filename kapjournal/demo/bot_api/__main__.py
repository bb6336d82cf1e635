"""`python -m kapjournal.demo.bot_api --port 8081 --token 42:emulated`: a process of its own."""

import argparse
import asyncio
import contextlib
import signal
import sys

from kapjournal.demo.bot_api.server import Emulator


async def serve(arguments: argparse.Namespace) -> None:
    done = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows has no signal handlers on its loop
            loop.add_signal_handler(number, done.set)
    from kapjournal.demo.phone import FOLDER

    async with Emulator(host=arguments.host, port=arguments.port, pages=FOLDER) as emulator:
        emulator.add_bot(arguments.token, arguments.username, arguments.name)
        sys.stdout.write(f"{emulator.url}\n")
        sys.stdout.flush()
        await done.wait()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m kapjournal.demo.bot_api", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081, help="0 picks a free one, printed at start")
    parser.add_argument("--token", default="42:emulated")
    parser.add_argument("--username", default="kap_bot")
    parser.add_argument("--name", default="Kap")
    asyncio.run(serve(parser.parse_args()))


if __name__ == "__main__":
    main()
