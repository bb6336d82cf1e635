from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kapjournal.domain.errors import CannotOpen, InvalidInput, SealingError
from kapjournal.domain.sealed import (
    Compartment,
    JournalAddress,
    JournalWrap,
    PinnedIdentity,
    PublicIdentity,
    Purpose,
    SealedEntry,
    framed,
)
from kapjournal.sealing import suite
from kapjournal.sealing.certificates import issue_journal, wrap_for_reader
from kapjournal.sealing.identity import UnlockedIdentity
from kapjournal.sealing.info import info_for, wrap_info
from kapjournal.sealing.opener import JournalOpener
from kapjournal.sealing.plaintext import Payload
from kapjournal.sealing.private_key import PrivateKey
from kapjournal.sealing.sealer import new_entry_id
from tests.adapters.sealing.practice import NOW, TODAY, Practice, address, payload, wraps_of


def test_a_therapist_opens_what_was_sealed_to_the_words_of_their_client(practice: Practice) -> None:
    sealed = practice.seal(practice.words, "a white room")
    opened = practice.opener(practice.therapist, practice.words).open(sealed)
    assert opened == payload("a white room")


def test_the_same_words_sealed_twice_never_look_alike(practice: Practice) -> None:
    assert practice.seal(practice.words).envelope != practice.seal(practice.words).envelope


def test_every_envelope_begins_with_its_suite_byte(practice: Practice) -> None:
    assert practice.seal(practice.words).envelope[0] == suite.SUITE_BYTE


def test_an_envelope_of_an_unknown_suite_is_refused(practice: Practice) -> None:
    sealed = practice.seal(practice.words)
    other = replace(sealed, envelope=b"\x02" + sealed.envelope[1:])
    with pytest.raises(CannotOpen, match="suite"):
        practice.opener(practice.therapist, practice.words).open(other)


def test_sealed_sizes_do_not_tell_three_words_from_a_paragraph(practice: Practice) -> None:
    short, long = practice.seal(practice.words, "it was fine"), practice.seal(practice.words, "x" * 800)
    assert len(short.envelope) == len(long.envelope) == 1024 + suite.OVERHEAD_BYTES


CHANGED_PLACES = {
    "purpose": (Purpose.NOTE, {}),
    "practice": (Purpose.ENTRY, {"practice": "practice-80"}),
    "client": (Purpose.ENTRY, {"client": "client-3b"}),
    "epoch": (Purpose.ENTRY, {"epoch": 2}),
    "compartment": (Purpose.ENTRY, {"compartment": Compartment.CLINICAL}),
}


@pytest.mark.parametrize("name", [*CHANGED_PLACES, "entry id", "suite"])
def test_changing_any_field_of_the_info_makes_an_entry_unreadable(name: str, practice: Practice) -> None:
    sealed = practice.seal(practice.words)
    wrap = wraps_of(practice.words, "therapist-1")[0]
    seed = practice.therapist.private_key.open_envelope(wrap.envelope, wrap_info(wrap.journal, wrap.reader))
    key = PrivateKey(seed)
    right = info_for(sealed.purpose, sealed.journal, sealed.entry_id)
    assert key.open_envelope(sealed.envelope, right)
    if name == "entry id":
        wrong = info_for(sealed.purpose, sealed.journal, new_entry_id())
    elif name == "suite":
        wrong = framed(
            sealed.purpose.value, *sealed.journal.fields(), sealed.entry_id, bytes.fromhex("647a00010003")
        )
    else:
        purpose, changes = CHANGED_PLACES[name]
        wrong = info_for(purpose, replace(sealed.journal, **changes), sealed.entry_id)  # type: ignore[arg-type]
    with pytest.raises(CannotOpen):
        key.open_envelope(sealed.envelope, wrong)


def test_flipping_any_part_of_an_envelope_makes_it_unreadable(practice: Practice) -> None:
    sealed = practice.seal(practice.words)
    opener = practice.opener(practice.therapist, practice.words)
    for place in (0, 1, 1088, 1089, 1120, 1121, 1500, len(sealed.envelope) - 1):
        changed = bytearray(sealed.envelope)
        changed[place] ^= 1
        with pytest.raises(CannotOpen):
            opener.open(replace(sealed, envelope=bytes(changed)))


@pytest.mark.parametrize("length", [0, 1, 1136, 1137, 2000])
def test_a_shortened_envelope_is_refused_like_any_other_change(length: int, practice: Practice) -> None:
    sealed = practice.seal(practice.words)
    with pytest.raises(CannotOpen):
        practice.opener(practice.therapist, practice.words).open(
            replace(sealed, envelope=sealed.envelope[:length])
        )


def test_an_entry_with_an_id_of_the_wrong_length_cannot_be_opened(practice: Practice) -> None:
    sealed = replace(practice.seal(practice.words), entry_id=b"short")
    with pytest.raises(CannotOpen):
        practice.opener(practice.therapist, practice.words).open(sealed)


def test_an_entry_exchanged_for_another_one_of_the_same_client_cannot_be_opened(practice: Practice) -> None:
    one, two = practice.seal(practice.words, "first"), practice.seal(practice.words, "second")
    swapped = SealedEntry(one.entry_id, one.journal, one.purpose, two.envelope)
    with pytest.raises(CannotOpen):
        practice.opener(practice.therapist, practice.words).open(swapped)


def test_a_prescriber_opens_the_clinical_compartment_and_not_the_words(practice: Practice) -> None:
    opener = practice.opener(practice.prescriber, practice.words, practice.clinical)
    assert opener.open(practice.seal(practice.clinical, "nausea")) == payload("nausea")
    with pytest.raises(CannotOpen, match="no key for the words"):
        opener.open(practice.seal(practice.words))


def test_a_prescriber_cannot_use_the_therapists_wrap_nor_claim_it(practice: Practice) -> None:
    opener = JournalOpener(practice.prescriber, practice.keys.pins)
    theirs = wraps_of(practice.words, "therapist-1")[0]
    with pytest.raises(CannotOpen, match="another reader"):
        opener.add(practice.recipient(practice.words), theirs)
    with pytest.raises(CannotOpen):
        opener.add(practice.recipient(practice.words), replace(theirs, reader="prescriber-1"))


def test_a_wrap_is_bound_to_its_reader_and_its_journal() -> None:
    words, clinical = address(Compartment.WORDS), address(Compartment.CLINICAL)
    infos = {wrap_info(journal, reader) for journal in (words, clinical) for reader in ("a", "b")}
    assert len(infos) == 4


def test_a_prescriber_cannot_open_words_through_the_clinical_wrap(practice: Practice) -> None:
    wrap = replace(wraps_of(practice.clinical, "prescriber-1")[0], journal=practice.words.certificate.journal)
    with pytest.raises(CannotOpen):
        JournalOpener(practice.prescriber, None).add(practice.recipient(practice.words), wrap)


def test_a_wrap_holding_another_seed_than_the_certificate_names_is_refused(practice: Practice) -> None:
    """A writer of the database who seals a seed of their own to the reader."""
    certificate, own = practice.words.certificate, PrivateKey.generate()
    public = suite.load_public_key(practice.therapist.public.sealing_public)
    envelope = suite.seal_envelope(public, own.seed, wrap_info(certificate.journal, "therapist-1"))
    forged = JournalWrap(certificate.journal, "therapist-1", envelope)
    with pytest.raises(CannotOpen, match="certificate"):
        JournalOpener(practice.therapist, practice.keys.pins).add(practice.recipient(practice.words), forged)


def test_the_recovery_key_opens_both_compartments(practice: Practice) -> None:
    opener = practice.opener(practice.recovery, practice.words, practice.clinical)
    assert opener.open(practice.seal(practice.words, "a")) == payload("a")
    assert opener.open(practice.seal(practice.clinical, "b")) == payload("b")


def test_a_new_reader_is_let_in_by_one_who_can_already_read(practice: Practice) -> None:
    cover = UnlockedIdentity("cover-1", b"\x05" * 32)
    sealed = practice.seal(practice.words)
    wrap = wrap_for_reader(
        practice.therapist,
        practice.recipient(practice.words),
        wraps_of(practice.words, "therapist-1")[0],
        practice.keys.pins.pin(cover.public),
        practice.keys.pins,
    )
    opener = JournalOpener(cover, practice.keys.pins)
    opener.add(practice.recipient(practice.words), wrap)
    assert opener.open(sealed) == payload()


def test_nobody_can_let_a_reader_in_whose_keys_are_not_pinned(practice: Practice) -> None:
    stranger = UnlockedIdentity("cover-1", b"\x05" * 32).public
    with pytest.raises(SealingError, match="pinned"):
        wrap_for_reader(
            practice.therapist,
            practice.recipient(practice.words),
            wraps_of(practice.words, "therapist-1")[0],
            PinnedIdentity(stranger, b"\x00" * 32),
            practice.keys.pins,
        )


def test_a_reader_left_out_of_a_new_epoch_opens_the_old_entries_and_not_the_new(practice: Practice) -> None:
    second = practice.issue(Compartment.CLINICAL, practice.therapist, epoch=2)
    opener = practice.opener(practice.prescriber, practice.clinical, second)
    assert opener.open(practice.seal(practice.clinical, "old")) == payload("old")
    with pytest.raises(CannotOpen):
        opener.open(practice.seal(second, "new"))


def test_sealing_to_nobody_is_an_error(practice: Practice) -> None:
    with pytest.raises(SealingError, match="nobody"):
        practice.sealer.seal_to_each(Purpose.ENTRY, [], payload(), today=TODAY)


def test_a_journal_without_a_reader_is_never_issued(practice: Practice) -> None:
    with pytest.raises(SealingError, match="reader"):
        practice.issue(Compartment.WORDS)


def test_a_journal_is_never_wrapped_to_a_reader_whose_keys_are_not_pinned(practice: Practice) -> None:
    with pytest.raises(SealingError, match="pinned"):
        issue_journal(
            practice.therapist,
            practice.words.certificate.journal,
            [PinnedIdentity(practice.prescriber.public, b"")],
            practice.keys.pins,
            practice.recovery.private_key.public_bytes,
            today=TODAY,
            review_by=TODAY,
        )


def test_a_red_flag_sealed_to_both_compartments_is_read_in_each_under_ids_of_their_own(
    practice: Practice,
) -> None:
    both = [practice.recipient(practice.words), practice.recipient(practice.clinical)]
    words, clinical = practice.sealer.seal_to_each(Purpose.ENTRY, both, payload("chest"), today=TODAY)
    assert words.entry_id != clinical.entry_id
    assert practice.opener(practice.therapist, practice.words).open(words) == payload("chest")
    assert practice.opener(practice.prescriber, practice.clinical).open(clinical) == payload("chest")


def test_bytes_that_are_no_sealing_key_are_refused_when_an_epoch_is_issued(practice: Practice) -> None:
    broken = practice.keys.pins.pin(PublicIdentity("cover-1", b"", b"\xff" * 1216))
    with pytest.raises(SealingError):
        issue_journal(
            practice.therapist,
            practice.words.certificate.journal,
            [broken],
            practice.keys.pins,
            practice.recovery.private_key.public_bytes,
            today=TODAY,
            review_by=TODAY,
        )


def test_nothing_secret_shows_in_a_repr(practice: Practice) -> None:
    shown = [
        repr(practice.therapist),
        repr(practice.therapist.private_key),
        repr(practice.recovery),
        repr(practice.ingest),
        repr(practice.keys.state),
        repr(practice.keys.blind_index),
        repr(practice.keys.pins),
        repr(practice.opener(practice.therapist, practice.words)),
        repr(payload("the lake was quiet")),
        repr(practice.words),
    ]
    for text in shown:
        assert "lake" not in text
        assert "\\x" not in text, "no key bytes"
        assert len(text) < 1000


def test_an_address_without_client_or_epoch_cannot_exist() -> None:
    for practice_id, client, epoch in (("", "c", 1), ("p", "", 1), ("p", "c", 0)):
        with pytest.raises(InvalidInput):
            JournalAddress(practice_id, client, epoch, Compartment.WORDS)


TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=2000)
SHARED = Practice()
OPENER = SHARED.opener(SHARED.therapist, SHARED.words)


@given(text=TEXTS, purpose=st.sampled_from([p for p in Purpose if p is not Purpose.WRAP]))
def test_whatever_is_typed_comes_back_exactly(text: str, purpose: Purpose) -> None:
    sealed = SHARED.sealer.seal(
        purpose,
        SHARED.recipient(SHARED.words),
        new_entry_id(),
        Payload("message", NOW, {"text": text}),
        today=TODAY,
    )
    assert OPENER.open(sealed).body == {"text": text}
