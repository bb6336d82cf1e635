import pytest
from hypothesis import given
from hypothesis import strategies as st

from kapjournal.domain.errors import CannotOpen
from kapjournal.sealing.certificates import sign_statement
from kapjournal.sealing.sealer import check_certificate
from kapjournal.sealing.wire import (
    certificate_from_bytes,
    certificate_to_bytes,
    statement_from_bytes,
    statement_to_bytes,
    write,
)
from tests.adapters.sealing.practice import NOW, Practice


def test_a_certificate_comes_back_from_its_bytes_still_signed(practice: Practice) -> None:
    certificate = practice.words.certificate
    again = certificate_from_bytes(certificate_to_bytes(certificate))
    assert again == certificate
    check_certificate(again, practice.therapist.public)


def test_a_statement_comes_back_from_its_bytes(practice: Practice) -> None:
    statement = sign_statement(practice.ingest, "consent", b"payload", at=NOW)
    assert statement_from_bytes(statement_to_bytes(statement)) == statement


GOOD = ("p", "c", 1, "words", b"", "2026-01-01", "2026-01-01", "t", b"")


@pytest.mark.parametrize("place", range(len(GOOD)))
def test_a_certificate_with_a_field_of_another_type_is_refused(place: int) -> None:
    fields: list[str | bytes | int] = [*GOOD]
    fields[place] = 7 if not isinstance(fields[place], int) else "7"
    with pytest.raises(CannotOpen):
        certificate_from_bytes(write("certificate", *fields))


@pytest.mark.parametrize(("place", "value"), [(2, 0), (3, "secrets"), (5, "soon"), (0, "")])
def test_a_certificate_with_an_impossible_value_is_refused(place: int, value: str | int) -> None:
    fields: list[str | bytes | int] = [*GOOD]
    fields[place] = value
    with pytest.raises(CannotOpen):
        certificate_from_bytes(write("certificate", *fields))


@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_fall_over(noise: bytes) -> None:
    for reader in (certificate_from_bytes, statement_from_bytes):
        with pytest.raises(CannotOpen):
            reader(noise)
