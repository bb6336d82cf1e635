"""Spanish: one's own death meant, without the act being named; see `en_resolved.py`."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

MACROS = {
    "alto": """puente|azotea|balcon|edificio|viaducto|barranco|acantilado|paso a desnivel|techo|tejado|
        terraza|
        baranda|barandal|cornisa|anden|mirador|estacionamiento|ventana|sexto piso|octavo piso|piso|vias""",
    "meds": """pastillas|pastilla|pildoras|somniferos|tabletas|capsulas|medicinas|medicamentos|remedios|
        clonazepam|rivotril|diazepam|paracetamol|insulina|tramadol|morfina|sertralina|quetiapina|alprazolam|
        lorazepam|amitriptilina|amitriptilinas|anticoagulantes|pastillas del corazon""",
    "hoy": """hoy|esta noche|manana|este sabado|este domingo|este viernes|este lunes|este martes|
        este miercoles|
        este jueves|este mes|esta semana|este fin de semana""",
}
_SAID = SPOKEN | {Guard.HYPERBOLE, Guard.SHOWN}
_DYING = _SAID | {Guard.DURING_MEDICINE}
_NOT_A_DENIAL = _DYING - {Guard.NEGATION}
_rule = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, language="es", macros=MACROS)
_now = partial(_rule, urgency=Urgency.NOW)

RULES = (
    _now(
        "at the edge of a high place, meaning it",
        """
        otro lado de (la|el) (baranda|barandal|barda|reja) _2 !(vive|esta mi)
        (mire|medi|calcule|revise|vi) la caida
        (manejar|ir|caminar|subir|subo|volviendo|vuelvo|voy) _2 (al|hasta el|a la|
            hasta la) @alto _3 (me animo|
            no voy a regresar|no voy a volver|no regresar|no volver|acabar|terminar|de una vez)
        (tren|metro|camion|agua|vacio) estaba ahi y ~1 (lo|la) quise
        dejar que _1 (tren|metro|rio|mar|agua|corriente) me lleve
        (estoy|sentado|sentada|parado|parada) _1 (en|sobre) la (baranda|cornisa|azotea) _4 (puente|piernas|
            para afuera|del otro lado)
        (anden|puente|azotea|vias) _2 me (aviento|tiro|lanzo|arrojo)
        me (aviento|lanzo|arrojo) del @alto
        (puente|soga|pastillas|azotea) (esta noche|manana en la noche) !(esta|hay|cerrado|no|es|con)
        solte el volante
        """,
        guards=_DYING,
        unless="""
        _3 (fotos|foto|vista|atardecer|asado|pileta|alberca|piscina|paracaidas|tobogan|cama|sillon|siesta)
        """,
    ),
    _now(
        "an act named by its means and its hour alone",
        """
        @hoy _1 me (mato|suicido|ahorco|cuelgo|quito la vida|pego un tiro|tomo todas)
        (me tomo|me tome|me trago|me trague|tomarme|tragarme) todo lo que (hay|habia|tengo|tenia|encontre)
        (me tome|me trague|tome|trague) (todo|toda|todas) (el|la|las|mi|mis) ~1 @meds
        (plan) _8 (la manguera|la soga|el puente|las vias|el garrafon de gas)
        la cochera la manguera
        (deje|dejar|suspendi|estoy dejando) _3 @meds _6 (a proposito|para que me muera|naturaleza|morirme|
            para morir)
        (tengo|junte|guarde|guardo|hay) _2 @meds (guardadas|guardados|juntadas|escondidas|escondidos)
        junte ~1 (mis|las) @meds _2 (alcanza|bastan|es suficiente|sobra)
        las (machaque|moli|triture|disolvi)
        (medi|pruebo|probe|amarre|corte|compre|ate|anude) ~1 (la|una|mi) (soga|cuerda|reata) !(para|de)
        (hice|tengo|hago|se hacer) _1 el nudo
        nudo hecho
        (gancho|viga|tubo|rama) _5 (lo probe|la probe|aguanta|me aguanta|lo medi)
        se (en que|cual) (arbol|viga|puente|rama)
        (metermela|meterme|pegarme|darme) _1 (bala|plomazo|balazo) _2 (cabeza|boca|sien|corazon)?
        prefiero un (balazo|tiro)
        (alguien|que alguien) me (pegue|meta|de) un (tiro|balazo)
        (me la meti|la meti|me la puse) en la boca
        no quiero matarme (en|aqui|enfrente|delante|con los)
        """,
        guards=_DYING - {Guard.NEGATION},
        unless="""
        la vida (social|laboral|amorosa|sedentaria)
        (todas|todos) (mis|las) (medicinas|medicamentos|pastillas) _1 (esta manana|a su hora|como dijo|
            con el desayuno|
            del dia)
        _3 (tender|ropa|columpio|perro|pinata|saltar|caballo|lancha|hamaca|corbata|zapatos|pescar|macrame)
        en la boca _2 (cuchara|fresa|fruta|pastilla|paleta|medicina|lengua|tableta)
        """,
    ),
    _now(
        "the decision, and nothing left to wait for",
        """
        (escogi|elegi|decidi) como y ~1 (ya)? ~1 (escogi|elegi|se|decidi)? ~1 (cuando|donde)
        (unico|solo|nomas) _3 falta _2 (decidir|elegir|saber) como
        estar entre los vivos
        entre los vivos
        no ~2 (seguir|estar) (viva|vivo) por (nadie|ellos|ella|ell|mis)
        voy a estar (muerta|muerto)
        no (pienso|voy a|quiero|espero) cumplir (mas anos|otro ano|los|25|30|40|50|treinta|cuarenta|
            cincuenta|veinte|
            dieciocho|sesenta)
        no pienso estar aqui _3 (mes|ano|semana|navidad|lunes|domingo)
        (mi muerte|mi suicidio) _1 (tiene|tiene ya|ya tiene) (fecha|dia|hora)
        para (el lunes|el martes|el viernes|el sabado|el domingo|manana|navidad|
            entonces) _3 (acabado todo|terminado todo|
            no voy a estar|no existo)
        manana cuando despierten _2 no (voy a estar|estare|estoy)
        (le prometi|prometi) _2 (quedarme|esperar|aguantar|seguir) _1 hasta
        no quiero que me tengan (aqui|respirando|viva|vivo|conectada|conectado)
        que me (sacrifiquen|duerman) como _1 (perro|animal|caballo)
        (hoy|esta noche) por fin (me mato|descanso para siempre)
        (va a ser|es|sera) (esta noche|hoy) _1 (se acaba|no mas|ya no|
            por fin se acaba) ~1 (el)? ~1 (dolor|todo)?
        salirme _1 no _4 de la vida
        (cobarde|debil|estupida|estupido|verguenza) por _1 (seguir|estar) _1 (viva|vivo)
        (ojala|debi|quisiera) ~1 (me hubiera|haberme|hubiera) (desangrado|ahogado|ahorcado bien|
            quedado en el intento)
        ojala _2 (ambulancia|medicos|doctores|paramedicos) ~1 (hubiera|hubieran|no) _1 (tardado|llegado|
            fallado)
        (le pido|le ruego|le suplico|le rezo|ruego) a _2 (dios|virgencita|virgen|senor|diosito|
            cielo) _5 no (amanecer|
            amanezca|despertar|despertarme|despierte|despertar mas)
        (quiero|quisiera) ~1 dormir y ~1 que nadie me (despierte|levante) !(hasta|antes|temprano|manana|el)
        (dormida|dormido|durmiendo) y que ahi se acabe
        dormirse y ya ~1 no despertar
        y ya no despertar nunca
        (lugar|sitio|rincon) _5 (nadie me va a encontrar|no me encuentren|nadie me encuentre|
            no me van a encontrar)
        (perdon|adios) _3 no se culpen
        (diganle|dile|digan) a mis (hijos|hijas|papas|padres|nietos) que los (ame|amo|quise|
            quiero) _2 (quedarme|puedo mas|
            perdon)
        los ame no puedo quedarme
        tengo plan y _1 (tengo con que|medios|como)
        (en orden|arreglado|pagado) _4 despues de _2 no voy a estar
        me voy (contigo|con mi viejo|con mi papa|con mi mama|con mi hijo|con mi abuela) _8 (al cielo|
            en el cielo|pastillas)
        cuiden a _3 cuando me muera
        les dejo esta carta
        (que se acabe|se acabe) ya _1 que me muera
        (voz) _6 (tirate|matate|hazlo|aventate|saltalo) _4 (digo que si|le hago caso|tiene razon)
        no pido mas que (morir|morirme)
        (alguien|dios) (acabe|termine) conmigo
        no le tengo miedo a la muerte _1 la (busco|quiero|espero|deseo)
        (espero|ojala|deseo) que ~1 no frenen
        (veneno|raticida|cloro) (servido|listo|preparado) en
        lastima que me (salvaron|encontraron|reanimaron)
        (salida|camino|opcion|remedio) que la muerte
        ya te puedes morir
        en diez minutos podria estar (muerta|muerto)
        (dice|pide) que me acueste en las vias
        (galpon|cuadra|establo|monte|bano) con la (escopeta|soga|pistola) y se (termino|acabo)
        """,
        guards=_NOT_A_DENIAL - {Guard.NOBODY},
        unless="""
        _3 (boda es|oficina|examen|fiesta|gimnasio|partido|pelicula|trabajo|tarea|dieta|clase|reunion)
        (ya me puedo ir) (a|al|de|con|temprano)
        cumplir _3 (me quedo en|jaja|jajaja)
        la vida (social|laboral|amorosa|sedentaria)
        (voy a estar) (muerta|muerto) (de|del)
        """,
    ),
    _rule(
        "a note or goodbyes, with nothing named",
        """
        (escribi|hice|deje|termine|tengo) ~1 (mi|la) (nota|carta final|ultima carta|carta de adios|
            nota final)
        (esta|es) _2 mi ultima (entrada|nota|publicacion|carta|pagina)
        """,
        guards=_SAID,
        needs="""(testamento|para siempre|adios|muerta|muerto|claves|ya no puedo|perdon|esta noche|
            cajon con)""",
        within=14,
        unless="_3 (del curso|del semestre|reunion|trabajo|clase|calificacion|mes)",
    ),
)
