"""On PostgreSQL transactions run beside each other: what may happen once happens once all the same."""

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import pytest

from kapjournal.domain.chat import Conversation, OutboxItem
from kapjournal.domain.client import Client, ClientState, TelegramAccount
from kapjournal.domain.errors import NotAllowed
from kapjournal.domain.notice import NoticeReader, SafetyNotice, Told
from kapjournal.domain.people import Person, Role, StoredWrap
from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier, Urgency
from kapjournal.ports import KeyRing, UnitOfWork
from kapjournal.usecases.collecting.admit import admit
from kapjournal.usecases.collecting.carry_out_erasure import carry_out_erasure
from kapjournal.usecases.collecting.flag_safety import raise_notice
from kapjournal.usecases.collecting.request_erasure import erasure_tap
from kapjournal.usecases.collecting.send_courtesies import send_courtesies
from kapjournal.usecases.collecting.tell_staff import tell_staff
from kapjournal.usecases.desk import practice_of
from kapjournal.usecases.reading.change_passphrase import change_passphrase, renew_recovery_code
from kapjournal.usecases.reading.change_state import change_state
from kapjournal.usecases.reading.unlock_person import unlock_person
from kapjournal.usecases.reading.watch_notices import acknowledge_notice
from tests.journeys.reading_room import PASSPHRASE, Practice, open_practice
from tests.portal.world import POLICY


@pytest.fixture
def practice(tmp_path: Path, postgres_url: str) -> Iterator[Practice]:
    opened = open_practice(tmp_path, url=postgres_url)
    yield opened
    opened.close()


class Meeting:
    """A key ring at which two sign-ins look at their code at the same moment, if anything lets them."""

    def __init__(self, ring: KeyRing) -> None:
        self._ring = ring
        self._both = threading.Barrier(2)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._ring, name)

    def totp_counter(self, secret: str, code: str, *, now: datetime, last_used: int) -> int | None:
        with suppress(threading.BrokenBarrierError):
            self._both.wait(1)
        return self._ring.totp_counter(secret, code, now=now, last_used=last_used)


def test_of_two_sign_ins_with_one_code_at_once_one_is_a_replay(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    room = replace(practice.room, keys=cast("KeyRing", Meeting(practice.room.keys)))
    code = robin.code(practice.clock.wall())
    let_in: list[bool] = []

    def sign_in() -> None:
        try:
            unlock_person(practice.database, room, "robin", PASSPHRASE, code)
        except NotAllowed:
            let_in.append(False)
        else:
            let_in.append(True)

    _side_by_side(sign_in, sign_in)
    assert sorted(let_in) == [False, True]


def test_a_new_recovery_code_does_not_undo_a_passphrase_that_was_changed_meanwhile(
    practice: Practice,
) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    ring = practice.room.keys
    other = "lantern gravel omega piston willow hatch"

    class Late:
        def __getattr__(self, name: str) -> Any:
            return getattr(ring, name)

        def new_recovery_code(self, stored: bytes, who: Any) -> tuple[bytes, str]:
            change_passphrase(practice.database, practice.room, robin.identity, other)
            return ring.new_recovery_code(stored, who)

    room = replace(practice.room, keys=cast("KeyRing", Late()))
    with pytest.raises(NotAllowed, match="meanwhile"):
        renew_recovery_code(practice.database, room, robin.identity)
    stored = practice.database.read_now(lambda uow: uow.get(Person, robin.person.id)).identity
    assert ring.unlock(stored or b"", other).reader_id == robin.person.id


def test_two_workers_tell_somebody_once(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    client = practice.invite(robin, "wren").client
    now = practice.clock.now()

    def fill(uow: UnitOfWork) -> None:
        policy = {**POLICY, "cover_reader": robin.person.id}
        uow.save(replace(practice_of(uow), policy=policy))
        uow.add(TelegramAccount("a1", "i1", 5, now).of_person(robin.person.id))
        kinds = (SafetyKind.SUICIDAL_THOUGHTS,)
        uow.add(SafetyNotice("n1", client.id, robin.person.id, now, kinds, Urgency.NOW))

    practice.database.transact_now(fill)
    desk = practice.room.desk
    _beside(practice, lambda uow: tell_staff(uow, desk))
    assert practice.database.read_now(lambda uow: uow.count(OutboxItem)) == 1


def test_what_is_found_while_somebody_takes_a_notice_in_hand_is_a_notice_of_its_own(
    practice: Practice,
) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    client = practice.invite(robin, "wren").client
    now = practice.clock.now()
    kinds = (SafetyKind.SELF_HARM,)
    practice.database.transact_now(
        lambda uow: uow.add(SafetyNotice("n1", client.id, robin.person.id, now, kinds, Urgency.NOW))
    )
    found = Finding(SafetyKind.SUICIDAL_THOUGHTS, SafetyTier.AFFIRMED, (0, 1), urgency=Urgency.NOW)
    _beside(
        practice,
        lambda uow: acknowledge_notice(uow, practice.room, robin.identity, "n1", seen=1),
        lambda uow: raise_notice(uow, client.id, [found], now),
    )
    waiting = practice.database.read_now(lambda uow: uow.all(SafetyNotice, acknowledged_at=None))
    assert [one.kinds for one in waiting] == [(SafetyKind.SUICIDAL_THOUGHTS,)]


def test_a_telling_under_way_does_not_count_for_a_notice_raised_to_now_meanwhile(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    client = practice.invite(robin, "wren").client
    now, desk = practice.clock.now(), practice.room.desk
    kinds = (SafetyKind.SELF_HARM,)

    def fill(uow: UnitOfWork) -> None:
        uow.save(replace(practice_of(uow), policy={**POLICY, "cover_reader": robin.person.id}))
        uow.add(TelegramAccount("a1", "i1", 5, now).of_person(robin.person.id))
        told = (Told(NoticeReader.COVER_READER, now),)
        later = Urgency.NEXT_WORKING_DAY
        uow.add(SafetyNotice("n1", client.id, robin.person.id, now, kinds, later, told))

    practice.database.transact_now(fill)
    found = Finding(SafetyKind.SUICIDAL_THOUGHTS, SafetyTier.AFFIRMED, (0, 1), urgency=Urgency.NOW)
    _beside(
        practice,
        lambda uow: raise_notice(uow, client.id, [found], now),
        lambda uow: tell_staff(uow, desk),
    )
    (raised,) = practice.database.read_now(lambda uow: uow.all(SafetyNotice))
    assert raised.urgency is Urgency.NOW
    assert raised.told == (), "at once, as if nobody had been told"
    practice.database.transact_now(lambda uow: tell_staff(uow, desk))
    (raised,) = practice.database.read_now(lambda uow: uow.all(SafetyNotice))
    assert NoticeReader.THERAPIST in {one.reader for one in raised.told}


def test_two_workers_ask_somebody_once_for_their_consent_to_a_new_text(practice: Practice) -> None:
    robin = practice.enrol("robin", Role.THERAPIST)
    client = practice.invite(robin, "wren").client
    now = practice.clock.now()

    def fill(uow: UnitOfWork) -> None:
        uow.add(TelegramAccount("a1", "i1", 5, now).of_client(client.id))
        agreed = replace(client, state=ClientState.ACTIVE, enrolled_at=now, consent_version="an earlier one")
        uow.save(agreed)
        uow.save(replace(practice_of(uow), last_tick_at=practice.clock.wall()))  # as a moment ago

    practice.database.transact_now(fill)
    desk = practice.room.desk
    _beside(practice, lambda uow: send_courtesies(uow, desk))
    assert practice.database.read_now(lambda uow: uow.count(OutboxItem)) == 1


def test_somebody_who_keeps_their_journal_at_the_last_moment_keeps_it(practice: Practice) -> None:
    client = practice.invite(practice.enrol("robin", Role.THERAPIST), "wren").client
    now, desk = practice.clock.now(), practice.collecting

    def fill(uow: UnitOfWork) -> None:
        uow.add(TelegramAccount("a1", desk.index.account(desk.bot, 5), 5, now).of_client(client.id))
        uow.add(Conversation("a1", updated_at=now))
        uow.save(replace(client, state=ClientState.ACTIVE, enrolled_at=now, erase_at=now))

    def keep(uow: UnitOfWork) -> None:
        erasure_tap(admit(uow, desk, 5, language_code="en"), "keep", over=None)

    practice.database.transact_now(fill)
    _beside(practice, keep, lambda uow: carry_out_erasure(uow, desk, client.id))
    kept = practice.database.read_now(lambda uow: uow.get(Client, client.id))
    assert kept.erase_at is None
    assert practice.database.read_now(lambda uow: uow.count(StoredWrap, client_id=client.id)) > 0


def test_a_legal_hold_that_comes_as_the_erasure_begins_holds(practice: Practice) -> None:
    client = practice.invite(practice.enrol("robin", Role.THERAPIST), "wren").client
    now, desk = practice.clock.now(), practice.collecting
    practice.database.transact_now(
        lambda uow: uow.save(replace(client, state=ClientState.ACTIVE, enrolled_at=now, erase_at=now))
    )
    _beside(
        practice,
        lambda uow: change_state(uow, desk, client.id, ClientState.FROZEN),
        lambda uow: carry_out_erasure(uow, desk, client.id),
    )
    held = practice.database.read_now(lambda uow: uow.get(Client, client.id))
    assert held.state is ClientState.FROZEN
    assert practice.database.read_now(lambda uow: uow.count(StoredWrap, client_id=client.id)) > 0


def _beside(
    practice: Practice,
    work: Callable[[UnitOfWork], object],
    other: Callable[[UnitOfWork], object] | None = None,
) -> None:
    """Two transactions, the first of which has not committed when the second begins: the same work by default."""
    begun, go_on = threading.Event(), threading.Event()

    def first(uow: UnitOfWork) -> None:
        work(uow)
        begun.set()
        go_on.wait(10)

    one = threading.Thread(target=lambda: practice.database.transact_now(first))
    two = threading.Thread(target=lambda: practice.database.transact_now(other or work))
    one.start()
    assert begun.wait(10)
    two.start()
    two.join(0.5)  # done by now, unless it waits as it should
    go_on.set()
    one.join()
    two.join()


def _side_by_side(*works: Callable[[], None]) -> None:
    threads = [threading.Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
