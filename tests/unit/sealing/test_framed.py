from hypothesis import given
from hypothesis import strategies as st

from kapjournal.domain.sealed import ChainHead, framed

FIELDS = st.lists(st.binary(max_size=6), max_size=5)


def test_a_field_is_its_length_and_its_bytes() -> None:
    assert framed("ab", b"\x01", 7) == (
        b"\x00\x00\x00\x02ab" + b"\x00\x00\x00\x01\x01" + b"\x00\x00\x00\x08" + (7).to_bytes(8, "big")
    )


@given(one=FIELDS, two=FIELDS)
def test_different_lists_of_fields_never_give_the_same_bytes(one: list[bytes], two: list[bytes]) -> None:
    assert (framed(*one) == framed(*two)) == (one == two)


def test_every_client_has_a_chain_start_of_their_own() -> None:
    starts = {ChainHead.start(practice, client).hash for practice in ("p", "q") for client in ("a", "b")}
    assert len(starts) == 4
    assert ChainHead.start("pa", "b").hash != ChainHead.start("p", "ab").hash
