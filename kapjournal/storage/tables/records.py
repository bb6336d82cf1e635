"""The sealed records of every client, each client's own signed chain."""

from datetime import date

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel


class StoredRecordRow(SQLModel, table=True):
    __tablename__ = "record"
    __table_args__ = (UniqueConstraint("client_id", "sequence"),)

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    sequence: int
    kind: str
    epoch: int
    compartment: str
    purpose: str
    entry_id: str = Field(index=True)
    written_on: date
    ciphertext_hash: bytes
    previous_hash: bytes
    signature: bytes
    hash: bytes
    ciphertext: bytes | None = None


class StoredTombstoneRow(SQLModel, table=True):
    __tablename__ = "tombstone"

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    sequence: int
    record_hash: bytes
    erased_on: date
    by: str
    signature: bytes


class StoredCheckpointRow(SQLModel, table=True):
    __tablename__ = "checkpoint"

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    sequence: int
    head_hash: bytes
    at: str
    by: str
    signature: bytes
