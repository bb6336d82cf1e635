"""`session`: plan, move, end, cancel. No passphrase: the front desk does this too, and it opens nothing."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from kapjournal.cli.room import note, open_room
from kapjournal.cli.speak import say, table
from kapjournal.domain.course import Route, SessionKind

if TYPE_CHECKING:
    from kapjournal.domain.session import Session
    from kapjournal.ports import UnitOfWork

session = typer.Typer(no_args_is_help=True, help="Plan, move, end and cancel sessions.")

When = Annotated[str, typer.Argument(help='Local time, such as "2026-03-17 14:00".')]
Which = Annotated[str, typer.Argument(help="The session's id, or its first characters (session list).")]
Zone = Annotated[str, typer.Option("--zone", help="Default: the practice's zone, else the client's.")]


def register(app: typer.Typer) -> None:
    app.add_typer(session, name="session")


@session.command("plan")
def plan(
    code_name: Annotated[str, typer.Argument(help="Whose session.")],
    kind: SessionKind,
    when: When,
    zone: Zone = "",
    minutes: Annotated[
        int | None, typer.Option(min=1, max=720, help="How long it is planned to take.")
    ] = None,
    route: Annotated[Route | None, typer.Option(help="Only for a medicine session.")] = None,
) -> None:
    """Plan a session; what the bot asks follows from it."""
    from kapjournal.domain.access import Access
    from kapjournal.domain.local_time import LocalTime
    from kapjournal.usecases.keep_calendar import plan_session
    from kapjournal.usecases.reading.reading_desk import client_named

    wall = _wall(when)

    def job(uow: "UnitOfWork") -> "Session":
        client = client_named(uow, code_name)
        note(uow, reading, Access.CHANGED_SESSION, client_id=client.id)
        return plan_session(
            uow,
            reading.room.desk,
            client,
            kind,
            LocalTime(wall, zone or _zone(uow, client.time_zone)),
            duration=timedelta(minutes=minutes) if minutes else None,
            route=route or client.route,
        )

    with open_room() as reading:
        planned = reading.database.transact_now(job)
    say(f"Planned {_told(planned)}.")


@session.command("list")
def list_(code_name: Annotated[str, typer.Argument(help="Whose sessions.")]) -> None:
    """A client's sessions in order of time."""
    from kapjournal.domain.session import Session
    from kapjournal.usecases.reading.reading_desk import client_named

    with open_room() as reading:
        found = reading.database.read_now(
            lambda uow: uow.all(Session, client_id=client_named(uow, code_name).id)
        )
    rows = sorted(found, key=lambda one: one.start())
    table(
        ("id", "kind", "when", "zone", "state"),
        [
            (one.id, one.kind.value, f"{one.starts.wall:%Y-%m-%d %H:%M}", one.starts.zone, one.status.value)
            for one in rows
        ],
    )
    if not rows:
        say("None yet: kapjournal session plan")


@session.command("move")
def move(which: Which, when: When, zone: Zone = "") -> None:
    """Move a session to another time; what is not yet sent moves with it."""
    from kapjournal.domain.access import Access
    from kapjournal.domain.local_time import LocalTime
    from kapjournal.usecases.keep_calendar import move_session

    wall = _wall(when)

    def job(uow: "UnitOfWork") -> "Session":
        known = _find(uow, which)
        note(uow, reading, Access.CHANGED_SESSION, client_id=known.client_id)
        return move_session(uow, reading.room.desk, known.id, LocalTime(wall, zone or known.starts.zone))

    with open_room() as reading:
        moved = reading.database.transact_now(job)
    say(f"Moved: {_told(moved)}.")


@session.command("end")
def end(
    which: Which, when: Annotated[str, typer.Argument(help="When it ended, local time. Default: now.")] = ""
) -> None:
    """Mark that a session is over; the questions after it count from then."""
    from kapjournal.domain.access import Access
    from kapjournal.domain.local_time import LocalTime
    from kapjournal.usecases.keep_calendar import end_session

    wall = _wall(when) if when else None

    def job(uow: "UnitOfWork") -> "Session":
        known = _find(uow, which)
        note(uow, reading, Access.CHANGED_SESSION, client_id=known.client_id)
        at = LocalTime(wall, known.starts.zone).instant() if wall else reading.room.now()
        return end_session(uow, reading.room.desk, known.id, at)

    with open_room() as reading:
        ended = reading.database.transact_now(job)
    say(f"Over: {_told(ended)}.")


@session.command("cancel")
def cancel(which: Which) -> None:
    """Cancel a session; what is not yet sent for it is dropped."""
    from kapjournal.domain.access import Access
    from kapjournal.usecases.keep_calendar import cancel_session

    def job(uow: "UnitOfWork") -> "Session":
        known = _find(uow, which)
        note(uow, reading, Access.CHANGED_SESSION, client_id=known.client_id)
        return cancel_session(uow, reading.room.desk, known.id)

    with open_room() as reading:
        gone = reading.database.transact_now(job)
    say(f"Cancelled: {_told(gone)}.")


def _wall(text: str) -> datetime:
    from kapjournal.domain.errors import InvalidInput

    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is not None or len(text) < len("2026-03-17 14:00"):
        raise InvalidInput(f"{text!r} is not a local date and time", remedy='Write it as "2026-03-17 14:00".')
    return moment


def _zone(uow: "UnitOfWork", otherwise: str) -> str:
    from kapjournal.usecases.desk import policy_of

    policy = policy_of(uow)
    return policy.zone if policy else otherwise


def _find(uow: "UnitOfWork", which: str) -> "Session":
    from kapjournal.domain.errors import InvalidInput, NotFound
    from kapjournal.domain.session import Session

    found = [one for one in uow.all(Session) if which and one.id.startswith(which)]
    if not found:
        raise NotFound(f"there is no session {which!r}", remedy="run: kapjournal session list CODE_NAME")
    if len(found) > 1:
        raise InvalidInput(f"{which!r} begins the id of {len(found)} sessions", remedy="Give more of it.")
    return found[0]


def _told(one: "Session") -> str:
    when = f"{one.starts.wall:%Y-%m-%d %H:%M} {one.starts.zone}"
    return f"{one.kind.value} session {one.id}, {when}, {one.status.value}"
