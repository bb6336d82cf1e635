"""A kind word to an account that is nobody's here: once an hour, however often it writes."""

from datetime import datetime, timedelta

from kapjournal.usecases.desk import Caller
from kapjournal.usecases.say import answer

_STILL_FOR = timedelta(hours=1)
AFTER_A_LINK = timedelta(minutes=1)
"""Whoever tries another link soon after one that opened nothing should hear of that one too."""


def answer_stranger(caller: Caller, key: str, *, still_for: timedelta = _STILL_FOR) -> None:
    """Say it unless the same stands there since less than that. Only the time is kept, with the account.

    Whoever is known here is always answered, and so are words about danger (`flag_safety.show_lines`).
    """
    told: dict[str, str] = caller.conversation.data.get("stranger_told") or {}
    if caller.client is None and caller.person is None:
        before = told.get(key)
        if before is not None and caller.at - datetime.fromisoformat(before) < still_for:
            return
        caller.remember(stranger_told={**told, key: caller.at.isoformat()})
    answer(caller, caller.text(key))
