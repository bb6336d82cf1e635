"""A table made from the routers: every handler is reached by a conversation, or this fails and names it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest
from aiogram import Router
from aiogram.dispatcher.event.handler import HandlerObject

from kapjournal.bot.flows import enrolment, everyday, groups, reflection, staff, voice, words
from kapjournal.demo.bot_api.phone_client import Phone
from kapjournal.domain.course import SessionKind
from kapjournal.domain.occasion import Occasion
from kapjournal.usecases.pair_staff import pair_staff
from tests.flows.house import House
from tests.flows.steps import MEDICINE, a_course, come_to

ROUTERS = (groups, enrolment, everyday, reflection, staff, voice, words)


def _handlers() -> dict[str, HandlerObject]:
    """ "router: function" for every handler that is registered. One function may serve several kinds."""
    found = {}
    for module in ROUTERS:
        router: Router = module.router
        for kind, observer in router.observers.items():
            for handler in observer.handlers:
                found[f"{router.name}.{kind}: {handler.callback.__name__}"] = handler
    return found


@dataclass
class Walk:
    house: House
    phone: Phone
    robin: Phone


async def _group(walk: Walk) -> None:
    async with await walk.phone.make_group() as group:
        await group.wait_text("I keep private journals")


async def _in_group(walk: Walk) -> None:
    """Before the bot has left, people may write, edit and tap."""
    chat = -100200300
    for update in (
        {"message": _group_message(chat, "hello bot")},
        {"edited_message": _group_message(chat, "hello, bot")},
        {
            "callback_query": {
                "id": "1",
                "from": _nobody(),
                "chat_instance": "1",
                "data": "e:agree",
                "message": _group_message(chat, "a button"),
            }
        },
    ):
        _in_group_updates[0] += 1
        await walk.house.polling._processor.process({"update_id": _in_group_updates[0], **update})


_in_group_updates = [900_000]


def _nobody() -> dict[str, Any]:
    return {"id": 777, "is_bot": False, "first_name": "Nobody"}


def _group_message(chat: int, text: str) -> dict[str, Any]:
    return {
        "message_id": 1,
        "date": 1_773_000_000,
        "edit_date": 1_773_000_001,
        "chat": {"id": chat, "type": "group", "title": "Family"},
        "from": _nobody(),
        "text": text,
    }


async def _settings(walk: Walk) -> None:
    await walk.phone.ask("/settings")
    await walk.phone.tap("My phone")


async def _pause(walk: Walk) -> None:
    await walk.phone.ask("/pause")
    await walk.phone.tap("A day")
    await walk.phone.wait_for(lambda many: "Go on again" in many[-1].buttons)
    await walk.phone.tap("Go on again")
    await walk.phone.wait_text("Questions come again")


async def _help(walk: Walk) -> None:
    await walk.phone.ask("/help")
    await walk.phone.tap("A rough night")
    await walk.phone.tap("Ask the practice to call me")


async def _privacy(walk: Walk) -> None:
    await walk.phone.ask("/privacy")
    await walk.phone.tap("Who opened it?")


async def _erase(walk: Walk) -> None:
    await walk.phone.ask("/delete")
    await walk.phone.tap("Not now")


async def _words(walk: Walk) -> None:
    said = await walk.phone.send("the sea was grey")
    await walk.phone.edit(said, "the sea was green")
    await walk.phone.send("/remove", reply_to=said)
    await walk.phone.wait_text("Taken back")
    await walk.phone.block()
    await walk.phone.unblock()


async def _notices(walk: Walk) -> None:
    house, phone = walk.house, walk.phone
    await come_to(house, phone, Occasion.DAY_BEFORE)
    await phone.tap("Later")
    await come_to(house, phone, Occasion.LANDING)
    await phone.tap("Skip")
    await come_to(house, phone, Occasion.DAY_3)
    await phone.tap("Open")
    await phone.wait_text("1 of 2")
    await phone.tap("Skip")
    await phone.wait_text("2 of 2")
    await phone.send("a walk")
    await phone.wait_text("Kept")
    await phone.tap("Keep it here")


async def _old_button(walk: Walk) -> None:
    message = (await walk.phone.messages())[-1]
    await walk.phone._post("tap", id=message.id, data="older:version", timeout=5)


async def _answered_voice(walk: Walk) -> None:
    """A button under what was heard, tapped after it was settled (the live ones: test_voice.py)."""
    message = (await walk.phone.messages())[-1]
    await walk.phone._post("tap", id=message.id, data="v:settled:right", timeout=5)


async def _session(walk: Walk) -> None:
    walk.house.clock.advance(days=40)
    soon = walk.house.clock.now().replace(tzinfo=None, second=0, microsecond=0)
    walk.house.plan(SessionKind.MEDICINE, soon.replace(hour=10))
    walk.house.plan(SessionKind.MEDICINE, soon.replace(hour=11))
    walk.house.clock.set(walk.house.clock.now().replace(hour=17))
    await walk.phone.ask("/session")
    await walk.phone.tap("It's over")
    await walk.robin.ask("/end")
    await walk.robin.tap("It's over: wren")


async def _staff(walk: Walk) -> None:
    await walk.robin.ask("/today")
    await walk.robin.ask("/plan")
    await walk.robin.tap("wren-")
    await walk.robin.wait_for(lambda many: "New integration" in many[-1].buttons)
    await walk.robin.tap("Cancel ")
    await walk.robin.tap("Leave it")


async def _journal(walk: Walk) -> None:
    await walk.phone.ask("/journal")
    await walk.phone.ask("/next")


WAYS: tuple[Callable[[Walk], Awaitable[None]], ...] = (
    _group,
    _in_group,
    _journal,
    _settings,
    _pause,
    _help,
    _privacy,
    _erase,
    _words,
    _notices,
    _old_button,
    _answered_voice,
    _staff,
    _session,
)


async def test_every_handler_is_reached(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    handlers = _handlers()
    assert len(handlers) > 20
    reached: set[str] = set()
    for name, handler in handlers.items():
        whole = handler.callback

        async def noted(*args: Any, _whole: Any = whole, _name: str = name, **more: Any) -> Any:
            reached.add(_name)
            return await _whole(*args, **more)

        monkeypatch.setattr(handler, "callback", noted)
    phone = await a_course(house)
    assert MEDICINE.day == 12
    payload = house.do(lambda uow: pair_staff(uow, house.desk, "t1"))
    robin = house.phone(first_name="Robin")
    await robin.start(payload)
    await robin.wait_text("Paired")
    walk = Walk(house, phone, robin)
    for way in WAYS:
        await way(walk)
        await phone.wait_quiet(ms=30)
    assert sorted(handlers.keys() - reached) == []
