from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kapjournal.domain.errors import BadRecord
from kapjournal.domain.sealed import INGEST, ChainHead, Purpose, Record
from kapjournal.sealing.certificates import sign_statement, verify_statement
from kapjournal.sealing.chain import (
    VerifiedChain,
    head_code,
    make_tombstone,
    sign_checkpoint,
    verify_chain,
)
from kapjournal.sealing.sealer import make_record, make_restore_record
from kapjournal.sealing.server_keys import IngestKey
from tests.adapters.sealing.practice import CLIENT, NOW, PRACTICE, TODAY, Practice


def walk(practice: Practice, records: list[Record], **more: object) -> VerifiedChain:
    return verify_chain(
        iter(records),
        practice=PRACTICE,
        client=CLIENT,
        signers=practice.signers,
        **more,  # type: ignore[arg-type]
    )


def test_an_untouched_chain_holds_and_gives_its_head(practice: Practice) -> None:
    records = practice.chain(5)
    verified = walk(practice, records)
    assert verified.head == records[-1].head
    assert (verified.head.sequence, verified.erased) == (5, 0)


def test_an_empty_chain_holds(practice: Practice) -> None:
    assert walk(practice, []).head == ChainHead.start(PRACTICE, CLIENT)


def flipped_ciphertext(records: list[Record]) -> list[Record]:
    old = records[2].ciphertext or b""
    return [*records[:2], replace(records[2], ciphertext=bytes((old[0] ^ 1,)) + old[1:]), *records[3:]]


def flipped_hash(records: list[Record]) -> list[Record]:
    return [*records[:2], replace(records[2], ciphertext_hash=b"\x00" * 32), *records[3:]]


def flipped_signature(records: list[Record]) -> list[Record]:
    return [*records[:2], replace(records[2], signature=b"\x00" * 64), *records[3:]]


def other_day(records: list[Record]) -> list[Record]:
    header = replace(records[2].header, written_on=TODAY + timedelta(days=1))
    return [*records[:2], replace(records[2], header=header), *records[3:]]


def other_purpose(records: list[Record]) -> list[Record]:
    header = replace(records[2].header, purpose=Purpose.NOTE)
    return [*records[:2], replace(records[2], header=header), *records[3:]]


def other_client(records: list[Record]) -> list[Record]:
    journal = replace(records[2].header.journal, client="client-3b")
    return [
        *records[:2],
        replace(records[2], header=replace(records[2].header, journal=journal)),
        *records[3:],
    ]


def swapped(records: list[Record]) -> list[Record]:
    return [*records[:2], records[3], records[2], *records[4:]]


def swapped_and_renumbered(records: list[Record]) -> list[Record]:
    return [*records[:2], replace(records[3], sequence=3), replace(records[2], sequence=4), *records[4:]]


def dropped(records: list[Record]) -> list[Record]:
    return [*records[:2], *records[3:]]


def doubled(records: list[Record]) -> list[Record]:
    return [*records[:2], records[1], *records[2:]]


def unsigned_erasure(records: list[Record]) -> list[Record]:
    return [*records[:2], records[2].erased(), *records[3:]]


def exchanged_ciphertext(records: list[Record]) -> list[Record]:
    return [*records[:2], replace(records[2], ciphertext=records[1].ciphertext), *records[3:]]


@pytest.mark.parametrize(
    ("attack", "why"),
    [
        (flipped_ciphertext, "ciphertext is not the one"),
        (exchanged_ciphertext, "ciphertext is not the one"),
        (flipped_hash, "signature"),
        (flipped_signature, "signature"),
        (other_day, "signature"),
        (other_purpose, "signature"),
        (other_client, "another client"),
        (swapped, "out of order"),
        (swapped_and_renumbered, "does not follow"),
        (dropped, "missing"),
        (doubled, "out of order"),
        (unsigned_erasure, "nobody signed"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_changed_chain_is_refused_at_its_first_bad_record(
    attack: Callable[[list[Record]], list[Record]], why: str, practice: Practice
) -> None:
    with pytest.raises(BadRecord, match=rf"^record 3: .*{why}"):
        walk(practice, attack(practice.chain(5)))


SHARED = Practice()
WHOLE = SHARED.chain(6)
FIELDS = ["ciphertext", "ciphertext_hash", "previous_hash", "signature"]


@given(
    place=st.integers(0, 5), name=st.sampled_from(FIELDS), at=st.integers(0, 10_000), bit=st.integers(0, 7)
)
def test_no_single_flipped_bit_anywhere_in_a_chain_goes_unseen(
    place: int, name: str, at: int, bit: int
) -> None:
    changed = bytearray(getattr(WHOLE[place], name))
    changed[at % len(changed)] ^= 1 << bit
    records = [*WHOLE]
    records[place] = replace(records[place], **{name: bytes(changed)})  # type: ignore[arg-type]
    with pytest.raises(BadRecord, match=f"^record {place + 1}:"):
        walk(SHARED, records)


@given(st.lists(st.integers(0, 5), max_size=8))
def test_only_a_beginning_of_the_chain_in_its_own_order_holds(order: list[int]) -> None:
    records = [WHOLE[place] for place in order]
    if order == list(range(len(order))):
        assert walk(SHARED, records).head.sequence == len(order)
    else:
        with pytest.raises(BadRecord):
            walk(SHARED, records)


def test_a_forged_record_signed_by_a_stranger_is_refused(practice: Practice) -> None:
    records = practice.chain(2)
    forged = make_record(
        practice.seal(practice.words), records[-1].head, IngestKey(b"\x77" * 32), written_on=TODAY
    )
    with pytest.raises(BadRecord, match="record 3: its signature"):
        walk(practice, [*records, forged])


def test_a_record_written_by_a_signed_in_therapist_continues_the_chain(practice: Practice) -> None:
    records = practice.chain(2)
    note = make_record(practice.seal(practice.words), records[-1].head, practice.therapist, written_on=TODAY)
    assert walk(practice, [*records, note]).head == note.head


def test_records_of_an_older_ingest_key_hold_after_the_key_was_changed(practice: Practice) -> None:
    records = practice.chain(2)
    newer = IngestKey(b"\x78" * 32)
    records.append(make_record(practice.seal(practice.words), records[-1].head, newer, written_on=TODAY))
    practice.signers[INGEST] = (newer.public_bytes, practice.ingest.public_bytes)
    assert walk(practice, records).head == records[-1].head


def test_the_chain_of_another_client_does_not_pass_for_this_one(practice: Practice) -> None:
    with pytest.raises(BadRecord, match="another client"):
        verify_chain(practice.chain(1), practice=PRACTICE, client="client-3b", signers=practice.signers)


def test_a_truncated_tail_is_seen_against_a_signed_checkpoint(practice: Practice) -> None:
    records = practice.chain(5)
    mark = sign_checkpoint(practice.therapist, PRACTICE, CLIENT, records[3].head, at=NOW)
    assert walk(practice, records, checkpoints=[mark]).head.sequence == 5
    assert walk(practice, records[:4], checkpoints=[mark]).head.sequence == 4
    with pytest.raises(BadRecord, match=r"record 4: missing, though therapist-1 signed .* reached 4"):
        walk(practice, records[:3], checkpoints=[mark])


def test_a_rewritten_tail_is_seen_against_a_signed_checkpoint(practice: Practice) -> None:
    records = practice.chain(3)
    mark = sign_checkpoint(practice.therapist, PRACTICE, CLIENT, records[2].head, at=NOW)
    other = make_record(practice.seal(practice.words), records[1].head, practice.ingest, written_on=TODAY)
    with pytest.raises(BadRecord, match="record 3: not the one that therapist-1 signed off"):
        walk(practice, [*records[:2], other], checkpoints=[mark])


def test_a_checkpoint_that_its_therapist_did_not_sign_is_refused(practice: Practice) -> None:
    records = practice.chain(3)
    mark = sign_checkpoint(practice.therapist, PRACTICE, CLIENT, records[2].head, at=NOW)
    for forged in (replace(mark, head=records[0].head), replace(mark, by=INGEST), replace(mark, by="nobody")):
        with pytest.raises(BadRecord, match="checkpoint"):
            walk(practice, records, checkpoints=[forged])


def test_an_erased_record_with_its_tombstone_leaves_a_chain_that_holds(practice: Practice) -> None:
    records = practice.chain(4)
    stone = make_tombstone(practice.therapist, records[1], erased_on=TODAY)
    records[1] = records[1].erased()
    verified = walk(practice, records, tombstones=[stone])
    assert (verified.head.sequence, verified.erased) == (4, 1)


def test_a_tombstone_of_another_record_or_signer_excuses_nothing(practice: Practice) -> None:
    records = practice.chain(4)
    stone = make_tombstone(practice.ingest, records[1], erased_on=TODAY)
    moved = replace(stone, sequence=3)
    stranger = make_tombstone(IngestKey(b"\x77" * 32), records[1], erased_on=TODAY)
    elsewhere = make_tombstone(practice.ingest, records[2], erased_on=TODAY)
    records[1] = records[1].erased()
    for bad in (moved, stranger, elsewhere):
        with pytest.raises(BadRecord):
            walk(practice, records, tombstones=[bad])


def test_a_tombstone_of_another_record_in_the_same_place_excuses_nothing(practice: Practice) -> None:
    """For instance from a chain that was restored over."""
    records, other = practice.chain(2), practice.chain(2)
    stone = make_tombstone(practice.ingest, other[1], erased_on=TODAY)
    with pytest.raises(BadRecord, match="record 2: its tombstone is of another record"):
        walk(practice, [records[0], records[1].erased()], tombstones=[stone])


def test_marks_of_another_client_are_refused_even_when_well_signed(practice: Practice) -> None:
    records = practice.chain(2)
    mark = sign_checkpoint(practice.therapist, PRACTICE, "client-3b", records[1].head, at=NOW)
    with pytest.raises(BadRecord, match="another client"):
        walk(practice, records, checkpoints=[mark])


def test_a_checkpoint_of_the_empty_chain_holds_for_its_own_client_only(practice: Practice) -> None:
    start = sign_checkpoint(practice.therapist, PRACTICE, CLIENT, ChainHead.start(PRACTICE, CLIENT), at=NOW)
    assert walk(practice, practice.chain(1), checkpoints=[start]).head.sequence == 1
    wrong = sign_checkpoint(
        practice.therapist, PRACTICE, CLIENT, ChainHead.start(PRACTICE, "client-3b"), at=NOW
    )
    with pytest.raises(BadRecord):
        walk(practice, practice.chain(1), checkpoints=[wrong])


def test_the_code_a_client_noted_finds_a_truncated_or_rewritten_chain(practice: Practice) -> None:
    records = practice.chain(4)
    noted = (3, head_code(records[2].hash))
    assert walk(practice, records, expect=noted).head.sequence == 4
    assert walk(practice, records, expect=(3, noted[1].lower())).head.sequence == 4
    with pytest.raises(BadRecord, match="record 3: missing"):
        walk(practice, records[:2], expect=noted)
    other = make_record(practice.seal(practice.words), records[1].head, practice.ingest, written_on=TODAY)
    with pytest.raises(BadRecord, match="record 3: its code"):
        walk(practice, [*records[:2], other], expect=noted)


def test_a_restore_is_a_signed_link_and_explains_a_differing_code(practice: Practice) -> None:
    before = practice.chain(4)
    journal = practice.words.certificate.journal
    restored = make_restore_record(journal, before[1].head, practice.ingest, written_on=TODAY)
    chain = [*before[:2], restored]
    assert walk(practice, chain).restored == (3,)
    with pytest.raises(BadRecord, match="restored from a backup at record 3"):
        walk(practice, chain, expect=(4, head_code(before[3].hash)))


def test_a_long_chain_is_walked_as_a_stream(practice: Practice) -> None:
    """The walk never holds more than the record it looks at."""
    sealed = practice.seal(practice.words)
    alive = 0

    class Counted(Record):
        def __del__(self) -> None:
            nonlocal alive
            alive -= 1

    def stream() -> object:
        nonlocal alive
        head = ChainHead.start(PRACTICE, CLIENT)
        for _ in range(50):
            made = make_record(sealed, head, practice.ingest, written_on=TODAY)
            head = made.head
            alive += 1
            assert alive <= 2
            yield Counted(
                made.header,
                made.sequence,
                made.ciphertext_hash,
                made.previous_hash,
                made.signature,
                made.ciphertext,
            )

    verified = verify_chain(
        stream(),  # type: ignore[arg-type]
        practice=PRACTICE,
        client=CLIENT,
        signers=practice.signers,
    )
    assert verified.head.sequence == 50


def test_a_head_code_is_short_and_leaves_out_letters_that_look_alike(practice: Practice) -> None:
    code = walk(practice, practice.chain(1)).code
    assert len(code) == 11
    assert not set(code) & set("ILOU")


def test_a_signed_statement_verifies_and_a_changed_one_does_not(practice: Practice) -> None:
    statement = sign_statement(practice.ingest, "consent", b"scope=journal", at=NOW)
    key = practice.ingest.public_bytes
    assert verify_statement(statement, key, kind="consent") == b"scope=journal"
    for changed in (
        replace(statement, payload=b"scope=everything"),
        replace(statement, at=NOW + timedelta(days=1)),
        replace(statement, by="therapist-1"),
    ):
        with pytest.raises(BadRecord):
            verify_statement(changed, key, kind="consent")
    with pytest.raises(BadRecord):
        verify_statement(statement, key, kind="care-team")
    with pytest.raises(BadRecord):
        verify_statement(statement, practice.therapist.public.signing_public, kind="consent")
