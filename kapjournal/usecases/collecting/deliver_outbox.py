"""Claim what is due to leave, and record what became of it. The sending itself is the messenger's."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from kapjournal.domain.chat import ChatMessage, OutboxItem, OutboxKind, OutboxState, Priority
from kapjournal.domain.client import Client, ClientState, TelegramAccount
from kapjournal.domain.local_time import QuietHours, is_quiet, next_allowed
from kapjournal.domain.reflection import Reflection
from kapjournal.ports import OneOf, UnitOfWork, Until
from kapjournal.usecases.collecting.tidy_chat import leave_mark, mark_for
from kapjournal.usecases.desk import Desk
from kapjournal.usecases.say import DELETABLE, could_not_remove, remember_message, removal_time

LEASE = timedelta(seconds=60)
"""Longer than an item's turn (a quarter of this, see `at_once`) and any answer (20 s, files 50 s) take.

What a killed worker held waits for this where others deliver from the same database: nobody can tell a dead
worker from a slow one, and with a shorter lease every slow answer of Telegram's would be sent twice. One that
delivers alone takes everything over as it starts.
"""

MAX_ATTEMPTS = 8
_COURTESY_ATTEMPTS = 5
_GIVE_UP = timedelta(hours=24)
"""An answer is tried this long at least: an outage of the Bot API must not cost anybody theirs."""


class Fate(StrEnum):
    """What became of one attempt."""

    SENT = "sent"
    REFUSED = "refused"
    """A definite "try again": 429 or 5xx."""
    UNKNOWN = "unknown"
    """A time-out: it may have arrived."""
    BLOCKED = "blocked"
    IMPOSSIBLE = "impossible"
    """Telegram says it can never be done: the message is gone, or not changed."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """One claimed item with its chat; `number` is the message it edits or deletes, where it has one."""

    item: OutboxItem
    chat: int
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    item: OutboxItem
    fate: Fate
    number: int | None = None
    """The message id that Telegram gave."""
    retry_after: float | None = None
    failure: str = ""


def give_back_outbox(uow: UnitOfWork, wall: datetime) -> int:
    """Free what was leased until before `wall` by a process that is gone; says how many."""
    freed = uow.free_outbox(wall)
    if freed:
        uow.after_commit("outbox")
    return freed


def forget_finished(uow: UnitOfWork, before: datetime) -> int:
    """Remove what was given up or dropped before that: the operator has seen it, and claims stay quick."""
    over = OneOf([OutboxState.UNKNOWN, OutboxState.DEAD, OutboxState.DROPPED])
    return uow.remove_all(OutboxItem, state=over, created_at=Until(before))


def claim_outbox(uow: UnitOfWork, desk: Desk, *, limit: int = 64) -> tuple[Parcel, ...]:
    """The oldest due item of each chat, answers before notices. Leased, so a crash gives it back.

    One item a chat at a time: that keeps each chat first in, first out.
    """
    now = desk.now()
    parcels = []
    for item in uow.claim_outbox(now, desk.clock.wall(), LEASE, limit):
        account = uow.get(TelegramAccount, item.account_id)
        held = _hold_back(uow, item, account, now)
        if held is not None:
            uow.save(held)
            if held.state is OutboxState.DROPPED:
                _stays(uow, desk, item, account)
            continue
        number = item.payload.get("number")
        if item.kind in {OutboxKind.DELETE, OutboxKind.EDIT}:
            message = _meant(uow, desk, item, account)
            if message is not None:
                number = message.number
                if item.kind is OutboxKind.DELETE and now - message.sent_at >= DELETABLE:
                    item = _too_old(uow, desk, item, account, message)  # noqa: PLW2901
            if number is None or item.state is OutboxState.DROPPED:
                uow.save(replace(item, state=OutboxState.DROPPED, payload={}))
                continue
        parcels.append(Parcel(item, account.chat, number))
    return tuple(parcels)


def _too_old(
    uow: UnitOfWork, desk: Desk, item: OutboxItem, account: TelegramAccount, message: ChatMessage
) -> OutboxItem:
    """What becomes of a removal that Telegram would refuse: the item as it is sent instead, or dropped."""
    if "text" in item.payload:  # it said nothing of its own: at least its buttons go
        return replace(item, kind=OutboxKind.EDIT, payload={"text": None})
    if message.ours:
        payload = mark_for(uow, desk, account, message.number)
        return replace(item, kind=OutboxKind.EDIT, payload=payload)
    could_not_remove(uow, message)
    return replace(item, state=OutboxState.DROPPED, payload={})


def _meant(uow: UnitOfWork, desk: Desk, item: OutboxItem, account: TelegramAccount) -> ChatMessage | None:
    """The message an edit or a removal is about, by its number or by its name, newest first."""
    number = item.payload.get("number")
    if number is not None:
        return uow.find(ChatMessage, index=desk.index.message(account.chat, number))
    named = uow.all(
        ChatMessage,
        account_id=account.id,
        ref=item.payload["ref"],
        removed_at=None,
        order_by="-sent_at",
        limit=1,
    )
    return named[0] if named else None


def _hold_back(
    uow: UnitOfWork, item: OutboxItem, account: TelegramAccount, now: datetime
) -> OutboxItem | None:
    """The rights asked again at delivery: the item as it must be saved instead of sent, or None to send."""
    if item.expires_at is not None and item.expires_at < now:
        return replace(item, state=OutboxState.DROPPED, payload={}, failure="expired")
    client = uow.find(Client, id=account.client_id) if account.client_id else None
    silent = client is not None and client.state is ClientState.DECEASED
    # A phone that is theirs no more gets nothing; what stands in it is still taken away.
    takes_away = item.kind is OutboxKind.DELETE or item.payload.get("mark")
    leaves_nothing = takes_away or item.payload.get("commands") == []
    let_go = account.unlinked_at is not None and not leaves_nothing
    if let_go or not account.is_genuine or silent:
        return replace(item, state=OutboxState.DROPPED, payload={}, failure="no longer theirs")
    if item.priority is not Priority.NOTICE:
        return None
    if account.blocked_at is not None:
        return replace(item, state=OutboxState.DROPPED, payload={}, failure="blocked")
    if client is None:
        return None
    if not client.state.may_be_sent_to:
        return replace(item, state=OutboxState.DROPPED, payload={}, failure=client.state.value)
    reflection = uow.find(Reflection, id=item.reflection_id) if item.reflection_id else None
    if reflection is not None and (reflection.state.is_over or reflection.opened_at is not None):
        return replace(item, state=OutboxState.DROPPED, payload={}, failure="answered")
    quiet = QuietHours(client.quiet_from, client.quiet_until)
    if is_quiet(now, client.time_zone, quiet):
        later = next_allowed(now, client.time_zone, quiet)
        # Nothing was tried: with a try to its name it would keep its place before what comes after it.
        tried = item.attempts - 1
        return replace(item, state=OutboxState.DUE, due_at=later, lease_until=None, attempts=tried)
    return None


def settle_outbox(uow: UnitOfWork, desk: Desk, outcomes: Sequence[Outcome]) -> None:
    """Record what became of each parcel. What was sent is gone from here; what was refused waits its turn."""
    now = desk.now()
    for outcome in outcomes:
        item = outcome.item
        if outcome.fate is not Fate.SENT and uow.find(OutboxItem, id=item.id) is None:
            continue  # erased meanwhile, with everything that waited to leave for that chat
        account = uow.get(TelegramAccount, item.account_id)
        match outcome.fate:
            case Fate.SENT:
                _sent(uow, desk, item, account, outcome.number, now)
            case Fate.REFUSED | Fate.UNKNOWN | Fate.IMPOSSIBLE if _is_courtesy(outcome):
                uow.save(_courtesy_again(outcome, now))
            case Fate.REFUSED if _may_try_again(item, now):
                wait = outcome.retry_after or min(60.0, 0.5 * 2**item.attempts)
                due = now + timedelta(seconds=wait)
                uow.save(
                    replace(
                        item, state=OutboxState.DUE, due_at=due, lease_until=None, failure=outcome.failure
                    )
                )
            case Fate.UNKNOWN if not item.at_most_once and _may_try_again(item, now):
                due = now + timedelta(seconds=min(60.0, 2.0**item.attempts))
                uow.save(
                    replace(
                        item, state=OutboxState.DUE, due_at=due, lease_until=None, failure=outcome.failure
                    )
                )
            case Fate.UNKNOWN:
                uow.save(replace(item, state=OutboxState.UNKNOWN, payload={}, failure=outcome.failure))
            case Fate.BLOCKED:
                uow.save(replace(item, state=OutboxState.DEAD, payload={}, failure="blocked"))
                _stays(uow, desk, item, account)
                if account.blocked_at is None:
                    uow.save(replace(account, blocked_at=now))
                    uow.after_commit("notices")
            case _ if _says_something(item):
                # The message it was to replace is gone from the chat: say it anew.
                anew = {**item.payload, "number": None}
                uow.save(
                    replace(item, kind=OutboxKind.SEND, state=OutboxState.DUE, lease_until=None, payload=anew)
                )
            case _:
                uow.save(replace(item, state=OutboxState.DEAD, payload={}, failure=outcome.failure))
                _stays(uow, desk, item, account)


def _says_something(item: OutboxItem) -> bool:
    return bool(item.kind is OutboxKind.EDIT and item.payload.get("text") and "mark" not in item.payload)


def _stays(uow: UnitOfWork, desk: Desk, item: OutboxItem, account: TelegramAccount) -> None:
    """What was to go and could not: our own words are replaced, what stays is remembered and said."""
    marked = "mark" in item.payload
    if not marked and (item.kind is not OutboxKind.DELETE or "text" in item.payload):
        return
    message = _meant(uow, desk, item, account)
    if message is None or message.removed_at is not None:
        return
    if marked or account.blocked_at is not None:
        could_not_remove(uow, message)
    else:
        leave_mark(uow, desk, account, message)


def _is_courtesy(outcome: Outcome) -> bool:
    """A reaction or a menu that did not get there, unless Telegram only asked to slow down."""
    return outcome.item.kind in {OutboxKind.REACT, OutboxKind.MENU} and outcome.retry_after is None


def _courtesy_again(outcome: Outcome, now: datetime) -> OutboxItem:
    """A server may know no reactions: tried a few times behind all else, so that nothing waits for it."""
    item = outcome.item
    if outcome.fate is Fate.IMPOSSIBLE or item.attempts >= _COURTESY_ATTEMPTS:
        return replace(item, state=OutboxState.DEAD, payload={}, failure=outcome.failure)
    return replace(
        item,
        state=OutboxState.DUE,
        priority=Priority.TIDY,
        due_at=now + timedelta(seconds=0.5 * 2**item.attempts),
        lease_until=None,
        failure=outcome.failure,
    )


def _may_try_again(item: OutboxItem, now: datetime) -> bool:
    return item.attempts < MAX_ATTEMPTS or now - item.created_at < _GIVE_UP


def _sent(
    uow: UnitOfWork, desk: Desk, item: OutboxItem, account: TelegramAccount, number: int | None, now: datetime
) -> None:
    if number is None and item.ref is not None and item.kind is not OutboxKind.DELETE:
        # Nothing else will tell that it was said: the row stays, without its text.
        uow.save(replace(item, state=OutboxState.SENT, payload={}, lease_until=None))
        return
    uow.remove(item)  # what has left is needed no more, and a long history slows every claim
    if item.kind is OutboxKind.REACT or number is None:
        return
    index = desk.index.message(account.chat, number)
    known = uow.find(ChatMessage, index=index)
    if item.kind is OutboxKind.DELETE or "mark" in item.payload:
        if known is not None:
            uow.save(replace(known, removed_at=now, remove_at=None, failed=False))
        return
    client = uow.find(Client, id=account.client_id) if account.client_id else None
    if known is not None:
        keep = known.keep or bool(item.payload.get("keep"))
        # What was said before it was anybody's journal (the first screen) is tidied like the rest.
        remove_at = known.remove_at or removal_time(client, known.sent_at)
        uow.save(replace(known, ref=item.ref or known.ref, keep=keep, remove_at=None if keep else remove_at))
        return
    remember_message(
        uow,
        account,
        index,
        number,
        now,
        client=client,
        ours=True,
        ref=item.ref,
        keep=bool(item.payload.get("keep")),
    )
