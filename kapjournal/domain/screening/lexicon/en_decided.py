"""English: one's own death decided, prepared or dated, told through the act and never by its name.

Each rule is a family: a method with oneself and an hour, a means tried or at one's own body, a day set, a
letter to be found, leaving life in other words, an attempt that failed, an illness prayed for.
"""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

MACROS = {
    "mean": """going to|gonna|want to|wanted to|intend to|intending to|plan to|planning to|mean to|
        meaning to|
        all set to|set to|ready to|decided to|about to|will|shall|think i will|might|should|need to|time to|
        back to|nerve to|courage to|guts to|thinking of|thought of|thinking about|thinking i will|urge to|
        let me|could just|telling me to|tells me to|prepared to|determined to""",
    "soon": """tonight|tomorrow|today|this evening|this weekend|this week|next week|this month|next month|
        soon|
        on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|monday|tuesday|
        wednesday|thursday|friday|saturday|sunday|on my birthday|before christmas|after christmas|
        this afternoon|right now|by morning|in the morning|this morning|on the|before the""",
    "water": "river|sea|ocean|lake|canal|weir|quarry|reservoir|loch|pond|water|harbour|harbor|estuary|dam",
    "cord": """rope|belt|noose|cord|cords|sheet|cable|flex|lead|scarf|lanyard|tie|strap|ligature|
        extension cord|dressing gown cord|charger cord|bathrobe belt|shoelaces|leash""",
    "beam": """beam|beams|rafter|rafters|joist|rail|railing|bannister|banister|girder|radiator pipe|pipe|
        closet rail|closet rod|ceiling fan|ceiling hook|hook|bar""",
    "arm": "gun|shotgun|pistol|revolver|rifle|handgun|glock|barrel|firearm",
    "meds": """pills|tablets|meds|capsules|sleepers|sleeping tablets|sleeping pills|painkillers|tylenol|
        paracetamol|trazodone|amitriptyline|gabapentin|xanax|valium|morphine|oxy|ambien|zopiclone|codeine|
        tramadol|lithium|quetiapine|seroquel|insulin|benadryl|aspirin|ibuprofen|propranolol|diazepam|
        clonazepam|lorazepam|klonopin|digoxin""",
    "keep": """hidden|hid|hiding|saved|saving|kept back|keeping back|stockpiled|stockpiling|hoarded|
        hoarding|
        stashed|stashing|counted|counting|lined up|collected|collecting|put by|put aside|squirrelled away|
        been saving|been hiding|setting aside|set aside""",
    "dead": """dead|dying|death|die|gone|end it|ended|over|goodbye|not wake up|suicide|slip away|tonight|
        kill myself|sleep forever|at peace|note|better off|go when""",
    "illness": """cancer|a tumour|a tumor|terminal|a terminal|a heart attack|a stroke|an aneurysm|fatal|
        something fatal|something terminal|incurable|brain tumour|leukemia|leukaemia|a crash|an accident""",
    "world": """earth|the earth|this earth|the world|this world|the planet|this planet|life|this life|
        existence|the living|the land of the living|the face of the earth""",
}
_SAID = SPOKEN | {Guard.HYPERBOLE, Guard.SHOWN}
_DYING = _SAID | {Guard.DURING_MEDICINE}
_NOT_A_DENIAL = _DYING - {Guard.NEGATION}
_rule = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, language="en", macros=MACROS)
_now = partial(_rule, urgency=Urgency.NOW)

RULES = (
    _now(
        "a way to die, with oneself and an intention",
        """
        (i am|be|i will be|ill be|me) ~2 (overdosing|hanging myself|drowning myself|jumping tonight)
        (@mean|@soon) _2 (walk|wade|swim|go|step|slip|sink|jump|drive|sail|row) ~1 (in|out|into it|
            under) _3 (and|with) (not turn|not come|not swim|never turn|never come|not stop|my coat on|
            my clothes on|
            my boots on|stones|rocks)
        (swim|walk|wade|go|going|row) ~1 (in|out|under|into it) ~1 and ~1 (not|never) ~2 (swim|turn|
            come up|come back|stop|surface)
        @water _8 @mean ~2 (walk|wade|go|drive|jump|swim) (into it|in|right in|straight in)
        @mean ~3 (go|going|get|chuck myself|chucking myself|put myself|throw myself|fling myself|
            end up) (under|
            in front of) (the|a|that) ~1 (train|tube|lorry|bus|truck|tram|underground)
        (go|and|to|will|just|could) ~1 (lie|lay|lying|laying) ~1 (down)? on the (tracks|rails|
            train tracks|railway|line)
        @mean ~3 (neck|swallow|take|down|sink) ~1 (the lot|the whole lot|every last one|the entire lot)
        (thinking of|thinking about|going to|want to|about to) chucking myself
        (take|took|lift|lifted|letting go of|let go of|release) (my foot off)? the brake _5 (cliff|edge|
            over|
            going back|drop)
        (open up|open) (your|my) wrists
        @mean ~2 (see|know|taste|find out) what a bullet (feels|tastes|does)
        @mean ~2 (use|try|turn) (it|the gun|the shotgun|this gun|one) on (me|myself|my own head)
        (work|works|fire) ~1 once _2 on (me|myself)
        (go|jump|fall|climb|get) out of (it|the window) _3 (nerve|courage|guts)
        (nerve|courage|guts) to ~1 (go|jump|fall|climb) (out of it|out of the window|out the window|off it)
        (sensible|easy|simple|natural|logical|tempting|inviting) _4 to (step off|jump off|jump in|go over|
            let go|
            walk in|step over)
        (voice|head|it) _4 (pull the trigger) _6 (agree|listen|want|will)
        """,
        guards=_DYING,
        unless="""
        _3 (wetsuit|snorkel|dip|lengths|paddle|paddling|kayak|fishing|dog|kids|kayaking|wild swimming|lunch|
            holiday|surf)
        (jump|step|drive|walk|go) (in|out) (for|to|on|with the|with my friends|the shower)
        (let go) of (the|my|this|that|a|it|control|him|her|resentment|fear)
        (bus|train|tube|tram) _3 (seat|home|work|ticket)
        """,
    ),
    _now(
        "driving off or into, with a wish beside it",
        """
        (drove|drive|driving|steer|steering|crash|crashing|run) ~1 (the car|my car|it)? (into|off|over|
            through) (the|
            a|that|an|some)? ~1 (quarry|cliff|ravine|gorge|barrier|guardrail|guard rail|central reservation|
            embankment|lorry|reservoir|pier|dock|bridge support|oncoming lane|abutment)
        (letting go|let go|foot) _1 (of|off|on) the brake
        """,
        guards=_DYING,
        needs="""
        (better life|better without|better off|finish the drive|want to|wanted to|without me|tonight|
            over with|
            end it|every time|urge|keep thinking|going back|drop|cliff|edge|die|dead|so easy|not come back)
        """,
        within=20,
        unless="""_3 (learner|lesson|instructor|insurance|hill|traffic lights|handbrake|game|mario|
            accidentally)""",
    ),
    _now(
        "a means at one's own body, or tried for holding",
        """
        @arm _4 (to|in|into|against|at|under|on|inside) my ~1 (mouth|temple|head|throat|chin|chest|neck|
            heart|
            lap|bed|knees|teeth)
        my mouth (around|round|on) (it|the barrel|the gun|a gun|the end)
        (knife|blade|razor|scissors|glass) ~1 (against|to|on|at|across) my (neck|throat|wrist|wrists|
            jugular)
        (put|thrown|threw|throw|hung|tied|tie|looped|slung|fixed|strung|rigged|wrapped|fastened|putting|
            tying) _2 @cord _2 (over|round|around|from|to|on|through) _2 @beam
        @beam _8 @cord ~1 (over|round|around|from|on|through) (it|there)
        @beam _8 (put|hung|tied|have|got|thrown|threw) _3 @cord
        (noose) ~1 (is|was)? ~1 (in|on|hanging|still|ready|tied|made|hangs|under)
        (tied|tie|made|make|making|tying|practised|practiced|have|got|bought) _2 (a|the|my)? noose
        @arm _2 loaded _4 (bed|lap|beside|table|ready|me|drawer)
        (loaded|cleaned) ~1 (the|my|his|dads) (revolver|pistol|glock|shotgun) _8 (goodbye|next|tonight|
            before the)
        (pills|tablets|meds) _6 (count them|line them up|counted them|lined them up|laid them out|
            lay them out)
        (with|using) (the|my|his|dads|a) (revolver|gun|pistol|shotgun|rifle|noose|rope) _2 tonight
        tonight _5 (with|using) (the|my|his|dads|a) (revolver|gun|pistol|shotgun|rifle|noose|rope)
        (bought|buy|buying|ordered|got|found|picked up|have) ~1 (the|some|my|a|enough)? ~1 (helium|nitrogen|
            cyanide|exit bag|sodium nitrite|nitrite|rat poison|cyanide pills)
        """,
        guards=_SAID,
        unless="""
        _3 (balloon|balloons|party|decorations|swing|hammock|tarp|tent|laundry|washing|lights|feeder|
            curtains|boat|
            hunting|hunt|range|deer|duck|nail|glue|water|massage|heat|shave|barber|shaving|mice|mouse|
                rats|cosplay|
            climbing|punchbag|gym|tyre|tire|dentist|massage gun|theragun|fertiliser|liquid|pharmacist|
                coffee)
        (seat|black|garter|conveyor|tool|weight) belt
        (he|she|they|husband|ex|dad|boyfriend|stepdad|someone|man) ~1 (held|holds|put|had|puts|pulled|
            pressed|has) _2 (knife|blade|razor|gun|pistol)
        (hot|cold) (pipe|radiator)
        noose (tightening|of debt)
        """,
    ),
    _now(
        "something made to hold one's weight",
        """
        (hold|holds|held|holding|take|takes|bear|bears|support) _1 my ~1 (weight|body weight)
        (put|putting|had|got) my (head|neck) (through|in|into|inside) ~1 (it|the noose|the loop|the rope|
            the belt|
            the cord)?
        (that|it|pipe|beam|rail|hook|branch) (would|will|might|could|should) ~1 hold
        """,
        guards=_SAID,
        needs="""
        (@cord|beam|rafter|banister|radiator pipe|closet rail|stood there|tied it|took it down|knot|
            chair away)
        """,
        within=22,
        unless="""_3 (ladder|crutch|crutches|swing|hammock|yoga|ankle|knee|gym|boat|ice|climbing|shelf|bra|
            tent|tarp)""",
    ),
    _now(
        "medicines kept to be taken at once",
        """
        @keep _4 @meds
        (enough|got|have|had|like|about) _2 (20|30|40|50|60|70|80|90|100|sixty|forty|fifty|hundred) _1 @meds
        enough @meds
        """,
        guards=_SAID,
        needs="""
        (take them when|take them all|i shall take|i will take|go when i|slip away|dont tell|do not tell|
            not tell|pls do not call|nobody home|no one home|not call anyone|put them back|weary|for real|
            tomorrow i do not|stay there|to go there|what i am going to do|when i please|so that i may|
            cabin|gin|motel|not coming back|asleep for good|@dead)
        """,
        within=16,
        unless="""
        _3 (pharmacy|pharmacist|refill|organiser|organizer|pillbox|prescription|holiday|travel|trip|
            ration|dog|cat|
            calories|money|weekly|nurse|ward|patients|mums|dads|week)
        """,
    ),
    _now(
        "how much it would take",
        """
        (searched|googled|researching|researched|looked up|looking up|looked into|started researching|
            searching|calculated|worked out) _3 (how many|how much|how high|what dose) _6 (it would take|
            would take|id take|i would need|it takes|to die|be enough)
        (know|worked out|found out) exactly (what|how much|how many) _2 (to inject|to take|it would take|
            it takes)
        can you die from _6 @meds
        (took|taken|swallowed|downed|necked|had) ~1 (10|15|20|25|30|40|50|60|70|80|90|100|all|loads|
            handfuls) of (them|
            these|my pills|the pills|my meds|the tablets|my tablets)
        (downed|swallowed|necked|finished) ~1 the (whole|entire|full) (bottle|box|packet|blister)
        """,
        guards=_SAID,
        needs="""
        (me|my|i|scared|sorry|bye|goodbye|enough|ngl|die|idea)
        """,
        within=14,
        unless="""
        _3 (wine|water|beer|milk|champagne|whisky|whiskey|juice|soda|coke|gatorade|vodka|ketchup|paint|
            flour|
            money|saving|photos|pictures|vitamins|chocolate|chocolates|gummies|patient|chips|biscuits|days|
            weeks|hours|sauce|shots)
        """,
    ),
    _now(
        "the day of one's own death, set",
        """
        (date|day|night|month|place|hour) _1 (i|that i|i am|i will|im) ~1 (going to|will|am|plan to|want to|
            intend to)? ~1 (die|be dead|end it|end my life|go under|kill myself) ~1 (now|by|on|myself|
                i set|i chose)
        (know|set|picked|chose|chosen|have|had|circled) _2 (date|day) _2 i (am going to die|will die|die)
        (next week|next month|tomorrow|by then|by morning|in the morning|by the weekend|this time next week|
            by monday|by friday|by sunday|by christmas|by tonight|soon) _2 (i will|ill) ~1 be (dead|
                a corpse|
            in a coffin|in the ground)
        (i will|ill) ~1 be (dead|in the ground|a corpse) _1 (next week|by|before|this time|on|soon|tomorrow)
        (not|never) ~2 be alive to
        (i have|have|had) had a date since
        (deciding|decide|decided|debating|choosing|argue|arguing) _2 whether ~1 to (live|stay alive|
            go on living|
            be alive|keep living|exist|keep existing)
        by my own (choosing|choice|hand|decision) !(to stay|i stayed|i moved|i left)
        (all|only thing|only thing that is|what|nothing) _2 left _2 is to ~2 (die|be dead|go)
        (last try|one more try|if this fails|fails) _4 (i exit|i am out|i go) _1 (permanently|for good|
            forever)
        (in the ground|six feet under|under the ground|in my grave|6 feet under) _5 (soon|mean to|tonight|
            cannot come|hurry)
        (want|wanting|wanna|rather|ready|deserve|better) ~2 be (6 feet|six feet) under
        (not planning|no me|nothing for me) past _2 (january|february|march|april|may|june|july|august|
            september|october|november|december|christmas|this month|summer|friday|sunday)
        no me (after|past|beyond) _1 (january|february|march|april|may|june|july|august|september|october|
            november|
            december|christmas|this month|summer|friday|sunday)
        """,
        guards=_NOT_A_DENIAL,
        unless="""
        _3 (doctor|doctors|oncologist|hospice|palliative|prognosis|dead tired|dead on|workout|gym|
            hungover|marathon|
            shift|exam|leg day|legs|asleep|vet|vegan|job|career|city|alone by)
        (moved|married|single|childless|stayed|school|quit|retired|freelance) _3 by my own
        """,
    ),
    _now(
        "tonight, and calm about it",
        """
        (tonight|today|tomorrow|saturday|sunday|friday) is the (night|day|one)
        """,
        guards=_SAID,
        needs="""
        (weirdly calm|strangely calm|oddly calm|eerily calm|scarily calm|no turning back|nobody will stop|
            goodbye|goodbyes|done fighting|letters are|the note)
        """,
        within=16,
        unless="""_3 (exam|wedding|session|infusion|interview|move|launch|concert|date night|surgery|
            treatment)""",
    ),
    _now(
        "letters to be found",
        """
        by the time (you|u|anyone|they|someone|anybody|he|she|your|mum|mom) _2 (read|reads|find|finds|see|
            sees|get|
            gets|hear) (this|it|me|my) _3 (gone|stopped|dead|be over|no longer|be free|be done|have left)
        (if|when) (you are|ur|your|you) (reading|read) this _1 (i did it|i have done it|i am dead|i am gone|
            i went through with it|it worked)
        (written|wrote|writing|finished|recorded) _2 (letters|letter|cards|card|goodbyes|
            videos) _6 (one for each|
            up to eighteen|until they are|till they are|for when i am gone|for each of the kids|
                each of my kids|
            each of the children)
        (written|wrote) them _1 (birthday cards|cards|letters) _3 (up to|until|till|for every)
        (note|letter) _2 (down to one page|on my pillow|on the pillow|ready for them|for whoever|
            for the police|
            for the coroner)
        (see you|next) thursday _4 no you will not
        """,
        guards=frozenset({Guard.QUOTED, Guard.SHOWN, Guard.THIRD_PERSON}),
        unless="""_3 (christmas|santa|thank you|school|camp|pen pal|penpals|invitation|invitations|office|
            tax)""",
    ),
    _now(
        "leaving life in other words",
        """
        (remove|removing|delete|deleting|erase|erasing|excuse|excusing|subtract|subtracting|wipe|wiping|
            withdraw|withdrawing|evict|cancel|take|taking) myself ~1 (from|off|out of) @world
        (ready|want|wish|going|need|prefer|would like|rather|cannot wait|like) ~1 (not|
            to not) ~1 be ~1 on (this planet|
            this earth|earth|the planet)
        (button|switch|lever) _2 (that|to|which|and) ~1 (ended|ends|end|erased|erase|deleted|killed|kill|
            stopped|
            turned off|switched off) (me|my life|myself|my existence)
        (off switch) _2 (for me|for myself)
        (quitting|quit|resign from|resigning from|hand back|giving back|returning|return|done with|
            finished with|leaving|leave) ~1 (life|being alive|being human|the human race) !(insurance|
                coach|drawing|
            at|in|science|behind|sciences)
        (living|being alive|existing|life) is ~2 (something|a thing|a chore|a job) _2 (stopped wanting|
            quitting|
            no longer want|done with|giving up|finished with|quit)
        (fed up with|sick of|tired of|done with|am over|weary of|cannot be arsed) (breathing|being alive|
            existing|
            being conscious|having a pulse|being here at all)
        (do not want|not want|never wanted|not asked for) (it|life) like a (sweater|gift|present)
        could ~1 be asleep for good
        (want|would|will|like|love|wish|let me|going) _2 (be asleep|sleep|go to sleep|rest) (for good|
            forever|
            for ever|for a hundred years|and that is it)
        (what i want|all i want|i want|want) ~1 is to be gone
        (let|may|hope|hoping|wish|pray|praying|please) _5 my heart (stop|stops|stopped|gives out|give out|
            to stop)
        (everything in me|all of me|my whole body|every part of me) _3 (screaming|begging|wants|
            aching) to ~1 die
        (body|life) is a prison _4 leave
        just want to be nothing
        checking out _2 not the hotel
        logging off for (real|good|ever|the last time)
        then i am (logging off|checking out|clocking out) for (real|good)
        """,
        guards=_DYING,
        unless="""
        _3 (relationship|job|sleep for a|group chat|social media|instagram|hotel|library|game|twitter|
            facebook|work|
            mailing list|conversation|situation|computer)
        (life|world|existence) of
        being here at all (hours|times)
        done with life insurance
        (tired of|sick of|fed up with) breathing (in|smoke|dust|through|exercises)
        """,
    ),
    _now(
        "an attempt that failed",
        """
        (tried|attempted) ~1 (@soon|last night|yesterday|again|last week|the other night|twice|
            last month) ~1 (with|
            using) _3 (@cord|charger|pills|tablets|gas|car|knife|blade|bleach|insulin|bag|@arm)
        i tried ~1 (@soon|last night|yesterday|last week|twice|again) _4 (snapped|broke|gave way|came loose|
            did not hold|woke up anyway)
        why did (they|you|he|she|i|the doctors|the paramedics) ~1 (have to)? ~1 (save me|bring me back|
            revive me|
            resuscitate me|survive|find me in time)
        should not have survived
        not ~2 (planning|going|intending|plan|intend) to survive
        (disappointed|gutted|furious|angry) to ~1 (wake up|have woken up|be awake|still be here|
            be breathing)
        """,
        guards=_DYING - {Guard.NEGATION},
        unless="""_3 (game|level|diet|apocalypse|zombie|meeting|late|early|alarm|knot|wifi|camping|nap|
            from a dream)""",
    ),
    _now(
        "an illness or accident prayed for",
        """
        (praying|pray|prayed|hoping|hope|hoped|wish|wished|counting on|was counting on|welcome|
            longing|banking on) _3 @illness
        (hope|hopes|hoping|wish|wished|praying) _2 (anaesthetic|anesthetic|anesthesia|surgery|operation|
            op) _1 (goes wrong|kills me|had killed me|killed me)
        (hope|hoping|wish|pray) ~1 (the|my|this) (plane|bus|train|taxi) ~1 (goes down|crashes|comes down)
        (gutted|disappointed|sad) _5 (scan is clear|not cancer|not terminal|being terminal|benign|all clear)
        (counting on|hoping for|banking on) it being terminal
        (wish|wished) ~1 (i had|it had|it was|it were|id) ~1 been (me|the one who died) _1 instead
        """,
        guards=_DYING,
        needs="""
        (do it myself|doing it myself|myself|so i do not have to|spare me|want to die|killed me|kills me|
            take me|
            just me|would be done for me|without having to|come back|not have to|over with|instead of)
        """,
        within=16,
        unless="_3 (mum|mom|dad|her|his|their|remission|cured|treatable|fundraiser|ward|research|sisters)",
    ),
    _now(
        "checking out, and not of a hotel",
        """
        i am ~1 (checking out|clocking out|signing off|logging off|opting out|bowing out)
        (told|promised) myself _1 (if|when) _4 (not work|failed|fails|did not|nothing) _1 i would (go|end|
            be done|
            leave|do it|die)
        """,
        guards=_SAID,
        needs="""
        (all of it|not the hotel|for good|of life|everything|forever|for real|i am going|so long everyone)
        """,
        within=10,
        unless="_4 (hotel at|library|groceries|motel|airbnb|work|shift|facebook|instagram|twitter|group)",
    ),
)
