"""Starts what one practice needs: the collecting side and the reading room, as two processes.

Neither holds the other's secrets: the children get only the variables that are theirs.
"""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping

from kapjournal.config import PROCESS, Settings
from kapjournal.wiring.logs import set_up_logs

_COLLECTING_ONLY = ("KAPJOURNAL_BOT_TOKEN", "KAPJOURNAL_INGEST_KEY", "KAPJOURNAL_INGEST_KEY_FILE")
_PATIENCE = 15.0
"""Seconds a child has to finish what is under way before it is killed."""


def run(kind: str | None = None) -> int:
    """`bot`, `worker`, `collecting` (both), `portal`, or None for collecting and portal together.

    Returns the exit code; raises KapjournalError for a setting that is wrong, before anything is sent.
    """
    if kind == "portal":
        os.environ[PROCESS] = kind  # started by itself it leaves the other side's secrets alone too
    settings = Settings.load()
    set_up_logs(settings.log_level)
    match kind:
        case None:
            return _both()
        case "portal":
            from kapjournal.wiring.portal import run_portal

            run_portal(settings)
        case "bot" | "worker" | "collecting":
            from kapjournal.wiring.collecting import run_collecting

            asyncio.run(run_collecting(settings, bot=kind != "worker", worker=kind != "bot"))
        case _:
            raise AssertionError(kind)
    return 0


def child_environment(kind: str, environment: Mapping[str, str]) -> dict[str, str]:
    """What a child may see: the reading room gets neither the bot's token nor the ingest key."""
    if kind != "portal":
        return dict(environment)
    kept = {name: value for name, value in environment.items() if name not in _COLLECTING_ONLY}
    return kept | {PROCESS: "portal"}


def start(kind: str, environment: Mapping[str, str]) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "kapjournal", "run", kind]
    return subprocess.Popen(command, env=child_environment(kind, environment))


def stop(children: list["subprocess.Popen[bytes]"]) -> None:
    """Ask each to finish, then insist."""
    for child in children:
        if child.poll() is None:
            child.send_signal(signal.SIGTERM)
    until = time.monotonic() + _PATIENCE
    for child in children:
        try:
            child.wait(max(0.1, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def _both() -> int:
    """Both processes; when one ends the other is stopped, so that a supervisor starts them anew."""
    children = [start(kind, os.environ) for kind in ("collecting", "portal")]

    def end(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, end)
    try:
        while all(child.poll() is None for child in children):
            time.sleep(0.2)
    except KeyboardInterrupt:
        return 0
    finally:
        stop(children)
    return next((child.returncode for child in children if child.returncode), 0)
