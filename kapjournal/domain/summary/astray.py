"""Sentences meant for somebody else, or for the program: sent here by accident, and not always taken back.

Two signs must meet. Somebody is addressed (a request, an order or a farewell opens the sentence), and the
matter is an errand (a time, a thing to fetch) or the program itself (its questions, reminders, buttons).
What speaks of the writer's own feelings or thoughts stays, whoever it is said to.
"""

from kapjournal.domain.summary.lexicon import Cue, cues
from kapjournal.domain.summary.phrases import any_of
from kapjournal.domain.summary.reading import Token, listed

_MOST_WORDS = 40
_MOST_OF_A_QUESTION = 25
_CALLED = listed(
    """
    hey hi hello hiya yo oye hola ok okay sorry babe baby love hun hon honey darling mom mum mama dad bro
    dude man mate sis guys amor cari carino ma pa wey guey tio tia gordo gorda mi che hermano hermana please
    pls plz porfa porfavor and y also oh so thanks thx gracias morning evening buenas buenos dias quick
    """
)
"""Greetings and names for somebody that may stand before a request; one unknown word may be a name."""
_TELLING = listed(
    """
    i im ive ill he hes she shes they we my his her said says asked told tells thinking like if when that
    dijo dice pregunto conto yo el ella ellos cuando si que
    """
)
_ASKS_SOMEBODY = any_of(
    r"""
    (?:can|could|will|would|wont|cant|did|do|are|have|should) (?:you|u|ya|yall)\b(?! (?:believe|imagine|
        ever|feel|see|hear|know (?:that|what|when|the)))
    pls
    plz
    please
    porfa
    por favor
    (?:dont|do not|never) forget
    remember (?:to|the)
    make sure (?:you|to)
    let me know
    lmk
    (?:text|call|ring|phone|email|message|send|order|save|get|grab|buy|bring|leave) me
    (?:grab|bring|buy|fetch|order|pick up|drop off|feed|collect) (?:the|some|a|an|my|more|us|him|her|\w+s)
    (?:are|is) (?:you|u|everyone|everybody) (?:up|home|there|still|coming|free|ok for)
    (?:what time|when|where|how long) (?:are|r|do|did|will|can|should) (?:you|u|we)
    me (?:traes|mandas|pasas|recoges|compras|guardas|avisas|esperas|prestas|confirmas)
    (?:puedes|podes|podrias|puede|pueden|podeis) (?!ser|que)\w+
    trae(?:me|te)?
    compra(?:me)?
    recoge
    pasa por
    pasate
    saca
    avisa(?:me)?
    (?:manda|pasa|guarda|espera|llama|escribe)me
    llevate
    acuerdate
    recuerda
    no (?:te )?olvides
    (?:a que hora|cuando|donde) (?:llegas|vienes|sales|estas|quedamos|nos vemos|paso)
    """,
    opening="",
)
_PARTS = any_of(
    r"""
    omw
    on my way
    running (?:\w+ ){0,2}late
    (?:be|get) there (?:in|at|by)
    see (?:you|u|ya) (?:at|in|there|soon|later|tomorrow|tonight|then|\w+day)
    love (?:you|u|ya)(?: (?:too|lots|all|x+|both))?$
    (?:ttyl|brb|xx+|xoxo)$
    catch you later
    ya (?:voy|llego|salgo)
    llego en
    estoy llegando
    voy llegando
    nos vemos
    te (?:quiero|amo)$
    (?:un )?bes(?:o|os|itos)$
    te llamo (?:luego|ahorita|al|cuando)
    """
)
_TELLS = any_of(
    r"""
    (?:i|he|she|they|we) (?:said|told|asked)
    (?:he|she|they|who) says?
    dij(?:e|o|eron)
    pregunto
    i (?:feel|felt|cried|realis\w+|realiz\w+|dreamt|dreamed|noticed|was scared|am scared)
    im scared
    me (?:siento|senti|di cuenta|da miedo)
    tengo miedo
    llore
    sone
    """
)
"""Whoever says what somebody said, or what they felt, tells a story; they do not run an errand."""
_OWN = frozenset({Cue.INSIGHT, Cue.EMOTION, Cue.MEANING, Cue.DIFFICULTY, Cue.TURN})
_THE_PROGRAM = any_of(
    r"""
    bot
    app
    questions?
    reminders?
    notif(?:ication)?s?
    buttons?
    prompts?
    settings?
    voice (?:note|message)s?
    (?:my|last|previous|these|old) (?:messages?|answers?|entr(?:y|ies))
    reactions?
    emojis?
    dark mode
    font
    preguntas?
    recordatorios?
    notificaciones
    bot(?:on|ones)
    ajustes
    audios?
    mensajes?
    respuestas?
    """
)
_OF_THE_PROGRAM = any_of(
    r"""
    you
    u
    your
    this
    it
    i (?:see|find|change|get|delete|edit|turn|stop|skip|answer|send|use|go back|switch)
    (?:go|get|come) through
    saved?
    sen[dt]
    work(?:s|ing)?
    every
    again
    later
    earlier
    te
    tu
    esto
    llegan?
    llego
    mandar
    borrar
    cambiar
    ver
    contestar
    responder
    enviar
    """
)
_OF_ITS_WORKING = any_of(
    r"""
    (?:voice|mic|audio|later|skip|send|the|this) (?:note |message )?(?:button|thing|typing|app|bot|
        keyboard) (?:\w+ ){0,2}(?:works?|working|broke|broken|stuck|frozen|saved|says)
    bug report
    easier than typing
    (?:el|la|este) (?:boton|app|bot|audio|teclado) (?:\w+ ){0,2}(?:funciona|anda|va|sirve|falla)
    (?:testing|probando)(?: (?:testing|probando|1|2|3|one|two|three|uno|dos|tres))*$
    """
)
_WHO_READS = any_of(
    r"""
    (?:\w+ ){0,2}(?:who|anyone|anybody|someone|somebody|quien|alguien) (?:\w+ ){0,2}(?:reads?|reading|sees?|
        there|listening|lee|leyendo|ve|ahi)
    """,
    opening="^",
)


def for_somebody_else(words: list[Token], flat: str) -> bool:
    """An errand addressed to another person: "can you get milk and pick up Leo at 5". Linear."""
    if not 2 <= len(words) <= _MOST_WORDS or _TELLS.search(flat):
        return False
    if not _PARTS.search(flat) and not _addressed(words, flat):
        return False
    found: dict[Cue, float] = {}
    for _, cue, weight in cues(words):
        found[cue] = found.get(cue, 0.0) + weight
    own = sum(cue in found for cue in _OWN)
    errand = found.get(Cue.LOGISTIC, 0.0) + 0.5 * found.get(Cue.EVERYDAY, 0.0)
    errand += sum(word.form.isdigit() for word in words)
    return errand >= 1 and own <= 1


def for_the_program(flat: str, *, asks: bool) -> bool:
    """A question or remark about the program itself: "did my last message go through?", "voice works"."""
    if flat.count(" ") >= _MOST_OF_A_QUESTION or _TELLS.search(flat):
        return False
    if not asks:
        return _OF_ITS_WORKING.search(flat) is not None
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
