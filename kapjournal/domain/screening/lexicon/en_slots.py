"""English: the parts that statements about ending one's life are made of.

A statement is a frame (wanting, hoping, planning, being able) and an act or a state (dying, killing
oneself, not being alive), with small words between. `en_composed.py` puts them together; here each part
is listed once, so that a new way of saying one of them is one word here and reaches every phrase.
"""

from kapjournal.domain.screening.lexicon.slots import each, either

_MINE = """my|my own|this|this whole|my whole|my fucking|my stupid|my miserable|my pathetic|my worthless|
    my shitty|this fucking|this miserable|this shitty|the rest of my"""
_LIFE = "life|existence|suffering|misery|torment|torture"
_WORLD = """this world|the world|this earth|this planet|earth|this life|this plane|this place for good|
    the living|this existence"""
_SELF = "myself|my self|me self|my own self"

WANT = """want|wanted|wanting|wana|need|needed|long|longing|yearn|yearning|ache|aching|crave|craving|
    wish to|wished to|wishing to|wish i could|wished i could|hope to|hoping to|hope i can|hope i could|
        would like|would love|
    would prefer|would rather|id rather|prefer|rather|deserve|deserved|desire|desires|urge|urges|impulse|
    impulses|compulsion|tempted|temptation|ready|prepared|desperate|itching|ask|asked|asking|decided|decide|
        deciding|choose|chose|
    chosen|plan|plans|planned|planning|intend|intending|intention|intent|determined|begging|beg|praying to|
        pray to|
    try to|tried to|trying to|can not wait|could not wait|waiting|excited|meant|supposed to|destined|
        wishing i could|
    if i could|let me|allow me|allowed|permission|help me|better for me|best for me|willing|happy to|glad to|
    okay to|fine to|fantasise about|looking forward|look forward|dying to"""

INTENT = """should i|can i|could i|do i|why not|if i should not|reason i should not|just|do is|want is|
    all i want is to|
    bridge|place|spot|will|would|going|gonna|about|might|may|could|should|must|have to|had to|got to|has to|
        ought|
    better|how|ways|way|whether|
    either|ready|time|courage|guts|balls|nerve|strength|brave enough|strong enough|bravery|energy|means|tools|
    reason|reasons|thinking|think|thoughts|thought|consider|considering|considered|contemplate|contemplating|
    contemplated|close|option|options|choice|easier|easy|fantasize|fantasizing|imagine|imagining|picture|
        picturing|
    want|wants|wanted|wanting|need|needed|plan|planning|planned|decided|urge|urges|tempted|try|
    tried|trying|wish|wishing|wished|hope|hoping|desire|intend|intending|rather|able|let|idea|telling me|
        tells me|
    tell me|told me|keep from|not want|ready|feel|feeling|felt|toward|towards|bring myself|start|if i|when i|
        before i|until i|till i|once i|unless i|soon i|day i|tonight i"""

DIE = either(
    """die|be dead|drop dead|be deceased|be nonexistent|perish|unexist|not exist|not be alive|not be living|
    not wake up|never wake up|not wake|never wake|not have to wake up|never have to wake up|not live|
    not be here anymore|not be here any more|not be on this earth|not be around anymore|not have been born|
    never have been born|never have existed|be six feet under|be underground|be buried|be in a coffin|
    be in the ground|rest in peace|be at peace forever|sleep forever|be asleep forever|go to sleep forever|
    sleep for eternity|sleep eternally|fall asleep forever|be gone forever|be gone from this world|
    be gone for good|bleed out|bleed to death|be killed|get killed|be murdered|get murdered|be shot|get shot|
    be run over|get run over|be hit by|get hit by|be put down|be put to sleep|be euthanized|be euthanised|
    stop my heart|be done with living|be done with life|be over with life|be free from life|be free of life|
    be no more|be erased from existence|cease|self destruct|unalive|kms|starve to death|
    not to be alive|not to exist|not to wake up|not to live|not to be here|freeze to death|drink to death|
        meet my maker|be with jesus|
        drink myself to death|starve myself to death|disappear from existence""",
    each(
        """leave|exit|depart|escape|disappear from|vanish from|be out of|get out of|check out of|
        log off""",
        _WORLD,
    ),
    each("stop|quit|be done", "living|existing|breathing|being alive|being here|waking up"),
    each(
        "sleep|sleep and|asleep and|go to bed and|lie down and|close my eyes and|lay down and",
        """never|not|
        not even|not ever|never ever|not have to|never have to|never again""",
        """wake up|wake|get up|waking up|
            open them""",
    ),
    each("cease", "to exist|existing|to be|living|being"),
)

KILLING = either(
    each(
        """kill|killing|killed|kills|hang|hanging|hanged|hung|shoot|shooting|shot|drown|drowning|drowned|off|
            offing|
        offed|unalive|unaliving|end|ending|ended|neck|necking|gas|gassing|poison|poisoning|suffocate|
            suffocating|
        asphyxiate|strangle|delete|deleting|top|topping|euthanize|euthanise|murder|murdering|dispose of|
        electrocute|terminate|put down|put an end to|finish off|finishing off|do away with|get rid of|
        getting rid of|erase|erasing|rope|blow up|unlive|kil""",
        _SELF,
    ),
    each("end|ending|ended|ends|finish|finishing|terminate|putting an end to|put an end to", _MINE, _LIFE),
    each("take|taking|took|taken", "my|my own|my fucking|my miserable", "life"),
    each(
        """throw|throwing|threw|hurl|hurling|fling|flinging|yeet|yeeting|toss|chuck|launch|toss|
        fling""",
        "myself",
        "off|in front|under|into traffic|out of|out the window|from",
    ),
    each(
        "commit|committing|committed|commiting|comitting|comit|commited|do|attempt|attempting",
        """suicide|
        sewer slide|unalive""",
    ),
    each(
        "slit|slitting|cut|cutting|slash|slashing|slice|slicing|open|opening",
        "my",
        """wrists|throat|veins|
        arteries|jugular|own throat|artery""",
    ),
    each("blow|blowing|blew", "my|my own|my fucking", "brains|brain|head|face|skull"),
)

END_IT = either(
    each(
        "end|ending|ended",
        """it all|everything|all of this|all of it|all this|
        things for good|it for good|it once and for all|it forever|this once and for all|it now|this all""",
    ),
    each(
        "end|ending|stop|stopping",
        "this|the|my|all this|all the",
        """suffering|misery|torture|torment|
        nightmare|hell|existence|agony""",
    ),
    each(
        "be done with|be over with|be rid of|be finished with",
        """it all|life|everything|this life|my life|
        living|this world|existence|all of it|all of this""",
    ),
    """end it|ending it|ended it|make it all stop|make everything stop|make it all end|give up on life|
        check out for good|check out early|log off forever|
        go through with it|
    pull the trigger|pull the plug on myself|kick the bucket|kick the chair|take the easy way out|
    take the coward way out|take the cowards way out|go for good|leave for good|leave everyone behind|
    leave forever|bite the bullet literally|overdose|over dose|od|ctb|jump off|jump in front|
    rope|neck it|jumping off|stepping off|step off|stepping in front|step in front|walk into traffic|
    walking into traffic|drive off|driving off|jump from|jumping from|crash my car|crashing my car""",
)

LIVE = either(
    """live|be alive|exist|be living|breathe|survive|be born|stay alive|stay on this earth|
    be on this earth|be on this planet|be in this world|be part of this world|be a part of this world|
    be here anymore|be here any more|be here any longer|be around anymore|be around any more|
    be around any longer|see tomorrow|see another day|see the next day|see the sunrise|see morning|
    make it to tomorrow|be a person|be human|have a life|have life|life|a life|this life|my life|
    live no more|go on living|see my next birthday|make it through the night""",
    each(
        "keep|keep on|continue|carry on|go on|start",
        """living|existing|breathing|being alive|waking up|
        to live|to exist|with life|with my life|with this life""",
    ),
    each(
        "wake up|get up",
        """anymore|any more|tomorrow|ever again|again|in the morning|every morning|
        every day|one more day""",
    ),
)

IS_DEAD = """die|died|dies|dead|was dead|were dead|am dead|be dead|would die|could die|drop dead|dropped dead|
    pass away|passed away|had died|have died|would have died|never wake up|never woke up|do not wake up|
    will not wake up|would never wake up|will never wake up|never wake|did not wake up|not wake up|
        would not wake up|stop breathing|stopped breathing|did not exist|do not exist|
    not exist|never existed|had never existed|could not exist|stop existing|stopped existing|was not alive|
    were not alive|am not alive|was not here anymore|was gone forever|were gone forever|disappear forever|
    disappeared forever|get hit by|got hit by|get run over|got run over|get killed|got killed|get shot|
        got shot|
    get murdered|got murdered|get cancer|got cancer|had cancer|have a heart attack|had a heart attack|
    have an aneurysm|had an aneurysm|have a stroke|had a stroke|catch covid|bleed out|bled out|was never born|
    were never born|had never been born|was not born|were not born|had not been born|never been born|
    was killed|were killed|was murdered|was shot|had succeeded|succeeded|do not survive|did not survive|
    had not survived|do not make it through|did not make it through|cease to exist|ceased to exist|vaporize|
    go to sleep and never|fall asleep and never|fell asleep and never|do not make it|did not make it|
    had not made it|was six feet under|fall asleep and not|go in my sleep|slip away in my sleep"""

KILLS_ME = """kill me|kills me|killed me|hit me|hits me|end me|ends me|shoot me|shoots me|shot me|murder me|
    murders me|stab me|stabs me|take me|takes me|took me|take me away|takes me away|take me out|takes me out|
    run me over|runs me over|ran me over|finish me|finishes me|finish me off|finishes me off|crush me|
        crushes me|
    strike me|strikes me|crash into me|stops beating|stop beating|stopped beating|gives out|give out|
    stop my heart|put me down|put me to sleep|put me out of my misery|strangle me|choke me to death|
    end my life|ends my life|take my life|takes my life|end it for me|ends it for me|do it for me|
    put a bullet in me|put a bullet in my head|push me in front|let me die|unalive me"""

SOMETHING = """something|someone|somebody|anyone|anybody|a car|a bus|a truck|a train|the train|the bus|
    the plane|
    my plane|a plane|lightning|god|the universe|the lord|jesus|death|it|this|covid|corona|the virus|cancer|
    my heart|my body|they|he|she|the world|a meteor|an asteroid|the earth|a stranger|some drunk driver|
    a drunk driver|the reaper|the grim reaper|you|people|whoever|satan|one of them|a bullet|a murderer|
    a serial killer|an accident|a tree|a building|the ceiling|the pills|these pills|the cold|the alcohol|
    everyone|him|her|them"""

HOPE = """hope|hopes|hoping|hoped|wish|wishes|wishing|wished|pray|praying|prayed|beg|begging|begged|if only|
    waiting|want|wanted|wanting|need|please|would not mind|not mind if|not care if|would not care|
    asking|ask|would love|would like|prefer|rather|glad if|happy if|better if|easier if|best if|nice if|
        good if|
    great if|relieved if|fine if|okay if|ok if|love if|dream|dreaming|fantasize|fantasizing|daydream|
    daydreaming|imagine|imagining|wonder|wondering|rooting for|keep thinking|praying that|hopefully"""

THOUGHT_OF = either(
    """dying|being dead|not existing|nonexistence|non existence|not being alive|
    not living|not waking up|never waking up|ceasing to exist|leaving this world|leaving this earth|
    disappearing forever|sleeping forever|killing myself|ending it|ending it all|ending my life|
    ending everything|taking my life|taking my own life|unaliving myself|offing myself|hanging myself|
    shooting myself|drowning myself|overdosing|being gone forever|not being here anymore|
        not being around anymore|
    jumping off|jumping in front|how i would die|how i will die|how i want to die|how to die|ways to die|
    how i would do it|how i could do it|how i will do it|how to do it|ways to do it|how i would end it|
    how to end it|ways to end it|how i could end it|being killed|getting killed|being murdered|
    what it would be like to die|what it would be like to be dead|what it is like to be dead|
    what would happen if i died|what would happen if i killed myself|my funeral|my own funeral|
    what happens if i die|crashing my car|driving off a bridge|driving off a cliff""",
    each("being|lying", "in a coffin|in a grave|six feet under|in the ground|dead"),
)

DYING = either("death|my death|my own death|suicide", THOUGHT_OF)

THINK = """think|thinking|thought|thoughts|idea|ideas|considering|consider|considered|contemplating|
    contemplate|
    contemplated|fantasize|fantasizing|fantasized|fantasise|fantasising|fantasies|dream|dreaming|dreamt|
        daydream|
    daydreaming|daydreams|obsessed|obsessing|obsess|imagine|imagining|imagined|picture|picturing|visualize|
    visualizing|planning|plan|research|researching|researched|looking up|look up|googling|google|searching|
    craving|crave|longing|long for|yearning|wishing for|wish for|praying for|pray for|hoping for|hope for|
    begging for|waiting for|urge|urges|desire for|tempted by|welcome|welcoming|embrace|embracing|
        look forward|looking forward|plotting|ideation of"""

GOOD = """better|nice|nicer|easier|easy|simpler|best|good|great|amazing|wonderful|beautiful|relief|relieving|
    peace|
    peaceful|peacefully|freedom|free|happy|happier|tempting|appealing|attractive|comforting|inviting|perfect|
    preferable|solution|answer|way out|only way|only option|only thing|only escape|only choice|only plan|
        only relief|only answer|the plan|my plan|escape|mercy|
        blessing|
    gift|heaven|paradise|bliss|worth it|welcome|favor|favour|pleasant|kinder|cheaper|logical|reasonable|
        right thing|
    so fucking good|calming|sensible|smart|lovely|sweet|ideal|awesome|the dream|dreamy|less painful|a friend|
        necessary|inevitable"""

NO = """less|fewer|harder to see|hard to see|harder to find|hard to find|no|not|zero|little|nothing|never|
    lost|lose|losing|without|hardly|barely|any|cannot|no longer|what is|
    whats|where is|see the|find a|find the|find any|few"""
REASON = """reason|reasons|point|purpose|will|desire|motivation|meaning|sense|use|wish|worth|motive|willpower|
    interest|motivated|incentive|business|right"""
LIVING = """live|living|life|alive|be alive|being alive|stay alive|staying alive|exist|existing|keep going|
    go on|
    going on|keep living|keep on living|continue living|to continue|carry on living|wake up|waking up|
        breathe|breathing|be here|
    being here|stay here|get up in the morning|survive|surviving|my life|this life|my existence|be born|
        keep trying to live"""

IDIOMS = """
rather (die|just die|literally die) !(than live|than be|than go on|than keep|than continue|than exist|
    than face|than feel|tonight|now)
wish i had drop dead
(die|dead|dying|died) _2 (of|from|with|in|out) _2 (laughing|laughter|embarrassment|shame|cringe|boredom|
    hunger|heat|
    thirst|curiosity|cuteness|jealousy|excitement|the heat|old age|happiness)
(die|dying|died) (laughing|old|happy|for|peacefully|at home|in peace|hard|down|out|in my sleep at|of old|
    with dignity|
    trying|alone|a hero|a virgin|inside|a natural|laughin)
(die|dying) (my|the|his|her|our|your|it) _2 (hair|shirt|wool|fabric|cloth|eggs|roots|eyebrows|beard|red|blue|
    black|blonde|
    pink|purple|clothes|jeans|tips|yarn)
rather die _1 than (see|marry|surrender|do|disgrace|eat|wear|admit|let|give|go to|work|watch|listen|talk|sit|
    ask|kiss|say|betray|lose|move|lie|be seen|miss|drink|spend|be|have|vote|use|read|support|get|date|hear)
(phone|battery|laptop|computer|ipod|plant|plants|car|engine|wifi|song|game|characters) _3 (die|dying|died|
    dead)
(live|living|exist|existing) (alone|by myself|by your|by their|here|near|at|under|next to|together|apart|
    among|far|close|abroad|downtown|vicariously|within|with|for|up to|out of|off|through|without|like that|
        it up)
(live|living) there !(is|are|was)
(live|living|life|exist|existing) in _2 (house|town|city|fear|past|a|an|my|that|your|his|her|their|the|nyc|
    la|london|boston|mexico|
    america|texas|california|inbox|another|new|this house|this city|this town|this country|denial|harmony|
        poverty)
(wake up) _1 (early|late|to|at|before|with|next to|in the middle|from|so early|this early|sick|alone|for|
    and smell|too)
(life) (of|support|insurance|jacket|time|long|story|style|changing|guard|is good|saver|lessons|lesson|skills|
    coach)
(end|ending|finish|stop|stopping|ended) it (with|here|between|there|off|by|on a|amicably|at|like that|
    that way|up)
(end|ending|ended) (everything|things|it all|it) with (him|her|them|my|you|us|this guy|that guy)
(wait|waiting|hope|hoping|need|want) _2 (take me|takes me|took me|take me away|takes me away) (to|there|home|
    back|out|on|with|in|
    for|somewhere|from)
(hit me|hits me) (up|back|with|in the|like)
(kill me|kills me) (for|when she|when he|lol|haha|softly|with)
"""
