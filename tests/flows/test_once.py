"""What nobody asked for is said once, also after its row has left the outbox."""

from datetime import timedelta

from kapjournal.domain.client import Client, TelegramAccount
from kapjournal.domain.course import SessionKind
from kapjournal.storage.unit_of_work import TableUnitOfWork
from kapjournal.usecases.collecting.send_courtesies import courtesies_sent
from kapjournal.usecases.pair_staff import pair_staff
from tests.flows.house import House
from tests.flows.steps import MEDICINE, skip_noticed


async def test_word_of_tomorrows_session_comes_once_however_often_the_worker_looks(house: House) -> None:
    phone = await house.enrolled()
    skip_noticed(house)
    session = house.plan(SessionKind.MEDICINE, MEDICINE)
    await house.go_to(session.start() - timedelta(hours=15))
    for _ in range(4):
        await house.tick()
        await phone.wait_quiet(ms=80)
    said = [one.text for one in await phone.messages() if one.text.startswith("Tomorrow at")]
    assert len(said) == 1, said


async def test_word_of_the_session_counts_among_the_two_a_day_after_it_has_left(house: House) -> None:
    phone = await house.enrolled()
    skip_noticed(house)
    session = house.plan(SessionKind.MEDICINE, MEDICINE)
    await house.go_to(session.start() - timedelta(hours=15))
    await phone.wait_text("Tomorrow at")
    await phone.wait_quiet()
    client = house.get(Client, house.client_id)

    def counted(uow: TableUnitOfWork) -> int:
        account = uow.get(TelegramAccount, house.all(TelegramAccount, client_id=client.id)[0].id)
        return len(courtesies_sent(uow, account, house.clock.now() - timedelta(hours=24)))

    assert house.do(counted) == 1


async def test_a_wish_for_an_export_reaches_the_therapist_who_alone_can_meet_it(house: House) -> None:
    client = await house.enrolled()
    therapist = house.phone(first_name="Robin")
    await therapist.start(house.do(lambda uow: pair_staff(uow, house.desk, "t1")))
    await therapist.wait_text("Paired")
    await client.ask("/export")
    await house.tick()
    await therapist.wait_quiet()
    await house.tick()
    await therapist.wait_quiet()
    wished = house.desk.texts.say("staff.export_request", "en")
    assert [one.text for one in await therapist.messages()].count(wished) == 1
