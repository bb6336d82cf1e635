"""English: statements about ending one's life, put together from the slots of `en_slots.py`."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.lexicon import en_slots as slot
from kapjournal.domain.screening.lexicon.slots import either
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

MACROS = {
    "want": slot.WANT,
    "intent": slot.INTENT,
    "die": slot.DIE,
    "killing": slot.KILLING,
    "end_it": slot.END_IT,
    "live": slot.LIVE,
    "is_dead": slot.IS_DEAD,
    "kills_me": slot.KILLS_ME,
    "something": slot.SOMETHING,
    "hope": slot.HOPE,
    "dying": slot.DYING,
    "thought_of": slot.THOUGHT_OF,
    "think": slot.THINK,
    "good": slot.GOOD,
    "no": slot.NO,
    "reason": slot.REASON,
    "living": slot.LIVING,
    "why_live": """live|living|alive|be alive|exist|existing|breathe|breathing|keep living|keep on living|
        go on living|
        continue living|stay alive|bother living""",
    "means": """gun|pistol|shotgun|rifle|rope|noose|helium|cyanide|nitrogen|nitrite|blade|razor|razors|
        bleach|
        pills|firearm|handgun|revolver|glock|carbon monoxide|sleeping pills|poison|fentanyl|ammo|bullets""",
    "meds": """pills|pill|tablets|tablet|meds|medication|medications|insulin|morphine|xanax|oxy|opioids|
        tylenol|ambien|
        benzos|valium|klonopin|fentanyl|sleeping pills|painkillers|paracetamol|tramadol|ibuprofen|advil|
            aspirin|
        benadryl|antidepressants|zoloft|prozac|fluoxetine|sertraline|acetaminophen|melatonin|codeine|
            percocet|
        hydros|hydrocodone|seroquel|lithium|capsules|lexapro|trazodone|gabapentin|adderall|nyquil|
            panadol""",
    "many": either(
        "|".join(str(number) for number in range(8, 200)),
        """ten|twelve|dozen|dozens|fifteen|twenty|thirty|forty|fifty|sixty|hundred|bunch|handful|lots|lot|
            too many|so many|
        bottle|whole bottle|entire bottle|box|pack|all my|all of my|all the|all of the|every|too much|
            fistful|random""",
    ),
    "self_end": """kill myself|killing myself|suicide|suicidal|i die|i am dead|i am gone|end it|ending it|
        end my|
        ending my|pills|rope|noose|overdose|overdosed|hang myself|hanging|jump|jumping|bridge|painless|
        go through with|goodbye|my wrists|want to die|wanting to die|kms|shoot myself|gun|my death""",
}
_SAID = SPOKEN | {Guard.HYPERBOLE}
_DYING = _SAID | {Guard.DURING_MEDICINE}
_rule = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, language="en", macros=MACROS)
_now = partial(_rule, urgency=Urgency.NOW)

RULES = (
    _now(
        "wanting to die",
        """
        @want ~3 @die
        (part of me|half of me|my brain|my mind|my body|something in me|all of me) ~2 wants ~3 @die
        (i am|be) ~2 (ending it|ending it all|ending everything|ending things for good) !(with|here|there|
            off|on|up)
        (brain|head|voice|voices|mind|thoughts|it|something) ~2 (says|say|saying|tells me|telling me|
            keeps saying|screams|
            screaming|whispers|tell me) ~3 (kill yourself|kill myself|die|jump|you should die|end your life)
        all (i|that i) ~1 (want|need) ~2 is ~2 @die
        without (wanting to die|wanting to kill|thinking about dying|thinking about killing|
            thinking about suicide|
            wanting to be dead|wishing i was dead|wanting to end it)
        i could die ~2 and (nobody|no one|people|they|everyone|not)
        better off dead
        (am|so|just|completely|officially|totally) ~1 done ~1 (living|with living|with life|existing|
            with existing|being alive|
            breathing|with this life|with being alive) !(with|in|at|there|here|like|on|off)
        (someone|somebody|anyone|god|lord|universe) ~2 (please|just|can|could|would) ~2 (kill me|end me|
            shoot me|put me down|
            put me out of my misery|murder me|stab me|run me over|finish me)
        @hope ~2 i _4 and die
        i am ~2 (ending me|ending myself|checking out for good|going to hang) !(out|up|on|with|around|in|it|
            the|my|here|back)
        not alive ~1 (by|after|past|come)
        next time _2 (not fail|not going to fail|will work|succeed|will do it right|make sure it works)
        want (out of life|out of this life|off this ride|off this planet|out of this world)
        (i|i will|i am going to|i must|i have to) ~2 (die|be dead) ~1 (tonight|today|soon|by my own|
            by suicide)
        """,
        guards=_DYING,
        unless=slot.IDIOMS,
    ),
    _now(
        "killing oneself",
        """
        @killing
        (put|shove|stick|drive|plunge|have|blow|shoot) (a|the|this) (bullet|knife|blade|gun|shotgun) (in|
            through|to|
            into) my (head|brain|skull|mouth|temple|throat|heart|neck|chest)
        """,
        guards=_SAID,
        unless="""
        (1|2|3|4|5|6|7|8|9|10|20|30|40|50|60|80|100|120|few|many|of|per|hundred|several|couple) kms
        (laptop|computer|phone|battery|car|goldfish|printer) _4 suicide
        (in the foot|over him|over her|over something|over nothing)
        (take|taking|took|taken) my life _1 (back|for granted|into|seriously|in a|to the|one day|as|with)
        (laughing|laugh|workout|gym|exam|exams|homework)
        """,
    ),
    _now(
        "ending it",
        """
        (@want|@intent) ~3 @end_it !(with|here|there|off|up|on|amicably|between|by)
        """,
        guards=_DYING,
        unless=slot.IDIOMS
        + """
        (relationship|marriage|engagement|contract|friendship|subscription|boyfriend|girlfriend|date|affair|
            argument|fight|chapter|song|meeting|conversation|war|story|book|essay|season|therapy|treatment|
            sessions)
        (hang) (out|up|on|in|around|with|it|them|my|the|laundry|clothes|back|there|over|tight|onto|together)
        (rope) (swing|him|her|in|me|them|a|the)
        (overdose) on _1 (coffee|caffeine|chocolate|sugar|candy|cookies|food|cuteness|tv|netflix|ice cream)
        """,
    ),
    _now(
        "not wanting to live",
        """
        (not|never|no longer|cannot|stopped|without|nor|neither) ~2 (want|wanted|wanting|wish|care|desire|
            deserve|
            deserved|intend|plan|planning|expect|bother|supposed|meant|interested in|fit|cut out|made|
            see why i should|know why i|feel like|choose|ask|asked|be allowed|worthy|worthy of|
            allowed) ~3 @live
        (not|never|no longer) ~2 (want|need|deserve|love|like|enjoy) ~1 (to be alive|being alive|living|
            existing|this life|my life anymore|life anymore)
        """,
        guards=_DYING,
        unless=slot.IDIOMS,
    ),
    _now(
        "wishing to be dead",
        """
        @hope ~2 (i|i had|i would|i was|i were|i am|i could) ~3 @is_dead
        (better|easier|glad|happy|happier|nice|relieved|prefer|best) ~2 (if i|if i was|if i were|had i|
            once i am|
            when i am) ~2 @is_dead
        """,
        guards=_DYING,
        unless=slot.IDIOMS,
    ),
    _now(
        "wishing that something would end it",
        """
        @hope ~2 @something ~3 @kills_me
        """,
        guards=_DYING,
        unless=slot.IDIOMS,
    ),
    _now(
        "death as the better thing",
        """
        @dying ~2 (would be|sounds|sound|seems|seem|feels like|looks|might be|could be|must be|will be|
            is my|
            is the|are my) ~3 @good
        @good ~2 (to|for me to|for everyone to|not to) ~2 @die
        """,
        guards=_DYING,
        unless=slot.IDIOMS + "\n(good|great|beautiful) (day|way|time|place) to die",
    ),
    _now(
        "thinking of dying",
        """
        @think _2 @thought_of
        """,
        guards=_DYING,
        unless=slot.IDIOMS
        + """\n(thought|think) ~1 (i|that i) (was|am|might be) ~2 (dying|being killed|
            dead)""",
    ),
    _now(
        "no reason to live",
        """
        @no ~3 @reason ~2 (to|in|of|for|for me to|left to|i should|why i should) ~2 @living
        """,
        guards=_DYING,
        unless=slot.IDIOMS
        + """\n(what is|whats|where is|find the|see the) _2 (meaning|purpose|sense|
            will) _2 life""",
    ),
    _now(
        "an attempt",
        """
        (attempt|attempts|attempted|attempting)
        """,
        guards=_SAID,
        needs="@self_end",
        within=14,
        unless="(attempt|attempts|attempted|attempting) _1 (at|to|of|with|it again at)",
    ),
    _now(
        "a plan, a note or a means",
        """
        (have|had|got|made|make|making|planned|set|chosen|picked|know|wrote|write|writing|written|finish|
            finished|
            finishing|leave|leaving|left|draft|drafting) ~3 (plan|method|date|note|notes|letters|goodbyes|
            it planned|everything planned)
        (buy|buying|bought|get|getting|got|order|ordered|ordering|purchase|purchased|afford|
            access) ~3 @means
        """,
        guards=_SAID,
        needs="@self_end",
        within=12,
        unless="""
        (date|note|notes|plan) _1 (with|from|him|her|about the|to self)
        """,
    ),
    _now(
        "about to do it",
        """
        (going to|about to|ready to|decided to|want to|wanted to|think i will|might|should|whether to|
            enough to|
            courage to|guts to|finally|planning to|almost|nearly) ~3 (do it|did it|go through with it|
            going through with it|try again|attempt again|make an attempt|attempt it)
        """,
        guards=_SAID,
        needs="@self_end",
        within=14,
    ),
    _now(
        "not being alive for long",
        """
        i am going to die ~1 (by the end|by next|next week|this week|this weekend|tonight|on monday|
            on friday|on sunday|on saturday)
        (not|no longer|never) ~2 (be|going to be|planning to be|see myself|see myself being) ~1 (alive|
            breathing|living|
            on this earth|
            in this world) ~2 (tomorrow|anymore|any more|much longer|by|when you|next|soon|past|after|
                to see|
            tonight)
        (i will|i am going to|i might|i should|i would|i could|i better) ~2 be ~1 dead ~2 (soon|by|before|
            tomorrow|
            tonight|anyway|in|then|next|within|already|because|and|if it was not|if it were not)
        (last|final) ~1 (day|days|week|weeks|weekend|night|hours|hour|month|morning) ~1 (alive|on earth|
            on this earth|
            of my life|of being alive|to live|as a living|i will be alive|i have left)
        (day|days|week|weeks|hours|months) (left|of life left|left alive|left of life) _2 (to live|
            until i die|
            before i die|till i die|then i die|until i do it)
        (day|days|week|weeks|hours|months) of life left
        (weeks|days|hours|time) _1 left _1 for my death
        (when|by the time|because|since|once|after) i am (dead|no longer alive|not alive) !(tired|serious|
            inside|asleep|
            sure|set|drunk|last|weight|broke)
        """,
        guards=_DYING,
        unless="""
        (if|when) (mom|mum|dad|she|he|my|they) _3 (finds|find|sees|see|hears|knows)
        (sleep|rest) when i am dead
        (doctor|doctors|oncologist|cancer|hospice|palliative|terminal|vet|chemo)
        """,
    ),
    _now(
        "pills swallowed",
        """
        (took|taken|popped|swallowed|downed|ate|drank|ingested) _2 @many _3 @meds
        (take|taking|swallow|swallowing|pop|popping|down|downing|eat|drink|drinking) ~1 (all|all of|every|
            the whole|
            the entire|a whole|an entire|a full|every single|every last) _3 (@meds|bottle|box of pills)
        (od|overdose|over dose|overdosed|overdosing) ~2 (on|with) _2 (@meds|@many)
        (took|swallowed|downed|taken) ~1 (everything|a bunch of stuff|all of it|the whole lot|
            whatever i) _2 (cabinet|ago|could find|i had|
            in the house|in the bathroom|found)
        drink ~3 (bleach|antifreeze|poison|drain cleaner|rat poison)
        """,
        guards=_SAID,
        unless="""
        (bottle) of (wine|water|beer|milk|champagne|whisky|whiskey|juice|soda|coke|gatorade|vodka|ketchup)
        (bleach) (my|the|his|her) (hair|floor|shirt)
        all my (meds|medication|pills|tablets|medications) _1 (this morning|on time|as prescribed|
            with breakfast|
            with food|like a)
        @meds (for the last|for the past|a day since|daily|every day for|over the years|a week)
        """,
    ),
    _now(
        "no other way seen",
        """
        (only|best|easiest|one|last|final|better|smartest|fastest|logical) ~1 (option|options|way|way out|
            choice|solution|
            answer|escape|thing|exit|hope|wish|path|outcome|relief) _2 (is|would be|was|seems to be|left is|
            seems like) ~2 ~1 (@dying|@die)
        (do not|not) ~2 (want|wanna) ~1 (to die|to kill myself|die) but _7 (no choice|only option|only way|
            no other|no way out|nothing else)
        (reason|reasons|reason why) ~1 (i|that i) should not ~2 (@die|@killing|end it|end it all|exist)
        (why should i|why do i|why am i|why must i|why would i|why bother|why even|
            why keep) ~2 @why_live !(here|in|
            with|like|at|there|on|about|up|for|so|such|near)
        @dying ~1 (would|will|could) ~1 (fix|solve|free|save|set me free|help everyone|end this|end my|
            make everyone|make things|make it all)
        (reason|reasons) ~1 (not to|to not) ~2 (end|kill|die|do it|jump|go through with it)
        (reason|reasons|reason why) ~1 (i|that i) should not ~1 (do it|go through with it)
        @dying ~1 is ~3 (easier|better|preferable|less painful|kinder) ~1 (than|then) (living|life|this|
            being alive|existing|staying)
        (suicide|death|dying|killing myself|ending it) ~1 (crosses|crossed|enters|has been on|is on|
            is always on|was on) my mind
        (not|nothing) _3 left to (stay alive|live|be alive|stay) for
        (not|never) _3 (life|it) ~2 (was|is|be) ~1 worth living
        my (suicidality|suicidalness|suicidal self|suicidal mind)
        @reason _1 (i am not dead|i am not gone|i have not died|i am not six feet)
        (seems|seem|appears) to be to (kill me|kill myself|die|end it)
        (attractive|tempting|appealing|nice|good|peaceful|better|comforting|seductive|
            beautiful) ~1 @dying ~1 (is|sounds|
            seems|would be|looks|feels)
        @reason _1 (i am|i have not|that i have not|i have|i did not) _2 (still here|killed myself|
            still alive|ended it|done it|gone through)
        """,
        guards=_DYING - {Guard.NEGATION},
        unless=slot.IDIOMS,
    ),
    _rule(
        "wishing to be gone",
        """
        (wish|wishing|wished|if only) ~2 (i|i could) ~2 (was gone|were gone|was nothing|disappear|vanish|
            was not here|
            were not here|was not around|fade away|be gone|was invisible forever|be erased)
        (by|before) _3 (i will be gone|i am gone for good)
        i (will|am going to) be gone (by|before|forever|for good|soon|in a few days) !(work|lunch|noon)
        """,
        guards=_DYING,
        unless="gone (for|to|on|by) (a|the|work|lunch|vacation|holiday|noon|then|week|weekend)",
    ),
)
