"""Learn what a passage is worth from marked journals, and say what it is worth on journals left out.

`python -m tests.benchmarks.train_head` prints, for all invented journals left out one at a time, how many
marks get onto the page by words alone and with the encoder, at several sizes of the page's room. With
`--write` it learns from the tuning part alone and writes kapjournal/domain/summary/learnt.py and
kapjournal/encoder/head.json.
"""

import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kapjournal.domain.summary import learnt
from kapjournal.domain.summary.actions import ACTION_WORDS, action_quotes
from kapjournal.domain.summary.choose import Room
from kapjournal.domain.summary.compile import candidates, room_beside, spread
from kapjournal.domain.summary.features import NAMES
from kapjournal.domain.summary.page import Quote
from kapjournal.domain.summary.reading import count_words
from kapjournal.domain.summary.standing import stand
from kapjournal.domain.summary.weigh import Passage
from kapjournal.encoder import HEAD, load_encoder
from kapjournal.usecases.reading.summarize_journal_file import summarize_journal_file
from tests.benchmarks.quotes import Marked, Slice, covered, interval, load

Numbers = NDArray[np.float64]
LINES = Path(__file__).parents[1] / "data" / "passages.txt"
ROOMS = (60, 110, 160, 220, 400)
"""Words "in their words": the journals are short, so a smaller room is what a longer journal would leave."""
_SHRINK = 0.1
_EXPECTED = {
    "prior": 0.8,
    "answer": 0.3,
    "turn": 0.8,
    "insight": 1.0,
    "image": 0.5,
    "emotion": 0.8,
    "relation": 0.5,
    "speech": 0.5,
    "difficulty": 0.8,
    "action": 0.4,
    "meaning": 0.8,
    "body": 0.4,
    "clinical": 0.5,
    "logistic": -1.5,
    "joke": -1.5,
    "everyday": -0.8,
    "length": 3.0,
    "returning": 0.5,
    "agenda": 1.2,
    "picture": 0.8,
    "opening": 0.7,
    "stop": 0.4,
    "self": 0.5,
    "laughter": -0.8,
    "corrects": 1.2,
    "late": 0.3,
    "opens": -0.3,
    "numbers": -0.3,
    "then_now": 0.5,
    "reacts": 0.4,
    "outcome": 0.8,
    "goes_on": 0.2,
}
"""What one would expect of a stranger's journal. Weights are drawn here and not to nothing: some hundred
marks by few hands say less about a rare feature than common sense does."""
_SHRINK_HEAD = 1.0
_MEANING = 0.6
_BY_ONE = 0.6
"""What a passage counts that only one of two readers marked."""
_UNWANTED = 2.5
"""How much more a passage counts for the features that is at least half of what nobody wants quoted."""
_STRANGERS = 3.0
"""How much more a journal counts that others wrote and marked than one whose author knew the selector."""
_STEPS = 30


@dataclass(frozen=True)
class Sample:
    """The candidates of one journal, with what a reader marked and what stands on the page without them."""

    one: Marked
    found: list[Passage]
    said: tuple[Quote, ...]
    room: Room
    hit: Numbers
    inside: Numbers
    features: Numbers
    vectors: Numbers
    weight: Numbers
    unwanted: Numbers


def _sample(one: Marked) -> Sample:
    page = summarize_journal_file(one.text, measures={})
    start, now = page.header.window_from, page.header.window_to
    entries = [entry for entry in one.journal.entries if start <= entry.at <= now]
    reads = stand(sorted(entries, key=lambda entry: (entry.at, entry.id)))
    actions = tuple(quote for quote in action_quotes(reads, ACTION_WORDS) if quote in page.actions)
    first = (*page.look_first, *page.intention, *page.agenda, *page.off_limits)
    said = (*first, *actions)
    spent = sum(count_words(quote.text) for quote in first)
    spent += sum(count_words(line.words) for line in page.side_effects if line.words)
    room = room_beside(spent, actions)
    found = candidates(reads, said)
    hit, inside = [], []
    for passage in found:
        shared = [
            (min(end, passage.end) - max(begin, passage.start), end - begin)
            for entry, begin, end in one.marked
            if entry == passage.read.entry.id and begin < passage.end and passage.start < end
        ]
        by_one = any(
            2 * (min(end, passage.end) - max(begin, passage.start)) >= end - begin
            for entry, begin, end in one.by_one
            if entry == passage.read.entry.id
        )
        hit.append(1.0 if any(2 * part >= whole for part, whole in shared) else _BY_ONE * by_one)
        inside.append(sum(part for part, _ in shared) / (passage.end - passage.start))
    windows = Counter(passage.read.entry.id for passage in found)
    return Sample(
        one,
        found,
        said,
        room,
        np.array(hit),
        np.array(inside),
        np.array([passage.features for passage in found], dtype=np.float64).reshape(-1, len(NAMES)),
        _vectors([passage.read.entry.text[passage.start : passage.end] for passage in found]),
        np.array([1 / windows[passage.read.entry.id] for passage in found])
        * (_STRANGERS if one.blind else 1.0),
        np.array([_is_unwanted(passage, one.unwanted) for passage in found], dtype=np.float64),
    )


def _is_unwanted(passage: Passage, unwanted: Sequence[Slice]) -> bool:
    return any(
        entry == passage.read.entry.id
        and 2 * (min(end, passage.end) - max(begin, passage.start)) >= passage.end - passage.start
        for entry, begin, end in unwanted
    )


def _vectors(texts: Sequence[str]) -> Numbers:
    return np.asarray(load_encoder().vectors(texts), dtype=np.float64).reshape(-1, 512)


def _lines() -> tuple[Numbers, Numbers]:
    lines = [line for line in LINES.read_text(encoding="utf-8").splitlines() if line[:2] in {"+ ", "- "}]
    return _vectors([line[2:] for line in lines]), np.array([float(line[0] == "+") for line in lines])


def _fit(
    told: Numbers, marked: Numbers, weight: Numbers, shrink: float, expected: Numbers | None = None
) -> tuple[Numbers, float]:
    """Logistic regression by Newton's method, every weight but the bias drawn towards what is expected."""
    rows = np.hstack([np.ones((len(told), 1)), told])
    hoped = np.zeros(rows.shape[1])
    if expected is not None:
        hoped[1:] = expected
    toll = np.full(rows.shape[1], shrink)
    toll[0] = 0.0
    found, total = np.zeros(rows.shape[1]), float(weight.sum())
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-(rows @ found)))
        slope = rows.T @ (weight * (chance - marked)) / total + toll * (found - hoped)
        bend = (rows * (weight * chance * (1 - chance))[:, None]).T @ rows / total
        step = np.linalg.solve(bend + np.diag(toll + 1e-9), slope)
        found = found - step
        if float(np.abs(step).max()) < 1e-8:
            break
    return found[1:], float(found[0])


def words_alone(samples: Sequence[Sample]) -> tuple[Numbers, float]:
    """Weights of the features as they are (not scaled), and their bias."""
    told = np.vstack([one.features for one in samples])
    middle, spread = told.mean(axis=0), told.std(axis=0) + 1e-9
    weights, bias = _fit(
        (told - middle) / spread,
        np.concatenate([one.hit for one in samples]),
        np.concatenate([one.weight**0.5 * (1 + (_UNWANTED - 1) * one.unwanted) for one in samples]),
        _SHRINK,
        np.array([_EXPECTED.get(name, 0.0) for name in NAMES]) * spread,
    )
    raw = weights / spread
    return raw, bias - float(middle @ raw)


def head(samples: Sequence[Sample], lines: tuple[Numbers, Numbers]) -> tuple[Numbers, float]:
    """The encoder's weights and bias, so that its pull over the samples has middle 0 and spread 1."""
    told = np.vstack([lines[0], *(one.vectors for one in samples)])
    marked = np.concatenate(
        [lines[1], *(one.hit * np.where(one.hit == 1.0, one.inside >= 0.4, 1.0) for one in samples)]
    )
    weight = np.concatenate([np.ones(len(lines[1])), *(one.weight for one in samples)])
    weights, _ = _fit(told * 512**0.5, marked, weight, _SHRINK_HEAD)
    pull = np.vstack([one.vectors for one in samples]) @ weights
    return weights / pull.std(), -float(pull.mean()) / float(pull.std())


def _page(one: Sample, told: Numbers, room: int) -> list[Slice]:
    weighed = [
        replace(passage, told=round(float(much), 6)) for passage, much in zip(one.found, told, strict=True)
    ]
    weighed.sort(
        key=lambda passage: (-passage.told, passage.read.entry.at, passage.read.entry.id, passage.start)
    )
    words, steps = spread(weighed, one.said, replace(one.room, page=min(room, one.room.page)))
    return [(quote.entry, quote.start, quote.end) for quote in (*one.said, *words, *steps)]


def cross_validated(samples: Sequence[Sample], lines: tuple[Numbers, Numbers], title: str) -> str:
    """Marks and unwanted passages on the page, each journal left out of what is learnt for it."""
    ways = ("words", "with meaning")
    groups = {"by the author": False, "by strangers": True}
    found: Counter[tuple[str, bool, int]] = Counter()
    unwanted: Counter[tuple[str, bool, int]] = Counter()
    for one in samples:
        others = [other for other in samples if other is not one]
        weights, bias = words_alone(others)
        told = one.features @ weights + bias
        pulls, middle = head(others, lines)
        pull = np.clip(one.vectors @ pulls + middle, -3, 3)
        for way, score in zip(ways, (told, told + _MEANING * pull), strict=True):
            for room in ROOMS:
                slices = _page(one, score, room)
                found[way, one.one.blind, room] += sum(covered(mark, slices) for mark in one.one.marked)
                unwanted[way, one.one.blind, room] += sum(covered(mark, slices) for mark in one.one.unwanted)
    told_lines = [f"{title}: marks on the page, by words of room (unwanted quoted), each journal left out"]
    for group, blind in groups.items():
        of = sum(len(one.one.marked) for one in samples if one.one.blind is blind)
        if not of:
            continue
        for way in ways:
            cells = [
                f"{room}: {found[way, blind, room] / of:.1%} ({unwanted[way, blind, room]})" for room in ROOMS
            ]
            low, high = interval(found[way, blind, ROOMS[-1]], of)
            told_lines.append(f"{group:15}{way:14}{'   '.join(cells)}   {low:.0%}–{high:.0%} of {of}")
    return "\n".join(told_lines)


def _write(samples: Sequence[Sample], lines: tuple[Numbers, Numbers]) -> None:
    weights, bias = words_alone(samples)
    rows = "\n".join(
        f'    "{name}": {round(float(weight), 3)},' for name, weight in zip(NAMES, weights, strict=True)
    )
    Path(str(learnt.__file__)).write_text(
        '"""What each feature counts for, learnt from the tuning part of tests/data/journals.\n\n'
        "Written by `python -m tests.benchmarks.train_head --write`; not edited by hand.\n"
        f'"""\n\nBIAS = {round(bias, 3)}\nMEANING = {_MEANING}\n'
        '"""What the encoder\'s pull counts for beside the features."""\n'
        f"WEIGHTS: dict[str, float] = {{\n{rows}\n}}\n",
        encoding="ascii",
    )
    pulls, middle = head(samples, lines)
    told = {"weights": [round(float(one), 3) for one in pulls], "bias": round(middle, 3)}
    HEAD.write_text(json.dumps(told) + "\n", encoding="ascii")


def main() -> None:
    samples, lines = [_sample(one) for one in load()], _lines()
    tuned = [one for one in samples if one.one.part == "tune"]
    print(cross_validated(tuned, lines, "tuning part"))
    if "--all" in sys.argv:
        print(cross_validated(samples, lines, "all"))
    if "--write" in sys.argv:
        _write(tuned, lines)


if __name__ == "__main__":
    main()
