"""Between domain nouns and rows, by field name. Rows never leave this room.

A row has a column for every field of its noun, under the same name; what a table lists in `__derived__` is
worked out from the noun, to be asked by, and never read back. Enums are stored as their value,
tuples and dicts as JSON, and the fields a table lists in `__under_state_key__` as AES-GCM ciphertext
bound to table, column and row id, so that a value copied to another place does not open.

How each field is written and read is worked out once a table: a message touches twenty rows, and walking
type hints for each of them would cost more than the database does.
"""

import types
from collections.abc import Callable, Sequence
from dataclasses import dataclass, is_dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Any, Generic, Protocol, TypeVar, Union, get_args, get_origin

import cbor2
from sqlalchemy import Dialect, Float, Table

from kapjournal.domain.plain import hints_of, plain, rebuilt
from kapjournal.storage.registry import ROW_OF, table_of

T = TypeVar("T")
Convert = Callable[[Any], Any]

_OPENED_AT_MOST = 8192
"""Opened values kept. A value is found by its own ciphertext, so what is kept can never be out of date."""


class StateCipher(Protocol):
    def encrypt(self, plaintext: bytes, context: bytes) -> bytes: ...
    def decrypt(self, ciphertext: bytes, context: bytes) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a noun in its column. `write` and `read` are None where the value goes as it is."""

    name: str
    write: Convert | None
    read: Convert | None
    under_key: bytes | None
    """What its ciphertext is bound to, before the row's id; None for a field in the clear."""
    rebuild: Convert | None
    """From the opened plain value to the field's; only under the state key."""
    may_keep: bool
    """Whether the opened value may be shared: nobody can change it."""


class Layout(Generic[T]):
    """How one kind of noun lies in its table, on one database."""

    def __init__(self, kind: type[T], dialect: Dialect, box: "Box") -> None:
        row = ROW_OF[kind]
        self.kind = kind
        self.table: Table = table_of(row)
        under_key: frozenset[str] = getattr(row, "__under_state_key__", frozenset())
        self.fields = tuple(
            _field(self.table, name, hint, dialect, under_key=name in under_key)
            for name, hint in hints_of(kind).items()
        )
        self.names = tuple(field.name for field in self.fields)
        self.derived: dict[str, Convert] = getattr(row, "__derived__", {})
        self.written = (*self.names, *self.derived)
        extra = (
            _field(self.table, name, self.table.c[name].type.python_type, dialect, under_key=False)
            for name in self.derived
        )
        self.by_name = {field.name: field for field in (*self.fields, *extra)}
        self._id = self.names.index("id")
        self._box = box

    def to_values(self, noun: T, names: Sequence[str] = ()) -> list[Any]:
        """The noun's values in the order of `names` (`written` by default), as the driver takes them."""
        values: list[Any] = []
        for name in names or self.written:
            field = self.by_name[name]
            value = self.derived[name](noun) if name in self.derived else getattr(noun, name)
            if field.under_key is not None:
                value = self._box.close(field, value, noun.id)  # type: ignore[attr-defined]  # every noun has one
            elif field.write is not None and value is not None:
                value = field.write(value)
            values.append(value)
        return values

    def to_noun(self, row: Sequence[Any]) -> T:
        values: list[Any] = []
        for field, value in zip(self.fields, row, strict=True):
            if value is None:
                values.append(None)
            elif field.under_key is not None:
                values.append(self._box.open(field, value, row[self._id]))
            elif field.read is not None:
                values.append(field.read(value))
            else:
                values.append(value)
        return self.kind(*values)

    def condition(self, name: str, value: Any) -> Any:
        """A value to compare a column with, as the driver takes it."""
        write = self.by_name[name].write
        return value if write is None or value is None else write(value)


class Box:
    """Closes and opens the fields under the state key."""

    def __init__(self, cipher: StateCipher) -> None:
        self._cipher = cipher
        self._opened: dict[tuple[bytes, bytes], Any] = {}

    def close(self, field: Field, value: Any, row_id: str) -> bytes:
        assert field.under_key is not None  # noqa: S101 - asked only for those
        return self._cipher.encrypt(cbor2.dumps(plain(value)), field.under_key + row_id.encode())

    def open(self, field: Field, ciphertext: bytes, row_id: str) -> Any:
        assert field.under_key is not None  # noqa: S101
        context = field.under_key + row_id.encode()
        if field.may_keep:
            known = self._opened.get((context, ciphertext), self)
            if known is not self:
                return known
        value = cbor2.loads(self._cipher.decrypt(ciphertext, context))
        if field.rebuild is not None and value is not None:
            value = field.rebuild(value)
        if field.may_keep:
            if len(self._opened) >= _OPENED_AT_MOST:
                self._opened.clear()
            self._opened[context, ciphertext] = value
        return value


class Mapper:
    """The layouts of every noun on one database, with one cipher for the columns under the state key."""

    def __init__(self, cipher: StateCipher, dialect: Dialect) -> None:
        self._box = Box(cipher)
        self.dialect = dialect
        self._layouts: dict[type, Layout[Any]] = {}

    def layout(self, kind: type[T]) -> Layout[T]:
        known = self._layouts.get(kind)
        if known is None:
            known = self._layouts[kind] = Layout(kind, self.dialect, self._box)
        return known


def _field(table: Table, name: str, hint: Any, dialect: Dialect, *, under_key: bool) -> Field:
    column = table.c[name]
    stored = column.type.dialect_impl(dialect)
    core = _core(hint)
    if under_key:
        bound = f"{table.name}.{name}/".encode()
        return Field(name, None, None, bound, _rebuild(core), may_keep=_is_immutable(core))
    write = _chain(_plainer(core), stored.bind_processor(dialect))
    # The drivers hand out plain floats; SQLAlchemy's own reading of one asks what the wire calls it.
    processor = None if isinstance(stored, Float) else stored.result_processor(dialect, None)
    read = _chain(processor, _rebuild(core))
    return Field(name, write, read, None, None, may_keep=False)


def _chain(first: Convert | None, second: Convert | None) -> Convert | None:
    if first is None or second is None:
        return first or second
    return lambda value: second(first(value))


def _core(hint: Any) -> Any:
    """The type without its `| None`."""
    if get_origin(hint) in {Union, types.UnionType}:
        return next(arg for arg in get_args(hint) if arg is not type(None))
    return hint


_AS_THEY_ARE = frozenset({str, int, float, bool, bytes, datetime, date, time})


def _plainer(core: Any) -> Convert | None:
    """From a field's value to what the column's type takes."""
    if core in _AS_THEY_ARE:
        return None
    if isinstance(core, type) and issubclass(core, Enum):
        return _value_of
    return plain


def _value_of(member: Any) -> Any:
    return member.value if isinstance(member, Enum) else member


def _rebuild(core: Any) -> Convert | None:
    if core in _AS_THEY_ARE - {datetime, date, time}:
        return None
    if isinstance(core, type) and issubclass(core, Enum):
        members = {member.value: member for member in core}
        return lambda value: members[value] if value in members else core(value)
    if core in {datetime, date, time}:
        parse = core.fromisoformat
        return lambda value: parse(value) if isinstance(value, str) else value
    return lambda value: rebuilt(core, value)


def _is_immutable(core: Any) -> bool:
    if core in _AS_THEY_ARE or core is timedelta:
        return True
    if get_origin(core) in {tuple, frozenset}:
        return all(_is_immutable(_core(arg)) for arg in get_args(core) if arg is not Ellipsis)
    if isinstance(core, type) and issubclass(core, Enum):
        return True
    if isinstance(core, type) and is_dataclass(core):
        return all(_is_immutable(_core(hint)) for hint in hints_of(core).values())
    return False
