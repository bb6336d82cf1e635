"""The practice's recovery key: required before the first client, made once, its private half kept on paper.

Every journal seed is also wrapped to it. Whoever holds the printed half can open every journal of the
practice, so it belongs in a safe, never on the server.
"""

import base64
import binascii
import hashlib
import textwrap

from kapjournal.domain.errors import InvalidInput, InvalidSetting
from kapjournal.domain.sealed import RECOVERY
from kapjournal.sealing.printed import from_groups, to_groups
from kapjournal.sealing.private_key import SEED_BYTES, PrivateKey
from kapjournal.sealing.suite import PUBLIC_KEY_BYTES

_LABEL = "recovery key"
_BEGIN = "-----BEGIN KAPJOURNAL RECOVERY KEY-----"
_END = "-----END KAPJOURNAL RECOVERY KEY-----"


class RecoveryKey:
    """The private half. A `Reader` like an unlocked identity."""

    __slots__ = ("private_key",)

    def __init__(self, private_key: PrivateKey) -> None:
        self.private_key = private_key

    def __repr__(self) -> str:
        return "RecoveryKey(hidden)"

    @classmethod
    def generate(cls) -> "RecoveryKey":
        return cls(PrivateKey.generate())

    @property
    def reader_id(self) -> str:
        return RECOVERY

    def to_text(self) -> str:
        """Four short lines between armour, to print or save offline."""
        groups = to_groups(self.private_key.seed, _LABEL).split("-")
        lines = ["-".join(groups[start : start + 4]) for start in range(0, len(groups), 4)]
        return "\n".join([_BEGIN, *lines, _END, ""])

    @classmethod
    def from_text(cls, text: str) -> "RecoveryKey":
        """Tolerant of case, spaces and missing armour. Raises InvalidInput for a slip of the pen."""
        lines = [line for line in text.splitlines() if not line.strip().startswith("--")]
        return cls(PrivateKey(from_groups("\n".join(lines), SEED_BYTES, _LABEL)))


def public_to_text(public_key: bytes) -> str:
    """The public half (1,216 bytes) as base64 on one line, to be pinned in the settings."""
    return base64.b64encode(public_key).decode()


def public_from_text(text: str) -> bytes:
    """Raises InvalidSetting unless the text is one X-Wing public key."""
    try:
        raw = base64.b64decode("".join(text.split()), validate=True)
    except binascii.Error:
        raw = b""
    if len(raw) != PUBLIC_KEY_BYTES:
        raise InvalidSetting(
            "the recovery public key is not readable", remedy="`kapjournal keys recovery` makes a pair."
        )
    return raw


def fingerprint(public_key: bytes) -> str:
    """Twelve characters to compare by eye between the paper and the settings."""
    if len(public_key) != PUBLIC_KEY_BYTES:
        raise InvalidInput("this is no recovery public key")
    digest = base64.b32encode(hashlib.sha256(public_key).digest()).decode()[:12]
    return "-".join(textwrap.wrap(digest, 4))
