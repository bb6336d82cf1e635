"""Erase one client: the wraps first (without them nothing opens), then every ciphertext, link and plan.

The chain's records stay as hashes with signed tombstones, so that an erasure can be told from a theft.
On SQLite `secure_delete` overwrites the pages; the worker then checkpoints the WAL. Backups keep
ciphertext until they expire, and that is said.
"""

from kapjournal.domain.chain import StoredLink
from kapjournal.domain.chat import (
    CallRequest,
    ChatMessage,
    Conversation,
    OutboxItem,
    PendingMedia,
    PendingTranscript,
)
from kapjournal.domain.client import Client, ClientState, Consent, Invite, TelegramAccount
from kapjournal.domain.errors import NotAllowed
from kapjournal.domain.notice import SafetyNotice
from kapjournal.domain.people import CareMember, StoredWrap
from kapjournal.domain.reading import KnownPlanOnFile, Star, SummaryRead
from kapjournal.domain.reflection import Reflection
from kapjournal.domain.session import Session
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Desk, new_id
from kapjournal.usecases.erase_entry import erase_ciphertext, erased_already
from kapjournal.usecases.say import offer_commands

ERASED_NAME = "erased-"
"""What a client is called afterwards, with the receipt behind it."""


def erase_journal(uow: UnitOfWork, desk: Desk, client: Client, *, receipt: str) -> int:
    """Returns how many records were erased. The client row stays as a code name without history.

    Raises NotAllowed for a frozen journal (legal hold).
    """
    uow.lock(f"client:{client.id}")
    client = uow.get(Client, client.id)
    if client.state is ClientState.FROZEN:
        raise NotAllowed("this journal is under legal hold", remedy="lift the hold first")
    uow.remove_all(StoredWrap, client_id=client.id)
    erased = 0
    gone = erased_already(uow, client.id)
    for link in uow.all(StoredLink, client_id=client.id, order_by="sequence"):
        if link.id not in gone:
            erase_ciphertext(uow, desk, link)
            erased += 1
    for kind in (
        Reflection,
        Session,
        SafetyNotice,
        CallRequest,
        PendingMedia,
        PendingTranscript,
        Consent,
        Invite,
        CareMember,
        KnownPlanOnFile,
        Star,
        SummaryRead,
    ):
        uow.remove_all(kind, client_id=client.id)
    for account in uow.all(TelegramAccount, client_id=client.id):
        _let_go(uow, desk, account)
    uow.save(
        Client(
            id=client.id,
            code_name=f"{ERASED_NAME}{receipt or new_id()}",
            created_at=client.created_at,
            state=ClientState.ENDED,
        )
    )
    uow.after_commit("checkpoint")
    return erased


def _let_go(uow: UnitOfWork, desk: Desk, account: TelegramAccount) -> None:
    """The chat becomes a stranger's: what was pending for it goes, messages in it are not ours to know."""
    for kind in (OutboxItem, ChatMessage):
        uow.remove_all(kind, account_id=account.id)
    conversation = uow.find(Conversation, id=account.id)
    if conversation is not None:
        uow.save(Conversation(id=account.id))
    uow.save(account.of_nobody())
    offer_commands(uow, account, (), desk.now())
