"""Remove messages from chats when their time has come, well before Telegram's 48 hours are over."""

from dataclasses import replace
from datetime import timedelta

from kapjournal.domain.chat import ChatMessage, OutboxKind, Priority
from kapjournal.domain.client import TelegramAccount
from kapjournal.ports import UnitOfWork, Until
from kapjournal.usecases.desk import Caller, Desk
from kapjournal.usecases.say import answer, put

LIMIT = timedelta(hours=48)
"""A bot can delete a message for this long."""


def tidy_chats(uow: UnitOfWork, desk: Desk, *, limit: int = 200) -> int:
    """Returns how many removals went to the outbox. One that is too old is remembered as not removed."""
    now = desk.now()
    put_out = 0
    for message in uow.all(
        ChatMessage, removed_at=None, remove_at=Until(now), order_by="remove_at", limit=limit
    ):
        account = uow.get(TelegramAccount, message.account_id)
        put_out += _remove(uow, account, message, desk)
    return put_out


def clear_chat(caller: Caller) -> None:
    """/clear: everything that can still be removed goes now; safety and after-care stay."""
    for message in caller.uow.all(
        ChatMessage, account_id=caller.account.id, removed_at=None, failed=False, keep=False
    ):
        _remove(caller.uow, caller.account, message, caller.desk)
    answer(caller, caller.text("clear.done"), keep=True)


def _remove(uow: UnitOfWork, account: TelegramAccount, message: ChatMessage, desk: Desk) -> int:
    now = desk.now()
    if now - message.sent_at >= LIMIT:
        uow.save(replace(message, remove_at=None, failed=True))
        return 0
    uow.save(replace(message, remove_at=None))
    put(
        uow,
        account,
        OutboxKind.DELETE,
        now,
        payload={"number": message.number},
        priority=Priority.TIDY,
        expires_at=message.sent_at + LIMIT,
    )
    return 1
