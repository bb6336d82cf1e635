"""Spanish: signs that say little alone and much together; see `en_cues.py`."""

from functools import partial

from kapjournal.domain.safety import SafetyKind
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

MACROS = {
    "medio": """pastillas|pastilla|frasco|blister|pistola|soga|mecate|cuerda|navaja|cuchillo|gillette|balas|
        veneno|rivotril|
        clonazepam|insulina|morfina|escopeta|revolver|remedios|somniferos|arma|cuter|hojillas|raticida""",
    "alto": """puente|azotea|balcon|viaducto|barranco|acantilado|vias|anden|tejado|terraza|baranda|barandal|
        andenes|
        borde|orilla|cornisa|techo""",
}
_cue = partial(
    Rule,
    SafetyKind.SUICIDAL_THOUGHTS,
    language="es",
    macros=MACROS,
    guards=(SPOKEN - {Guard.NEGATION}) | {Guard.HYPERBOLE, Guard.DURING_MEDICINE},
    weak=True,
    cue=True,
)

RULES = (
    _cue(
        "a means or a place",
        """
        (las|mis|la|el|una|un|esas|estas|mi|los|suficientes|del|las suficientes) ~1 @medio
        (compre|comprar|guardo|guarde|guardando|cuento|contando|conte|consegui|escondi|junte|juntando|
            tengo) ~2 @medio
        (pare|paro|parada|parado|sente|sentada|sentado|subi|asome|quede|fui|voy|camine|maneje|pase) _4 @alto
        (dos|tres|cuatro|cinco|seis|varios|varias) (frascos|cajas|blisters|botes) de @medio
        (llave del gas|el gas abierto|abri el gas|abri la llave)
        (sentada|sentado|encerrada|encerrado|me quede) en el (coche|carro|auto) _3 (garaje|cochera|
            encendido|
            prendido)
        """,
        unless="""
        (saltar|brincar|salto) la (cuerda|reata)
        @medio _3 (receta|farmacia|desayuno|cocina|pollo|cocinar|efecto|efectos|doctor|medico|recetadas|
            recetada|juguete|pintar|agua|
            presion|diabetes|perro|gato|suizo|suiza|saltar|mermelada|pepinillos)
        """,
    ),
    _cue(
        "a thing decided on",
        """
        (voy a|iba a|quiero|casi|podria|puedo|deberia|pienso|pense en|pienso en|pensando en|planeo|decidi|
            lista para|listo para|valor para|
            huevos para|ganas de|fuerzas para|mejor momento para|momento de|momento para|hora de|intentare|
            a punto de) ~2 (hacerlo|
            lo hago|lo hice|salto|saltar|tomarme|tomarmelo|tomarmelas|tomarlas|tirar|tirarme|usarla conmigo|
            usarlo conmigo|acabar|
            acabarlo|terminarlo|meterme y no salir|no salir|intentarlo otra vez|intentar otra vez|
            hacer otra vez)
        lo (voy a hacer|voy a intentar otra vez|hare|volvere a intentar)
        (me voy a|me iba a) (tomar|tragar) (las|todas|el|todo)
        (esta noche|hoy) es (la noche|el dia)
        (me di|le di|me doy) (hasta|plazo)
        (ya lo|ya tengo|tengo) (decidi|decidido|un plan|el plan|plan|todo listo|todo preparado|
            todo planeado|
            la fecha|el dia)
        (como plan|como un plan|elegi el lugar|escogi el lugar|tengo el lugar|elegi el dia|la proxima si|
            la proxima vez si|
            la proxima no fallo|se como y se cuando|ya se como|me falta el valor|me faltan huevos)
        (proxima|siguiente) ~1 (vez)? ~1 no _2 (fallar|fallo|fallare|fallo)
        (usarla|usarlo|usarlas) (conmigo|contra mi)
        """,
        unless="""(hacerlo|hago|hice|intentarlo) (bien|mal|mejor|juntos|juntas|contigo|con mi|por mi cuenta|
            en casa|temprano)""",
    ),
    _cue(
        "being found",
        """
        (me encuentre|me encuentren|encontrarme|me encontraran|me encontraria|me encontrarian|
            los que me encuentren|quien me encuentre|
            mi funeral|mi velorio|mi entierro|mi cuerpo|cuando falte yo|cuando yo falte|cuando ya no este|
            cuando yo no este|
            despues de que me mate|cuando me vaya para siempre)
        """,
    ),
    _cue(
        "a farewell",
        """
        (diganle|dile|digan|decile|diganles|diles) _4 (quiero|quise|amo|ame|amaba|queria)
        (adios|adios a todos|hasta siempre|me despido|despedida|despedidas|despedirme)
        (perdon|perdoname|perdonenme|perdonen|lo siento) ~1 (mama|papa|ma|pa|mami|familia|a todos|todos|
            hijos|hija|hijo)
        (cuiden|cuida|cuidenmela|cuidenmelo|cuidame) (a|al|de) (mi|mis|perro|gato|los)
        (escribi|deje|escribiendo|tengo|hice|redacte) _2 (nota|carta|cartas|notas|testamento|despedida)
        (papeles|claves|contrasenas|seguro|testamento|escrituras) _6 (carpeta|cajon|sabe|saben|mesa|
            escritorio|sobre)
        (regale|regalando|vendi|di) _2 (guitarra|discos|cosas|ropa|libros|moto|coleccion)
        (gracias por todo|los amo a todos|los quiero a todos|no fue su culpa|no es culpa de nadie|
            no fue culpa de nadie)
        """,
        unless="""(adios|despedida|despedirme) (al|a la|de soltera|de soltero|vacaciones|verano|invierno|
            de la oficina|de la escuela)""",
    ),
    _cue(
        "being away for good",
        """
        (no|ni|nunca) ~2 (voy a estar|estare|estaria aqui|voy a volver|volvere|vuelvo|vuelva|
            los voy a necesitar|las voy a necesitar|
            voy a necesitarlos|voy a llegar|llego al|llegue al|desayuno manana|necesitarlos) !(a tiempo|
            en la|en el|con|para la)
        (voy a estar|estare) ~1 (muerta|muerto)
        (ni nunca mas|nunca mas vuelvo|y ya no vuelvo|meterme y no salir|ahi quiero acabar|seria el final|
            y ahi se acaba|
            estaria descansando|descansar por fin|descansen de mi|se libran de mi|sin mi)
        """,
    ),
    _cue(
        "how easy it would be",
        """
        (que facil seria|tan facil seria|seria tan facil|seria facil|lo facil que seria|con eso alcanza|
            con eso basta|deberia bastar|con eso sobra|sin dolor|no duele|
            no dolera|seria rapido|
            por fin descansar|descansar al fin|descansar de todo|estar en paz por fin|que todo pare|
            que pare todo)
        """,
    ),
    _cue(
        "despair",
        """
        (no doy mas|no aguanto|no puedo mas|no valgo nada|me odio|odio mi vida|tan sola|tan solo|
            nadie me quiere|a nadie le importo|sin salida|
            no hay salida|sin esperanza|soy un estorbo|soy una carga|fracaso|fracasada|fracasado|miserable|
            inutil|no sirvo para nada|
            tanto dolor|este dolor|vacia|vacio|cansada de todo|cansado de todo|harta de todo|harto de todo|
            no quiero estar aqui)
        """,
    ),
    _cue(
        "meaning it",
        """
        (nadie me va a parar|nadie me para|no intenten detenerme|no traten de detenerme|lo digo en serio|
            no es joda|no es broma|no estoy jugando|no bromeo|va en serio|de verdad lo digo|
            hablo en serio|
            esta vez es diferente|esta vez si|esta vez va en serio|lo pedi de verdad|no es chiste)
        """,
    ),
    _cue(
        "death as a wish, half said",
        """
        (muerta|muerto|muerte) _4 (quiero estar|asi quiero|la quiero|lo quiero)
        (no|ya no) ~1 (miedo) (a|de) (morir|morirme|la muerte)
        (miedo) _2 (seguir viva|seguir vivo|vivir)
        (me mato|me suicido)
        (cuerda|soga|rama|viga|nudo|cinturon) _2 (rompio|rompe|aguanta|aguantaria|aguanto|solto|desato)
        (anoche|ayer|hoy) ~1 lo intente
        (matate|mateme|matame|tirate|colgate|suicidate)
        (todavia quiero|sigo queriendo|y quiero|me quiero ir|me quiero ir ya|quiero irme|quiero irme ya)
        (no|ni) ~1 (sobreviva|sobrevivo|aguante|paso|llego|llegue) _2 (noche|finde|fin de semana|semana|
            lunes|manana|navidad|ano|invierno)
        (i want out|done con la vida|done con todo|estoy done)
        """,
    ),
)
