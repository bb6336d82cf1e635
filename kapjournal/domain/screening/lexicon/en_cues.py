"""English: signs that say little alone and much together: a means and a decision, a farewell and an absence.

Two of different kinds near each other are a finding for the next working day; two of one kind are none.
"""

from functools import partial

from kapjournal.domain.safety import SafetyKind
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

MACROS = {
    "means": """pills|tablets|gun|rope|noose|bullets|razor|blade|blades|shotgun|pistol|rifle|revolver|
        handgun|insulin|
        morphine|helium|sleeping pills|painkillers|meds|medication|xanax|valium|oxy|tramadol|fentanyl|
            tylenol""",
    "high": """bridge|train tracks|railroad tracks|rooftop|ledge|cliff|overpass|viaduct|platform edge|railing|
        parking garage|oncoming traffic|balcony|roof|tracks""",
}
_cue = partial(
    Rule,
    SafetyKind.SUICIDAL_THOUGHTS,
    language="en",
    macros=MACROS,
    guards=(SPOKEN - {Guard.NEGATION}) | {Guard.HYPERBOLE, Guard.DURING_MEDICINE},
    weak=True,
    cue=True,
)

RULES = (
    _cue(
        "a means or a place",
        """
        (the|my|those|these|enough|all my|his|her|dads|some|a) ~1 @means
        (bought|buy|buying|ordered|found|hid|keep|kept|count|counting|counted|saved|saving|loaded|loading|
            opening) ~2 @means
        (stood|standing|stand|sat|sitting|sit|drove|drive|walk|walked|parked|lean|leaned|edge of|side of|
            stare|staring) _3 @high
        (bottles|boxes|packs|handfuls|bottle|strips) of @means
        i am ~1 (on|at|by|in) _2 (roof|bridge|platform|tracks|ledge|balcony|bathtub with|overpass|edge)
        (sitting|sat|sit) in the (car|garage) _3 (garage|running|engine)
        (knife|blade|razor|rope|gun) _3 (wrist|wrists|throat|neck|head|mouth|beam|tree)
        (bottle|box|stash) _1 in (the bathroom|my nightstand|my drawer|the medicine cabinet|my desk)
        """,
        unless="""
        @means _3 (refill|refilled|pharmacy|prescription|prescribed|prescribes|side effects|working|
            with food|morning|breakfast|
            vitamins|helped|helps|adjusted|increased|lowered|twice a day|daily|kicked in|dog|cat)
        (glue|water|nerf|paint|squirt|nail|heat|massage|staple|hot glue|spray|toy|laser|price) gun
        (top|son of a|jump|big|young|smoking|under the|quick) gun
        """,
    ),
    _cue(
        "a thing decided on",
        """
        (going to|will|might|could|would|should|want to|almost|nearly|ready to|thought about|think about|
            thinking about|
            planning to|decided to|intend to|time to|courage to|guts to|about to|brave enough to|enough to|
            scared to|
            i will|i have) ~2 (do it|did it|done it|doing it|go through with it|take them all|take all of it|
            taking all of it|
            taking them all|go under|turn it on|jump|end things|step off|take the pills|use it on)
        (how|where|when) i would do it
        (going to|gonna|ready to|intend to|i will|might|may|will|wanna|want to) ~2 do it ~1 (tonight|
            tomorrow|soon|this time|next week|this week|
            this weekend|right now|already|on the)
        (courage|guts|balls|strength) to ~2 do it
        i still intend to
        (given|gave|giving|give) (myself|it|this) ~1 (until|till|a deadline|one more|six more|a few more)
        (worked out|figured out|know) ~1 (the method|how i would|how i will|exactly how|a way)
        (courage|guts|nerve) _2 (missing|lacking|left|need|lack)
        (i have|i had) ~1 (made up my mind|made my decision|set a date|set the date|chosen a date|
            picked a date)
        (mind is made up|decision is made|it is decided|as a plan|the plan is|picked out the spot|
            picked the spot|picked a spot|
            picked a day|chose the day|chose the place|deadline for myself|set a deadline|ready to go now|
            next time i will)
        (way out|easy way out|only way out) _3 (take it|decide|want|whenever)
        """,
        unless="""
        (do it|did it|done it) (again|for|with|because|right|wrong|together|all over|myself|online|properly|
            at work|better)
        """,
    ),
    _cue(
        "being found",
        """
        (find me|finds me|found me|finding me|find my body|ones to find|one to find|who finds|discover me|
            clean up after me|
            clear out my|clear the apartment|clear the house|after i am gone|when i am gone|once i am gone|
            my funeral)
        """,
    ),
    _cue(
        "a farewell",
        """
        (tell|told) _3 (i love|i loved) (her|him|them|you)
        (said my goodbyes|saying my goodbyes|say my goodbyes|goodbye|good bye|goodbye everyone|bye everyone|
            sorry everyone|farewell)
        (i am sorry|im sorry|sorry) ~1 (mom|mum|mama|dad|everyone|everybody|to everyone|to my family|sis|babe)
        (forgive me|please forgive|made my peace|making my peace)
        (take care of|look after|looking after) (my dog|my cat|my kids|my mom|my mum|each other|the dog|
            the cat|yourselves|him for me|
            her for me|them for me)
        (wrote|writing|written|finished|left|leaving) _2 (note|notes|letters|my will|goodbyes)
        (passwords|the policy|life insurance|my will) _6 (folder|drawer|knows|envelope|desk|table)
        (gave|giving|given) _2 (guitar|guitars|dog|cat|things|stuff|clothes|books|records|everything) away
        (gave|giving|given) away _2 (guitar|guitars|dog|cat|things|stuff|clothes|books|records|everything)
        (thank you for everything|i love you all|you deserved better|not your fault|nobodys fault|
            no ones fault)
        """,
        unless="(goodbye|good bye) (to|for|party|hug|kiss|dinner|drinks|lunch|at|card)",
    ),
    _cue(
        "being away for good",
        """
        (not|never) ~1 (be|going to be) ~1 (here|around|anywhere|alive|there) !(for|to|at|because|
            in time|when|with|on)
        (not|never) (come back|coming back|come up|come down|coming down|wake up|need it|need them|
            needing them|needing it|
            see you again)
        (be out of this|be out for good|then i am out|i am out for good|out of everyones way|
            anybodys problem|anyones problem|
            the end of it|the end of me|end of my story|no more me|nothing will matter|not matter anymore|
            not matter soon|
            free of me|rid of me|last christmas|my last birthday|my last)
        """,
    ),
    _cue(
        "how easy it would be",
        """
        (how easy|so easy|too easy|be easy|that easy) _1 (it would be|would be|it is|to just)
        (should be enough|that is enough|it is enough|would be enough|would do it|should do it|be quick|
            quick and painless|painless|painlessly|without pain|no pain|would be peaceful|
            all be over soon|over soon|
            be kinder|be kindest|
            the kindest|finally rest|finally at peace|be at peace|peace at last)
        """,
    ),
    _cue(
        "despair",
        """
        (so alone|no one cares|nobody cares|worthless|hate myself|no choice|no chocie|not take it|
            cannot take it|unbearable|suffering|no future|
            miserable|so lonely|lonely|hopeless|failure|a burden|so scared|too scared|in so much pain|
            end the pain|so much pain|not want to be here|
            depressed|numb|empty inside|nothing left|no way out|hate my life|cannot go on|not go on|
            tired of everything)
        """,
    ),
    _cue(
        "meaning it",
        """
        (nobody can stop me|no one can stop me|not try to stop me|not stop me|cannot stop me|i mean it|
            i meant it|not joking|not kidding|not a joke|i am serious|dead serious|no joke|
            this time is different|
            this time it is different|this time for real|for real this time)
        """,
    ),
    _cue(
        "death as a wish, half said",
        """
        (dead|gone|dying|death) _5 (how i want|what i want|i actually want it|i want it|all i want|
            looks good|no longer scares me|
            not scare me|does not scare|not afraid|not scared)
        (not|no longer) ~1 (afraid|scared) of ~1 (dying|death|it anymore|it any more)
        (kill me|shoot me|end me) ~1 (already|now|please)
        (rope|belt|branch|knot|beam|cord|noose) ~2 (broke|snapped|slipped|gave way|would hold|will hold|
            holds|hold me)
        tried ~1 (last night|yesterday|again last)
        (no more me|one less of me|without me in it)
        (kill yourself|you should die)
        (failed|survived|botched) _2 (attempt|last time|once before)
        (not|never) ~1 (survive|make it through|make it thru|make it past|make it to) ~1 (this|the|tonight|
            tomorrow|monday|tuesday|
            wednesday|thursday|friday|saturday|sunday|weekend|winter|christmas)
        """,
    ),
)
