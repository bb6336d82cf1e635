"""A client's menu of commands speaks the language they chose, and offers what can be done now."""

from kapjournal.demo.bot_api.phone_client import Phone
from kapjournal.domain.client import Client, ClientState, TelegramAccount
from kapjournal.usecases.erase_journal import erase_journal
from kapjournal.usecases.offer_menu import EVERYDAY, let_go
from kapjournal.usecases.reading.change_state import change_state
from tests.flows.house import House


async def menu(house: House, phone: Phone) -> dict[str, str]:
    """Name and meaning of what the phone offers once nothing is under way."""
    await house.settled()
    return {one["command"]: one["description"] for one in await phone.commands()}


def offered(house: House) -> list[str]:
    methods = ("setmycommands", "deletemycommands")
    return [call.method for call in house.emulator.calls if call.method in methods]


async def test_the_menu_follows_the_language_that_was_chosen_and_not_telegrams(house: House) -> None:
    phone = house.phone(language="de")
    await phone.start(house.invite())
    await phone.wait_text("consent.short")
    assert await menu(house, phone) == {}, "before anything is agreed it is everybody's"
    await phone.tap("button.other_language")
    phone.chooses("es")
    await phone.wait_text("consent.short")
    await phone.tap("button.agree")
    await phone.wait_text("preferences.screen")
    assert (await menu(house, phone))["help"] == "Números para llamar"
    await phone.ask("/language")
    assert (await menu(house, phone))["help"] == "Numbers to call"
    phone.chooses("en")
    await phone.ask("/settings")
    await phone.tap("button.other_language")
    assert (await menu(house, phone))["help"] == "Números para llamar"


async def test_nothing_is_sent_while_nothing_changes(house: House) -> None:
    phone = await house.enrolled()
    assert tuple(await menu(house, phone)) == EVERYDAY
    for said in ("the sea was grey", "/next", "/settings"):
        await phone.send(said)
    await house.settled()
    assert offered(house) == ["setmycommands"]


async def test_after_stop_the_way_back_is_offered_and_nothing_that_would_be_refused(house: House) -> None:
    phone = await house.enrolled(language="es")
    await phone.ask("/stop")
    left = await menu(house, phone)
    assert left["start"] == "Empezar de nuevo"
    assert {"help", "export", "delete"} < set(left)
    assert not {"journal", "pause", "stop"} & set(left)
    await phone.ask("/start")
    await phone.tap("De acuerdo")
    assert tuple(await menu(house, phone)) == EVERYDAY


async def test_the_end_of_a_course_a_hold_and_its_lifting_change_the_menu_at_once(house: House) -> None:
    phone = await house.enrolled()
    for state in (ClientState.ENDED, ClientState.FROZEN):
        house.do(lambda uow, to=state: change_state(uow, house.desk, house.client_id, to))  # type: ignore[misc]
        now = await menu(house, phone)
        assert not {"journal", "session", "next", "pause"} & set(now)
        assert ("delete" in now) is (state is ClientState.ENDED), "nothing may be erased under a hold"
    house.do(lambda uow: change_state(uow, house.desk, house.client_id, ClientState.ACTIVE))
    assert tuple(await menu(house, phone)) == EVERYDAY


async def test_a_phone_that_is_theirs_no_more_has_everybodys_menu(house: House) -> None:
    phone = await house.enrolled()
    assert await menu(house, phone)
    (account,) = house.all(TelegramAccount, client_id=house.client_id)
    house.do(lambda uow: let_go(uow, account, house.clock.now()))
    assert await menu(house, phone) == {}


async def test_an_erased_journal_leaves_no_menu_of_its_own(house: House) -> None:
    phone = await house.enrolled()
    assert await menu(house, phone)
    house.do(lambda uow: erase_journal(uow, house.desk, uow.get(Client, house.client_id), receipt="r1"))
    assert await menu(house, phone) == {}


async def test_a_menu_that_telegram_refuses_holds_nothing_up(house: House) -> None:
    house.emulator.fail("setMyCommands", times=50)
    phone = await house.enrolled()
    await phone.send("the sea was grey")
    await phone.wait_for(lambda many: many[-1].reactions == ("✍",))
