"""The webhook, in the bot's own process: 200 only after the commit, 5xx so that Telegram sends again."""

import hmac
import json

import structlog
from aiohttp import web

from kapjournal.bot.intake.processor import Processor
from kapjournal.domain.errors import KapjournalError

log = structlog.get_logger(__name__)

PATH = "/telegram"
_LARGEST = 1024 * 1024
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name


def create_app(processor: Processor, secret: str) -> web.Application:
    """Serves POST /telegram for Telegram and GET /health for the load balancer."""

    async def receive(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(errors="surrogateescape"), secret.encode()):
            return web.Response(status=403)
        try:
            raw = json.loads(await request.read())
            update_id = int(raw["update_id"])
        except (ValueError, TypeError, KeyError):
            return web.Response(status=400)
        try:
            await processor.process(raw)
        except KapjournalError as error:
            log.error("not stored yet", update_id=update_id, reason=str(error), remedy=error.remedy)
            return web.Response(status=503)
        except Exception as error:  # noqa: BLE001 - aiohttp would log it with whatever it quotes
            log.error("not stored yet", update_id=update_id, reason=type(error).__name__)
            return web.Response(status=500)
        return web.Response()

    async def health(_request: web.Request) -> web.Response:
        return web.Response(text="ok")

    app = web.Application(client_max_size=_LARGEST)
    app.router.add_post(PATH, receive)
    app.router.add_get("/health", health)
    return app
