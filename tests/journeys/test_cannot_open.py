"""The collecting side cannot open what it sealed: a real process, after real work, with all that is on its machine."""

import base64
import binascii
import json
import re
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import grimp
import pytest

from kapjournal.domain.errors import CannotOpen
from kapjournal.domain.sealed import Compartment, JournalAddress, Purpose
from kapjournal.sealing.identity import create_identity, unlock
from kapjournal.sealing.info import info_for, wrap_info
from kapjournal.sealing.private_key import PrivateKey
from kapjournal.sealing.symmetric import derive
from tests.adapters.sealing.practice import CHEAP
from tests.journeys import running
from tests.journeys.running import Plant, Process, open_plant
from tests.practice import PRACTICE

FORBIDDEN = {
    f"kapjournal.sealing.{name}"
    for name in (
        "opener",
        "private_key",
        "identity",
        "certificates",
        "recovery_key",
        "session_vault",
        "key_ring",
    )
}
LABELS = (
    "state",
    "state/id",
    "blind-index",
    "pin",
    "identity/signing",
    "identity/sealing",
    "identity/recovery",
)
PASSPHRASE = "umbrella cobalt ferret window gravel tune"
RUN_AND_TELL = (
    "import sys, json; from kapjournal.wiring.processes import run; run('collecting'); "
    "open('modules', 'w').write(json.dumps(sorted(sys.modules)))"
)


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("kapjournal", cache_dir=None)


@pytest.mark.parametrize(
    "module", ["kapjournal.wiring.collecting", "kapjournal.bot", "kapjournal.scheduling"]
)
def test_nothing_on_the_bots_side_can_reach_what_opens(module: str, graph: grimp.ImportGraph) -> None:
    parts = {module} | graph.find_descendants(module)
    reached = set().union(*(graph.find_upstream_modules(part) for part in parts))
    assert not reached & FORBIDDEN


async def test_a_process_that_took_in_a_day_loaded_nothing_that_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Imports inside functions too: the process is asked at its end, after entries, media, edits and commands."""
    monkeypatch.setattr(running, "RUN", [sys.executable, "-c", RUN_AND_TELL])
    async with open_plant(tmp_path, clients=2) as plant:
        await a_day(plant, plant.bot())
        loaded = set(json.loads((tmp_path / "modules").read_text()))
    assert "kapjournal.sealing.sealer" in loaded
    assert not loaded & FORBIDDEN


async def test_with_every_file_and_secret_of_its_machine_nothing_opens(tmp_path: Path) -> None:
    """Each 32 bytes found anywhere there, decoded every usual way and derived from, is tried on everything sealed."""
    async with open_plant(tmp_path, clients=2) as plant:
        identity, stored, _code = create_identity("t1", PASSPHRASE, parameters=CHEAP)
        plant.use(identity, stored.to_bytes())
        plant.enrol(2)
        await a_day(plant, plant.fork())
        sealed = list(envelopes(tmp_path / "kapjournal.db"))
        secrets = {
            *windows(tmp_path / "kapjournal.db"),
            *spoken("\n".join(plant.environment.values())),
            *spoken(plant.log),
        }
        assert len(sealed) > 15
        assert len(secrets) > 300
        for secret in secrets:
            key = PrivateKey(secret)
            for envelope, info in sealed:
                with pytest.raises(CannotOpen):
                    key.open_envelope(envelope, info)
        # The same search with the passphrase at hand does open: what was tried above were the right doors.
        therapist = unlock(stored, PASSPHRASE).private_key
        assert any(opens(therapist, envelope, info) for envelope, info in sealed)


async def a_day(plant: Plant, bot: Process) -> None:
    for member in plant.members:
        phone = plant.phone_of(member)
        plant.say(member, "the sea was very calm and I could breathe")
        await phone.send_voice(b"OggS" + bytes(900), caption="a caption")
        await phone.send("/privacy")
        await phone.edit(next(iter(member.sent)), "the sea was calm")
        await phone.close()
    await plant.until_empty()
    await plant.until_receipts(plant.members)
    await plant.until_media_sealed()
    assert await plant.stop(bot) == 0, plant.log


def envelopes(file: Path) -> Iterator[tuple[bytes, bytes]]:
    """Every sealed entry and every wrap, with the info that would open it."""
    with sqlite3.connect(file) as db:
        rows = db.execute("SELECT client_id, epoch, compartment, purpose, entry_id, ciphertext FROM record")
        for client, epoch, compartment, purpose, entry, ciphertext in rows:
            address = JournalAddress(PRACTICE, client, epoch, Compartment(compartment))
            yield ciphertext, info_for(Purpose(purpose), address, bytes.fromhex(entry))
        rows = db.execute("SELECT client_id, epoch, compartment, reader, envelope FROM journal_wrap")
        for client, epoch, compartment, reader, envelope in rows:
            address = JournalAddress(PRACTICE, client, epoch, Compartment(compartment))
            yield envelope, wrap_info(address, reader)


def windows(file: Path) -> Iterator[bytes]:
    """The head and the tail of every value in the database that has 32 bytes to give."""
    with sqlite3.connect(file) as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            for row in db.execute(f'SELECT * FROM "{table}"'):
                for value in row:
                    raw = value.encode() if isinstance(value, str) else value
                    if isinstance(raw, bytes) and len(raw) >= 32:
                        yield raw[:32]
                        yield raw[-32:]
                    if isinstance(value, str):
                        yield from spoken(value)


def spoken(text: str) -> Iterator[bytes]:
    """32-byte secrets written as base64 or hex, and what the server derives from them."""
    for word in re.findall(r"[A-Za-z0-9+/_=-]{43,64}", text):
        for raw in decoded(word):
            if len(raw) == 32:
                yield raw
                yield from (derive(raw, f"kapjournal/v1/{label}") for label in LABELS)


def decoded(word: str) -> Iterator[bytes]:
    with suppress(binascii.Error):
        yield base64.b64decode(word.replace("-", "+").replace("_", "/"))
    with suppress(ValueError):
        yield bytes.fromhex(word)


def opens(key: PrivateKey, envelope: bytes, info: bytes) -> bool:
    try:
        key.open_envelope(envelope, info)
    except CannotOpen:
        return False
    return True
