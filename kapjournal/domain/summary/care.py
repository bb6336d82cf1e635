"""Body and medicine in the client's own words: side effects, medicines left out, added or taken alone.

These stand in "look at first" beside the safety words, without a tier: no screen found them, and nothing
is claimed about them. Only what is told as the client's own and as having happened counts. A side effect
that was ticked is quoted where it was told, so that a doctor reads a clause and not two words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from kapjournal.domain.journal import EntryKind
from kapjournal.domain.occasion import Domain
from kapjournal.domain.safety import AskedState, SafetyKind, SafetyTier, SideEffect
from kapjournal.domain.summary.choose import content_stems
from kapjournal.domain.summary.lexicon import Cue, cues
from kapjournal.domain.summary.look_first import quote_of
from kapjournal.domain.summary.page import Quote, SideEffectLine
from kapjournal.domain.summary.phrases import any_of
from kapjournal.domain.summary.reading import MOST_WORDS, Span, clauses, count_words, sentences, trimmed
from kapjournal.domain.summary.standing import Fate, Read, RequestKind
from kapjournal.domain.summary.tellings import (
    names_the_medicine_as_cause,
    speaks_of,
    tells_of_a_short_night,
    tells_of_a_sign,
    tells_of_an_ache,
    tells_of_use,
    tells_of_waters,
)

CARE = "body_and_medicine"
_MOST = 120
_A_CLAUSE = 14
"""Words of a side effect told in an answer; a doctor needs the clause, not the story around it."""
_FEWEST = 3
_AFTER_MEDICINE = timedelta(hours=72)
"""How long after a medicine session a sign of the body is told as one that may come of it."""
_TOLD_NEAR = timedelta(hours=14)
"""How far from a ticked side effect the words for it are looked for."""
_ASKS_TO_BE_CALLED = timedelta(hours=1)
_FOLLOW_UP = timedelta(days=10)
_SAME_BREATH = timedelta(minutes=20)
_MOST_FOLLOWED = 3
_FOLLOWED = 27
"""Words of what is told of such a call or talk."""
_REACH = 3
"""Clauses before and after that are read together, within one sentence."""
_FIRST, _SECOND, _THIRD = range(3)
"""What stays when not all fits: taken outside the plan, to be looked at, a sign that often follows."""
_MEDICINE = (
    r"(?:meds?|medicines?|medication|pills?|tablets?|lithium|lamictal|seroquel|quetiapine|ssri|antidepress\w+|"
    r"sertraline|zoloft|lexapro|prozac|fluoxetine|wellbutrin|effexor|venlafaxine|adderall|ritalin|xanax|"
    r"klonopin|ativan|valium|lorazepam|clonazepam|diazepam|benzos?|ambien|trazodone|insulin|"
    r"pastillas?|medicamentos?|medicacion|litio|sertralina|fluoxetina|escitalopram|lexotan|rivotril|"
    r"clonazepam|lorazepam|diazepam|antidepresiv\w+|ansiolitic\w+|insulina)"
)
_TOLD = any_of(
    rf"""
    (?:stopped|skipped|quit|forgot|missed|halved|doubled|ran out of|went off|came off|
        havent (?:taken|been taking)|didnt take|not taking|cut|dropped) (?:taking )?(?:my |the |all |half |
        both |of |one |two |three |\d )*{_MEDICINE}
    off (?:my |the |all my ){_MEDICINE}
    (?:took|taken|taking) (?:an |a |the |some |one |two |three |my )*(?:extra|double|spare|leftover|left over|
        other|second|husbands|wifes|moms|friends) (?:\w+ )?(?:{_MEDICINE}|dose|lozenge|troche|one|half)
    (?:urgent care|emergency room|the er|in the er|in hospital|to hospital|the hospital|ambulance|paramedics|
        called 911|called 999|called 112|a and e)
    threw up
    throwing up
    vomit(?:ed|ing)
    (?:passed|blacked) out
    fainted
    (?:fever|temperature) of
    double vision
    (?:slept|sleep|sleeping) (?:\w+ ){{0,2}}(?:one|two|three|1|2|3) (?:hours?|hrs?)
    (?:havent|didnt|couldnt|not) (?:slept|sleep) (?:at all|all night|since|for (?:two|three|2|3))
    (?:two|three|four|2|3|4) nights (?:without|of no|no) sleep
    no sleep (?:at all|again|since|for)
    (?:drank|drunk|had) (?:\w+ ){{0,3}}(?:drinks?|beers?|wines?|whisky|vodka) (?:\w+ ){{0,6}}(?:lozenge|
        ketamine|session|{_MEDICINE})
    (?:relapsed|used again|got drunk|was drunk|blackout)
    (?:drank|finished|emptied|opened) (?:\w+ ){{0,3}}(?:bottle|whisky|whiskey|vodka|gin|rum|tequila)
    (?:me emborrache|estaba borrach[ao]|(?:me )?(?:tome|bebi) (?:\w+ ){{0,2}}(?:botella|whisky|vodka|ron))
    (?:started|starting|upped|raised|lowered|switched|doubled|changed) (?:\w+ ){{0,3}}{_MEDICINE}
    (?:put me on|took me off|prescribed me|gave me a prescription for) (?!hold|the spot)\w+
    (?:ran|run|running|am|im|was) out of (?:\w+ )?{_MEDICINE}
    (?:forgot|forgotten|forgetting) (?:to take )?(?:\w+ )?{_MEDICINE}
    (?:me (?:recetaron|subieron|bajaron|cambiaron|quitaron)|empece con) (?:\w+ ){{0,3}}(?:dosis|mg|
        {_MEDICINE})
    (?:se me (?:acabo|acabaron|termino|terminaron|olvidaron)) (?:\w+ ){{0,2}}{_MEDICINE}
    (?:i fell (?:over|down|off|on|in the|again|twice)|had a fall|hit my head|tripped and fell)
    (?:me cai (?:de|por|al|otra|dos)|me golpee la cabeza)
    blood pressure (?:\w+ ){{0,3}}(?:\d+|high|low|up)
    (?:presion|tension) (?:\w+ ){{0,3}}(?:\d+|alta|baja)
    (?:havent|have not|hadnt) eaten (?:\w+ ){{0,2}}(?:since|for (?:two|three|2|3)|in (?:two|three|2|3))
    no (?:he comido|comi|como)(?: nada)? desde
    (?:a seizure|convulsion\w*)
    (?:called|rang|texted) (?:\w+ ){{0,2}}(?:988|111|samaritans|crisis|hotline|helpline)
    (?:llame|escribi) a(?:l| la)? (?:\w+ ){{0,2}}(?:024|linea de|telefono de la esperanza)
    (?:drove|driving) (?:\w+ ){{0,4}}(?:after the session|that night|too soon|still high|while dizzy)
    (?:deje|dejo|deje de tomar|no tome|no estoy tomando|se me olvido(?: tomar)?|me salte|suspendi|baje|
        subi|tome (?:de mas|doble|otra|otro)) (?:de tomar )?(?:la |el |las |los |mi |mis |
        mitad de )*{_MEDICINE}
    (?:urgencias|la guardia|el hospital|ambulancia|emergencias)
    vomite
    vomitando
    me desmaye
    (?:dormi|duermo|dormido) (?:\w+ ){{0,2}}(?:una|dos|tres|1|2|3) horas?
    (?:dos|tres|cuatro|2|3|4) noches sin dormir
    no (?:he dormido|dormi|pegue ojo)(?: nada)? (?:en|desde|toda)
    recai
    """
)
_NOT_OWN = any_of(
    r"""
    (?:he|she|they|mom|mum|dad|wife|husband|dog|cat|baby|kid|son|daughter|brother|sister|nurse|
        neighbou?r|boss) (?:\w+ )?(?:threw|vomited|fainted|passed|relapsed|took|drank|went|stopped|is|was|
        slept)
    (?:the|a|my) (?:dog|cat|baby|kid|toddler) (?:threw|vomited)
    (?:never|dont|didnt|hasnt|wont|not|no one|nobody) (?:threw|vomit|faint|pass|relapse|drink)
    (?:nearly|almost|practically|could have|casi) (?:me )?(?:threw|thrown|vomit\w*|faint\w*|passed|desmay\w*)
    siesta
    naps?
    napped
    (?:movie|film|show|episode|book|song|game|pelicula|serie|libro)
    (?:if|when|in case|unless|si|cuando) (?:i|me|you) (?:\w+ ){0,3}(?:throw|vomit|faint|pass (?:out|away)|
        relapse|skip|stop|miss)
    """
)


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


@dataclass(frozen=True, slots=True)
class _Place:
    """One slice that tells of it; `rank` says which stay when not all fit, the lowest first."""

    rank: int
    read: Read = field(repr=False)
    start: int
    end: int


def care_quotes(
    reads: Sequence[Read],
    said: Sequence[Quote],
    room: int,
    *,
    side_effects: Sequence[SideEffectLine] = (),
    medicine_ended: Sequence[datetime] = (),
) -> tuple[Quote, ...]:
    """What was told of body and medicine and is not `said` on the page, in order of time.

    `side_effects` are quoted where they were told; `medicine_ended` are the ends of the medicine sessions.
    At most `room` words, and 120; when not all fit, what was taken or left out stays before signs of the
    body, and the newest before the older.
    """
    places = [
        place for read in reads if read.fate is Fate.QUOTABLE for place in _places(read, medicine_ended)
    ]
    places.extend(_ticked(reads, side_effects))
    places.extend(_calls(reads, places))
    places.extend(_followed_up(reads, said))
    left, kept = min(room, _MOST), list[Quote]()
    for place in sorted(
        places, key=lambda one: (one.rank, -one.read.entry.at.timestamp(), one.read.entry.id, one.start)
    ):
        entry = place.read.entry
        words = count_words(entry.text[place.start : place.end])
        shown = any(
            quote.entry == entry.id and quote.start < place.end and place.start < quote.end
            for quote in (*said, *kept)
        )
        if not shown and words <= left:
            left -= words
            kept.append(quote_of(place.read, place.start, place.end, CARE))
    return tuple(sorted(kept, key=lambda quote: (quote.at, quote.entry, quote.start)))


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


def _places(read: Read, medicine_ended: Sequence[datetime]) -> list[_Place]:
    """Slices of one entry that tell of it unasked."""
    if read.entry.kind not in {EntryKind.FREE, EntryKind.REFLECTION, EntryKind.AGENDA}:
        return []
    pieces = _open_pieces(read)
    near = any(end - timedelta(hours=6) <= read.entry.at <= end + _AFTER_MEDICINE for end in medicine_ended)
    found: list[_Place] = []
    for place, whole in enumerate(_sentences_of(read, pieces)):
        rank, first = _rank_of_sentence(read, pieces, whole)
        forms = _forms(read, pieces[place].first, pieces[place].last)
        if rank is None:
            rank, first = _rank(frozenset(forms), " ".join(forms), read, near), place
        if rank is None or _NOT_OWN.search(" ".join(forms)):
            continue
        most = {_FIRST: MOST_WORDS, _SECOND: MOST_WORDS // 2}.get(rank, 0)
        start, end = _grown(read, pieces, first, most)
        if found and start < found[-1].end:
            continue
        if found and rank == found[-1].rank and start <= found[-1].end + 1:
            first_of_all = found[-1].start
            if count_words(read.entry.text[first_of_all:end]) <= MOST_WORDS:
                found[-1] = replace(found[-1], end=end)
            continue
        found.append(_Place(rank, read, start, end))
    return found


def _sentences_of(read: Read, pieces: Sequence[Span]) -> Iterator[range]:
    """For each piece those of its sentence; of a sentence too long for a quote only its neighbours."""
    parts = sentences(read.entry.text)
    at, sentence = -1, []
    for piece in pieces:
        while at + 1 < len(parts) and parts[at + 1][0] <= piece.start:
            at += 1
        sentence.append(at)
    for place, own in enumerate(sentence):
        first = last = place
        while first > 0 and sentence[first - 1] == own and place - first < _REACH:
            first -= 1
        while last + 1 < len(pieces) and sentence[last + 1] == own and last - place < _REACH:
            last += 1
        yield range(first, last + 1)


def _rank_of_sentence(read: Read, pieces: Sequence[Span], whole: range) -> tuple[int | None, int]:
    """What is told by words far apart in one sentence: "there was one over, and tonight I took it".

    Returns its rank and where it begins: the sentence, or of a long one the last piece from which on it
    is told.
    """
    agenda = read.entry.kind is EntryKind.AGENDA
    sentence = read.entry.text[pieces[whole.start].start : pieces[whole.stop - 1].end]
    fits = count_words(sentence) <= MOST_WORDS
    for first in [whole.start] if fits else reversed(whole):
        words = _forms(read, pieces[first].first, pieces[whole.stop - 1].last)
        forms, flat = frozenset(words), " ".join(words)
        if tells_of_use(forms, flat):
            return (None if _NOT_OWN.search(flat) else _THIRD if agenda else _FIRST), first
        if not agenda and tells_of_waters(forms, flat):
            return (None if _NOT_OWN.search(flat) else _SECOND), first
    return None, whole.start


def _rank(forms: frozenset[str], flat: str, read: Read, near: bool) -> int | None:
    """What one clause tells: to be looked at, or a sign that often follows the medicine."""
    if read.entry.kind is EntryKind.AGENDA:
        return None
    if _TOLD.search(flat):
        return _SECOND
    if tells_of_a_sign(forms, flat) and (near or names_the_medicine_as_cause(flat)):
        return _THIRD
    if read.entry.kind is not EntryKind.REFLECTION:
        return None
    asked = read.entry.domain
    told = (asked is Domain.SLEEP and tells_of_a_short_night(flat)) or (
        asked is Domain.BODY and near and tells_of_an_ache(forms, flat)
    )
    return _THIRD if told else None


def _forms(read: Read, first: int, last: int) -> list[str]:
    return [word.form for word in read.words[first:last]]


def _open_pieces(read: Read) -> list[Span]:
    return [
        piece
        for piece in clauses(read.entry.text, read.words)
        if not any(low < piece.end and piece.start < high for low, high in read.closed)
    ]


def _grown(read: Read, pieces: Sequence[Span], place: int, most: int) -> tuple[int, int]:
    """A piece with those after it as far as `most` words; a piece of one or two words never alone."""
    text = read.entry.text
    first = last = place
    while last + 1 < len(pieces) and (
        count_words(text[pieces[first].start : pieces[last + 1].end]) <= most
        or (pieces[last].last - pieces[first].first < _FEWEST and pieces[last + 1].words <= _A_CLAUSE)
    ):
        last += 1
    if (
        pieces[last].last - pieces[first].first < _FEWEST
        and first > 0
        and pieces[first - 1].words <= _A_CLAUSE
    ):
        first -= 1
    return trimmed(text, pieces[first].start, pieces[last].end)


def _ticked(reads: Sequence[Read], lines: Sequence[SideEffectLine]) -> list[_Place]:
    """Where the client told, in an answer or a message near in time, of a side effect they ticked."""
    found = []
    for line in lines:
        looked_for = line.state in {AskedState.ASKED_YES, AskedState.ASKED_UNANSWERED}
        if line.at is None or not looked_for:
            continue
        stems = content_stems(line.words or "")
        best: tuple[tuple[float, float], _Place] | None = None
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
    found.extend(place for read in reads if (place := _night(read, told)) is not None)
    return found


def _night(read: Read, told: Sequence[datetime]) -> _Place | None:
    """The answer about the night belongs to the side effects that were ticked the same morning."""
    entry = read.entry
    asked = entry.kind is EntryKind.REFLECTION and entry.domain is Domain.SLEEP
    if (
        not asked
        or read.fate is not Fate.QUOTABLE
        or not any(abs(entry.at - at) <= _TOLD_NEAR for at in told)
    ):
        return None
    pieces = _open_pieces(read)
    return _Place(_THIRD, read, *_grown(read, pieces, 0, _A_CLAUSE)) if pieces else None


def _telling(read: Read, line: SideEffectLine, stems: frozenset[str]) -> list[tuple[float, _Place]]:
    pieces = _open_pieces(read)
    found = []
    of_the_night = line.name is SideEffect.POOR_SLEEP and read.entry.domain is Domain.SLEEP
    for place, piece in enumerate(pieces):
        text = read.entry.text[piece.start : piece.end]
        much = float(speaks_of(line.name, _forms(read, piece.first, piece.last)))
        much += 2.0 * len(stems & content_stems(text)) / max(1, len(stems))
        if line.words and line.words.casefold() in text.casefold():
            much += 2.0
        if of_the_night and place == 0:
            much += 3.0
        if much >= 1.0 and not _NOT_OWN.search(" ".join(_forms(read, piece.first, piece.last))):
            start, end = _grown(read, pieces, place, _A_CLAUSE)
            start, end = (start, end) if of_the_night else _grown(read, pieces, place, 0)
            found.append((much, _Place(_THIRD, read, start, end)))
    return found


def _calls(reads: Sequence[Read], places: Sequence[_Place]) -> list[_Place]:
    """Whoever asks to be called right after telling of it: the request belongs to what was told."""
    told = [place.read.entry.at for place in places if place.rank < _THIRD]
    return [
        _Place(_SECOND, read, start, end)
        for read in reads
        for kind, start, end in read.requests
        if kind is RequestKind.CALL
        and any(timedelta() <= read.entry.at - at <= _ASKS_TO_BE_CALLED for at in told)
        and count_words(read.entry.text[start:end]) <= MOST_WORDS // 2
    ]


def _followed_up(reads: Sequence[Read], said: Sequence[Quote]) -> list[_Place]:
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
            found.append(_Place(_SECOND, read, *trimmed(read.entry.text, 0, len(read.entry.text))))
            continue
        pieces = _open_pieces(read)
        for place, piece in enumerate(pieces):
            if _REACHED.search(" ".join(_forms(read, piece.first, piece.last))):
                start, end = _grown(read, pieces, place, _FOLLOWED)
                found.append(_Place(_SECOND, read, start, end))
                break
    return found[:_MOST_FOLLOWED]


def _goes_on(read: Read) -> bool:
    """A short message of its own, sent in the same sitting as the words before it."""
    return (
        read.entry.kind is EntryKind.FREE
        and _FEWEST < len(read.words) <= _FOLLOWED
        and not read.closed
        and read.words[0].form not in {"dont", "please", "no"}
        and not any(cue in {Cue.LOGISTIC, Cue.JOKE, Cue.EVERYDAY} for _, cue, _ in cues(read.words))
    )
