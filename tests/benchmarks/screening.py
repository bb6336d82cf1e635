"""Recall and false alarms of the safety screen on tests/data/screening, beside a list of bare keywords.

The sentences are invented. `report` was written before the lexicon; its sentences were never looked at
while the lexicon grew, its figures by category were. `tune` was looked at, and its categories `more_…`
were added on the way, so its figures only show that nothing got lost. One person wrote both parts: words
of other people will be found less often. Intervals are Wilson's, 95 %.

`second_tune` and `second_report` are a second writer's, who had seen neither the lexicon nor the other
sentences: posts, late chat, voice-note transcripts, trip reports, everyday lines. They were split by lot
before the first run. `FIRST_RUN` keeps what that run found, before any word was added for them. The one
who wrote them then widened the lexicon from `second_tune` alone, but had written both halves, and many are
told in both languages: what `second_report` shows now leans to the good side. `more_…_posts` in `tune`
were written after that to find gaps: at first sight 38 of 60 English and 18 of 40 Spanish ones were found.

`third_tune` and `third_report` are a third writer's, blind to lexicon and earlier sentences, asked for words
that nobody would foresee; the tune part was written first, and the report part turned out harder. The lexicon
was put together from slots with `third_tune` before the eyes and `third_report` unseen: of it only figures
were looked at. After a fourth writer's blind statements had come out worse, the suicidal rows of `third_report`
were opened too and learnt from: what they show since then is recall on words already seen. `everyday` and `trips`
hold what must not alarm: ordinary lines, and paragraphs of trip reports.

`posts.tune` and `posts.report` are that fourth writer's, divided by turns: long and short posts that say it,
ordinary lines near to it, accounts of sessions. Of `posts.report` only figures were ever looked at; it is the
one part that still shows what unforeseen words meet, and is worth keeping so.

`statements.tune` and `statements.report` are two more blind writers' (English and Spanish), half of them statements, half
negated, past, others' or ordinary; the report third was looked at by nobody. A learnt model stands beside the rules
since then (train_screen.py, which also says what it finds of a writer left out); the last table shows what it adds.

`--posts FILE` (of `tests.benchmarks.words`) measures posts of one's own, which stay where they are: a JSON
object a line, `{"id", "text", "language", "hours_after_session", "explicit": true or false}`, where explicit
means that the writer says in the first person and affirmed that they wish, intend or plan to die.
"""

import json
import math
import random
import re
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from kapjournal.domain.safety import SafetyKind, SafetyTier
from kapjournal.domain.screening import screen
from kapjournal.domain.screening.model import Wording
from kapjournal.domain.screening.screener import by_rules
from kapjournal.domain.screening.tokens import read
from tests.benchmarks.train_screen import as_marked

DATA = Path(__file__).parents[1] / "data" / "screening"
LANGUAGES = ("en", "es")
PARTS = ("tune", "report", "second_tune", "second_report", "third_tune", "third_report")
CALM = ("everyday", "trips")
POSTS = ("posts.tune", "posts.report")
MESSAGE_WORDS = 500
ROUNDS = 200
EXPLICIT = ("suicidal_explicit", "suicidal_explicit_paragraph")
FIRST_RUN = {
    ("second_tune", "en"): ((37, 60), (58, 92), (2, 181)),
    ("second_tune", "es"): ((45, 59), (61, 88), (5, 179)),
    ("second_report", "en"): ((47, 60), (80, 98), (4, 187)),
    ("second_report", "es"): ((45, 60), (68, 94), (2, 184)),
    ("third_tune", "en"): ((104, 145), (192, 301), (8, 232)),
    ("third_tune", "es"): ((105, 143), (173, 296), (14, 213)),
    ("third_report", "en"): ((69, 151), (111, 305), (7, 220)),
    ("third_report", "es"): ((78, 146), (108, 300), (20, 212)),
}
"""Explicit statements found, all affirmed found, false alarms: the lexicon's first meeting with them."""

_KEYWORDS = re.compile(
    r"\b(suicid\w*|kill\w*|die[ds]?|dying|dead|death|hurt\w*|cut\w*|harm\w*|hit|abuse\w*|rape\w*|voices|hear\w*|alone|chest|"
    r"breathe?|blood|faint\w*|vomit\w*|sleep|mor[ií]r\w*|muer\w+|matar\w*|mat[eoa]|suicid\w*|cort\w+|daño|peg[aoóué]\w*|golpe\w*|"
    r"viol\w+|voces|sol[ao]|pecho|respirar|sangre|desmay\w*|vomit\w*|dormir|burden|carga|pills|pastillas|baby|beb[eé])\b",
    re.IGNORECASE,
)

Row = dict[str, object]
Detector = Callable[[Row], set[tuple[str, str]]]


@dataclass
class Count:
    """How many of `of` sentences came out as marked."""

    right: int = 0
    of: int = 0

    def add(self, right: bool) -> None:
        self.right += right
        self.of += 1

    def __str__(self) -> str:
        low, high = wilson(self.right, self.of)
        return f"{self.right:>3}/{self.of:<3} {self.right / self.of if self.of else 0:6.1%} [{low:.0%}-{high:.0%}]"


@dataclass
class Tally:
    by_category: dict[str, Count] = field(default_factory=dict)

    def of(self, category: str) -> Count:
        return self.by_category.setdefault(category, Count())


def wilson(right: int, of: int, z: float = 1.96) -> tuple[float, float]:
    """The 95 % interval of a share; (0, 1) of nothing."""
    if of == 0:
        return 0.0, 1.0
    share = right / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return max(0.0, middle - half), min(1.0, middle + half)


def load(language: str, part: str) -> list[Row]:
    return read_lines(DATA / f"{language}.{part}.jsonl")


def read_lines(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def with_the_screen(row: Row) -> set[tuple[str, str]]:
    hours = row.get("hours_after_session")
    found = screen(str(row["text"]), str(row["language"]), hours if isinstance(hours, float | int) else None)
    return {(one.kind.value, one.tier.value) for one in found}


def with_keywords(row: Row) -> set[tuple[str, str]]:
    """Any listed word flags the sentence, of whichever kind it was marked: as kind to keywords as can be."""
    if not _KEYWORDS.search(str(row["text"])):
        return set()
    return {(kind, SafetyTier.AFFIRMED.value) for kind, _ in expected(row)} or {
        ("any", SafetyTier.AFFIRMED.value)
    }


def expected(row: Row) -> set[tuple[str, str]]:
    marks = row["expect"]
    return {(one["kind"], one["tier"]) for one in marks} if isinstance(marks, list) else set()


def tally(rows: list[Row], detect: Detector) -> tuple[Tally, Tally, Tally]:
    """(found as affirmed, demoted as marked, flagged though nothing is affirmed), each by category."""
    found, demoted, alarms = Tally(), Tally(), Tally()
    for row in rows:
        got, marks = detect(row), expected(row)
        category = str(row["category"])
        affirmed = {mark for mark in marks if mark[1] == SafetyTier.AFFIRMED}
        if affirmed:
            found.of(category).add(affirmed <= got)
            continue
        if marks:
            demoted.of(category).add(marks <= got)
        alarms.of(category).add(any(tier == SafetyTier.AFFIRMED for _, tier in got))
    return found, demoted, alarms


def report() -> str:
    """The tables and the timing, as text."""
    return "\n".join([*tables(), *timing()])


def tables() -> Iterator[str]:
    for part in PARTS:
        for language in LANGUAGES:
            rows = load(language, part)
            yield f"\n{part} · {language} · {len(rows)} sentences"
            ours, words = tally(rows, with_the_screen), tally(rows, with_keywords)
            titles = (
                "found, of what is affirmed",
                "demoted as marked",
                "false alarms, of what is not affirmed",
            )
            for title, mine, theirs in zip(titles, ours, words, strict=True):
                yield f"  {title:<38} {'screen':<24} bare keywords"
                for category in sorted(mine.by_category):
                    yield f"    {category:<36} {mine.of(category)!s:<24} {theirs.of(category)}"
                yield f"    {'all':<36} {total(mine)!s:<24} {total(theirs)}"
            if (part, language) in FIRST_RUN:
                yield from first_run(part, language, ours[0])
    for part in CALM:
        yield from calm(part)
    for part in POSTS:
        yield f"\n{part}"
        yield from _posts(read_lines(DATA / f"{part}.jsonl"))
    yield from second_looks()


def second_looks() -> Iterator[str]:
    """What the learnt model adds to the rules, on what neither was made from and on what must not alarm."""
    yield f"\n{'found as marked; else: affirmed, of any kind':<52} {'rules alone':<24} with the model"
    for part in ("posts.report", "statements.report", "kinds.report", *CALM):
        groups: dict[tuple[str, str], tuple[Count, Count]] = {}
        for row in read_lines(DATA / f"{part}.jsonl"):
            label = str(row.get("label", "explicit" if row.get("explicit") else "nothing"))
            reading, hours = read(str(row["text"])), row.get("hours_after_session")
            since = hours if isinstance(hours, float | int) else None
            ruled = by_rules(reading, since, frozenset())
            counts = groups.setdefault((str(row["language"]), label), (Count(), Count()))
            for count, found in zip(counts, (ruled, screen(str(row["text"]), None, since)), strict=True):
                alarms = any(one.tier is SafetyTier.AFFIRMED for one in found)
                count.add(as_marked(label, found) if label in set(Wording) else alarms)
        for (language, label), (alone, both) in sorted(groups.items()):
            yield f"  {part:<24} {language} {label:<22} {alone!s:<24} {both}"


def first_run(part: str, language: str, found: Tally) -> Iterator[str]:
    """What another writer's sentences met at first, beside what is found now."""
    now = total(Tally({name: found.of(name) for name in EXPLICIT}))
    explicit, affirmed, alarms = (Count(*pair) for pair in FIRST_RUN[part, language])
    yield f"  {'explicit statements, one line or many':<38} {now}"
    yield f"  on the first run: explicit {explicit}   affirmed {affirmed}   alarms {alarms}"


def calm(part: str) -> Iterator[str]:
    """Alarms on texts of which none should alarm anybody."""
    yield f"\n{part}"
    rows = read_lines(DATA / f"{part}.jsonl")
    for language in LANGUAGES:
        mine = [row for row in rows if row["language"] == language]
        yield f"  {language} · alarms of any kind {alarming(mine)}   {kinds_of_alarms(mine)}"


def alarming(rows: list[Row], kind: SafetyKind | None = None) -> Count:
    """How many of the texts raise an affirmed finding, of one kind or of any."""
    count = Count()
    for row in rows:
        affirmed = {found for found, tier in with_the_screen(row) if tier == SafetyTier.AFFIRMED}
        count.add(kind in affirmed if kind else bool(affirmed))
    return count


def kinds_of_alarms(rows: list[Row]) -> str:
    """Which kinds, and how often: "physical 2, use_alone 1"."""
    counts = {kind.value: alarming(rows, kind).right for kind in SafetyKind}
    return ", ".join(f"{kind} {count}" for kind, count in counts.items() if count)


def posts(path: Path) -> str:
    """Recall and false alarms on posts of one's own; nothing of them is printed or kept."""
    return "\n".join(_posts(read_lines(path)))


def _posts(rows: list[Row]) -> Iterator[str]:
    for language in sorted({str(row["language"]) for row in rows}):
        mine = [row for row in rows if row["language"] == language]
        told, not_told = ([row for row in mine if row["explicit"] is said] for said in (True, False))
        found = alarming(told, SafetyKind.SUICIDAL_THOUGHTS)
        yield f"{language} · explicit statements found {found}"
        yield f"{language} · others: suicidal thoughts {alarming(not_told, SafetyKind.SUICIDAL_THOUGHTS)}"
        yield f"{language} · others: any kind {alarming(not_told)}   {kinds_of_alarms(not_told)}"


def total(tally_: Tally) -> Count:
    counts = tally_.by_category.values()
    return Count(sum(one.right for one in counts), sum(one.of for one in counts))


def message(rows: list[Row], seed: int) -> str:
    """About 500 words, of sentences that mean no danger but come close to it in words."""
    chosen = random.Random(seed)
    words: list[str] = []
    while len(words) < MESSAGE_WORDS:
        words.extend(str(chosen.choice(rows)["text"]).split())
    return " ".join(words[:MESSAGE_WORDS])


def timing() -> Iterator[str]:
    rows = [row for language in LANGUAGES for row in load(language, "tune")]
    rows.sort(key=lambda row: bool(expected(row)))
    quiet, dense = (list(group) for _, group in groupby(rows, key=lambda row: bool(expected(row))))
    yield f"\nprocessor time for a message of {MESSAGE_WORDS} words, {ROUNDS} messages"
    for name, source in (("hard negatives only", quiet), ("every sentence a finding", dense)):
        took = []
        for seed in range(-20, ROUNDS):
            text = message(source, seed)
            start = time.process_time()
            screen(text)
            if seed >= 0:  # the first rounds compile what is first met
                took.append((time.process_time() - start) * 1000)
        p95 = statistics.quantiles(took, n=20)[-1]
        yield f"  {name:<28} median {statistics.median(took):.2f} ms   p95 {p95:.2f} ms   most {max(took):.2f} ms"
    yield "time on adversarial text, and how it grows from 50 kB to 100 kB (2.0 is linear)"
    for unit in (
        "i want to kill myself ",
        'she said "i want to die" ',
        "took ketamine alone ",
        "no no never not ",
        "aaaa",
        "k*",
    ):
        took = []
        for size in (50_000, 100_000):
            text = (unit * (size // len(unit) + 1))[:size]
            start = time.process_time()
            screen(text)
            took.append(time.process_time() - start)
        yield f"  {unit!r:<28} {took[1] * 1000:7.1f} ms   x{took[1] / took[0]:.2f}"


def main() -> None:
    print(report())


if __name__ == "__main__":
    main()
