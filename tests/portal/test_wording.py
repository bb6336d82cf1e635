"""Nothing of the reading room is said in one language only."""

import ast
import re
from html.parser import HTMLParser
from pathlib import Path

import jinja2
import pytest

from kapjournal.portal import complaints, errors, labels, said
from kapjournal.portal.wording import catalogue, language_of, translator
from tests.portal.world import DOORS, PAGES, open_world

_PORTAL = Path(__file__).parents[2] / "kapjournal" / "portal"
_PLACES = re.compile(r"{\w+}")


def spoken() -> set[str]:
    """Every English text: of the templates, of `say(…)` in the code, and of the closed lists."""
    environment = jinja2.Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
    found: set[str] = set()
    for file in (_PORTAL / "templates").glob("*.html"):
        for _, _, text in environment.extract_translations(file.read_text("utf-8"), ("_",)):  # type: ignore[attr-defined]
            found.add(text if isinstance(text, str) else text[0])
    for file in _PORTAL.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = (
                    node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                )
                if name in {"say", "_say"}:
                    found.add(str(node.args[0].value))
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "page":
                found |= {str(one.value) for one in node.args[1:3] if isinstance(one, ast.Constant)}
    found |= set(labels.OWN.values()) | set(labels.REQUESTS.values()) | set(said._SAID.values())
    found |= {text for _, _, heading, line in errors._TOLD for text in (heading, line)}
    found |= {*complaints.COMPLAINTS, *complaints.GENERAL.values()}
    found |= {*complaints.FIELDS.values(), *complaints.VALUES.values()}
    return {text for text in found if text}


def test_every_text_has_its_spanish() -> None:
    missing = sorted(spoken() - set(catalogue("es")))
    assert missing == []


def test_nothing_stands_in_the_catalogue_that_is_not_said() -> None:
    # Days are named in `near(…)`.
    said_elsewhere = (_PORTAL / "views.py").read_text("utf-8")
    known = spoken()
    extra = [text for text in catalogue("es") if text not in known and f'"{text}"' not in said_elsewhere]
    assert extra == []


def test_both_languages_fill_the_same_places() -> None:
    differ = [
        text
        for text, spanish in catalogue("es").items()
        if set(_PLACES.findall(text)) != set(_PLACES.findall(spanish))
    ]
    assert differ == []


def test_a_text_nobody_translated_is_said_in_english() -> None:
    assert translator("es")("not in any catalogue {n}", n=3) == "not in any catalogue 3"


@pytest.mark.parametrize(
    ("header", "language"),
    [("es-MX,es;q=0.9,en;q=0.5", "es"), ("de, es;q=0.5", "es"), ("fr", "en"), ("", "en"), (";;,", "en")],
)
def test_strangers_are_spoken_to_in_their_browsers_language(header: str, language: str) -> None:
    assert language_of(header) == language


class _Read(HTMLParser):
    """What a person reads or hears of a page, piece by piece."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.pieces: set[str] = set()
        self.feed(page)

    def handle_data(self, data: str) -> None:
        self.pieces.add(" ".join(data.split()))

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {"title", "aria-label", "alt", "placeholder", "data-copied"}
        self.pieces |= {value for name, value in attrs if name in named and value}


def test_no_page_shows_a_spanish_reader_an_english_text(tmp_path: Path) -> None:
    world = open_world(tmp_path)
    robin = world.as_person("robin")
    robin.get("/me")
    robin.post("/me/language", language="es", time_zone="America/New_York")
    spanish = catalogue("es")
    left = {text for text in spanish if spanish[text] != text}
    shown = {
        (path, piece)
        for path in (*PAGES, *DOORS)
        for piece in _Read(robin.get(world.path(path), headers={"accept-language": "es"}).text).pieces
    }
    world.practice.close()
    assert any(piece == spanish["Today"] for _, piece in shown)
    assert {(path, piece) for path, piece in shown if piece in left} == set()
