"""The collecting process without its start: one process reads the program once, and each bot is a fork of it.

What a fork does is what `kapjournal run` does; it has a pid, files and a database connection of its own, and
dies by any signal. Tests that look at how a process is started, or at what it has loaded, start a real one.
"""

import atexit
import json
import os
import select
import signal
import socket
import subprocess
import sys
import traceback
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

_PROJECT = Path(__file__).parents[2]
_LARGEST = 1 << 16


class Forked:
    """As much of `subprocess.Popen` as a test needs. `told` brings the pid, and later the exit code."""

    def __init__(self, told: int) -> None:
        self._told = os.fdopen(told, "rb", buffering=0)
        self.returncode: int | None = None
        self.pid = int(self._told.readline())

    def poll(self) -> int | None:
        if self.returncode is None and select.select([self._told], [], [], 0)[0]:
            self.returncode = int(self._told.readline())
            self._told.close()
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        if self.returncode is None and not select.select([self._told], [], [], timeout)[0]:
            raise subprocess.TimeoutExpired("a fork", timeout or 0)
        code = self.poll()
        assert code is not None
        return code

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


def fork(kind: str, folder: Path, environment: dict[str, str]) -> Forked:
    """A process of that kind in that folder; what it writes is appended to `<folder>/log`."""
    told, tells = os.pipe()
    asked = json.dumps({"kind": kind, "folder": str(folder), "environment": environment})
    try:
        socket.send_fds(_parent(), [asked.encode()], [tells])
    finally:
        os.close(tells)
    return Forked(told)


@cache
def _parent() -> socket.socket:
    """The one that has read the program; it ends when this end of its socket closes."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        child = subprocess.Popen(
            [sys.executable, __file__, str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            cwd=_PROJECT,
            env={**os.environ, "PYTHONPATH": str(_PROJECT)},
        )

    def end() -> None:
        ours.close()
        child.wait(10)

    atexit.register(end)
    return ours


def _serve(at: socket.socket) -> None:
    import kapjournal.wiring.collecting
    from kapjournal.wiring.processes import run

    assert kapjournal.wiring.collecting
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # who watches a fork is not waited for
    while True:
        asked, (*tells,), _, _ = socket.recv_fds(at, _LARGEST, 1)
        if not asked:
            return
        if os.fork() == 0:
            at.close()
            _watch(json.loads(asked), tells[0], run)
        os.close(tells[0])


def _watch(asked: dict[str, Any], tells: int, run: Callable[[str], int]) -> NoReturn:
    """Fork once more, tell its pid, wait for it, tell how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    pid = os.fork()
    if pid == 0:
        os.close(tells)
        _become(asked, run)
    os.write(tells, b"%d\n" % pid)
    _, status = os.waitpid(pid, 0)
    os.write(tells, b"%d\n" % os.waitstatus_to_exitcode(status))
    os._exit(0)


def _become(asked: dict[str, Any], run: Callable[[str], int]) -> NoReturn:
    """What `kapjournal run` does once its arguments are read."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.chdir(asked["folder"])
    log = os.open("log", os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    for stream in (1, 2):
        os.dup2(log, stream)
    os.environ.clear()
    os.environ.update(asked["environment"])
    code = 1
    try:
        code = run(asked["kind"])
    except BaseException:  # noqa: BLE001 - whatever it was, the log and the exit code tell it
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))
