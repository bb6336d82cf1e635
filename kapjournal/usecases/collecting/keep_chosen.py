"""Help for a failing memory: the bot replies to the client's own message, and never types it back.

Two messages may stay for it, where the client agreed once: the intention and the chosen action.
"""

from dataclasses import replace

from kapjournal.domain.chat import ChatMessage
from kapjournal.domain.client import Client, TelegramAccount
from kapjournal.domain.prompt import Prompt, PromptKind
from kapjournal.domain.reflection import Reflection
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.say import Button, removal_time
from kapjournal.usecases.wordings import wording

KEPT = frozenset({PromptKind.INTENTION, PromptKind.COMMITMENT})


def kept_message(
    uow: UnitOfWork, client: Client, account: TelegramAccount, kind: PromptKind, cycle: int | None = None
) -> int | None:
    """The id of the newest message that answered such a question (in that cycle); None when none stayed."""
    if not client.keep_chosen:
        return None
    for reflection in uow.all(Reflection, client_id=client.id, order_by="-due_at"):
        if cycle is not None and reflection.cycle != cycle:
            continue
        for message in _answers(uow, account, reflection, frozenset({kind})):
            return message.number
    return None


def ask_to_keep(caller: Caller, reflection: Reflection, prompt: Prompt) -> list[list[Button]]:
    """The one time it is asked: a button under the answer that could stay. Empty once asked or agreed."""
    known = caller.known.keep_chosen or caller.conversation.data.get("keep_asked")
    if known or prompt.kind not in KEPT:
        return []
    caller.remember(keep_asked=True)
    return [[Button(caller.text("button.keep_this"), f"m:{reflection.id}")]]


def set_keep_chosen(caller: Caller, *, keep: bool) -> None:
    """Agree, or take it back: what stands in the chat follows."""
    caller.update(keep_chosen=keep)
    caller.remember(keep_asked=True)
    for reflection in caller.uow.all(Reflection, client_id=caller.known.id):
        for message in _answers(caller.uow, caller.account, reflection, KEPT):
            remove_at = None if keep else removal_time(caller.known, message.sent_at)
            caller.uow.save(replace(message, keep=keep, remove_at=remove_at))


def keep_this(caller: Caller, reflection_id: str) -> str:
    """The button: both kinds of message stay from now on. Returns the toast."""
    if caller.uow.find(Reflection, id=reflection_id, client_id=caller.known.id) is None:
        return caller.text("toast.closed")
    set_keep_chosen(caller, keep=True)
    return caller.text("toast.kept")


def _answers(
    uow: UnitOfWork, account: TelegramAccount, reflection: Reflection, kinds: frozenset[PromptKind]
) -> list[ChatMessage]:
    """Messages still in the chat that answered a question of these kinds, oldest first."""
    found = []
    for step in reflection.steps:
        if step.entries and wording(uow, step.checksum).kind in kinds:
            for entry in step.entries:
                message = uow.find(ChatMessage, account_id=account.id, entry_id=entry, removed_at=None)
                if message is not None:
                    found.append(message)
    return found
