"""Intention, agenda and what is off limits: in full, as the client left them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kapjournal.domain.course import SessionKind
from kapjournal.domain.journal import EntryKind, Journal, Stance
from kapjournal.domain.summary.choose import content_stems
from kapjournal.domain.summary.lexicon import Cue, cues
from kapjournal.domain.summary.look_first import quote_of
from kapjournal.domain.summary.page import Quote
from kapjournal.domain.summary.phrases import any_of
from kapjournal.domain.summary.reading import MOST_WORDS, count_words, listed, sentences, trimmed
from kapjournal.domain.summary.standing import Fate, Read, stand
from kapjournal.domain.summary.window import latest_medicine_session

_OFF_LIMITS_QUESTION = re.compile(
    r"off[ _.-]?limits?|rather not|not want to (?:talk|discuss)|no quieras hablar|fuera de l[ií]mites|\.off$",
    re.IGNORECASE,
)
_SAME_BREATH = timedelta(minutes=10)
_A_SENTENCE = 5
_ASIDE = frozenset({Cue.LOGISTIC, Cue.JOKE, Cue.EVERYDAY})
_TO_BRING = any_of(
    r"""
    (?:want|need|like|going|have) to (?:talk|ask|tell|bring|say|discuss|go over|work on) (?:\w+ ){0,6}(?:you|
        therap\w+|session|appointment|next time|this time|in person|to your face|
        (?:mon|tues|wednes|thurs|fri)day)
    (?:talk|ask|tell) (?:me|you) (?:\w+ ){0,4}(?:in session|next session|on (?:mon|tues|wednes|thurs|fri)day)
    (?:bring|save|keep|leave) (?:this|that|it) (?:\w+ ){0,2}(?:for|to|up in) (?:\w+ ){0,2}(?:session|
        therap\w+|(?:mon|tues|wednes|thurs|fri)day)
    se l[oa]s? quiero (?:preguntar|contar|decir|explicar|hablar)
    quiero (?:hablar|preguntar|contar|decir)\w* (?:\w+ ){0,6}(?:sesion|terapeuta|terapia|doctora?|proxima vez|
        (?:el|este) (?:lunes|martes|miercoles|jueves|viernes))
    (?:hablarlo|contarlo|llevarlo|preguntarlo|traerlo) (?:en|a) (?:la )?(?:sesion|terapia)
    """
)
_NO = listed(
    """
    no nope nah none nothing nada ninguno ninguna nop na 👎
    """
)
_AFTER_NO = listed(
    """
    dear thanks thank you gracias really open book today hoy i think so nothing none comes to mind all good
    ok okay fine de momento por ahora right now not limits off is everything anything im an the at nada todo
    bien creo que nope no se me ocurre
    """
)


def agenda_quotes(reads: Sequence[Read]) -> tuple[tuple[Quote, ...], tuple[Quote, ...], tuple[Quote, ...]]:
    """(intention, agenda, off limits), each in order of time, each entry in full."""
    intention: list[Quote] = []
    agenda: list[Quote] = []
    off_limits: list[Quote] = []
    answered: datetime | None = None
    for read in reads:
        entry = read.entry
        if answered is not None and _adds_to_it(read, answered):
            answered = entry.at
            agenda.extend(quote_of(read, start, end, "agenda") for start, end in _in_full(read))
            continue
        agenda.extend(quote_of(read, start, end, "agenda") for start, end in _wanted(read))
        if entry.kind is EntryKind.AGENDA:
            answered = entry.at
        if read.fate is not Fate.QUOTABLE or entry.kind not in {EntryKind.INTENTION, EntryKind.AGENDA}:
            continue
        for start, end in _in_full(read):
            if entry.kind is EntryKind.INTENTION:
                intention.append(quote_of(read, start, end, "intention"))
            elif is_off_limits(read):
                if not says_nothing(read):
                    quote = quote_of(read, start, end, "off_limits")
                    off_limits.append(replace(quote, stance=Stance.OFF_LIMITS))
            elif not says_nothing(read):
                agenda.append(replace(quote_of(read, start, end, "agenda"), stance=entry.stance))
    return tuple(intention), tuple(agenda), tuple(off_limits)


def _adds_to_it(read: Read, answered: datetime) -> bool:
    """A short message sent right after an agenda answer goes on with it: "and the boy"."""
    return (
        read.entry.kind is EntryKind.FREE
        and read.fate is Fate.QUOTABLE
        and read.entry.at - answered <= _SAME_BREATH
        and not read.requests
        and count_words(read.entry.text) <= MOST_WORDS
        and (bool(content_stems(read.entry.text)) or len(read.words) >= _A_SENTENCE)
        and not any(cue in _ASIDE for _, cue, _ in cues(read.words))
    )


def _wanted(read: Read) -> list[tuple[int, int]]:
    """Sentences of a free message that name what is to be brought to the session."""
    if read.fate is not Fate.QUOTABLE or read.entry.kind is not EntryKind.FREE:
        return []
    found, at = [], 0
    for start, end in sentences(read.entry.text):
        first = at
        while at < len(read.words) and read.words[at].start < end:
            at += 1
        flat = " ".join(word.form for word in read.words[first:at])
        closed = any(low < end and start < high for low, high in read.closed)
        if not closed and count_words(read.entry.text[start:end]) <= MOST_WORDS and _TO_BRING.search(flat):
            found.append((start, end))
    return found


def earlier_intention(
    journal: Journal, start: datetime, now: datetime, *, written_since: bool
) -> tuple[Quote, ...]:
    """The intention of the page's medicine session as far as it was written before the window, in full.

    It belongs to that session when it came after the one before it. When there is none, and none was
    `written_since` the window began, the latest one stands for it; every quote carries its date.
    """
    session = latest_medicine_session(journal, start, now)
    held = [one.at for one in journal.sessions if one.kind is SessionKind.MEDICINE and not one.cancelled]
    since = max((at for at in held if session is not None and at < session.at), default=None)
    replaced = {one.replaces for one in journal.entries if one.replaces is not None and one.at <= now}
    earlier = [one for one in journal.entries if one.at < start]
    first = min((one.at for one in earlier if one.kind is EntryKind.INTENTION), default=start)
    reads = stand(sorted((one for one in earlier if one.at >= first), key=lambda one: (one.at, one.id)))
    standing = [read for read in reads if read.entry.id not in replaced]
    own = agenda_quotes([read for read in standing if since is None or read.entry.at > since])[0]
    if own or written_since:
        return own
    latest = agenda_quotes(standing)[0]
    return tuple(quote for quote in latest if quote.entry == latest[-1].entry)


def is_off_limits(read: Read) -> bool:
    entry = read.entry
    if entry.stance is not None:
        return entry.stance is Stance.OFF_LIMITS
    prompt = entry.prompt
    return prompt is not None and bool(
        _OFF_LIMITS_QUESTION.search(prompt.id) or _OFF_LIMITS_QUESTION.search(prompt.text)
    )


def says_nothing(read: Read) -> bool:
    """A plain "no" to "anything off limits?"; "no mom stuff" is not plain."""
    forms = [word.form for word in read.words]
    if not forms:
        return not any(character.isalnum() for character in read.entry.text)
    return forms[0] in _NO and all(form in _AFTER_NO or form in _NO for form in forms[1:])


def _in_full(read: Read) -> list[tuple[int, int]]:
    """The whole text, without what the same message takes back."""
    text = read.entry.text
    at, open_slices = 0, []
    for start, end in sorted(read.closed):
        if start > at:
            open_slices.append((at, start))
        at = max(at, end)
    open_slices.append((at, len(text)))
    trims = [trimmed(text, start, end) for start, end in open_slices]
    return [(start, end) for start, end in trims if start < end]
