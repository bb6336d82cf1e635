"""Conversations, the outbox, what stands in the chats, and updates already handled."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from kapjournal.storage.tables.types import UtcDateTime


class ConversationRow(SQLModel, table=True):
    __tablename__ = "conversation"
    __under_state_key__: ClassVar[frozenset[str]] = frozenset({"data"})

    id: str = Field(primary_key=True, foreign_key="telegram_account.id")
    mode: str
    reflection_id: str | None = None
    data: bytes
    updated_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    album: str


class OutboxItemRow(SQLModel, table=True):
    __tablename__ = "outbox"
    __table_args__ = (Index("ix_outbox_claim", "state", "priority", "due_at"),)
    __under_state_key__: ClassVar[frozenset[str]] = frozenset({"payload"})

    id: str = Field(primary_key=True)
    account_id: str = Field(foreign_key="telegram_account.id", index=True)
    kind: str
    due_at: datetime = Field(sa_type=UtcDateTime)
    created_at: datetime = Field(sa_type=UtcDateTime)
    payload: bytes
    priority: str
    state: str
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    lease_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    attempts: int
    at_most_once: bool
    ref: str | None = None
    reflection_id: str | None = Field(default=None, index=True)
    failure: str
    order: int = Field(sa_type=BigInteger)


class ChatMessageRow(SQLModel, table=True):
    __tablename__ = "chat_message"
    __table_args__ = (Index("ix_chat_message_ref", "account_id", "ref"),)
    __under_state_key__: ClassVar[frozenset[str]] = frozenset({"number"})

    id: str = Field(primary_key=True)
    account_id: str = Field(foreign_key="telegram_account.id")
    index: str = Field(unique=True, index=True)
    number: bytes
    sent_at: datetime = Field(sa_type=UtcDateTime)
    ref: str | None = None
    entry_id: str | None = Field(default=None, index=True)
    ours: bool
    keep: bool
    remove_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    removed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    failed: bool
    file: str


class PendingMediaRow(SQLModel, table=True):
    __tablename__ = "pending_media"
    __under_state_key__: ClassVar[frozenset[str]] = frozenset({"file_id", "meta"})

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    account_id: str = Field(foreign_key="telegram_account.id")
    entry_id: str
    file_id: bytes
    kind: str
    due_at: datetime = Field(sa_type=UtcDateTime, index=True)
    created_at: datetime = Field(sa_type=UtcDateTime)
    meta: bytes
    attempts: int
    lease_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    failure: str


class PendingTranscriptRow(SQLModel, table=True):
    __tablename__ = "pending_transcript"
    __under_state_key__: ClassVar[frozenset[str]] = frozenset({"held"})

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    account_id: str = Field(foreign_key="telegram_account.id")
    entry_id: str
    stage: str
    due_at: datetime = Field(sa_type=UtcDateTime, index=True)
    created_at: datetime = Field(sa_type=UtcDateTime)
    held: bytes
    attempts: int
    lease_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    failure: str


class SetAsideRow(SQLModel, table=True):
    __tablename__ = "set_aside"

    id: str = Field(primary_key=True)
    update_id: int = Field(sa_type=BigInteger)
    reason: str
    at: datetime = Field(sa_type=UtcDateTime)
    account_id: str | None = None


class CallRequestRow(SQLModel, table=True):
    __tablename__ = "call_request"

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    kind: str
    told_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    met_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    met_by: str


class ProcessedUpdateRow(SQLModel, table=True):
    """Updates already handled; the pair is unique, rows are pruned after seven days."""

    __tablename__ = "processed_update"

    bot: str = Field(primary_key=True)
    update_id: int = Field(primary_key=True, sa_type=BigInteger)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
