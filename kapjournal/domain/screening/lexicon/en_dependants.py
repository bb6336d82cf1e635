"""English: danger to a child, a frail adult or a partner, composed of who, what is done, and to whom."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.lexicon.slots import each, either
from kapjournal.domain.screening.rules import Guard, Rule

_CHILD = """baby|kid|kids|son|sons|daughter|daughters|child|children|toddler|boy|boys|girl|girls|newborn|
    infant|
    stepson|stepdaughter|stepkids|grandson|granddaughter|grandkids|nephew|niece|twins|youngest|oldest|eldest|
    little one|little ones|little boy|little girl|middle one|foster son|foster daughter"""
_FRAIL = """mum|mom|mother|dad|father|nan|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|
    mum in law|
    mother in law|father in law|disabled brother|disabled sister|autistic brother|autistic sister"""
_PARTNER = """wife|husband|girlfriend|boyfriend|partner|fiance|fiancee|missus|spouse"""
_CHILD_NEAR = """
(baby|babys|toddler|newborn|infant|cot|crib|pram|stroller|nappy|nappies|diaper|diapers|high chair|bottle|
    bedtime|tantrum|colic|naptime|my kid|my kids|the kids|my son|my daughter|my boy|my girl|my child|
    my children|my toddler|little one|months old|month old|years old|year old|weeks old|preschool|nursery|
    mummy|mommy|dementia|alzheimers|wheelchair|stroke|my nan|my gran|my mum|my mom|my mother|my father)
(is|only|just|hes|she is|he is) ~1 (one|two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10|80|
    81|82|83|84|85|86|87|88|89|90|91|92)
"""
MACROS = {
    "dep": either(each("my|the|our|his|her", _CHILD), each("my|our", _FRAIL), "mum|mom|dad|nan|gran|granny"),
    "partner": each("my", _PARTNER),
    "whom": either(
        each("my|the|our|his|her", _CHILD), each("my|our", f"{_FRAIL}|{_PARTNER}"), "mum|mom|dad|nan"
    ),
    "them": "him|her|them",
    "child": _CHILD,
    "hits": """slapped|smacked|shook|punched|kicked|choked|spanked|whipped|strangled|belted|walloped|
        backhanded|
        bruised|clipped|slap|smack|slapping|smacking|shaking|spanking|burned|burnt|scalded|throttled|
        have hit|have been hitting|keep hitting|have started hitting|started hitting|raised my hand to|
        raised a hand to|laid hands on|laid a hand on|took the belt to|took a belt to|lashed out at""",
    "handles": """grabbed|yanked|dragged|pushed|shoved|threw|slammed|pinned|hurled|flung|chucked|tossed|
        dropped|knocked|hit|jerked|shaken|shoving|pushing|throwing""",
    "hard": """(so|too|really|very)""",
    "against": """against the|into the|down the|onto the|on the floor|across the|through the|at the wall|
        to the floor|to the ground|off the|by the arm|by the hair|by the neck|by the throat|by the wrist|
        by the collar|hard enough|so hard|too hard|really hard|round the head|across the face|in the face|
        on the legs|with the belt|with a belt|with a shoe|with my hand|with the spoon|out of the way|
        down hard|hard|harder|until|and it left|again""",
    "afraid": """afraid|scared|frightened|terrified|worried|petrified|convinced|fear|dread""",
    "will": """i will|i am going to|i might|i may|i could|i would|of|that i will|that i might|
        that i am going to|that i could|i end up|i will end up|to""",
    "urge": """urge to|urges to|want to|wanted to|nearly|almost|close to|tempted to|feel like|felt like|
        about to|
        thought about|think about|thinking about|thoughts of|thoughts about|imagine|imagining|picture|
        picturing|could have|came close to|inches from|going to|a second from|moment from|what if i""",
    "hurt": """hurt|hurting|harm|harming|shake|shaking|shook|hit|hitting|slap|slapping|smack|smacking|throw|
        throwing|
        threw|drop|dropping|smother|smothering|suffocate|drown|drowning|strangle|strangling|kill|killing|stab|
        stabbing|thrown|shaken|dropped|drowned|smothered|do something to|snap and hurt|lose it with|
        lose it on|
        lose control with|lash out at|put a pillow over|push|pushing|hold her under|hold him under""",
    "high": """drunk|high|wasted|stoned|tripping|hammered|over the limit|half cut|plastered|loaded|buzzed|
        still floating|still spaced|on ketamine|on ket|on my lozenge|after my lozenge|after the lozenge|
        after a dose|after my dose|after drinking|after a few|under the influence|after the session""",
    "alone": """alone|on her own|on his own|on their own|by herself|by himself|by themselves|unattended|
        unsupervised|home alone""",
    "long": """all night|overnight|all day|for hours|for days|the whole night|the whole day|half the night|
        until morning|till morning|in the bath|in the tub|in the car|in the house|at home|while i|
        so i could|to go|to get|and went|again|for the night|two nights|most of the night|all evening""",
    "sedative": """benadryl|melatonin|cough syrup|phenergan|piriton|xanax|valium|pills|sleeping pill|
        sleeping pills|sleeping tablet|sleeping tablets|antihistamine|antihistamines|antihistimine|whisky|
        whiskey|
        brandy|vodka|wine|gummies|gummy|edible|cold medicine|nyquil|ambien|trazodone|clonidine|temazepam|
        her tablets|a tablet|sedatives|something to sleep|something to make""",
    "who": """he|she|my husband|my wife|my boyfriend|my girlfriend|my partner|my ex|my uncle|my brother|
        my father|
        my dad|my mother|my stepdad|my stepfather|my cousin|my grandfather|her father|his father|their father|
        her dad|his dad|their dad|her stepdad|his stepdad|the babysitter|the nanny|the carer|the caregiver|
        her teacher|his teacher|the coach|my roommate|the neighbor|the neighbour|my new boyfriend|my sister|
        her boyfriend|my in laws|a guy|a man|the home help|the nurse""",
    "doing": """touching|hitting|beating|hurting|shaking|slapping|kicking|molesting|abusing|smacking|choking|
        messing with|interfering with|being rough with|locking""",
    "did": """hit|hits|beat|beats|slaps|slapped|smacks|smacked|shakes|shook|kicks|kicked|touches|touched|
        hurts|hurt|
        molests|molested|abuses|abused|chokes|choked|burned|punched|whips|whipped|threw|grabbed|is rough with|
        was rough with|went for|laid hands on""",
}
_SPOKEN = frozenset(
    {Guard.NEGATION, Guard.PAST, Guard.THIRD_PERSON, Guard.QUOTED, Guard.INTRUSIVE, Guard.SHOWN}
)
_OTHERS = _SPOKEN - {Guard.THIRD_PERSON}
_rule = partial(Rule, SafetyKind.DANGER_TO_DEPENDANT, language="en", macros=MACROS)
_now = partial(_rule, urgency=Urgency.NOW)
_HARMLESS = """
(in the swing|on the swing|on the swings|on her bike|on his bike|up the hill|in the stroller|in the pram|
    a party|a ball|the ball|a birthday|a bone|high five|fives|on purpose line|at chess|at cards|at uno|
    at mario kart|at fifa|at tennis|at a game|up for|in the pool|off at|to school|to soccer|to practice|
    a look|a smile|hand|hands|snowball|water balloon|pillow fight|by accident|accidentally|jokingly|playfully|
    laughing|martini|rattle|cocktail|sunburned|sunburn)
"""

RULES = (
    _now(
        "a child or someone who depends on another is hurt by the person",
        """
        @hits ~1 @whom
        @handles ~1 @whom _2 @against
        i ~2 (hit|beat|bit|hurt|shoved|choked|kicked) @whom
        (hit|hurt|shook|shoved) @dep _2 (hard|too hard|until|again|today|last night|and left|left a)
        (grabbed|held|had|took|got|pinned|picked|grab) @whom _2 by _1 (throat|neck|hair|ears|arm so)
        (hand|hands) (round|around|on|over) _1 (wifes|husbands|girlfriends|boyfriends|partners|babys|sons|
            daughters|kids|mums|moms) (neck|throat|mouth|face)
        (lost it|snapped|lost my temper|saw red|lost control) _4 (hit|slapped|smacked|shook|threw|shoved|
            pushed|grabbed|kicked|punched|hurt) (@whom|him|her|them)
        (lost it|snapped|lost my temper|saw red|lost control) _3 (hit|slapped|smacked|shook|threw|shoved|
            pushed|grabbed|kicked|punched|hurt) @whom
        left (a mark|marks|a bruise|bruises|a handprint|finger marks) on @whom
        (tied|tie|tying|strapped|strapping|locked|lock|locking|shut|shutting) @dep _1 (in|into|to|down|up|
            outside) _2 (room|cellar|cupboard|closet|chair|bed|bathroom|garage|basement|shed|all day|
            all night)
        """,
        guards=_SPOKEN,
        unless=_HARMLESS,
    ),
    _now(
        "a child or someone who depends on another is hurt by the person",
        """
        @hits ~1 @them
        (hit|shook|hurt) @them ~2 (hard|again|too hard|today|last night|once|twice|and|with|until|so)
        @handles ~1 @them _2 @against
        (left|leave|leaving|left) @them _2 @alone _2 @long
        (left|leave|let|leaving|letting) @them _1 (cry|crying|scream|screaming) _2 (hours|night|day|
            half an hour|an hour|morning|because i|while i)
        (not|not been|have not|barely|hardly|forgot to|forgetting to) ~2 (fed|feed|feeding|washed|bathed|
            changed|picked up|changing) ~1 @them
        @afraid ~1 @will ~2 @hurt ~1 @them
        @urge ~2 @hurt ~1 @them ~2 (against|down|out|across|into|so|until|just|when|at|off|through|under|the|
            to)
        of what (i will|i might|i could|i would|i am going to|i may) do to @them
        (not safe|not trust myself|not be trusted|should not be|not be left|not be) ~2 (with|around|near|
            alone with|left with) @them
        (tied|strapped|locked|shut) @them _1 (in|into|to|down) _2 (room|cellar|cupboard|closet|chair|bed|
            bathroom|garage|basement|shed)
        """,
        guards=_SPOKEN,
        needs=_CHILD_NEAR,
        within=16,
        unless=_HARMLESS,
    ),
    _rule(
        "shouting in a child's face",
        """
        (screamed|screaming|shouted|shouting|yelled|yelling|roared|loud) ~2 (in|into|right in) (his|her|their|
            the babys|my sons|my daughters|the kids) ~1 face
        """,
        guards=_SPOKEN,
        needs=_CHILD_NEAR,
    ),
    _now(
        "fear of hurting a child or someone who depends on the person",
        """
        @afraid ~1 @will ~2 @hurt ~1 @whom
        @urge ~2 @hurt ~1 @dep
        of what (i will|i might|i could|i would|i am going to|i may) (do to|do with) @whom
        what (i will|i might|i am going to) do to @dep if
        (not safe|not trust myself|not be trusted|should not be|not be left|not fit to be) ~2 (with|around|
            near|alone with|left with|left alone with) @dep
        (someone|somebody) (needs to|should|has to|please) _2 take @dep (away|off me|before|from me|tonight)
        (before i|or i will|i am going to) (hurt|harm|shake|throw|hit|drop|smother) @dep
        (@child) (and me|and i) ~2 (should|could|would) ~2 (go|die|all go|leave|be gone|disappear) ~1 together
        (me|i) and (my|the) (kids|children|baby|boys|girls|son|daughter|twins) ~3 (should|could|
            would) ~2 (go|die|leave|be gone|disappear) ~1 together
        (kids|children|baby|boys|girls|son|daughter|twins|wife|husband) and (me|i) _3 (go|die|gone|
            end it) together
        (take|taking|took|bring|bringing) (@whom|them|her|him) ~1 with me (when i go|when i die|when i do it|
            if i go|if i do it|when it is time|so they|so nobody)
        (take|taking|bring|bringing) (the kids|my kids|the children|my children|them|her|him|the baby|my son|
            my daughter) ~1 with me (when i go|when i die|when i do it|if i go|if i do it|if i die|so nobody|
            so they)
        (not|never) leave (them|her|him|the kids|my kids|the baby) (behind|without me) when i (go|die|do it)
        all (die|be gone|be dead|end it) together
        (better if|easier if|kinder if) (we|we all|all of us|me and the kids|the kids and i) ~1 (died|
            were dead|were gone|went together)
        """,
        guards=_SPOKEN,
        unless="(hurt) _1 feelings",
    ),
    _now(
        "a child or someone who depends on another is left, drugged or driven unsafely",
        """
        (left|leave|leaving|been leaving|forgot|forgetting) @dep _2 @alone _3 @long
        (left|leave|leaving|forgot) @dep (in the bath|in the tub|in the car|in the pool) ~2 (alone|and|while|
            for)
        (drove|driving|drive|driven) ~3 @high _3 with _2 @child
        (drove|driving|drive|driven) ~2 @dep _4 @high
        @high _3 with _1 (kids|children|baby|son|daughter|boys|girls|twins) in the (car|back|back seat|truck|
            van)
        (had|with) _1 (kids|children|baby|son|daughter|boys|girls|twins) in the (car|back|back seat|truck|
            van) _5 @high
        (@high) _3 (looking after|minding|watching|in charge of|alone with) @dep
        (looking after|minding|watching|babysitting|in charge of|alone with) @dep _4 @high
        (gave|give|giving|slipped|dosed|dosing|put|crushed) @dep _3 @sedative _3 (sleep|to make|so i|
            so that i|to keep|to shut|to knock|quiet|so she|so he|so they|out)
        (gave|give|giving|slipped|dosed|dosing) @them _3 @sedative _3 (to make|so i|so that i|to keep|to shut|
            to knock|quiet|so she would|so he would|so they would)
        (put|crushed|slipped|crush) @sedative in (his|her|their|the kids|my sons|my daughters|
            the babys) (milk|bottle|tea|food|juice|drink)
        (passed out|nodded off|blacked out|in a hole|k holed|out cold|off my face) _3 (with|while|
            and) @dep _3 (in|on|alone|crying|awake|running|bath|there)
        (passed out|blacked out|out cold|off my face) while @dep
        (came to|woke up) _2 @dep (crying|screaming|alone|hungry|gone)
        (have not|had not|not|forgot to|stopped|barely) ~2 (fed|feed|feeding|bathed|washed|changed|picked up|
            changing|given) @dep
        @dep (have not|has not|did not) ~2 (eaten|eat|had food|had a meal|been fed|been changed|had dinner)
        (let|left|leave|leaving) @dep _1 (cry|crying|scream|screaming|hungry|in a dirty|in a wet) _2 (hours|
            night|day|an hour|morning|because i|while i)
        (skipped|missed|forgot|stopped giving) @dep (insulin|meds|medication|medicine|tablets|oxygen)
        """,
        guards=_SPOKEN,
        unless=_HARMLESS,
    ),
    _now(
        "a child or someone who depends on another is hurt by somebody",
        """
        @who ~2 (keeps|kept|is|was|has been|been|have been|started) ~1 @doing @dep
        @who ~2 @did @dep
        (found|saw|noticed|there are|there is|has|have) _1 (bruises|bruise|burns|burn|marks|welts|blood|
            handprint) _2 on (my|the|her|his) _1 (sons|daughters|kids|babys|arms|back|legs|bottom|niece|
            nephew|mums|moms)
        @dep (told me|said|says|tells me|came home and said) _5 (touches|touched|touching|hits|hit|hurts|
            hurt|hitting|hurting) (her|him|them|me)
        @dep is (being|getting) (hit|beaten|abused|touched|hurt|molested|starved|neglected)
        (someone|somebody) (is|has been|keeps) @doing @dep
        afraid of (his|her) (father|dad|stepdad|stepfather|grandfather|uncle) because
        """,
        guards=_OTHERS,
        unless=_HARMLESS
        + """
        (hit|hits|beat|beats|hurt|hurts) @dep (up|at|feelings|to|record)
        (grabbed|threw|touched) @dep (from|a|and|up|hand|on the shoulder|heart|deeply)
        """,
    ),
    _now(
        "a partner is hurt by the person",
        """
        (put|had|got|wrapped|with) ~1 (my hands|a hand|my hand|both hands|hands) (round|around|on|
            over) (my wifes|my girlfriends|my husbands|my boyfriends|my partners|her) (neck|throat|mouth)
        @handles @partner
        (grabbed|choked|slapped|hit|punched|shoved|pushed|kicked) @partner
        (threatened|threatening) @partner _3 (with|to kill|to hurt|knife|gun)
        """,
        guards=_SPOKEN,
        unless="""
        (hit|pushed|grabbed|dropped|knocked|tossed|threw|shoved) @partner (hand|hands|up|off|at|a|for|the|
            out|keys|to|into|and ran|and danced|and kissed|and hugged|some|by surprise|and held)
        (by accident|accidentally|jokingly|playfully|pillow|snowball)
        """,
    ),
)
