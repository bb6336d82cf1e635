from datetime import UTC, datetime, timedelta

import pyotp
import pytest

from kapjournal.sealing.totp import accepted_counter, new_totp_secret, provisioning_uri

NOW = datetime(2026, 3, 2, 20, 15, 7, tzinfo=UTC)
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
COUNTER = int(NOW.timestamp()) // 30


def code(step: int = 0) -> str:
    return pyotp.TOTP(SECRET).generate_otp(COUNTER + step)


@pytest.mark.parametrize("step", [-1, 0, 1])
def test_a_code_is_accepted_one_step_around_now(step: int) -> None:
    assert accepted_counter(SECRET, code(step), now=NOW, last_used=None) == COUNTER + step


@pytest.mark.parametrize("step", [-3, -2, 2, 3])
def test_an_older_or_later_code_is_refused(step: int) -> None:
    assert accepted_counter(SECRET, code(step), now=NOW, last_used=None) is None


def test_a_code_is_accepted_once() -> None:
    used = accepted_counter(SECRET, code(), now=NOW, last_used=-1)
    assert used == COUNTER
    assert accepted_counter(SECRET, code(), now=NOW, last_used=used) is None
    assert accepted_counter(SECRET, code(-1), now=NOW, last_used=used) is None
    later = NOW + timedelta(seconds=30)
    assert accepted_counter(SECRET, code(1), now=later, last_used=used) == COUNTER + 1


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "abcdef", "１２３４５６", "\x00"])
def test_what_is_no_code_is_refused(typed: str) -> None:
    assert accepted_counter(SECRET, typed, now=NOW, last_used=None) is None


def test_a_code_typed_with_a_space_is_the_same_code() -> None:
    spaced = f" {code()[:3]} {code()[3:]} "
    assert accepted_counter(SECRET, spaced, now=NOW, last_used=None) == COUNTER


def test_the_code_of_another_secret_is_refused() -> None:
    assert accepted_counter("A" * 32, code(), now=NOW, last_used=None) is None


def test_the_address_behind_the_qr_code_names_person_and_practice() -> None:
    uri = provisioning_uri(SECRET, person="R. Vale", practice="Lake House")
    assert uri.startswith("otpauth://totp/Lake%20House:R.%20Vale?")
    assert f"secret={SECRET}" in uri


def test_two_secrets_are_never_the_same() -> None:
    assert new_totp_secret() != new_totp_secret()
