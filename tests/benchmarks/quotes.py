"""Recall of the passages a clinician would mark, on the invented journals of tests/data/journals.

Nineteen journals have the selector's author for author; the others came in rounds, written and marked by
strangers, and of their marks only what two readers both marked counts. A marked passage is on the page when
quotes cover at least half of its characters. An unwanted passage (joke, errand, wrong chat, said to the bot,
taken back) is quoted when quotes cover at least half of it.
Baselines take sentences of the same journal until the same number of words is spent.
"""

import json
import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from kapjournal.domain.journal import EntryKind, Journal, JournalEntry
from kapjournal.domain.journal_file import parse_journal
from kapjournal.domain.safety import SafetyTier
from kapjournal.domain.summary import compile_summary
from kapjournal.domain.summary.encoder_port import Encoder
from kapjournal.domain.summary.page import Quote, Summary
from kapjournal.domain.summary.reading import count_words, sentences
from kapjournal.usecases.reading.summarize_journal_file import summarize_journal_file

JOURNALS = Path(__file__).parents[1] / "data" / "journals"
BUDGET = 400

Slice = tuple[str, int, int]


@dataclass(frozen=True)
class Marked:
    """One invented journal with its marks. `part`: `tune` was looked at while building, `report` was not."""

    name: str
    part: str
    language: str
    text: str
    journal: Journal
    marked: tuple[Slice, ...]
    unwanted: tuple[Slice, ...]
    attention: tuple[Slice, ...] = ()
    no_alarm: tuple[Slice, ...] = ()
    by_one: tuple[Slice, ...] = ()
    """What only one of two readers marked."""
    round: int = 0
    """0 for the selector's author; from 1 on, written and marked by others who knew nothing of the selector,
    and marks are what both readers marked. Each round came after the selector had learnt from those before."""

    @property
    def blind(self) -> bool:
        return self.round > 0


@dataclass(frozen=True)
class Outcome:
    found: int
    marks: int
    unwanted: int
    words: int


def load() -> list[Marked]:
    loaded = []
    for path in sorted(JOURNALS.glob("*.marks.json")):
        marks = json.loads(path.read_text(encoding="utf-8"))
        text = (JOURNALS / f"{marks['journal']}.json").read_text(encoding="utf-8")
        loaded.append(
            Marked(
                marks["journal"],
                marks["part"],
                marks["language"],
                text,
                parse_journal(text),
                _slices(marks, "marked"),
                _slices(marks, "unwanted"),
                _slices(marks, "attention"),
                _slices(marks, "alarm_would_be_wrong"),
                by_one=tuple(
                    (entry, start, end)
                    for reader in marks.get("readers", {}).values()
                    for entry, start, end in reader["marked"]
                ),
                round=marks.get("round", int("readers" in marks)),
            )
        )
    return loaded


def _slices(marks: dict[str, Any], name: str) -> tuple[Slice, ...]:
    return tuple((one["entry"], one["start"], one["end"]) for one in marks.get(name, ()))


def first_quotes(page: Summary) -> tuple[Quote, ...]:
    """Everything under "look at first"."""
    return page.look_first


def page_quotes(page: Summary) -> tuple[Quote, ...]:
    return (
        *first_quotes(page),
        *page.intention,
        *page.agenda,
        *page.off_limits,
        *page.their_words,
        *page.actions,
    )


def covered(passage: Slice, slices: Sequence[Slice]) -> bool:
    entry, start, end = passage
    shown = set[int]()
    for other, begin, stop in slices:
        if other == entry:
            shown.update(range(max(start, begin), min(end, stop)))
    return len(shown) * 2 >= end - start


def outcome(one: Marked, slices: Sequence[Slice]) -> Outcome:
    texts = {entry.id: entry.text for entry in one.journal.entries}
    return Outcome(
        sum(covered(mark, slices) for mark in one.marked),
        len(one.marked),
        sum(covered(mark, slices) for mark in one.unwanted),
        sum(count_words(texts[entry][start:end]) for entry, start, end in slices),
    )


def page_slices(page: Summary) -> list[Slice]:
    return [(quote.entry, quote.start, quote.end) for quote in page_quotes(page)]


def _newest(journal: Journal) -> list[JournalEntry]:
    replaced = {entry.replaces for entry in journal.entries}
    return [entry for entry in journal.entries if entry.id not in replaced]


def _sentences(entries: Sequence[JournalEntry]) -> list[Slice]:
    return [(entry.id, start, end) for entry in entries for start, end in sentences(entry.text)]


def _fill(ordered: Sequence[Slice], texts: dict[str, str], budget: int) -> list[Slice]:
    taken = []
    for entry, start, end in ordered:
        words = count_words(texts[entry][start:end])
        if words <= budget:
            budget -= words
            taken.append((entry, start, end))
    return taken


def _by_length(slices: Sequence[Slice], texts: dict[str, str]) -> list[Slice]:
    return sorted(slices, key=lambda one: -min(40, count_words(texts[one[0]][one[1] : one[2]])))


def baseline_random(one: Marked, budget: int) -> list[Slice]:
    entries = _newest(one.journal)
    slices = _sentences(entries)
    random.Random(one.name).shuffle(slices)
    return _fill(slices, {entry.id: entry.text for entry in entries}, budget)


def baseline_longest(one: Marked, budget: int) -> list[Slice]:
    entries = _newest(one.journal)
    texts = {entry.id: entry.text for entry in entries}
    return _fill(_by_length(_sentences(entries), texts), texts, budget)


def baseline_agenda_longest(one: Marked, budget: int) -> list[Slice]:
    entries = _newest(one.journal)
    texts = {entry.id: entry.text for entry in entries}
    first = [entry for entry in entries if entry.kind in {EntryKind.AGENDA, EntryKind.INTENTION}]
    rest = [entry for entry in entries if entry not in first]
    whole = [(entry.id, 0, len(entry.text)) for entry in first]
    return _fill([*whole, *_by_length(_sentences(rest), texts)], texts, budget)


def selector(encoder: Encoder | None = None) -> Callable[[Marked, int], list[Slice]]:
    def chosen(one: Marked, _budget: int) -> list[Slice]:
        return page_slices(summarize_journal_file(one.text, measures={}, encoder=encoder))

    return chosen


def bare(one: Marked, encoder: Encoder | None = None) -> list[Slice]:
    """The page without the safety screen, to see the selector alone."""
    return page_slices(
        compile_summary(one.journal, now=one.journal.exported_at, measures={}, encoder=encoder)
    )


def interval(found: int, of: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    if of == 0:
        return 0.0, 1.0
    z, share = 1.96, found / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    reach = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return max(0.0, middle - reach), min(1.0, middle + reach)


def report(encoder: Encoder | None = None) -> str:
    ways: list[tuple[str, Callable[[Marked, int], list[Slice]]]] = [
        ("random", baseline_random),
        ("longest", baseline_longest),
        ("agenda + longest", baseline_agenda_longest),
        ("lexical", selector()),
    ]
    if encoder is not None:
        ways.append(("semantic", selector(encoder)))
    lines = ["Quotes: marked passages on the page (half covered or more)", ""]
    lines.append(
        f"{'written by':20}{'part':8}{'way':18}{'recall':>8}  {'95 % interval':16}{'words':>7}{'unwanted':>10}"
    )
    every = load()
    for group, part in product(sorted({one.round for one in every}), ("tune", "report")):
        those = [one for one in every if one.part == part and one.round == group]
        for way, choose in ways:
            outcomes = [outcome(one, choose(one, BUDGET)) for one in those]
            found, marks = sum(one.found for one in outcomes), sum(one.marks for one in outcomes)
            low, high = interval(found, marks)
            words = sum(one.words for one in outcomes) / len(outcomes)
            unwanted = sum(one.unwanted for one in outcomes)
            of = sum(len(one.unwanted) for one in those)
            lines.append(
                f"{WRITERS[group]:20}{part:8}{way:18}{found / marks:8.1%}  "
                f"{low:6.1%}–{high:6.1%}   {words:7.0f}{unwanted:5}/{of}"
            )
    return "\n".join([*lines, "", *_first_sight(), "", *_attention()])


WRITERS = ("the author", "strangers", "strangers, second", "strangers, third")
FIRST_SIGHT = {
    (1, "lexical"): (17, 31, 380, 6, 64),
    (1, "semantic"): (17, 31, 381, 5, 64),
    (2, "lexical"): (57, 71, 363, 14, 96),
    (2, "semantic"): (64, 71, 360, 11, 96),
    (3, "lexical"): (39, 45, 376, 6, 57),
    (3, "semantic"): (38, 45, 376, 4, 57),
}
"""Round and way: marks found, marks, words a page, unwanted quoted, unwanted of that round's report part on
the day it came, by the selector as it stood, before anything was learnt from that round's tuning part."""


def _first_sight() -> list[str]:
    lines = []
    for (group, way), (found, marks, words, unwanted, of) in FIRST_SIGHT.items():
        low, high = interval(found, marks)
        lines.append(
            f"{WRITERS[group]:20}{'report':8}{way:9}{'on sight':9}{found / marks:8.1%}  {low:6.1%}–{high:6.1%}   {words:7}{unwanted:5}/{of}"
        )
    return lines


def _attention() -> list[str]:
    """Of the strangers' journals: what both readers found in need of attention, and figures of speech.

    First on the page is "look at first" with the side effects' own words, its table's place.
    """
    lines = []
    every = [one for one in load() if one.blind]
    for group, part in product(sorted({one.round for one in every}), ("tune", "report")):
        first = of = flagged = harmless = 0
        for one in every:
            if one.round == group and one.part == part:
                page = summarize_journal_file(one.text, measures={})
                shown = [(quote.entry, quote.start, quote.end) for quote in first_quotes(page)]
                alarming = [
                    (quote.entry, quote.start, quote.end)
                    for quote in page.look_first
                    if quote.tier is SafetyTier.AFFIRMED
                ]
                first += sum(covered(passage, shown) for passage in one.attention)
                flagged += sum(covered(passage, alarming) for passage in one.no_alarm)
                of, harmless = of + len(one.attention), harmless + len(one.no_alarm)
        lines.append(
            f"{WRITERS[group]:20}{part:8}in need of attention and first on the page {first}/{of}; "
            f"figures of speech, stories and the like told as affirmed {flagged}/{harmless}"
        )
    return lines


if __name__ == "__main__":
    print(report())
