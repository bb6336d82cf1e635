"""Ways of telling that something happened to the body, or that medicine was taken outside the plan.

Told by composition over the folded words of one sentence: what x how taken x left over or alone; what the
body passes x what is wrong with it; a sign of the body x that it was there. Sets of words come first, so
that an ordinary sentence costs little.
"""

import re
from collections.abc import Sequence

from kapjournal.domain.safety import SideEffect
from kapjournal.domain.summary.phrases import any_of
from kapjournal.domain.summary.reading import listed

_TAKING = listed(
    """
    took taken taking take had used using swallowed sucked dissolved did tome tomado tomando tomo use usado
    chupe trague puse probe
    """
)
_MEDICINE = listed(
    """
    tablet tablets pill pills lozenge lozenges troche troches ketamine dose doses packet strip vial spray
    syringe medicine medication capsule capsules half one some it pastilla pastillas comprimido comprimidos
    tableta tabletas trocisco trociscos troches ketamina dosis medicina medicamento gotas capsula media una
    la uno
    """
)
_UNNAMED = listed("half one some it media una la uno")
"""Words that stand for a medicine only where the sentence says plainly that it was taken alone."""
_LEFT = listed(
    """
    leftover spare extra saved stashed unused remaining sobro sobraba sobrado sobrante guardada guardado
    restante
    """
)
_LEFT_OVER = any_of(
    r"""
    left over
    (?:was|were|is|one|some|two|had|still) (?:\w+ )?(?:left|over)
    over from
    kept (?:back|one|some|the|it)
    had kept
    (?:from|of) the last (?:packet|time|session|box|strip|prescription|batch)
    (?:between|outside) (?:the )?(?:sessions|appointments)
    (?:without|not) (?:a|any|the) session
    (?:me )?(?:quedaba|quedo|habia quedado)
    de la (?:ultima|otra) (?:vez|sesion|caja|receta)
    (?:entre|fuera de) (?:las )?sesiones
    """
)
_ALONE = any_of(
    r"""
    (?:all )?by myself
    on my own
    alone
    (?:nobody|no one|noone) (?:\w+ )?(?:knew|knows|home|there|around|here|else|in|with)
    (?:without|before) (?:telling|saying|asking|anyone|anybody)
    (?:havent|have not|didnt|did not|not|never) (?:told|tell) (?:a soul|anyone|anybody|him|her|them|\w+)
    (?:in )?secret
    secretly
    a escondidas
    a solas
    (?:yo|estando|estaba|estuve) (?:\w+ )?sol[oa]
    sola
    (?:sin|antes de) (?:decirle|decir|avisar|avisarle|contarle|que nadie)
    nadie (?:lo )?(?:sabe|sabia|supo|estaba|en casa)
    sin nadie
    """
)
_TOOK_ALONE = any_of(
    r"""
    (?:took|taken|swallowed|used|sucked) (?:the )?(?:it|one|half|some|two|other half) (?:all )?(?:by myself|
        alone|on my own|in secret|with nobody|with no one|when nobody|when no one|without (?:telling|anyone))
    (?:took|taken|swallowed|used) (?:the )?(?:one|half|other half) (?:that|which|more) (?:\w+ ){0,6}(?:alone|
        by myself|on my own|in secret|with nobody|when nobody)
    (?:me )?(?:tome|use|puse|chupe) (?:una|uno|media|otra|la otra|la que quedaba) (?:\w+ )?(?:sola|solo|
        a solas|a escondidas|sin)
    """
)
_WATERS = listed(
    """
    pee peeing peed wee weeing urine urinate urinating urination bladder orinar orino orine orina vejiga pis
    pipi mear meo
    """
)
_PASSING = re.compile(r"\bpass(?:ing|ed)? (?:water|urine)|\bhac(?:er|iendo|erme) (?:pis|pipi|del bano)")
_WRONG_WITH_IT = listed(
    """
    burn burns burning burned burnt sting stings stinging stung hurt hurts hurting pain pains painful sore
    blood bloody pink red brown often frequent frequently constantly urgent urgently cramp cramps cramping
    ache aches razor needles every hourly arde ardia ardio arder ardor quema quemaba quemazon duele dolia
    dolio dolor sangre rosa rosado rosada rojo rojiza marron seguido rato pica escuece escozor urgencia
    """
)
_SIGNS = listed(
    """
    nausea nauseous nauseated queasy vomit vomited vomiting puked puking dizzy dizziness giddy
    lightheaded woozy wobbly sicky seasick retching retched shivering sweats fainted headache
    headaches migraine palpitations hives nauseas vomito vomitos vomite devolvi arcadas escalofrios
    sudores mareo mareos mareada mareado desmaye jaqueca migrana cefalea palpitaciones taquicardia
    """
)
_TOLD_SIGNS = any_of(
    r"""
    (?:was|been|being|got|felt|feeling|feel|am|im|very|violently|properly) sick(?! of| to death| and tired)
    sick (?:once|twice|again|all|in (?:a|the|my)|after|on (?:the|my)|to my stomach|as a dog|\w+ times)
    (?:threw|throwing|thrown) up
    head (?:(?:was|is|has been|kept|still) )?(?:\w+ )?(?:hurt|hurts|hurting|pounds|pounding|splitting|
        throbbing|throbs|aching|aches|spinning)
    room (?:was|kept|is) (?:\w+ )?spinning
    (?:heart|pulse) (?:(?:was|is|kept|still) )?(?:\w+ )?(?:racing|pounding|hammering|fluttering)
    (?:blurry|blurred|double) vision
    (?:dry mouth|mouth (?:was|is|so|felt) (?:\w+ )?dry|metallic taste|bitter taste)
    (?:boca (?:\w+ )?seca|sabor (?:amargo|metalico)|regusto (?:amargo|metalico))
    seeing double
    (?:legs|knees) (?:gave|buckled)
    me (?:dolia|duele|dolio|explota|estalla) (?:\w+ )?la cabeza
    dolor de cabeza
    me (?:daba|da|dio|dan|daban) (?:\w+ )?(?:vueltas|nauseas|mareos?)
    (?:todo|la cabeza|el cuarto) me (?:daba|da) vueltas
    ganas de (?:vomitar|devolver)
    corazon (?:\w+ )?(?:acelerado|a mil|desbocado)
    (?:vision borrosa|veia borroso|veia doble|veo doble)
    """
)
_SIGN_FIRST = listed(
    """
    sick dry taste boca sabor regusto threw throwing thrown head heart pulse vision seeing legs
    knees spinning cabeza vueltas nauseas vomitar devolver corazon borrosa borroso doble
    """
)
"""One of these stands in every one of _TOLD_SIGNS."""
_NOT_SO = any_of(
    r"""
    (?:no|not|without|never|isnt|wasnt|didnt|dont|havent|neither|any|less|sin|ni|nunca|
        tampoco) (?:\w+ )?(?:nause\w*|queasy|vomit\w*|puk\w+|dizz\w+|lightheaded|woozy|faint\w*|headaches?|
        migraine|sick|throw|threw|palpitations|mare\w+|dolor|jaqueca|migrana|devolv\w+|arcadas)
    sick (?:day|days|leave|note|pay)
    """
)
_SINCE = any_of(
    r"""
    (?:since|after|from) (?:\w+ ){0,2}(?:session|infusion|injection|dose|lozenges?|troches?|tablet|treatment|
        medicine|ketamine|spray|drip)
    (?:desde|despues de|tras) (?:\w+ ){0,2}(?:sesion|infusion|inyeccion|dosis|pastilla|ketamina|medicina)
    """
)
_NO_ACHE = re.compile(
    r"\b(?:no|not|without|never|doesnt|didnt|isnt|wasnt|nothing|less|sin|ni|nada|ya no|nunca)(?: \w+)? "
    r"(?:sore|ach\w+|hurt\w*|pain\w*|stiff|numb\w*|shak\w+|cramp\w*|dolor\w*|duelen?|molesti\w+|tembl\w+)"
)
_SHORT_SLEEP = re.compile(
    r"\b(?:one|two|three|four|five|1|2|3|4|5|una|dos|tres|cuatro|cinco)"
    r"(?: or (?:two|three|four|2|3|4)| o (?:dos|tres|cuatro))?"
    r"(?: and a half| y media)? (?:hours?|hrs?|h|horas?)\b"
    r"|^(?:\w+ ){0,3}(?:poor|poorly|bad|badly|awful|terrible|rough|patchy|broken|rubbish|crap|mal|fatal|"
    r"horrible|pesima|regular)\b"
    r"|\b(?:didnt|did not|couldnt|hardly|barely|no|apenas|casi no) "
    r"(?:sleep|slept|dormi|pude dormir|he dormido)\b"
    r"|\b(?:awake|up|woke|woken|despierta|despierto) (?:\w+ ){0,2}"
    r"(?:times|all night|since|from|till|until|at (?:[1-4]|one|two|three|four)|desde|hasta|toda la noche)\b"
    r"|\b(?:me desperte|nightmares?|pesadillas?|en vela|insomnio|insomnia)\b"
)
_ACHES = listed(
    """
    sore ache aches ached aching hurt hurts hurting pain pains painful stiff numb numbness tingling tingly
    shaky shakes trembling cramp cramps cramping swollen rash itchy itching bruise bruised dolor dolores
    duele duelen dolia dolorida dolorido molestia molestias entumecida entumecido hormigueo temblor temblores
    calambre calambres tiesa tieso hinchada hinchado moreton
    """
)

OF_EFFECT: dict[SideEffect, frozenset[str]] = {
    SideEffect.NAUSEA: listed(
        "nausea nauseous queasy sick sicky seasick stomach nauseas asco revuelto estomago vomit threw"
    ),
    SideEffect.VOMITING: listed("vomit vomited vomiting threw throwing puked sick vomite vomito devolvi"),
    SideEffect.DIZZINESS: listed(
        "dizzy dizziness giddy lightheaded woozy spinning mareo mareada mareado vueltas"
    ),
    SideEffect.HEADACHE: listed("headache headaches head migraine cabeza jaqueca migrana"),
    SideEffect.SLEEPINESS: listed("sleepy drowsy tired nodding slept sueno dormida dormido cansada cansado"),
    SideEffect.POOR_SLEEP: listed(
        """
        sleep slept awake insomnia hours hrs hour dormi dormir despierta despierto horas insomnio desvelada
        desvelado woke
        """
    ),
    SideEffect.UNREAL: listed("unreal dreamlike foggy fog floaty irreal niebla flotando"),
    SideEffect.CONFUSION: listed("confused confusion muddled lost confundida confundido confusion"),
    SideEffect.ANXIETY: listed(
        "anxious anxiety panic panicky nervous scared ansiedad ansiosa ansioso panico nervios"
    ),
    SideEffect.VERY_HIGH_MOOD: listed(
        "wired buzzing invincible unstoppable acelerada acelerado euforica euforico"
    ),
    SideEffect.SEEING_OR_HEARING_THINGS: listed("saw seeing hearing heard vi veia oi oia escuche"),
    SideEffect.CHEST_PAIN: listed("chest pecho"),
    SideEffect.TROUBLE_BREATHING: listed("breath breathe breathing air respirar aire"),
    SideEffect.FAINTING: listed("fainted faint passed blacked desmaye desmayo"),
    SideEffect.RAISED_HEARTBEAT: listed(
        "heart heartbeat racing palpitations pulse corazon taquicardia pulso"
    ),
    SideEffect.BLADDER_PAIN: _WATERS | listed("burning burns sting arde ardor water"),
    SideEffect.BLADDER_FREQUENCY: _WATERS | listed("often bathroom toilet loo bano water"),
    SideEffect.BLOOD_IN_URINE: _WATERS | listed("blood pink red sangre rosa rojo"),
    SideEffect.USE_BETWEEN_SESSIONS: listed("took taken lozenge troche tablet ketamine dose tome pastilla"),
    SideEffect.OTHER_BODY: frozenset(),
}
"""Words that tell of a side effect, for finding where the client told of one they were asked about."""


def tells_of_use(forms: frozenset[str], flat: str) -> bool:
    """Medicine taken from what was left over, or with nobody there."""
    if not forms & _TAKING:
        return False
    named = forms & _MEDICINE
    if not named:
        return False
    if named <= _UNNAMED:
        return _TOOK_ALONE.search(flat) is not None
    return bool(forms & _LEFT) or _LEFT_OVER.search(flat) is not None or _ALONE.search(flat) is not None


def tells_of_waters(forms: frozenset[str], flat: str) -> bool:
    """Passing water hurts, shows blood, or comes too often."""
    if not forms & _WRONG_WITH_IT:
        return False
    return bool(forms & _WATERS) or _PASSING.search(flat) is not None


def tells_of_a_sign(forms: frozenset[str], flat: str) -> bool:
    """A sign of the body that follows a medicine session now and then, told as having been there."""
    named = forms & _SIGNS or (forms & _SIGN_FIRST and _TOLD_SIGNS.search(flat))
    return bool(named) and _NOT_SO.search(flat) is None


def tells_of_an_ache(forms: frozenset[str], flat: str) -> bool:
    """In an answer about the body after a medicine session, plainer complaints count too."""
    return bool(forms & _ACHES) and _NO_ACHE.search(flat) is None


def names_the_medicine_as_cause(flat: str) -> bool:
    return _SINCE.search(flat) is not None


def tells_of_a_short_night(flat: str) -> bool:
    """An answer about the night that names five hours or fewer, or calls it a bad one."""
    return _SHORT_SLEEP.search(flat) is not None


def speaks_of(effect: SideEffect, forms: Sequence[str] | frozenset[str]) -> int:
    """How many of the words that tell of this side effect stand there."""
    return len(OF_EFFECT[effect].intersection(forms))
