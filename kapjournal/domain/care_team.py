"""A client's care team as it was signed, step by step, and what each of it may have signed in the chain.

Each change of the team is one statement, numbered, and signed by a therapist of the team before it. It names
the record behind which it counts and the epoch of the keys then in use, so that no clock has to be trusted
and no statement can be taken away unseen.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from kapjournal.domain.errors import BadRecord
from kapjournal.domain.people import CareMember, Role
from kapjournal.domain.sealed import (
    INGEST,
    Compartment,
    PinnedIdentity,
    Purpose,
    Record,
    RecordKind,
    framed,
    unframed,
)

CARE_TEAM = "care_team"
"""The kind of a signed statement that names a client's whole care team."""

_COLLECTED = frozenset({Purpose.ENTRY, Purpose.ATTACHMENT})
"""What the collecting side seals. Reviews, notes and contact cards are a person's."""


@dataclass(frozen=True, slots=True)
class CareStep:
    """Behind record `after`, with the keys of `epoch`, these people are the care team. `by` signed it.

    `number` counts a client's steps from 1; `roles` are pairs of person id and role, sorted.
    """

    number: int
    after: int
    epoch: int
    roles: tuple[tuple[str, Role], ...]
    by: str = ""

    @classmethod
    def of(cls, members: Iterable[CareMember], *, number: int, after: int, epoch: int) -> "CareStep":
        present = sorted((one.person_id, one.role) for one in members if one.until is None)
        return cls(number, after, epoch, tuple(present))

    def to_bytes(self, practice: str, client: str) -> bytes:
        """What is signed."""
        pairs = (part for person, role in self.roles for part in (person, role.value))
        return framed(practice, client, self.number, self.after, self.epoch, *pairs)

    @classmethod
    def read(cls, payload: bytes, practice: str, client: str, by: str) -> "CareStep":
        """Reverse of `to_bytes`. Raises BadRecord for the team of another client, or anything unreadable."""
        try:
            owner, whose, number, after, epoch, *pairs = unframed(payload)
            people = [part.decode() for part in pairs[::2]]
            roles = [Role(part.decode()) for part in pairs[1::2]]
            step = cls(
                int.from_bytes(number),
                int.from_bytes(after),
                int.from_bytes(epoch),
                tuple(zip(people, roles, strict=True)),
                by,
            )
        except ValueError:
            raise BadRecord("the care team: a statement about it cannot be read") from None
        if (owner, whose) != (practice.encode(), client.encode()):
            raise BadRecord("the care team: a statement about it is another client's")
        return step

    def role_of(self, person: str) -> Role | None:
        return dict(self.roles).get(person)


@dataclass(frozen=True, slots=True)
class CareHistory:
    """Every step of one client's care team that a signature vouches for, oldest first."""

    steps: tuple[CareStep, ...] = ()

    @property
    def taken_over(self) -> tuple[CareStep, ...]:
        """Steps that no therapist of the team before signed: somebody came in with the recovery key."""
        pairs = pairwise((*self.steps[:1], *self.steps))
        return tuple(new for old, new in pairs if old.role_of(new.by) is not Role.THERAPIST)

    def role_at(self, sequence: int, person: str) -> Role | None:
        """What somebody was in the team when record `sequence` was written."""
        counting = [one for one in self.steps if one.after < max(1, sequence)]
        return counting[-1].role_of(person) if counting else None

    def knows(self, epoch: int) -> bool:
        """Whether the keys of this epoch were ever the team's."""
        return any(one.epoch == epoch for one in self.steps)

    def may_sign(self, by: str, record: Record) -> bool:
        """Whether `by` (a person's id, or INGEST) may have signed this record of the chain."""
        header = record.header
        if header.kind is RecordKind.RESTORE:
            return by == INGEST
        if by == INGEST:
            return header.purpose in _COLLECTED
        role = self.role_at(record.sequence, by)
        if role is None:
            return False
        is_words = header.journal.compartment is Compartment.WORDS or header.purpose not in _COLLECTED
        return role.reads_words if is_words else role.reads_clinical

    def may_erase(self, by: str) -> bool:
        """Whether a tombstone of theirs counts: the collecting side's, or of a therapist of this client."""
        return by == INGEST or any(one.role_of(by) is Role.THERAPIST for one in self.steps)

    def may_vouch(self, by: str, sequence: int) -> bool:
        """Whether somebody may say, with a sign-off, how far the chain reached then."""
        role = self.role_at(sequence, by)
        return role is not None and role.reads_words

    def may_issue(self, by: str, epoch: int) -> bool:
        """Whether somebody may have made the keys of this epoch."""
        these = [one for one in self.steps if one.epoch == epoch]
        return any(by == one.by or one.role_of(by) is Role.THERAPIST for one in these)


@dataclass(frozen=True, slots=True)
class Signatories:
    """Whose keys may have signed one client's chain: the collecting side's, and those of people.

    `people` is everybody who ever enrolled, since a signature outlives its author's place; `team` says
    where each of them counts.
    """

    ingest: PinnedIdentity | None
    people: tuple[PinnedIdentity, ...]
    team: CareHistory
