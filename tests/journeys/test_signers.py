"""Who may have signed what in a client's chain: whoever was in the care team then, in a role that may.

Everybody here has keys of the practice and writes into the database by hand, past every use case.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from kapjournal.domain.care_team import CARE_TEAM
from kapjournal.domain.chain import ChainFacts, StoredCheckpoint, StoredRecord
from kapjournal.domain.errors import BadRecord, NotAllowed
from kapjournal.domain.payload import Payload, Review, TherapistNote
from kapjournal.domain.people import CareMember, Role, StoredCertificate, StoredStatement, StoredWrap
from kapjournal.domain.sealed import Compartment, JournalAddress, Purpose
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import new_id, practice_of
from kapjournal.usecases.erase_entry import erase_ciphertext
from kapjournal.usecases.reading.issue_journals import state_care_team
from kapjournal.usecases.reading.open_journal import open_journal
from kapjournal.usecases.reading.reading_desk import pinned
from kapjournal.usecases.reading.rotate_journal import (
    add_reader,
    recover_journals,
    remove_reader,
    rotate_journal,
)
from kapjournal.usecases.reading.sign_off import remember_head, seal_signed, write_note
from kapjournal.usecases.reading.verify_journal import verify_journal
from tests.journeys.reading_room import START, Colleague, Practice, said


class Harbor:
    """Robin is wren's therapist, Sam the prescriber; Ash works here too, and has nothing to do with wren."""

    def __init__(self, practice: Practice) -> None:
        self.practice = practice
        self.robin = practice.enrol("robin", Role.THERAPIST)
        self.sam = practice.enrol("sam", Role.PRESCRIBER)
        self.ash = practice.enrol("ash", Role.THERAPIST)
        self.client = practice.invite(self.robin, care=[(self.sam.person.id, Role.PRESCRIBER)]).client
        practice.seal(self.client, said("The lake was quiet.", START))

    def run(self, job: Callable[[UnitOfWork], object]) -> None:
        self.practice.database.transact_now(job)

    def forge(
        self,
        who: Colleague,
        payload: Payload,
        compartment: Compartment = Compartment.WORDS,
        purpose: Purpose | None = None,
    ) -> None:
        """A record that is sealed, linked and signed as it should be, by somebody's own keys."""
        self.run(
            lambda uow: seal_signed(
                uow,
                self.practice.room,
                who.identity,
                self.client.id,
                payload,
                compartment=compartment,
                purpose=purpose,
            )
        )

    def verify(self) -> ChainFacts:
        room = self.practice.room
        return self.practice.database.read_now(lambda uow: verify_journal(uow, room, self.client.id))

    def shown(self, kind: type[Payload]) -> int:
        """How many records of a kind the therapist is shown; where there is a forged one, that is said."""
        opened = self.practice.database.read_now(
            lambda uow: open_journal(uow, self.practice.room, self.robin.identity, self.client.id)
        )
        assert opened.fault or opened.unreadable
        assert [entry.text for entry in opened.journal.entries] == ["The lake was quiet."]
        return sum(isinstance(one.payload, kind) for one in opened.records)


@pytest.fixture
def harbor(practice: Practice) -> Harbor:
    return Harbor(practice)


def review(by: Colleague) -> Review:
    return Review(START, "hash", by.person.id, by.person.name, "{}")


def test_somebody_of_the_practice_outside_the_care_team_signs_nothing(harbor: Harbor) -> None:
    harbor.forge(harbor.ash, said("I am fine now.", START))
    with pytest.raises(BadRecord, match=f"record 2: it is signed by {harbor.ash.person.id}"):
        harbor.verify()
    assert harbor.shown(Review) == 0


@pytest.mark.parametrize("compartment", list(Compartment))
def test_a_prescriber_never_signs_a_review(harbor: Harbor, compartment: Compartment) -> None:
    harbor.forge(harbor.sam, review(harbor.sam), compartment)
    with pytest.raises(BadRecord, match="may not have written it"):
        harbor.verify()
    assert harbor.shown(Review) == 0


def test_a_review_that_is_sealed_as_an_entry_is_not_shown(harbor: Harbor) -> None:
    harbor.forge(harbor.sam, review(harbor.sam), Compartment.CLINICAL, Purpose.ENTRY)
    assert harbor.shown(Review) == 0


def test_the_collecting_side_signs_no_review_and_no_note(harbor: Harbor) -> None:
    harbor.practice.seal(harbor.client, review(harbor.robin), purpose=Purpose.REVIEW)
    with pytest.raises(BadRecord, match="signed by ingest, who may not"):
        harbor.verify()
    assert harbor.shown(Review) == 0


def test_nobody_writes_in_anothers_name(harbor: Harbor, practice: Practice) -> None:
    kit = practice.enrol("kit", Role.SUPERVISOR)
    add = (harbor.client.id, kit.person.id, Role.SUPERVISOR)
    harbor.run(lambda uow: add_reader(uow, practice.room, harbor.robin.identity, *add))
    harbor.forge(kit, review(harbor.robin))
    assert harbor.shown(Review) == 0


def test_who_left_signs_nothing_that_comes_later_and_what_they_signed_before_holds(
    harbor: Harbor, practice: Practice
) -> None:
    kit, robin, client = practice.enrol("kit", Role.SUPERVISOR), harbor.robin.identity, harbor.client.id
    harbor.run(lambda uow: add_reader(uow, practice.room, robin, client, kit.person.id, Role.SUPERVISOR))
    harbor.run(lambda uow: write_note(uow, practice.room, kit.identity, client, "seen"))
    harbor.run(lambda uow: remove_reader(uow, practice.room, robin, client, kit.person.id))
    assert harbor.verify().signed_by == {2: kit.person.id}
    harbor.forge(kit, TherapistNote(START, kit.person.id, "still here"))
    with pytest.raises(BadRecord, match="record 3: it is signed by"):
        harbor.verify()
    assert harbor.shown(TherapistNote) == 1


def test_a_reader_who_came_later_signed_nothing_earlier(harbor: Harbor, practice: Practice) -> None:
    harbor.forge(harbor.ash, TherapistNote(START, harbor.ash.person.id, "too early"))
    add = (harbor.client.id, harbor.ash.person.id, Role.THERAPIST)
    harbor.run(lambda uow: add_reader(uow, practice.room, harbor.robin.identity, *add))
    with pytest.raises(BadRecord, match="record 2: it is signed by"):
        harbor.verify()


def test_a_sign_off_of_the_chain_by_somebody_outside_counts_for_nothing(
    harbor: Harbor, practice: Practice
) -> None:
    for who in (harbor.ash, harbor.sam):
        harbor.run(
            lambda uow, who=who: remember_head(uow, practice.room, who.identity, harbor.client.id)  # type: ignore[misc]
        )
        with pytest.raises(BadRecord, match="may not have made it"):
            harbor.verify()
        harbor.run(lambda uow: uow.remove_all(StoredCheckpoint, client_id=harbor.client.id))
    harbor.verify()


def test_a_ciphertext_erased_with_a_strangers_signature_is_missed(harbor: Harbor, practice: Practice) -> None:

    desk = replace(practice.room.desk, sealer=practice.room.keys.sealer("", harbor.ash.identity))

    def erase(uow: UnitOfWork) -> None:
        stored = uow.find(StoredRecord, client_id=harbor.client.id, sequence=1)
        assert stored is not None
        erase_ciphertext(uow, desk, stored)

    harbor.run(erase)
    with pytest.raises(BadRecord, match="may not have erased it"):
        harbor.verify()


def test_keys_made_by_somebody_outside_the_care_team_are_named(harbor: Harbor, practice: Practice) -> None:
    """Ash puts a journal of her own behind the client's: what is collected then would open for her."""

    def slip_in(uow: UnitOfWork) -> None:
        known = practice_of(uow)
        today = practice.clock.now().date()
        certificate, wraps = practice.room.keys.issue(
            harbor.ash.identity,
            JournalAddress(known.practice_id, harbor.client.id, 2, Compartment.WORDS),
            [pinned(harbor.ash.person)],
            known.recovery_public or b"",
            today=today,
            review_by=today + timedelta(days=180),
        )
        uow.add(StoredCertificate.of(certificate))
        for wrap in wraps:
            uow.add(StoredWrap.of(wrap))

    harbor.run(slip_in)
    with pytest.raises(BadRecord, match=f"the keys of epoch 2: {harbor.ash.person.id} may not"):
        harbor.verify()
    practice.seal(harbor.client, said("and this?", START))
    with pytest.raises(BadRecord, match="record 2: no care team is known for its keys, epoch 2"):
        harbor.verify()


def test_a_statement_about_the_team_cannot_be_taken_away(harbor: Harbor, practice: Practice) -> None:
    """Sam is let go; the row and the statement that say so are put back as they were."""
    before = practice.database.read_now(lambda uow: uow.all(CareMember, client_id=harbor.client.id))
    leaving = (harbor.client.id, harbor.sam.person.id)
    harbor.run(lambda uow: remove_reader(uow, practice.room, harbor.robin.identity, *leaving))
    harbor.verify()

    def roll_back(uow: UnitOfWork) -> None:
        for one in before:
            uow.put(one)
        for stated in uow.all(StoredStatement, client_id=harbor.client.id, kind=CARE_TEAM)[1:]:
            uow.remove(stated)

    harbor.run(roll_back)
    with pytest.raises(BadRecord, match="keys of epoch 2"):
        harbor.verify()


def test_a_team_that_a_stranger_signed_for_is_told_apart_from_one_its_therapist_did(
    harbor: Harbor, practice: Practice
) -> None:
    def slip_in(uow: UnitOfWork) -> None:
        uow.add(CareMember(new_id(), harbor.client.id, harbor.ash.person.id, Role.THERAPIST, START))
        state_care_team(uow, practice.room, harbor.ash.identity, harbor.client.id)

    harbor.run(slip_in)
    assert harbor.verify().taken_over == ((2, harbor.ash.person.id),)


def test_the_recovery_sheet_wants_a_therapist_or_a_custodian_who_signs_for_it(
    harbor: Harbor, practice: Practice
) -> None:
    uma = practice.enrol("uma", Role.CUSTODIAN)
    whom = (practice.recovery_sheet, harbor.client.id, harbor.ash.person.id, Role.THERAPIST)
    with pytest.raises(NotAllowed, match="therapist or custodian"):
        harbor.run(lambda uow: recover_journals(uow, practice.room, harbor.sam.identity, *whom))
    harbor.run(lambda uow: recover_journals(uow, practice.room, uma.identity, *whom))
    assert harbor.verify().taken_over == ((2, uma.person.id),)


def test_recovery_does_not_sign_for_somebody_slipped_into_the_care_team(
    harbor: Harbor, practice: Practice
) -> None:
    uma, kit = practice.enrol("uma", Role.CUSTODIAN), practice.enrol("kit", Role.THERAPIST)
    slipped = CareMember(new_id(), harbor.client.id, harbor.ash.person.id, Role.THERAPIST, START)
    harbor.run(lambda uow: uow.add(slipped))
    whom = (practice.recovery_sheet, harbor.client.id, kit.person.id, Role.THERAPIST)
    harbor.run(lambda uow: recover_journals(uow, practice.room, uma.identity, *whom))
    team = practice.database.read_now(lambda uow: uow.all(CareMember, client_id=harbor.client.id, until=None))
    assert harbor.ash.person.id not in {one.person_id for one in team}
    harbor.verify()


def test_no_keys_are_made_for_somebody_slipped_into_the_care_team(harbor: Harbor, practice: Practice) -> None:
    """Or the next honest change of the team would sign for them, and seal to them what comes."""
    robin, client, ash = harbor.robin.identity, harbor.client.id, harbor.ash
    slipped = CareMember(new_id(), client, ash.person.id, Role.THERAPIST, START)
    harbor.run(lambda uow: uow.add(slipped))
    kit = practice.enrol("kit", Role.SUPERVISOR)
    changes: tuple[Callable[[UnitOfWork], object], ...] = (
        lambda uow: rotate_journal(uow, practice.room, robin, client),
        lambda uow: rotate_journal(uow, practice.room, ash.identity, client),
        lambda uow: add_reader(uow, practice.room, robin, client, kit.person.id, Role.SUPERVISOR),
        lambda uow: remove_reader(uow, practice.room, robin, client, harbor.sam.person.id),
        lambda uow: remove_reader(uow, practice.room, ash.identity, client, harbor.robin.person.id),
    )
    for change in changes:
        with pytest.raises(NotAllowed, match="ash stands in this care team, and no therapist signed"):
            harbor.run(change)
    harbor.run(lambda uow: remove_reader(uow, practice.room, robin, client, ash.person.id))
    harbor.verify()
    wrapped = practice.database.read_now(lambda uow: uow.all(StoredWrap, client_id=client))
    assert ash.person.id not in {one.reader for one in wrapped}


def test_a_member_whose_row_was_taken_away_is_missed_and_can_be_put_back(
    harbor: Harbor, practice: Practice
) -> None:
    robin, client, sam = harbor.robin.identity, harbor.client.id, harbor.sam.person.id
    harbor.run(lambda uow: uow.remove_all(CareMember, client_id=client, person_id=sam))
    with pytest.raises(NotAllowed, match="sam is missing from this care team"):
        harbor.run(lambda uow: rotate_journal(uow, practice.room, robin, client))
    harbor.run(lambda uow: add_reader(uow, practice.room, robin, client, sam, Role.PRESCRIBER))
    harbor.verify()
