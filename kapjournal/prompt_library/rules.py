"""What only the whole library can show: duplicates, missing languages, sets that do not fit their size."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kapjournal.domain.candidate import Candidate, Conditions
from kapjournal.domain.composition import SIZES
from kapjournal.domain.errors import PromptProblem
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.prompt import Prompt
from kapjournal.prompt_library.ledger import Ledger, candidate_checksum
from kapjournal.prompt_library.shelf import Placed, Shelf


def duplicates(shelf: Shelf) -> Iterator[PromptProblem]:
    """Within one folder: the same id twice in a language."""
    seen: dict[tuple[str, str], Placed[Candidate]] = {}
    for placed in shelf.candidates:
        prompt = placed.noun.prompt
        first = seen.setdefault((prompt.language, prompt.id), placed)
        if first is not placed:
            where = f"{first.file}:{first.line}"
            yield placed.problem(
                f"{prompt.id}.id", f"The id is also in {where}.", "Give one of them a new id."
            )
    for lines in shelf.guidance.values():
        names: set[tuple[str, str]] = set()
        for line in lines:
            name = (line.noun.line.section, line.noun.line.id)
            if name in names:
                yield line.problem(
                    f"{'.'.join(name)}.id", "The id is used twice.", "Give one of them a new id."
                )
            names.add(name)


def across_languages(shelf: Shelf, languages: Iterable[str]) -> Iterator[PromptProblem]:
    """A prompt missing in a language, or asked differently there in more than its wording."""
    by_id: dict[str, dict[str, Placed[Candidate]]] = {}
    for placed in shelf.candidates:
        by_id.setdefault(placed.noun.prompt.id, {}).setdefault(placed.noun.prompt.language, placed)
    wanted = tuple(languages)
    for prompt_id, by_language in by_id.items():
        first = next(iter(by_language.values()))
        for language in wanted:
            if language not in by_language:
                remedy = f"Write `{prompt_id}` in the folder `{language}` too."
                yield first.problem(f"{prompt_id}.id", f"The prompt is missing in `{language}`.", remedy)
        for other in by_language.values():
            for name in _differences(first.noun, other.noun):
                there = f"{first.file}:{first.line}"
                remedy = f"Make `{name}` the same as in {there}; only the wording differs between languages."
                yield other.problem(f"{prompt_id}.{name}", "This differs between the languages.", remedy)


def missing_notices(shelf: Shelf, languages: Iterable[str]) -> Iterator[PromptProblem]:
    for language in languages:
        file = f"{language}/notices.yaml"
        for occasion in Occasion:
            if (language, occasion) not in shelf.notices:
                remedy = f"Add `{occasion}:` with version, text and button."
                yield PromptProblem(file, 0, f"notices.{occasion}", "The notice is missing.", remedy)


def too_many_musts(shelf: Shelf) -> Iterator[PromptProblem]:
    """Must prompts that everybody gets have to fit, or some would be dropped in silence."""
    taken: dict[tuple[str, Occasion], set[str]] = {}
    for placed in shelf.candidates:
        one = placed.noun
        if one.track or one.when != Conditions() or not (one.must or one.is_safety):
            continue
        for occasion in one.occasions:
            topics = taken.setdefault((one.prompt.language, occasion), set())
            topics.add(one.topic)
            size = SIZES[occasion].questions
            if len(topics) > size:
                said = f"{occasion} has room for {size} questions; this is must prompt {len(topics)}."
                remedy = "Take `must` off one of them, or join them in one card."
                yield placed.problem(f"{one.prompt.id}.must", said, remedy)


def changed_wordings(shelf: Shelf, ledger: Ledger, used: Iterable[Prompt]) -> Iterator[PromptProblem]:
    """A prompt that was edited and kept its version.

    The ledger decides where it knows the version; for a practice's own prompts, what clients were asked does.
    """
    asked: dict[tuple[str, str], dict[int, set[str]]] = {}
    for prompt in used:
        versions = asked.setdefault((prompt.id, prompt.language), {})
        versions.setdefault(prompt.version, set()).add(prompt.checksum)
    for placed in shelf.candidates:
        one, version = placed.noun, placed.noun.prompt.version
        key = (one.prompt.id, one.prompt.language)
        known = ledger.checksum(*key, version)
        versions = asked.get(key, {})
        wordings = {one.prompt.checksum, *(prompt.checksum for _, prompt in one.by_route)}
        if known:
            was_edited = known != candidate_checksum(one)
        else:
            was_edited = not versions.get(version, set()) <= wordings
        if was_edited:
            newest = ledger.newest(*key, at_least=max([version, *versions]))
            remedy = f"Write `version: {newest + 1}`."
            said = f"The prompt was edited and is still version {version}."
            yield placed.problem(f"{one.prompt.id}.version", said, remedy)


def _differences(one: Candidate, other: Candidate) -> Iterator[str]:
    for name in ("kind", "domain", "rating", "clinical"):
        if getattr(one.prompt, name) != getattr(other.prompt, name):
            yield name
    for name in ("topic", "must", "weight", "order", "once_per", "when"):
        if getattr(one, name) != getattr(other, name):
            yield name
    if set(one.occasions) != set(other.occasions):
        yield "occasions"
    if [replace(option, label="") for option in one.prompt.options] != [
        replace(option, label="") for option in other.prompt.options
    ]:
        yield "options"
