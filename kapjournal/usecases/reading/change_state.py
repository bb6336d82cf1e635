"""Pause, end, freeze or close a client's course; whatever was not yet sent follows."""

from dataclasses import replace
from datetime import datetime

from kapjournal.domain.chat import Conversation, Mode, OutboxItem, OutboxState, Priority
from kapjournal.domain.client import Client, ClientState, TelegramAccount
from kapjournal.domain.errors import Conflict
from kapjournal.domain.local_time import QuietHours, next_allowed
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Desk
from kapjournal.usecases.offer_menu import offer_client_menu
from kapjournal.usecases.plan_reflections import plan_reflections
from kapjournal.usecases.say import send, strip_ref

ALLOWED: dict[ClientState, frozenset[ClientState]] = {
    ClientState.INVITED: frozenset({ClientState.ENDED}),
    ClientState.ACTIVE: frozenset(
        {ClientState.PAUSED, ClientState.ENDED, ClientState.FROZEN, ClientState.DECEASED}
    ),
    ClientState.PAUSED: frozenset(
        {ClientState.ACTIVE, ClientState.ENDED, ClientState.FROZEN, ClientState.DECEASED}
    ),
    ClientState.STOPPED: frozenset({ClientState.ENDED, ClientState.FROZEN, ClientState.DECEASED}),
    ClientState.ENDED: frozenset({ClientState.ACTIVE, ClientState.FROZEN, ClientState.DECEASED}),
    ClientState.FROZEN: frozenset({ClientState.ACTIVE, ClientState.ENDED, ClientState.DECEASED}),
    ClientState.DECEASED: frozenset(),
}
"""What a therapist may make of each state. Consent that was withdrawn comes back from the client alone."""

_OVER = frozenset({ClientState.ENDED, ClientState.FROZEN, ClientState.DECEASED})
_TOLD = {ClientState.ENDED: "life.ended", ClientState.FROZEN: "life.frozen"}


def change_state(
    uow: UnitOfWork, desk: Desk, client_id: str, to: ClientState, *, until: datetime | None = None
) -> Client:
    """`until` ends a pause. A hold or a death stops an erasure under way; an end and a hold are told, once.

    Who had withdrawn their consent before a hold or an end stands there again afterwards. Raises Conflict
    for a step that is not allowed.
    """
    uow.lock(f"client:{client_id}")
    client = uow.get(Client, client_id)
    if to not in ALLOWED[client.state]:
        raise Conflict(f"a course that is {client.state.value} cannot become {to.value}")
    state = client.without_consent if to is ClientState.ACTIVE and not client.has_consented else to
    changed = replace(
        client,
        state=state,
        paused_until=until if to is ClientState.PAUSED else None,
        erase_at=None if to.is_held else client.erase_at,
        silent_occasions=0 if to is ClientState.ACTIVE else client.silent_occasions,
        pause_offered=False if to is ClientState.ACTIVE else client.pause_offered,
    )
    for account in settle_state(uow, desk, changed):
        if to is not ClientState.DECEASED and client.enrolled_at is not None:
            if client.state is ClientState.FROZEN:
                _tell(uow, desk, changed, account, "life.unfrozen")
            if to is ClientState.ENDED and not client.has_consented:
                _tell(uow, desk, changed, account, "closed.not_kept")
            elif to in _TOLD:
                _tell(uow, desk, changed, account, _TOLD[to])
    return changed


def settle_state(uow: UnitOfWork, desk: Desk, client: Client) -> tuple[TelegramAccount, ...]:
    """Save a client in a state they came to; what was not yet sent follows. Returns their accounts."""
    uow.save(client)
    plan_reflections(uow, desk, client)
    accounts = uow.all(TelegramAccount, client_id=client.id, unlinked_at=None)
    if client.state in _OVER:
        for one in uow.all(Reflection, client_id=client.id, state=ReflectionState.NOTICED):
            uow.save(replace(one, state=ReflectionState.SUPERSEDED, closed_at=desk.now()))
            for account in accounts:
                strip_ref(uow, account, f"n:{one.id}", desk.now())  # nothing to begin there any more
    for account in accounts:
        if not client.state.may_be_sent_to:
            _drop_waiting(uow, account, everything=client.state is ClientState.DECEASED)
        talk = uow.find(Conversation, id=account.id) if client.state is ClientState.DECEASED else None
        if talk is not None:
            uow.save(replace(talk, mode=Mode.IDLE, reflection_id=None, data={}))
        if client.enrolled_at is not None and client.state is not ClientState.DECEASED:
            offer_client_menu(uow, desk, account, client)
    return accounts


def _tell(uow: UnitOfWork, desk: Desk, client: Client, account: TelegramAccount, key: str) -> None:
    """Said once, outside quiet hours."""
    due = next_allowed(desk.now(), client.time_zone, QuietHours(client.quiet_from, client.quiet_until))
    send(uow, account, desk.texts.say(key, client.language), desk.now(), keep=True, due_at=due)


def _drop_waiting(uow: UnitOfWork, account: TelegramAccount, *, everything: bool) -> None:
    """Nothing unasked leaves any more; after a death nothing at all."""
    for item in uow.all(OutboxItem, account_id=account.id, state=OutboxState.DUE):
        if everything or item.priority is Priority.NOTICE:
            uow.save(replace(item, state=OutboxState.DROPPED, payload={}))
