"""What the practice does around a journal: export, import, verify, sign off, share, rotate, erase."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path

import pytest

from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.client import Client, ClientState
from kapjournal.domain.errors import BadRecord, Conflict, NotAllowed, NotFound
from kapjournal.domain.journal_file import parse_journal
from kapjournal.domain.payload import Attachment, Flag
from kapjournal.domain.people import CareMember, Role
from kapjournal.domain.reading import KnownPlanOnFile, Star, SummaryRead
from kapjournal.domain.safety import SafetyKind, SafetyTier
from kapjournal.domain.sealed import Compartment, Purpose
from kapjournal.storage.registry import ROW_OF
from kapjournal.usecases.desk import new_id
from kapjournal.usecases.reading.compile_client_summary import compile_client_summary
from kapjournal.usecases.reading.erase_client import erase_client
from kapjournal.usecases.reading.export_journal import export_journal
from kapjournal.usecases.reading.import_journal import import_journal
from kapjournal.usecases.reading.invite_client import NewClient, invite_client
from kapjournal.usecases.reading.open_journal import OpenedJournal, open_attachments, open_journal
from kapjournal.usecases.reading.reading_desk import clients_of
from kapjournal.usecases.reading.rotate_journal import (
    add_reader,
    recover_journals,
    remove_reader,
    rotate_journal,
)
from kapjournal.usecases.reading.sign_off import sign_off, write_note
from kapjournal.usecases.reading.verify_journal import parse_expected, verify_journal
from tests.journeys.reading_room import START, Colleague, Practice, open_practice, said

JOURNALS = Path(__file__).parents[1] / "data" / "journals"
_STAYS = {
    "StoredRecord",
    "StoredLink",
    "StoredTombstone",
    "StoredCertificate",
    "StoredStatement",
    "AccessLine",
}


@pytest.fixture(params=["sqlite", "postgresql"])
def practice(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Practice]:
    """The same on both databases."""
    url = "" if request.param == "sqlite" else request.getfixturevalue("postgres_url")
    made = open_practice(tmp_path, url=url)
    yield made
    made.close()


def opened(practice: Practice, who: Colleague, client: Client) -> OpenedJournal:
    return practice.database.read_now(lambda uow: open_journal(uow, practice.room, who.identity, client.id))


def texts(practice: Practice, who: Colleague, client: Client) -> list[str]:
    return [entry.text for entry in opened(practice, who, client).journal.entries]


def test_an_invite_without_a_recovery_key_is_refused_with_the_remedy(tmp_path: Path) -> None:
    practice = open_practice(tmp_path, recovery=False)
    robin = practice.enrol("robin", Role.THERAPIST)
    with pytest.raises(NotAllowed) as refused:
        practice.invite(robin)
    assert "keys recovery" in refused.value.remedy
    assert practice.database.read_now(lambda uow: uow.count(Client)) == 0
    practice.close()


def test_an_invite_while_nobody_would_be_told_of_a_notice_is_refused_with_the_remedy(
    practice: Practice,
) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    with pytest.raises(NotAllowed, match="policy is not settled") as refused:
        practice.database.transact_now(
            lambda uow: invite_client(uow, practice.room, robin.identity, NewClient("wren"))
        )
    assert "policy set" in refused.value.remedy
    assert practice.database.read_now(lambda uow: uow.count(Client)) == 0


def test_a_prescriber_opens_the_red_flag_but_not_the_words_around_it(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    sasha = practice.enrol("sasha", Role.PRESCRIBER)
    client = practice.invite(robin, care=[(sasha.person.id, Role.PRESCRIBER)]).client
    entry = practice.seal(client, said("My mother called. I fainted on the stairs.", START))
    flag = Flag(START, entry, SafetyKind.PHYSICAL, SafetyTier.AFFIRMED, "I fainted on the stairs")
    practice.seal(client, flag, Compartment.CLINICAL)
    assert texts(practice, sasha, client) == ["I fainted on the stairs"]
    assert texts(practice, robin, client) == ["My mother called. I fainted on the stairs."]
    assert opened(practice, sasha, client).closed == 1


def test_somebody_outside_the_care_team_is_told_there_is_no_such_client(practice: Practice) -> None:
    robin, ash = practice.enrol("robin", Role.THERAPIST), practice.enrol("ash", Role.THERAPIST)
    client = practice.invite(robin).client
    with pytest.raises(NotFound, match="no such client"):
        opened(practice, ash, client)
    assert practice.database.read_now(lambda uow: clients_of(uow, ash.person.id)) == ()


def test_a_member_slipped_into_the_database_opens_nothing_and_is_found(practice: Practice) -> None:
    robin, ash = practice.enrol("robin", Role.THERAPIST), practice.enrol("ash", Role.THERAPIST)
    client = practice.invite(robin).client
    practice.seal(client, said("only for robin", START))
    slipped = CareMember(new_id(), client.id, ash.person.id, Role.THERAPIST, START)
    practice.database.transact_now(lambda uow: uow.add(slipped))
    assert texts(practice, ash, client) == []
    with pytest.raises(BadRecord, match="care team"):
        practice.database.read_now(lambda uow: verify_journal(uow, practice.room, client.id))


def test_a_new_reader_sees_the_past_and_one_who_leaves_sees_nothing_more(practice: Practice) -> None:
    robin, ash = practice.enrol("robin", Role.THERAPIST), practice.enrol("ash", Role.COVER_READER)
    client = practice.invite(robin).client
    practice.seal(client, said("before", START))
    run = practice.database.transact_now
    run(
        lambda uow: add_reader(
            uow, practice.room, robin.identity, client.id, ash.person.id, Role.COVER_READER
        )
    )
    assert texts(practice, ash, client) == ["before"]
    assert run(lambda uow: remove_reader(uow, practice.room, robin.identity, client.id, ash.person.id)) == 2
    practice.seal(client, said("after", START + timedelta(hours=1)))
    with pytest.raises(NotFound):
        opened(practice, ash, client)
    assert texts(practice, robin, client) == ["before", "after"]
    with pytest.raises(NotAllowed, match="nobody would be left"):
        run(lambda uow: remove_reader(uow, practice.room, robin.identity, client.id, robin.person.id))
    practice.database.read_now(lambda uow: verify_journal(uow, practice.room, client.id))


def test_the_recovery_sheet_brings_a_journal_back_when_the_therapist_is_gone(practice: Practice) -> None:
    robin, ash = practice.enrol("robin", Role.THERAPIST), practice.enrol("ash", Role.THERAPIST)
    client = practice.invite(robin).client
    practice.seal(client, said("still here", START))
    practice.database.transact_now(
        lambda uow: recover_journals(
            uow,
            practice.room,
            ash.identity,
            practice.recovery_sheet,
            client.id,
            ash.person.id,
            Role.THERAPIST,
        )
    )
    assert texts(practice, ash, client) == ["still here"]
    practice.database.transact_now(lambda uow: rotate_journal(uow, practice.room, ash.identity, client.id))
    facts = practice.database.read_now(lambda uow: verify_journal(uow, practice.room, client.id))
    assert facts.taken_over == ((2, ash.person.id),)


def test_a_forged_record_is_named_and_not_shown_while_the_others_are(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    client = practice.invite(robin).client
    for word in ("one", "two", "three"):
        practice.seal(client, said(word, START))

    def swap(uow: object) -> None:
        first, second, _ = uow.all(StoredRecord, client_id=client.id, order_by="sequence")  # type: ignore[attr-defined]
        uow.save(replace(second, ciphertext=first.ciphertext))  # type: ignore[attr-defined]

    practice.database.transact_now(swap)
    seen = opened(practice, robin, client)
    assert seen.fault.startswith("record 2:")
    assert [entry.text for entry in seen.journal.entries] == ["one", "three"]
    with pytest.raises(BadRecord, match="record 2"):
        practice.database.read_now(lambda uow: verify_journal(uow, practice.room, client.id))


def test_what_is_cut_off_behind_a_sign_off_is_seen(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    client = practice.invite(robin).client
    practice.seal(client, said("the lake was quiet", START))
    run = practice.database.transact_now
    page = run(lambda uow: compile_client_summary(uow, practice.room, robin.identity, client.id))
    run(lambda uow: sign_off(uow, practice.room, robin.identity, client.id, page.summary))
    again = run(lambda uow: compile_client_summary(uow, practice.room, robin.identity, client.id))
    assert again.summary.version_hash == page.summary.version_hash
    assert again.summary.header.signed_by == "robin"
    last = run(lambda uow: uow.all(StoredRecord, client_id=client.id, order_by="-sequence", limit=1))[0]
    run(lambda uow: uow.remove(last))
    with pytest.raises(BadRecord, match="signed that the chain reached"):
        practice.database.read_now(lambda uow: verify_journal(uow, practice.room, client.id))


def test_attachments_take_their_place_in_the_chain_and_open_on_their_own(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    client = practice.invite(robin).client
    entry = practice.seal(client, said("a picture", START))
    for data in (b"one" * 9000, b"two"):
        picture = Attachment(START, entry, "photo", "image/jpeg", "f1", data)
        practice.seal(client, picture, purpose=Purpose.ATTACHMENT)
        practice.seal(client, said("and words", START))
    practice.seal(
        client, Attachment(START, "ff", "photo", "image/jpeg", "f2", b"three"), purpose=Purpose.ATTACHMENT
    )
    facts = practice.database.read_now(lambda uow: verify_journal(uow, practice.room, client.id))
    assert facts.head.sequence == 6
    assert texts(practice, robin, client) == ["a picture", "and words", "and words"]
    found = practice.database.read_now(
        lambda uow: open_attachments(uow, practice.room, robin.identity, client.id, entry)
    )
    assert [one.data for one in found] == [b"one" * 9000, b"two"]
    first = practice.database.read_now(lambda uow: uow.find(StoredRecord, client_id=client.id, sequence=2))
    practice.database.transact_now(lambda uow: uow.remove(first))
    with pytest.raises(BadRecord, match="record 2: missing"):
        practice.database.read_now(lambda uow: verify_journal(uow, practice.room, client.id))


def test_a_clients_noted_code_tells_whether_the_chain_is_still_theirs(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    client = practice.invite(robin).client
    practice.seal(client, said("one", START))
    facts = practice.database.read_now(lambda uow: verify_journal(uow, practice.room, client.id))
    expect = parse_expected(f"{facts.head.sequence} {facts.code}")
    practice.seal(client, said("two", START))
    practice.database.read_now(lambda uow: verify_journal(uow, practice.room, client.id, expect=expect))
    with pytest.raises(BadRecord, match="code"):
        practice.database.read_now(
            lambda uow: verify_journal(uow, practice.room, client.id, expect=(1, "AAAAA-AAAAA"))
        )


@pytest.mark.parametrize("name", ["wren", "ibis", "tejo"])
def test_an_imported_journal_comes_out_as_it_went_in(practice: Practice, name: str) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    client = practice.invite(robin, code_name=name).client
    practice.clock.advance(days=4000)
    journal = parse_journal((JOURNALS / f"{name}.json").read_text("utf-8"))
    run = practice.database.transact_now
    first = run(lambda uow: import_journal(uow, practice.room, robin.identity, client.id, journal))
    second = run(lambda uow: import_journal(uow, practice.room, robin.identity, client.id, journal))
    assert first.sealed
    assert (second.sealed, second.known, second.sessions) == (0, first.sealed, 0)
    back = parse_journal(run(lambda uow: export_journal(uow, practice.room, robin.identity, client.id)))
    assert sorted(one.text for one in back.entries) == sorted(one.text for one in journal.entries)
    assert [one.responses for one in back.measures] == [
        one.responses for one in sorted(journal.measures, key=lambda m: m.at)
    ]
    assert sorted((one.at, one.name, one.value) for one in back.ratings) == sorted(
        (one.at, one.name, one.value) for one in journal.ratings
    )
    assert len(back.sessions) == len(journal.sessions)
    assert {(one.name, one.state, one.words) for one in back.side_effects} == {
        (one.name, one.state, one.words)
        for one in journal.side_effects
        if one.state.value.startswith("asked_")
    }
    assert {one.replaces is None for one in back.entries} == {one.replaces is None for one in journal.entries}
    practice.database.read_now(lambda uow: verify_journal(uow, practice.room, client.id))


def test_an_exported_journal_imports_into_an_equal_one(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    client = practice.invite(robin).client
    practice.seal(client, said("The lake was quiet.", START))
    run = practice.database.transact_now
    text = run(lambda uow: export_journal(uow, practice.room, robin.identity, client.id))
    again = practice.invite(robin, code_name="finch").client
    journal = parse_journal(text)
    run(lambda uow: import_journal(uow, practice.room, robin.identity, again.id, journal))
    back = parse_journal(run(lambda uow: export_journal(uow, practice.room, robin.identity, again.id)))
    assert back.entries == journal.entries
    assert back.asked == journal.asked


def test_an_erased_client_leaves_an_empty_chain_that_still_verifies(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    client = practice.invite(robin).client
    practice.seal(client, said("gone soon", START))
    run = practice.database.transact_now
    run(lambda uow: write_note(uow, practice.room, robin.identity, client.id, "a note"))
    _, erased = run(lambda uow: erase_client(uow, practice.room, robin.identity, client.id))
    assert erased == 2
    facts = practice.database.read_now(lambda uow: verify_journal(uow, practice.room, client.id))
    assert facts.erased == 2
    with pytest.raises(NotFound):
        opened(practice, robin, client)


def test_after_an_erasure_only_hashes_signatures_and_the_access_log_name_the_client(
    practice: Practice,
) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    client = practice.invite(robin).client
    practice.seal(client, said("gone soon", START))
    run = practice.database.transact_now
    for left_behind in (
        Star("s1", client.id, robin.person.id, "e1", 0, 4, START),
        SummaryRead("r1", client.id, robin.person.id, 1, "hash", START),
        KnownPlanOnFile("k1", client.id, SafetyKind.SELF_HARM, START.date(), robin.person.id, START),
    ):
        run(lambda uow, one=left_behind: uow.add(one))  # type: ignore[misc]
    run(lambda uow: erase_client(uow, practice.room, robin.identity, client.id))
    kinds = [kind for kind in ROW_OF if "client_id" in {field.name for field in fields(kind)}]
    kept = run(lambda uow: {kind.__name__ for kind in kinds if uow.all(kind, client_id=client.id)})
    assert kept <= _STAYS


def test_a_journal_under_legal_hold_cannot_be_erased(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    client = practice.invite(robin).client
    practice.seal(client, said("kept", START))
    practice.database.transact_now(lambda uow: uow.save(replace(client, state=ClientState.FROZEN)))
    with pytest.raises(NotAllowed, match="legal hold"):
        practice.database.transact_now(
            lambda uow: erase_client(uow, practice.room, robin.identity, client.id)
        )
    assert texts(practice, robin, client) == ["kept"]


def test_a_code_name_is_given_once(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    practice.invite(robin)
    with pytest.raises(Conflict, match="taken"):
        practice.invite(robin)
