import base64
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kapjournal.domain.errors import CannotOpen, InvalidInput, InvalidSetting, SealingError
from kapjournal.sealing.recovery_key import RecoveryKey, fingerprint, public_from_text, public_to_text
from kapjournal.sealing.server_keys import IngestKey, ServerKeys, new_server_secret
from kapjournal.sealing.signatures import is_signed
from tests.adapters.sealing.practice import SERVER_SECRETS, Practice

NEW, OLD = SERVER_SECRETS
KEYS = ServerKeys(SERVER_SECRETS)


@given(plaintext=st.binary(max_size=300), context=st.binary(max_size=40))
def test_state_comes_back_in_its_own_context(plaintext: bytes, context: bytes) -> None:
    assert KEYS.state.decrypt(KEYS.state.encrypt(plaintext, context), context) == plaintext


def test_state_moved_to_another_row_cannot_be_opened() -> None:
    box = KEYS.state.encrypt(b"chat 42", b"chat:1")
    with pytest.raises(CannotOpen):
        KEYS.state.decrypt(box, b"chat:2")


def test_changed_or_shortened_state_cannot_be_opened() -> None:
    box = KEYS.state.encrypt(b"chat 42", b"chat:1")
    for place in range(len(box)):
        changed = bytearray(box)
        changed[place] ^= 1
        with pytest.raises(CannotOpen):
            KEYS.state.decrypt(bytes(changed), b"chat:1")
        with pytest.raises(CannotOpen):
            KEYS.state.decrypt(box[:place], b"chat:1")


def test_the_same_state_encrypted_twice_never_looks_alike() -> None:
    assert KEYS.state.encrypt(b"a", b"") != KEYS.state.encrypt(b"a", b"")


def test_a_replaced_server_secret_still_reads_what_the_old_one_wrote() -> None:
    before, after = ServerKeys([OLD]), ServerKeys([NEW, OLD])
    box = before.state.encrypt(b"chat 42", b"chat:1")
    assert after.state.decrypt(box, b"chat:1") == b"chat 42"
    assert not after.state.is_newest(box)
    assert after.state.is_newest(after.state.encrypt(b"chat 42", b"chat:1"))
    with pytest.raises(CannotOpen, match="not in the list"):
        ServerKeys([NEW]).state.decrypt(box, b"chat:1")


def test_a_blind_index_finds_the_same_account_and_needs_the_secret() -> None:
    index = KEYS.blind_index
    assert index.of("account", "bot", -100123) == index.of("account", "bot", -100123)
    assert ServerKeys([b"\x55" * 32]).blind_index.of("account", "bot", -100123) != index.of(
        "account", "bot", -100123
    )


def test_blind_indexes_of_different_things_never_meet() -> None:
    index = KEYS.blind_index
    values = [
        index.of("account", 12),
        index.of("account", "12"),
        index.of("account", b"12"),
        index.of("message", 12),
        index.of("account", 1, 2),
        index.of("account", 12, ""),
    ]
    assert len(set(values)) == len(values)


def test_a_look_up_while_a_secret_is_replaced_finds_what_the_old_one_wrote() -> None:
    written = ServerKeys([OLD]).blind_index.of("account", 7)
    assert written in ServerKeys([NEW, OLD]).blind_index.every("account", 7)
    assert ServerKeys([NEW, OLD]).blind_index.of("account", 7) != written


def test_pins_made_before_a_secret_was_replaced_still_hold(practice: Practice) -> None:
    pinned = ServerKeys([OLD]).pins.pin(practice.therapist.public)
    assert ServerKeys([NEW, OLD]).pins.check(pinned) == practice.therapist.public
    with pytest.raises(SealingError):
        ServerKeys([NEW]).pins.check(pinned)


def test_a_pin_holds_for_one_person_and_their_two_keys_only(practice: Practice) -> None:
    pinned = KEYS.pins.pin(practice.therapist.public)
    other = practice.prescriber.public
    for public in (
        replace(pinned.public, person_id=other.person_id),
        replace(pinned.public, signing_public=other.signing_public),
        replace(pinned.public, sealing_public=other.sealing_public),
    ):
        with pytest.raises(SealingError):
            KEYS.pins.check(replace(pinned, public=public))


def test_server_secrets_are_read_from_hex_and_both_kinds_of_base64() -> None:
    secret = bytes(range(224, 256))
    texts = [
        secret.hex(),
        secret.hex().upper(),
        base64.b64encode(secret).decode(),
        base64.urlsafe_b64encode(secret).decode().rstrip("="),
    ]
    expected = ServerKeys([secret]).blind_index.of("account", 1)
    for text in texts:
        assert ServerKeys.from_text(f"\n{text}\n").blind_index.of("account", 1) == expected


def test_a_list_of_server_secrets_keeps_its_order() -> None:
    keys = ServerKeys.from_text(f"{NEW.hex()}, {OLD.hex()}")
    assert keys.blind_index.every("a") == KEYS.blind_index.every("a")


@pytest.mark.parametrize("text", ["", "  ", "abc", "zz" * 32, f"{b'a'.hex() * 32},short", "é" * 44])
def test_unusable_server_secrets_are_refused_without_being_shown(text: str) -> None:
    with pytest.raises(InvalidSetting) as caught:
        ServerKeys.from_text(text)
    assert not text.strip() or text not in str(caught.value)


def test_a_new_server_secret_can_be_read_and_is_never_the_same() -> None:
    assert ServerKeys.from_text(new_server_secret())
    assert new_server_secret() != new_server_secret()


def test_an_ingest_key_comes_back_from_its_secret_file_and_signs() -> None:
    key = IngestKey.generate()
    again = IngestKey.from_text(key.to_text() + "\n")
    assert again.public_bytes == key.public_bytes
    assert is_signed(key.public_bytes, b"record", again.sign(b"record"))


def test_a_recovery_key_comes_back_from_paper() -> None:
    key = RecoveryKey.generate()
    text = key.to_text()
    assert max(len(line) for line in text.splitlines()) < 45
    for typed in (text, text.lower(), "\n".join(text.splitlines()[1:-1]).lower()):
        assert RecoveryKey.from_text(typed).private_key.seed == key.private_key.seed


def test_a_slip_on_the_recovery_paper_is_noticed() -> None:
    lines = RecoveryKey.generate().to_text().splitlines()
    lines[1] = ("7" if lines[1][0] != "7" else "8") + lines[1][1:]
    with pytest.raises(InvalidInput):
        RecoveryKey.from_text("\n".join(lines))


def test_the_public_half_of_the_recovery_key_survives_the_settings() -> None:
    public = RecoveryKey.generate().private_key.public_bytes
    assert public_from_text(public_to_text(public)) == public
    assert len(fingerprint(public)) == 14
    for text in ("", "abc", public_to_text(public)[:-8], "?" * 1624):
        with pytest.raises(InvalidSetting):
            public_from_text(text)
