"""Body and medicine in the client's own words: side effects nobody asked about, medicines left out or added.

These stand in "look at first" beside the safety words, without a tier: no screen found them, and nothing
is claimed about them. Only what is told as the client's own and as having happened counts.
"""

from collections.abc import Sequence

from kapjournal.domain.journal import EntryKind
from kapjournal.domain.summary.look_first import quote_of
from kapjournal.domain.summary.page import Quote
from kapjournal.domain.summary.phrases import any_of
from kapjournal.domain.summary.reading import MOST_WORDS, clauses, count_words, trimmed
from kapjournal.domain.summary.standing import Fate, Read

CARE = "body_and_medicine"
_MOST = 60
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
    (?:drank|drunk|had) (?:\w+ ){{0,3}}(?:drinks?|beers?|wines?|whisky|vodka|bottles?) (?:\w+ ){{0,6}}(?:
        {_MEDICINE}|lozenge|ketamine|session)
    (?:relapsed|used again|got drunk|blackout)
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
    (?:if|when|in case|unless|si|cuando) (?:i|me|you) (?:\w+ ){0,3}(?:throw|vomit|faint|pass|relapse|skip|
        stop|miss)
    """
)


def care_quotes(reads: Sequence[Read], said: Sequence[Quote], room: int) -> tuple[Quote, ...]:
    """What was told of body and medicine and is not `said` on the page, in order of time.

    At most `room` words, and 60; when not all fit, the newest stay.
    """
    left, kept = min(room, _MOST), []
    for read in reversed(reads):
        entry = read.entry
        if read.fate is not Fate.QUOTABLE or entry.kind not in {EntryKind.FREE, EntryKind.REFLECTION}:
            continue
        for start, end in _places(read):
            words = count_words(entry.text[start:end])
            shown = any(quote.entry == entry.id and quote.start < end and start < quote.end for quote in said)
            if not shown and words <= left:
                left -= words
                kept.append(quote_of(read, start, end, CARE))
    return tuple(sorted(kept, key=lambda quote: (quote.at, quote.entry, quote.start)))


def _places(read: Read) -> list[tuple[int, int]]:
    """Pieces that tell of it, each with its neighbour where both fit and the one is short."""
    text = read.entry.text
    pieces = clauses(text, read.words)
    found: list[tuple[int, int]] = []
    for place, piece in enumerate(pieces):
        if any(low < piece.end and piece.start < high for low, high in read.closed):
            continue
        flat = " ".join(word.form for word in read.words[piece.first : piece.last])
        if not _TOLD.search(flat) or _NOT_OWN.search(flat):
            continue
        start, end = piece.start, piece.end
        after = pieces[place + 1] if place + 1 < len(pieces) else None
        if (
            after is not None
            and count_words(text[start : after.end]) <= MOST_WORDS // 2
            and not any(low < after.end and after.start < high for low, high in read.closed)
        ):
            end = after.end
        start, end = trimmed(text, start, end)
        if found and start <= found[-1][1]:
            if count_words(text[found[-1][0] : end]) <= MOST_WORDS:
                found[-1] = (found[-1][0], end)
            continue
        found.append((start, end))
    return found
