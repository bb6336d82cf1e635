"""The exact wording of a prompt: its checksum, and the JSON form in which a used version is kept."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from kapjournal.domain.course import RatingName
from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.occasion import Domain
from kapjournal.domain.prompt import Option, Prompt, PromptKind
from kapjournal.domain.safety import SafetyKind, SideEffect


def digest(body: Any) -> str:
    """SHA-256 over canonical JSON, in hex."""
    text = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def dump(prompt: Prompt) -> dict[str, Any]:
    """The prompt as plain JSON values. Fields at their default are left out, so that a field added to
    `Prompt` later does not change the checksum of what was asked before it existed.
    """
    return _plain(prompt, {"options": [_plain(option, {}) for option in prompt.options]})


def restore(body: Mapping[str, Any]) -> Prompt:
    """The prompt that `dump` wrote, its checksum compared.

    Raises InvalidInput when the record does not read or its checksum does not fit its wording.
    """
    try:
        values = dict(body)
        values["kind"] = PromptKind(values["kind"])
        values["domain"] = Domain(values["domain"])
        if values.get("rating") is not None:
            values["rating"] = RatingName(values["rating"])
        values["options"] = tuple(_option(option) for option in values.get("options", ()))
        prompt = Prompt(**values)
    except (KeyError, TypeError, ValueError) as error:
        raise InvalidInput("a kept prompt version does not read") from error
    if with_checksum(prompt).checksum != prompt.checksum:
        raise InvalidInput(f"{prompt.id}: the kept wording does not fit its checksum")
    return prompt


def with_checksum(prompt: Prompt) -> Prompt:
    """The same prompt with the checksum of all its other fields."""
    bare = dump(replace(prompt, checksum=""))
    return replace(prompt, checksum=digest(bare))


def _option(body: Mapping[str, Any]) -> Option:
    values = dict(body)
    if values.get("side_effect") is not None:
        values["side_effect"] = SideEffect(values["side_effect"])
    if values.get("safety") is not None:
        values["safety"] = SafetyKind(values["safety"])
    return Option(**values)


def _plain(noun: Prompt | Option, overrides: Mapping[str, Any]) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for each in fields(noun):
        value = overrides.get(each.name, getattr(noun, each.name))
        if value not in (each.default, []):
            plain[each.name] = str(value) if isinstance(value, str) else value
    return plain
