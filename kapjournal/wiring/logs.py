"""Logs: ids, kinds and reasons on standard error. No level, DEBUG included, logs anybody's words."""

import asyncio
import logging
import sys
import threading
import traceback
import warnings
from contextlib import suppress
from types import TracebackType
from typing import Any, TextIO, cast

import structlog

from kapjournal.domain.errors import KapjournalError

_OURS = "kapjournal"


def set_up_logs(level: str) -> None:
    """Our own loggers at `level`; libraries say warnings only, whose DEBUG would hold updates and statements.

    What nobody caught is reported by its kind and place: its message could quote what it choked on.
    """
    number = logging.getLevelNamesMapping()[level]
    stream = cast("TextIO", _Unfailing(sys.stderr))
    logging.basicConfig(
        level=max(logging.WARNING, number),
        stream=stream,
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
    )
    logging.getLogger(_OURS).setLevel(number)
    # aiogram's dispatcher logs an error with the update's text, asyncio and aiohttp one with its traceback;
    # ours say what matters.
    for name in ("aiogram.event", "aiogram.dispatcher", "asyncio", "aiohttp.server", "apscheduler"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    warnings.simplefilter("ignore")  # some quote what they warn about
    sys.excepthook = _uncaught
    threading.excepthook = lambda args: _uncaught(args.exc_type, args.exc_value, args.exc_traceback)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(stream),
        cache_logger_on_first_use=True,
    )


class _Unfailing:
    """A log on a full disk loses lines; it must not stop the work that writes them."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> None:
        with suppress(OSError, ValueError):
            self._stream.write(text)

    def flush(self) -> None:
        with suppress(OSError, ValueError):
            self._stream.flush()


def log_unexpected(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """For `loop.set_exception_handler`."""
    error = context.get("exception")
    kind = type(error).__name__ if error is not None else "none"
    structlog.get_logger(__name__).error("unexpected in a task", kind=kind)


def _uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    """The kind and the places; the message only of our own errors, which never hold words."""
    if issubclass(kind, KeyboardInterrupt):
        return
    places = "".join(
        f"  {frame.filename}:{frame.lineno} in {frame.name}\n" for frame in traceback.extract_tb(trace)
    )
    said = f": {error}" if isinstance(error, KapjournalError) else ""
    inner = ""
    if isinstance(error, BaseExceptionGroup):
        inner = f" of {', '.join(type(one).__name__ for one in error.exceptions)}"
    sys.stderr.write(f"stopped by {kind.__name__}{said}{inner}\n{places}")
