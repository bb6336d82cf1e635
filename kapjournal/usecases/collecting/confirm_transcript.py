"""What the client says about the words that were heard: right, not quite, or drop them."""

from dataclasses import replace
from datetime import datetime, timedelta

from kapjournal.domain.chat import (
    ChatMessage,
    OutboxItem,
    OutboxKind,
    OutboxState,
    PendingTranscript,
    TranscriptStage,
)
from kapjournal.domain.journal import Transcript
from kapjournal.usecases.collecting.flag_safety import flag_safety
from kapjournal.usecases.collecting.hear_voice import seal_transcript, shown_ref, take_down
from kapjournal.usecases.collecting.incoming import Incoming
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.erase_entry import erase_entry
from kapjournal.usecases.find_entry import SAID, is_found, message_of, transcripts
from kapjournal.usecases.say import Button, answer, put, react, remember_message

_WAITS = timedelta(minutes=30)
"""How long the next message is taken for the words of the voice note."""


def transcript_tap(caller: Caller, pending_id: str, do: str, *, over: int | None) -> str | None:
    """Returns the toast. Once it is settled what was shown goes; `write` leaves it to be copied from."""
    pending = caller.uow.find(PendingTranscript, id=pending_id, account_id=caller.account.id)
    open_for_it = pending is not None and pending.stage is TranscriptStage.TO_CONFIRM
    if pending is None or not open_for_it or caller.client is None or not caller.client.may_record:
        if over is not None:
            put(caller.uow, caller.account, OutboxKind.DELETE, caller.at, payload={"number": over})
        return caller.text("toast.closed")
    match do:
        case "right":
            seal_transcript(caller, pending.entry_id, pending.held["text"], Transcript.CONFIRMED)
            _settled(caller, pending)
            return caller.text("voice.kept")
        case "write":
            _ask_to_write(caller, pending, over)
            return None
        case "drop":
            dropped = drop_words(caller, pending.entry_id)
            _settled(caller, pending)
            return caller.text("voice.dropped" if dropped else "voice.dropped_but")
        case _:
            return caller.text("toast.closed")


def take_correction(caller: Caller, incoming: Incoming) -> bool:
    """Whether this message says what was said: a reply to what was shown, or the next after "not quite"."""
    if incoming.media is not None or incoming.forwarded or not incoming.words:
        return False
    pending = _meant(caller, incoming)
    if pending is None:
        return False
    _keep_written(caller, pending.entry_id, incoming)
    remember_message(
        caller.uow,
        caller.account,
        caller.desk.index.message(caller.account.chat, incoming.message_id),
        incoming.message_id,
        incoming.at,
        client=caller.client,
        ours=False,
        ref=SAID + pending.entry_id,
    )
    react(caller.uow, caller.account, incoming.message_id, caller.at)
    _settled(caller, pending)
    return True


def correct_again(caller: Caller, incoming: Incoming, known: ChatMessage) -> bool:
    """An edit of such a message: the newest words count."""
    ref = known.ref or ""
    if not ref.startswith(SAID) or not incoming.words:
        return False
    _keep_written(caller, ref.removeprefix(SAID), incoming)
    return True


def _keep_written(caller: Caller, entry: str, incoming: Incoming) -> None:
    words = incoming.words.text
    found = seal_transcript(caller, entry, words, Transcript.CONFIRMED)
    flag_safety(caller, found, words=words, entry=entry)


def _meant(caller: Caller, incoming: Incoming) -> PendingTranscript | None:
    pending_id = None
    if incoming.reply_to is not None:
        kind, _, rest = _ref_of(caller, incoming.reply_to).partition(":")
        pending_id = rest.partition(":")[0] if kind == "v" else None
    else:
        asked = caller.conversation.data.get("correcting")
        if asked and caller.at - datetime.fromisoformat(asked["at"]) < _WAITS:
            pending_id = asked["id"]
    if not pending_id:
        return None
    return caller.uow.find(
        PendingTranscript, id=pending_id, account_id=caller.account.id, stage=TranscriptStage.TO_CONFIRM
    )


def _ref_of(caller: Caller, number: int) -> str:
    """The name of our message of that number; of the one under way, where its number is not known yet."""
    index = caller.desk.index.message(caller.account.chat, number)
    message: ChatMessage | OutboxItem | None = caller.uow.find(ChatMessage, index=index)
    if message is None:
        message = caller.uow.find(OutboxItem, account_id=caller.account.id, state=OutboxState.SENDING)
    return (message.ref if message is not None else None) or ""


def _ask_to_write(caller: Caller, pending: PendingTranscript, over: int | None) -> None:
    """The next message is theirs to say it in; any step of a sitting ends the wait (`Caller.go`)."""
    drop = [[Button(caller.text("button.voice_drop"), f"v:{pending.id}:drop")]]
    caller.remember(correcting={"id": pending.id, "at": caller.at.isoformat()})
    parts = pending.held["parts"]
    if over is None or parts > 1:
        caller.uow.save(replace(pending, held={**pending.held, "parts": parts + 1}))
        answer(caller, caller.text("voice.write"), keyboard=drop, ref=shown_ref(pending, parts))
        return
    text = "\n\n".join([caller.text("voice.write"), f"“{pending.held['text']}”"])
    answer(caller, text, keyboard=drop, over=over, ref=shown_ref(pending, 0))


def drop_words(caller: Caller, entry: str) -> bool:
    """Erase what was heard or written for a voice note. False where the screen found something: those stay.

    A legal hold erases nothing; the words are then marked as none of theirs.
    """
    if is_found(message_of(caller, entry)):
        return False
    before = transcripts(caller.uow, caller.known.id, entry)
    seal_transcript(caller, entry, "", Transcript.NONE)
    if not caller.known.state.is_held:
        for record in before:
            erase_entry(caller.uow, caller.desk, caller.known.id, record)
    return True


def _settled(caller: Caller, pending: PendingTranscript) -> None:
    caller.uow.remove(pending)
    if caller.conversation.data.get("correcting"):
        caller.remember(correcting=None)
    take_down(caller.uow, caller.desk, pending)
