"""A table of the ways out of every place, made from the routers and from the buttons that stand there.

Every state of a conversation is met with every command and every kind of message, and every button does what
it does and is then tapped again, in every language; the table of one language is that of any other (`-rP`
prints it). In a campaign every way is played from every place.
"""

import ast
import re
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData

from kapjournal import usecases
from kapjournal.bot import taps
from kapjournal.bot.flows import staff
from kapjournal.demo.bot_api.phone_client import Seen
from kapjournal.domain.chat import Conversation, Mode, SetAside
from kapjournal.domain.client import ClientState, TelegramAccount
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.usecases.reading.change_state import change_state
from tests.fakes.speech import Speech
from tests.flows.chat import DANGER, Chat, datas
from tests.flows.conftest import in_every_language
from tests.flows.house import House, folder_in_memory, open_house
from tests.flows.overheard import LANGUAGES
from tests.flows.places import PLACES, Place
from tests.flows.test_coverage import ROUTERS

KINDS = {
    one.__prefix__: one
    for one in vars(taps).values()
    if isinstance(one, type) and issubclass(one, CallbackData) and one is not CallbackData
}
OF_WHAT = frozenset({"reflection", "client", "session", "pending", "place", "option", "day", "hour"})
"""Fields that say of which thing; the others say what is done."""

LAST = ("language", "stop", "start")
"""After these nothing is as it was: they come at the end."""


def commands() -> tuple[str, ...]:
    """Every command that any router answers, what leaves the place last."""
    found = {
        str(name)
        for module in ROUTERS
        for handler in module.router.message.handlers
        for one in handler.filters or ()
        if isinstance(one.callback, Command)
        for name in one.callback.commands
    }
    assert found > set(LAST)
    return (*sorted(found - set(LAST)), *LAST)


def action(data: str) -> str:
    """What a button does: "StepTap next"."""
    kind = KINDS[data.partition(":")[0]]
    does = (str(value) for name, value in kind.unpack(data).model_dump().items() if name not in OF_WHAT)
    return " ".join([kind.__name__, *filter(None, does)])


@dataclass
class Stay:
    """Somebody at a place. What they do there is answered, and nothing goes wrong by it."""

    house: House
    phone: Chat
    unknown: bool = False
    """Not enrolled yet."""

    async def standing(self) -> dict[str, tuple[Seen, int]]:
        """Every action whose button stands in the chat: the newest such message, and the button's place in it."""
        return {
            action(data): (one, place)
            for one in await self.phone.messages()
            for place, data in enumerate(datas(one))
            if data
        }

    async def does(self, what: Awaitable[object], called: str) -> None:
        if self.unknown:
            self.house.clock.advance(minutes=61)  # a stranger is answered once an hour
        before = len(self.house.emulator.calls)
        await what
        await self.house.settled()
        made = [one.method for one in self.house.emulator.calls[before:]]
        assert set(made) & {"sendmessage", "editmessagetext", "setmessagereaction", "answercallbackquery"}, (
            f"{called} is met with silence: {made}"
        )
        assert self.house.all(SetAside) == (), called
        assert len(self._open()) <= 1, called

    def _open(self) -> tuple[Reflection, ...]:
        where = {"client_id": self.house.client_id, "state": ReflectionState.OPEN}
        return self.house.all(Reflection, **where)

    @property
    def mode(self) -> Mode:
        (account,) = (one for one in self.house.all(TelegramAccount) if one.chat == self.phone.person)
        return self.house.get(Conversation, account.id).mode

    @property
    def at(self) -> list[tuple[str, int]]:
        """The sitting that is open, and its question."""
        return [(one.id, one.position) for one in self._open()]

    async def change(self, to: ClientState) -> None:
        """What the practice does meanwhile."""
        self.house.do(lambda uow: change_state(uow, self.house.desk, self.house.client_id, to))
        await self.house.settled()

    # ways out

    async def press(self, does: str) -> None:
        """That button, the same again as it was seen, and on by words."""
        button = (await self.standing())[does]
        for again in ("", " again"):
            await self.tap(button, does + again)
        await self.does(self.phone.send("and on"), f"words after {does}")

    async def tap(self, button: tuple[Seen, int], called: str) -> None:
        message, place = button
        if " language" in called:
            self.phone.speaks.update(LANGUAGES)
        await self.does(self.phone.tap(place, message=message), called)

    async def command(self, name: str) -> None:
        if name == "language":
            assert self.house.foreign() == []
            self.phone.speaks.update(LANGUAGES)
        await self.does(self.phone.send(f"/{name}"), f"/{name}")

    async def write(self, what: str) -> None:
        match what:
            case "words":
                sent = self.phone.send("the boat")
            case "danger":
                sent = self.phone.send(DANGER[self.phone.language])
            case "a voice note":
                sent = self.phone.send_voice(b"one two three")
            case _:
                sent = self.phone.send_contact()
        await self.does(sent, what)


MESSAGES = ("words", "danger", "a voice note", "a contact")


@asynccontextmanager
async def staying(place: Place, language: str) -> AsyncIterator[Stay]:
    with folder_in_memory() as folder:
        async with open_house(folder, speech=Speech(), language=language) as house:
            stay = Stay(house, await place.arrive(house), place.mode is Mode.ENROL_CONSENT)
            await house.settled()
            assert stay.mode is place.mode
            stood = {does.partition(" ")[0] for does in await stay.standing()}
            assert {one.__name__ for one in place.taps} <= stood
            yield stay


def test_every_state_of_a_conversation_and_every_kind_of_button_has_its_place() -> None:
    assert {one.mode for one in PLACES} == set(Mode)
    assert {kind for one in PLACES for kind in one.taps} == set(KINDS.values())


@pytest.mark.parametrize("mode", Mode)
@in_every_language
async def test_every_command_and_every_kind_of_message_is_met_in_every_state(
    language: str, mode: Mode
) -> None:
    place = next(one for one in PLACES if one.mode is mode)
    theirs = set(staff.COMMANDS)  # from a client they are words
    async with staying(place, language) as stay:
        sitting = stay.at
        for name in commands():
            if name in LAST or name in theirs:
                continue
            await stay.command(name)
            if name == "clear" and sitting:
                assert not stay.at, "its question is gone from the screen"
                await stay.command("journal")
            assert stay.at == sitting, f"/{name} moves a sitting"
        for what in (*MESSAGES, *(f"/{name}" for name in theirs)):
            await (stay.command(what[1:]) if what.startswith("/") else stay.write(what))
        for name in LAST:
            await stay.command(name)


async def test_every_button_does_its_work_once_and_the_table_of_every_language_is_the_same() -> None:
    tables: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    for language, table in tables.items():
        for place in PLACES:
            async with staying(place, language) as stay:
                new = [does for does in await stay.standing() if does not in table]
                if new:
                    table[new[0]] = str(place)
                    await stay.press(new[0])
            for does in new[1:]:
                table[does] = str(place)
                async with staying(place, language) as stay:
                    await stay.press(does)
    first, *others = tables.values()
    assert all(other == first for other in others)
    assert sorted(_offered() - first.keys()) == []
    for does, where in sorted(first.items()):
        print(f"{does:28} {where:44} {' '.join(tables)}")


def _offered() -> set[str]:
    """What any button does whose words stand as they are in a use case: "e:agree", "p:resume"."""
    folder = Path(usecases.__file__).parent
    trees = [ast.parse(file.read_text("utf-8")) for file in folder.rglob("*.py")]
    written = [one.value for tree in trees for one in ast.walk(tree) if isinstance(one, ast.Constant)]
    found = {one for one in written if isinstance(one, str) and re.fullmatch(r"[a-z]+:\w+", one)}
    return {action(one) for one in found if one.partition(":")[0] in KINDS}


CHANGES = (ClientState.ENDED, ClientState.FROZEN, ClientState.DECEASED)


@pytest.mark.campaign
@pytest.mark.timeout(600)
@in_every_language
@pytest.mark.parametrize("place", PLACES, ids=str)
async def test_every_way_out_of_every_place(language: str, place: Place) -> None:
    async with staying(place, language) as stay:
        buttons = tuple(await stay.standing())
    for way, every in ((Stay.press, buttons), (Stay.command, commands()), (Stay.write, MESSAGES)):
        for what in every:
            async with staying(place, language) as stay:
                await way(stay, what)
    for state in CHANGES if place.mode is not Mode.ENROL_CONSENT else ():  # there is no course yet to end
        async with staying(place, language) as stay:
            await stay.change(state)
            for does in buttons:
                if does in (left := await stay.standing()):
                    await stay.tap(left[does], f"{does} once {state}")
