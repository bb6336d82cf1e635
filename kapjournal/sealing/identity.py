"""A therapist's identity: one random secret, from which a signing key and a sealing key follow.

It is stored only wrapped, twice: under Argon2id of the passphrase and under the printed recovery code.
Changing the passphrase wraps the same secret again, so no journal has to change.
"""

import secrets
from dataclasses import dataclass, field, replace

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kapjournal.domain.errors import CannotOpen
from kapjournal.domain.sealed import PublicIdentity, framed
from kapjournal.sealing import passphrase as passphrases
from kapjournal.sealing.passphrase import SALT_BYTES, Argon2Parameters
from kapjournal.sealing.private_key import PrivateKey
from kapjournal.sealing.recovery import new_recovery_code, parse_recovery_code
from kapjournal.sealing.symmetric import decrypt, derive, encrypt
from kapjournal.sealing.wire import read, write

SECRET_BYTES = 32


class UnlockedIdentity:
    """An identity whose secret is in memory. Its `repr` shows the person id only."""

    __slots__ = ("_signing", "private_key", "public", "secret")

    def __init__(self, person_id: str, secret: bytes) -> None:
        if len(secret) != SECRET_BYTES:
            raise CannotOpen("an identity's secret has 32 bytes")
        self.secret = secret
        self._signing = Ed25519PrivateKey.from_private_bytes(derive(secret, "kapjournal/v1/identity/signing"))
        self.private_key = PrivateKey(derive(secret, "kapjournal/v1/identity/sealing"))
        self.public = PublicIdentity(
            person_id, self._signing.public_key().public_bytes_raw(), self.private_key.public_bytes
        )

    def __repr__(self) -> str:
        return f"UnlockedIdentity({self.public.person_id!r}, hidden)"

    @property
    def reader_id(self) -> str:
        return self.public.person_id

    @property
    def signer_id(self) -> str:
        return self.public.person_id

    def sign(self, message: bytes) -> bytes:
        return self._signing.sign(message)


@dataclass(frozen=True, slots=True)
class PassphraseWrap:
    """The secret under Argon2id(passphrase). `salt` has 16 bytes."""

    parameters: Argon2Parameters
    salt: bytes = field(repr=False)
    box: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class StoredIdentity:
    """What the database holds of a therapist's keys: public halves and two wraps of one secret."""

    public: PublicIdentity
    by_passphrase: PassphraseWrap
    recovery_salt: bytes = field(repr=False)
    by_recovery: bytes = field(repr=False)

    def to_bytes(self) -> bytes:
        """Canonical CBOR, versioned."""
        wrap, costs = self.by_passphrase, self.by_passphrase.parameters
        return write(
            "identity",
            self.public.person_id,
            self.public.signing_public,
            self.public.sealing_public,
            costs.memory_kib,
            costs.iterations,
            costs.lanes,
            wrap.salt,
            wrap.box,
            self.recovery_salt,
            self.by_recovery,
        )

    @classmethod
    def from_bytes(cls, raw: bytes) -> "StoredIdentity":
        """Raises CannotOpen for bytes `to_bytes` did not write, or parameters below the floor."""
        types = (str, bytes, bytes, int, int, int, bytes, bytes, bytes, bytes)
        person, signing, sealing, memory, iterations, lanes, salt, box, recovery_salt, by_recovery = read(
            raw, "identity", types
        )
        wrap = PassphraseWrap(Argon2Parameters.read(memory, iterations, lanes), salt, box)
        return cls(PublicIdentity(person, signing, sealing), wrap, recovery_salt, by_recovery)


def create_identity(
    person_id: str, passphrase: str, *, parameters: Argon2Parameters | None = None
) -> tuple[UnlockedIdentity, StoredIdentity, str]:
    """A new identity: unlocked, as stored, and the recovery code to print once.

    Raises InvalidInput for a short or common passphrase.
    """
    passphrases.check_passphrase(passphrase, known=(person_id,))
    identity = UnlockedIdentity(person_id, secrets.token_bytes(SECRET_BYTES))
    code, salt, box = _wrap_under_recovery(identity)
    wrap = _wrap_under_passphrase(identity, passphrase, parameters or Argon2Parameters())
    return identity, StoredIdentity(identity.public, wrap, salt, box), code


def unlock(stored: StoredIdentity, passphrase: str) -> UnlockedIdentity:
    """Raises CannotOpen for a wrong passphrase or an identity whose public halves were exchanged."""
    wrap = stored.by_passphrase
    key = passphrases.derive_key(passphrase, wrap.salt, wrap.parameters)
    return _unlocked(stored, decrypt(key, wrap.box, _bound(stored.public, "passphrase")))


def unlock_with_recovery_code(stored: StoredIdentity, code: str) -> UnlockedIdentity:
    """Raises InvalidInput for a code with a slip, CannotOpen for the code of somebody else."""
    key = derive(parse_recovery_code(code), "kapjournal/v1/identity/recovery", salt=stored.recovery_salt)
    return _unlocked(stored, decrypt(key, stored.by_recovery, _bound(stored.public, "recovery")))


def change_passphrase(
    stored: StoredIdentity,
    identity: UnlockedIdentity,
    passphrase: str,
    *,
    parameters: Argon2Parameters | None = None,
) -> StoredIdentity:
    """Wrap the same secret under a new passphrase; keys, pins and journals stay as they are."""
    passphrases.check_passphrase(passphrase, known=(identity.reader_id,))
    _unlocked(stored, identity.secret)
    wrap = _wrap_under_passphrase(identity, passphrase, parameters or Argon2Parameters())
    return replace(stored, by_passphrase=wrap)


def renew_recovery_code(stored: StoredIdentity, identity: UnlockedIdentity) -> tuple[StoredIdentity, str]:
    """Replace the recovery code, for instance after it was used. The old paper stops working here."""
    _unlocked(stored, identity.secret)
    code, salt, box = _wrap_under_recovery(identity)
    return replace(stored, recovery_salt=salt, by_recovery=box), code


def _wrap_under_passphrase(
    identity: UnlockedIdentity, passphrase: str, parameters: Argon2Parameters
) -> PassphraseWrap:
    salt = secrets.token_bytes(SALT_BYTES)
    key = passphrases.derive_key(passphrase, salt, parameters)
    return PassphraseWrap(
        parameters, salt, encrypt(key, identity.secret, _bound(identity.public, "passphrase"))
    )


def _wrap_under_recovery(identity: UnlockedIdentity) -> tuple[str, bytes, bytes]:
    code, salt = new_recovery_code(), secrets.token_bytes(SALT_BYTES)
    key = derive(parse_recovery_code(code), "kapjournal/v1/identity/recovery", salt=salt)
    return code, salt, encrypt(key, identity.secret, _bound(identity.public, "recovery"))


def _bound(public: PublicIdentity, by: str) -> bytes:
    return framed(
        "kapjournal/v1/identity", public.person_id, public.signing_public, public.sealing_public, by
    )


def _unlocked(stored: StoredIdentity, secret: bytes) -> UnlockedIdentity:
    """Derive the keys again and compare: a wrap must belong to the public halves it stands beside."""
    identity = UnlockedIdentity(stored.public.person_id, secret)
    if identity.public != stored.public:
        raise CannotOpen("the stored public keys do not belong to this identity")
    return identity
