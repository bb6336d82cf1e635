"""Making journals and naming their readers. Needs an unlocked therapist, so it lives on the reader's side.

A journal is a key pair for one client, epoch and compartment. Its seed exists only here for a moment and
then only wrapped: to each reader, and to the practice's recovery key.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from kapjournal.domain.errors import BadRecord, SealingError
from kapjournal.domain.sealed import (
    RECOVERY,
    JournalAddress,
    JournalCertificate,
    JournalWrap,
    PinnedIdentity,
    Statement,
)
from kapjournal.sealing.identity import UnlockedIdentity
from kapjournal.sealing.info import wrap_info
from kapjournal.sealing.opener import Reader, unwrap_seed
from kapjournal.sealing.private_key import PrivateKey
from kapjournal.sealing.sealer import Recipient, check_certificate
from kapjournal.sealing.server_keys import PinKey
from kapjournal.sealing.signatures import Signer, is_signed
from kapjournal.sealing.suite import load_public_key, seal_envelope


@dataclass(frozen=True, slots=True)
class IssuedJournal:
    """A signed certificate and one wrap for each reader, the recovery key's among them."""

    certificate: JournalCertificate
    wraps: tuple[JournalWrap, ...]


def issue_journal(
    identity: UnlockedIdentity,
    journal: JournalAddress,
    readers: Sequence[PinnedIdentity],
    pins: PinKey,
    recovery_public: bytes,
    *,
    today: date,
    review_by: date,
) -> IssuedJournal:
    """A new key pair for `journal`, signed by `identity`, wrapped to each reader and the recovery key.

    A new epoch is a journal with the next number: who is not among `readers` cannot open what comes then.
    Raises SealingError for no reader, or for a reader whose public keys are not the pinned ones.
    """
    if not readers:
        raise SealingError("a journal needs at least one reader")
    trusted = [pins.check(reader) for reader in readers]
    key = PrivateKey.generate()
    certificate = JournalCertificate(
        journal=journal,
        public_key=key.public_bytes,
        review_by=review_by,
        issued_on=today,
        issued_by=identity.signer_id,
    )
    signed = replace(certificate, signature=identity.sign(certificate.signed_bytes()))
    unique = {reader.person_id: reader for reader in trusted}
    wraps = [_wrap(key, journal, reader.person_id, reader.sealing_public) for reader in unique.values()]
    wraps.append(_wrap(key, journal, RECOVERY, recovery_public))
    return IssuedJournal(signed, tuple(wraps))


def renew_certificate(
    identity: UnlockedIdentity, journal: Recipient, pins: PinKey, *, today: date, review_by: date
) -> JournalCertificate:
    """The same key with a later review-by date, after a therapist has looked at who reads this journal.

    Raises SealingError when the present certificate is not signed by its pinned issuer: nobody can have a
    key of their own signed this way.
    """
    certificate = journal.certificate
    check_certificate(certificate, pins.check(journal.issuer))
    renewed = replace(certificate, issued_on=today, review_by=review_by, issued_by=identity.signer_id)
    return replace(renewed, signature=identity.sign(renewed.signed_bytes()))


def wrap_for_reader(
    holder: Reader,
    journal: Recipient,
    own_wrap: JournalWrap,
    reader: PinnedIdentity,
    pins: PinKey,
) -> JournalWrap:
    """Let one more person read an existing journal, its past included. `holder` may be the recovery key.

    Raises CannotOpen when `holder` cannot read it, SealingError when the new reader or the journal's issuer
    is not pinned.
    """
    trusted = pins.check(reader)
    check_certificate(journal.certificate, pins.check(journal.issuer))
    key = unwrap_seed(holder, journal.certificate, own_wrap)
    return _wrap(key, own_wrap.journal, trusted.person_id, trusted.sealing_public)


def sign_statement(signer: Signer, kind: str, payload: bytes, *, at: datetime) -> Statement:
    """Sign a fact that stands outside the chains: a consent, a care team, an account link."""
    statement = Statement(kind, payload, at, signer.signer_id)
    return replace(statement, signature=signer.sign(statement.signed_bytes()))


def verify_statement(statement: Statement, signing_public: bytes, *, kind: str) -> bytes:
    """The payload of a statement of exactly this kind. Raises BadRecord when it was not signed so."""
    if statement.kind != kind or not is_signed(signing_public, statement.signed_bytes(), statement.signature):
        raise BadRecord(f"the {kind} statement is not signed by {statement.by}")
    return statement.payload


def _wrap(key: PrivateKey, journal: JournalAddress, reader: str, sealing_public: bytes) -> JournalWrap:
    envelope = seal_envelope(load_public_key(sealing_public), key.seed, wrap_info(journal, reader))
    return JournalWrap(journal, reader, envelope)
