"""A server secret is renewed, and the old one can be thrown away."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kapjournal.domain.chat import ChatMessage, Conversation
from kapjournal.domain.client import Invite, TelegramAccount
from kapjournal.domain.errors import CannotOpen, SealingError
from kapjournal.domain.people import Person, Role
from kapjournal.ports import UnitOfWork
from kapjournal.sealing.collector import LookUps
from kapjournal.sealing.key_ring import PinnedKeyRing
from kapjournal.sealing.server_keys import ServerKeys
from kapjournal.storage.database import Database
from kapjournal.storage.state_key import all_under_state_key
from kapjournal.usecases.desk import new_id
from kapjournal.usecases.reading.log_access import verify_access_log
from kapjournal.usecases.reading.open_journal import open_journal
from kapjournal.usecases.reading.reading_desk import ReadingDesk
from kapjournal.usecases.reading.renew_server_secret import renew_server_secret
from kapjournal.usecases.reading.unlock_person import unlock_person
from kapjournal.usecases.reading.verify_journal import verify_journal
from tests.journeys.reading_room import CHEAP, PASSPHRASE, START, Practice, said

NEW = b"\x77" * 32
CHAT, NUMBER = 5550100, 31


def desk_under(practice: Practice, keys: ServerKeys) -> ReadingDesk:
    desk = replace(practice.room.desk, index=LookUps(keys.blind_index))
    return ReadingDesk(PinnedKeyRing(keys.pins, parameters=CHEAP), desk)


def link(practice: Practice, client_id: str) -> None:
    index = practice.room.index

    def job(uow: UnitOfWork) -> None:
        uow.add(TelegramAccount("a1", index.account("42", CHAT), CHAT, START).of_client(client_id))
        uow.add(Conversation("a1"))
        uow.add(ChatMessage(new_id(), "a1", index.message(CHAT, NUMBER), NUMBER, START))

    practice.database.transact_now(job)


def test_everything_holds_under_the_new_secret_alone(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    client = practice.invite(robin).client
    practice.seal(client, said("still readable", START))
    link(practice, client.id)
    old = practice.secret
    both = ServerKeys([NEW, old])
    url = str(practice.database.engine.url)
    practice.database.close()
    renewing = Database(url, both.state)
    nouns = renewing.read_now(all_under_state_key)
    done = renewing.transact_now(
        lambda uow: renew_server_secret(uow, practice.room, desk_under(practice, both), nouns)
    )
    renewing.close()
    assert done.invites == 1

    alone = ServerKeys([NEW])
    database, room = Database(url, alone.state), desk_under(practice, alone)
    account = database.read_now(lambda uow: uow.find(TelegramAccount, index=room.index.account("42", CHAT)))
    assert account is not None
    assert account.chat == CHAT
    index = room.index.message(CHAT, NUMBER)
    assert database.read_now(lambda uow: uow.find(ChatMessage, index=index)) is not None
    database.read_now(lambda uow: verify_access_log(uow, room.index))
    database.read_now(lambda uow: verify_journal(uow, room, client.id))
    unlocked = unlock_person(database, room, "robin", PASSPHRASE, robin.code(practice.clock.wall()))
    opened = database.read_now(lambda uow: open_journal(uow, room, unlocked.identity, client.id))
    assert [entry.text for entry in opened.journal.entries] == ["still readable"]
    invite = database.read_now(lambda uow: uow.all(Invite, client_id=client.id))[0]
    assert invite.expires_at <= practice.clock.now() + timedelta(seconds=1)
    database.close()

    under_the_old = Database(url, ServerKeys([old]).state)
    with pytest.raises(CannotOpen):
        under_the_old.read_now(lambda uow: uow.all(Person))
    under_the_old.close()


def test_a_pin_that_does_not_hold_stops_the_renewal(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    stored = practice.database.read_now(lambda uow: uow.get(Person, robin.person.id))
    practice.database.transact_now(lambda uow: uow.save(replace(stored, pin=bytes(32))))
    both = ServerKeys([NEW, practice.secret])
    before = practice.database.read_now(lambda uow: uow.all(Person))
    nouns = practice.database.read_now(all_under_state_key)
    with pytest.raises(SealingError, match="pinned"):
        practice.database.transact_now(
            lambda uow: renew_server_secret(uow, practice.room, desk_under(practice, both), nouns)
        )
    assert practice.database.read_now(lambda uow: uow.all(Person)) == before
