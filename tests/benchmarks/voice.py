"""Hearing voice notes, measured: `python -m tests.benchmarks.voice [--root FOLDER] [--notes N]`.

Real speech: the announcements of the Debian packages asterisk-core-sounds-en-wav and -es-wav, with their
texts from asterisk-core-sounds-en and -es. One professional voice a language, at telephone width (8 kHz),
written out: easier than a tired person's phone at night, and nobody else's accent. They are joined to notes
of about 20 seconds and written as Ogg Opus at 24 kbit/s, which is what Telegram sends.

Synthetic speech (espeak-ng, a robot's voice): sentences of the safety suite that the screen finds as text.
It says how many it still finds after they were spoken and heard, and how many false alarms hearing adds.
It is harder to hear than a person; the share that is lost is what to learn from it, not its exact size.

`--root` is where the packages are unpacked (`dpkg -x`), `/` when they are installed.
"""

import argparse
import asyncio
import gzip
import io
import json
import os
import random
import re
import subprocess
import time
import unicodedata
import wave
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from kapjournal.domain.safety import SafetyTier
from kapjournal.domain.screening import screen
from kapjournal.domain.speech import Heard
from kapjournal.speech import WhisperSpeech, load_speech

VOICES = {"en": "en_US_f_Allison", "es": "es_MX_f_Allison"}
ROBOTS = {"en": "en-us", "es": "es-419"}
SUITE = Path(__file__).parents[1] / "data" / "screening"
RATE = 8000
NOTE_SECONDS = 20.0


@dataclass(frozen=True)
class Spoken:
    """A note: what was said, and how it arrives."""

    text: str
    sound: bytes
    seconds: float


@dataclass
class Tally:
    words: int = 0
    wrong: int = 0
    seconds: float = 0
    spent: float = 0
    memory: int = 0
    unsure: list[float] = field(default_factory=list)
    sure: list[float] = field(default_factory=list)

    def add(self, note: Spoken, heard: Heard, spent: float) -> None:
        said, got = plain_words(note.text), plain_words(heard.text)
        wrong = distance(said, got)
        self.words += len(said)
        self.wrong += wrong
        self.seconds += note.seconds
        self.spent += spent
        (self.unsure if heard.is_unsure else self.sure).append(wrong / max(1, len(said)))


def plain_words(text: str) -> list[str]:
    """Lower case without accents and punctuation: the announcements' texts are written without accents."""
    bare = (one for one in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(one))
    return re.findall(r"[a-z0-9']+", "".join(bare))


def distance(said: list[str], got: list[str]) -> int:
    """Words put in, left out or exchanged."""
    row = list(range(len(got) + 1))
    for i, one in enumerate(said, 1):
        following = [i]
        for j, other in enumerate(got, 1):
            following.append(min(row[j] + 1, following[-1] + 1, row[j - 1] + (one != other)))
        row = following
    return row[-1]


def announcements(root: Path, language: str) -> list[tuple[str, Path]]:
    """(text, file) of all that are whole sentences and spell no number, in a fixed random order."""
    listed = root / f"usr/share/doc/asterisk-core-sounds-{language}/core-sounds-{language}.txt.gz"
    folder = root / "usr/share/asterisk/sounds" / VOICES[language]
    found = []
    with gzip.open(listed, "rt", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            name, _, text = line.strip().partition(": ")
            file = folder / f"{name}.wav"
            whole = len(plain_words(text)) >= 6 and not re.search(r"[\d\[<]", text)
            if whole and file.is_file():
                found.append((text.strip(), file))
    random.Random(1).shuffle(found)
    return found


def notes(root: Path, language: str, most: int) -> Iterator[Spoken]:
    """Announcements joined, with a breath between them, until a note is long enough."""
    texts: list[str] = []
    frames = b""
    made = 0
    for text, file in announcements(root, language):
        with wave.open(str(file)) as sound:
            frames += sound.readframes(sound.getnframes()) + bytes(RATE)  # half a second of silence
        texts.append(text)
        seconds = len(frames) / 2 / RATE
        if seconds >= NOTE_SECONDS:
            yield Spoken(" ".join(texts), as_opus(frames, RATE), seconds)
            texts, frames, made = [], b"", made + 1
            if made == most:
                return


def as_opus(frames: bytes, rate: int) -> bytes:
    """16-bit mono frames as Ogg Opus, 24 kbit/s."""
    import av
    import numpy as np

    out = io.BytesIO()
    with av.open(out, "w", format="ogg") as container:
        stream = container.add_stream("libopus", rate=48_000, layout="mono")
        stream.bit_rate = 24_000
        samples = np.frombuffer(frames, dtype="<i2").reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(samples, format="s16", layout="mono")
        frame.sample_rate = rate
        resampler = av.AudioResampler(format="s16", layout="mono", rate=48_000, frame_size=960)
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return out.getvalue()


async def measure_real(speech: WhisperSpeech, root: Path, language: str, most: int) -> Tally:
    tally = Tally()
    for note in notes(root, language, most):
        begun = time.perf_counter()
        heard = await speech.transcribe(note.sound, language)
        tally.add(note, heard, time.perf_counter() - begun)
        if speech.child is not None:
            tally.memory = max(tally.memory, psutil.Process(speech.child).memory_info().rss)
    return tally


def robot(root: Path, text: str, language: str) -> Spoken:
    libraries = root / "usr/lib/x86_64-linux-gnu"
    said = subprocess.run(
        [str(root / "usr/bin/espeak-ng"), "-v", ROBOTS[language], "-s", "150", "--stdout", text],
        env={
            **os.environ,
            "LD_LIBRARY_PATH": str(libraries),
            "ESPEAK_DATA_PATH": str(libraries / "espeak-ng-data"),
        },
        capture_output=True,
        check=True,
    ).stdout
    # espeak writes a header without a length when it writes to a pipe
    return Spoken(text, as_opus(said[44:], 22_050), (len(said) - 44) / 2 / 22_050)


def affirmed(text: str, language: str, hours: float | None) -> bool:
    return any(one.tier is SafetyTier.AFFIRMED for one in screen(text, language, hours))


async def measure_robot(speech: WhisperSpeech, root: Path, language: str, most: int) -> str:
    lines = (SUITE / f"{language}.report.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(one) for one in lines]
    found = [one for one in rows if affirmed(one["text"], language, one["hours_after_session"])]
    quiet = [one for one in rows if not screen(one["text"], language, one["hours_after_session"])]
    tally, kept, alarms, doubted = Tally(), 0, 0, 0
    for chosen in (found, quiet):
        random.Random(2).shuffle(chosen)
        for row in chosen[:most]:
            note = robot(root, row["text"], language)
            begun = time.perf_counter()
            heard = await speech.transcribe(note.sound, language)
            tally.add(note, heard, time.perf_counter() - begun)
            still = affirmed(heard.text, language, row["hours_after_session"])
            if chosen is found:
                kept += still
                doubted += heard.is_unsure and not still
            else:
                alarms += still
    of, calm = min(most, len(found)), min(most, len(quiet))
    return (
        f"  {language}: {kept} of {of} sentences about danger still found after hearing; of the {of - kept} lost,"
        f" {doubted} were marked unsure. False alarms: {alarms} of {calm}. Words wrong: {share(tally)}"
    )


def share(tally: Tally) -> str:
    return f"{tally.wrong / max(1, tally.words):.1%} of {tally.words}"


def mean(many: list[float]) -> str:
    return f"{sum(many) / len(many):.1%} wrong in {len(many)}" if many else "none"


async def report(root: Path, most: int, sentences: int) -> None:
    speech = load_speech()
    begun = time.perf_counter()
    await speech.transcribe(as_opus(bytes(2 * RATE), RATE), "en")
    print(f"From nothing to the first answer: {time.perf_counter() - begun:.1f} s (joins the model once)")
    print("Real speech (one announcer a language, 8 kHz, Ogg Opus):")
    for language in VOICES:
        tally = await measure_real(speech, root, language, most)
        print(
            f"  {language}: words wrong {share(tally)}; {tally.seconds:.0f} s of speech heard in"
            f" {tally.spent:.0f} s (factor {tally.spent / max(1, tally.seconds):.2f});"
            f" {tally.memory / 2**20:.0f} MB resident; notes called sure: {mean(tally.sure)},"
            f" unsure: {mean(tally.unsure)}"
        )
    print("Synthetic speech (espeak-ng; not a person):")
    for language in ROBOTS:
        print(await measure_robot(speech, root, language, sentences))
    await speech.close()


if __name__ == "__main__":
    reader = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    reader.add_argument("--root", type=Path, default=Path("/"))
    reader.add_argument("--notes", type=int, default=12)
    reader.add_argument("--sentences", type=int, default=30)
    wanted = reader.parse_args()
    asyncio.run(report(wanted.root, wanted.notes, wanted.sentences))
