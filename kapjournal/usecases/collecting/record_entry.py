"""Keep one message of the client: screen it, seal it, link it, acknowledge it. The heart of the way in."""

import secrets
from dataclasses import replace
from datetime import datetime, timedelta

from kapjournal.domain import sitting
from kapjournal.domain.chat import ChatMessage, Mode, PendingMedia
from kapjournal.domain.journal import EntryKind, Media, Stance
from kapjournal.domain.occasion import Domain
from kapjournal.domain.payload import Message
from kapjournal.domain.prompt import Prompt, PromptKind
from kapjournal.domain.reflection import Reflection, StepState
from kapjournal.domain.safety import Finding
from kapjournal.domain.sealed import Compartment
from kapjournal.usecases.collecting.close_reflection import close_reflection
from kapjournal.usecases.collecting.find_question import STILL_THE_SAME, Question, find_question
from kapjournal.usecases.collecting.flag_safety import flag_safety
from kapjournal.usecases.collecting.follow_place import follow_place
from kapjournal.usecases.collecting.incoming import Incoming
from kapjournal.usecases.collecting.keep_chosen import KEPT, ask_to_keep
from kapjournal.usecases.collecting.screen_words import screen_words
from kapjournal.usecases.collecting.show_question import show_question, ways_out
from kapjournal.usecases.collecting.typed_answer import typed_answer
from kapjournal.usecases.desk import Caller, new_id
from kapjournal.usecases.find_entry import FIRST, FOUND, derived_id, found_in
from kapjournal.usecases.say import react, remember_message, show
from kapjournal.usecases.seal_record import seal_record
from kapjournal.usecases.wordings import as_asked, wording

MAX_FILE = 20 * 1024 * 1024
"""The Bot API hands out files up to 20 MB."""

_BURST = timedelta(seconds=60)
_KINDS = {
    PromptKind.INTENTION: EntryKind.INTENTION,
    PromptKind.AGENDA: EntryKind.AGENDA,
    PromptKind.OFF_LIMITS: EntryKind.AGENDA,
    PromptKind.COMMITMENT: EntryKind.COMMITMENT,
}
_STANCES = {PromptKind.AGENDA: Stance.RAISE, PromptKind.OFF_LIMITS: Stance.OFF_LIMITS}


def record_entry(caller: Caller, incoming: Incoming) -> None:
    """Seal the message as an answer or as a free entry, and acknowledge it once it is durable.

    The acknowledgement is an outbox row of this same transaction, so it cannot leave before the commit.
    """
    question = find_question(caller, incoming)
    if question is None:
        _free_entry(caller, incoming)
        return
    prompt = wording(caller.uow, question.reflection.steps[question.place].checksum)
    awaited = caller.conversation.mode is Mode.AWAIT_WORDS and question.place == question.reflection.position
    if not prompt.kind.takes_words and question.after_close:
        _free_entry(caller, incoming)  # that question stands no more: nothing is shown again
        return
    if not prompt.kind.takes_words and not awaited:
        if incoming.media is None and typed_answer(caller, question.reflection, prompt, incoming.words.text):
            _link(caller, incoming, None)
            react(caller.uow, caller.account, incoming.message_id, caller.at)
            return
        before = _still_before(caller, question)
        if before is not None:
            prompt = wording(caller.uow, before.reflection.steps[before.place].checksum)
            _answer(caller, incoming, before, prompt)
            return
        _free_entry(caller, incoming)
        show_question(caller, question.reflection)
        return
    _answer(caller, incoming, question, prompt)


def _still_before(caller: Caller, question: Question) -> Question | None:
    """More words for the question just answered, while one for a tap stands already."""
    place = question.place - 1
    if question.after_close or place < 0 or question.place != question.reflection.position:
        return None
    step = question.reflection.steps[place]
    wrote = caller.conversation.data.get("wrote_at")
    lately = wrote is not None and caller.at - datetime.fromisoformat(wrote) < STILL_THE_SAME
    if step.state is not StepState.ANSWERED or not lately:
        return None
    if not wording(caller.uow, step.checksum).kind.takes_words:
        return None
    return Question(question.reflection, place, still_before=True)


def _answer(caller: Caller, incoming: Incoming, question: Question, prompt: Prompt) -> None:
    reflection, place = question.reflection, question.place
    step = reflection.steps[place]
    group = (
        step.group
        if question.after_close or question.still_before
        else f"{reflection.id}:{place}:{step.asked_as}"
    )
    replaces_group = step.group if step.group and step.group != group else None
    message = Message(
        at=incoming.at,
        kind=_KINDS.get(prompt.kind, EntryKind.REFLECTION),
        domain=prompt.domain,
        text=incoming.words.text,
        occasion=reflection.occasions[0],
        prompt=as_asked(prompt),
        media=_media(incoming),
        late=reflection.window_end < incoming.at,
        group=group,
        stance=_STANCES.get(prompt.kind),
        forwarded=incoming.forwarded,
        chat_message=incoming.message_id,
        reflection=reflection.id,
        replaces_group=replaces_group,
    )
    keep = caller.known.keep_chosen and prompt.kind in KEPT
    entry, found = _seal(caller, incoming, message, keep=keep)
    reflection = sitting.answered(reflection, [entry], at=place, group=group)
    caller.uow.save(reflection)
    react(caller.uow, caller.account, incoming.message_id, caller.at)
    follow_place(caller, prompt, incoming.words.text)
    flag_safety(caller, found, words=incoming.words.text, entry=entry)
    caller.remember(wrote_at=caller.at.isoformat())
    if not question.after_close and place == reflection.position:
        if reflection.is_last:
            close_reflection(caller, sitting.forward(reflection, caller.at))
        elif incoming.album == "" or caller.conversation.album != incoming.album:
            _go_on(caller, reflection, prompt)
    elif question.still_before:
        show_question(caller, reflection)
    _note_album(caller, incoming)


def keep_edited_input(caller: Caller, incoming: Incoming) -> None:
    """Words that a message became which was no entry before, such as a typed rating: their own entry."""
    _free_entry(caller, incoming, is_edit=True)


def _free_entry(caller: Caller, incoming: Incoming, *, is_edit: bool = False) -> None:
    burst = caller.conversation.data.get("burst") or {}
    same = burst and caller.at - datetime.fromisoformat(burst["at"]) < _BURST
    group = burst["group"] if same else f"free:{new_id()}"
    message = Message(
        at=incoming.at,
        kind=EntryKind.FREE,
        domain=Domain.OTHER,
        text=incoming.words.text,
        media=_media(incoming),
        group=group,
        forwarded=incoming.forwarded,
        chat_message=incoming.message_id,
    )
    entry, found = _seal(caller, incoming, message, is_edit=is_edit)
    react(caller.uow, caller.account, incoming.message_id, caller.at)
    caller.remember(burst={"group": group, "at": caller.at.isoformat()})
    _note_album(caller, incoming)
    flag_safety(caller, found, words=incoming.words.text, entry=entry)


def replace_entry(caller: Caller, incoming: Incoming, earlier: str) -> None:
    """An edit in the chat: a new entry that replaces the earlier one. Both stay; the newest counts."""
    reflection, prompt = _where_asked(caller, earlier)
    message = Message(
        at=caller.at,
        kind=_KINDS.get(prompt.kind, EntryKind.REFLECTION) if prompt else EntryKind.FREE,
        domain=prompt.domain if prompt else Domain.OTHER,
        text=incoming.words.text,
        occasion=reflection.occasions[0] if reflection else None,
        prompt=as_asked(prompt) if prompt else None,
        media=_media(incoming),
        replaces=earlier,
        stance=_STANCES.get(prompt.kind) if prompt else None,
        forwarded=incoming.forwarded,
        chat_message=incoming.message_id,
        reflection=reflection.id if reflection else None,
    )
    entry, found = _seal(caller, incoming, message, earlier=earlier)
    if reflection is not None:
        steps = tuple(
            replace(step, entries=tuple(entry if one == earlier else one for one in step.entries))
            for step in reflection.steps
        )
        caller.uow.save(replace(reflection, steps=steps))
    flag_safety(caller, found, words=incoming.words.text, entry=entry)


def _seal(
    caller: Caller,
    incoming: Incoming,
    message: Message,
    *,
    earlier: str | None = None,
    is_edit: bool = False,
    keep: bool = False,
) -> tuple[str, tuple[Finding, ...]]:
    found = screen_words(caller, message.text, incoming.at)
    identity = derived_id(earlier, "edit") if earlier else secrets.token_bytes(16)
    entry = seal_record(
        caller.uow,
        caller.desk,
        caller.known.id,
        replace(message, safety=found),
        Compartment.WORDS,
        now=caller.at,
        entry_id=identity,
    )
    is_edit = is_edit or earlier is not None
    is_new = _link(caller, incoming, entry, is_edit=is_edit, keep=keep, found=bool(found))
    media = incoming.media
    if media is not None and media.file_id is not None and is_new:
        caller.uow.add(
            PendingMedia(
                id=new_id(),
                client_id=caller.known.id,
                account_id=caller.account.id,
                entry_id=entry,
                file_id=media.file_id,
                kind=media.kind,
                due_at=caller.at,
                created_at=caller.at,
                meta={"mime": media.mime, "name": media.name, "seconds": media.seconds},
            )
        )
        caller.uow.after_commit("media")
    return entry, found


def _link(
    caller: Caller,
    incoming: Incoming,
    entry: str | None,
    *,
    is_edit: bool = False,
    keep: bool = False,
    found: bool = False,
) -> bool:
    """From the chat's message to its entry: outside the seal only as a keyed hash.

    Returns whether the file it carries, if any, was not in it before: an edit of the caption brings it again.
    """
    caller.linked = True
    media = incoming.media
    file = caller.desk.index.code("file", media.unique_id) if media and media.unique_id else ""
    index = caller.desk.index.message(caller.account.chat, incoming.message_id)
    first = f"{FOUND if found else FIRST}{entry}" if entry else None
    if is_edit:
        known = caller.uow.find(ChatMessage, index=index)
        if known is not None:
            ref = first if known.entry_id is None else found_in(known.ref) if found else known.ref
            caller.uow.save(replace(known, entry_id=entry, ref=ref, file=file))
            return known.entry_id is None or known.file != file
    remember_message(
        caller.uow,
        caller.account,
        index,
        incoming.message_id,
        incoming.at,
        client=caller.client,
        ours=False,
        entry_id=entry,
        ref=first,
        keep=keep,
        file=file,
    )
    return True


def _go_on(caller: Caller, reflection: Reflection, prompt: Prompt) -> None:
    """Before another question for words, ask whether there is more; one for a tap can stand at once.

    Words that follow it then still belong to the answer before (`find_question`).
    """
    following = wording(caller.uow, reflection.steps[reflection.position + 1].checksum)
    if following.kind.takes_words or prompt.kind in KEPT:
        _offer_next(caller, reflection, prompt)
    else:
        show_question(caller, sitting.forward(reflection, caller.at))


def _offer_next(caller: Caller, reflection: Reflection, prompt: Prompt) -> None:
    """The buttons move under the last message: the earlier offer goes, a new one comes."""
    rows = ask_to_keep(caller, reflection, prompt)
    show(
        caller,
        caller.text("sitting.go_on"),
        keyboard=[ways_out(caller, reflection), *rows],
        ref=f"c:{reflection.id}:{reflection.position}",
        spent="delete",
    )


def _note_album(caller: Caller, incoming: Incoming) -> None:
    if incoming.album and caller.conversation.album != incoming.album:
        caller.conversation = replace(caller.conversation, album=incoming.album)
        caller.uow.save(caller.conversation)


def _media(incoming: Incoming) -> Media | None:
    media = incoming.media
    return None if media is None else Media(kind=media.kind, seconds=media.seconds)


def _where_asked(caller: Caller, entry: str) -> tuple[Reflection | None, Prompt | None]:
    """The reflection and question an entry answered; (None, None) for a free entry."""
    for reflection in caller.uow.all(Reflection, client_id=caller.known.id, order_by="-due_at"):
        for step in reflection.steps:
            if entry in step.entries:
                return reflection, wording(caller.uow, step.checksum)
    return None, None
