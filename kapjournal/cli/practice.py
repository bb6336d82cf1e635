"""`policy`, `notices` and `audit`: what the practice has settled, and what it must look at."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kapjournal.cli.people import As
from kapjournal.cli.room import note, open_room, unlock
from kapjournal.cli.speak import read_text, say, table
from kapjournal.domain.notice import NoticeOutcome

if TYPE_CHECKING:
    from kapjournal.domain.notice import SafetyNotice
    from kapjournal.domain.practice import PracticePolicy
    from kapjournal.ports import UnitOfWork

policy = typer.Typer(no_args_is_help=True, help="Working hours, cover, phone numbers, retention.")
notices = typer.Typer(no_args_is_help=True, help="Safety notices that somebody must look at.")
audit = typer.Typer(no_args_is_help=True, help="The reading room's access log.")


def register(app: typer.Typer) -> None:
    app.add_typer(policy, name="policy")
    app.add_typer(notices, name="notices")
    app.add_typer(audit, name="audit")


@policy.command("show")
def show() -> None:
    """Print the policy as the file `policy set` takes."""
    import yaml

    from kapjournal.usecases.desk import practice_of

    with open_room() as reading:
        known = reading.database.read_now(practice_of).policy
    if known is None:
        say("# Not settled yet. This is an example: fill in yours, then: kapjournal policy set FILE")
    say(yaml.safe_dump(known or EXAMPLE, sort_keys=False, allow_unicode=True).rstrip("\n"))


@policy.command("set")
def set_(
    file: Annotated[Path, typer.Argument(dir_okay=False, help="YAML or JSON, as `policy show` prints it.")],
) -> None:
    """Settle the practice's policy. `cover_reader` is the name or id of who covers."""
    from kapjournal.domain.access import Access
    from kapjournal.domain.practice import policy_to_dict
    from kapjournal.usecases.desk import practice_of

    with open_room() as reading:

        def job(uow: "UnitOfWork") -> None:
            settled = _read_policy(uow, file)
            uow.save(replace(practice_of(uow), policy=policy_to_dict(settled)))
            note(uow, reading, Access.CHANGED_POLICY)

        reading.database.transact_now(job)
    say("Settled.")


@notices.command("list")
def list_(
    every: Annotated[bool, typer.Option("--all", help="Those that were acknowledged too.")] = False,
) -> None:
    """Open notices, oldest first. What was found is shown to whoever unlocks, not here."""
    from kapjournal.usecases.reading.watch_notices import list_notices

    with open_room() as reading:
        found = reading.database.read_now(lambda uow: list_notices(uow, every=every))
    table(
        ("id", "client", "raised (UTC)", "tier", "told", "state"),
        [
            (
                f"{one.notice.id}:{one.notice.findings}",
                one.client.code_name,
                f"{one.notice.raised_at:%Y-%m-%d %H:%M}",
                one.notice.urgency.value,
                str(len(one.notice.told)),
                (one.notice.outcome.value if one.notice.outcome else "acknowledged")
                if one.notice.acknowledged_at
                else "open",
            )
            for one in found
        ],
    )
    if not found:
        say("Nothing is open.")


@notices.command("acknowledge")
def acknowledge(
    notice: Annotated[str, typer.Argument(help="Its id, as `notices list` shows it: ID:FINDINGS.")],
    outcome: Annotated[NoticeOutcome | None, typer.Option(help="What came of it, once it is known.")] = None,
    who: As = None,
) -> None:
    """Say that you have it in hand, so that it repeats no more. Needs passphrase and authenticator."""
    from kapjournal.domain.access import Access
    from kapjournal.domain.errors import InvalidInput
    from kapjournal.usecases.reading.watch_notices import acknowledge_notice

    known, _, seen = notice.partition(":")
    if not seen.isdecimal():
        raise InvalidInput(
            f"{notice}: the number of findings is missing", remedy="run: kapjournal notices list"
        )
    with open_room() as reading:
        unlocked = unlock(reading, who)

        def job(uow: "UnitOfWork") -> "SafetyNotice":
            kept = acknowledge_notice(
                uow, reading.room, unlocked.identity, known, seen=int(seen), outcome=outcome
            )
            note(uow, reading, Access.ACKNOWLEDGED, unlocked.person, client_id=kept.client_id, detail=kept.id)
            return kept

        kept = reading.database.transact_now(job)
    say("Acknowledged." if kept.outcome is None else f"Recorded: {kept.outcome.value}.")


@audit.command("verify")
def verify(
    expect: Annotated[int, typer.Option(min=0, help="At least so many lines, noted earlier.")] = 0,
) -> int:
    """Walk the access log, and name the first line that is not as it was written."""
    from kapjournal.cli.speak import CHECK_FAILED, complain
    from kapjournal.usecases.reading.log_access import verify_access_log

    with open_room() as reading:
        walked = reading.database.read_now(lambda uow: verify_access_log(uow, reading.room.index))
    if walked < expect:
        complain(
            f"access log: {expect} lines were expected, {walked} are there", "restore a backup to compare"
        )
        return CHECK_FAILED
    say(f"{walked} lines hold.")
    return 0


EXAMPLE = {
    "zone": "America/New_York",
    "working_hours": {
        day: ["09:00-17:00"] for day in ("monday", "tuesday", "wednesday", "thursday", "friday")
    },
    "holidays": ["2026-12-25"],
    "absences": [],
    "office_phone": "+1 555 0100",
    "emergency_phone": "+1 555 0111",
    "prescriber_phone": "+1 555 0122",
    "cover_reader": "the name of somebody enrolled",
    "retention_days": 2557,
}


def _read_policy(uow: "UnitOfWork", file: Path) -> "PracticePolicy":
    import yaml

    from kapjournal.domain.errors import InvalidInput, NotFound
    from kapjournal.domain.people import Person
    from kapjournal.domain.practice import policy_from_dict

    try:
        plain = yaml.safe_load(read_text(file))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        raise InvalidInput(
            f"{file}{line}: neither YAML nor JSON", remedy="see: kapjournal policy show"
        ) from None
    if not isinstance(plain, dict):
        raise InvalidInput(f"{file}: fields are wanted", remedy="see: kapjournal policy show")
    try:
        settled = policy_from_dict(plain)
    except InvalidInput as error:
        raise InvalidInput(f"{file}: {error}", remedy=error.remedy) from None
    cover = uow.find(Person, id=settled.cover_reader) or uow.find(Person, name=settled.cover_reader)
    if cover is None:
        raise NotFound(
            f"{file}: cover_reader: there is nobody called {settled.cover_reader!r}",
            remedy="run: kapjournal therapist list",
        )
    return replace(settled, cover_reader=cover.id)
