"""What staff do in Telegram: today, their clients, plan, move or cancel a session, mark one as over.

Code names, kinds and times only: never a client's words. Everybody sees only what is theirs: a therapist
the clients of their care team, a prescriber the medicine sessions of theirs, the front desk the calendar.
Times are the person's own.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from kapjournal.domain.client import Client, ClientState
from kapjournal.domain.course import SessionKind
from kapjournal.domain.errors import KapjournalError
from kapjournal.domain.local_time import LocalTime, local, local_day
from kapjournal.domain.notice import TOUCHES_THE_MEDICINE, SafetyNotice
from kapjournal.domain.people import CareMember, Person, Role
from kapjournal.domain.session import Session, SessionStatus
from kapjournal.ports import OneOf
from kapjournal.usecases.collecting.tell_staff import room_button
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.erase_journal import ERASED_NAME
from kapjournal.usecases.keep_calendar import cancel_session, end_session, move_session, plan_session
from kapjournal.usecases.say import Button, Keyboard, answer

DAYS_AHEAD = 21
HOURS = range(8, 20)
_KINDS = {"p": SessionKind.PREPARATION, "m": SessionKind.MEDICINE, "h": SessionKind.MEDICINE}
_KINDS["i"] = SessionKind.INTEGRATION
_GONE = frozenset({ClientState.ENDED, ClientState.DECEASED, ClientState.FROZEN})


def for_staff(use_case: Callable[[Caller, Person], None]) -> Callable[[Caller], bool]:
    """Runs for somebody of the practice. False for anybody else: then it is not a command at all."""

    def checked(caller: Caller) -> bool:
        if caller.person is None or caller.person.left_at is not None:
            return False
        use_case(caller, caller.person)
        return True

    return checked


def show_today(caller: Caller, person: Person) -> None:
    """Today's sessions in the person's own time, and whether something waits in the reading room."""
    today = local_day(caller.at, person.time_zone)
    lines = [caller.text("staff.today")]
    rows: list[list[Button]] = []
    for session, client in _sessions(caller, person):
        if local_day(session.start(), person.time_zone) != today:
            continue
        clock = caller.desk.texts.hour(local(session.start(), person.time_zone).time(), person.language)
        lines.append(f"{clock} · {client.code_name} · {caller.text(f'kind.{session.kind}')}")
        if _can_end(session, caller.at):
            rows.append([_end_button(caller, session, client)])
    if len(lines) == 1:
        lines.append(caller.text("staff.nothing_today"))
    if _needed(caller, person):
        lines += ["", caller.text("staff.needs_you")]
    answer(caller, "\n".join(lines), keyboard=[*rows, *_to_the_room(caller)])


def _needed(caller: Caller, person: Person) -> bool:
    """Whether a notice waits that this person reads: for a prescriber, one that touches the medicine."""
    if Role.FRONT_DESK in person.roles:
        return False
    theirs = {client.id for client in clients_of(caller, person)}
    waiting = [one for one in caller.uow.all(SafetyNotice, acknowledged_at=None) if one.client_id in theirs]
    if _is_prescriber_only(person):
        waiting = [one for one in waiting if TOUCHES_THE_MEDICINE.intersection(one.kinds)]
    return bool(waiting)


def show_clients(caller: Caller, person: Person) -> None:
    """Code names, each with the next session."""
    lines = []
    sessions = _sessions(caller, person)
    for client in clients_of(caller, person):
        coming = [one for one, whose in sessions if whose.id == client.id and one.start() > caller.at]
        when = caller.text("staff.no_session")
        if coming:
            nearest = min(coming, key=lambda one: one.start())
            when = caller.desk.texts.date_and_time(nearest.start(), person.time_zone, person.language)
        lines.append(f"{client.code_name} · {when}")
    answer(caller, "\n".join(lines) or caller.text("staff.no_clients"), keyboard=_to_the_room(caller))


def offer_plan(caller: Caller, person: Person) -> None:
    """/plan: whose session?"""
    if not person.may_plan:
        answer(caller, caller.text("staff.not_yours"))
        return
    rows = [
        [Button(client.code_name, f"w:{client.id}::::")]
        for client in clients_of(caller, person)
        if client.state not in _GONE
    ]
    answer(caller, caller.text("staff.whose" if rows else "staff.no_clients"), keyboard=rows)


def offer_end(caller: Caller, person: Person) -> None:
    """/end: which session is over?"""
    rows = [
        [_end_button(caller, session, client)]
        for session, client in _sessions(caller, person)
        if _can_end(session, caller.at)
    ]
    answer(caller, caller.text("session.ask" if rows else "session.none_today"), keyboard=rows)


def plan_tap(
    caller: Caller, client_id: str, kind: str, session_id: str, day: str, hour: str, *, over: int | None
) -> str | None:
    """One step of planning: kind, then day, then hour; each in place of the one before."""
    person = caller.person
    client = _theirs(caller, client_id)
    if person is None or client is None or not person.may_plan or client.state in _GONE:
        return caller.text("toast.closed")
    if not kind and not session_id:
        answer(caller, client.code_name, keyboard=_what(caller, person, client), over=over)
        return None
    head = f"w:{client.id}:{kind}:{session_id}"
    if not day:
        answer(caller, caller.text("staff.which_day"), keyboard=_days(caller, person, head), over=over)
        return None
    if not hour:
        answer(caller, caller.text("staff.which_hour"), keyboard=_hours(caller, f"{head}:{day}"), over=over)
        return None
    wall = _wall(local_day(caller.at, person.time_zone), day, hour)
    if wall is None:
        return caller.text("toast.closed")
    starts = LocalTime(wall, person.time_zone)
    session = caller.uow.find(Session, id=session_id, client_id=client.id) if session_id else None
    if session is not None and session.status is SessionStatus.PLANNED:
        session = move_session(caller.uow, caller.desk, session.id, starts)
    elif kind in _KINDS:
        session = plan_session(
            caller.uow, caller.desk, client, _KINDS[kind], starts, at_home=kind == "h" or None
        )
    else:
        return caller.text("toast.closed")
    when = caller.desk.texts.date_and_time(session.start(), person.time_zone, person.language)
    text = caller.text(
        "staff.planned", client=client.code_name, kind=caller.text(f"kind.{session.kind}"), when=when
    )
    answer(caller, text, over=over)
    return None


def cancel_tap(caller: Caller, session_id: str, sure: str, *, over: int | None) -> str | None:
    """Asked once more before it is cancelled; what was not sent yet for it is not sent any more."""
    session, person = caller.uow.find(Session, id=session_id), caller.person
    client = _theirs(caller, session.client_id) if session is not None else None
    if session is None or person is None or client is None or not person.may_plan:
        return caller.text("toast.closed")
    if session.status is not SessionStatus.PLANNED:
        return caller.text("toast.closed")
    if sure == "no":
        answer(caller, client.code_name, keyboard=_what(caller, person, client), over=over)
        return None
    when = caller.desk.texts.date_and_time(session.start(), person.time_zone, person.language)
    named = {"client": client.code_name, "kind": caller.text(f"kind.{session.kind}"), "when": when}
    if sure == "yes":
        cancel_session(caller.uow, caller.desk, session.id)
        answer(caller, caller.text("staff.cancelled", **named), over=over)
        return None
    rows = [
        [Button(caller.text("button.cancel_it"), f"c:{session.id}:yes")],
        [Button(caller.text("button.leave_it"), f"c:{session.id}:no")],
    ]
    answer(caller, caller.text("staff.cancel_ask", **named), keyboard=rows, over=over)
    return None


def end_tap(caller: Caller, session_id: str, *, over: int | None) -> str | None:
    """It is over, as of now; or since it was due to end, where that is long ago."""
    session = caller.uow.find(Session, id=session_id)
    person = caller.person
    if session is None or person is None:
        return caller.text("toast.closed")
    client = _theirs(caller, session.client_id)
    if client is None or (_is_prescriber_only(person) and session.kind is not SessionKind.MEDICINE):
        return caller.text("toast.closed")
    try:
        ended = end_session(caller.uow, caller.desk, session.id, session.end_as_tapped(caller.at))
    except KapjournalError:
        return caller.text("toast.closed")
    at = ended.ended_at or caller.at
    clock = caller.desk.texts.hour(local(at, person.time_zone).time(), person.language)
    answer(caller, caller.text("staff.ended", client=client.code_name, time=clock), over=over)
    return None


def clients_of(caller: Caller, person: Person) -> tuple[Client, ...]:
    """The clients this person may see, by code name; all of them for the front desk, who plans."""
    if Role.FRONT_DESK in person.roles:
        found = caller.uow.all(Client)
    else:
        ids = {one.client_id for one in caller.uow.all(CareMember, person_id=person.id, until=None)}
        found = caller.uow.all(Client, id=OneOf(sorted(ids))) if ids else ()
    shown = (client for client in found if not client.code_name.startswith(ERASED_NAME))
    return tuple(sorted(shown, key=lambda one: one.code_name))


def _to_the_room(caller: Caller) -> Keyboard:
    return room_button(caller.uow, caller.desk, caller.language)


def _sessions(caller: Caller, person: Person) -> list[tuple[Session, Client]]:
    found = []
    for client in clients_of(caller, person):
        for session in caller.uow.all(Session, client_id=client.id):
            hidden = _is_prescriber_only(person) and session.kind is not SessionKind.MEDICINE
            if not session.cancelled and not hidden:
                found.append((session, client))
    return sorted(found, key=lambda pair: pair[0].start())


def _theirs(caller: Caller, client_id: str) -> Client | None:
    if caller.person is None:
        return None
    return next((one for one in clients_of(caller, caller.person) if one.id == client_id), None)


def _is_prescriber_only(person: Person) -> bool:
    return Role.PRESCRIBER in person.roles and Role.THERAPIST not in person.roles


def _can_end(session: Session, now: datetime) -> bool:
    begun = session.status is SessionStatus.PLANNED and session.start() <= now
    return begun and now - session.start() < timedelta(days=2)


def _end_button(caller: Caller, session: Session, client: Client) -> Button:
    return Button(caller.text("staff.over", client=client.code_name), f"o:{session.id}")


def _what(caller: Caller, person: Person, client: Client) -> Keyboard:
    """Move or cancel what is planned, or plan something new. One that was due today may not have happened."""
    rows = []
    for session in caller.uow.all(Session, client_id=client.id, status=SessionStatus.PLANNED):
        when = caller.desk.texts.date_and_time(session.start(), person.time_zone, person.language)
        if session.start() > caller.at:
            rows.append([Button(caller.text("staff.move", when=when), f"w:{client.id}::{session.id}::")])
        if session.start() > caller.at or _can_end(session, caller.at):
            rows.append([Button(caller.text("staff.cancel", when=when), f"c:{session.id}:")])
    new = [[Button(caller.text(f"staff.new_{code}"), f"w:{client.id}:{code}:::")] for code in _KINDS]
    return [*rows, *new]


def _days(caller: Caller, person: Person, head: str) -> Keyboard:
    today = local_day(caller.at, person.time_zone)
    days = [today + timedelta(days=n) for n in range(DAYS_AHEAD)]
    buttons = [Button(_short(caller, day, person), f"{head}:{day:%m%d}:") for day in days]
    return [buttons[n : n + 3] for n in range(0, len(buttons), 3)]


def _short(caller: Caller, day: date, person: Person) -> str:
    return caller.desk.texts.short_day(day, person.language)


def _hours(caller: Caller, head: str) -> Keyboard:
    buttons = [
        Button(caller.desk.texts.hour(time(hour, half), caller.language), f"{head}:{hour:02d}{half:02d}")
        for hour in HOURS
        for half in (0, 30)
    ]
    return [buttons[n : n + 4] for n in range(0, len(buttons), 4)]


def _wall(today: date, day: str, hour: str) -> datetime | None:
    """The wall-clock time of the buttons' digits, this year or, past its end, the next.

    None for a button from long ago, whose day is over or was in a leap year.
    """
    for year in (today.year, today.year + 1):
        try:
            there = datetime.strptime(f"{year}{day}{hour}", "%Y%m%d%H%M")  # noqa: DTZ007 - a clock on the wall
        except ValueError:
            continue
        if today <= there.date() <= today + timedelta(days=DAYS_AHEAD):
            return there
    return None
