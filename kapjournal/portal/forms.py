"""What a form sent, read one field at a time, each with its own plain complaint."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeVar

from fastapi import Request

from kapjournal.domain.errors import InvalidInput

E = TypeVar("E", bound=StrEnum)

_FORM = "application/x-www-form-urlencoded"
_LONGEST = 8000
_SECRETS = frozenset(
    {"form_token", "passphrase", "new", "again", "code", "digits", "secret", "recovery_code"}
)


class Fields:
    """The fields of one form. Texts are trimmed; what is too long or holds a NUL is refused."""

    def __init__(self, values: Mapping[str, Sequence[str]] | None = None) -> None:
        self._values = {name: list(found) for name, found in (values or {}).items()}

    def __repr__(self) -> str:
        return "Fields(hidden)"

    def __contains__(self, name: str) -> bool:
        return bool(self._values.get(name))

    def kept(self) -> list[tuple[str, str]]:
        """What somebody typed, to be sent again after a lock: everything but secrets."""
        return [
            (name, value) for name, values in self._values.items() if name not in _SECRETS for value in values
        ]

    def raw(self, name: str) -> str:
        found = self._values.get(name)
        return found[-1] if found else ""

    def text(self, name: str, *, longest: int = _LONGEST, needed: bool = False) -> str:
        value = self.raw(name).replace("\r\n", "\n").strip()
        if "\x00" in value or len(value) > longest:
            raise InvalidInput(f"{name}: too long, {longest} characters at most")
        if needed and not value:
            raise InvalidInput(f"{name}: must not be empty")
        return value

    def all(self, name: str) -> tuple[str, ...]:
        return tuple(value.strip() for value in self._values.get(name, ()) if value.strip())

    def ticked(self, name: str) -> bool:
        return bool(self.raw(name))

    def choice(self, name: str, kind: type[E]) -> E:
        try:
            return kind(self.raw(name))
        except ValueError:
            raise InvalidInput(f"{name}: choose one of those offered") from None

    def choices(self, name: str, kind: type[E]) -> tuple[E, ...]:
        try:
            return tuple(dict.fromkeys(kind(value) for value in self.all(name)))
        except ValueError:
            raise InvalidInput(f"{name}: choose among those offered") from None

    def whole(self, name: str, *, least: int, most: int) -> int:
        value = self.raw(name).strip()
        if not value.isdecimal() or len(value) > 9 or not least <= int(value) <= most:
            raise InvalidInput(f"{name}: a whole number from {least} to {most} is wanted")
        return int(value)

    def day(self, name: str) -> date:
        try:
            return date.fromisoformat(self.raw(name).strip())
        except ValueError:
            raise InvalidInput(f"{name}: not a date", remedy="Write it as 2026-12-25.") from None

    def clock(self, name: str) -> time:
        try:
            return time.fromisoformat(self.raw(name).strip()).replace(second=0, microsecond=0, tzinfo=None)
        except ValueError:
            raise InvalidInput(f"{name}: not a time", remedy="Write it as 14:30.") from None

    def wall(self, day: str, clock: str) -> datetime:
        """A naive wall-clock time from two fields."""
        found = datetime.combine(self.day(day), self.clock(clock))
        if not 2000 <= found.year <= 2200:
            raise InvalidInput(f"{day}: this year cannot be meant")
        return found


async def form_of(request: Request) -> Fields:
    """The form of a POST, and no fields for anything else. Files and other kinds of body are not read."""
    if request.method != "POST" or not request.headers.get("content-type", "").startswith(_FORM):
        return Fields()
    form = await request.form(max_fields=200)
    values: dict[str, list[str]] = {}
    for name, value in form.multi_items():
        if isinstance(value, str):
            values.setdefault(name, []).append(value)
    return Fields(values)
