"""English: means kept, places stood at, dates chosen and farewells, said without the usual words."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.lexicon.en_macros import MACROS as SHARED
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

MACROS = SHARED | {
    "age": "|".join(str(years) for years in range(16, 100)),
    "feast": """christmas|new year|new years|next year|the new year|thanksgiving|
        my next birthday|my birthday|another birthday|another christmas|another year|graduation|
            the end of the year|the end of the month""",
    "meds": """pills|pill|tablets|meds|medication|medications|insulin|morphine|xanax|oxy|opioids|tylenol|
        ambien|benzos|valium|klonopin|fentanyl|sleeping pills|painkillers|paracetamol|tramadol""",
    "high": """bridge|overpass|roof|rooftop|balcony|ledge|cliff|parking garage|railing|guardrail|tracks|
        train tracks|platform edge|edge of the platform|viaduct""",
    "weapon": "gun|pistol|revolver|shotgun|rifle|glock|handgun|razor blade|noose",
}
_SAID = SPOKEN | {Guard.HYPERBOLE}
_DYING = _SAID | {Guard.DURING_MEDICINE}
_rule = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, language="en", macros=MACROS)
_now = partial(_rule, urgency=Urgency.NOW)

RULES = (
    _now(
        "a means kept, counted or looked at",
        """
        (saving|saved up|hoarding|hoarded|stockpiling|stockpiled|stash of|collecting|
            been collecting|counted out) _3 @meds
        @meds _1 (counted out|lined up|laid out|saved up|stashed|hidden away|ready to go)
        @meds _6 (for when i can not|for when it gets|for when i finally|in case it gets|
            for when i am ready|for when i need out|for when i have had enough)
        enough _1 @meds _6 (to make it stop|to be done|to never|to stop it|
            to end|to kill|to die|to not wake|to sleep forever)
        (kept|keep|keeping|hid|saved) _2 (morphine|insulin|fentanyl|noose|rope|last bottle) _8 (for when|
            look at it|just in case i|every night|every evening)
        (take|took|get|got|pull|pulled|hold|holding|held|bring) _1 @weapon _8 (look at it|stare at it|
            hold it|stare at|look down the barrel)
        (put|putting|held|hold|holding|press|pressed|taste|tasted) _1 (@weapon|barrel) _2 (mouth|temple|
            my head|my chin|my chest)
        (guts|courage|nerve|balls|strength|bravery) to _1 (pull the trigger|kick the chair|
            step off|let go of the railing|finish it|swallow them)
        (pull|pulling|pulled) the trigger on (myself|me)
        (take|taking|swallow|swallowing|took) _1 (every pill|every tablet|every last)
        (garage|car) _5 (engine|motor|car) (running|on) _6 (turned it off|breathing it|waiting|
            ten minutes|windows up|door shut|door closed)
        how (much|many) _3 @meds _3 (it would take|would it take|would kill|is lethal|to kill|to die)
        (stick|put|sticking|putting) my head in the oven
        (carbon monoxide|exit bag|helium hood) _3 (to|for me|works|method|way)
        """,
        guards=_SAID,
        unless="""
        (counted out|laid out|lined up|saved|stash|saving|saved up|ready to go) _4 (week|weekly|morning|
            breakfast|trip|travel|holiday|vacation|organizer|organiser|box)
        @meds for (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mom|mum|dad|him|her|each|
            my mother|
            my father|the morning|the day)
        (would it take|it would take) to (sleep|work|feel|get|relax|function|calm|help|last|pay|buy)
        (gun|pistol|rifle|shotgun) _3 (clean|cleaning|range|hunting|safe|locked|lock)
        """,
    ),
    _now(
        "how much it would take",
        """
        how (much|many) _5 (it would take|would it take|it takes|i would need|would kill|would do it|
            is lethal|is fatal)
        """,
        guards=_SAID,
        needs="@meds",
        within=8,
        unless="(takes|take|need) to (sleep|work|feel|get|relax|function|calm|help|last|pay|buy)",
    ),
    _now(
        "a high place, tracks or a wheel",
        """
        (talk|talking|talked|psych|psyching|convince|convincing) myself _2 (jumping|jump|doing it|
            stepping off|letting go)
        @high _3 (high enough|tall enough)
        (high enough|tall enough) _3 (jump|die|kill|fall from)
        (which|what) (bridge|overpass|building|floor) _4 (enough|work|do it|kill)
        (undo|undoing|undid|take off|taking off|unbuckle|unbuckling|unclip|unclipping) _1 seatbelt _6 (wall|
            tree|bridge|oncoming|pole|truck|lorry|barrier|divider|crash|river)
        (steer|steering|swerve|swerving|turn|turning|yank|yanking|jerk|jerking|veer|veering|pull|
            pulling) _4 (into|off|toward|towards) _1 (wall|tree|oncoming|traffic|barrier|pole|truck|
            lorry|divider|cliff|median|guardrail)
        (want|wanted|urge|tempted|feel like|felt like|think about|thought about|thinking about|
            thoughts of) _2 (crash|crashing|wreck|wrecking) _1 (car|truck|bike|motorcycle|myself)
        @wantto @adv? (jump off|step off the|step in front|lie down on the tracks|let go of the railing|
            crash and die|walk off the)
        (jump|jumping|throw myself) (onto|on) the (tracks|rails)
        @think _3 (throwing myself|hurling myself|flinging myself)
        """,
        guards=_SAID,
        unless="""
        (jumping|jump) (on|in|into|rope|ship|at|for|through)
        (turn|pull|turning|pulling) _3 (traffic jam|heavy traffic|slow traffic)
        (think|thought|thinking) about (crash|crashing|wrecking) _3 (accident|last year|we had|we were)
        (crashing|crash) (on|at|in) (the|my|his|her|their) (sofa|couch|place|bed)
        (jump|step) (off|in front) _2 (diving|swing|trampoline|train early|bus early|couch|pier|dock|mirror|
            camera|treadmill)
        """,
    ),
    _now(
        "at the edge",
        """
        (leaned|leaning|lean) over
        (climbed|climbing|climb) over _1 (railing|rail|barrier|fence)
        (one leg|a leg|my leg|my legs) over _1 (railing|rail|edge|balcony|side)
        (was|am|stood|sat|sitting|standing|spent|been|went) _1 (on|at|to) _2 @high
        """,
        guards=_SAID,
        needs="""
        (came back down|came down again|climbed back|stepped back|did not jump|not jump|talked me down|
            i thought i could|thought i could|could just let go|wanted to jump|really wanted to jump|
            it would be so easy|would be so easy|would be easy|just one step|asked if i was ok|
            asked if i was okay|thinking about jumping|how easy it would be|let myself fall)
        """,
        within=16,
        unless="""
        (roof|rooftop|balcony|bridge|ledge|cliff) _4 (kids|party|friends|gutter|fixing|fix|repair|drinks|view|
            dinner|barbecue|photo|photos|sunset|aerial|antenna|satellite)
        over _2 (counter|table|desk|bed|crib|cot|shoulder|pram|sink|keyboard|phone)
        """,
    ),
    _now(
        "wishing an illness or the heart would do it",
        """
        (hope|hoping|wish|wishing|pray|praying) _2 (cancer|tumor|tumour|illness|disease|virus|covid|
            stroke|infection|leukemia|aneurysm) _2 (comes back|came back|takes me|kills me|
            finishes|gets me|would kill|would take|take me|wins)
        (hope|hoping|wish|wishing|pray|praying) _2 my heart _1 (stops|stop|stopped|gives out|gave out|
            would stop|would just stop|fails)
        (hope|hoping|wish|wishing) _1 (cancer|this illness|it) is (terminal|fatal)
        """,
        guards=_DYING,
        unless="heart _1 (stops|stop|stopped) (racing|pounding|beating so|hurting|aching|fluttering)",
    ),
    _now(
        "wanting to die",
        """
        why (can not i|can i not|could not i|will not i|did not i|could i not) @adv? (die|drop dead|be dead|
            have died|stop existing|not wake up)
        no (reason|point|purpose) for me to (live|stay alive|be alive|exist|keep going|go on|keep living|
            continue|wake up)
        no reason _1 i should (live|be alive|stay alive|go on|exist|wake up)
        (allowed|permission|okay|ok|free|time|turn|deserve) (to|for me to) @adv? (die|be dead|stop living)
        (let|allow) myself @adv? (die|to die)
        (choosing|chose|picked|picking|planning) _1 (music|songs|outfit|flowers) for _1 funeral
        (planning|decided|choosing|plan) _1 to die
        (simpler|easier|nicer|quieter|better|cheaper) _2 if i (were|was) @adv? (dead|gone|not alive)
        (picture|picturing|imagine|imagining|visualize|visualizing|see|seeing) (myself|me) @adv? (hanging|
            hanged|dead|bleeding out|in a coffin|in my coffin|with a noose)
        how long _3 take _3 to find (me|my body)
        (worth more|more useful|more valuable) dead
        (they|she|he|kids|children|wife|family|husband) _2 get _1 life insurance
        (insurance|policy) _4 (suicide)
        (made|making|am at) peace with (dying|death|leaving this)
        (look|looking) forward to (dying|death|being dead|not being here)
        """,
        guards=_DYING,
        unless="""
        (deserve|okay|ok|time|turn) to die (for|laughing|happy)
        (time|turn|okay) to die (in the game|level|again)
        """,
    ),
    _now(
        "cannot promise to stay alive",
        """
        (not|never) _1 promise _6 (will not|not to|not) (@killself|do anything|hurt myself|do something|
            be here|do it)
        (not|never) _1 promise _4 (stay alive|keep myself safe|stay safe|be alive|be here tomorrow)
        """,
        guards=SPOKEN - {Guard.NEGATION},
    ),
    _rule(
        "an end that has a date",
        """
        (not|never) @adv? (want to|wanna|plan to|planning to|plan on|going to|intend to|
            think i will|think i am going to|will|expect to) _1 (see|reach|make it to|get to|live to see|
            seeing|reaching|making it to|live to) (@age|@feast)
        (not|never) @adv? (want to|going to|plan to|will|planning to|think i will) be (here|around|
            alive) _1 (@feast)
        (not|never) @adv? (want|wanted) to (live past|make it past|get past) @age
        (i have a date picked|i have got a date picked|i picked a date|i have picked a date|i picked my date|
            i have picked the date|i set my date|have a date in mind|i have chosen a date)
        if i still _6 (allowed|permission|free) to die
        """,
        guards=_SAID,
        unless="""
        (see|seeing|get to|reach) _1 (family|parents|people|patients|relatives|beach)
        (picked|date|mind|chosen|set) (for|with|of|to)
        (christmas|summer|winter|spring|birthday|thanksgiving|graduation|new year) (with|at|in|dinner|party|
            movie|tree|break|holiday|lights)
        """,
    ),
    _now(
        "about to do it",
        """
        (going to|will|about to|ready to|plan to|planning to|decided to|
            think i am going to) _1 do it (tonight|
            today|tomorrow|this weekend|this week|soon|now|this time)
        tonight is the night
        (would have|should have) (done it|gone through with it|been gone) _1 (already|by now|long ago|
            years ago)
        i do it tonight
        """,
        guards=SPOKEN,
        needs="""
        (sorry everyone|sorry mom|sorry mum|sorry dad|sorry to everyone|goodbye|bye everyone|forgive me|
            done fighting|tired of fighting|written the letters|the letters|wrote the note|
            letters are written|were kind|no one will|nobody will|not wake up|pills|be dead|was not here|
            were not here|not for my|not for the kids|thank you for everything|i love you all)
        """,
        within=24,
    ),
    _now(
        "looking for a way",
        """
        (googling|googled|searching|searched|looking up|looked up|researching|researched|reading about|
            read about) _4 (do it|go|end it|die) (painlessly|without pain|
            quickly|peacefully)
        (googling|googled|searching|searched|looking up|looked up|researching|researched) _4 (methods|
            lethal|painless|fatal dose|overdose|tall buildings|suicide)
        (painless|least painful|quickest|fastest|easiest|most peaceful) (way|ways|method|methods) (out|
            to go|to do it)
        """,
        guards=_SAID,
        unless="(way|ways) (out|to go) (of|to|from|there|home)",
    ),
    _rule(
        "a farewell",
        """
        if you _1 (read this|reading this|find this|are reading this|found this)
        """,
        guards=frozenset({Guard.QUOTED}),
        needs="""
        (not your fault|nobodys fault|no ones fault|take care of the|take care of my|take care of your|
            take care of each|i love you|forgive me|i am sorry|
            was so tired|was tired|could not keep|it worked|i did it|finally did it|i am gone|i am dead)
        """,
        within=36,
    ),
    _rule(
        "wanting to follow someone who died",
        """
        (want to|like to|going to|ready to|wish i could|hope to) _1 (be with|go with|join|follow|
            go to) (him|her|them|that place|my mom|my mum|my dad|my husband|my wife|my son|
            my daughter) _1 (too|now|soon|already|again)
        """,
        guards=SPOKEN,
        needs="(died|death|passed|buried|funeral|grave|dead|better place|heaven|late|lost him|lost her)",
        within=40,
    ),
    _rule(
        "being a burden, or better gone",
        """
        the world (does not|would not|will not) (need|miss|want) me
        (world|earth|planet|universe) _2 (better|fine|lighter) without me
        (nobody|no one|world) _1 needs me (alive|in it|on it)
        (not|never) @adv? (want to|wanna) be (saved|fixed|kept alive|revived|resuscitated)
        """,
        guards=SPOKEN,
    ),
)
