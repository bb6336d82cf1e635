"""Spanish: self-harm, harm to others, danger to those who depend on the person, abuse."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening.lexicon.es_macros import MACROS
from kapjournal.domain.screening.rules import Guard, Rule

_SPOKEN = frozenset({Guard.NEGATION, Guard.PAST, Guard.THIRD_PERSON, Guard.QUOTED})
_THOUGHT = _SPOKEN | {Guard.INTRUSIVE}
_DONE_TO_ME = frozenset({Guard.NEGATION, Guard.PAST, Guard.QUOTED, Guard.SHOWN})
_now = partial(Rule, language="es", macros=MACROS, urgency=Urgency.NOW)

RULES = (
    _now(
        SafetyKind.SELF_HARM,
        "hurting oneself",
        """
        (autolesion|autolesiones|autolesionarme|autolesionando|autolesione|autolesiono|autolesionandome|
            autolastimarme)
        (hacerme|haciendome|me hago|me hice|me hacia|me he hecho|me haga) _1 (dano)
        (lastimarme|lastimandome|herirme|cortarme|rasgunarme|quemarme|golpearme|castigarme)
        me (lastime|lastimo|he lastimado|lastimaba|castigo) _3 (proposito|sola|solo|otra vez|misma|mismo|
            brazos|brazo|piernas|cuando|adrede)
        me (corte|corto|cortaba|he cortado|estoy cortando|volvi a cortar|rasgune|rasguno|queme|quemo|
            apague|hice cortes|hago cortes) _5 (otra vez|de nuevo|anoche|brazo|brazos|pierna|piernas|
            muslo|muslos|munecas|muneca|proposito|escondidas|sangrar|piel|en anos|en meses|cuando|anos)
        me (corto|cortaba)
        (volvi|vuelvo|empece|empeze|recai|regrese) (a cortarme|a lastimarme|a hacerme dano|en los cortes|
            en las autolesiones|con los cortes)
        me (golpeo|golpeaba|golpee|pego|pegue|pegaba|doy golpes|muerdo|mordi|arano|arane|
            jalo) _1 (la cabeza|en la cabeza|la cara|yo sola|yo solo|a mi misma|a mi mismo|a mi|el brazo|
            los brazos|con el puno|contra la pared|las piernas)
        me (hice|hago|he hecho) _1 (cortes|cortadas|heridas|quemaduras)
        me estoy (cortando|quemando|lastimando|golpeando|haciendo dano)
        me sigo (cortando|quemando|lastimando|golpeando|haciendo dano)
        me (lastime|hice dano|corte|queme|golpee) (anoche|ayer|hoy|otra vez|de nuevo|el lunes|el martes|
            el miercoles|el jueves|el viernes|el sabado|el domingo)
        me (arranco|arranque|jalo) el (pelo|cabello) _2 (castigarme|castigo|sangrar)
        (navaja|cuchilla|rastrillo|gillette|cuter) _3 (otra vez|cortarme|de nuevo|piel|brazo)
        (sin comer) _2 (para castigarme|por castigo|castigo)
        (golpee|golpear|pegue) (la pared|el espejo) _3 (sangrar|sangre|proposito)
        """,
        guards=_THOUGHT | {Guard.AFTERWARDS},
        unless="""
        (dano) en (el|la|un|una|mi|los|las) (pie|codo|tobillo|rodilla|espalda|dedo|hombro|muneca|mano|
            pierna)
        (cabeza) contra (algo|la puerta|el techo|un|el mueble)
        (cortarme|corte|corto|cortaba) un dedo
        (se me) (corto|corta|cortaba|quemo)
        (cortarme|corte|corto|cortaba) _1 (el pelo|el cabello|las unas|las puntas|el fleco|la barba|
            la luz|el dedo picando|el dedo con|afeitandome|rasurandome|cocinando)
        (quemarme|queme) _3 (con el horno|con la sarten|cocinando|sol|con el cafe|con la plancha sin|
            con el comal|la lengua)
        (golpearme) _2 (con la mesa|con la puerta|con la esquina)
        (pego|pegue) (el sol|la risa|un susto|la gripa)
        """,
    ),
    Rule(
        SafetyKind.SELF_HARM,
        "self-harm that has stopped",
        """
        (deje|dejado|deje ya|logre dejar) de (cortarme|lastimarme|hacerme dano|quemarme|autolesionarme|
            golpearme)
        (nunca|no) me he (lastimado|cortado|hecho dano|autolesionado)
        (sin|no tengo) ganas de (cortarme|lastimarme|hacerme dano)
        no me (he cortado|he lastimado|he hecho dano|corte|corto|lastime|hice dano|he autolesionado)
        """,
        language="es",
        macros=MACROS,
        tier=SafetyTier.NEGATED_OR_PAST,
        unless="(no) (he dejado|puedo dejar|logro dejar|he logrado dejar)",
    ),
    _now(
        SafetyKind.HARM_TO_OTHERS,
        "wanting to hurt someone",
        """
        (lo|la|los|las|le) (voy a|vo a|quiero|pienso|juro que voy a|quisiera|queria|
            quiero ver) @ya? (matar|apunalar|disparar|golpear|estrangular|lastimar|ahorcar|quemar|reventar|
            madrear|moler a golpes|cagar a trompadas|cagar a palos|envenenar|acuchillar|hacer dano|muerta|
                muerto|partir la madre|romper la madre)
        (quiero|quisiera|queria|voy a|vo a|pienso|pensar en|pensando en|pienso en|pense en|ganas de|
            planeo|planeo como|planeando|planeando como|pense como|pensando como|miedo de|siento que voy a|
                idea de|capaz de|pensamientos de|pensamiento de|imagen de|
            imagen intrusiva de|impulso de|impulsos de|pensamientos intrusivos de|
            pensamiento intrusivo de|intrusivos de|intrusiva de|nunca|deseos de|a punto de|imagino|
            fantaseo con|intento de|miedo|toc me dice que puedo|que puedo|obsesion de|obsesion de siempre|
            queria|capaz) @ya? (empujar a|matar a|apunalar a|golpear a|lastimar a|estrangular a|ahorcar a|
            quemar a|envenenar a|reventar a|atacar a|disparar a|disparle a|dispararle a|herir a|acuchillar a|
            pegarle a|hacerle dano a|hacer dano a|hacerles dano a|asesinar a) @alguien
        (ganas de|quiero|voy a|quisiera|pienso|queria|planeo como lo voy a|pensando en|pienso en|miedo de|
            capaz de) @ya? (matarlo|matarla|matarlos|apunalarlo|apunalarla|golpearlo|golpearla|lastimarlo|
            lastimarla|dispararle|estrangularlo|estrangularla|ahorcarlo|ahorcarla|hacerle dano|
            romperle la madre|partirle la madre|partirle la cara|quemarle la casa)
        (le|les) (haria dano|voy a disparar|voy a quemar|voy a hacer dano|voy a pegar|voy a romper|
            quiero hacer dano|quiero pegar|voy a partir)
        (voy a|juro que voy a|quiero) (matarlo|matarla|matarlos|quemarles la casa)
        (les|le) quiero (quemar|pegar|partir|romper|disparar)
        (cuchillo|pistola|arma|navaja) _2 (para cuando|para el|para ella)
        tengo _1 (pistola|arma) cargada
        le (rompi|parti|reviente) _3 a (mi novio|mi novia|mi esposo|mi esposa|mi marido|mi hermano|
            mi pareja)
        le (clavo|meto|entierro|hundo) _1 (cuchillo|navaja|tiro|bala|punal|plomazo)
        casi (apunalo|mato|golpeo|ahorco|acuchillo) a @alguien
        (da|dio|tengo) miedo @ya? (lastimar a|golpear a|matar a|hacerle dano a|pegarle a) @alguien
        si (lo|la) _3 (lo|la) (mato)
        (voy a) (lastimar|matar|herir|golpear|atacar|apunalar) a @alguien
        le (pegue|di una golpiza|di una cachetada|di un punetazo|pego|he pegado) a (mi esposa|mi esposo|
            mi mujer|mi marido|mi novia|mi novio|mi pareja|mi mama|mi papa|mi hermana|mi hermano|
            mi vecino|mi jefe|mi suegra)
        (golpee|empuje|ahorque|patee|cachetee|lastime|agredi) a (mi esposa|mi esposo|mi mujer|mi marido|
            mi novia|mi novio|mi pareja|mi mama|mi papa|mi hermana|mi hermano|mi vecino|mi jefe|un hombre|
            una mujer|mi roomie)
        (amenace|amenazo|amenazar) a @alguien _2 (cuchillo|pistola|arma|navaja|de muerte|con matarlo|
            con matarla)
        (pistola|arma|cuchillo|machete) _6 (le voy a|lo voy a|la voy a|para el|para ella|matarlo|matarla)
        """,
        guards=_THOUGHT,
        unless="""
        (matar|mataria|golpear) _2 (pajaros|tiempo|antojo|hambre|zancudos|mosquitos|cucarachas|jaja|
            jajaja|antojo)
        (la voy a|lo voy a) (matar jaja)
        (matar|mataria|matarla|matarlo) (a|de) (disgustos|besos|risa|abrazos|preocupacion|susto|sustos|
            hambre|la risa)
        """,
    ),
    Rule(
        SafetyKind.HARM_TO_OTHERS,
        "wanting to hurt someone, denied",
        """
        (nunca|jamas|no) _1 (lastimaria|golpearia|mataria|haria dano|he golpeado|he lastimado) a @alguien
        (nunca|jamas|no) @ya? (quise|he querido|queria) (matar|lastimar|golpear|hacerle dano) a @alguien
        """,
        language="es",
        macros=MACROS,
        guards=frozenset({Guard.QUOTED}),
        tier=SafetyTier.NEGATED_OR_PAST,
    ),
    Rule(
        SafetyKind.DANGER_TO_DEPENDANT,
        "hurting a child or someone who depends on another, denied",
        """
        (nunca|jamas|no) _1 (lastimaria|golpearia|haria dano|he pegado|he golpeado|he lastimado|pegue|
            pego|golpee) a @dependiente
        """,
        language="es",
        macros=MACROS,
        tier=SafetyTier.NEGATED_OR_PAST,
    ),
    Rule(
        SafetyKind.ABUSE,
        "being hurt, denied or over",
        """
        (nunca|jamas|no|ya no) me @ya? (pega|pego|golpea|golpeo|ha pegado|ha golpeado|ha tocado|hizo dano|
            lastima|lastimo|violo|maltrata)
        """,
        language="es",
        macros=MACROS,
        guards=frozenset({Guard.QUOTED}),
        tier=SafetyTier.NEGATED_OR_PAST,
    ),
    _now(
        SafetyKind.DANGER_TO_DEPENDANT,
        "a child or someone who depends on another may be hurt by the person",
        """
        (llevar|llevarme|llevo) a @dependiente conmigo cuando me (mate|muera|vaya)
        no puedo (cuidar|atender|alimentar) a @dependiente
        (agarre|jale|tome|levante) a @dependiente (del cuello|de los pelos|del pelo|de la garganta)
        (deje|dejo) a @dependiente _4 (sola|solo|solos|solas)
        (miedo) @ya? (sacudir|lastimar|golpear|ahogar|aventar|hacerle dano) (a|al) @dependiente
        (sacudi|zarandee|sacudo|golpee|golpeo|amarre|ate|encerre|queme|avente|ahorque|lastime|cachetee|
            patee|jalonee|nalguee) a @dependiente
        (le|les) (pegue|pego|di una cachetada|di una nalgada|di un golpe|he pegado|di una golpiza|
            he estado pegando|grito y le pego|hice dano|di) _5 a @dependiente
        (quiero|quisiera|voy a|ganas de|miedo de|pienso en|pensando en|pense en|idea de|imagen de|
            impulso de|imagen intrusiva de|pensamiento intrusivo de|pensamientos intrusivos de|
            intrusivo de|intrusivos de|temo|capaz de|pensamientos de|pensamiento de|
            imagino) @ya? (hacerle dano a|hacerles dano a|lastimar a|golpear a|pegarle a|pegarles a|
            matar a|ahogar a|aventar a|aventar al|sacudir a|sacudir al|ahogar al|lastimar al|
            hacerle dano al|asfixiar a|estrangular a|tirar a|tirar al|pegarle al) @dependiente
        (deje|dejo) a @dependiente _1 (solo|sola|solos|solas)
        @dependiente _1 no (esta segura|estan seguros|estan seguras|esta seguro|estan a salvo|
            esta a salvo) conmigo
        (estan|estarian|estaria|esta) mas (seguros|segura|seguro|seguras) sin mi
        no _5 (dado de comer|dado comida|alimentado|di de comer|doy de comer|cambiado el panal|
            banado) a @dependiente
        @dependiente no (han|ha) (comido)
        (maneje|manejando|manejo|conduje) con @dependiente _6 (ketamina|pastilla|trocisco|drogada|drogado|
            tomado|tomada|borracha|borracho|efecto|dosis|pacheco|pacheca)
        (encerre|encierro|amarre|amarro) a @dependiente
        (se me olvido|olvide|deje) _1 @dependiente _1 (en la banera|en la tina|en el coche|en el carro|
            en el auto|en la alberca|en la pileta)
        (olvide|deje) a @dependiente _1 (en la banera|en la tina|en el coche|en el carro|en el auto|
            en la alberca|en la pileta)
        almohada _3 (cara|boca) _1 a @dependiente
        """,
        guards=_THOUGHT,
        unless="""
        (deje|dejo) a @dependiente _1 (solo con|solos con|sola con)
        (di) _2 (regalo|beso|abrazo|cena|comer|leche|clase)
        """,
    ),
    _now(
        SafetyKind.DANGER_TO_DEPENDANT,
        "a child or someone who depends on another may be hurt by someone",
        """
        @familiar (le|les) (pega|pego|pegan|hace dano|hizo dano|grita y le pega|ha pegado|
            hacen dano) a @dependiente
        (le|les) (pega|pegan|hace dano|hacen dano) a @dependiente
        @familiar (golpea|golpeo|toca|toco|lastima|lastimo|sacude|sacudio|abusa de|abuso de|
            maltrata) @dependiente
        @familiar (golpea|golpeo|toca|toco|lastima|lastimo|sacude|sacudio|maltrata|abusa de|abuso de) (a|
            de) @dependiente
        (alguien|maestro|maestra|guarderia|escuela|ninera|entrenador|cura) _2 (lastima|golpea|pega|toca|
            abusa|maltrata|hace dano) _1 @dependiente
        (alguien|maestro|maestra|guarderia|escuela|ninera|entrenador|cura) _2 (lastima a|golpea a|
            le pega a|toca a|abusa de|maltrata a|le hace dano a) @dependiente
        @dependiente me (dijo|dice|conto) que _3 (la|lo) (toca|toco|golpea|lastima|tocaba)
        @dependiente me (dijo|dice|conto) que _3 le (pega|hace dano|pego)
        """,
        guards=frozenset({Guard.NEGATION, Guard.PAST, Guard.QUOTED, Guard.INTRUSIVE}),
    ),
    _now(
        SafetyKind.ABUSE,
        "being hurt, forced or threatened",
        """
        (me) @ya? (pega|golpea|lastima|maltrata|viola|ahorca|patea|cachetea|abofetea|humilla y me pega|
            golpean|pegan|estrangula|avienta|agrede)
        me (sigue|siguen|volvio a|vuelve a) (pegando|golpeando|tocando|lastimando|amenazando|violando|
            pegar|golpear|maltratando|tocar|ahorcar)
        me (golpeo|ahorco|pateo|cacheteo|violo|abofeteo|estrangulo|violaron|golpearon|agredio|agredieron|
            ha golpeado|ha pegado|apunto con una pistola|apunto con un arma|apunto con un cuchillo|
            toqueteo|manoseo|madreo|encerro)
        me (pego) _1 (otra vez|de nuevo|anoche|ayer|hoy|en la|con|un punetazo|una cachetada|una golpiza|
            una patada|una paliza|una bofetada|cuando|mi|porque|el sabado|el domingo|el lunes|el martes|
            el miercoles|el jueves|el viernes)
        @agresor me (pego|pegaba|golpeaba|tocaba|pega|golpea|ahorco|lastimaba|violaba|violo|toco|
            maltrataba|toca)
        me (pegaba|golpeaba|maltrataba|violaba|tocaba|lastimaba)
        (abusaron|abuso|abusa|abusaba|abusan) (de mi)
        (abuso sexual|abuso fisico)
        (me) (empujo|empuja|avento|jalo|arrastro|tiro) _1 (por las escaleras|contra|al piso|al suelo|
            del pelo|de los pelos|por el pelo|de las escaleras)
        (amenaza|amenazo|amenazado|amenaza diciendo) _1 (con matarme|con pegarme|con quitarme a)
        me (amenaza|amenazo|ha amenazado) _1 (de muerte|con un cuchillo|con una pistola)
        (dijo|dice|juro) que _2 (me va a matar|me mata|me iba a matar|va a matarme|me va a pegar)
        (puso|pone|saco) _1 (cuchillo|pistola|navaja) _1 (en el cuello|en la cabeza|encima|en la cara)
        no me deja _1 (salir|ver a|hablar con|trabajar|tener dinero|tener celular|usar el|irme|ir con)
        me (esta|estan|estuvo) (pegando|golpeando|maltratando|amenazando|lastimando|violando|tocando)
        me (agarro|agarra|jalo) _1 (del cuello|del pelo|de los pelos|de la garganta)
        me (estrello|avento|empujo|azoto) contra
        (sufro|vivo con|hay) _1 (abuso|violencia|maltrato) _1 (en mi casa|en casa|de mi|domestica|
            por parte)
        me (encierra|encerro|encierran) (en|con)
        me (quemo) con
        me (volvio a|vuelve a|volvieron a) (agarrar|pegar|golpear|empujar|ahorcar|encerrar|amenazar|
            zamarrear)
        me (da|daba) _1 (punetazos|patadas|cachetadas|trompadas|palizas|pinas)
        me (tira|tiro|avienta|avento|lanza) _1 (cosas|platos|vasos|objetos)
        nos (pegaba|golpeaba|maltrataba|violaba)
        nos (pega|golpea|maltrata)
        (@agresor) me (rompio|rompe|fracturo|quebro|quemo|corto) (el|la|un|los|una) (brazo|nariz|costilla|
            costillas|diente|dientes|mano|pierna|labio)
        @agresor (todavia|sigue|siempre|aun|ya) me (toca|pega|golpea|lastima|amenaza|maltrata)
        (moretones|moreton|golpes|marcas) (por|de|que me hizo|que me dejo) (ell|el|mi esposo|mi marido|
            mi novio|mi pareja)
        me (tiene|tienen) amenazad*
        me (amenazo|amenaza|amenazan) con (una|un|el|la|matar|quitar)
        (miedo) _1 (que me mate|que me pegue|que me haga algo|que me golpee|que me encuentre)
        (mi marido|mi esposo|mi novio|mi pareja|mi ex|mi papa) me va a (matar|golpear) _3 (miedo|dia|
            terror)
        (me) (obliga|fuerza|obligo|forzo|obligaba) a (tener relaciones|tener sexo|acostarme|hacerlo|coger|
            hacer cosas)
        (me) (quita|quito|controla|esconde|revisa) _1 (celular|dinero|telefono|pasaporte|tarjetas|
            medicinas|todo mi dinero)
        (le tengo|tengo) (miedo|mucho miedo|terror) a (mi marido|mi esposo|mi novio|mi pareja|mi ex|
            mi papa|mi padrastro|mi mujer|mi esposa|mi hijo|mi hermano)
        (miedo) de (volver|regresar|llegar|ir) a (casa|mi casa) _3 (el|por|ella|porque|con)
        no me siento (segura|seguro) (en casa|en mi casa|con el|con ella)
        me (dio|dieron|da|metio|pego|solto) _2 (cachetada|golpiza|punetazo|patada|golpe) _1 (delante de|
            en la cara|en el estomago|frente a)
        """,
        guards=_DONE_TO_ME,
        unless="""
        (duelo|noticia|nostalgia|calor|sol|realidad|cansancio|hambre|sueno|tristeza|ansiedad|gripa|gripe|
            cancion|pelicula|medicina|ketamina|vino|cafe) me (pega|pego|golpeo|golpea|toca|toco)
        me (pega|pego) (fuerte la|fuerte el|el sol|el calor|el hambre|duro la|duro el|la risa|mucho la|
            la gripa|una gripa|un susto|gusto|la nostalgia|el duelo|bien|la depre|el sueno|la ansiedad|
            el bajon|en el corazon|un)
        me (golpeo|golpea|lastima|toca|toco|avienta|jalo) (la noticia|la realidad|la nostalgia|el duelo|
            la tristeza|que|la vida|el sol|el aire|la puerta|irme|manejar|trabajar|cocinar|ir|pagar|lavar|
            descansar|el turno|la|el corazon|el alma)
        (golpe) (de suerte|de calor)
        cachetada (el|la|de|del) _1 (viento|realidad|frio|vida|aire)
        (de los pelos|del pelo) con
        (pego|pega) (con|en) _2 (almohada|almohadas|pelota|globo|chancla jaja)
        de mi (confianza|tiempo|paciencia|buena|amabilidad)
        (perro|perra|gato|gata|viento|bebe|aire|ola|nino|nina) me (tira|tiro|avienta|avento|lanza|da)
        (pelota|puerta|bola|balon|viento|rama|ola) me (pego|golpeo)
        me (toco|tocaba|toca) (en la mejilla|el hombro|la mano|en el hombro|a mi|el turno|la suerte|ir)
        (por error|por accidente|sin querer)
        """,
    ),
)
