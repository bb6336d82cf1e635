"""Invented pages for the rendering tests and benchmarks: empty, ordinary, Spanish, heavy and overflowing.

Nobody here exists. Quotes are cut from the entries of the journal that stands beside each page.
"""

import random
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from kapjournal.domain.course import RatingName, Route, SessionKind
from kapjournal.domain.journal import AnswerState as Answer
from kapjournal.domain.journal import (
    Asked,
    AskedPrompt,
    EntryKind,
    Journal,
    JournalEntry,
    JournalSession,
    Media,
    Request,
    Stance,
    Transcript,
)
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.safety import AskedState, SafetyTier, SideEffect
from kapjournal.domain.summary.page import (
    Coverage,
    CycleRow,
    Header,
    MeasureLine,
    Quote,
    RatingSeries,
    Screening,
    SideEffectLine,
    Summary,
)

ZONE = "America/New_York"
TZ = ZoneInfo(ZONE)
SESSION = datetime(2026, 3, 17, 16, 5, tzinfo=TZ)
NOW = datetime(2026, 3, 24, 18, 0, tzinfo=TZ)
START = datetime(2026, 2, 25, 15, 0, tzinfo=TZ)


def at(day: int, hour: int = 10, minute: int = 0, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=TZ)


class Writing:
    """Collects entries and cuts quotes from them, so that every quote is an exact slice."""

    def __init__(self, prefix: str = "e") -> None:
        self.entries: list[JournalEntry] = []
        self._ids = (f"{prefix}{number}" for number in count(1))

    def entry(
        self,
        when: datetime,
        text: str,
        domain: Domain = Domain.OTHER,
        occasion: Occasion | None = None,
        question: str | None = None,
        kind: EntryKind = EntryKind.REFLECTION,
        **more: object,
    ) -> JournalEntry:
        prompt = AskedPrompt(f"{occasion}.{domain}", 1, question) if question else None
        entry = JournalEntry(next(self._ids), when, kind, domain, text, occasion, prompt)
        entry = replace(entry, **more)  # type: ignore[arg-type]
        self.entries.append(entry)
        return entry

    @staticmethod
    def quote(entry: JournalEntry, words: str, why: str, **more: object) -> Quote:
        start = entry.text.index(words)
        quote = Quote(
            entry=entry.id,
            text=words,
            start=start,
            end=start + len(words),
            why=why,
            at=entry.at,
            domain=entry.domain,
            occasion=entry.occasion,
            question=entry.prompt.text if entry.prompt else None,
            late=entry.late,
        )
        return replace(quote, **more)  # type: ignore[arg-type]


def header(**more: object) -> Header:
    base = Header(
        code_name="wren",
        session_number=2,
        session_at=at(17, 14),
        route=Route.INTRAMUSCULAR,
        end_assumed=False,
        window_from=START,
        window_to=NOW,
        compiled_at=NOW,
        time_zone=ZONE,
        integration_at=at(25, 15),
    )
    return replace(base, **more)  # type: ignore[arg-type]


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
        coverage=Coverage(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ()),
        requests=(),
        language="en",
        overflow=False,
        version_hash="0" * 64,
    )
    return summary, Journal("wren", "en", ZONE, NOW)


def _effects(
    yes: dict[SideEffect, str], no: set[SideEffect], blank: set[SideEffect]
) -> tuple[SideEffectLine, ...]:
    lines: list[SideEffectLine] = []
    for name in SideEffect:
        if name in yes:
            lines.append(SideEffectLine(name, AskedState.ASKED_YES, at(18, 10, 3), yes[name] or None))
        elif name in no:
            lines.append(SideEffectLine(name, AskedState.ASKED_NO, at(18, 10, 3)))
        elif name in blank:
            lines.append(SideEffectLine(name, AskedState.ASKED_UNANSWERED))
        else:
            lines.append(SideEffectLine(name, AskedState.NOT_ASKED))
    return tuple(lines)


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
        side_effects=_effects(
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
        requests=(Request(at(21, 8, 30), "call", met=True), Request(at(23, 12), "medicine", met=False)),
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


def heavy() -> tuple[Summary, Journal]:
    """As much as the compiler would ever put on one side: 220 words of quotes, six cycles, five ratings."""
    base, _ = ordinary()
    w = Writing("h")
    words = (
        "there was this moment where i could see the whole argument from above like a map and it was small and i was"
        " not inside of it anymore and that has never happened"
    )
    said: list[Quote] = []
    for place, domain in enumerate(
        (
            Domain.BODY,
            Domain.EMOTION,
            Domain.IMAGERY,
            Domain.INSIGHT,
            Domain.RELATIONSHIPS,
            Domain.DIFFICULTY,
            Domain.MEANING,
        )
    ):
        entry = w.entry(
            at(18 + place % 6, 10 + place),
            words,
            domain,
            Occasion.NEXT_DAY,
            "What stays with you from yesterday, in a few words?",
        )
        said.append(w.quote(entry, words, domain.value))
    safety: list[Quote] = []
    for place, (kind, tier, text) in enumerate(
        (
            (
                "physical",
                SafetyTier.AFFIRMED,
                "my chest hurt for maybe ten minutes in the car home and then it went away by itself",
            ),
            ("suicidal_thoughts", SafetyTier.NEGATED_OR_PAST, "in january i wanted to be gone. i dont now"),
            (
                "use_alone",
                SafetyTier.AFFIRMED,
                "i took the half lozenge that was left over, alone, saturday night",
            ),
        )
    ):
        entry = w.entry(at(19 + place, 22), text, kind=EntryKind.FREE)
        safety.append(w.quote(entry, text, kind, tier=tier))
    points = tuple((at(26, 9, month=2) + timedelta(days=2 * step), (3 + step * 7) % 11) for step in range(14))
    ratings = tuple(
        RatingSeries(name, tuple((when, (value + shift) % 11) for when, value in points), trend=True)
        for shift, name in enumerate(
            (
                RatingName.MOOD,
                RatingName.ANXIETY,
                RatingName.EMOTIONAL_STEADINESS,
                RatingName.CRAVING,
                RatingName.PAIN,
            )
        )
    )
    action = base.actions[0]
    cycles = tuple(
        CycleRow(
            number,
            at(1, 14, month=1) + timedelta(days=14 * number),
            Route.INTRAMUSCULAR,
            "60 mg",
            ("124/80", "141/90"),
            (("PHQ-9", 20 - number), ("GAD-7", 15 - number)),
            (SideEffect.NAUSEA, SideEffect.DIZZINESS),
            replace(action, entry="h1"),
        )
        for number in range(1, 7)
    )
    summary = replace(
        base,
        header=header(session_number=6),
        look_first=tuple(safety),
        screening=Screening(("en", "es"), screened=True, matched=3),
        intention=tuple(replace(one, entry="h2") for one in base.intention),
        agenda=tuple(replace(one, entry="h3") for one in base.agenda) * 2,
        off_limits=tuple(replace(one, entry="h4") for one in base.off_limits),
        their_words=tuple(said),
        ratings=ratings,
        measures=(
            *base.measures,
            replace(
                base.measures[0],
                measure="pcl5",
                title="PCL-5",
                baseline=44,
                previous=41,
                now=30,
                difference=-11,
                notable_change=10,
                maximum=80,
                thresholds=(31, 33),
                item9=None,
            ),
        ),
        cycles=cycles,
        actions=tuple(replace(one, entry="h5") for one in base.actions),
        version_hash="be5a" + "1" * 60,
    )
    return summary, Journal("wren", "en", ZONE, NOW, entries=tuple(w.entries))


def overflowing() -> tuple[Summary, Journal]:
    """Safety words and an agenda that need more than one side alone: nothing of them may be cut."""
    base, _ = heavy()
    w = Writing("o")
    safety: list[Quote] = []
    for place in range(24):
        entry = w.entry(
            at(18 + place % 6, 1 + place % 20),
            f"night {place}: it came back, the thought of not being here, and i stayed on the kitchen floor until it passed and called no one",
            kind=EntryKind.FREE,
        )
        safety.append(w.quote(entry, entry.text, "suicidal_thoughts", tier=SafetyTier.AFFIRMED))
    points: list[Quote] = []
    for place in range(12):
        entry = w.entry(
            at(24, 9, place),
            f"point {place}: i want to talk about the night in the kitchen and about what we agreed on and whether it still holds",
            Domain.AGENDA,
            Occasion.BEFORE_INTEGRATION,
            "One thing you'd hate to leave unsaid?",
            EntryKind.AGENDA,
        )
        points.append(w.quote(entry, entry.text, "agenda"))
    return replace(base, look_first=tuple(safety), agenda=tuple(points), overflow=True), Journal(
        "wren", "en", ZONE, NOW, entries=tuple(w.entries)
    )


def long(entries: int = 500) -> tuple[Summary, Journal]:
    """An ordinary page in front of many entries."""
    summary, journal = ordinary()
    step = (NOW - START) / entries
    more = tuple(
        JournalEntry(
            f"x{number}",
            START + step * number,
            EntryKind.FREE,
            list(Domain)[number % len(Domain)],
            f"entry {number}: walked to the water again and thought about what she said. " * (1 + number % 4),
        )
        for number in range(entries - len(journal.entries))
    )
    return summary, replace(journal, entries=journal.entries + more)


_PLAIN = [
    "the",
    "i",
    "and",
    "it",
    "was",
    "her",
    "so",
    "to",
    "me",
    "of",
    "a",
    "my",
    "in",
    "that",
    "but",
    "just",
    "like",
    "not",
    "slow",
    "water",
    "again",
    "because",
    "remembering",
    "everything",
    "stairs",
    "nobody",
    "mother",
    "breathing",
    "heavier",
    "morning",
    "door",
    "red",
    "light",
    "somehow",
    "still",
    "here",
    "about",
]


def full(seed: int) -> tuple[Summary, Journal]:
    """As many words as the compiler ever gives one side (about 400), in any shape, with every table full."""
    chance = random.Random(seed)

    def spread(quote: Quote, total: int, most: int, domains: tuple[Domain, ...]) -> tuple[Quote, ...]:
        quotes: list[Quote] = []
        while total >= 3:
            words = min(total, chance.randint(3, most))
            total -= words
            text = " ".join(chance.choice(_PLAIN) for _ in range(words))
            quotes.append(
                replace(quote, text=text, domain=chance.choice(domains), entry=f"h{len(quotes) + 1}")
            )
        return tuple(quotes)

    summary, journal = heavy()
    effects = tuple(
        SideEffectLine(
            name, chance.choice(list(AskedState)), at(18), "like last time" if not place % 3 else None
        )
        for place, name in enumerate(SideEffect)
    )
    domains = tuple(Domain)[1:8]
    summary = replace(
        summary,
        their_words=spread(summary.their_words[0], 220, 40, domains),
        look_first=spread(summary.look_first[0], 60, 30, domains),
        agenda=spread(summary.agenda[0], 50, 30, domains),
        actions=spread(summary.actions[0], 40, 20, domains),
        side_effects=effects,
        cycles=summary.cycles * 2,
        coverage=replace(
            summary.coverage,
            unanswered=tuple((one, "What stays with you, in a few words of your own?") for one in Occasion),
        ),
    )
    return summary, journal
