"""Small words that change nothing between the parts of a statement ("just", "so", "badly", "ya", "neta").

One list for both languages, since one message often holds both. A negation or a "but" is never among them.
"""

_ENGLISH = """
a able about absolutely actually again all almost alone already also always and as at bad badly
basically be can completely constantly could damn day deadass definitely desperate desperately effing
either even eventually ever finally first for freaking fuckin fucking fully genuinely get go haha have
here highkey honestly instead just kind kinda least legit like literally lmao lol lowkey maybe more much
myself nearly now of often once one only painlessly peacefully perhaps please pretty probably quickly
quietly quite rather really right seriously silently simply so some someday somehow sometimes soon sort
still straight tbh that the this to today tomorrow tonight too truly try up very well will would
"""
_SPANISH = """
a absolutamente ahora algo algun asi aun bien boluda boludo cada capaz casi como completamente con
constantemente de dia dios dolor el en enormes enserio esta favor fin finalmente guey hasta honestamente
hoy igual infinitas jaja la las literal literalmente maldita maldito manana mas mejor mil mismo
muchisimo mucho muy neta ni noche nomas paz pinche poco poder por posta pronto pura puro puta puto que
quizas rapido re realmente seriamente serio siempre simplemente solamente solo tambien tan tanto tiempo
todavia todo tranquila tranquilo tremendas una unas verdad vez weon wey wn xd ya
"""
FILLERS = frozenset(f"{_ENGLISH} {_SPANISH}".split())
