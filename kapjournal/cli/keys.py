"""`keys`: the practice's recovery key, new epochs, and a new server secret."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kapjournal.cli.people import As
from kapjournal.cli.room import ask_secret, note, open_room, unlock
from kapjournal.cli.speak import read_text, say, write_whole
from kapjournal.domain.people import Role

if TYPE_CHECKING:
    from kapjournal.ports import NewRecoveryKey, UnitOfWork

keys = typer.Typer(no_args_is_help=True, help="The recovery key, new epochs, server secrets.")


def register(app: typer.Typer) -> None:
    app.add_typer(keys, name="keys")


@keys.command("recovery")
def recovery(
    out: Annotated[
        Path | None, typer.Option("--out", dir_okay=False, help="A file on a stick instead of the screen.")
    ] = None,
    replace_it: Annotated[
        bool, typer.Option("--replace", help="The sheet is lost: make another key.")
    ] = False,
) -> None:
    """Make the practice's recovery key. Its private half is shown once and kept nowhere."""
    from kapjournal.domain.access import Access
    from kapjournal.domain.errors import Conflict
    from kapjournal.usecases.reading.keep_recovery_key import journals_made_before, keep_recovery_key

    if out is not None and out.exists():
        raise Conflict(f"{out} is there already", remedy="Take another name.")
    with open_room() as reading:

        def job(uow: "UnitOfWork") -> "NewRecoveryKey":
            note(uow, reading, Access.CHANGED_POLICY, detail="recovery key")
            return keep_recovery_key(uow, reading.room, replace_it=replace_it)

        made = reading.database.transact_now(job)
        before = reading.database.read_now(journals_made_before)
    if out is None:
        say(made.printed.rstrip("\n"))
    else:
        write_whole(out, made.printed)
    print(
        f"Fingerprint {made.fingerprint}. Print the sheet and lock it away: whoever holds it can read every "
        "journal of the practice, and without it a journal is lost with its therapist.",
        file=sys.stderr,
    )
    if before:
        print("Journals that exist already: kapjournal keys rotate --all", file=sys.stderr)


@keys.command("rotate")
def rotate(
    code_name: Annotated[str | None, typer.Argument(help="Whose journal.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every client of yours.")] = False,
    who: As = None,
) -> None:
    """Begin a new epoch: what is written from now on opens only for the care team as it stands."""
    from kapjournal.domain.access import Access
    from kapjournal.domain.errors import InvalidInput
    from kapjournal.usecases.reading.reading_desk import client_named, clients_of
    from kapjournal.usecases.reading.rotate_journal import rotate_journal

    if (code_name is None) != every:
        raise InvalidInput("a code name or --all is wanted")
    with open_room() as reading:
        unlocked = unlock(reading, who)

        def job(uow: "UnitOfWork") -> list[tuple[str, int]]:
            mine = (
                [
                    client
                    for client, member in clients_of(uow, unlocked.person.id)
                    if member.role is Role.THERAPIST
                ]
                if every
                else [client_named(uow, code_name or "")]
            )
            for one in mine:
                note(uow, reading, Access.CHANGED_TEAM, unlocked.person, client_id=one.id, detail="keys")
            return [
                (one.code_name, rotate_journal(uow, reading.room, unlocked.identity, one.id)) for one in mine
            ]

        for name, epoch in reading.database.transact_now(job):
            say(f"{name}: epoch {epoch}")


@keys.command("recover")
def recover(
    code_name: Annotated[str, typer.Argument(help="Whose journal.")],
    person: Annotated[str, typer.Argument(help="Who may read it from now on.")],
    role: Annotated[Role, typer.Option(help="As what.")] = Role.THERAPIST,
    sheet: Annotated[
        Path | None, typer.Option(help="The recovery key as a file; typed when left out.")
    ] = None,
    who: As = None,
) -> None:
    """The day a therapist is gone: open a journal for somebody else with the practice's recovery key.

    A custodian or the therapist who takes over unlocks, and signs for the new care team.
    """
    from kapjournal.domain.access import Access
    from kapjournal.usecases.reading.reading_desk import client_named, person_named
    from kapjournal.usecases.reading.rotate_journal import recover_journals

    with open_room() as reading:
        text = read_text(sheet) if sheet else ask_secret("The recovery key, in one line: ")
        unlocked = unlock(reading, who)

        def job(uow: "UnitOfWork") -> None:
            client_id, person_id = client_named(uow, code_name).id, person_named(uow, person).id
            recover_journals(uow, reading.room, unlocked.identity, text, client_id, person_id, role)
            note(
                uow, reading, Access.CHANGED_TEAM, unlocked.person, client_id=client_id, detail="recovery key"
            )

        reading.database.transact_now(job)
    say(f"{person} can read {code_name} now. They begin a new epoch: kapjournal keys rotate {code_name}")


@keys.command("server")
def server(
    renew: Annotated[
        bool, typer.Option("--renew", help="Put it in use: everything under the old one is written anew.")
    ] = False,
) -> None:
    """Print a new server secret; with --renew put it in use. Stop kapjournal before renewing."""
    from kapjournal.sealing.server_keys import new_server_secret

    if not renew:
        say(new_server_secret())
        return
    from kapjournal.cli.room import load_settings, must_exist
    from kapjournal.domain.errors import InvalidInput
    from kapjournal.storage.migrate import check_level
    from kapjournal.wiring.renewal import renew_secret

    settings = load_settings()
    file = settings.server_secrets_file
    if file is None:
        raise InvalidInput(
            "the server secret stands in a variable, which this command cannot change",
            remedy="put it into a file, and name that with KAPJOURNAL_SERVER_SECRETS_FILE",
        )
    must_exist(settings)
    check_level(settings.database_url)
    before = settings.secrets_text
    after = f"{new_server_secret()}\n{before}\n"
    write_whole(file, after)
    try:
        done = renew_secret(settings, before, after)
    except BaseException:
        write_whole(file, before + "\n")
        raise
    say(f"{file} begins with the new secret; {done.rows} rows were written anew.")
    say("Keep the older lines as long as you keep backups from before today, then remove them.")
    if done.invites or done.enrolments:
        say(f"To be given out anew: {done.invites} invites, {done.enrolments} enrolment links.")
