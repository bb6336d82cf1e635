"""Stopping, erasing, a new phone, a new text, discharge, legal hold, death."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.chat import OutboxItem, OutboxState
from kapjournal.domain.client import Client, ClientState, Consent, Invite, TelegramAccount
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.payload import ConsentGiven
from kapjournal.domain.people import StoredWrap
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.usecases.collecting import consent_text, send_courtesies
from kapjournal.usecases.collecting.deliver_outbox import Fate, Outcome, settle_outbox
from kapjournal.usecases.desk import new_id
from kapjournal.usecases.erase_journal import erase_journal
from kapjournal.usecases.reading.change_state import change_state
from kapjournal.usecases.say import send
from tests.flows.conftest import in_every_language
from tests.flows.house import House
from tests.flows.steps import a_course, come_to, through

pytestmark = in_every_language


def _state(house: House) -> ClientState:
    return house.get(Client, house.client_id).state


async def test_after_stop_nothing_is_sent_or_kept_until_start(house: House) -> None:
    phone = await a_course(house)
    await phone.ask("/stop")
    assert _state(house) is ClientState.STOPPED
    await phone.ask("words after stop")
    assert house.words() == []
    assert through(house) == []
    assert phone.reads("help.screen", await phone.ask("/help"))
    await phone.start()
    await phone.wait_text("consent.short")
    await phone.tap("button.agree")
    await phone.wait_text("preferences.screen")
    await phone.send("words after start")
    await phone.receipt()
    assert house.words() == ["words after start"]
    assert [one.given for one in house.opened() if isinstance(one, ConsentGiven)] == [True, False, True]


async def test_stop_in_the_middle_of_a_sitting_ends_it_quietly(house: House) -> None:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.DAY_3)
    await phone.begin()
    question = await phone.question(1, 2)
    await phone.ask("/stop")
    await phone.tap("button.skip", message=question)
    await phone.wait_quiet()
    assert house.all(Reflection, client_id=house.client_id, state=ReflectionState.OPEN) == ()


async def test_erasing_takes_a_day_and_can_be_called_off(house: House) -> None:
    phone = await house.enrolled()
    await phone.ask("/delete")
    await phone.tap("button.erase")
    await phone.wait_text("erase.planned")
    await phone.ask("/delete")
    await phone.tap("button.keep_it")
    await phone.wait_text("erase.kept")
    await house.go_to(house.clock.now() + timedelta(hours=25))
    assert house.all(StoredWrap, client_id=house.client_id)


async def test_whoever_stops_or_comes_back_while_an_erasure_waits_is_told_when_it_happens(
    house: House,
) -> None:
    phone = await a_course(house)
    await phone.ask("/delete")
    await phone.tap("button.erase")
    await phone.wait_text("erase.planned")
    stopped = await phone.ask("/stop")
    assert phone.reads("stopped.erasing", stopped)
    assert phone.says("button.keep_it") in stopped.buttons
    assert phone.reads("reading.never", await phone.ask("/help")), "nothing they write now is kept"
    await phone.start()
    await phone.wait_text("consent.short")
    await phone.tap("button.agree")
    await phone.wait_text("preferences.screen")
    await phone.tap("button.preferences_done")
    assert phone.reads("day.tomorrow", await phone.wait_text("erase.waiting"))
    await phone.tap("button.keep_it")
    await phone.wait_text("erase.kept")
    assert house.get(Client, house.client_id).erase_at is None


async def test_not_now_erases_nothing(house: House) -> None:
    phone = await house.enrolled()
    await phone.ask("/delete")
    await phone.tap("button.not_now")
    await phone.wait_text("erase.not_now")
    assert house.get(Client, house.client_id).erase_at is None


async def test_after_the_grace_nothing_is_left_to_open_and_a_receipt_comes(house: House) -> None:
    phone = await house.enrolled()
    await phone.send("my words")
    await phone.receipt()
    await phone.ask("/delete")
    await phone.tap("button.erase")
    await phone.wait_text("erase.planned")
    await house.go_to(house.clock.now() + timedelta(hours=25))
    await phone.wait_text("erase.done")
    assert house.all(StoredWrap, client_id=house.client_id) == ()
    assert all(one.ciphertext is None for one in house.all(StoredRecord, client_id=house.client_id))
    assert phone.reads("stranger", await phone.ask("hello?"))


async def test_a_frozen_journal_cannot_be_erased_and_the_client_is_told(house: House) -> None:
    phone = await house.enrolled()
    said = await phone.send("my words")
    await phone.receipt()
    house.do(lambda uow: change_state(uow, house.desk, house.client_id, ClientState.FROZEN))
    await phone.wait_text("life.frozen")
    assert phone.reads("erase.frozen", await phone.ask("/delete"))
    await phone.send("/remove", reply_to=said)
    await phone.wait_quiet()
    assert house.words() == ["my words"]
    house.do(lambda uow: change_state(uow, house.desk, house.client_id, ClientState.ACTIVE))
    await phone.wait_text("life.unfrozen")


async def test_discharge_is_told_once_and_what_is_written_is_still_kept(house: House) -> None:
    phone = await a_course(house)
    house.do(lambda uow: change_state(uow, house.desk, house.client_id, ClientState.ENDED))
    await phone.wait_text("life.ended")
    assert through(house) == []
    await phone.send("a last word")
    await phone.receipt()
    assert house.words() == ["a last word"]


async def test_death_stops_all_sending_at_once(house: House) -> None:
    phone = await a_course(house)
    await phone.wait_quiet()
    before = len(await phone.messages())
    house.do(lambda uow: change_state(uow, house.desk, house.client_id, ClientState.DECEASED))
    await house.go_to(house.clock.now() + timedelta(days=3))
    await phone.send("who is this?")
    many = await phone.wait_quiet()
    assert len(many) == before + 1
    waiting = house.all(OutboxItem, state=OutboxState.DUE)
    assert waiting == ()


async def test_a_new_phone_comes_in_by_a_new_invite_and_the_old_one_is_a_strangers(house: House) -> None:
    old = await house.enrolled()
    await old.send("from the old phone")
    await old.receipt()
    enrolled_at = house.get(Client, house.client_id).enrolled_at

    def reinvite(uow: object) -> None:
        for account in uow.all(TelegramAccount, client_id=house.client_id):  # type: ignore[attr-defined]
            uow.save(replace(account, client_id=None, unlinked_at=house.clock.now()))  # type: ignore[attr-defined]
        now = house.clock.now()
        uow.add(  # type: ignore[attr-defined]
            Invite(
                new_id(),
                house.desk.index.code("invite", "again"),
                house.client_id,
                now,
                now + timedelta(days=1),
                "654321",
            )
        )

    house.do(reinvite)
    new = house.phone(first_name="New")
    await new.start("again")
    await new.wait_text(new.says("consent.code", code="654 321"))
    await new.tap("button.agree")
    await new.wait_text("preferences.screen")
    await new.tap("button.preferences_done")
    await new.wait_text("enrolled.now")
    await new.send("from the new phone")
    await new.receipt()
    assert house.words() == ["from the old phone", "from the new phone"]
    assert house.get(Client, house.client_id).enrolled_at == enrolled_at
    before = len(await old.messages())
    await old.send("who are you?")
    await old.wait_quiet()
    assert house.words() == ["from the old phone", "from the new phone"]
    assert len(await old.messages()) >= before + 1


async def test_a_new_consent_text_is_asked_again_and_nothing_breaks_meanwhile(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone = await a_course(house)
    for module in (consent_text, send_courtesies):
        monkeypatch.setattr(module, "CONSENT_VERSION", "2027-01")
    await house.tick()
    asked = await phone.wait_text("consent.changed")
    await phone.send("still writing")
    await phone.receipt()
    await phone.tap("button.read_all")
    await phone.wait_text("(2027-01)")
    await phone.tap("button.agree")
    told = await phone.wait_text("consent.renewed")
    assert told.id == asked.id
    assert house.get(Client, house.client_id).consent_version == "2027-01"
    assert [one.version for one in house.all(Consent)] == ["2026-11", "2027-01"]
    await house.tick()
    many = await phone.wait_quiet()
    assert phone.count("consent.changed", many) == 0


async def test_who_had_stopped_before_the_course_ended_is_told_the_truth_by_words_and_by_start(
    house: House,
) -> None:
    phone = await house.enrolled()
    await phone.ask("/stop")
    house.do(lambda uow: change_state(uow, house.desk, house.client_id, ClientState.ENDED))
    await house.settled()
    assert phone.reads("closed.not_kept", await phone.last())
    for said in ("words after the end", "/start", "/journal"):
        assert phone.reads("closed.not_kept", await phone.ask(said))
    assert house.words() == []


async def test_what_was_under_way_while_a_journal_was_erased_is_forgotten_without_a_fault(
    house: House,
) -> None:
    await house.enrolled()
    await house.settled()
    (account,) = house.all(TelegramAccount, client_id=house.client_id)
    later = house.clock.now() + timedelta(days=1)
    item = house.do(lambda uow: send(uow, account, "under way", house.clock.now(), due_at=later))
    house.do(lambda uow: erase_journal(uow, house.desk, uow.get(Client, house.client_id), receipt="r1"))
    for fate in (Fate.REFUSED, Fate.UNKNOWN, Fate.BLOCKED, Fate.IMPOSSIBLE):
        house.do(lambda uow, fate=fate: settle_outbox(uow, house.desk, [Outcome(item, fate)]))  # type: ignore[misc]
    await house.settled()  # the chat's own menu is taken back
    assert house.all(OutboxItem, account_id=account.id) == ()
