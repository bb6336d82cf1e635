"""Learn the encoder's head from the tuning part of the invented journals, and say what it is worth.

`python -m tests.benchmarks.train_head` prints how well marked and unmarked passages are told apart on
journals left out one at a time; with `--write` it also writes kapjournal/encoder/head.json.
"""

import json
import sys
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from kapjournal.domain.summary.standing import stand
from kapjournal.domain.summary.weigh import Passage, passages
from kapjournal.encoder import HEAD, load_encoder
from tests.benchmarks.quotes import Marked, load

Numbers = NDArray[np.float64]
_SHRINK = 0.002
_STEPS = 800


def _samples(one: Marked) -> Iterator[tuple[Passage, bool]]:
    """The best window at each place where a passage may begin, and whether a reader marked most of it."""
    best: dict[tuple[str, int], Passage] = {}
    for passage in passages(stand(sorted(one.journal.entries, key=lambda entry: (entry.at, entry.id)))):
        place = (passage.read.entry.id, passage.start)
        if place not in best or passage.worth > best[place].worth:
            best[place] = passage
    for passage in best.values():
        length = passage.end - passage.start
        yield (
            passage,
            any(
                entry == passage.read.entry.id
                and 2 * (min(end, passage.end) - max(start, passage.start)) > length
                for entry, start, end in one.marked
            ),
        )


def _fit(vectors: Numbers, marked: Numbers) -> tuple[Numbers, float]:
    """Logistic regression with shrinkage, scaled to a standard deviation of 1 around 0."""
    weights, bias = np.zeros(vectors.shape[1]), 0.0
    for _ in range(_STEPS):
        missed = 1 / (1 + np.exp(-(vectors @ weights + bias))) - marked
        weights = weights - 3 * (vectors.T @ missed / len(marked) + _SHRINK * weights)
        bias -= 3 * float(missed.mean())
    told = vectors @ weights + bias
    return weights / told.std(), (bias - float(told.mean())) / float(told.std())


def _area(told: Numbers, marked: Numbers) -> float:
    """Chance that a marked passage is told above an unmarked one."""
    ranks = np.empty(len(told))
    ranks[told.argsort(kind="stable")] = np.arange(len(told))
    count = int(marked.sum())
    above = float(ranks[marked == 1].sum()) - count * (count - 1) / 2
    return above / (count * (len(marked) - count))


def main() -> None:
    encoder = load_encoder()
    names, vectors, marks, worths = [], [], [], []
    for one in load():
        if one.part != "tune":
            continue
        found = list(_samples(one))
        names += [one.name] * len(found)
        texts = [passage.read.entry.text[passage.start : passage.end] for passage, _ in found]
        vectors.append(np.asarray(encoder.vectors(texts), dtype=np.float64))
        marks += [float(mark) for _, mark in found]
        worths += [passage.worth / passage.words**0.2 for passage, _ in found]
    every, marked, named = np.vstack(vectors), np.array(marks), np.array(names)
    worth = np.array(worths)
    told = np.zeros(len(marked))
    for name in sorted(set(names)):
        inside = named != name
        weights, bias = _fit(every[inside], marked[inside])
        told[~inside] = every[~inside] @ weights + bias
    print(f"{len(marked)} passages, {int(marked.sum())} marked, each journal left out in turn")
    print(f"head alone {_area(told, marked):.3f}   words alone {_area(worth, marked):.3f}")
    print(f"words and head {_area(worth + 0.3 * told, marked):.3f}")
    if "--write" in sys.argv:
        weights, bias = _fit(every, marked)
        head = {"weights": [round(float(one), 3) for one in weights], "bias": round(bias, 3)}
        HEAD.write_text(json.dumps(head) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
