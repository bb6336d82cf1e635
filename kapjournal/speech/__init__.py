"""Voice notes to text with faster-whisper, in a child process that is started for the first note.

The child is given the sound through a pipe and nothing else: no keys, no database, no network, no file. It
is killed when it takes too long, and ends when nothing came for a while, which gives its memory back.
"""

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from kapjournal.domain.errors import InvalidInput, Unavailable
from kapjournal.domain.speech import Heard, HeardSegment
from kapjournal.speech.weights import installed

PATIENCE = 900.0
"""Seconds for one note: the longest that is heard, 20 minutes, takes 6 to 12 (tests/benchmarks/voice.py)."""
IDLE = 120.0
"""Seconds without a note after which the child goes."""

_LONGEST_ANSWER = 16 * 1024 * 1024
_FROM_OUTSIDE = ("PATH", "HOME", "LANG", "LC_ALL", "PYTHONPATH", "SYSTEMROOT", "TMPDIR", "VIRTUAL_ENV")


class WhisperSpeech:
    """The `Speech` port over the child process. Notes wait for each other."""

    def __init__(self, cache: Path, *, patience: float = PATIENCE, idle: float = IDLE) -> None:
        self._command = [sys.executable, "-m", "kapjournal.speech.child", str(cache)]
        self._patience = patience
        self._idle = idle
        self._turn = asyncio.Lock()
        self._child: asyncio.subprocess.Process | None = None
        self._rest: asyncio.TimerHandle | None = None

    @property
    def child(self) -> int | None:
        """The child's process id while there is one."""
        return self._child.pid if self._child is not None and self._child.returncode is None else None

    async def transcribe(self, data: bytes, language: str | None) -> Heard:
        async with self._turn:
            self._stay()
            try:
                async with asyncio.timeout(self._patience):
                    answer = await self._ask(data, language)
            except TimeoutError:
                await self._kill()
                raise Unavailable("a voice note took too long to hear") from None
            except (OSError, EOFError, ValueError) as error:
                await self._kill()
                reason = type(error).__name__
                raise Unavailable(f"the process that hears voice notes fell over ({reason})") from None
            except asyncio.CancelledError:
                await self._kill()
                raise
            self._rest = asyncio.get_running_loop().call_later(self._idle, self._let_go)
        return _heard(answer)

    async def close(self) -> None:
        self._stay()
        await self._kill()

    async def _ask(self, data: bytes, language: str | None) -> dict[str, Any]:
        child = await self._started()
        assert child.stdin is not None  # noqa: S101 - both are pipes
        assert child.stdout is not None  # noqa: S101
        child.stdin.write(json.dumps({"bytes": len(data), "language": language}).encode() + b"\n")
        child.stdin.write(data)
        await child.stdin.drain()
        line = await child.stdout.readline()
        if not line.endswith(b"\n"):
            raise EOFError
        answer: dict[str, Any] = json.loads(line)
        return answer

    async def _started(self) -> asyncio.subprocess.Process:
        if self._child is None or self._child.returncode is not None:
            self._child = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env=_environment(),
                limit=_LONGEST_ANSWER,
            )
        return self._child

    def _stay(self) -> None:
        if self._rest is not None:
            self._rest.cancel()
            self._rest = None

    def _let_go(self) -> None:
        """End of input: the child ends by itself."""
        child = self._child
        if child is not None and child.stdin is not None and not self._turn.locked():
            child.stdin.close()
            self._child = None

    async def _kill(self) -> None:
        child, self._child = self._child, None
        if child is not None and child.returncode is None:
            child.kill()
            await child.wait()


def _environment() -> dict[str, str]:
    """Only what a program needs to start: our own settings hold secrets. Offline, whatever a library does."""
    return {
        **{name: os.environ[name] for name in _FROM_OUTSIDE if name in os.environ},
        "HF_HUB_OFFLINE": "1",
        "ORT_DISABLE_TELEMETRY": "1",  # onnxruntime reports to its maker otherwise, and keeps a device's id
        "OMP_NUM_THREADS": "2",
    }


def _heard(answer: dict[str, Any]) -> Heard:
    """Raises InvalidInput for sound nobody can read, Unavailable for everything else that went wrong."""
    error = answer.get("error")
    if error == "unreadable":
        raise InvalidInput("a voice note holds no sound that can be read")
    if error is not None:
        raise Unavailable(
            f"voice notes cannot be heard: {answer['reason']}", remedy=str(answer.get("remedy") or "")
        )
    segments = tuple(HeardSegment(**one) for one in answer["segments"])
    return Heard(answer["language"], segments, tuple(answer.get("others", ())))


def load_speech() -> WhisperSpeech:
    """Nothing is loaded before the first note. Raises Unavailable when the extra is not installed."""
    if not installed():
        raise Unavailable("the extra that hears voice notes is missing", remedy="install kapjournal[voice]")
    return WhisperSpeech(user_cache_path("kapjournal"))
