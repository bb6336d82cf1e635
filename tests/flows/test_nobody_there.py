"""Somebody hears of it, whoever in the practice cannot be reached."""

from kapjournal.domain.chat import CallRequest
from kapjournal.domain.notice import NoticeReader, SafetyNotice
from kapjournal.domain.people import Role
from tests.flows.chat import DANGER, Chat
from tests.flows.conftest import in_every_language
from tests.flows.house import House

NEEDS_YOU, CALL = "staff.needs_you", "staff.call_request"
COVER = "t2"
"""Who covers, in the practice's policy."""


pytestmark = in_every_language


async def _heard(phone: Chat, said: str) -> int:
    return phone.count(said, await phone.wait_quiet())


async def test_for_a_therapist_who_cannot_be_reached_whoever_covers_hears_at_once(house: House) -> None:
    client = await house.enrolled()
    house.member(COVER, Role.THERAPIST, of_client=False)
    cover = await house.paired(COVER)
    await client.send(DANGER[house.language])
    await client.wait_text("safety.lines")
    await house.tick()
    await cover.wait_text(NEEDS_YOU)
    (notice,) = house.all(SafetyNotice)
    assert [one.reader for one in notice.told] == [NoticeReader.COVER_READER]


async def test_where_nobody_could_be_told_it_is_not_said_that_they_were_and_the_first_to_come_hears(
    house: House,
) -> None:
    client = await house.enrolled()
    await client.send(DANGER[house.language])
    await client.wait_text("safety.lines")
    await house.tick()
    assert house.all(SafetyNotice)[0].told == ()
    therapist = await house.paired()
    await house.tick()
    await therapist.wait_text(NEEDS_YOU)
    await house.tick()
    assert await _heard(therapist, NEEDS_YOU) == 1
    assert [one.reader for one in house.all(SafetyNotice)[0].told] == [NoticeReader.THERAPIST]


async def test_without_a_front_desk_the_therapist_hears_of_a_call_request_once(house: House) -> None:
    client = await house.enrolled()
    therapist = await house.paired()
    await client.ask("/help")
    await client.tap("button.call_me")
    await house.tick()
    await therapist.wait_text(CALL)
    house.clock.advance(minutes=30)
    await house.tick()
    assert await _heard(therapist, CALL) == 1


async def test_a_call_request_that_nobody_could_be_told_of_waits_until_somebody_can(house: House) -> None:
    client = await house.enrolled()
    await client.ask("/help")
    await client.tap("button.call_me")
    await house.tick()
    assert house.all(CallRequest)[0].told_at is None
    house.member(COVER, Role.THERAPIST, of_client=False)
    cover = await house.paired(COVER)
    house.clock.advance(minutes=5)
    await house.tick()
    await cover.wait_text(CALL)
