"""The one cipher suite: HPKE mode Base with X-Wing, HKDF-SHA256 and AES-256-GCM, and how an envelope begins.

KEM 0x647A (MLKEM768-X25519), KDF 0x0001, AEAD 0x0002 (RFC 9180, draft-ietf-hpke-pq). An envelope is one
suite byte, then `enc` (1,120 bytes), then the ciphertext with its 16-byte tag. This file holds public
keys only: the collecting side imports it, and it cannot open.
"""

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PublicKey, Suite

from kapjournal.domain.errors import SealingError

SUITE_BYTE = 1
SUITE_ID = bytes.fromhex("647a00010002")
"""KEM, KDF and AEAD ids, two bytes each; bound into every `info`."""

PUBLIC_KEY_BYTES = 1216
_ML_KEM_PUBLIC_BYTES = 1184
OVERHEAD_BYTES = 1 + 1120 + 16
"""What sealing adds to a plaintext: suite byte, encapsulated key, tag."""

HPKE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def load_public_key(raw: bytes) -> MLKEM768X25519PublicKey:
    """An X-Wing public key from its 1,216 bytes (ML-KEM-768, then X25519).

    Raises SealingError when the bytes are no such key.
    """
    if len(raw) != PUBLIC_KEY_BYTES:
        raise SealingError(f"a sealing key has {PUBLIC_KEY_BYTES} bytes, this one has {len(raw)}")
    try:
        return MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(raw[:_ML_KEM_PUBLIC_BYTES]),
            X25519PublicKey.from_public_bytes(raw[_ML_KEM_PUBLIC_BYTES:]),
        )
    except (ValueError, UnsupportedAlgorithm) as error:
        raise SealingError("these bytes are no X-Wing public key") from error


def seal_envelope(public_key: MLKEM768X25519PublicKey, plaintext: bytes | bytearray, info: bytes) -> bytes:
    """Seal for whoever holds the private half. Two seals of the same plaintext never look alike."""
    return bytes((SUITE_BYTE,)) + HPKE.encrypt(plaintext, public_key, info)
