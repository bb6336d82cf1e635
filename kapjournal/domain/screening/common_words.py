"""Words too frequent to be worth looking for first; only a matter of speed, never of what is found."""

_COMMON = """
a about after again all alive alone am an and any anymore are as at back be because been being but by
can could day days did do does done down even ever every feel feeling felt few for from get go going
gone good got had has have having he her here hers herself him himself his how i if in into is it its
just keep kept know last left let life like little made make me mine more most much my myself need never
new night nights no not nothing now of off on one only or other our out over own people really right
said same say see she should so some someone started still stop such take than that the their them
themselves then there these they thing things think this those thought time to today too took two up us
use used very want wanted was way we week well went were what when where which who why will wish with
without would you your a al algo alguien ahora antes aqui asi aun bien cada casa como con cosa cosas
cuando de del dia dias donde dos el ella ellos en era es esa ese eso esta estaba estado estan estar
estas este esto estoy fue ha hace hacer han hasta hay he hoy ir la las le les lo los mas me mejor mi mis
mismo mucho muy nada nadie ni no noche nos otra otro para pero poco por porque puedo que quien quiero
quisiera se sea ser si siempre siento sin sobre solo son soy su sus tal tan te tengo tiene todo todos
toda tu un una uno va vez vida voy y ya yo
"""

COMMON_WORDS = frozenset(_COMMON.split())

_EVERYWHERE = """
a and be do for have i in is it me my not of on so that the this to was with you de el en es la lo me mi no
que se un y ya yo am are will but if all up get they just
"""
_EVERY_LINE = frozenset(_EVERYWHERE.split())


def commonness(word: str) -> int:
    """About how many times as often a word is met as a rare one."""
    return 300 if word in _EVERY_LINE else 30 if word in COMMON_WORDS else 1
