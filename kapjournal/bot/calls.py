"""The few Bot API methods the outbox uses, with answers taken as plain JSON.

A server that leaves a field out of a Message must not make a sent message look like a failed one, and a
receipt needs nothing of the answer but a number.
"""

from typing import Any

from aiogram.methods import TelegramMethod
from aiogram.types import InputFile

Markup = dict[str, list[list[dict[str, str]]]]


class WhoAmI(TelegramMethod[Any]):
    __returning__ = Any
    __api_method__ = "getMe"


class SendText(TelegramMethod[Any]):
    __returning__ = Any
    __api_method__ = "sendMessage"

    chat_id: int
    text: str
    protect_content: bool
    reply_markup: Markup | None = None
    reply_parameters: dict[str, int | bool] | None = None


class EditText(TelegramMethod[Any]):
    __returning__ = Any
    __api_method__ = "editMessageText"

    chat_id: int
    message_id: int
    text: str
    reply_markup: Markup | None = None


class EditButtons(TelegramMethod[Any]):
    __returning__ = Any
    __api_method__ = "editMessageReplyMarkup"

    chat_id: int
    message_id: int
    reply_markup: Markup | None = None


class DeleteMessage(TelegramMethod[Any]):
    __returning__ = Any
    __api_method__ = "deleteMessage"

    chat_id: int
    message_id: int


class React(TelegramMethod[Any]):
    __returning__ = Any
    __api_method__ = "setMessageReaction"

    chat_id: int
    message_id: int
    reaction: list[dict[str, str]]


class SendFile(TelegramMethod[Any]):
    __returning__ = Any
    __api_method__ = "sendDocument"

    chat_id: int
    document: InputFile
    caption: str | None = None


def markup(rows: list[list[dict[str, str]]]) -> Markup | None:
    """A keyboard as the outbox keeps it, in the Bot API's own words."""
    if not rows:
        return None
    return {
        "inline_keyboard": [
            [
                {"text": one["text"], "url": one["url"]}
                if "url" in one
                else {"text": one["text"], "callback_data": one["data"]}
                for one in row
            ]
            for row in rows
        ]
    }


def number_in(answer: Any, otherwise: int | None = None) -> int | None:
    """The message's id in an answer, where the server gave one."""
    number = answer.get("message_id") if isinstance(answer, dict) else None
    return number if isinstance(number, int) else otherwise
