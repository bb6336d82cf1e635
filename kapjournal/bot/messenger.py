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
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReactionTypeEmoji,
    ReplyParameters,
)

from kapjournal.domain.chat import OutboxKind
from kapjournal.usecases.deliver_outbox import Fate, Outcome, Parcel


def markup(rows: list[list[dict[str, str]]]) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [
                InlineKeyboardButton(text=one["text"], url=one["url"])
                if "url" in one
                else InlineKeyboardButton(text=one["text"], callback_data=one["data"])
                for one in row
            ]
            for row in rows
        ]
    )


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
        except (TelegramNetworkError, TimeoutError) as error:
            return Outcome(item, Fate.UNKNOWN, failure=type(error).__name__)
        except TelegramUnauthorizedError:
            return Outcome(item, Fate.REFUSED, retry_after=30.0, failure="401")
        except TelegramBadRequest as error:
            return _impossible(parcel, error)
        except TelegramAPIError as error:
            return Outcome(item, Fate.IMPOSSIBLE, failure=type(error).__name__)
        return Outcome(item, Fate.SENT, number=number)

    async def _send(self, parcel: Parcel) -> int | None:
        payload: dict[str, Any] = parcel.item.payload
        chat = parcel.chat
        match parcel.item.kind:
            case OutboxKind.SEND:
                reply = payload.get("reply_to")
                sent = await self._bot.send_message(
                    chat,
                    payload["text"],
                    reply_markup=markup(payload.get("keyboard") or []),
                    reply_parameters=ReplyParameters(message_id=reply, allow_sending_without_reply=True)
                    if reply
                    else None,
                )
                return sent.message_id
            case OutboxKind.EDIT:
                edited = await self._bot.edit_message_text(
                    payload["text"],
                    chat_id=chat,
                    message_id=parcel.number,
                    reply_markup=markup(payload.get("keyboard") or []),
                )
                return edited.message_id if isinstance(edited, Message) else parcel.number
            case OutboxKind.DELETE:
                assert parcel.number is not None  # noqa: S101 - claimed only with a number
                await self._bot.delete_message(chat, parcel.number)
                return parcel.number
            case OutboxKind.REACT:
                emoji = ReactionTypeEmoji(emoji=payload["emoji"])
                await self._bot.set_message_reaction(chat, payload["number"], reaction=[emoji])
                return None
            case OutboxKind.FILE:
                file = BufferedInputFile(payload["data"], filename=payload["name"])
                sent = await self._bot.send_document(chat, file, caption=payload.get("text"))
                return sent.message_id


def _impossible(parcel: Parcel, error: TelegramBadRequest) -> Outcome:
    """What 400 means here. Telegram's own words hold no client's words; only their kind is kept."""
    said = error.message.lower()
    if "not modified" in said:
        return Outcome(parcel.item, Fate.SENT, number=parcel.number)
    if "to delete not found" in said:
        return Outcome(parcel.item, Fate.SENT, number=parcel.number)
    if parcel.item.kind is OutboxKind.EDIT and ("not found" in said or "can't be edited" in said):
        return Outcome(parcel.item, Fate.IMPOSSIBLE, failure="edit: message gone")
    return Outcome(parcel.item, Fate.IMPOSSIBLE, failure="400")
