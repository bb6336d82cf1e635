"""English: self-harm, harm to others and abuse, composed of who, what is done, with what, and to whom."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.screening.rules import Guard, Rule

MACROS = {
    "skin": """wrist|wrists|arm|arms|thigh|thighs|leg|legs|skin|forearm|forearms|stomach|hip|hips|ankle|
        ankles|scars|
        scar|hand|hands|palm|palms|chest|shoulder|belly|knuckles""",
    "blade": "razor|blade|razors|blades|knife|scissors|glass|scalpel|penknife|needle|boxcutter|compass",
    "he": """he|she|they|my husband|my wife|my boyfriend|my girlfriend|my partner|my ex|my father|my dad|
        my mother|
        my mum|my mom|my brother|my stepdad|my son|my carer|the carer|my caregiver|my daughter in law|
        my roommate""",
    "him": """him|her|them|my ex|my boss|my neighbor|my neighbour|my brother|my sister|that man|that bastard|
        my dad|
        my father|my landlord|my stepdad|my husband|my wife|the guy|that guy|my coworker|my roommate|
        my mother""",
}
_SPOKEN = frozenset({Guard.NEGATION, Guard.PAST, Guard.THIRD_PERSON, Guard.QUOTED})
_THOUGHT = _SPOKEN | {Guard.INTRUSIVE, Guard.SHOWN, Guard.DURING_MEDICINE}
_DONE_TO_ME = frozenset({Guard.NEGATION, Guard.PAST, Guard.QUOTED, Guard.SHOWN, Guard.DURING_MEDICINE})
_now = partial(Rule, language="en", macros=MACROS, urgency=Urgency.NOW)

RULES = (
    _now(
        SafetyKind.SELF_HARM,
        "hurting oneself, in other words",
        """
        (picking|picked|digging|dug|dig|gouging|gouged|scraping|scraped|stabbing|stabbed|jabbing|jabbed|
            pressing|
            pressed|dragged|dragging|ran|sliced|carving) _3 @skin _4 (bled|bleed|blood|until)
        (picking|picked|digging|dug|gouging|gouged|scraping|stabbed|jabbed|pressed|dragged|dragging|ran|used|
            took|put|
            held) _2 @blade _3 (my|the old|old|the) ~1 @skin
        (picking|picked|digging|dug|gouged|scraped|cutting|cut) _3 @skin _2 @blade
        (dug|dig|digging|pressed) my nails into _4 (bled|bleed|blood|until|skin|palms|wrists|arms)
        (held|hold|put|pressed|pressing|holding) my (hand|arm|fingers|palm|wrist) _2 (stove|hob|burner|flame|
            candle|iron|
            radiator|oven|boiling water|hot water) _4 (purpose|feel|until|second|seconds|punish|deserved|
            longer)
        (burned|burnt|burning|cut|scratched) ~1 (words|lines|a line|a word|another line|new lines|
            fresh lines) _3 @skin
        (new|fresh|more|deeper) ~1 (cuts|burns|marks|scars|lines) ~1 on my (arm|arms|thigh|thighs|leg|legs|
            wrist|stomach)
        (hit|hitting|punched|punching|slapped|slapping) myself
        (hit|punched|banged|slammed|smashed) my (head|face|fist|hand|fists) _5 (until|bled|again and again|
            over and over|
            punish|swelled|calm)
        (needed|wanted|had) to (see|feel) ~1 (blood|the blood|myself bleed|pain)
        (back to|started|relapsed|gone back to|slipped|doing it) _2 (cutting|burning|the blade|the razor|
            hurting myself)
        (hiding|hide|covering|long sleeves) _4 (cuts|burns|marks|scars|arms)
        """,
        guards=_THOUGHT | {Guard.AFTERWARDS},
        unless="""
        (shaving|shaved|cooking|chopping|onions|gardening|roses|thorns|cat|kitten|tattoo|splinter|oven tray|
            by accident|
            accidentally|physio|laser|surgeon|eczema|mosquito|nails done|carbs|hair|ties|ribbon|bread|cake|
            in the kitchen|
            workout|sun|sunburn)
        """,
    ),
    _now(
        SafetyKind.HARM_TO_OTHERS,
        "wanting to hurt someone, in other words",
        """
        (bought|got|have|carry|carrying|keep|keeping|packed|brought|sharpened|loaded) ~1 (a|the|my) ~1 (bat|
            gun|knife|
            machete|hammer|crowbar|axe|rifle|pistol|shotgun) _8 (his|him|her place|her house|them|
            that bastard|for when)
        (going to|will|want to|wanted to|swear i will|ready to) ~2 (break|smash|snap|cave in|slit|kick in|
            rip|cut) ~1 (his|
            their|that mans|my exs) ~1 (legs|arms|neck|head|skull|throat|face|face in|jaw|fingers|knees|teeth)
        (put|putting|get|got|had) ~1 my hands (round|around|on) (his|their) (neck|throat)
        (put|putting|will put|going to put) @him in (the ground|a grave|hospital|the hospital|a coffin|a box)
        (make|making) @him ~1 (pay|suffer|bleed|regret|beg) _8 (done with|walk|walking|alive|blood|gun|knife|
            breathing|with me)
        (if i see|next time i see|when i see|if he comes|if she comes|if he touches|next time he) _4 (finish|
            kill|bury|
            shoot|stab|end|break|dead|put)
        (hit|punched|headbutted|kicked|attacked|jumped|beat up|went for|swung at|glassed|stabbed|
            bottled) (my boss|a guy|
            a man|a stranger|someone|my neighbor|my neighbour|my brother|my roommate|him|her) _3 (in the|
            parking|outside|
            today|last night|with|work|again|street|bar|pub|floor)
        (want|wanted|wish) @him ~1 (dead|gone for good|to die|six feet under|in the ground) _4 (how|mean it|
            plan|will|and i)
        (know|found out|worked out|learned) where (he|she|they) (lives|live|parks|works) _8 (gun|knife|hurt|
            pay|regret|kill|
            burn|bat|finish)
        (burn|burning|torch|set fire to) ~1 (his|her|their|the) ~1 (house|place|car|flat|office) _5 (inside|
            in it|down|
            asleep|with)
        """,
        guards=_THOUGHT,
        unless="""
        (game|games|chess|cards|scrabble|laughing|haha|lol|baseball|cricket|softball|kitchen|tennis|monopoly|
            fifa|mario|
            paying|rent|up on|up with|me up)
        """,
    ),
    _now(
        SafetyKind.ABUSE,
        "being hurt, controlled or threatened, in other words",
        """
        @he ~2 (twists|twisted|bends|bent|squeezes|squeezed|yanks|yanked|burns|crushed|grabs|
            grabbed) ~1 my (arm|arms|
            wrist|wrists|hair|neck|throat|face|fingers|hand)
        (he|she|they|husband|wife|boyfriend|girlfriend|partner|ex|father|dad|mother|mum|mom|brother|stepdad|
            carer) _4 (takes|
            took|keeps|kept|hides|hid|controls|checks|reads|smashed|tracks) my (phone|bank card|cards|card|
            keys|money|wages|
            passport|messages|medication|meds|car keys|pills|bank) _8 (ask|asking|permission|not go|go out|
            leave|allowed|
            not let|every|again|anyone)
        @he ~2 (threatens|threatened|keeps threatening|is threatening|says he will|says she will|
            swore he would|said he would|said she would) _2 (send the|post the|show the|share the|
            take the kids|kill himself if|hurt the dog|
            kill the dog|burn|tell everyone|report me|have me deported|call immigration|lock me|ruin me|
            find me)
        (rough with me|violent with me|lays hands on me|laid hands on me|raised his hand to me|
            raises his hand to me|
            put his hands on me|puts his hands on me|puts her hands on me|gets physical with me|goes for me)
        (if|when|in case) (he|she|they) (sees|finds|reads|catches|knows|hears) _4 (get it|hit me|kill me|
            hurt me|pay for it|
            beat me|go mad|goes mad|punish|get it again)
        (hide|hiding|delete|deleting) ~1 (this|this chat|these|this app|these messages|what i write) _3 (he|
            she|him|her) _3 (see|sees|finds|hit|reads|finding|seeing)
        (walking on eggshells|tiptoe|keep quiet) _4 (hit|throws|violent|drunk|rage)
        (sleep|sleeping|locked myself) _3 (door locked|chair against|bathroom|in the car) _5 (him|her|drunk|
            scared|afraid|
            so he)
        (bruise|bruises|black eye|split lip|handprint|marks) _4 (where he|where she|he grabbed|she grabbed|
            from him|from her|
            he gave|long sleeves)
        """,
        guards=_DONE_TO_ME,
        unless="""
        (massage|physio|physiotherapist|dentist|yoga|wrestling|judo|dance|salsa|toddler|nurse took blood|
            hairdresser|
            jokingly|playfully|tickle|surprise party|my baby|the baby|the kids)
        """,
    ),
)
