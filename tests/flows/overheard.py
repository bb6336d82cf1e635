"""Everything the bot said, as it left: texts, buttons, the words over a tap; and whose language it is in."""

import json
import re
from collections.abc import Iterable
from functools import cache
from string import Formatter
from typing import Any

from kapjournal.demo.bot_api.world import Call
from kapjournal.domain.prompt import Prompt
from kapjournal.locale.texts import Texts
from kapjournal.prompt_library import load_library
from kapjournal.prompt_library.library import PromptLibrary

TEXTS = Texts()
LANGUAGES = TEXTS.languages

_ENOUGH = 7
"""Letters a text must have around its placeholders to be told from any other."""

_PATTERNS = frozenset({"day.date", "day.date_and_time", "day.this_week", "day.moment"})
"""Of dates: nobody reads them as they are."""


def said_in(call: Call) -> list[str]:
    """What a person reads of one call: a text, its buttons' labels, a toast, a menu's lines."""
    rows = (_structure(call, "reply_markup") or {}).get("inline_keyboard", [])
    labels = [button["text"] for row in rows for button in row]
    lines = [line["description"] for line in _structure(call, "commands") or ()]
    return [str(call.arguments.get("text", "")), *labels, *lines]


def _structure(call: Call, name: str) -> Any:
    """JSON where it came as a form's field."""
    value = call.arguments.get(name)
    return json.loads(value) if isinstance(value, str) else value


def _pieces(template: str) -> list[str]:
    """What stands in a text as it is, whatever it is filled with: line by line, between placeholders."""
    return [line.strip() for literal, *_ in Formatter().parse(template) for line in literal.split("\n")]


def part(template: str) -> str:
    """The longest of its pieces."""
    return max(_pieces(template), key=len, default="")


def _stands_in(piece: str, everything: str) -> bool:
    """As whole words. A piece too short to be told from any other counts as said by nobody."""
    if len(piece) < _ENOUGH or piece not in everything:
        return False
    before, after = ("(?<!\\w)" if piece[0].isalnum() else ""), ("(?!\\w)" if piece[-1].isalnum() else "")
    return re.search(before + re.escape(piece) + after, everything) is not None


@cache
def catalogue(language: str) -> dict[str, tuple[str, ...]]:
    """Every text a person may read, by key, each plural form."""
    known = TEXTS._languages[language]
    return {
        key: (one,) if isinstance(one, str) else one for key, one in known.items() if key not in _PATTERNS
    }


@cache
def piece(key: str, language: str) -> str:
    """The longest piece that stands in that text as it is and in few others; what is no key, unchanged."""
    known = catalogue(language)
    if key not in known:
        return key
    others = [form for other, forms in known.items() if other != key for form in forms]
    return min(
        filter(None, _pieces(known[key][-1])),
        key=lambda one: (sum(one in form for form in others), -len(one)),
        default="",
    )


def unsaid(heard: Iterable[str], language: str) -> set[str]:
    """The keys of that language's catalogue that nobody heard; those too short to tell are left out."""
    everything = "\n".join(heard)
    parts = {key: [part(form) for form in forms] for key, forms in catalogue(language).items()}
    return {
        key
        for key, pieces in parts.items()
        if max(map(len, pieces)) >= _ENOUGH and not any(_stands_in(one, everything) for one in pieces)
    }


def of_another_language(heard: Iterable[str], own: str, other: str) -> list[str]:
    """What stands only in the other language's catalogue or prompts and was said all the same."""
    everything = "\n".join(heard)
    return sorted(one for one in _only_in(other, own) if _stands_in(one, everything))


@cache
def _only_in(language: str, own: str) -> frozenset[str]:
    mine = "\n".join(form for forms in catalogue(own).values() for form in forms)
    theirs = {one for forms in catalogue(language).values() for form in forms for one in _pieces(form)}
    theirs |= prompts_in(language) - prompts_in(own)
    return frozenset(one for one in theirs if one not in mine)


@cache
def prompts_in(language: str) -> frozenset[str]:
    """Every question, hint and choice of the library in that language."""
    found = set()
    for candidate in library().candidates(language):
        asked = candidate.prompt
        found |= {asked.text, asked.hint, *(option.label for option in asked.options)}
    return frozenset(one for one in found if one)


@cache
def prompt(prompt_id: str, language: str) -> Prompt:
    """That question as it is asked in that language."""
    return next(one.prompt for one in library().candidates(language) if one.prompt.id == prompt_id)


@cache
def library() -> PromptLibrary:
    return load_library()
