"""From a message in the chat to the sealed records that belong to it, found without opening any of them.

Every record that follows from another has an id derived from that one, so nothing outside the seal has to
say which records belong together.
"""

import hashlib

from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.chat import ChatMessage
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Caller

FOUND = "found:"
"""The ref of a client's message in which the screen found something; then its words are never erased."""
FIRST = "first:"
"""The ref of every other message of theirs that is an entry. After either prefix stands the first entry."""
SAID = "said:"
"""The ref of a message in which a client wrote what they had said, before the voice note's entry."""

_MOST_EDITS = 200


def derived_id(entry: str, what: str) -> bytes:
    """The id of what belongs to an entry (attachment, transcript, next version)."""
    return hashlib.sha256(f"kapjournal/{what}/{entry}".encode()).digest()[:16]


def versions(message: ChatMessage) -> list[str]:
    """Every version of this message's entry, oldest first."""
    kind, _, first = (message.ref or "").partition(":")
    found = [first if f"{kind}:" in {FIRST, FOUND} and first else message.entry_id or ""]
    for _ in range(_MOST_EDITS):
        if found[-1] == message.entry_id:
            break
        found.append(derived_id(found[-1], "edit").hex())
    return found


def transcripts(uow: UnitOfWork, client_id: str, entry: str) -> list[str]:
    """The ids of all sealed transcripts of one voice note, oldest first."""
    found: list[str] = []
    record = derived_id(entry, "transcript").hex()
    while uow.find(StoredRecord, client_id=client_id, entry_id=record) is not None:
        found.append(record)
        record = derived_id(record, "edit").hex()
    return found


def message_of(caller: Caller, entry: str) -> ChatMessage | None:
    """The client's own message that holds this entry, by its first version: a caption may be edited."""
    for ref in (FIRST, FOUND):
        message = caller.uow.find(ChatMessage, account_id=caller.account.id, ref=ref + entry)
        if message is not None:
            return message
    return None


def is_found(message: ChatMessage | None) -> bool:
    """Whether the screen found something in the message: its words, its caption, or what was heard in it."""
    return message is not None and (message.ref or "").startswith(FOUND)


def found_in(ref: str | None) -> str | None:
    """The same ref, now saying that the screen found something in the message."""
    return FOUND + ref.removeprefix(FIRST) if ref and ref.startswith(FIRST) else ref
