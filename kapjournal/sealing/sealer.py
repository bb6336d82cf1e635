"""Sealing, with public keys only. Nothing imported here can open what it seals.

Before each seal: the therapist's public keys are the pinned ones, and the therapist signed this journal's
certificate. The verified result is kept, so the price is paid once for each certificate.
"""

import hashlib
import logging
import secrets
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from cryptography.hazmat.primitives.hpke import MLKEM768X25519PublicKey

from kapjournal.domain.errors import SealingError
from kapjournal.domain.sealed import (
    ENTRY_ID_BYTES,
    ChainHead,
    JournalAddress,
    JournalCertificate,
    PinnedIdentity,
    PublicIdentity,
    Purpose,
    Record,
    RecordHeader,
    RecordKind,
    SealedEntry,
)
from kapjournal.sealing.info import info_for
from kapjournal.sealing.plaintext import Payload, pack
from kapjournal.sealing.server_keys import PinKey
from kapjournal.sealing.signatures import Signer, is_signed
from kapjournal.sealing.suite import load_public_key, seal_envelope

_log = logging.getLogger(__name__)
_CACHED = 4096


@dataclass(frozen=True, slots=True)
class Recipient:
    """A journal to seal to, and the pinned public keys of the therapist who signed its certificate."""

    certificate: JournalCertificate
    issuer: PinnedIdentity


def new_entry_id() -> bytes:
    return secrets.token_bytes(ENTRY_ID_BYTES)


def check_certificate(certificate: JournalCertificate, issuer: PublicIdentity) -> None:
    """Raises SealingError unless `issuer` signed exactly this certificate."""
    signed = is_signed(issuer.signing_public, certificate.signed_bytes(), certificate.signature)
    if certificate.issued_by != issuer.person_id or not signed:
        raise SealingError(f"the journal certificate of client {certificate.journal.client} is not signed")


def is_overdue(certificate: JournalCertificate, today: date) -> bool:
    """Whether a therapist should look at this journal's keys again. It never stops collecting."""
    return today > certificate.review_by


class JournalSealer:
    """Seals one practice's payloads to journals whose certificates it has verified. Safe between threads."""

    def __init__(self, practice: str, pins: PinKey) -> None:
        self._practice = practice
        self._pins = pins
        self._verified: dict[Recipient, MLKEM768X25519PublicKey] = {}
        self._warned: set[JournalAddress] = set()
        self._lock = threading.Lock()

    def seal(
        self,
        purpose: Purpose,
        recipient: Recipient,
        entry_id: bytes,
        payload: Payload,
        *,
        today: date,
    ) -> SealedEntry:
        """Pad and seal one payload.

        Raises SealingError when the therapist's keys are not the pinned ones or the certificate is not
        theirs, InvalidInput for a payload that is not plain data.
        """
        public_key = self._verified_key(recipient)
        journal = recipient.certificate.journal
        if is_overdue(recipient.certificate, today) and journal not in self._warned:
            self._warned.add(journal)
            _log.warning("journal certificate of client %s is past its review-by date", journal.client)
        envelope = seal_envelope(public_key, pack(payload), info_for(purpose, journal, entry_id))
        return SealedEntry(entry_id, journal, purpose, envelope)

    def seal_to_each(
        self,
        purpose: Purpose,
        recipients: Sequence[Recipient],
        payload: Payload,
        *,
        today: date,
    ) -> tuple[SealedEntry, ...]:
        """The same payload for several compartments, each under an id of its own, so nothing links them.

        Raises SealingError when there is nobody to seal to.
        """
        if not recipients:
            raise SealingError("there is nobody to seal to: this client has no journal certificate")
        return tuple(self.seal(purpose, one, new_entry_id(), payload, today=today) for one in recipients)

    def _verified_key(self, recipient: Recipient) -> MLKEM768X25519PublicKey:
        with self._lock:
            key = self._verified.get(recipient)
        if key is not None:
            return key
        check_certificate(recipient.certificate, self._pins.check(recipient.issuer))
        if recipient.certificate.journal.practice != self._practice:
            raise SealingError("this journal belongs to another practice")
        key = load_public_key(recipient.certificate.public_key)
        with self._lock:
            if len(self._verified) >= _CACHED:
                self._verified.clear()
            self._verified[recipient] = key
        return key


def make_record(
    sealed: SealedEntry,
    previous: ChainHead,
    signer: Signer,
    *,
    written_on: date,
) -> Record:
    """The next link of a client's chain: numbered, linked and signed by the ingest key (or a therapist).

    `previous` is the client's current head, `ChainHead.start(practice, client)` for the first record.
    Called by whoever writes, inside the transaction that reads the head.
    """
    header = RecordHeader(RecordKind.SEALED, sealed.journal, sealed.purpose, sealed.entry_id, written_on)
    return _signed(header, sealed.envelope, previous, signer)


def make_restore_record(
    journal: JournalAddress, previous: ChainHead, signer: Signer, *, written_on: date
) -> Record:
    """A link that says: from here on the database was restored from a backup. It seals nothing."""
    header = RecordHeader(RecordKind.RESTORE, journal, Purpose.NOTE, new_entry_id(), written_on)
    return _signed(header, b"", previous, signer)


def _signed(header: RecordHeader, ciphertext: bytes, previous: ChainHead, signer: Signer) -> Record:
    record = Record(
        header=header,
        sequence=previous.sequence + 1,
        ciphertext_hash=hashlib.sha256(ciphertext).digest(),
        previous_hash=previous.hash,
        ciphertext=ciphertext,
    )
    return replace(record, signature=signer.sign(record.hash))
