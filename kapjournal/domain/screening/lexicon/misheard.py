"""Words of danger that a machine hears otherwise: what was said, and what it wrote instead.

Written for the ear: what sounds the same is found by its sound (`misheard.sound`), and so are long words
with one sound wrong. Here stand the words to be listened for and, after the colon, what they are taken for
although it sounds otherwise. A line says nothing about danger by itself: the screen judges the sentence as
it would read with that word in it.
"""

ENGLISH = """
i want it all: i wanted all, i want at all, i went it all
i wish: a wish, i watch, i which
i was dead: i wasn't bad, i was dad, i was that, i was debt, i was bad, i was deaf, i was ded, i was death
i were dead: i were bad, i were dad, i were that, i were there dead
to be dead: to be dad, to be that, to be deaf, to be debt
better off dead: better off that, better off dad, better of dead, better of that, better off bad
to die: to dye, to tie
i die: i dye
how to die: how to buy, how to knife, how to dye
dying: dyeing
to kill: to keel, to kiel, to gil, to kale
kill myself: keel myself, kale myself, kilmyself, kill my self, kiln myself
killing myself: kneeling myself, keeling myself
kill him: killim, keel him, kill em
kill her: killer, keel her
suicide: sue aside, so aside, sewer side, to a side, soo side, suit side, sue a side, so a side
suicidal: so aside all, sue aside all, sewer side all, to a cycle, so a cidal, sue a cycle, to a sidle
overdose: over dose, over those, over does, overdosed, over doze
end my life: end my wife
ending my life: and ding my life, ending my wife
end it all: ended all, end it hall, end at all, and it all, and in it all
ending it all: ending at all, and in it all, and in at all, endin it all, and ding it all
ending everything: our ending everything
take my life: take my wife, take my light
my own life: my own wife, my on life
hang myself: hand myself, hung myself, hanging myself, hank myself, hang my self, hangmyself
cut myself: cat myself, cut my self, cot myself
cutting myself: cutting my self
hurt myself: heard myself, hard myself, hut myself, hurt my self
hurting myself: hearting myself, hurting my self
burn myself: born myself, burn my self
shoot myself: shut myself, shoot my self, chute myself
slit my wrists: sleep my wrist, sleep my wrists, sleet my wrists, slip my wrists, slit my rest, slid my wrists
my attempt: my temp, my a temp, my tempt
survived my attempt: survive my attempt, survive my temp, survived my temp
jump off: jumped of, jump of
i have a gun: i have again, i have a gum, i have a gone
pills: peels, bills
noose: new's, moose
not wake up: not woke up, not make up, not wake
never wake up: never woke up, never make up, never work up
don't want to live: don't want to leave, don't want a live, don't want to give
want to live: want to leave
no longer wish: a longer wish, no long a wish
want to be alive: want to be a live, want to be a life
be here anymore: be hear anymore, be her anymore, be here any more, beer anymore
chest hurts: just hurts, test hurts, chess hurts, chest hearts, jest hurts
chest is: test is, chess is, jest is
chest pain: just pain, test pain, chess pain, chest paint
can't breathe: can't breed, can't breath, can't breeze, can't bring
numb: ummm, num
hits me: heats me, hit's me
hit me: heat me
hit my: heat my
hits my: heats my
beats me: beets me
choked me: joked me, shocked me, choke me, chalked me
chokes me: jokes me, shocks me
raped me: wrapped me, reaped me, rate me, ripped me, rapped me
rapes me: wraps me, rates me
stepfather: step father, step-father, stepped father
stepdad: step dad, step-dad, stepped at
touches me: touch is me
sexual: special, section all
stab: stub
strangle: strange all
poison: poisson
shake the baby: shake the bay be, shaking the baby, shape the baby
voices: boys is
"""

SPANISH = """
suicida: su sida, su vida así, sucida, suicide, su ida, sui cida, suiciente
suicidas: su sidas, suicidad, sucidas, suicides
suicidio: suicio, sucidio, su sidio, suitidio, suiciido
suicidarme: sucidarme, su y darme, su sí darme
ahorcarme: o carme, orquearme, acercarme a horca, a orcarme, a or carme
ahorcar: otcar, or car, hurgar, orcar, a horca
matarme: mi tarme, mátame, matar me, mata arme
me mato: me mató, me moto
me mate: me maté, me mafe, me maque, memate
me matara: me mataran, mi matara
quitarme la vida: quitar mi la vida, quita arme la vida, quitarme la bebida
estoy harta de vivir: estoy acta de vivir, está harta de vivir, estoy alta de vivir, es toy arta de vivir
estoy harto de vivir: estoy alto de vivir, está harto de vivir, esto es alto de vivir
desearía estar muerto: de sería estar muerto, necesaria estar muerto, te ceria estar muerto
desearía estar muerta: de sería estar muerta, necesaria estar muerta
estar muerto: es tan muerto, está el muerto, estar puerto, estar muerte
estar muerta: es tan muerta, estar puerta
estoy suicida: esto es suicida, esto suicida, esto y suicida el
morirme: mori arme
quiero morir: quiero mourir, quiero mori, quiero morí, quiere morir
quiero morirme: quiero mori me
me quiero morir: me quiere morir, mi quiero morir, me quiero mori
quiero matarme: quiero mátame, quiere matarme
me quiero matar: me quiere matar, mi quiero matar, me quiero matará
sobredosis: sobre dosis, sobredosi, sobre tosis, sobre doses
pastillas: pastilla, bastillas, pas tillas, castillas
todas las pastillas: toda las pastillas, todas las bastillas, todas las castillas
cortarme: cortar me, corta arme
me corté: me corte
las venas: la avena
hacerme daño: hacer medaño, hacerme año, hacerme a yo, hacer me daño, hacer mi daño
hacerle daño: hacerle año, hacer le daño, hacerlo daño, hacerle no yo, hacerle ayo
hacer daño: a ser daño, hacer año
hacerme: a cerme, acerme
no quiero vivir: no quiere vivir, no quiero vi vir, no quiero bibir, no quiero abrir
ganas de vivir: canas de vivir, ganas de mí vi
razones para vivir: casones para vivir, razón es para vivir, razones para mi
dejar de vivir: deja de vivir, dejar de mi
dejar de existir: deja de existir, dejar de exigir
hubiera nacido: hubiera nácido, viera nacido, uviera nacido
cuando leas esto: cuando le asisto, cuando le haces esto, cuando de asesto, cuando lees esto, cuando le asesto
ya no voy a estar: ya no voya estar, ya no va a estar
despertar: de espertar
me pega: mi pega
me pegó: mi pegó
me golpea: me gol pea, mi golpea
le pegué: le pagué, le pege, le penge
borracha: por hacha, por acha, borrador acha
borracho: por hacho, por acho
me ahorca: me orca, meorca
ahorcó: orco, a orco
envenenar: envenen a la, en venenar, emvenenar, enveneno a
apuñalar: apunyalar, a puñal ar, apuñala
me violó: mi violó, me vió lo, me violo, me voló
pistola: pista ola, pistolas, piso la
me duele el pecho: me duele pecho, me duele el techo, me duele el hecho
no puedo respirar: no puedo de respirar, no puedo expirar, no puedo res pirar
las voces: la voces
"""

NEVER = """
put myself, call myself, called myself, told myself, tell myself, got myself, get myself, let myself
pull myself, put my self, call my self, feel myself, fill myself, hold myself, heal myself
kick myself, by myself
and my life, in my life, on my life, and my own life, and my wife
contarme, quedarme, mirarme, marcharme, quiero dormir, me quiero dormir, quiero vivir, quiero dormirme
"""
"""What is said every day and sounds like a saying with one sound wrong: taken at its word."""
