"""Accounts that are nobody's are forgotten, but nothing that is still under way goes with them."""

from datetime import timedelta

from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.chat import Conversation, OutboxItem, OutboxKind, PendingMedia
from kapjournal.domain.client import TelegramAccount
from kapjournal.storage.unit_of_work import TableUnitOfWork
from kapjournal.usecases.collecting.admit import forget_strangers
from tests.flows.chat import DANGER
from tests.flows.conftest import in_every_language
from tests.flows.house import House

pytestmark = in_every_language


def _forget(house: House) -> int:
    before = house.clock.now() - timedelta(days=7)
    return house.do(lambda uow: forget_strangers(uow, before))


async def test_a_stranger_is_forgotten_after_a_week(house: House) -> None:
    phone = house.phone()
    await phone.ask("hello?")
    await phone.wait_quiet()
    assert _forget(house) == 0
    house.clock.advance(days=8)
    assert _forget(house) == 1
    assert house.all(TelegramAccount) == ()


async def test_a_stranger_is_answered_once_an_hour_and_nothing_they_write_is_stored(house: House) -> None:
    phone = house.phone()
    assert phone.reads("stranger", await phone.ask("hello?"))
    for words in ("hello??", "/settings", "anybody", "/journal"):
        await phone.send(words)
    assert phone.count("stranger", await phone.wait_quiet()) == 1
    house.clock.advance(minutes=61)
    await phone.send("hello again")
    await phone.wait_for(lambda many: phone.count("stranger", many) == 2)
    assert house.all(StoredRecord) == ()
    (account,) = house.all(TelegramAccount)
    kept = house.get(Conversation, account.id).data
    assert set(kept) == {"stranger_told"}


async def test_a_stranger_in_danger_gets_the_numbers_however_much_they_wrote(house: House) -> None:
    phone = house.phone()
    await phone.ask("hello?")
    await phone.send(DANGER[house.language])
    await phone.wait_text("safety.lines")
    assert phone.reads("help.screen", await phone.ask("/help"))


async def test_a_stranger_is_not_told_that_somebody_may_read_this(house: House) -> None:
    stranger = house.phone(first_name="Somebody")
    lines = [await stranger.ask(DANGER[house.language])]
    assert await stranger.wait_quiet() == [*(await stranger.messages())[:1], lines[0]], (
        "one message is enough"
    )
    lines.append(await stranger.ask("/help"))
    assert all(stranger.reads("reading.never", one) for one in lines)
    assert not any(stranger.reads("safety.go_on", one) for one in lines)


async def test_a_link_that_opens_nothing_is_said_once_and_the_right_one_opens_at_once(house: House) -> None:
    phone = house.phone()
    await phone.start("made-up")
    await phone.wait_text("start.dead_end")
    await phone.start("made-up-too")
    assert phone.count("start.dead_end", await phone.wait_quiet()) == 1
    await phone.start(house.invite())
    await phone.wait_text("consent.short")


async def test_an_old_phone_whose_sound_is_not_sealed_yet_stops_no_housekeeping(house: House) -> None:
    phone = await house.enrolled()
    await phone.wait_quiet()

    def lost(uow: TableUnitOfWork) -> None:
        account = uow.all(TelegramAccount, client_id=house.client_id)[0]
        uow.add(
            PendingMedia(
                "m1", house.client_id, account.id, "00" * 16, "file", "voice",
                house.clock.now() + timedelta(days=30), house.clock.now(),
            )
        )  # fmt: skip
        uow.save(account.of_nobody(house.clock.now()))

    house.do(lost)
    house.clock.advance(days=8)
    assert _forget(house) == 0
    house.do(lambda uow: uow.remove_all(PendingMedia, id="m1"))
    assert _forget(house) == 1


async def test_what_stands_in_a_lost_phone_is_still_removed(house: House) -> None:
    phone = await house.enrolled()
    said = await phone.send("words on a phone that gets lost")
    await phone.receipt()

    def lost(uow: TableUnitOfWork) -> None:
        for account in uow.all(TelegramAccount, client_id=house.client_id):
            uow.save(account.of_nobody(house.clock.now()))

    house.do(lost)
    assert _forget(house) == 0
    await house.go_to(house.clock.now() + timedelta(hours=25))
    await phone.wait_quiet()
    assert said not in [one.id for one in await phone.messages()]
    assert house.all(OutboxItem, kind=OutboxKind.DELETE) == ()
