"""One link of a client's chain as storage holds it: the signed `Record`, flattened."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date

from kapjournal.domain.sealed import (
    ChainHead,
    Compartment,
    JournalAddress,
    Purpose,
    Record,
    RecordHeader,
    RecordKind,
)


@dataclass(frozen=True, slots=True)
class StoredLink:
    """A record without its ciphertext, which may have 20 MB: enough to walk the chain by.

    `id` is client and sequence, so that two writers cannot both take a place in the chain.
    """

    id: str
    client_id: str
    sequence: int
    kind: RecordKind
    epoch: int
    compartment: Compartment
    purpose: Purpose
    entry_id: str
    """Hex."""
    written_on: date
    ciphertext_hash: bytes = field(repr=False)
    previous_hash: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    hash: bytes = field(repr=False)

    @property
    def head(self) -> ChainHead:
        return ChainHead(self.sequence, self.hash)

    def unread(self, practice: str) -> Record:
        """The signed record, its ciphertext left where it is. Its hash is never taken from the row."""
        return Record(
            header=RecordHeader(
                kind=self.kind,
                journal=JournalAddress(practice, self.client_id, self.epoch, self.compartment),
                purpose=self.purpose,
                entry_id=bytes.fromhex(self.entry_id),
                written_on=self.written_on,
            ),
            sequence=self.sequence,
            ciphertext_hash=self.ciphertext_hash,
            previous_hash=self.previous_hash,
            signature=self.signature,
            is_unread=True,
        )

    def erased(self) -> "StoredRecord":
        """The row as it stands once its ciphertext is gone."""
        return StoredRecord(**{one.name: getattr(self, one.name) for one in fields(StoredLink)})


@dataclass(frozen=True, slots=True)
class StoredRecord(StoredLink):
    """The whole row: the signed `Record`, flattened."""

    ciphertext: bytes | None = field(default=None, repr=False)

    @classmethod
    def of(cls, record: Record) -> "StoredRecord":
        header = record.header
        return cls(
            id=f"{header.journal.client}:{record.sequence}",
            client_id=header.journal.client,
            sequence=record.sequence,
            kind=header.kind,
            epoch=header.journal.epoch,
            compartment=header.journal.compartment,
            purpose=header.purpose,
            entry_id=header.entry_id.hex(),
            written_on=header.written_on,
            ciphertext_hash=record.ciphertext_hash,
            previous_hash=record.previous_hash,
            signature=record.signature,
            hash=record.hash,
            ciphertext=record.ciphertext,
        )

    def record(self, practice: str) -> Record:
        """The signed record; its hash is computed anew, never taken from the row."""
        return replace(self.unread(practice), ciphertext=self.ciphertext, is_unread=False)


@dataclass(frozen=True, slots=True)
class StoredTombstone:
    """A signed statement that a record's ciphertext was erased on purpose."""

    id: str
    """The record's id."""
    client_id: str
    sequence: int
    record_hash: bytes = field(repr=False)
    erased_on: date
    by: str
    signature: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class StoredCheckpoint:
    """A therapist's signed memory of the chain's head, made at sign-off."""

    id: str
    client_id: str
    sequence: int
    head_hash: bytes = field(repr=False)
    at: str
    """ISO 8601, exactly as signed."""
    by: str
    signature: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChainFacts:
    """A chain that holds. `code` is what a client can note; `restored` the places of restore records.

    `signed_by` is who signed each record that a person signed, by its place. `taken_over` are the places
    from which somebody brought in with the recovery key belongs to the care team, with who signed for it.
    """

    head: ChainHead
    code: str
    erased: int
    restored: tuple[int, ...] = ()
    signed_by: Mapping[int, str] = field(default_factory=dict)
    taken_over: tuple[tuple[int, str], ...] = ()
