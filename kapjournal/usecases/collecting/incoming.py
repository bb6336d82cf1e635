"""A message as the bot hands it over: what the use cases need of it, and nothing of aiogram."""

from dataclasses import dataclass, field
from datetime import datetime

from kapjournal.domain.words import Words


@dataclass(frozen=True, slots=True)
class IncomingMedia:
    """`size` in bytes where Telegram says it; `file_id` is None for what has no file (a location)."""

    kind: str
    file_id: str | None = field(default=None, repr=False)
    size: int | None = None
    seconds: int | None = None
    mime: str = ""
    name: str = field(default="", repr=False)
    unique_id: str = field(default="", repr=False)
    """The same for the same file, whoever sends it; "" where the server names none."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """`at` is when the client sent it, by Telegram's clock."""

    message_id: int
    at: datetime
    words: Words
    reply_to: int | None = None
    media: IncomingMedia | None = None
    album: str = ""
    forwarded: bool = False
