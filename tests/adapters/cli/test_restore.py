"""A restore brings back a practice, and not a promise undone: who was erased or stopped since stays so."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kapjournal.domain.chain import StoredLink, StoredRecord, StoredTombstone
from kapjournal.domain.chat import Conversation, OutboxItem, OutboxKind, OutboxState, Priority
from kapjournal.domain.client import Client, ClientState, Consent, TelegramAccount
from kapjournal.domain.people import Person, StoredWrap
from kapjournal.ports import UnitOfWork
from kapjournal.sealing.server_keys import IngestKey
from kapjournal.usecases.collecting.admit import admit
from kapjournal.usecases.collecting.withdraw_consent import withdraw_consent
from kapjournal.usecases.desk import Desk, practice_of
from kapjournal.usecases.erase_entry import erase_entry
from kapjournal.usecases.reading.change_state import change_state
from kapjournal.usecases.say import send
from kapjournal.wiring.reading import restoring_desk
from tests.adapters.cli.conftest import Office, Said

Run = Callable[..., Said]
NOW = datetime(2026, 3, 9, 14, 0, tzinfo=UTC)


def wren(uow: UnitOfWork) -> Client:
    (found,) = uow.all(Client)
    return found


def do(office: Office, job: Callable[[UnitOfWork, Desk], object]) -> None:
    """As the collecting side, which signs with the ingest key."""
    ingest = IngestKey.from_text((office.folder / "keys" / "ingest_key").read_text())
    with office.open() as reading:
        reading.database.transact_now(
            lambda uow: job(uow, restoring_desk(uow, reading.settings, reading.keys, ingest))
        )


def enrol(uow: UnitOfWork, desk: Desk) -> None:
    client = wren(uow)
    uow.save(replace(client, state=ClientState.ACTIVE, enrolled_at=NOW, consent_version="a text"))
    account = TelegramAccount("a1", desk.index.account(desk.bot, 5), 5, NOW).of_client(client.id)
    uow.add(account)
    uow.add(Conversation("a1", updated_at=NOW))
    uow.add(Consent("c1", client.id, "journal", "a text", NOW))
    send(uow, account, "A few questions", NOW, priority=Priority.NOTICE)


@pytest.fixture
def backup(office: Office, kapjournal: Run, tmp_path: Path) -> Path:
    do(office, enrol)
    assert kapjournal("db", "backup", tmp_path / "backup.db").code == 0
    return tmp_path / "backup.db"


def test_a_client_erased_since_the_backup_is_erased_in_it_again(
    office: Office, kapjournal: Run, backup: Path
) -> None:
    assert kapjournal("client", "erase", "wren", "--yes").code == 0
    with office.open() as reading:
        erased = reading.database.read_now(wren)
        stones = reading.database.read_now(lambda uow: set(uow.all(StoredTombstone)))
    said = kapjournal("db", "restore", backup, "--yes")
    assert said.code == 0, said.err
    assert f"Erased again, as before the restore: 1 clients, {len(stones)} records in all." in said.out
    assert "wren" not in said.out
    with office.open() as reading:
        look = reading.database.read_now
        assert look(wren) == erased
        assert look(lambda uow: uow.count(StoredWrap)) == 0
        assert look(lambda uow: set(uow.all(StoredTombstone))) == stones
        assert all(not one.client_id for one in look(lambda uow: uow.all(TelegramAccount)))
        assert not any(one.ciphertext for one in look(lambda uow: uow.all(StoredRecord)))
    assert b"wren" in backup.read_bytes()
    assert b"wren" not in office.database.read_bytes()
    assert kapjournal("verify", erased.code_name).code == 0


def test_a_hold_that_was_lifted_before_the_erasure_does_not_stop_it_from_being_repeated(
    office: Office, kapjournal: Run, tmp_path: Path
) -> None:
    do(office, lambda uow, _: uow.save(replace(wren(uow), state=ClientState.FROZEN)))
    assert kapjournal("db", "backup", tmp_path / "held.db").code == 0
    do(office, lambda uow, _: uow.save(replace(wren(uow), state=ClientState.ENDED)))
    assert kapjournal("client", "erase", "wren", "--yes").code == 0
    assert kapjournal("db", "restore", tmp_path / "held.db", "--yes").code == 0
    with office.open() as reading:
        assert reading.database.read_now(lambda uow: uow.count(StoredWrap)) == 0


def test_one_message_that_was_removed_since_the_backup_is_removed_in_it_again(
    office: Office, kapjournal: Run, backup: Path
) -> None:
    with office.open() as reading:
        entry = reading.database.read_now(lambda uow: uow.all(StoredLink)[3]).entry_id
    do(office, lambda uow, desk: erase_entry(uow, desk, wren(uow).id, entry))
    said = kapjournal("db", "restore", backup, "--yes")
    assert "0 clients, 1 records" in said.out
    with office.open() as reading:
        record = reading.database.read_now(lambda uow: uow.find(StoredRecord, entry_id=entry))
    assert record is not None
    assert record.ciphertext is None
    assert "1 of them were erased on purpose" in kapjournal("verify", "wren").out


def test_who_withdrew_their_consent_since_the_backup_is_not_asked_again(
    office: Office, kapjournal: Run, backup: Path
) -> None:
    do(office, lambda uow, desk: withdraw_consent(admit(uow, desk, 5, language_code="en")))
    said = kapjournal("db", "restore", backup, "--yes")
    assert "Stopped again, as before the restore: wren" in said.out
    with office.open() as reading:
        client = reading.database.read_now(wren)
        consents = reading.database.read_now(lambda uow: uow.all(Consent))
        waiting = reading.database.read_now(lambda uow: uow.all(OutboxItem, state=OutboxState.DUE))
    assert client.state is ClientState.STOPPED
    assert not client.has_consented
    assert all(one.withdrawn_at for one in consents)
    assert {one.kind for one in waiting} <= {OutboxKind.MENU}, "only the chat's menu follows"
    assert kapjournal("verify", "wren").code == 0


@pytest.mark.parametrize(
    "to", [ClientState.ENDED, ClientState.FROZEN, ClientState.DECEASED, ClientState.PAUSED]
)
def test_a_course_that_was_stopped_since_the_backup_is_stopped_in_it_again(
    office: Office, kapjournal: Run, backup: Path, to: ClientState
) -> None:
    do(office, lambda uow, desk: change_state(uow, desk, wren(uow).id, to))
    assert "Stopped again, as before the restore: wren" in kapjournal("db", "restore", backup, "--yes").out
    with office.open() as reading:
        assert reading.database.read_now(wren).state is to
        waiting = reading.database.read_now(lambda uow: uow.all(OutboxItem, state=OutboxState.DUE))
    assert {one.kind for one in waiting} <= {OutboxKind.MENU}, "only the chat's menu follows"


def test_an_erasure_that_was_called_off_since_the_backup_does_not_come_back(
    office: Office, kapjournal: Run, tmp_path: Path
) -> None:
    do(office, lambda uow, _: uow.save(replace(wren(uow), erase_at=NOW)))
    assert kapjournal("db", "backup", tmp_path / "grace.db").code == 0
    do(office, lambda uow, _: uow.save(replace(wren(uow), erase_at=None)))
    assert kapjournal("db", "restore", tmp_path / "grace.db", "--yes").code == 0
    with office.open() as reading:
        assert reading.database.read_now(wren).erase_at is None


def test_who_left_since_the_backup_and_a_phone_that_was_let_go_stay_out(
    office: Office, kapjournal: Run, tmp_path: Path
) -> None:
    do(office, enrol)
    assert kapjournal("therapist", "add", "ash").code == 0
    assert kapjournal("db", "backup", tmp_path / "backup.db").code == 0

    def leave(uow: UnitOfWork, _: Desk) -> None:
        (ash,) = uow.all(Person, name="ash")
        uow.save(replace(ash, left_at=NOW, enrolment_hash=None))
        uow.save(uow.get(TelegramAccount, "a1").of_nobody(NOW))

    do(office, leave)
    said = kapjournal("db", "restore", tmp_path / "backup.db", "--yes")
    assert "Closed again: the place of ash." in said.out
    with office.open() as reading:
        (ash,) = reading.database.read_now(lambda uow: uow.all(Person, name="ash"))
        account = reading.database.read_now(lambda uow: uow.get(TelegramAccount, "a1"))
    assert (ash.left_at, ash.enrolment_hash) == (NOW, None)
    assert (account.client_id, account.owner) == (None, "")


def test_keys_that_went_missing_without_an_erasure_come_back_with_the_backup(
    office: Office, kapjournal: Run, backup: Path
) -> None:
    do(office, lambda uow, _: uow.remove_all(StoredWrap))
    assert kapjournal("db", "restore", backup, "--yes").code == 0
    with office.open() as reading:
        assert reading.database.read_now(lambda uow: uow.count(StoredWrap)) > 0


@pytest.mark.parametrize("before", ["damaged", "gone", "another practice's"])
def test_without_the_database_before_it_doctor_asks_for_the_erasures_until_somebody_settled_them(
    office: Office, kapjournal: Run, backup: Path, before: str
) -> None:
    if before == "damaged":
        office.database.write_bytes(b"\x00" * 5000)
    elif before == "gone":
        office.database.unlink()
    else:
        do(office, lambda uow, _: uow.save(replace(practice_of(uow), practice_id="another")))
    said = kapjournal("db", "restore", backup, "--yes")
    assert said.code == 0, said.err
    assert "may hold clients who were erased since" in said.out
    # A second restore over the first knows no more than that one did.
    assert "may hold clients who were erased since" in kapjournal("db", "restore", backup, "--yes").out
    asked = kapjournal("doctor", "--offline")
    assert asked.code == 1
    assert "may hold clients erased since" in asked.out
    assert kapjournal("db", "settle").code == 0
    assert "may hold clients erased since" not in kapjournal("doctor", "--offline").out


def test_postgresql_keeps_to_an_erasure_too(
    office: Office, kapjournal: Run, backup: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAPJOURNAL_DATABASE_URL", postgres_url)
    assert "may hold clients who were erased since" in kapjournal("db", "restore", backup, "--yes").out
    assert kapjournal("db", "settle").code == 0
    assert kapjournal("client", "erase", "wren", "--yes").code == 0
    assert "1 clients" in kapjournal("db", "restore", backup, "--yes").out
    assert "wren" not in kapjournal("client", "list").out
    assert "may hold" not in kapjournal("doctor", "--offline").out
