"""From a sealed voice note to its words: heard, screened and sealed at once, then shown to the client.

The audio was sealed before and cannot be opened here, so it is fetched again. What was heard is sealed as
unconfirmed, which nobody quotes except for safety; under the state key it stays until the client answers.
"""

from dataclasses import replace
from datetime import timedelta

from kapjournal.domain.chat import PendingMedia, PendingTranscript, TranscriptStage
from kapjournal.domain.client import Client, TelegramAccount
from kapjournal.domain.journal import Transcript
from kapjournal.domain.local_time import QuietHours, is_quiet, next_allowed
from kapjournal.domain.payload import TranscriptGiven
from kapjournal.domain.safety import Finding
from kapjournal.domain.sealed import Compartment
from kapjournal.domain.speech import Heard
from kapjournal.ports import UnitOfWork, Until
from kapjournal.usecases.collecting.admit import admit
from kapjournal.usecases.collecting.flag_safety import flag_safety
from kapjournal.usecases.collecting.screen_words import screen_words
from kapjournal.usecases.desk import Caller, Desk, new_id
from kapjournal.usecases.find_entry import derived_id, found_in, message_of, transcripts
from kapjournal.usecases.say import Button, delete_ref, send
from kapjournal.usecases.seal_record import seal_record

SPOKEN = frozenset({"voice", "video_note"})
LONGEST = 20 * 60
"""Seconds. A longer note stays sealed sound: hearing it would keep everybody else's waiting."""

_HELD_FOR = timedelta(hours=24)
_LEASE = timedelta(minutes=30)
_SOON = timedelta(minutes=30)
_MAX_ATTEMPTS = 5
_PART = 3500
"""Characters in one chat message, with room to spare for what is said around them (Telegram: 4,096)."""


def await_hearing(uow: UnitOfWork, desk: Desk, sealed: PendingMedia) -> None:
    """Plan to hear what was just sealed, in the same transaction; nothing when it is not speech."""
    seconds = sealed.meta.get("seconds") or 0
    if not desk.hears or sealed.kind not in SPOKEN or seconds > LONGEST:
        return
    uow.add(
        PendingTranscript(
            id=new_id(),
            client_id=sealed.client_id,
            account_id=sealed.account_id,
            entry_id=sealed.entry_id,
            stage=TranscriptStage.TO_HEAR,
            due_at=desk.now(),
            created_at=sealed.created_at,
            held={"file": sealed.file_id, "seconds": seconds},
        )
    )
    uow.after_commit("speech")


def claim_hearing(uow: UnitOfWork, desk: Desk) -> PendingTranscript | None:
    """Lease the oldest note to be heard. One whose client stopped meanwhile is let go unheard."""
    uow.lock("speech")
    wall = desk.clock.wall()
    due = {"stage": TranscriptStage.TO_HEAR, "due_at": Until(desk.now())}
    for one in uow.all(PendingTranscript, order_by="due_at", limit=20, **due):
        if one.lease_until is not None and one.lease_until >= wall:
            continue
        if not uow.get(Client, one.client_id).may_record:
            uow.remove(one)
            continue
        leased = replace(one, lease_until=wall + _LEASE, attempts=one.attempts + 1)
        uow.save(leased)
        return leased
    return None


def keep_heard(
    uow: UnitOfWork, desk: Desk, pending: PendingTranscript, heard: Heard, perhaps: tuple[Finding, ...] = ()
) -> None:
    """Seal it as unconfirmed, screen it, ask the client. Silence leaves nothing but the sound.

    `perhaps` is what may have been said and was heard otherwise (`domain.screening.misheard`).
    """
    account = uow.get(TelegramAccount, pending.account_id)
    caller = admit(uow, desk, account.chat, language_code=None)
    if not _still_to_hear(uow, pending):
        return
    known = caller.client is not None and caller.client.id == pending.client_id
    if not known or not caller.known.may_record or not heard.text:
        uow.remove(pending)
        return
    found = seal_transcript(
        caller, pending.entry_id, heard.text, Transcript.UNCONFIRMED, perhaps=perhaps, unsure=heard.is_unsure
    )
    shown = [f"“{part}”" for part in _parts(heard.text)]
    uow.save(
        replace(
            pending,
            stage=TranscriptStage.TO_CONFIRM,
            due_at=caller.at + _HELD_FOR,
            held={"text": heard.text, "parts": len(shown)},
            lease_until=None,
        )
    )
    _show(caller, pending, shown, unsure=heard.is_unsure)
    flag_safety(caller, found, words=heard.text, entry=_entry_now(caller, pending.entry_id))


def seal_transcript(
    caller: Caller,
    entry: str,
    text: str,
    state: Transcript,
    *,
    perhaps: tuple[Finding, ...] = (),
    unsure: bool = False,
) -> tuple[Finding, ...]:
    """Seal one state of the words of a voice note; returns what the screen found in them, and perhaps."""
    message = message_of(caller, entry)
    found = (*screen_words(caller, text, message.sent_at if message else caller.at), *perhaps)
    given = TranscriptGiven(
        at=caller.at,
        entry=_entry_now(caller, entry),
        state=state,
        text=text,
        safety=found,
        unsure=unsure,
    )
    seal_record(
        caller.uow,
        caller.desk,
        caller.known.id,
        given,
        Compartment.WORDS,
        now=caller.at,
        entry_id=bytes.fromhex(_next_id(caller, entry)),
    )
    if found and message is not None:
        caller.uow.save(replace(message, ref=found_in(message.ref)))
    return found


def put_back_hearing(uow: UnitOfWork, desk: Desk, pending: PendingTranscript, reason: str) -> None:
    """Try again later, a few times; then it stays sealed sound."""
    if not _still_to_hear(uow, pending):
        return
    if pending.attempts >= _MAX_ATTEMPTS:
        uow.remove(pending)
        return
    due = desk.now() + timedelta(seconds=min(600, 5 * 2**pending.attempts))
    uow.save(replace(pending, due_at=due, lease_until=None, failure=reason))


def give_up_hearing(uow: UnitOfWork, pending: PendingTranscript) -> None:
    """No words in it that can be heard; the sound is sealed."""
    if _still_to_hear(uow, pending):
        uow.remove(pending)


def forget_unanswered(uow: UnitOfWork, desk: Desk) -> int:
    """After a day what was shown goes from the chat and from here. Sealed, it stays unconfirmed."""
    gone = uow.all(PendingTranscript, stage=TranscriptStage.TO_CONFIRM, due_at=Until(desk.now()), limit=100)
    for one in gone:
        take_down(uow, desk, one)
    if not desk.hears:
        gone += uow.all(PendingTranscript, stage=TranscriptStage.TO_HEAR, limit=100)
    for one in gone:
        uow.remove(one)
    return len(gone)


def take_down(uow: UnitOfWork, desk: Desk, pending: PendingTranscript) -> None:
    """Remove from the chat what was shown."""
    account = uow.get(TelegramAccount, pending.account_id)
    for place in range(int(pending.held.get("parts") or 0)):
        delete_ref(uow, account, shown_ref(pending, place), desk.now())


def shown_ref(pending: PendingTranscript, place: int) -> str:
    return f"v:{pending.id}:{place}"


def answers(caller: Caller, pending: PendingTranscript) -> list[list[Button]]:
    return [
        [
            Button(caller.text("button.voice_right"), f"v:{pending.id}:right"),
            Button(caller.text("button.voice_write"), f"v:{pending.id}:write"),
            Button(caller.text("button.voice_drop"), f"v:{pending.id}:drop"),
        ]
    ]


def _still_to_hear(uow: UnitOfWork, pending: PendingTranscript) -> bool:
    """False when it was taken back or erased meanwhile, or heard by somebody whose lease came later."""
    return uow.find(PendingTranscript, id=pending.id, stage=TranscriptStage.TO_HEAR) is not None


def _show(caller: Caller, pending: PendingTranscript, shown: list[str], *, unsure: bool) -> None:
    """A reply to their own voice message. One that comes long after it waits for the end of quiet hours."""
    client, message = caller.known, message_of(caller, pending.entry_id)
    quiet = QuietHours(client.quiet_from, client.quiet_until)
    due = caller.at
    if caller.at - pending.created_at > _SOON and is_quiet(due, client.time_zone, quiet):
        due = next_allowed(due, client.time_zone, quiet)
    last = len(shown) - 1
    for place, part in enumerate(shown):
        text = part if place else caller.text("voice.heard", words=part)
        if place == last:
            text = "\n\n".join([text, *([caller.text("voice.unsure")] if unsure else [])])
        send(
            caller.uow,
            caller.account,
            text,
            caller.at,
            keyboard=answers(caller, pending) if place == last else (),
            reply_to=message.number if message and not place else None,
            copyable=True,  # their own words: a correction begins with a copy
            ref=shown_ref(pending, place),
            due_at=due,
            expires_at=caller.at + _HELD_FOR,
        )


def _entry_now(caller: Caller, entry: str) -> str:
    message = message_of(caller, entry)
    return message.entry_id or entry if message else entry


def _next_id(caller: Caller, entry: str) -> str:
    before = transcripts(caller.uow, caller.known.id, entry)
    return derived_id(before[-1], "edit").hex() if before else derived_id(entry, "transcript").hex()


def _parts(text: str) -> list[str]:
    """Pieces that fit into one chat message each, cut between words."""
    parts: list[str] = []
    while len(text) > _PART:
        cut = text.rfind(" ", 0, _PART)
        cut = cut if cut > 0 else _PART
        parts.append(text[:cut])
        text = text[cut:].lstrip()
    return [*parts, text]
