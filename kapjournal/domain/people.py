"""The people around a client, and what each may do."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from kapjournal.domain.sealed import (
    Compartment,
    JournalAddress,
    JournalCertificate,
    JournalWrap,
    PinnedIdentity,
    PublicIdentity,
    Statement,
)


class Role(StrEnum):
    THERAPIST = "therapist"
    PRESCRIBER = "prescriber"
    SUPERVISOR = "supervisor"
    COVER_READER = "cover_reader"
    FRONT_DESK = "front_desk"
    CUSTODIAN = "custodian"

    @property
    def reads_words(self) -> bool:
        return self in READERS

    @property
    def reads_clinical(self) -> bool:
        return self in CLINICIANS


READERS = (Role.THERAPIST, Role.SUPERVISOR, Role.COVER_READER)
"""Who reads words, signs a page off and writes notes about it."""

CLINICIANS = (*READERS, Role.PRESCRIBER)
"""Who reads what is clinical."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the practice. `identity` is the stored (wrapped) key material; None: not enrolled yet."""

    id: str
    name: str
    """The name they sign in with; names of staff are not secret."""
    roles: tuple[Role, ...]
    created_at: datetime
    language: str = "en"
    time_zone: str = "UTC"
    identity: bytes | None = field(default=None, repr=False)
    signing_public: bytes | None = field(default=None, repr=False)
    sealing_public: bytes | None = field(default=None, repr=False)
    pin: bytes | None = field(default=None, repr=False)
    totp_secret: str | None = field(default=None, repr=False)
    """Base32; kept under the state key."""
    totp_last: int = -1
    """The last accepted TOTP counter; one of the same or lower number is a replay."""
    enrolment_hash: str | None = None
    enrolment_expires_at: datetime | None = None
    left_at: datetime | None = None

    @property
    def pinned(self) -> PinnedIdentity | None:
        """The public halves with their pin; None before enrolment."""
        if self.signing_public is None or self.sealing_public is None or self.pin is None:
            return None
        return PinnedIdentity(PublicIdentity(self.id, self.signing_public, self.sealing_public), self.pin)

    @property
    def may_plan(self) -> bool:
        """Whether they plan, move and cancel sessions."""
        return Role.THERAPIST in self.roles or Role.FRONT_DESK in self.roles


@dataclass(frozen=True, slots=True)
class CareMember:
    """One person of one client's care team."""

    id: str
    client_id: str
    person_id: str
    role: Role
    since: datetime
    until: datetime | None = None


def may_act(person: Person, member: CareMember, roles: Iterable[Role]) -> bool:
    """The one rule of who may do what for a client, in the reading room and on the command line.

    What somebody is in this client's care team decides, as long as they are that in the practice too.
    """
    present = person.left_at is None and member.until is None and member.person_id == person.id
    return present and member.role in person.roles and member.role in frozenset(roles)


@dataclass(frozen=True, slots=True)
class Pairing:
    """A one-time code that ties a person's Telegram account to them. Only its hash is kept."""

    id: str
    code_hash: str
    person_id: str
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class StoredStatement:
    """A signed fact outside the chain, as a row. The newest of its kind counts."""

    id: str
    client_id: str
    kind: str
    payload: bytes = field(repr=False)
    at: str
    """ISO 8601 in UTC, exactly as signed."""
    by: str
    signature: bytes = field(repr=False)

    def statement(self) -> Statement:
        return Statement(self.kind, self.payload, datetime.fromisoformat(self.at), self.by, self.signature)


@dataclass(frozen=True, slots=True)
class StoredCertificate:
    """A signed journal certificate as a row; `id` names client, epoch and compartment."""

    id: str
    client_id: str
    epoch: int
    compartment: Compartment
    public_key: bytes = field(repr=False)
    review_by: date
    issued_on: date
    issued_by: str
    signature: bytes = field(repr=False)

    @classmethod
    def of(cls, certificate: JournalCertificate) -> "StoredCertificate":
        journal = certificate.journal
        return cls(
            id=f"{journal.client}:{journal.epoch}:{journal.compartment}",
            client_id=journal.client,
            epoch=journal.epoch,
            compartment=journal.compartment,
            public_key=certificate.public_key,
            review_by=certificate.review_by,
            issued_on=certificate.issued_on,
            issued_by=certificate.issued_by,
            signature=certificate.signature,
        )

    def certificate(self, practice: str) -> JournalCertificate:
        return JournalCertificate(
            journal=JournalAddress(practice, self.client_id, self.epoch, self.compartment),
            public_key=self.public_key,
            review_by=self.review_by,
            issued_on=self.issued_on,
            issued_by=self.issued_by,
            signature=self.signature,
        )


@dataclass(frozen=True, slots=True)
class StoredWrap:
    """A journal seed sealed to one reader: a person's id, or the practice's recovery key."""

    id: str
    client_id: str
    epoch: int
    compartment: Compartment
    reader: str
    envelope: bytes = field(repr=False)

    @classmethod
    def of(cls, wrap: JournalWrap) -> "StoredWrap":
        journal = wrap.journal
        return cls(
            id=f"{journal.client}:{journal.epoch}:{journal.compartment}:{wrap.reader}",
            client_id=journal.client,
            epoch=journal.epoch,
            compartment=journal.compartment,
            reader=wrap.reader,
            envelope=wrap.envelope,
        )

    def wrap(self, practice: str) -> JournalWrap:
        journal = JournalAddress(practice, self.client_id, self.epoch, self.compartment)
        return JournalWrap(journal, self.reader, self.envelope)
