"""Hearing voice notes, measured: `python -m tests.benchmarks.voice [--root FOLDER] [--notes N]`.

Real speech: the announcements of the Debian packages asterisk-core-sounds-en-wav and -es-wav, with their
texts from asterisk-core-sounds-en and -es. One professional voice a language, at telephone width (8 kHz),
written out: easier than a tired person's phone at night, and nobody else's accent. They are joined to notes
of about 20 seconds. In English also five sentences of a novel read by a volunteer (pocketsphinx-testdata).
Nobody's real words about danger are in any package, nor should they be.

Synthetic speech: sentences of the safety suite's report parts that the screen finds as text, spoken by Flite
(`flite`, built from a person's recordings), Pico (`libttspico-utils`) and espeak-ng (a robot's voice). They
are written as people type; what nobody can say aloud ("kms") is left out. It says how many the screen still
finds in what was heard, how many more may have been said by the second look (`domain.screening.misheard`:
the model's other hearings, and what sounds like danger), and how many alarms either makes of sentences that
hold none; most of those were written to be hard. What a voice loses is the voice's fault too: compare them.
The second look's lists were written with the tune parts before the eyes; of the report parts only figures.

Last, the second look alone at ordinary lines and trip reports, as if each had been heard just so.

`--root` is where the packages are unpacked (`dpkg -x`), `/` when they are installed. Pico must be installed.
"""

import argparse
import asyncio
import json
import random
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import psutil

from kapjournal.domain.safety import Finding, SafetyTier
from kapjournal.domain.screening import screen
from kapjournal.domain.screening.lexicon.shorthand import MISSPELT, SHORTHAND
from kapjournal.domain.screening.misheard import may_have_said
from kapjournal.domain.speech import Heard
from kapjournal.speech import WhisperSpeech, load_speech
from tests.benchmarks.screening import wilson
from tests.benchmarks.spoken import (
    ANNOUNCERS,
    RATE,
    VOICES,
    Spoken,
    announced,
    as_opus,
    has_voice,
    plain_words,
    read_aloud,
    spoken_by,
)

SUITE = Path(__file__).parents[1] / "data" / "screening"
Row = dict[str, Any]


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

    def __str__(self) -> str:
        return (
            f"words wrong {self.wrong / max(1, self.words):.1%} of {self.words}; {self.seconds:.0f} s of speech"
            f" heard in {self.spent:.0f} s (factor {self.spent / max(1, self.seconds):.2f});"
            f" {self.memory / 2**20:.0f} MB resident; notes called sure: {mean(self.sure)},"
            f" unsure: {mean(self.unsure)}"
        )


def distance(said: list[str], got: list[str]) -> int:
    """Words put in, left out or exchanged."""
    row = list(range(len(got) + 1))
    for i, one in enumerate(said, 1):
        following = [i]
        for j, other in enumerate(got, 1):
            following.append(min(row[j] + 1, following[-1] + 1, row[j - 1] + (one != other)))
        row = following
    return row[-1]


def mean(many: list[float]) -> str:
    return f"{sum(many) / len(many):.1%} wrong in {len(many)}" if many else "none"


def of(right: int, many: int) -> str:
    low, high = wilson(right, many)
    return f"{right} of {many} ({low:.0%} to {high:.0%})"


async def hear(speech: WhisperSpeech, note: Spoken, language: str, tally: Tally) -> Heard:
    begun = time.perf_counter()
    heard = await speech.transcribe(note.sound, language)
    tally.add(note, heard, time.perf_counter() - begun)
    if speech.child is not None:
        tally.memory = max(tally.memory, psutil.Process(speech.child).memory_info().rss)
    return heard


async def measure_real(speech: WhisperSpeech, notes: Iterable[Spoken], language: str) -> Tally:
    tally = Tally()
    for note in notes:
        await hear(speech, note, language, tally)
    return tally


def screen_of(row: Row) -> Callable[[str], tuple[Finding, ...]]:
    return partial(screen, language=row["language"], hours_after_session=row["hours_after_session"])


def affirmed(found: Iterable[Finding]) -> bool:
    return any(one.tier is SafetyTier.AFFIRMED for one in found)


def can_be_said(text: str) -> bool:
    words = text.lower().split()
    typed = any(one.strip(".,!?¿¡") in SHORTHAND or one.strip(".,!?¿¡") in MISSPELT for one in words)
    return 3 <= len(words) <= 30 and not typed and all(one.isalpha() or one in " ,.;:!?¿¡'’" for one in text)


def chosen(language: str, most: int) -> tuple[list[Row], list[Row]]:
    """Sentences about danger that are found as text, and sentences in which nothing is found."""
    rows = [
        json.loads(line)
        for part in ("report", "second_report", "third_report")
        for line in (SUITE / f"{language}.{part}.jsonl").read_text("utf-8").splitlines()
    ]
    rows = [one for one in rows if can_be_said(one["text"])]
    random.Random(2).shuffle(rows)
    found = [one for one in rows if affirmed(screen_of(one)(one["text"]))]
    quiet = [one for one in rows if not screen_of(one)(one["text"])]
    return found[:most], quiet[:most]


async def measure_voice(speech: WhisperSpeech, root: Path, voice: str, language: str, most: int) -> str:
    """How much of the danger is left once this voice has said it and the model has heard it."""
    danger, calm = chosen(language, most)
    tally, kept, perhaps, unsure, alarms, doubts = Tally(), 0, 0, 0, 0, 0
    for row in danger + calm:
        heard = await hear(speech, spoken_by(root, voice, row["text"]), language, tally)
        look = screen_of(row)
        plainly = affirmed(look(heard.text))
        again = not plainly and bool(may_have_said(heard.text, heard.others, look, heard.language))
        if row in danger:
            kept += plainly
            perhaps += again
            unsure += heard.is_unsure and not plainly and not again
        else:
            alarms += plainly
            doubts += again
    lost = len(danger) - kept - perhaps
    return (
        f"  {language} {voice}: found {of(kept, len(danger))}; with what may have been said"
        f" {of(kept + perhaps, len(danger))}; of the {lost} lost {unsure} were marked as not heard well.\n"
        f"      Of sentences without danger: found {of(alarms, len(calm))}, may have been said"
        f" {of(doubts, len(calm))}. {tally}"
    )


def measure_ordinary(name: str) -> str:
    """Alarms of the second look at lines in which the screen affirms nothing, and its time."""
    lines = (SUITE / f"{name}.jsonl").read_text("utf-8").splitlines()
    rows = [one for one in map(json.loads, lines) if not affirmed(screen_of(one)(one["text"]))]
    begun = time.perf_counter()
    perhaps = sum(bool(may_have_said(one["text"], (), screen_of(one), one["language"])) for one in rows)
    spent = (time.perf_counter() - begun) / len(rows)
    return f"  {name}: may have been said in {of(perhaps, len(rows))}; {spent * 1000:.1f} ms each"


async def report(root: Path, most: int, sentences: int) -> None:
    speech = load_speech()
    begun = time.perf_counter()
    await speech.transcribe(as_opus(bytes(2 * RATE), RATE), "en")
    print(f"From nothing to the first answer: {time.perf_counter() - begun:.1f} s (joins the model once)")
    print("Real speech (one announcer a language, 8 kHz, Ogg Opus):")
    for language in ANNOUNCERS:
        print(f"  {language}: {await measure_real(speech, announced(root, language, most), language)}")
    print(f"  en, a novel: {await measure_real(speech, read_aloud(root), 'en')}")
    print("Synthetic speech (95 % intervals):", flush=True)
    for language, voices in VOICES.items():
        for voice in voices:
            there = has_voice(root, voice)
            said = await measure_voice(speech, root, voice, language, sentences) if there else "not installed"
            print(said if there else f"  {language} {voice}: {said}", flush=True)
    await speech.close()
    print("The second look at lines nobody said in danger:")
    for name in ("everyday", "trips"):
        print(measure_ordinary(name))


if __name__ == "__main__":
    reader = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    reader.add_argument("--root", type=Path, default=Path("/"))
    reader.add_argument("--notes", type=int, default=12)
    reader.add_argument("--sentences", type=int, default=40)
    wanted = reader.parse_args()
    asyncio.run(report(wanted.root, wanted.notes, wanted.sentences))
