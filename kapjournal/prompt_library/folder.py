"""A folder of prompt files -> a shelf. Every file is read, whatever is wrong with the others."""

from pathlib import Path

from kapjournal.domain.course import Track
from kapjournal.domain.errors import PromptProblem
from kapjournal.domain.occasion import Occasion
from kapjournal.prompt_library.guidance import read_crisis_lines, read_guidance
from kapjournal.prompt_library.ledger import FILE as LEDGER_FILE
from kapjournal.prompt_library.measures import read_measure
from kapjournal.prompt_library.notices import read_notices
from kapjournal.prompt_library.prompts import PROMPT_ID, read_prompts
from kapjournal.prompt_library.reading import Problems, Table, read_table
from kapjournal.prompt_library.shelf import Placed, Shelf

_BESIDE = {LEDGER_FILE, "schema.json", "README.md"}


def read_folder(root: Path, label: str) -> Shelf:
    """`label` stands for the folder in problems. Files the format does not know are problems too: a file
    with a wrong name would otherwise be left out in silence.
    """
    shelf = Shelf()
    if not root.is_dir():
        said = "The folder is not there."
        shelf.problems.append(PromptProblem(label, 0, "folder", said, "Check KAPJOURNAL_PROMPTS_DIR."))
        return shelf
    for path in sorted(root.rglob("*")):
        relative = path.relative_to(root).as_posix()
        if path.is_dir() or relative in _BESIDE or any(part.startswith(".") for part in Path(relative).parts):
            continue
        problems = Problems(f"{label}/{relative}")
        _read_file(path, relative, shelf, problems)
        shelf.problems += problems.found
    return shelf


def _read_file(path: Path, relative: str, shelf: Shelf, problems: Problems) -> None:
    parts = relative.split("/")
    if path.suffix != ".yaml":
        problems.add(0, "file", "This file is not known here.", "Name it as README.md says, or move it away.")
        return
    if not _is_known(parts, problems):
        return
    file = read_table(path, problems)
    if file is None:
        return
    file.format_one()
    match parts:
        case ["crisis_lines.yaml"]:
            read_crisis_lines(file, shelf)
        case ["overlay.yaml"]:
            _read_overlay(file, shelf)
        case ["measures", name]:
            read_measure(file, shelf, name.removesuffix(".yaml"))
        case [language, *rest]:
            _read_language_file(file, shelf, language, rest)
    file.finish()


def _is_known(parts: list[str], problems: Problems) -> bool:
    match parts:
        case ["crisis_lines.yaml"] | ["overlay.yaml"] | ["measures", _]:
            return True
        case [language, "weekly.yaml" | "notices.yaml" | "guidance.yaml"] if _is_language(language):
            return True
        case [language, "occasions", name] if _is_language(language):
            stem = name.removesuffix(".yaml")
            if stem in set(Occasion) - {Occasion.WEEKLY}:
                return True
            problems.add(0, "file", f"Unknown occasion `{stem[:40]}`.", f"Use one of: {', '.join(Occasion)}.")
        case [language, "tracks", name] if _is_language(language):
            stem = name.removesuffix(".yaml")
            if stem in set(Track):
                return True
            problems.add(0, "file", f"Unknown track `{stem[:40]}`.", f"Use one of: {', '.join(Track)}.")
        case _:
            problems.add(
                0, "file", "This file is not known here.", "Name it as README.md says, or move it away."
            )
    return False


def _is_language(name: str) -> bool:
    return len(name) == 2 and name.isascii() and name.isalpha() and name.islower()


def _read_language_file(file: Table, shelf: Shelf, language: str, rest: list[str]) -> None:
    shelf.folders.add(language)
    said = file.text("language")
    if said and said != language:
        file.fault(
            "language", f"The file stands in the folder `{language}`.", f"Write `language: {language}`."
        )
    match rest:
        case ["weekly.yaml"]:
            read_prompts(file, shelf, language, occasion=Occasion.WEEKLY, track=None)
        case ["notices.yaml"]:
            read_notices(file, shelf, language)
        case ["guidance.yaml"]:
            read_guidance(file, shelf, language)
        case ["occasions", name]:
            occasion = Occasion(name.removesuffix(".yaml"))
            _same(file, "occasion", occasion)
            read_prompts(file, shelf, language, occasion=occasion, track=None)
        case ["tracks", name]:
            track = Track(name.removesuffix(".yaml"))
            _same(file, "track", track)
            read_prompts(file, shelf, language, occasion=None, track=track)


def _same(file: Table, key: str, name: str) -> None:
    said = file.text(key)
    if said and said != name:
        file.fault(key, f"The file's name says `{name}`.", f"Write `{key}: {name}`, or rename the file.")


def _read_overlay(file: Table, shelf: Shelf) -> None:
    line = file.line_of("switch_off")
    for prompt_id in file.texts("switch_off"):
        if PROMPT_ID.fullmatch(prompt_id):
            shelf.switch_off.append(Placed(prompt_id, file.problems.file, line))
        else:
            file.fault(
                "switch_off", f"`{prompt_id[:48]}` is not an id.", "Write ids as `prompts list` shows them."
            )
    shelf.languages = file.texts("languages")
    for language in shelf.languages:
        if not _is_language(language):
            file.fault(
                "languages", f"`{language[:20]}` is not a language code.", "Write two letters, like en."
            )
