"""Plan, move, cancel and end sessions; whatever is not yet sent follows."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from kapjournal.domain.client import Client
from kapjournal.domain.course import Route, SessionKind
from kapjournal.domain.guidance import GuidanceSection
from kapjournal.domain.local_time import LocalTime, local, local_day
from kapjournal.domain.session import Session, SessionStatus
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Caller, Desk, new_id
from kapjournal.usecases.plan_reflections import plan_reflections
from kapjournal.usecases.say import Button, answer

DURATIONS = {
    SessionKind.PREPARATION: timedelta(minutes=60),
    SessionKind.MEDICINE: timedelta(hours=2),
    SessionKind.INTEGRATION: timedelta(minutes=60),
}


def plan_session(
    uow: UnitOfWork,
    desk: Desk,
    client: Client,
    kind: SessionKind,
    starts: LocalTime,
    *,
    duration: timedelta | None = None,
    route: Route | None = None,
    at_home: bool | None = None,
) -> Session:
    session = Session(
        id=new_id(),
        client_id=client.id,
        kind=kind,
        starts=starts,
        duration=duration or DURATIONS[kind],
        route=route if kind is SessionKind.MEDICINE else None,
        at_home=at_home if kind is SessionKind.MEDICINE else None,
    )
    uow.add(session)
    plan_reflections(uow, desk, client)
    return session


def move_session(uow: UnitOfWork, desk: Desk, session_id: str, to: LocalTime) -> Session:
    return _changed(uow, desk, uow.get(Session, session_id).moved(to))


def cancel_session(uow: UnitOfWork, desk: Desk, session_id: str) -> Session:
    return _changed(uow, desk, uow.get(Session, session_id).cancel())


def end_session(uow: UnitOfWork, desk: Desk, session_id: str, at: datetime) -> Session:
    """Mark when it ended. A second mark changes nothing: two people may both say it."""
    return _changed(uow, desk, uow.get(Session, session_id).mark_ended(at))


def _changed(uow: UnitOfWork, desk: Desk, session: Session) -> Session:
    uow.save(session)
    plan_reflections(uow, desk, uow.get(Client, session.client_id))
    uow.after_commit("notices")
    return session


def offer_to_end(caller: Caller) -> None:
    """/session: one tap says that it is over. One still to come is named; after one, its care comes again."""
    theirs = caller.uow.all(Session, client_id=caller.known.id)
    begun = [one for one in theirs if _may_be_over(caller, one)]
    if not begun:
        _no_session_to_end(caller, theirs)
        return
    rows = [[Button(caller.text(f"button.over_{one.kind}"), f"d:{one.id}")] for one in begun]
    # After-care is edited into this message, and what a message was sent with stays.
    answer(caller, caller.text("session.ask"), keyboard=rows, copyable=True)


def _may_be_over(caller: Caller, session: Session) -> bool:
    """It has begun, today or the day before, and nobody has said that it is over."""
    zone = caller.known.time_zone
    lately = local_day(session.start(), zone) >= local_day(caller.at, zone) - timedelta(days=1)
    return session.status is SessionStatus.PLANNED and session.start() <= caller.at and lately


def _no_session_to_end(caller: Caller, theirs: Sequence[Session]) -> None:
    zone = caller.known.time_zone
    todays = [
        one
        for one in theirs
        if not one.cancelled and local_day(one.start(), zone) == local_day(caller.at, zone)
    ]
    coming = min((one.start() for one in todays if one.start() > caller.at), default=None)
    if coming is not None:
        clock = caller.desk.texts.hour(local(coming, zone).time(), caller.language)
        answer(caller, caller.text("reminder.today", time=clock))
    elif todays:
        answer(caller, _after(caller, max(todays, key=lambda one: one.start())), keep=True)
    else:
        answer(caller, caller.text("session.none_today"))


def client_ends_session(caller: Caller, session_id: str, *, over: int | None) -> str | None:
    """The client says it is over: the after-care stands in the same message."""
    session = caller.uow.find(Session, id=session_id, client_id=caller.known.id)
    if session is None or session.cancelled or session.start() > caller.at:
        return caller.text("toast.closed")
    if session.status is SessionStatus.PLANNED:
        end_session(caller.uow, caller.desk, session.id, session.end_as_tapped(caller.at))
    answer(caller, _after(caller, session), over=over, keep=True)
    return None


def _after(caller: Caller, session: Session) -> str:
    """A thank you; after the medicine, what to mind until tomorrow."""
    text = caller.text("session.over")
    if session.kind is not SessionKind.MEDICINE:
        return text
    guidance = caller.desk.library.guidance(caller.language, session.route or caller.known.route)
    lines = [f"· {line.text}" for line in guidance.section(GuidanceSection.AFTER_SESSION)]
    return "\n".join([text, "", *lines])
