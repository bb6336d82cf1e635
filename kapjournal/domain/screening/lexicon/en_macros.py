"""Lists of alternatives that English phrases share."""

MACROS = {
    "to": "to|too|2|t",
    "adv": "just|really|fucking|literally|honestly|actually|still|kind of|so badly|only|also|seriously|always|truly|genuinely|simply",
    "wantto": (
        "want to|want too|want 2|want|wanted to|wanting to|wants to|need to|needed to|long to|longing to|like to|love to|"
        "wish to|wish i could|hope to|hope i|hoping to|hoping i|urge to|desire to|deserve to|prefer to|rather|desperate to|"
        "trying to|tried to|try to|itching to|craving to|choose to|decided to|plan to|planning to|ready to|intend to"
    ),
    "die": "die|be dead|be dying|drop dead|be gone forever|be deceased|stop being alive|not be alive|stop living|cease to exist",
    "killself": (
        "kill myself|killing myself|killed myself|kill my self|killing my self|unalive myself|unaliving myself|off myself|"
        "offing myself|hang myself|hanging myself|hung myself|hanged myself|shoot myself|shooting myself|shot myself|"
        "drown myself|drowning myself|end myself|ending myself|delete myself|poison myself|suffocate myself|"
        "end my life|ending my life|ended my life|end my own life|ending my own life|take my life|taking my life|"
        "take my own life|taking my own life|took my own life|end my existence|ending my existence|"
        "commit suicide|committing suicide|commiting suicide|commit sucide|committed suicide|kms|game end myself|"
        "slit my wrists|slitting my wrists|slit my throat|blow my brains out|blowing my brains out|"
        "blow my head off|put a bullet in my head|put a gun to my head|catch the bus|end it all|ending it all|"
        "do myself in|top myself|neck myself|gas myself|jump off a bridge|jump off the bridge|"
        "jump off a building|jump off the roof|jump off my balcony|jump in front of a train|jump in front of the train|"
        "jump in front of a car|jump in front of a bus|throw myself off|throw myself in front|throw myself under"
    ),
    "think": "think of|think about|thinking of|thinking about|thought of|thought about|thoughts of|thoughts about|idea of|contemplating|contemplate|contemplated|considering|considered|consider|fantasize about|fantasizing about|fantasising about|fantasise about|dream of|dreaming of|daydreaming about|daydream about|ideas of|obsessed with|planning|picture|picturing|imagine|imagining|ideating about|visualize|visualizing",
    "ppl": "everyone|everybody|they|they all|people|my family|my kids|my children|my wife|my husband|my partner|my parents|my mom|my mum|my friends|my daughter|my son|my boyfriend|my girlfriend|the world|you all|she|he|we",
    "day": "tomorrow|tonight|today|ever|again|one day",
}
