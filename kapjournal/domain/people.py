"""The people around a client, and what each may do."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    THERAPIST = "therapist"
    PRESCRIBER = "prescriber"
    SUPERVISOR = "supervisor"
    COVER_READER = "cover_reader"
    FRONT_DESK = "front_desk"
    CUSTODIAN = "custodian"

    @property
    def reads_words(self) -> bool:
        return self in {Role.THERAPIST, Role.SUPERVISOR, Role.COVER_READER}

    @property
    def reads_clinical(self) -> bool:
        return self.reads_words or self is Role.PRESCRIBER


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
    failed_attempts: int = 0
    throttled_until: datetime | None = None
    enrolment_hash: str | None = None
    enrolment_expires_at: datetime | None = None
    left_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CareMember:
    """One person of one client's care team."""

    id: str
    client_id: str
    person_id: str
    role: Role
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class StoredCertificate:
    """A signed journal certificate as bytes; `sealing` knows how to read it."""

    id: str
    client_id: str
    epoch: int
    compartment: str
    certificate: bytes = field(repr=False)
    review_by: datetime


@dataclass(frozen=True, slots=True)
class Wrap:
    """A journal seed sealed to one reader (`person_id`), or to the practice's recovery key ("recovery")."""

    id: str
    client_id: str
    epoch: int
    compartment: str
    reader: str
    wrapped: bytes = field(repr=False)
