"""The people of the practice, who may read whom, and the key material each needs for it."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, UniqueConstraint
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
    failed_attempts: int
    throttled_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    enrolment_hash: str | None = Field(default=None, index=True)
    enrolment_expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    left_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


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
    __table_args__ = (UniqueConstraint("client_id", "epoch", "compartment"),)

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    epoch: int
    compartment: str
    certificate: bytes
    review_by: datetime = Field(sa_type=UtcDateTime)


class WrapRow(SQLModel, table=True):
    __tablename__ = "journal_wrap"
    __table_args__ = (UniqueConstraint("client_id", "epoch", "compartment", "reader"),)

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    epoch: int
    compartment: str
    reader: str = Field(index=True)
    wrapped: bytes
