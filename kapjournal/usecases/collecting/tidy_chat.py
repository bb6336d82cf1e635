"""Remove messages from chats when their time has come, well before Telegram's 48 hours are over."""

from dataclasses import replace
from datetime import datetime, timedelta

from kapjournal.domain.chat import ChatMessage, Mode, OutboxKind, PendingTranscript, Priority
from kapjournal.domain.client import TelegramAccount
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.ports import UnitOfWork, Until
from kapjournal.usecases.desk import Caller, Desk
from kapjournal.usecases.say import ABUSE_LINES, DELETABLE, answer, could_not_remove, put, remember_message

LONGEST = timedelta(hours=46)
"""What still waits for an answer stays this long at most."""

_LOOK_AGAIN = timedelta(minutes=30)


def tidy_chats(uow: UnitOfWork, desk: Desk, *, limit: int = 200) -> int:
    """Returns how many removals went to the outbox. One that is too old is remembered as not removed."""
    now = desk.now()
    put_out = 0
    for message in uow.all(
        ChatMessage, removed_at=None, remove_at=Until(now), order_by="remove_at", limit=limit
    ):
        account = uow.get(TelegramAccount, message.account_id)
        if _still_needed(uow, message, now):
            uow.save(replace(message, remove_at=min(now + _LOOK_AGAIN, message.sent_at + LONGEST)))
            continue
        put_out += _remove(uow, account, message, desk)
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
    """/clear: everything that can still be removed goes now; safety and after-care stay."""
    for message in caller.uow.all(
        ChatMessage, account_id=caller.account.id, removed_at=None, failed=False, keep=False
    ):
        _remove(caller.uow, caller.account, message, caller.desk)
    for lines in caller.uow.all(
        ChatMessage, account_id=caller.account.id, removed_at=None, failed=False, keep=True, ref=ABUSE_LINES
    ):
        _remove(caller.uow, caller.account, lines, caller.desk)
        caller.remember(lines_shown=None)
    too_old = caller.uow.all(
        ChatMessage, account_id=caller.account.id, failed=True, removed_at=None, order_by="-sent_at"
    )
    text = caller.text("clear.done")
    if too_old:
        text += " " + caller.text("clear.some_left", n=len(too_old))
        caller.remember(left_told=too_old[0].sent_at.isoformat())
    caller.remember(standing=None)
    for open_now in caller.uow.all(Reflection, client_id=caller.known.id, state=ReflectionState.OPEN):
        # Its question is gone from the screen, so words that follow are no answer to it.
        caller.uow.save(replace(open_now, state=ReflectionState.NOTICED))
        caller.go(Mode.IDLE)
    answer(caller, text, keep=True)


def _remove(uow: UnitOfWork, account: TelegramAccount, message: ChatMessage, desk: Desk) -> int:
    now = desk.now()
    if now - message.sent_at >= DELETABLE:
        could_not_remove(uow, message)
        return 0
    uow.save(replace(message, remove_at=None))
    put(
        uow,
        account,
        OutboxKind.DELETE,
        now,
        payload={"number": message.number},
        priority=Priority.TIDY,
        expires_at=message.sent_at + DELETABLE,
    )
    return 1
