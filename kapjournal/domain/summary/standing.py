"""What may be quoted: the newest words that the client stands by and meant for the therapist.

Each rule looks at folded words joined by single spaces, so that no pattern can blow up. A message is
left out whole (retracted, sent to the wrong chat) or sentence by sentence (said to the bot, errands).
"""

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from kapjournal.domain.journal import EntryKind, JournalEntry, Transcript
from kapjournal.domain.summary.reading import Token, sentences, tokens

RETRACTION_REACH = timedelta(hours=24)
"""How long after a message "scratch that" can still mean it."""
CORRECTION_REACH = timedelta(minutes=30)
_BURST = timedelta(minutes=60)


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
    DATE = "change_of_date"
    MEDICINE = "medicine_question"


@dataclass(frozen=True, slots=True)
class Read:
    """One entry with its words and what of it may be quoted: `closed` are slices that may not."""

    entry: JournalEntry
    words: list[Token]
    fate: Fate
    closed: tuple[tuple[int, int], ...] = ()
    requests: tuple[tuple[RequestKind, int, int], ...] = ()

    def open_to(self, start: int, end: int) -> bool:
        return not any(start < stop and begin < end for begin, stop in self.closed)


_OOPS = frozenset(
    """oh ah no oops whoops ups uy ay ugh argh sorry ok okay lol wait actually haha jaja jajaja hey please hmm so perdon
    disculpen disculpa disculpe for heavens sake god jeez sh shit damn y and yes um uh well bueno ja che wey ooh yikes
    my bad mb the esto espera anyway omg lo siento un segundo jk to self dear""".split()
)
_WRONG = re.compile(
    r"\b(?:wrong (?:chat|window|person|group|thread|place|number|conversation|convo|app|one)"
    r"|chat equivocado|grupo equivocado|mensaje equivocado|ventana equivocada"
    r"|me equivoque de (?:chat|grupo|ventana|persona)|(?:esto |eso |este |ese )?no era para (?:aca|aqui|ti|ustedes|vos|este)"
    r"|(?:that|this|it|those) (?:was|were|is) (?:meant )?for (?!me\b|the best|a while|real|years|days)"
    r"|(?:that|this|it) was(?:nt| not) (?:meant )?for (?:you|here|this)|^meant for|^not for (?:you|here)"
    r"|(?:oops|whoops|ups|uy|sorry) not (?:you|for|meant|\w+$)|not you therapy|not jess|meant to (?:send|text) (?:that|this|it) to"
    r"|(?:sent|send) (?:that|this|it) (?:to the wrong|by (?:mistake|accident))|this is not my \w+ app"
    r"|era para (?:mi|pa|el|la|otro|otra)\b|era pa (?:mi|el|la)|(?:autocorrect|butt dial|pocket dial))"
)
_RETRACT = re.compile(
    r"\b(?:scratch (?:that|this|it)|strike that|ignore (?:that|this|me|it|them|those|above|the above|the last|my last|last|"
    r"previous|my previous|what i (?:said|wrote|sent|just))|disregard|never ?mind(?: that| me)?$|nevermind|nvm"
    r"|delete (?:that|this|my last)|forget (?:i said|that last|that$|this$|what i (?:said|wrote|sent)|my last)"
    r"|take (?:that|it) back|i take that back|didnt mean (?:that|to send)|pretend i didnt|unsend|jk|just kidding|only kidding"
    r"|(?:that|this) was (?:a joke|sarcasm|sarcastic|a lie)|not true i was"
    r"|borra(?:d|r|lo|la|en|enlo)? (?:eso|esto|lo|ese|el mensaje)|borralo|ignora(?:d|lo|la)?(?: eso| esto| lo| este| el)?$"
    r"|ignora(?:d)? (?:eso|esto|lo|el mensaje|mi)|ignoren|ignorenlo|no (?:lo |me |le )?tom(?:en|es|e|eis) en cuenta"
    r"|olvid(?:a|en|ad) (?:eso|lo que|esto|el mensaje)|olvidalo|olvidenlo|no (?:me )?(?:hagan|hagas|hagais) caso"
    r"|(?:era|es|fue) (?:una )?broma|me arrepenti de lo que (?:escribi|dije|mande)|no lo decia en serio"
    r"|retiro lo dicho|lo de (?:antes|anoche) no)\b"
)
_SENDING = re.compile(r"chat|window|thread|group|convo|sen[dt]|text|grupo|mensaje|ventana|meant|para|not ")
_CORRECT = re.compile(
    r"^(?:(?:ay|oh|ok|ugh|sorry|perdon|uy|hmm) )*(?:no (?:wait|espera|perdon|no|sorry|actually|mentira|mejor|es eso|thats not)|wait no"
    r"|espera no|actually no|actually its|actually it was|actually scratch|correction|correccion|perdon no|sorry no|i meant|"
    r"quise decir|quiero decir|mejor dicho|miento|no mentira|i lied|not quite|thats not (?:right|it|true)|no thats)\b"
)
_HIDE = re.compile(
    r"\b(?:(?:please )?(?:dont|do not) (?:show|share|tell|pass) (?:this|that|it|him|her|them|my therapist)\b.{0,40}"
    r"|(?:keep|leave) (?:this|that|it)(?: one)? (?:out of|between us|off the|private|from)"
    r"|not for (?:the summary|my therapist|her eyes|his eyes)"
    r"|no (?:se )?(?:lo|la|le) (?:ensen\w+|muestr\w+|digas?|digan|cuentes?|pases?)"
    r"|que no (?:lo|la) (?:vea|lea)\b|esto (?:es )?solo (?:es )?para mi|this (?:one )?is just for me)"
)
_PREVIOUS = re.compile(
    r"\b(?:that last|last (?:one|message|bit)|previous|what i (?:just )?(?:said|wrote|sent)|lo (?:de antes|anterior|ultimo))\b"
)
_BURST_BACK = re.compile(r"\b(?:last night|anoche|yesterday|ayer|earlier|de madrugada|this morning)\b")

_TO_BOT = re.compile(
    r"\b(?:hey bot|oye bot|hi bot|hello bot|dear bot|bot please|please bot|bot|chatbot|this (?:app|bot|chat|thing) (?:work|do|save|keep|is (?:on|off|down|slow))"
    r"|does this thing|la app|esta app|therapy robot|are you (?:a )?(?:real|human|person|robot|there|ai)|eres (?:un )?(?:robot|real|humano)"
    r"|(?:how|where) (?:do|can) i (?:see|find|delete|turn|change|edit|stop|export|get my|switch|mute|pause|unsubscribe)"
    r"|(?:is there|theres) a way to|(?:can|could) (?:you|u) (?:remind|send|ask|move|change|stop|resend|delete|save|read|switch|text|message|repeat|make)"
    r"|(?:can|could) (?:someone|somebody|anyone) (?:please )?(?:tell|send|resend|confirm)"
    r"|(?:send|ask|move|remind|message|text) (?:me )?(?:the questions|questions|me (?:at|in|later|tomorrow))|the questions (?:at|in|later|every)"
    r"|how many questions|(?:thanks|thank you|thx|gracias) (?:for|por) (?:the|el|la|los) (?:reminder|question|message|recordatorio|mensaje)\w*"
    r"|(?:delete|erase|remove) a (?:voice note|message)|posting here instead|your (?:reminders|notifications|questions)"
    r"|mueve las preguntas|puedes preguntarme|me (?:puedes|pueden|podes|podrias) (?:preguntar|recordar|mandar|enviar|avisar|escribir)"
    r"|como (?:cambio|veo|borro|hago para|se hace para)|se puede (?:sacar|quitar|cambiar|borrar|escribir|mandar)|estan guardando"
    r"|no me (?:contesta|responde) (?:nada )?el|las preguntas (?:a|por|en) la|do you (?:guys )?(?:do|have|take|offer)\b|what(?:s| is) the (?:wifi|address|link|password|code|phone number)"
    r"|when(?:s| is) (?:my|the) next (?:appt|appointment|session)|the next (?:appt|appointment|session) is|what time (?:is|do|am))\b"
)
_ASKS = re.compile(
    r"^(?:(?:hi|hey|hello|hola|oye|ok|sorry|please|perdon|also|and|quick question|so|buenas tardes|buenos dias|wait|question|pregunta|che|y) )*"
    r"(?:how (?:do|can|long|many|much|soon)|can (?:you|i|we|u|someone|they)|could (?:you|i|we|someone)|is (?:it|there) "
    r"|do (?:i|you|we|u)\b|does (?:this|it|the)|are (?:you|we|there)|will (?:you|i|it|they)|would (?:you|it)|should i|may i|am i allowed"
    r"|when |what time|where (?:do|is|can)|who do i|se puede|puedo|puede[ns]?|podeis|podria[ns]?|me (?:pueden|puedes|puede|podes|podrian)|pueden"
    r"|la (?:cita|sesion)|hay (?:forma|manera|que)|a que hora|cuando (?:es|me|puedo)|es (?:normal|posible|malo)|debo|tengo que|what if i|need|necesito|please|por favor)"
)
_CALL = re.compile(
    r"\b(?:(?:call|phone|ring) me|(?:a|get a) call (?:from|with|back)|give me a (?:call|ring)|call(?: me)? back|speak (?:to|with) (?:the|dr|a)|llam(?:arme|enme|eme|ame|ada)|me (?:llamen|llamas|llame))\b"
)
_DATE = re.compile(
    r"\b(?:reschedul\w*|(?:move|change|cancel|push|switch|postpone) (?:my|the|our) (?:\w+ )?(?:appointment|appt|session|visit|date|time|slot|thursday|monday|tuesday|wednesday|friday)"
    r"|(?:different|another|other) (?:day|time|slot)|(?:cita|sesion|turno)\b.{0,40}\b(?:pasar|cambiar|mover|adelantar|atrasar|cancelar)"
    r"|(?:cambiar|mover|pasar|adelantar|atrasar|reprogramar|cancelar)\b.{0,30}\b(?:cita|sesion|turno|hora))\b"
)
_MEDICINE = re.compile(
    r"\b(?:refill|prescription|receta|dose|dosis|pills?|pastillas?|medic\w+|meds|tylenol|ibuprofen\w*|paracetamol|advil|aspirin\w*|"
    r"lozenge|troche|drive|driving|manejar|conducir|alcohol|wine|beer|coffee|cafe|eat before|fasting|ayunas|blood pressure|side effect\w*|"
    r"thirsty|efecto secundario|sertraline|lexapro|antidepress\w*|zofran|ketamine|ketamina|interact\w*|taper|dosage)\b"
)
_PLAIN_KINDS = frozenset({EntryKind.FREE, EntryKind.REFLECTION})


def stand(entries: list[JournalEntry]) -> list[Read]:
    """Judge entries in order of time (all versions). Returns one Read an entry, in the same order."""
    replaced = {entry.replaces for entry in entries if entry.replaces is not None}
    words = [tokens(entry.text) for entry in entries]
    fates = [_own_fate(entry, entry.id in replaced) for entry in entries]
    closed: list[list[tuple[int, int]]] = [[] for _ in entries]
    flats = [" ".join(word.form for word in said) for said in words]
    for number, entry in enumerate(entries):
        if fates[number] in {Fate.SUPERSEDED, Fate.UNCONFIRMED}:
            continue
        _retract(number, entries, words, flats, fates, closed)
    reads = []
    for number, entry in enumerate(entries):
        asked: list[tuple[RequestKind, int, int]] = []
        if fates[number] is Fate.QUOTABLE and entry.kind in _PLAIN_KINDS:
            _close_sentences(entry, words[number], closed[number], asked)
        reads.append(Read(entry, words[number], fates[number], tuple(closed[number]), tuple(asked)))
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
        hide = _HIDE.search(flat)
        if hide is not None and entry.kind in _PLAIN_KINDS:
            if (_PREVIOUS.search(flat) or len(words[number]) <= 8) and (
                back := _before(number, entries, fates)
            ) is not None:
                fates[back] = Fate.NOT_SHOWN
            if fates[number] is Fate.QUOTABLE:
                fates[number] = Fate.NOT_SHOWN
            return
    starred = entry.text.lstrip().startswith("*")
    wrong, taken = _WRONG.search(flat), _RETRACT.search(flat)
    if (wrong or taken) and (cue := _placed(entry.text, words[number], flat, wrong, taken)) is not None:
        begin, stop, said_before = cue
        if said_before >= (8 if wrong else 4) and not starred:
            closed[number].append((0, stop))
            return
        closed[number].append((0, stop))
        if begin == 0 and fates[number] is Fate.QUOTABLE and len(flat.split()) <= 30:
            fates[number] = Fate.RETRACTING
        if _BURST_BACK.search(flat) and taken:
            _take_back_burst(number, entries, fates)
        elif (back := _before(number, entries, fates)) is not None:
            fates[back] = Fate.RETRACTED
            if wrong:
                _take_back_stream(back, entries, flats, fates)
        return
    if starred and len(words[number]) <= 4:
        closed[number].append((0, len(entry.text)))
    if (starred and 2 <= len(words[number])) or _CORRECT.search(flat):
        back = _before(number, entries, fates, CORRECTION_REACH)
        if back is None or entries[back].kind not in _PLAIN_KINDS:
            return
        if len(words[back]) <= 25:
            fates[back] = Fate.RETRACTED
        elif last := sentences(entries[back].text)[-1:]:
            closed[back].append(last[0])


def _placed(
    text: str, words: list[Token], flat: str, wrong: re.Match[str] | None, taken: re.Match[str] | None
) -> tuple[int, int, int] | None:
    """Where a retraction stands: (start and end of its sentence, words of substance before it); None when
    the phrase is only told, as in "I told him to ignore it"."""
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
        near = len(told) <= (5 if _SENDING.search(found.group()) else 1) and len(words) <= 25
    else:
        near = len(told) <= 1 or (len(told) <= 12 and place + 6 >= len(words) and len(words) <= 25)
        near = near and (len(words) <= 40 or len(told) <= 1)
    return (begin, stop, substance) if near else None


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


def _take_back_burst(number: int, entries: list[JournalEntry], fates: list[Fate]) -> None:
    """ "Forget what I sent last night" means the whole run of messages before this one."""
    last = _before(number, entries, fates, RETRACTION_REACH)
    while last is not None:
        fates[last] = Fate.RETRACTED
        back = _before(last, entries, fates, _BURST)
        last = back if back is not None and entries[back].kind is EntryKind.FREE else None


def _take_back_stream(back: int, entries: list[JournalEntry], flats: list[str], fates: list[Fate]) -> None:
    """Several messages in a row can land in the wrong chat: those within two minutes that speak to someone."""
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
    """Close what is said to the bot, and pick out requests to the practice."""
    at = 0
    free = entry.kind is EntryKind.FREE
    for start, end in sentences(entry.text):
        first = at
        while at < len(words) and words[at].start < end:
            at += 1
        if at - first > 60 or at == first:
            continue
        flat = " ".join(word.form for word in words[first:at])
        question = entry.text[start:end].rstrip(" \"'”)").endswith(("?", "？")) or bool(_ASKS.match(flat))
        if free and question and (kind := _request(flat)) is not None:
            asked.append((kind, start, end))
            closed.append((start, end))
        elif _TO_BOT.search(flat) and (free or question) and at - first <= 35:
            closed.append((start, end))


def _request(flat: str) -> RequestKind | None:
    if not _ASKS.match(flat):
        return None
    if _DATE.search(flat):
        return RequestKind.DATE
    if _CALL.search(flat):
        return RequestKind.CALL
    if _MEDICINE.search(flat):
        return RequestKind.MEDICINE
    return None
