"""Close a sitting: seal what was asked and left blank, and say in one line who reads it when."""

from datetime import datetime

from kapjournal.domain import sitting
from kapjournal.domain.chat import Mode
from kapjournal.domain.client import Client
from kapjournal.domain.course import SessionKind
from kapjournal.domain.journal import AnswerState
from kapjournal.domain.nudge import SITTING_PATIENCE
from kapjournal.domain.payload import AskedRecord
from kapjournal.domain.reflection import Reflection, ReflectionState, StepState
from kapjournal.domain.sealed import Compartment
from kapjournal.domain.session import Session
from kapjournal.ports import UnitOfWork, Until
from kapjournal.usecases.collecting.flag_safety import CALL_ME
from kapjournal.usecases.collecting.keep_chosen import ask_to_keep
from kapjournal.usecases.desk import Caller, Desk
from kapjournal.usecases.say import Button, say_last
from kapjournal.usecases.seal_record import seal_record
from kapjournal.usecases.wordings import as_asked, wording


def close_reflection(caller: Caller, reflection: Reflection, *, over: int | None = None) -> None:
    """The closing line is the only thing said; no count, no praise."""
    seal_blanks(caller.uow, caller.desk, reflection)
    caller.uow.save(reflection)
    last = len(reflection.steps) - 1
    prompt = wording(caller.uow, reflection.steps[last].checksum)
    answered = reflection.steps[last].state is StepState.ANSWERED
    rows = ask_to_keep(caller, reflection, prompt) if answered else []
    caller.go(Mode.IDLE, after={"reflection": reflection.id, "place": last, "at": caller.at.isoformat()})
    more = _waiting(caller)
    if more is not None:
        # What came due during this sitting was held back; it is offered here instead of in a second message.
        caller.uow.save(sitting.noticed(more, caller.at))
        rows.append([Button(caller.text("button.more_questions"), f"b:{more.id}")])
    if caller.conversation.data.get("lines_at") != caller.at.isoformat():
        rows.append([Button(caller.text("button.call_me"), CALL_ME)])  # else it stands right above
    ref = f"closing:{reflection.id}"
    number = say_last(caller, closing_line(caller, reflection), keyboard=rows, over=over, ref=ref)
    if more is not None:
        caller.remember(standing={"ref": ref, "number": number, "spent": "strip"})


def _waiting(caller: Caller) -> Reflection | None:
    """A reflection whose time came meanwhile, or comes any minute, and whose notice has not left."""
    planned = caller.uow.all(
        Reflection,
        client_id=caller.known.id,
        state=ReflectionState.PLANNED,
        due_at=Until(caller.at + SITTING_PATIENCE),
        order_by="due_at",
    )
    return next((one for one in planned if one.window_end > caller.at), None)


def closing_line(caller: Caller, reflection: Reflection) -> str:
    """When the words will be read: before the next integration session, or when the therapist next looks.

    After something that a person must see sooner it does not say that it may not be read before then. That
    nobody does is no promise: the therapist may open the page on any day.
    """
    raised = caller.conversation.data.get("raised_at")
    began = reflection.opened_at or caller.at
    sooner = raised is not None and datetime.fromisoformat(raised) >= began
    session = next_session(caller.uow, caller.known, SessionKind.INTEGRATION, caller.at)
    if session is None:
        return caller.text("sitting.kept_sooner" if sooner else "sitting.kept")
    day = caller.desk.texts.day(session.start(), caller.known.time_zone, caller.language, now=caller.at)
    return caller.text("sitting.kept_for" if sooner else "sitting.kept_until", day=day)


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
