"""What some Bot API servers leave out of an update, filled in where nothing of ours depends on it.

Telegram's own server sends every field. Others, written for tests or as proxies, do not; somebody's words
must not be set aside for want of a `chat_instance`.
"""

from collections.abc import Mapping
from typing import Any

_WHERE_PEOPLE_STAND = ("from", "user")


def completed(raw: Mapping[str, Any]) -> dict[str, Any]:
    """A copy with neutral values for what is missing. What is there stays as it is."""
    filled: dict[str, Any] = _copied(raw)
    query = filled.get("callback_query")
    if isinstance(query, dict):
        query.setdefault("chat_instance", "")
        message = query.get("message")
        if isinstance(message, dict):
            message.setdefault("date", 1)  # 0 would say that the message can no longer be reached
    return filled


def _copied(value: Any, name: str = "") -> Any:
    if isinstance(value, Mapping):
        copy = {key: _copied(item, key) for key, item in value.items()}
        if name in _WHERE_PEOPLE_STAND and "id" in copy:
            copy.setdefault("is_bot", False)
            copy.setdefault("first_name", "")
        return copy
    if isinstance(value, list):
        return [_copied(item, name) for item in value]
    return value
