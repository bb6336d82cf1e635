"""AES-256-GCM with its nonce in front, and HKDF, for the secrets this room keeps for itself."""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kapjournal.domain.errors import CannotOpen

_NONCE_BYTES = 12


def derive(secret: bytes, label: str, *, salt: bytes | None = None, length: int = 32) -> bytes:
    """HKDF-SHA256. `label` names the one use of the derived key."""
    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=label.encode()).derive(secret)


def encrypt(key: bytes, plaintext: bytes, bound: bytes) -> bytes:
    """`nonce (12) || ciphertext || tag (16)`; `bound` must be given again to decrypt."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plaintext, bound)


def decrypt(key: bytes, box: bytes, bound: bytes) -> bytes:
    """Reverse of `encrypt`. Raises CannotOpen for a wrong key, another `bound` or changed bytes."""
    try:
        return AESGCM(key).decrypt(box[:_NONCE_BYTES], box[_NONCE_BYTES:], bound)
    except (InvalidTag, ValueError) as error:
        raise CannotOpen("wrong secret or changed bytes") from error
