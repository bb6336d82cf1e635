"""Screen a client's words while they are still open, before they are sealed."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from kapjournal.domain.client import Client
from kapjournal.domain.course import SessionKind
from kapjournal.domain.safety import Finding
from kapjournal.domain.session import Session
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Caller, Desk


def screen_words(caller: Caller, text: str, said_at: datetime) -> tuple[Finding, ...]:
    """What the screen finds, in the client's language and with the time since their last medicine session."""
    return screen_for(caller.uow, caller.desk, caller.known, said_at)(text) if text else ()


def screen_for(
    uow: UnitOfWork, desk: Desk, client: Client, said_at: datetime
) -> Callable[[str], tuple[Finding, ...]]:
    """The screen with what it must know of the client: it can look at words outside of the transaction."""
    hours = _hours_after_session(uow, client, said_at)
    return partial(desk.screen, language=client.language, hours_after_session=hours)


def _hours_after_session(uow: UnitOfWork, client: Client, now: datetime) -> float | None:
    """None before the first medicine session has ended."""
    ends = [
        session.end().at
        for session in uow.all(Session, client_id=client.id, kind=SessionKind.MEDICINE)
        if session.is_over(now)
    ]
    return (now - max(ends)).total_seconds() / 3600 if ends else None
