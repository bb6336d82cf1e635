"""Secrets on paper: Crockford's base 32 in groups of four, with a checksum, read tolerantly.

The alphabet leaves out I, L, O and U; when read, O counts as 0, and I and L as 1. Spaces, dashes, line
breaks and case do not matter. The checksum tells a slip of the pen from a wrong key.
"""

import hashlib
import textwrap

from kapjournal.domain.errors import InvalidInput

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ = str.maketrans("OIL", "011", " -\t\r\n–—.")


def to_groups(secret: bytes, label: str) -> str:
    """`secret` as groups of four joined by dashes. `label` separates kinds of secret."""
    bits = len(secret) * 8
    check_bits = _check_bits(bits)
    number = int.from_bytes(secret, "big") << check_bits | _checksum(secret, label, check_bits)
    digits = (bits + check_bits) // 5
    text = "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(digits)))
    return "-".join(textwrap.wrap(text, 4))


def from_groups(text: str, length: int, label: str) -> bytes:
    """The `length` bytes that `to_groups` printed.

    Raises InvalidInput, which names the character's place but never the text.
    """
    compact = text.upper().translate(_READ)
    check_bits = _check_bits(length * 8)
    digits = (length * 8 + check_bits) // 5
    if len(compact) != digits:
        raise InvalidInput(f"a {label} has {digits} characters, this one has {len(compact)}")
    number = 0
    for place, character in enumerate(compact, start=1):
        value = _ALPHABET.find(character)
        if value < 0:
            raise InvalidInput(f"character {place} of the {label} is none that is ever printed")
        number = number << 5 | value
    secret = (number >> check_bits).to_bytes(length, "big")
    if number & ((1 << check_bits) - 1) != _checksum(secret, label, check_bits):
        raise InvalidInput(f"the {label} has a slip in it: please compare it with the paper again")
    return secret


def _check_bits(bits: int) -> int:
    """At least 12, and as many as fill the last group of four characters (20 bits)."""
    return 12 + (-(bits + 12)) % 20


def _checksum(secret: bytes, label: str, bits: int) -> int:
    digest = hashlib.sha256(label.encode() + b"\0" + secret).digest()
    return int.from_bytes(digest, "big") >> (256 - bits)
