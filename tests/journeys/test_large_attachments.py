"""Films and voice notes stay in the database until somebody asks for one."""

import os
import tracemalloc
from collections.abc import Callable

from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.client import Client
from kapjournal.domain.payload import Attachment
from kapjournal.domain.people import Role
from kapjournal.usecases.find_entry import derived_id
from kapjournal.usecases.reading.erase_client import erase_client
from kapjournal.usecases.reading.open_journal import open_attachments, open_journal
from kapjournal.usecases.reading.verify_journal import verify_journal
from tests.journeys.reading_room import START, Colleague, Practice, said

FILM = 3_000_000


def with_films(practice: Practice) -> tuple[Colleague, Client, list[str]]:
    robin = practice.enrol("robin", Role.THERAPIST)
    client = practice.invite(robin).client
    entries = [practice.seal(client, said(f"film {number}", START)) for number in range(3)]
    for entry in entries:
        film = Attachment(START, entry, "video", "video/mp4", "f", os.urandom(FILM))
        practice.seal(client, film, entry_id=derived_id(entry, "attachment"))
    return robin, client, entries


def most_memory(job: Callable[[], object]) -> int:
    """Bytes that were taken at the highest point."""
    tracemalloc.start()
    try:
        job()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_the_pages_of_a_client_are_read_without_one_film(practice: Practice) -> None:
    robin, client, _ = with_films(practice)

    def read() -> None:
        opened = practice.database.read_now(
            lambda uow: open_journal(uow, practice.room, robin.identity, client.id)
        )
        assert (opened.fault, len(opened.journal.entries)) == ("", 3)

    assert most_memory(read) < FILM


def test_one_film_is_opened_without_the_others(practice: Practice) -> None:
    robin, client, entries = with_films(practice)

    def one() -> None:
        (film,) = practice.database.read_now(
            lambda uow: open_attachments(uow, practice.room, robin.identity, client.id, entries[1])
        )
        assert len(film.data) == FILM

    assert most_memory(one) < 4 * FILM


def test_a_journal_is_erased_without_reading_its_films(practice: Practice) -> None:
    robin, client, _ = with_films(practice)

    def erase() -> None:
        practice.database.transact_now(
            lambda uow: erase_client(uow, practice.room, robin.identity, client.id)
        )

    assert most_memory(erase) < FILM
    left = practice.database.read_now(lambda uow: uow.all(StoredRecord, client_id=client.id))
    assert [one.ciphertext for one in left] == [None] * 6
    facts = practice.database.read_now(lambda uow: verify_journal(uow, practice.room, client.id))
    assert facts.erased == 6
