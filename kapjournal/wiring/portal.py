"""The reading room's process: state, index and pin keys; never the bot token or the ingest key."""

import uvicorn
from fastapi import FastAPI

from kapjournal.config import Settings
from kapjournal.portal.app import create_app
from kapjournal.portal.desk import PortalDesk
from kapjournal.wiring.reading import build_reading


def build_portal(settings: Settings) -> FastAPI:
    """Raises InvalidSetting."""
    reading = build_reading(settings)
    desk = PortalDesk(
        storage=reading.database,
        room=reading.room,
        url=settings.portal_url,
        framed_by=settings.demo_frame if settings.clock_file else "",
        is_demo=settings.clock_file is not None,
    )
    app = create_app(desk)
    app.add_event_handler("shutdown", reading.database.close) if hasattr(app, "add_event_handler") else None
    return app


def run_portal(settings: Settings) -> None:
    """Serve until told to stop. Requests are not logged: their addresses say who reads whom."""
    host, _, port = settings.portal_listen.rpartition(":")
    uvicorn.run(
        build_portal(settings),
        host=host.strip("[]"),
        port=int(port),
        access_log=False,
        log_config=None,
        server_header=False,
        date_header=True,
        forwarded_allow_ips="127.0.0.1",
    )
