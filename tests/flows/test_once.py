"""What nobody asked for is said once, also after its row has left the outbox."""

from datetime import timedelta

from kapjournal.domain.client import Client, TelegramAccount
from kapjournal.domain.course import SessionKind
from kapjournal.storage.unit_of_work import TableUnitOfWork
from kapjournal.usecases.collecting.send_courtesies import courtesies_sent
from tests.flows.conftest import in_every_language
from tests.flows.house import House
from tests.flows.steps import MEDICINE, skip_noticed

pytestmark = in_every_language


async def test_word_of_tomorrows_session_comes_once_however_often_the_worker_looks(house: House) -> None:
    phone = await house.enrolled()
    skip_noticed(house)
    session = house.plan(SessionKind.MEDICINE, MEDICINE)
    await house.go_to(session.start() - timedelta(hours=15))
    for _ in range(4):
        await house.tick()
        await phone.wait_quiet()
    assert phone.count("reminder.tomorrow", await phone.messages()) == 1


async def test_word_of_the_session_counts_among_the_two_a_day_after_it_has_left(house: House) -> None:
    phone = await house.enrolled()
    skip_noticed(house)
    session = house.plan(SessionKind.MEDICINE, MEDICINE)
    await house.go_to(session.start() - timedelta(hours=15))
    await phone.wait_text("reminder.tomorrow")
    await phone.wait_quiet()
    client = house.get(Client, house.client_id)

    def counted(uow: TableUnitOfWork) -> int:
        account = uow.get(TelegramAccount, house.all(TelegramAccount, client_id=client.id)[0].id)
        return len(courtesies_sent(uow, account, house.clock.now() - timedelta(hours=24)))

    assert house.do(counted) == 1


async def test_a_wish_for_an_export_reaches_the_therapist_who_alone_can_meet_it(house: House) -> None:
    client = await house.enrolled()
    therapist = await house.paired()
    await client.ask("/export")
    await house.tick()
    await therapist.wait_quiet()
    await house.tick()
    await therapist.wait_quiet()
    assert therapist.count("staff.export_request", await therapist.messages()) == 1
