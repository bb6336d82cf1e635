"""Sign-ins, the access log, and what readers mark."""

from datetime import date, datetime
from typing import ClassVar

from sqlmodel import Field, SQLModel

from kapjournal.storage.tables.types import UtcDateTime


class SignInRow(SQLModel, table=True):
    __tablename__ = "sign_in"

    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    box: bytes
    created_at: datetime = Field(sa_type=UtcDateTime)
    seen_at: datetime = Field(sa_type=UtcDateTime)
    session_client: str | None = None
    session_until: datetime | None = Field(default=None, sa_type=UtcDateTime)


class SignInTriesRow(SQLModel, table=True):
    __tablename__ = "sign_in_tries"

    id: str = Field(primary_key=True)
    failed: int
    last_at: datetime = Field(sa_type=UtcDateTime, index=True)
    wait_until: datetime = Field(sa_type=UtcDateTime)


class AccessLineRow(SQLModel, table=True):
    __tablename__ = "access_line"

    id: str = Field(primary_key=True)
    sequence: int = Field(unique=True, index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    person_id: str = Field(index=True)
    action: str
    client_id: str | None = Field(default=None, index=True)
    detail: str
    previous: str
    hash: str


class SummaryReadRow(SQLModel, table=True):
    __tablename__ = "summary_read"

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    sequence: int
    version_hash: str
    at: datetime = Field(sa_type=UtcDateTime)


class StarRow(SQLModel, table=True):
    __tablename__ = "star"

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    entry: str
    start: int
    end: int
    at: datetime = Field(sa_type=UtcDateTime)


class KnownPlanRow(SQLModel, table=True):
    __tablename__ = "known_plan"
    __under_state_key__: ClassVar[frozenset[str]] = frozenset({"kind"})

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    kind: bytes
    until: date
    set_by: str
    set_at: datetime = Field(sa_type=UtcDateTime)
