"""English: one's own death meant, without the act being named: what is ready, how little is left to wait."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

MACROS = {
    "high": """bridge|roof|rooftop|balcony|cliff|cliffs|ledge|overpass|viaduct|platform|car park roof|
        parking deck|
        dam|tower|railing|railings|window|tenth floor|ninth floor|stairwell to the roof|weir|pier""",
    "cord": "rope|belt|noose|cord|cable|sheet|scarf|strap|ligature|flex",
    "meds": """pills|tablets|meds|capsules|painkillers|tylenol|paracetamol|trazodone|amitriptyline|
        gabapentin|xanax|
        valium|morphine|oxy|ambien|zopiclone|codeine|tramadol|lithium|quetiapine|seroquel|insulin|
            benadryl|aspirin|
        ibuprofen|propranolol|diazepam|clonazepam|lorazepam|klonopin|digoxin|sleeping pills|
            sleeping tablets|
        heart tablets|heart meds|blood thinners|beta blockers|antidepressants|warfarin""",
    "soon": """tonight|tomorrow|today|this weekend|this week|next week|this month|monday|tuesday|wednesday|
        thursday|friday|saturday|sunday|by morning|by easter|by christmas|by summer|by spring|by winter|
            by june|
        before christmas|before easter|before summer|next month|by then""",
}
_SAID = SPOKEN | {Guard.HYPERBOLE, Guard.SHOWN}
_DYING = _SAID | {Guard.DURING_MEDICINE}
_NOT_A_DENIAL = _DYING - {Guard.NEGATION}
_rule = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, language="en", macros=MACROS)
_now = partial(_rule, urgency=Urgency.NOW)

RULES = (
    _now(
        "at the edge of a high place, meaning it",
        """
        wrong side of the (railing|railings|rail|barrier|fence|bridge)
        (standing|stood|sitting|sat|been) _2 on the ~1 (balcony rail|railing|ledge|parapet|edge of the roof|
            wrong side)
        (looked at|measured|checked|studied|judged) the drop
        (back to|going to|drive to|drove to|walk to|go to|up to) the @high _6 (if i can do it|not come home|
            and not come back|not coming home|not coming back|get it over|and end|and jump|
                do it this time|for good)
        (train|lorry|truck|bus|water|drop|edge) was right there and ~1 i (wanted)
        (jump|fall|step|leap) so badly
        (favorite|favourite) bridge _6 (use it|intend|jump)
        (one|a) (step|move|slip) off the (platform|roof|edge|ledge|bridge|kerb|curb)
        my hands were on the (railing|rail|ledge) and ~1 i leaned
        (third|next) visit count
        """,
        guards=_DYING,
        unless="""
        _3 (photo|photos|view|bungee|selfie|sunset|lunch|dog|fence panel|parking ticket)
        (jump|fall|leap) so badly (timed|executed|at)
        """,
    ),
    _now(
        "an act named by its means and its hour alone",
        """
        (bridge|noose|overdose|gun|train tracks|rope|cliff) (tonight|tomorrow)
        pills (tonight|and vodka tonight|and gin tonight)
        (pills|rope|garage|helium|gun|exhaust) _1 (gin|vodka|cabin|hose|motel|whisky) _4 (car|tonight|month|
            cabin|lake|thursday|friday)
        the garage the hose
        (plan|plan is) _6 (the hose|helium|noose|the tracks|the overpass)
        plan yes means yes
        (stopped|stop|skipping|quit|let|letting) _3 @meds _4 (on purpose|deliberately|nature|so i die|
            run out on purpose|kill me)
        (took|taken|swallowed|downed) (all|everything) _1 (my|of my|the) ~1 (@meds|medicine cabinet|
            bathroom cabinet)
        (took|taken|swallowed|downed) _2 all (my|the|of my|of the) @meds
        (swallowed|took|downed) everything _1 the (medicine|bathroom) (cabinet|cupboard)
        (crushed|crushing|ground) _2 (them|pills|tablets) ~2 up _3 (tonight|glass|drink|vodka|yoghurt)
        (saved|saving|put by|set aside) _1 my (meds|pills|tablets) _3 (enough|plenty|almost there)
        (got|have) _2 @meds (saved|saved up|put by|stashed|hidden)
        (how much|how many) @meds _2 (it would take|would take|it takes)
        (measured|tested|cut|knotted|practised|practiced with|greased) ~1 (the|my|a) (rope|noose|knot)
        (hook|beam|pipe|rail|bar|branch) _4 (tested it|it holds|it will hold|held me|hold me)
        know which (tree|beam|branch|bridge|train|building)
        (put|stuck|had) it in my mouth _6 (took it out|trigger|safety|next time)
        next time i will not (take it out|take it down|stop|put it back|put them back|be stopped|
            come back|wake up)
        (will|going to) hang (in|from|there|where|by)
        hospital car park _8 (kill myself|die)
        not want to kill myself (at|in|where|while|with|in front of) !(anymore|all)
        (shotgun|gun|pistol|revolver|rifle) is ~1 loaded
        (bought|buying|buy) a rope (today|yesterday|this morning|at|from|last)
        """,
        guards=_DYING - {Guard.NEGATION},
        unless="""
        _3 (swing|hammock|climbing|boat|tow|skipping|dog|horse|sailing|tent|painting|photo|washing|
            tree house|
            treehouse|trip|week|holiday|journey|refill|this morning|on time|as prescribed|goat|calf|
                hunting|range|film|movie|holiday|dinner)
        hang (in there|in the balance|in the wardrobe|in the hall)
        (picture|coat|coats|painting|lights|curtains) _3 will hang
        (nail|glue|heat|massage|nerf|water) gun
        (doctor|gp|prescriber|psychiatrist|nurse) _3 (stopped|stop)
        """,
    ),
    _now(
        "the decision, and nothing left to wait for",
        """
        (chosen|picked|decided|know|worked out|sorted) how and ~1 i ~1 (have|had)? ~1 (chosen|picked|
            decided|know|
            worked out)? ~1 (when|where)
        only question _1 left is how
        (not|never) ~1 (staying|stay|stayed) alive for (anyone|anybody|them|her|him|you|another)
        will not be (alive|among the living|on this earth|breathing)
        no longer ~1 want to be among the living
        (i will|i shall|i intend to|i plan to|i am going to) ~1 be (dead|in my grave) (by|before|come|
            this time)
        (my death|my suicide) is ~1 (booked|planned|set|scheduled|arranged|sorted|on the calendar)
        (by|come|after) _1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|june|
            christmas) it will ~1 all be over _1 me
        (world|everyone|earth) will be _1 (lighter|better off|quieter|emptier) _1 (one person|without me|
            by one)
        not ~1 (intend|plan|planning|expecting|going|mean|meaning) to ~1 (turn|reach|see) (25|30|35|40|45|
            50|60|thirty|
            forty|fifty|sixty|twenty five|eighteen|18|21|another birthday)
        (promised) _3 (i would stay|id stay|stay alive|to stay|to wait|not until) _2 (till|until)
        let me go i want to go !(on|to|home|out|with|there|back|outside|swimming)
        kept (here)? breathing
        (i am|i will be|this friday i|on sunday i|tomorrow i|tonight i) ~1 end !(up|the|my day|with|every|
            a|our|it at)
        (tonight|tomorrow|next time) i will not (get off|get down|climb down|step back|turn back)
        (no|not any) wish to (see|reach|have) ~1 (my next|another) (birthday|year|summer|day|morning)
        if my heart (gave out|stopped|gives out|stops) _3 (kindness|mercy|relief|gift|blessing|thank)
        my (exit|death|leaving) date
        (letters|goodbyes) are (sealed|written|done|posted)
        (someone|somebody|god) ~1 end me
        put me down like
        (happening|ends|over|comes) tonight no more (pain|suffering|me|fighting)
        one way out _2 me _3 (dying|death|die)
        only one way out
        (want|wanted) out not of _4 of (life|living|all of it)
        (not living|being dead|dying|not existing|death) ~1 (anymore)? ~1 (sounds|seems|looks|
            feels) like ~1 (heaven|
            bliss|peace|relief|a holiday|rest|freedom|mercy)
        if i (died|die|got hit|got killed|did not wake up|never woke up) ~1 (tonight|tomorrow|today|
            by lightning|in my sleep)? i would (be relieved|
            be glad|be grateful|not mind|be happy|say cheers|say thank you|welcome it)
        (coward|weak|pathetic|ashamed|stupid) for ~1 (still)? ~1 (being alive|still breathing|
            not doing it|still existing)
        (staying alive|living|being alive|breathing) is ~1 (something|a thing|a favour|a favor|
            only) _2 (i do|for my|
            for her|for them)
        (end|kill|delete|erase|shoot|hang) me (in a heartbeat|myself if i could)
        (telling|tells|told|begging|screaming at) me to kill me
        (kill me) kill me
        (want|like|going) ~1 to sleep and ~1 have nobody wake me
        (part|all) of me hopes i ~1 (do not|never) wake
        wish the (ambulance|paramedics|surgeon|doctors) ~1 had ~1 (been slower|not come|been late|failed|
            let me)
        (wish|wished) the (surgery|operation|crash|accident|virus|fall|overdose) had (killed|finished|
            taken) me
        (find|found|know|picked|chosen) ~1 a (place|spot) _4 where (nobody|no one|noone) will ~1 (find|
            look for) me
        where only _4 (find|finds) me
        goodbye _4 do not blame yourselves
        (tell|remind) my (kids|children|son|daughter|mum|mom|wife|husband) _1 i loved them
        when you read this it will be (done|over)
        if you are reading this i ~1 (did it|am gone|am dead|went)
        (coming|going) to (join|be with) (you|him|her|my) _2 (soon|mum|mom|dad|brother|sister|wife|
            husband|son|
            daughter|in the ground)
        fantasi* about getting (shot|killed|hit)
        (insurance) _6 (clause|two years|pays|payout) _8 (do it|not worth|worth more|end)
        hand mine (in|back)
        at the end of my rope and _5 actual rope
        asked for a sign not to kill myself
        you can die now
        i want to be gone from (everything|everyone)
        """,
        guards=_NOT_A_DENIAL,
        unless="""
        _3 (wedding|interview|exam|movie|game|promotion|visa|holiday|flight|gig|pub|party|concert|match|
            shift|deadline)
        (only one way out) _1 of (the|this|a|town|here) _2 (car park|village|maze|building|estate)
        (doctor|doctors|oncologist|hospice|prognosis|palliative)
        """,
    ),
    _now(
        "about to do it, with a farewell or an end beside it",
        """
        (i am|i will be|im) ~1 doing it tonight
        (tonight|today) i ~1 (do it|go through with it|end it|get to go|stop)
        (picked|chosen|settled on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) ~1 (night|
            morning)
        (i am|im) next on the list
        (can go|go|leave) now
        want out
        it (should|will) (get here|arrive|be here|come) (monday|tuesday|wednesday|thursday|friday|
            saturday|tomorrow)
        chosen the (place|spot)
        so i am going
        (hook|beam|pipe|bar) _3 (ceiling|barn|shed|garage|loft)
        """,
        guards=_SAID,
        needs="""
        (no more pain|goodbye|sorry everyone|forgive me|of life|no you will not|buried|the glock|my note|
            promised her|promised him|promised them|at last no|for good this time|pills|
            relieved for the first time|ordered what i need|used to be scared of it|other side|
            told myself if|last thing on the list|tested it|see if it holds|weirdly okay|kill|dying|die)
        """,
        within=26,
        unless="""
        _6 (wedding|dinner|party|restaurant|haircut|parcel|plumber|flat|flight|holiday|school|bath|diet|
            plant|plants|
            swing|lamp|light|bike)
        """,
    ),
    _rule(
        "a note or goodbyes, with nothing named",
        """
        (written|wrote|finished|redone|drafted|left) ~1 (my|the|a) (note|goodbye note|final note|
            last letter)
        (said|saying) my goodbyes in my head
        this is my last (entry|post|message|diary entry|journal entry|note)
        """,
        guards=_SAID,
        needs="""
        (the will|my will|drawer with|ready to go|ever|forever|goodbye|dead|no more|pain|tonight|for real|
            my pillow|
            coroner|police|passwords)
        """,
        within=14,
        unless="""_3 (for the cleaner|landlord|resignation|thank you|teacher|neighbour|neighbor|session|
            week|tuesday)""",
    ),
)
