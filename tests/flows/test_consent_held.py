"""What one tap on "I agree" can and cannot do, when the screen is older than what happened since."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kapjournal.domain.client import Client, ClientState, Invite, TelegramAccount
from kapjournal.domain.payload import ConsentGiven
from kapjournal.storage.unit_of_work import TableUnitOfWork
from kapjournal.usecases.erase_journal import erase_journal
from kapjournal.usecases.reading.change_state import change_state
from tests.flows.conftest import in_every_language
from tests.flows.house import House

pytestmark = in_every_language


def _become(house: House, state: ClientState) -> None:
    house.do(lambda uow: uow.save(replace(uow.get(Client, house.client_id), state=state)))


@pytest.mark.parametrize("state", [ClientState.FROZEN, ClientState.DECEASED])
async def test_agreeing_again_lifts_neither_a_legal_hold_nor_a_death(
    house: House, state: ClientState
) -> None:
    phone = await house.enrolled()
    await phone.ask("/stop")
    await phone.start()
    await phone.wait_text("consent.short")
    _become(house, state)
    await phone.tap("button.agree")
    await phone.wait_quiet()
    assert house.get(Client, house.client_id).state is state


async def test_an_invite_that_was_replaced_while_its_screen_stood_lets_nobody_in(house: House) -> None:
    phone = await house.invited()

    def run_out(uow: TableUnitOfWork) -> None:
        for invite in uow.all(Invite, client_id=house.client_id):
            uow.save(replace(invite, expires_at=house.clock.now() - timedelta(seconds=1)))

    house.do(run_out)
    await phone.tap("button.agree")
    await phone.wait_quiet()
    assert house.all(TelegramAccount, client_id=house.client_id) == ()


async def test_nobody_is_let_into_a_journal_that_was_erased_meanwhile(house: House) -> None:
    phone = await house.invited()
    house.do(lambda uow: erase_journal(uow, house.desk, uow.get(Client, house.client_id), receipt="r1"))
    await phone.tap("button.agree")
    await phone.wait_quiet()
    assert house.all(TelegramAccount, client_id=house.client_id) == ()
    assert house.get(Client, house.client_id).enrolled_at is None


@pytest.mark.parametrize("to", [ClientState.ENDED, ClientState.FROZEN])
async def test_what_is_written_after_stop_is_not_kept_whatever_the_practice_does(
    house: House, to: ClientState
) -> None:
    phone = await house.enrolled()
    await phone.ask("/stop")
    house.do(lambda uow: change_state(uow, house.desk, house.client_id, to))
    await phone.wait_quiet()
    await phone.ask("nobody may keep this")
    assert house.words() == []
    back = house.do(lambda uow: change_state(uow, house.desk, house.client_id, ClientState.ACTIVE))
    assert back.state is ClientState.STOPPED


@pytest.mark.parametrize("to", [ClientState.ENDED, ClientState.FROZEN])
async def test_who_stops_after_the_end_is_told_the_truth_and_nothing_more_is_kept(
    house: House, to: ClientState
) -> None:
    phone = await house.enrolled()
    house.do(lambda uow: change_state(uow, house.desk, house.client_id, to))
    await phone.wait_quiet()
    assert not (await phone.messages())[1].buttons, "nothing to begin any more"
    await phone.send("this may still be kept")
    await phone.receipt()
    assert phone.reads("stopped.closed", await phone.ask("/stop"))
    assert house.get(Client, house.client_id).state is to, "what the practice decided stands"
    for said in ("nobody may keep this", "/start"):
        assert phone.reads("closed.not_kept", await phone.ask(said))
    assert house.words() == ["this may still be kept"]
    assert [one.given for one in house.opened() if isinstance(one, ConsentGiven)] == [True, False]


async def test_a_phone_left_behind_cannot_erase_the_journal_of_somebody_who_died(house: House) -> None:
    phone = await house.enrolled()
    said = await phone.send("my words")
    await phone.receipt()
    await phone.ask("/delete")
    house.do(lambda uow: change_state(uow, house.desk, house.client_id, ClientState.DECEASED))
    await phone.tap("button.erase")
    await phone.send("/remove", reply_to=said)
    await phone.wait_quiet()
    await house.go_to(house.clock.now() + timedelta(days=3))
    assert house.words() == ["my words"]
    assert house.get(Client, house.client_id).erase_at is None
