"""What is stored instead of words: journals by address, certificates, wraps, sealed entries and their chain.

Everything here is public bytes and pure functions over them; keys live in `kapjournal.sealing`. Every
signed or bound structure is written by `framed`: each field is preceded by its length as an unsigned
32-bit big-endian number, so no two different lists of fields give the same bytes.
"""

import hashlib
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import StrEnum

from kapjournal.domain.errors import InvalidInput

ENTRY_ID_BYTES = 16
"""An entry id is 16 random bytes, deliberately not ordered by time."""

INGEST = "ingest"
"""The signer id of the collecting side's own key."""

RECOVERY = "recovery"
"""The reader id of the practice's recovery key."""


class Compartment(StrEnum):
    """Who may read: `words` the therapist's side; `clinical` the prescriber too. Separated by keys."""

    WORDS = "words"
    CLINICAL = "clinical"


class Purpose(StrEnum):
    """What a sealed envelope is for. Bound into the seal: one kind can never be opened as another."""

    ENTRY = "kapjournal/v1/entry"
    ATTACHMENT = "kapjournal/v1/attachment"
    REVIEW = "kapjournal/v1/review"
    NOTE = "kapjournal/v1/note"
    CONTACT = "kapjournal/v1/contact"
    WRAP = "kapjournal/v1/wrap"


class RecordKind(StrEnum):
    """What one link of a client's chain holds."""

    SEALED = "sealed"
    RESTORE = "restore"
    """The database came back from a backup; without this signed link its fork would look like an attack."""


def framed(*fields: bytes | str | int) -> bytes:
    """Length-prefixed fields: u32 big-endian length, then the bytes; str as UTF-8, int as unsigned u64."""
    out = bytearray()
    for item in fields:
        if isinstance(item, int):
            raw = item.to_bytes(8, "big")
        else:
            raw = item.encode() if isinstance(item, str) else item
        out += len(raw).to_bytes(4, "big")
        out += raw
    return bytes(out)


def unframed(raw: bytes) -> list[bytes]:
    """The fields of `framed`, as bytes. Raises ValueError for bytes it did not write."""
    found, place = [], 0
    while place < len(raw):
        start = place + 4
        place = start + int.from_bytes(raw[place:start])
        if start > len(raw) or place > len(raw):
            raise ValueError("cut off")
        found.append(raw[start:place])
    return found


@dataclass(frozen=True, slots=True)
class JournalAddress:
    """One key's worth of a client's journal. `practice` and `client` are random ids, `epoch` starts at 1."""

    practice: str
    client: str
    epoch: int
    compartment: Compartment

    def __post_init__(self) -> None:
        if not self.practice or not self.client or not 1 <= self.epoch < 2**32:
            raise InvalidInput("a journal address needs a practice, a client and an epoch from 1")

    def fields(self) -> tuple[str, str, int, str]:
        return (self.practice, self.client, self.epoch, self.compartment.value)


@dataclass(frozen=True, slots=True)
class PublicIdentity:
    """A reader's public halves: Ed25519 (32 bytes) for signing, X-Wing (1,216 bytes) for sealing."""

    person_id: str
    signing_public: bytes = field(repr=False)
    sealing_public: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PinnedIdentity:
    """Public halves with the server's HMAC over them, so that a writer of the database cannot swap them."""

    public: PublicIdentity
    pin: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class JournalCertificate:
    """A therapist's signature over one journal public key (1,216 bytes).

    Past `review_by` it warns; collecting never stops for it.
    """

    journal: JournalAddress
    public_key: bytes = field(repr=False)
    review_by: date
    issued_on: date
    issued_by: str
    """Person id of the therapist who signed."""
    signature: bytes = field(default=b"", repr=False)

    def signed_bytes(self) -> bytes:
        return framed(
            "kapjournal/v1/certificate",
            *self.journal.fields(),
            self.public_key,
            self.review_by.isoformat(),
            self.issued_on.isoformat(),
            self.issued_by,
        )


@dataclass(frozen=True, slots=True)
class JournalWrap:
    """A journal's seed sealed to one reader: person id, or RECOVERY for the practice's recovery key."""

    journal: JournalAddress
    reader: str
    envelope: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class SealedEntry:
    """One sealed payload. `envelope` is the suite byte, then `enc || ct`."""

    entry_id: bytes
    journal: JournalAddress
    purpose: Purpose
    envelope: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecordHeader:
    """What a chain's link says in the clear. A day, not a time: the exact time is inside the seal."""

    kind: RecordKind
    journal: JournalAddress
    purpose: Purpose
    entry_id: bytes
    written_on: date

    def fields(self) -> tuple[bytes | str | int, ...]:
        return (
            self.kind.value,
            *self.journal.fields(),
            self.purpose.value,
            self.entry_id,
            self.written_on.isoformat(),
        )


@dataclass(frozen=True, slots=True)
class ChainHead:
    """Where a client's chain stands: its last sequence (0 before the first record) and hash (32 bytes)."""

    sequence: int
    hash: bytes

    @classmethod
    def start(cls, practice: str, client: str) -> "ChainHead":
        """The head of an empty chain; bound to the client, so chains cannot be exchanged."""
        return cls(0, hashlib.sha256(framed("kapjournal/v1/chain", practice, client)).digest())


@dataclass(frozen=True, slots=True)
class Record:
    """One link of a client's chain. `ciphertext` is None once erased; the hash keeps the chain verifiable."""

    header: RecordHeader
    sequence: int
    ciphertext_hash: bytes = field(repr=False)
    previous_hash: bytes = field(repr=False)
    signature: bytes = field(default=b"", repr=False)
    ciphertext: bytes | None = field(default=None, repr=False)
    is_unread: bool = False
    """Its ciphertext was left in the database: of this record only the link is checked."""

    @property
    def hash(self) -> bytes:
        """SHA-256 over everything but ciphertext and signature; what is signed and what the next links to."""
        return hashlib.sha256(
            framed(
                "kapjournal/v1/record",
                *self.header.fields(),
                self.sequence,
                self.ciphertext_hash,
                self.previous_hash,
            )
        ).digest()

    @property
    def head(self) -> ChainHead:
        return ChainHead(self.sequence, self.hash)

    def erased(self) -> "Record":
        return replace(self, ciphertext=None)


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A signed statement that one record's ciphertext was erased on purpose. `by`: person id or INGEST."""

    practice: str
    client: str
    sequence: int
    record_hash: bytes = field(repr=False)
    erased_on: date
    by: str
    signature: bytes = field(default=b"", repr=False)

    def signed_bytes(self) -> bytes:
        return framed(
            "kapjournal/v1/tombstone",
            self.practice,
            self.client,
            self.sequence,
            self.record_hash,
            self.erased_on.isoformat(),
            self.by,
        )


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A therapist's signed memory of a chain's head; without one a truncated tail cannot be seen."""

    practice: str
    client: str
    head: ChainHead
    at: datetime
    by: str
    signature: bytes = field(default=b"", repr=False)

    def signed_bytes(self) -> bytes:
        return framed(
            "kapjournal/v1/checkpoint",
            self.practice,
            self.client,
            self.head.sequence,
            self.head.hash,
            self.at.astimezone(UTC).isoformat(),
            self.by,
        )


@dataclass(frozen=True, slots=True)
class Statement:
    """A signed fact outside the chains: a consent, a care team, an account link. `payload` is its bytes."""

    kind: str
    payload: bytes = field(repr=False)
    at: datetime
    by: str
    signature: bytes = field(default=b"", repr=False)

    def signed_bytes(self) -> bytes:
        return framed(
            "kapjournal/v1/statement", self.kind, self.payload, self.at.astimezone(UTC).isoformat(), self.by
        )
