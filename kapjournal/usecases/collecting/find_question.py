"""Which question a message answers. Words are never lost: what answers nothing is a free entry."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kapjournal.domain import sitting
from kapjournal.domain.chat import ChatMessage, Mode, OutboxItem, OutboxState
from kapjournal.domain.prompt import PromptKind
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.ports import OneOf
from kapjournal.usecases.choose_questions import choose_questions
from kapjournal.usecases.collecting.begin_reflection import open_sitting, put_aside_others
from kapjournal.usecases.collecting.incoming import Incoming
from kapjournal.usecases.collecting.show_question import question_ref
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.wordings import wording

STILL_THE_SAME = timedelta(minutes=30)
"""How long after a sitting's last answer another message still belongs to it."""


@dataclass(frozen=True, slots=True)
class Question:
    """A reflection and the place in it that a message answers."""

    reflection: Reflection
    place: int
    after_close: bool = False
    still_before: bool = False
    """More of the answer before the question that stands."""


def find_question(caller: Caller, incoming: Incoming) -> Question | None:
    """In this order: what was replied to, the question that stands, the sitting that was just closed."""
    if incoming.reply_to is not None:
        replied = _replied_to(caller, incoming.reply_to)
        if replied is not None:
            return replied
    if caller.conversation.mode in {Mode.SITTING, Mode.AWAIT_WORDS}:
        standing = open_sitting(caller.uow, caller.known)
        if standing is not None:
            return _before_it(caller, standing, incoming)
    return _just_closed(caller)


def _replied_to(caller: Caller, number: int) -> Question | None:
    """A direct reply to a notice is the first answer; a reply to a question answers that question."""
    index = caller.desk.index.message(caller.account.chat, number)
    message = caller.uow.find(ChatMessage, index=index, account_id=caller.account.id)
    if message is None or message.ref is None:
        return None
    kind, _, rest = message.ref.partition(":")
    if kind not in {"n", "q"}:
        return None
    reflection_id, _, place = rest.partition(":")
    reflection = caller.uow.find(Reflection, id=reflection_id, client_id=caller.known.id)
    if reflection is None or reflection.state in {ReflectionState.SUPERSEDED, ReflectionState.CANCELLED}:
        return None
    if kind == "q" and reflection.state.is_over:
        at = min(int(place.split(":")[0] or 0), len(reflection.steps) - 1)
        return Question(reflection, at, after_close=True) if at >= 0 else None
    if reflection.state.is_over:
        return None
    reflection = choose_questions(caller.uow, caller.desk, caller.known, reflection)
    if not reflection.steps:
        return None
    put_aside_others(caller.uow, caller.known, reflection.id)
    reflection = sitting.opened(reflection, caller.at)
    if kind == "n":
        return Question(_at_first_words(caller, reflection), _first_words_place(caller, reflection))
    return Question(reflection, min(int(place.split(":")[0] or 0), reflection.position))


def _first_words_place(caller: Caller, reflection: Reflection) -> int:
    for place, step in enumerate(reflection.steps):
        if wording(caller.uow, step.checksum).kind.takes_words:
            return place
    return reflection.position


def _at_first_words(caller: Caller, reflection: Reflection) -> Reflection:
    """Standing at the first question that takes words only if nothing before it waits to be asked."""
    first = _first_words_place(caller, reflection)
    return sitting.asked(reflection) if first == reflection.position else reflection


def _before_it(caller: Caller, reflection: Reflection, incoming: Incoming) -> Question:
    """An answer belongs to the question that stood before its message id.

    A message sent before the current question reached the chat answers the one before it. A question
    whose sending is under way counts as there: its id is not known yet, and the client may have seen it.
    """
    place = reflection.position
    ref = question_ref(reflection)
    sent = caller.uow.find(ChatMessage, account_id=caller.account.id, ref=ref)
    if sent is not None:
        stood = sent.number < incoming.message_id
    else:
        waiting = caller.uow.find(
            OutboxItem, account_id=caller.account.id, ref=ref, state=OneOf([OutboxState.DUE])
        )
        stood = waiting is None or incoming.at >= waiting.created_at
    if not stood and place > 0:
        before = wording(caller.uow, reflection.steps[place - 1].checksum)
        if before.kind.takes_words:
            place -= 1
    return Question(reflection, place)


def _just_closed(caller: Caller) -> Question | None:
    after = caller.conversation.data.get("after")
    if not after or caller.at - datetime.fromisoformat(after["at"]) > STILL_THE_SAME:
        return None
    reflection = caller.uow.find(Reflection, id=after["reflection"], client_id=caller.known.id)
    if reflection is None or not reflection.steps:
        return None
    place = min(int(after["place"]), len(reflection.steps) - 1)
    kind = wording(caller.uow, reflection.steps[place].checksum).kind
    # A step once chosen is whole: "can we move Thursday?" a minute later is not part of it.
    if not kind.takes_words or kind is PromptKind.COMMITMENT:
        return None
    return Question(reflection, place, after_close=True)
