"""How people type on phones: contractions, chat shorthand and common slips, spelt out.

One table for both languages, since one message often holds both. Left, what is typed (lower case,
without accents and apostrophes); right, the canonical words.
"""

_SPELT_OUT = """
im i am|iam i am|ive i have|id i would|youre you are|ur your|u you|hes he is|shes she is|theyre they are
weve we have|theyve they have|youve you have|thats that is|theres there is|whats what is|wheres where is
dont do not|dnt do not|doesnt does not|didnt did not|cant can not|cannot can not|cnt can not|
    couldnt could not
wont will not|wouldnt would not|shouldnt should not|isnt is not|arent are not|wasnt was not|
    werent were not
havent have not|hasnt has not|hadnt had not|aint is not|neednt need not|mustnt must not|donot do not
wanna want to|wana want to|wanto want to|wantto want to|iwanna i want to|iwant i want|gonna going to|
    gona going to
gunna going to|finna going to|gotta got to|imma i am going to|ima i am going to|tryna trying to|
    hafta have to
shouldve should have|wouldve would have|couldve could have|mustve must have|mightve might have|
    shoulda should have|woulda would have|coulda could have|lemme let me|gimme give me|kinda kind of|
    outta out of
dunno do not know|idk i do not know|idc i do not care|idgaf i do not care|ngl not going to lie|ik i know|
    omw on my way
rn right now|atm right now|tn tonight|2nite tonight|tonite tonight|tmrw tomorrow|tmr tomorrow|
    2moro tomorrow
tomorow tomorrow|cuz because|coz because|cos because|bc because|bcuz because|becuz because|b4 before|
    nvr never|evry every
evryone everyone|every1 everyone|ppl people|sm1 someone|some1 someone|sumone someone|smth something|
    sth something
any1 anyone|no1 nobody|noone nobody|nvm never mind|w with|wo without|w/o without|plz please|pls please
kms kill myself|iwanttodie i want to die|wanttodie want to die|iwannadie i want to die|
    wannadie want to die|iwanttokillmyself i want to kill myself|imsuicidal i am suicidal|
    quieromorir quiero morir|mequieromorir me quiero morir|estoi estoy|stoi estoy|kys kill yourself|
    kmself kill myself|killmyself kill myself|myselfs myself|meself myself|endit end it
suicided killed himself|sewerslide suicide|sewercide suicide|sui suicide|suey suicide|suicidical suicidal|
    oding overdosing|shant shall not|tot to|tonights tonight is|todie to die|tolive to live|
        tokill to kill|toend to end|overdosedd overdosed|
        ctb kill myself
anymor anymore|nomore no more|thru through|tho though|lil little|gf girlfriend|bf boyfriend
m me|q que|ke que|qe que|xq porque|pq porque|porq porque|xk porque|d de|tmb tambien|tas estas
kiero quiero|qiero quiero|qero quiero|kero quiero|quero quiero|kisiera quisiera|kisera quisiera|
    kitarme quitarme
kieren quieren|kiere quiere|bibir vivir|vibir vivir|vivr vivir|morrir morir|morirm morirme|nomas no mas
nmms no mames|ntp no te preocupes|saki aqui|aki aqui|aka aca|toi estoy|nesesito necesito|
    nesecito necesito|mrir morir|oi hoy|aora ahora|ahorita ahora|bida vida|asta hasta
aser hacer|acer hacer|aserme hacerme|acerme hacerme|aserle hacerle|daniar danar|pa para|xa para|
    xfa por favor|porfa por favor
hmatarne matarme|suisidio suicidio|suisida suicida|suisidarme suicidarme
"""

SHORTHAND: dict[str, tuple[str, ...]] = {}
for _entry in _SPELT_OUT.replace("\n", "|").split("|"):
    if _entry.strip():
        _typed, *_words = _entry.split()
        SHORTHAND[_typed] = tuple(_words)

_SLIPS = """
wnat want|watn want|waant want|wan want|wnt want|wantt want|wnating wanting|thnk think|thinkin thinking|
    thinkng thinking
thikning thinking|thinkign thinking||liek like|lik like|teh the|neeed need|wihs wish|wsh wish
killl kill|kil kill|kll kill|kiling killing|killin killing|killng killing|killign killing|kiill kill
tp to|ot to|mysef myself|myslef myself|myelf myself|mysel myself|myselff myself|myslf myself|mself myself|
    miself myself|mysself myself
sucide suicide|suicde suicide|suiside suicide|suicid suicide|suicied suicide|suacide suicide|
    suecide suicide|siucide suicide|siuicdal suicidal|siuicide suicide
sucidal suicidal|suicdal suicidal|suicidle suicidal|suicidel suicidal|suisidal suicidal|suicial suicidal|
    siucidal suicidal
sucicidal suicidal|sucicide suicide|suicidial suicidal|suicideal suicidal|suicidaly suicidal|
    suicidally suicidal
dieing dying|dyin dying|dyng dying|diee die|deid died|deadd dead|daed dead|
alve alive|aliv alive|alife alive|livin living|livng living|exsist exist|exisit exist|exhist exist|
    existt exist
tierd tired|tird tired|burdon burden|burdan burden|burdn burden|overdoze overdose|overdosed overdosed|
    od overdose
hallucinatin hallucinating|halucinating hallucinating|hallucenating hallucinating|
    haluzinating hallucinating
breathin breathing|breating breathing|brething breathing|ketamin ketamine|ketemine ketamine|
    ketamina ketamina
hurtin hurting|cuting cutting|cuttin cutting|ovedose overdose|worht worth|wort worth|ponit point|
    rason reason|reson reason
desapareser desaparecer|desaparecr desaparecer|suicidarm suicidarme|suicidrme suicidarme|
    suicidios suicidio
despertr despertar|exisitr existir|ecsistir existir|lastimarm lastimarme|cortarm cortarme|matarm matarme
"""

MISSPELT: dict[str, str] = {}
for _entry in _SLIPS.replace("\n", "|").split("|"):
    if _entry.strip():
        _typed, _word = _entry.split()
        MISSPELT[_typed] = _word

_OFTEN_MISTYPED = """
suicide suicidal suicidio suicidarme killing myself overdose existing existence breathing unalive hanging
drowning burden anymore wanting disappear goodbye tonight tomorrow ending living dying alive thinking thoughts
morirme matarme quitarme desaparecer despertar existir dormir
"""
_NO_SLIPS = """
exiting downing waning wating desaparece ding thought morire matare quitare dormi dorme existi suicidare
desperta suicida suicido alie lying
"""
_WORDS_OF_THEIR_OWN = frozenset(_NO_SLIPS.split())
"""What one slip makes of a word above and is another word."""


def _slips_of(word: str) -> set[str]:
    """A letter left out, or two letters the wrong way round; never the first."""
    left_out = {word[:at] + word[at + 1 :] for at in range(1, len(word))}
    turned = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)}
    return (left_out | turned) - {word} - _WORDS_OF_THEIR_OWN


for _word in _OFTEN_MISTYPED.split():
    for _typed in _slips_of(_word):
        MISSPELT.setdefault(_typed, _word)

_OFTEN_STRETCHED = """
want kill killing myself suicide suicidal die dying dead alive living live wish cutting quiero morir
morirme matar matarme vivir suicidio suicidarme muerta muerto desaparecer
"""
OFTEN_STRETCHED = tuple(_OFTEN_STRETCHED.split())
"""Words still recognised with a letter doubled or undoubled by mistake ("waant", "kil")."""

_CENSORED = """
kill killing killed die dying dead death suicide suicidal unalive rape raped fucking overdose morir
morirme matar matarme suicidio suicidarme suicida muerta muerto
"""
CENSORED = tuple(_CENSORED.split())
"""Words that people write with stars to get past filters."""
