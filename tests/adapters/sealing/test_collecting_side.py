"""What the collecting machine holds cannot open what it sealed: shown with its keys, and by its imports."""

from itertools import chain

import grimp
import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kapjournal.domain.errors import CannotOpen
from kapjournal.domain.sealed import framed
from kapjournal.sealing.identity import create_identity, unlock
from kapjournal.sealing.info import info_for, wrap_info
from kapjournal.sealing.private_key import PrivateKey
from kapjournal.sealing.symmetric import derive
from tests.adapters.sealing.practice import CHEAP, GOOD_PASSPHRASE, SERVER_SECRETS, Practice, payload

PRIVATE = [
    "private_key",
    "opener",
    "identity",
    "certificates",
    "recovery_key",
    "session_vault",
    "passphrase",
    "key_ring",
]
PUBLIC = ["sealer", "suite", "info", "plaintext", "chain", "server_keys", "signatures", "wire", "collector"]
NEUTRAL = ["printed", "recovery", "symmetric", "totp"]
LABELS = [
    "kapjournal/v1/state",
    "kapjournal/v1/state/id",
    "kapjournal/v1/blind-index",
    "kapjournal/v1/pin",
    "kapjournal/v1/identity/signing",
    "kapjournal/v1/identity/sealing",
    "kapjournal/v1/identity/recovery",
    "kapjournal/v1/sign-in",
]


def test_every_file_and_secret_of_the_collecting_machine_together_opens_nothing(practice: Practice) -> None:
    """Each 32 bytes the machine holds, or can derive, is tried as a private key on every wrap and entry."""
    _, stored, _ = create_identity("therapist-1", GOOD_PASSPHRASE, parameters=CHEAP)
    sealed = [practice.seal(practice.words), practice.seal(practice.clinical)]
    wraps = [*practice.words.wraps, *practice.clinical.wraps]
    material = [
        *SERVER_SECRETS,
        practice.ingest._secret,
        practice.ingest.public_bytes,
        stored.to_bytes(),
        practice.therapist.public.signing_public,
        practice.therapist.public.sealing_public,
        practice.words.certificate.public_key,
        practice.words.certificate.signature,
        practice.keys.pins.pin(practice.therapist.public).pin,
        *(wrap.envelope for wrap in wraps),
        *(one.envelope for one in sealed),
    ]
    windows = {held[i : i + 32] for held in material for i in range(0, max(len(held) - 31, 1), 32)}
    windows |= {held[-32:] for held in material}
    secrets = set(chain(windows, (derive(base, label) for base in SERVER_SECRETS for label in LABELS)))
    candidates = [PrivateKey(secret) for secret in secrets if len(secret) == 32]
    assert len(candidates) > 400
    for key in candidates:
        for one in sealed:
            with pytest.raises(CannotOpen):
                key.open_envelope(one.envelope, info_for(one.purpose, one.journal, one.entry_id))
        for wrap in wraps:
            with pytest.raises(CannotOpen):
                key.open_envelope(wrap.envelope, wrap_info(wrap.journal, wrap.reader))
    for secret in secrets:
        for box in (stored.by_passphrase.box, stored.by_recovery):
            for by in ("passphrase", "recovery"):
                bound = framed(
                    "kapjournal/v1/identity",
                    stored.public.person_id,
                    stored.public.signing_public,
                    stored.public.sealing_public,
                    by,
                )
                with pytest.raises((InvalidTag, ValueError)):
                    AESGCM(secret.ljust(32, b"\0")[:32]).decrypt(box[:12], box[12:], bound)


def test_the_same_files_with_the_passphrase_do_open(practice: Practice) -> None:
    """The counterpart that keeps the test above honest."""
    _, stored, _ = create_identity("therapist-1", GOOD_PASSPHRASE, parameters=CHEAP)
    therapist = unlock(stored, GOOD_PASSPHRASE)
    practice.therapist = therapist
    issued = practice.issue(practice.words.certificate.journal.compartment, therapist)
    assert practice.opener(therapist, issued).open(practice.seal(issued)) == payload()


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("kapjournal", cache_dir=None)


@pytest.mark.parametrize("public", PUBLIC)
def test_no_private_part_can_be_imported_from_the_sealing_side(public: str, graph: grimp.ImportGraph) -> None:
    reached = graph.find_upstream_modules(f"kapjournal.sealing.{public}")
    assert not reached & {f"kapjournal.sealing.{private}" for private in PRIVATE}


def test_every_file_of_the_room_is_known_to_be_public_private_or_neither(graph: grimp.ImportGraph) -> None:
    names = {module.rsplit(".", 1)[1] for module in graph.find_children("kapjournal.sealing")}
    unsaid = names - {*PRIVATE, *PUBLIC, *NEUTRAL}
    assert not unsaid, f"say at the top of this test whether {unsaid} may reach private halves"
    assert {*PRIVATE, *PUBLIC} <= names
