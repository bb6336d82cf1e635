"""Walking a client's whole chain, and the signed marks that make erasing honest and truncation visible."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from kapjournal.domain.care_team import CareHistory
from kapjournal.domain.errors import BadRecord
from kapjournal.domain.sealed import INGEST, ChainHead, Checkpoint, Record, RecordKind, Tombstone
from kapjournal.sealing.signatures import Signer, is_signed


@dataclass(frozen=True, slots=True)
class VerifiedChain:
    """A chain that holds: where it ends, how many records were erased on purpose, and where it was restored.

    `restored` are the sequences of restore records: a code noted before one may differ after it.
    """

    head: ChainHead
    erased: int
    restored: tuple[int, ...] = ()
    signed_by: Mapping[int, str] = field(default_factory=dict)
    """Who signed each record that a person signed, by sequence."""

    @property
    def code(self) -> str:
        return head_code(self.head.hash)


def head_code(head_hash: bytes) -> str:
    """A head as a client can note it down: 50 bits in ten characters, `XXXXX-XXXXX` (Crockford's base 32)."""
    number = int.from_bytes(head_hash[:7], "big") >> 6
    digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    code = "".join(digits[number >> 5 * place & 31] for place in reversed(range(10)))
    return f"{code[:5]}-{code[5:]}"


def make_tombstone(signer: Signer, record: Record, *, erased_on: date) -> Tombstone:
    """Say, signed, that this record's ciphertext was erased on purpose."""
    journal = record.header.journal
    stone = Tombstone(
        practice=journal.practice,
        client=journal.client,
        sequence=record.sequence,
        record_hash=record.hash,
        erased_on=erased_on,
        by=signer.signer_id,
    )
    return replace(stone, signature=signer.sign(stone.signed_bytes()))


def sign_checkpoint(
    signer: Signer, practice: str, client: str, head: ChainHead, *, at: datetime
) -> Checkpoint:
    """A therapist's signed memory of how far the chain reached, made at each sign-off."""
    checkpoint = Checkpoint(practice, client, head, at, signer.signer_id)
    return replace(checkpoint, signature=signer.sign(checkpoint.signed_bytes()))


def verify_chain(
    records: Iterable[Record],
    *,
    practice: str,
    client: str,
    signers: Mapping[str, Sequence[bytes]],
    tombstones: Iterable[Tombstone] = (),
    checkpoints: Iterable[Checkpoint] = (),
    expect: tuple[int, str] | None = None,
    team: CareHistory | None = None,
) -> VerifiedChain:
    """Walk one client's chain from its first record, streaming, in one pass.

    `signers` maps a signer id (INGEST, person ids) to its pinned 32-byte Ed25519 public keys: more than
    one after a change of keys. A record may be signed by any of them, a tombstone or checkpoint by the one
    it names; with the `team` of the client only by whoever was in it then, in a role that may. Where a
    record's ciphertext is unread, its link alone is checked. `expect` is the count and head code that the
    client noted. Raises BadRecord, which names the first bad record and why.
    """
    walk = _Walk(practice, client, signers, team)
    stones = walk.checked_tombstones(tombstones)
    marks = walk.checked_checkpoints(checkpoints)
    erased = 0
    for record in records:
        walk.link(record)
        if record.is_unread:
            pass
        elif record.ciphertext is None:
            walk.needs_tombstone(record, stones.get(record.sequence))
            erased += 1
        elif hashlib.sha256(record.ciphertext).digest() != record.ciphertext_hash:
            raise BadRecord(f"record {record.sequence}: its ciphertext is not the one that was signed")
        for mark in marks.pop(record.sequence, ()):
            walk.agrees(mark)
        if expect is not None and expect[0] == record.sequence:
            walk.has_code(expect[1])
    for sequence in sorted(marks):
        raise BadRecord(
            f"record {walk.head.sequence + 1}: missing, though {marks[sequence][0].by} "
            f"signed that the chain reached {sequence}"
        )
    if expect is not None and expect[0] > walk.head.sequence:
        raise BadRecord(
            f"record {walk.head.sequence + 1}: missing, {expect[0]} records were expected{walk.fork}"
        )
    return VerifiedChain(walk.head, erased, tuple(walk.restored), walk.signed_by)


def signer_of(digest: bytes, signature: bytes, signers: Mapping[str, Sequence[bytes]]) -> str:
    """Whose signature over a record's hash this is; "" for nobody's. The collecting side stands first."""
    for by, keys in signers.items():
        if any(is_signed(key, digest, signature) for key in keys):
            return by
    return ""


class _Walk:
    """The state of one walk: the head so far, and who may have signed."""

    def __init__(
        self, practice: str, client: str, signers: Mapping[str, Sequence[bytes]], team: CareHistory | None
    ) -> None:
        self.practice = practice
        self.client = client
        self.head = ChainHead.start(practice, client)
        self._signers = signers
        self._team = team
        self.restored: list[int] = []
        self.signed_by: dict[int, str] = {}

    def link(self, record: Record) -> None:
        """Check place, link and signature, and move the head on."""
        name = f"record {self.head.sequence + 1}"
        journal = record.header.journal
        if (journal.practice, journal.client) != (self.practice, self.client):
            raise BadRecord(f"{name}: it belongs to another client")
        if record.sequence != self.head.sequence + 1:
            raise BadRecord(f"{name}: missing or out of order, {record.sequence} stands in its place")
        if record.previous_hash != self.head.hash:
            raise BadRecord(f"{name}: it does not follow the record before it")
        head = record.head
        by = signer_of(head.hash, record.signature, self._signers)
        if not by:
            raise BadRecord(f"{name}: its signature does not hold")
        if self._team is not None:
            if not self._team.knows(journal.epoch):
                raise BadRecord(f"{name}: no care team is known for its keys, epoch {journal.epoch}")
            if not self._team.may_sign(by, record):
                raise BadRecord(f"{name}: it is signed by {by}, who may not have written it")
        if by != INGEST:
            self.signed_by[record.sequence] = by
        if record.header.kind is RecordKind.RESTORE:
            self.restored.append(record.sequence)
        self.head = head

    @property
    def fork(self) -> str:
        """An honest explanation of a difference with what was noted outside, if the chain itself has one."""
        return f" (restored from a backup at record {self.restored[-1]})" if self.restored else ""

    def agrees(self, mark: Checkpoint) -> None:
        if mark.head != self.head:
            raise BadRecord(f"record {self.head.sequence}: not the one that {mark.by} signed off")

    def has_code(self, code: str) -> None:
        if head_code(self.head.hash) != code.strip().upper():
            raise BadRecord(f"record {self.head.sequence}: its code is not the one that was noted{self.fork}")

    def needs_tombstone(self, record: Record, stone: Tombstone | None) -> None:
        if stone is None:
            raise BadRecord(
                f"record {record.sequence}: its ciphertext is gone, and nobody signed for erasing it"
            )
        if stone.record_hash != self.head.hash:
            raise BadRecord(f"record {record.sequence}: its tombstone is of another record")

    def checked_tombstones(self, stones: Iterable[Tombstone]) -> dict[int, Tombstone]:
        checked = {}
        for stone in stones:
            self._check(stone, f"tombstone of record {stone.sequence}")
            if self._team is not None and not self._team.may_erase(stone.by):
                raise BadRecord(f"tombstone of record {stone.sequence}: {stone.by} may not have erased it")
            checked[stone.sequence] = stone
        return checked

    def checked_checkpoints(self, marks: Iterable[Checkpoint]) -> dict[int, list[Checkpoint]]:
        checked: dict[int, list[Checkpoint]] = {}
        for mark in marks:
            self._check(mark, f"checkpoint at record {mark.head.sequence}")
            if self._team is not None and not self._team.may_vouch(mark.by, mark.head.sequence):
                raise BadRecord(f"checkpoint at record {mark.head.sequence}: {mark.by} may not have made it")
            if mark.head.sequence == 0:
                self.agrees(mark)
            else:
                checked.setdefault(mark.head.sequence, []).append(mark)
        return checked

    def _check(self, signed: Tombstone | Checkpoint, name: str) -> None:
        if (signed.practice, signed.client) != (self.practice, self.client):
            raise BadRecord(f"{name}: it belongs to another client")
        if not self._signed(signed.by, signed.signed_bytes(), signed.signature):
            raise BadRecord(f"{name}: its signature does not hold")

    def _signed(self, by: str, message: bytes, signature: bytes) -> bool:
        return any(is_signed(key, message, signature) for key in self._signers.get(by, ()))
