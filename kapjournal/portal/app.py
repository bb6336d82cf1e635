"""The reading room as an application: its pages, its shield, its errors. Nothing but HTML and a few files."""

from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse, Response
from fastapi.telemetry import TelemetryConfig

from kapjournal.domain.errors import NotFound
from kapjournal.portal.desk import PortalDesk
from kapjournal.portal.errors import tell_errors
from kapjournal.portal.pages import ROUTERS
from kapjournal.portal.shield import Shield
from kapjournal.rendering import STYLESHEET

_STATIC = Path(__file__).parent / "static"
_FILES = {
    "portal.css": (_STATIC / "portal.css", "text/css"),
    "portal.js": (_STATIC / "portal.js", "text/javascript"),
    "mark.svg": (_STATIC / "mark.svg", "image/svg+xml"),
    "summary.css": (STYLESHEET, "text/css"),
}
"""A closed list: nothing else of the disk can be asked for."""

_UNWATCHED: TelemetryConfig = {
    "tracing": False,
    "metrics": False,
    "logs": False,
    "operation_spans": False,
    "auto_configure": False,
}
"""Addresses say who reads whom, errors may quote words: no variable of the machine sends them anywhere."""


def create_app(desk: PortalDesk) -> FastAPI:
    app = FastAPI(
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        title="kapjournal",
        redirect_slashes=False,
        telemetry=_UNWATCHED,
    )
    app.state.desk = desk
    for router in ROUTERS:
        app.include_router(router)
    app.add_api_route("/static/{name}", _static, methods=["GET"], include_in_schema=False)
    app.add_api_route("/health", _health, methods=["GET"], include_in_schema=False)
    tell_errors(app)
    app.add_middleware(Shield, desk=desk)
    return app


def _static(name: str) -> Response:
    if name not in _FILES:
        raise NotFound
    file, kind = _FILES[name]
    return FileResponse(file, media_type=kind)


def _health() -> Response:
    return Response("ok\n", media_type="text/plain")
