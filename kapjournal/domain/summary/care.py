"""Body and medicine in the client's own words: side effects, medicines left out, added or taken alone.

These stand in "look at first" beside the safety words, without a tier: no screen found them, and nothing
is claimed about them. Only what is told as the client's own and as having happened counts. A side effect
that was ticked is quoted where it was told, so that a doctor reads a clause and not two words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kapjournal.domain.journal import EntryKind
from kapjournal.domain.occasion import Domain
from kapjournal.domain.summary.followed_up import calls, followed_up
from kapjournal.domain.summary.look_first import quote_of
from kapjournal.domain.summary.page import Quote, SideEffectLine
from kapjournal.domain.summary.phrases import any_of
from kapjournal.domain.summary.places import (
    FIRST,
    NOT_OWN,
    SECOND,
    THIRD,
    Place,
    forms_of,
    grown,
    open_pieces,
)
from kapjournal.domain.summary.reading import MOST_WORDS, Span, count_words, sentences
from kapjournal.domain.summary.standing import Fate, Read
from kapjournal.domain.summary.tellings import (
    names_the_medicine_as_cause,
    tells_of_a_short_night,
    tells_of_a_sign,
    tells_of_an_ache,
    tells_of_use,
    tells_of_waters,
)
from kapjournal.domain.summary.ticked import ticked

CARE = "body_and_medicine"
_MOST = 120
_AFTER_MEDICINE = timedelta(hours=72)
"""How long after a medicine session a sign of the body is told as one that may come of it."""
_REACH = 3
"""Clauses before and after that are read together, within one sentence."""
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
    places.extend(ticked(reads, side_effects))
    places.extend(calls(reads, places))
    places.extend(followed_up(reads, said))
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


def _places(read: Read, medicine_ended: Sequence[datetime]) -> list[Place]:
    """Slices of one entry that tell of it unasked."""
    if read.entry.kind not in {EntryKind.FREE, EntryKind.REFLECTION, EntryKind.AGENDA}:
        return []
    pieces = open_pieces(read)
    near = any(end - timedelta(hours=6) <= read.entry.at <= end + _AFTER_MEDICINE for end in medicine_ended)
    found: list[Place] = []
    for place, whole in enumerate(_sentences_of(read, pieces)):
        rank, first = _rank_of_sentence(read, pieces, whole)
        forms = forms_of(read, pieces[place].first, pieces[place].last)
        if rank is None:
            rank, first = _rank(frozenset(forms), " ".join(forms), read, near), place
        if rank is None or NOT_OWN.search(" ".join(forms)):
            continue
        most = {FIRST: MOST_WORDS, SECOND: MOST_WORDS // 2}.get(rank, 0)
        start, end = grown(read, pieces, first, most)
        if found and start < found[-1].end:
            continue
        if found and rank == found[-1].rank and start <= found[-1].end + 1:
            first_of_all = found[-1].start
            if count_words(read.entry.text[first_of_all:end]) <= MOST_WORDS:
                found[-1] = replace(found[-1], end=end)
            continue
        found.append(Place(rank, read, start, end))
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
        words = forms_of(read, pieces[first].first, pieces[whole.stop - 1].last)
        forms, flat = frozenset(words), " ".join(words)
        if tells_of_use(forms, flat):
            return (None if NOT_OWN.search(flat) else THIRD if agenda else FIRST), first
        if not agenda and tells_of_waters(forms, flat):
            return (None if NOT_OWN.search(flat) else SECOND), first
    return None, whole.start


def _rank(forms: frozenset[str], flat: str, read: Read, near: bool) -> int | None:
    """What one clause tells: to be looked at, or a sign that often follows the medicine."""
    if read.entry.kind is EntryKind.AGENDA:
        return None
    if _TOLD.search(flat):
        return SECOND
    if tells_of_a_sign(forms, flat) and (near or names_the_medicine_as_cause(flat)):
        return THIRD
    if read.entry.kind is not EntryKind.REFLECTION:
        return None
    asked = read.entry.domain
    told = (asked is Domain.SLEEP and tells_of_a_short_night(flat)) or (
        asked is Domain.BODY and near and tells_of_an_ache(forms, flat)
    )
    return THIRD if told else None
