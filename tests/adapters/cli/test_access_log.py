"""What is read, exported or changed at the command line stands in the access log, as in the reading room."""

from collections.abc import Iterator
from typing import Any

import pytest
import typer.main

from kapjournal.cli.app import app
from kapjournal.domain.access import OPERATOR, Access, AccessLine
from kapjournal.domain.client import Client
from kapjournal.domain.notice import SafetyNotice
from kapjournal.domain.people import Person
from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.session import Session
from tests.adapters.cli.conftest import JOURNALS, Office
from tests.adapters.cli.test_commands import Run

BY_ROBIN: dict[str, tuple[list[Any], Access]] = {
    "summary": (["wren"], Access.READ_SUMMARY),
    "export": (["wren"], Access.EXPORTED),
    "import": (["wren", JOURNALS / "wren.json"], Access.CHANGED_CLIENT),
    "client invite": (["finch"], Access.INVITED),
    "client erase": (["wren", "--yes"], Access.ERASED),
    "keys rotate": (["wren"], Access.CHANGED_TEAM),
    "notices acknowledge": (["n1:1"], Access.ACKNOWLEDGED),
}
BY_THE_OPERATOR: dict[str, tuple[list[Any], Access]] = {
    "therapist add": (["ash"], Access.CHANGED_PEOPLE),
    "keys recovery": (["--replace"], Access.CHANGED_POLICY),
    "keys server": (["--renew"], Access.CHANGED_POLICY),
    "policy set": (["policy.yaml"], Access.CHANGED_POLICY),
    "db settle": ([], Access.ERASED),
    "session plan": (["wren", "medicine", "2099-03-17 14:00"], Access.CHANGED_SESSION),
    "session move": (["SESSION", "2099-03-18 14:00"], Access.CHANGED_SESSION),
    "session cancel": (["SESSION"], Access.CHANGED_SESSION),
}
ELSEWHERE = {"therapist enrol", "therapist reset", "keys recover", "session end"}
"""Logged too; the tests of enrolment, of recovery and of sessions go through them."""

READS_NO_JOURNAL = {
    *("init", "run", "demo", "doctor", "verify", "screen", "client list", "therapist list"),
    *("db upgrade", "db backup", "db restore", "session list", "notices list", "policy show"),
    *("audit verify", "prompts check", "prompts preview", "prompts list", "prompts export"),
}
"""They set up, look after, or show what is in the clear: code names, dates, that there is a notice."""


def commands(group: Any, name: str = "") -> Iterator[str]:
    for child, found in group.commands.items():
        whole = f"{name} {child}".strip()
        if hasattr(found, "commands"):
            yield from commands(found, whole)
        else:
            yield whole


def lines(office: Office) -> list[AccessLine]:
    with office.open() as reading:
        return list(reading.database.read_now(lambda uow: uow.all(AccessLine, order_by="sequence")))


def test_every_command_is_either_logged_or_reads_no_journal() -> None:
    known = {*BY_ROBIN, *BY_THE_OPERATOR, *ELSEWHERE, *READS_NO_JOURNAL}
    assert set(commands(typer.main.get_command(app))) == known


@pytest.mark.parametrize("command", BY_ROBIN)
def test_whoever_unlocks_stands_in_the_log_with_what_they_did(
    office: Office, kapjournal: Run, command: str
) -> None:
    with office.open() as reading:
        wren = reading.database.read_now(lambda uow: uow.find(Client, code_name="wren"))
        robin = reading.database.read_now(lambda uow: uow.find(Person, name="robin"))
        assert wren is not None
        assert robin is not None
        kinds = (SafetyKind.PHYSICAL,)
        notice = SafetyNotice("n1", wren.id, "", reading.room.now(), kinds, Urgency.NOW)
        reading.database.transact_now(lambda uow: uow.add(notice))
    before = len(lines(office))
    arguments, action = BY_ROBIN[command]
    said = kapjournal(*command.split(), *arguments)
    assert said.code == 0, said.err
    added = lines(office)[before:]
    assert [(one.action, one.person_id) for one in added] == [
        (Access.SIGNED_IN, robin.id),
        (action, robin.id),
    ]
    if "wren" in arguments:
        assert added[-1].client_id == wren.id
    assert kapjournal("audit", "verify").out == f"{before + 2} lines hold.\n"


def test_what_the_operator_changes_without_unlocking_is_logged_as_the_operators(
    office: Office, kapjournal: Run
) -> None:
    for command, (arguments, action) in BY_THE_OPERATOR.items():
        with office.open() as reading:
            sessions = reading.database.read_now(lambda uow: uow.all(Session, order_by="id"))
        planned = next((one.id for one in sessions if one.starts.wall.year == 2099), "")
        there = {"SESSION": planned, "policy.yaml": office.folder / "policy.yaml"}
        said = kapjournal(*command.split(), *(there.get(one, one) for one in arguments))
        assert said.code == 0, said.err
        newest = lines(office)[-1]
        assert (newest.action, newest.person_id) == (action, OPERATOR), command
    assert kapjournal("audit", "verify").code == 0


def test_a_line_that_was_changed_is_named(office: Office, kapjournal: Run) -> None:
    from dataclasses import replace

    assert kapjournal("export", "wren").code == 0
    exported = lines(office)[-1]
    with office.open() as reading:
        reading.database.transact_now(lambda uow: uow.save(replace(exported, action=Access.READ_SUMMARY)))
    said = kapjournal("audit", "verify")
    assert said.code != 0
    assert f"line {exported.sequence}: it was changed" in said.err
