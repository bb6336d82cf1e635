"""The ledger: for every prompt, language and version ever shipped, the checksum of its wording."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from kapjournal.domain.candidate import Candidate
from kapjournal.domain.errors import InvalidInput, PromptProblem
from kapjournal.domain.wording import digest

FILE = "ledger.json"


def candidate_checksum(one: Candidate) -> str:
    """Over the default wording and that of every route."""
    return digest([one.prompt.checksum, *([str(route), prompt.checksum] for route, prompt in one.by_route)])


@dataclass(slots=True)
class Ledger:
    """id -> language -> version (as text, for JSON) -> checksum."""

    entries: dict[str, dict[str, dict[str, str]]] = field(default_factory=dict)

    def checksum(self, prompt_id: str, language: str, version: int) -> str:
        return self.entries.get(prompt_id, {}).get(language, {}).get(str(version), "")

    def newest(self, prompt_id: str, language: str, at_least: int) -> int:
        return max([at_least, *map(int, self.entries.get(prompt_id, {}).get(language, {}))])

    def unrecorded(self, candidates: Iterable[Candidate]) -> list[Candidate]:
        return [
            one
            for one in candidates
            if not self.checksum(one.prompt.id, one.prompt.language, one.prompt.version)
        ]

    def record(self, candidates: Iterable[Candidate]) -> int:
        """Add what is not there yet; what is there never changes. Returns how many were added."""
        new = self.unrecorded(candidates)
        for one in new:
            versions = self.entries.setdefault(one.prompt.id, {}).setdefault(one.prompt.language, {})
            versions[str(one.prompt.version)] = candidate_checksum(one)
        return len(new)

    def write(self, folder: Path) -> None:
        """Raises InvalidInput where the folder may not be written."""
        text = json.dumps(self.entries, indent=1, sort_keys=True)
        try:
            (folder / FILE).write_text(text + "\n", encoding="utf-8")
        except OSError as error:
            raise InvalidInput(
                f"{FILE} cannot be written in this folder ({error.strerror})",
                remedy="Accept new wordings in a checkout, or in a folder of your own.",
            ) from error


def read_ledger(folder: Path, label: str, problems: list[PromptProblem]) -> Ledger:
    """The folder's ledger; an empty one when it has none or when its ledger does not read."""
    path = folder / FILE
    if not path.is_file():
        return Ledger()
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
        for by_language in entries.values():
            for versions in by_language.values():
                for version, checksum in versions.items():
                    int(version)
                    bytes.fromhex(checksum)
    except (OSError, ValueError, AttributeError, TypeError, RecursionError):
        remedy = "Restore it from version control; it is never edited by hand."
        problems.append(PromptProblem(f"{label}/{FILE}", 0, "file", "The ledger does not read.", remedy))
        return Ledger()
    return Ledger(entries)
