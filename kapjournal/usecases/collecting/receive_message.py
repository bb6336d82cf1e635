"""Any message that is not a command: input where something was asked for, else words to keep."""

from dataclasses import replace

from kapjournal.domain.chat import ChatMessage, Mode
from kapjournal.domain.safety import SafetyTier
from kapjournal.usecases.collecting.answer_stranger import answer_stranger
from kapjournal.usecases.collecting.change_settings import leave_input, take_city, take_hour
from kapjournal.usecases.collecting.confirm_transcript import correct_again, take_correction
from kapjournal.usecases.collecting.flag_safety import show_lines
from kapjournal.usecases.collecting.incoming import Incoming
from kapjournal.usecases.collecting.pause_nudges import take_pause
from kapjournal.usecases.collecting.record_entry import (
    MAX_FILE,
    keep_edited_input,
    record_entry,
    replace_entry,
)
from kapjournal.usecases.collecting.withdraw_consent import why_not_kept
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.say import answer

_INPUT_WORDS = 4


def receive_message(caller: Caller, incoming: Incoming) -> None:
    """Keep it, or say kindly why not. Words from somebody without consent are never stored."""
    if caller.account.blocked_at is not None:
        caller.account = replace(caller.account, blocked_at=None)
        caller.uow.save(caller.account)
    if caller.client is None or not caller.client.may_record:
        _not_kept(caller, incoming)
        return
    media = incoming.media
    if caller.conversation.mode in {Mode.AWAIT_CITY, Mode.AWAIT_NUDGE_HOUR, Mode.AWAIT_PAUSE}:
        if media is None and _taken_as_input(caller, incoming):
            return
        leave_input(caller)  # these are words to keep, not what was asked for
    if media is not None and media.kind == "contact":
        answer(caller, caller.text("media.contact"))
        return
    if media is not None and (media.size or 0) > MAX_FILE:
        answer(caller, caller.text("media.too_large"))
        return
    if media is None and not incoming.words:
        answer(caller, caller.text("media.unknown"))
        return
    if not take_correction(caller, incoming):
        record_entry(caller, incoming)


def _taken_as_input(caller: Caller, incoming: Incoming) -> bool:
    """A city or an hour takes a few words; somebody who writes more is telling something."""
    typed = incoming.words.text
    insist = len(typed.split()) <= _INPUT_WORDS
    match caller.conversation.mode:
        case Mode.AWAIT_CITY:
            return take_city(caller, typed, insist=insist)
        case Mode.AWAIT_NUDGE_HOUR:
            return take_hour(caller, typed, insist=insist)
        case _:
            return take_pause(caller, typed)


def receive_edit(caller: Caller, incoming: Incoming) -> None:
    """An edit of a message that became an entry. One we never kept is taken as a new message."""
    if caller.client is None or not caller.client.may_record:
        _not_kept(caller, incoming)
        return
    index = caller.desk.index.message(caller.account.chat, incoming.message_id)
    known = caller.uow.find(ChatMessage, index=index, account_id=caller.account.id)
    if known is None:
        record_entry(caller, incoming)
    elif known.entry_id is not None and not known.ours:
        replace_entry(caller, incoming, known.entry_id)
    elif not known.ours and incoming.words and not correct_again(caller, incoming, known):
        keep_edited_input(caller, incoming)


def _not_kept(caller: Caller, incoming: Incoming) -> None:
    """Screened in memory only, so that somebody in danger still gets the numbers."""
    found = caller.desk.screen(incoming.words.text, caller.language, None) if incoming.words else ()
    kinds = {one.kind for one in found if one.tier is SafetyTier.AFFIRMED}
    if kinds and show_lines(caller, kinds):
        return  # those lines say already that nobody reads this
    if caller.person is not None:
        answer(caller, caller.text("person.not_kept"))
    elif caller.conversation.mode is Mode.ENROL_CONSENT:
        answer(caller, caller.text("consent.first"))
    elif caller.client is not None:
        answer(caller, why_not_kept(caller))
    else:
        answer_stranger(caller, "stranger")
