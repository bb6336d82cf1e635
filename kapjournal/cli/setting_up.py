"""`init` and `db`: a new practice, and the care of its database."""

import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kapjournal.cli.room import load_settings, note, open_room
from kapjournal.cli.speak import progress, say

if TYPE_CHECKING:
    from kapjournal.ports import UnitOfWork

SETTLE_RESTORE = (
    "erase again whoever was erased since the backup (kapjournal client erase CLIENT), end or hold whoever "
    "stopped since (the client's settings in the reading room), then run: kapjournal db settle"
)
"""What is left to do after a restore that could not be compared with the database before it."""

_ENV = """# Settings of this practice. Every other setting is in .env.example, with what it does.
KAPJOURNAL_DATABASE_URL="{database_url}"
KAPJOURNAL_SERVER_SECRETS_FILE="{secrets_file}"
KAPJOURNAL_INGEST_KEY_FILE="{ingest_file}"
# From @BotFather. The collecting side only.
KAPJOURNAL_BOT_TOKEN={token}
"""

db = typer.Typer(no_args_is_help=True, help="Upgrade, back up and restore the database.")


def register(app: typer.Typer) -> None:
    app.command()(init)
    app.add_typer(db, name="db")


def init(
    name: Annotated[str, typer.Option("--name", help="The practice's name, as clients read it.")],
    folder: Annotated[
        Path, typer.Option("--folder", file_okay=False, help="Where .env and the keys are written.")
    ] = Path(),
    database_url: Annotated[
        str, typer.Option("--database-url", help="Default: a SQLite file in that folder.")
    ] = "",
    therapist: Annotated[
        str, typer.Option("--therapist", help="Name of the first therapist: prints an enrolment link.")
    ] = "",
) -> None:
    """Set up a practice: keys, settings, database. Nothing that exists is overwritten."""
    from kapjournal.domain.errors import Conflict

    folder = folder.expanduser().absolute()
    environment, keys, own = folder / ".env", folder / "keys", folder / "kapjournal.db"
    for known in (environment, keys):
        if known.exists():
            raise Conflict(f"{known} is there already", remedy="Take another folder, or move it away first.")
    mask = os.umask(0o077)  # keys, settings and the database belong to the service's user alone
    new = not own.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        code = _make(folder, database_url or f"sqlite:///{own}", name, therapist)
    except BaseException:
        # Half a practice is worse than none: what this command made goes again.
        shutil.rmtree(keys, ignore_errors=True)
        environment.unlink(missing_ok=True)
        if new:
            for log in ("", "-wal", "-shm"):
                own.with_name(own.name + log).unlink(missing_ok=True)
        raise
    finally:
        os.umask(mask)
    say(f"Set up in {folder}. Keep a copy of {keys} away from the database and its backups.")
    say()
    say("Next:")
    say(f"  1. Put the bot's token into {environment} (KAPJOURNAL_BOT_TOKEN, from @BotFather).")
    say("  2. kapjournal keys recovery      the practice's recovery key, printed once")
    if therapist:
        say(f"  3. {therapist} enrols at {_portal()}/enrol/{code}  (once, within 7 days)")
        say("     or in a terminal here: kapjournal therapist enrol")
    else:
        say("  3. kapjournal therapist add NAME --role therapist")
    say("  4. kapjournal policy set FILE    working hours, cover, phone numbers")
    say("  5. kapjournal doctor             says what is still missing")
    say("  6. kapjournal run")


@db.command("upgrade")
def upgrade_() -> None:
    """Bring the database to this program's level."""
    from kapjournal.storage.migrate import upgrade

    with progress("upgrading"):
        before, now = upgrade(load_settings().database_url)
    say(
        f"The database is at {now} already."
        if before == now
        else f"The database went from {before or 'empty'} to {now}."
    )


@db.command("backup")
def backup(
    target: Annotated[Path, typer.Argument(dir_okay=False, help="The file to write; it must not exist.")],
) -> None:
    """Copy the whole database into one file while everything goes on running."""
    from kapjournal.storage.backup import write_backup

    with open_room() as reading, progress("copying"):
        copied = write_backup(reading.database.engine, target)
    say(f"{copied} rows in {target}. It holds no key: keep the keys folder apart from it.")


@db.command("restore")
def restore(
    source: Annotated[Path, typer.Argument(dir_okay=False, help="A file that `db backup` wrote.")],
    yes: Annotated[bool, typer.Option("--yes", help="Replace the present database without asking.")] = False,
) -> None:
    """Replace the database by a backup; every chain says so in a signed record. Stop kapjournal first.

    Who was erased or stopped since is erased or stopped in it again, as far as the present database tells.
    """
    from kapjournal.cli.room import ask
    from kapjournal.domain.errors import NotAllowed
    from kapjournal.sealing.server_keys import IngestKey, ServerKeys
    from kapjournal.storage.backup import restore_backup
    from kapjournal.usecases.reading.keep_since import Kept, Since, keep_since, look_since
    from kapjournal.usecases.reading.mark_restored import mark_restored
    from kapjournal.wiring.reading import restoring_desk

    settings = load_settings()
    keys = ServerKeys.from_text(settings.secrets_text)
    ingest = IngestKey.from_text(settings.ingest_text)
    if not yes and ask("This replaces the present database. Write yes to go on: ") != "yes":
        raise NotAllowed("nothing was changed", remedy="write yes, or give --yes")

    def mark(uow: "UnitOfWork", since: Since | None) -> tuple[int, Kept]:
        desk = restoring_desk(uow, settings, keys, ingest)
        again = keep_since(uow, desk, since)
        return mark_restored(uow, desk), again

    with progress("restoring"):
        (chains, again), before = restore_backup(source, settings.database_url, keys.state, look_since, mark)
    say(f"Restored. {chains} chains say so with a signed record.")
    say(f"Erased again, as before the restore: {again.clients} clients, {again.records} records in all.")
    if again.stopped:
        say(f"Stopped again, as before the restore: {', '.join(again.stopped)}")
    if again.left:
        say(
            f"Closed again: the place of {', '.join(again.left)}. In the reading room, take them out of their"
        )
        say("care teams once more: that makes new keys for each journal they could read.")
    if again.unseen:
        say("There was no database before it that could be read: it may hold clients who were erased since.")
        say(f"Before the bot is started: {SETTLE_RESTORE}")
    if before is not None:
        say(f"The database as it was: {before}")


@db.command("settle")
def settle() -> None:
    """After a restore that could not be compared: whoever was erased since the backup is erased again."""
    from kapjournal.domain.access import Access
    from kapjournal.usecases.desk import practice_of

    with open_room() as reading:

        def job(uow: "UnitOfWork") -> None:
            uow.save(replace(practice_of(uow), restored_unseen_at=None))
            note(uow, reading, Access.ERASED, detail="after a restore")

        reading.database.transact_now(job)
    say("Noted.")


def _make(folder: Path, database_url: str, name: str, therapist: str) -> str:
    """Database, keys, first rows, settings, in this order. Returns the first therapist's enrolment code."""
    from kapjournal.sealing.server_keys import IngestKey, new_server_secret
    from kapjournal.storage.migrate import upgrade

    # The database first: a wrong address or a newer one is found before a key is made.
    upgrade(database_url)
    keys = folder / "keys"
    keys.mkdir(mode=0o700)
    secret, ingest = new_server_secret(), IngestKey.generate()
    _private(keys / "server_secrets", secret + "\n")
    _private(keys / "ingest_key", ingest.to_text() + "\n")
    code = _first_rows(database_url, secret, ingest.public_bytes, name, therapist)
    settings = _ENV.format(
        database_url=database_url,
        secrets_file=keys / "server_secrets",
        ingest_file=keys / "ingest_key",
        token=os.environ.get("KAPJOURNAL_BOT_TOKEN", ""),
    )
    _private(folder / ".env", settings)
    return code


def _private(path: Path, text: str) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)


def _first_rows(database_url: str, secret: str, ingest_public: bytes, name: str, therapist: str) -> str:
    from kapjournal.config import Settings
    from kapjournal.domain.errors import Conflict
    from kapjournal.domain.people import Role
    from kapjournal.domain.practice_record import PRACTICE, PracticeRecord
    from kapjournal.usecases.reading.add_person import add_person
    from kapjournal.usecases.reading.set_up_practice import set_up_practice
    from kapjournal.wiring.reading import build_reading

    settings = Settings(_env_file=None, database_url=database_url, server_secrets=secret)
    reading = build_reading(settings)

    def first(uow: "UnitOfWork") -> str:
        if uow.find(PracticeRecord, id=PRACTICE) is not None:
            raise Conflict(
                "this database holds a practice already, which belongs to other keys",
                remedy="Copy that practice's keys folder and .env instead of making new ones.",
            )
        set_up_practice(uow, reading.room, name, ingest_public=ingest_public)
        if not therapist:
            return ""
        return add_person(uow, reading.room, therapist, (Role.THERAPIST, Role.COVER_READER))[1]

    try:
        return reading.database.transact_now(first)
    finally:
        reading.database.close()


def _portal() -> str:
    return load_settings().portal_url
