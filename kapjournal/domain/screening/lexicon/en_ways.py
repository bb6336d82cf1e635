"""English: ways to die and what leads up to them: meant, prepared, nearly done, asked about, outlived."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.lexicon import en_slots as slot
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

MACROS = {
    "die": slot.DIE,
    "is_dead": slot.IS_DEAD,
    "mean_to": """want|wanted|wanting|need|needed|going to|gonna|about to|will|would|might|could|should|may|
        plan|
        planning|planned|ready|decided|tempted|urge|urges|impulse|impulses|think|thinking|thought|thoughts|
        imagine|imagining|picture|picturing|fantasize|fantasizing|almost|nearly|try|tried|trying|wish|
            wishing|
        wished|hope|hoping|intend|feel like|feeling like|felt like|consider|considering|considered|how to|
            dream|
        dreaming|how easy|so easy|courage to|guts to|nerve to|keep from|myself to|just|let me|easiest to|
            prefer|
        rather|contemplating|contemplated|contemplate|debating|if i|what if i|visualize|visualizing|craving|
            close to""",
    "leap": """jump|jumping|step|stepping|leap|leaping|dive|diving|fall|falling|drop|dropping|throw myself|
        throwing myself|walk|walking|go|going|drive|driving|ride|riding|roll|lean|leaning|tip|tipping|
            plunge""",
    "high": """bridge|roof|rooftop|balcony|building|cliff|ledge|overpass|window|edge|railing|viaduct|tower|
        parking garage|parking structure|dam|platform|tenth floor|top floor|top of a building|high place|
            side""",
    "enter": """jump|jumping|step|stepping|walk|walking|run|running|dive|throw myself|throwing myself|
        lie down|
        lying down|lay|laying|drive|driving|swerve|swerving|crash|crashing|steer|steering|veer|veering|
        stand|standing|wander|wandering""",
    "traffic": """train|trains|truck|bus|traffic|tracks|train tracks|highway|freeway|motorway|car|subway|
        tree|
        wall|pole|barrier|semi|lorry|tram|metro|river|ocean|sea|lake|canal|divider|ravine""",
    "swallow": "take|taking|swallow|swallowing|down|downing|eat|finish|empty",
    "pills": """my pills|the pills|these pills|my meds|the meds|them|bottle|box|stash|pack|of them|of it|
        prescription|tablets|sleeping pills|insulin|morphine|of my meds""",
    "hold": """put|putting|hold|holding|press|pressing|tie|tying|wrap|wrapping|stick|sticking|loop|tighten|
        pull""",
    "weapon": """gun|rope|noose|bag|plastic bag|knife|belt|blade|cord|barrel|bullet|pistol|razor|scarf|
        sheet|
        cable""",
    "way_out": """swerve into oncoming|drive into oncoming|driving into oncoming|bleed out|bleeding out|
            inhale helium|
        stop taking my insulin|skip my insulin|stop eating until|let go of the wheel|
            letting go of the wheel|
        let the water take me|go under and not come up|not come back up|stay under|let go of the railing|
        close the garage|turn the gas on|breathe in the fumes|wrap it around my neck|kick the stool|
        kick the chair away|hang from|swing from a|put my head on the tracks|crash the car|wreck the car|
        total my car|drown in the tub|drown in the bath|drown in the sea|drown in the lake|
            drown in the river|
        swallow the lot|swallow everything|swallow them|take the lot|take the whole lot|take the bottle|
        swallow the bottle|empty the bottle|down the bottle|finish the bottle of pills""",
    "got": """bought|buy|buying|ordered|ordering|got|getting|found|hid|hidden|hiding|saved|saving|save|
        hoard|
        hoarding|hoarded|stockpiled|stockpiling|stash|stashing|stashed|collecting|collected|count|counting|
            counted|
        loaded|loading|tied|tying|sharpened|keep|kept|keeping|borrowed|stole|picked up|set aside|put aside|
            packed|
        cleaned|lined up|laid out|laying out|tested|testing|practiced|practicing|practised|measured""",
    "thing": """rope|noose|gun|pistol|shotgun|rifle|revolver|bullets|ammo|blade|blades|razor|razors|
        razor blades|
        helium|nitrogen|cyanide|insulin|morphine|pills|sleeping pills|exit bag|charcoal|antifreeze|knots|
            knot|
        belt|beam|hook|hose|box cutter|scalpel|fentanyl|potassium|tank""",
    "end": """kill myself|die|dying|dead|end it|ending it|suicide|suicidal|do it|not wake up|never wake up|
        be done|
        be over|sleep forever|end my life|hang myself|overdose|goodbye|note|find me|finds me|tonight|
            just in case|
        for when|when the time|when it gets|one day|not scared|not afraid|my neck|my head|hurt myself|
            wrists|
        that night|go through|my throat|brave|courage|hold the weight|hold my weight|my weight|for me|
            use it|
        used it|myself|how many|enough|secret|nobody knows|no one knows""",
}
_SAID = SPOKEN | {Guard.HYPERBOLE}
_DYING = _SAID | {Guard.DURING_MEDICINE}
_rule = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, language="en", macros=MACROS)
_now = partial(_rule, urgency=Urgency.NOW)

RULES = (
    _now(
        "a way to die, meant or thought of",
        """
        @mean_to ~3 @way_out
        @mean_to ~3 @leap (off|over|from|out of|off of) (the|a|my|that|some|this)? @high
        @mean_to ~3 @enter (in front of|into|under|onto|on|at) (the|a|an|my|some|that|oncoming|moving|
            busy)? @traffic
        @mean_to ~3 (walk|walking|wade|wading|swim|swimming) (into|out into|out to|in) (the|that) (ocean|
            sea|
            river|lake|
            water|waves)
        @mean_to ~3 @swallow (all|every one of|the whole|the entire|the rest of|a whole|a bottle of|
            a handful of|too many|
            every single|my entire|all of) @pills
        @mean_to ~3 @hold (a|the|my|this) @weapon (to|around|over|in|against|through|on|round) my (head|
            neck|
            mouth|wrist|
            wrists|heart|temple|chest|throat|skull)
        @mean_to ~3 (open|cut|slit|slice|slash) (my|both) (wrists|veins|throat|arteries|own throat)
        """,
        guards=_DYING,
        unless="""
        (diving board|snorkel|kayak|parachute|bungee|swim|pool|skydive|skydiving|paragliding|trampoline|
            zip line|boat|
            canoe|surf|surfing|fish|fishing|beach|sunset|photo|selfie|view|picnic|ferry|hike|cruise)
        (train|bus|metro|subway|tram) _4 (seat|station|early|late|ticket|stop|home|work|door|doors)
        (traffic) _2 (jam|lights|light|cop|school)
        (headache|cold|flu|antibiotics|vitamins|probiotics|course)
        """,
    ),
    _now(
        "a means got ready",
        """
        @got ~2 (a|the|my|some|enough|more|extra|all|his|her|dads|up)? ~1 @thing
        """,
        guards=_SAID,
        needs="@end",
        within=14,
        unless="""
        (vitamin|vitamins|organizer|organiser|swing|hammock|climbing|boat|dog|cat|nerf|water|glue|shaving|
            shave|balloons|party|
            grill|barbecue|bbq|pharmacy|refill|diabetic|range|hunting|cosplay|costume|waist|pants|jeans|
            black belt|
            seat belt|seatbelt|hook up|fishing)
        """,
    ),
    _now(
        "asking how to die",
        """
        (how|what|which|does|would|is) _2 (pills|tablets|floor|floors|storey|stories|milligrams|mg|insulin|
            tylenol|ibuprofen|
            xanax|morphine|dose|meds|way|method|bridge|height) _4 (kill me|to die|be fatal|be lethal|lethal|
            fatal|
            kill a person|stop my heart|not wake up|enough to die|to kill|do the job)
        how (long|much|many|high|deep|fast|painful) _5 (to die|to bleed out|to drown|until i die|
            before i die|to kill me|it hurts to die|
            to hang|to suffocate|to be fatal|to be lethal|to stop my heart|to not wake up|
            until it is over for me)
        (will|would|can|could|does) _4 kill me _3 (painful|hurt|quick|quickly|painless|fast|peacefully|
            instantly|slowly)
        (pills|tablets|meds|dose|dosage|amount) _5 kill me
        (would|will|is) _2 (bottle|box|pack|handful) of _2 (do it|kill me|be enough|enough to)
        (painless|easiest|quickest|peaceful|best) ~1 (death|suicide|method of suicide|suicide method|
            way to stop my heart)
        death without pain
        take _3 to kill me
        (does it hurt|is it painful|will it hurt|would it hurt) _1 to (die|drown|hang|bleed|suffocate|
            freeze|
            od|overdose|be shot|jump)
        (least painful|painless|quickest|easiest|most painless|fastest|best|cleanest|kindest|gentlest|
            surest|
            peaceful) ~1 (way|ways|
            method|methods|place|spot|time|day) (to die|for me to die|to kill|to end it|to jump|to do it|
            out of this|out of life|
            for suicide|of dying|of suicide|to be dead)
        """,
        guards=_SAID - {Guard.NEGATION},
        unless="(time|day|place) to do it _2 (online|together|again)",
    ),
    _now(
        "an attempt outlived",
        """
        (wish|wishing|wished) ~1 (it|that|the pills|the overdose|my attempt|they|the rope|it had|
            they had) ~1 (worked|had worked|
            succeeded|had succeeded|let me die|had let me die|left me|had not found me|not found me|
            never found me|finished me)
        (sorry|sad|angry|mad|furious|disappointed|gutted|upset|hate|regret|ashamed) _3 (i survived|
            i did not die|i lived|it did not work|
            they saved me|they found me|i am still alive|i am still here|i was saved|still breathing|
            he found me|she found me|
            to still be alive|to be alive|being saved)
        (should have|should of|shoulda) ~1 (died|taken more|let me die|cut deeper|jumped|succeeded|worked|
            used the gun|killed me|
            finished it|been me|pulled the trigger|done it properly)
        (last|next|this|second|third) time _3 (take more|cut deeper|get it right|do it right|use|not fail|
            not mess it up|not be saved|
            no one will find me|nobody will find me|make sure|for real|it will work|work|i will succeed)
        (failed|fail|failing|bad|useless|cannot even succeed) _3 (at dying|at killing myself|at suicide|
            to die|to kill myself|to end it|
            even at dying)
        (survived|woke up from|outlived|came back from|pulled through) _2 (attempt|overdose|hanging)
        (pumped|pump) my stomach
        (took the gun away|took my pills away|hid the pills|hid the knives|hid my meds|locked up my meds|
            locked up the knives|
            talked me down|pulled me back from the edge|pulled me off the)
        (pulled back|stopped|changed my mind|chickened out|backed out|wimped out|
            lost my nerve) _3 (last minute|last second|at the edge|
            from jumping|before i jumped)
        """,
        guards=_SAID,
        unless="""
        (should have been me) _3 (promotion|who got|winning|job|prize|up there|on stage)
        hid the (pills|meds|knives) from ~1 (dog|cat|kids|toddler|children|puppy)
        hid the (pills|meds|knives) from the (dog|cat|kids|toddler|children|puppy)
        (work|exam|test|interview|race|game|recipe|cake) _3 (next time|last time)
        """,
    ),
    _now(
        "what still holds the person",
        """
        (only|one|main|sole|last) ~1 (thing|things|reason|person|reasons) ~1 (stopping|keeping|holding|
            stops|
            keeps|holds|preventing|
            prevents|that keeps|that stops|that is keeping|that is stopping|left keeping|i am still|
            i am alive|i am here|
            i have not|why i have not|i have not gone|i did not) _2 (me|alive|here|living|done|killed|ended|
            gone|left|from|jumped)
        (would have|i would|i would be|would) ~2 (killed myself|done it|ended it|be dead|
            gone through with it|be gone|jumped|
            checked out|offed myself|been dead) ~2 (already|by now|long ago|years ago|months ago|ages ago|
            if not for|if it was not for|
            if it were not for|if i had|if i were braver|if i was braver|if i had the|without)
        (if it was not for|if it were not for|if not for|without) _5 (i would be dead|would be dead|
            i would be gone|not be alive|
            not be here|have done it|have killed|have ended|be six feet)
        (nothing|nobody|no one) ~1 (is|can|will|could)? ~1 (stop|stopping|stops|holding|keeping|keeps|
            left to stop) me ~1 (anymore|now|from|here|alive|on this earth|this time|in this world)
        (too|so) (scared|afraid|much of a coward|cowardly|chicken|weak|tired|lazy|cowardly) to ~1 (kill|end|
            do it|die|jump|
            pull the trigger|hang|go through|finish)
        (coward|pussy|wimp|chicken) _3 (to kill|to do it|to end it|to die|to jump|go through)
        (if i had|if i only had|wish i had|if i owned|give me|get me|hand me) ~1 (gun|the guts|the balls|
            the courage|the nerve|the means|
            a gun|a pill|the strength) _4 (kill|end|do it|die|dead|done|over|gone|jump|shoot|would)
        """,
        guards=_SAID - {Guard.NEGATION},
        unless="""
        (from) (working|sleeping|eating|buying|quitting|screaming|crying|going out|going insane|going crazy)
        (keeping|keeps) me _1 (sane|busy|warm|awake|company|up|entertained|motivated|fit|grounded)
        """,
    ),
    _now(
        "one's own death foreseen",
        """
        (my) ~1 (funeral|grave|gravestone|tombstone|headstone|coffin|casket|obituary|eulogy|ashes|corpse|
            dead body|
            cremation|burial) _6 (soon|plan|planned|planning|wrote|writing|write|imagine|picture|choose|
            chose|chosen|want|song|songs|
            find|finds|found|they will|who will|nobody|no one|find out|come|cry)
        (wrote|writing|write|written|plan|planned|planning|imagine|imagining|picture|picturing|chose|
            choosing|picked|dream of|
            thinking about|think about) ~2 my ~1 (funeral|grave|obituary|eulogy|epitaph|headstone|tombstone|
            coffin|own obituary|own eulogy)
        (bury|cremate|scatter) me _4 (next to|with|when|soon|tomorrow|in my|please)
        (i belong|i should be|i want to be|wish i was|wish i were|i deserve to be|put me|
            ready to be) ~1 (in the ground|in a grave|
            in my grave|under the ground|in a coffin|six feet under|in the grave|in the morgue|in a box|
            in the cemetery|in an urn|
            a corpse|a ghost|deceased|a memory)
        (by the time|when) _3 (read this|reading this|see this|get this|find this|hear this) _4 (be dead|
            be gone|am gone|am dead|
            not be here|have died|already gone|already dead|have done it)
        by this time (tomorrow|next|monday|friday) _4 (dead|gone|be over|not be here|not be alive)
        (make|making|made|let|tonight|today|tomorrow|this|it) ~1 (be|is|will be|was)? ~1 my last ~1 (day|
            night|meal|birthday|christmas|sunrise|
            sunset|breath|shower|winter|summer|session|letter|entry|week|month|sleep|hours|goodbye|weekend|
            year) ~1 (alive|on earth|ever|
            here|on this earth|as a|in this)?
        i will (not|never) ~2 (be alive|see|reach|live to see|make it to|live to|get to see|live past|
            be around for|
            be here for) ~1 (tomorrow|morning|my next birthday|christmas|thirty|forty|30|40|50|next year|
            spring|summer|the end of|
            new years|graduation|the weekend|monday|next week|the morning)
        """,
        guards=_DYING - {Guard.NEGATION},
        unless="""
        my last (day|night|meal|week|month|year|session|letter|entry|weekend|hours|christmas|summer|winter|
            sunset|shower) _1 (at|of|in|with|
            before|here at|working|on the job|as a student|for a|until|school|term|semester|together|was|
            were|ever at|i think was)
        (with|my daughter|my son|my wife|my husband|hospice|cancer|oncologist) _3 my funeral
        my funeral _3 (with|daughter|son|wife|husband|hospice)
        (see|reach) _2 (patients|people|clients|students)
        my last (session|letter|entry|meal) _1 (was|we|i|went|with|made|had)
        (turn|see|reach) _2 (left|right|it|him|her|them|you|me)
        my body (is|was|feels|felt|needs|hurts|wants|aches|clock|image|temperature|dissolved|melted|became)
        """,
    ),
    _now(
        "a danger to oneself, in so many words",
        """
        (danger|risk|threat|harm) to (myself|my own life|my life)
        (not|never) _4 (keep myself safe|keep myself alive|be left alone|be alone with myself|
            trust myself with|stay safe tonight|
            promise i will be safe|keep safe tonight|guarantee my safety)
        (need|should|want|have) to be (hospitalized|hospitalised|admitted|committed|sectioned|
            on suicide watch|on watch|in the psych ward) !(for surgery|for my)
        (si|ideation|suicidality) _2 (is|are|has been|have been|got|gets|getting|was|were) ~1 (bad|worse|
            back|loud|high|strong|constant|
            intense|daily|active|here|louder|really bad|through the roof|nonstop|worsening|increasing|at)
        (active|passive) (ideation|suicidal ideation|si)
        (thoughts|feelings|urges|impulses|wish|wishes|desire|desires) (of|about|to|for) ~1 (death|dying|
            ending|end|suicide|kill|
            not being alive|not existing|self destruction|jumping|overdosing|hanging) ~1 (are|is|have|has|
            keep|get|getting|again|every|all|
            constantly|daily|back|stronger|louder|came|come|will not|do not)
        (kill yourself|end yourself|you should die|just die|do it already|jump) _3 (in my head|says my|
            my brain|the voice|my head|loops|on repeat)
        (uninstall|unsubscribe from|opt out of|log out of|sign out of|resign from|quit|exit|leave|
            drop out of|cancel|delete|end|
            finish|stop|done|finished with) ~1 (life|living|existence|being alive|existing|the human race|
            being a person) !(in|on|at|here|there|together|coach|coaching|lessons|drawing|insurance|support)
        (self delete|self deleting|final yeet|sewerslide|commit sudoku|self yeet|end game myself|
            alt f4 my life|join the 27 club|become a statistic|be another statistic|be a statistic)
        """,
        guards=_DYING,
        unless="(end of life|end of living|end life on|stop life|end of existence|myself existing)",
    ),
)
