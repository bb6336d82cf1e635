"""The people of the practice, who may read whom, and the key material each needs for it."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from kapjournal.storage.tables.types import UtcDateTime


class PersonRow(SQLModel, table=True):
    __tablename__ = "person"
    __under_state_key__: ClassVar[frozenset[str]] = frozenset({"totp_secret"})

    id: str = Field(primary_key=True)
    name: str = Field(unique=True, index=True)
    roles: list[Any] = Field(sa_type=JSON)
    created_at: datetime = Field(sa_type=UtcDateTime)
    language: str
    time_zone: str
    identity: bytes | None = None
    signing_public: bytes | None = None
    sealing_public: bytes | None = None
    pin: bytes | None = None
    totp_secret: bytes
    totp_last: int
    enrolment_hash: str | None = Field(default=None, index=True)
    enrolment_expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    left_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class PairingRow(SQLModel, table=True):
    __tablename__ = "pairing"

    id: str = Field(primary_key=True)
    code_hash: str = Field(unique=True, index=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class CareMemberRow(SQLModel, table=True):
    __tablename__ = "care_member"

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    role: str
    since: datetime = Field(sa_type=UtcDateTime)
    until: datetime | None = Field(default=None, sa_type=UtcDateTime)


class StoredCertificateRow(SQLModel, table=True):
    __tablename__ = "journal_certificate"

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    epoch: int
    compartment: str
    public_key: bytes
    review_by: date
    issued_on: date
    issued_by: str
    signature: bytes


class StoredWrapRow(SQLModel, table=True):
    __tablename__ = "journal_wrap"

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    epoch: int
    compartment: str
    reader: str = Field(index=True)
    envelope: bytes


class StoredStatementRow(SQLModel, table=True):
    __tablename__ = "statement"

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    kind: str
    payload: bytes
    at: str
    by: str
    signature: bytes


class PracticeRecordRow(SQLModel, table=True):
    __tablename__ = "practice"

    id: str = Field(primary_key=True)
    practice_id: str
    name: str
    created_at: datetime = Field(sa_type=UtcDateTime)
    policy: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    recovery_public: bytes | None = None
    ingest_public: bytes | None = None
    ingest_pin: bytes | None = None
    bot_username: str
    portal_url: str
    last_tick_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    restored_unseen_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
