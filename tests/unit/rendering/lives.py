"""Invented pages of ordinary size: empty, one in English, one in Spanish."""

from dataclasses import replace

from kapjournal.domain.course import RatingName, Route, SessionKind
from kapjournal.domain.journal import AnswerState as Answer
from kapjournal.domain.journal import (
    Asked,
    AskedPrompt,
    EntryKind,
    Journal,
    JournalSession,
    Media,
    Stance,
    Transcript,
)
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.safety import AskedState, SafetyTier, SideEffect
from kapjournal.domain.summary.page import (
    Coverage,
    CycleRow,
    MeasureLine,
    RatingSeries,
    RequestLine,
    Screening,
    SideEffectLine,
    Summary,
)
from tests.unit.rendering.writing import NOW, SESSION, ZONE, Writing, at, effects, header


def empty() -> tuple[Summary, Journal]:
    summary = Summary(
        header=header(session_number=None, session_at=None, route=None, integration_at=None),
        look_first=(),
        side_effects=tuple(SideEffectLine(name, AskedState.NOT_ASKED) for name in SideEffect),
        screening=Screening(("en", "es"), screened=True, matched=0),
        intention=(),
        agenda=(),
        off_limits=(),
        their_words=(),
        ratings=(),
        medicine_sessions=(),
        measures=(),
        cycles=(),
        actions=(),
        coverage=Coverage(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ()),
        requests=(),
        language="en",
        overflow=False,
        version_hash="0" * 64,
    )
    return summary, Journal("wren", "en", ZONE, NOW)


def ordinary() -> tuple[Summary, Journal]:
    w = Writing()
    intention = w.entry(
        at(16, 19, 40),
        "I want to stop holding my breath around my mother. just see what happens if i let her be sad without fixing it",
        Domain.AGENDA,
        Occasion.DAY_BEFORE,
        "What do you want to bring into tomorrow?",
        EntryKind.INTENTION,
    )
    body = w.entry(
        at(17, 19, 10),
        "heavy legs, warm hands. like a bath that stays warm 🛁 my jaw is loose for the first time in weeks",
        Domain.BODY,
        Occasion.LANDING,
        "Any sensation still with you?",
    )
    image = w.entry(
        at(18, 10, 20),
        "the staircase again. It was the one in my grandmothers house and this time i was going down it slowly and"
        " nobody was calling me. theres a red door at the bottom i didnt open it. anyway work is crazy today",
        Domain.IMAGERY,
        Occasion.NEXT_DAY,
        "One image that stays with you?",
        media=Media("voice", 74, Transcript.UNCONFIRMED),
    )
    dark = w.entry(
        at(19, 23, 48),
        "couldnt sleep. sometimes i think everyone would have it easier if i wasnt here. not going to do anything"
        " i just get like that at night",
        kind=EntryKind.FREE,
    )
    insight = w.entry(
        at(20, 9, 15),
        "Her being sad isnt my job. I can sit there and it doesnt kill me",
        Domain.INSIGHT,
        Occasion.DAY_3,
        "One insight that stays?",
    )
    action = w.entry(
        at(20, 9, 18),
        "Call her sunday and not offer solutions",
        Domain.ACTION,
        Occasion.DAY_3,
        "One small action?",
        EntryKind.COMMITMENT,
    )
    w.entry(
        at(21, 13), "running late to work, the bus was packed. remind me to buy milk lol", kind=EntryKind.FREE
    )
    hard = w.entry(
        at(22, 20, 5),
        "fought with Dan about the dishes and I went cold again, the old freeze. took me two hours to come back",
        Domain.RELATIONSHIPS,
        kind=EntryKind.FREE,
        late=True,
    )
    done = w.entry(
        at(24, 9, 2),
        "I called. 20 min. Bit my tongue twice. She cried and then she laughed, I didnt fix anything",
        Domain.ACTION,
        Occasion.DAY_7,
        "The action: done, stuck or changed?",
        choice=("done",),
    )
    raise_it = w.entry(
        at(24, 9, 30),
        "the freeze. why it still happens with Dan but not with her",
        Domain.AGENDA,
        Occasion.BEFORE_INTEGRATION,
        "One thing you'd hate to leave unsaid?",
        EntryKind.AGENDA,
        stance=Stance.RAISE,
    )
    limits = w.entry(
        at(24, 9, 31),
        "my brother. not yet",
        Domain.AGENDA,
        Occasion.BEFORE_INTEGRATION,
        "Anything off limits?",
        EntryKind.AGENDA,
        stance=Stance.OFF_LIMITS,
    )
    emotion = w.entry(
        at(23, 21),
        "some kind of soft grief all day but not the bad kind. like after crying",
        Domain.EMOTION,
        kind=EntryKind.FREE,
    )
    summary = Summary(
        header=header(),
        look_first=(
            w.quote(
                dark,
                "sometimes i think everyone would have it easier if i wasnt here. not going to do anything",
                "suicidal_thoughts",
                tier=SafetyTier.AFFIRMED,
                later_edited=True,
            ),
        ),
        side_effects=effects(
            {SideEffect.NAUSEA: "queasy in the car", SideEffect.POOR_SLEEP: ""},
            {
                SideEffect.VOMITING,
                SideEffect.DIZZINESS,
                SideEffect.HEADACHE,
                SideEffect.CHEST_PAIN,
                SideEffect.UNREAL,
                SideEffect.SEEING_OR_HEARING_THINGS,
            },
            {SideEffect.BLADDER_PAIN, SideEffect.VERY_HIGH_MOOD},
        ),
        screening=Screening(("en", "es"), screened=True, matched=1),
        intention=(w.quote(intention, "I want to stop holding my breath around my mother.", "intention"),),
        agenda=(w.quote(raise_it, raise_it.text, "agenda", stance=Stance.RAISE),),
        off_limits=(w.quote(limits, limits.text, "off_limits", stance=Stance.OFF_LIMITS),),
        their_words=(
            w.quote(body, "my jaw is loose for the first time in weeks", "body"),
            w.quote(emotion, "some kind of soft grief all day but not the bad kind.", "emotion"),
            w.quote(image, "It was the one in my grandmothers house", "imagery", voice_unconfirmed=True),
            w.quote(
                image, "theres a red door at the bottom i didnt open it", "imagery", voice_unconfirmed=True
            ),
            w.quote(insight, "Her being sad isnt my job. I can sit there and it doesnt kill me", "insight"),
            w.quote(
                hard, "I went cold again, the old freeze. took me two hours to come back", "relationships"
            ),
        ),
        ratings=(
            RatingSeries(
                RatingName.MOOD,
                ((at(26, 9, month=2), 4), (at(5), 3), (at(12), 4), (at(18), 6), (at(20), 7), (at(24), 6)),
                trend=True,
            ),
            RatingSeries(
                RatingName.ANXIETY,
                ((at(26, 9, month=2), 7), (at(5), 7), (at(18), 4), (at(24), 5)),
                trend=True,
            ),
            RatingSeries(RatingName.SLEEP, ((at(18), 3), (at(24), 6)), trend=False),
        ),
        medicine_sessions=(at(24, 16, month=2), SESSION),
        measures=(
            MeasureLine(
                "phq9",
                "PHQ-9",
                17,
                15,
                9,
                at(24, 9, 40),
                -6,
                6,
                27,
                thresholds=(5, 10, 15, 20),
                answered_items=9,
                items=9,
                item9=1,
            ),
            MeasureLine(
                "gad7",
                "GAD-7",
                13,
                11,
                None,
                at(24, 9, 44),
                None,
                4,
                21,
                unfinished=True,
                thresholds=(5, 10, 15),
                answered_items=5,
                items=7,
            ),
        ),
        cycles=(
            CycleRow(
                1,
                at(24, 14, month=2),
                Route.SUBLINGUAL,
                "200 mg",
                ("128/82", "134/88"),
                (("PHQ-9", 15), ("GAD-7", 11)),
                (SideEffect.NAUSEA,),
                None,
            ),
            CycleRow(
                2,
                at(17, 14),
                Route.INTRAMUSCULAR,
                "60 mg",
                ("124/80", "141/90"),
                (("PHQ-9", 9),),
                (SideEffect.NAUSEA, SideEffect.POOR_SLEEP),
                w.quote(action, action.text, "commitment"),
            ),
        ),
        actions=(
            w.quote(action, action.text, "commitment"),
            w.quote(done, "I called. 20 min. Bit my tongue twice.", "done"),
        ),
        coverage=Coverage(
            asked=12,
            answered=9,
            free=4,
            late=1,
            edited=1,
            voice=1,
            unheard=1,
            unsure=1,
            unfinished=1,
            removed=0,
            withheld=1,
            left_out=2,
            left_out_by_domain=((Domain.OTHER, 1), (Domain.MEANING, 1)),
            unanswered=(
                (Occasion.DAY_7, "What has faded since the session?"),
                (Occasion.WEEKLY, "What are you grateful for?"),
            ),
        ),
        requests=(
            RequestLine(at(21, 8, 30), "call", met=True),
            RequestLine(at(23, 12), "medicine", met=False),
        ),
        language="en",
        overflow=False,
        version_hash="9f3c1a77be02" + "d" * 52,
    )
    hidden = w.entry(at(22, 23), "this is only for me", kind=EntryKind.FREE, not_shown=True)
    assert hidden.not_shown
    journal = Journal(
        "wren",
        "en",
        ZONE,
        NOW,
        sessions=(JournalSession("s2", SessionKind.MEDICINE, at(17, 14), 2, Route.INTRAMUSCULAR, SESSION),),
        entries=tuple(w.entries),
        asked=(
            Asked(at(16, 19), Occasion.DAY_BEFORE, AskedPrompt("a", 1, "?"), Answer.ANSWERED, intention.id),
        ),
    )
    return summary, journal


def spanish() -> tuple[Summary, Journal]:
    w = Writing("n")
    intention = w.entry(
        at(16, 20),
        "quiero soltar la culpa por lo de mi padre",
        Domain.AGENDA,
        Occasion.DAY_BEFORE,
        "¿Qué quieres llevar a la sesión de mañana?",
        EntryKind.INTENTION,
    )
    image = w.entry(
        at(18, 11),
        "un río muy lento y yo flotando boca arriba. sin prisa por primera vez en años, me daba igual la hora 😌",
        Domain.IMAGERY,
        Occasion.NEXT_DAY,
        "¿Qué imagen se queda contigo?",
    )
    stuck = w.entry(
        at(24, 9),
        "no escribí la carta. me senté tres veces y nada",
        Domain.ACTION,
        Occasion.DAY_7,
        "La acción: ¿hecha, atascada o cambiada?",
    )
    base, _ = ordinary()
    summary = replace(
        base,
        header=header(code_name="colibrí", end_assumed=True),
        look_first=(),
        screening=Screening(("en", "es"), screened=True, matched=0),
        intention=(w.quote(intention, intention.text, "intention"),),
        agenda=(),
        off_limits=(),
        their_words=(w.quote(image, "sin prisa por primera vez en años", "imagery"),),
        actions=(w.quote(stuck, "me senté tres veces y nada", "stuck"),),
        cycles=base.cycles[:1],
        measures=base.measures[:1],
        language="es",
        version_hash="77ab" + "0" * 60,
    )
    return summary, Journal("colibrí", "es", ZONE, NOW, entries=tuple(w.entries))
