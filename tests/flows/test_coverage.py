"""A table made from the routers: in each language a conversation reaches every handler, or this names it.

What of the catalogue the same walk does not come to is named here; that nothing of another language is said
to anybody, every house looks at when it closes.
"""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Router
from aiogram.dispatcher.event.handler import HandlerObject

from kapjournal.bot.flows import enrolment, everyday, groups, reflection, staff, voice, words
from tests.fakes.speech import UNSURE, Speech
from tests.flows.conftest import in_every_language
from tests.flows.house import House, folder_in_memory, open_house
from tests.flows.overheard import said_in, unsaid
from tests.flows.walk import Walk
from tests.flows.ways import WAYS

ROUTERS = (groups, enrolment, everyday, reflection, staff, voice, words)
NOT_MET = frozenset(
    [
        "command.journal",
        "command.next",
        "command.pause",
        "command.settings",
        "command.help",
        "command.privacy",
        "command.export",
        "command.delete",
        "command.remove",
        "command.clear",
        "button.more_questions",
        "button.over_integration",
        "button.over_preparation",
        "button.reading_room",
        "call.asked",
        "closed.not_kept",
        "enrolled.next",
        "export.later",
        "enrolled.no_date",
        "next.nothing",
        "reminder.today",
        "role.custodian",
        "role.front_desk",
        "sitting.form",
        "sitting.kept",
        "sitting.own_question_hint",
        "toast.moved_on",
        "staff.call_request",
        "staff.new_after_signing",
        "staff.no_clients",
        "staff.no_session",
        "staff.not_yours",
        "staff.summary_ready",
    ]
)
"""Texts of places the walk does not come to: everybody's menu, an outage, a form, a team of many."""


@pytest.fixture
async def house(language: str) -> AsyncIterator[House]:
    with folder_in_memory() as folder:
        async with open_house(folder, speech=Speech(log_probability=UNSURE), language=language) as opened:
            yield opened


def _handlers() -> dict[str, HandlerObject]:
    """ "router: function" for every handler that is registered. One function may serve several kinds."""
    found = {}
    for module in ROUTERS:
        router: Router = module.router
        for kind, observer in router.observers.items():
            for handler in observer.handlers:
                found[f"{router.name}.{kind}: {handler.callback.__name__}"] = handler
    return found


@in_every_language
async def test_a_walk_in_one_language_reaches_every_handler(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    handlers = _handlers()
    assert len(handlers) > 20
    reached: set[str] = set()
    for name, handler in handlers.items():
        whole = handler.callback

        async def noted(*args: Any, _whole: Any = whole, _name: str = name, **more: Any) -> Any:
            reached.add(_name)
            return await _whole(*args, **more)

        monkeypatch.setattr(handler, "callback", noted)
    house.invite()
    walk = Walk(house, house.phone())
    for way in WAYS:
        await way(walk)
        await walk.phone.wait_quiet()
    assert sorted(handlers.keys() - reached) == []
    everything = [text for call in house.emulator.calls for text in said_in(call)]
    assert sorted(unsaid(everything, house.language) - NOT_MET) == []
