"""`python -m kapjournal.speech.child CACHE`: hears one voice note after the other, in a process of its own.

In: a line of JSON {"bytes": n, "language": "en" or null}, then n bytes of sound. Out: a line of JSON, the
segments or {"error": reason}. It ends when its input does. It has no keys, no database, no network, and a
file that brings the decoder down brings down nothing else.
"""

import json
import os
import sys
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from kapjournal.domain.errors import KapjournalError
from kapjournal.speech.guesses import Guesses
from kapjournal.speech.weights import prepare

THREADS = 2
BEAM = 5
TEMPERATURES = (0.0, 0.2, 0.4, 0.6)
"""The next one is tried where a stretch came out stuttering ("I'm sorry, I'm sorry, …") or unlikely."""
PROMPTS = {
    "en": "A spoken journal after a ketamine session, for my therapist: how I am, what I saw and felt.",
    "es": "Un diario hablado tras una sesión de ketamina, para mi terapeuta: cómo estoy, qué vi y sentí.",
}
"""What the note is about, in the style it is to be written in. It names nothing that the screen looks for:
a prompt's words are heard where nobody said them."""


class Model:
    """Whisper base, int8, loaded with the first note."""

    def __init__(self, cache: Path) -> None:
        from faster_whisper import WhisperModel

        self._whisper = WhisperModel(
            str(prepare(cache)), device="cpu", compute_type="int8", cpu_threads=THREADS, local_files_only=True
        )
        self._whisper.model = self._guesses = Guesses(self._whisper.model)

    def hear(self, data: bytes, language: str | None, **options: Any) -> dict[str, Any]:
        """Segments as plain values; `options` are for measuring other settings."""
        from faster_whisper import decode_audio

        known = language if language in self._whisper.supported_languages else None
        sound = decode_audio(BytesIO(data), sampling_rate=16_000)
        asked = {
            "beam_size": BEAM,
            "temperature": TEMPERATURES,
            "vad_filter": True,
            "condition_on_previous_text": False,
            "initial_prompt": PROMPTS.get(known or ""),
            **options,
        }
        self._guesses.other.clear()
        segments, info = self._whisper.transcribe(sound, language=known, **asked)
        heard = {
            "language": info.language,
            "segments": [
                {
                    "start": one.start,
                    "end": one.end,
                    "text": one.text,
                    "log_probability": one.avg_logprob,
                    "no_speech": one.no_speech_prob,
                    "repetition": one.compression_ratio,
                }
                for one in segments
            ],
        }
        return {**heard, "others": self._others()}

    def _others(self) -> list[str]:
        """Each once, without its marks of time. Only known when the segments have been drawn to the end."""
        decode = self._whisper.hf_tokenizer.decode
        texts = (decode(tokens, skip_special_tokens=True).strip() for tokens in self._guesses.other)
        return list(dict.fromkeys(text for text in texts if text))


def answer_to(model: Model, data: bytes, language: str | None) -> dict[str, Any]:
    """Reasons are types of errors, never their text: that could hold words."""
    try:
        return model.hear(data, language)
    except (ValueError, IndexError, OSError) as error:  # what PyAV raises for a file it cannot read
        return {"error": "unreadable", "reason": type(error).__name__}
    except Exception as error:  # noqa: BLE001 - told to the parent, which tries again
        return {"error": "failed", "reason": type(error).__name__}


def serve(into: BinaryIO, out: BinaryIO, cache: Path) -> None:
    model: Model | None = None
    for line in into:
        asked = json.loads(line)
        data = into.read(asked["bytes"])
        if len(data) < asked["bytes"]:
            return
        try:
            model = model or Model(cache)
            answer = answer_to(model, data, asked["language"])
        except KapjournalError as error:
            answer = {"error": "no model", "reason": str(error), "remedy": error.remedy}
        out.write(json.dumps(answer).encode() + b"\n")
        out.flush()


def main() -> None:
    """Libraries may print; only answers leave through what was standard output."""
    os.nice(10)
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would hold words
    except (ImportError, ValueError, OSError):
        pass
    out = os.fdopen(os.dup(1), "wb")
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
    serve(sys.stdin.buffer, out, Path(sys.argv[1]))


if __name__ == "__main__":
    main()
