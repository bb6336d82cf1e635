"""Spanish: wishes to be gone that never say so outright."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.lexicon.es_macros import MACROS
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

_DYING = SPOKEN | {Guard.DURING_MEDICINE, Guard.HYPERBOLE}
_rule = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, language="es", macros=MACROS)

RULES = (
    _rule(
        "being a burden, or better gone",
        """
        (seria|sera|serian|es) _1 (mas facil|mejor|mas feliz|mas tranquila) _2 (sin mi|si yo no estuviera|
            si no estuviera|si me muero|que me muriera|si me muriera|si no existiera|si desapareciera)
        (aliviados|aliviado|tranquilos|contentos) si (me muero|me muriera|no estuviera|desaparezco)
        (estaria|estarian) (bien|perfecto) sin mi
        no @ya? quiero ser (una carga|un estorbo)
        (estarian|estaria|viviria|vivirian|serian|seria|estan|van a estar|estaran|estara) _1 (mejor|
            mas felices|mas feliz|mas tranquilos) (sin mi|si yo no|si no estuviera|si me muero|
            si me muriera|si no existiera|si no estoy|si desaparezco|si me voy)
        (soy|siento que soy|sere|siendo|me siento|ser) (una|una gran|pura|solo una|
            nada mas que una) (carga|estorbo|molestia) _1 (para|de|todos|mi)
        (soy|me siento) (un|una|puro|solo un) (estorbo|carga|lastre|cero a la izquierda)
        (nadie|quien) _1 (me extranaria|notaria|se daria cuenta|lloraria|me va a extranar|
            me echaria de menos|iria a mi funeral) _1 (si no estuviera|si me muero|si me muriera|
            si desaparezco|si me voy|si no existiera|si me mato|si muero|si desapareciera|mi ausencia)
        (nadie) (me extranaria|me echaria de menos|me va a extranar|lloraria por mi)
        (nadie) _2 (importa|importaria|va a importar|importe|importara) _1 si (me muero|muero|me mato|
            desaparezco|vivo|me muriera|me pasa algo|sigo viva|sigo vivo)
        nadie _1 (lloraria|llorara|va a llorar) mi muerte
        si me (muero|muriera|mato) _2 (no pasa nada|nadie|a nadie|mejor|que importa)
        (favor) (si me voy|si me muero|si desaparezco|al irme|muriendome)
        (dejare|dejar|dejo|dejaria) de (molestar|estorbar|ser una carga|ser un problema)
        """,
        guards=SPOKEN,
        unless="(carga de trabajo|carga electrica|carga academica|carga laboral|para el sofa|para el sillon)",
    ),
    _rule(
        "wishing to disappear or sleep forever",
        """
        (quiero|quisiera|ganas de|me gustaria|desearia|queria|ojala pudiera|prefiero) @ya? (desaparecer|
            esfumarme|borrarme|desvanecerme|desaparecer del mapa|irme para siempre|irme y no volver|
            dormir para siempre|dormirme para siempre|dormir eternamente)
        me quiero @ya? (desaparecer|borrar del mapa|ir para siempre|ir de este mundo)
        no me (importa|importaria|interesa) _1 (si me muero|morir|si muero|morirme|si me muriera|si vivo|
            vivir|estar vivo|estar viva|si no despierto|no despertar)
        no puedo vivir con (este|esta|tanto|tanta) (dolor|culpa|verguenza|tristeza|ansiedad)
        (me da igual|me vale|da lo mismo) _1 (vivir o morir|si me muero|morirme|estar viva o muerta|
            estar vivo o muerto|si vivo o muero|vivir|morir)
        (ojala|quisiera que|que) _1 (me atropellara|me atropelle|me pasara un|me cayera un|me mataran|
            me mate un|me caiga un|me diera un infarto|me diera cancer)
        si (me muero|me pasa algo|me pasara algo|me muriera) _4 (mejor|descanso|que mejor|no importa|
            nadie)
        """,
        guards=_DYING,
        unless="""
        (borrarme|desaparecer) de (ese|este|esa|esta|la|las|el|los|un|una) _1 (grupo|chat|red|redes|whatsapp|
            app|lista|foto|fotos|cuenta|mapa laboral)
        (desaparecer|esfumarme|perderme) (en un|en el|en la|entre|debajo|bajo)
        (desaparecer|esfumarme|irme|borrarme) _3 (fin|finde|semana|cabana|playa|bosque|dias|vacaciones|
            tarde|cobijas|whatsapp|redes|instagram|facebook)
        """,
    ),
    _rule(
        "tired of living, no way on",
        """
        (cansado|cansada|harto|harta) de (luchar|pelear|intentar) _1 (seguir viva|seguir vivo|vivir|
            sobrevivir|estar viva)
        (sentido|caso) (de|tiene) (vivir|seguir viviendo|estar viva|estar vivo|existir)
        no (estoy segura|estoy seguro|se) _1 (de|si) _1 (querer|quiero) _1 (vivir|seguir|estar viva|
            seguir viviendo)
        (pienso|pensar) en (ya no estar|no estar|dejar de existir|no existir)
        no soy mas que una (carga|molestia)
        me (mantiene|mantienen) (viva|vivo|con vida)
        (dejar de|dejo de|siempre|sigo|paro de) (pensar|pienso|pensando) en la muerte
        (pienso|pensando|pensar) _1 en la muerte _1 (todos|diario|todo|cada|siempre|ultimamente|a cada)
        adios mundo
        (solo|nada mas|nomas) sigo (viva|vivo|aqui) por
        si no fuera por _4 no estaria (aqui|viva|vivo)
        (existo|respiro|espero) hasta que me muera
        no hay (futuro|salida) para mi
        quiero dejar de (estar|existir|ser)
        no le veo (salida|futuro)
        (cansado|cansada|harto|harta|hasta la madre|hasta el gorro) de (vivir|la vida|estar vivo|
            estar viva|existir|esta vida|mi vida|seguir viviendo|seguir viva|seguir vivo)
        no (puedo|aguanto|soporto) @ya? (seguir viviendo|seguir viva|seguir vivo|con esta vida|
            con mi vida|seguir con esta vida|mas con la vida|la vida|mas la vida|seguir asi|vivir asi|
            vivir|seguir adelante)
        no puedo seguir (asi|adelante|mas|viviendo|con vida|luchando)
        (para que|por que) (sigo viva|sigo vivo|seguir viviendo|vivo|vivir|sigo viviendo|existo|sigo aqui|
            naci|seguir viva|seguir vivo|seguir aqui|estoy viva|estoy vivo|seguir existiendo)
        (nada|no tengo) _1 (por que vivir|por lo que vivir|por quien vivir|para que vivir|por que seguir)
        no (hay|veo|encuentro|tengo) _1 (salida) _1 (para mi|mas que|otra)
        no (me veo|veo) (en el futuro|un futuro|futuro|ningun futuro|vivo|viva)
        no (voy a estar|estare|pienso estar) (mas|mucho tiempo|para navidad|mucho|viva|vivo)
        ya no quiero estar aqui
        (pronto|luego|despues) _1 no (voy a estar|estare|existire)
        para cuando (no este|ya no este|me muera|me vaya para siempre)
        (regalando|regale|regalado|repartiendo) (mis cosas|todas mis cosas|mis pertenencias|todo lo mio)
        (me despedi|despidiendome|me estoy despidiendo|me he despedido|despedirme) de (todos|todas|
            mis hijos|mi familia|la vida|mis seres)
        (este|esta|es) _1 mi (ultimo mensaje|ultima noche|ultimo dia|ultima carta|ultimas palabras)
        cuando (lean|leas|lea) esto
        no (voy a llegar|llego|creo llegar|llegare) (al|a|hasta) (proximo ano|navidad|manana|los 30|
            los 40|mi cumpleanos|ano nuevo|fin de ano)
        (adios|perdonenme|perdoname|perdonen) _2 (los quiero|las quiero|los amo|perdonenme|perdonen|
            cuiden a)
        (esto|esta) es (una despedida|mi despedida|mi ultimo mensaje|el adios|mi adios)
        adios (mundo|a todos|para siempre|vida)
        """,
        guards=_DYING,
        unless="""
        (vivir|viviendo|vida|existir) _1 (aca|bajo|contigo|demasiado|siempre|cerca|lejos|junto|conmigo|
            sin ti|sin ella|sin ell|sin tele|sin television|sin cafe|sin internet|esa clase)
        (vivir|vivo|vida) (aqui|alla|en|con|sola|solo|tan|social|de)
        (futuro) (a|al|para|en) (la|el|este|esta|ese|esa|mi|_1)? (sofa|carro|coche|equipo|pais|empresa|
            trabajo|negocio|plan|proyecto)
        despedi* de _2 _1 (oficina|trabajo|escuela|fiesta|chamba|hotel|clase)
        (adios|despedida) (a la|al|a mi|de la|del)
        (vivir) entre
        (seguir) (la|el|las|los|un|una|con el|con la|trabajando|estudiando|esperando|hablando|corriendo)
        """,
    ),
    _rule(
        "not feeling safe with oneself",
        """
        no (confio en mi|me siento a salvo|estoy a salvo|me siento segura|estoy segura|
            estoy seguro) (esta noche|misma|mismo|sola|solo|conmigo|de mi|conmigo misma|conmigo mismo)
        miedo (de|a) lo que (me pueda|pueda|puedo|me puedo|me podria|podria) hacer*
        miedo (de|a) (hacerme algo|hacer una locura|cometer una locura|lo que pueda hacerme|mi misma|
            mi mismo)
        (voy a|puedo|podria|quiero) (hacer una locura|cometer una locura|hacer una tonteria)
        """,
        guards=SPOKEN - {Guard.NEGATION},
        urgency=Urgency.NOW,
    ),
    _rule(
        "words that weigh only together",
        """
        (puse fecha|tengo fecha|tengo un plan)
        (adios|perdonenme|los quiero mucho)
        no quiero seguir
        adios
        (ya no puedo|no puedo mas|ya no aguanto|no aguanto mas|no doy mas)
        (me rindo|ya me rendi|me doy por vencida|me doy por vencido)
        (para que|que sentido tiene) (todo|nada|seguir)
        (cansada|cansado|harto|harta) de todo
        (me odio|odio mi vida|me doy asco)
        (no me queda nada|no tengo nada ya|ya nada me queda)
        (sin esperanza|no hay esperanza|no valgo nada|no sirvo para nada)
        (quiero que|que) (todo termine|todo acabe|se acabe|pare el dolor|se acabe todo|esto termine|
            termine todo)
        """,
        guards=_DYING,
        weak=True,
    ),
)
