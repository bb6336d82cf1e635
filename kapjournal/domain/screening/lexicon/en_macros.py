"""Lists of alternatives that English phrases share."""

MACROS = {
    "to": "to|too|2|t",
    "adv": """just|even|really|fucking|literally|honestly|actually|still|kind of|so badly|only|also|
        seriously|always|truly|genuinely|simply""",
    "wantto": """want to|want too|want 2|want|wanted to|wanting to|wants to|need to|needed to|long to|
        longing to|would like to|would love to|wish to|wish i could|hope to|hope i|hoping to|hoping i|urge to|
        desire to|deserve to|prefer to|rather|desperate to|trying to|tried to|try to|itching to|
        craving to|choose to|decided to|plan to|planning to|ready to|intend to""",
    "live": """live|be alive|exist|be living|be here anymore|be here any more|wake up anymore|
        wake up tomorrow|wake up ever again|wake up again|wake up in the morning|wake up one more day|
        keep existing|live anymore|go on living|keep living|continue living|continue existing|stay alive|
        be on this earth|be in this world|be on this planet|be around anymore|live no more|live like this|
        be a person anymore|survive this|live life|live this life|live another day|be part of this world|
        be here no more""",
    "die": """die|be dead|be dying|drop dead|be gone forever|be deceased|stop being alive|not be alive|
        stop living|cease to exist""",
    "killself": """kill myself|killing myself|killed myself|kill my self|killing my self|unalive myself|
        unaliving myself|off myself|offing myself|hang myself|hanging myself|hung myself|hanged myself|
        shoot myself|shooting myself|shot myself|unalive my self|end my self|kill me self|kil myself|
        k me s|take myself out|taking myself out|drown myself|drowning myself|end myself|ending myself|
        delete myself|poison myself|suffocate myself|end my life|ending my life|ended my life|
        end my own life|ending my own life|take my life|taking my life|take my own life|
        taking my own life|took my own life|end my existence|ending my existence|commit suicide|
        committing suicide|commiting suicide|have committed suicide|almost committed suicide|
        nearly committed suicide|i committed suicide|kms|game end myself|slit my wrists|
        slitting my wrists|slit my throat|blow my brains out|blowing my brains out|blow my head off|
        put a bullet in my head|put a gun to my head|bullet in my head|bullet through my head|
        bullet in my brain|bullet through my brain|bullet through my skull|gun to my head|gun in my mouth|
        gun to my temple|noose around my neck|end it all|ending it all|do myself in|top myself|
        neck myself|gas myself|jump off a bridge|jump off the bridge|jump off a building|
        jump off the roof|jump off my balcony|jump in front of a train|jump in front of the train|
        jump in front of a car|jump in front of a bus|throw myself off|throw myself in front|
        throw myself under""",
    "think": """think of|think about|thinking of|thinking about|thought of|thought about|thoughts of|
        thoughts about|idea of|contemplating|contemplate|contemplated|considering|considered|consider|
        fantasize about|fantasizing about|fantasising about|fantasise about|dream of|dreaming about|
        dream about|dreamt of|dreaming of|daydreaming about|daydream about|ideas of|obsessed with|
        planning|picture|picturing|imagine|imagining|ideating about|visualize|visualizing""",
    "ppl": """everyone|everybody|they|they all|people|my family|my kids|my children|my wife|my husband|
        my partner|my parents|my mom|my mum|my friends|my daughter|my son|my boyfriend|my girlfriend|
        the world|you all|she|he|we""",
    "day": "tomorrow|tonight|today|ever|again|one day",
    "someone": """him|her|them|someone|somebody|people|anyone|anybody|my ex|my boss|my husband|my wife|
        my boyfriend|my girlfriend|my partner|my mother|my mom|my mum|my father|my dad|my brother|
        my sister|my neighbor|my neighbour|my roommate|my coworker|my stepdad|my stepfather|that man|
        that guy|that woman|that bitch|this man|this guy|others|other people|everyone|my landlord|
        my therapist|a woman|a man|my sister in law|my coworkers|all of them|them all|my family|a person|
        strangers|a stranger|my friend|my uncle|my teacher|my manager|his|the guy|the man|
        random people""",
    "dependant": """my baby|the baby|our baby|my kid|my kids|the kid|the kids|our kids|my son|our son|
        my daughter|our daughter|my child|my children|the child|the children|the little one|my little one|
        our children|my toddler|the toddler|my little boy|my little girl|my infant|my newborn|my stepson|
        my stepdaughter|my grandson|my granddaughter|my mother|my grandmother|my grandma|my grandfather|
        my grandpa|my disabled brother|my disabled sister|my elderly father|my elderly mother|my nephew|
        my niece|my boy|my girl|my dad|my mom|my father|my twins|the twins|my youngest|my oldest|
        my eldest""",
    "household": """he|she|my husband|my wife|my boyfriend|my girlfriend|my partner|my ex|her father|
        his father|her dad|his dad|their dad|her stepdad|his stepdad|their father|stepdad|stepfather|
        stepmom|the babysitter|the nanny|my mother|my father|my mom|my dad|my brother|my uncle|my in laws|
        my stepfather|my stepdad|husband|boyfriend|wife""",
    "abuser": """he|she|they|my husband|my wife|my boyfriend|my girlfriend|my partner|my ex|an ex|
        my father|my dad|my mother|my mom|my mum|my brother|my sister|my uncle|my stepfather|my stepdad|
        my stepmother|my caregiver|my carer|my roommate|my son|my boss|my cousin|my grandfather|a teacher|
        the teacher|my coach|a priest|the priest|my first husband|my first wife|my neighbor|my landlord|
        a guy|a man|some guy|husband|boyfriend|partner|wife|girlfriend|dad|mom|ex husband|ex|stepfather|
        uncle|someone|somebody""",
    "use": """took|take|taking|used|use|using|did|do|doing|done|had|tried|smoked|smoking|snorted|ate|
        dosed|injected|drank|dropped|swallowed|taken""",
    "drug": """ketamine|ket|k|lozenge|lozenges|troche|troches|half my lozenge|dose|mushrooms|shrooms|
        molly|mdma|coke|cocaine|heroin|dmt|lsd|acid|meth|speed|opioids|oxy|fentanyl|xanax|special k|
        psilocybin|ayahuasca|nasal spray|spravato|medicine at home|pills from a friend|ecstasy|crack""",
    "street": """ketamine|ket|k|coke|cocaine|heroin|meth|molly|mdma|mushrooms|shrooms|lsd|acid|dmt|speed|
        crack|fentanyl|oxy|ecstasy|special k|opioids|xanax""",
    "alone": """alone|by myself|on my own|by my self|with nobody|nobody was with me|no one was with me|
        with no one|without telling|not tell anyone|without anyone|in secret|secretly|between sessions|
        in between sessions|behind her back|behind his back|no sitter|without a sitter|not told anyone|
        without asking""",
}
