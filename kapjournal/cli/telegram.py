"""What the Bot API says of our bot, for `doctor` and invite links, without the bot's own machinery."""

import json
import urllib.error
import urllib.request
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from kapjournal.domain.errors import InvalidSetting, Unavailable

if TYPE_CHECKING:
    from kapjournal.config import Settings
    from kapjournal.wiring.reading import Reading

_SECONDS = 10


def call(settings: "Settings", method: str) -> Any:
    """One question to the Bot API server.

    Raises InvalidSetting for a token it does not know, Unavailable when it does not answer. Neither shows
    the token.
    """
    address = f"{settings.telegram_api_url}/bot{settings.token}/{method}"
    try:
        with urllib.request.urlopen(address, timeout=_SECONDS) as answer:  # noqa: S310 - http(s) by the settings
            return json.load(answer)["result"]
    except urllib.error.HTTPError as error:
        if error.code in {401, 404}:
            raise InvalidSetting(
                "Telegram does not know this KAPJOURNAL_BOT_TOKEN", remedy="copy it again from @BotFather"
            ) from None
        raise _silent(settings, f"HTTP {error.code}") from None
    except (OSError, ValueError, KeyError) as error:
        raise _silent(settings, type(error).__name__) from None


def drift(settings: "Settings") -> timedelta | None:
    """How far this machine's clock is ahead of the Bot API server's; None when it does not say."""
    from email.utils import parsedate_to_datetime

    from kapjournal.clock import SystemClock

    try:
        with urllib.request.urlopen(settings.telegram_api_url, timeout=_SECONDS) as answer:  # noqa: S310
            said = answer.headers.get("Date")
    except urllib.error.HTTPError as refused:
        said = refused.headers.get("Date")
    except OSError as error:
        raise _silent(settings, type(error).__name__) from None
    return SystemClock().wall() - parsedate_to_datetime(said) if said else None


def learn_username(reading: "Reading") -> None:
    """Invite links need the bot's name; ask for it once, where the token is at hand."""
    from kapjournal.ports import UnitOfWork
    from kapjournal.usecases.desk import practice_of

    known = reading.database.read_now(practice_of)
    if known.bot_username or not reading.settings.bot_token.get_secret_value():
        return
    username = call(reading.settings, "getMe").get("username", "")

    def keep(uow: UnitOfWork) -> None:
        uow.save(replace(practice_of(uow), bot_username=username))

    reading.database.transact_now(keep)


def _silent(settings: "Settings", why: str) -> Unavailable:
    return Unavailable(
        f"the Bot API server {settings.telegram_api_url} does not answer ({why})",
        remedy="check KAPJOURNAL_TELEGRAM_API_URL and the network",
    )
