"""English: wishes to die and ways thought through, in the looser words of night-time posts."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.lexicon.en_means import MACROS as SHARED
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

MACROS = SHARED | {
    "alarm": "pissed|mad|sad|disappointed|angry|upset|furious|devastated|annoyed",
    "lean": """kids|children|dog|cat|son|daughter|mom|mum|mother|sister|brother|wife|husband|partner|
        family|parents|pets|faith|therapist""",
    "crisis": """crisis line|suicide hotline|crisis hotline|lifeline|samaritans|988|crisis text line|
        suicide line|crisis chat""",
    "kin": """my mom|my mum|my dad|my mother|my father|my husband|my wife|my son|my daughter|my baby|
        my brother|my sister|my friend|my grandma|my grandpa""",
}
_SAID = SPOKEN | {Guard.HYPERBOLE}
_DYING = _SAID | {Guard.DURING_MEDICINE}
_rule = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, language="en", macros=MACROS)
_now = partial(_rule, urgency=Urgency.NOW)

RULES = (
    _now(
        "a means at hand",
        """
        (took|swallowed|taken|downed|take) _3 (too many|too much|a lot|a bunch|a handful|handful|
            so many) _4 @meds _4 (on purpose|hoping|deliberately|intentionally|panicked|and waited)
        (took|swallowed|taken|downed) _5 @meds _3 (on purpose|deliberately|intentionally)
        (staring|stare|stared) at _3 (@meds|noose|rope|blade)
        (pills|gun|knife|rope|blade|razor|noose) (in|on) my (hand|hands|lap)
        (take|swallow|down|drink|taking|swallowing) (the|a) (whole|entire|full) (bottle|box|pack|
            blister|strip|prescription)
        (razor|blade|knife|pills|rope|gun|bottle) _6 (for when it is time|when the time comes|
            for when i am ready|for when i do it)
        (look|looking|stare|staring|looked) at _1 (knives|knife|blades|scissors|razors) _5 (throat|
            wrists|wrist|veins|neck|myself)
        (rope|noose) _8 (tree|beam|branch)
        (lay|laid|sat|stood|lie|lying|sitting|standing|walked out) _1 on _2 (train tracks|railroad tracks|
            railway tracks|subway tracks)
        (got|went|came|gotten) as far as (tying|the bridge|the roof|the ledge|the edge|the tracks|
            counting the pills|opening the pills|putting it around|the noose)
        """,
        guards=_SAID,
        unless="""
        (rope|noose) _8 (swing|tyre|tire|hammock|climbing|climb|saw|chainsaw)
        (knife|blade|gun|rope|pills) in my (hand|hands) _5 (cooking|chopping|climbing|onion|onions|
            kitchen|water|breakfast)
        (whole|entire|full) (bottle|box|pack) (of wine|of beer|of water|of juice|of cookies|
            of chocolates|home|back|with me|of milk|of champagne|of whisky|of tissues)
        tying the knot (with|in|at)
        on purpose (with|so|early|late|at|before)
        rope in my hand _2 (climb|belay|boat|swing)
        """,
    ),
    _now(
        "jumping, crossing or driving off",
        """
        (thinking|think|thought|thoughts) (of|about) jumping
        @think _1 (going over|driving off|letting go of the wheel|drifting into) _2 (bridge|railing|
            cliff|edge|highway|oncoming|rail|overpass)
        (bridge|overpass|cliff|railing) _5 (think|thinking|thought) _1 (about|of) _1 (going over|
            driving off|letting go|falling)
        (urge|urges|impulse|impulses|temptation) to @adv? (jump|crash|swerve|drive off|overdose|let go|
            step off|
            walk into|walk in front|step in front|run into traffic)
        (walk|walking|step|stepping|run|running|jump) (out in front of|in front of) _1 (bus|car|truck|lorry|
            train|tram|subway|taxi)
        (stepped|step|stepping|walk|walked|walking|cross|crossed|crossing) _4 (without looking|
            not looking) _3 (purpose|hoping|deliberately|see if)
        """,
        guards=_SAID,
        unless="(jumping|jump) (for joy|up|on|in|into|rope|ship|at|back|for|through|queue|the queue|to)",
    ),
    _now(
        "wanting to die",
        """
        (promised|swore|told|tell|promise) (myself|me) _2 be dead
        (begging|beg|praying|pray|asking|wishing|yearning|aching|desperate|longing) for death
        (easier|simpler|better|nicer|kinder|cheaper) to (be dead|die than|just die|be gone than)
        will to live _2 (gone|left me|zero|faded|disappeared|dead|dying|has left)
        (just|only) waiting (for|on) _1 (death|body to|heart to|my body to|my heart to|end of my life)
        if i (had|owned|could get) _1 (gun|pistol|rifle|pills|noose) _5 i would _2 (not be here|
            be gone|be dead|not be alive|be done|have done it)
        if i did not have _2 @lean _3 i would _2 (not be here|be gone|be dead|not be alive|
            have done it|be long gone)
        (brain|head|mind) die
        (wish|wishing|wished) _3 (attempt|attempts|overdose) _1 (had worked|had succeeded|worked|
            succeeded|had killed me)
        (get over|cope with|survive|celebrate|recover from) my (death|passing|suicide)
        (wish|wished|wishing) _8 (had not woken up|not woken up|never woken up|had not made it|
            had not pulled through)
        (daydream|daydreaming|fantasy|fantasies|fantasize|fantasizing|hoping for|wish for|wishing for|
            praying for) _6 (accident|crash|heart attack|stroke|aneurysm|dying|terminal)
        if i wake up (tomorrow|again|in the morning) _3 @alarm
        (never|not ever) @adv? wanted to (live|be alive|exist|be born)
        (mercy|relief|blessing|kindness|bad|better|easier|nice|fine|ok|okay|great) if i @adv? (died|
            did not wake up|never woke up|dropped dead|stopped existing|was dead|were dead)
        (woke|waking|wake|woken) up alive
        (god|universe|lord|death|angels|jesus) to _1 take me
        (not) want (a tomorrow|another tomorrow|to see tomorrow|any more tomorrows)
        all (i|they|we) want _4 is to (die|be dead|not exist|disappear)
        (sad|disappointed|upset|angry|sorry|mad) _1 (i did not die|i was not dead|i am not dead)
        if i could @adv? (die|be dead|disappear) (without|and nobody|and no one) _6 (would|do it|hurting)
        (eat|eating|swallow|swallowing) (a|the) bullet
        (belt|rope|cord|noose) around my neck
        (hope|hoping|wish|wishing) _1 my (plane|flight|train|bus|car) (goes down|crashes|crashed|explodes|
            went down)
        (reason|reasons) (to keep living|not to kill|not to die|to stay alive)
        (pills|meds|xanax|tablets) and (vodka|whiskey|whisky|alcohol|booze|rum|wine|gin)
        (let go of|letting go of|jerk|turn|yank) the (wheel|steering wheel)
        (ends|end) _4 (me dead|me dying|my death)
        (make it|making it|look) _1 look like an accident
        (want it over|want it to be over|want it done) _1 my life
        @wantto _6 not be here (in the morning|tomorrow)
        (let|hope|wish|pray|praying) _1 (tonight|today) _1 (be|is|was) (the|my) last
        """,
        guards=_DYING,
        unless="""
        all i want is to (disappear|die) _2 (couch|beach|laughing|blanket|sofa)
        (bite|biting) the bullet _1 (and|on|today|with|by)
        (wheel) _3 (fortune|ferris|pottery)
        alive and (kicking|well)
        crash (diet|course|test)
        dying (my|the|his|her|our) _1 (hair|shirt|wool|fabric|cloth)
        if i died (laughing|my hair|the shirt|in the game)
        the last (cigarette|drink|time|episode|session|beer|day of|night of|shift)
        (wake up) (tomorrow|again) _1 (late|early|sick)
        """,
    ),
    _now(
        "a way thought through",
        """
        (thought|thinking|think) about doing it
        (almost|nearly) did it
        (i have decided|i decided|made up my mind)
        how i would (do it|go about it|end it)
        (talk|talking) me out of it
        """,
        guards=_SAID,
        needs="""
        (pills|rope|bridge|gun|find me|painless|hotel|blade|noose|overdose|die|dead|bathtub|around my neck|
            ending it|end it|belt)
        """,
        within=14,
    ),
    _now(
        "the reason for not having done it yet",
        """
        (only reason|one reason|reason) _4 not _1 (killed myself|done it already|ended it|ended my life)
        """,
        guards=SPOKEN - {Guard.NEGATION},
    ),
    _rule(
        "a crisis line called",
        """
        i @adv? (called|texted|told|rang|phoned|messaged) _2 @crisis
        (on the phone with|hung up on) _2 @crisis
        """,
        guards=SPOKEN,
        unless="@crisis (worker|volunteer|poster|sticker|number for)",
    ),
    _rule(
        "wishing to be gone",
        """
                (kids|children|wife|husband|family|parents|mother|mom|mum|daughter|son) _2 would be (ok|okay|
                    fine|
            alright|all right) without me
        @wantto cease
        (wish|want|please|someone|somebody) _3 put me out of my misery
        (keep|keeping) myself alive
        (picking|choosing|deciding on|settling on) a date
        (not be here|be gone|be dead) (when|by the time) (you|they|anyone|people|someone) _1 (read|see|
            find) this
        (saying|said) goodbye to (people|everyone|my friends|each of them) _2 (in my head|in my mind|
            without them|without telling|one by one|quietly|forever)
        """,
        guards=_DYING,
        unless="""
        without me (for a|for one|for an|calling|there at|this|tonight|tomorrow|on|at the|until)
        (people|everyone|my friends) at (work|school|the office)
        cease (to|the|fire|work|all|operations|smoking|contact|worrying)
        (misery) _2 (tell|score|answer|result|results|email|spoiler)
        a date (for|with|of|to|night|spot)
        """,
    ),
    _rule(
        "wanting to follow someone who died",
        """
        @wantto (be with|join|follow|go to) @kin
        @wantto (go|be) where (he|she|they|@kin) (is|are|went)
        """,
        guards=SPOKEN,
        needs="(died|death|passed away|buried|funeral|grave|dead|heaven|lost him|lost her)",
        within=30,
        unless="(follow|join) @kin (for|to|at|in|on)",
    ),
    _rule(
        "words that weigh only together",
        """
        (writing my note|writing the note|finished my note)
        (had enough|i have had enough)
        (like to go now|want to go now|time for me to go|ready for me to go)
        (do not want it|do not want this life|if this is life)
        (nearly did it|almost did it|nearly went through with it|almost went through with it)
        (so close|this close|that close)
        (my life is over|my life is already over|life is over for me)
        (ending things|thinking about ending things)
        (bought rope|bought a rope|bought razor blades|bought a gun)
        i have nothing left
        """,
        guards=_DYING,
        weak=True,
    ),
)
