"""Ed25519: who can sign, and how a signature is checked."""

from typing import Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


class Signer(Protocol):
    """Someone who signs: an unlocked therapist (`signer_id` is a person id) or the ingest key ("ingest")."""

    @property
    def signer_id(self) -> str: ...

    def sign(self, message: bytes) -> bytes: ...


def is_signed(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether `signature` (64 bytes) over `message` was made by the holder of `public_key` (32 bytes)."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
