"""Settings from the environment (and `.env`), read by wiring and the command line only."""

import os
from functools import cached_property
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from kapjournal.domain.errors import InvalidSetting

PROCESS = "KAPJOURNAL_PROCESS"
"""Set by whoever starts the two sides as one command, for the side it starts."""


class Settings(BaseSettings):
    """One field a variable, `KAPJOURNAL_` before its name. `.env.example` lists them all; a test holds it."""

    model_config = SettingsConfigDict(
        env_prefix="KAPJOURNAL_",
        env_file=".env",
        env_file_encoding="utf-8",
        extra="ignore",
        hide_input_in_errors=True,
        env_ignore_empty=True,
    )

    database_url: str = Field(
        default="sqlite:///kapjournal.db",
        description="Where entries are stored: sqlite:////path/file.db, or postgresql://user@host/name.",
    )
    bot_token: SecretStr = Field(
        default=SecretStr(""), description="The bot's token, from @BotFather. The collecting side only."
    )
    server_secrets: SecretStr = Field(
        default=SecretStr(""),
        description="32 random bytes in base64, newest first, comma-separated. Made by `kapjournal init`.",
    )
    server_secrets_file: Path | None = Field(
        default=None, description="The same from a file (a systemd credential), instead of the variable."
    )
    ingest_key: SecretStr = Field(
        default=SecretStr(""),
        description="Signs stored records; 32 bytes in base64. The collecting side only.",
    )
    ingest_key_file: Path | None = Field(default=None, description="The same from a file.")
    telegram_api_url: str = Field(
        default="https://api.telegram.org",
        description="The Bot API server. Your own server's address here is all it takes to use it.",
    )
    telegram_rate: float = Field(
        default=30, gt=0, le=10_000, description="Messages a second over all chats; Telegram allows about 30."
    )
    webhook_url: str = Field(
        default="",
        description="Public https address for updates. Empty: the bot polls, which needs no address.",
    )
    webhook_secret: SecretStr = Field(
        default=SecretStr(""), description="What Telegram sends with each update, 16 characters or more."
    )
    webhook_listen: str = Field(
        default="127.0.0.1:8081", description="Where the webhook listens, behind your TLS proxy."
    )
    portal_listen: str = Field(default="127.0.0.1:8080", description="Where the reading room listens.")
    portal_url: str = Field(
        default="http://127.0.0.1:8080", description="The reading room's address as therapists type it."
    )
    prompts_dir: Path | None = Field(
        default=None, description="A folder with the practice's own prompts, laid over the shipped ones."
    )
    log_level: str = Field(default="INFO", description="DEBUG, INFO, WARNING or ERROR. No level logs words.")
    voice: Literal["off", "auto"] = Field(
        default="auto",
        description="auto hears voice notes where kapjournal[voice] is installed; off never does.",
    )
    clock_file: Path | None = Field(
        default=None, description="The demo's settable clock. Leave it empty on a real server."
    )

    demo_frame: str = Field(
        default="", description="The demo's own page, which may frame the reading room. Leave it empty."
    )

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, value: str) -> str:
        if value.upper() not in {"DEBUG", "INFO", "WARNING", "ERROR"}:
            message = "is none of DEBUG, INFO, WARNING, ERROR"
            raise ValueError(message)
        return value.upper()

    @field_validator("webhook_listen", "portal_listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isdecimal() or not 0 <= int(port) < 65536:
            message = "must be host:port, such as 127.0.0.1:8080"
            raise ValueError(message)
        return value

    @field_validator("telegram_api_url", "portal_url", "webhook_url")
    @classmethod
    def _web_address(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            message = "must begin with http:// or https://"
            raise ValueError(message)
        return value.rstrip("/")

    @classmethod
    def load(cls) -> Self:
        """Raises InvalidSetting that names the variable, never its value."""
        try:
            settings = cls()
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            name = "KAPJOURNAL_" + "_".join(str(part) for part in first["loc"]).upper()
            raise InvalidSetting(
                f"{name}: {first['msg'].removeprefix('Value error, ')}",
                remedy=f"see {name} in .env.example",
            ) from None
        if os.environ.get(PROCESS) == "portal":
            # The starter kept these from the reading room's environment; `.env` would bring them back in.
            kept_out = {"bot_token": SecretStr(""), "ingest_key": SecretStr(""), "ingest_key_file": None}
            return settings.model_copy(update=kept_out)
        return settings

    @cached_property
    def secrets_text(self) -> str:
        """The server secrets, from the variable or its file."""
        return _from(self.server_secrets, self.server_secrets_file, "SERVER_SECRETS")

    @cached_property
    def ingest_text(self) -> str:
        return _from(self.ingest_key, self.ingest_key_file, "INGEST_KEY")

    @cached_property
    def token(self) -> str:
        """The bot token. Raises InvalidSetting when it is missing or cannot be one."""
        token = self.bot_token.get_secret_value()
        number, _, secret = token.partition(":")
        if not number.isdecimal() or len(secret) < 20:
            raise InvalidSetting(
                "KAPJOURNAL_BOT_TOKEN is missing or is not a bot token",
                remedy="copy it whole from @BotFather: digits, a colon, 35 letters and digits",
            )
        return token


def _from(value: SecretStr, file: Path | None, name: str) -> str:
    text = value.get_secret_value()
    if not text and file is not None:
        try:
            text = file.read_text("utf-8").strip()
        except OSError as error:
            raise InvalidSetting(
                f"KAPJOURNAL_{name}_FILE: {file} cannot be read ({error.strerror})",
                remedy="give the service's user read access to it",
            ) from None
    if not text:
        raise InvalidSetting(
            f"KAPJOURNAL_{name} is not set", remedy="run `kapjournal init`, which makes it, or set it in .env"
        )
    return text
