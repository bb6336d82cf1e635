"""Sentences meant for somebody else, or for the program: sent here by accident, and not always taken back.

Two signs must meet. Somebody is addressed (a request, an order or a farewell opens the sentence), and the
matter is an errand (a time, a thing to fetch) or the program itself (its questions, reminders, buttons).
What speaks of the writer's own feelings or thoughts stays, whoever it is said to.
"""

import re

from kapjournal.domain.summary.lexicon import Cue, cues
from kapjournal.domain.summary.reading import Token, listed

_MOST_WORDS = 40
_CALLED = listed(
    """
    hey hi hello hiya yo oye hola ok okay sorry babe baby love hun hon honey darling mom mum mama dad bro dude
    man mate sis guys amor cari carino ma pa wey guey tio tia gordo gorda mi che hermano hermana please pls plz
    porfa porfavor and y also oh so thanks thx gracias morning evening buenas buenos dias quick
    """
)
_TELLING = listed(
    """
    i im ive ill he hes she shes they we my his her said says asked told tells thinking like if when that
    dijo dice pregunto conto yo el ella ellos cuando si que
    """
)
_ASKS_SOMEBODY = re.compile(
    r"(?:can|could|will|would|wont|cant|did|do|are|have|should) (?:you|u|ya|yall)\b"
    r"(?! (?:believe|imagine|ever|feel|see|hear|know (?:that|what|when|the) (?:feeling|moment)))"
    r"|(?:pls|plz|please|porfa|por favor)\b"
    r"|(?:dont|do not|never) forget\b|remember (?:to|the)\b|make sure (?:you|to)\b"
    r"|let me know\b|lmk\b|(?:text|call|ring|phone|email|message|send|order|save|get|grab|buy|bring|leave) me\b"
    r"|(?:grab|bring|buy|fetch|order|pick up|drop off|feed|collect) (?:the|some|a|an|my|more|us|him|her|\w+s)\b"
    r"|(?:are|is) (?:you|u|everyone|everybody) (?:up|home|there|still|coming|free|ok for)\b"
    r"|(?:what time|when|where|how long) (?:are|r|do|did|will|can|should) (?:you|u|we)\b"
    r"|me (?:traes|mandas|pasas|recoges|compras|guardas|avisas|esperas|prestas|confirmas)\b"
    r"|(?:puedes|podes|podrias|puede|pueden|podeis) (?!ser|que)\w+"
    r"|(?:trae|traeme|traete|compra|comprame|recoge|pasa por|pasate|saca|avisa|avisame|mandame|pasame|guardame|"
    r"esperame|llamame|escribeme|llevate|acuerdate|recuerda|no (?:te )?olvides)\b"
    r"|(?:a que hora|cuando|donde) (?:llegas|vienes|sales|estas|quedamos|nos vemos|paso)\b"
)
_PARTS = re.compile(
    r"\b(?:omw|on my way|running (?:\w+ ){0,2}late|(?:be|get) there (?:in|at|by)|see (?:you|u|ya) "
    r"(?:at|in|there|soon|later|tomorrow|tonight|then|\w+day)|love (?:you|u|ya)(?: (?:too|lots|all|x+|both))?$|"
    r"(?:ttyl|brb|xx+|xoxo)$|catch you later|ya (?:voy|llego|salgo)|llego en|estoy llegando|voy llegando|nos vemos|"
    r"te (?:quiero|amo)$|(?:un )?bes(?:o|os|itos)$|te llamo (?:luego|ahorita|al|cuando))\b"
)
_OWN_CUES = frozenset({Cue.INSIGHT, Cue.EMOTION, Cue.MEANING, Cue.DIFFICULTY, Cue.TURN})
_OWN_WORDS = re.compile(
    r"\b(?:(?:i|he|she|they|we) (?:said|told|asked)|(?:he|she|they|who) says?|dije|dijo|dijeron|pregunto|i (?:feel|felt|cried|realis\w+|realiz\w+|dreamt|dreamed|noticed|was scared|am scared)|im scared|me "
    r"(?:siento|senti|di cuenta|da miedo)|tengo miedo|llore|sone)\b"
)
_THE_PROGRAM = re.compile(
    r"\b(?:bot|app|questions?|reminders?|notifications?|notif|buttons?|prompts?|settings?|voice (?:note|message)s?|"
    r"(?:my |last |previous |these |old )(?:messages?|answers?|entr(?:y|ies))|reactions?|emojis?|dark mode|font|"
    r"preguntas?|recordatorios?|notificaciones|botones|boton|ajustes|audios?|mensajes?|respuestas?)\b"
)
_OF_THE_PROGRAM = re.compile(
    r"\b(?:you|u|your|this|it|i (?:see|find|change|get|delete|edit|turn|stop|skip|answer|send|use|go back|switch)|"
    r"go through|get through|come through|saved?|sent|send|work(?:s|ing)?|every|again|later|earlier|"
    r"te|tu|esto|llego|llegan|mandar|borrar|cambiar|ver|contestar|responder|enviar)\b"
)
_WHO_READS = re.compile(
    r"^(?:\w+ ){0,2}(?:who|anyone|anybody|someone|somebody|is anyone|does anyone|quien|alguien) (?:\w+ ){0,2}"
    r"(?:reads?|reading|sees?|there|listening|lee|leyendo|ve|ahi)\b"
)


def for_somebody_else(words: list[Token], flat: str) -> bool:
    """An errand addressed to another person: "can you get milk and pick up Leo at 5". Linear."""
    if not 2 <= len(words) <= _MOST_WORDS or _OWN_WORDS.search(flat):
        return False
    parting = _PARTS.search(flat) is not None
    if not parting and not _addressed(words, flat):
        return False
    found: dict[Cue, float] = {}
    for _, cue, weight in cues(words):
        found[cue] = found.get(cue, 0.0) + weight
    own = sum(cue in found for cue in _OWN_CUES)
    errand = found.get(Cue.LOGISTIC, 0.0) + 0.5 * found.get(Cue.EVERYDAY, 0.0)
    errand += sum(word.form.isdigit() for word in words)
    return errand >= 1 and own <= 1


def for_the_program(flat: str, *, asks: bool) -> bool:
    """A question about the program itself: "did my last message go through?", "who reads this?"."""
    if not asks or flat.count(" ") > _MOST_WORDS - 15 or _OWN_WORDS.search(flat):
        return False
    named = _THE_PROGRAM.search(flat) is not None and _OF_THE_PROGRAM.search(flat) is not None
    return named or _WHO_READS.search(flat) is not None


def _addressed(words: list[Token], flat: str) -> bool:
    """Whether a request opens the sentence, after at most a greeting and a name."""
    at, strangers = 0, 0
    for word in words[:5]:
        if _ASKS_SOMEBODY.match(flat, at):
            return True
        if word.form in _TELLING:
            return False
        strangers += word.form not in _CALLED
        if strangers > 1:
            return False
        at += len(word.form) + 1
    return False
