"""Side effects that were ticked, quoted where the client told of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kapjournal.domain.journal import EntryKind
from kapjournal.domain.occasion import Domain
from kapjournal.domain.safety import AskedState, SideEffect
from kapjournal.domain.summary.choose import content_stems
from kapjournal.domain.summary.page import Quote, SideEffectLine
from kapjournal.domain.summary.places import A_CLAUSE, NOT_OWN, THIRD, Place, forms_of, grown, open_pieces
from kapjournal.domain.summary.standing import Fate, Read
from kapjournal.domain.summary.tellings import speaks_of

_TOLD_NEAR = timedelta(hours=14)
"""How far from a ticked side effect the words for it are looked for."""


def ticked(reads: Sequence[Read], lines: Sequence[SideEffectLine]) -> list[Place]:
    """Where the client told, in an answer or a message near in time, of a side effect they ticked."""
    found = []
    for line in lines:
        looked_for = line.state in {AskedState.ASKED_YES, AskedState.ASKED_UNANSWERED}
        if line.at is None or not looked_for:
            continue
        stems = content_stems(line.words or "")
        best: tuple[tuple[float, float], Place] | None = None
        for read in reads:
            apart = abs(read.entry.at - line.at)
            if (
                apart > _TOLD_NEAR
                or read.fate is not Fate.QUOTABLE
                or read.entry.kind not in {EntryKind.FREE, EntryKind.REFLECTION}
            ):
                continue
            for much, place in _telling(read, line, stems):
                key = (much, -apart.total_seconds())
                if best is None or key > best[0]:
                    best = key, place
        if best is not None:
            found.append(best[1])
    told = [line.at for line in lines if line.at is not None and line.state is AskedState.ASKED_YES]
    found.extend(night for read in reads if (night := _night(read, told)) is not None)
    return found


def _night(read: Read, told: Sequence[datetime]) -> Place | None:
    """The answer about the night belongs to the side effects that were ticked the same morning."""
    entry = read.entry
    asked = entry.kind is EntryKind.REFLECTION and entry.domain is Domain.SLEEP
    if (
        not asked
        or read.fate is not Fate.QUOTABLE
        or not any(abs(entry.at - at) <= _TOLD_NEAR for at in told)
    ):
        return None
    pieces = open_pieces(read)
    return Place(THIRD, read, *grown(read, pieces, 0, A_CLAUSE)) if pieces else None


def _telling(read: Read, line: SideEffectLine, stems: frozenset[str]) -> list[tuple[float, Place]]:
    pieces = open_pieces(read)
    found = []
    of_the_night = line.name is SideEffect.POOR_SLEEP and read.entry.domain is Domain.SLEEP
    for place, piece in enumerate(pieces):
        text = read.entry.text[piece.start : piece.end]
        much = float(speaks_of(line.name, forms_of(read, piece.first, piece.last)))
        much += 2.0 * len(stems & content_stems(text)) / max(1, len(stems))
        if line.words and line.words.casefold() in text.casefold():
            much += 2.0
        if of_the_night and place == 0:
            much += 3.0
        if much >= 1.0 and not NOT_OWN.search(" ".join(forms_of(read, piece.first, piece.last))):
            start, end = grown(read, pieces, place, A_CLAUSE)
            start, end = (start, end) if of_the_night else grown(read, pieces, place, 0)
            found.append((much, Place(THIRD, read, start, end)))
    return found


def without_words_said(
    lines: Sequence[SideEffectLine], quotes: Sequence[Quote]
) -> tuple[SideEffectLine, ...]:
    """Side effects without the few words typed for them where a quote near in time says the same."""
    return tuple(
        replace(line, words=None)
        if line.words and line.at and any(_says(quote, line.words, line.at) for quote in quotes)
        else line
        for line in lines
    )


def _says(quote: Quote, words: str, at: datetime) -> bool:
    stems = content_stems(words)
    same = words.casefold() in quote.text.casefold() or (
        bool(stems) and 2 * len(stems & content_stems(quote.text)) > len(stems)
    )
    return same and abs(quote.at - at) <= _TOLD_NEAR
