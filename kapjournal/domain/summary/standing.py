"""What may be quoted: the newest words that the client stands by and meant for the therapist.

Each rule looks at folded words joined by single spaces, so that no pattern can blow up. A message is
left out whole (retracted, sent to the wrong chat) or sentence by sentence (said to the bot, errands).
"""

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from kapjournal.domain.journal import EntryKind, JournalEntry, Transcript
from kapjournal.domain.summary.astray import for_somebody_else, for_the_program
from kapjournal.domain.summary.lexicon import COMMON
from kapjournal.domain.summary.reading import Token, listed, sentences, tokens
from kapjournal.domain.summary.takings_back import (
    A_CALL,
    ABOUT_MEDICINE,
    ANOTHER_DATE,
    ASKS,
    CHANGED,
    CORRECTED,
    FOR_THE_PRACTICE,
    NOT_TO_SHOW,
    SENDING,
    TAKEN_BACK,
    THE_ONE_BEFORE,
    THE_RUN_BEFORE,
    TO_THE_BOT,
    WRONG_CHAT,
)

RETRACTION_REACH = timedelta(hours=24)
"""How long after a message "scratch that" can still mean it."""
CORRECTION_REACH = timedelta(minutes=30)
_UNNAMED_REACH = timedelta(hours=3)
"""A bare "scratch that" means what was said just now, not yesterday's agenda."""
_AT_ONCE = timedelta(minutes=10)
_BURST = timedelta(minutes=60)
_OF_ONE_TOPIC = 60
"""Words of the longest message that "forget what I said about ..." takes back."""
_SAID_ANEW = 5
"""Words after a retraction in its own message that make it a new statement: "take that back. it is ..."."""
_COUNTS = {"two": 2, "2": 2, "couple": 2, "dos": 2, "few": 3, "three": 3, "3": 3, "tres": 3}


class Fate(StrEnum):
    """Why an entry is not quoted; `quotable` means it may be."""

    QUOTABLE = "quotable"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    NOT_SHOWN = "not_shown"
    FORWARDED = "forwarded"
    UNCONFIRMED = "unconfirmed"
    RETRACTED = "retracted"
    RETRACTING = "retracting"


class RequestKind(StrEnum):
    CALL = "call"
    DATE = "date"
    MEDICINE = "medicine"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Read:
    """One entry with its words and what of it may be quoted: `closed` are slices that may not."""

    entry: JournalEntry
    words: list[Token]
    fate: Fate
    closed: tuple[tuple[int, int], ...] = ()
    requests: tuple[tuple[RequestKind, int, int], ...] = ()
    corrects: bool = False
    """It corrects or takes back what was said before, or tells a change of mind."""


_OOPS = listed(
    """
    oh ah no oops whoops ups uy ay ugh argh sorry ok okay lol wait actually haha jaja jajaja hey please hmm
    so perdon disculpen disculpa disculpe for heavens sake god jeez sh shit damn y and yes um uh well bueno
    ja che wey ooh yikes my bad mb the esto espera anyway omg lo siento un segundo jk to self dear
    """
)
_PLAIN_KINDS = frozenset({EntryKind.FREE, EntryKind.REFLECTION})


def stand(entries: list[JournalEntry]) -> list[Read]:
    """Judge entries in order of time (all versions). Returns one Read an entry, in the same order."""
    replaced = {entry.replaces for entry in entries if entry.replaces is not None}
    words = [tokens(entry.text) for entry in entries]
    fates = [_own_fate(entry, entry.id in replaced) for entry in entries]
    closed: list[list[tuple[int, int]]] = [[] for _ in entries]
    flats = [" ".join(word.form for word in said) for said in words]
    for number in range(len(entries)):
        if fates[number] in {Fate.SUPERSEDED, Fate.UNCONFIRMED}:
            continue
        _retract(number, entries, words, flats, fates, closed)
    reads = []
    for number, entry in enumerate(entries):
        asked: list[tuple[RequestKind, int, int]] = []
        if fates[number] is Fate.QUOTABLE and entry.kind in _PLAIN_KINDS:
            _close_sentences(entry, words[number], closed[number], asked)
        taken = bool(closed[number]) and TAKEN_BACK.search(flats[number]) is not None
        corrects = taken or any(phrase.search(flats[number]) for phrase in (CORRECTED, CHANGED))
        reads.append(Read(entry, words[number], fates[number], tuple(closed[number]), tuple(asked), corrects))
    return reads


def _own_fate(entry: JournalEntry, superseded: bool) -> Fate:
    if superseded:
        return Fate.SUPERSEDED
    if entry.withdrawn:
        return Fate.WITHDRAWN
    if entry.not_shown:
        return Fate.NOT_SHOWN
    if entry.forwarded:
        return Fate.FORWARDED
    if entry.media is not None and entry.text and entry.media.transcript is Transcript.UNCONFIRMED:
        return Fate.UNCONFIRMED
    return Fate.QUOTABLE


def _retract(
    number: int,
    entries: list[JournalEntry],
    words: list[list[Token]],
    flats: list[str],
    fates: list[Fate],
    closed: list[list[tuple[int, int]]],
) -> None:
    """Apply what this message takes back, in itself or in the messages before it."""
    entry, flat = entries[number], flats[number]
    if entry.kind is EntryKind.FREE or len(flat) < 200:
        hide = NOT_TO_SHOW.search(flat)
        if hide is not None and entry.kind in _PLAIN_KINDS:
            if (THE_ONE_BEFORE.search(flat) or len(words[number]) <= 8) and (
                back := _before(number, entries, fates)
            ) is not None:
                fates[back] = Fate.NOT_SHOWN
            if fates[number] is Fate.QUOTABLE:
                fates[number] = Fate.NOT_SHOWN
            return
    starred = entry.text.lstrip().startswith("*")
    wrong, taken = WRONG_CHAT.search(flat), TAKEN_BACK.search(flat)
    if (wrong or taken) and (cue := _placed(entry.text, words[number], flat, wrong, taken)) is not None:
        begin, stop, said_before = cue
        closed[number].append((0, stop))
        back = _meant(number, entries, words, flats, fates)
        alone = back is None or entry.at - entries[back].at > _AT_ONCE
        if said_before >= (8 if wrong else 4) and not starred:
            return
        if said_before >= 2 and alone and not starred and not THE_ONE_BEFORE.search(flat):
            # "grab milk oops wrong chat": what was sent astray stands in this very message
            return
        said_after = sum(word.start >= stop for word in words[number])
        if (
            begin == 0
            and fates[number] is Fate.QUOTABLE
            and len(words[number]) <= 30
            and said_after < _SAID_ANEW
        ):
            fates[number] = Fate.RETRACTING
        if THE_RUN_BEFORE.search(flat) and taken and not _topic(flat):
            _take_back_run(number, entries, fates)
            return
        for left in range(_how_many(flat), 0, -1):
            if back is None:
                return
            fates[back] = Fate.RETRACTED
            if wrong:
                _take_back_stream(back, entries, flats, fates)
            if left > 1:
                back = _before(back, entries, fates, _BURST)
        return
    if starred and len(words[number]) <= 4:
        closed[number].append((0, len(entry.text)))
    if (starred and len(words[number]) >= 2) or CORRECTED.search(flat):
        back = _before(number, entries, fates, CORRECTION_REACH)
        if back is None or not _correctable(entries[back], entry):
            return
        if len(words[back]) <= 25:
            fates[back] = Fate.RETRACTED
        elif last := sentences(entries[back].text)[-1:]:
            closed[back].append(last[0])


def _correctable(said: JournalEntry, correction: JournalEntry) -> bool:
    """A step can be thought better of at once ("lol no. that's a personality"), an agenda only by an edit."""
    chosen = said.kind is EntryKind.COMMITMENT and correction.at - said.at <= _AT_ONCE
    return said.kind in _PLAIN_KINDS or chosen


def _placed(
    text: str, words: list[Token], flat: str, wrong: re.Match[str] | None, taken: re.Match[str] | None
) -> tuple[int, int, int] | None:
    """Where a retraction stands: (start and end of its sentence, words of substance before it); None when
    the phrase is only told, as in "I told him to ignore it".
    """
    found = min((hit for hit in (wrong, taken) if hit is not None), key=lambda hit: hit.start())
    place = flat.count(" ", 0, found.start())
    if place >= len(words):
        return None
    begin, stop = next(((a, b) for a, b in sentences(text) if a <= words[place].start < b), (0, len(text)))
    ahead = [word for word in words[:place] if word.start >= begin]
    told = [word for word in ahead if word.form not in _OOPS]
    substance = sum(word.form not in _OOPS for word in words[:place])
    if wrong is not None and found is wrong:
        # "I married the wrong person" is a story; "oh no wrong person sorry" is not
        sending = SENDING.search(found.group()) is not None
        near = len(told) <= (5 if sending else 1) and len(words) <= (25 if sending else 8)
    else:
        near = len(told) <= 1 or (len(told) <= 12 and place + 6 >= len(words) and len(words) <= 25)
        near = near and (len(words) <= 40 or len(told) <= 1)
    return (begin, stop, substance) if near else None


def _how_many(flat: str) -> int:
    """How many messages "ignore the last two messages" takes back."""
    named = re.search(r"\b(?:last|previous|ultimos|ultimas) (\w+)", flat)
    return _COUNTS.get(named.group(1), 1) if named else 1


def _topic(flat: str) -> frozenset[str]:
    """What "ignore what i said about my brother" is about, as content words."""
    about = re.search(
        r"\b(?:said|wrote|sent|forget|ignore|scratch|disregard|dije|escribi|mande|olvid\w+|ignor\w+|borr\w+) "
        r"(?:\w+ ){0,3}?(?:about|sobre|de)\b(.*)",
        flat,
    )
    if about is None:
        return frozenset()
    return frozenset(form for form in about.group(1).split()[:6] if len(form) > 2 and form not in COMMON)


def _meant(
    number: int,
    entries: list[JournalEntry],
    words: list[list[Token]],
    flats: list[str],
    fates: list[Fate],
) -> int | None:
    """The message that a retraction speaks of: the one it names a topic of, else the one just before it."""
    flat = flats[number]
    topic = _topic(flat)
    if topic:
        best, most = None, (len(topic) + 1) // 2
        for back in range(number - 1, -1, -1):
            if fates[back] is Fate.QUOTABLE and entries[back].kind in _PLAIN_KINDS:
                shared = len(topic & {word.form for word in words[back]})
                # a long message is not taken back whole by a word about one of its subjects
                if shared >= most and len(words[back]) <= _OF_ONE_TOPIC:
                    best, most = back, shared + 1
        if best is not None:
            return best
    named = topic or THE_ONE_BEFORE.search(flat) or THE_RUN_BEFORE.search(flat)
    return _before(number, entries, fates, RETRACTION_REACH if named else _UNNAMED_REACH)


def _before(
    number: int, entries: list[JournalEntry], fates: list[Fate], reach: timedelta = RETRACTION_REACH
) -> int | None:
    """The latest message before this one that still stands, within reach."""
    for back in range(number - 1, -1, -1):
        if entries[number].at - entries[back].at > reach:
            return None
        if fates[back] in {Fate.QUOTABLE, Fate.UNCONFIRMED}:
            return back
    return None


def _take_back_run(number: int, entries: list[JournalEntry], fates: list[Fate]) -> None:
    """Take back a run: "forget what I sent last night" means the whole run of messages before this one."""
    last = _before(number, entries, fates, RETRACTION_REACH)
    while last is not None:
        fates[last] = Fate.RETRACTED
        back = _before(last, entries, fates, _BURST)
        last = back if back is not None and entries[back].kind is EntryKind.FREE else None


def _take_back_stream(back: int, entries: list[JournalEntry], flats: list[str], fates: list[Fate]) -> None:
    """Several messages in a row can land in the wrong chat: those just before that speak to someone."""
    while (prior := _before(back, entries, fates, timedelta(minutes=2))) is not None:
        speaks_to = re.search(
            r"\b(?:you|your|u|ur|can we|lets|te|tu|vos|usted|vamos|trae|bring)\b", flats[prior]
        )
        if entries[prior].kind is not EntryKind.FREE or not speaks_to:
            return
        fates[prior] = Fate.RETRACTED
        back = prior


def _close_sentences(
    entry: JournalEntry,
    words: list[Token],
    closed: list[tuple[int, int]],
    asked: list[tuple[RequestKind, int, int]],
) -> None:
    """Close what is said to the bot or to somebody else, and pick out requests to the practice."""
    at = 0
    free = entry.kind is EntryKind.FREE
    for start, end in sentences(entry.text):
        first = at
        while at < len(words) and words[at].start < end:
            at += 1
        if at - first > 60 or at == first:
            continue
        flat = " ".join(word.form for word in words[first:at])
        question = entry.text[start:end].rstrip(" \"'”)").endswith(("?", "？")) or bool(ASKS.match(flat))
        directed = free and FOR_THE_PRACTICE.match(flat) is not None
        if free and (question or directed) and (kind := _request(flat)) is not None:
            asked.append((kind, start, end))
            closed.append((start, end))
        elif (
            (TO_THE_BOT.search(flat) and (free or question) and at - first <= 35)
            or (free and for_somebody_else(words[first:at], flat))
            or (free and for_the_program(flat, asks=question))
        ):
            closed.append((start, end))


def _request(flat: str) -> RequestKind | None:
    named = FOR_THE_PRACTICE.search(flat) is not None
    if not ASKS.match(flat) and not named:
        return None
    if ANOTHER_DATE.search(flat):
        return RequestKind.DATE
    if A_CALL.search(flat):
        return RequestKind.CALL
    if ABOUT_MEDICINE.search(flat):
        return RequestKind.MEDICINE
    return RequestKind.OTHER if named else None
