"""English: wishes to be gone that never say so outright."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.lexicon.en_macros import MACROS
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

_DYING = SPOKEN | {Guard.DURING_MEDICINE, Guard.HYPERBOLE}
_rule = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, language="en", macros=MACROS)

RULES = (
    _rule(
        "being a burden, or better gone",
        """
        (better off|better|happier|easier|relieved|safer|fine) (without me|if i was gone|if i were gone|
            if i was not around|if i was not here|if i were not here|if i did not exist|if i died|
            if i disappeared|if i was not alive|if i am gone|with me dead|with me gone|when i am dead|
            when i am gone|once i am gone|once i am dead|if i killed myself|if i did not wake up|
            if i just died|with me out of the way|if i never existed|without me here|without me around|
            if i left this world)
        (breathe easier|be free|be fine|be ok|be okay|move on) if i (was gone|were gone|died|disappeared)
        @ppl (deserve|deserves) _6 better off
        (a|such a|just a|huge a|only a|nothing but a|the) (burden|dead weight|waste of space|
            waste of oxygen|waste of air) _1 (to|on|for) (everyone|everybody|my|them|people|others|anyone|
            all|him|her|you|the)
        (i am|being|feel like|am just|am only|become|always) (a|such a|just a|nothing but a|
            only a) (burden|waste of space|waste of oxygen)
        (nobody|no one|noone|who|anyone|anybody|not one person|would they) _5 (notice|miss me|care|cry|
            come looking|even notice) _1 (if|when|that|once) i (was gone|were gone|died|disappeared|
            killed|vanished|am gone|was dead|were dead|did not exist)
        if i (died|was gone|disappeared|killed myself|was dead|were gone|vanished|were dead|
            die) _2 (nobody|no one|who would|would anyone|would they|they would not)
        (nobody|no one|who) _2 (miss me|would miss me|cry at my funeral|come to my funeral)
        """,
        guards=SPOKEN | {Guard.NOBODY},
        unless="""
        without me (on|at|in) (that|the|this) (committee|team|board|meeting|panel|jury|group)
        (burden of|without me at|without me knowing|without me for|without me tonight|without me this|
            without me today)
        (fine|ok|okay|better) without me (for|at|in|on|tonight|today|tomorrow|this|next|there|and|because)
        """,
    ),
    _rule(
        "wishing to disappear or sleep forever",
        """
        @wantto @adv? (disappear|vanish|fade away|be gone|be erased|be nothing|evaporate|
            go away) _2 (forever|for good|completely|and never|and not come back|and be done|permanently)
        @wantto @adv? (disappear|vanish|not be here|be erased|be gone)
        @wantto _3 (sleep|be asleep) (forever|for good|for eternity)
        (not|never) @adv? belong (in this world|on this earth|on this planet|among the living)
        (imagine|imagining|fantasize|picture|picturing|planning|plan) _2 my (own funeral|funeral)
        (god|lord|death|jesus) _1 (take me|takes me|would take me|just take me)
        (be with|join|reunite with) my (dead|late)
        (anything|want) _6 again even die
        (want|wanted|wish) _4 (join|be with) _3 (in heaven|on the other side|in the grave|in death)
        (go home|want to go) to god early
        wish i could _2 (sleep|be asleep) (forever|for good)
        (do not|would not|not) (mind|care) _2 (not waking up|being dead|not existing|not being alive|
            if i died|if i got killed|if i die|dying|if i did not wake up|if i never woke up|if i live|
            whether i live|if i got hit|if i was hit)
        (do not care) _1 (live or die|if i am alive|about living|about being alive)
        (wish|wishing|hope|hoping|hopes|if) _2 (car|truck|bus|train|plane|meteor|something|someone|
            lightning) _3 (hit me|hits me|kill me|kills me|run me over|goes down with me|crashes with me|
            took me out|take me out)
        (wish|hope|pray|praying) _2 (god|he|she|they) _2 (take me|takes me|took me|let me go|lets me go)
        """,
        guards=_DYING,
        unless="""
        (disappear|vanish) (into|in) (a|the|my)
        (disappear|vanish|gone|away) _3 (weekend|cabin|woods|forest|beach|days|week|month|afternoon|
            blanket|book|floor|sofa|couch|hole)
        """,
    ),
    _rule(
        "tired of living, no way on",
        """
        (no) future (for me|left for me|ahead of me|anymore)
        (tired of|exhausted from|sick of) (fighting|trying|struggling|working) _1 to (stay alive|live|
            survive|exist|keep living)
        (not) _4 (do|doing|want|live|living) this life (anymore|any more|any longer)
        (not) care what happens to me
        (stopped|not|no longer) (care about|caring about) (staying alive|living|being alive|my life|
            whether i live)
        not sure i @wantto @adv? (be here|live|be alive|exist|be around|keep going)
        (feel|feels|felt) like dying
        (not|can not) live with (this|the|my|all this) (pain|guilt|shame|grief|feeling|depression|anxiety|
            sadness)
        (not stop|keep|constantly|always|been|just|only) _1 (thinking|think) _1 (about|of) death
        (think|thinking|thought|thoughts) (about|of) death _1 (every day|every night|constantly|
            all the time|a lot|all day|daily|everyday)
        (only|one) _2 (keeping|keeps) me (alive|from)
        only (stay|stayed|staying|live|living) (alive)? for (my|her|him|them)
        goodbye (world|cruel world)
        (only|just) (alive|living|staying alive|still alive|breathing) _1 (because of|for|because)
        (stay|staying) alive (only|just) for
        (if it was not for|if it were not for|if not for) _4 i would not be (here|alive|around)
        (existing|breathing|waiting|here) until i die
        no reason to (stay alive|stay here|stay in this|be here|go on)
        (not|never|no longer) @adv? (want|wanted|wish) to be (a|such a) burden anymore
        (tired of|done with|exhausted by|exhausted from|sick of|over|fed up with|finished with|
            had enough of) (life|living|being alive|existing|this life|this world|my life|this existence|
            waking up)
        (can not|do not think i can|not sure i can|can hardly|do not know if i can|
            do not know how much longer i can|not able to|unable to) _1 (go on|keep going|
            go on anymore|carry on anymore|keep doing this life|go on like this|keep on living|
            hold on much longer|hang on much longer|do life anymore|do this life)
        (nothing) (left to live for|to live for|left for me here|to stay for|worth living for)
        (no) (way out|other way out|escape) (for me|but|except|anymore|left|of this)
        (what is|no|see the|whats) _1 (point of|point in|point to) @adv? (living|life|being alive|my life|
            any of this anymore|going on|existing|being here|staying alive)
        why (am i|do i|should i|bother) @adv? (alive|still alive|even alive|bother living|even exist|
            exist|being alive|living|even live|live)
        (do not|can not|not) (see|picture|imagine|have) (a future|a future with me|any future|
            myself alive|myself living|myself being here|myself around|a future for me|
            myself in the future|a life for me)
        (not be|not going to be|not plan to be|not planning to be|will not be|not want to be|
            not planning on being) (here|around) _1 (much longer|anymore|next year|soon|then|
            by christmas|for my birthday)
        (because|once|after|soon) i (will not be) (here|around)
        (affairs in order|giving away my things|giving away all my|giving my things away|
            gave away all my things|giving away my stuff)
        (saying|said|say) (my last goodbyes|goodbye to everyone|goodbye forever|
            my final goodbye)
        (this is|my) (goodbye|my goodbye|final goodbye|last goodbye|my last message|last message|
            the end for me)
        (giving up|given up|gave up|give up|gives up) on (life|living|my life)
        (time|ready|want|wanted|need|like) _2 (to leave this world|to leave this earth|to go forever|
            to be gone forever|leave this world|leave this earth|leave earth)
        (not|never) _2 (make it|making it|live) (to|past|until|till) (30|40|50|25|35|next year|
            the new year|another year|adulthood|my next birthday|christmas)
        (not|never) _3 (survive|make it through|last|get through|live through) (the night|tonight|
            another night|another day|this alive|another year|this night)
        (not|never) _1 (plan on|planning on|plan to|planning to|intend to) (be|being) (alive|here) (by|
            next|for|in|when)
        by the time (you|anyone|they|someone|people) _2 read* this
        (will be|is|be) my last (post|night|message|entry|goodbye|words|day on earth|day alive|letter|
            time writing)
        (i will|i am going to|ill) be gone (soon|tomorrow|forever|before|tonight)
        i am saying goodbye
        (not know|not sure|unsure|wonder|wondering) how (much|many) _1 longer i can (hold on|hang on|
            do this|take this|last|go on|live|keep going|keep fighting)
        (lost|lose|losing) (the|my|all) (will to live|will to go on|will to keep going)
        """,
        guards=_DYING,
        unless="""
        (christmas|thanksgiving|next year|new year) _1 (dinner|lunch|party|eve|mass|brunch|drinks|concert|
            meeting)
        (make it|making it) to _3 (party|wedding|flight|flights|dinner|meeting|class|game|show|work)
        (go on) (youtube|msn|facebook|twitter|here|there|tour|holiday|with|it|this|instagram|tiktok|discord|
            the)
        (live|living|exist|existing) in !(this|pain|misery|agony|constant|hell|such|so|fear)
        (go on|going|carry on|keep going) like this _1 (with|at) (the|these|this|work|nights) _1 (feeds|feed|
            shifts|shift|hours|boiler|commute|car|heat|noise|roof|schedule)
        (about death|of death) (since|now that|because) i (turned|am|hit) (forty|fifty|sixty|seventy|40|50|
            60|70)
        last (post|message|entry) _1 (for|on|before|until|till|of|about|here for)
        future (for|in) (the|this|that|my|a|it)
        go on (a|the|saturday|sunday|monday|tuesday|wednesday|thursday|friday|vacation|holiday|trips|
            dates|that|stage|to|my|any)
        a future (with no|without)
        (living|life) (alone|here|there|in|with|at|out|like|admin|paycheck)
        (is|was) (goodbye for now|my last goodbye to|goodbye to)
        """,
    ),
    _rule(
        "not feeling safe with oneself",
        """
        (not|never) _1 (trust myself|feel safe with myself|safe with myself|safe from myself|
            safe alone with|feel safe alone|feel safe being alone|keep myself safe|safe around myself)
        (afraid|scared|terrified|worried) (of|about) (what i will|what i might|what i could|what i would|
            what i may) do (to myself|tonight|if i am alone|if left alone|next)
        (afraid|scared|terrified) of myself (tonight|right now|again|when)
        (might|will|going to) do something (stupid|to myself|bad to myself|permanent)
        """,
        guards=SPOKEN - {Guard.NEGATION},
        urgency=Urgency.NOW,
    ),
    _rule(
        "words that weigh only together",
        """
        (can not|can barely) (do|take|handle) (this|it|any of this|any of it|this life) (anymore|any more|
            any longer)
        (not want to be here|no reason to stay|way forward|way out)
        (i give up|given up|giving up|i am giving up)
        (what is the point|no point anymore|there is no point)
        (so tired of everything|tired of everything|tired of it all|sick of it all|done with everything|
            done with it all)
        (goodbye|my last words)
        (goodbye everyone|goodbye world|bye everyone)
        (end of my rope|breaking point|at my limit)
        (standing on|sitting on) _1 (bridge|ledge|edge|roof|tracks|overpass)
        (i am going to jump|going to jump)
        (set a date|have a plan)
        (wrote my will|made my will|said goodbye to)
        (goodbye everyone|goodbye all|sorry everyone|please forgive me everyone|forgive me everyone)
        (life|existence) _2 (no meaning|no purpose|meaningless|no point|pointless)
        (i want out|there is no way out|no way out)
        (hopeless|no hope|no hope left|worthless)
        (hate myself|hate my life|hate my existence|fml)
        (want it to stop|want it to end|want this to end|want the pain to end|make it stop|end the pain|
            end my pain|stop the pain)
        """,
        guards=_DYING,
        weak=True,
    ),
)
