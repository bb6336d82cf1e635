"""The library of one language as a printable page, for the therapist's shelf."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kapjournal.domain.candidate import Candidate
from kapjournal.domain.errors import NotFound
from kapjournal.domain.guidance import Notice
from kapjournal.domain.occasion import Occasion
from kapjournal.prompt_library.library import PromptLibrary

_LABELS = MappingProxyType(
    {
        "en": {
            "title": "What clients are asked",
            "about": "Every question of the library. A client is asked a short choice of them each time.",
            "notice": "Notice",
            "common": "Everybody",
            "clinical": "the prescriber reads it too",
            "guidance": "After a session",
            "measures": "Questionnaires",
            "lines": "Crisis lines",
        },
        "es": {
            "title": "Lo que se pregunta",
            "about": "Todas las preguntas. Cada vez se hace solo una breve selección.",
            "notice": "Aviso",
            "common": "Para todos",
            "clinical": "lo lee también quien receta",
            "guidance": "Después de una sesión",
            "measures": "Cuestionarios",
            "lines": "Líneas de ayuda",
        },
    }
)


@dataclass(frozen=True, slots=True)
class _Group:
    name: str
    prompts: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class _Page:
    name: str
    notice: Notice | None
    groups: tuple[_Group, ...]


def booklet(library: PromptLibrary, language: str) -> str:
    """A complete HTML page that loads nothing from outside. Raises NotFound for an unknown language."""
    candidates = library.candidates(language)
    labels = _LABELS.get(language, _LABELS["en"])
    page = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return page.get_template("booklet.html").render(
        language=language,
        labels=labels,
        occasions=[
            _Page(
                occasion.replace("_", " ").capitalize(),
                _notice(library, occasion, language),
                tuple(_groups(candidates, occasion, labels["common"])),
            )
            for occasion in Occasion
        ],
        guidance=_guidance(library, language),
        measures=library.measures(language),
        places=[library.crisis_lines(country) for country in (*library.countries, "")],
    )


def _groups(candidates: tuple[Candidate, ...], occasion: Occasion, common: str) -> Iterator[_Group]:
    """Common prompts, then each track's; a prompt of several occasions stands with its first."""
    here = [one for one in candidates if min(one.occasions, key=list(Occasion).index) is occasion]
    for track in dict.fromkeys([None, *(one.track for one in here)]):
        prompts = tuple(one for one in here if one.track is track)
        if prompts:
            yield _Group(track.replace("_", " ").capitalize() if track else common, prompts)


def _notice(library: PromptLibrary, occasion: Occasion, language: str) -> Notice | None:
    try:
        return library.notice(occasion, language)
    except NotFound:
        return None


def _guidance(library: PromptLibrary, language: str) -> tuple[object, ...]:
    try:
        return library.guidance(language).lines
    except NotFound:
        return ()
