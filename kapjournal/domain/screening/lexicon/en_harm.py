"""English: self-harm, harm to others, danger to those who depend on the person, abuse."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening.lexicon.en_macros import MACROS
from kapjournal.domain.screening.rules import Guard, Rule

_SPOKEN = frozenset({Guard.NEGATION, Guard.PAST, Guard.THIRD_PERSON, Guard.QUOTED})
_THOUGHT = _SPOKEN | {Guard.INTRUSIVE}
_DONE_TO_ME = frozenset({Guard.THIRD_PERSON, Guard.NEGATION, Guard.PAST, Guard.QUOTED, Guard.SHOWN})
_now = partial(Rule, language="en", macros=MACROS, urgency=Urgency.NOW)

RULES = (
    _now(
        SafetyKind.SELF_HARM,
        "hurting oneself",
        """
        (self harm|self harmed|self harming|selfharm|selfharmed|selfharming|self injury|self injured|
            self injuring|self mutilation|self harms)
        (relapsed|relapse|relapsing) (on|with|into) (cutting|self harm|sh|burning)
        (did|doing|done) sh (again|last night|today|yesterday)
        (hurt|hurting|harm|harming|harmed|injure|injuring|injured|punish|punishing|mutilate|
            mutilating) @adv? myself
        (cut|cutting|burn|burning|burned|burnt|scratch|scratched|scratching|stab|stabbed|stabbing|bite|
            bit|biting|carve|carved|carving|slice|sliced|slicing|bruise|bruising|bruised|choke|choking|
            strangle|strangling) (myself|my own|into my skin|my skin open)
        (cut|cutting|slice|sliced|slicing|slit|carve|carved|carving|burn|burned|burnt|burning|scratched|
            scratching|bit|bite|biting|stub|stubbed|stubbing|scald|scalded|scalding) _5 (my arm|my arms|
            my thigh|my thighs|my wrist|my wrists|my leg|my legs|my skin|my own arm|my stomach|my forearm|
            my hips|my hip|my hand)
        (started|start|starting|back to|been|keep|kept|was|am|want to start|thinking about|
            can not stop) cutting !(her|his|their|your|it|the|a|an|out|pics|pictures|back|down|up|off|hair|
            grass|some|into|through|class|
            classes|corners|onions|carbs|sugar|vegetables|wood|paper|costs|calories|ties|fabric|people)
        (want|wanted|need|urge|urges|feel like|craving|tempted|wanna) _1 (to cut|cutting|to burn|to bleed)
        (hit|hitting|punch|punching|punched|slap|slapping|slapped|smash|smashed|smashing) (myself|
            my own head|my own face|my own) _1 (in|until|again|over|when|hard|on|with|because|every)
        (hitting|banging|smashing|punching|slamming) (my head|my face|my fists) _1 (against|on|into|in|
            until|again|over|when|hard)
        (hit|bang|banged|smashed|slammed|smash) my (head|face) _5 (until|on purpose|again|over and over|
            bled|calm|stop the)
        (punch|punched|punching|hit|hitting) _2 (wall|walls|mirror|door) _3 (until|till|on purpose|bled|
            broke|bleeding)
        (starve|starving|starved) myself
        (made|make|making) _2 cuts _1 (on|in) my
        (scratch|scratching|scratched|pick|bite|punch|hit|rub) _4 (until|till) _2 (bleed|bled|bleeding|
            blood|bruised|raw)
        sh (urges|again|thoughts|relapse|last night|is back)
        (urge|urges|want|wanted|need) to sh
        cut (deep|deeper|too deep)
        (took|take|put|used) _1 (blade|razor|knife) to my (arm|leg|wrist|skin|thigh)
        (pull|pulled|pulling|rip|ripped) my hair out _2 (punish|purpose)
        (purposely|purposefully|deliberately|intentionally) (hurt|burned|cut|burnt|injured|hit) myself
        (razor|blade|razors|blades) (out|again|out again|to my skin|to my arm|to my wrist|
            in the drawer again)
        i @adv? (cut|burned|scratched) (again|last night|tonight|today|yesterday)
        i @adv? (cut|burned) (deep|deeper)
        (burn|burned|burnt|burning) _5 (lighter|cigarette|iron|stove) _4 (feel|purpose|skin|arm|helps)
        """,
        guards=_THOUGHT | {Guard.AFTERWARDS},
        unless="""
        (cat|dog|kitten|puppy|baby|toddler|bird|parrot|branch|thorns|rabbit|bush|she|he|it) (scratched|
            bit|burned|cut|bites|scratches)
        (burned|burnt) (my hand|my hands|my finger|my tongue) (with|on|cooking|making)
        (burned|burnt) (myself|my arm) (with boiling|with hot|cooking|making|on the|with coffee|
            with the oven)
        (injured|hurt) myself (during|while|at|in|playing|running|lifting|doing|climbing|skiing|falling)
        (cut|cutting|burn|burned|scratched|bit|burnt|hurt|stabbed|hitting) myself (with a hacksaw|shaving|
            some slack|cooking|chopping|off|out|by accident|accidentally|at work|at the gym|running|
            slicing|short|with the|on a|on the|while|gardening|loose|a piece|a slice|falling|skiing)
        banging my head (against|on) (the|a|my) _1 (wall|desk|keyboard)
        (burn|burned|burnt) _7 (oven|toaster|pizza|cooking|coffee|tea|stove|straightener|curling|grill|bbq|
            sun|sunburn|pan|
            kettle|soup|iron|off yet|cd|cds|dvd|dvds)
        cut myself a (fringe|slice|piece|bit|break|deal)
        to burn (cds|dvds|a|windows|up|off|more|some|calories|fat|energy|time|it off|the)
        (want|need|wanted|feel like) _1 (to cut|cutting) (back|down|it|my hair|the|off|ties|sugar|out|
            corners|class|through|grass|wood|her off|him off|my losses|loose|costs|a|hair|carbs)
        (was|been|started|keep|am|start|back to|stop) cutting (back|down|the|out|off|it|my hair|
            vegetables|onions|sugar|grass|wood|corners|hair|carbs|class|through|costs|a|calories|ties|
            fabric|paper)
        (burn|burned|burnt|cut) (my hand|my hands|my arm|my leg) (on the|on a|with the oven|cooking|on my|
            while)
        (hit|bang|banged|bump) my head (on|in|against) (the|a) (slide|cupboard|door|shelf|cabinet|ceiling|
            car)
        (cut|burned) (again|today|tonight|yesterday) (the|my hair|onions|grass|wood|paper)
        """,
    ),
    _now(
        SafetyKind.SELF_HARM,
        "hitting one's head",
        """
        (hit|hitting|bang|banged|banging|slam|slammed|slamming|smash|smashed|smashing) my (head|
            forehead|face) _5 (over and over|again and again|until|till|to calm|to feel|to stop the)
        """,
        guards=_THOUGHT,
    ),
    Rule(
        SafetyKind.SELF_HARM,
        "self-harm that has stopped",
        """
        (stopped|quit|no longer|not been|gave up|stop) (cutting|self harming|burning myself|
            hurting myself|harming myself|cutting myself)
        (clean|free) (from|of) (self harm|cutting|sh|self injury)
        (not|never) @adv? (cut|cutting|self harmed|self harm|hurt myself)
        """,
        language="en",
        macros=MACROS,
        tier=SafetyTier.NEGATED_OR_PAST,
        unless="(can not|could not) stop (cutting|hurting myself|burning myself|harming myself)",
    ),
    _now(
        SafetyKind.HARM_TO_OTHERS,
        "wanting to hurt someone",
        """
        (want to|going to|planning to|plan to|plan how i would|planning how i would|planning how to|
            thinking how i would|figuring out how to|
            thought about how to|urge to|urges to|afraid i will|
            scared i will|worried i will|scared i am going to|afraid i am going to|scared of what i will|
            ready to|tempted to|intend to|about to|might|i will|like to|need to|dreaming of|wanted to|
            wants me to|desire to|swear i will|i will|could just|almost) @adv? (kill|murder|stab|shoot|
            strangle|choke|attack|poison|hurt|harm|beat up|beat the shit out of|beat|smash his|smash her|
            break his|break her|injure|slit|run over|burn) @adv? @someone
        (@think|fantasies of|feel like|planning on|idea of|keep imagining|thought|image|image where i|
            image of|images of|urges of|obsessing about|ocd says i am going to|ocd tells me i might|
            obsessions about|thought of|what if i|i might|intrusive|fantasy of|
            fantasized about) @adv? (kill|pushing|push|poisoning|attack|killing|murdering|stab|stabbing|
            shooting|strangling|choking|attacking|poisoning|hurting|harming|hurt|beating|beating up|
            burning) @someone
        (thought|thoughts|image|images|urge|idea) _3 (killing|stabbing|murdering|strangling|stab|kill|
            shooting|choking|hurting) @someone
        if i see @someone _2 i will (kill|hurt|stab|shoot|beat)
        (could|would) kill @someone _5 (really|mean it|gun|knife|not joking|for what)
        (want|wants|wanted) (him|her|them|my ex|my boss) dead
        (burn|burning) _1 (his|her|their) (house|place|car|apartment) _1 down
        (ends|end) with (him|her|them) (dead|in the ground|in hospital)
        (gun|knife|bat|rifle|machete) _6 (stab|shoot|kill|hurt|his legs|for him|for her|use it on him|
            use it on her)
        i @adv? (threatened|threatening|threaten) _4 (with a knife|with a gun|with the knife|to kill him|
            to kill her|to kill them)
        i @adv? (hit|punched|pushed|shoved|slapped|choked|punch|hurt|beat|kicked|strangled|bit|hurt|
            grabbed|attacked|stabbed) (my wife|my husband|my boyfriend|my girlfriend|my partner|my ex|
            my mother|my mom|my dad|my brother|my sister|my roommate|her in the face|him in the face|
            my neighbor|a stranger|my boss)
        (gun|knife|bat|machete|rifle|weapon) _2 (for when he|for when she|for when they|for him|for her|
            for the guy who|for the man who|for the one who|for the person who|for whoever)
        (have|got) _1 gun loaded
        i @adv? (broke|fractured|busted) (my boyfriends|my girlfriends|my husbands|my wifes|his|
            her) (nose|arm|jaw|ribs|rib|finger|teeth|wrist|lip)
        i almost (stabbed|killed|choked|strangled|shot|hit|beat|ran over) @someone
        (make them pay|make him pay|make her pay) _6 (bat|break|gun|knife|hurt|blood)
        (want to|going to|will|feel like|urge to) @adv? (shoot up|blow up) (the|my|a) (school|office|
            place|work)
        """,
        guards=_THOUGHT,
        unless="""
        (kill|murder|beat|strangle|choke|hurt) _2 (laughing|haha|lol|jaja|leftovers|burrito|chess|game|
            feelings|time|at tennis|at cards|mosquito|mosquitoes|weeds|spider|spiders|ants)
        (murder|kill|strangle|shoot) (him|her|them|the guy|the man|the woman|that man|that guy|that woman|
            my boss|
            my landlord) _1 (from|at|in|on) _2 (council|office|bank|counter|desk|phone|insurance|helpline|
            callcentre|call|tax|dmv|front|till|next to me)
        (hit|pushed|beat) (my boss|my sister|my brother|my partner|my husband|my wife|my mom|my dad) (up|
            up for|at|with a question|with the)
        """,
    ),
    Rule(
        SafetyKind.HARM_TO_OTHERS,
        "wanting to hurt someone, denied",
        """
        (would never|will never|could never|never|would not|never want to) @adv? (hurt|harm|kill|attack|
            hurting) @someone
        (never) (wanted to|thought of|thought about) @adv? (hurt|harm|kill|hurting|killing) @someone
        """,
        language="en",
        macros=MACROS,
        guards=frozenset({Guard.THIRD_PERSON, Guard.QUOTED}),
        tier=SafetyTier.NEGATED_OR_PAST,
    ),
    Rule(
        SafetyKind.DANGER_TO_DEPENDANT,
        "hurting a child or someone who depends on another, denied",
        """
        (would never|will never|could never|never|did not|would not|not going to|have not) @adv? (hit|
            hurt|harm|touch|touched|shake|shook|slapped|hurting) @dependant
        """,
        language="en",
        macros=MACROS,
        tier=SafetyTier.NEGATED_OR_PAST,
    ),
    Rule(
        SafetyKind.ABUSE,
        "being hurt, denied or over",
        """
        (never|not|nobody|no one|does not|did not|has not|no longer) _1 (hit|hits|beat|beats|touched|hurt|
            hurts|forced|choked|hitting|raped|laid a hand on|threatened) me
        """,
        language="en",
        macros=MACROS,
        guards=frozenset({Guard.QUOTED}),
        tier=SafetyTier.NEGATED_OR_PAST,
    ),
    _now(
        SafetyKind.DANGER_TO_DEPENDANT,
        "a child or someone who depends on another may be hurt by the person",
        """
        (take|taking|bring) @dependant with me when i (go|die|do it|kill myself)
        (not|barely|too tired to|too sick to) (take care of|feed|look after|care for|
            get up for) @dependant
        left _2 (year old|years old|month old|months old) _2 (alone|by himself|by herself)
        @dependant _6 left (her|him|them) _1 (on the floor|there all night|there|alone|outside|in the car)
        (pillow|hand|blanket) over _1 (babys|sons|daughters|kids|childs) (face|mouth)
        (scared|afraid|worried|terrified) _1 (put|putting) a pillow over
        (shoved|threw|pushed|slammed) (the little one|my little one) _1 (into|against|down|on)
        (urge|urges|want|afraid|scared) _3 (shake|hurt|hit|drop|throw|smother) (the little one|
            my little one)
        (shook|shake|shaking|slap|slapped|hit|hitting|smacked|spanked|beat|kicked|choked|threw|grabbed|
            burned|tied|tie|dropped|drugged|bruised|hurt|pushed) @dependant _1 (again|hard|so|to|until|
            last|and|because|with|off|in|across|up|on|when|against|down|into|around|yesterday|today|this|
            by|out|at|till)
        i @adv? (hit|beat|shook|slapped|hurt|smacked|kicked|shoved|choked|spanked|pushed|punched|
            bit) @dependant
        (want to|going to|afraid i will|scared i will|afraid i am going to|scared i am going to|
            afraid i might|scared i might|might|urge to|urges to|thinking about|thought about|thoughts of|
            thought of|thought about|image of|images of|worried i will|scared to|afraid to|afraid of|
            scared of|feel like|fear of|what if i|keep imagining) @adv? (hurt|hurting|harm|harming|shake|
            shaking|hit|hitting|kill|killing|drown|drowning|throw|throwing|smother|smothering|strangle|
            strangling|slap|slapping|stab|stabbing|drop|dropping|lose it on) @dependant
        (scared|afraid|terrified) of what (i will|i would|i might|i could) do to @dependant
        (left|leave|leaving) @dependant _2 (alone|by themselves|by herself|by himself|
            unsupervised) _4 (high|drunk|on|while|to|all night|overnight|and went|so i could|for hours|
            in the car)
        pillow over _2 (mothers|moms|mums|fathers|dads|grandmas|husbands|wifes) (face|mouth)
        @dependant _3 (not safe with me|not safe around me|safer without me|safe with me|safe around me)
        (have not|has not|did not|can not|forgot to|stopped) (fed|feed|feeding|bathed|changed) @dependant
        @dependant (have not|has not|did not) (eaten|eat|had food|had dinner)
        (drove|driving|drive) @dependant _8 (high|drunk|ketamine|wasted|stoned|tripping|dose|under|
            lozenge|troche)
        (locked|lock|locking) @dependant (in|out|up|inside)
        (tied|tie|strapped) @dependant (to|up|down)
        """,
        guards=_THOUGHT,
        unless="""
        (dropped|drop|dropping) @dependant (to|off|at) _2 (airport|school|station|bus|nursery|daycare|class|
            practice|moms|party)
        (hit|beat|pushed|threw) @dependant (at|a|up|for|me|in the swing|on the swing|on the swings|up for|
            a ball|the ball|to school|to do)
        (hurt|hit) @dependant (feelings)
        """,
    ),
    _now(
        SafetyKind.DANGER_TO_DEPENDANT,
        "someone who cannot be alone is left alone",
        """
        (leave|left|leaving|forgot|forget) @dependant _2 (alone|by himself|by herself|by themselves|
            in the bath|
            in the car|in the tub|in the pool|unattended|outside)
        """,
        guards=_THOUGHT,
        needs="""
        (dementia|alzheimers|falls|fell|fallen|wanders|stove|high|drunk|stoned|wasted|drugged|blackout|
            passed out|all day|all night|insulin|oxygen)
        """,
        within=14,
    ),
    _now(
        SafetyKind.DANGER_TO_DEPENDANT,
        "fear of hurting a child or someone who depends on the person",
        """
        (scared|afraid|worried|terrified) i (will|am going to|might|could) (shake|hurt|hit|drop|throw|
            smother|harm|snap at) (her|him|them|it)
        """,
        guards=_THOUGHT,
        needs="@dependant",
        within=15,
    ),
    _now(
        SafetyKind.DANGER_TO_DEPENDANT,
        "a child or someone who depends on another may be hurt by someone",
        """
        @dependant (has|have) _1 (bruises|burns|marks|a black eye) (from|because|on)
        (my husband|my boyfriend|my partner|my ex|stepdad|her dad|his dad|my brother|my father|
            he) _1 (molesting|abusing|touching|hurting|hitting|beating|abused|molested) @dependant
        @household @adv? (hit|hits|beats|beat|hurts|hurt|touches|touched|slaps|slapped|shakes|shook|
            molests|molested|abuses|abused|kicks|kicked|chokes|choked|is hurting|is hitting|is touching|
            is beating|is abusing|is molesting|keeps hitting|threatens|threatened) @dependant
        (someone|somebody|teacher|daycare|babysitter|nanny|school|coach|priest) _3 (hurting|hurts|
            touching|touches|abusing|hits|hitting|molesting|beating) @dependant
        @dependant _3 (told me|says|said|tells me) _4 (touches|touched|hits|hit|hurts|hurt|beats|beat|
            is touching) (her|him|them)
        (he|she) (hits|beats|touches|molests|hurts|shakes|slaps) @dependant
        """,
        guards=frozenset({Guard.NEGATION, Guard.PAST, Guard.QUOTED, Guard.INTRUSIVE}),
        unless="(hits|hit|beats) @dependant (up|at)",
    ),
    _now(
        SafetyKind.ABUSE,
        "being hurt, forced or threatened",
        """
        @abuser @adv? (hit|hits|beat|beats|slapped|slaps|punched|punches|choked|chokes|choking|kicked|
            kicks|strangled|strangles|raped|rapes|assaulted|assaults|molested|molests|hurts|shoved|shoves|
            bit|burned|burns|abuses|abused|grabs|threatens|threatened|hitting|beating|has hit|has beaten|
            is hitting|is beating|is abusing) me
        @abuser @adv? (grabbed|slammed|slams|locked|locks|pinned|pins|spits|spat|drugged|attacked|attacks|
            chased|stalks|stabbed|burnt|scratched|headbutted|whipped|tied|cornered|abandoned) me
        (grabbed|grabs|dragged|held) me by _1 (neck|throat|hair)
        (slammed|slams|pinned|pins|shoved|threw|throws) me (against|into|to the|down|on the|onto)
        (and|then|drugged me and) (assaulted|raped|beat|kicked|kicks|punched|choked|kicking|hit) me
        @abuser @adv? (broke|breaks|fractured|broken) my (arm|nose|jaw|rib|ribs|wrist|finger|tooth|teeth|
            leg)
        (bruises|bruise|black eye) (from|because of) (him|her|my husband|my wife|my boyfriend|
            my girlfriend|my partner|when he|when she)
        (scared|afraid|terrified|worried|fear) _1 (he|she|they|my husband|my boyfriend|my wife|my partner|
            my ex|my dad) _2 (kill|hurt|hit|beat|find|come after) me
        (threatened|threatens|threatening) me _1 (with a|with his|with her|with the|again|and)
        (makes|made|forces|forced|making) me do (sexual|things i|stuff i)
        (tracks|checks|monitors|goes through) my (phone|location|messages|every)
        @abuser _2 (beats|hits|hurts|threatens|molests|abuses) me
        (used to) (hit|beat|slap|choke|hurt|rape|punch|kick) me
        @abuser @adv? (keeps|kept|still|started|starts|is) @adv? (touching|hitting|beating|hurting|
            choking|slapping|grabbing|threatening|raping|pushing|kicking) me
        @abuser @adv? (touched|touches) me
        (pushed|pushes|shoved|threw|throws|dragged|drags) me (down|into|against|across|by my hair|out of|
            onto|to the)
        (throws|threw) (things|plates|stuff|bottles|a plate|a chair|a glass) at me
        (says|said|saying|threatens|threatened|threatening) _3 (will kill me|would kill me|to kill me|
            going to kill me|kill me if|will hurt me|to hurt me)
        (held|holds|put|puts|pointed|points) _1 (knife|gun|blade|razor) _1 (to|at|against) (my|me)
        (will not|does not|would not|not allowed|never|not) (let me) (leave the house|leave|see my|
            talk to my|talk to anyone|see anyone|go out|have money|work|have a phone|use the phone)
        (forces|forced|forcing|makes|made|making|coerced|coerces) me _1 (have sex|into sex|to have sex|
            sleep with|do things in bed|sexually)
        (was|got|been|being|am being|am|were) @adv? (raped|molested|sexually assaulted|sexually abused|
            beaten by|abused|assaulted by|sexually harassed by|groomed by|beaten as|assaulted)
        (raped|molested|sexually abused|sexually assaulted) me
        (afraid of|scared of|terrified of|fear) (my husband|my wife|my boyfriend|my girlfriend|my partner|
            my ex|my father|my dad|my stepdad|him when he|her when she|my son|my brother|my caregiver|
            my mother|my mom)
        (scared|afraid|not safe|terrified) _2 (to go home|at home|going home|in my own home|
            in my own house|in my home|around him|with him at home) _3 (him|her|because|with|he|she|my)
        (not feel safe|not safe) (at home|around him|around her|with him|with her|in my home|around my)
        (controls|control|takes|hides|withholds) (all my|my|all the) (money|phone|pills|medication|meds|
            passport|bank) _6 (ask|checks|not allowed|permission|eat|everything|not let)
        (being|getting) (abused|beaten|hit|threatened|hurt) (at home|by my|by him|by her|again|every)
        i am being (abused|beaten|threatened|stalked)
        i am not allowed to (have money|see my|leave|talk to my|go out|work|have friends)
        (partner|husband|wife|boyfriend|girlfriend|ex|caregiver|he|she) is (abusive|violent|hurting me|
            abusing me|dangerous) _2 (to me|with me|again|at home|when he|when she|toward me|towards me)
        """,
        guards=_DONE_TO_ME,
        tier=SafetyTier.AFFIRMED,
        unless="""
        me (playfully|jokingly|by accident|gently)
        (stabbed|stabs|stab|hit|hits) me in the (back|feels|heart|gut) _2 (with|by|when|over|again|like|and)
        (older boys|older girls|priests|teachers|the boys) (raped|beat|hit|touched|molested) me
        (hit|hits) me (up|back|by mistake|by accident|accidentally|first|so fast|so quickly|fast|quickly|
            all at once|hard and|
            within|right away|like a|one by one)
        (hit|hits|hitting) me (with|on) (a|the|his|her) _1 (pillow|snowball|ball|bill|news|question|balloon|
            towel|
            frisbee|paper|joke|hug)
        hope (she|he) _1 me
        (touched|touches) me on the (cheek|shoulder|arm|hand|back)
        (beat|beats) me (at|to it|by)
        (abused) (substances|drugs|alcohol)
        (touched) me (that|deeply|with|by|when he said|so much)
        """,
    ),
    _now(
        SafetyKind.ABUSE,
        "fear of someone at home",
        """
        (scared|afraid|terrified|frightened) of (him|her)
        (he|she|my husband|my wife|my boyfriend|my partner|my ex) (is going to|will|wants to|might) (kill|
            hurt) me
        """,
        guards=_DONE_TO_ME,
        needs="""
        (home|police|violent|threat|threatened|drunk|drinks|hits|hit|husband|boyfriend|wife|angry|leave|
            tonight|one day)
        """,
        within=12,
        unless="(kill me) (when she|when he|if she|if he|lol|haha|for)",
    ),
)
