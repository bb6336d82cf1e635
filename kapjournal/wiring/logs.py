"""Logs: ids, kinds and reasons on standard error. No level, DEBUG included, logs anybody's words."""

import logging
import sys

import structlog

_QUIET = (
    "aiogram",
    "aiohttp",
    "sqlalchemy",
    "apscheduler",
    "uvicorn.access",
    "asyncio",
    "multipart",
    "httpx",
)
"""Libraries that would log updates, statements or addresses when asked for DEBUG."""


def set_up_logs(level: str) -> None:
    number = logging.getLevelNamesMapping()[level]
    logging.basicConfig(
        level=number, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )
    for name in _QUIET:
        logging.getLogger(name).setLevel(max(logging.WARNING, number))
    # aiogram's own dispatcher logs an error with the update's text; our processor says what matters.
    logging.getLogger("aiogram.event").setLevel(logging.CRITICAL)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
