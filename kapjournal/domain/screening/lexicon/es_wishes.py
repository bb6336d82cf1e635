"""Spanish: wishes to die and ways thought through, in the looser words of night-time posts."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.lexicon.es_means import MACROS as SHARED
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

MACROS = SHARED | {
    "apoyo": """hijos|hijas|hijo|hija|perro|gato|mama|madre|papa|ninos|nietos|nieta|nieto|hermana|hermano|
        pareja|familia|esposa|esposo|perra|gata""",
    "crisis": "linea de crisis|linea de la vida|telefono de la esperanza|024|linea 106",
    "yano": """ya no estaria|no estaria|ya me habria|ya me hubiera|ya estaria muerta|ya estaria muerto|
        ya lo habria hecho|ya lo hubiera hecho|yo ya no estaria""",
}
_SAID = SPOKEN | {Guard.HYPERBOLE}
_DYING = _SAID | {Guard.DURING_MEDICINE}
_rule = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, language="es", macros=MACROS)
_now = partial(_rule, urgency=Urgency.NOW)

RULES = (
    _now(
        "a means at hand",
        """
        (tomo|trago|tomar|tomarme|tragarme|tomaria|tomara|tragar) _1 (frasco|bote|caja|blister|
            tira) (entero|entera|completo|completa|enterito)
        (soga|cuerda|mecate|lazo) _8 (arbol|viga|rama|gancho)
        (cuchillos|cuchillo|navaja|navajas|tijeras|vidrio|gillette) _4 (munecas|cuello|garganta|venas)
        (viendo|mirando|veo|miro) _1 (frasco|bote|blister|caja|pomo) de _1 @remedio
        (viendo|mirando|miro) (las pastillas|la soga|la pistola|la navaja)
        (navaja|cuchilla|pastillas|soga|veneno|frasco|pistola) _6 para cuando (llegue el momento|
            sea el momento|llegue la hora|ya no|me decida|me anime|llegue el dia)
        (pastillas|pistola|navaja|soga|cuchillo|blister|frasco) en _1 mano
        llegue hasta (hacer el nudo|el puente|la azotea|la orilla|las vias|la baranda|el borde|
            abrir el frasco|contar las pastillas)
        me iba a tomar (todo|todas|todos)
        (pase|pasado) _2 con las pastillas _2 (proposito|adrede)
        """,
        guards=_SAID,
        unless="""
        (arbol|rama|cuerda|soga|lazo|mecate) _4 (columpio|hamaca|ropa|tender|navidad|escalar|saltar)
        (cuchillo|cuchillos|navaja) _5 (pollo|pescado|cocina|cocinar|chorizo)
        (frasco|bote|caja) (entero|entera) de (mermelada|nutella|galletas|helado|pepinillos|aceitunas)
        en la mano _3 (agua|desayuno|cocina|cocinando)
        """,
    ),
    _now(
        "jumping, crossing or walking in",
        """
        (pensando|pienso|pense|ganas) _2 (cruzar|bajarme|meterme) _4 sin mirar
        (baje|bajo|cruce|cruzo|cruzar|camine) _4 sin mirar _2 (adrede|proposito|ver si|ojala)
        (meterme|entrar|caminar|irme|hundirme) (al|hacia el|en el) (mar|rio|lago) _3 (lleve|no salir|
            no volver|para siempre)
        """,
        guards=_SAID,
    ),
    _now(
        "wanting to die",
        """
        para que (respiro|sigo respirando|amanezco|despierto)
        (dormirme|acostarme|dormir) _2 y _1 no (estar|amanecer|despertar|levantarme)
        (salirme|irme|salir|bajarme|desaparecer|largarme) de (esta vida|este mundo|este planeta)
        (dejar|abandonar) (esta vida|este mundo|este planeta)
        (prometi|jure|juro|prometo) _1 (estar|estaria) (muerto|muerta)
        (bienvenida a|bienvenida sea|ruego por|rogando por|suplico por|pido a gritos) la muerte
        (ruego|suplico|rogando|rezo) _1 (morir|morirme)
        si (hubiera|tuviera) _1 (arma|pistola|pastillas) _5 @yano
        si no (tuviera|fuera por) _2 @apoyo _2 @yano
        que esta noche sea la ultima
        (espero|esperando) _1 (a que|que) _1 (cuerpo se|mi cuerpo se|se me acabe la vida)
        (intento|intentos) _2 (hubiera|hubiese|hubieran) (funcionado|resultado|salido)
        ideacion (pasiva|activa)
        no (quiero|pienso|espero|quisiera|deseo) sobrevivir
        (imaginar|imagino|imaginando|imaginarme|planear) _1 mi (funeral|velorio|entierro|velatorio)
        (quiero|quisiera|ojala|pido) _1 (alguien|que alguien) me (pegue|meta|de|diera|pegara) un (tiro|
            balazo)
        me canse de (estar viva|estar vivo|vivir|existir|la vida|seguir viva|seguir vivo)
        mantenerme (viva|vivo|con vida)
        (tenia que|tendria que|debi|debia|deberia) (haber muerto|haberme muerto|haber sido yo)
        (mas facil|preferible|mas simple|mas comodo) (morirme|morir|morirse)
        (fantaseo|fantasias|fantasia|fantaseando) _1 con _1 (accidente|choque|infarto|cancer)
        (dejenme|dejame|dejen que) _1 (morir|morirme|me muera)
        (solucion|seria|unico|unica|quieren|descansarian) _3 que (yo me muera|me muera|yo muera)
        alguien me (sacara|saque|quite|libere|quitara|librara) _2 sufrimiento
        si _1 despierto _4 (coraje|rabia|bronca|tristeza|fastidio|chingar)
        (superarian|superaria|aceptarian) mi (muerte|partida)
        (ojala|quisiera|hubiera querido|desearia) _3 (no hubiera despertado|no haber despertado|
            no hubiese despertado|nunca hubiera despertado)
        trague la tierra _2 no (volver|salir|regresar)
        (alivio|descanso|misericordia|mejor|bien|malo|grave|facil|favor) si _1 (me muriera|no despertara|
            me muero|no despierto|no despertase|me muriese)
        (nunca|jamas) he querido (vivir|estar viva|estar vivo|existir)
        (desperte|despertar|amaneci|amanecer) (viva|vivo)
        (ganas|impulso|impulsos|tentacion) de (saltar|aventarme|lanzarme|estrellarme|no frenar)
        (universo|dios|diosito|la muerte|virgen) que me lleve

        (tristeza|coraje|rabia|pena|bronca) _1 no haberme muerto
        si pudiera (morirme|morir|desaparecer) sin _6 (haria|hago|lastimar)
        (cinturon|soga|cuerda|lazo) (en|alrededor del|al) cuello
        me mataria si no fuera por
        (termina|acaba) _6 (conmigo muerta|conmigo muerto|con mi muerte)
        ojala se (caiga|estrelle|choque) mi (avion|vuelo|tren|coche|carro)
        (pastillas|rivotril|clonazepam) (y|con) (vodka|alcohol|tequila|ron|whisky|vino)
        (me sente|me acoste|me pare|me tire) en las vias
        por que (deberia|tendria que|habria de) _1 (seguir viviendo|vivir|seguir viva|seguir vivo)
        (razon|razones) para (seguir viviendo|seguir viva|seguir vivo|no matarme|vivir)
        (podria|puedo) estar (muerta|muerto) _2 (semanas|dias|meses)
        (agarrar|manejar|acelerar) _3 (y no frenar|sin frenar)
        me quiero ir _1 con (dios|diosito|la virgen)
        terminar de morir*
        no se que hago (viva|vivo)
        (si atropella|me atropella|me atropellan) _4 no me (enojo|enojaria|importa|importaria|quejo)
        si esto es (la vida|vivir) no _1 quiero
        me quisiera ir ya
        (parezca|parecer) un accidente

        (acabe|acabara|acabase|termine|terminara) con mi vida
        """,
        guards=_DYING,
        unless="""
        (salir|salirme|irme) de esta vida _1 (social|de fiesta|godin|loca)
        (pastillas|rivotril) con alcohol _3 (no se|prohibido|mezclar)
        (saltar|lanzarme) (de alegria|de gusto|en paracaidas|la cuerda|a la pista|a la piscina|a la alberca)
        (razon|razones) para vivir _1 (aqui|en|con)
        pastillas de (menta|goma|chiquito)
        (me muera) de (risa|hambre|sueno|calor|frio|verguenza)
        """,
    ),
    _now(
        "the reason for not having done it yet",
        """
        (razon|motivo|causa|razones) _4 no me he (matado|suicidado|quitado la vida|ahorcado|tirado)
        """,
        guards=SPOKEN - {Guard.NEGATION},
        unless="matado (estudiando|trabajando|haciendo|de)",
    ),
    _now(
        "a way thought through",
        """
        como lo haria
        (hoy|esta noche|manana) _1 (termino|acabo) con (esto|todo)
        """,
        guards=SPOKEN,
        needs="(pastillas|encuentren|encuentre|me voy|puente|soga|tren|balcon|adios|perdonenme|no aguanto)",
        within=14,
    ),
    _rule(
        "a crisis line called",
        """
        (llame|hable|escribi|les dije|llamando|marque|chatee) _6 @crisis
        """,
        guards=SPOKEN,
    ),
    _rule(
        "an end that has a date",
        """
        (eligiendo|escogiendo|poniendo) fecha
        """,
        guards=_SAID,
        unless="fecha (de|para|con)",
    ),
    _rule(
        "wanting to follow someone who died",
        """
        (irme|ir|estar) (adonde|a donde|donde) (esta|estan)
        (quiero|quisiera|me gustaria) (estar|irme) con mi @apoyo
        (quiero|quisiera|voy a|me gustaria) (alcanzarlo|alcanzarla|seguirlo|seguirla)
        """,
        guards=SPOKEN,
        needs="(murio|fallecio|partio|enterramos|muerto|muerta|cielo|mejor lugar|lugar mejor)",
        within=30,
    ),
    _now(
        "not feeling safe with oneself",
        """
        """,
        guards=SPOKEN - {Guard.NEGATION},
    ),
    _rule(
        "words that weigh only together",
        """
        (casi lo hago|casi lo hice|estuve a punto de hacerlo)
        (escribiendo mi carta|mi carta de adios)
        (ya tuve suficiente|ya fue suficiente|ya lo decidi)
        (lo termino|lo voy a terminar)
        (quiero que se acabe)
        (asi de cerca|estuve muy cerca|estuve cerca|tan cerca)
        (mi vida ya se acabo|mi vida se acabo|mi vida ya termino)
        """,
        guards=_DYING,
        weak=True,
    ),
)
