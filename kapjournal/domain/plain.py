"""Domain nouns as plain values (what JSON and CBOR hold) and back, led by their type hints."""

import types
from dataclasses import fields
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")

_HINTS: dict[Any, dict[str, Any]] = {}


def hints_of(noun: Any) -> dict[str, Any]:
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
    if isinstance(value, (date, time)):  # datetime is a date
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, (set, frozenset)):
        return sorted(plain(item) for item in value)
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
    if origin is frozenset:
        return frozenset(rebuilt(get_args(hint)[0], item) for item in value)
    if origin is tuple:
        inner = get_args(hint)
        if len(inner) == 2 and inner[1] is Ellipsis:
            return tuple(rebuilt(inner[0], item) for item in value)
        return tuple(rebuilt(arg, item) for arg, item in zip(inner, value, strict=True))
    if isinstance(hint, type):
        if issubclass(hint, Enum):
            return hint(value)
        if hasattr(hint, "__dataclass_fields__") and isinstance(value, dict):
            return build(hint, value)
        if hint is timedelta:
            return timedelta(seconds=value)
        if hint in {date, time, datetime} and isinstance(value, str):
            return hint.fromisoformat(value)
    return value


def build(noun: type[T], values: dict[str, Any]) -> T:
    """A dataclass from its plain values; names it does not know are ignored (an older or newer version)."""
    known = hints_of(noun)
    return noun(**{name: rebuilt(known[name], item) for name, item in values.items() if name in known})
