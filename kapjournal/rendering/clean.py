"""Making any text safe to lay out: what no font, parser or terminal can show is replaced, never dropped.

Escaping is each format's own business; this file only deals with characters that have no form at all.
"""

import re
import unicodedata
from urllib.parse import quote

REPLACEMENT = "�"

# C0 and C1 controls, lone surrogates and noncharacters: illegal in HTML, able to steer a terminal.
_FORMLESS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_BIDI_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SPACES = re.compile(r"[ \t\n\r\u2028\u2029\u0085]+")
_LONG_RUN = re.compile(r"\S{20,}")
_PILE = re.compile(r"[^\w\s\x00-\x7f]{4,}")
"""Where marks may have piled up: no mark of any script is a letter."""

_ANY_LETTERS_MARK = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
_MARKS = frozenset({"Mn", "Mc", "Me"})
_JOINING = _MARKS | {"Cf"}
_MOST_MARKS = 8
"""On one letter, in any script: biblical Hebrew, Burmese and Tibetan write up to seven."""
_MOST_ACCENTS = 3
"""Of those that fit any letter: Vietnamese and phonetic writing take two or three."""


def clean(text: str) -> str:
    """Text with line ends as LF and every character that has no form as U+FFFD. Nothing else changes."""
    return _FORMLESS.sub(REPLACEMENT, text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    return _SPACES.sub(" ", clean(text)).strip()


def plain(text: str) -> str:
    """For a terminal or a chart: without direction controls, which would turn the words around them."""
    return _BIDI_CONTROLS.sub("", clean(text))


def for_print(text: str, *, lines: bool = False) -> str:
    """For the printed page, in an isolate of its own direction.

    Long unbroken runs get places to break (zero-width spaces), and piles of combining marks are cut to
    what some script really writes, because paper cannot scroll and a pile would cover the line above.
    """
    text = plain(text)
    text = text if lines else _SPACES.sub(" ", text).strip()
    text = _PILE.sub(lambda pile: _cut(pile.group()), text)
    text = _LONG_RUN.sub(lambda run: _with_breaks(run.group()), text)
    return f"\u2068{text}\u2069"


def _cut(run: str) -> str:
    """Joiners between marks are no way around the limit: a mark counts until another letter or sign comes."""
    kept: list[str] = []
    marks = accents = 0
    for char in run:
        category = unicodedata.category(char)
        if category in _MARKS:
            marks += 1
            accents += _ANY_LETTERS_MARK.match(char) is not None
            if marks > _MOST_MARKS or accents > _MOST_ACCENTS:
                continue
        elif category != "Cf":
            marks = accents = 0
        kept.append(char)
    return "".join(kept)


def _with_breaks(run: str) -> str:
    broken: list[str] = []
    since = 0
    for index, char in enumerate(run):
        # Never between a base and what joins it: marks, joiners, variation selectors, skin tones.
        joined = unicodedata.category(char) in _JOINING or "\U0001f3fb" <= char <= "\U0001f3ff"
        joined = joined or (index > 0 and run[index - 1] == "\u200d")
        if since >= 12 and not joined:
            broken.append("\u200b")
            since = 0
        broken.append(char)
        since += 1
    return "".join(broken)


def direction(text: str) -> str:
    """`rtl` or `ltr`, after the first strong character (UAX #9, P2 and P3)."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in {"R", "AL"}:
            return "rtl"
        if kind == "L":
            return "ltr"
    return "ltr"


def language_tag(language: str) -> str:
    """A tag fit for a `lang` attribute; `und` where a file holds something else."""
    return language if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", language) else "und"


def anchor(entry: str) -> str:
    """`entry-<id>` as an HTML id: ids come from files, and white space has no place in one."""
    return "entry-" + quote(clean(entry), safe="-._~:@")


def shortened(text: str, most: int) -> str:
    """Cut a name, dose or question that no page has room for; never used on a client's own words."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
