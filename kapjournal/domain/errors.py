"""The one error tree.

KapjournalError
|- InvalidInput         a person or a file gave something that cannot be used; names the place and the remedy
|  |- InvalidJournal    a journal file; `.path` is a JSON path
|  |- InvalidPrompts    prompt files; `.problems` lists file, line, field and remedy
|  `- InvalidSetting    a setting of the environment
|- NotAllowed           the person may not do this, or not now
|- NotFound             nothing of that name
|- Conflict             the state has moved on; try again with what is true now
|- SealingError         sealing or opening failed; never carries plaintext
|  |- CannotOpen        wrong key, wrong passphrase or changed bytes
|  `- BadRecord         a chain does not verify; names the first bad record
`- Unavailable          something outside does not answer; `.permanent` says whether trying again can help

Wording for people is chosen at the edges (bot/errors.py, portal/errors.py, cli).
"""

from collections.abc import Sequence
from dataclasses import dataclass


class KapjournalError(Exception):
    """Base of every error this project raises on purpose. Messages never hold a client's words."""

    permanent: bool = True
    remedy: str = ""

    def __init__(self, message: str = "", *, remedy: str = "") -> None:
        super().__init__(message)
        if remedy:
            self.remedy = remedy


class InvalidInput(KapjournalError):
    pass


class InvalidSetting(InvalidInput):
    pass


class NotAllowed(KapjournalError):
    pass


class NotFound(KapjournalError):
    pass


class Conflict(KapjournalError):
    permanent = False


class SealingError(KapjournalError):
    pass


class CannotOpen(SealingError):
    pass


class BadRecord(SealingError):
    pass


class Unavailable(KapjournalError):
    permanent = False


class InvalidJournal(InvalidInput):
    """A journal file that cannot be read; `path` is the JSON path of the first fault."""

    def __init__(self, path: str, message: str, *, remedy: str = "") -> None:
        super().__init__(f"{path}: {message}", remedy=remedy)
        self.path = path


@dataclass(frozen=True, slots=True)
class PromptProblem:
    """One fault in a prompt file. `line` counts from 1; 0 means the file as a whole."""

    file: str
    line: int
    field: str
    message: str
    remedy: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.field}: {self.message} {self.remedy}"


class InvalidPrompts(InvalidInput):
    """Prompt files that cannot be used; `problems` holds every fault found in one pass, in file order."""

    def __init__(self, problems: Sequence[PromptProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
        self.remedy = self.problems[0].remedy if self.problems else ""
