"""The reading room's own texts: English in the templates, other languages in `locale/<language>.po`."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

LANGUAGES = ("en", "es")
_FOLDER = Path(__file__).parent / "locale"

Translate = Callable[..., str]


@cache
def catalogue(language: str) -> dict[str, str]:
    file = _FOLDER / f"{language}.po"
    if not file.exists():
        return {}
    with file.open("rb") as lines:
        return {str(one.id): str(one.string) for one in read_po(lines) if one.id and one.string}


def translator(language: str) -> Translate:
    """A function of an English text (and values for its {names}) that answers in `language`."""
    known = catalogue(language)

    def say(text: str, /, **values: object) -> str:
        found = known.get(text, text)
        return found.format(**values) if values else found

    return say


def language_of(header: str) -> str:
    """The language to speak with somebody not signed in, from Accept-Language."""
    for part in header.lower().split(","):
        wanted = part.split(";")[0].strip()[:2]
        if wanted in LANGUAGES:
            return wanted
    return "en"
