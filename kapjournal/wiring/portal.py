"""The reading room's process: state, index and pin keys; never the bot's token or the ingest private key."""

import ctypes
import os
import re
import sys
from urllib.parse import urlsplit

import uvicorn
from fastapi import FastAPI

from kapjournal.config import Settings
from kapjournal.portal.app import create_app
from kapjournal.portal.desk import PortalDesk
from kapjournal.wiring.reading import build_reading

DEMO_FRAME = "KAPJOURNAL_DEMO_FRAME"
"""The demo's page, which shows the reading room beside the phone. Nobody else may frame it."""

_MMAP_THRESHOLD = -3
"""`M_MMAP_THRESHOLD` of malloc.h."""

_PLAIN_ORIGIN = re.compile(r"http://(?P<host>localhost|\d{1,3}(\.\d{1,3}){3})(:\d{1,5})?")


def build_portal(settings: Settings) -> FastAPI:
    """Raises InvalidSetting. `app.state.desk.storage` is the database, to be closed at the end."""
    reading = build_reading(settings)
    desk = PortalDesk(
        storage=reading.database,
        room=reading.room,
        url=settings.portal_url,
        framed_by=demo_frame(settings),
        is_demo=settings.clock_file is not None,
    )
    return create_app(desk)


def demo_frame(settings: Settings) -> str:
    """Who may frame the pages: only in the demo, and only a page of the same machine. "" for nobody."""
    origin = _PLAIN_ORIGIN.fullmatch(os.environ.get(DEMO_FRAME, ""))
    if origin is None or settings.clock_file is None:
        return ""
    ours = {"127.0.0.1", "localhost", urlsplit(settings.portal_url).hostname}
    return origin[0] if origin["host"] in ours else ""


def give_large_memory_back() -> None:
    """Blocks of a megabyte and more go back to the machine as soon as they are free.

    The GNU allocator learns from the first attachment of 20 MB to keep such blocks; after eight at once it
    holds twice as much as before. Elsewhere nothing is set.
    """
    set_option = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if set_option is not None:
        set_option(_MMAP_THRESHOLD, 1 << 20)


def run_portal(settings: Settings) -> None:
    """Serve until told to stop. Requests are not logged: their addresses say who reads whom."""
    give_large_memory_back()
    host, _, port = settings.portal_listen.rpartition(":")
    app = build_portal(settings)
    try:
        uvicorn.run(
            app,
            host=host.strip("[]"),
            port=int(port),
            access_log=False,
            log_config=None,
            server_header=False,
            forwarded_allow_ips="127.0.0.1",
        )
    finally:
        app.state.desk.storage.close()
