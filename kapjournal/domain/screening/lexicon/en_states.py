"""English: nights awake and elated, seeing and hearing things, use alone, and the body, composed of parts."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.lexicon.slots import each
from kapjournal.domain.screening.rules import Guard, Rule

_SOME = "two|three|four|five|six|seven|2|3|4|5|6|7|several|couple of|few|many"
MACROS = {
    "some": _SOME,
    "nights": each(f"{_SOME}|another|third|fourth|fifth|second|whole", "nights|days|night|day"),
    "hours": each(
        "one|two|three|four|an|1|2|3|4|couple of|couple|30|36|40|48|50|60|70|72|80|90", "hour|hours|hr|hrs"
    ),
    "weekday": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|wed|thurs|fri|sat|sun",
    "since": """since the session|since my session|since the infusion|since the treatment|since the dose|
        since my dose|
        since monday|since tuesday|since wednesday|since thursday|since friday|since saturday|since sunday|
        days later|
        days after|days on|day three|day 3|day 2|day two|day 4|week later|this morning|today|at night|
        last night|
        every night|every evening|all day|all week|tonight|in the morning|at work|in my kitchen|in my bedroom|
        next day|still|right now|in the corner|again|every day|whenever""",
    "thing": """man|woman|person|people|figure|figures|someone|somebody|shadow|shadows|face|faces|child|
        children|girl|boy|
        bugs|spiders|insects|rats|cat|dog|animal|animals|eyes|lights|shapes|patterns|creature|creatures|
        spirits|
        ghosts|angels|demons|black shape|dark shape|dark figure|old man|old woman|silhouette""",
    "surface": """wall|walls|floor|ceiling|carpet|rug|curtain|curtains|furniture|table|tiles|trees|door|
        wallpaper|
        bricks|grain|screen|everything|faces|things|pavement|road|sink|duvet""",
    "moves": """breathing|melting|moving|crawling|swirling|shifting|pulsing|waving|rippling|vibrating|
        warping|wobbling|
        bending|glowing|breathes|melts|moves|crawls|ripples|shimmers|shimmering|dripping|drips|sliding|
        tilting""",
    "heard": "hear|hearing|heard|hears",
    "dose": """lozenge|lozenges|troche|troches|dose|doses|half my dose|half a lozenge|ketamine|ket|
        nasal spray|spray|vial|
        leftover|leftovers|spare one|spare|extra one|the rest|one more|another one|it again|mushrooms|
        shrooms|mdma|
        molly|acid|lsd|coke|edible|edibles|xanax|valium|tramadol|oxy|dmt|weed|cocaine|k""",
    "took": """took|take|taking|taken|used|using|did|do|doing|dosed|dosing|had|have been taking|been taking|
        been using|
        snorted|finished|swallowed|popped|injected|dissolved|tried|let one|redosed|put|done""",
    "alone": """alone|by myself|on my own|nobody here|no one here|nobody was here|nobody knew|no one knew|
        nobody knows|
        no one knows|nobody around|no one around|nobody home|no one home|without telling|without asking|
        in secret|
        door shut|door locked|not told|not tell|in my car|in the garage|in the bathroom|between sessions|
        in between sessions|when everyone was asleep|while everyone slept|house to myself|without my sitter|
        no sitter|without a sitter|behind his back|behind her back|hid it|hiding it|lied about it|sitter left|
        told nobody|told no one|not supposed to|at my desk|at work""",
}
_SPOKEN = frozenset({Guard.NEGATION, Guard.PAST, Guard.THIRD_PERSON, Guard.QUOTED})
_AFTER = (_SPOKEN - {Guard.THIRD_PERSON}) | {
    Guard.IN_SESSION,
    Guard.UNDATED,
    Guard.LANDING,
    Guard.AFTERWARDS,
    Guard.SHOWN,
}
_rule = partial(Rule, language="en", macros=MACROS)

RULES = (
    _rule(
        SafetyKind.ELATION,
        "nights awake and a high or racing mood",
        """
        (up|awake|not slept|have not slept|no sleep|without sleep|not sleeping|not been to bed|
            not gone to bed|not been asleep|
            wide awake|gone without sleep|barely slept|hardly slept|slept) _3 @nights
        @nights _3 (awake|up|no sleep|without sleep|without sleeping|straight|running|in a row|not slept|
            on no sleep)
        (up|awake|not slept|no sleep|have not slept|going|not sleeping) ~1 (for|since)? ~1 @hours
        (up|awake|not slept|no sleep|have not slept|going|not sleeping|been up) ~1 (since) ~1 @weekday
        (slept|sleeping|sleep|sleeps|on) ~3 @hours ~1 (a night|a day|per night|total|all week|this week|
            since|sleep|tops|max|
            last night|each night|and|of sleep|for)
        (not|no longer|hardly|barely) ~1 (need|needing|want|require) ~1 (sleep|to sleep|any sleep|bed|rest)
        (barely|hardly|not|scarcely) ~1 (slept|sleeping|sleep) ~1 (all week|this week|in days|for days|since|
            at all|in)
        (night) ~1 (two|three|four|five|six|2|3|4|5|6)
        (sleep is|sleeping is) ~1 (for|optional|overrated|unnecessary|a waste|boring|pointless)
        (not tired|not been tired|never tired|not even tired|not feel tired|not sleepy)
        """,
        guards=_SPOKEN - {Guard.NEGATION},
        needs="""
        (racing|unstoppable|invincible|euphoric|euphoria|genius|buzzing|manic|hypomanic|godlike|elated|
            ecstatic|wired|chosen|
            electric|electricity|limitless|superhuman|brilliant|unbelievable|prophet|messiah|visionary|
            downloads|
            downloading|enlightened|energy|energised|energized|bursting|flying|soaring|sparkling|on fire)
        (never felt|this alive|so alive|more alive|feel amazing|feeling amazing|feel incredible|best ever|
            best i have ever|
            top of the world|mind is so fast|mind is fast|brain is fast|so fast|so clear|not stop talking|
            not shut up|
            talking nonstop|talking so fast|ideas|writing a book|wrote a book|write a book|started a business|
            started two|companies|business plan|new business|big plan|the plan|quit my job|resigned|bought a|
            spent my|maxed|credit card|everyone is so slow|everyones so slow|everyone else is slow|see it all|
            see everything|understand everything|figured it out|figured out everything|
            everything is connected|
            all connected|signs everywhere|special mission|mission|meant to|god is|god told|universe|
            calling people|
            texting everyone|messaging everyone|cleaned the whole|painted the|not stop|do not need it|
            so much to do|
            projects|happiest|mind will not stop|thoughts will not stop|million miles|hundred miles|
            do not feel tired|
            not tired|feel great|feeling great|feel fantastic|full of|money|thousand|dollars|pounds|flights)
        """,
        within=24,
        unless="""
        (baby|newborn|toddler|teething|night feeds|colic|flu|fever|cough|jet lag|jetlag|night shift|
            night shifts|
            back pain|pain|insomnia as usual|hot flashes|neighbours|neighbors|puppy)
        (slept|sleep|sleeping) (well|better|great|badly|enough|like a)
        """,
    ),
    _rule(
        SafetyKind.PERCEPTION,
        "seeing or hearing what others do not, days after",
        """
        @heard _3 (voice|voices|whispering|whispers|whisper|footsteps|knocking|breathing|singing|humming|
            laughing|
            crying) _5 (nobody|no one|empty|alone|not there|nothing there|is not mine|is not there|behind me|
            in the walls)
        @heard _4 (voice|voices) ~1 (saying|telling|calling|whispering|talking|say|tell|call|whisper) ~1 (my|
            me|to)
        @heard _3 (saying|calling|whispering|say|call|whisper|calls|says|whispers) my name
        @heard _1 (my|the) ~1 (dead|late)
        @heard _5 (talking|talk|singing|crying|whispering|laughing|breathing) _3 (next room|other room|
            empty room|in the wall|
            in the walls|through the wall|in the vents|outside my door|in my head|behind me)
        (voice|voices) ~1 (that|which|is|are|keeps|keep|commented|comments|commenting|told|tells|tell|says|
            said|talks|
            whispers|narrates|narrating|arguing|argue|discussing|warned|warns|asked) _3 (me|my|everything|
            what i|i am|i did|
            i do|not to|about me|to me)
        (someone|somebody|something|they|people|a man|a woman) ~1 (keeps|keep|is|are|was|
            were)? ~1 (whispering|calling|
            talking|breathing|standing|watching|walking) _5 (no one|nobody|not there|nothing|empty|behind me|
            the walls)
        (there are|there is|there was|there were|i see|seeing|saw|i saw|keep seeing|i keep seeing|
            kept seeing) _1 @thing _4 (standing|sitting|crouching|watching|staring|moving|crawling|
            in the corner|behind me|at the foot|
            on the wall|on the walls|on the ceiling|by the door|in the doorway|in the hallway|at the window|
            in the mirror)
        @surface ~1 (is|are|was|were|keep|keeps|kept|started|look|looks|looked|went)? ~1 still? ~1 @moves
        @thing ~1 (look|looks|looked|are|is|were|keep|keeps) ~1 (melted|melting|distorted|wrong|warped|
            like masks|like wax|
            waxy|moving|morphing|stretched)
        (everything|things|lights|people|objects|my hand|my hands) ~1 (has|have|leaves|leave|leaving|got|
            with) ~1 (trails|
            tracers|halos|auras|a glow|echoes|outlines)
        (still|keep|keeps|can still) ~2 (hear|hearing|see|seeing) ~2 (music|the music|voices|colors|colours|
            patterns|trails|
            shapes|the light|the lights|geometry|fractals|things|faces|it|that voice|them)
        (radio|tv|television|news|songs|lyrics|number plates|license plates|billboards|strangers|birds|
            adverts) ~1 (is|are|was|
            were|keep|keeps) ~1 (talking|speaking|sending|about me|for me|messages|meant for me|referring)
        (corner|corners|edge|edges) of my (eye|eyes|vision) _5 (not there|nothing there|gone|move|moving|
            figures|someone|people)
        """,
        guards=_AFTER,
        needs="@since",
        within=24,
        unless="""
        (dream|dreamt|dreamed|dreams|nightmare|tinnitus|neighbour|neighbours|neighbor|neighbors|upstairs|
            downstairs|party|
            street|podcast|voicemail|voice note|voice notes|phone|radio on|tv on|film|movie|choir|concert|
            karaoke|app|
            mirror ball|disco|migraine|fire alarm|spotify|playlist|headphones|earworm|in my mind|memory|
            remember|
            recording|video|the baby|my kids|my son|my daughter|closed eyes|eyes closed|shut my eyes|
            close my eyes)
        still (hear|see) (from|about|you|him|her)
        """,
    ),
    _rule(
        SafetyKind.USE_ALONE,
        "using the medicine or a drug alone or between sessions",
        """
        @took _3 @dose _5 @alone
        @took _2 (it|one|two|some|both|half|them|another) _2 @alone
        @took _3 (another one|a second one|an extra one|one more|two instead|two of them|both of them|
            the other half|
            the spare|the leftover|the leftovers|what was left|the rest of it|the last of it|the last one)
        (saved|kept|stashed|hid|held back|put aside|spat out) _2 (half|some|part|rest|one|two|
            it) ~1 (of)? _6 (used|took|
            later|for later|weekend|emergency|another day|bad night|in case|for when|wednesday|thursday|
            friday|
            saturday|sunday|monday|tuesday)
        (did|done|had|gave myself|ran|made) ~1 (another|a second|my own|an extra|a|one) ~1 (session|one|dose|
            round|
            journey|trip|ceremony) ~1 (on my own|by myself|alone|at home alone|without)
        (drinking|smoking|smoked|drank|high|getting high|stoned) ~1 (every|most) (night|nights|day|evening|
            evenings) _5 (keep|
            going|back|feeling|sleep|alone|after|session|numb)
        (popped|took|swallowed|had|borrowed|stole|nicked) ~1 (my|some|one of my|a couple of my|two of my|
            a few of my) (sisters|
            moms|mums|husbands|wifes|friends|brothers|dads|roommates|flatmates|grandmas|nans)
        (on top of|mixed|mixing|along with|combined|washed down|washing down) _2 (lozenge|troche|ketamine|
            dose|medicine|ket|
            wine|vodka|xanax)
        (there is|there are|have|got) ~1 (none|no more|no) _2 left _3 (last one|finished|took|used)
        """,
        guards=_SPOKEN,
        needs="""
        @dose
        (session|sessions|sitter|therapist|garage|bumps|lines|high|the medicine|medicine|drug|drugs|
            prescription)
        """,
        within=40,
        unless="""
        (sertraline|ibuprofen|paracetamol|tylenol|advil|antibiotics|vitamins|vitamin|prescribed|
            as prescribed|thyroid|allergy|
            coffee|tea|cookie|cake|biscuit|walk|walks|a bath|shower|nap|class|hike|swim|lunch|dinner|trip to|
            the train|
            the bus|photos|a photo|pictures|selfie|breakfast|risotto|soup|lasagne|lasagna|pizza|pasta|food)
        """,
    ),
    _rule(
        SafetyKind.PHYSICAL,
        "chest pain or trouble breathing",
        """
        (pain|pains|squeezing|pressure|tightness|ache|stabbing|crushing|burning|heaviness|weight|
            tight) _3 chest
        chest _3 (pain|squeezing|pressure|tight|hurts|hurting|crushing|heavy|squeezed|gripping|
            sore when i breathe|aches)
        (hurts|hurt|pain|stabs|stabbing) _5 (when|whenever|every time) i (breathe|breathe in|inhale|
            take a breath)
        down my (left arm|arm|jaw)
        (lips|fingers|fingertips|nails) ~2 (are|went|turned|look|looked|were|going|turning) ~1 (blue|purple|
            grey|gray)
        (breathing|breathe) ~1 (weird|funny|wrong|strange|too fast|so fast|too slow|badly|in gasps)
        (not|can not|could not|unable to|struggling to) ~1 (get|catch|take|pull in|draw) ~2 (breath|air|
            a full breath|enough air|my breath|a proper breath|a deep breath)
        heart ~3 (pounding|racing|skipping|fluttering|jumping|stopping|irregular|beating|thumping) _3 (and|
            for|hours|will not|
            since|not) _5 (calm|hours|stop|slow|skipping|settle|since|pain)
        """,
        guards=_SPOKEN
        | {Guard.AFTERWARDS, Guard.UNDATED, Guard.PAST_SESSION, Guard.NOBODY, Guard.IN_SESSION},
        urgency=Urgency.NOW,
        unless="""
        (run|running|treadmill|gym|jog|workout|burpees|sprint|bench|press|press day|laughing|coffee|stairs|
            panic passed|
            treasure|of drawers|freezer|hair|tattoo|anxiety chest|grief|feeling in|warm|emotion|sadness|
            heart open|
            full of|lifted|off my|love|nervous|first date|dentist|sirens|lifts)
        """,
    ),
    _rule(
        SafetyKind.PHYSICAL,
        "a sign in the body that the prescriber should know",
        """
        (pain|pains|burning|ache|cramps|stabbing|pressure|hurts|sore) _2 (bladder|when peeing|peeing|
            when i pee|kidney|kidneys)
        bladder _4 (pain|hurts|burning|on fire|cramps|agony|killing|stabbing|sore)
        (peeing|pee|weeing|wee|bathroom|toilet|loo) ~2 every ~1 (@some|ten|fifteen|twenty|thirty|half|10|15|
            20|30|hour|few)
        (fainted|fainting|passed out|blacked out|collapsed|keeled over|lost consciousness|
            came to on) _4 (shower|
            floor|kitchen|bathroom|stairs|street|work|twice|again|today|morning|yesterday|bus|store|shop|
            tonight)
        (throwing up|vomiting|puking|vomited|threw up|puked|sick|retching|been sick|heaving) _3 (three|four|
            five|six|seven|eight|
            3|4|5|6|7|8|ten|several|dozen|many) times
        (nothing|not anything|not even water|no food|no water) ~1 (stays|staying|will stay|stayed) ~1 down
        (hit my head|split my head|fell and hit|banged my head) _6 (fainted|passed out|fell|floor|stitches|
            shower|blacked)
        (skin|eyes) ~1 (is|are|look|looks|went|gone|turning|turned) ~1 yellow
        """,
        guards=_SPOKEN | {Guard.AFTERWARDS, Guard.PAST_SESSION, Guard.NOBODY, Guard.IN_SESSION},
        unless="""
        (baby|dog|cat|puppy|the kid|the kids|my son|my daughter|toddler|he|she) ~1 (threw up|puked|vomited|
            fainted|
            passed out|vomiting|collapsed)
        (passed out|collapsed|blacked out) _2 (sofa|couch|bed|asleep|tired|exhausted|laughing)
        (drinking|drank|litres|liters) _2 (water|tea)
        """,
    ),
)
