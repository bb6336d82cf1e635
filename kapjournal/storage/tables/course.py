"""What is planned for a client, and the wording of every prompt that was ever used."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, UniqueConstraint
from sqlmodel import Field, SQLModel

from kapjournal.domain.session import Session
from kapjournal.storage.tables.types import UtcDateTime


class ReflectionRow(SQLModel, table=True):
    __tablename__ = "reflection"
    __table_args__ = (UniqueConstraint("client_id", "key"),)
    __under_state_key__: ClassVar[frozenset[str]] = frozenset({"steps"})

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    key: str
    occasions: list[Any] = Field(sa_type=JSON)
    due_at: datetime = Field(sa_type=UtcDateTime, index=True)
    window_end: datetime = Field(sa_type=UtcDateTime)
    local_date: date
    covers: list[Any] = Field(sa_type=JSON)
    session_id: str | None = None
    cycle: int
    week: int
    nudge_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    state: str = Field(index=True)
    noticed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    nudged_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    opened_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    offers_pause: bool
    position: int
    steps: bytes


class PromptVersionRow(SQLModel, table=True):
    """A therapist's own question for one client is kept here too, so the wording is under the state key."""

    __tablename__ = "prompt_version"
    __under_state_key__: ClassVar[frozenset[str]] = frozenset({"body"})

    id: str = Field(primary_key=True)
    body: bytes
    first_used_at: datetime = Field(sa_type=UtcDateTime)


def _its_day(session: Session) -> date:
    return session.starts.wall.date()


class SessionRow(SQLModel, table=True):
    __tablename__ = "session"
    __under_state_key__: ClassVar[frozenset[str]] = frozenset({"route"})
    __derived__: ClassVar[dict[str, Callable[[Any], date]]] = {"starts_on": _its_day}

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    kind: str
    starts: dict[str, Any] = Field(sa_type=JSON)
    starts_on: date = Field(index=True)
    """The day of `starts` on its own wall: a month is asked for by it."""
    duration: float
    status: str
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    moved_from: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    route: bytes
    at_home: bool | None = None


class SafetyNoticeRow(SQLModel, table=True):
    __tablename__ = "safety_notice"
    __under_state_key__: ClassVar[frozenset[str]] = frozenset({"kinds", "outcome"})

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    therapist_id: str
    raised_at: datetime = Field(sa_type=UtcDateTime)
    kinds: bytes
    urgency: str
    told: list[Any] = Field(sa_type=JSON)
    acknowledged_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    acknowledged_by: str | None = None
    outcome: bytes
    findings: int
