"""The second factor: time-based codes (RFC 6238), each accepted once."""

import hmac
from datetime import datetime

import pyotp

_STEP_SECONDS = 30
_DRIFT_STEPS = 1


def new_totp_secret() -> str:
    """160 random bits in base 32, as authenticator apps take them."""
    return pyotp.random_base32()


def provisioning_uri(secret: str, *, person: str, practice: str) -> str:
    """The `otpauth://` address behind the QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=person, issuer_name=practice)


def accepted_counter(secret: str, code: str, *, now: datetime, last_used: int | None) -> int | None:
    """The 30-second counter that `code` belongs to, to be stored as the next `last_used`; None: refused.

    One step of drift either way. A code at or before `last_used` is refused even when it is right, so
    nobody can use one that was seen over a shoulder.
    """
    digits = "".join(code.split())
    totp = pyotp.TOTP(secret)
    current = int(now.timestamp()) // _STEP_SECONDS
    accepted = None
    for counter in range(current - _DRIFT_STEPS, current + _DRIFT_STEPS + 1):
        expected = totp.generate_otp(counter)
        right = hmac.compare_digest(expected.encode(), digits.encode())
        if right and (last_used is None or counter > last_used):
            accepted = counter
    return accepted
