"""Open the practice for one command: settings, database at the right level, and whoever unlocks."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kapjournal.domain.errors import InvalidInput, NotAllowed

if TYPE_CHECKING:
    from kapjournal.config import Settings
    from kapjournal.domain.access import Access
    from kapjournal.domain.people import Person
    from kapjournal.ports import UnitOfWork
    from kapjournal.usecases.reading.unlock_person import Unlocked
    from kapjournal.wiring.reading import Reading

COMMAND_LINE = "command line"
"""Where it was done, as a line of the access log says it."""

SECRETS_FILE = "KAPJOURNAL_PASSPHRASE_FILE"
"""For scripts: line 1 the passphrase, line 2 the authenticator's secret in base 32. Mode 0600."""


@dataclass(frozen=True, slots=True)
class Credentials:
    passphrase: str = field(repr=False)
    totp_secret: str = field(default="", repr=False)


def load_settings() -> "Settings":
    from kapjournal.config import Settings

    return Settings.load()


@contextmanager
def open_room() -> Iterator["Reading"]:
    """Raises InvalidSetting, InvalidInput or Unavailable before anything is done."""
    from kapjournal.storage.migrate import check_level
    from kapjournal.wiring.reading import build_reading

    settings = load_settings()
    reading = build_reading(settings)
    try:
        must_exist(settings)
        check_level(settings.database_url)
        yield reading
    finally:
        reading.database.close()


def must_exist(settings: "Settings") -> None:
    """SQLite would make an empty file of a mistyped path. Raises InvalidInput instead."""
    from sqlalchemy.engine import make_url

    url = make_url(settings.database_url)
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file():
        raise InvalidInput(
            f"there is no database at {url.database}",
            remedy="set KAPJOURNAL_DATABASE_URL, or run: kapjournal init",
        )


def unlock(reading: "Reading", name: str | None) -> "Unlocked":
    """Ask for passphrase and authenticator code, on the terminal or from the secrets file; log who it is.

    Raises NotAllowed for wrong ones, InvalidInput when there is nobody to ask.
    """
    from kapjournal.domain.access import Access
    from kapjournal.usecases.reading.unlock_person import unlock_person

    person = _who(reading, name)
    scripted = _from_file()
    if scripted is not None:
        passphrase, code = scripted.passphrase, _code_for(reading, person, scripted.totp_secret)
    else:
        passphrase = ask_secret(f"Passphrase of {person.name}: ")
        code = ask("Six-digit code of the authenticator: ")
    unlocked = unlock_person(reading.database, reading.room, person.name, passphrase, code)
    reading.database.transact_now(lambda uow: note(uow, reading, Access.SIGNED_IN, unlocked.person))
    return unlocked


def note(
    uow: "UnitOfWork",
    reading: "Reading",
    action: "Access",
    who: "Person | None" = None,
    *,
    client_id: str | None = None,
    detail: str = COMMAND_LINE,
) -> None:
    """A line of the access log, in the transaction of what it tells of. Nobody unlocked: the operator."""
    from kapjournal.domain.access import OPERATOR
    from kapjournal.usecases.reading.log_access import log_access

    log_access(
        uow,
        reading.room.index,
        action,
        person_id=who.id if who else OPERATOR,
        at=reading.room.now(),
        client_id=client_id,
        detail=detail,
    )


def ask(question: str) -> str:
    _needs_terminal()
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def ask_secret(question: str) -> str:
    """What is typed is not shown."""
    import getpass

    _needs_terminal()
    return getpass.getpass(question)


def new_credentials(reading: "Reading") -> Credentials:
    """A passphrase for somebody who enrols or resets: offered, typed twice, or from the secrets file."""
    from kapjournal.sealing.passphrase import generate_passphrase, normalised

    scripted = _from_file()
    if scripted is not None:
        return scripted
    print(f"A good passphrase, if you like it: {generate_passphrase()}", file=sys.stderr)
    first = ask_secret("New passphrase: ")
    if normalised(first) != normalised(ask_secret("Once more: ")):
        raise InvalidInput("the two passphrases differ", remedy="try again")
    return Credentials(first, reading.room.keys.new_totp_secret())


def confirm_authenticator(reading: "Reading", name: str, credentials: Credentials) -> str:
    """Show the secret as a QR code and ask for the first digits; in a script they are worked out."""
    import pyotp

    if os.environ.get(SECRETS_FILE):
        # The step before this one, so that a sign-in right after enrolment has a code of its own.
        return pyotp.TOTP(credentials.totp_secret).at(int(reading.room.wall().timestamp()) - 30)
    import segno

    uri = reading.room.keys.totp_uri(credentials.totp_secret, person=name, practice="kapjournal")
    segno.make(uri).terminal(out=sys.stderr, compact=True)
    print(f"Or type it into the authenticator: {credentials.totp_secret}", file=sys.stderr)
    return ask("Its six digits now: ")


def _who(reading: "Reading", name: str | None) -> "Person":
    from kapjournal.domain.people import Person
    from kapjournal.usecases.reading.reading_desk import person_named

    wanted = name or os.environ.get("KAPJOURNAL_AS")
    if wanted:
        return reading.database.read_now(lambda uow: person_named(uow, wanted))
    people = [one for one in reading.database.read_now(lambda uow: uow.all(Person)) if one.identity]
    if len(people) != 1:
        raise InvalidInput("it is not clear who you are", remedy="add --as NAME")
    return people[0]


def _from_file() -> Credentials | None:
    named = os.environ.get(SECRETS_FILE)
    if not named:
        return None
    path = Path(named)
    try:
        lines = path.read_text("utf-8").splitlines()
        open_to_others = path.stat().st_mode & 0o077
    except (OSError, UnicodeDecodeError):
        raise InvalidInput(f"{SECRETS_FILE}: {path} cannot be read", remedy="check the path") from None
    if open_to_others:
        raise InvalidInput(f"{SECRETS_FILE}: others can read {path}", remedy=f"chmod 600 {path}")
    if len(lines) < 2:
        raise InvalidInput(
            f"{SECRETS_FILE}: {path} needs two lines",
            remedy="the passphrase, then the authenticator's secret",
        )
    return Credentials(lines[0], lines[1].strip())


def _code_for(reading: "Reading", person: "Person", secret: str) -> str:
    """Digits that were not used yet: scripts sign in faster than codes change, so they wait their turn."""
    import binascii

    import pyotp

    from kapjournal.domain.people import Person

    fresh = reading.database.read_now(lambda uow: uow.get(Person, person.id))
    while True:
        now = int(reading.room.wall().timestamp()) // 30
        # Never the step before: half a second of key derivation later it may be too old.
        counter = max(fresh.totp_last + 1, now)
        if counter <= now + 1:
            try:
                return pyotp.TOTP(secret).generate_otp(counter)
            except (binascii.Error, ValueError):
                raise NotAllowed("the authenticator's secret in the file is no base 32") from None
        time.sleep(1)


def _needs_terminal() -> None:
    if not sys.stdin.isatty():
        raise InvalidInput(
            "a passphrase is needed, and there is no terminal to ask on",
            remedy=f"run this in a terminal, or set {SECRETS_FILE}",
        )
