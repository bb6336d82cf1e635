"""`ports.KeyRing`: what only the reader's side can do. Never importable from the collecting side."""

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from kapjournal.domain.care_team import Signatories
from kapjournal.domain.chain import ChainFacts
from kapjournal.domain.errors import BadRecord, SealingError
from kapjournal.domain.payload import Payload, from_plain
from kapjournal.domain.people import Person
from kapjournal.domain.sealed import (
    INGEST,
    ChainHead,
    Checkpoint,
    JournalAddress,
    JournalCertificate,
    JournalWrap,
    PinnedIdentity,
    PublicIdentity,
    Record,
    SealedEntry,
    Statement,
    Tombstone,
)
from kapjournal.ports import HeldJournal, Identity, NewIdentity, NewRecoveryKey
from kapjournal.sealing import certificates, identity, totp
from kapjournal.sealing.chain import sign_checkpoint, signer_of, verify_chain
from kapjournal.sealing.collector import CollectingSealer
from kapjournal.sealing.identity import StoredIdentity, UnlockedIdentity
from kapjournal.sealing.opener import JournalOpener
from kapjournal.sealing.passphrase import SALT_BYTES, Argon2Parameters, derive_key
from kapjournal.sealing.recovery import parse_recovery_code
from kapjournal.sealing.recovery_key import RecoveryKey, fingerprint
from kapjournal.sealing.sealer import Recipient
from kapjournal.sealing.server_keys import PinKey


class PinnedKeyRing:
    """The key ring of one practice. `pins` vouches for every public key it meets."""

    def __init__(self, pins: PinKey, *, parameters: Argon2Parameters | None = None) -> None:
        self._pins = pins
        self._parameters = parameters or Argon2Parameters()

    def create(self, person: Person, passphrase: str) -> NewIdentity:
        unlocked, stored, code = identity.create_identity(person.id, passphrase, parameters=self._parameters)
        return NewIdentity(unlocked, stored.to_bytes(), self._pins.pin(unlocked.public), code)

    def unlock(self, stored: bytes, passphrase: str) -> Identity:
        return identity.unlock(StoredIdentity.from_bytes(stored), passphrase)

    def unlock_with_code(self, stored: bytes, recovery_code: str) -> Identity:
        return identity.unlock_with_recovery_code(StoredIdentity.from_bytes(stored), recovery_code)

    def labour(self, passphrase: str) -> None:
        derive_key(passphrase, secrets.token_bytes(SALT_BYTES), self._parameters)

    def read_recovery_code(self, recovery_code: str) -> None:
        parse_recovery_code(recovery_code)

    def new_passphrase(self, stored: bytes, who: Identity, passphrase: str) -> bytes:
        known = StoredIdentity.from_bytes(stored)
        return identity.change_passphrase(
            known, _person(who), passphrase, parameters=self._parameters
        ).to_bytes()

    def new_recovery_code(self, stored: bytes, who: Identity) -> tuple[bytes, str]:
        renewed, code = identity.renew_recovery_code(StoredIdentity.from_bytes(stored), _person(who))
        return renewed.to_bytes(), code

    def new_totp_secret(self) -> str:
        return totp.new_totp_secret()

    def totp_uri(self, secret: str, *, person: str, practice: str) -> str:
        return totp.provisioning_uri(secret, person=person, practice=practice)

    def totp_counter(self, secret: str, code: str, *, now: datetime, last_used: int) -> int | None:
        return totp.accepted_counter(secret, code, now=now, last_used=last_used)

    def new_recovery_key(self) -> NewRecoveryKey:
        key = RecoveryKey.generate()
        public = key.private_key.public_bytes
        return NewRecoveryKey(public, key.to_text(), fingerprint(public))

    def recovery_key(self, printed: str) -> Identity:
        return RecoveryIdentity(RecoveryKey.from_text(printed))

    def issue(
        self,
        who: Identity,
        journal: JournalAddress,
        readers: Sequence[PinnedIdentity],
        recovery_public: bytes,
        *,
        today: date,
        review_by: date,
    ) -> tuple[JournalCertificate, tuple[JournalWrap, ...]]:
        issued = certificates.issue_journal(
            _person(who),
            journal,
            readers,
            self._pins,
            recovery_public,
            today=today,
            review_by=review_by,
        )
        return issued.certificate, issued.wraps

    def share(self, holder: Identity, held: HeldJournal, reader: PinnedIdentity) -> JournalWrap:
        recipient = Recipient(held.certificate, held.issuer)
        return certificates.wrap_for_reader(holder, recipient, held.wrap, reader, self._pins)

    def opener(self, reader: Identity, held: Sequence[HeldJournal]) -> "PayloadOpener":
        opener = JournalOpener(reader, self._pins)
        for one in held:
            opener.add(Recipient(one.certificate, one.issuer), one.wrap)
        return PayloadOpener(opener)

    def sealer(self, practice: str, who: Identity) -> CollectingSealer:
        return CollectingSealer(practice, self._pins, _person(who))

    def checkpoint(
        self, who: Identity, practice: str, client: str, head: ChainHead, *, at: datetime
    ) -> Checkpoint:
        return sign_checkpoint(_person(who), practice, client, head, at=at)

    def state(self, who: Identity, kind: str, payload: bytes, *, at: datetime) -> Statement:
        return certificates.sign_statement(_person(who), kind, payload, at=at)

    def stated(self, statement: Statement, person: PinnedIdentity, kind: str) -> bytes:
        public = self._pins.check(person)
        if statement.by != public.person_id:
            raise BadRecord(f"the {kind} statement is not signed by {public.person_id}")
        return certificates.verify_statement(statement, public.signing_public, kind=kind)

    def verify(
        self,
        records: Iterable[Record],
        *,
        practice: str,
        client: str,
        signers: Signatories,
        tombstones: Sequence[Tombstone] = (),
        checkpoints: Sequence[Checkpoint] = (),
        expect: tuple[int, str] | None = None,
    ) -> ChainFacts:
        found = verify_chain(
            records,
            practice=practice,
            client=client,
            signers=self._keys(signers),
            tombstones=tombstones,
            checkpoints=checkpoints,
            expect=expect,
            team=signers.team,
        )
        return ChainFacts(found.head, found.code, found.erased, found.restored, found.signed_by)

    def pin_ingest(self, public: bytes) -> PinnedIdentity:
        return self._pins.pin(PublicIdentity(INGEST, public, b""))

    def repin(self, known: PinnedIdentity) -> PinnedIdentity:
        return self._pins.pin(self._pins.check(known))

    def signer_of(self, record: Record, signers: Signatories) -> str:
        if hashlib.sha256(record.ciphertext or b"").digest() != record.ciphertext_hash:
            return ""
        by = signer_of(record.hash, record.signature, self._keys(signers))
        return by if signers.team.may_sign(by, record) else ""

    def _keys(self, signers: Signatories) -> dict[str, tuple[bytes, ...]]:
        """Everybody's public keys, which must be the pinned ones. Raises SealingError where they are not."""
        ingest = (signers.ingest,) if signers.ingest else ()
        trusted = [self._pins.check(one) for one in (*ingest, *signers.people)]
        return {one.person_id: (one.signing_public,) for one in trusted}


class PayloadOpener:
    """`ports.Opener`: opened bytes become the domain's payloads."""

    def __init__(self, opener: JournalOpener) -> None:
        self._opener = opener

    def can_open(self, journal: JournalAddress) -> bool:
        return self._opener.can_open(journal)

    def open(self, sealed: SealedEntry) -> Payload:
        found = self._opener.open(sealed)
        return from_plain(found.kind, dict(found.body))


class RecoveryIdentity:
    """The practice's recovery key as a reader. It opens and shares journals, and signs nothing."""

    def __init__(self, key: RecoveryKey) -> None:
        self.private_key = key.private_key
        self.reader_id = key.reader_id
        self.signer_id = key.reader_id

    def __repr__(self) -> str:
        return "RecoveryIdentity(hidden)"

    def sign(self, _message: bytes) -> bytes:
        raise SealingError("the recovery key signs nothing", remedy="unlock as a therapist")


def _person(who: Identity) -> UnlockedIdentity:
    if not isinstance(who, UnlockedIdentity):
        raise SealingError("the recovery key signs nothing", remedy="unlock as a therapist")
    return who
