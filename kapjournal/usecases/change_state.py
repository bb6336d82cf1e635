"""Pause, end, freeze or close a client's course; whatever was not yet sent follows."""

from dataclasses import replace
from datetime import datetime

from kapjournal.domain.chat import OutboxItem, OutboxState, Priority
from kapjournal.domain.client import Client, ClientState, TelegramAccount
from kapjournal.domain.errors import Conflict
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Desk
from kapjournal.usecases.plan_reflections import plan_reflections
from kapjournal.usecases.say import send

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


def change_state(
    uow: UnitOfWork, desk: Desk, client_id: str, to: ClientState, *, until: datetime | None = None
) -> Client:
    """`until` ends a pause. A legal hold also stops an erasure under way, and the client is told of it.

    Raises Conflict for a step that is not allowed.
    """
    uow.lock(f"client:{client_id}")
    client = uow.get(Client, client_id)
    if to not in ALLOWED[client.state]:
        raise Conflict(f"a course that is {client.state.value} cannot become {to.value}")
    changed = replace(
        client,
        state=to,
        paused_until=until if to is ClientState.PAUSED else None,
        erase_at=None if to in {ClientState.FROZEN, ClientState.DECEASED} else client.erase_at,
        silent_occasions=0 if to is ClientState.ACTIVE else client.silent_occasions,
        pause_offered=False if to is ClientState.ACTIVE else client.pause_offered,
    )
    uow.save(changed)
    plan_reflections(uow, desk, changed)
    account = uow.find(TelegramAccount, client_id=client_id, unlinked_at=None)
    if account is not None:
        if not to.may_be_sent_to:
            _drop_waiting(uow, account, everything=to is ClientState.DECEASED)
        if to is ClientState.FROZEN:
            send(uow, account, desk.texts.say("erase.frozen", client.language), desk.now(), keep=True)
    return changed


def _drop_waiting(uow: UnitOfWork, account: TelegramAccount, *, everything: bool) -> None:
    """Nothing unasked leaves any more; after a death nothing at all."""
    for item in uow.all(OutboxItem, account_id=account.id, state=OutboxState.DUE):
        if everything or item.priority is Priority.NOTICE:
            uow.save(replace(item, state=OutboxState.DROPPED, payload={}))
