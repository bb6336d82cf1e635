"""Who wrote this? From a chat to the account, the conversation and the client or person behind it."""

from datetime import datetime

from kapjournal.domain.chat import (
    ChatMessage,
    Conversation,
    OutboxItem,
    OutboxState,
    PendingMedia,
    PendingTranscript,
)
from kapjournal.domain.client import Client, TelegramAccount
from kapjournal.domain.people import Person
from kapjournal.ports import OneOf, UnitOfWork, Until
from kapjournal.usecases.desk import Caller, Desk, new_id


def admit(uow: UnitOfWork, desk: Desk, chat: int, *, language_code: str | None) -> Caller:
    """A stranger is admitted too: they get a kind answer, and nothing of what they wrote is kept."""
    index = desk.index.account(desk.bot, chat)
    uow.lock(f"chat:{index}")
    now = desk.now()  # after the wait: what is put out now goes behind what the one before put out
    account = uow.find(TelegramAccount, index=index)
    if account is None:
        account = TelegramAccount(id=new_id(), index=index, chat=chat, linked_at=now)
        uow.add(account)
        uow.add(Conversation(id=account.id, updated_at=now))
    # A row that was changed behind the server's back is nobody's: its words would go into another's journal.
    theirs = account.is_genuine
    client = uow.find(Client, id=account.client_id) if account.client_id and theirs else None
    person = uow.find(Person, id=account.person_id) if account.person_id and theirs else None
    return Caller(
        uow,
        desk,
        account,
        uow.get(Conversation, account.id),
        now,
        client,
        person,
        language_code or "en",
    )


def forget_strangers(uow: UnitOfWork, before: datetime) -> int:
    """Remove accounts that are nobody's, once nothing of theirs is under way any more."""
    nobodys = uow.all(TelegramAccount, client_id=None, person_id=None, linked_at=Until(before))
    gone = [
        account
        for account in nobodys
        if (account.unlinked_at is None or account.unlinked_at <= before) and not _is_busy(uow, account)
    ]
    for account in gone:
        for kind in (OutboxItem, ChatMessage):
            uow.remove_all(kind, account_id=account.id)
        uow.remove_all(Conversation, id=account.id)
        uow.remove(account)
    return len(gone)


def _is_busy(uow: UnitOfWork, account: TelegramAccount) -> bool:
    """Whether something is still to be sent to it, or sealed from it."""
    leaving = OneOf([OutboxState.DUE, OutboxState.SENDING])
    return (
        uow.count(OutboxItem, account_id=account.id, state=leaving) > 0
        or uow.count(PendingMedia, account_id=account.id) > 0
        or uow.count(PendingTranscript, account_id=account.id) > 0
    )
