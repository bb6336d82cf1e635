"""Our opener against vectors that other people published, and against another implementation of the suite.

The IETF working group publishes KEM 0x647A with HKDF-SHA256 for two AEADs, but not for AES-256-GCM. So the
published KEM output goes through a key schedule written here from RFC 9180 section 5.1; that schedule must
give the published keys for the published AEADs, and the message it makes for AES-256-GCM must open with
our opener. Nothing of the sealing room is used to make what the sealing room must open.
"""

import hashlib
import hmac
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.bindings import _rust
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from kapjournal.sealing.private_key import PrivateKey
from kapjournal.sealing.suite import HPKE, SUITE_ID

VECTORS: dict[str, Any] = json.loads((Path(__file__).parents[2] / "data" / "hpke_0x647a.json").read_text())
HPKE_VECTORS = VECTORS["hpke"]
XWING_VECTORS = VECTORS["xwing"]["vectors"]
JAVASCRIPT_VECTORS = VECTORS["javascript"]["vectors"]
KEY_BYTES = {1: 16, 2: 32, 3: 32}


def extract(suite_id: bytes, salt: bytes, label: bytes, material: bytes) -> bytes:
    return hmac.new(salt or bytes(32), b"HPKE-v1" + suite_id + label + material, hashlib.sha256).digest()


def expand(suite_id: bytes, secret: bytes, label: bytes, context: bytes, length: int) -> bytes:
    info = length.to_bytes(2, "big") + b"HPKE-v1" + suite_id + label + context
    assert length <= 32, "one HMAC block is all this schedule needs"
    return hmac.new(secret, info + b"\x01", hashlib.sha256).digest()[:length]


def key_schedule(shared_secret: bytes, info: bytes, aead_id: int) -> tuple[bytes, bytes]:
    suite_id = b"HPKE" + bytes.fromhex("647a0001") + aead_id.to_bytes(2, "big")
    psk_id_hash = extract(suite_id, b"", b"psk_id_hash", b"")
    info_hash = extract(suite_id, b"", b"info_hash", info)
    context = b"\x00" + psk_id_hash + info_hash
    secret = extract(suite_id, shared_secret, b"secret", b"")
    key = expand(suite_id, secret, b"key", context, KEY_BYTES[aead_id])
    return key, expand(suite_id, secret, b"base_nonce", context, 12)


def opened_by_us(enc: bytes, shared_secret: bytes, seed: bytes, info: bytes, plaintext: bytes) -> bytes:
    key, nonce = key_schedule(shared_secret, info, 2)
    envelope = b"\x01" + enc + AESGCM(key).encrypt(nonce, plaintext, b"")
    return PrivateKey(seed).open_envelope(envelope, info)


def unhex(vector: dict[str, Any], *names: str) -> list[bytes]:
    return [bytes.fromhex(vector[name]) for name in names]


def test_the_suite_is_x_wing_with_hkdf_sha256_and_aes_256_gcm() -> None:
    assert SUITE_ID.hex() == "647a" + "0001" + "0002"
    same = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    key = PrivateKey(bytes(32))
    assert HPKE.decrypt(same.encrypt(b"a", key._key.public_key(), b"i"), key._key, b"i") == b"a"


@pytest.mark.parametrize("vector", HPKE_VECTORS, ids=lambda v: f"aead-{v['aead_id']}")
def test_a_published_seed_gives_the_published_public_key(vector: dict[str, Any]) -> None:
    seed, public = unhex(vector, "skRm", "pkRm")
    assert PrivateKey(seed).public_bytes == public


@pytest.mark.parametrize("vector", XWING_VECTORS, ids=["first", "second", "third"])
def test_an_x_wing_draft_seed_gives_the_draft_public_key(vector: dict[str, Any]) -> None:
    seed, public = unhex(vector, "sk", "pk")
    assert PrivateKey(seed).public_bytes == public


@pytest.mark.parametrize("vector", HPKE_VECTORS, ids=lambda v: f"aead-{v['aead_id']}")
def test_a_published_message_opens_with_our_private_key_object(vector: dict[str, Any]) -> None:
    aead = {1: AEAD.AES_128_GCM, 3: AEAD.CHACHA20_POLY1305}[vector["aead_id"]]
    suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, aead)
    seed, enc, info = unhex(vector, "skRm", "enc", "info")
    message = vector["encryptions"][0]
    ct, aad, pt = unhex(message, "ct", "aad", "pt")
    decrypt_with_aad = _rust.openssl.hpke._decrypt_with_aad
    assert decrypt_with_aad(suite, enc + ct, PrivateKey(seed)._key, info, aad) == pt


@pytest.mark.parametrize("vector", HPKE_VECTORS, ids=lambda v: f"aead-{v['aead_id']}")
def test_the_key_schedule_written_here_gives_the_published_key_and_nonce(vector: dict[str, Any]) -> None:
    shared_secret, info, key, nonce = unhex(vector, "shared_secret", "info", "key", "base_nonce")
    assert key_schedule(shared_secret, info, vector["aead_id"]) == (key, nonce)


@pytest.mark.parametrize("vector", HPKE_VECTORS, ids=lambda v: f"aead-{v['aead_id']}")
def test_a_published_key_exchange_with_aes_256_gcm_opens_with_our_opener(vector: dict[str, Any]) -> None:
    enc, shared, seed, info = unhex(vector, "enc", "shared_secret", "skRm", "info")
    plaintext = bytes.fromhex(vector["encryptions"][0]["pt"])
    assert opened_by_us(enc, shared, seed, info, plaintext) == plaintext


@pytest.mark.parametrize("vector", XWING_VECTORS, ids=["first", "second", "third"])
def test_an_x_wing_draft_key_exchange_with_aes_256_gcm_opens_with_our_opener(vector: dict[str, Any]) -> None:
    enc, shared, seed = unhex(vector, "ct", "ss", "sk")
    assert opened_by_us(enc, shared, seed, b"info", b"words") == b"words"


@pytest.mark.parametrize("vector", JAVASCRIPT_VECTORS, ids=["empty", "short", "one kibibyte"])
def test_what_a_browser_library_sealed_under_the_exact_suite_opens_here(vector: dict[str, Any]) -> None:
    seed, info, enc, ct, plaintext = unhex(vector, "sk", "info", "enc", "ct", "pt")
    assert PrivateKey(seed).open_envelope(b"\x01" + enc + ct, info) == plaintext
