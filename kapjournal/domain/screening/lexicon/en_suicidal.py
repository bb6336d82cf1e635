"""English: thoughts of ending one's life, explicit and oblique."""

from kapjournal.domain.safety import SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening.lexicon.en_macros import MACROS
from kapjournal.domain.screening.rules import Guard, Rule

_SPOKEN = frozenset({Guard.NEGATION, Guard.PAST, Guard.THIRD_PERSON, Guard.QUOTED, Guard.OCD})
_DYING = _SPOKEN | {Guard.DURING_MEDICINE, Guard.HYPERBOLE}
_NAMED = _SPOKEN | {Guard.AFTERWARDS}


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
        SafetyKind.SUICIDAL_THOUGHTS, reason, phrases, "en", MACROS, guards, tier, urgency, needs, unless=unless, weak=weak
    )


RULES = (
    _rule(
        "wanting to die",
        """
        @wantto @adv? @die
        (can i|let me|please let me|i should|may as well|might as well|want me to|please just) @adv? (die)
        (thinking about|think about|thoughts of|thoughts about|thinking of) (dying|being dead|my own death|my death|not being alive|not being here)
        (fantasize about|fantasizing about|dream of|dreaming of|look forward to|crave|craving|longing for|long for|welcome|welcoming) (death|dying|being dead)
        death _2 (would be|sounds|seems|feels like|looks) (a relief|relief|peaceful|better|good|nice|easier|kinder|appealing|like the only)
        (ways|way) to die
        """,
        _DYING,
        urgency=Urgency.NOW,
        unless="""
        (die|dead|dying) _2 (of|from|with) _2 (laughing|laughter|embarrassment|shame|cringe|boredom|hunger|heat|thirst|curiosity)
        (die) (laughing|old|happy|for|peacefully|at home|in peace|hard|out|down|young)
        """,
    ),
    _rule(
        "killing oneself",
        """
        @killself
        (my own|my) (suicide|suicide plan|suicide note|suicide attempt)
        """,
        _SPOKEN | {Guard.HYPERBOLE},
        urgency=Urgency.NOW,
        unless="(in the foot)",
    ),
    _rule(
        "suicidal thoughts named",
        """
        (suicidal|suicide) (thoughts|thought|ideation|ideas|feelings|urges|impulses|thinking|fantasies|plan|plans|tendencies)
        (thoughts|thought|thinking|ideas|idea|fantasies) _2 (suicide)
        (am|feel|feeling|felt|been|was|being|getting|become|becoming|made|make|makes|am so|so|very|still|actively|passively|im) @adv? (suicidal)
        (consider|considering|considered|contemplate|contemplating|contemplated|attempt|attempting|attempted|plan|planning|planned|researching|researched) (suicide|my suicide)
        (suicide) (is|seems|feels like|looks like|sounds like|was) (the only|an option|my only|better|a way out|the answer|the way)
        (suicide attempt|suicide attempts|suicide note|attempt on my life)
        my _1 (attempt|attempts) (was|were|is|ten|last|in|on|two|three|a|again)
        @wantto (suicide)
        suicidal
        """,
        _NAMED,
        urgency=Urgency.NOW,
    ),
    _rule(
        "wishing to be dead",
        """
        (wish|wishing|wished|hope|hoping|if only|prefer|rather|wishin) _1 (was dead|were dead|were not alive|was not alive|had died|would die|could die|am dead|could just die|would just die)
        (wish|wishing|wished) (i|i had|id|i was|i would|i would have|i were) (never been born|was never born|were never born|never born|never existed|had never existed|not born|never woken up|never woke up|had never been born|have never been born|not been born|not exist|did not exist|could not exist|could just not exist|could cease to exist|could stop existing)
        (wish|wishing|wished|hope|hoping|hoped|pray|praying|prayed|beg|want) _5 (never wake up|not wake up|do not wake up|did not wake up|never wakes up|would not wake up|never woke up|never woken up|not have to wake up|never waking up)
        (sleep|bed) and (never|not) (wake|wake up|waking|woke up|get up again)
        (be|been|am|is|was) @adv? better off (dead|if i was dead|if i were dead)
        (rather|prefer to|sooner) (be dead|die) than
        (be) better off (dead)
        (if i was dead|if i were dead|once i am dead|when i am dead)
        """,
        _DYING,
        urgency=Urgency.NOW,
    ),
    _rule(
        "not wanting to be alive",
        """
        (do not|not|no longer|never|did not|does not|stopped|without) @adv? (want to|want too|want|wanting to|wanting) @adv? (live|be alive|exist|be living|be here anymore|be here any more|be here no more|wake up anymore|live anymore|go on living|keep living|continue living|stay alive|be on this earth|be in this world|be on this planet|be around anymore|live no more|live like this)
        @wantto @adv? (not exist|stop existing|not be alive|not live|not wake up|not be here anymore|stop being alive|not live anymore|stop living|leave this world|leave this earth|leave this life)
        (do not know|not sure|unsure|not certain) _1 (if|whether|that) i @adv? @wantto @adv? (live|be alive|be here|keep living|stay alive|exist|keep going|go on)
        (hate|hating|sick of|regret) (being alive|living|existing|that i am alive|waking up alive)
        (no|not a single|not any|any|see no|zero|not see a|not see any|not see the|not see) (reason|reasons|point|purpose|will|desire|point in me) (to live|to be alive|to keep living|to stay alive|to go on living|for living|in living|in being alive|for me to live|to continue living|to exist|in existing|to stay here|to keep going|in going on|to wake up|of living|for being alive|for existing)
        (life) _3 (is not|not|never|no longer) @adv? (worth) (living|it anymore|it)
        (not worth living|not worth being alive|worth living for me anymore)
        (can not|do not know how to|unable to|not able to) @adv? (go on living|keep living|live anymore|live like this|live this life|continue living|live with myself|be alive anymore|stay alive)
        (want|wanted|wish|ready for|wishing for|need) (my life|this life|it all|everything|all of it|my existence) (to end|over|to be over|to stop|was over|to just end|would end|would just end)
        (end|ending) (this life|my life|my own life|my suffering|my existence)
        (not be|not being|never be) alive (by|next|for|when|to see|in)
        """,
        _DYING,
        urgency=Urgency.NOW,
    ),
    _rule(
        "a means or a plan to end one's life",
        """
        (ending it|end it|end things|ending things) (all|tonight|today|soon|tomorrow|for good|once and for all)
        (decided|going|ready|plan|planning|time) _2 (to end it) _1 (on|tonight|today|tomorrow|this|soon|now)
        (how) _1 (to kill yourself|to kill myself|to die painlessly|to die without pain|to end your life)
        (painless|quick|easy|easiest|quickest|best) (ways|way|methods|method) (to die|to go|to end it|to kill)
        (overdose|overdosing|overdosed) (on purpose|intentionally|and be done|and die|tonight|myself)
        @wantto @adv? overdose
        @think _2 (overdose|overdosing)
        (take|taking|took|swallow|swallowing|swallowed) (all|all of|the whole bottle of|a whole bottle of|a bottle of|every one of) _2 (pills|tablets|meds|medication|medications)
        (pills) _4 (take them all|took them all|swallow them all)
        (drive|driving|crash|crashing|steer|swerve|drove) _4 (off|into) _1 (bridge|cliff|tree|wall|oncoming traffic|traffic|river|overpass)
        (walk|walking|wade|step) _1 (into|in front of) _2 (sea|ocean|traffic|train|lake|river|oncoming)
        (jump|jumping|jumped) (off|in front of|from) _2 (bridge|train|building|roof|balcony|cliff|overpass|window|parking garage|tracks|bus|car|traffic)
        (gun|rope|noose|knife|blade|belt|pills|it) _5 (use it on myself|on myself)
        (goodbye|suicide) (note|notes|letter|letters) (to|for|is|are|written|ready|on)
        (note|letter|letters) _6 (go through with it|after i am gone|for when i am gone|in case i do it)
        (tie|tied|tying) (a|the) noose
        """,
        _SPOKEN | {Guard.HYPERBOLE},
        urgency=Urgency.NOW,
        unless="(diving board|snorkel|kayak|parachute|bungee|swim|swimming|pool)",
    ),
    _rule(
        "being a burden, or better gone",
        """
        (better off|better|happier|easier|relieved|safer|fine) (without me|if i was gone|if i were gone|if i was not around|if i was not here|if i were not here|if i did not exist|if i died|if i disappeared|if i was not alive|if i am gone)
        (breathe easier|be free|be fine|be ok|be okay|move on) if i (was gone|were gone|died|disappeared)
        @ppl (deserve|deserves) _6 better off
        (a|such a|just a|huge a|only a|nothing but a|the) (burden|dead weight|waste of space|waste of oxygen|waste of air) _1 (to|on|for) (everyone|everybody|my|them|people|others|anyone|all|him|her|you|the)
        (i am|being|feel like|am just|am only|become|always) (a|such a|just a|nothing but a|only a) (burden|waste of space|waste of oxygen)
        (nobody|no one|noone|who|anyone|anybody|not one person|would they) _2 (notice|miss me|care|cry|come looking|even notice) _1 if i (was gone|were gone|died|disappeared|killed|vanished|am gone|was dead|were dead|did not exist)
        (nobody|no one|who) _2 (miss me|would miss me|cry at my funeral|come to my funeral)
        """,
        _SPOKEN,
        unless="(burden of|without me at|without me knowing)",
    ),
    _rule(
        "wishing to disappear or sleep forever",
        """
        @wantto @adv? (disappear|vanish|fade away|be gone|be erased|be nothing|evaporate|go away) _2 (forever|for good|completely|and never|and not come back|and be done|permanently)
        @wantto @adv? (disappear|vanish|not be here|be erased|be gone)
        @wantto _3 (sleep|be asleep) (forever|for good|for eternity)
        wish i could _2 (sleep|be asleep) (forever|for good)
        (do not|would not|not) (mind|care) _2 (not waking up|if i died|if i die|dying|if i did not wake up|if i never woke up|if i live|whether i live|if i got hit|if i was hit)
        (do not care) _1 (live or die|if i am alive|about living|about being alive)
        (wish|wishing|hope|hoping|hopes|if) _2 (car|truck|bus|train|plane|meteor|something|someone|lightning) _3 (hit me|hits me|kill me|kills me|run me over|goes down with me|crashes with me|took me out|take me out)
        (wish|hope|pray|praying) _2 (god|he|she|they) _2 (take me|takes me|took me|let me go|lets me go)
        """,
        _DYING,
        unless="""
        (disappear|vanish|gone|away) _3 (weekend|cabin|woods|forest|beach|days|week|month|afternoon|blanket|book|floor|sofa|couch|hole)
        """,
    ),
    _rule(
        "tired of living, no way on",
        """
        (tired of|done with|exhausted by|exhausted from|sick of|over|fed up with|finished with|had enough of) (life|living|being alive|existing|this life|this world|my life|this existence|waking up)
        (can not|do not think i can|not sure i can|can hardly|do not know if i can|do not know how much longer i can|not able to|unable to|could not) _1 (go on|keep going|go on anymore|carry on anymore|keep doing this life|go on like this|keep on living|hold on much longer|hang on much longer|do life anymore|do this life)
        (nothing) (left to live for|to live for|left for me here|to stay for|worth living for)
        (no) (way out|other way out|escape) (for me|but|except|anymore|left|of this)
        (what is|no|see the|whats) _1 (point of|point in|point to) @adv? (living|life|being alive|my life|any of this anymore|going on|existing|being here|staying alive)
        why (am i|do i|should i|bother) @adv? (alive|still alive|even alive|still here|bother living|even exist|exist|being alive|living|even live|live)
        (do not|can not|not) (see|picture|imagine|have) (a future|a future with me|any future|myself alive|myself living|myself being here|myself around|a future for me|myself in the future|a life for me)
        (not be|not going to be|not plan to be|not planning to be|will not be|not want to be|not planning on being) (here|around) _1 (much longer|anymore|for long|next year|soon|then|by christmas|for my birthday)
        (because|as|when|once|after) i (will not be|am not) (here|around)
        (affairs in order|giving away my things|giving away all my|giving my things away|gave away all my things|giving away my stuff)
        (saying|said|say) (my goodbyes|my last goodbyes|goodbye to everyone|goodbye forever|my final goodbye)
        (this is|my) (goodbye|my goodbye|final goodbye|last goodbye|my last message|last message|the end for me)
        (lost|lose|losing) (the|my|all) (will to live|will to go on|will to keep going)
        """,
        _DYING,
        unless="""
        (living|life) (alone|here|there|in|with|at|out|like|admin|paycheck)
        (is|was) (goodbye for now|my last goodbye to)
        """,
    ),
    _rule(
        "words that weigh only together",
        """
        (can not|can barely) (do|take|handle) (this|it|any of this|any of it|this life) (anymore|any more|any longer)
        (i give up|given up|giving up|i am giving up)
        (what is the point|no point anymore|there is no point)
        (so tired of everything|tired of everything|tired of it all|sick of it all|done with everything|done with it all)
        (goodbye everyone|goodbye world|bye everyone)
        (hopeless|no hope|no hope left|worthless)
        (hate myself|hate my life|hate my existence|fml)
        (want it to stop|want it to end|want this to end|want the pain to end|make it stop|end the pain|end my pain|stop the pain)
        """,
        _DYING,
        weak=True,
    ),
    _rule(
        "someone else's death or wish to die by suicide",
        """
        (killed|kill|kills|killing) (himself|herself|themselves|themself)
        (took|takes|take|taking|ended|ends|ending|end) (his|her|their) (own life|life|own lives)
        (hanged|hung|shot|drowned) (himself|herself|themselves)
        (died by|dies by|die by|death by|lost him to|lost her to|lost them to|commits|committed) suicide
        (wants|wanted) to (die|be dead|kill himself|kill herself|kill themselves)
        (attempts|attempted|survived|about|of|on|in|by|after|to) suicide
        suicide (hotline|line|prevention|awareness|rates|rate|bereavement|survivor|survivors|hotlines|watch)
        """,
        _NAMED,
        tier=SafetyTier.MENTION,
    ),
)
