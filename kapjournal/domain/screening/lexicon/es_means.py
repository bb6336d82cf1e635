"""Spanish: means kept, places stood at, dates chosen and farewells, said without the usual words."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.lexicon.es_macros import MACROS as SHARED
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

MACROS = SHARED | {
    "edad": "|".join(str(years) for years in range(16, 100)),
    "fiesta": """navidad|ano nuevo|fin de ano|mi cumpleanos|mi proximo cumpleanos|otro cumpleanos|
        el ano que viene|el proximo ano|el otro ano|el verano|el invierno|la primavera|la graduacion|
        las fiestas|la nochebuena""",
    "remedio": """pastillas|pastilla|pildoras|medicinas|remedios|insulina|morfina|rivotril|clonazepam|
        paracetamol|somniferos|tramadol|alprazolam|xanax|diazepam|fentanilo|blisters|blister|
        pastillas de dormir|pastillas para dormir|opioides""",
    "alto": """puente|azotea|balcon|techo|terraza|cornisa|barranco|acantilado|baranda|barandal|barandilla|
        vias|viaducto|paso elevado|peatonal""",
    "arma": "pistola|revolver|escopeta|arma|navaja|soga|cuerda",
}
_SAID = SPOKEN | {Guard.HYPERBOLE}
_DYING = _SAID | {Guard.DURING_MEDICINE}
_rule = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, language="es", macros=MACROS)
_now = partial(_rule, urgency=Urgency.NOW)

RULES = (
    _now(
        "a means kept, counted or looked at",
        """
        (guardando|juntando|acumulando|junto|acumulo|escondiendo|junte|coleccionando) _3 @remedio
        (tengo|dejo|guardo|escondo|conservo) _3 @remedio _2 (contadas|contados|separadas|escondidas|guardadas|
            juntadas|alineadas|a la mano)
        (guardo|tengo|escondo|conservo) _5 @remedio _4 (para cuando|por si acaso|por si ya|para el dia)
        @remedio _1 suficiente* _6 (para acabar|para terminar|para no despertar|para irme|para morir|
            para que todo|para hacerlo|para que pare)
        suficiente* _1 @remedio _5 (para acabar|para terminar|para no despertar|para irme|para morir|
            para que todo|para hacerlo|para que pare)
        (guardo|guarde|conservo|tengo) _2 (morfina|insulina|soga|cuerda) _6 (la miro|lo miro|la veo|
            todas las noches|cada noche|por si)
        (saco|tengo|agarro|tomo|cargo|sostengo) _1 @arma _8 (la miro|lo miro|la veo|me la pongo|
            me quedo viendola|mirandola)
        me (la pongo|la puse|pongo la pistola|puse la pistola|pongo el arma|meto la pistola|
            la meto) _1 (en la boca|en la cabeza|en la sien|en la frente|contra la sien)
        (valor|huevos|agallas|cojones|fuerzas|coraje) (para|de) _1 (jalar el gatillo|apretar el gatillo|
            dar el paso|soltarme|saltar|tirarme|hacerlo de una vez)
        (tome|tomado|trague|tomo|tomar|me tome|me he tomado) _1 (blister|frasco|bote|caja|monton|punado|
            tira|tableta entera) _1 (de|entero de|entera de) @remedio
        (tome|trague|tomado) _2 @remedio _5 (no despertar|para morir|morirme|dormir para siempre)
        (motor|coche|carro|auto) _3 (encendido|prendido|andando) _5 (garaje|cochera|apagarlo|apague|puerta)
        (garaje|cochera) _4 (motor|coche|carro|auto) (encendido|prendido|andando)
        (cuanta|cuanto|cuantas|cuantos) _2 @remedio _4 (hace falta|hacen falta|necesito|se necesita|
            necesitaria|bastaria|matan|mata|haria falta)
        """,
        guards=_SAID,
        unless="""
        @remedio _4 (semana|pastillero|desayuno|viaje|manana)
        (saco|tengo|agarro|guardo) _3 (limpiarla|cazar|juguete|agua|saltar|tender|ropa)
        """,
    ),
    _now(
        "a high place, tracks or a wheel",
        """
        (pense|pienso|penso|pensando|pensar|pensaba|ganas|impulso|tentacion|imagino|
            fantaseo) _3 (tirarme|lanzarme|aventarme|arrojarme|saltar|dejarme caer|soltarme)
        (queria|quise|quiero|quisiera|podia|podria|tendria que|deberia|pude) @ya? (tirarme|lanzarme|
            aventarme|arrojarme|dejarme caer) _1 (de verdad|de ahi|desde ahi|ahi mismo|y ya|al vacio|abajo)
        @alto _5 (tendria que|podria|queria|puedo|para) (tirarme|saltar|lanzarme|aventarme)
        (desde que|de que|cual) @alto _4 (tirarme|saltar|lanzarme|aventarme)
        (soltarme|soltar|quitarme|desabrocharme|desabrochar) el cinturon _6 (muro|arbol|puente|camion|
            poste|barranco|pared|chocar|guardarrail)
        (girar|virar|volantear|dar un volantazo|meter el coche|estrellar|estrellarme|estamparme|
            chocar) _3 (contra|hacia) _1 (muro|arbol|camion|poste|pared|barrera|trailer|columna)
        (quiero|queria|ganas de|pense en|pienso en|quisiera|impulso de) @ya? (chocar|estrellar|
            estampar) _1 (coche|carro|auto|moto|y morirme)
        """,
        guards=_SAID,
        unless="""
        (saltar|tirarme|lanzarme|aventarme|dejarme caer) _3 (alegria|gusto|bailar|paracaidas|piscina|pileta|
            alberca|cama|sofa|
            sillon|trampolin|cuerda|fila|mar a nadar|pasto|agua|clavado|parapente|bungee|negocio|ruedo|
            tobogan|sierra)
        """,
    ),
    _now(
        "at the edge",
        """
        me (asome|subi|pare|sente|quede|trepe) _5 @alto
        me asome
        (estuve|estaba|parada|parado|sentada|sentado) _2 @alto
        @alto _8 me (asome|quede parada|quede parado|pare en)
        """,
        guards=_SAID,
        needs="""
        (tirarme|lanzarme|aventarme|no salte|me baje|no se por cuanto|no me anime|me pregunto si estaba bien|
            pense que podia|seria tan facil|seria facil|un paso nomas|un solo paso|dejarme caer)
        """,
        within=18,
        unless="@alto _4 (ninos|fiesta|amigos|fotos|atardecer|antena|vista|asado|patos)",
    ),
    _now(
        "wanting to die",
        """
        por que no me @ya? (muero|mori|morire|muero ya)
        (permiso|derecho|hora|turno) (de|a) @ya? (morir|morirme|morirme ya)
        (planeando|planeo|preparando|preparo|organizando|planear|he planeado|planifico|
            planificando) _1 (mi muerte|mi suicidio|mi propio funeral|mi funeral|mi propia muerte)
        (mas facil|mas simple|mas sencillo|mejor|mas barato) _1 (estar|estando) (muerta|muerto)
        me (imagino|veo|visualizo) @ya? (colgada|colgado|ahorcada|ahorcado|muerta|muerto|desangrada|
            desangrado|en el ataud|en mi ataud)
        cuanto _2 (tardarian|tardaria|tardan|tardara|tardaran|demorarian|demoraria) en (encontrarme|
            hallarme|darse cuenta)
        (valgo|valdria|sirvo) mas (muerta|muerto)
        (quedaria|queda|cobrarian|cobraria|dejaria|quedarian) _2 (seguro de vida|el seguro|mi seguro)
        (seguro|poliza) _4 suicidio
        (decepcionada|decepcionado|enojada|enojado|furiosa|furioso|coraje|rabia|bronca|fastidio|tristeza|
            triste|decepciona|molesta|lastima) _3 (seguir viva|seguir vivo|estar viva|estar vivo|
            haber despertado|despertar viva|despertar vivo|seguir respirando|haber amanecido|sigo viva|
            sigo vivo)
        (deseando|deseo|espero|esperando|ojala|rezo|rogando|pido|que) _2 (se me pare|se me detenga|se me paro|
            se pare) _1 corazon
        (ojala|espero|deseo|pido) _2 (cancer|tumor|enfermedad|infarto) _3 (vuelva|regrese|me lleve|me mate|
            acabe|gane)
        (hice|hecho|estoy en|en) (las paces|paz) con (morir|morirme|la muerte|mi muerte)
        (no|nunca) _1 (razon|motivo|sentido) para que yo (viva|siga|exista|despierte)
        """,
        guards=_DYING,
        unless="""
        por que no me muero de
        me (imagino|veo) _1 (muerta|muerto) (de|en el viaje)
        """,
    ),
    _now(
        "cannot promise to stay alive",
        """
        no _2 (prometer|prometerle|prometerte|prometerles|prometo|asegurar|garantizar) _5 no _3 (matar|
            matarme|suicidar|suicidarme|hacer algo|hacerme algo|quitar la vida|hacer dano)
        no _2 (prometer|prometerle|prometerte|prometo) _3 (seguir viva|seguir vivo|estar viva|estar vivo|
            llegar a manana)
        """,
        guards=SPOKEN - {Guard.NEGATION},
    ),
    _rule(
        "an end that has a date",
        """
        no (voy a|pienso|quiero|creo|creo que voy a|espero|planeo) @ya? (llegar|cumplir|pasar) _1 (a|a los|
            los|al|la|el|de|de los|viva a|vivo a|viva al|vivo al) (@edad|@fiesta)
        no (voy a|pienso|quiero|creo|espero) @ya? (llegar) (a|al) (@fiesta)
        no (voy a|pienso|creo) (llegar|amanecer) (viva|vivo)
        (llegar|amanecer) (viva|vivo) a
        (@fiesta) _2 (no voy a estar|no estare|ya no voy a estar|ya no estare|no pienso estar)
        (no voy a estar|no estare|no pienso estar) (@fiesta)
        (ya tengo fecha|tengo la fecha|ya puse fecha|ya elegi fecha|ya escogi fecha|elegi el dia)
        """,
        guards=_SAID - {Guard.NEGATION},
        unless="""
        (viva|vivo) (a|al) (la quincena|la cena|viernes|fin de mes|fin de semana|lunes|la oficina)
        (estar|estare) (en|con|de|tan|sola|solo|trabajando|ahi|aca|alli|alla|para la)
        (fecha|dia) (de|para|con)
        (cumplir) _3 (todavia|hasta|aun)
        """,
    ),
    _now(
        "about to do it",
        """
        (esta noche|hoy|hoy mismo|manana|este finde|este fin de semana|el finde|el viernes|el sabado|
            el domingo) _1 lo (hago|voy a hacer|hare)
        lo (hago|voy a hacer|hare) (esta noche|hoy|hoy mismo|manana|este finde|este fin de semana)
        (ya lo habria hecho|ya lo hubiera hecho|lo habria hecho ya)
        """,
        guards=SPOKEN,
        needs="""
        (escribi las cartas|las cartas|la carta|las despedidas|perdon a todos|perdonenme|adios|
            no peleo mas|cansada de pelear|cansado de pelear|fueron buenos|gracias a los|gracias por todo|
            ya no peleo|no despertar|pastillas|si no fuera por|si no tuviera|los quiero)
        """,
        within=24,
    ),
    _rule(
        "a farewell",
        """
        (si|cuando) _3 (lees|leen|lean|leas|encuentras|encuentran) (esto|esta carta|esta nota)
        """,
        guards=frozenset({Guard.QUOTED}),
        needs="""
        (no fue tu culpa|no es tu culpa|no fue culpa|no es culpa|no fue su culpa|cuida a|cuida al|cuiden a|
            cuiden al|te quiero|los quiero|los amo|te amo|perdoname|perdonenme|estaba cansada|estaba cansado|
            es que funciono|ya me fui|ya no estoy|por fin lo hice)
        """,
        within=36,
    ),
    _rule(
        "wanting to follow someone who died",
        """
        (quiero|quisiera|voy a|me gustaria|ojala pudiera|deseo) @ya? (irme|ir|estar|reunirme|
            alcanzar*) _1 (con ell|con el|con ella|con ellos|alcanzarlo|alcanzarla)
        me (quiero|quisiera|voy a) @ya? (ir con|reunir con|morir con) _1 (el|ell|ella|ellos|mi)
        """,
        guards=SPOKEN,
        needs="(murio|muerte|fallecio|partio|enterramos|muerto|muerta|cielo|mejor lugar|lugar mejor|viuda)",
        within=40,
        unless="(estar|ir|irme) con (el|ella|ellos) (a|al|en|de|cine)",
    ),
    _rule(
        "being a burden, or better gone",
        """
        no pinto nada _2 (mundo|vida|aqui en la tierra)
        el mundo no me necesita
        (quiero|quisiera|ojala) que _1 (se apague todo|se apague|
            todo se apague|se acabe todo) _1 (para siempre|de una vez|ya)
        (hago|haria|haciendo) _2 favor _5 (ya no estuviera|no estuviera|me fuera|me muriera|yo no estuviera|
            no existiera|desapareciera)
        (nadie) _2 (extranar|extranara|va a extranar|echara de menos|echaria en falta|va a echar de menos)
        (estarian|estaria|seria) _1 (mejor|felices) _1 sin mi
        (solo|nomas|nada mas|puro|un) _1 estorbo (para|de|en)
        """,
        guards=SPOKEN,
        unless="""
        (extranar|extranara) (a|al|esta|este|ese|el|la)
        nadie (los|las|lo|la|te|le|les|nos|os) (va|van|extranara|extranaria|echara)
        """,
    ),
)
