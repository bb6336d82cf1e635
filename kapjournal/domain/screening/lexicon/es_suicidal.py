"""Spanish: thoughts of ending one's life, explicit and oblique."""

from kapjournal.domain.safety import SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening.lexicon.es_macros import MACROS
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

_DYING = SPOKEN | {Guard.DURING_MEDICINE, Guard.HYPERBOLE}
_NAMED = SPOKEN | {Guard.AFTERWARDS}
_IDIOMS = """
(morir|morirme|muero|muerto|muerta) _1 (de|d|del) _2 (risa|hambre|sed|sueno|calor|frio|verguenza|pena|oso|
    aburrimiento|ganas|amor|cansancio|ternura|envidia|curiosidad|nervios|antojo|coraje|susto|miedo|
    la verguenza|la pena|la risa)
(morir|morirme) (a|antes que|que|antes de|antes) (verte|hacer|hacerlo|casarme|rendirme|ponerme|perder|
    trabajar|ver|ir|comer|decir|pedir|volver|que)
(morir) de pie
(morir|morirme) por (verte|ver|ir|saber|ti|un|una|tu|comer|probar|volver|conocer|el|la)
(morir|morirme) (viejo|vieja|feliz|en paz|en casa|en mi casa|tranquilo|tranquila|acompanada|acompanado)
"""


def _rule(
    reason: str,
    phrases: str,
    guards: frozenset[Guard],
    *,
    urgency: Urgency = Urgency.NEXT_WORKING_DAY,
    tier: SafetyTier = SafetyTier.AFFIRMED,
    unless: str = "",
    weak: bool = False,
) -> Rule:
    return Rule(
        SafetyKind.SUICIDAL_THOUGHTS,
        reason,
        phrases,
        "es",
        MACROS,
        guards,
        tier,
        urgency,
        unless=unless,
        weak=weak,
    )


RULES = (
    _rule(
        "wanting to die",
        """
        @quiero @ya? @morir
        (prefiero|preferiria|mejor) @ya? (morir|morirme|estar muerto|estar muerta|la muerte)
        (pienso|pensando|pense|pensar|pensaba|suenos|sueno|fantaseo) (en|con) _1 (mi muerte|
            la muerte todo|mi propia muerte|estar muerta|estar muerto)
        (muerte) _2 (seria|suena|parece) _1 (alivio|mejor|descanso|unica salida|paz)
        (pastillas) _6 (tomarlas todas|tomarmelas todas|tomarlas|tragarlas)
        (quiero|pienso en|pensando en|ganas de|voy a|quisiera) @ya? (saltar del|saltar al|aventarme|
            tirarme|desangrarme|ahogarme|dejarme morir)
        (puente|vias|azotea|balcon|metro) _5 (quiero saltar|aventarme|tirarme|saltar)
        (ya me habria|me habria|ya me hubiera|me hubiera) (dado un tiro|matado|colgado|ido de este mundo)
        no _2 (voluntad|ganas|razon|razones|motivo|motivos|punto|sentido) (de|para|a|en) _1 (vivir|
            estar viva|estar vivo|seguir viva|seguir vivo|seguir viviendo|existir)
        nada _2 ganas de vivir
        no fuera por _4 ya estaria (muerta|muerto)
        (niego a|rehuso a) (seguir viviendo|vivir|seguir viva)
        (vivir|la vida) no es para mi
        (quisiera|quiero|ojala|gustaria) (poder|pudiera) (morir|morirme|matarme|desaparecer)
        mas feliz (muerta|muerto)
        (ojala|que|quisiera que|quiero que) alguien me (matara|mate|dispare|atropelle|mata)
        (forma|manera) (menos dolorosa|mas facil|mas rapida|mas sencilla) de (morir|matarme|suicidarme)
        no veo por que _1 (vivir|seguir viviendo|seguir viva|seguir vivo)
        (espero|ojala) _1 (no llegar a|no llegue a|me de un infarto|me de cancer|me caiga un rayo|
            me maten)
        no (debi|deberia) haber nacido
        cuando me (mate|suicide|haya matado)
        (encuentre|encuentren|encuentra) mi cuerpo
        (pide|piden|dice|dicen) (morir|morirme|que me muera)
        pensamientos de (muerte|morir|querer morir)
        para (morirme|matarme|morir de una vez)
        (partir|irme|largarme) de este mundo
        (ir|irme|reunirme) con mi _1 (al cielo|en el cielo)
        (sufrir|dolor) y (morir|morirme)
        (formas|maneras|manera|forma|modos) de (morir|morirme)
        (morir|morirme|la muerte|muerte) (seria|es) _2 (descanso|alivio|solucion|lo mejor|unica|salida|
            lo unico)
        (matenme|matame ya|matame por favor)
        (alguien|dios) _1 (me mate|que me mate)
        (todo el dia|siempre|diario|cada dia|cada rato|todas las noches) _2 (pienso|pensando) _2 la muerte
        (pastillas) _3 (para morir|necesito para)
        (desearia|deseo|anhelo|espero) (la muerte|mi muerte|morir)
        """,
        _DYING,
        urgency=Urgency.NOW,
        unless=_IDIOMS,
    ),
    _rule(
        "killing oneself",
        """
        @matarme
        me (quiero|queria|quise|quisiera|voy a|iba a|deberia|pienso|gustaria|intente|
            trate de) @ya? (matar|suicidar|ahorcar|colgar|desvivir|quitar la vida|cortar las venas|
            dar un tiro|pegar un tiro|meter un tiro|disparar|tirar del|tirar al metro|tirar a las vias|
            tirar por la ventana|tirar de un puente|aventar al metro|aventar del|aventar a las vias|
            aventar de un puente|envenenar|volar la cabeza|lanzar al|lanzar del|lanzar de un)
        (por que no me|y si me|si me|casi me|yo me|no se por que no me|hasta que me|un dia me|
            mejor me) (mato|suicido|ahorco|desvivo|tiro del puente|quito la vida|cuelgo)
        me mato (hoy|esta noche|manana|ya|de una vez|antes|y ya|y listo|un dia)
        (salida|solucion|opcion|remedio) _3 (suicidio|matarme|morir)
        (dice|dicen|diciendo|grita|gritan|ordena|ordenan|pide|piden) _1 que me (mate|suicide|ahorque|tire|
            corte las venas)
        me (hubiera|habria|hubiese) (matado|suicidado|quitado la vida|ahorcado|colgado)
        me (boy|bo|voi|voy) a (matar|suicidar|colgar|ahorcar|quitar la vida|tirar al|tirar del|aventar|
            desvivir|dar un tiro)
        (como|de que forma|de que manera) (suicidarme|matarme|puedo suicidarme|puedo matarme|
            quitarme la vida|me puedo matar|me mato)
        (me mate|me suicide|me ahorque) _2 (anoche|ayer|hoy|todos)
        me (suicidaria|ahorcaria)
        querido (morir|morirme|matarme)
        (mi|mi propio) suicidio
        (mi|un|otro) (plan de suicidio|intento de suicidio)
        """,
        SPOKEN | {Guard.HYPERBOLE},
        urgency=Urgency.NOW,
        unless="""
        (sabia|senti|crei|pense|pensaba) que me iba a matar
        (vas|va|van|vais|podeis|puede|pueden|vaya) _1 (acabar|terminar) con mi vida
        me mato (trabajando|estudiando|de|por|haciendo|en el gym|entrenando|en el gimnasio|a estudiar|
            a trabajar|cocinando|limpiando|corriendo|tanto|y nadie)
        (matarme) _2 (de risa|de la risa|trabajando|estudiando|en el gym|en el gimnasio|entrenando)
        (acabar|terminar) con (todo|todo esto) _2 (pendiente|pendientes|trabajo|tarea|lista|limpieza|
            mudanza|postre|pastel)
        """,
    ),
    _rule(
        "suicidal thoughts named",
        """
        (pensamientos|pensamiento|ideas|idea|ideacion|impulsos|impulso|tendencias|ganas|fantasias|
            intentos|intento) (suicidas|suicida|de suicidio|del suicidio|de suicidarme)
        fui suicida
        (pensar|pienso|pense|pensando|pensaba|pensado|penso|considero|considerando|contemplo|
            contemplando) _3 (suicidio)
        (estoy|soy|me siento|siento|estaba|ando|era|sigo|me sentia|sintiendome|sentirme) (muy|tan|bien|
            super|medio|bastante|mas|otra vez|de nuevo|realmente)? (suicida)
        (suicidio) (es|seria|parece) _2 (opcion|salida|solucion|respuesta|alternativa)
        (carta|nota|cartas) _1 (de despedida|de suicidio|suicida)
        """,
        _NAMED,
        urgency=Urgency.NOW,
        unless="""
        (carta|nota|cartas) de despedida (para|a|de) (la|el|los|las|mi|mis|una|un) ~1 (maestra|maestro|
            maestros|profe|jefa|
            jefe|companera|companero|companeros|equipo|empresa|oficina|vecina|doctora|terapeuta|seleccion|
                grupo|
            abuela|abuelo|ansiedad|depresion|ego|pasado|ex|tristeza|miedo)
        """,
    ),
    _rule(
        "the word suicide, about oneself",
        """
        suicidio
        """,
        _NAMED | {Guard.TALK, Guard.NOBODY},
        urgency=Urgency.NOW,
        unless="""
        (prevencion|linea|tasa|tasas|asistido|intento|carta|nota|dia) _1 (del|de|contra el|el) suicidio
        suicidio (politico|asistido|colectivo|social|profesional)
        (es|era|parece|seria) un suicidio
        un suicidio (lo|que|ir|salir|comer|manejar|hacer)
        suicidio (de|del) _1 (padre|madre|hermano|hermana|hijo|hija|amigo|amiga|esposo|esposa|tio|tia|primo|
            abuelo|novio|novia|companero)
        """,
    ),
    _rule(
        "wishing to be dead",
        """
        (ojala|quisiera|desearia|preferiria|prefiero|quiero|me gustaria|deseo) _2 (estuviera muerto|
            estuviera muerta|estuviese muerto|estuviese muerta|estar muerto|estar muerta|me muriera|
            me hubiera muerto|hubiera muerto|me muera|me muriese|haber muerto)
        (ojala|quisiera|desearia|me gustaria|preferiria) _2 (no haber nacido|nunca haber nacido|
            no existir|no hubiera nacido|nunca hubiera nacido|no haber existido|nunca haber existido|
            no existiera|nunca hubiera existido|jamas haber nacido)
        (ojala|quisiera|quiero|desearia|ruego|rezo|espero|me gustaria|pido|le pido a dios|ganas de|queria|
            preferiria) _5 (no despertar|no despierte|no despertara|nunca despertar|no despertar mas|
            no vuelva a despertar|no despertarme|ya no despertar|no despertase|jamas despertar|
            nunca mas despertar|no volver a despertar)
        (mejor|estaria mejor|estoy mejor|me iria mejor|mas valdria|mas vale) (muerto|muerta|bajo tierra)
        (si estuviera|si estuviese) (muerto|muerta)
        (hubiera|habria|hubiese|he) _1 preferido no (nacer|haber nacido|existir)
        (que dios|dios|diosito|senor) _2 (me lleve|llevame|me recoja)
        """,
        _DYING,
        urgency=Urgency.NOW,
        unless="""
        como si estuviera
        me lleve (con bien|a casa|por buen|de la mano|a buen)
        (despertar|despertarme) (a|al)
        (despertar|despertarme) _2 (temprano|al bebe|a las|a mi|sola|solo|tarde|cansada|cansado|con)
        """
        + _IDIOMS,
    ),
    _rule(
        "not wanting to be alive",
        """
        no @ya? (quiero|quisiera|queria|kiero|deseo|aguanto|soporto|tengo ganas de|tengo fuerzas para|
            me interesa|le veo sentido a|veo sentido a|veo el sentido de|le encuentro sentido a|
            encuentro sentido a|tiene sentido|vale la pena|veo para que|me dan ganas de|
            tengo motivos para|tengo razones para|tengo razon para|hay razon para|hay razones para|
            tengo por que|tengo para que|le hallo sentido a|quiero tener que) @ya? (vivir|seguir viva|
            seguir vivo|seguir viviendo|estar viva|estar vivo|existir|seguir existiendo|
            continuar viviendo|seguir con vida|vivir mas|vivir asi|la vida|mi vida|esta vida|
            seguir con mi vida|seguir con esta vida|seguir en este mundo|estar en este mundo|
            estar aqui en este mundo|vivirla|seguir respirando|continuar con vida|mas vida)
        (sin|pocas|perdi las|cero|perdido las) (ganas de vivir|ganas de seguir viviendo|
            razones para vivir|razon para vivir|motivos para vivir|ganas de existir)
        (quiero|quisiera|ganas de|me gustaria|prefiero|desearia|queria) @ya? (dejar de existir|
            dejar de vivir|dejar de ser|no existir|no estar viva|no estar vivo|dejar de respirar|no vivir|
            desaparecer de este mundo|dejar este mundo|irme de este mundo|dejar de estar viva|
            dejar de estar vivo|no haber existido)
        no se si _1 (quiero|quisiera|vale la pena|tiene sentido|puedo) @ya? (vivir|seguir viviendo|
            seguir viva|seguir vivo|seguir aqui|seguir|estar viva|estar vivo|existir)
        (quitaron|fueron|acabaron|quitando|yendo) las ganas de (vivir|seguir viviendo|existir|vivir mas)
        (nada) _1 me _1 (ata a|retiene en|ata en|detiene en) _1 (esta vida|este mundo|la vida)
        (odio|detesto|lamento|odio tener que) (estar vivo|estar viva|vivir|seguir vivo|seguir viva|
            existir|mi vida y)
        (me arrepiento de) _2 (despertado|vivir|nacer|haber nacido)
        (vida) _3 no (vale la pena|vale nada|tiene sentido)
        (quiero|quisiera|ojala|solo quiero) _3 (se acabe|se termine|termine|acabe|se acabara|
            terminara) _1 (mi vida|esta vida|con mi vida|todo para siempre|mi existencia)
        (esta vida|mi vida|la vida) _3 (quiero terminar|terminarla|quiero acabar|acabarla)
        (no estar aqui|no quiero estar aqui|ya no estar aqui) _2 (en este mundo|en esta vida|en la tierra)
        """,
        _DYING,
        urgency=Urgency.NOW,
        unless="""
        (vivir|viviendo|vida|existir) (esto|eso|la experiencia|algo asi|otra vez lo)
        (vivir|viviendo|vida|existir) _1 (aca|bajo|contigo|demasiado|siempre|cerca|lejos|junto|conmigo|
            sin ti|sin ella|sin ell|sin tele|sin television|sin cafe|sin internet|esa clase)
        (vivir|viviendo|vida|existir) (aqui|alla|en|con|sola|solo|sin|separados|juntos|lejos|tan|social|
            de)
        """,
    ),
    _rule(
        "a means or a plan to end one's life",
        """
        (tomarme|tomar|tragarme|tomo|trague|tome|tomando|me tome|me tomo) (todas|todo|todas las|
            un frasco de|el frasco de|un bote de|toda la caja de|todo el frasco de) _1 (pastillas|
            pildoras|medicinas|medicamentos)
        (pastillas) _5 (tomar todas|tomarmelas todas|tomarme todas|para morirme|a proposito|para morir|
            para matarme|y no despertar)
        (tome|trague|tomado|tomando) _1 (diez|veinte|treinta|cuarenta|cincuenta|muchas|demasiadas|
            un monton de|un punado de|20|30|40|50|todas mis|todas las) _1 (pastillas|pildoras|tabletas)
        (tome|tomado|hice|tuve|tomar|meti) _1 sobredosis
        (cuantas|suficientes) pastillas
        (soga|cuerda|navaja) _3 (lista|carta|y la carta)
        todo listo para (hacerlo|irme|morir|matarme|morirme)
        (sobredosis) _2 (a proposito|intencional|de pastillas|y ya)
        @quiero (sobredosis|una sobredosis)
        (me voy a|voy a|quiero|pienso en|me quiero|pienso|iba a) (tirar|tirarme|aventar|aventarme|lanzar|
            lanzarme|arrojar|arrojarme) (del|de un|al|a las|por la|por el|desde|a un) (puente|metro|vias|
            tren|ventana|balcon|edificio|azotea|techo|camion|coche|rio|barranco)
        (compre|tengo|prepare|consegui|busque) _1 (cuerda|soga|pistola|navaja|veneno|pastillas) _4 (donde|
            para mi|para matarme|para hacerlo|para ahorcarme|lista)
        (estrellar|estrellarme|chocar|volantear) _3 (coche|carro|contra un|a proposito|barranco|muro)
        (decision|tomada) _4 (me voy a matar|me mato|de irme para siempre)
        """,
        SPOKEN | {Guard.HYPERBOLE},
        urgency=Urgency.NOW,
        unless="""
        (todas|todos) (mis|las) (medicinas|medicamentos|pastillas) _1 (esta manana|a su hora|como dijo|
            con el desayuno|del dia)
        despedida (a|de|para) (mi|la|el|soltera|soltero) _1 (ansiedad|depresion|adiccion|cuerpo|miedo|
            trauma|enfermedad|ego|trabajo|dolor|ex|pasado|yo)
        """,
    ),
    _rule(
        "someone else's death or wish to die by suicide",
        """
        se (suicido|suicida|suicidaron|mato|ahorco|colgo|quito la vida|queria matar|quiere matar|
            quiere morir|queria morir|quiere suicidar|quitaron la vida|intento suicidar|intento matar|
            quiere quitar la vida)
        (quiere|queria|quieren|intento|intentaron|dice que) (morirse|matarse|suicidarse|quitarse la vida|
            morir|ahorcarse)
        (del|el|de|un|por|sobre|al|prevencion del|intento de|linea de) (suicidio|suicidios)
        """,
        _NAMED,
        tier=SafetyTier.MENTION,
    ),
)
