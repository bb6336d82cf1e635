"""Invented pages that try the space: heavy, overflowing, long, and as full as the compiler makes one."""

import random
from dataclasses import replace
from datetime import timedelta

from kapjournal.domain.course import RatingName, Route
from kapjournal.domain.journal import (
    EntryKind,
    Journal,
    JournalEntry,
)
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.safety import AskedState, SafetyTier, SideEffect
from kapjournal.domain.summary.page import (
    CycleRow,
    Quote,
    RatingSeries,
    Screening,
    SideEffectLine,
    Summary,
)
from tests.unit.rendering.lives import ordinary
from tests.unit.rendering.writing import NOW, START, ZONE, Writing, at, header


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
