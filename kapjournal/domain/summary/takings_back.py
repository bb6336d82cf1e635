"""Phrases by which people take a message back, correct it, or speak to the bot and the practice.

Patterns run over folded words joined by single spaces (no case, accents, apostrophes or stops). Each is a
list of alternatives without nested repeats, so that matching stays linear.
"""

import re

from kapjournal.domain.summary.phrases import any_of

WRONG_CHAT = any_of(
    r"""
    wrong (?:chat|window|person|group|thread|place|number|conversation|convo|app|one|text|recipient)
    (?:chat|grupo|mensaje|numero|destinatario|persona) equivocad[oa]
    ventana equivocada
    me equivoque(?: de (?:chat|grupo|ventana|persona|numero))?$
    me (?:he equivocado|equivoque) de (?:chat|grupo|ventana|persona|numero)
    (?:no era|no iba|era|iba) (?:para|pa) (?:aca|aqui|ti|ustedes|vos|usted|este chat|vosotros)
    (?:eso|esto|era|iba|este|ese) (?:era |iba )?(?:para|pa) (?:mi|el|la|mis|otro|otra|un|una)
    (?:that|this|it|those|that one|last one|these) (?:was|were|is)(?:nt| not) (?:meant |
        supposed to be )?for (?:you|here|this)
    (?:that|this|it|those|that one|last one) (?:was|were|is) (?:meant )?for (?:my|work|the group|a friend|
        someone|another|dad|mom|mum)
    (?:that|this) was for \w+(?: obviously)?$
    ^(?:oops |sorry |argh |ignore )*(?:meant|intended) (?:for|to (?:send|text))
    ^not for (?:you|here)
    (?:oops|whoops|ups|uy|sorry) not (?:you|for|meant|\w+$)
    not you therapy
    meant to (?:send|text) (?:that|this|it) to
    meant to text (?:my|the|him|her|someone)
    (?:sent|send) (?:that|this|it|those) (?:to the wrong|by (?:mistake|accident)|accidentally)
    sent by (?:mistake|accident)
    accidentally sent
    this is not my \w+ app
    (?:butt|pocket) (?:dial|text)\w*
    (?:my |the )(?:kid|toddler|son|daughter|cat|baby) (?:got (?:my|the) phone|typed (?:that|this)|
        on (?:the )?keyboard)
    lo mande (?:aqui )?por error
    (?:mandado|enviado) por error
    """
)
SENDING = re.compile(
    r"chat|window|thread|group|convo|sen[dt]|text|grupo|mensaje|ventana|meant|para|pa |not |error|phone"
)
"""Of the above, what can only be about sending; "the wrong person" can be a story."""

TAKEN_BACK = any_of(
    r"""
    scratch (?:that|this|it|all that|all of that|my last)
    strike that
    (?:please )?ignore (?:all )?(?:that|this|me|it|them|those|above|the above|everything above|the last|
        my last|last|the previous|previous|my previous|what i (?:said|wrote|sent|just)|
        (?:the|my|that) (?:\w+ )?(?:one|ones|messages?|note|rant|ramble|stuff|thing|bit) (?:from|i sent|
        i left|i wrote|last night|before|earlier|above))
    disregard
    never ?mind(?: that| me| about that)?$
    nevermind
    nvm
    delete (?:that|this|my last|the last|the previous)
    forget (?:i said|i mentioned|that last|that$|this$|it$|about that$|that about|
        the thing about|what i (?:just )?(?:said|wrote|sent)|my last|everything i)
    (?:i )?take (?:that|it|all that|this) back
    didnt mean (?:that|to send)
    dont (?:read|count|use) (?:that|this|the last|my last)
    pretend i (?:didnt|never)
    unsend
    jk
    (?:just|only|im) kidding
    (?:that|this|it) was (?:a joke|sarcasm|sarcastic|a lie|the wine talking|autocorrect)
    not true i was
    borra(?:d|r|lo|la|en|enlo)? (?:eso|esto|lo|ese|esa|el (?:mensaje|ultimo|anterior)|lo anterior)
    borralo
    borrenlo
    ignora(?:d|lo|la)?(?: eso| esto| lo| este| el)?$
    ignora(?:d)? (?:eso|esto|lo (?:anterior|de antes|ultimo)|el (?:mensaje|ultimo|anterior)|mi(?: ultimo)?)
    ignoren
    ignorenlo
    no (?:lo |me |le )?tom(?:en|es|e|eis) en cuenta
    olvid(?:a|en|ad) (?:eso|lo que|esto|el mensaje|lo (?:anterior|de antes))
    olvidalo
    olvidenlo
    no (?:me )?(?:hagan|hagas|haga|hagais) caso
    (?:era|es|fue) (?:una )?broma
    bromeo
    me arrepenti de lo que (?:escribi|dije|mande)
    no lo (?:decia|dije) en serio
    retiro lo dicho
    lo de (?:antes|anoche) no
    """
)
CORRECTED = any_of(
    r"""
    no (?:wait|espera|perdon|sorry|actually|mentira|mejor|es eso|thats not|quiero decir|digo|scratch)
    no no (?!one|se|puedo|quiero)
    wait no
    wait actually
    espera no
    perdon no
    actually (?:no|its|it was|that was|i meant|scratch|make that)
    correction
    correccion
    corrijo
    sorry (?:no|i meant|that should)
    i meant
    quise decir
    quiero decir
    mejor dicho
    miento
    i lied
    thats not (?:right|it|true|what i meant)
    not (?:quite )?right actually
    no thats
    edit
    """,
    opening=r"^(?:(?:ay|oh|ok|ugh|sorry|perdon|uy|hmm|well|lol|oops) )*",
)
CHANGED = any_of(
    r"""
    changed? my mind
    (?:on|having) second thoughts?
    take (?:that|it|all that|this) back
    new theory
    i was wrong
    not (?:quitting|leaving|going|doing|moving) (?:after all|anymore)?
    (?:before|at first) i thought
    i used to think
    now i think
    i dont think that anymore
    cambi(?:e|o|ado) de (?:idea|opinion|parecer)
    me arrepenti
    lo de (?:\w+ ){1,6}no (?:va|se|era)
    ya no (?:quiero|creo|pienso)
    (?:antes|al principio) (?:pensaba|creia)
    ahora (?:pienso|creo)
    """
)
"""A change of mind that takes no message back but says where the client stands now."""
NOT_TO_SHOW = any_of(
    r"""
    (?:dont|do not|please dont) (?:show|share|tell|pass) (?:this|that|it|him|her|them|
        my therapist)(?: (?:one|last one|part|bit|message))?(?: to (?:my therapist|him|her|them|anyone|
        anybody|the therapist|dr \w+))?
    (?:keep|leave) (?:this|that|it)(?: one)? (?:out of|between us|off the|private|from (?:my therapist|
        her|him|them))
    not for (?:the summary|my therapist|her eyes|his eyes|therapist eyes)
    no (?:se )?(?:lo|la|le) (?:ensen\w+|muestr\w+|digas|digan|cuentes|pases) (?:a|esto|eso)
    que no (?:lo|la) (?:vea|lea) (?:mi|el|la)
    esto (?:es )?solo (?:es )?para mi
    this (?:one )?is just for me
    """
)
THE_ONE_BEFORE = any_of(
    r"""
    (?:that|the|my) last
    last (?:one|message|bit)
    previous
    that one
    what i (?:just )?(?:said|wrote|sent)
    lo (?:de antes|anterior|ultimo)
    el (?:anterior|ultimo)
    """
)
THE_RUN_BEFORE = any_of("last night\nanoche\nyesterday\nayer\nearlier\nde madrugada\nthis morning")

TO_THE_BOT = any_of(
    r"""
    (?:hey|oye|hi|hello|dear|hola|please|ok) (?:chat)?bot
    bot (?:please|por favor|can|could|do|are|puedes)
    (?:bot|chatbot)
    this (?:app|bot|chat|thing) (?:work|works|do|save|keep|is (?:on|off|down|slow|broken))
    (?:does|is|do) (?:this|the) (?:thing|app|chat)
    (?:la|esta) app
    therapy robot
    are you (?:a )?(?:real|human|person|robot|there|ai|alive)
    eres (?:un )?(?:robot|real|humano|persona)
    (?:how|where) (?:do|can|to) i? ?(?:see|find|delete|turn|change|edit|stop|export|get my|switch|mute|
        pause|unsubscribe|undo)
    (?:is there|theres) (?:a|any) way to
    (?:can|could) (?:you|u) (?:please )?(?:remind|send|ask|move|change|stop|resend|delete|save|read|
        switch|text|message|repeat|make)
    (?:can|could) (?:someone|somebody|anyone) (?:please )?(?:tell|send|resend|confirm)
    (?:send|ask|move|remind|message|text) (?:me )?(?:the questions|questions|me (?:at|in|later|tomorrow))
    the questions (?:at|in|later|every)
    (?:how many|stop the|more|fewer|less|no more) questions
    (?:thanks|thank you|thx|gracias) (?:for|por) (?:the|el|la|los) (?:reminder|question|message|
        recordatorio|mensaje|pregunta)\w*
    (?:delete|erase|remove) a (?:voice note|message)
    posting here instead
    your (?:reminders|notifications|questions)
    mueve las preguntas
    puedes preguntarme
    me (?:puedes|pueden|podes|podrias) (?:preguntar|recordar|mandar|enviar|avisar|escribir)
    como (?:cambio|veo|borro|hago para|se hace para)
    se puede (?:sacar|quitar|cambiar|borrar|escribir|mandar)
    estan guardando
    no me (?:contesta|responde) (?:nada )?el
    las preguntas (?:a|por|en) la
    do you (?:guys )?(?:do|have|take|offer|validate)
    what(?:s| is) the (?:wifi|address|link|password|code|phone number)
    (?:whats|what is) (?:the|your) (?:wifi|address|link|password|code|number)
    when(?:s| is) (?:my|the) next (?:appt|appointment|session)
    the next (?:appt|appointment|session) is
    what time (?:is|do|am)
    is (?:there )?parking
    is the \d+\w* at
    """
)
ASKS = any_of(
    r"""
    how (?:do|can|long|many|much|soon)
    can (?:you|i|we|u|someone|they)
    could (?:you|i|we|someone)
    is (?:it|there)
    do (?:i|you|we|u)
    does (?:this|it|the)
    are (?:you|we|there)
    will (?:you|i|it|they)
    would (?:you|it)
    should i
    may i
    am i allowed
    whether i may
    when (?:do|can|should|will|is|are|am)
    what time
    where (?:do|is|can)
    who do i
    what if i
    i (?:need|would like|want) to (?:reschedule|cancel|move|change|speak|talk to (?:dr|the nurse|
        the doctor))
    i (?:should|would|d) be (?:obliged|grateful|glad|happy|thankful) if
    id be (?:obliged|grateful|glad|happy|thankful) if
    need (?:a|an|my|more|another|the)
    please (?:call|send|move|change|cancel|tell|let|can|could|reschedule|refill)
    se puede
    puedo
    puede[ns]?
    podeis
    podria[ns]?
    me (?:pueden|puedes|puede|podes|podrian)
    la (?:cita|sesion)
    hay (?:forma|manera|que)
    a que hora
    cuando (?:es|me|puedo)
    es (?:normal|posible|malo)
    debo
    tengo que
    necesito
    quisiera
    por favor
    """,
    opening=(
        r"^(?:(?:hi|hey|hello|hola|oye|ok|sorry|please|perdon|also|and|quick question|so|buenas tardes|"
        r"buenos dias|buenas|wait|question|pregunta|che|y|disculpe|disculpa|good morning) )*"
    ),
)
A_CALL = any_of(
    r"""
    (?:call|phone|ring) me
    (?:a|get a) call (?:from|with|back)
    give me a (?:call|ring)
    call(?: me)? back
    (?:nurse|doctor|dr \w+|someone|somebody|office|clinic|you) (?:would|could|can|will) (?:please )?(?:call|
        ring|phone|telephone)
    (?:speak|talk) (?:to|with) (?:the nurse|the doctor|dr)
    llam(?:arme|enme|eme|ame|ada)
    me (?:llamen|llamas|llame|llaman)
    """
)
ANOTHER_DATE = any_of(
    r"""
    reschedul\w*
    (?:move|change|cancel|push|switch|postpone) (?:my|the|our) (?:\w+ )?(?:appointment|appt|session|visit|
        date|time|slot|(?:mon|tues|wednes|thurs|fri)day)
    (?:different|another|other|later|earlier) (?:day|time|slot|date)
    (?:cita|sesion|turno)\b.{0,40}\b(?:pasar|cambiar|mover|adelantar|atrasar|cancelar)
    (?:cambiar|mover|pasar|adelantar|atrasar|reprogramar|cancelar)\b.{0,30}\b(?:cita|sesion|turno|hora)
    """
)
ABOUT_MEDICINE = any_of(
    r"""
    refill
    prescription
    receta
    dose
    dosis
    dosage
    pills?
    pastillas?
    medic\w+
    meds
    tylenol
    ibuprof\w+
    paracetamol
    advil
    aspirin\w*
    lozenge
    troche
    drive
    driving
    manejar
    conducir
    alcohol
    wine
    beers?
    cerveza
    vino
    coffee
    cafe
    eat before
    comer (?:normal|antes)
    fasting
    ayunas
    blood pressure
    side effects?
    thirsty
    sed
    efectos? secundarios?
    sertralin\w+
    lexapro
    zoloft
    antidepres\w+
    zofran
    ketamin\w+
    interact\w*
    taper
    """
)
FOR_THE_PRACTICE = any_of(
    r"""
    (?:q|question|note|msg|message) for (?:the |my )?(?:dr|doc|doctor|nurse|clinic|office)
    (?:tell|ask) (?:the |my )?(?:dr|doc|doctor|nurse|clinic|office|front desk|prescriber)
    (?:can|could|would|will) (?:the |my |your )?(?:dr|doc|doctor|nurse|clinic|office|front desk|prescriber|
        someone|somebody|anyone|you guys)
    (?:me|nos) (?:pueden|podrian|podeis) (?:\w+ ){0,2}(?:hacer|mandar|enviar|dar|pasar|confirmar|firmar)
    (?:diganle|dile|decile|preguntenle|avisenle) (?:a |al )(?:la |el )?(?:doctora?|enfermera?|clinica)
    pregunta para (?:la |el )?(?:doctora?|enfermera?|clinica)
    (?:la|una) (?:constancia|factura|receta|nota medica)
    (?:superbill|invoice|receipt|doctors note|sick note|letter for (?:work|my job|insurance))
    """
)
