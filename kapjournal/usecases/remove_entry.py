"""/remove, as a reply to a message of one's own: bots are not told when somebody deletes a message.

A withdrawal joins the chain and the ciphertext goes, with a tombstone in its place. Words that the safety
screen found stay sealed and stand as withdrawn: safety outranks every other rule, and consent says so.
"""

import hashlib
from dataclasses import replace

from kapjournal.domain.chain import StoredRecord, StoredTombstone
from kapjournal.domain.chat import ChatMessage, OutboxKind, PendingMedia, PendingTranscript
from kapjournal.domain.payload import Withdrawal
from kapjournal.domain.sealed import Compartment
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Caller, Desk, practice_of
from kapjournal.usecases.say import answer, put
from kapjournal.usecases.seal_record import seal_record

FOUND = "found:"
"""The ref of a client's message in which the screen found something; then its words are never erased."""
FIRST = "first:"
SAID = "said:"
"""The ref of a message in which a client wrote what they had said, before the voice note's entry."""


def derived_id(entry: str, what: str) -> bytes:
    """The id of what belongs to an entry (attachment, next version), found again without opening it."""
    return hashlib.sha256(f"kapjournal/{what}/{entry}".encode()).digest()[:16]


def remove_entry(caller: Caller, reply_to: int | None) -> None:
    """Take back the message this one replies to. A frozen journal keeps everything, and that is said."""
    if reply_to is None:
        answer(caller, caller.text("remove.how"))
        return
    index = caller.desk.index.message(caller.account.chat, reply_to)
    message = caller.uow.find(ChatMessage, index=index, account_id=caller.account.id)
    if message is not None and (message.ref or "").startswith(SAID):
        _take_back_said(caller, message)
        return
    if message is None or message.ours or message.entry_id is None:
        answer(caller, caller.text("remove.unknown"))
        return
    client = caller.known
    if client.state.is_held:
        answer(caller, caller.text("erase.frozen"))
        return
    for entry in _versions(message):
        if caller.uow.find(StoredRecord, client_id=client.id, entry_id=entry) is None:
            break
        withdrawal = Withdrawal(at=caller.at, entry=entry)
        seal_record(caller.uow, caller.desk, client.id, withdrawal, Compartment.WORDS, now=caller.at)
        if not (message.ref or "").startswith(FOUND):
            erase_entry(caller.uow, caller.desk, client.id, entry)
            erase_entry(caller.uow, caller.desk, client.id, derived_id(entry, "attachment").hex())
            for record in transcript_records(caller.uow, client.id, entry):
                erase_entry(caller.uow, caller.desk, client.id, record)
            caller.uow.remove_all(PendingMedia, entry_id=entry)
        _unshow_transcripts(caller, entry)
    if message.removed_at is None:
        put(caller.uow, caller.account, OutboxKind.DELETE, caller.at, payload={"number": message.number})
    answer(caller, caller.text("remove.done"))


def _versions(message: ChatMessage) -> list[str]:
    """Every version of this message's entry, oldest first; edits have ids derived from the one before."""
    kind, _, first = (message.ref or "").partition(":")
    found = [first if kind in {"first", "found"} and first else message.entry_id or ""]
    for _ in range(200):
        if found[-1] == message.entry_id:
            break
        found.append(derived_id(found[-1], "edit").hex())
    return found


def transcript_records(uow: UnitOfWork, client_id: str, entry: str) -> list[str]:
    """The ids of all sealed transcripts of one voice note, oldest first; found without opening them."""
    found: list[str] = []
    record = derived_id(entry, "transcript").hex()
    while uow.find(StoredRecord, client_id=client_id, entry_id=record) is not None:
        found.append(record)
        record = derived_id(record, "edit").hex()
    return found


def _take_back_said(caller: Caller, message: ChatMessage) -> None:
    """Only the words that were written for a voice note; the sound has its own message to reply to."""
    from kapjournal.usecases.confirm_transcript import drop_words

    if caller.known.state.is_held:
        answer(caller, caller.text("erase.frozen"))
        return
    drop_words(caller, (message.ref or "").removeprefix(SAID))
    if message.removed_at is None:
        put(caller.uow, caller.account, OutboxKind.DELETE, caller.at, payload={"number": message.number})
    answer(caller, caller.text("remove.done"))


def _unshow_transcripts(caller: Caller, entry: str) -> None:
    from kapjournal.usecases.hear_voice import take_down

    for pending in caller.uow.all(PendingTranscript, entry_id=entry):
        take_down(caller.uow, caller.desk, pending)
        caller.uow.remove(pending)


def erase_entry(uow: UnitOfWork, desk: Desk, client_id: str, entry: str) -> None:
    """The ciphertext goes, the chain's link stays with a signed tombstone."""
    stored = uow.find(StoredRecord, client_id=client_id, entry_id=entry)
    if stored is None or stored.ciphertext is None:
        return
    erase_ciphertext(uow, desk, stored)
    uow.after_commit("checkpoint")


def erase_ciphertext(uow: UnitOfWork, desk: Desk, stored: StoredRecord) -> None:
    stone = desk.sealer.tombstone(stored.record(practice_of(uow).practice_id), erased_on=desk.now().date())
    uow.put(
        StoredTombstone(
            id=stored.id,
            client_id=stored.client_id,
            sequence=stored.sequence,
            record_hash=stone.record_hash,
            erased_on=stone.erased_on,
            by=stone.by,
            signature=stone.signature,
        )
    )
    uow.save(replace(stored, ciphertext=None))
