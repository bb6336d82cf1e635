"""The child process that hears: started late, killed when slow, gone when idle, given no secrets.

The model is left out here: a child that speaks the same lines stands in. The real one is heard in
`test_model.py`, where the extra is installed.
"""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kapjournal.domain.errors import InvalidInput, Unavailable
from kapjournal.speech import WhisperSpeech
from kapjournal.speech.weights import prepare

_CHILD = """
import json, os, sys, time
for line in sys.stdin.buffer:
    asked = json.loads(line)
    data = sys.stdin.buffer.read(asked["bytes"]).decode()
    if data == "slow":
        time.sleep(60)
    if data == "fall":
        os._exit(3)
    if data == "environment":
        data = " ".join(os.environ)
    words = {"start": 0, "end": 1, "text": data, "log_probability": -0.1, "no_speech": 0, "repetition": 1}
    answer = {"error": "unreadable", "reason": "ValueError"} if data == "noise" else {"language": asked["language"] or "es", "segments": [words], "others": [data + "?"]}
    print(json.dumps(answer), flush=True)
"""


@asynccontextmanager
async def speech(tmp_path: Path, *, patience: float = 20, idle: float = 60) -> AsyncIterator[WhisperSpeech]:
    made = WhisperSpeech(tmp_path, patience=patience, idle=idle)
    made._command = [sys.executable, "-c", _CHILD]
    try:
        yield made
    finally:
        await made.close()


async def test_nothing_is_started_before_the_first_note_and_one_child_hears_them_all(tmp_path: Path) -> None:
    async with speech(tmp_path) as hears:
        assert hears.child is None
        first, second = await asyncio.gather(
            hears.transcribe(b"a door", "en"), hears.transcribe(b"una puerta", None)
        )
        assert (first.text, first.others, first.language) == ("a door", ("a door?",), "en")
        assert (second.text, second.language) == ("una puerta", "es")
        assert hears.child is not None


async def test_a_note_that_takes_too_long_is_given_up_and_its_child_killed(tmp_path: Path) -> None:
    async with speech(tmp_path, patience=0.5) as hears:
        with pytest.raises(Unavailable, match="too long"):
            await hears.transcribe(b"slow", "en")
        assert hears.child is None


async def test_after_a_fall_the_next_note_gets_a_new_child(tmp_path: Path) -> None:
    async with speech(tmp_path) as hears:
        with pytest.raises(Unavailable):
            await hears.transcribe(b"fall", "en")
        assert (await hears.transcribe(b"a door", "en")).text == "a door"


async def test_sound_that_cannot_be_read_is_no_reason_to_try_again(tmp_path: Path) -> None:
    async with speech(tmp_path) as hears:
        with pytest.raises(InvalidInput):
            await hears.transcribe(b"noise", "en")


async def test_the_child_goes_when_nothing_comes_for_a_while(tmp_path: Path) -> None:
    async with speech(tmp_path, idle=0.05) as hears:
        await hears.transcribe(b"a door", "en")
        child = hears._child
        assert child is not None
        assert await asyncio.wait_for(child.wait(), 10) == 0
        assert hears.child is None


async def test_the_child_is_given_none_of_our_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAPJOURNAL_SERVER_SECRETS", "secret")
    async with speech(tmp_path) as hears:
        names = (await hears.transcribe(b"environment", "en")).text
        assert "KAPJOURNAL" not in names
        assert "HF_HUB_OFFLINE" in names
        assert "ORT_DISABLE_TELEMETRY" in names


async def test_closing_stops_a_note_under_way(tmp_path: Path) -> None:
    async with speech(tmp_path) as hears:
        under_way = asyncio.ensure_future(hears.transcribe(b"slow", "en"))
        while hears.child is None:  # noqa: ASYNC110 - the process tells nobody that it started
            await asyncio.sleep(0.01)
        await hears.close()
        with pytest.raises(Unavailable):
            await under_way


def test_a_part_that_is_not_the_one_that_was_checked_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = tmp_path / "data"
    shipped.mkdir()
    for name in ("config.json", "tokenizer.json", "vocabulary.txt", "model.bin.part1", "model.bin.part2"):
        (shipped / name).write_text(json.dumps("something else"))
    monkeypatch.setattr("kapjournal.speech.weights._data", lambda _package: shipped)
    with pytest.raises(Unavailable, match="not the one that was checked"):
        prepare(tmp_path / "cache")


def test_half_a_joined_model_is_joined_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import hashlib

    shipped = tmp_path / "data"
    shipped.mkdir()
    for name in ("config.json", "model.bin.part1", "model.bin.part2"):
        (shipped / name).write_text(name)
    monkeypatch.setattr("kapjournal.speech.weights._data", lambda _package: shipped)
    monkeypatch.setattr(
        "kapjournal.speech.weights.MODEL", hashlib.sha256(b"model.bin.part1model.bin.part2").hexdigest()
    )
    beside = {"config.json": hashlib.sha256(b"config.json").hexdigest()}
    monkeypatch.setattr("kapjournal.speech.weights.BESIDE", beside)
    folder = prepare(tmp_path / "cache")
    (folder / "model.bin").write_text("half")
    assert (prepare(tmp_path / "cache") / "model.bin").read_text() == "model.bin.part1model.bin.part2"
    assert sorted(one.name for one in folder.iterdir()) == ["config.json", "model.bin"]
