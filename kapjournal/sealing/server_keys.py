"""Keys the server keeps for itself: its state, its look-ups, its pins, and the ingest signature.

All but the ingest key follow from the operator's server secrets, a list with the newest first: the first
encrypts and pins, all of them decrypt and check, so a secret can be replaced without an outage. None of
these keys opens a saved entry.
"""

import base64
import binascii
import hashlib
import hmac
import re
import secrets
from collections.abc import Sequence

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kapjournal.domain.errors import CannotOpen, InvalidSetting, SealingError
from kapjournal.domain.sealed import INGEST, PinnedIdentity, PublicIdentity, framed
from kapjournal.sealing.symmetric import decrypt, derive, encrypt

SECRET_BYTES = 32
_KEY_ID_BYTES = 4


class StateCipher:
    """AES-256-GCM for what the server itself must read again: chat ids, conversation state, texts to send."""

    __slots__ = ("_keys",)

    def __init__(self, server_secrets: Sequence[bytes]) -> None:
        self._keys = {
            derive(secret, "kapjournal/v1/state/id", length=_KEY_ID_BYTES): derive(
                secret, "kapjournal/v1/state"
            )
            for secret in server_secrets
        }

    def __repr__(self) -> str:
        return f"StateCipher({len(self._keys)} keys, hidden)"

    def encrypt(self, plaintext: bytes, context: bytes) -> bytes:
        """`key id (4) || nonce (12) || ciphertext || tag`. `context` names its row and column."""
        key_id, key = next(iter(self._keys.items()))
        return key_id + encrypt(key, plaintext, framed("kapjournal/v1/state", key_id, context))

    def decrypt(self, box: bytes, context: bytes) -> bytes:
        """Raises CannotOpen for another context, changed bytes or a secret no longer in the list."""
        key_id = box[:_KEY_ID_BYTES]
        key = self._keys.get(key_id)
        if key is None:
            raise CannotOpen("written under a server secret that is not in the list")
        return decrypt(key, box[_KEY_ID_BYTES:], framed("kapjournal/v1/state", key_id, context))

    def is_newest(self, box: bytes) -> bool:
        """False: this should be encrypted again before the old secret is dropped."""
        return box[:_KEY_ID_BYTES] == next(iter(self._keys))


class BlindIndex:
    """Look-up without the looked-up value: HMAC-SHA256 of a Telegram id, of (chat, message id) …"""

    __slots__ = ("_keys",)

    def __init__(self, server_secrets: Sequence[bytes]) -> None:
        self._keys = tuple(derive(secret, "kapjournal/v1/blind-index") for secret in server_secrets)

    def __repr__(self) -> str:
        return f"BlindIndex({len(self._keys)} keys, hidden)"

    def of(self, *parts: bytes | str | int) -> bytes:
        """32 bytes under the newest secret. The first part names the kind of look-up."""
        return _mac(self._keys[0], _frame_parts(parts))

    def every(self, *parts: bytes | str | int) -> tuple[bytes, ...]:
        """The same under every secret, newest first: what to look for while a secret is being replaced."""
        return tuple(_mac(key, _frame_parts(parts)) for key in self._keys)


class PinKey:
    """HMAC over a person's public keys, so that a writer of the database cannot swap them."""

    __slots__ = ("_keys",)

    def __init__(self, server_secrets: Sequence[bytes]) -> None:
        self._keys = tuple(derive(secret, "kapjournal/v1/pin") for secret in server_secrets)

    def __repr__(self) -> str:
        return f"PinKey({len(self._keys)} keys, hidden)"

    def pin(self, public: PublicIdentity) -> PinnedIdentity:
        return PinnedIdentity(public, _mac(self._keys[0], _pinned_bytes(public)))

    def check(self, person: PinnedIdentity) -> PublicIdentity:
        """The public keys, now trusted. Raises SealingError when they are not those that were pinned."""
        message = _pinned_bytes(person.public)
        if not any(hmac.compare_digest(_mac(key, message), person.pin) for key in self._keys):
            raise SealingError(f"the public keys of {person.public.person_id} are not the pinned ones")
        return person.public


class ServerKeys:
    """Everything that follows from the operator's server secrets."""

    __slots__ = ("blind_index", "pins", "state")

    def __init__(self, server_secrets: Sequence[bytes]) -> None:
        if not server_secrets or any(len(secret) != SECRET_BYTES for secret in server_secrets):
            raise InvalidSetting("at least one server secret of 32 bytes is needed")
        self.state = StateCipher(server_secrets)
        self.blind_index = BlindIndex(server_secrets)
        self.pins = PinKey(server_secrets)

    @classmethod
    def from_text(cls, text: str) -> "ServerKeys":
        """Secrets in base64 or hex, one a line or separated by commas, newest first.

        Raises InvalidSetting, naming the place of the bad secret and never the secret.
        """
        parts = [part for part in re.split(r"[\s,]+", text) if part]
        return cls([parse_secret(part, f"server secret {place}") for place, part in enumerate(parts, 1)])


class IngestKey:
    """Signs every stored record on the collecting side. Its public half is pinned for the reading room."""

    __slots__ = ("_key", "_secret", "public_bytes")

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self._key = Ed25519PrivateKey.from_private_bytes(secret)
        self.public_bytes = self._key.public_key().public_bytes_raw()

    def __repr__(self) -> str:
        return "IngestKey(hidden)"

    @classmethod
    def generate(cls) -> "IngestKey":
        return cls(secrets.token_bytes(SECRET_BYTES))

    @classmethod
    def from_text(cls, text: str) -> "IngestKey":
        """Raises InvalidSetting unless the text is one secret of 32 bytes in base64 or hex."""
        return cls(parse_secret(text.strip(), "ingest key"))

    def to_text(self) -> str:
        """What its secret file holds."""
        return base64.b64encode(self._secret).decode()

    @property
    def signer_id(self) -> str:
        return INGEST

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message)


def new_server_secret() -> str:
    """32 random bytes in base64."""
    return base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()


def parse_secret(text: str, name: str) -> bytes:
    """32 bytes from hex or base64 (URL-safe too). Raises InvalidSetting without showing the text."""
    try:
        if re.fullmatch(r"[0-9a-fA-F]{64}", text):
            raw = bytes.fromhex(text)
        else:
            standard = text.replace("-", "+").replace("_", "/").rstrip("=")
            raw = base64.b64decode(standard + "=" * (-len(standard) % 4), validate=True)
    except (binascii.Error, ValueError):
        raw = b""
    if len(raw) != SECRET_BYTES:
        raise InvalidSetting(
            f"{name}: 32 bytes in base64 or hex are needed", remedy="`kapjournal keys server` makes one."
        )
    return raw


def _mac(key: bytes, message: bytes) -> bytes:
    return hmac.new(key, message, hashlib.sha256).digest()


def _pinned_bytes(public: PublicIdentity) -> bytes:
    return framed("kapjournal/v1/pinned", public.person_id, public.signing_public, public.sealing_public)


def _frame_parts(parts: Sequence[bytes | str | int]) -> bytes:
    """Kind and value of each part. Numbers as decimal text: Telegram's group chat ids are negative."""
    kinds = ((type(part).__name__, str(part) if isinstance(part, int) else part) for part in parts)
    return framed(*(item for pair in kinds for item in pair))
