"""An X-Wing private key as its 32-byte seed, and the only place that opens an envelope.

The library cannot serialise hybrid keys, so the seed is what is kept: SHAKE256(seed, 96 bytes) gives the
64-byte ML-KEM-768 seed and the 32-byte X25519 key (draft-connolly-cfrg-xwing-kem, section 5.2).
"""

import hashlib
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hpke import MLKEM768X25519PrivateKey

from kapjournal.domain.errors import CannotOpen
from kapjournal.sealing.suite import HPKE, OVERHEAD_BYTES, SUITE_BYTE

SEED_BYTES = 32


class PrivateKey:
    """A private half. Its `repr` shows nothing; `seed` is read only to wrap or print it."""

    __slots__ = ("_key", "public_bytes", "seed")

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_BYTES:
            raise CannotOpen(f"a key seed has {SEED_BYTES} bytes")
        expanded = hashlib.shake_256(seed).digest(96)
        ml_kem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        x25519 = X25519PrivateKey.from_private_bytes(expanded[64:])
        self._key = MLKEM768X25519PrivateKey(ml_kem, x25519)
        self.seed = seed
        self.public_bytes = ml_kem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        """1,216 bytes: the public half, as `suite.load_public_key` reads it."""

    @classmethod
    def generate(cls) -> "PrivateKey":
        return cls(secrets.token_bytes(SEED_BYTES))

    def __repr__(self) -> str:
        return "PrivateKey(hidden)"

    def open_envelope(self, envelope: bytes, info: bytes) -> bytes:
        """The plaintext of an envelope sealed to this key under exactly this `info`.

        Raises CannotOpen when the key, the info or any byte differs; it does not say which.
        """
        if len(envelope) < OVERHEAD_BYTES or envelope[0] != SUITE_BYTE:
            raise CannotOpen("this is no envelope of a known suite")
        try:
            return HPKE.decrypt(memoryview(envelope)[1:], self._key, info)
        except (InvalidTag, ValueError) as error:
            raise CannotOpen("wrong key, wrong place or changed bytes") from error
