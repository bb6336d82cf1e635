"""Whose keys are sealed to: pins, certificates, and journals that somebody planted."""

import logging
from dataclasses import replace
from datetime import date

import pytest

from kapjournal.domain.errors import SealingError
from kapjournal.domain.sealed import (
    RECOVERY,
    Compartment,
    JournalAddress,
    JournalWrap,
    PinnedIdentity,
    Purpose,
)
from kapjournal.sealing import suite
from kapjournal.sealing.certificates import renew_certificate, wrap_for_reader
from kapjournal.sealing.identity import UnlockedIdentity
from kapjournal.sealing.info import wrap_info
from kapjournal.sealing.opener import JournalOpener
from kapjournal.sealing.private_key import PrivateKey
from kapjournal.sealing.recovery_key import RecoveryKey
from kapjournal.sealing.sealer import JournalSealer, Recipient, new_entry_id
from kapjournal.sealing.server_keys import ServerKeys
from tests.adapters.sealing.practice import TODAY, Practice, payload, wraps_of


def test_sealing_to_a_therapist_whose_keys_were_swapped_is_refused(practice: Practice) -> None:
    intruder = UnlockedIdentity("therapist-1", b"\x66" * 32)
    forged = replace(practice.words.certificate, public_key=intruder.private_key.public_bytes, signature=b"")
    forged = replace(forged, signature=intruder.sign(forged.signed_bytes()))
    honest_pin = practice.keys.pins.pin(practice.therapist.public).pin
    swapped = Recipient(forged, PinnedIdentity(intruder.public, honest_pin))
    with pytest.raises(SealingError, match="pinned"):
        practice.sealer.seal(Purpose.ENTRY, swapped, new_entry_id(), payload(), today=TODAY)


def test_a_pin_made_without_the_server_secret_is_refused(practice: Practice) -> None:
    other = ServerKeys([b"\x44" * 32]).pins.pin(practice.therapist.public)
    recipient = Recipient(practice.words.certificate, other)
    with pytest.raises(SealingError, match="pinned"):
        practice.sealer.seal(Purpose.ENTRY, recipient, new_entry_id(), payload(), today=TODAY)


@pytest.mark.parametrize(
    "change",
    [
        {"public_key": PrivateKey(b"\x09" * 32).public_bytes},
        {"journal": JournalAddress("practice-7f", "client-3b", 1, Compartment.WORDS)},
        {"journal": JournalAddress("practice-7f", "client-3a", 1, Compartment.CLINICAL)},
        {"journal": JournalAddress("practice-7f", "client-3a", 2, Compartment.WORDS)},
        {"review_by": date(2030, 1, 1)},
        {"issued_on": date(2026, 3, 1)},
        {"issued_by": "prescriber-1"},
        {"signature": b"\x00" * 64},
    ],
    ids=["key", "client", "compartment", "epoch", "review by", "issued on", "issued by", "signature"],
)
def test_a_certificate_changed_in_any_field_is_not_sealed_to(
    change: dict[str, object], practice: Practice
) -> None:
    changed = replace(practice.words.certificate, **change)  # type: ignore[arg-type]
    recipient = Recipient(changed, practice.keys.pins.pin(practice.therapist.public))
    with pytest.raises(SealingError):
        practice.sealer.seal(Purpose.ENTRY, recipient, new_entry_id(), payload(), today=TODAY)


def test_a_verified_certificate_does_not_vouch_for_a_changed_one(practice: Practice) -> None:
    practice.seal(practice.words)
    changed = replace(practice.words.certificate, public_key=PrivateKey(b"\x09" * 32).public_bytes)
    recipient = Recipient(changed, practice.keys.pins.pin(practice.therapist.public))
    with pytest.raises(SealingError):
        practice.sealer.seal(Purpose.ENTRY, recipient, new_entry_id(), payload(), today=TODAY)


def test_a_journal_of_another_practice_is_not_sealed_to(practice: Practice) -> None:
    elsewhere = JournalSealer("practice-80", practice.keys.pins)
    with pytest.raises(SealingError, match="another practice"):
        elsewhere.seal(
            Purpose.ENTRY, practice.recipient(practice.words), new_entry_id(), payload(), today=TODAY
        )


def test_a_certificate_past_its_review_date_warns_once_and_still_seals(
    practice: Practice, caplog: pytest.LogCaptureFixture
) -> None:
    late = date(2027, 1, 1)
    recipient = practice.recipient(practice.words)
    with caplog.at_level(logging.WARNING):
        sealed = [
            practice.sealer.seal(Purpose.ENTRY, recipient, new_entry_id(), payload(), today=late)
            for _ in range(2)
        ]
    assert [record.getMessage() for record in caplog.records] == [
        "journal certificate of client client-3a is past its review-by date"
    ]
    opener = practice.opener(practice.therapist, practice.words)
    assert [opener.open(one) for one in sealed] == [payload(), payload()]


def test_a_renewed_certificate_names_the_same_key_and_is_sealed_to(practice: Practice) -> None:
    renewed = renew_certificate(
        practice.therapist,
        practice.recipient(practice.words),
        practice.keys.pins,
        today=TODAY,
        review_by=date(2027, 9, 1),
    )
    sealed = practice.sealer.seal(
        Purpose.ENTRY,
        Recipient(renewed, practice.keys.pins.pin(practice.therapist.public)),
        new_entry_id(),
        payload(),
        today=TODAY,
    )
    assert practice.opener(practice.therapist, practice.words).open(sealed) == payload()


@pytest.fixture
def planted(practice: Practice) -> tuple[Recipient, JournalWrap]:
    """A journal made by a writer of the database: their own key, their own seed sealed to the therapist."""
    own = PrivateKey.generate()
    certificate = replace(practice.words.certificate, public_key=own.public_bytes)
    public = suite.load_public_key(practice.therapist.public.sealing_public)
    envelope = suite.seal_envelope(public, own.seed, wrap_info(certificate.journal, "therapist-1"))
    recipient = Recipient(certificate, practice.keys.pins.pin(practice.therapist.public))
    return recipient, JournalWrap(certificate.journal, "therapist-1", envelope)


def test_a_planted_journal_is_neither_read_nor_renewed_nor_passed_on(
    practice: Practice, planted: tuple[Recipient, JournalWrap]
) -> None:
    recipient, wrap = planted
    pins = practice.keys.pins
    with pytest.raises(SealingError, match="not signed"):
        JournalOpener(practice.therapist, pins).add(recipient, wrap)
    with pytest.raises(SealingError, match="not signed"):
        renew_certificate(practice.therapist, recipient, pins, today=TODAY, review_by=TODAY)
    with pytest.raises(SealingError, match="not signed"):
        wrap_for_reader(practice.therapist, recipient, wrap, pins.pin(practice.prescriber.public), pins)


def test_the_recovery_key_lets_a_successor_in_when_the_therapist_is_gone(practice: Practice) -> None:
    sealed = practice.seal(practice.words)
    successor = UnlockedIdentity("therapist-2", b"\x06" * 32)
    wrap = wrap_for_reader(
        RecoveryKey.from_text(practice.recovery.to_text()),
        practice.recipient(practice.words),
        wraps_of(practice.words, RECOVERY)[0],
        practice.keys.pins.pin(successor.public),
        practice.keys.pins,
    )
    opener = JournalOpener(successor, practice.keys.pins)
    opener.add(practice.recipient(practice.words), wrap)
    assert opener.open(sealed) == payload()


def test_the_recovery_key_still_reads_when_the_server_secret_is_lost(practice: Practice) -> None:
    sealed = practice.seal(practice.words)
    opener = JournalOpener(practice.recovery, None)
    opener.add(practice.recipient(practice.words), wraps_of(practice.words, RECOVERY)[0])
    assert opener.open(sealed) == payload()


def test_a_certificate_naming_another_issuer_than_its_signer_is_refused(practice: Practice) -> None:
    claimed = replace(practice.words.certificate, issued_by="prescriber-1", signature=b"")
    claimed = replace(claimed, signature=practice.therapist.sign(claimed.signed_bytes()))
    recipient = Recipient(claimed, practice.keys.pins.pin(practice.therapist.public))
    with pytest.raises(SealingError, match="not signed"):
        practice.sealer.seal(Purpose.ENTRY, recipient, new_entry_id(), payload(), today=TODAY)
