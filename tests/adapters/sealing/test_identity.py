import os
import subprocess
import threading
from dataclasses import replace

import psutil
import pytest

from kapjournal.domain.errors import CannotOpen, InvalidInput, Unavailable
from kapjournal.sealing import passphrase as passphrases
from kapjournal.sealing.identity import (
    StoredIdentity,
    UnlockedIdentity,
    change_passphrase,
    create_identity,
    renew_recovery_code,
    unlock,
    unlock_with_recovery_code,
)
from kapjournal.sealing.passphrase import Argon2Parameters, check_passphrase, derive_key, generate_passphrase
from kapjournal.sealing.recovery import new_recovery_code
from kapjournal.sealing.signatures import is_signed
from kapjournal.sealing.wire import read, write
from tests.adapters.sealing.practice import CHEAP, GOOD_PASSPHRASE

Created = tuple[UnlockedIdentity, StoredIdentity, str]


@pytest.fixture(scope="module")
def created() -> Created:
    return create_identity("therapist-1", GOOD_PASSPHRASE, parameters=CHEAP)


def test_the_passphrase_unlocks_the_identity_that_was_created(created: Created) -> None:
    identity, stored, _ = created
    assert unlock(stored, GOOD_PASSPHRASE).secret == identity.secret


def test_another_keyboards_spaces_do_not_lock_anybody_out(created: Created) -> None:
    identity, stored, _ = created
    typed = "  " + GOOD_PASSPHRASE.replace(" ", " \u00a0")
    assert unlock(stored, typed).secret == identity.secret


def test_a_wrong_passphrase_cannot_open(created: Created) -> None:
    with pytest.raises(CannotOpen):
        unlock(created[1], GOOD_PASSPHRASE.replace("tune", "tuna"))


def test_the_recovery_code_unlocks_and_anybody_elses_does_not(created: Created) -> None:
    identity, stored, code = created
    assert unlock_with_recovery_code(stored, code.lower()).secret == identity.secret
    with pytest.raises(CannotOpen):
        unlock_with_recovery_code(stored, new_recovery_code())


def test_changing_the_passphrase_keeps_the_identity_and_ends_the_old_passphrase(created: Created) -> None:
    identity, stored, code = created
    changed = change_passphrase(stored, identity, "lantern pickle harbor quiz velvet oboe", parameters=CHEAP)
    assert changed.public == stored.public
    assert unlock(changed, "lantern pickle harbor quiz velvet oboe").secret == identity.secret
    assert unlock_with_recovery_code(changed, code).secret == identity.secret
    with pytest.raises(CannotOpen):
        unlock(changed, GOOD_PASSPHRASE)


def test_a_renewed_recovery_code_ends_the_old_paper(created: Created) -> None:
    identity, stored, old = created
    renewed, code = renew_recovery_code(stored, identity)
    assert unlock_with_recovery_code(renewed, code).secret == identity.secret
    with pytest.raises(CannotOpen):
        unlock_with_recovery_code(renewed, old)


def test_nobody_can_put_a_new_passphrase_on_another_persons_identity(created: Created) -> None:
    stranger = UnlockedIdentity("therapist-1", b"\x07" * 32)
    with pytest.raises(CannotOpen):
        change_passphrase(created[1], stranger, GOOD_PASSPHRASE)
    with pytest.raises(CannotOpen):
        renew_recovery_code(created[1], stranger)


def test_public_keys_exchanged_beside_a_wrap_are_noticed(created: Created) -> None:
    _, stored, code = created
    intruder = UnlockedIdentity("therapist-1", b"\x07" * 32).public
    for public in (
        intruder,
        replace(stored.public, sealing_public=intruder.sealing_public),
        replace(stored.public, signing_public=intruder.signing_public),
        replace(stored.public, person_id="therapist-2"),
    ):
        with pytest.raises(CannotOpen):
            unlock_with_recovery_code(replace(stored, public=public), code)


def test_a_stored_identity_comes_back_from_its_bytes(created: Created) -> None:
    identity, stored, _ = created
    again = StoredIdentity.from_bytes(stored.to_bytes())
    assert again == stored
    assert identity.secret not in stored.to_bytes()


def test_weak_stored_parameters_are_refused_before_any_passphrase_work(created: Created) -> None:
    raw = created[1].to_bytes()
    types = (str, bytes, bytes, int, int, int, bytes, bytes, bytes, bytes)
    fields = read(raw, "identity", types)
    for place, value in ((3, 64 * 1024 - 1), (3, 8), (4, 2), (5, 0), (3, 2**31), (4, 1000)):
        weakened = [*fields]
        weakened[place] = value
        with pytest.raises(CannotOpen, match="parameters"):
            StoredIdentity.from_bytes(write("identity", *weakened))


@pytest.mark.parametrize(("memory_kib", "iterations"), [(64 * 1024 - 1, 3), (64 * 1024, 2), (1024, 10)])
def test_parameters_below_the_floor_cannot_be_made(memory_kib: int, iterations: int) -> None:
    with pytest.raises(InvalidInput):
        Argon2Parameters(memory_kib, iterations, 1)


def test_the_default_cost_is_256_mebibytes_three_passes_four_lanes() -> None:
    assert Argon2Parameters() == Argon2Parameters(256 * 1024, 3, 4)


@pytest.mark.parametrize("raw", [b"", b"\xff", write("certificate", 1), write("identity", "x"), b"\x80"])
def test_damaged_identity_bytes_cannot_be_opened(raw: bytes) -> None:
    with pytest.raises(CannotOpen):
        StoredIdentity.from_bytes(raw)


def test_an_unlocked_identity_signs_what_its_public_half_verifies(created: Created) -> None:
    identity = created[0]
    signature = identity.sign(b"message")
    assert is_signed(identity.public.signing_public, b"message", signature)
    assert not is_signed(identity.public.signing_public, b"other", signature)
    assert not is_signed(b"short", b"message", signature)


def test_a_derived_key_is_the_one_other_programs_derive() -> None:
    """Reference value: argon2-cffi and the library's own call agree on it; 64 MiB, t=3, p=1."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    salt = bytes(range(16))
    direct = Argon2id(salt=salt, length=32, iterations=3, lanes=1, memory_cost=64 * 1024)
    assert derive_key("a  b", salt, CHEAP) == direct.derive(b"a b")


def test_the_passphrase_never_stands_on_a_command_line_and_the_child_is_gone_afterwards() -> None:
    seen: list[str] = []
    done = threading.Event()

    def watch() -> None:
        me = psutil.Process(os.getpid())
        while not done.is_set():
            for child in me.children(recursive=True):
                try:
                    seen.append(" ".join([*child.cmdline(), *child.environ().values()]))
                except (psutil.NoSuchProcess, psutil.AccessDenied, psutil.ZombieProcess):
                    continue

    watcher = threading.Thread(target=watch)
    watcher.start()
    derive_key("xylophone marmalade", bytes(16), CHEAP)
    done.set()
    watcher.join()
    assert seen
    assert not any("xylophone" in line for line in seen)
    assert not any("Argon2id" in line for child in psutil.Process().children() for line in child.cmdline())


def test_derivations_take_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    running, most = 0, 0
    real = subprocess.run

    def counted(*args: object, **kwargs: object) -> object:
        nonlocal running, most
        running += 1
        most = max(most, running)
        try:
            return real(*args, **kwargs)  # type: ignore[call-overload]
        finally:
            running -= 1

    monkeypatch.setattr(subprocess, "run", counted)
    threads = [threading.Thread(target=derive_key, args=("a", bytes(16), CHEAP)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1


def test_an_offered_passphrase_has_six_words_and_passes_our_own_judgement() -> None:
    offered = generate_passphrase()
    assert len(offered.split(" ")) == 6
    check_passphrase(offered)
    assert generate_passphrase() != offered


@pytest.mark.parametrize(
    "weak",
    [
        "",
        "short",
        "thirteenchars",
        "passwordpassword",
        "correcthorsebatterystaple",
        "aaaaaaaaaaaaaaaaaaaaaaaa",
        "qwertyuiopasdfghjkl",
        "12345678901234567890",
        "therapist-1therapist-1",
    ],
)
def test_short_and_common_passphrases_are_refused_with_a_remedy(weak: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        check_passphrase(weak, known=("therapist-1",))
    assert "six unrelated words" in caught.value.remedy
    assert not weak or weak not in str(caught.value)


def test_a_passphrase_is_never_changed_to_a_weak_one(created: Created) -> None:
    identity, stored, _ = created
    with pytest.raises(InvalidInput):
        change_passphrase(stored, identity, "passwordpassword", parameters=CHEAP)


def test_an_identity_is_never_made_under_a_weak_passphrase() -> None:
    with pytest.raises(InvalidInput):
        create_identity("therapist-1", "passwordpassword", parameters=CHEAP)


def test_a_flood_at_the_door_is_turned_away_while_one_is_worked_on() -> None:
    """A thread of the reading room that waits for its turn can answer nobody else."""
    went: list[bool] = []

    def knock() -> None:
        try:
            derive_key("a flood", bytes(16), CHEAP)
        except Unavailable:
            went.append(False)
        else:
            went.append(True)

    with passphrases._one_at_a_time:
        threads = [threading.Thread(target=knock) for _ in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            if len(went) < 4:
                thread.join(timeout=1)
        assert went == [False] * 4
    for thread in threads:
        thread.join()
    assert sorted(went) == [False] * 4 + [True] * 8
