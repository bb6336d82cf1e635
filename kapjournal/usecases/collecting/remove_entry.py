"""/remove, as a reply to a message of one's own: bots are not told when somebody deletes a message.

A withdrawal joins the chain and the ciphertext goes, with a tombstone in its place. Words that the safety
screen found stay sealed and stand as withdrawn: safety outranks every other rule, and consent says so.
"""

from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.chat import ChatMessage, OutboxKind, PendingMedia, PendingTranscript
from kapjournal.domain.payload import Withdrawal
from kapjournal.domain.sealed import Compartment
from kapjournal.usecases.collecting.confirm_transcript import drop_words
from kapjournal.usecases.collecting.hear_voice import take_down
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.erase_entry import erase_entry
from kapjournal.usecases.find_entry import SAID, derived_id, is_found, transcripts, versions
from kapjournal.usecases.say import answer, put
from kapjournal.usecases.seal_record import seal_record


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
    for entry in versions(message):
        if caller.uow.find(StoredRecord, client_id=client.id, entry_id=entry) is None:
            break
        withdrawal = Withdrawal(at=caller.at, entry=entry)
        seal_record(caller.uow, caller.desk, client.id, withdrawal, Compartment.WORDS, now=caller.at)
        if not is_found(message):
            erase_entry(caller.uow, caller.desk, client.id, entry)
            erase_entry(caller.uow, caller.desk, client.id, derived_id(entry, "attachment").hex())
            for record in transcripts(caller.uow, client.id, entry):
                erase_entry(caller.uow, caller.desk, client.id, record)
            caller.uow.remove_all(PendingMedia, entry_id=entry)
        _unshow_transcripts(caller, entry)
    if message.removed_at is None:
        put(caller.uow, caller.account, OutboxKind.DELETE, caller.at, payload={"number": message.number})
    answer(caller, caller.text("remove.done"))


def _take_back_said(caller: Caller, message: ChatMessage) -> None:
    """Only the words that were written for a voice note; the sound has its own message to reply to."""
    if caller.known.state.is_held:
        answer(caller, caller.text("erase.frozen"))
        return
    drop_words(caller, (message.ref or "").removeprefix(SAID))
    if message.removed_at is None:
        put(caller.uow, caller.account, OutboxKind.DELETE, caller.at, payload={"number": message.number})
    answer(caller, caller.text("remove.done"))


def _unshow_transcripts(caller: Caller, entry: str) -> None:
    for pending in caller.uow.all(PendingTranscript, entry_id=entry):
        take_down(caller.uow, caller.desk, pending)
        caller.uow.remove(pending)
