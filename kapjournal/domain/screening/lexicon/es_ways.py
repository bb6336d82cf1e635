"""Spanish: ways to die and what leads up to them; see `en_ways.py`."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

MACROS = {
    "mean_to": """quiero|quisiera|queria|ganas|voy|iba|podria|puedo|deberia|pienso|pensando|pense|pensar|
        pensaba|imagino|
        imaginando|planeo|planeando|decidi|listo para|lista para|impulso|impulsos|tentacion|fantaseo|
            fantaseando|casi|
        a punto|intente|intentar|trate|ojala pudiera|deseo|valor para|huevos para|facil|tendria|basta con|
            me veo|idea|
        por que no|y si|sueno con|necesito|prefiero|mejor|coraje para|ensayo|practique|ensayando|
            practicando""",
    "leap": """tirarme|aventarme|lanzarme|arrojarme|saltar|dejarme caer|botarme|caerme|caminar|meterme|
        echarme|
        manejar|acostarme|pararme|cruzarme|atravesarme|estrellarme|chocar|hundirme|caer|salto|me tiro|
            me aviento|
        me lanzo""",
    "off": """al|a la|a las|del|de la|de un|de una|desde el|desde la|desde un|desde mi|por la|por el|en la|
        en las|
        en el|frente al|frente a un|delante de un|delante del|bajo el|debajo de un|contra un|contra el|
            contra una|
        hacia el""",
    "place": """metro|tren|trenes|vias|puente|balcon|azotea|techo|terraza|ventana|edificio|barranco|
        acantilado|rio|
        mar|lago|viaducto|camion|bus|colectivo|bondi|trailer|arbol|muro|poste|carretera|autopista|trafico|
            vacio|
        precipicio|piso|andenes|anden|represa|canal|laguna|pozo""",
    "weapon": "pistola|soga|cuchillo|navaja|cuerda|bolsa|cinturon|cable|sabana|mecate|bala|lazo|arma",
    "pills": """pastillas|frasco|bote|caja|blister|remedios|medicamentos|medicinas|punado de pastillas|
        sobredosis""",
    "way_out": """cortarme las venas|abrirme las venas|desangrarme|colgarme de|ahogarme en el mar|
            ahogarme en la tina|
        abrir el gas|abrir la llave del gas|soltar el volante|no frenar|meterme al mar y no salir|
        meterme al agua y no salir|dejar de comer hasta|dejar de tomar mi insulina|inyectarme toda|
            pegarme un tiro""",
    "got": """compre|comprar|compro|consegui|junte|juntando|guardo|guardando|guarde|escondi|escondo|tengo|
        conte|cuento|
        contando|cargue|afile|pedi|encargue|amarre|probe|ensaye|practique|separe|aparte|prepare|saque""",
    "thing": """soga|cuerda|mecate|lazo|pistola|revolver|escopeta|balas|bala|navaja|navajas|hojillas|
        gillette|cuter|veneno|
        raticida|insulina|morfina|pastillas|nudo|nudos|viga|gancho|cinturon|bolsa|carbon|helio|frasco""",
    "end": """matarme|morir|morirme|suicidio|suicidarme|hacerlo|no despertar|acabar|para mi|por si acaso|
        para cuando|
        llegado el momento|el cuello|la cabeza|mi cuello|adios|nota|carta|me encuentre|me encuentren|
            esta noche|
        no tengo miedo|colgarme|ahorcarme|nadie sabe|alcanza|alcanzan|suficiente|suficientes|
            aguanta mi peso|
        mi peso|conmigo|cuantas|las venas|un dia|terminar""",
}
_SAID = SPOKEN | {Guard.HYPERBOLE}
_DYING = _SAID | {Guard.DURING_MEDICINE}
_rule = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, language="es", macros=MACROS)
_now = partial(_rule, urgency=Urgency.NOW)

RULES = (
    _now(
        "a way to die, meant or thought of",
        """
        @mean_to ~3 @way_out
        @mean_to ~3 @leap @off @place
        @mean_to ~3 (ponerme|meterme|apuntarme|amarrarme|atarme|enrollarme|pasarme) (la|el|una|
            un) @weapon (en|al|a|
            por) (la cabeza|la boca|el cuello|cuello|la sien|las venas|las munecas|la garganta)
        @mean_to ~3 (tomarme|tragarme|tomar|tragar|acabarme|meterme|bajarme) (todas las|todo el|todos los|
            el|
            un|la|
            una|las) @pills
        """,
        guards=_DYING,
        unless="""
        (paracaidas|bungee|parapente|clavado|clavados|piscina|alberca|pileta|trampolin|nadar|fiesta|
            vacaciones|playa|foto|
            bicicleta|patines|asiento|boleto|estacion)
        (pastillas|pastilla) (para|del|de) (dolor|cabeza|gripa|gripe|presion|tiroides|la presion|la alergia)
        """,
    ),
    _now(
        "a means got ready",
        """
        @got ~2 (la|el|una|un|las|mis|mi|unas|suficientes|mas|todas las)? ~1 @thing
        """,
        guards=_SAID,
        needs="@end",
        within=12,
        unless="""
        (pastillero|columpio|hamaca|escalar|barco|perro|gato|agua|pegamento|rasurar|rasurarme|fiesta|
            parrilla|farmacia|receta|
            diabetico|caza|disfraz|pantalon|cinta negra|cinturon de seguridad|ropa|tender|saltar)
        """,
    ),
    _now(
        "asking how to die",
        """
        (cuantas|cuantos|cuanta|cuanto|que|cual|cuales) _3 (pastillas|gramos|miligramos|insulina|clonazepam|
            rivotril|piso|pisos|dosis|
            veneno|metros|tiempo|morfina|sangre|altura) _5 (morir|morirme|morirse|matarme|mata|matan|letal|
            no despertar|
            desangrarse|desangrarme|ahogarse)
        (duele|dolera|se siente|tarda|se tarda|tardara) _1 (morir|morirse|ahorcarse|ahogarse|
            desangrarse|en morir|uno en morir|
            colgarse|en desangrarse)
        (como|donde|forma|manera|busco como|buscando como|busque como|googlee como|investigando como|
            investigue como) ~1 (morir|morirme|
            morirse|matarme|suicidarme|matarse|suicidarse|quitarme la vida|acabar con mi vida) !(de risa|
            de amor)
        (sin dolor|mas rapida|menos dolorosa|mas facil|menos feo) ~1 (de|para) ~1 (morir|morirme|matarme|
            irme|acabar)
        (morir|morirme|matarme|irme|suicidarme) ~1 (sin dolor|sin sufrir|sin sentir nada|rapido y sin dolor)
        """,
        guards=_SAID - {Guard.NEGATION},
    ),
    _now(
        "an attempt outlived",
        """
        (ojala|quisiera que|desearia que) ~1 (hubiera|hubiese|me hubieran|me hubiera|
            me hubiesen) ~1 (funcionado|salido bien|dejado morir|
            muerto|matado|resultado|alcanzado|dejado|dejado ir)
        (lamento|me arrepiento de|odio|coraje|rabia|tristeza|decepcion|triste|enojada|
            enojado) _3 (haber sobrevivido|sobrevivi|seguir respirando|
            que me salvaran|que me encontraran|me salvaron|me encontraron|haber despertado|
                no haberme muerto|
            no me mori)
        (debi|deberia|tendria que|tenia que) ~1 (haberme muerto|haber muerto|haber saltado|haberlo logrado|
            haber tomado mas|morirme|
            haber sido yo)
        (proxima|siguiente) ~1 (vez)? _3 (no fallo|no fallar|no voy a fallar|si funciona|lo logro|
            bien hecho|
            mas pastillas|si lo logro|no me salvan|
            me aseguro|lo hago bien)
        (sobrevivi|sali|desperte) _2 (intento|sobredosis|mi intento)
        me (hicieron|hizo) _1 lavado (de estomago|gastrico)
        (me baje|me arrepenti|me eche para atras|me quite) _4 (ultimo momento|ultimo segundo|del barandal|
            de la orilla|de la cornisa|de la silla)
        (me quito|me quitaron|me escondio|me escondieron|escondio|guardo bajo llave) _2 (pastillas|
            cuchillos|
            pistola|navajas|medicinas|las llaves)
        """,
        guards=_SAID - {Guard.NEGATION},
        unless="(de cocina|del carro|del coche|de la casa)",
    ),
    _now(
        "what still holds the person",
        """
        (unico|unica|solo) ~1 (que|razon|cosa|motivo|persona) _2 (me detiene|me frena|me mantiene|
            me sostiene|me ata|me para|me queda|
            sigo viva|sigo vivo|no lo hago|no me mato|no lo he hecho|sigo aqui|no estoy muerta|
            no estoy muerto|me tiene viva|me tiene vivo)
        (si no fuera|si no tuviera|de no ser|sin|si no estuviera) _5 (ya no estaria|ya estaria muerta|
            ya estaria muerto|ya me habria|ya me hubiera|
            estaria muerta|estaria muerto|lo habria hecho|lo hubiera hecho|no seguiria aqui|ya no seguiria|
            me mato|me mataba|me mataria)
        (ya|hace rato|hace tiempo|hace mucho) ~1 (me habria|me hubiera|lo habria|lo hubiera|
            me hubiese) ~1 (matado|hecho|ido|colgado|tirado|
            suicidado|pegado un tiro)
        (nada|nadie|ya nada|ya nadie) ~1 me (detiene|para|frena|ata|sostiene|retiene|va a parar|puede parar|
            mantiene viva|mantiene vivo|va a detener|puede detener)
        (cobarde|cobardia|miedo|no me animo|no me atrevo|falta valor|falta el valor|faltan huevos|
            faltan agallas|falta coraje) _3 (matarme|
            hacerlo|saltar|morirme|tirarme|acabar con|colgarme|suicidarme|quitarme la vida|jalar el gatillo)
        """,
        guards=_SAID - {Guard.NEGATION},
    ),
    _now(
        "one's own death foreseen",
        """
        (mi) ~1 (funeral|velorio|entierro|tumba|lapida|ataud|cadaver|epitafio|obituario|cremacion|
            cenizas) _5 (pronto|planee|planeo|escribi|imagino|
            elegi|escogi|quiero|canciones|van a|vendran|nadie|llorar|pongan|toquen)
        (escribi|escribo|planeo|planeando|planee|imagino|imagine|elegi|escogi|sueno con|pienso en|
            pensando en) ~2 mi ~1 (funeral|velorio|entierro|tumba|
            lapida|ataud|epitafio|obituario|propio funeral|propio velorio|propio entierro)
        (entierrenme|cremenme|esparzan mis|tiren mis cenizas)
        (pertenezco|deberia estar|quiero estar|merezco estar|quisiera estar|prefiero estar|
            ojala estuviera) ~1 (en la tumba|bajo tierra|
            en un ataud|en el cementerio|en el cajon|en un cajon|tres metros bajo tierra|en el panteon|
            en el hoyo|enterrada|enterrado)
        (cuando|para cuando) _2 (lean|leas|lea|leyeran|encuentren|vean) _1 esto _4 (muerta|muerto|no estare|
            ya no|me habre ido|no voy a estar|me fui)
        (manana|lunes|viernes|semana|a esta hora) _4 (estare muerta|estare muerto|ya no estare|
            voy a estar muerta|voy a estar muerto|
            ya no voy a existir|ya no existire)
        (es|sera|sea|fue|seria) ~1 (mi|el) ultimo ~1 (dia|mensaje|cumpleanos|amanecer|invierno|verano|mes|
            escrito|viaje) ~1 (viva|vivo|en este mundo|
            en la tierra|aqui|con vida|de todos)?
        (es|sera|sea|fue|seria) ~1 (mi|la) ultima ~1 (noche|navidad|carta|semana|cena|vez que escribo|
            vez que me leen|sesion|entrada) !(del|de la|
            del curso|antes de)
        no (llego|llegare|voy a llegar|pienso llegar|creo llegar|quiero llegar|creo que llegue) ~1 (viva|
            vivo|a) ~1 (a|al|a la|a los)? ~1 (lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|
            verano|invierno|
            primavera|treinta|cuarenta|cincuenta|ano que viene)
        """,
        guards=_DYING - {Guard.NEGATION},
        unless="""""
        (llegar|llego|llegue|llegare) _3 (tiempo|trabajo|oficina|clase|fiesta|cena|casa|reunion|junta)
        ultimo (dia|mensaje|mes|viaje|verano) (de|del|en la|en el|antes|con|que|de clases)
        ultima (noche|semana|cena|sesion) (de|del|en la|en el|antes|con|que|fue)
        mi ultima sesion
        mi funeral _1 con (mi|mis)
        (llego|llegare|llegar) ~1 (viva|vivo) _3 (con este|con estos|con tanto|con tanta|con esta|
            de tanto|jajaja|jaja)
        me hubiera ido (a|al|de|con|en|mejor|bien)
        """,
    ),
    _now(
        "a danger to oneself, in so many words",
        """
        (peligro|riesgo) (para|contra) (mi misma|mi mismo|mi propia vida|mi vida)
        no _3 (confio en mi|estoy a salvo|estoy segura sola|puedo quedarme sola|puedo quedarme solo|
            respondo por mi|me fio de mi|
            cuidarme de mi) !(en el trabajo|para)
        (deberian|necesito que|tienen que|quiero que) ~1 me (internen|hospitalicen|encierren)
        (ideacion|ideas|pensamientos|impulsos|ganas) ~1 (suicida|suicidas|de morir|de muerte|de morirme|
            de matarme) _3 (fuerte|fuertes|peor|constante|
            constantes|volvieron|siguen|diario|no paran|no se van|cada|otra vez|todo el dia)
        (desinstalar|renunciar a|darme de baja de|cerrar sesion en|salirme de|bajarme de|abandonar|devolver|
            dejar) ~1 (la vida|esta vida|mi vida|
            el mundo|este mundo|la existencia)
        (la cabeza|mi cabeza|la voz|una voz|mi mente|algo) ~1 me ~1 (dice|grita|repite|ordena|susurra|
            pide) _2 (matate|tirate|hazlo|colgate|suicidate|
            ahorcate|saltes|salta|que me mate|muere|cortate|que salte|que me tire)
        (estoy|ando|quede) ~1 (done con la vida|done with life|ready to die|suicidal)
        (quiero|quisiera) ~1 (die|kill myself|end it all|unalive|dejar de existir)
        """,
        guards=_DYING,
    ),
)
