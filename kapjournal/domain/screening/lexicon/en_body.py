"""English: sleepless elation, seeing or hearing things, use alone, and what the body says after ketamine."""

from functools import partial

from kapjournal.domain.safety import SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening.lexicon.en_macros import MACROS
from kapjournal.domain.screening.rules import Guard, Rule

_SPOKEN = frozenset({Guard.NEGATION, Guard.PAST, Guard.THIRD_PERSON, Guard.QUOTED})
_rule = partial(Rule, language="en", macros=MACROS)

RULES = (
    _rule(
        SafetyKind.ELATION,
        "nights without sleep and a high or racing mood",
        """
        (not|no|without|never|hardly any|barely any|zero) _1 (slept|sleep|sleeping) _2 (in|for|since|
            at all|again|all|or)
        (not|barely|hardly) (slept|sleep|sleeping)
        (second|third|fourth|fifth|another) night (without sleep|with no sleep|of no sleep|awake|up|
            in a row)
        (up|awake) (for|all night|since) _1 (two|three|four|five|six|2|3|4|5|6|the third|the second|third|
            days|nights)
        (no sleep) (for|in|since|again|tonight|but|and)
        (without sleep|without sleeping|no sleep)
        (slept|sleep|sleeping|need) _2 (one|two|three|1|2|3|an) (hour|hours) _2 (a night|all week|
            every night|and|of sleep|per night)
        (awake|up) since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|days)
        (two|three|four|five|2|3|4|5) (days|nights) (awake|up)
        (stopped|not been|quit) sleeping
        (sleeping|sleep|slept) _1 (one|two|three|four|1|2|3|4|an|couple) (hour|hours)
        (fourth|third|fifth|second) night (up|awake)
        (do not|no longer) need (sleep|to sleep|any sleep)
        """,
        guards=_SPOKEN - {Guard.NEGATION},
        needs="""
        (racing|unstoppable|invincible|euphoric|genius|amazing|incredible|buzzing|manic|hypomanic|godlike|
            elated|ecstatic|wired)
        (superhuman|never felt better|never felt so good|like a god|talking through me|
            everything is connected|all connected|brain is on fire|many ideas|so much energy|
            full of energy|tons of energy|endless energy|too much energy|on top of the world|
            better than ever|on fire|million miles|mile a minute|can not stop talking|chosen|
            special powers|everything connects|it all connects|all connects|everything makes sense|
            everything is perfect|ideas)
        (feel|feeling|felt) (great|fantastic|wonderful|high as a kite|alive like never|like a god|perfect)
        """,
        unless="(slept|sleep|sleeping) (well|better|great|badly|enough|like a)",
    ),
    _rule(
        SafetyKind.PERCEPTION,
        "seeing or hearing what others do not",
        """
        (hear|hearing|heard) _1 (voices|whispers|whispering|a voice in|a voice telling|a voice that|
            a voice say|a voice saying)
        (hear|hearing|heard) _5 (nobody|no one) (else|was there|is there|there)
        (keep hearing|hearing|keep on hearing|still hear) _1 (my name|someone call|someone calling|
            somebody call|people call|someone whisper|someone whispering|someone say|footsteps)
        (voices) (are|have) _1 (back|louder|worse)
        (shadows|walls|tv|radio|trees|demons|angels|spirits|objects) (are|is|keep|keeps) (talking|
            speaking|whispering) to me
        still (hearing|seeing) _1 (music|voices|things|shapes|patterns|lights|colors|faces|sounds|trails|
            visuals|people|figures|shadows)
        (are|is) still (crawling|moving|melting|breathing|swirling|shifting|pulsing|waving)
        (saw|see|seeing) my dead (brother|mother|mom|father|dad|sister|son|daughter|husband|wife|
            grandmother|grandfather|grandma|grandpa|friend)
        (voices|voice) _3 (tell me|telling me|tells me|talking to me|talk to me|commanding|in my head|
            speaking to me|say to me)
        (see|seeing|saw|seen) _6 (not there|was not there|were not there|are not there|are not real|
            was not real|is not real|not really there|nobody else|no one else|who are not)
        (see|seeing|saw) _1 (things|shadows|shadow people|figures|shapes|people|patterns|ghosts|faces|
            bugs) _6 (not there|are not there|still|wall|walls|today|corner|everywhere|everything|
            days later|not real)
        (still|keep|keep on|am|been|started|not stopped|have not stopped|started to) (hallucinating|
            hallucinate|seeing patterns|seeing shapes|seeing things|seeing shadows|seeing trails|
            hearing things|hearing voices|hearing music)
        (hearing voices|hallucinating)
        (hallucinations) _3 (not stopped|still|keep|continue|will not|are back|started|come back|again|
            today)
        (walls|wall|floor|ceiling|objects|things) (are|is|keep|keeps|still)? @adv? (breathing|melting|
            moving|crawling) (today|still|again|even now|now|this morning|in the)
        (things|furniture|walls|floor) (move|moves|breathe|crawl) when i (look|look at|stare)
        (bugs|insects|spiders|ants) _3 (on my|under my) _6 (nobody|no one|not there|else)
        (someone|somebody|something) _1 (whispering|whispers|whisper|calling my name|
            talking to me) _6 (alone|nobody|no one|empty)
        (tv|radio|television|phone|songs|internet) _3 (sending me messages|talking to me|messages for me|
            speaking to me|sending messages|messages meant for me)
        """,
        guards=_SPOKEN | {Guard.IN_SESSION, Guard.UNDATED, Guard.LANDING, Guard.AFTERWARDS},
        unless="""
        (dead) _3 (dream|dreams|dreamt|dreamed)
        (hearing|seeing) (back|from|results|improvement|progress)
        (voices|voice) _2 (street|neighbors|neighbours|choir|radio|party|downstairs|kids|outside|
            next door|memo|message|messages|note|mail)
        (heard|hear) (a voice|voices) (on|from|memo)
        """,
    ),
    _rule(
        SafetyKind.PERCEPTION,
        "seeing or hearing what others do not",
        """
        (he|she|it|they|that|which) (was|were|is|are) not (real|really there)
        (says|say|said|swears) there (are none|is nothing|is nobody|is no one|was nothing|was nobody|
            were none)
        (nobody|no one|nobody else|no one else) _2 (else hears|else sees|could see|was there|is there|
            there|hears|sees|can see|can hear|could hear|heard)
        """,
        guards=_SPOKEN - {Guard.NEGATION, Guard.THIRD_PERSON}
        | {Guard.IN_SESSION, Guard.UNDATED, Guard.LANDING},
        needs="""
        (my name|spiders|bugs|man|woman|shadow|figure|music|hear|hearing|heard|saw|see|seeing|seen|
            whispers|whispering|voice|voices|watching|touching)
        """,
        within=12,
        unless="(there) (for|to) (me|help|us|him|her)",
    ),
    _rule(
        SafetyKind.USE_ALONE,
        "using the medicine or a drug alone or between sessions",
        """
        @use _4 @drug _8 @alone
        @use _3 @alone _4 @drug
        @drug _4 @alone
        @use _3 (extra|another|second|leftover|spare|double|two) _3 (dose|doses|lozenge|lozenges|troche|
            troches)
        (doubled|double|doubling|upped|tripled|increased) my (dose|lozenge|troche|ketamine) _3 (at home|
            without|myself|on my own|again)
        @use _1 (in between|between) sessions
        @use _3 @street _4 (every|most|daily|weekends|on weekends|on the weekend|again|this week|all week|
            nights|days|last night|yesterday|on the side|last weekend|friday|saturday|sunday|today|
            tonight)
        (been|started|back to|am|keep|kept|relapsed) (doing|using|snorting|taking|smoking|shooting|
            microdosing|injecting) @adv? @street
        (bought|buying|buy|ordered|order|ordering|got|scored|getting) @adv? @street _5 (online|friend|
            dealer|dark web|street|guy|tried|home|weekend|off)
        (snorting|snorted|railed|railing|bumping|boofed|boofing) (it|some|@street)
        (microdosing|microdose|microdosed) _1 @street
        (lozenge|troche|ketamine|lozenges|dose) _2 (and|then|and then|before) _1 (drove|driving|drive|
            went for a drive)
        (two|three|four|double) (lozenges|troches|doses) _2 (instead|at once|at a time|together)
        (relapsed) (on|with) @street
        (bought|buying|buy|ordered|scored|got) (some|a bit of|a gram of|more|a bag of) @street
        (been|started|start) using (again|every night|every day|daily|most nights|on my own|alone|
            in secret)
        @use _1 (little bit|bit|piece|half|some|part) of _1 (troche|lozenge|ketamine) _2 (every|each|
            nightly|daily|most)
        @use (my|his|her|a) (husbands|wifes|friends|sisters|brothers|moms|roommates|boyfriends|
            girlfriends|someone elses|partners) (ketamine|lozenge|lozenges|troche|troches|ket|pills|xanax|
            oxy)
        @use _2 (more|too many|extra|additional) (lozenges|troches|doses)
        (finished|used up|went through|emptied) _4 (lozenges|troches|troche box)
        (snorted|snorting|sniffed|railed|did) _2 (bump|bumps|line|lines|rail|rails) _1 (of k|of ket|
            of ketamine|
            before|alone|again|last|tonight|in my|in the|at home)
        (saving|saved|hoarding|stashing|stashed|kept back) _2 (troches|troche|lozenges|lozenge|doses)
        (troches|lozenges) _4 (took|take) _1 (two|three|four|both|all|double)
        (nobody|no one) _2 with me _4 @drug
        (drove|driving|drive) _3 after (my|the) (lozenge|troche|dose|session|ketamine|infusion|injection)
        (used|using) (alone|by myself) _1 (since|again|last|this|on|every)
        """,
        guards=_SPOKEN,
        unless="""
        (drove|drive|driving) (me|us|her|him)
        (would|will|could|i can|might|may|planned to|plan to|hope to|hoped to|like to|
            wanted to) @adv? @use _3 @street _3 again
        (on|of|than|from|unlike) _1 @street alone
        @street alone (or|i|twice|is|was|has|does|produces|and|with no|in the past)
        (smoking|smoked) _1 @street (out of|from)
        again while (i was|on)
        (not|never) (left|be) alone
        (alone) (time|together)
        (snorted|snorting) (laughing|with laughter|milk)
        """,
    ),
    _rule(
        SafetyKind.PHYSICAL,
        "chest pain or trouble breathing",
        """
        chest (pain|pains|pressure|hurts|hurting|aches|tightness|is tight|feels tight|is hurting|
            is heavy and hurts|ache)
        (pain|pains|tightness|pressure|stabbing|ache|tight feeling|heaviness) _1 (in|across|on) my chest
        (can not|could not|can barely|could barely|hard to|hardly|difficulty|trouble|struggling to|
            struggle to|problems|difficult to|not able to) (breathe|breathing|breath|catch my breath|
            get air|get enough air|get a full breath|get a breath)
        chest (is|was) (killing me|on fire|pounding and hurts)
        breathing (is|feels|was|has been|got) _1 (hard|difficult|painful|labored|heavy|shallow)
        (short of breath|shortness of breath|gasping for air|gasping for breath|running out of air|
            wheezing)
        (tight chest|chest tight|chest tightness)
        (coughed|coughing|cough|spit|spitting|threw|throwing|throw|vomiting|vomited) _1 (blood)
        """,
        guards=_SPOKEN | {Guard.AFTERWARDS, Guard.UNDATED, Guard.PAST_SESSION, Guard.NOBODY},
        urgency=Urgency.NOW,
        unless="""
        (breathe|breath) (in|at|around|near|with) (that|this|his|her|their|my|our|the) _1 (house|home|family|
            office|town|marriage|job|place|flat|relationship|meeting|meetings|company|church|mother|father|
            parents|husband|wife|kitchen|city|room with)
        breathe without (you|her|him|my baby|it|me|them)
        (breath|breathe|breathing) _3 (after the run|after running|laughing|run|running|treadmill|sprint|
            jog|gym|stuffy|nose)
        """,
    ),
    _rule(
        SafetyKind.PHYSICAL,
        "a sign in the body that the prescriber should know",
        """
        i @adv? collapsed
        (going to|about to|almost|nearly|keep) (faint|fainting|pass out|collapse|collapsing)
        (fainted|fainting|blacked out|lost consciousness|losing consciousness|passed out)
        (black out|blacking out|passing out|pass out) (again|twice|in|when|every)
        (can not|could not) (stop) (throwing up|vomiting|puking|being sick|retching)
        (throwing up|vomiting|puking|vomited|threw up|puked|been sick|being sick) _2 (all night|all day|
            since|again and again|over and over|every|nonstop|non stop|for hours|times|blood|
            repeatedly|two days)
        (keep|kept|keeps) (throwing up|vomiting|puking)
        (been sick|being sick|throwing up|vomiting|puking|vomited|threw up|puked|sick) (again this morning|
            again today|
            again last night|again tonight|still this morning|twice today|twice this morning|twice since)
        (still|been) (vomiting|throwing up|puking|being sick|retching) _2 (today|this morning|since|now|days)
        (can not|could not|not) keep (anything|food|water|even water|fluids) down
        (burns|burning|burn|stings|stinging|hurts|pain|painful|hurt) _2 (pee|peeing|urinate|urinating|
            urination|wee|piss|pissing)
        (pee|peeing|urinate|urinating|piss|wee) _8 (hurts|burns|stings|blood|painful|burning)
        (blood|bloody|red|pink|brown) _2 (urine|pee|piss|wee)
        (burns|stings|hurts|burning) (every time|whenever|each time|when) i (pee|urinate|wee)
        (bleeding|bleed) when i (pee|urinate|wee)
        (pee|urine|piss) (is|was|looks|came out|turned) _1 (red|pink|brown|bloody|dark red)
        (peeing|pissing|urinating) _1 (blood|red|pink|clots)
        (have to|need to|got to|having to) (pee|urinate|wee) every
        (seizure|convulsions|convulsion|had a fit)
        """,
        guards=_SPOKEN | {Guard.AFTERWARDS, Guard.PAST_SESSION, Guard.NOBODY},
        unless="""
        (passed out|pass out|passing out|fainted|faint|collapsed) _3 (on my couch|on my keyboard|on my bed|
            when i get|before we|
            before the|goodnight|drunk|the movie|sleep|on the couch|on the sofa|
            from exhaustion|in bed|asleep|as soon as|pillow|laughing|early|at nine|into bed|onto the bed|
            on the bed|smell|light|memory|hope)
        (vomiting|vomited|threw up|throwing up) once
        """,
    ),
    _rule(
        SafetyKind.PHYSICAL,
        "a body sign denied",
        """
        (not|no|never) _3 (faint|throw up|vomit|pass out|fainting|vomiting)
        """,
        tier=SafetyTier.NEGATED_OR_PAST,
    ),
    _rule(
        SafetyKind.PERCEPTION,
        "seeing or hearing things denied",
        """
        (not|never|stopped) @adv? (hear|hearing|heard|see|seeing|seen) (things|voices|any voices|
            anything that is not there|anything strange)
        (voices|hallucinations|visions) (are gone|have stopped|stopped|went away|are quiet|have gone)
        (no) _1 (voices|hallucinations|visions)
        """,
        tier=SafetyTier.NEGATED_OR_PAST,
        unless="(seeing things) (differently|clearly|clearer|the same|my way|through|as|from|in)",
    ),
)
