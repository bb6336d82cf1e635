"""Spanish: one's own death decided, prepared or dated, told through the act; see `en_decided.py`."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

MACROS = {
    "cuando": """hoy|hoy mismo|hoy en la noche|esta noche|esta tarde|esta semana|manana|manana mismo|
        el lunes|
        el martes|el miercoles|el jueves|el viernes|el sabado|el domingo|este finde|este fin de semana|
            en diciembre|
        en enero|el mes que viene|ese dia|esta madrugada|ahorita|ya|a la tercera|pronto|en mi cumpleanos|
            el dia""",
    "hago": """me mato|me suicido|me ahorco|me cuelgo|me quito la vida|me quito de en medio|
        me quito del medio|
        me pego un tiro|me doy un tiro|me meto un tiro|me pego un balazo|me vuelo la cabeza|
            me corto las venas|
        me tomo todas|me las tomo todas|me tomo la caja|
        me tomo el frasco|termino con mi vida|acabo con mi vida|termino con todo|acabo con todo|
            acabo conmigo|
        me desvivo|me enveneno|jalo el gatillo|aprieto el gatillo|me voy de este mundo|
        me voy de esta vida|me dejo morir|me ahogo en el mar""",
    "voy": """voy a|me voy a|iba a|quiero|quisiera|pienso|planeo|decidi|he decidido|tengo decidido|
        estoy decidida a|
        estoy decidido a|ganas de|lista para|listo para|pensando en|pienso en|decidida a|decidido a|
            tengo pensado|
        tengo que|necesito|me dan ganas de|a punto de|valor para|nervios para""",
    "alto": """puente|azotea|balcon|edificio|viaducto|barranco|acantilado|paso a desnivel|techo|tejado|
        terraza|
        faro|baranda|barandal|cornisa|piso|torre|mirador|decimo|octavo|septimo|andamio|antena|cerro|
            presa""",
    "agua": "mar|rio|lago|laguna|presa|canal|pozo|oceano|embalse|estanque|pantano",
    "lazo": """soga|cuerda|mecate|cinturon|cinto|lazo|sabana|cable|bufanda|corbata|reata|riata|cordon|
        correa|
        piola""",
    "viga": """viga|vigas|barra|tubo|gancho|rama|travesano|reja|barandal|ventilador|perchero|closet|techo|
        puerta|arbol""",
    "arma": "pistola|escopeta|revolver|arma|rifle|fusca|fierro|canon|carabina",
    "meds": """pastillas|pastilla|pildoras|somniferos|tabletas|capsulas|medicinas|medicamentos|remedios|
        clonazepam|
        rivotril|diazepam|paracetamol|insulina|tramadol|morfina|sertralina|quetiapina|alprazolam|lorazepam|
        frasco|blister""",
    "veneno": """cloro|veneno|raticida|lavandina|lejia|veneno para ratas|racumin|insecticida|herbicida|
        anticongelante|
        gramoxone|acido muriatico|sosa|soda caustica""",
    "muerte": """morir|morirme|muerta|muerto|muerte|matarme|suicid*|no despertar|despertar|adios|despedida|
        despedido|carta|para mi|esta noche|nadie sabe|en paz|de una vez|por fin|mi cabeza|conmigo|irme|
            me voy""",
}
_SAID = SPOKEN | {Guard.HYPERBOLE, Guard.SHOWN}
_DYING = _SAID | {Guard.DURING_MEDICINE}
_NOT_A_DENIAL = _DYING - {Guard.NEGATION}
_rule = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, language="es", macros=MACROS)
_now = partial(_rule, urgency=Urgency.NOW)

RULES = (
    _now(
        "a leap or a shot, and when",
        """
        @cuando _2 (me aviento|me tiro|me lanzo|me arrojo|salto|jalo|me dejo caer)
        (me aviento|me tiro|me lanzo|me arrojo|salto|me dejo caer) _1 @cuando
        (lo hago|por fin lo hago) ~1 (hoy|esta noche|hoy mismo|manana)
        (hoy|esta noche|manana) ~1 por fin lo hago
        ya me puedo ir
        salirme
        """,
        guards=_DYING,
        needs="""
        (@alto|pisos|pistola|sien|cien|tren|vias|metro|anden|tumba|adios|perdon|no se culpen|
            se acaba el dolor|
            estarian mejor|despedi|escopeta|prometi|no del|vida|soga|pastillas|matarme|morir)
        """,
        within=18,
        unless="""
        _4 (alberca|piscina|pileta|cama|sillon|mercado|paracaidas|maraton|tarea|curso|proyecto|hablarle|
            cuerda|clase|
            vacaciones|llamada|renuncio|pan|siesta|serie|series|gym)
        """,
    ),
    _now(
        "a way to die, and when",
        """
        @cuando _2 @hago
        @hago _2 @cuando
        me (aviento|tiro|lanzo|arrojo) ~1 (del|de|desde|al|a|por) (el|la|las|los|un|una)? @alto
        me (aviento|tiro|lanzo|arrojo|meto) ~1 al @agua _3 (con|y) (la ropa|las botas|piedras|no|ya no|
            que me)
        me (pego|doy|meto) (un|el|otro) (tiro|balazo|plomazo)
        (voy a|quiero|pienso) (saltar|tirarme|aventarme|lanzarme) ~1 y ~1 (ya|adios|todo|se acabo|listo)
        me (quiero|voy a|quisiera|pienso|gustaria) ~1 (tirar|aventar|lanzar|arrojar|meter|
            echar) ~1 (abajo del|debajo del|
            al|a las|del|desde el|desde la|por el|por la|en las) _1 (tren|metro|vias|@alto|@agua|camion|
                bondi|
            colectivo|subte)
        (arrojarme|aventarme|lanzarme|tirarme) ~1 (desde el|del|desde la|de la|por el|por la) @alto
        (meterme|meterse|metiendome|entrar) ~1 (al agua|y|en el agua) _2 (no|ya no) ~1 (nadar|salir|
            volver|regresar)
        (acueste|acostarme|acostar|tirarme|tumbarme|tumbe) _1 en las vias
        (manejo|manejar|meto|meter|dirijo|llevo|estrello|estrellar) _2 (carro|coche|auto|camioneta|
            moto) _4 (al|contra|
            directo|hacia) _1 (barranco|muro|poste|precipicio|trailer|rio|acantilado|pared)
        (decidido|decidida|decidi|voy a|pienso|quiero) ~1 (estrellar|estrellarme) _2 (coche|carro|auto|
            moto|contra)
        (soltar|solte|suelto) el (freno|volante) _8 (barranco|mirador|matar|mataba|acababa|matarme|
            manana vuelvo)
        (pie) en el freno _8 (mirador|barranco|acantilado)
        (me voy a|me quiero|me lo quiero|voy a|quiero|iba a|me) ~1 (tomar|tomarme|beber|tomo|bebo) ~1 (el|
            la|un|ese) ~1 @veneno
        @veneno _3 (me lo|me la) (quiero|voy a|tomo|tome)
        (tengo|compre|consegui|guarde|prepare) ~1 (el|un|la)? ~1 (veneno|raticida|veneno para ratas|
            cianuro|helio|
            racumin)
        (abri|abro|voy a abrir|deje abierto|deje abierta) ~1 (el gas|la llave del gas|las hornillas)
        estoy (en|arriba|sentada|sentado|parada|parado) _4 (@alto|borde)
        (piernas|pies) _2 (para afuera|colgando|en el vacio|al vacio|del otro lado)
        pase una pierna
        @alto _4 me (voy a|quiero|pienso|tengo que) (lanzar|tirar|aventar|arrojar|saltar)
        """,
        guards=_DYING,
        needs="""
        (voy a saltar|salto|tirarme|saltar|frio|adios|mejor|cuerpo|me|mi|yo|no|mato|quiero|vida|manana|hoy|y|
            aviso|viga|rama|garaje|galpon)
        """,
        within=22,
        unless="""
        (ya|hoy|manana) me (tiro|lanzo|aviento) (a|en) (la|el) (cama|sofa|alberca|piscina|pileta|sillon|sol)
        me mato (trabajando|estudiando|de|por|haciendo|en el gym|entrenando|cocinando|limpiando|corriendo|
            tanto)
        (salto|saltar|tirarme|me tiro|me lanzo|me aviento) _4 (alegria|gusto|paracaidas|piscina|pileta|
            alberca|cama|
            sofa|trampolin|cuerda|clavado|parapente|bungee|negocio|mercado|tobogan|fila|linea|charco|pedo|
                siesta|rato|
            chiste|chapuzon|clase)
        (jalo) (con|para|a la|aire|la|el|mas|las)
        _3 (ropa|piso|bano|banos|trastes|plantas|cosecha|jardin)
        @veneno _1 (para las|para los|contra|de) _1 (hormigas|cucarachas|ratones|ratas|plagas|moscas|
            pulgas|malezas)
        @veneno _3 (la ropa|limpiar|el bano|la cocina|el piso)
        la vida (social|laboral|amorosa)
        con todo lo (pendiente|atrasado)
        _3 (globos|fiesta|cafe|te|agua|caldo|horno|cena|estufa|comida)
        _3 (fotos|atardecer|vista|asado|amigas|amigos|novela|pelicula|risa|hambre|sueno|calor|fiesta|antojo)
        (termino|acabo) con todo _3 (trabajo|pendientes|tarea|libro|ropa)
        """,
    ),
    _now(
        "a means at one's own body, or tried",
        """
        @arma _6 (en|a|contra|dentro de) (la|mi) ~1 (boca|sien|cien|cabeza|frente|garganta|barbilla|pecho)
        me (la|lo) (puse|pongo|meti|meto|apoye|apoyo) _1 (en|a|contra) _1 (boca|sien|cien|cabeza|frente|
            garganta|cuello|
            pecho)
        @arma _6 (cargada|cargado) _2 (para mi|en la mesa|en la cama|a mi lado|esta noche)
        (cargue|cargo|limpie) ~1 (el|la|mi) @arma _6 (boca|sien|cabeza|tranquilo|tranquila|despedi)
        @arma _6 (usarla|usarlo|usar) (en mi|conmigo|contra mi)
        @viga _6 (mirar|miro|la miro|lo miro) _8 @lazo
        (hay|colgue|puse|amarre|ate|pase|tire|eche|deje|colgada) _2 @lazo _4 (viga|travesano|puse yo|
            colgue yo|
            del techo|de la rama|ventilador|aguanta mi peso)
        (aguanta|aguantaria|soporta|soportaria|resiste|aguante|aguantara) _1 mi peso
        (exacto|cuter|navaja|cuchillo|hoja|gillette|vidrio) _2 (en|contra|sobre) (la|mi|el) (muneca|
            munecas|cuello|
            garganta|yugular|vena|venas)
        (pastillas|somniferos|frasco|tabletas|clonazepam|rivotril) _6 (en la mano|contadas|en fila|
            escondidas) _6 (tomar|
            tomo|todas|esta noche)
        me (las|los|lo|la) (voy a|quiero|tomo|quisiera) ~1 (tomar)? _1 (todas|todos|entero|entera|
            de un jalon)
        (me) (tome|tomo|tomare|acabo de tomar|voy a tomar|trague|trago) _1 (la caja entera|todo el frasco|
            el frasco entero|
            toda la caja|la caja completa|todas las pastillas|todas mis pastillas|todo el blister|las 40|
                las 60) !(de|del)
        (tomo|tome|tomarme|tomar|acabo de tomar) (la caja entera|todo el frasco|la caja completa|
            el frasco completo) !(de|del)
        (usar|voy a usar|tomarme|tomar) _1 (pastillas|somniferos) (que me quedan|que guarde|que junte|
            que tengo guardadas|
            de antes)
        (no me dejen|dejen) _2 sola con las (pastillas|cosas)
        me _2 (inyecto|inyectar|inyectara) _2 (toda|todo) la insulina
        (calculo|calcule|conte|cuento) los pisos
        """,
        guards=_SAID,
        unless="""
        _3 (juguete|agua|cazar|caceria|feria|silicon|barba|afeitar|maquina|tender|ropa|columpio|hamaca|
            pinata|
            tendedero|pollo|cocina|secadora|masaje|chocolates|galletas|vitaminas|fotos|uvas|cervezas|
                papas|calcetines)
        (se) (tomo|trago) _2 (todas|todo)
        """,
    ),
    _now(
        "the day of one's own death, set",
        """
        (decidire|decido|decidi|elijo|elegi|elegire|escogi|se|yo decido) ~1 (cuando|como|el dia en que|
            la fecha en que|
            donde) ~1 (me muero|morir|me voy a morir|morirme|me mato|irme)
        (ya elegi|ya escogi|ya decidi) (como|cuando) !(vestirme|decirle|pintar|llamar)
        (fecha|dia) _4 (me muero|me mato|me quito la vida|morirme|me voy a morir)
        (me muero|me mato|me voy) (el|en) (30|15|14|20|25|diciembre|enero|viernes|sabado|domingo|lunes|
            fin de mes)
        tengo fecha desde
        (no|ya no|ni) ~2 (voy a|pienso|planeo|creo que voy a) ~1 (estar|seguir|llegar|bajar|volver|salir|
            amanecer|
            regresar) ~1 (viva|vivo|con vida)
        (no|ya no) ~1 (estare|estaria|existire|amanecere) _1 (viva|vivo|en este mundo|con vida|mas)
        (para|antes de|antes del) _2 (ya no voy a|no voy a|ya no) (existir|estar viva|estar vivo|
            estar en este mundo)
        (no|ya no|ni) ~1 (paso|llego) de (esta noche|hoy|manana|este mes|esta semana|este ano)
        (no|ya no) (quiero|voy a|pienso) ver (el domingo|el lunes|manana|otro dia|el amanecer|
            la primavera|navidad|el sol|
            el proximo ano)
        no voy a hacer el (check out|checkout)
        (boleto|billete|pasaje) de ida _8 (lanzar|no hay|sin vuelta)
        esta vez no (voy a fallar|fallo|fallare|me van a salvar)
        (tercera|proxima|siguiente) _2 (la buena|la vencida|no fallo|no voy a fallar)
        (no merezco) vivir
        (hoy|manana|esta noche) lo (arreglo|termino|acabo|hago)
        (lo voy a|lo quiero) (terminar|acabar) (hoy|esta noche|manana|ya)
        (me toca|ya me toca|es hora de|me llego la hora de) _2 irme _1 (con ella|con ell|de este mundo|
            para siempre|tambien)
        ahora me toca a mi irme
        no habia nada _2 atara
        """,
        guards=_NOT_A_DENIAL,
        unless="""
        (muero|mato) _2 (de|por) _1 (risa|hambre|sueno|frio|calor|verguenza)
        (viva|vivo) _3 (con tanto|con tanta|con este|con estos|con esta)
        _3 (el fin de semana|gimnasio|gym|oficina|fiesta|examen|calor|ninos|jajaja|trafico|crudo|quincena)
        (hago|arreglo|termino) _2 (con|en la|en el|bien|grifo|coche|licuadora|tarea|reporte|informe)
        (tercera|proxima) es la vencida
        (ver) (manana|el domingo|el lunes) (a|la|el|que|si)
        """,
    ),
    _now(
        "letters to be found, and farewells",
        """
        (despedi|despedido|despidiendome|despedirme) _2 (de todos|de todo el mundo|de mis hijos|de la vida|
            de cada uno) _6 (sin que se den cuenta|sin que lo sepan|sin que sepan)
        (una|otra|carta) para el (juez|forense|comisario)
        (despidanme|despideme) _1 (de|con) (mi|mis|todos)
        (escrito|escribi|deje|hice|tengo) _2 (cartas|carta) _8 (el juez|la policia|para cuando|el cadaver|
            quien me encuentre|cuando me encuentren|para mis hijos)
        cuando _2 (lean|leas|encuentren|encuentres) esto _4 (voy a estar|estare|no voy a|no estare|
            me habre|sere)
        (vas|van) a encontrar esto _8 (me voy|no llores|no sufri|perdon)
        no sufri
        me voy (tranquilo|tranquila|en paz) _3 (quiero|decidi|gana)
        (que|para que) me (encuentren|encuentre|hallen) (muerta|muerto|bonita|bonito|sin vida|colgada|
            colgado|limpia|
            limpio|dormida)
        (reciban|entierren|lloren|encuentren) ~1 (un|mi) (cuerpo|cadaver)
        (llore|lloren) a un hijo muerto
        (si no contesto|si no respondo) _4 (lo hice|me mate|ya me fui)
        culpa _4 que me (mate|suicide|muera|haya matado)
        (cuiden|cuida) a _3 cuando me (muera|mate|vaya para siempre)
        (que|ahi que) _1 (cobren|coman) _3 (tumba|peces|gusanos)
        (pido|quiero|que|espero) _1 nadie me (reanime|salve|resucite|encuentre a tiempo)
        """,
        guards=frozenset({Guard.QUOTED, Guard.SHOWN, Guard.THIRD_PERSON, Guard.HYPERBOLE}),
        unless="""
        (carta|cartas) _3 (maestra|maestro|reyes|santa|trabajo|renuncia|amor|recomendacion|jubila|motivos)
        (para que|que) me encuentren _2 (trabajo|facil|en redes|en linea|un lugar)
        (operacion|cirugia|dentista|vacuna|parto) _3 no sufri
        (quito|quitarme) de en medio y (te|los|le|la|lo) dejo
        no sufri (nada|mucho|tanto|ningun|dolor|por)
        """,
    ),
    _now(
        "leaving life in other words",
        """
        (quitarme|quito|quitar|saco|sacarme|sacar|bajo|bajarme|borro|borrarme|elimino|eliminarme|retiro|
            retirarme|voy|irme|fuera) ~1 (de en medio|de enmedio|de esta vida|de este mundo|del mundo|
                de la faz|
            de la tierra|del mapa para siempre)
        me la quiero sacar de encima
        me sobra la vida
        (vida) _3 (voy a devolverla|quiero devolverla|devolverla|la devuelvo|me la quito)
        (hoy|manana|esta noche|yo|ya|y) _1 (termino|acabo) con mi vida
        (no|nunca|no volver a|jamas) ~1 (abrir|abro|abra|abriera) _1 ojos _1 (nunca|mas|jamas|nunca mas)
        (deseo|quiero|quisiera|unico que) _2 no (abrir|volver a abrir) _1 ojos
        (cansada|cansado|cansa|harta|harto|agotada|agotado|aburrida|aburrido|asqueada|asqueado|
            hasta la madre) _1 de (vivir|
            estar viva|estar vivo|existir|ser humano|ser humana|respirar|la existencia)
        (asco|flojera|hueva|odio|rabia|pesar|pereza) ~1 (estar|seguir|amanecer|despertar) (viva|vivo)
        no ~1 (quiero|quiere|aguanto|soporto) estar _2 aqui _2 (en la vida|en este mundo|en la tierra)
        (aqui|aca) en la vida
        (por que|para que) ~1 me (salvaron|reanimaron|revivieron|trajeron de vuelta|rescataron)
        (no me dejaron|dejenme|me hubieran dejado|no me dejan) (morir|morirme|ir|irme en paz)
        (lo|la) ~1 (voy a intentar|intentare|vuelvo a intentar|volvere a intentar) _1 (otra vez|de nuevo|
            nuevamente)
        (lo) intente ~1 (el|ayer|anoche|con|dos veces|este mes) _3 (con|gas|soga|pastillas|cable|cinturon|
            de nuevo|
            martes|mes)
        (lastima|pena|coraje|rabia|ojala no) _2 me (salvaron|hubieran salvado|reanimaron)
        (planeando|organizando|preparando|pagando) ~1 (mi) (velorio|funeral|entierro|cremacion)
        (vivir) (ya no quiero|no quiero|para que|pa que)
        (perdi|perdido|quitaron|se me fueron|perdi ya) _2 ganas de vivir
        (ganas de vivir) _2 (perdi|se fueron|no volvieron|no tengo|se me)
        (no hallo|no encuentro|no veo|no hay) ~1 (otra salida|otra solucion|otro camino|
            mas salida) _2 (muerte|morir|
            matarme|morirme)
        (ganas de|quiero|voy a|ganas ya de) ~1 (palmarla|petatearme|estirar la pata|colgar los tenis|
            espicharla|
            dinarla|chupar faros|crepar|irme al otro barrio|irme al hoyo)
        (muerte) _3 (atractiva|la deseo|me atrae|me tienta|me seduce)
        (ruego|pido|rezo|ojala|suplico|imploro|espero) _5 no (amanezca|amanezco|amanecer|despertar|
            despierte)
        (otro dia|un dia mas) sin (morirme|morir)
        (hasta aqui|hasta aca) llegue _4 (vida|me voy de|no me la banco|con todo)
        mejor (morirse|morirme|la muerte)
        (vida me queda grande|vida no es para mi|este mundo no es para mi)
        maldigo _2 dia en que naci
        (se cuando|se como|ya se) _2 (alcanzarla|alcanzar la muerte)
        estar en el mundo !(de|laboral)
        """,
        guards=_DYING - {Guard.NEGATION},
        unless="""
        de en medio y (te|los|le|la|lo) dejo
        la vida (social|laboral|amorosa)
        (cansada|cansado|harta|harto) de vivir (en|con|sola|solo|entre|aqui|aca|asi de lejos|lejos|de|
            rentando)
        (intentar|intente|intento|intentarlo) _3 (receta|pan|examen|dieta|dejar de fumar|cigarro|gym|
            manejar|llamar)
        (ojos) _3 (operacion|lentes|sesion|antifaz|musica|agua)
        _3 (mejor morirse de)
        (termino|acabo) con mi vida (social|laboral|amorosa|sedentaria)
        """,
    ),
    _now(
        "an illness or accident prayed for",
        """
        (rezo|ruego|pido|quisiera|ojala|espero|deseo|me gustaria|rezando) _3 (me|que un) _4 (atropelle|
            atropellara|
            de algo malo|de cancer|de un infarto|diera un infarto|caiga un rayo|maten|peguen un tiro)
        (ojala|hubiera|deberia|tenia que) _2 (haber muerto|muerto) ~1 yo _1 no
        (tenia|debio|debieron) _2 (haber abortado|abortarme|haberme abortado)
        me hubiera muerto yo
        firmaba _3 (eutanasia|hoy mismo)
        (eutanasia) _6 (firmaba|firmo|pido|para mi)
        si no _4 me lo busco yo
        """,
        guards=_DYING,
    ),
)
