"""Clients and the accounts, invites and consents that belong to them."""

from datetime import datetime, time
from typing import ClassVar

from sqlalchemy import Time
from sqlmodel import Field, SQLModel

from kapjournal.storage.tables.types import UtcDateTime


class ClientRow(SQLModel, table=True):
    __tablename__ = "client"
    __under_state_key__: ClassVar[frozenset[str]] = frozenset(
        {"tracks", "history", "route", "measures", "own_question", "avoid", "country"}
    )

    id: str = Field(primary_key=True)
    code_name: str = Field(unique=True, index=True)
    created_at: datetime = Field(sa_type=UtcDateTime)
    state: str = Field(index=True)
    language: str
    time_zone: str
    country: bytes
    quiet_from: time = Field(sa_type=Time)
    quiet_until: time = Field(sa_type=Time)
    nudge_hour: time = Field(sa_type=Time)
    tidy: str
    phone_shared: bool | None
    keep_chosen: bool
    fewer: bool
    paused_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    pause_offered: bool
    silent_occasions: int
    enrolled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    consent_version: str
    erase_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    outage_told_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    tracks: bytes
    history: bytes
    route: bytes
    measures: bytes
    fuller: bool
    own_question: bytes
    avoid: bytes


class TelegramAccountRow(SQLModel, table=True):
    __tablename__ = "telegram_account"
    __under_state_key__: ClassVar[frozenset[str]] = frozenset({"chat", "owner"})

    id: str = Field(primary_key=True)
    index: str = Field(unique=True, index=True)
    chat: bytes
    linked_at: datetime = Field(sa_type=UtcDateTime)
    client_id: str | None = Field(default=None, foreign_key="client.id", index=True)
    person_id: str | None = Field(default=None, foreign_key="person.id", index=True)
    blocked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    unlinked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    owner: bytes


class InviteRow(SQLModel, table=True):
    __tablename__ = "invite"

    id: str = Field(primary_key=True)
    code_hash: str = Field(unique=True, index=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    matching_code: str
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    invited_by: str


class ConsentRow(SQLModel, table=True):
    __tablename__ = "consent"

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    scope: str
    version: str
    given_at: datetime = Field(sa_type=UtcDateTime)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    record_id: str
