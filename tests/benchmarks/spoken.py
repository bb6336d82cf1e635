"""Speech to be heard: people's from packages, and synthetic voices, as the Ogg Opus that Telegram sends.

Everything is looked for under `root`: the packages are named in `tests.benchmarks.voice`.
"""

import gzip
import io
import os
import random
import re
import subprocess
import tempfile
import unicodedata
import wave
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ANNOUNCERS = {"en": "en_US_f_Allison", "es": "es_MX_f_Allison"}
VOICES = {
    "en": ("flite:slt", "pico2wave:en-US", "espeak-ng:en-us"),
    "es": ("pico2wave:es-ES", "espeak-ng:es-419"),
}
"""The most natural first. Flite's are built from hours of a person's recordings; espeak's is a robot's."""
RATE = 8000
NOTE_SECONDS = 20.0
_LIBRARIES = "usr/lib/x86_64-linux-gnu"
_BOOK = "usr/share/pocketsphinx/test/data/librivox"


@dataclass(frozen=True)
class Spoken:
    """A note: what was said, and how it arrives."""

    text: str
    sound: bytes
    seconds: float


def plain_words(text: str) -> list[str]:
    """Lower case without accents and punctuation: the announcements' texts are written without accents."""
    bare = (one for one in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(one))
    return re.findall(r"[a-z0-9']+", "".join(bare))


def _announcements(root: Path, language: str) -> list[tuple[str, Path]]:
    """(text, file) of all that are whole sentences and spell no number, in a fixed random order."""
    listed = root / f"usr/share/doc/asterisk-core-sounds-{language}/core-sounds-{language}.txt.gz"
    folder = root / "usr/share/asterisk/sounds" / ANNOUNCERS[language]
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


def announced(root: Path, language: str, most: int) -> Iterator[Spoken]:
    """Announcements joined, with a breath between them, until a note is long enough."""
    texts: list[str] = []
    frames = b""
    made = 0
    for text, file in _announcements(root, language):
        with wave.open(str(file)) as sound:
            frames += sound.readframes(sound.getnframes()) + bytes(RATE)  # half a second of silence
        texts.append(text)
        seconds = len(frames) / 2 / RATE
        if seconds >= NOTE_SECONDS:
            yield Spoken(" ".join(texts), as_opus(frames, RATE), seconds)
            texts, frames, made = [], b"", made + 1
            if made == most:
                return


def read_aloud(root: Path) -> list[Spoken]:
    """Sentences of Sense and Sensibility by a volunteer of LibriVox, from pocketsphinx-testdata (English)."""
    read = []
    for line in (root / _BOOK / "transcription").read_text("utf-8").splitlines():
        text, _, name = line.removeprefix("<s> ").rpartition(" </s> ")
        with wave.open(str(root / _BOOK / f"{name.strip('()')}.wav")) as sound:
            frames, rate = sound.readframes(sound.getnframes()), sound.getframerate()
        read.append(Spoken(text, as_opus(frames, rate), len(frames) / 2 / rate))
    return read


def has_voice(root: Path, voice: str) -> bool:
    """Pico looks for its voices in one place only, wherever it stands itself."""
    program, _, name = voice.partition(":")
    pico = program != "pico2wave" or Path(f"/usr/share/pico/lang/{name}_ta.bin").exists()
    return pico and (root / "usr/bin" / program).is_file()


def spoken_by(root: Path, voice: str, text: str) -> Spoken:
    program, _, name = voice.partition(":")
    libraries = [str(root / _LIBRARIES), str(root / "lib/x86_64-linux-gnu")]
    with tempfile.TemporaryDirectory() as folder:
        file = f"{folder}/spoken.wav"
        ways = {
            "espeak-ng": ["-v", name, "-s", "150", "-w", file, text],
            "flite": ["-voice", name, "-t", text, "-o", file],
            "pico2wave": ["-l", name, "-w", file, text],
        }
        subprocess.run(
            [str(root / "usr/bin" / program), *ways[program]],
            env={
                **os.environ,
                "LD_LIBRARY_PATH": ":".join(libraries),
                "ESPEAK_DATA_PATH": str(root / _LIBRARIES / "espeak-ng-data"),
            },
            capture_output=True,
            check=True,
        )
        with wave.open(file) as sound:
            frames, rate = sound.readframes(sound.getnframes()), sound.getframerate()
    return Spoken(text, as_opus(frames, rate), len(frames) / 2 / rate)


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
