"""Spanish: sleepless elation, seeing or hearing things, use alone, and what the body says after ketamine."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening.lexicon.es_macros import MACROS
from kapjournal.domain.screening.rules import Guard, Rule

_SPOKEN = frozenset({Guard.NEGATION, Guard.PAST, Guard.THIRD_PERSON, Guard.QUOTED})
_rule = partial(Rule, language="es", macros=MACROS)

RULES = (
    _rule(
        SafetyKind.ELATION,
        "nights without sleep and a high or racing mood",
        """
        (ya ni|casi no|ni) (duermo|he dormido|dormi)
        (cuarta|tercera|quinta|segunda) noche (despierto|despierta|en vela)
        (sin dormir|sin pegar el ojo|sin pegar ojo)
        no (duermo|he dormido|dormi|pegue el ojo|pego el ojo|pego ojo|necesito dormir|he pegado el ojo)
        ya no necesito (dormir|sueno)
        (una|dos|tres|un par de) (hora|horas) de sueno _1 (basta|bastan|sobra|sobran|alcanza|alcanzan)
        (duermo|durmiendo|dormi|dormido) _1 (una|dos|tres|1|2|3|poquisimas) (hora|horas)
        (segunda|tercera|cuarta|quinta|tres|dos|cuatro|cinco) (noche|noches) (sin|despierta|despierto)
        (llevo) _1 (dos|tres|cuatro|cinco|2|3|4|5|varias) (noches|dias) (despierto|despierta|sin dormir)
        """,
        guards=_SPOKEN - {Guard.NEGATION},
        needs="""
        (increible|invencible|imparable|euforico|euforica|genio|genial|acelerada|acelerado|iluminado|
            iluminada|poderoso|poderosa|eufórico)
        (como un dios|nunca me he sentido mejor|mil ideas|todo esta conectado|lleno de energia|mil|
            cima del mundo|mejor que nunca|todo tiene sentido|no paran|no paro de hablar|energia brutal|
            muchisima energia|mucha energia|tanta energia|energia infinita|llena de energia|
            lleno de energia|todo conecta|todo se conecta|poderes|fantastico|fantastica|de maravilla)
        """,
        unless="(dormi|dormido|duermo) (bien|mal|mejor|rico|ocho|siete)",
    ),
    _rule(
        SafetyKind.PERCEPTION,
        "seeing or hearing what others do not",
        """
        (oigo|escucho|oyendo|escuchando|oi|escuche|oir|escuchar|escuchado|oido|oia|escuchaba) _2 (voces|
            una voz que|una voz en|susurros|que me llaman)
        (sigo|sigue|siempre|todavia) (oyendo|escuchando|oigo|escucho) mi nombre
        (oi|escuche|oigo|escucho) _6 (no habia nadie|nadie mas|no hay nadie|y no hay)
        (voz|voces) _1 (me dice|me dicen|me habla|me hablan|me ordena|me ordenan|en mi cabeza|
            que me dicen|que me dice)
        (veo|viendo|vi|ver) _6 (no estan ahi|no estan|no existe|no existen|nadie mas|no era real|
            no son reales|no esta ahi|no era de verdad|no estaba ahi|que no hay)
        (sigo|siguo|todavia|aun|empece a|no dejo de) _1 (veo|viendo|ver|alucinando|oyendo|escuchando|
            alucinar) _1 (figuras|sombras|patrones|cosas|caras|formas|bichos|gente|voces|musica|colores|
            luces)
        (sigo|todavia|aun|estoy|empece a|he estado) (alucinando|alucinar|alucino)
        (veo) (sombras|bichos|figuras|muertos|gente muerta|cosas raras)
        (paredes|pared|piso|techo|cosas|muebles) _2 (respiran|respira|se mueven|se mueve|se derriten|
            respirando|moviendose) _3 (hoy|todavia|otra vez|ahora|aun|esta manana)
        (sombras|paredes|tele|arboles|muertos|espiritus) me (hablan|habla|susurran|dicen)
        (todavia|aun|siguen|sigue) se (mueven|mueve|derriten|derrite) (las cosas|las paredes|los muebles|
            el piso|todo)
        (vi|veo) a mi (hermano|mama|papa|abuela|abuelo|hermana|esposo|hijo|hija|madre|padre) (muerto|
            muerta)
        alguien me llama _4 no hay nadie
        (dice|dicen) que no hay (nada|nadie) _1
        (vi|veo|viendo|veia) _1 (bichos|aranas|sombras|gente|figuras|insectos|caras|hombre|
            mujer) _8 (no habia nada|
            no hay nada|no habia nadie|nadie mas)
        (paredes|pared|piso|techo|cosas|muebles) (todavia|aun|siguen|sigue) (respiran|respira|se mueven|
            respirando|moviendose|derritiendose|se derriten)
        (me susurra|me susurran|me llama|me llaman|me hablan|susurros) _5 (sola|solo|nadie|vacia|vacio)
        (tele|television|radio|telefono|canciones|internet) _2 (me manda|me mandan|me habla|me hablan|
            mensajes para mi|manda mensajes)
        (alucinaciones) _2 (no se|siguen|continuan|volvieron|hoy|todavia|otra vez|me quitan)
        """,
        guards=_SPOKEN | {Guard.IN_SESSION, Guard.UNDATED, Guard.LANDING, Guard.AFTERWARDS},
        unless="""
        alucinando (con|que|en colores)
        es que no existe
        (voces|voz|musica) _3 (calle|fiesta|vecino|vecinos|radio|coro|afuera|telefono|audio|mensaje|notas|
            ninos)
        """,
    ),
    _rule(
        SafetyKind.USE_ALONE,
        "using the medicine or a drug alone or between sessions",
        """
        @tome _5 @droga _6 @solo
        @tome _3 @solo _5 @droga
        @tome _2 (extra|otra|doble|de mas|segunda) _2 (dosis|pastilla de ketamina|trocisco)
        @tome _2 (dosis|trocisco|pastilla de ketamina) (extra|doble|de mas)
        (doble|duplique|aumente|subi) (la dosis|mi dosis)
        (use|consumi|consumido|consumo|usado|tome) _1 (entre sesiones)
        (consumido|usado|consumo) entre (sesion y sesion|las sesiones)
        (metiendome|metiendo|tomando|usando|inhalando|consumiendo|fumando|microdosificando|inyectandome|
            esnifando) @ya? @droga
        (compre|pedi|consegui|compro) @droga
        (volvi|recai|regrese) _1 (consumir|usar|tomar|en la|con la|meterme|a la) _1 @droga
        (trocisco|pastilla|dosis|ketamina) _3 (y luego|y despues|y) (maneje|conduje|manejo)
        (guarde) _3 (pastilla|dosis|ketamina|trocisco) _5 (despues|escondidas|sola|solo|luego)
        me (meti|meto|eche|echo|fume) _4 (keta|ketamina|coca|cocaina|cristal|piedra|heroina)
        (fume|inhale|probe) (cristal|piedra|crack|heroina|keta|dmt)
        (recai|recaida) (con|en) _1 (heroina|coca|cocaina|cristal|keta|ketamina|piedra)
        @tome _1 (ketamina|pastilla|trocisco|pastillas) de (mi marido|mi esposo|mi esposa|mi hermana|
            mi amiga|mi amigo|mi hermano|mi mama|mi novio)
        (tomando|tomo|tome) _2 (trociscos|pastillas de ketamina|dosis) de mas
        (pedacito|pedazo|poquito|mitad) de _4 (ketamina|trocisco) _3 (cada|todas|diario)
        (nadie) _2 conmigo _3 @droga
        me (meti|meto) @droga
        (esnife|esnifo|esnifando|esnifado|jale|me jale|inhale|aspire) _3 @droga
        (esnife|esnifo|jale|me jale|me meti|aspire) _2 (raya|rayas|linea|lineas|pase|pases)
        """,
        guards=_SPOKEN,
    ),
    _rule(
        SafetyKind.PHYSICAL,
        "chest pain or trouble breathing",
        """
        (dolor|dolores|presion|opresion|punzada|punzadas) (en el pecho|de pecho|del pecho|al pecho)
        me (duele|dolio|aprieta|oprime|arde) _1 (el pecho|mucho el pecho)
        (pecho) _1 (apretado|oprimido|me duele|duele|adolorido|me aprieta)
        no (puedo|podia|pude|logro) (respirar|jalar aire|agarrar aire|tomar aire)
        (cuesta|costaba|cuesta trabajo|dificultad para|problemas para|trabajo para|batallo para|
            dificultad al) (respirar|jalar aire)
        (falta|faltaba|falto) (el aire|aire|la respiracion)
        (tosi|toso|escupi|escupo|vomite|vomito|vomitando|tosiendo) sangre
        no me entra (el|bien el)? aire
        siento que me (ahogo|asfixio)
        (me ahogo|me estoy ahogando|me asfixio) _1 (al|cuando|sin|por)
        """,
        guards=_SPOKEN | {Guard.AFTERWARDS, Guard.UNDATED, Guard.PAST_SESSION},
        urgency=Urgency.NOW,
        unless="""
        respirar (en|con|cerca de) (esa|ese|esta|este|su|mi|la|el) _1 (oficina|casa|familia|matrimonio|pueblo|
            trabajo|relacion|ciudad|reunion|cocina|mama|suegra|papa|marido)
        (por la nariz|correr|corriendo|reir|risa|caminadora|pulmones de)
        """,
    ),
    _rule(
        SafetyKind.PHYSICAL,
        "a sign in the body that the prescriber should know",
        """
        (cai|caigo) (desmayada|desmayado)
        (orina|pipi|pis) _1 (sale|salio|esta|es) _1 (roja|rosa|rojo|rosada|cafe|con sangre)
        me (desmaye|desmayo|desvaneci|desmayando|he desmayado|desplome)
        (perdi|pierdo|perder) (el conocimiento|la conciencia|el sentido)
        no (paro de|puedo parar de|dejo de|he parado de|he dejado de) vomitar
        (vomitando|vomite|vomito|vomitar|devolviendo|vomitado) _2 (toda la noche|todo el dia|seis veces|
            cinco veces|cuatro veces|tres veces|varias veces|muchas veces|sin parar|desde ayer|
            desde anoche|otra vez|a cada rato|dos dias|todo)
        no (retengo|puedo retener|tolero|me cae) _1 (nada|agua|ni el agua|comida)
        no me queda nada en el estomago
        (arde|duele|ardor|dolor|quema|molesta|me arde|me duele) _3 (orinar|hacer pipi|hacer pis|hago pipi|
            hago pis|orino|al orinar|hacer del bano)
        (sangre) _2 (orina|pipi|pis|al orinar|orine)
        (orino|orinando|orine|meo|pipi|hago pipi|pis) _2 (sangre|rosa|roja|rosada|cafe|con sangre)
        (orino|hacer pipi|hago pipi|voy al bano|orinar) _3 cada (diez|veinte|quince|media|cinco|10|15|20|
            rato)
        (convulsione|convulsion|convulsiones)
        """,
        guards=_SPOKEN | {Guard.AFTERWARDS, Guard.PAST_SESSION},
        unless="""
        (cai|caigo) (desmayada|desmayado) _2 (en la cama|de cansancio|en el sillon|de sueno)
        (desmaye|desmayo|desvaneci|desmayada) _2 (en la cama|de cansancio|en el sillon|de risa|de sueno|
            del susto jaja)
        sentido (de|del)
        me cae (para nada|nada bien|bien|mal)
        (vomite|vomito) una vez
        """,
    ),
    _rule(
        SafetyKind.PERCEPTION,
        "seeing or hearing things denied",
        """
        (no|nunca|ya no) (oigo|escucho|he oido|he escuchado|veo|he visto) (voces|cosas que no estan|
            ninguna voz|nada raro|cosas raras)
        (sin) (voces|alucinaciones|visiones)
        """,
        tier=SafetyTier.NEGATED_OR_PAST,
    ),
)
