"""Discharge, legal hold and death: what each means for the chat. Reader-side code asks who may do it."""

from dataclasses import replace
from datetime import datetime

from kapjournal.domain.chat import Conversation, Mode, OutboxItem, OutboxState
from kapjournal.domain.client import Client, ClientState, TelegramAccount
from kapjournal.domain.local_time import QuietHours, next_allowed
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.ports import OneOf, UnitOfWork
from kapjournal.usecases.desk import Desk
from kapjournal.usecases.plan_reflections import plan_reflections
from kapjournal.usecases.say import send


def discharge_client(uow: UnitOfWork, desk: Desk, client_id: str) -> Client:
    """The course is over: nothing is asked any more; what they write is still kept, and they are told."""
    client = _become(uow, desk, client_id, ClientState.ENDED)
    _tell(uow, desk, client, "life.ended")
    return client


def freeze_client(uow: UnitOfWork, desk: Desk, client_id: str) -> Client:
    """A legal hold: nothing may be erased, a requested erasure is off, and the client is told."""
    client = _become(uow, desk, client_id, ClientState.FROZEN, erase_at=None)
    _tell(uow, desk, client, "life.frozen")
    return client


def unfreeze_client(uow: UnitOfWork, desk: Desk, client_id: str) -> Client:
    client = _become(uow, desk, client_id, ClientState.ACTIVE)
    _tell(uow, desk, client, "life.unfrozen")
    return client


def mark_deceased(uow: UnitOfWork, desk: Desk, client_id: str) -> Client:
    """All sending stops at once, and what was waiting to leave is dropped. The journal freezes."""
    client = _become(uow, desk, client_id, ClientState.DECEASED, erase_at=None)
    for account in uow.all(TelegramAccount, client_id=client_id):
        for item in uow.all(OutboxItem, account_id=account.id, state=OutboxState.DUE):
            uow.save(replace(item, state=OutboxState.DROPPED, payload={}, failure="deceased"))
        talk = uow.get(Conversation, account.id)
        uow.save(replace(talk, mode=Mode.IDLE, reflection_id=None, data={}))
    return client


def _become(
    uow: UnitOfWork, desk: Desk, client_id: str, state: ClientState, **more: datetime | None
) -> Client:
    client = replace(uow.get(Client, client_id), state=state, paused_until=None, **more)  # type: ignore[arg-type]
    uow.save(client)
    plan_reflections(uow, desk, client)
    if state is not ClientState.ACTIVE:
        waiting = OneOf([ReflectionState.PLANNED, ReflectionState.NOTICED])
        for one in uow.all(Reflection, client_id=client.id, state=waiting):
            uow.save(replace(one, state=ReflectionState.SUPERSEDED, closed_at=desk.now()))
    return client


def _tell(uow: UnitOfWork, desk: Desk, client: Client, key: str) -> None:
    """Said once, outside quiet hours."""
    account = uow.find(TelegramAccount, client_id=client.id, unlinked_at=None)
    if account is None or client.enrolled_at is None:
        return
    due = next_allowed(desk.now(), client.time_zone, QuietHours(client.quiet_from, client.quiet_until))
    send(uow, account, desk.texts.say(key, client.language), desk.now(), keep=True, due_at=due)
