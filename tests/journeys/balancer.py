"""A load balancer in a dozen lines: each request to the next worker, to the other when one is gone."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from itertools import count

import aiohttp
from aiohttp import web


@asynccontextmanager
async def balanced(ports: Sequence[int]) -> AsyncIterator[int]:
    """The port to send to; requests are dealt round `ports`."""
    turn = count()

    async def forward(request: web.Request) -> web.Response:
        body = await request.read()
        first = next(turn)
        for port in (ports[(first + step) % len(ports)] for step in range(len(ports))):
            try:
                url = f"http://127.0.0.1:{port}{request.path}"
                async with session.post(url, data=body, headers=request.headers) as answer:
                    return web.Response(status=answer.status, body=await answer.read())
            except aiohttp.ClientConnectorError:
                continue  # not there: the next one has not heard of it yet
            except aiohttp.ClientError:
                break  # it may have been taken in: Telegram asks again
        return web.Response(status=502)

    app = web.Application()
    app.router.add_post("/{path:.*}", forward)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    async with aiohttp.ClientSession() as session:
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            yield int(runner.addresses[0][1])
        finally:
            await runner.cleanup()
