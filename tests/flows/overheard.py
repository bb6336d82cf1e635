"""Everything the bot says, as it leaves: texts, buttons, the words over a tap; and whose language it is in."""

import re
from collections.abc import Awaitable, Callable, Iterable
from string import Formatter
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware

from kapjournal.locale.texts import Texts
from kapjournal.prompt_library.library import PromptLibrary

_ENOUGH = 7
"""Letters a text must have around its placeholders to be told from any other."""


class Overheard(BaseRequestMiddleware):
    """What was said to each chat, in order: (chat, text). Listen with `Overheard.to(bot)`."""

    def __init__(self) -> None:
        self.said: list[tuple[int, str]] = []
        self.labels: list[tuple[int, str]] = []
        self.toasts: list[str] = []

    @classmethod
    def to(cls, bot: Bot) -> "Overheard":
        heard = cls()
        bot.session.middleware(heard)
        return heard

    async def __call__(self, make_request: Callable[..., Awaitable[Any]], bot: Bot, method: Any) -> Any:
        chat = getattr(method, "chat_id", None)
        text = getattr(method, "text", None)
        if text and chat is not None:
            self.said.append((int(chat), text))
        elif text:
            self.toasts.append(text)
        markup = getattr(method, "reply_markup", None)
        rows = markup.get("inline_keyboard", []) if isinstance(markup, dict) else []
        self.labels += [(int(chat or 0), button["text"]) for row in rows for button in row]
        for command in getattr(method, "commands", None) or ():
            self.labels.append((method.scope.chat_id, command.description))
        return await make_request(bot, method)


def _pieces(template: str) -> list[str]:
    """What stands in a text as it is, whatever it is filled with: line by line, between placeholders."""
    return [line.strip() for literal, *_ in Formatter().parse(template) for line in literal.split("\n")]


def part(template: str) -> str:
    """The longest of its pieces."""
    return max(_pieces(template), key=len, default="")


def _stands_in(piece: str, everything: str) -> bool:
    """As whole words. A piece too short to be told from any other counts as said by nobody."""
    if len(piece) < _ENOUGH:
        return False
    before, after = ("(?<!\\w)" if piece[0].isalnum() else ""), ("(?!\\w)" if piece[-1].isalnum() else "")
    return re.search(before + re.escape(piece) + after, everything) is not None


def catalogue(texts: Texts, language: str) -> dict[str, tuple[str, ...]]:
    """Every text a person may read, by key, each plural form; the patterns of dates are not among them."""
    known = texts._languages[language]
    return {
        key: (one,) if isinstance(one, str) else one
        for key, one in known.items()
        if key not in {"day.date", "day.date_and_time", "day.this_week", "day.moment"}
    }


def unsaid(heard: Iterable[str], texts: Texts, language: str) -> set[str]:
    """The keys of that language's catalogue that nobody heard; those too short to tell are left out."""
    everything = "\n".join(heard)
    parts = {key: [part(form) for form in forms] for key, forms in catalogue(texts, language).items()}
    return {
        key
        for key, pieces in parts.items()
        if max(map(len, pieces)) >= _ENOUGH and not any(_stands_in(one, everything) for one in pieces)
    }


def of_another_language(
    heard: Iterable[str], texts: Texts, library: PromptLibrary, own: str, other: str
) -> list[str]:
    """What stands only in the other language's catalogue or prompts and was said all the same."""
    everything = "\n".join(heard)
    mine = "\n".join(form for forms in catalogue(texts, own).values() for form in forms)
    foreign = {
        piece for forms in catalogue(texts, other).values() for form in forms for piece in _pieces(form)
    }
    foreign |= prompts_in(library, other) - prompts_in(library, own)
    return sorted(one for one in foreign if one not in mine and _stands_in(one, everything))


def prompts_in(library: PromptLibrary, language: str) -> set[str]:
    """Every question, hint and choice of the library in that language."""
    found = set()
    for candidate in library.candidates(language):
        prompt = candidate.prompt
        found |= {prompt.text, prompt.hint, *(option.label for option in prompt.options)}
    return {one for one in found if one}
