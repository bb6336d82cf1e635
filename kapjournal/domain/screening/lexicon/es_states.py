"""Spanish: nights awake and elated, seeing and hearing things, use alone, and the body, composed of parts."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.rules import Guard, Rule

MACROS = {
    "some": """dos|tres|cuatro|cinco|seis|siete|2|3|4|5|6|7|varias|
        varios|segunda|tercera|cuarta|quinta|sexta|par de""",
    "day": "lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer|la sesion|la infusion|la dosis",
    "since": """desde la sesion|desde la infusion|desde el tratamiento|desde la dosis|desde el|desde que|
        dias despues|
        tres dias|dos dias|tercer dia|segundo dia|cuarto dia|esta manana|hoy|anoche|de noche|por las noches|
        todavia|aun|
        todas las noches|todas las tardes|todo el dia|en mi cuarto|en la cocina|la sesion fue|
        la ultima dosis|sigo|
        sigue|siguen|otra vez|todos los dias|en el trabajo|ahora mismo|en la esquina|una semana|cada noche|
        cada vez""",
    "thing": """hombre|mujer|senor|senora|gente|persona|personas|alguien|figura|figuras|sombra|sombras|cara|
        caras|nino|
        nina|bichos|aranas|insectos|ratas|gato|animal|animales|ojos|luces|formas|patrones|criatura|muertos|
        espiritus|
        angeles|demonios|bulto|bultos|silueta|siluetas|viejo|vieja|muneco""",
    "surface": """pared|paredes|piso|techo|alfombra|cortina|cortinas|muebles|mesa|azulejos|arboles|puerta|
        cosas|caras|
        baldosas|pantalla|suelo|papel tapiz|sabanas|sabana""",
    "moves": """respira|respiran|respirando|se mueve|se mueven|se movia|se movian|moviendose|se derrite|
        se derriten|
        derritiendose|derretida|derretidas|ondula|ondulan|ondulando|palpita|palpitan|vibra|vibran|late|laten|
        brilla|
        brillan|se deforman|se deforma|deformadas|se retuercen|se estiran|gotea|gotean|se arrastran|
        se inclina""",
    "hear": "oigo|oi|oia|oyendo|oir|escucho|escuche|escuchaba|escuchando|escuchar|oirla|oirlo",
    "took": """tome|tomo|tomado|tomando|tomaba|use|uso|usado|usando|meti|meto|metido|metiendo|metiendome|
        puse|pongo|puesto|
        eche|di|doy|consumi|consumo|consumiendo|fume|inhale|esnife|jale|comi|como|comiendo|pinche|pincho|
        inyecte|
        trague|disolvi|hice|probe|gaste|termine|acabe|sume|sumo|mezcle|mezclo""",
    "dose": """ketamina|keta|dosis|pastilla|pastillas|trocisco|trociscos|troche|tableta|tabletas|spray|
        frasco|ampolla|
        lo que sobro|la que sobro|lo que quedo|la mitad|otra mitad|dos en vez|el resto|hongos|honguitos|
        setas|extasis|
        mdma|coca|lsd|acido|cristal|rivotril|xanax|clonazepam|porro|porros|mota|marihuana|raya|rayas|tusi""",
    "alone": """sola|solo|solita|solito|a solas|por mi cuenta|a escondidas|escondida|escondido|en secreto|
        sin decirle|
        sin decir|sin avisar|sin avisarle|sin preguntar|no habia nadie|nadie sabe|nadie supo|nadie conmigo|
        nadie en casa|
        sin nadie|sin acompanante|sin cuidador|entre sesiones|entre sesion y sesion|fuera de sesion|
        en el trabajo|
        en el bano|en el carro|en el auto|en el garaje|encerrada|encerrado|no le dije|no les dije|no le conte|
        no le he dicho|mi marido cree|mi esposa cree|cuando todos dormian|no debia""",
}
_SPOKEN = frozenset({Guard.NEGATION, Guard.PAST, Guard.THIRD_PERSON, Guard.QUOTED})
_AFTER = (_SPOKEN - {Guard.THIRD_PERSON}) | {
    Guard.IN_SESSION,
    Guard.UNDATED,
    Guard.LANDING,
    Guard.AFTERWARDS,
    Guard.SHOWN,
}
_rule = partial(Rule, language="es", macros=MACROS)

RULES = (
    _rule(
        SafetyKind.ELATION,
        "nights awake and a high or racing mood",
        """
        @some ~1 (noche|noches|dias|dia) ~1 (sin dormir|despierto|despierta|en vela|en blanco|seguidas|
            seguidos|que no|sin pegar|sin sueno|sin acostarme|de pie)
        (no|sin|casi no|ni) ~1 (duermo|dormir|dormi|he dormido|pego un ojo|pego ojo|pegar un ojo|pegar ojo|
            pegue un ojo|me acuesto|me he acostado|acostarme)
        no ~1 (necesito|preciso|quiero|hace falta|me hace falta) ~1 (dormir|sueno|descansar|la cama)
        (duermo|dormi|durmiendo|dormido|dormir) ~2 (una|dos|tres|cuatro|un par de|1|2|3|4) (hora|horas|
            horitas)
        (una|dos|tres|1|2|3) (hora|horas) de sueno
        (24|30|36|40|48|50|60|72) horas ~1 (despierto|despierta|sin|arriba|de corrido|en pie|sin parar)
        (despierto|despierta|levantado|levantada|arriba) ~1 (desde el|hace|desde) ~1 @day
        (despierto|despierta|levantado|levantada|arriba) ~1 hace ~1 @some
        (desde el) ~1 @day ~1 (no duermo|sin dormir|despierto|despierta|que no duermo)
        (cero|nada de|sin) ~1 (cansancio|sueno)
        """,
        guards=_SPOKEN - {Guard.NEGATION},
        needs="""
        (increible|invencible|imparable|euforico|euforica|genio|genial|acelerada|acelerado|iluminado|
            iluminada|poderoso|
            poderosa|electricidad|elegido|elegida|dios|profeta|mesias|energia|ideas|proyectos|brillante|
            rapidisima|clarisima|volando|pila|pilas|electrico|electrica|mision|empresas|empresa|negocio|
            universo)
        (nunca estuve tan|nunca me senti|mejor que nunca|mas feliz|tan viva|tan vivo|tan bien|re arriba|
            cima del mundo|
            a mil|van a mil|no me da la mano|no puedo parar|no paro|escribiendo un libro|escribi un libro|
            entiendo todo|
            todo tiene sentido|todo esta conectado|todo conecta|todo encaja|el gran plan|renuncie|gaste|
            me compre|compre|
            tarjeta|todos van tan lentos|todos son lentos|hablar sin parar|llamo a la gente|llame a todos|
            escribo a todos|
            no lo necesito|me sobra|limpie la casa|pinte la|mil|la cabeza rapid*|la mente rapid*|
            pensamientos me van|
            poderes|senales|me habla dios|siento dios|como dios|maravilla|fantastic*|contentisim*)
        """,
        within=24,
        unless="""
        (bebe|recien nacido|colicos|fiebre|gripe|gripa|tos|dolor|turno|guardia|guardias|calor|mosquitos|
            vecinos|
            ruido|examen|examenes|parto)
        """,
    ),
    _rule(
        SafetyKind.PERCEPTION,
        "seeing or hearing what others do not, days after",
        """
        @hear _3 (voz|voces|susurros|pasos|golpes|musica|cantos|risas|llantos|murmullos)
        @hear _4 (decir|diciendo|llamar|llamando|susurrar|susurrando|llaman|dicen|dice|llama) _1 mi nombre
        @hear ~1 a mi _4 (muerto|muerta|difunto|difunta|finado|finada|fallecido|fallecida)
        @hear _5 (otro cuarto|la pared|las paredes|cuarto vacio|pieza de al lado|atras mio|detras de mi)
        (voz|voces) ~1 (que|me|comenta|comentan|narra|narran|dice|dicen|habla|hablan|repite|opina|discuten|
            insulta)
        (alguien|algo|una mujer|un hombre) ~1 (me susurra|me llama|me habla|me toca|me respira|me observa|
            me mira|me sigue|susurra)
        (hay|habia|veo|vi|viendo|veia|aparece|aparecen|aparecio) _1 @thing _4 (parada|parado|paradas|parados|
            sentada|sentado|mirandome|mirando|moviendose|se mueve|se mueven|en la esquina|atras mio|
            detras de mi|a los pies|en la pared|en el techo|en la puerta|en el pasillo|en la ventana|
            en el espejo|en mi cuarto)
        @surface ~2 @moves
        @surface _2 (ve|ven|veo|siguen|sigue|estaban|estan) ~1 @moves
        (caras|rostros|cara) _3 (derretidas|derretida|deformadas|deformes|de cera|cambian|se derriten)
        (todo|las cosas|las luces|la gente|mi mano|los objetos) ~1 (deja|dejan|tiene|tienen|hace|
            con) ~1 (estela|estelas|rastro|rastros|halo|halos|aura|auras|brillo)
        (sigo|todavia|aun) ~2 (veo|viendo|ver|oigo|oyendo|escucho|escuchando) ~2 (musica|la musica|voces|
            colores|patrones|formas|la luz|luces|geometria|fractales|cosas|caras|esa voz|estelas)
        (de reojo|rabillo del ojo) _5 (no estan|nadie|no hay|figuras|cosas|gente|sombras|alguien)
        """,
        guards=_AFTER,
        needs="@since",
        within=24,
        unless="""
        (sueno con|sueno|sonado|sone|pesadilla|vecino|vecinos|vecina|arriba|abajo|fiesta|calle|podcast|audio|
            telefono|radio|pelicula|
            serie|concierto|karaoke|coro|migrana|alarma|auriculares|recuerdo|memoria|grabacion|video|
            mis hijos|mi hijo|mi hija|
            el bebe|ojos cerrados|cerrar los ojos|cierro los ojos|cerre los ojos|mi mama por telefono|
            iglesia|nuevas|musica nueva)
        """,
    ),
    _rule(
        SafetyKind.USE_ALONE,
        "using the medicine or a drug alone or between sessions",
        """
        @took _4 @dose _6 @alone
        @took _4 (dos en vez|otra mas|una mas|otra dosis|doble dosis|una de mas|dos juntas|las dos|
            la que sobro|lo que sobro|lo que quedo|lo que quedaba|la ultima|el resto)
        @took ~1 (otra|una) ~1 (sesion|dosis|toma|ceremonia) ~1 (por mi cuenta|sola|solo|en casa sola|
            en casa solo|sin nadie|yo sola|yo solo)
        (guarde|guardo|escondi|aparte|reserve|ahorre|guardado|guardando) _3 (mitad|dosis|pastilla|pastillas|
            trocisco|resto|poco|una|dos) _6 (use|tome|usarla|tomarla|tomarme|despues|fin de semana|finde|
            mala noche|emergencia|por si|lunes|martes|miercoles|jueves|viernes|sabado|domingo)
        (tomo|tomando|bebo|bebiendo|fumo|fumando) ~1 (todas las noches|cada noche|todos los dias|casi todas|
            a diario) _5 (dure|seguir|sensacion|dormir|sola|solo|despues|bajar)
        @took _2 (xanax|rivotril|clonazepam|pastilla|pastillas|tramadol|valium|codeina) de mi (hermana|
            hermano|mama|papa|abuela|amiga|amigo|marido|esposo|esposa|mujer|novio|novia|vecina|prima)
        (uso|use|usando|usado) ~1 (el|la|mi) (spray|ketamina|keta|medicina) _2 (trabajo|oficina|casa|bano|
            diario|cuando|todos|cada)
        @alone _3 @took _3 @dose
        """,
        guards=_SPOKEN,
        unless="""
        (presion|tiroides|ibuprofeno|paracetamol|antibiotico|antibioticos|vitamina|vitaminas|recetada|
            recetadas|alergia|cafe|
            mate|te|torta|sopa|risotto|fotos|paseo|cine|siesta|bano de|ducha|almuerzo|cena|pizza|pan)
        """,
    ),
    _rule(
        SafetyKind.PHYSICAL,
        "chest pain or trouble breathing",
        """
        (duele|dolor|dolores|punzada|puntada|puntadas|punzadas|presion|opresion|ardor|peso|aprieta|apretado|
            quemazon) _4 pecho
        pecho _3 (duele|aprieta|apretado|oprime|quema|punza|cerrado|arde)
        (labios|dedos|unas) ~1 (morados|moradas|azules|azul|morado|grises)
        (respiro|respirar|respirando|respiracion) ~1 (raro|rara|mal|muy rapido|a medias|cortada|cortado|
            agitada|corta)
        (no me llega|no me entra|me falta|no agarro|no tomo|no alcanzo) ~2 (aire|el aire|respirar|oxigeno)
        (corazon) ~2 (me late|late|salta|se me sale|golpea|acelerado|se acelera|brinca|va) ~2 (a saltos|
            horas|raro|irregular|a mil|disparado|desde|y no|fuerte hace|mal|desbocado)
        """,
        guards=_SPOKEN
        | {Guard.AFTERWARDS, Guard.UNDATED, Guard.PAST_SESSION, Guard.IN_SESSION, Guard.NOBODY},
        urgency=Urgency.NOW,
        unless="""
        (correr|corriendo|gimnasio|risa|reir|escaleras|cafe|amor|emocion|cosa en|calor en|abierto|pena|
            ternura|alegria|
            nostalgia|partido|gol|entrenar|orgullo|beso|tristeza|duelo)
        """,
    ),
    _rule(
        SafetyKind.PHYSICAL,
        "a sign in the body that the prescriber should know",
        """
        (sangre|rosa|rosada|rosado|roja|cafe|oscura) _4 (orino|orinar|hago pis|hago pipi|la orina|el pis|
            la pipi|meo|inodoro)
        (orino|orinar|orina|hago pis|hago pipi|pis|pipi|meo|mear) _4 (sangre|rosa|rosada|rosado|roja|arde|
            duele|ardor|quema|quemando)
        (arde|ardor|duele|dolor|quema|quemazon|puntadas) _3 (orinar|orino|mear|meo|hacer pis|hacer pipi|
            hago pis|hago pipi|vejiga)
        vejiga _3 (duele|arde|dolor|inflamada|punza|quema|mata)
        (bano|pis|orinar|orino|mear|pipi) ~1 cada ~1 (diez|quince|veinte|cinco|media|rato|10|15|20|30|ratito)
        (me desmaye|me desvaneci|me desplome|me cai redonda|me cai redondo|perdi el conocimiento|
            perdi el sentido)
        (vomite|vomito|vomitando|vomitado|devolvi|devolviendo|arcadas|vomitar) _3 (tres|cuatro|cinco|seis|
            siete|ocho|3|4|5|6|7|8|varias|muchas|mil) veces
        (vomite|vomitando|vomito|vomitar|devolviendo) ~1 (otra vez|de nuevo|todo el dia|toda la noche|hasta|
            desde|a cada rato|sin parar|hace dos dias)
        (no retengo|no me queda|no aguanto|no me para|no me cae|no tolero) ~1 (nada|ni agua|ni el agua|
            liquidos|comida)
        (piel|ojos) ~1 (amarilla|amarillos|amarillo|amarillenta)
        """,
        guards=_SPOKEN | {Guard.AFTERWARDS, Guard.PAST_SESSION, Guard.IN_SESSION, Guard.NOBODY},
        unless="""
        (nena|nene|bebe|perro|gato|perra|gata|hijo|hija|ninos) _3 (vomita|vomitar|vomito|vomitando|desmayo)
        (desmaye|desplome|desvaneci) _2 (en la cama|de cansancio|en el sillon|de risa|de sueno)
        """,
    ),
)
