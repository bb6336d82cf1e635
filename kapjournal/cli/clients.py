"""`client`: invite, list, erase. What makes or drops keys needs an unlocked therapist."""

from typing import TYPE_CHECKING, Annotated

import typer

from kapjournal.cli.people import As
from kapjournal.cli.room import ask, note, open_room, unlock
from kapjournal.cli.speak import say, table
from kapjournal.domain.client import History
from kapjournal.domain.course import Route, Track
from kapjournal.domain.people import Role

if TYPE_CHECKING:
    from kapjournal.ports import UnitOfWork

client = typer.Typer(no_args_is_help=True, help="Invite, list and erase clients.")


def register(app: typer.Typer) -> None:
    app.add_typer(client, name="client")


@client.command("invite")
def invite(
    code_name: Annotated[str, typer.Argument(help="A word, never the person's name.")],
    language: Annotated[str, typer.Option(help="en or es.")] = "en",
    time_zone: Annotated[str, typer.Option("--zone", help="Such as America/New_York.")] = "UTC",
    track: Annotated[
        list[Track], typer.Option("--track", help="What the course is for; may be repeated.")
    ] = [],  # noqa: B006
    route: Annotated[Route, typer.Option(help="How the medicine is given.")] = Route.INTRAMUSCULAR,
    measure: Annotated[list[str], typer.Option("--measure", help="Such as phq9; may be repeated.")] = [],  # noqa: B006
    history: Annotated[list[History], typer.Option("--history", help="Adds a check; may be repeated.")] = [],  # noqa: B006
    care: Annotated[
        list[str], typer.Option("--care", help="NAME:ROLE of somebody else who may read; may be repeated.")
    ] = [],  # noqa: B006
    who: As = None,
) -> None:
    """Invite a client: makes their journal's keys and prints the link. Needs passphrase and authenticator.

    For a client who is invited already it prints a new link; earlier links and phones stop working.
    """
    from kapjournal.cli.telegram import learn_username
    from kapjournal.domain.access import Access
    from kapjournal.domain.client import Client
    from kapjournal.ports import UnitOfWork
    from kapjournal.usecases.reading.invite_client import Invited, NewClient, invite_client, reinvite_client
    from kapjournal.usecases.reading.reading_desk import person_named

    with open_room() as reading:
        learn_username(reading)
        unlocked = unlock(reading, who)

        def job(uow: UnitOfWork) -> Invited:
            invited = renewed_or_new(uow)
            note(uow, reading, Access.INVITED, unlocked.person, client_id=invited.client.id)
            return invited

        def renewed_or_new(uow: UnitOfWork) -> Invited:
            known = uow.find(Client, code_name=" ".join(code_name.split()))
            if known is not None:
                return reinvite_client(uow, reading.room, unlocked.identity, known.id)
            team = tuple((person_named(uow, name).id, role) for name, role in map(_care, care))
            new = NewClient(
                code_name=code_name,
                language=language,
                time_zone=time_zone,
                tracks=tuple(track),
                route=route,
                measures=tuple(measure),
                history=tuple(history),
                care=team,
            )
            return invite_client(uow, reading.room, unlocked.identity, new)

        invited = reading.database.transact_now(job)
    say(f"Invite for {invited.client.code_name}, valid for 14 days, works once:")
    say(f"  {invited.link or '/start ' + invited.code}")
    matching = f"{invited.matching_code[:3]} {invited.matching_code[3:]}"
    say(f"Their screen shows the code {matching}: compare it, so that you know you mean each other.")


@client.command("list")
def list_() -> None:
    """Clients by code name."""
    from kapjournal.domain.client import Client

    with open_room() as reading:
        clients = reading.database.read_now(lambda uow: uow.all(Client, order_by="code_name"))
    table(
        ("code name", "state", "language", "zone"),
        [(one.code_name, one.state.value, one.language, one.time_zone) for one in clients],
    )
    if not clients:
        say("Nobody yet: kapjournal client invite CODE_NAME")


@client.command("erase")
def erase(
    code_name: Annotated[str, typer.Argument(help="Whose journal is erased for good.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask again.")] = False,
    who: As = None,
) -> None:
    """Erase a journal for good: keys, ciphertexts, links, plans. Needs passphrase and authenticator."""
    from kapjournal.domain.access import Access
    from kapjournal.domain.errors import NotAllowed
    from kapjournal.storage.checkpoint import truncate_wal
    from kapjournal.usecases.reading.erase_client import erase_client
    from kapjournal.usecases.reading.reading_desk import client_named

    with open_room() as reading:
        found = reading.database.read_now(lambda uow: client_named(uow, code_name))
        if not yes and ask(f"Write {found.code_name} to erase it for good: ") != found.code_name:
            raise NotAllowed("nothing was erased", remedy="write the code name, or give --yes")
        unlocked = unlock(reading, who)

        def job(uow: "UnitOfWork") -> tuple[str, int]:
            note(uow, reading, Access.ERASED, unlocked.person, client_id=found.id)
            return erase_client(uow, reading.room, unlocked.identity, found.id)

        receipt, erased = reading.database.transact_now(job)
        overwritten = truncate_wal(reading.database.engine)
    say(f"Erased {erased} records. Receipt: {receipt}. Backups keep ciphertext until they expire.")
    if not overwritten:
        say("Another process is reading: the log file holds ciphertext without keys until it is done.")


def _care(text: str) -> tuple[str, Role]:
    from kapjournal.domain.errors import InvalidInput

    name, _, role = text.rpartition(":")
    if not name or role not in set(Role):
        raise InvalidInput(
            f"--care {text}: a name and a role are wanted",
            remedy=f"Roles: {', '.join(Role)}. Such as ash:supervisor",
        )
    return name, Role(role)
