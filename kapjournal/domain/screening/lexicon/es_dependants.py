"""Spanish: danger to a child, a frail adult or a partner, composed of who, what is done, and to whom."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.lexicon.slots import each, either
from kapjournal.domain.screening.rules import Guard, Rule

_HE = """bebe|hijo|hijito|nino|nene|chico|chiquito|pequeno|peque|nieto|sobrino|gordo|mayor|menor|hijastro|
    ahijado|crio"""
_SHE = """beba|hija|hijita|nina|nena|chica|chiquita|pequena|nieta|sobrina|gorda|hijastra|ahijada|cria"""
_MANY = """hijos|hijas|ninos|ninas|nenes|nenas|chicos|chicas|chiquitos|pequenos|peques|nietos|mellizos|
    gemelos|sobrinos|crios|chamacos|pelados|gurises|guaguas|hijastros"""
_OTHER = "chamaco|chamaca|guagua|pelado|pelada|gurisa|guri|bendicion"
_FRAIL = "mama|mami|madre|vieja|papa|papi|padre|viejo|abuela|abuelo|abuelita|abuelito|nona|nono|suegra|suegro"
_PARTNER = "mujer|esposa|novia|pareja|marido|esposo|novio|companera|senora"
_CHILD_NEAR = """
(bebe|beba|hijo|hija|hijos|hijas|nino|nina|ninos|ninas|nene|nena|nenes|nenas|cuna|panal|panales|biberon|
    mamadera|
    tetero|berrinche|colico|colicos|meses|chiquito|chiquita|nieto|nieta|mellizos|gemelos|guagua|alzheimer|
    demencia|silla de ruedas|mi mama|mi abuela|mi abuelo|jardin de infantes|kinder|guarderia|la teta)
tiene ~1 (un ano|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|2|3|4|5|6|7|8|9|10|80|81|82|83|84|85|86|87|
    88|89|90)
"""
MACROS = {
    "dep": either(
        each("mi|el|al|a mi|a el|su|tu", _HE),
        each("mi|la|a mi|a la|su", _SHE),
        each("mis|los|las|a mis|a los|a las|sus|nuestros", _MANY),
        each("mi|el|la|al|a mi|a la", _OTHER),
        each("mi|a mi", _FRAIL),
        "mama|a mama|papa|a papa|bebe",
    ),
    "partner": each("mi|a mi", _PARTNER),
    "whom": either(
        each("a mi|al|mi", f"{_HE}|{_FRAIL}|{_PARTNER}|{_OTHER}"),
        each("a mi|a la|mi|la", _SHE),
        each("a mis|a los|a las|mis|los|las", _MANY),
        "a mama|a papa",
    ),
    "to_whom": either(
        each("a mi|al", f"{_HE}|{_FRAIL}|{_PARTNER}"), each("a mi|a la", _SHE), each("a mis|a los", _MANY)
    ),
    "child": either(_HE, _SHE, _MANY, _OTHER),
    "hit": """sacudi|zarandee|cachetee|abofetee|golpee|patee|nalguee|zamarree|estrangule|ahorque|queme|
        lastime|
        sacudo|zarandeo|golpeo|cacheteo|zamarreo|lastimo|pateo|cintareo|cintaree|sopapee|bofetee|asfixie""",
    "handle": """empuje|empujo|avente|aviento|tire|tiro|arroje|lance|jale|jalonee|jalo|agarre|agarro|arrastre|
        arrastro|estrelle|azote|estampe|bote|revolee|solte|apreto|aprete|boto""",
    "against": """contra|por las escaleras|por la escalera|al piso|al suelo|del cuello|del pelo|de los pelos|
        del brazo|de los brazos|de la garganta|de las grenas|de las orejas|con fuerza|fuerte|
        a la cama|a la cuna|en la cuna|en la cama|del cogote|por el cuello|por el pelo|por los pelos""",
    "gave": """pegue|pego|di|doy|meti|solte|plante|acomode|he pegado|vuelvo a pegar|volvi a pegar|
        levante la mano|levanto la mano|alce la mano|alzo la mano|estoy pegando|puse la mano encima""",
    "blow": """cachetada|cachetadas|cachetazo|cachetazos|nalgada|nalgadas|golpe|golpes|bofetada|bofetadas|
        paliza|
        golpiza|sopapo|sopapos|cintazo|cintazos|chancletazo|chancletazos|correazo|correazos|punetazo|
        punetazos|
        patada|patadas|zape|coscorron|manazo|manazos|trompada|trompadas|pina|cinturonazo|tunda|zurra|
        fuetazos""",
    "fear": """miedo|terror|panico|temo|asusta|aterra|susto|temor|pavor""",
    "hurting": """hacerle dano|hacerles dano|lastimar|lastimarlo|lastimarla|lastimarlos|pegar|pegarle|
        pegarles|
        sacudir|sacudirlo|sacudirla|ahogar|ahogarlo|ahogarla|asfixiar|asfixiarlo|asfixiarla|aventar|aventarlo|
        aventarla|tirar|tirarlo|tirarla|matar|matarlo|matarla|golpear|golpearlo|golpearla|soltar|soltarlo|
        soltarla|estrellarlo|estrellarla|hacerle algo|hacerles algo|zarandearlo|zarandearla|zamarrearlo|
        taparle la cara|ponerle la almohada|dejarlo caer|dejarla caer|perder el control con|
        desquitarme con""",
    "urge": """ganas de|impulso de|impulsos de|quise|quiero|queria|casi|voy a|iba a|pense en|pienso en|
        pensando en|
        imagino|imagine|me dan ganas de|me dieron ganas de|a punto de|estuve por|capaz de|se me cruzo|
        ideas de|idea de|por poco|terminar por|acabar por|llegue a pensar en""",
    "drunk": """borracho|borracha|tomado|tomada|drogado|drogada|pasado|pasada|en pedo|bebido|bebida|fumado|
        fumada|
        volando|puesto|puesta|pacheco|pacheca|ebrio|ebria|colocado|colocada|bajo los efectos|con tragos|
        con unas copas|con copas|ciego|ciega|mamado|mamada|jalado|con la dosis|despues de la dosis|
        despues de la ketamina|con ketamina|recien dosificado|recien dosificada|curado|curada|rascado""",
    "drive": """maneje|manejo|manejar|manejando|conduje|conduzco|conducir|conduciendo|volvi manejando|
        traje en el coche""",
    "alone": "solo|sola|solos|solas|solito|solita|solitos|solitas|encerrado|encerrada|encerrados|sin nadie",
    "long": """toda la noche|todo el dia|horas|dias|toda la tarde|en la banera|en la tina|en el carro|
        en el coche|
        en el auto|para ir|para poder|mientras|y me fui|y sali|otra vez|en casa|en la casa|la noche entera|
        para salir|hasta la manana|dos noches|la madrugada""",
    "sedative": """gotas|clonazepam|rivotril|benadryl|jarabe|pastilla|pastillas|melatonina|antialergico|
        antigripal|
        loratadina|difenhidramina|media pastilla|vino|aguardiente|cerveza|un poco de alcohol|mis pastillas|
        dramamine|antihistaminico|calmante|calmantes|valium|diazepam|lorazepam|somnifero|somniferos|algo""",
    "who": """ell|el|ella|mi esposo|mi marido|mi pareja|mi novio|mi novia|mi esposa|mi mujer|mi ex|mi tio|
        mi hermano|
        mi papa|mi padre|mi padrastro|mi suegro|mi suegra|mi cunado|mi primo|su papa|su padre|su padrastro|
        su tio|su abuelo|el padrastro|la ninera|la cuidadora|el maestro|la maestra|el profesor|el profe|
        el entrenador|el cura|el padre|mi abuelo|mi mama|mi madre|mi hermana|un vecino|el vecino|
        la empleada""",
    "does": """golpea|golpeo|toca|toco|tocaba|manosea|manoseo|lastima|lastimo|sacude|sacudio|maltrata|
        maltrato|
        abusa de|abuso de|zamarrea|cachetea|patea|pateo|encierra|viola|violo|le pega|les pega|le pego|
        les pego|le hace dano|les hace dano|le hizo dano|le levanta la mano|les levanta la mano|le mete mano|
        anda tocando|esta tocando|sigue tocando|esta golpeando|esta lastimando|le grita y le pega""",
}
_SPOKEN = frozenset({Guard.NEGATION, Guard.PAST, Guard.QUOTED, Guard.INTRUSIVE, Guard.SHOWN})
_rule = partial(Rule, SafetyKind.DANGER_TO_DEPENDANT, language="es", macros=MACROS)
_now = partial(_rule, urgency=Urgency.NOW)
_HARMLESS = """
(regalo|beso|besos|abrazo|abrazos|cena|de comer|leche|clase|un grito|gracias|permiso|las gracias|de cenar|
    de desayunar|vuelta|vueltas|la mano para|un susto|a la pelota|almohadazo|almohada en guerra|columpio|
    hamaca|
    pelotazo|gripa|gripe|virus|tos|sin querer|por accidente|jugando|risa|cosquillas|en brazos|de la mano|upa|
    mochila|el pelo con|en la escuela|en el jardin|en la parada|alimento|teta|la razon|animos|cuerda)
"""

RULES = (
    _now(
        "a child or someone who depends on another is hurt by the person",
        """
        @hit ~1 @whom
        @handle ~1 @whom _2 @against
        @handle ~1 @against _1 @whom
        (le|les) ~1 (pegue|pego|he pegado|estoy pegando|volvi a pegar|levante la mano|puse la mano encima|
            alce la mano|hice dano|deje marcada la mano|deje la marca) ~2 @whom
        (le|les) ~1 (pegue|pego|he pegado) _3 @whom
        (le|les) ~1 @gave _3 @blow _2 @whom
        @to_whom (le|les) ~1 (pegue|pego|he pegado|levante la mano|hice dano|volvi a pegar)
        @to_whom (le|les) ~1 @gave _2 @blow
        (puse|puso|pongo|tuve|apreto) ~1 (las manos|la mano|mis manos) (en el cuello|encima|en la boca|
            en la garganta) _1 @whom
        (encierro|encerre|amarro|amarre|ate|ato|deje encerrado|dejo encerrado|deje encerrada|dejo encerrada|
            deje amarrado|deje amarrada) ~1 @whom
        (se me fue la mano|perdi el control|me desquite|me descargue) ~1 con ~1 @dep
        """,
        guards=_SPOKEN,
        unless=_HARMLESS,
    ),
    _now(
        "a child or someone who depends on another is hurt by the person",
        """
        (lo|la|los|las) ~1 @hit
        (lo|la|los|las) ~1 @handle _1 @against
        (le|les) ~1 @gave _2 @blow
        (le|les) ~1 (pegue|levante la mano|alce la mano|he pegado|estoy pegando|volvi a pegar|hice dano)
        (lo|la|los|las) ~1 (encierro|encerre|amarro|amarre|ate|dejo|deje) _2 @alone _2 @long
        (lo|la|los|las) ~1 (dejo|deje) (llorar|llorando) _2 (horas|noche|hora|tarde|dia|porque|mientras)
        (se me fue la mano|perdi el control con el|perdi el control con ella)
        @fear ~1 (de|que) ~1 @hurting
        @urge ~1 @hurting !(a disgustos|de risa)
        (que|lo que) _1 (le|les) ~1 (voy a|puedo|pueda|podria|vaya a) hacer
        no ~1 (darle|dandole|doy|di|dado|darles) _2 de comer
        sin ~1 (darle|darles|dar) _1 de comer
        (grite|grito|gritando|gritarle) _2 en la cara
        """,
        guards=_SPOKEN,
        needs=_CHILD_NEAR,
        within=14,
        unless=_HARMLESS,
    ),
    _rule(
        "shouting in a child's face",
        """
        (grite|grito|gritando|gritarle|gritado) _3 (en la cara|a la cara|a centimetros)
        """,
        guards=_SPOKEN,
        needs=_CHILD_NEAR,
    ),
    _now(
        "fear of hurting a child or someone who depends on the person",
        """
        @fear ~1 (de|que) ~1 @hurting ~1 @whom
        @fear ~1 @hurting ~1 @whom
        @urge ~1 @hurting ~1 @whom
        (lo que|que|de lo que) _1 (le|les) ~1 (voy a|puedo|pueda|podria|vaya a|pudiera) hacer ~1 @whom
        @dep ~1 no (esta|estan) _1 (segura|seguro|seguros|seguras|a salvo|bien) conmigo
        no _3 (quedarme|estar|dejarme|dejen|quede) ~1 (sola|solo) con @dep
        no (confio en mi|respondo|me fio de mi|me tengo confianza) _2 con @dep
        (que alguien|alguien que|necesito que alguien) _2 (se lleve|me saque|venga por|cuide) _1 @dep
        (irnos|morirnos|morir|acabar|desaparecer|terminar) ~1 (todos|todas|los tres|los cuatro|los dos|
            las dos) ~1 juntos
        (irnos|morirnos|desaparecer|irme) ~1 (juntos|con mis hijos|con los ninos|con los nenes|con mi hijo|
            con mi hija) _4 (cielo|descansar|quede|sufran|para siempre|otro lado|solo|de este mundo)
        (llevarme|llevar|llevo|me llevo|me los llevo|me lo llevo|me la llevo|llevarmelos|llevarmelo|
            llevarmela) _3 conmigo (cuando|si|el dia) ~1 (me) (mate|muera|vaya|voy|muero)
        (me los llevo|me lo llevo|me la llevo|llevarmelos|llevarmela|llevarmelo) _2 conmigo _3 (muera|vaya|
            mate|solos|sufran|muero)
        """,
        guards=_SPOKEN - {Guard.NEGATION},
    ),
    _now(
        "a child or someone who depends on another is left, drugged or driven unsafely",
        """
        (deje|dejo|dejamos|dejar|dejado|dejando) ~1 @dep _2 @alone _3 @long
        (deje|dejo|dejado|dejando) ~1 @dep (en la banera|en la tina|en el carro|en el coche|en el auto)
        @drive ~2 @drunk _4 con ~1 @dep
        @drive ~1 con ~1 @dep _5 @drunk
        @drive _2 @drunk _4 @dep (atras|adentro|en el asiento)
        (lleve|llevo|traje|traigo|recogi|busque) ~1 @dep _5 @drunk
        @drunk _3 (cuidando|a cargo|cuidaba|sola con|solo con) _1 @dep
        (cuidando|a cargo de|sola con|solo con|cuidaba) _1 @dep _4 @drunk
        (le|les|le doy|le di) ~1 (di|doy|dar|puse|pongo|meti) _1 @sedative _3 @dep _3 (duerma|duerman|
            para que|para poder|durmiera|durmieran|callado|callada|calle|callen)
        (le|les) ~1 (di|doy|puse|pongo|he dado) _1 @sedative _2 (para que se duerma|para que duerma|
            para que duerman|
            para dormir|para que se callara|para que se calle|para que durmieran|para que durmiera|y asi)
        @dep (le|les) ~1 (di|doy|puse) _1 @sedative
        (me quede dormido|me quede dormida|me desmaye|me apague|perdida|perdido|
            en el hoyo) _4 con @dep _2 (encima|en brazos|
            en la banera|despierto|despierta|llorando|adentro|en la tina)
        no _5 (dado de comer|dado comida|alimentado|di de comer|doy de comer|cambiado el panal|
            cambie el panal|banado|dando de comer|cambiado) ~1 @dep
        sin _2 (dar de comer|darle de comer|darles de comer|darle bien de comer|cambiar|cambiarle|banar|
            atender|alimentar) _2 @dep
        @dep ~1 (lleva|llevan|paso|pasaron|estuvo|estuvieron) _3 (sin comer|sin cenar|llorando horas|
            sin panal|con hambre|solos|solo toda|sola toda)
        @dep no (ha|han) ~1 comido
        (deje|dejo|deje) _1 (llorar|llorando) _2 @dep _2 (horas|noche|tarde|dia|porque|mientras)
        (deje|dejo) ~1 @dep (llorar|llorando) _2 (horas|noche|tarde|dia|porque|mientras)
        no le (di|doy|estoy dando|he dado) _2 (insulina|medicina|medicinas|remedios|pastillas) _2 @dep
        """,
        guards=_SPOKEN - {Guard.NEGATION},
        unless="(solo con|solos con|sola con|solas con) (mi|su|la|el|los|sus|mis)",
    ),
    _now(
        "a child or someone who depends on another is hurt by somebody",
        """
        @who ~1 @does ~1 @dep
        @dep ~1 me (dijo|dice|conto|cuenta) que _4 (la|lo|le) (toca|toco|tocaba|golpea|lastima|pega|pego|
            hace dano|encierra|mete mano|manosea)
        (vi|encontre|noto|note|tiene|descubri|le vi|tienen) _1 (moretones|moreton|moretes|marcas|golpes|
            quemaduras|mordidas) _4 @dep
        @dep ~1 (tiene|llego con|vino con|aparecio con|trae|volvio con) ~1 (moretones|moreton|moretes|marcas|
            golpes|quemaduras|un ojo morado)
        """,
        guards=_SPOKEN,
        unless=_HARMLESS + "(toca) (la guitarra|el piano|cocinar|banar|cuidar)",
    ),
    _now(
        "a partner is hurt by the person",
        """
        (empuje|avente|jalonee|golpee|cachetee|patee|ahorque|zarandee|abofetee|sacudi|estrangule) ~1 @partner
        (agarre|tome|jale|aprete) ~1 (del cuello|de los pelos|del pelo|de la garganta|del brazo) ~1 @partner
        (agarre|tome|jale|aprete) ~1 @partner (del cuello|de los pelos|del pelo|de la garganta)
        le ~1 (pegue|di|meti|levante la mano|solte|avente|tire|alce la mano|puse la mano encima|
            aprete el cuello) _3 @partner
        (amenace|amenazo) ~1 @partner con
        """,
        guards=_SPOKEN,
        unless=_HARMLESS + "(le) (di) (a mi|las|un regalo|flores|la noticia|el si|la razon|un beso)",
    ),
)
