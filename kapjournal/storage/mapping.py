"""Between domain nouns and rows, by field name. Rows never leave this room.

A row has a column for every field of its noun, under the same name. Enums are stored as their value,
tuples and dicts as JSON, and the fields a table lists in `__under_state_key__` as AES-GCM ciphertext
bound to table, column and row id, so that a value copied to another place does not open.
"""

import types
from dataclasses import fields
from datetime import date, time
from enum import Enum
from typing import Any, Protocol, TypeVar, Union, get_args, get_origin, get_type_hints

import cbor2
from sqlmodel import SQLModel

T = TypeVar("T")


class StateCipher(Protocol):
    def encrypt(self, plaintext: bytes, context: bytes) -> bytes: ...
    def decrypt(self, ciphertext: bytes, context: bytes) -> bytes: ...


_HINTS: dict[Any, dict[str, Any]] = {}


def _hints(noun: Any) -> dict[str, Any]:
    """The fields of a noun with their types. Resolving them is slow, so once a class."""
    known = _HINTS.get(noun)
    if known is None:
        hints = get_type_hints(noun)
        known = _HINTS[noun] = {field.name: hints[field.name] for field in fields(noun)}
    return known


def plain(value: Any) -> Any:
    """A value as JSON holds it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (date, time)):
        return value.isoformat()
    if hasattr(value, "__dataclass_fields__"):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value


def rebuilt(hint: Any, value: Any) -> Any:
    """The inverse of `plain`, led by a type hint."""
    if value is None:
        return None
    origin = get_origin(hint)
    if origin in {Union, types.UnionType}:
        return rebuilt(next(arg for arg in get_args(hint) if arg is not type(None)), value)
    if origin is tuple:
        inner = get_args(hint)
        if len(inner) == 2 and inner[1] is Ellipsis:
            return tuple(rebuilt(inner[0], item) for item in value)
        return tuple(rebuilt(arg, item) for arg, item in zip(inner, value, strict=True))
    if isinstance(hint, type):
        if issubclass(hint, Enum):
            return hint(value)
        if hasattr(hint, "__dataclass_fields__") and isinstance(value, dict):
            known = _hints(hint)
            return hint(**{name: rebuilt(known[name], item) for name, item in value.items() if name in known})
        if hint in {date, time} and isinstance(value, str):
            return hint.fromisoformat(value)
    return value


class Mapper:
    """Turns nouns into column values and back, with one cipher for the columns under the state key."""

    def __init__(self, cipher: StateCipher) -> None:
        self._cipher = cipher

    def to_columns(self, row: type[SQLModel], noun: Any) -> dict[str, Any]:
        under_key: frozenset[str] = getattr(row, "__under_state_key__", frozenset())
        columns: dict[str, Any] = {}
        for name in _hints(type(noun)):
            value = getattr(noun, name)
            if name in under_key:
                value = self._cipher.encrypt(cbor2.dumps(plain(value)), self._context(row, name, noun.id))
            elif isinstance(value, Enum):
                value = value.value
            elif isinstance(value, (tuple, dict)):
                value = plain(value)
            columns[name] = value
        return columns

    def to_noun(self, noun: type[T], row: type[SQLModel], columns: Any) -> T:
        under_key: frozenset[str] = getattr(row, "__under_state_key__", frozenset())
        values: dict[str, Any] = {}
        for name, hint in _hints(noun).items():
            value = columns[name]
            if name in under_key and value is not None:
                value = cbor2.loads(self._cipher.decrypt(value, self._context(row, name, columns["id"])))
            values[name] = rebuilt(hint, value)
        return noun(**values)

    @staticmethod
    def _context(row: type[SQLModel], name: str, row_id: str) -> bytes:
        return f"{row.__tablename__}.{name}/{row_id}".encode()
