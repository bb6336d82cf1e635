"""Screen a client's words while they are still open, before they are sealed."""

from datetime import datetime

from kapjournal.domain.course import SessionKind
from kapjournal.domain.safety import Finding
from kapjournal.domain.session import Session
from kapjournal.usecases.desk import Caller


def screen_words(caller: Caller, text: str, said_at: datetime) -> tuple[Finding, ...]:
    """What the screen finds, in the client's language and with the time since their last medicine session."""
    if not text:
        return ()
    return caller.desk.screen(text, caller.known.language, _hours_after_session(caller, said_at))


def _hours_after_session(caller: Caller, now: datetime) -> float | None:
    """None before the first medicine session has ended."""
    ends = [
        session.end().at
        for session in caller.uow.all(Session, client_id=caller.known.id, kind=SessionKind.MEDICINE)
        if session.is_over(now)
    ]
    return (now - max(ends)).total_seconds() / 3600 if ends else None
