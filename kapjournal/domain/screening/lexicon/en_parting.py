"""English: oblique wishes to be gone: others better off, no reason to stay, affairs put in order."""

from functools import partial

from kapjournal.domain.safety import SafetyKind
from kapjournal.domain.screening.lexicon.slots import each
from kapjournal.domain.screening.rules import SPOKEN, Guard, Rule

MACROS = {
    "others": """everyone|everybody|they|they all|my kids|the kids|my children|my wife|my husband|my partner|
        my parents|my family|my mum|my mom|my dad|my son|my daughter|my friends|people|the world|he|she|
        you all|
        all of them|the whole family|my sister|my brother|the dog|the baby|all of you|my girls|my boys""",
    "would": "would|will|might|could|may|be|must|have to|deserve to|deserve",
    "better": """better off|better|happier|easier|lighter|freer|free|at peace|calmer|relieved|simpler|fine|
        safer|richer|
        breathe easier|sleep better|nicer|quieter|less stressed|less work|less to worry about|okay|ok""",
    "gone": """without me|if i was not|if i were not|if i was gone|if i were gone|with me gone|
        once i am gone|free of me|
        rid of me|when i am gone|if i left|if i stopped|if i just was not|if i never|if i had never|
        if i did not|with me out|not having me|not having to deal with me|if i disappeared|if i vanished""",
    "another": each(
        "with|having",
        "a different|another|someone elses|a new|a real|a proper|a better|a normal|a healthy|some other",
        """mum|mom|mother|dad|father|wife|husband|partner|daughter|son|sister|brother|friend|parent|
        girlfriend|boyfriend|man|woman|person|family""",
    ),
    "stay": """stay|stick around|be around|stay around|hang on|hold on|carry on|keep going|continue|remain|
        go on|
        wake up|be here|hang around|keep trying|keep at it|get up in the morning|see tomorrow|
        be here tomorrow|see another|keep breathing|bother staying""",
    "things": """guitar|guitars|dog|cat|cats|dogs|things|stuff|records|books|tools|jewelry|jewellery|ring|
        watch|
        clothes|collection|plants|bike|piano|camera|car|keys|bird|fish|chickens|horse|letters|photos|cameras|
        everything|belongings|vinyl|paints|instruments|fishing gear|laptop|savings|coat|coats|necklace""",
    "give": """gave|give|giving|given|handing|handed|passed|passing|selling|sold|leaving|left|rehoming|
        rehomed|
        donated|donating|signed over|found a home for|giving away|gave away|shared out|getting rid of|
        got rid of""",
    "while": """while|year|week|month|bit|weeks|months|days|season|couple of weeks|few weeks|summer""",
    "when_gone": """after me|after i am gone|when i am gone|once i am gone|when i am not here|
        when i am not around|
        when i go|if i am not here|if i am not around|if i was not here|after i go|when it is over|
        once it is done|when they find|once i am not here|when i am not there""",
    "day": """day|days|morning|mornings|night|year|years|winter|birthday|christmas|week|summer|decade|
        tomorrows|monday""",
}
_SAID = (SPOKEN - {Guard.THIRD_PERSON, Guard.NEGATION}) | {Guard.DURING_MEDICINE}
_rule = partial(Rule, SafetyKind.SUICIDAL_THOUGHTS, language="en", macros=MACROS)
_ELSEWHERE = """
without me (for|at|on|in|tonight|today|tomorrow|there|this|next|knowing)
(committee|team|meeting|meetings|party|game|match|band|work|job|office|trip|project|rehearsal|dinner|class|
    shift|
    tonight|wedding|group chat|playlist|show|quiz|choir|tournament|book club|board|company|gym|lease|contract|
    rental|apartment|city|town|country|florida|spain|moving|move|moved|store|sale|charity|thrift|upgrade|
    upgraded|
    ebay|goodwill|new one|bigger|downsizing|semester|exam|exams|renovation|relationship|marriage|weekend)
"""

RULES = (
    _rule(
        "others better off, in other words",
        """
        @others ~3 @would ~3 @better ~2 @gone
        (better|easier|happier|quieter|calmer|lighter) (life|lives|world|place|future|home|house|day|
            time) ~1 @gone
        @others ~3 @would ~3 @better ~2 @another
        (better off|happier|better) ~1 @another
        @others ~3 (would|will) ~2 (forget|get over|recover from|manage without|cope without|survive without|
            survive losing|get by without|go on without) ~1 me
        (grieve|mourn|cry|be sad|be upset|hurt|miss me|be devastated) _3 @while _2 (get over|move on|free|
            fine|ok|okay|
            forget|better|carry on|get on|live their|relieved|free of me)
        (not be|no longer be|stop being|never be|not have to be) ~1 (anybodys|anyones|your|their|everyones|
            everybodys|
            my familys|my kids|my wifes|a|the|my husbands) ~1 (problem|burden|weight|
            worry|job|headache|drain) (much longer|for long|anymore|soon|any longer|ever again|after)
        (taking up|wasting|using up|take up|takes up|waste) ~1 (space|air|oxygen|room|everyones time|a bed|
            food) _2 (someone|somebody|else|others|here|anyone|people)
        (only|just|all i do is) ~1 (taking up space|take up space|wasting air|using up air|wasting oxygen)
        (world|life|house|family|place) _5 (without me in it|without me there|just fine without me|
            fine without me|
            turning without me|better without me|the same without me|not miss me|not notice i am gone)
        (not want|do not want|can not stand|tired of|sick of|stop|hate) _3 (burden|a weight) _3 (any longer|
            anymore|
            any more|one way|only way)
        (one way|only way|only one way) _2 (stop being|to stop hurting|to not be|to set|they get|to free)
        (easier|better|simpler|kinder|quieter|relief|nice|lovely|good|best|easiest) ~1 (if|
            when) ~1 i (was not|were not|
            did not|just|never|stopped|disappeared|had never|just was not|just stopped) ~2 (here|around|exist|
            existed|there|wake up|alive|born|in it|existing|breathing|waking up|wake)
        """,
        guards=_SAID | {Guard.NEGATION},
        unless=_ELSEWHERE,
    ),
    _rule(
        "no reason to stay",
        """
        (no|any|one|a single|another|one good|much|good|nothing like a) (reason|reasons) ~1 for me to @stay
        (not|never|no longer|can not|could not|struggling to|hard to|trying to) _3 (one|single|good|
            any) (reason|
            reasons) to @stay
        (no|zero|not any) ~1 (reason|reasons) ~2 to ~1 (stick around|hang on|hold on|wake up|see tomorrow|
            keep breathing|
            keep going anymore|stay around|stay here|be here anymore)
        (nothing|not much|no one|nobody) ~2 (keeping|keeps|holding|holds|tying) me (here|around|alive|
            to this|on this)
        (nothing|not much) left for me ~1 (here|in this life|in this world|anywhere|in life|now|anymore)
        (tired of|done with|sick of|finished with|fed up of|fed up with|over|exhausted by|through with|
            done) ~2 (being a person|being me|existing|being human|breathing|being awake|being conscious|
            waking up every|
            opening my eyes|being here at all|having a body|being in this body|being a self)
        (not want|do not want) ~2 (to do|to have|to see|to face) ~1 (any more|another|one more|more) @day
        (can not|not want to|do not want to|can hardly) ~2 (face|do|take|see|survive|live through|
            go through) ~1 (another|
            one more|any more) @day ~1 (of this|of being|of it|like this|as me|of me|alive|of living)
        (not|do not) want ~1 (another|any more|one more|more) @day
        (not want to|do not want to|stopped wanting to|tired of|can not keep|no longer want to) ~2 (hold on|
            holding on|hang on|hanging on|keep holding on|keep hanging on|clinging on|be saved|be rescued)
        (long enough|enough of) ~1 (in this world|on this earth|on this planet|in this life)
        (stayed|been|lived|had) _4 (in this world|on this earth|on this planet|in this life|
            alive) ~1 long enough
        (soon|by then|before long) _2 (it|nothing|none of it|none of this|none of that|all this) ~1 (will|
            will not|is not going to) ~1 matter
        (wish|want|hope|if only|someone could|somebody could|want someone to|like to) _4 (be switched off|
            switched off|
            turned off|unplugged|powered down|switch me off|turn me off|unplug me|put to sleep|
            put me to sleep|
            rubbed out|pull my plug|pull the plug on me|stop the clock on me)
        (no point|not much point|little point|pointless|no use|no sense) ~2 (me|in me|keeping|planning|
            saving|making|booking|
            buying|starting|renewing|thinking about|learning|fixing) ~1 (anything|plans|things|being here|
            being alive|
            for the future|for later|for next|ahead|past|tomorrow|getting better|for christmas|clothes|it all)
        (if|when) i (do not|did not|never|just do not|just did not) ~1 (wake up|wake|come back|
            make it) _4 (fine|ok|okay|oh well|so be it|whatever|good|relief|not mind|at least|better|
            that is that|all right|alright|never mind)
        (not be|would not be) ~1 (the worst thing|so bad|sorry|sad|upset|terrible|
            the end of the world) if i (did not|just did not|never|was not|just was not|just stopped|slept)
        (at least|then|finally|maybe|because) ~1 i (would|will|could|can|might|get to) ~2 be with (him|her|
            them|mum|mom|dad|
            my mum|my mom|my dad|my son|my daughter|my brother|my sister|my baby|my husband|my wife|nan|gran|
            grandma)
        (see|join|be with) (him|her|them|mum|mom|dad|my mum|my mom|my dad|my son|my daughter|my brother|
            my sister|my husband|my wife) ~1 (again soon|on the other side|wherever he is|wherever she is|
            in the ground)
        (not|do not|never) ~1 (see|think|expect|imagine|believe|plan on|planning on) _3 (be here|be around|
            being here|being around|still here|still be here|still around) ~1 (spring|summer|christmas|next|
            by|for|when|long|much|in the|after|autumn|winter|in a)
        (no|not) ~1 (next|another) (year|summer|christmas|birthday|spring) for me
        (my) ~1 last (christmas|birthday|summer|winter|spring|visit|goodbye)
        (i am|i) ~1 (just|only) ~1 (waiting|counting) ~1 (to die|for it to end|for the end|for it all to end|
            to be done|
            it out)
        (at peace|made my peace|made peace|fine|okay|comfortable) with (going|leaving|the end|it ending|
            being gone|not being here|not waking up|not being around)
        (the|that|a) ~1 (exit|door|way out) ~1 (looks|is looking|feels|sounds|seems|is calling|
            is open) ~1 (good|
            comforting|inviting|near|close|nice|closer)
        """,
        guards=_SAID,
        unless=_ELSEWHERE
        + """
        (see|be with|join) (him|her|them|mum|mom|dad|my mum|my mom|my dad) ~1 (for|at|on|this|next|in person|
            in hospital|at christmas|friday|saturday|sunday|today|tomorrow)
        """,
    ),
    _rule(
        "things given away, affairs put in order",
        """
        @give _4 @things
        @give (it|them|her|him) _2 (away|to)
        (updated|wrote|changed|redid|signed|finished|made|writing|making|redoing) ~1 (my|the|a) will
        (told|showed|wrote down|written down|emailed|list of|labelled|labeled) _4 (where everything|
            passwords|the papers|the documents|bank details|account details|the keys|who gets what|
            what goes to whom)
        (sorting|sorted|putting|put|tidying|organizing|organising|packing|clearing|getting|cleaning|labelling|
            labeling|boxed|boxing|paid off|settled|closed) _2 (things|everything|papers|accounts|stuff|house|
            flat|
            apartment|affairs|debts|room|desk|drawers|loft|garage)
        """,
        guards=_SAID,
        needs="""
        (not be needing|will not need|not need it|not need them|not need any|not be around to|
            where i am going|longer than i will|longer than me|outlive me|last chore|last job|last thing on|
            no use to me|no use for them now|
            so nobody has to|so no one has to|so they do not have to|so you do not have to|
            so my kids do not have to|
            easier for them|easier for whoever|whoever has to|whoever finds|whoever clears|for whoever|
            one less thing for them|not leave a mess|not want to leave a mess|for when i am not|
            when i am not here|
            who will love her|before i go|before i am gone|before i leave for good|for good now|i will not be)
        @when_gone
        (felt|feels|i feel|so) ~1 (final|peaceful|calm now|like goodbye|like a goodbye|finished)
        """,
        within=22,
        unless=_ELSEWHERE,
    ),
    _rule(
        "everything said and done",
        """
        (said|done|told) ~2 (what|everything|all) (i|that i) (needed|had|wanted|have) to (say|do|everyone)
        (who|someone|somebody) _2 (take|feed|look after|have|want|keep|love|walk) _4 @when_gone
        (look after|take care of|be good to|watch over) _4 @when_gone
        (they|everyone|my family|my kids|she|he) _3 (will be|would be|be) ~1 (ok|okay|fine|alright|all right|
            looked after|taken care of|provided for) ~1 @when_gone
        """,
        guards=_SAID,
        needs="""
        @when_gone
        (finished|that is me|ready to go|that is it for me|all done|nothing left|rest now|over now|goodbye|
            peace)
        """,
        unless=_ELSEWHERE,
    ),
)
