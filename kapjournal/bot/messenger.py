"""Sends one parcel through the Bot API and says what became of it. No parse mode for people's text."""

from typing import Any

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import DeleteMyCommands, SetMyCommands, TelegramMethod
from aiogram.types import BotCommand, BotCommandScopeChat, BufferedInputFile
from aiohttp import ClientConnectorError

from kapjournal.bot.calls import (
    DeleteMessage,
    EditButtons,
    EditText,
    React,
    SendFile,
    SendText,
    markup,
    number_in,
)
from kapjournal.domain.chat import OutboxKind
from kapjournal.usecases.collecting.deliver_outbox import Fate, Outcome, Parcel

_PATIENCE = 20
"""Seconds for one answer: well within the lease, so that nobody else sends it meanwhile."""

_PATIENCE_FOR_FILES = 50


class Messenger:
    """One parcel in, one outcome out; nothing is raised for what Telegram may say."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def deliver(self, parcel: Parcel) -> Outcome:
        item = parcel.item
        try:
            number = await self._send(parcel)
        except TelegramRetryAfter as wait:
            return Outcome(item, Fate.REFUSED, retry_after=float(wait.retry_after), failure="429")
        except TelegramForbiddenError:
            return Outcome(item, Fate.BLOCKED)
        except TelegramServerError as error:
            return Outcome(item, Fate.REFUSED, failure=type(error).__name__)
        except TelegramNetworkError as error:
            # Never connected is a definite no; anything later may have arrived.
            never_left = isinstance(error.__cause__, ClientConnectorError)
            fate = Fate.REFUSED if never_left else Fate.UNKNOWN
            return Outcome(item, fate, failure=type(error).__name__)
        except TelegramUnauthorizedError:
            return Outcome(item, Fate.REFUSED, retry_after=30.0, failure="401")
        except TelegramBadRequest as error:
            return _impossible(parcel, error)
        except TelegramAPIError as error:
            return Outcome(item, Fate.IMPOSSIBLE, failure=type(error).__name__)
        except Exception as error:  # noqa: BLE001 - an answer nobody can read: it may have arrived
            return Outcome(item, Fate.UNKNOWN, failure=type(error).__name__)
        return Outcome(item, Fate.SENT, number=number)

    async def _send(self, parcel: Parcel) -> int | None:
        payload: dict[str, Any] = parcel.item.payload
        chat = parcel.chat
        match parcel.item.kind:
            case OutboxKind.SEND:
                reply = payload.get("reply_to")
                send = SendText(
                    chat_id=chat,
                    text=payload["text"],
                    protect_content=bool(payload.get("protect")),
                    reply_markup=markup(payload.get("keyboard") or []),
                    reply_parameters={"message_id": reply, "allow_sending_without_reply": True}
                    if reply
                    else None,
                )
                return number_in(await self._call(send))
            case OutboxKind.EDIT:
                return number_in(await self._call(_edit(parcel)), parcel.number)
            case OutboxKind.DELETE:
                assert parcel.number is not None  # noqa: S101 - claimed only with a number
                await self._call(DeleteMessage(chat_id=chat, message_id=parcel.number))
                return parcel.number
            case OutboxKind.REACT:
                reaction = [{"type": "emoji", "emoji": payload["emoji"]}]
                await self._call(React(chat_id=chat, message_id=payload["number"], reaction=reaction))
                return None
            case OutboxKind.FILE:
                file = BufferedInputFile(payload["data"], filename=payload["name"])
                send_file = SendFile(chat_id=chat, document=file, caption=payload.get("text"))
                return number_in(await self._bot(send_file, request_timeout=_PATIENCE_FOR_FILES))
            case OutboxKind.MENU:
                await self._call(_menu(chat, payload["commands"]))
                return None

    async def _call(self, method: TelegramMethod[Any]) -> Any:
        return await self._bot(method, request_timeout=_PATIENCE)


def _edit(parcel: Parcel) -> TelegramMethod[Any]:
    """Without a text only the buttons change: what stands above them is somebody's to read again."""
    assert parcel.number is not None  # noqa: S101 - an edit names its message
    payload = parcel.item.payload
    keyboard = markup(payload.get("keyboard") or [])
    if payload["text"] is None:
        return EditButtons(chat_id=parcel.chat, message_id=parcel.number, reply_markup=keyboard)
    return EditText(
        chat_id=parcel.chat, message_id=parcel.number, text=payload["text"], reply_markup=keyboard
    )


def _menu(chat: int, commands: list[list[str]]) -> TelegramMethod[bool]:
    scope = BotCommandScopeChat(chat_id=chat)
    if not commands:
        return DeleteMyCommands(scope=scope)
    named = [BotCommand(command=name, description=text) for name, text in commands]
    return SetMyCommands(commands=named, scope=scope)


def _impossible(parcel: Parcel, error: TelegramBadRequest) -> Outcome:
    """What 400 means here. Telegram's own words hold no client's words; only their kind is kept."""
    said = error.message.lower()
    if "not modified" in said:
        return Outcome(parcel.item, Fate.SENT, number=parcel.number)
    if "to delete not found" in said or ("mark" in parcel.item.payload and "to edit not found" in said):
        return Outcome(parcel.item, Fate.SENT, number=parcel.number)
    if parcel.item.kind is OutboxKind.EDIT and ("not found" in said or "can't be edited" in said):
        return Outcome(parcel.item, Fate.IMPOSSIBLE, failure="edit: message gone")
    return Outcome(parcel.item, Fate.IMPOSSIBLE, failure="400")
