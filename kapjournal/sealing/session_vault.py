"""A signed-in therapist's identity between two requests, under a key that only the browser's cookie holds.

The server stores SHA-256(token) to find the row, and the encrypted secret. The token itself, and with it
the key, is only in the cookie: a copy of the server's memory of sign-ins opens nothing.
"""

import base64
import binascii
import hashlib
import secrets
from dataclasses import dataclass, field

from kapjournal.domain.errors import CannotOpen
from kapjournal.domain.sealed import framed
from kapjournal.sealing.identity import UnlockedIdentity
from kapjournal.sealing.symmetric import decrypt, derive, encrypt

_TOKEN_BYTES = 32
_LABEL = "kapjournal/v1/sign-in"


@dataclass(frozen=True, slots=True)
class StoredSignIn:
    """What the server keeps: the token's SHA-256 (32 bytes), whose it is, and the encrypted secret."""

    token_hash: bytes = field(repr=False)
    person_id: str
    box: bytes = field(repr=False)


def keep(identity: UnlockedIdentity) -> tuple[str, StoredSignIn]:
    """A new sign-in: the token for the cookie (43 URL-safe characters), and what the server stores."""
    token = secrets.token_bytes(_TOKEN_BYTES)
    digest, person = hashlib.sha256(token).digest(), identity.reader_id
    box = encrypt(derive(token, _LABEL), identity.secret, framed(_LABEL, person, digest))
    return base64.urlsafe_b64encode(token).decode().rstrip("="), StoredSignIn(digest, person, box)


def hash_of(token: str) -> bytes:
    """What to look a sign-in up by. Raises CannotOpen for a cookie this program never set."""
    return hashlib.sha256(_decode(token)).digest()


def take(token: str, stored: StoredSignIn) -> UnlockedIdentity:
    """The identity again. Raises CannotOpen for another token or a changed row."""
    bound = framed(_LABEL, stored.person_id, stored.token_hash)
    if hash_of(token) != stored.token_hash:
        raise CannotOpen("this cookie belongs to another sign-in")
    return UnlockedIdentity(stored.person_id, decrypt(derive(_decode(token), _LABEL), stored.box, bound))


def _decode(token: str) -> bytes:
    try:
        raw = base64.urlsafe_b64decode(token + "=")
    except (binascii.Error, ValueError):
        raw = b""
    if len(raw) != _TOKEN_BYTES:
        raise CannotOpen("this is no sign-in token")
    return raw
