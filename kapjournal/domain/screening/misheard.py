"""A second look at a voice note: danger that the machine may have heard as something else.

The words of a transcript are a guess. Its other guesses are looked through as well, and the likeliest one
is read again with words of danger in the places of what sounds like them. What only these show is a
finding of the tier *unsure*: it may have been said, and somebody must listen to the recording. It never
stands as the client's words; the span is where in the transcript to listen.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache

from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier
from kapjournal.domain.screening.lexicon.misheard import ENGLISH, NEVER, SPANISH

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")
_END = re.compile(r"[.!?…\n]")
_LONGEST = 6
"""Words of a transcript that may together be one listed saying."""
_ONE_OFF_FROM = 7
"""Sounds: a saying this long is found with one of them wrong."""
_MOST = 400
"""Characters of one sentence, and sayings tried in it: the work stays bounded."""
_MOST_TRIES = 24


@dataclass(frozen=True, slots=True)
class _Saying:
    """Words of danger and how they sound; `taken_for` holds the sounds of what they are taken for."""

    words: str
    sound: str
    taken_for: frozenset[str]


def may_have_said(
    text: str, others: Sequence[str], screen: Callable[[str], tuple[Finding, ...]], language: str
) -> tuple[Finding, ...]:
    """What the screen affirms in another hearing and not in `text`: one finding a kind, in order of place.

    `others` are further hearings of parts of it; `language` ("en", "es") is that of the note. Spans are
    slices of `text`.
    """
    heard = screen(text)
    known = {one.kind for one in heard if one.tier is SafetyTier.AFFIRMED}
    found: dict[SafetyKind, Finding] = {}

    def look(reading: str, start: int, end: int, settled: set[SafetyKind]) -> None:
        for one in screen(reading):
            new = one.kind not in settled and one.kind not in found
            if new and one.tier is SafetyTier.AFFIRMED:
                found[one.kind] = replace(one, tier=SafetyTier.UNSURE, span=(start, end))

    for other in dict.fromkeys(others):
        for start, end, sentence in _sentences(other):
            if sentence.strip() not in text:
                look(sentence, *_place(text, other, start, end), known)
    for start, end, sentence in _sentences(text):
        # What the words themselves speak of there is judged already: somebody else's, denied, long past.
        judged = {one.kind for one in heard if one.span[0] < end and start < one.span[1]}
        for reading in _sounding_like(sentence, language):
            look(reading, start, end, known | judged)
    return tuple(sorted(found.values(), key=lambda one: one.span))


def _sentences(text: str) -> Iterator[tuple[int, int, str]]:
    """Each sentence, and each with the one before it: it may take both to say it."""
    before = None
    for found in _SENTENCE.finditer(text):
        start, end = found.span()
        if not text[start:end].strip():
            continue
        yield start, end, text[start:end]
        if before is not None:
            yield before, end, text[before:end]
        before = start


def _place(text: str, other: str, start: int, end: int) -> tuple[int, int]:
    """Where in the text the same moment of the note is: between the words that both have around it."""
    ours, theirs = list(_WORD.finditer(text)), list(_WORD.finditer(other))
    if not ours or not theirs:
        return 0, len(text)
    match = SequenceMatcher(
        None, [one[0].casefold() for one in ours], [one[0].casefold() for one in theirs], autojunk=False
    )
    first = next((n for n, one in enumerate(theirs) if one.end() > start), 0)
    last = max((n for n, one in enumerate(theirs) if one.start() < end), default=len(theirs) - 1)
    low, high = 0, len(ours) - 1
    for a, b, size in match.get_matching_blocks():
        if not size:
            continue
        if b <= first:
            low = a + min(first - b, size)
        if b + size > last:
            high = min(high, a + max(0, last - b))
            break
    low = min(low, len(ours) - 1)
    return ours[low].start(), ours[max(low, high)].end()


def _sounding_like(sentence: str, language: str) -> Iterator[str]:
    """The sentence with words of danger where something sounds like them, one at a time."""
    words = list(_WORD.finditer(sentence[:_MOST]))
    sounds = [sound(one[0], language) for one in words]
    tried = 0
    for saying in _sayings(language):
        for first, last in _heard_as(saying, sounds, _as_it_is(language)):
            start, end = words[first].start(), words[last].end()
            if _END.search(sentence, start, end) or sentence[start:end].casefold() == saying.words:
                continue
            yield f"{sentence[:start]}{saying.words}{sentence[end:]}"
            tried += 1
            if tried == _MOST_TRIES:
                return


def _heard_as(saying: _Saying, sounds: Sequence[str], plain: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The stretches of words, first and last, that sound like it; `plain` are the sounds of other sayings."""
    most = max(len(saying.sound), max(map(len, saying.taken_for), default=0)) + 1
    for first in range(len(sounds)):
        joined = ""
        for last in range(first, min(first + _LONGEST, len(sounds))):
            joined += sounds[last]
            if len(joined) > most:
                break
            same = joined == saying.sound or joined in saying.taken_for
            if same or (joined not in plain and _one_off(saying.sound, joined)):
                yield first, last


def _one_off(sound_of_saying: str, heard: str) -> bool:
    """Whether one sound is wrong, too much or missing, in something long enough to tell."""
    long, short = sound_of_saying, heard
    if len(long) < _ONE_OFF_FROM or abs(len(long) - len(short)) > 1:
        return False
    if len(short) > len(long):
        long, short = short, long
    same = 0
    while same < len(short) and long[same] == short[same]:
        same += 1
    return long[same + 1 :] == short[same + (len(long) == len(short)) :]


@lru_cache(maxsize=2)
def _sayings(language: str) -> tuple[_Saying, ...]:
    sayings = []
    for line in (SPANISH if language == "es" else ENGLISH).strip().splitlines():
        words, _, taken_for = line.partition(":")
        heard = (_sound_of_all(one, language) for one in taken_for.split(","))
        sayings.append(_Saying(words, _sound_of_all(words, language), frozenset(filter(None, heard))))
    return tuple(sayings)


@lru_cache(maxsize=2)
def _as_it_is(language: str) -> frozenset[str]:
    """Sounds that are taken at their word: the sayings themselves, and what is said every day."""
    daily = (_sound_of_all(one, language) for one in NEVER.replace("\n", ",").split(","))
    return frozenset((*daily, *(one.sound for one in _sayings(language))))


def _sound_of_all(words: str, language: str) -> str:
    return "".join(sound(one[0], language) for one in _WORD.finditer(words))


_SPANISH_SOUNDS = (
    (r"ch", "x"), (r"qu(?=[ei])", "k"), (r"gu(?=[ei])", "g"), (r"g(?=[ei])", "j"), (r"c(?=[ei])", "s"),
    (r"[cq]", "k"), (r"h", ""), (r"z", "s"), (r"v", "b"), (r"ll", "y"), (r"y\b", "i"), (r"m(?=[bp])", "n"),
    (r"(.)\1+", r"\1"),
)  # fmt: skip
_ENGLISH_SOUNDS = (
    (r"['’-]", ""), (r"\bkn", "n"), (r"\bwr", "r"), (r"\bwh", "w"), (r"igh", "I"), (r"gh", ""), (r"ph", "f"),
    (r"tch|ch|sh", "x"), (r"ti(?=on)|dg(?=e)|j", "x"), (r"th", "d"), (r"ck", "k"), (r"c(?=[eiy])", "s"),
    (r"[cq]", "k"), (r"x(?=[aeiou])", "ks"), (r"mb\b", "m"), (r"z", "s"), (r"i(?=[^aeiouy]e\b)", "I"),
    (r"\b([^aeiou]*)(?:ie|ye|y)\b", r"\1I"), (r"ee|ea|ie|y\b", "i"), (r"oo|ou|ew|ue", "u"),
    (r"ai|ay|ei", "a"),
    (r"(?<=[^aeiou\W])e\b", ""), (r"(.)\1+", r"\1"),
)  # fmt: skip


@lru_cache(maxsize=8192)
def sound(word: str, language: str) -> str:
    """How a word sounds, roughly: one letter a sound. Spanish is written as it is spoken, English is not."""
    folded = unicodedata.normalize("NFKD", word.casefold().replace("ñ", "ny"))
    heard = "".join(letter for letter in folded if not unicodedata.combining(letter))
    for pattern, said in _SPANISH_SOUNDS if language == "es" else _ENGLISH_SOUNDS:
        heard = re.sub(pattern, said, heard)
    return heard
