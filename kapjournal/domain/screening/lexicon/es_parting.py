"""Spanish: oblique wishes to be gone: others better off, no reason to stay, affairs put in order."""

from functools import partial

from kapjournal.domain.safety import SafetyKind
from kapjournal.domain.screening.rules import Guard, Rule

MACROS = {
    "others": """todos|todo el mundo|mi familia|mis hijos|mi hijo|mi hija|mi esposo|mi esposa|mi marido|
        mi mujer|
        mi pareja|mis papas|mis padres|mi mama|mi papa|mis viejos|mi vieja|mi viejo|mis amigos|el mundo|
        la gente|ellos|ellas|mis nenes|los chicos|mis chicos|los ninos|mis ninos|mi novio|mi novia|los demas|
        mis hermanos|mi hermana|mi hermano|la casa""",
    "would": """viviria|vivirian|estaria|estarian|seria|serian|van a estar|va a estar|estaran|estara|estan|
        esta|
        merece|merecen|merecerian|tendria|tendrian|dormiria|dormirian|respiraria|respirarian|van a vivir|
        va a vivir|quedarian|quedaria|podrian|podria|andarian|andaria|les iria|le iria|iria""",
    "better": """mejor|mas tranquilos|mas tranquila|mas tranquilo|mas felices|mas feliz|en paz|mas livianos|
        mas facil|
        bien|libres|libre|tranquilos|tranquila|aliviados|mas liviano|descansados|una vida mejor|otra vida|
        mas liviana|descansar""",
    "gone": """sin mi|si yo no|si no estuviera|si no estoy|si me voy|si desaparezco|si yo faltara|si falto|
        si yo falto|
        cuando no este|cuando ya no este|cuando me vaya|cuando falte|el dia que no este|sin tenerme|
        si no existiera|si yo no estuviera|si no hubiera nacido|si me fuera|con otra mama|con otro papa|
        con otra madre|con otra persona|con otra mujer|con otro hombre|con alguien mejor|con otra esposa""",
    "after": """cuando falte|cuando yo falte|cuando no este|cuando ya no este|cuando yo no este|
        cuando me vaya|
        cuando falte yo|despues de mi|si yo falto|si falto|si me pasa algo|para cuando no este|
        cuando me encuentren|cuando no este yo|por si falto|el dia que falte|el dia que no este|
        de aqui en adelante|de aca en adelante""",
    "give": """di|deje|regale|estoy regalando|doy|dono|done|vendi|estoy vendiendo|reparti|estoy repartiendo|
        entregue|
        le deje|les deje|le di|les di|le regale|pase|devolvi|regalando|repartiendo|vendiendo|me deshice""",
    "things": """gato|gata|perro|perra|guitarra|guitarras|cosas|libros|ropa|discos|herramientas|joyas|anillo|
        reloj|
        plantas|bici|bicicleta|camara|carro|coche|auto|moto|llaves|fotos|cartas|todo|pajaro|coleccion|
        ahorros|collar|vinilos""",
}
_SAID = frozenset({Guard.PAST, Guard.QUOTED, Guard.OCD, Guard.DURING_MEDICINE})
_rule = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, language="es", macros=MACROS)
_ELSEWHERE = """
sin mi (por|en|el|esta|este|hoy|manana|un rato|una noche|una tarde)
(reunion|equipo|fiesta|partido|banda|trabajo|oficina|pega|chamba|laburo|proyecto|cena|clase|grupo|comite|
    boda|torneo|
        viaje|empresa|gimnasio|contrato|alquiler|mudanza|mudo|mudamos|pueblo|tienda|carrera|examen|examenes|
        facultad|relacion|matrimonio|finde|sofa|chat|barrio|feria|mercado libre|bingo|coro|ensayo|hotel|
        departamento|depto|piso)
"""

RULES = (
    _rule(
        "others better off, in other words",
        """
        @others ~3 @would ~3 @better ~2 @gone
        @would ~2 @better ~2 @gone
        @others ~2 (se va a|se van a|se iba a|se irian a|se) ~1 (olvidar|olvidaran|olvidara|olvidarian|
            acostumbrar|acostumbraran|recuperar|recuperaran)
        (se van a olvidar|se olvidaran|se olvidan|se va a olvidar|se olvidara) ~1 de mi
        (sobro|estoy de mas|no hago falta|no pinto nada|no le hago falta|no les hago falta|
            no encajo) _2 (vida|mundo|todos|nadie|familia|ningun|ninguna|lado|parte|casa|planeta|aqui|aca)
        (sobro|estoy de mas) ~1 (en|para)
        (mundo|vida|casa|familia|todo) _3 (sigue igual|seguiria igual|seguira|sigue girando|mejor|
            igual) ~1 sin mi
        (gasto|gastando|ocupo|ocupando|desperdicio|robo|quito) _1 (aire|oxigeno|lugar|espacio|
            sitio) _4 (otro|otra|alguien|otros|serviria|mas)
        (solo|nomas|nada mas) ~1 (gasto aire|ocupo lugar|ocupo espacio|estorbo|hago bulto|doy problemas|
            doy trabajo)
        (dejar de|dejare de|deje de|para no) ~1 (ser|seguir siendo) ~1 (una carga|un peso|un problema|
            un estorbo|un lastre|la carga)
        (una sola forma|unica forma|unica manera|sola manera) de ~1 (dejar de|no ser|no estorbar|
            que descansen|que esten)
        (poco|no mucho) ~1 (tiempo) ~1 (voy a|mas) ~1 (molestar|molestarlos|ser una carga|ser problema)
        (pronto|ya) ~1 no ~1 (voy a|sere|les voy a|le voy a) ~1 (molestar|ser|molestarlos|estorbar|
            ser una carga|ser problema|dar problemas|dar trabajo|pesar)
        (llorarian|lloraran|van a llorar|sufririan|van a sufrir|extranarian|me lloran|
            me van a llorar) _3 (rato|tiempo|ano|meses|mes|dias|semana) ~1 (y|y luego|y despues)
        (merece|merecen|merecerian|mereceria) _3 (otra mama|otra madre|otro papa|otra esposa|otro marido|
            alguien mejor|una mama de verdad|una mama que no|una madre de verdad|otro padre|otra hija|
            otro hijo)
        """,
        guards=_SAID,
        unless=_ELSEWHERE,
    ),
    _rule(
        "no reason to stay",
        """
        (no|ninguna|ni una|sin) _2 (razon|razones|motivo|motivos) ~1 (para|de) ~1 (quedarme|seguir|estar|
            levantarme|despertar|despertarme|continuar|aguantar|respirar)
        (no|sin) ~2 (tengo|hay|encuentro|veo|le veo|le encuentro|queda) ~1 (para que|por que|caso|
            sentido) ~1 (seguir|quedarme|continuar|aguantar|levantarme|despertarme|estar|a seguir|a quedarme)
        (para que|por que) ~1 (sigo|seguir|me quedo|quedarme|aguanto|aguantar|me levanto|despierto|
            me despierto) ~1 (aca|aqui|en este mundo|yo|viva|vivo|respirando|si)
        (nada|nadie|poco) ~1 (me) ~1 (ata|retiene|detiene|sostiene|amarra|queda) ~1 (aqui|aca|a este mundo|
            a esta vida|a la vida|en este mundo|en esta vida|ya)
        (no|ya no) ~2 (me queda|queda|tengo|hay) ~1 nada ~3 (por hacer|aqui|aca|en esta vida|en este mundo|
            para mi|en la vida)
        en (esta vida|este mundo) ~1 (no|ya no) ~2 (me queda|queda|hay|tengo) nada
        (no pertenezco|no soy de|no encajo) ~1 (a este mundo|en este mundo|de este mundo|a esta vida|
            en esta vida|este mundo|esta vida|este planeta)
        (no|tampoco) ~2 (pienso|quiero|planeo|voy a|creo que voy a) ~1 (quedarme|durar|estar|
            seguir) ~1 (mucho|mucho mas|mucho tiempo|mas tiempo|para siempre|aqui|aca)
        (cansado|cansada|harto|harta|agotado|agotada|podrido|podrida) de ~2 (existir|ser yo|ser persona|ser|
            respirar|estar aqui|estar aca|despertar|despertarme|abrir los ojos|aguantar la vida|
            estar consciente|durar)
        (que) ~1 (pare|paren|acabe|termine|se apague|se detenga|se termine|se acabe) ~1 (todo|esto|
            ya) _3 (siempre|de una vez|todo|conmigo|ya)
        que ~1 (pare|termine|acabe|se acabe|se apague|se termine) ~1 todo
        (ojala|quisiera que|quiero que|como quisiera|quien|que alguien|que me) _2 (apagar|apagaran|apaguen|
            desconecten|desconectar|desenchufen|apagara|borren|borraran|desenchufar|apagarme|desenchufarme|
            desconectarme|borrarme)
        (pronto|en poco tiempo|dentro de poco) _1 (nada|todo|esto|ya nada|ya todo) ~2 (va a|dejara de|
            no va a) ~1 (importar|acabar|terminar|doler)
        (no|ya no) ~1 quiero ~2 (luchar|pelear|aguantar|sostenerme|agarrarme|resistir|mas dias|otro dia|
            otro ano|mas manana|mas mananas|un dia mas|mas anos|que me salven|que me ayuden mas)
        (no|ya no) ~1 (soporto|aguanto|puedo con|quiero) ~1 (otro|otra|un|una) ~1 (dia|ano|manana|noche|
            invierno|semana|navidad) ~1 (mas|asi|de esto|igual|viva|vivo)
        (soltar|soltarlo|dejar ir) todo ~1 (soltarme|a mi|y ya|y no)
        (soltarme|dejarme ir) ~1 (a mi|ya|yo|del todo|para siempre)
        (ya cumpli|ya hice lo mio|ya di todo|ya estuvo|ya vivi lo que tenia|ya estuve bastante) _2 (me dejen|
            dejenme|descansar|ir|vida|bastante|me voy|que)
        si ~1 (no me|ya no me|no|manana no|ya no) ~1 (despierto|levanto|despierte) _3 (ni modo|mejor|
            que mas da|da igual|no importa|bien|descanso|no pasa nada|tampoco|que asi sea|gracias|igual|ya)
        (no|tampoco) ~1 (me molestaria|me importaria|seria tan malo|estaria mal|
            seria lo peor) ~1 (no despertar|no despertarme|no estar|no amanecer|quedarme dormida|
            quedarme dormido|si no despierto|si no amanezco)
        (al menos|por lo menos|asi|por fin|ya) ~1 (estaria|estare|voy a estar|podria estar|
            estariamos) ~1 (con el|con ella|con ellos|con mi|juntos|con mama|con papa)
        (reunirme|encontrarme|irme|estar) ~1 con (mi mama|mi papa|mi hijo|mi hija|mi hermano|mi hermana|
            mi esposo|mi esposa|mi abuela|el|ella) ~1 (alla|arriba|en el cielo|donde este|en el otro lado|
            del otro lado)
        (no tiene|no le veo|no hay|ya no tiene|que) ~1 (caso|sentido|objeto) ~1 (guardar|comprar|planear|
            hacer planes|ahorrar|empezar|arreglar|tiene guardar|tiene comprar|tiene planear|
            pensar en) _2 (nada|futuro|ano|despues|luego|manana|planes|si)
        (no me veo|no creo|no pienso|dudo) ~1 (llegar|estar|llegando|verme) ~1 (a|al|para|en) ~1 (verano|
            invierno|primavera|navidad|ano|proximo|otro ano|los 30|los 40|los 50|diciembre|cumpleanos|
            tu boda|su boda)
        (mi) ~1 (ultima|ultimo) ~1 (navidad|verano|cumpleanos|invierno|ano|primavera)
        (en paz|hice las paces|lista|listo) con (irme|la idea de irme|no estar|no despertar|mi partida|
            el final)
        (lista|listo|preparada|preparado) para ~1 (irme|el final|descansar para siempre|soltar todo|
            no volver)
        (la puerta|la salida) ~1 (esta abierta|me llama|cerca|mas cerca)
        """,
        guards=_SAID,
        unless=_ELSEWHERE,
    ),
    _rule(
        "things given away, affairs put in order",
        """
        @give _4 @things
        (ordenando|ordene|ordeno|acomodando|arreglando|arregle|deje arreglado|dejando|deje listo|dejo listo|
            limpiando|organizando|organice|pague|pagando|dejar) _3 (casa|papeles|cosas|cuentas|todo|deudas|
            cuarto|cajones|documentos|armario)
        (hice|actualice|firme|escribi|cambie|haciendo) _1 testamento
        (le|les) (dije|explique|ensene|anote|deje anotado|deje escrito|mostre) _2 (donde esta|donde estan|
            las claves|las contrasenas|los papeles|que hacer)
        (quien|alguien) _3 (cuide|va a cuidar|se quede|cuidara|quiera)
        """,
        guards=_SAID,
        needs="""
        @after
        (no los voy a necesitar|no las voy a necesitar|no lo voy a necesitar|no la voy a necesitar|
            ya no me hacen falta|
        no voy a necesitar|donde voy|a donde voy|para que no les cueste|para que no tengan que|
        que no les cueste|no dejar problemas|no dejar pendientes|para no dejar|mejor que conmigo|
        ultima tarea|lo ultimo que|no me va a servir|no me van a servir|quien lo encuentre|
        quien venga despues|antes de irme)
        """,
        within=22,
        unless=_ELSEWHERE,
    ),
)
