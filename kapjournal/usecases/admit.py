"""Who wrote this? From a chat to the account, the conversation and the client or person behind it."""

from datetime import datetime

from kapjournal.domain.chat import Conversation
from kapjournal.domain.client import Client, TelegramAccount
from kapjournal.domain.people import Person
from kapjournal.ports import UnitOfWork
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
    client = uow.find(Client, id=account.client_id) if account.client_id else None
    person = uow.find(Person, id=account.person_id) if account.person_id else None
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
    """Remove accounts that never became anybody's."""
    from kapjournal.domain.chat import ChatMessage, OutboxItem
    from kapjournal.ports import Until

    gone = uow.all(TelegramAccount, client_id=None, person_id=None, linked_at=Until(before))
    for account in gone:
        for kind in (OutboxItem, ChatMessage):
            uow.remove_all(kind, account_id=account.id)
        uow.remove_all(Conversation, id=account.id)
        uow.remove(account)
    return len(gone)
