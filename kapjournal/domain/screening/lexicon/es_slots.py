"""Spanish: the parts that statements about ending one's life are made of (without accents).

As in `en_slots.py`: frames and acts, each listed once and put together in `es_composed.py`.
"""

from kapjournal.domain.screening.lexicon.slots import each, either

_LIFE = """mi vida|mi propia vida|esta vida|mi puta vida|esta puta vida|mi existencia|mi pinche vida|
    esta vida de mierda|mi sufrimiento"""
_ALIVE = "viva|vivo|con vida"
_WORLD = "este mundo|esta vida|este planeta|la vida|la tierra|este puto mundo|este mundo de mierda"
HIGH = """puente|metro|tren|balcon|edificio|azotea|techo|tejado|terraza|ventana|viaducto|barranco|
    acantilado|rio|mar|
    colectivo|bondi|camion|bus|auto|coche|carro|vias|andenes|anden|vacio|piso|octavo|quinto|decimo"""

WANT = """quiero|quisiera|queria|quise|querer|queriendo|quiera|he querido|gustaria|desearia|deseo|deseando|
    deseos|
    prefiero|preferiria|necesito|ganas|anhelo|anhelando|merezco|decidi|he decidido|decidido|decidida|planeo|
        planeando|
    intente|intento|intentar|intentado|trate|tratado|tratando|sueno con|fantaseo|fantaseando|fantasias|
        formas|maneras|
    forma|manera|ojala pudiera|ojala|pido|pedi|pedir|ruego|rogando|rezo|rezando|impulso|impulsos|intencion|
    pensamientos|pienso|pensando|pense|pensar|pensado|pensaba|imagino|imaginando|idea|ideas|considero|
        considerando|
    contemplo|urge|necesidad|tentacion|tentado|tentada|lista para|listo para|dispuesta|dispuesto|permiso|plan|
    aprovechar para|ansio|suplico|espero"""

INTENT = """voy|vaya|iba|puedo|podria|deberia|debo|tengo|tendria|hora|momento|valor|huevos|coraje|fuerzas|
    ganas|
    quiero|quisiera|queria|pienso|pensando|pense|pensar|planeo|decidi|decidido|decidida|ansias|facil|opcion|
        salida|
    solucion|unico|como|cuando|si|plan|punto|lista|listo|gustaria|intente|intento|intentar|necesito|dice que|
    dicen que|pide que|mejor|pensado|impulso|impulsos|deseo|deseos|idea|ideas|prefiero|ojala|para"""

DIE = either(
    """morir|morirme|morirnos|morise|estar muerto|estar muerta|estar bajo tierra|
        estar tres metros bajo tierra|fallecer|
    perecer|no haber existido|no haber nacido|nunca haber nacido|jamas haber nacido|no existir|no existir mas|
    ya no existir|dejar de existir|dejar de vivir|dejar de respirar|dejar de ser|no vivir|no vivir mas|
        ya no vivir|
    dormir para siempre|dormirme para siempre|dormir eternamente|descansar para siempre|descansar eternamente|
    descansar en paz para siempre|desangrarme|dejarme morir|un infarto|que me mueran|
    no estar en este mundo|no estar mas aca|inexistir|esfumarme para siempre|desaparecer para siempre|
        morir ya""",
    each(
        """irme de|irme ya de|salir de|salirme de|desaparecer de|dejar|abandonar|partir de|largarme de|
        bajarme de|retirarme de|quitarme de""",
        _WORLD,
    ),
    each("no seguir|no estar|ya no estar|dejar de estar|ya no seguir|no continuar", _ALIVE),
    each(
        """dormir y|dormir y ya|dormirme y|acostarme y|acostarme a dormir y|cerrar los ojos y|irme a dormir y|
            dormir|echarme a dormir y|"""
        "dormir y que",
        "no|nunca|nunca mas|ya no|jamas|no volver a|ya nunca mas|nunca jamas",
        "despertar|despertarme|volver a despertar|volver|abrirlos|levantarme|amanecer|despertar mas",
    ),
    each("no|nunca|nunca mas|ya no|jamas|no volver a|nunca volver a", "despertar|despertarme|amanecer"),
    "dormir y despertar nunca mas|despertar nunca mas|despertar nunca|no despertar nunca mas",
)

KILLING = either(
    """matarme|suicidarme|ahorcarme|colgarme|desvivirme|autoeliminarme|envenenarme|asfixiarme|dispararme|
        electrocutarme|
    quitarme la vida|sacarme la vida|arrancarme la vida|quitarme de en medio|quitarme del medio|
        acabar conmigo|
    acabar conmigo misma|acabar conmigo mismo|matandome|suicidandome|ahorcandome|colgandome|
        quitandome la vida|
    disparandome|envenenandome|inmolarme|matarme yo|acabar con todo esto|terminar con todo esto|suisidarme|
    volarme la cabeza|volarme los sesos|volarme la tapa de los sesos|volar los sesos|volarme los cesos""",
    each(
        """acabar con|terminar con|poner fin a|ponerle fin a|terminar|acabar|acabando con|terminando con|
        poniendo fin a""",
        _LIFE,
    ),
    each("pegarme|darme|meterme|pegandome", "un|el", "tiro|balazo|plomazo|disparo|escopetazo"),
    each("cortarme|abrirme|rajarme|cortandome", "las venas|el cuello|la garganta|la yugular"),
)

KILL = """matar|suicidar|ahorcar|colgar|desvivir|quitar la vida|cortar las venas|dar un tiro|pegar un tiro|
    pegar un corchazo|pegar un balazo|meter un balazo|
    meter un tiro|
    disparar|envenenar|volar la cabeza|volar los sesos|volar la tapa de los sesos|morir|tirar del|
        tirar de un|tirar al|
    tirar por la|tirar por el|tirar a las|aventar del|aventar al|aventar de un|aventar a las|lanzar al|
        lanzar de un|
    lanzar del|arrojar al|ahogar en el mar|dejar morir|desangrar|tirar de la|suisidar|kitar la vida|
        eliminar"""

END_IT = either(
    each(
        "acabar con|terminar con|acabarlo|terminarlo|acabar",
        """todo|todo esto|esto de una vez|
        todo de una vez|este sufrimiento|mi sufrimiento|este infierno|esta tortura|todo ya""",
    ),
    """terminar de una vez por todas|acabar de una vez por todas|hacerlo de una vez|
        tomarme todas las pastillas|
    tomarmelas todas|tomarme el frasco|rendirme a la vida|sobredosis|tirarme|aventarme al vacio|
        saltar al vacio|
    soltarme|dejar todo para siempre|irme para siempre|partir para siempre|jalar el gatillo|
        apretar el gatillo""",
)

LIVE = either(
    """vivir|vivir mas|existir|existir mas|despertar|despertarme|despertar mas|amanecer|
        abrir los ojos|
    haber nacido|la vida|mi vida|esta vida|vida|mas vida|ver otro dia|otro dia mas|un dia mas|mas dias|
    este mundo|estar en este mundo|seguir en este mundo|pertenecer a este mundo|ver la luz del dia|nacer""",
    each("seguir|estar|continuar|llegar|mantenerme|quedarme", _ALIVE),
    each("seguir|continuar", "viviendo|existiendo|respirando|con mi vida|con esta vida|en esta vida"),
)

HOPE = """ojala|ojala que|quisiera que|quiero que|espero que|espero|deseo que|pido que|pido|pidiendo que|
    ruego|
    rezo|rezo para que|si tan solo|me gustaria que|desearia que|prefiero que|preferiria que|rogando|rezando|
        deseando|
    le pido a dios|le pido a dios que|que ganas de que|quisiera|desearia|me gustaria|queria que|mejor|pedi|
    esperando|esperando que|sueno con que|imagino que|favor si|alegraria si|pediria que"""

DEAD = either(
    """me muera|me muriera|me muriese|me mate|me matara|me matase|me maten|me mataran|me atropelle|
        me atropellara|
    me atropellen|me parta un rayo|me cayera un rayo|me caiga un rayo|me de un infarto|me diera un infarto|
    me diera algo|me pise un|me pisara un|me dispare|me disparara|me disparen|me peguen un tiro|
        me pegaran un tiro|
    me asesinen|me asesinaran|me lleve la muerte|me llevara la muerte|me lleve dios|me llevara dios|
        me lleve ya|
    me choque un|me chocara un|me caiga un avion|me de cancer|me diera cancer|me de un paro|
        me trague la tierra para siempre|
    estuviera muerto|estuviera muerta|estar muerto|estar muerta|no existiera|no existiese|
        nunca hubiera nacido|
    no hubiera nacido|no haber nacido|desapareciera para siempre|dejara de existir|me hubiera muerto|
    me hubiera atropellado|me hubiera pegado|me hubiera pisado|me hubiera llevado|me hubiera tocado a mi|
    hubiera muerto|haberme muerto|haber muerto|se me pare el corazon|se me parara el corazon|
        no llegue a manana|
    mi corazon se detenga|mi corazon se pare|mi corazon deje de latir|sea el ultimo dia|sea mi ultimo dia|
        me muero|
    me hubieran matado|me hubiera matado|me quite la vida|mueriera|muriera|morirme|me fuera de este mundo|
    alguien me mate|alguien me matara|alguien me dispare|alguien me pegue un tiro""",
    each(
        "no|nunca|jamas|ya no|nunca mas|no vuelva a|no volviera a",
        """despierte|despertara|despertase|
        despertar|amanezca|amaneciera|levante""",
    ),
)

GOOD = """mejor|alivio|solucion|salida|opcion|descanso|paz|lo mejor|unica|unico|la unica|lo unico|
    lo que quiero|
    lo que necesito|facil|mas facil|liberacion|libertad|bendicion|regalo|tentador|tentadora|lindo|hermoso|
        bonito|
    favor|respuesta|remedio|preferible|perfecto|tranquilidad|escape|sensata|sensato|logico|consuelo|
        un premio"""

IDIOMS = """
(morir|morirme|muero|muera|muerto|muerta|matar|matarme|mato) _1 (de|d|del|a) _2 (risa|hambre|sed|sueno|calor|
    frio|verguenza|
    pena|oso|aburrimiento|ganas|amor|cansancio|ternura|envidia|curiosidad|nervios|antojo|coraje|susto|miedo|
        besos|
    sentones|carcajadas|emocion|felicidad|celos|vieja|viejo|cringe|bronca|embole|amorrr|tristeza)
(morir|morirme) (antes que|que|antes de|antes) (verte|hacer|hacerlo|casarme|rendirme|ponerme|perder|trabajar|
    ver|ir|comer|
    decir|pedir|volver|que)
(morir|morirme) (de pie|sonriendo|aqui|en la playa|tranquila|tranquilo|rodeada|rodeado)
(morir|morirme|muero|muera) por (verte|ver|ir|saber|ti|vos|un|una|tu|comer|probar|volver|conocer|el|la|esa|
    ese|que)
(morir|morirme) (viejo|vieja|feliz|en paz|en casa|en mi casa|acompanada|acompanado|joven y bella)
(vivir|viviendo|existir|despertar|despertarme|amanecer) _1 (aca|aqui|alla|bajo|contigo|con vos|demasiado|
    cerca|lejos|junto|
    conmigo|sin ti|sin ella|sin ell|sin tele|sin cafe|sin internet|esa clase|del|de la|de mis|al lado|
        temprano|llorando|
    cansada|cansado|tarde|enganado|enganada|amargada|amargado|con miedo|resentida|de rodillas|crudo|
        cruda)
(vivir|viviendo|existir|vida) (en|con|sola|solo|separados|juntos|tan|social|de|del|privada|laboral|amorosa|
    sexual|eterna|
    real|util|sana|saludable|mejor|digna|diferente|normal)
no (quiero|puedo|voy) _1 (vivir|despertar|morir) _1 (sin|esto|en|con|hoy sin)
(despertar|despertarme) de _1 (sueno|suenos|siesta)
(despertar|despertarme) _1 (a|al|a las|hasta|antes|tarde|manana temprano)
(hambre|risa|sueno|calor|frio) _2 (morir|morirme|me muero)
(acabar|terminar) con (todo|todo esto) _2 (pendiente|pendientes|trabajo|tarea|lista|limpieza|mudanza|postre|
    pastel|ropa|
    comida|helado|examenes|semestre)
"""
