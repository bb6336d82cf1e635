"""From enrolment to the page: what a therapist does, on a real database with real keys."""

from kapjournal.domain.people import Role
from kapjournal.usecases.reading.compile_client_summary import compile_client_summary
from kapjournal.usecases.reading.open_journal import open_journal
from kapjournal.usecases.reading.unlock_person import unlock_person
from tests.journeys.reading_room import PASSPHRASE, START, Practice, said


def test_a_therapist_signs_in_and_reads_what_the_client_wrote(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    invited = practice.invite(robin)
    practice.seal(invited.client, said("The lake was quiet, and so was I.", START))
    unlocked = unlock_person(
        practice.database, practice.room, "robin", PASSPHRASE, robin.code(practice.clock.wall())
    )
    opened = practice.database.read_now(
        lambda uow: open_journal(uow, practice.room, unlocked.identity, invited.client.id)
    )
    assert [entry.text for entry in opened.journal.entries] == ["The lake was quiet, and so was I."]
    assert opened.facts is not None
    assert not opened.fault
    page = practice.database.read_now(
        lambda uow: compile_client_summary(uow, practice.room, unlocked.identity, invited.client.id)
    )
    assert "lake" in page.summary.their_words[0].text
