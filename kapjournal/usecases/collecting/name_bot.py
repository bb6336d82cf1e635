"""Remember the bot's name, so that an invite's link leads to it."""

from dataclasses import replace

from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import practice_of


def name_bot(uow: UnitOfWork, username: str) -> None:
    """Told by Telegram at every start; a bot may be renamed. "" changes nothing."""
    practice = practice_of(uow)
    if username and practice.bot_username != username:
        uow.save(replace(practice, bot_username=username))
