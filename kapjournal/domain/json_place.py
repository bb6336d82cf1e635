"""A value of a JSON document together with its path, so that a fault can say where it is and never what.

The path is written as in RFC 9535 (JSONPath): `$.entries[3].at`.
"""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from kapjournal.domain.errors import InvalidJournal

_E = TypeVar("_E", bound=StrEnum)
_T = TypeVar("_T")
_REQUIRED = object()


class JsonPlace:
    """One JSON value with its path, and the questions that may be asked of it."""

    def __init__(self, value: Any, path: str) -> None:
        self.value = value
        self.path = path

    def fault(self, expected: str) -> InvalidJournal:
        return InvalidJournal(self.path, f"{expected} expected, {_kind(self.value)} given")

    def as_object(self) -> "JsonPlace":
        if not isinstance(self.value, dict):
            raise self.fault("an object")
        return self

    def has(self, key: str) -> bool:
        return self.value.get(key) is not None

    def child(self, key: str) -> "JsonPlace":
        if key not in self.value:
            raise InvalidJournal(f"{self.path}.{key}", "missing")
        return JsonPlace(self.value[key], f"{self.path}.{key}")

    def optional(self, key: str, read: Callable[["JsonPlace"], _T]) -> _T | None:
        """None when the key is missing or null."""
        return read(self.child(key)) if self.has(key) else None

    def list(self, key: str, default: tuple[Any, ...] | object = _REQUIRED) -> "list[JsonPlace]":
        if default is not _REQUIRED and key not in self.value:
            return []
        node = self.child(key)
        if not isinstance(node.value, list):
            raise node.fault("a list")
        return [JsonPlace(value, f"{node.path}[{place}]") for place, value in enumerate(node.value)]

    def each(self, key: str, read: Callable[["JsonPlace"], _T]) -> tuple[_T, ...]:
        """Read a list of objects; entries and sessions are required, the other lists may be missing."""
        required = key in {"entries", "sessions"}
        nodes = self.list(key) if required else self.list(key, default=())
        return tuple(read(node.as_object()) for node in nodes)

    def as_text(self) -> str:
        if not isinstance(self.value, str):
            raise self.fault("text")
        return self.value

    def text(self, key: str) -> str:
        return self.child(key).as_text()

    def as_whole(self) -> int:
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            raise self.fault("a whole number")
        return self.value

    def whole(self, key: str) -> int:
        return self.child(key).as_whole()

    def as_flag(self) -> bool:
        if not isinstance(self.value, bool):
            raise self.fault("true or false")
        return self.value

    def flag(self, key: str) -> bool:
        """A flag that may be left out means false."""
        return self.child(key).as_flag() if self.has(key) else False

    def as_time(self) -> datetime:
        try:
            at = datetime.fromisoformat(self.as_text())
        except ValueError:
            raise self.fault("an ISO 8601 time with offset") from None
        if at.tzinfo is None:
            raise InvalidJournal(self.path, "the time has no offset")
        return at

    def time(self, key: str) -> datetime:
        return self.child(key).as_time()

    def member(self, members: type[_E]) -> _E:
        try:
            return members(self.as_text())
        except ValueError:
            raise InvalidJournal(self.path, f"one of {', '.join(members)} expected") from None


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    names = {
        dict: "an object",
        list: "a list",
        str: "text",
        bool: "true or false",
        int: "a number",
        float: "a number",
    }
    return names.get(type(value), "something else")
