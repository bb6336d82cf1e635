"""Spanish: statements about ending one's life, put together from the slots of `es_slots.py`."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.lexicon import es_slots as slot
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

MACROS = {
    "want": slot.WANT,
    "intent": slot.INTENT,
    "die": slot.DIE,
    "killing": slot.KILLING,
    "kill": slot.KILL,
    "end_it": slot.END_IT,
    "live": slot.LIVE,
    "hope": slot.HOPE,
    "dead": slot.DEAD,
    "good": slot.GOOD,
    "high": slot.HIGH,
    "years": "|".join(str(years) for years in range(16, 90)),
    "meds": """pastillas|pastilla|pildoras|medicinas|medicamentos|remedios|clonazepam|rivotril|tabletas|
        insulina|morfina|
        paracetamol|ansioliticos|antidepresivos|lorazepam|diazepam|tafil|alprazolam|capsulas|somniferos|
            veneno""",
}
_SAID = SPOKEN | {Guard.HYPERBOLE}
_DYING = _SAID | {Guard.DURING_MEDICINE}
_rule = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, language="es", macros=MACROS)
_now = partial(_rule, urgency=Urgency.NOW)

RULES = (
    _now(
        "wanting to die",
        """
        @want ~3 @die
        (queriendome|quererme|quiero puro) ~1 @kill
        (dormir|dormirme|acostarme|irme a dormir) _3 (nunca|jamas|no) ~2 (despertar|despertarme|despierte|
            despierta)
        (dejar de|sin|vuelvo a|volvi a|vuelven las ganas de) querer ~1 (morir|morirme|matarme|suicidarme)
        (ganas|deseo) ~2 (matarme|morirme|morir|suicidarme|no existir|no despertar)
        (a nada|a punto|cerca|yendo|camino) ~1 (de|a) ~1 (matarme|suicidarme|quitarme la vida|colgarme)
        me ~1 (quiero|queria|quise|quisiera|kiero|gustaria|voy a|iba a|deberia|tengo que|puedo|podria|urge|
            dan ganas de|dan unas ganas de|dieron ganas de|pienso|planeo|intente|decidi|necesito|
            toca) ~3 @kill
        (unico que|todo lo que|lo que mas|cosa que|que mas) ~1 (quiero|deseo|pido|espero|necesito|pienso|
            quisiera) ~2 es ~2 (@die|@killing|desaparecer)
        (@die|@killing|desaparecer) es ~1 lo ~1 (que quiero|que deseo|que necesito|que pido|que mas quiero|
            unico que)
        """,
        guards=_DYING,
        unless=slot.IDIOMS
        + """\n(sabia|senti|sentia|crei|pense|pensaba|parecia|juraba) que me (iba|
            voy) a @kill""",
    ),
    _now(
        "killing oneself",
        """
        @killing
        (tirarme|aventarme|lanzarme|arrojarme|botarme|echarme|saltar|tirandome|lanzandome|aventandome) (del|
            de un|
            de una|de la|de mi|desde el|desde un|desde la|desde mi|al|a las|a la|por la|por el|bajo el|
            bajo un|
            frente al|frente a un|delante del|delante de un|a un|de algun) @high
        (razon|razones|motivo|motivos) ~1 (para|de) no ~1 (@die|@killing)
        (te|le|les|y|si no) _1 juro que me (mato|suicido|ahorco)
        """,
        guards=_SAID,
        unless=slot.IDIOMS + "\n(vas|va|van|vais|podeis|puede|pueden|vaya) ~2 (acabar|terminar) con mi vida",
    ),
    _now(
        "ending it",
        """
        (@want|@intent) ~3 @end_it
        """,
        guards=_DYING,
        unless=slot.IDIOMS
        + """
        tirarme (en la cama|en el sofa|en el pasto|a la pileta|a la piscina|a la alberca|al agua|un rato|
            a dormir|a ver|
            al piso|al suelo|una siesta|de cabeza)
        """,
    ),
    _now(
        "not wanting to live",
        """
        (no|nunca|jamas|sin|tampoco|nada) ~2 (quiero|quisiera|queria|deseo|puedo|aguanto|soporto|merezco|
            deberia|ganas|
            fuerzas|capaz|interesa|vale la pena|merece la pena|encuentro|veo|hallo|sentido|motivos|razones|
            razon|motivo|
            necesito|pido|pedi|gusta|importa|haga querer|haga|kiero|veo como|intencion|sirvo para|
            naci para) ~3 @live
        (perdi|perdido|perdiendo|quitaron|quitan|fueron|acabaron|sin|cero|pocas|nulas) ~2 (ganas|voluntad|
            razones|motivos|
            sentido|deseo) ~2 @live
        (vida|vivir|existir|existencia) ~1 (no|sin|ningun|carece|perdio|dejo de|deja de) ~1 (tiene|tener|
            vale|merece|hay|
            encuentro|veo|le veo|le encuentro|de)? ~2 (sentido|proposito|pena|razon|valor)
        (esta vida|la vida|mi vida) ~1 no ~1 la ~1 (quiero|deseo|pedi|aguanto|soporto)
        (termine|acabe|canse|harte) ~1 (con|de) ~1 (esto de)? ~1 vivir
        no ~2 cumplir ~1 (los)? (@years)
        no estar (viva|vivo)
        no me veo ~1 (viva|vivo|con vida)
        """,
        guards=_DYING - {Guard.NEGATION},
        unless=slot.IDIOMS + "\n(sin) _3 (la|mi) vida no tiene",
    ),
    _now(
        "wishing to be dead",
        """
        @hope ~3 @dead
        (por que|xq) no me ~2 (muero|mori|morire|mate|suicido)
        """,
        guards=_DYING,
        unless=slot.IDIOMS,
    ),
    _now(
        "death as the better thing",
        """
        (@die|@killing|la muerte|el suicidio|suicidio|muerte) ~2 (seria|es|suena|parece|sera|se ve como|
            va a ser) ~2 @good
        @good ~2 (seria|es) ~2 (@die|@killing|la muerte|el suicidio)
        """,
        guards=_DYING,
        unless=slot.IDIOMS,
    ),
    _now(
        "not being alive for long",
        """
        (en|para|antes de|por|despues de) _3 (voy a estar|estare|ya estare|ya voy a estar) ~1 (muerto|muerta)
        (voy a estar|estare|ojala este|espero estar) ~1 (muerto|muerta) ~1 (pronto|manana|antes|en|para|ya)
        (no|ni) ~2 (llegue|llegar|llego|llegare|llego a|amanezca|amanecer) ~1 (viva|vivo|con vida)
        (ultimo|ultima|ultimos|ultimas) ~1 (dia|dias|noche|semana|semanas|horas|fin de semana|
            finde) ~2 (viva|vivo|con vida|
            de mi vida|en este mundo|en la tierra|de vida)
        """,
        guards=_DYING - {Guard.NEGATION},
        unless="(no|ni) _3 (viva|vivo) (a|al) (la quincena|fin de mes|viernes)",
    ),
    _now(
        "pills swallowed",
        """
        (tome|tomado|trague|tragado) _1 todo lo que (habia|encontre|tenia|pude)
        (tome|tomado|trague|tragado|meti|tomo|tomando|tomar|tomarme|tragar|tragarme|comi) ~1 (todas|todo|
            todos|como veinte|muchas|
            un monton|demasiadas|el frasco|un frasco|la caja|una caja|el blister|un punado|cuarenta|treinta|
            veinte|
            cincuenta|20|30|40|50|60|100|25|15) ~3 @meds
        (cuantas|cuantos) _3 (hay que|tengo que|necesito|hacen falta|habria que|hace falta) ~1 (tomar|
            tomarse|tomarme|
            tragar) _3 (no despertar|morir|morirme|morirse|matarme)
        """,
        guards=_SAID,
    ),
    _rule(
        "wishing to be gone",
        """
        @want ~3 (desaparecer|esfumarme|desvanecerme|borrarme|desaparecer del mapa|irme para siempre|
            no estar|no estar aqui|
            ya no estar|no estar mas|apagarme|ser nada|no ser) !(de|del|en|un rato|por|con|entre|bajo|a|las|
            los|esta|este)
        (puro|pura|nomas|solo) ~1 desaparecer
        """,
        guards=_DYING,
        unless="""
        (desaparecer|esfumarme|irme|borrarme) _3 (fin|finde|semana|cabana|playa|bosque|dias|vacaciones|tarde|
            cobijas|
            whatsapp|redes|instagram|facebook|verguenza|grupo)
        (verguenza|oso|roche|pena|cringe|jaja) _6 desaparecer
        """,
    ),
)
