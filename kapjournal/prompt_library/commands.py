"""`kapjournal prompts check | list | preview | export --html` as plain functions that return text."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kapjournal.domain.candidate import Candidate
from kapjournal.domain.course import Track
from kapjournal.domain.errors import PromptProblem
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.prompt import Prompt
from kapjournal.prompt_library.booklet import booklet
from kapjournal.prompt_library.ledger import Ledger, read_ledger
from kapjournal.prompt_library.library import (
    SHIPPED,
    PromptLibrary,
    load_library,
    problems_between,
    read_library,
    shipped_folder,
)
from kapjournal.prompt_library.preview import PreviewRequest, preview_text
from kapjournal.prompt_library.shelf import Placed, Shelf

__all__ = ["CheckReport", "check", "export_html", "list_prompts", "preview"]


@dataclass(frozen=True, slots=True)
class CheckReport:
    """`text` is for a terminal. `problems` empty: everything may be used."""

    problems: tuple[PromptProblem, ...]
    text: str

    @property
    def ok(self) -> bool:
        return not self.problems


def check(
    overlay: Path | None = None,
    *,
    accept: bool = False,
    history: Iterable[Prompt] = (),
    shipped: Path | None = None,
) -> CheckReport:
    """Every fault in one pass. More than start-up asks for: each shipped wording must be in the ledger too.

    `accept` records new wordings in the ledger of the overlay, or of the shipped folder when there is no
    overlay. It never replaces a recorded one, and records nothing while anything is wrong. A practice need
    not keep a ledger: what its clients were asked (`history`) shows an edit as well.
    """
    root = shipped or shipped_folder()
    shelf, ledger = read_library(overlay, shipped=root)
    problems = list(shelf.problems) or [*problems_between(shelf, ledger, history), *_empty_occasions(shelf)]
    added = _accept(shelf, overlay, root) if accept and not problems else 0
    if not accept:
        problems += _unrecorded(shelf.candidates, ledger)
    problems.sort(key=lambda problem: (problem.file, problem.line))
    lines = [str(problem) for problem in problems]
    if problems:
        lines += ["", f"{len(problems)} to put right."]
    else:
        counts = ", ".join(
            f"{sum(one.noun.prompt.language == language for one in shelf.candidates)} prompts in {language}"
            for language in shelf.languages
        )
        places = sum(1 for country in shelf.places if country)
        lines.append(
            f"All well: {counts}; {len(shelf.measures)} measure files; crisis lines of {places} countries."
        )
    if added:
        lines.append(f"{added} new wordings recorded in the ledger.")
    return CheckReport(tuple(problems), "\n".join(lines))


def list_prompts(
    library: PromptLibrary, language: str, *, track: Track | None = None, occasion: Occasion | None = None
) -> str:
    """One line a prompt: id, version, kind, where it is asked, its words."""
    rows = [
        one
        for one in library.candidates(language)
        if (track is None or one.track is track) and (occasion is None or occasion in one.occasions)
    ]
    width = max((len(one.prompt.id) for one in rows), default=0)
    lines = []
    for one in sorted(rows, key=lambda one: (min(map(list(Occasion).index, one.occasions)), one.track or "")):
        where = ",".join(one.occasions)
        lines.append(f"{one.prompt.id:<{width}}  v{one.prompt.version}  {one.prompt.kind:<13}  {where}")
        lines.append(f"{'':<{width}}  {one.prompt.text}")
    return "\n".join([*lines, f"{len(rows)} prompts"])


def preview(request: PreviewRequest, overlay: Path | None = None) -> str:
    """The course as the client will meet it, with dates. Raises InvalidPrompts, NotFound, InvalidInput."""
    return preview_text(load_library(overlay), request)


def export_html(overlay: Path | None, language: str) -> str:
    """A printable booklet in one language: a complete HTML page that loads nothing from outside."""
    return booklet(load_library(overlay), language)


def _accept(shelf: Shelf, overlay: Path | None, root: Path) -> int:
    folder, label = (root, SHIPPED) if overlay is None else (overlay, str(overlay))
    ledger = read_ledger(folder, label, [])
    added = ledger.record(one.noun for one in shelf.candidates if one.file.startswith(f"{label}/"))
    if added:
        ledger.write(folder)
    return added


def _unrecorded(candidates: list[Placed[Candidate]], ledger: Ledger) -> list[PromptProblem]:
    shipped = [placed.noun for placed in candidates if placed.file.startswith(f"{SHIPPED}/")]
    new = {id(one) for one in ledger.unrecorded(shipped)}
    return [
        placed.problem(
            f"{placed.noun.prompt.id}.version",
            "This wording is not in the ledger yet.",
            "When it is as you want it, run `kapjournal prompts check --accept`.",
        )
        for placed in candidates
        if id(placed.noun) in new
    ]


def _empty_occasions(shelf: Shelf) -> list[PromptProblem]:
    remedy = "Switch one of its prompts on again, or write one."
    return [
        PromptProblem(
            f"{language}/", 0, str(occasion), "Nothing is asked of everybody on this occasion.", remedy
        )
        for language in shelf.languages
        for occasion in Occasion
        if not any(
            occasion in one.noun.occasions and one.noun.track is None and one.noun.prompt.language == language
            for one in shelf.candidates
        )
    ]
