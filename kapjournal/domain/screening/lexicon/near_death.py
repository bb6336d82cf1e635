"""Both languages: a wish, a decision or a farewell beside a word for one's own death, in any order.

The loosest net of all, for what no list of phrases foresees ("the sooner I'm dead the better"). In ordinary
talk the three rarely meet; where they do, the guards look for other people, figures of speech and the
medicine.
"""

from functools import partial

from kapjournal.domain.safety import SafetyKind
from kapjournal.domain.screening.lexicon import en_slots, es_slots
from kapjournal.domain.screening.rules import Guard, Rule

_ENGLISH = {
    "death": """die|dead|death|dying|suicide|grave|buried|coffin|corpse|six feet under|morgue|casket|
        tombstone""",
    "will": """want|wants|wanted|wanting|wish|wished|wishing|hope|hoping|plan|plans|planning|planned|
        decided|
        deciding|
        ready|choose|choosing|chose|chosen|need|needed|prefer|rather|sooner|happier|better|done|tired|pray|
            praying|
        please|let me|looking|waiting|deserve|should|crave|craving|easier|intend|fix|finally|soon|tonight|
            only thing|
        only plan|only way|longing|belong|goal|welcome|welcoming|holiday|comfort|comforting|calling|
            beautiful|
        by my own hand|fair|relief|worth more|appeals|tempts|seduces|promise|promised|button|friend|mercy|
            beg|begging|
        dream|dreaming|fantasize|imagine|picture|cannot wait|forward""",
    "alive": "alive|living|exist|existing|existence|live|life",
    "weary": """tired of|sick of|done|done with|exhausted|hardest|hate|hating|quit|quitting|against my will|
        pointless|
        unbearable|torture|punishment|chore|burden|obligation|prison|sentence|returning|hand back|give back|
            refuse|
        no use for|over it|finished with|had enough of|through with|do not want this|unwanted|mistake""",
    "self": "i|me|my|myself|mine",
}
_SPANISH = {
    "death": """morir|morirme|muerta|muerto|muerte|muriera|muera|morire|suicidio|tumba|ataud|cadaver|
        entierro|
        enterrada|enterrado|cementerio|bajo tierra|finada|finado|velorio|funeral""",
    "will": """quiero|quisiera|queria|ojala|espero|plan|planes|planeo|decidi|decidido|decidida|lista|listo|
        elijo|elegi|
        prefiero|antes|mejor|mas feliz|por mi propia mano|harta|harto|cansada|cansado|pido|ruego|rezo|dejen|
            dejenme|espero|merezco|deberia|
        anhelo|facil|arreglaria|por fin|pronto|esta noche|unico|unica|sueno|toca|hora|descanso|alivio|
            paz|
        favor|solucion|salida|ganas|necesito|valgo mas|solo falta|fantaseo|imagino|veo|llama|tienta|
            bienvenida|busco""",
    "alive": "viva|vivo|vivir|viviendo|existir|existencia|vida|con vida",
    "weary": """harta|harto|cansada|cansado|agotada|agotado|odio|obligada|obligado|a la fuerza|castigo|
        carcel|condena|
        tortura|insoportable|devolver|me niego|renuncio|no la quiero|me pesa|error|sobra|estorba|no soporto|
        no aguanto|ya tuve suficiente|por obligacion|me cuesta estar|no me interesa""",
}
_GUARDS = frozenset(
    {
        Guard.NEGATION,
        Guard.PAST,
        Guard.THIRD_PERSON,
        Guard.QUOTED,
        Guard.OCD,
        Guard.HYPERBOLE,
        Guard.DURING_MEDICINE,
        Guard.SHOWN,
        Guard.NOBODY,
    }
)
_near = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, guards=_GUARDS)
_english = partial(_near, language="en", macros=_ENGLISH, needs="@self", within=6)
_spanish = partial(_near, language="es", macros=_SPANISH)

RULES = (
    _english(
        "a word for one's own death beside a wish",
        """
        @will _5 @death
        @death _3 @will
        """,
        unless=en_slots.IDIOMS
        + """
        (left|wall|drop|brain|dead) (4|of death|dead|zone|end|line|tired|ass|serious|weight|sexy|gorgeous|
            last|drunk|center|centre|wrong|
            certain|set|cute|heat|pan|lift|lifts|lifting|sea|poets|leg|arm)
        (die|dying|dead) (for|to) (go|see|know|meet|try|have|get|be|hear|eat|you|her|him|it|them|a|the|my|
            this|that)
        (him|her|it|them|dog|cat|plant|plants|he|she|they|phone|handphone|laptop|wipers|mom|dad|mother|
            father|grandma|grandpa|brother|
            sister|friend|son|daughter|husband|wife|uncle|aunt|people|everyone|boys|men|patient|patients|
            animals|fish|garden|battery|
            ego) _2 (die|dead|dying|died|death)
        (moms|dads|mothers|fathers|his|her|their|grandmas|grandpas|brothers|sisters|friends|sons|daughters|
            husbands|wifes|ego|s|sudden|black|
            near) (death|grave|suicide|coffin)
        (death|grave|suicide) of (my|a|his|her|the|someone|our|their)
        (feel|feels|feeling|felt|look|looks|looked|looking) _1 (dead|death) (inside|warmed)
        (when|if|after|once) i ~1 (die|am dead) ~1 i ~2 (want|wish|hope|need) _1 (them|you|people|someone|
            everyone|my|a|no|
            nobody|to be buried|to be cremated|flowers|music)
        (been told|told me|told us|diagnosis|prognosis|hospice|lilacs|terminal|the doctors) _6 (dying|death|
            die)
        (dead|death) and (nobody needed|gone)
        you _2 (die|dead)
        (fear|afraid|scared|terrified|anxiety) _2 (dying|death)
        (life and death|death and dying|death and rebirth|rebirth|day of the dead|dead or alive|drop dead|
            over my dead body|grateful dead|
            walking dead|death penalty|death row|death valley|death metal|death star|death note|
            death certificate|death by chocolate|
            kiss of death|bored to death|scared to death|sick to death|loved to death|love you to death|
            freezing to death|work myself to death|
            worried to death|tickled to death|starving to death|death in the family|dead in the water|
            dead on my feet|play dead|wanted dead|
            better late|slow death|assisted suicide|suicide squad|suicide prevention|suicide hotline)
        """,
    ),
    _english(
        "being alive beside words of weariness",
        """
        @weary _3 (staying alive|being alive|keep living|keeping alive|existing|existence|be alive|
            stay alive|live this life)
        (staying alive|being alive|existing|my existence) _3 @weary
        """,
    ),
    _spanish(
        "a word for one's own death beside a wish",
        """
        @will _4 @death
        @death _3 @will
        """,
        unless=es_slots.IDIOMS
        + """
        (naturaleza|punto|mosquita|lengua|hora|hombre|marca|mar|zona|angulo) (muerta|muerto)
        (muerta|muerto) (de|del|por) _2 (risa|hambre|sueno|frio|calor|cansancio|miedo|verguenza|sed|pena|
            susto|cansada|sus|celos)
        (muerte|suicidio|entierro|funeral|velorio|tumba|cementerio) (de|del) _1 (mi|su|un|una|el|la|los|
            mama|
            papa|padre|madre|abuela|abuelo|
            hermano|hermana|amigo|amiga|ego|hijo|hija|perro|gato|tio|tia|esposo|esposa|suegra|suegro)
        (ell|ella|mama|papa|padre|madre|abuela|abuelo|hermano|hermana|amigo|amiga|perro|gato|tio|tia|esposo|
            esposa|planta|plantas|celular|
            bateria|telefono|abuelita|suegra|hijo|hija|gente|vecino|vecina) _4 (morir|muerta|muerto|muerte|
            muriera|muera|morirse)
        (cuando|si|el dia que) ~1 me (muera|muero) (quiero|quisiera) ~1 (mariachi|mariachis|que|una|un|
            flores|musica|mi|ser|
            fiesta|banda)
        (miedo|terror|panico) _2 (morir|morirme|muerte|muerta|muerto)
        (dia de muertos|dia de los muertos|pena de muerte|de mala muerte|hasta la muerte|a muerte|
            muerte del ego|vida o muerte|
            vida despues de la muerte|muerte lenta|muerte subita|cajon de|en el cajon|del cajon|un cajon|
            ultimo cajon)
        """,
    ),
    _spanish(
        "being alive beside words of weariness",
        """
        @weary _3 (estar viva|estar vivo|seguir viva|seguir vivo|existir|de la vida|esta vida)
        (estar viva|estar vivo|seguir viva|seguir vivo|mi existencia|existir) _3 @weary
        """,
    ),
)
