"""Close a sitting: seal what was asked and left blank, and say in one line who reads it when."""

from datetime import datetime

from kapjournal.domain import sitting
from kapjournal.domain.chat import Mode
from kapjournal.domain.client import Client
from kapjournal.domain.course import SessionKind
from kapjournal.domain.journal import AnswerState
from kapjournal.domain.payload import AskedRecord
from kapjournal.domain.reflection import Reflection, StepState
from kapjournal.domain.sealed import Compartment
from kapjournal.domain.session import Session
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Caller, Desk
from kapjournal.usecases.flag_safety import CALL_ME
from kapjournal.usecases.say import Button, answer
from kapjournal.usecases.seal_record import seal_record
from kapjournal.usecases.wordings import as_asked, wording


def close_reflection(caller: Caller, reflection: Reflection, *, over: int | None = None) -> None:
    """The closing line is the only thing said; no count, no praise."""
    seal_blanks(caller.uow, caller.desk, reflection)
    caller.uow.save(reflection)
    last = len(reflection.steps) - 1
    caller.go(Mode.IDLE, after={"reflection": reflection.id, "place": last, "at": caller.at.isoformat()})
    answer(
        caller,
        closing_line(caller),
        keyboard=[[Button(caller.text("button.call_me"), CALL_ME)]],
        over=over,
        ref=f"closing:{reflection.id}",
    )


def closing_line(caller: Caller) -> str:
    """When the words will be read: before the next integration session, or when the therapist next looks."""
    session = next_session(caller.uow, caller.known, SessionKind.INTEGRATION, caller.at)
    if session is None:
        return caller.text("sitting.kept")
    day = caller.desk.texts.day(session.start(), caller.known.time_zone, caller.language, now=caller.at)
    return caller.text("sitting.kept_until", day=day)


def next_session(uow: UnitOfWork, client: Client, kind: SessionKind, now: datetime) -> Session | None:
    coming = [
        session
        for session in uow.all(Session, client_id=client.id, kind=kind, status="planned")
        if session.start() > now
    ]
    return min(coming, key=lambda session: session.start(), default=None)


def seal_blanks(uow: UnitOfWork, desk: Desk, reflection: Reflection) -> None:
    """An unanswered question is a sealed record: outside the seal it would tell what was asked."""
    for place in sitting.left_blank(reflection):
        step = reflection.steps[place]
        prompt = wording(uow, step.checksum)
        state = AnswerState.SKIPPED if step.state is StepState.SKIPPED else AnswerState.UNANSWERED
        effects = tuple(option.side_effect for option in prompt.options if option.side_effect is not None)
        record = AskedRecord(
            at=desk.now(),
            occasion=reflection.occasions[0],
            prompt=as_asked(prompt),
            state=state,
            effects=effects,
        )
        compartment = Compartment.CLINICAL if prompt.clinical else Compartment.WORDS
        seal_record(uow, desk, reflection.client_id, record, compartment, now=desk.now())
