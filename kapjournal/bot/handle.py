"""One update, one transaction: a handler hands its use case here and gets the answer after the commit."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from aiogram import BaseMiddleware
from aiogram.types import CallbackQuery, Chat, Message, TelegramObject, Update, User

from kapjournal.ports import Storage, UnitOfWork
from kapjournal.usecases.collecting.admit import admit
from kapjournal.usecases.collecting.tidy_chat import note_sent
from kapjournal.usecases.desk import Caller, Desk
from kapjournal.usecases.offer_menu import keep_menu

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Handle:
    """Runs a use case for the caller of this update, once, whatever is delivered twice."""

    storage: Storage
    desk: Desk
    update_id: int
    chat: int
    language_code: str | None
    message: Message | None = None
    """The new message it brings, if any."""

    async def __call__(self, use_case: Callable[[Caller], T]) -> T | None:
        """The use case's value after its commit; None when this update was handled before."""

        def job(uow: UnitOfWork) -> T | None:
            if not uow.first_time(self.desk.bot, self.update_id, self.desk.now()):
                return None
            caller = admit(uow, self.desk, self.chat, language_code=self.language_code)
            done = use_case(caller)
            if self.message is not None:
                note_sent(caller, self.message.message_id, self.message.date)
            keep_menu(caller)
            return done

        return await self.storage.transact(job)

    async def tap(self, query: CallbackQuery, use_case: Callable[[Caller], str | None]) -> None:
        """The same for a button: the callback alone is answered at once, without a row."""
        toast = await self(use_case)
        with suppress(Exception):  # a toast that comes too late is no loss; the work is durable
            await query.answer(toast)


class HandleMiddleware(BaseMiddleware):
    """Gives every handler its `handle`. Only private chats have one: groups are refused elsewhere."""

    def __init__(self, storage: Storage, desk: Desk) -> None:
        self._storage = storage
        self._desk = desk

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        chat: Chat | None = data.get("event_chat")
        user: User | None = data.get("event_from_user")
        if isinstance(event, Update) and chat is not None:
            data["handle"] = Handle(
                self._storage,
                self._desk,
                event.update_id,
                chat.id,
                user.language_code if user else None,
                event.message,
            )
        return await handler(event, data)


def number_of(query: CallbackQuery) -> int | None:
    """The id of the message whose button was tapped, where Telegram still knows it."""
    return query.message.message_id if query.message is not None else None
