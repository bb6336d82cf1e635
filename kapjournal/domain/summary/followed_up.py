"""What followed: a call asked for right after telling of the body, and who was reached or told after words
about one's own death.
"""

from collections.abc import Sequence
from datetime import timedelta

from kapjournal.domain.journal import EntryKind
from kapjournal.domain.safety import SafetyKind, SafetyTier
from kapjournal.domain.summary.lexicon import Cue, cues
from kapjournal.domain.summary.page import Quote
from kapjournal.domain.summary.phrases import any_of
from kapjournal.domain.summary.places import FEWEST, SECOND, THIRD, Place, forms_of, grown, open_pieces
from kapjournal.domain.summary.reading import MOST_WORDS, count_words, trimmed
from kapjournal.domain.summary.standing import Fate, Read, RequestKind

_ASKS_TO_BE_CALLED = timedelta(hours=1)
_FOLLOW_UP = timedelta(days=10)
_SAME_BREATH = timedelta(minutes=20)
_MOST_FOLLOWED = 3
_FOLLOWED = 27
"""Words of what is told of such a call or talk."""
_REACHED = any_of(
    r"""
    (?:got|had|took|missed) (?:the|a|your|that) (?:phone )?call
    (?:called|rang|phoned|texted) (?:the|your|my) (?:office|clinic|line|nurse|doctor|therapist|hotline|number)
    (?:talked|spoke|spoken) (?:to|with) (?:the|your|my) (?:office|clinic|nurse|doctor|therapist|line)
    (?:nurse|office|clinic|doctor|therapist|someone from) (?:\w+ ){0,2}(?:called|rang|phoned|got hold)
    (?:me llamo|me llamaron|hable con|llame a) (?:\w+ ){0,2}(?:consultorio|clinica|enfermera|doctora?|
        terapeuta|linea|oficina)
    recibi (?:la|su) llamada
    ^(?:so |ok |well )?(?:i )?told (?!you\b|myself\b)(?:my )?\w+$
    told (?:her|him|them|my \w+) (?:everything|how bad|the truth|all of it|what i (?:think|thought|said))
    (?:should|need to|want to|ought to|have to|going to) tell (?:some|any)(?:one|body)
    (?:se lo|le) (?:dije|conte|he contado|he dicho) (?:todo )?a (?:mi )?\w+$
    (?:deberia|tengo que|quiero) (?:contarselo|decirselo|contarlo|decirlo) a (?:alguien|mi)
    """
)
"""After words about one's own death: who reached them, and whom they told."""


def calls(reads: Sequence[Read], places: Sequence[Place]) -> list[Place]:
    """Whoever asks to be called right after telling of it: the request belongs to what was told."""
    told = [place.read.entry.at for place in places if place.rank < THIRD]
    return [
        Place(SECOND, read, start, end)
        for read in reads
        for kind, start, end in read.requests
        if kind is RequestKind.CALL
        and any(timedelta() <= read.entry.at - at <= _ASKS_TO_BE_CALLED for at in told)
        and count_words(read.entry.text[start:end]) <= MOST_WORDS // 2
    ]


def followed_up(reads: Sequence[Read], said: Sequence[Quote]) -> list[Place]:
    """After words about one's own death: a call that came of it, and whom the client told."""
    alarms = [
        quote.at
        for quote in said
        if quote.tier is SafetyTier.AFFIRMED and quote.why == SafetyKind.SUICIDAL_THOUGHTS.value
    ]
    if not alarms:
        return []
    found = []
    for read in reads:
        if read.fate is not Fate.QUOTABLE or read.entry.kind not in {EntryKind.FREE, EntryKind.REFLECTION}:
            continue
        after = min((read.entry.at - at for at in alarms if read.entry.at > at), default=None)
        if after is None or after > _FOLLOW_UP:
            continue
        if after <= _SAME_BREATH and read.entry.replaces is None and _goes_on(read):
            found.append(Place(SECOND, read, *trimmed(read.entry.text, 0, len(read.entry.text))))
            continue
        pieces = open_pieces(read)
        for place, piece in enumerate(pieces):
            if _REACHED.search(" ".join(forms_of(read, piece.first, piece.last))):
                start, end = grown(read, pieces, place, _FOLLOWED)
                found.append(Place(SECOND, read, start, end))
                break
    return found[:_MOST_FOLLOWED]


def _goes_on(read: Read) -> bool:
    """A short message of its own, sent in the same sitting as the words before it."""
    return (
        read.entry.kind is EntryKind.FREE
        and FEWEST < len(read.words) <= _FOLLOWED
        and not read.closed
        and read.words[0].form not in {"dont", "please", "no"}
        and not any(cue in {Cue.LOGISTIC, Cue.JOKE, Cue.EVERYDAY} for _, cue, _ in cues(read.words))
    )
