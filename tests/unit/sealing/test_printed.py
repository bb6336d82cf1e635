import pytest
from hypothesis import given
from hypothesis import strategies as st

from kapjournal.domain.errors import InvalidInput
from kapjournal.sealing.printed import from_groups, to_groups
from kapjournal.sealing.recovery import new_recovery_code, parse_recovery_code


@given(st.binary(min_size=16, max_size=16))
def test_a_printed_code_is_read_back(secret: bytes) -> None:
    assert from_groups(to_groups(secret, "recovery code"), 16, "recovery code") == secret


@given(st.binary(min_size=32, max_size=32))
def test_a_printed_key_is_read_back(secret: bytes) -> None:
    assert from_groups(to_groups(secret, "recovery key"), 32, "recovery key") == secret


def test_a_recovery_code_is_seven_groups_of_four() -> None:
    groups = new_recovery_code().split("-")
    assert [len(group) for group in groups] == [4] * 7


def test_two_recovery_codes_are_never_the_same() -> None:
    assert new_recovery_code() != new_recovery_code()


def test_case_spaces_dashes_and_letters_that_look_alike_do_not_matter() -> None:
    code = to_groups(bytes(range(16)), "recovery code")
    assert "0" in code
    assert "1" in code
    for typed in (
        code.lower(),
        code.replace("-", " "),
        code.replace("-", ""),
        f"  {code}\n",
        code.replace("0", "O").replace("1", "l"),
        code.replace("0", "o").replace("1", "I"),
        code.replace("-", "\r\n"),
        code.replace("-", " – "),
    ):
        assert parse_recovery_code(typed) == bytes(range(16))


def test_a_single_wrong_or_swapped_character_is_noticed() -> None:
    code = to_groups(bytes(range(16)), "recovery code").replace("-", "")
    slips = 0
    for place in range(len(code)):
        wrong = "7" if code[place] != "7" else "8"
        for typed in (
            code[:place] + wrong + code[place + 1 :],
            code[:place] + code[place : place + 2][::-1] + code[place + 2 :],
        ):
            if typed != code:
                slips += 1
                with pytest.raises(InvalidInput):
                    parse_recovery_code(typed)
    assert slips > 40


@pytest.mark.parametrize("typed", ["", "ABCD", "U" * 28, "é" * 28, "0" * 27, "0" * 29])
def test_what_cannot_be_a_code_is_refused_without_being_quoted(typed: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_recovery_code(typed)
    assert typed == "" or typed not in str(caught.value)


def test_one_kind_of_secret_cannot_be_typed_as_another() -> None:
    with pytest.raises(InvalidInput):
        from_groups(to_groups(bytes(16), "recovery key"), 16, "recovery code")
