"""What a reader looks for in each domain, as phrases in English and Spanish.

A phrase is written folded (lower case, no accents, no apostrophes). `word*` stands for any ending. The
weights say how much one hit tells; they were set on the tuning part of tests/data/journals only.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from kapjournal.domain.summary.reading import Token, listed


class Cue(StrEnum):
    """What a phrase speaks of. The first eleven draw a reader's mark; the last three repel it."""

    TURN = "turn"
    INSIGHT = "insight"
    IMAGE = "image"
    EMOTION = "emotion"
    RELATION = "relation"
    SPEECH = "speech"
    DIFFICULTY = "difficulty"
    ACTION = "action"
    MEANING = "meaning"
    BODY = "body"
    CLINICAL = "clinical"
    LOGISTIC = "logistic"
    JOKE = "joke"
    EVERYDAY = "everyday"


_PHRASES: dict[Cue, str] = {
    Cue.TURN: """
        i still; still hear; got me; got to me; that did it; about lost it; it landed; i forgot to;
        for a minute; for a second; for a while; stayed with me; stuck with me; i let; we laughed;
        laughed until; on purpose; i said no; put it down; set it down; i went back; went back; not even;
        i almost; nearly; i meant it; me pego; me llego; me quebre; se me fue; por un rato;
        por un momento; no me fui; deje que; me deje; casi; se me quedo; me salio; me anime; ni siquiera;
        todavia; aun asi; igual lo; for the first time; the first time; first time in; never before;
        never done; never said; nobody has ever; nobody ever; no one ever; ive never; i have never;
        i had never; i never; havent * since; hasnt * since; since the; this time; not the usual;
        something shifted; something opened; opened up; let go; letting go; let him; let her; let them;
        let myself; loosen*; lighter; soften*; i cried; crying; cried; wept; tears; sobb*; bawl*;
        broke down; i laughed; normally; usually; used to; no longer; anymore; instead of; finally;
        allowed; didnt disappear; did not disappear; i stayed; still here; and it was ok; out loud;
        kept going; instead; at last; without; before it; in years; in my life; i didnt care; came back;
        went away; stopped; i thought * but; new for me; huge for me; i could; i did not; not scared;
        wasnt scared; was new; is new; just never; never once; never one time; nobody knew; took off;
        didnt flinch; sin avisar; nunca llore; lo llore; no salte; went hot; for once; all of a sudden;
        suddenly; something broke; something gave; cracked open; burst; melted; por primera vez;
        la primera vez; primera vez; nunca antes; nunca habia; nunca le; nunca lo; esta vez; ya no;
        normalmente; siempre; llor*; me solte; solte; soltar; alivi*; en vez de; por fin; hacia anos;
        hace anos; hacia meses; desde que; no me dolio; en voz alta; sin miedo; me quede; me rei;
        nos reimos; de repente; deje de; dejo de; en mi vida; me atrevi; se me quito; se abrio; se rompio;
        ahora si; todavia aqui; 1st time; first time; on my own; all by myself; he sentido; he llorado;
        me he reido; me he quedado; me quede sentad*; he dicho que no; le he dicho; por dentro;
        sin pedir permiso; me he atrevido; no me he; no he tenido; ya no tengo; me aguante; me levante;
        got up; stood up; sat down; sat there; sat in; stayed put; spoke up; voice cracked; hands shaking;
        """,
    Cue.INSIGHT: """
        i find; i had thought; id thought; it may be; may be only; as opposed to; made of; wasnt about;
        it isnt about; calling it; i call it; mistook; i was not; i wasnt; was never; that meant;
        thought that; i dont think that; all these years; all those years; the one who; that is why;
        thats why; so thats; it was always; afraid of; scared of; what i want; i want; i wanted;
        had wanted; i hoped; hoping; was hoping; i need; i needed; whose; i figured; figured out;
        i got it; i know now; i knew; i see; by now; if i am; who i am; what i have; only what;
        rather than; no one told; nobody told; i remember; remembered; por eso; lo que quiero; queria;
        quisiera; esperaba; me falta; confundi; era mi; siempre fui; lo que soy; no me toca;
        todos estos anos; tantos anos; todos esos anos; lo llamaba; me acorde; me acuerdo; recorde;
        me hace pensar; supe que; sabia que; no es lo mismo; para que; necesito; necesitaba; me gustaria;
        ojala; i realis*; i realiz*; realised; realized; i understood; i understand; i see now;
        i saw that; i noticed; it hit me; it occurred; dawned on; turns out; which means; it means;
        means that; i always thought; i thought i; i thought that; i thought it; i assumed; i had assumed;
        not because; its not that; isnt the same; the truth; truest; actually afraid; what i am;
        changed my mind; new theory; take that back; now i think; i now think; before i thought;
        i used to think; used to think; is the one; what it was; it was me; it wasnt the; it isnt that;
        hitched; tonight im thinking; what i noticed; been chewing; i have it backwards; backwards;
        im not the; wasnt the; it wasnt for; to be honest; ill be honest; i lied; cambie de idea;
        cambie de opinion; nunca lo cont*; siempre lo cuento; recien ahora; lo que me llamo;
        acabo de darme; me acabo de; lo que pense; y no yo; no era miedo; ya no creo; antes pensaba;
        i learned; i learnt; what if; all along; i wonder; i guess; i think i; i think what; i think the;
        i think that; ive been; i have been; is how i; was how i; the thing is; heres a thing; maybe i;
        maybe its; maybe the; its like; its me; its just; the real; underneath; the same as; confus*;
        the difference; makes sense; i get it; i never put; i know why; because i; because nobody;
        its that; what i call*; i keep; ive always; i have always; i was the; i do this; a thought i want;
        the whole time; it was never; never about; not about; isnt about; i suppose; i dont think;
        i believe; or maybe; i was wrong; me di cuenta; me doy cuenta; darme cuenta; entendi; entiendo;
        comprendi; resulta que; en realidad; no es que; aprendi; lo que pasa; quiere decir; caigo en;
        cai en; ahora veo; ahora entiendo; no porque; porque yo; creo que; pense que; pensaba que;
        yo pensaba; la verdad; tal vez; quiza*; a lo mejor; lo que yo; en el fondo; todo este tiempo;
        toda la vida; al reves; es que yo; nunca fue; no era; me toca; he estado; llevo anos;
        siempre crei; crei que; descubri; no se trata; era yo; opposite; the contrary; the other way;
        never knew; i didnt know; never noticed; i see why; he caido en; he entendido; he pensado;
        me he dado cuenta; lo contrario; no estoy segur*; sospecho; supongo; me pregunto; descubro;
        comprendo; he visto que; la pregunta; no se trataba; no lo sabia; nunca supe;
        """,
    Cue.IMAGE: """
        in the session; there was a; there was this; i was in; i was a; was like; like a; like an; as if;
        as though; like the; image; picture; dream*; vision; the door; water; ocean; the sea; river;
        light; tunnel; forest; tree; bird; boat; tide; floating; flying; falling; the house; kitchen;
        corridor; garden; mountain; fire; snow; bridge; mirror; child; little girl; little boy; glow*;
        gold; stone; train; wave*; sky; stars; animal; colour*; color*; elevator; library; mask; wall;
        voice; the dark; drift*; dissolv*; breathing; roots; ashes; thread; en la sesion; habia una;
        habia un; vi la; vi el; vi un*; sone; sone con; sonaba; sueno; como si; como cuando; como un*;
        imagen; puerta; agua; el mar; luz; la casa; bosque; arbol; pajaro; rio; fuego; tunel; jardin;
        espejo; nina; nino; piedra; olas; cielo; flot*; caia; cayendo; volando; yo era; sombra; cueva;
        barco; raiz; raices;
        """,
    Cue.EMOTION: """
        livid; hollow; restless; moved; touched; disappoint*; foolish; small; useless; worthless;
        homesick; nervous; bracing; at ease; comfort*; weightless; frightened; fright; mourn*; fond;
        cruel; unkind; tristeza; alegria; desilusion; decepcion*; frustrad*; impotencia; nervios*; susto;
        amarg*; livian*; liger*; pesad*; inutil; decepcionad*; conmov*; sentimiento; rencor; envidia;
        bronca; ganas; llanto; sad; sadness; sadder; angry; anger; rage; furious; mad at; scared; afraid;
        fear*; terrified; asham*; shame; guilt*; grief; griev*; lonely; loneliness; alone; joy; happy;
        peace*; calm; relief; relieved; hope*; love; loved; tender*; numb; numbed; numbness; empty; hurt;
        hurts; miss; missed; hate; dread; panic*; anxious; anxiety; embarrass*; jealous; despair; longing;
        ache; aching; proud; gratitude; grateful; safe; unsafe; feel lost; felt lost; feeling lost;
        so lost; i lost; we lost him; we lost her; heartbroken; heavy; overwhelm*; worried; bitter;
        resent*; disgust*; warm; quiet; free; frozen; unfaithful; stubborn; triste*; enojo; enojad*;
        enoj*; rabia; coraje; furia; miedo; asust*; verguenza; culpa; culpable; duelo; soledad; alegr*;
        feliz; paz; calma; tranquil*; esperanza; amor; quiero; vaci*; duele; dolio; dolor; extran*; odio;
        angusti*; panico; ansiedad; ansios*; celos; desesper*; ternura; orgull*; agradec*; segura;
        inseguro; insegura; me siento seguro; perdid*; agobi*; nostalgia; me quede helado;
        me quede helada; pena; temor; me pesa; cansad*; senti; siento; sentia; me senti; averguenza;
        incomod*; comod*; nostalgi*; melancoli*; agust*; gust*; jealousy; comforting; dreading; dreaded;
        wary; cared; care about;
        """,
    Cue.RELATION: """
        the lady; coworker*; colleague*; grandchild*; grandson; granddaughter; niece; nephew; stepdad;
        stepmom; neighbor; neighbour; widow*; vecina; vecino; nieta; nieto; sobrin*; cunad*; abuelo;
        papas; mis viejos; mi viejo; mi vieja; mi jefe; mi gente; conmigo; contigo; entre los dos; mom;
        mum; mother; moms; mother*; mama; dad; dads; father*; papa; ma; pa; parents; brother*; sister*;
        sis; son; daughter*; wife; husband; partner; girlfriend; boyfriend; ex; friend*; aunt; uncle;
        grandma; grandmother; grandpa; nan; nana; abuela; child*; kid; kids; baby; family; roommate; he;
        she; him; her; together; hug; hugs; hugged; hugging; held; kiss*; my hand; my knee; we both;
        each other; us; people; nobody; somebody; someone; madre; padre; hij*; espos*; marido; mujer;
        novio; novia; novios; herman*; tia; tio; tias; tios; amig*; familia; primo; prima; primos; primas;
        companer*; suegr*; el me; ella; ella me; los dos; las dos; juntos; juntas; abraz*; nos; con el;
        con ella; alguien; nadie;
        """,
    Cue.SPEECH: """
        he goes; she goes; they go; i go; he was like; she was like; i was like; he asked; she asked;
        they asked; told me; tells me; i answered; she says; he says; wrote back; replied; texted back;
        she wrote; he wrote; called my; called me; i rang; rang; phoned; telephoned; answered; the call;
        i say; contesto; respondio; respondi; me llamo; me escribio; le escribi; colgo; le digo;
        y me dice; va y me dice; le respondi; me puso; me mando; dijo; digo; dice; i told; told him;
        told her; told them; told my; i said; he said; she said; they said; said i; said im; asked me;
        i asked; asked him; asked her; i talked to; talked to him; i forgive; sorry; apologi*;
        thank you for; said it; said that; says i; said yes; said no; said nothing; didnt say;
        nobody said; went quiet; silence; le dije; me dijo; me dice; dijo que; le conte; le pregunte;
        me pregunto; le pedi; pedi perdon; perdon*; se quedo callad*; callad*; silencio; me dijeron;
        dije que; les dije; hablamos; contarle; decirle; she thought; he thought; asked if; asks me;
        me ha dicho; le he dicho; me ha preguntado; ha dicho; he dicho; preguntado; me han; me pidio;
        """,
    Cue.DIFFICULTY: """
        nobody knew; nobody knows; didnt tell anyone; havent told; never told; told nobody; told no one;
        i hid; secret*; by myself; before i lose my nerve; get this said; dont tell; no le dije a nadie;
        no le avise; nadie lo sabe; nadie sabe; a escondidas; sola; solo yo; hard; harder; stuck; couldnt;
        could not; cant; cannot; struggl*; worse; worst; crash*; is back; was back; back to; back under;
        gone; faded; wore off; wears off; pain; hurting; sleepless; awake; cant sleep; nightmare*; froze;
        frozen; flooded; shaking; relaps*; drank; drunk; craving; wanting; crushed; shut down;
        came right back; spiral*; ruin*; tired of; exhaust*; give up; gave up; in bed; on the floor;
        not ready; no matter; scares me; at night; 2am; 3am; 4am; the hours; going under; let down;
        fell apart; falling apart; lying to; lied; yell; yelled; yelling; screamed; fight; fought; argu*;
        hid; hiding; avoid*; stopped working; didnt work; checks; compuls*; binge*; embarrassed; failed;
        failing; miserable; numbness; disappear*; go away; dificil; atascad*; no puedo; no pude; no podia;
        peor; volvio; ha vuelto; regreso; otra vez; se fue; pesadilla*; despiert*; no duermo; temblando;
        tembl*; recai; recaida; bebi; tome; encerr*; grite; grito; pelea*; discusi*; arrastr*; me gano;
        no queria; no quiero; me cuesta; costo; me pesa; hundi*; de madrugada; insomnio; tire al; congel*;
        paraliz*; lo dej*; rendirme; me escondi; menti; hoy mal; no aguanto; ganas de; zumbido; presion;
        underwater; cracked; trembl*; sudor; no supe; a duras penas; no llego a; pesadisim*; no doy;
        no me sale; no salia;
        """,
    Cue.ACTION: """
        i did; i called; i texted; texted; i wrote; i tried; i went; i managed; managed to; i didnt;
        days out of; times; did the; did it; i asked; i sat; i moved; i gave; gave; i kept; i put;
        i opened; sent him; sent her; i walked; i stopped; i picked; instead i; made myself; i turned;
        went home; i hung up; hung up; done; attempt*; hice; llame; escribi; intente; lo hice; fui a;
        dias de; veces; logre; empezad*; deje; lo intent*; le llame; camine; sali; conteste; colg*;
        consegui; pude; me levante; empece; i let; i told; lo he hecho; he ido; he llamado; he comido;
        me he sentado; sat in; made it; sent it; posted it; handed; i spoke; i asked for; i stayed; i ate;
        i walked in;
        """,
    Cue.MEANING: """
        years old; i was a kid; when i was; i was a boy; i was a girl; cuando era; de chica; de chico;
        como los primeros; como antes; matter*; meaning; purpose; forgiv*; forgave; accept*; enough;
        permission; worth; worthy; belong*; stays; stayed; whats left; what stays; what stayed; remains;
        my fault; fault; deserve*; death; dying; die; died; dead; funeral; life; alive; own side; myself;
        rest of my life; my whole life; carry*; carrying; hold; holding; honest*; importa; sentido;
        perdon*; acept*; basta; permiso; valgo; merezco; pertene*; quedo; lo que quedo; sigue; mi culpa;
        muerte; morir; murio; muert*; vida; viv*; despedir*; despedi; carg*; cuidar*; cuid*; yo mism*;
        """,
    Cue.BODY: """
        chest; throat; jaw; shoulder*; stomach; breath; breathe; my hands; my heart; my feet; tight*;
        loose; knot; ribs; belly; body; skin; spine; lump; weight; heartbeat; bones; teeth; clench*;
        brace; bracing; my head; pecho; garganta; mandibula; hombros; estomago; respir*; manos; corazon;
        pies; nudo; cuerpo; espalda; piel; nuca; peso; tension; dientes; cabeza; piernas; cara;
        """,
    Cue.CLINICAL: """
        nausea; nauseous; queasy; threw up; throwing up; vomit*; puked; dizzy; dizziness; lightheaded;
        headache; migraine; blurry; double vision; racing heart; heart racing; heart was racing;
        palpitations; blood pressure; passed out; fainted; to pee; peeing; bladder; urin*; burning; shaky;
        jittery; couldnt sleep; didnt sleep; no sleep; barely slept; dont need sleep; not sleeping;
        wide awake; racing thoughts; thoughts are going; unreal; foggy; hearing things; seeing things;
        skipped my; stopped taking; went off; off my meds; missed a dose; ran out; took extra; took two;
        spare; troche; lozenge; drank; drinking; relapsed; used again; got high; smoked; cut; wears off;
        wore off; wearing off; side effect*; dose; higher dose; lower dose; lexapro; zoloft; lithium;
        lamictal; nauseas; mareo; mareada; mareado; dolor de cabeza; taquicardia; palpitaciones; orinar;
        orina; vejiga; ardor; no dormi; sin dormir; no pude dormir; pastilla*; deje de tomar;
        se me olvido tomar; bebi; tome de mas; recai; consumi; fume; efecto secundario; efectos; dosis;
        medicacion; medicamento*;
        """,
    Cue.LOGISTIC: """
        warranty; receipt; the part; wrong part; phone number; telephone number; website; portal; link;
        folder*; file; printer; wait time; queue; dmv; deadline; due; installment; deposit; mechanic;
        tire; landlord; numero de; la cuenta; deposito; garantia; mecanico; casero; plomero; electricista;
        pedido; entrega; can you; could you; see you; omw; on my way; be there in; grab; text me; call me;
        running late; are you up; let me know; love you; babe; dude; bro; thx; order me; start without;
        wey; oye; ya voy; llego en; avisame; nos vemos; porfa; traes; te llamo; ahorita llego; compadre;
        confirmed; booked; my ride; the ride; pick me up; appointment; appt; schedul*; reschedul*;
        calendar; parking; parked; pharmacy; prescription; refill; groceries; grocery; laundry; milk;
        eggs; bread; batteries; bin bags; invoice; rent; electric; insurance; tickets; boletos; traffic;
        bus; train station; plumber; gutters; dentist; pick up; pickup; drop off; order; ordered; email;
        wifi; zoom; address; password; shift; clinic; bring; costs; cost me; dollars; the store; shop*;
        delivery; package; venmo; bill; bills; meeting; minutes of; remind*; reminder; app; ipad;
        download*; login; see you at; oclock; tomorrow at; monday at; at noon; usd; euros; charger;
        phone charged; snacks; recycling; garbage; trash; vacuum; oil change; rsvp; attached; regards;
        restock; inventory; spreadsheet; cita; factura; farmacia; receta; compra; leche; pan; pilas;
        arena del gato; atasco; metro; autobus; fontanero; recibo; correo; entradas; partido; a las;
        manana a; taller; fila; sello; dentista; mandado; tramite*; banco; pagar; recoger; turno; boleto;
        horas de;
        """,
    Cue.JOKE: """
        lol; lolol*; lmao; rofl; haha*; hahaha*; hehe*; jaja*; jeje*; jk; joking; joke; sarcas*; kidding;
        hilarious; meme; war crime; 10 10; broma; chiste; muero de risa; dying laughing; abba; fyi; btw;
        omg;
        """,
    Cue.EVERYDAY: """
        towels; crossword; telly; sermon; heating; boiler; parcel; salty; burrito; taco*; chips; fries;
        dishes; mower; lawn; oven; microwave; kettle; sunny; bitterly; windy; video; youtube; netflix;
        season; homework; driveway; hydrant; restock*; haircut; gym; ropa; platos; lavadora; viento;
        nevera; heladera; asado; empanada*; cancha; gol; capitulo; serie; novela; arroz; pollo; mate;
        recreo; mudanza; limpie; limpieza; barri; regue; ensayo; lost in; innings; the score; overtime;
        lunch; dinner; breakfast; pizza; soup; chili; noodles; coffee; milkshake; sandwich; porridge;
        snack; ate; cake; movie; film; show; episode*; cricket; football; game; match; playlist; weather;
        rain; raining; snow; spring; nap; napped; walk; walked the; dog; cat; kitten; raccoon; neighbor;
        neighbour; work; shift; boss; manager; office; commute; practice; band; brunch; birthday; shoes;
        sock; fridge; garden; tv; phone; couch; nothing much; comida; cena; desayuno; cafe; pelicula;
        partido; juego; perro; gato; trabajo; jefe; oficina; lluvia; clima; zapatos; tele; siesta; vecin*;
        futbol; elote; tortillas; loro; lo de siempre;
        """,
}
_WEIGHT: dict[Cue, float] = dict.fromkeys(Cue, 1.0)


@dataclass(frozen=True, slots=True)
class _Phrase:
    cue: Cue
    rest: tuple[str, ...] = field(repr=False)
    weight: float


def _compiled() -> tuple[dict[str, list[_Phrase]], dict[str, list[_Phrase]]]:
    exact: dict[str, list[_Phrase]] = {}
    stems: dict[str, list[_Phrase]] = {}
    for cue, block in _PHRASES.items():
        for phrase in dict.fromkeys(" ".join(part.split()) for part in block.split(";")):
            if not phrase:
                continue
            first, *rest = phrase.split()
            # a phrase of two words or more says more than one of its words
            entry = _Phrase(cue, tuple(rest), _WEIGHT[cue] * (1.0 + 0.35 * min(len(rest), 2)))
            if first.endswith("*"):
                stems.setdefault(first[:-1], []).append(entry)
            else:
                exact.setdefault(first, []).append(entry)
    return exact, stems


_EXACT, _STEMS = _compiled()
_STEM_LENGTHS = sorted({len(stem) for stem in _STEMS})


@dataclass(frozen=True, slots=True)
class _Start:
    """What one word can begin: hits of its own, and phrases by their second word."""

    alone: tuple[tuple[Cue, float], ...]
    by_second: dict[str, tuple[_Phrase, ...]]
    any_second: tuple[_Phrase, ...]


@lru_cache(maxsize=1 << 16)
def _starting(form: str) -> _Start | None:
    found = list(_EXACT.get(form, ()))
    for length in _STEM_LENGTHS:
        if length > len(form):
            break
        found.extend(_STEMS.get(form[:length], ()))
    if not found:
        return None
    by_second: dict[str, tuple[_Phrase, ...]] = {}
    for phrase in found:
        if phrase.rest and not phrase.rest[0].endswith("*"):
            by_second[phrase.rest[0]] = (*by_second.get(phrase.rest[0], ()), phrase)
    return _Start(
        tuple((phrase.cue, phrase.weight) for phrase in found if not phrase.rest),
        by_second,
        tuple(phrase for phrase in found if phrase.rest and phrase.rest[0].endswith("*")),
    )


def cues(words: list[Token]) -> list[tuple[int, Cue, float]]:
    """Every hit as (token number, cue, weight), in order of the text. Linear in the number of words."""
    hits: list[tuple[int, Cue, float]] = []
    for number, word in enumerate(words):
        start = _starting(word.form)
        if _is_clock(word, words[number + 1] if number + 1 < len(words) else None):
            hits.append((number, Cue.LOGISTIC, 1.5))
        if start is None:
            continue
        hits.extend((number, cue, weight) for cue, weight in start.alone)
        if number + 1 < len(words):
            longer = (*start.by_second.get(words[number + 1].form, ()), *start.any_second)
            hits.extend(
                (number, phrase.cue, phrase.weight)
                for phrase in longer
                if _follows(words, number + 1, phrase.rest)
            )
    return hits


def _is_clock(word: Token, after: Token | None) -> bool:
    """8:15, 7.30, 10/12: two numbers with one mark between them; 5pm, 5 pm."""
    if not word.form[0].isdigit():
        return False
    if not word.form.isdigit():
        return word.form.endswith(("am", "pm")) and word.form[:-2].isdigit()
    if after is None:
        return False
    return after.form in {"am", "pm"} or (after.form.isdigit() and after.start - word.end == 1)


def _follows(words: list[Token], at: int, rest: tuple[str, ...]) -> bool:
    if at + len(rest) > len(words):
        return False
    for word, wanted in zip(words[at : at + len(rest)], rest, strict=True):
        if wanted.endswith("*"):
            if not word.form.startswith(wanted[:-1]):
                return False
        elif word.form != wanted:
            return False
    return True


COMMON = listed(
    """
    a about after again all also am an and any are as at back be because been before being but by can cant
    could day did didnt do does doing dont down even every few for from get go going good got had has have
    havent he her here him his how i id if ill im in into is isnt it its just know last like little long
    look lot made make many maybe me more most much my myself never new next no not now of off ok okay on
    one only or other our out over own people put really right said same say see she should so some
    something still such take than that thats the their them then there theyre these they thing things think
    this those though thought through time to today tomorrow tonight too two up us very want was wasnt way
    we well went were what when where which while who why will with would yeah year years yes yesterday yet
    you your youre night morning week work home told asked first three four five minutes hours days always
    around another came come felt feel feels feeling went whole una uno un el la los las de del y o que en a
    por para con sin se me te le lo nos mi mis tu su sus es son era fue ser estar esta este esto eso esa ese
    estoy estaba ha he han hay habia si no ni ya mas menos muy pero como cuando donde quien porque todo toda
    todos nada algo alguien siempre nunca hoy ayer manana dia dias ano anos vez veces bien mal yo ella ellos
    ahora luego despues antes otra otro cosa cosas hacer hice dije dijo dice creo tengo tiene va voy fui ir
    al hasta desde entre sobre solo tan asi casi mucho poco dos tres semana noche casa tarde
    """
)
"""Words too common to be a returning image."""
