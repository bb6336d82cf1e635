"""The prompt library as the use cases see it: everything checked, immutable, ready to compose from."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from kapjournal.domain.candidate import Candidate
from kapjournal.domain.composition import CompositionRequest, compose
from kapjournal.domain.course import Route
from kapjournal.domain.errors import InvalidPrompts, NotFound, PromptProblem
from kapjournal.domain.guidance import CrisisLine, CrisisLines, Guidance, Notice
from kapjournal.domain.measure import Measure, form
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.prompt import ChosenPrompt, Prompt, PromptSet
from kapjournal.prompt_library import rules
from kapjournal.prompt_library.folder import read_folder
from kapjournal.prompt_library.ledger import Ledger, read_ledger
from kapjournal.prompt_library.shelf import Placed, RoutedLine, Shelf

SHIPPED = "prompts"
"""How the shipped folder is called in problems, wherever it is installed."""


def shipped_folder() -> Path:
    """The library that comes with the project: inside the package in a wheel, `prompts/` in a checkout."""
    package = Path(__file__).resolve().parent.parent
    packed = package / "_prompts"
    return packed if packed.is_dir() else package.parent / "prompts"


def load_library(
    overlay: Path | None = None, *, history: Iterable[Prompt] = (), shipped: Path | None = None
) -> "PromptLibrary":
    """The shipped library with a practice's own folder laid over it.

    `history` holds every prompt version ever used (`restore` of what storage kept): an edit without a new
    version is found by it, and `by_checksum` finds an open sitting's wording in it.
    Raises InvalidPrompts with every fault of every file.
    """
    used = tuple(history)
    shelf, ledger = read_library(overlay, shipped=shipped)
    problems = list(shelf.problems) or list(problems_between(shelf, ledger, used))
    if problems:
        raise InvalidPrompts(sorted(problems, key=lambda each: (each.file, each.line)))
    return PromptLibrary(shelf, used)


def read_library(overlay: Path | None = None, *, shipped: Path | None = None) -> tuple[Shelf, Ledger]:
    """Both folders as one shelf, with the faults of single files; `problems_between` finds the rest."""
    root = shipped or shipped_folder()
    shelf = read_folder(root, SHIPPED)
    shelf.problems += rules.duplicates(shelf)
    ledger = read_ledger(root, SHIPPED, shelf.problems)
    if not shelf.languages:
        shelf.languages = tuple(sorted(shelf.folders))
    if overlay is not None:
        own = read_folder(overlay, str(overlay))
        own.problems += rules.duplicates(own)
        _merge_ledger(ledger, read_ledger(overlay, str(overlay), own.problems))
        _lay_over(shelf, own)
    return shelf, ledger


def problems_between(shelf: Shelf, ledger: Ledger, used: Iterable[Prompt] = ()) -> Iterable[PromptProblem]:
    """What the library as a whole gets wrong, once its files read."""
    yield from rules.across_languages(shelf, shelf.languages)
    yield from rules.missing_notices(shelf, shelf.languages)
    yield from rules.too_many_musts(shelf)
    yield from rules.changed_wordings(shelf, ledger, used)


def _merge_ledger(ledger: Ledger, own: Ledger) -> None:
    for prompt_id, by_language in own.entries.items():
        for language, versions in by_language.items():
            known = ledger.entries.setdefault(prompt_id, {}).setdefault(language, {})
            for version, checksum in versions.items():
                known.setdefault(version, checksum)


def _lay_over(shelf: Shelf, own: Shelf) -> None:
    """Replace by id, add what is new, switch off. Changes `shelf`."""
    shelf.problems += own.problems
    placed = {(one.noun.prompt.language, one.noun.prompt.id): one for one in shelf.candidates}
    for one in own.candidates:
        placed[one.noun.prompt.language, one.noun.prompt.id] = one
    off = set()
    for switched in own.switch_off:
        named = [one.noun for (_, prompt_id), one in placed.items() if prompt_id == switched.noun]
        if not named:
            remedy = "Write ids as `prompts list` shows them."
            shelf.problems.append(switched.problem("switch_off", f"There is no `{switched.noun}`.", remedy))
        elif any(one.is_safety for one in named):
            said = f"`{switched.noun}` asks about safety or side effects."
            remedy = "Replace it with a prompt of the same id, or leave it on."
            shelf.problems.append(switched.problem("switch_off", said, remedy))
        off.add(switched.noun)
    shelf.languages = own.languages or tuple(sorted({*shelf.languages, *own.folders}))
    shelf.candidates = [
        one
        for (language, prompt_id), one in placed.items()
        if prompt_id not in off and language in shelf.languages
    ]
    shelf.notices.update(own.notices)
    shelf.places.update(own.places)
    shelf.guidance_checked.update(own.guidance_checked)
    for language, lines in own.guidance.items():
        shelf.guidance[language] = _lines_over(shelf.guidance.get(language, []), lines)
    measures = {(one.noun.id, one.noun.language): one for one in shelf.measures}
    measures.update({(one.noun.id, one.noun.language): one for one in own.measures})
    shelf.measures = list(measures.values())


def _lines_over(shipped: list[Placed[RoutedLine]], own: list[Placed[RoutedLine]]) -> list[Placed[RoutedLine]]:
    lines = {(one.noun.line.section, one.noun.line.id): one for one in shipped}
    lines.update({(one.noun.line.section, one.noun.line.id): one for one in own})
    return list(lines.values())


class PromptLibrary:
    """Every prompt, notice, measure, crisis line and guidance line of the practice, by language."""

    def __init__(self, shelf: Shelf, history: Iterable[Prompt] = ()) -> None:
        self._shelf = shelf
        self._candidates: Mapping[tuple[str, str], Candidate] = {
            (one.noun.prompt.id, one.noun.prompt.language): one.noun for one in shelf.candidates
        }
        self._by_language: dict[str, tuple[Candidate, ...]] = {
            language: tuple(one for one in self._candidates.values() if one.prompt.language == language)
            for language in shelf.languages
        }
        self._measures = {(one.noun.id, one.noun.language): one.noun for one in shelf.measures}
        self._wordings = {prompt.checksum: prompt for prompt in history}
        for one in self._candidates.values():
            for prompt in (one.prompt, *(prompt for _, prompt in one.by_route)):
                self._wordings[prompt.checksum] = prompt
        for measure in self._measures.values():
            self._wordings.update({item.checksum: item for item in form(measure)})

    @property
    def languages(self) -> tuple[str, ...]:
        return self._shelf.languages

    def candidates(self, language: str) -> tuple[Candidate, ...]:
        """Everything that may be asked in a language. Raises NotFound for one the library does not speak."""
        if language not in self._by_language:
            raise NotFound(f"no prompts in language {language!r}", remedy=f"Use {', '.join(self.languages)}.")
        return self._by_language[language]

    def prompt(self, prompt_id: str, language: str, route: Route | None = None) -> Prompt:
        """The newest wording. Raises NotFound."""
        one = self._candidates.get((prompt_id, language))
        if one is None:
            raise NotFound(f"no prompt {prompt_id!r} in language {language!r}")
        return one.wording(route)

    def is_always_asked(self, prompt_id: str, language: str) -> bool:
        one = self._candidates.get((prompt_id, language))
        if one is None:
            raise NotFound(f"no prompt {prompt_id!r} in language {language!r}")
        return one.is_safety

    def by_checksum(self, checksum: str) -> Prompt:
        """A wording as it was asked, current or kept in the history. Raises NotFound."""
        if checksum not in self._wordings:
            raise NotFound(f"no wording with checksum {checksum[:12]}")
        return self._wordings[checksum]

    def version(self, prompt_id: str, language: str, version: int) -> tuple[Prompt, ...]:
        """The wordings of one version: one, or one a route; () when it is not known."""
        wanted = (prompt_id, language, version)
        return tuple(one for one in self._wordings.values() if (one.id, one.language, one.version) == wanted)

    def notice(self, occasion: Occasion, language: str) -> Notice:
        found = self._shelf.notices.get((language, occasion))
        if found is None:
            raise NotFound(f"no notice for {occasion} in language {language!r}")
        return found.noun

    def measure(self, measure_id: str, language: str) -> Measure:
        """Raises NotFound: a measure without an official version in a language is not offered in it."""
        found = self._measures.get((measure_id, language))
        if found is None:
            raise NotFound(f"no measure {measure_id!r} in language {language!r}")
        return found

    def measures(self, language: str) -> tuple[Measure, ...]:
        return tuple(one for (_, spoken), one in sorted(self._measures.items()) if spoken == language)

    def crisis_lines(self, country: str) -> CrisisLines:
        """The lines of a country (ISO 3166-1 alpha-2, any case), or the fallback."""
        found = self._shelf.places.get(country.upper()) or self._shelf.places.get("")
        if found is None:
            raise NotFound("no crisis lines at all, not even the fallback")
        return found.noun

    def crisis_lines_older_than(self, day: date) -> tuple[tuple[str, CrisisLine], ...]:
        """Country ("" for the fallback) and line of all that were last checked before `day`."""
        return tuple(
            (country, line)
            for country, placed in sorted(self._shelf.places.items())
            for line in placed.noun.lines
            if line.checked_on < day
        )

    @property
    def countries(self) -> tuple[str, ...]:
        return tuple(sorted(country for country in self._shelf.places if country))

    def guidance(self, language: str, route: Route | None = None) -> Guidance:
        """After-care and grounding lines that fit the route; None takes those for every route only."""
        if language not in self._shelf.guidance or language not in self._shelf.guidance_checked:
            raise NotFound(f"no guidance in language {language!r}")
        lines = (placed.noun for placed in self._shelf.guidance[language])
        return Guidance(
            language,
            self._shelf.guidance_checked[language],
            tuple(one.line for one in lines if not one.routes or route in one.routes),
        )

    def compose(self, request: CompositionRequest) -> PromptSet:
        """The set for one client and occasion, the items of its measures last, as a form of their own.

        A measure without an official version in the client's language is left out, and so is one whose
        items are all part of another (PHQ-8 beside PHQ-9). Raises NotFound for a language the library does
        not speak.
        """
        found = compose(self.candidates(request.language), request)
        known = self._offered(found.measures, request.language)
        items = tuple(
            ChosenPrompt(item, "The therapist switched this measure on.")
            for measure in known
            for item in form(self._measures[measure, request.language])
        )
        return replace(found, prompts=found.prompts + items, measures=known)

    def _offered(self, wanted: tuple[str, ...], language: str) -> tuple[str, ...]:
        items = {
            one: {item.text for item in self._measures[one, language].items}
            for one in wanted
            if (one, language) in self._measures
        }
        return tuple(one for one in items if not any(items[one] < other for other in items.values()))
