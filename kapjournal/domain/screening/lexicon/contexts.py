"""Words around a match that change how it stands, in both languages (one message often holds both)."""

# Every list is matched as whole canonical words with a space on each side, so no expression is needed
# beyond fixed alternatives.

CANCELS = """
not going to lie|not gonna lie|not only|not just|not joking|not kidding|not a joke|no joke|why not|
    do not know if|do not know whether|do not know why|do not know how|do not know|do not care|not sure|
    can not stop|could not stop|can not help|not stop|never stop|not stopped|never stopped|
    can not promise|not exactly|not exaggerating|not even joking|can not shake|can not lie|no lie|
    not get rid of|not stopped wanting|not that i|not tell anyone|not told anyone|not know who to tell|
    not okay|not ok|not well|not good|not fine|not doing well|not sleeping|not slept|not tell|not eaten|
    no doubt|not keep pretending|not keep|not wait|not stop pretending|si no fuera|si no|if it was not|
        if it were not|
    no encuentro otra|no encuentro|no veo otra|no veo|no hay otra|no tengo otra|no queda otra|
    reason i have not|reason i do not|reason i am not|reason why i have not|reason that i have not|
    reason i did not|not have the courage|not have the guts|not have the balls|not have the nerve|
    not brave enough|not have the strength|not have the energy|not strong enough|not afraid of|
    not scared of|not afraid to|not scared to|not a day goes|not a day|no tengo el valor de|
    no tengo el valor para|no tengo el valor|no tengo valor|no me atrevo|no le tengo miedo|
    no tengo miedo de|not resist|no idea|no matter|no longer care|do not want to do anything|nothing|
    no one|nobody knows|no se si|no se como|no se por que|no se|no dejo de|no puedo dejar de|no paro de|
    no puedo parar de|no es broma|no bromeo|no miento|no solo|no puedo evitar|no me importa|no aguanto|
    no puedo mas|no puedo|no logro dejar de|no he dejado de|no hay dia|no hay noche|no estoy bien|
    no es mentira|no le digas|no le digan|no hago mas que|por que no|no me quito|no sabe|no saben|
    no doy mas|no tengo fuerzas|no tengo ganas|no entiendo|no vaya a|no quiero estar aqui
"""

NEGATORS = {
    "en": "not|never|nor|neither|no longer|nunca|jamas|ya no",
    "es": "no|nunca|jamas|tampoco|ni|lejos de|cero|not|never",
}
CLOSE_NEGATORS = {
    "en": "without|stopped|quit|instead of|free of|free from|far from|rather than|no|zero",
    "es": "sin|nada de|deje de|dejado de|dejo de|ningun|ninguna|en vez de|en lugar de",
}
"""These negate only what they touch: "no chest pain", not "no, I want to die"."""

_BETWEEN_NO = """
thoughts thought ideas idea plan plans urge urges desire intention wish longer more any signs sign new
active real actual of to about for or single further suicidal trouble pain chest a the having kind sort
feelings my self harm ideation pensamientos ideas ganas de planes intencion ningun ninguna mas deseos
impulsos en del al
"""
BETWEEN_NO = frozenset(_BETWEEN_NO.split())
"""What may stand between such a word and what it negates."""

_BETWEEN_EN = """
intend intending
want wanted wanting to too really actually even ever do feel feeling felt like have had has been be
being think thinking thought that going longer just necessarily currently actively gonna much is was my
plans intention planning trying tempted considering believe or hurting harming hurt harm kill seriously
again once say saying i am would will could wish need needing so very at all get got getting tried try
consider plan taken took take used using use seen heard any
"""
_BETWEEN_ES = """
quiero quiera quisiera queria me lo la le ya nunca voy a iba he ha pienso pensado pensar pensando tengo tenia
tuve siento estoy soy ando en ganas de deseos ideas mas volver vuelto intentar querer creo que es tanto
ni o lastimarme hacerme dano intente pense tome tomado usado use consumido escuchado oido visto oigo veo
hay sido muy nada siquiera se sentido te hecho
"""
BETWEEN_NOT = {
    "en": BETWEEN_NO | frozenset(_BETWEEN_EN.split()),
    "es": BETWEEN_NO | frozenset(_BETWEEN_ES.split()),
}
"""All that may stand between a negation and what it negates; at any other word its reach ends."""

_FINITE = """
quiero quisiera queria voy iba pienso tengo tenia siento estoy soy ando creo prefiero puedo sigo ojala
oigo veo
"""
FINITE = frozenset(_FINITE.split())
"""A second finite verb is a second sentence: "no quiero seguir con esto quiero matarme"."""

INTENSIFIES = """so much|so badly|so bad|this much|this badly|this bad|more than|more ever|more in my life|
    more then|more now|as much|tanto como|tanto|
    mas que ahora|mas que hoy|until now|until today|before today|hasta ahora|hasta hoy"""
"""After "never", these turn it round: "I never wanted to die this badly"."""

FIRST = {
    "en": "i|me|my|myself|we|our|am",
    "es": """yo|me|mi|mis|conmigo|nosotros|tengo|siento|estoy|quiero|quisiera|voy|iba|pienso|ando|puedo|
        llevo|he|queria|quise|sigo|prefiero|merezco|deberia""",
}
THIRD = {
    "en": """he|she|they|who|people|someone|somebody|everybody|mom|mum|mother|dad|father|brother|sister|
        friend|cousin|uncle|aunt|roommate|neighbor|neighbour|coworker|boss|guy|girl|man|woman|kid|son|
        daughter|patient|patients|client|clients|teacher|character|singer|you|wife|husband|boyfriend|
        girlfriend|partner|ex|grandma|grandpa|grandmother|grandfather|tom|mary|john""",
    "es": """ell|ella|ellos|ellas|hermano|hermana|amigo|amiga|primo|prima|tio|tia|mama|papa|abuela|abuelo|
        vecino|vecina|companero|companera|cantante|personaje|gente|hombre|mujer|hijo|hija|quien|alguien|
        novio|novia|esposo|esposa|usted|tom|maria|juan""",
}
TALK = """talk|talked|talking|talks|asked|asks|question|group|class|training|work|works|read|reading|lost|
    funeral|anniversary|news|police|discussed|discuss|topic|subject|word|hablamos|hablar|hablaron|hablo|
    pregunto|pregunta|grupo|clase|trabajo|leer|lei|perdi|funeral|aniversario|policia|tema|palabra|curso|
    tom|mary|they|his|her|sus|su"""
"""Words beside "suicide" that make it a subject of talk, or somebody else's."""

THIRD_OBJECTS = "him|her|them"
"""Before words about killing oneself these point at somebody else too: "drove him to"."""

THIRD_VERBS = """quiere|quieren|va|van|iban|intentan|intentaron|vaya|quieres|estas|estan|amenazaron|
    pueden|tratan|trataron|planea|querria|vas|quisieron|trataban|ha|han|puede|intentaba|
    quisiera alguien"""

TOLD_BY_NOBODY = """voice|voices|brain|mind|head|thoughts|thought|something|depression|part of me|it|
    everything|body|illness|voz|voces|cabeza|mente|algo|depresion|pensamientos|una parte|cuerpo"""
"""What tells one to is not another person."""

TOLD = """told me to|tells me to|telling me to|asked me to|wants me to|said i should|says i should|
    told me i should|me dijo que me|me dice que me|me dijeron que me|quiere que me"""

PAST_FORMS = """became|found|began|wanted|tried|attempted|thought|was|were|had|felt|used|considered|planned|
    wished|hoped|did|
    killed|took|hung|cut|hit|beat|burned|hurt|would|been|queria|quise|pensaba|pense|intente|trate|tuve|
    tenia|era|estaba|habia|sentia|senti|beat|molested|abused|raped|choked|touched|assaulted|hanged|smoked|
    snorted|heard|cutting|golpeaba|abusaron|violaron|violo|ahorco|abuso|intentos|tocaba|pegaba|usaba|
    deseaba|solia|estuve|fui|planee|iba|hacia|hice|cortaba|corte|could|vomited|threw|fainted|podia|pude|
        vomite|desmaye|escuche|remember|wanting|used|planned|shook|
    slapped|fui|recuerdo|golpee|empuje|fantasized|my attempt|mi intento|took|did|preferia|hubo|me meti|
    metia|usaba|broke|broken|pego|pegaron|heard|saw|oia|escuchaba|veia|sufri|oi|vi|my suicide attempt|
        attempt|intento"""
LONG_AGO = """years ago|year ago|months ago|decades ago|decade ago|a decade|in my adolescence|
    en mi adolescencia|adolescencia|hace mucho tiempo|long ago|used to|back then|back when|when i was|
    when i were|when we were|as a kid|as a child|as a teen|as a teenager|in my twenties|in my teens|
    in my thirties|in high school|in college|in school|in middle school|at school|at university|
    growing up|in my childhood|before treatment|before the treatment|before ketamine|before the ketamine|
    before therapy|before all this|boarding school|school years|summer camp|my childhood|as a boy|as a girl|
        growing up there|before any of this|before i started|before the medication|
    before the meds|before the sessions|last year|last winter|last summer|last spring|last autumn|
    last fall|at the time|in the past|when i lived|when i was little|younger|at my worst|my first husband|
    my first wife|in my last relationship|at my lowest|childhood|when i had|in the army|when my kids were|
    hace anos|hace muchos anos|hace tiempo|hace mucho|en aquel entonces|en ese entonces|cuando era|
    cuando tenia|de nina|de nino|de chica|de chico|de pequena|de pequeno|de adolescente|de joven|
    en la prepa|en la secundaria|en la universidad|en la infancia|en mi infancia|de mi infancia|
    antes queria|antes me|antes era|antes estaba|en el internado|el internado|en el colegio|en la parroquia|
        catequesis|antes pensaba|antes tenia|antes del tratamiento|antes de la ketamina|
    antes de todo esto|antes de la terapia|antes de empezar|el ano pasado|en el pasado|mi primer marido|
    mi primera esposa|en mi peor|en mis veintes|a los veinte|anos atras|en la escuela|cuando vivia|
    antes de las sesiones|antes oia|antes usaba|antes consumia"""
HABIT_OF_OLD = """used to|solia|pegaba|golpeaba|tocaba|violaba|maltrataba|lastimaba|me cortaba|me pegaba|
    abusaba"""
"""Forms that speak of the past by themselves."""
LASTING = """since i was|ever since|as long as i can remember|all my life|my whole life|always|for years|
    for so long|i have|have been|have wanted|have thought|have had|have felt|desde que|desde hace|
    toda la vida|toda mi vida|siempre|llevo|he pensado|he querido|he tenido|he intentado"""
"""What began long ago and goes on is not past: "I've wanted to die since I was twelve"."""

RECENT = """again|still|tonight|last night|yesterday|today|lately|recently|right now|these days|this week|
    this morning|otra vez|de nuevo|todavia|aun|anoche|ayer|hoy|esta noche|esta semana|ultimamente|
    ahora mismo|sigo"""
BUT_NOW_NOT = "now i do not|now not|not anymore|do not anymore|ahora no|ahora ya no|ya no|but not now|no more"

UNDATED = "heard|saw|could|oi|escuche|vi|podia|pude"

AFTER_NONE = "none|no|nope|zero|nada|ninguno|ninguna|ningunos|not this week|not at all|gone|stopped|0"
AFTER_GONE = """are gone|is gone|have gone|has gone|were gone|went away|have stopped|has stopped|stopped|
    are not there|disappeared|have disappeared|faded away|have left|se fueron|se fue|se han ido|
    desaparecieron|desaparecio|pararon|paro|ya no estan|se acabaron|se me quitaron|se quitaron"""

SPEECH = """says|said|goes|sings|sang|called|titled|line|lyric|lyrics|quote|sign|caption|headline|poem|
    chorus|song|meme|shirt|text|tattoo|title|reads|read|told|yells|screams|shouts|yelled|screamed|shouted|
    repeats|kept saying|texted me|wrote me|messaged me|sent me|me escribio|me escribe|me mando|me puso|dice|
        dijo|decia|canta|cantaba|llamada|titulada|letra|frase|titular|poema|cancion|
    cartel|coro|titulo|grito|grita"""
SAYING = """says|said|goes|sings|sang|called|titled|reads|repeats|dice|dijo|decia|canta|cantaba|llamada|
    titulada|va"""

SELF_SPEECH = """i said|i told|i say|i keep saying|i kept saying|i wrote|i thought|i texted|i typed|
    i keep thinking|i was like|told him|told her|told them|my note|dije|le dije|pense|escribi|me repito|
    me digo|yo dije|les dije|i am like|i cried|i screamed"""
FICTION = """movie|film|show|series|episode|season|novel|book|character|song|lyrics|lyric|album|band|game|
    podcast|documentary|news|article|headline|meme|netflix|anime|play|poem|tv|opera|theater|theatre|comic|
    manga|story|pelicula|serie|episodio|temporada|novela|libro|personaje|cancion|letra|disco|juego|
    videojuego|documental|noticias|noticia|articulo|titular|obra|poema|cuento|tele"""

INTRUSIVE = """intrusive|ocd|obsession|obsessions|obsessive|unwanted thought|unwanted thoughts|
    ego dystonic|compulsion|compulsions|toc|intrusivo|intrusivos|intrusiva|intrusivas|obsesion|obsesiones|
    obsesivo|obsesivos|compulsion|compulsiones|harm ocd"""
NAMED_OCD = """ocd|toc|obsession|obsessions|obsesion|obsesiones|compulsion|compulsions|compulsiones|
    ego dystonic|egodistonico|erp|exposure"""
INTENT = """i bought|i am going to|i plan to|i have a plan|i know where he|i mean it|voy a|compre|
    lo digo en serio|ya tengo"""

DURING = """during the session|in the session|in session|during session|during my session|in my session|
    during the journey|in the journey|during my journey|in my journey|during the trip|in the trip|
    during my trip|on my trip|during the infusion|in the infusion|during the medicine|in the medicine|
    during the dose|during the dosing|during dosing|during the ketamine|under the ketamine|
    on the ketamine|on ketamine|in ketamine|with the ketamine|under ketamine|on the medicine|
    with the medicine|under the medicine|under the influence|while under|while i was under|was under|
    in the k hole|in a k hole|k holed|khole|the k hole|the hole|the peak|at the peak|peaking|peaked|
    come up|coming up|the come up|comeup|comedown|kicked in|the shot hit|ego death|ego dissolution|my ego|
    ego|dissolved|dissolving|dissolve|tripping|tripped|blasted off|breakthrough|in there|from that place|
    into the light|during the experience|the experience|durante la sesion|en la sesion|en sesion|
    durante el viaje|en el viaje|durante la infusion|en la infusion|durante la medicina|en la medicina|
    bajo la ketamina|con la ketamina|bajo el efecto|bajo los efectos|bajo la medicina|con la medicina|
    en el pico|el pico|hizo efecto|pego la ketamina|mi ego|el ego|me disolvi|disolvi|disolverme|disolvio|
    the light asked|the light said|the light told|the plant asked|the plant said|the medicine asked|
    the mushroom asked|la luz me pregunto|la luz me dijo|la planta me|la medicina me pregunto|
    abuelo fuego|abuela ayahuasca|la abuelita|
    ahi dentro|ahi adentro|de ese lugar|durante la experiencia"""
MEDICINE = """the trip|my trip|the journey|my journey|the dose|the lozenge|the troche|the injection|
    hallucinogen|psychedelic|psychedelics|mushrooms|shrooms|lsd|acid|dmt|ayahuasca|psilocybin|salvia|
    mescaline|dxm|mdma|ketamine|mi viaje|el viaje|la dosis|hongos|peyote|la ketamina|the session|
    la sesion|the medicine|la medicina"""

TRIP = """dmt|the dmt|inhaled|inhale|exhaled|exhale|vaporized|vaporizer|the pipe|bong|the bowl|closed eye|
    open eye|
    closed eyes|open eyed|visions|hallucinations|freebase|harmala|tryptamine|tryptamines|hallucinatory|
        hyperspace|
    blast off|caapi|syrian rue|mg|milligrams|trip report|dissociative|dissociatives|plateau|shaman|sitter|
        trip sitter|the loop|in that place|that place|the light came|into the light|
    when i came back|came back from|
    came back to my body|reborn|visuals|ceremony|the circle|dosed|redosed|tabs|
        hits of|grams|microgram|micrograms|
    entity|entities|the void|infinite|eternity|dimension|dimensions|cosmic|oneness|portal|fractals|
        fractal|geometry|the trip|a trip|bad trip|the drug|the universe|chaman|la ceremonia|ceremonia|
            renaci|renacida|renacido|and it was beautiful|and it was peaceful|y fue precioso|y fue hermoso|
        entidad|entidades|el vacio|infinito|
    eternidad|dimension|fractales|geometrias|el universo|un portal|el cuidador|mal viaje|la droga"""
"""What people say when they tell of a trip without naming the medicine."""

EMBARRASSED = """embarrassed|embarrassing|embarrassment|cringe|cringed|awkward|mortified|mortifying|
    verguenza|pena ajena|oso|que pena|la pena"""
CAUSING = "makes|make|making|made|gives|me da|me dan|me hace|me hacen|me dio|me hizo"
TRIVIAL = """commute|traffic|homework|meeting|meetings|monday|mondays|email|emails|spreadsheet|hangover|
    hungover|laundry|wifi|zoom|ikea|queue|puns|diet|burpees|cardio|squats|leg day|printer|excel|taxes|dmv|
    autocorrect|playlist|trafico|tarea|junta|juntas|lunes|cruda|resaca|chistes|microfono|dieta|tramite|
    tramites|fila|correo|correos|impresora"""
