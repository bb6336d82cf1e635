"""`therapist`: everybody of the practice, whatever their role."""

from typing import TYPE_CHECKING, Annotated

import typer

from kapjournal.cli.room import confirm_authenticator, new_credentials, note, open_room
from kapjournal.cli.speak import say, table
from kapjournal.domain.people import Role

if TYPE_CHECKING:
    from kapjournal.domain.people import Person
    from kapjournal.ports import UnitOfWork

therapist = typer.Typer(no_args_is_help=True, help="Add, list, enrol and reset the people of the practice.")

As = Annotated[
    str | None, typer.Option("--as", help="Who you are; needed when several people have enrolled.")
]


def register(app: typer.Typer) -> None:
    app.add_typer(therapist, name="therapist")


@therapist.command("add")
def add(
    name: Annotated[str, typer.Argument(help="The name they sign in with.")],
    role: Annotated[
        list[Role] | None, typer.Option("--role", help="May be repeated. Default: therapist.")
    ] = None,
    language: Annotated[str, typer.Option(help="en or es.")] = "en",
    time_zone: Annotated[str, typer.Option("--zone", help="Such as Europe/Madrid.")] = "UTC",
) -> None:
    """Add somebody, and print the one-time code they enrol with."""
    from kapjournal.domain.access import Access
    from kapjournal.usecases.reading.add_person import add_person

    with open_room() as reading:

        def job(uow: "UnitOfWork") -> "tuple[Person, str]":
            note(uow, reading, Access.CHANGED_PEOPLE)
            roles = role or [Role.THERAPIST]
            return add_person(uow, reading.room, name, roles, language=language, time_zone=time_zone)

        person, code = reading.database.transact_now(job)
        _say_code(person.name, code, reading.settings.portal_url)


@therapist.command("list")
def list_() -> None:
    """Who belongs to the practice, and who has enrolled."""
    from kapjournal.domain.people import Person

    with open_room() as reading:
        people = reading.database.read_now(lambda uow: uow.all(Person, order_by="name"))
    rows = [
        (
            one.name,
            ", ".join(role.value for role in one.roles),
            "left" if one.left_at else "enrolled" if one.identity else "waiting to enrol",
            one.id,
        )
        for one in people
    ]
    table(("name", "roles", "state", "id"), rows)
    if not rows:
        say("Nobody yet: kapjournal therapist add NAME")


@therapist.command("enrol")
def enrol(
    code: Annotated[str, typer.Option("--code", help="The enrolment code; asked for when left out.")] = "",
) -> None:
    """Set passphrase and authenticator here instead of in the reading room. Prints the recovery code once."""
    from kapjournal.cli.room import ask
    from kapjournal.domain.access import Access
    from kapjournal.usecases.reading.enrol_person import enrol_person, find_enrolment

    with open_room() as reading:
        given = code or ask("Enrolment code: ")
        person = reading.database.read_now(lambda uow: find_enrolment(uow, reading.room, given))
        credentials = new_credentials(reading)
        digits = confirm_authenticator(reading, person.name, credentials)
        done = enrol_person(
            reading.database,
            reading.room,
            given,
            credentials.passphrase,
            totp_secret=credentials.totp_secret,
            totp_code=digits,
        )
        reading.database.transact_now(lambda uow: note(uow, reading, Access.ENROLLED, done.person))
    _say_recovery(done.person.name, done.recovery_code)


@therapist.command("reset")
def reset(name: Annotated[str, typer.Argument(help="Whose passphrase or authenticator is lost.")]) -> None:
    """A way back with the printed recovery code; for somebody who never enrolled, a new enrolment code."""
    from kapjournal.cli.room import ask_secret
    from kapjournal.domain.access import Access
    from kapjournal.usecases.reading.add_person import renew_enrolment
    from kapjournal.usecases.reading.reading_desk import person_named
    from kapjournal.usecases.reading.reset_person import reset_person

    with open_room() as reading:
        person = reading.database.read_now(lambda uow: person_named(uow, name))
        if person.identity is None:

            def job(uow: "UnitOfWork") -> "tuple[Person, str]":
                note(uow, reading, Access.CHANGED_PEOPLE, detail=person.id)
                return renew_enrolment(uow, reading.room, person_named(uow, name))

            person, code = reading.database.transact_now(job)
            _say_code(person.name, code, reading.settings.portal_url)
            return
        recovery = ask_secret("Recovery code from the printed sheet: ")
        credentials = new_credentials(reading)
        digits = confirm_authenticator(reading, person.name, credentials)
        done = reset_person(
            reading.database,
            reading.room,
            person.name,
            recovery,
            credentials.passphrase,
            totp_secret=credentials.totp_secret,
            totp_code=digits,
        )
        reading.database.transact_now(lambda uow: note(uow, reading, Access.PASSPHRASE_CHANGED, done.person))
    _say_recovery(done.person.name, done.recovery_code)


def _say_code(name: str, code: str, portal: str) -> None:
    say(f"{name} enrols at {portal}/enrol/{code}")
    say("It works once, within seven days. Or in a terminal here: kapjournal therapist enrol")


def _say_recovery(name: str, code: str) -> None:
    say(f"{name} can sign in now.")
    say(f"Recovery code: {code}")
    say("Print it or write it down: it is shown once and stored nowhere. Without it a lost")
    say("passphrase cannot be replaced.")
