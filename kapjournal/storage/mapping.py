"""Between domain nouns and rows, by field name. Rows never leave this room.

A row has a column for every field of its noun, under the same name. Enums are stored as their value,
tuples and dicts as JSON, and the fields a table lists in `__under_state_key__` as AES-GCM ciphertext
bound to table, column and row id, so that a value copied to another place does not open.
"""

from dataclasses import is_dataclass
from datetime import timedelta
from enum import Enum
from typing import Any, Protocol, TypeVar

import cbor2
from sqlmodel import SQLModel

from kapjournal.domain.plain import hints_of, plain, rebuilt

T = TypeVar("T")


class StateCipher(Protocol):
    def encrypt(self, plaintext: bytes, context: bytes) -> bytes: ...
    def decrypt(self, ciphertext: bytes, context: bytes) -> bytes: ...


class Mapper:
    """Turns nouns into column values and back, with one cipher for the columns under the state key."""

    def __init__(self, cipher: StateCipher) -> None:
        self._cipher = cipher

    def to_columns(self, row: type[SQLModel], noun: Any) -> dict[str, Any]:
        under_key: frozenset[str] = getattr(row, "__under_state_key__", frozenset())
        columns: dict[str, Any] = {}
        for name in hints_of(type(noun)):
            value = getattr(noun, name)
            if name in under_key:
                value = self._cipher.encrypt(cbor2.dumps(plain(value)), self._context(row, name, noun.id))
            elif isinstance(value, Enum):
                value = value.value
            elif isinstance(value, (tuple, dict, timedelta)) or is_dataclass(value):
                value = plain(value)
            columns[name] = value
        return columns

    def to_noun(self, noun: type[T], row: type[SQLModel], columns: Any) -> T:
        under_key: frozenset[str] = getattr(row, "__under_state_key__", frozenset())
        values: dict[str, Any] = {}
        for name, hint in hints_of(noun).items():
            value = columns[name]
            if name in under_key and value is not None:
                value = cbor2.loads(self._cipher.decrypt(value, self._context(row, name, columns["id"])))
            values[name] = rebuilt(hint, value)
        return noun(**values)

    @staticmethod
    def _context(row: type[SQLModel], name: str, row_id: str) -> bytes:
        return f"{row.__tablename__}.{name}/{row_id}".encode()
