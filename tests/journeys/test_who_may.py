"""What somebody is in a client's care team decides what they may do there, whoever asks and from where."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.client import Client
from kapjournal.domain.errors import NotAllowed
from kapjournal.domain.people import CareMember, Person, Role
from kapjournal.ports import Identity, UnitOfWork
from kapjournal.usecases.reading.compile_client_summary import compile_client_summary
from kapjournal.usecases.reading.erase_client import erase_client
from kapjournal.usecases.reading.export_journal import export_journal
from kapjournal.usecases.reading.import_journal import import_journal
from kapjournal.usecases.reading.invite_client import reinvite_client
from kapjournal.usecases.reading.open_journal import open_journal
from kapjournal.usecases.reading.reading_desk import ReadingDesk
from kapjournal.usecases.reading.rotate_journal import add_reader, remove_reader, rotate_journal
from kapjournal.usecases.reading.sign_off import sign_off, write_note
from tests.journeys.reading_room import START, Practice, said

Verb = Callable[[UnitOfWork, ReadingDesk, Identity, str], Any]


def _sign(uow: UnitOfWork, room: ReadingDesk, who: Identity, client: str) -> None:
    sign_off(uow, room, who, client, compile_client_summary(uow, room, who, client).summary)


def _import(uow: UnitOfWork, room: ReadingDesk, who: Identity, client: str) -> None:
    import_journal(uow, room, who, client, open_journal(uow, room, who, client).journal)


THERAPISTS_ONLY: dict[str, Verb] = {
    "erase": erase_client,
    "rotate": rotate_journal,
    "export": export_journal,
    "import": _import,
    "invite again": reinvite_client,
    "add a reader": lambda uow, room, who, client: add_reader(
        uow, room, who, client, who.reader_id, Role.COVER_READER
    ),
    "remove a reader": lambda uow, room, who, client: remove_reader(uow, room, who, client, who.reader_id),
}

READERS_ONLY: dict[str, Verb] = {
    "sign off": _sign,
    "write a note": lambda uow, room, who, client: write_note(uow, room, who, client, "a note"),
}


def shared(practice: Practice, role: Role) -> tuple[Client, Identity]:
    """A client whose care team has somebody who is therapist and supervisor and prescriber, here as `role`."""
    robin = practice.enrol("robin", Role.THERAPIST)
    many = practice.enrol("many", Role.THERAPIST, Role.SUPERVISOR, Role.PRESCRIBER)
    client = practice.invite(robin, care=[(many.person.id, role)]).client
    practice.seal(client, said("The lake was quiet.", START))
    return client, many.identity


def records(practice: Practice) -> int:
    return practice.database.read_now(lambda uow: uow.count(StoredRecord))


@pytest.mark.parametrize("verb", THERAPISTS_ONLY)
def test_a_supervisor_of_a_client_does_not_do_what_its_therapist_does_though_a_therapist_elsewhere(
    practice: Practice, verb: str
) -> None:
    client, many = shared(practice, Role.SUPERVISOR)
    with pytest.raises(NotAllowed, match="only a therapist of this client's care team"):
        practice.database.transact_now(lambda uow: THERAPISTS_ONLY[verb](uow, practice.room, many, client.id))


@pytest.mark.parametrize("verb", READERS_ONLY)
def test_a_prescriber_of_a_client_signs_and_notes_nothing_though_a_therapist_elsewhere(
    practice: Practice, verb: str
) -> None:
    client, many = shared(practice, Role.PRESCRIBER)
    before = records(practice)
    with pytest.raises(NotAllowed, match="supervisor or cover reader of this client's care team"):
        practice.database.transact_now(lambda uow: READERS_ONLY[verb](uow, practice.room, many, client.id))
    assert records(practice) == before


@pytest.mark.parametrize("verb", READERS_ONLY)
def test_who_is_no_longer_a_supervisor_in_the_practice_is_none_for_its_clients_either(
    practice: Practice, verb: str
) -> None:
    client, many = shared(practice, Role.SUPERVISOR)
    practice.database.transact_now(
        lambda uow: uow.save(replace(uow.get(Person, many.reader_id), roles=(Role.PRESCRIBER,)))
    )
    with pytest.raises(NotAllowed):
        practice.database.transact_now(lambda uow: READERS_ONLY[verb](uow, practice.room, many, client.id))


def test_somebody_invited_in_two_roles_has_the_one_that_reads_more(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    many = practice.enrol("many", Role.SUPERVISOR, Role.PRESCRIBER)
    care = [(many.person.id, Role.PRESCRIBER), (many.person.id, Role.SUPERVISOR)]
    client = practice.invite(robin, care=care).client
    team = practice.database.read_now(lambda uow: uow.all(CareMember, client_id=client.id))
    assert sorted(one.role for one in team) == [Role.SUPERVISOR, Role.THERAPIST]
