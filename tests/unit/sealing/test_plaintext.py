from datetime import UTC, date, datetime, timedelta, timezone

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kapjournal.domain.errors import CannotOpen, InvalidInput
from kapjournal.sealing.plaintext import BUCKETS, Payload, pack, padded_length, unpack

AT = datetime(2026, 3, 2, 20, 15, 0, 123456, tzinfo=UTC)

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False)
    | st.text()
    | st.binary(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def padded(encoded: bytes) -> bytes:
    return (len(encoded).to_bytes(4, "big") + encoded).ljust(1024, b"\0")


def written(**changes: object) -> bytes:
    whole = {"v": 1, "kind": "message", "at": AT.isoformat(), "body": {"text": "the lake"}} | changes
    return padded(cbor2.dumps(whole))


@given(body=st.dictionaries(st.text(max_size=12), PLAIN, max_size=6))
def test_any_plain_payload_comes_back_exactly(body: dict[str, object]) -> None:
    payload = Payload("message", AT, body)  # type: ignore[arg-type]
    assert unpack(bytes(pack(payload))) == payload


def test_a_time_in_any_zone_is_kept_to_the_microsecond_as_the_same_instant() -> None:
    local = AT.astimezone(timezone(timedelta(hours=5, minutes=45)))
    opened = unpack(bytes(pack(Payload("message", local, {}))))
    assert opened.at == AT
    assert opened.at.tzinfo is UTC


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(InvalidInput, match="zone"):
        pack(Payload("message", AT.replace(tzinfo=None), {}))


@pytest.mark.parametrize("length", [1, 1024])
def test_up_to_one_kibibyte_looks_the_same(length: int) -> None:
    assert padded_length(length) == 1024


@pytest.mark.parametrize(
    ("length", "bucket"), [(1025, 4096), (4096, 4096), (4097, 16384), (16384, 16384), (16385, 17408)]
)
def test_lengths_go_up_to_the_next_bucket(length: int, bucket: int) -> None:
    assert padded_length(length) == bucket


@given(st.integers(BUCKETS[-1] + 1, 50_000_000))
def test_large_attachments_grow_by_less_than_an_eighth_and_never_shrink(length: int) -> None:
    padding = padded_length(length) - length
    assert 0 <= padding < length * 0.12


@given(st.integers(1, 50_000_000))
def test_padding_a_padded_length_changes_nothing(length: int) -> None:
    assert padded_length(padded_length(length)) == padded_length(length)


@pytest.mark.parametrize("text_bytes", [10, 900, 2000, 10_000, 100_000])
def test_what_is_packed_has_exactly_a_bucket_size(text_bytes: int) -> None:
    packed = pack(Payload("message", AT, {"text": "x" * text_bytes}))
    assert len(packed) == padded_length(len(packed))


def test_the_layout_is_a_length_then_cbor_then_zeros() -> None:
    packed = bytes(pack(Payload("message", AT, {"b": 1, "a": "x"})))
    end = 4 + int.from_bytes(packed[:4], "big")
    assert cbor2.loads(packed[4:end]) == {
        "v": 1,
        "kind": "message",
        "at": "2026-03-02T20:15:00.123456+00:00",
        "body": {"a": "x", "b": 1},
    }
    assert not any(packed[end:])


class Words(str):
    __slots__ = ()


@pytest.mark.parametrize(
    "value", [date(2026, 1, 1), {1, 2}, (1,), object(), Words("x"), {1: "a"}, 2**64, -(2**63) - 1]
)
def test_what_another_language_could_not_read_is_refused_before_sealing(value: object) -> None:
    with pytest.raises(InvalidInput, match="plain"):
        pack(Payload("message", AT, {"value": value}))  # type: ignore[dict-item]


def test_endless_nesting_is_refused_before_sealing() -> None:
    nested: list[object] = []
    nested.append(nested)
    with pytest.raises(InvalidInput):
        pack(Payload("message", AT, {"value": nested}))  # type: ignore[dict-item]


def test_half_a_character_is_refused_and_the_error_does_not_quote_it() -> None:
    with pytest.raises(InvalidInput) as caught:
        pack(Payload("message", AT, {"text": "the lake \ud800"}))
    error = caught.value
    assert "lake" not in repr(error)
    assert error.__cause__ is None
    assert error.__suppress_context__


@pytest.mark.parametrize(
    "plaintext",
    [
        b"",
        b"\0" * 3,
        b"\0" * 1024,
        b"\xff" * 1024,
        written()[:-1],
        written() + b"\0",
        written()[:-1] + b"\1",
        padded(b"\xff\xff"),
        padded(cbor2.dumps([1, 2])),
        padded(cbor2.dumps({"v": 1, "kind": "message", "at": AT.isoformat(), "body": {}}) + b"\x01"),
        written(v=2),
        written(v=True),
        written(kind=1),
        written(at="yesterday"),
        written(at="2026-03-02T20:15:00"),
        written(body=[]),
        written(more=1),
        written(body={"when": AT}),
        written(body={"set": {1}}),
        padded(b"\x9f" * 900),
    ],
    ids=range(20),
)
def test_malformed_plaintext_cannot_be_opened(plaintext: bytes) -> None:
    with pytest.raises(CannotOpen):
        unpack(plaintext)


@given(st.binary(max_size=1100))
def test_no_bytes_at_all_make_the_reader_fall_over(noise: bytes) -> None:
    with pytest.raises(CannotOpen):
        unpack(padded(noise[:1020]))


def test_an_unreadable_payload_never_quotes_what_was_inside() -> None:
    with pytest.raises(CannotOpen) as caught:
        unpack(written(body={"the lake": AT}))
    assert "lake" not in str(caught.value)
