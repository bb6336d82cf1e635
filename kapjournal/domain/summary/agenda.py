"""Intention, agenda and what is off limits: in full, as the client left them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from kapjournal.domain.course import SessionKind
from kapjournal.domain.journal import EntryKind, Journal, Stance
from kapjournal.domain.summary.look_first import quote_of
from kapjournal.domain.summary.page import Quote
from kapjournal.domain.summary.reading import listed, trimmed
from kapjournal.domain.summary.standing import Fate, Read, stand
from kapjournal.domain.summary.window import latest_medicine_session

_OFF_LIMITS_QUESTION = re.compile(
    r"off[ _.-]?limits?|rather not|not want to (?:talk|discuss)|no quieras hablar|fuera de l[ií]mites|\.off$",
    re.IGNORECASE,
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
    for read in reads:
        entry = read.entry
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
