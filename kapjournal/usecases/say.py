"""Everything that leaves is a row: these put it there, in the transaction that decided it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from kapjournal.domain.chat import ChatMessage, OutboxItem, OutboxKind, OutboxState, Priority
from kapjournal.domain.client import Client, TelegramAccount, Tidy
from kapjournal.ports import After, UnitOfWork
from kapjournal.usecases.desk import Caller, new_id

Keyboard = Sequence[Sequence["Button"]]
DELETABLE = timedelta(hours=48)
"""For how long Telegram lets a bot remove a message."""


_EVER = datetime(2020, 1, 1, tzinfo=UTC)
ABUSE_LINES = "lines:abuse"
"""The name of lines that nobody else on this phone should see: unlike other help they can be cleared."""


@dataclass(frozen=True, slots=True)
class Button:
    """A label and what it sends back (ids only, at most 64 bytes), or a link to open."""

    label: str
    data: str = ""
    url: str = ""

    def plain(self) -> dict[str, str]:
        return {"text": self.label, "url": self.url} if self.url else {"text": self.label, "data": self.data}


_order = 0


def put(
    uow: UnitOfWork, account: TelegramAccount, kind: OutboxKind, now: datetime, **item: Any
) -> OutboxItem:
    """Add one item to the outbox. A chat's items leave in the order they were put here."""
    global _order  # noqa: PLW0603 - a tie-break within one instant of one process
    _order = (_order + 1) % 1_000_000
    payload = item.pop("payload")
    row = OutboxItem(
        id=new_id(),
        account_id=account.id,
        kind=kind,
        due_at=item.pop("due_at", now),
        created_at=now,
        payload=payload,
        order=int(now.timestamp() * 1_000) * 1_000_000 + _order,
        **item,
    )
    uow.add(row)
    uow.after_commit("outbox")
    return row


def _markup(keyboard: Keyboard) -> list[list[dict[str, str]]]:
    return [[button.plain() for button in row] for row in keyboard if row]


def send(
    uow: UnitOfWork,
    account: TelegramAccount,
    text: str,
    now: datetime,
    *,
    keyboard: Keyboard = (),
    reply_to: int | None = None,
    keep: bool = False,
    copyable: bool = False,
    **item: Any,
) -> OutboxItem:
    """A message. `keep` exempts it from tidy (safety, after-care), and then it can be copied too.

    Anything else is kept from being copied, forwarded and photographed off the screen, unless `copyable`.
    What a message was sent with stays, whatever is later edited into it.
    """
    payload = {
        "text": text,
        "keyboard": _markup(keyboard),
        "reply_to": reply_to,
        "keep": keep,
        "protect": not (keep or copyable),
    }
    return put(uow, account, OutboxKind.SEND, now, payload=payload, **item)


def edit(
    uow: UnitOfWork,
    account: TelegramAccount,
    number: int,
    text: str,
    now: datetime,
    *,
    keyboard: Keyboard = (),
    keep: bool = False,
    **item: Any,
) -> OutboxItem:
    """Replace one of our own messages in place; said anew, as `send` would, where it is gone."""
    payload = {
        "number": number,
        "text": text,
        "keyboard": _markup(keyboard),
        "keep": keep,
        "protect": not keep,
    }
    return put(uow, account, OutboxKind.EDIT, now, payload=payload, **item)


def react(uow: UnitOfWork, account: TelegramAccount, number: int, now: datetime, emoji: str = "✍") -> None:
    """The quiet receipt on the message itself."""
    put(uow, account, OutboxKind.REACT, now, payload={"number": number, "emoji": emoji})


def offer_commands(
    uow: UnitOfWork, account: TelegramAccount, commands: Sequence[tuple[str, str]], now: datetime
) -> None:
    """The chat's own menu of commands, as (name, what it does); none: everybody's again."""
    payload = {"commands": [list(one) for one in commands]}
    put(uow, account, OutboxKind.MENU, now, payload=payload, priority=Priority.TIDY)


def delete_ref(uow: UnitOfWork, account: TelegramAccount, ref: str, now: datetime, **item: Any) -> None:
    """Remove our own message of that name, once it has been sent. One too old for that loses its words."""
    put(uow, account, OutboxKind.DELETE, now, payload={"ref": ref}, **item)


def strip_ref(uow: UnitOfWork, account: TelegramAccount, ref: str, now: datetime, **item: Any) -> None:
    """Take the buttons off our own message of that name; its text stays."""
    put(uow, account, OutboxKind.EDIT, now, payload={"ref": ref, "text": None}, **item)


def strip(caller: Caller, number: int) -> None:
    """Take the buttons off the message of that number."""
    payload = {"number": number, "text": None}
    put(caller.uow, caller.account, OutboxKind.EDIT, caller.at, payload=payload)


def answer(
    caller: Caller,
    text: str,
    *,
    keyboard: Keyboard = (),
    over: int | None = None,
    keep: bool = False,
    ref: str | None = None,
    reply_to: int | None = None,
    copyable: bool = False,
) -> None:
    """Say something to the caller: in place of the message `over` (whose button they tapped), or anew.

    Editing in place keeps the chat short; it is only right while that message is the last one.
    """
    if not keep:
        text = _with_word_of_the_left(caller, text)
    if over is not None:
        edit(caller.uow, caller.account, over, text, caller.at, keyboard=keyboard, ref=ref, keep=keep)
    else:
        send(
            caller.uow,
            caller.account,
            text,
            caller.at,
            keyboard=keyboard,
            keep=keep,
            ref=ref,
            reply_to=reply_to,
            copyable=copyable,
        )


def show(
    caller: Caller,
    text: str,
    *,
    keyboard: Keyboard,
    ref: str,
    over: int | None = None,
    spent: str = "strip",
    reply_to: int | None = None,
) -> None:
    """The one message with live buttons: in place of the one that stands, else anew under everything.

    `spent` says what becomes of it when the next one takes its place: `strip` (its text stays, a question
    above its answer) or `delete` (it said nothing of its own).
    """
    if over is not None and reply_to is None and stands(caller, over):
        edit(caller.uow, caller.account, over, text, caller.at, keyboard=keyboard, ref=ref)
    else:
        retire(caller)
        send(caller.uow, caller.account, text, caller.at, keyboard=keyboard, ref=ref, reply_to=reply_to)
        over = None
    caller.remember(standing={"ref": ref, "number": over, "spent": spent})


def say_last(
    caller: Caller, text: str, *, keyboard: Keyboard = (), over: int | None = None, ref: str | None = None
) -> int | None:
    """The end of something: in place of the message that stands, which then stands no more; else anew.

    Returns the number of the message it replaced; None when it is a new one.
    """
    text = _with_word_of_the_left(caller, text)
    if over is not None and stands(caller, over):
        edit(caller.uow, caller.account, over, text, caller.at, keyboard=keyboard, ref=ref)
        caller.remember(standing=None)
        return over
    retire(caller)
    send(caller.uow, caller.account, text, caller.at, keyboard=keyboard, ref=ref)
    return None


def stands(caller: Caller, number: int) -> bool:
    """Whether the message of that number is the one with live buttons."""
    standing = caller.conversation.data.get("standing")
    if not standing:
        return False
    if standing.get("number") is not None:
        return bool(standing["number"] == number)
    message = caller.uow.find(ChatMessage, account_id=caller.account.id, ref=standing["ref"])
    if message is not None:
        return message.number == number
    # On its way: Telegram has it, our own record of its number has not come yet.
    return (
        caller.uow.find(
            OutboxItem, account_id=caller.account.id, ref=standing["ref"], state=OutboxState.SENDING
        )
        is not None
    )


def retire(caller: Caller) -> None:
    """Spent keyboards go: the message that stood loses its buttons, or goes altogether."""
    standing = caller.conversation.data.get("standing")
    if not standing:
        return
    retire_standing(caller.uow, caller.account, standing, caller.at)
    caller.remember(standing=None)


def retire_standing(
    uow: UnitOfWork, account: TelegramAccount, standing: dict[str, Any], now: datetime, **item: Any
) -> None:
    if standing.get("number") is None:
        waiting = uow.find(
            OutboxItem,
            account_id=account.id,
            ref=standing["ref"],
            kind=OutboxKind.SEND,
            state=OutboxState.DUE,
            attempts=0,
        )
        if waiting is not None:
            uow.save(replace(waiting, state=OutboxState.DROPPED, payload={}))  # never seen: nothing blinks
            return
    kind = OutboxKind.DELETE if standing["spent"] == "delete" else OutboxKind.EDIT
    payload = {"ref": standing["ref"], "number": standing.get("number"), "text": None}
    put(uow, account, kind, now, payload=payload, **item)


def remember_message(
    uow: UnitOfWork,
    account: TelegramAccount,
    index: str,
    number: int,
    sent_at: datetime,
    *,
    client: Client | None,
    ours: bool,
    **more: Any,
) -> ChatMessage:
    """Keep track of one message in the chat, so that it can be tidied and its edits find their entry."""
    keep = bool(more.pop("keep", False))
    message = ChatMessage(
        id=new_id(),
        account_id=account.id,
        index=index,
        number=number,
        sent_at=sent_at,
        ours=ours,
        keep=keep,
        remove_at=None if keep else removal_time(client, sent_at),
        **more,
    )
    uow.add(message)
    return message


def could_not_remove(uow: UnitOfWork, message: ChatMessage) -> None:
    """It stays in the chat; the client is told with the next thing that is said to them."""
    uow.save(replace(message, remove_at=None, failed=True))


def _with_word_of_the_left(caller: Caller, text: str) -> str:
    """One line more, once, when messages of theirs that were to go could not be removed any more."""
    if caller.client is None:
        return text
    told = caller.conversation.data.get("left_told")
    since = datetime.fromisoformat(told) if told else _EVER
    left = caller.uow.all(
        ChatMessage,
        account_id=caller.account.id,
        ours=False,
        failed=True,
        removed_at=None,
        sent_at=After(since),
        order_by="-sent_at",
    )
    if not left:
        return text
    caller.remember(left_told=left[0].sent_at.isoformat())
    return f"{text}\n\n{caller.text('clear.some_left', n=len(left))}"


def was_said(uow: UnitOfWork, account: TelegramAccount, ref: str) -> bool:
    """Whether a message of that name waits to leave or has left; what has left is gone from the outbox."""
    where = {"account_id": account.id, "ref": ref}
    return uow.find(OutboxItem, **where) is not None or uow.find(ChatMessage, **where) is not None


def removal_time(client: Client | None, sent_at: datetime) -> datetime | None:
    """When a message leaves the chat, by the client's choice. None: it stays."""
    if client is None or client.tidy is Tidy.NEVER:
        return None
    return sent_at + (timedelta(minutes=2) if client.tidy is Tidy.AT_ONCE else timedelta(days=1))


def notice(
    uow: UnitOfWork,
    account: TelegramAccount,
    text: str,
    now: datetime,
    *,
    keyboard: Keyboard,
    expires_at: datetime | None,
    reflection_id: str | None,
    ref: str | None,
) -> OutboxItem:
    """Something nobody asked for just now: at most once, and asked again at delivery whether it may go."""
    return send(
        uow,
        account,
        text,
        now,
        keyboard=keyboard,
        priority=Priority.NOTICE,
        at_most_once=True,
        expires_at=expires_at,
        reflection_id=reflection_id,
        ref=ref,
    )
