"""One `create_bot`, one `create_dispatcher`; what the bot says of itself, per language."""

import structlog
from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats

from kapjournal.bot.flows import enrolment, everyday, groups, reflection, staff, voice, words
from kapjournal.bot.handle import HandleMiddleware
from kapjournal.ports import Storage, Texts
from kapjournal.usecases.desk import Desk
from kapjournal.usecases.offer_menu import EVERYDAY

log = structlog.get_logger(__name__)

_PATIENCE = 5
"""Seconds for the server to take the command menu."""


def create_bot(token: str, api_url: str) -> Bot:
    """A bot that speaks to the given Bot API server. Nothing is formatted: people's text stays text."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(api_url), limit=200)
    return Bot(token, session=session, default=DefaultBotProperties(protect_content=False))


def create_dispatcher(storage: Storage, desk: Desk) -> Dispatcher:
    """Our routers in the order they are asked. The conversation is ours, so aiogram's FSM is off."""
    dispatcher = Dispatcher(disable_fsm=True, texts=desk.texts)
    dispatcher.update.outer_middleware(HandleMiddleware(storage, desk))
    for module in (groups, enrolment, everyday, reflection, staff, voice, words):
        # A router belongs to one dispatcher at a time; tests build several in one process.
        module.router._parent_router = None  # noqa: SLF001 - aiogram offers no way to let go of a parent
        dispatcher.include_router(module.router)
    return dispatcher


async def introduce(bot: Bot, texts: Texts) -> None:
    """Set the command menu in every language, in private chats only.

    A courtesy: a server that does not know it, or does not answer, stops nothing.
    """
    for language in texts.languages:
        commands = [
            BotCommand(command=name, description=texts.say(f"command.{name}", language)) for name in EVERYDAY
        ]
        try:
            await bot.set_my_commands(
                commands,
                scope=BotCommandScopeAllPrivateChats(),
                language_code=None if language == "en" else language,
                request_timeout=_PATIENCE,
            )
        except Exception as error:  # noqa: BLE001 - see above
            log.warning("the command menu was not set", language=language, reason=type(error).__name__)
            return
