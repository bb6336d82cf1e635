"""A table made from the routers: in each language a conversation reaches every handler, or this names it.

The same walk is listened to: nothing of the other language is ever said in it, and what of the catalogue it
does not come to is named here.
"""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Router
from aiogram.dispatcher.event.handler import HandlerObject

from kapjournal.bot.flows import enrolment, everyday, groups, reflection, staff, voice, words
from kapjournal.prompt_library.library import PromptLibrary
from tests.fakes.speech import UNSURE, Speech
from tests.flows.house import House, folder_in_memory, open_house
from tests.flows.overheard import Overheard, of_another_language, unsaid
from tests.flows.walk import TEXTS, Walk
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
async def house() -> AsyncIterator[House]:
    with folder_in_memory() as folder:
        async with open_house(folder, speech=Speech(log_probability=UNSURE)) as opened:
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


@pytest.mark.parametrize(("language", "other"), [("en", "es"), ("es", "en")])
async def test_a_walk_in_one_language_reaches_every_handler_and_hears_nothing_of_another(
    house: House, monkeypatch: pytest.MonkeyPatch, language: str, other: str
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
    heard = Overheard.to(house.bot)
    house.invite(language=language)
    walk = Walk(house, language, house.phone(language=language))
    for way in WAYS:
        await way(walk)
        await walk.phone.wait_quiet(ms=30)
    assert sorted(handlers.keys() - reached) == []
    everything = [text for _, text in (*heard.said, *heard.labels)] + heard.toasts
    library = house.desk.library
    assert isinstance(library, PromptLibrary)
    assert of_another_language(everything, TEXTS, library, language, other) == []
    assert sorted(unsaid(everything, TEXTS, language) - NOT_MET) == []
