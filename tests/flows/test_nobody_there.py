"""Somebody hears of it, whoever in the practice cannot be reached."""

from kapjournal.demo.bot_api.phone_client import Phone
from kapjournal.domain.chat import CallRequest
from kapjournal.domain.notice import NoticeReader, SafetyNotice
from kapjournal.domain.people import Person, Role
from kapjournal.storage.unit_of_work import TableUnitOfWork
from kapjournal.usecases.pair_staff import pair_staff
from tests.flows.house import House

NEEDS_YOU, CALL = "Something needs you", "Someone asked for a call."
COVER = "t2"
"""Who covers, in the practice's policy."""


async def _paired(house: House, person: str) -> Phone:
    def job(uow: TableUnitOfWork) -> str:
        if uow.find(Person, id=person) is None:
            uow.add(Person(person, person, (Role.THERAPIST,), house.clock.now()))
        return pair_staff(uow, house.desk, person)

    phone = house.phone(first_name=person)
    await phone.start(house.do(job))
    await phone.wait_text("Paired")
    return phone


async def _heard(phone: Phone, said: str) -> int:
    return sum(said in one.text for one in await phone.wait_quiet())


async def test_for_a_therapist_who_cannot_be_reached_whoever_covers_hears_at_once(house: House) -> None:
    client = await house.enrolled()
    cover = await _paired(house, COVER)
    await client.send("I want to kill myself")
    await client.wait_text("these answer")
    await house.tick()
    await cover.wait_text(NEEDS_YOU)
    (notice,) = house.all(SafetyNotice)
    assert [one.reader for one in notice.told] == [NoticeReader.COVER_READER]


async def test_where_nobody_could_be_told_it_is_not_said_that_they_were_and_the_first_to_come_hears(
    house: House,
) -> None:
    client = await house.enrolled()
    await client.send("I want to kill myself")
    await client.wait_text("these answer")
    await house.tick()
    assert house.all(SafetyNotice)[0].told == ()
    therapist = await _paired(house, "t1")
    await house.tick()
    await therapist.wait_text(NEEDS_YOU)
    await house.tick()
    assert await _heard(therapist, NEEDS_YOU) == 1
    assert [one.reader for one in house.all(SafetyNotice)[0].told] == [NoticeReader.THERAPIST]


async def test_without_a_front_desk_the_therapist_hears_of_a_call_request_once(house: House) -> None:
    client = await house.enrolled()
    therapist = await _paired(house, "t1")
    await client.ask("/help")
    await client.tap("Ask the practice to call me")
    await house.tick()
    await therapist.wait_text(CALL)
    house.clock.advance(minutes=30)
    await house.tick()
    assert await _heard(therapist, CALL) == 1


async def test_a_call_request_that_nobody_could_be_told_of_waits_until_somebody_can(house: House) -> None:
    client = await house.enrolled()
    await client.ask("/help")
    await client.tap("Ask the practice to call me")
    await house.tick()
    assert house.all(CallRequest)[0].told_at is None
    cover = await _paired(house, COVER)
    house.clock.advance(minutes=5)
    await house.tick()
    await cover.wait_text(CALL)
