"""What one folder of prompt files holds, each thing with its place, before anything is compared."""

from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from kapjournal.domain.candidate import Candidate
from kapjournal.domain.course import Route
from kapjournal.domain.errors import PromptProblem
from kapjournal.domain.guidance import CrisisLines, GuidanceLine, Notice
from kapjournal.domain.measure import Measure
from kapjournal.domain.occasion import Occasion

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """A noun and where it was written."""

    noun: T
    file: str
    line: int

    def problem(self, field_name: str, message: str, remedy: str) -> PromptProblem:
        return PromptProblem(self.file, self.line, field_name, message, remedy)


@dataclass(frozen=True, slots=True)
class RoutedLine:
    """A guidance line and the routes it is for; () is all of them."""

    line: GuidanceLine
    routes: tuple[Route, ...] = ()


@dataclass(slots=True)
class Shelf:
    """Filled file by file while a folder is read; nothing changes it afterwards."""

    candidates: list[Placed[Candidate]] = field(default_factory=list)
    notices: dict[tuple[str, Occasion], Placed[Notice]] = field(default_factory=dict)
    guidance: dict[str, list[Placed[RoutedLine]]] = field(default_factory=dict)
    guidance_checked: dict[str, date] = field(default_factory=dict)
    measures: list[Placed[Measure]] = field(default_factory=list)
    places: dict[str, Placed[CrisisLines]] = field(default_factory=dict)
    """By country; "" is the fallback."""
    switch_off: list[Placed[str]] = field(default_factory=list)
    languages: tuple[str, ...] = ()
    """What overlay.yaml says; () is every language there is a folder for."""
    folders: set[str] = field(default_factory=set)
    problems: list[PromptProblem] = field(default_factory=list)
