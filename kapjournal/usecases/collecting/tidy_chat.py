"""Remove messages from chats when their time has come, well before Telegram's 48 hours are over.

After them a bot can delete nothing any more, but edit what it said itself at any age (Bot API,
`deleteMessage` and `editMessageText`; only messages of business accounts are held to 48 hours there). So
our own words go all the same and leave a mark; the client's own stay, and that is said.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from kapjournal.domain.chat import ChatMessage, Mode, OutboxKind, PendingTranscript, Priority
from kapjournal.domain.client import Client, TelegramAccount
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.ports import UnitOfWork, Until
from kapjournal.usecases.desk import Caller, Desk
from kapjournal.usecases.say import ABUSE_LINES, DELETABLE, answer, could_not_remove, put, remember_message

LONGEST = timedelta(hours=46)
"""What still waits for an answer stays this long at most."""

_LOOK_AGAIN = timedelta(minutes=30)


def tidy_chats(uow: UnitOfWork, desk: Desk, *, limit: int = 200) -> int:
    """Returns how many removals went to the outbox. Theirs that is too old is remembered as such."""
    now = desk.now()
    put_out = 0
    for message in uow.all(
        ChatMessage, removed_at=None, remove_at=Until(now), order_by="remove_at", limit=limit
    ):
        account = uow.get(TelegramAccount, message.account_id)
        if _still_needed(uow, message, now):
            uow.save(replace(message, remove_at=min(now + _LOOK_AGAIN, message.sent_at + LONGEST)))
            continue
        put_out += take_away(uow, desk, account, message)
    return put_out


def note_sent(caller: Caller, number: int, sent_at: datetime) -> None:
    """A command, a city, what was refused: no entry, but it leaves the chat like the rest."""
    if caller.linked or caller.client is None or not caller.client.may_record:
        return
    index = caller.desk.index.message(caller.account.chat, number)
    if caller.uow.find(ChatMessage, index=index) is None:
        remember_message(caller.uow, caller.account, index, number, sent_at, client=caller.client, ours=False)


def _still_needed(uow: UnitOfWork, message: ChatMessage, now: datetime) -> bool:
    """A notice or question that waits for an answer stays as long as it can be removed at all.

    Without it somebody who comes back the day after would find nothing to tap.
    """
    kind, _, rest = (message.ref or "").partition(":")
    if kind == "v" and message.ours and now < message.sent_at + LONGEST:
        return uow.find(PendingTranscript, id=rest.partition(":")[0]) is not None
    if not message.ours or kind not in {"n", "q", "c"} or now >= message.sent_at + LONGEST:
        return False
    reflection = uow.find(Reflection, id=rest.partition(":")[0])
    return reflection is not None and not reflection.state.is_over


def clear_chat(caller: Caller) -> None:
    """/clear: everything that can be removed goes now, and what we said too long ago loses its words.

    Safety and after-care stay, except lines about abuse. What was refused before is tried once more.
    """
    uow, account = caller.uow, caller.account
    standing = [
        *uow.all(ChatMessage, account_id=account.id, removed_at=None, keep=False),
        *uow.all(ChatMessage, account_id=account.id, removed_at=None, keep=True, ref=ABUSE_LINES),
    ]
    caller.remember(standing=None, lines_shown=_without_abuse(caller))
    too_old = [one for one in standing if caller.at - one.sent_at >= DELETABLE]
    left = [one for one in too_old if not one.ours]
    for message in standing:
        take_away(uow, caller.desk, account, message)
    said = [caller.text("clear.done")]
    if len(left) < len(too_old):
        said.append(caller.text("clear.marked", mark=caller.text("clear.mark")))
    if left:
        said.append(caller.text("clear.some_left", n=len(left)))
        caller.remember(left_told=max(one.sent_at for one in left).isoformat())
    for open_now in uow.all(Reflection, client_id=caller.known.id, state=ReflectionState.OPEN):
        # Its question is gone from the screen, so words that follow are no answer to it.
        uow.save(replace(open_now, state=ReflectionState.NOTICED))
        caller.go(Mode.IDLE)
    answer(caller, " ".join(said), keep=True)


def _without_abuse(caller: Caller) -> dict[str, str]:
    """Which lines still stand in the chat: those about abuse are cleared, and held the others for danger."""
    shown: dict[str, str] = caller.conversation.data.get("lines_shown") or {}
    return {what: at for what, at in shown.items() if what != "abuse"}


def take_away(uow: UnitOfWork, desk: Desk, account: TelegramAccount, message: ChatMessage) -> bool:
    """Put into the outbox what removes it, or its words. False where it stays: theirs, and too old."""
    if desk.now() - message.sent_at >= DELETABLE:
        return leave_mark(uow, desk, account, message)
    uow.save(replace(message, remove_at=None))
    payload = {"number": message.number}
    put(uow, account, OutboxKind.DELETE, desk.now(), payload=payload, priority=Priority.TIDY)
    return True


def leave_mark(uow: UnitOfWork, desk: Desk, account: TelegramAccount, message: ChatMessage) -> bool:
    """Where nothing can be deleted any more: our words give way to a mark. False: theirs, remembered."""
    if not message.ours:
        could_not_remove(uow, message)
        return False
    uow.save(replace(message, remove_at=None))
    payload = mark_for(uow, desk, account, message.number)
    put(uow, account, OutboxKind.EDIT, desk.now(), payload=payload, priority=Priority.TIDY)
    return True


def mark_for(uow: UnitOfWork, desk: Desk, account: TelegramAccount, number: int) -> dict[str, Any]:
    """The payload of an edit that leaves only a mark of our message of that number."""
    client = uow.find(Client, id=account.client_id) if account.client_id else None
    text = desk.texts.say("clear.mark", client.language if client else "en")
    return {"number": number, "text": text, "mark": True}
