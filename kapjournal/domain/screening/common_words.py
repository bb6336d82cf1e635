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
