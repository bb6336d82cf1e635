"""Spanish: self-harm, harm to others and abuse, composed of who, what is done, with what, and to whom."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.rules import Guard, Rule

MACROS = {
    "skin": """muneca|munecas|brazo|brazos|muslo|muslos|pierna|piernas|piel|antebrazo|panza|barriga|cadera|
        tobillo|
        cicatriz|cicatrices|mano|manos|palma|pecho|estomago""",
    "blade": "navaja|cuchilla|cuchillas|cuchillo|tijera|tijeras|vidrio|gillette|cuter|rastrillo|bisturi",
    "wound": "corte|cortes|cortadas|tajo|tajos|quemadura|quemaduras|rayas|heridas",
}
_SPOKEN = frozenset({Guard.NEGATION, Guard.PAST, Guard.QUOTED})
_THOUGHT = _SPOKEN | {Guard.INTRUSIVE, Guard.SHOWN, Guard.DURING_MEDICINE}
_DONE_TO_ME = frozenset({Guard.NEGATION, Guard.PAST, Guard.QUOTED, Guard.SHOWN, Guard.DURING_MEDICINE})
_now = partial(Rule, language="es", macros=MACROS, urgency=Urgency.NOW)

RULES = (
    _now(
        SafetyKind.SELF_HARM,
        "hurting oneself, in other words",
        """
        (me ando|ando|sigo|estoy|volvi a estar|vuelvo a andar) ~1 (cortandome|cortando|lastimandome|
            quemandome|tajeandome)
        me ~1 (clave|clavo|enterre|entierro|hundi|pase|paso|raspe|raspo|arranque|arranco|rasguno|rasgune|
            tajeo|tajee) _4 @skin
        me ~1 (arranco|arranque|saco|saque|raspo) _2 (piel|cascaras|costras|unas) _4 (brazo|brazos|pierna|
            piernas|navaja|cuchilla|sangre|sangrar|parar)
        me ~1 (corte|tajee|queme) ~1 (muy hondo|hondo|profundo|mas hondo|otra vez|de nuevo|adrede|
            a proposito)
        me ~1 (pegue|pego|di|doy|golpee|golpeo) _2 (punetazos|cachetadas|golpes|cabezazos|
            trompadas) _4 (cara|cabeza|pared|hasta|piernas|labio)
        (puse|pongo|deje|apoye|meti|apague) _3 (mano|brazo|dedos|cigarro|cigarrillo|pucho) _3 (estufa|
            hornalla|fuego|plancha|llama|vela|agua hirviendo|brazo|pierna|piel) _3 (proposito|sentir|castig*|
            adrede|aguante)
        (puse|pongo|meti) la mano en (la estufa|la hornalla|el fuego|la plancha|la llama) ~1 (a proposito|
            adrede|para sentir)
        (llevo|guardo|tengo|escondo|cargo) _2 @blade _8 (use|usado|usarla|uso|cortarme|veces|por si)
        (nuevos|nuevas|mas|otros|otras) ~1 @wound _2 (brazo|brazos|pierna|piernas|muslo|muslos|munecas)
        (tapo|tapar|escondo|esconder|oculto|manga larga) _4 (cortes|cortadas|quemaduras|marcas|tajos)
        (necesitaba|necesito|queria|quiero) ~1 (ver|sentir) ~1 (sangre|la sangre|dolor en la piel)
        """,
        guards=_THOUGHT | {Guard.AFTERWARDS, Guard.THIRD_PERSON},
        unless="""
        (afeit*|rasur*|cocin*|cebolla|cebollas|jardin|rosas|espinas|gato|gata|tatuaje|astilla|horno|
            sin querer|por accidente|depil*|sol|playa|pelo|pan|asado|mosquito|mosquitos|eccema|crema|cafe)
        """,
    ),
    _now(
        SafetyKind.HARM_TO_OTHERS,
        "wanting to hurt someone, in other words",
        """
        (planeando|planeo|pensando|pense|imagino|se|decidi|tengo pensado) _2 (como|cuando) ~1 (hacerle|
            hacerles|matarlo|matarla|lastimarlo|pegarle|vengarme|le voy a|lo voy a|la voy a)
        (le|les) ~1 (pego|meto|doy|voy a pegar|voy a meter|voy a dar|pegaria|clavo) _1 (tiro|balazo|plomazo|
            tiros|punalada|cuchillazo)
        (le|les) ~1 (voy a|quiero|juro que le voy a|pienso) ~1 (clavar|enterrar|hundir|prender fuego|
            hacer pagar|romper las piernas|romper la cara|partir la cabeza|reventar|volar|cortar|quemar|
            arrancar)
        (romperle|partirle|quebrarle|reventarle|volarle) ~1 (las piernas|la cara|la cabeza|los dientes|
            el cuello|la mandibula|las manos|los huesos|los sesos)
        (compre|consegui|llevo|cargo|afile|tengo listo|tengo lista) ~1 (un|una|el|la) ~1 (bate|pistola|
            cuchillo|machete|fierro|arma|martillo|navaja) _8 (romper*|matar*|voy a ir|para el|para ella|
            cuando venga|si viene|su casa|lo vea)
        (lo|la|los|las) ~1 (quiero|queremos) ~1 (muerto|muerta|muertos|muertas|bajo tierra|enterrado|
            tres metros)
        (lo|la|los|las) ~1 (voy a|mando a|quiero) ~1 (mandar matar|mandar a matar|matar|rematar|hacer mierda|
            hacer desaparecer|hacer sufrir|enterrar)
        (mandar matar|mandar a matar|mande matar|mande a matar|mandarlo a matar|mandarlo matar|mandarla matar)
        (le|les) ~1 (puse|apreto|aprete|pongo) _2 (manos|mano) ~1 en el cuello
        (si|cuando|como) ~1 (lo|la|los) ~1 (veo|encuentro|cruzo|agarro|vuelvo a ver) _4 (remato|mato|
            reviento|entierro|apunalo|hago mierda|acabo con)
        si _6 (toca|tocar|acerca|acercarse|traer|aparece|viene) _6 (lo mato|la mato|lo reviento|
            le pego un tiro|lo remato|lo entierro)
        (le|les) ~1 (pegue|di|meti|rompi) _3 (al vecino|a un tipo|a un hombre|a mi jefe|a un companero|
            a mi companero|a mi cunado|a un desconocido|a mi hermano|a mi roomie)
        """,
        guards=_THOUGHT,
        unless="""
        (jugando|juego|ajedrez|cartas|play|fifa|jaja|jajaja|disgustos|besos|risa|hambre|mosquitos|pelotazo|
            tenis|truco|partido|futbol|deuda|cuota|la renta|llamada|telefonazo|abrazo|beso|susto|regalo|
            de su parte)
        """,
    ),
    _now(
        SafetyKind.ABUSE,
        "being hurt, controlled or threatened, in other words",
        """
        me ~1 (retuerce|retorcio|tuerce|torcio|aprieta|apreto|jalonea|zamarrea|sacude|escupe|escupio|
            arrastra|arrastro|acorralo|arrincona|inmoviliza) ~1 (el brazo|los brazos|la muneca|del brazo|
            del pelo|la cara|el cuello|encima|contra|del cuello|la mano)
        me ~1 (tiro|tira|avento|avienta|lanzo|revienta|rompio|partio|estrello) _2 (plato|vaso|silla|botella|
            celular|labio|ceja|telefono|piedra|cenicero)
        me ~1 (abrio|rompio|partio|reviento|dejo) _1 (cabeza|labio|ceja|ojo|nariz|moretones|moreton|
            ojo morado|marcas)
        me ~1 (revisa|controla|quita|quito|saca|esconde|vigila|rastrea|lee|maneja) _2 (mensajes|celular|celu|
            telefono|movil|plata|dinero|tarjeta|tarjetas|sueldo|documentos|llaves|remedios|ubicacion|chats|
            correo)
        me ~1 (amenaza|amenazo|chantajea|extorsiona) ~1 con (mandar|publicar|subir|mostrar|quitarme|llevarse|
            matarse|denunciarme|echarme|contar|dejarme|hacerme|quemar)
        (los golpes|las golpizas|los gritos y golpes|la violencia) ~1 (van|siguen|son|vuelven|volvieron|
            empeora|sigue) ~1 (a mas|peor|cada|mas|otra vez|todas)
        (si|cuando|como) ~1 (lo|la|me|el|ella) ~1 (ve|lee|encuentra|agarra|descubre|pilla|
            entera) _3 (me va a|me pega|me mata|me revienta|me caga|me golpea|va a pegar|cobro)
        (esconder|borrar|escondo|borro|ocultar) _1 (chat|mensajes|mensaje|celular|esto) _3 (ve|lee|encuentra|
            el|pegar|entera|mi marido|mi pareja)
        (moretones|moreton|marcas|morados|moretes) _6 (me agarro|me pego|me apreto|me jalo|me golpeo|de el|
            de ella|manga larga|que me hizo|que me dejo)
        (manga larga|lentes oscuros|maquillaje|maquillarme) _6 (moretones|moreton|golpes|marcas|ojo morado)
        (duermo|me encierro|dormir|encerrada en el bano|encerrado en el bano) _4 (llave|trabada|bano|
            miedo) _4 (el|ella|entre|borracho|pegue)
        me trata a (golpes|los golpes|patadas|los empujones)
        """,
        guards=_DONE_TO_ME,
        unless="""
        (fisio|fisioterapeuta|kinesiologo|masajista|masaje|dentista|yoga|lucha|judo|baile|salsa|enfermera|
            peluquera|jugando|cosquillas|sorpresa|bebe|nene|nena|sin querer|la carcajada|risa|almohada|
            el corazon|de un salto|una llamada|una indirecta)
        """,
    ),
)
