"""English: thoughts of ending one's life, explicit and oblique."""

from kapjournal.domain.safety import SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening.lexicon.en_macros import MACROS
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

_DYING = SPOKEN | {Guard.DURING_MEDICINE, Guard.HYPERBOLE}
_NAMED = SPOKEN | {Guard.AFTERWARDS}


def _rule(
    reason: str,
    phrases: str,
    guards: frozenset[Guard],
    *,
    urgency: Urgency = Urgency.NEXT_WORKING_DAY,
    tier: SafetyTier = SafetyTier.AFFIRMED,
    needs: str = "",
    unless: str = "",
    weak: bool = False,
) -> Rule:
    return Rule(
        SafetyKind.SUICIDAL_THOUGHTS,
        reason,
        phrases,
        "en",
        MACROS,
        guards,
        tier,
        urgency,
        needs,
        unless=unless,
        weak=weak,
    )


RULES = (
    _rule(
        "wanting to die",
        """
        @wantto @adv? @die
        (happier|easier) dead
        (pills|meds) _6 (take all of them|take them all)
        (leaving|leave) this world (tonight|today|tomorrow|soon|behind)
        @think _2 (dying|being dead|not existing|not being alive|jumping off|jumping in front|
            taking them all|taking all of them|my own death|death by)
        (plan|planned|planning) my (own)? death
        (pills) _8 taking them all
        (had|if i had|wish i had) a gun _5 (done it|end it|end this|myself|brains|be dead|be gone)
        i (was|am|was just) about to jump
        only (thing|way|option|escape|relief|solution|answer) _5 (dying|death|to die|being dead)
        (bridge|tracks|roof|balcony|ledge|train|cliff) _6 (about|of) jumping
        (dying|death) is (all i|what i|my only|everything i)
        i would be dead _2 (if it was not|if it were not|if not for)
        would not be alive (if|without)
        @wantto @adv? (drown|bleed out|bleed to death|be hit by|get hit by|be run over|be six feet under|
            be in the ground|rest forever|be killed|be shot|get killed|be murdered|get shot|suffocate|
            stop breathing)
        @wantto _5 and die
        (want|need) (someone|somebody|something|it|this|god|anyone) _2 (shoot me|to kill me|kill me|
            to end me)
        (hope|wish|pray|hoping) _4 (shoot me|kills me|kill me|run me over|finishes me off|end me|ends me)
        (hope|wish|hoping) i (have|had|get|got) a (heart attack|stroke|aneurysm|brain tumor|tumor|
            terminal)
        (want|need|wish|crave|give me|ready for|long for|longing for) _2 eternal (sleep|rest|peace)
        (peace|rest|happy|free) _2 (when|once) i am dead
        (how) _1 to die
        (finds|find|found|finding) my (body|corpse)
        whoever finds me
        (hope|wish|want) _2 (is|was|were|to be) my last (day|night)
        @wantto _1 (out of this life|out of life)
        @wantto @adv? (unalive|suicide)
        (please|someone|somebody|anyone) _1 (please kill me|just kill me|kill me)
        i (must|have to|ought to|got to) @adv? die
        (wait|waiting|counting|excited|can not wait|looking forward|countdown|days) _3 (to die|
            until i die|until i am dead|till i die|for death|to be dead|for my death|to just die)
        i (should|should just|really should) @adv? (be dead|have died|not be alive|not be here anymore)
        (i will|going to|i am going to|i should|hope i am|hopefully i am|
            hopefully i will) be dead _1 (soon|by|before|tomorrow|anyway|then|tonight)
        (hope|wish|hoping|pray) i _1 (get|got|would get|could get|get hit|got hit) _2 (cancer|hit by|
            run over|killed|shot|murdered|struck by|and die|die from|terminal)
        (can i|let me|please let me|i should|may as well|might as well|want me to|please just) @adv? (die)
        (thinking about|think about|thoughts of|thoughts about|thinking of) (dying|being dead|
            my own death|my death|not being alive|not being here)
        (fantasize about|fantasizing about|dream of|dreaming of|look forward to|crave|craving|longing for|
            long for|welcome|welcoming) (death|dying|being dead)
        death _2 (would be|sounds|sound|seems|feels like|feels|looks|is|as) _1 (a relief|relief|peaceful|
            better than|so good|nice|easier|kinder|appealing|my only|a mercy|the answer|a gift|
            an escape|freedom|comforting|inviting|a friend|the solution|a blessing)
        (dying|death) _2 (only thing|only way|only option|only escape|only solution|comforts me)
        (ways|way) to die
        """,
        _DYING,
        urgency=Urgency.NOW,
        unless="""
        (want|hope|wish|pray) _3 (kill me) (for|when she|when he|lol|haha)
        (only) _2 (dying|death) (flowers|plants|battery|phone)
        (die|dead|dying) _2 (of|from|with) _2 (laughing|laughter|embarrassment|shame|cringe|boredom|
            hunger|heat|thirst|curiosity)
        (rather die|prefer to die|rather be dead|prefer to be dead|rather just die) _1 than (see|marry|
            surrender|do|disgrace|eat|wear|admit|let|give|go to|work|watch|listen|talk|sit|ask|kiss|say|
            betray|lose|move|lie|be seen|have to|miss|drink|spend)
        (dying|die) (my|the|his|her|our|your|it) _2 (hair|shirt|wool|fabric|cloth|eggs|roots|eyebrows|beard|
            clothes|jeans)
        (die) (laughing|old|happy|for|peacefully|at home|in peace|hard|out|down)
        """,
    ),
    _rule(
        "killing oneself",
        """
        @killself
        @think _1 (ending it|unaliving|offing)
        (ready|want|wanted|going|need|decided|decide|tempted|plan|planning|about|close|trying|tried|have|
            time|strength|courage|urge|day|date|how) _2 (to end it|to just end it|to finally end it|
            to ending it)
        (thoughts|thought|idea) of (ending it|not being here)
        (methods|method) of suicide
        (noose|rope) (ready|is ready|tied|is tied|is up|around my neck)
        (gun|pistol|revolver|shotgun|rifle) _2 (to my head|in my mouth|in my lap|to my temple|in my hand)
        (my own|my) (suicide|suicide plan|suicide note|suicide attempt)
        """,
        SPOKEN | {Guard.HYPERBOLE},
        urgency=Urgency.NOW,
        unless="""
        (in the foot|over him|over her|over something|over nothing)
        (1|2|3|4|5|6|7|8|9|10|20|30|40|50|60|80|100|120|few|many|of|per|hundred|several|couple) kms
        (laptop|computer|phone|battery|car|goldfish|printer) _4 suicide
        (end|ending) (it) _1 (with|here|between|there|off|by|on a|today with|amicably)
        (rope) (swing|him|her|in|me|them|a|the)
        """,
    ),
    _rule(
        "suicidal thoughts named",
        """
        (suicidal|suicide) (thoughts|thought|ideation|ideas|feelings|urges|impulses|thinking|fantasies|
            plan|plans|tendencies)
        (thoughts|thought|thinking|ideas|idea|fantasies) _2 (suicide)
        (am|feel|feeling|felt|been|was|being|getting|become|becoming|made|make|makes|am so|so|very|still|
            actively|passively|im) @adv? (suicidal)
        (consider|considering|considered|contemplate|contemplating|contemplated|attempt|attempting|
            attempted|plan|planning|planned|researching|researched) (suicide|my suicide)
        (suicide) (is|seems|seems like|feels like|looks like|sounds like|was|feels|sounds|would be|
            as) _1 (only|option|my only|better|way out|answer|the way|solution|escape|peaceful|appealing|
            inevitable)
        @think _2 suicide
        (verge of|edge of|brink of|close to|thinking|committing|commit|urge to commit|want) suicide
        (passive|active|having|have|had|fleeting) si
        si (is back|came back|thoughts|again|is worse|urges)
        (suicide|suicidal) (methods|method|pact|plan|plans|letter)
        (suicide attempt|suicide attempts|attempt on my life)
        (my|wrote|written|writing|write|leave|leaving|draft) _2 suicide (note|letter|notes)
        attempted (last night|yesterday|twice|again|this week|last week|on sunday|on monday|on tuesday|
            on wednesday|on thursday|on friday|on saturday|three times|a few times|before)
        """,
        _NAMED,
        urgency=Urgency.NOW,
        unless="""
        suicide (prevention|hotline|awareness|squad|watch|bomber|bombers|bombing|bereavement|rates|rate|
            door|doors|vest|mission|loss|survivor|silence|boys|girls|doors|king|kings)
        suicidal (people|patients|clients|callers|kids|students|teens|teenagers|person|friend|friends|
            bird|drivers|driver)
        attempted (again|twice|before) to
        (second|third|another|failed|fourth) _1 (attempt|attempts) (at|to)
        """,
    ),
    _rule(
        "the word suicide, about oneself",
        """
        suicide
        """,
        _NAMED | {Guard.TALK, Guard.NOBODY},
        urgency=Urgency.NOW,
        unless="""
        suicide (prevention|hotline|awareness|squad|watch|bomber|bombers|bombing|bereavement|rates|rate|
            door|doors|vest|mission|loss)
        suicide (attempt|attempts|note|notes|thoughts|plan|plans|ideation|letter|methods|method|urges)
        suicide (silence|king|boys|girls)
        suicide (survivor|survivors|line|wing|wings|run|pact|squeeze|bridge|forest|note in)
        (political|career|social|professional|commercial) suicide
        (depression|addiction|anxiety) (and|or) suicide (seem|are|rates|in|among|have|is)
        (commit|commits|committed|assisted|attempted) suicide
        """,
    ),
    _rule(
        "the word suicidal",
        """
        suicidal
        """,
        _NAMED,
        urgency=Urgency.NOW,
        unless="""
        suicidal (thoughts|thought|ideation|ideas|feelings|urges|impulses|thinking|fantasies|plan|plans)
        suicidal (people|patients|clients|callers|kids|students|teens|teenagers|person|friend|friends|
            bird)
        (that|this|it) _1 (would be|is|was|be) suicidal
        (seems|seemed|sounds|sounded) _1 suicidal
        suicidal to (go|do|try|take|drive|attempt|wear|eat)
        suicidal (driver|drivers|tendencies|methods|pact)
        """,
    ),
    _rule(
        "wishing to be dead",
        """
        (wish|wishing|wished|hope|hoping|if only|prefer|rather|wishin) (i|that i|i just|
            to god i) (was dead|were dead|were not alive|was not alive|had died|would die|could die|
            am dead|could just die|would just die)
        (wish|wishing|wished) (i|i had|id|i was|i would|i would have|i were) (never been born|
            was never born|were never born|never born|never existed|had never existed|not born|just died|
            died instead|died that day|died that night|never woken up|never woke up|had never been born|
            have never been born|not been born|not exist|did not exist|could not exist|
            could just not exist|could cease to exist|could stop existing)
        (wish|wishing|wished|hope|hoping|hoped|pray|praying|prayed|beg|want) _5 (never wake up|
            not wake up|do not wake up|did not wake up|never wakes up|would not wake up|never woke up|
            never woken up|not have to wake up|never waking up)
        (sleep|bed) and (never|not) (wake|wake up|waking|woke up|get up again)
        (better if i was|better if i had|better if i were|should not have|should have|should of|
            wish i had|would rather have) (been born|never born|never been born|not been born|
            been aborted|died)
        (wish|wishing) my (parents|mom|mother) _1 (aborted me|never had me|had aborted me|
            had never had me|had an abortion)
        why was i @adv? born
        (rather|prefer to|sooner) (be dead|die) than (live|keep|go on|continue|be here|do another|face|
            wake|feel|go back|be alive|stay|exist|go through|spend another)
        (better|easier|happier) _3 (if i was dead|if i were dead|once i am dead|when i am dead)
        """,
        _DYING,
        urgency=Urgency.NOW,
    ),
    _rule(
        "not wanting to be alive",
        """
        (do not|not|no longer|never|did not|does not|stopped|without) @adv? (want to|want too|want|
            wanting to|wanting|deserve to|deserve|feel like|see why i should|know why i should|
            think i want to|think i should|think i deserve to|feel like i want to|care to|wish to|
            desire to|belong) @adv? @live
        (not|never) _1 (feel like|want|interested in|enjoy|made for|meant for|cut out for) (living|
            being alive|existing|living anymore|living like this)
        (not|never) deserve (life|to be here|to breathe)
        (should not|not supposed to|not meant to) be (alive|on this earth|in this world|here anymore)
        (pretending|pretend) _1 i (want to live|want to be alive|want to be here|care about living)
        @wantto @adv? (not exist|stop existing|not be alive|not live|not wake up|not be here anymore|
            stop being alive|not live anymore|stop living|leave this world|leave this earth|
            leave this life)
        (do not know|not sure|unsure|not certain) _1 (if|whether|that) i @adv? @wantto @adv? (live|
            be alive|be here|keep living|stay alive|exist|keep going|go on)
        (hate|hated|resent|disappointed|upset|angry|sad|mad|regret|furious|annoyed|cry|crying|
            cried) _3 (i wake up alive|i woke up alive|woke up today|woke up this morning|
            i am still alive|am still here|still alive|i am alive|i survived|keep waking up|
            when i wake up|i wake up|waking up) !(early|at|to|before|late|so|this|a|from|and its|for|
            in the middle|with|tired|sore)
        (hate|hating|sick of|regret) (being alive|living|existing|that i am alive|waking up alive)
        (no|zero|little|without|lost|not|never) _3 (reason|reasons|point|purpose|will|desire|motivation|
            wish|point in me) _1 (to live|to be alive|to keep living|to stay alive|to go on living|
            in living|in being alive|of living|of being alive|to continue living|to exist|in existing|
            of existing|living)
        (nothing|nobody|no one) _1 (makes me want to live|make me want to live|makes me want to be alive)
        (refuse|tired of trying) to (keep|continue|go on) living
        (no|not a single|zero) (reason|reasons|point|purpose|will|desire|point in me) (to live|
            to be alive|to keep living|to stay alive|to go on living|for living|in living|in being alive|
            for me to live|to continue living|to exist|in existing|to stay here|to keep going|in going on|
            to wake up|of living|for being alive|for existing)
        (life) _3 (is not|not|never|no longer) @adv? (worth) (living|it anymore|it)
        (life|living|existence|being alive|existing) _1 (is|feels|has become|hurts) _1 (torture|
            unbearable|pointless|meaningless|a punishment|agony|a burden|too painful|not for me)
        (being alive|living|existing) _1 (is|feels|hurts) _1 (exhausting|too much|hell|so hard|hard|
            too hard|tiring|painful)
        (not worth living|not worth being alive|worth living for me anymore)
        (can not|do not know how to|unable to|not able to) @adv? (go on living|keep living|live anymore|
            live like this|live this life|continue living|live with myself|be alive anymore|stay alive)
        (can not|can barely|not able to|could not) @adv? (take|bear|stand|handle|face|do) _1 (living|
            being alive|existing|to live|this life|being in this world|to be alive|another day of this|
            another day alive|living like this|to exist|one more day|another day)
        (want|wanted|wish|ready for|wishing for|need) (my life|this life|it all|everything|all of it|
            my existence) (to end|over|to be over|to stop|was over|to just end|would end|would just end)
        (not be|not being|never be) alive (by|next|for|when|to see|in)
        """,
        _DYING,
        urgency=Urgency.NOW,
        unless="""
        (live|living|exist|existing) _1 (alone|by myself|by your|by their|here|there|near|at|forever|
            under|next to|together|apart|among|far|close|too|abroad|downtown)
        (live|living|exist|existing) in !(this|pain|misery|agony|constant|hell|such|so|fear|my body|a body|
            a world)
        (live|living) (with|without) (you|my|your|roommates|strangers|people|them|electricity|parents|a)
        (live|living|life|exist|existing) in (a|the|an|my|boston|new|that|fear|town|your|london|mexico|
            another)
        (live|living) in this (house|city|town|apartment|country|place|neighborhood|state|area|room|
            building|village)
        (exist|be here) (here|for the|when|during)
        """,
    ),
    _rule(
        "a means or a plan to end one's life",
        """
        (ending it|end it|end things|ending things) (all|tonight|today|soon|tomorrow|for good|
            once and for all)
        (how) _1 (to kill yourself|to kill myself|to die painlessly|to die without pain|to end your life)
        (painless|quick|easy|easiest|quickest|best) (ways|way|methods|method) (to die|to end it|to kill)
        (overdose|overdosing|overdosed) (on purpose|intentionally|and be done|and die|tonight|myself)
        @wantto @adv? overdose
        @think _2 (overdose|overdosing)
        (take|taking|took|swallow|swallowing|swallowed) (all|all of|the whole bottle of|a whole bottle of|
            a bottle of|every one of) _2 (pills|tablets|meds|medication|medications)
        (pills) _4 (take them all|took them all|swallow them all)
        (drive|driving|crash|crashing|steer|swerve|drove) _4 (off|into) _1 (bridge|cliff|tree|wall|
            oncoming traffic|traffic|river|overpass)
        (walk|walking|wade|step) _1 (into|in front of) _2 (sea|ocean|traffic|train|lake|river|oncoming)
        (jump|jumping|jumped) (off|in front of|from) _2 (bridge|train|building|roof|balcony|cliff|
            overpass|window|parking garage|tracks|bus|car|traffic)
        (gun|rope|noose|knife|blade|belt|pills|it) _5 (use it on myself|on myself)
        (took|swallowed|downed|taken|popped|taking) _1 (20|30|40|50|60|100|ten|twenty|thirty|forty|fifty|
            sixty|bunch of|handful of|lots of|too many|bottle of|all my|so many|entire bottle of|
            all of my) _1 (pills|tablets|meds|tylenol|ibuprofen|xanax|paracetamol|sleeping pills|
            medication|medications|advil|aspirin)
        (enough|many) (pills|meds|tablets) _3 (to do it|to kill|to die|to end|to overdose|to not wake)
        lethal (dose|amount)
        (before i could|stopped me from|talked me out of) (jump|jumping|doing it)
        (jump|jumping|jumped) (from|off) _2 (floor|story|storey)
        (urge|urges|impulse|impulses|want|wanted) to jump _4 (bridge|train|roof|balcony|building|platform|
            tracks|cliff|window|end)
        (plan|method) and _2 (means|method|date)
        (set|picked|chosen|chose) a date _3 (die|end|do it|kill|go)
        (painless) _1 (suicide|death|methods)
        (how) _2 (overdose|to overdose)
        (note|notes|letter|letters) _3 (when i am dead|when they find me|find my body|before i go)
        (overdosed) _1 (last night|yesterday|on|hoping|again|this week|tonight|today)
        (tried|attempted|trying|going|planned|plan) to overdose
        (goodbye|suicide) (note|notes|letter|letters) (to|for|is|are|written|ready|on)
        (note|letter|letters) _6 (go through with it|after i am gone|for when i am gone|in case i do it)
        (tie|tied|tying) (a|the) noose
        """,
        SPOKEN | {Guard.HYPERBOLE},
        urgency=Urgency.NOW,
        unless="""
        all my (meds|medication|pills|tablets|medications) _1 (this morning|on time|as prescribed|
            with breakfast|with food|like a)
        (moving|diving board|snorkel|kayak|parachute|bungee|swim|swimming|pool)
        (train|metro|subway|elevator|bus) (door|doors)
        (letter|letters|note|notes) to my (anxiety|depression|old|former|addiction|younger|inner|body|pain|
            job|past|illness|disease|trauma|fear|ego|eating|ex|drinking|cigarettes|grief)
        """,
    ),
    _rule(
        "someone else's death or wish to die by suicide",
        """
        (killed|kill|kills|killing) (himself|herself|themselves|themself)
        (took|takes|take|taking|ended|ends|ending|end) (his|her|their) (own life|life|own lives)
        (hanged|hung|shot|drowned) (himself|herself|themselves)
        (died by|dies by|die by|death by|lost him to|lost her to|lost them to|commits|committed) suicide
        (he|she|they|who|mom|mum|mother|dad|father|brother|sister|friend|son|daughter|husband|wife|tom|
            mary) @adv? (wants to|wanted to|wants|wanted) (die|be dead)
        (wants|wanted|want) to (kill himself|kill herself|kill themselves)
        (attempts|attempted|survived|about|of|on|in|by|after|to) suicide
        suicide (hotline|line|prevention|awareness|rates|rate|bereavement|survivor|survivors|hotlines|
            watch)
        """,
        _NAMED,
        tier=SafetyTier.MENTION,
    ),
)
