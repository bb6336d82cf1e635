"""The real model, where the extra is installed: `pytest --campaign tests/adapters/speech`."""

import io
import math
import struct
import wave
from pathlib import Path

import pytest

from kapjournal.domain.errors import InvalidInput
from kapjournal.speech import WhisperSpeech, load_speech
from kapjournal.speech.weights import installed

pytestmark = pytest.mark.campaign


def sound(seconds: float, *, hertz: float = 0) -> bytes:
    """A tone, or silence, as a WAV file."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        for n in range(int(seconds * 16_000)):
            file.writeframesraw(struct.pack("<h", int(8000 * math.sin(2 * math.pi * hertz * n / 16_000))))
    return out.getvalue()


async def test_the_real_model_is_whole_and_hears_no_words_in_silence_a_tone_or_garbage(
    tmp_path: Path,
) -> None:
    assert installed(), "this campaign needs kapjournal[voice]"
    assert isinstance(load_speech(), WhisperSpeech)
    speech = WhisperSpeech(tmp_path)
    try:
        silence = await speech.transcribe(sound(3), "en")
        assert (silence.text, silence.others) == ("", ())
        assert (await speech.transcribe(sound(3, hertz=440), "es")).text == ""
        with pytest.raises(InvalidInput):
            await speech.transcribe(b"this is no sound", "en")
        assert speech.child is not None
    finally:
        await speech.close()
