"""The client's own erasure, once its 24 hours of grace are over; and the receipt."""

from datetime import datetime

from kapjournal.domain.client import Client, TelegramAccount
from kapjournal.ports import UnitOfWork, Until
from kapjournal.usecases.collecting.admit import admit
from kapjournal.usecases.desk import Desk, new_id
from kapjournal.usecases.erase_journal import erase_journal
from kapjournal.usecases.say import answer


def erasures_due(uow: UnitOfWork, now: datetime) -> tuple[str, ...]:
    return tuple(client.id for client in uow.all(Client, erase_at=Until(now)))


def carry_out_erasure(uow: UnitOfWork, desk: Desk, client_id: str) -> None:
    """A journal frozen meanwhile stays. The receipt goes to the chat as the account is let go."""
    client = uow.get(Client, client_id)
    if client.state.is_held or client.erase_at is None:
        return
    account = uow.find(TelegramAccount, client_id=client.id, unlinked_at=None)
    caller = admit(uow, desk, account.chat, language_code=None) if account else None
    uow.lock(f"client:{client_id}")
    client = uow.get(Client, client_id)
    if client.state.is_held or client.erase_at is None or client.erase_at > desk.now():
        return  # kept, or held, while this waited for its turn
    receipt = new_id()
    text = caller.text("erase.done", receipt=receipt) if caller else ""
    erase_journal(uow, desk, client, receipt=receipt)
    if caller is not None:
        answer(caller, text, keep=True)
