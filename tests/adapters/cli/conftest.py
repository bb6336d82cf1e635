"""A practice on the disk, set up once by the command line itself; each test works on a copy."""

import hashlib
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest

from kapjournal.cli import main
from kapjournal.config import Settings
from kapjournal.domain.people import Person
from kapjournal.ports import UnitOfWork
from kapjournal.sealing import key_ring
from kapjournal.sealing.passphrase import Argon2Parameters
from kapjournal.wiring.reading import Reading, build_reading
from tests.passphrases import worked_on_once

PASSPHRASE = "umbrella cobalt ferret window gravel tune"
TOTP_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
TOKEN = "42:" + "c" * 35
JOURNALS = Path(__file__).parents[2] / "data" / "journals"
POLICY = """
zone: America/New_York
working_hours: {monday: ["09:00-17:00"], friday: ["09:00-12:00"]}
office_phone: "+1 555 0100"
emergency_phone: "+1 555 0111"
prescriber_phone: "+1 555 0122"
cover_reader: robin
"""


@dataclass(frozen=True)
class Office:
    """One practice's folder, and the environment in which its commands run."""

    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        return {
            "KAPJOURNAL_DATABASE_URL": f"sqlite:///{self.database}",
            "KAPJOURNAL_SERVER_SECRETS_FILE": str(self.folder / "keys" / "server_secrets"),
            "KAPJOURNAL_INGEST_KEY_FILE": str(self.folder / "keys" / "ingest_key"),
            "KAPJOURNAL_PASSPHRASE_FILE": str(self.folder / "passphrase"),
        }

    @property
    def database(self) -> Path:
        return self.folder / "kapjournal.db"

    @contextmanager
    def open(self) -> Iterator[Reading]:
        values = {name.removeprefix("KAPJOURNAL_").lower(): value for name, value in self.environment.items()}
        reading = build_reading(Settings(_env_file=None, **values))  # type: ignore[arg-type]
        try:
            yield reading
        finally:
            reading.database.close()

    def wait_for_the_next_code(self) -> None:
        """As if half a minute had passed: the authenticator shows digits that were not used yet."""
        with self.open() as reading:
            for person in reading.database.read_now(lambda uow: uow.all(Person)):
                fresh = replace(person, totp_last=-1)
                reading.database.transact_now(partial(_save, fresh))


def _save(noun: object, uow: UnitOfWork) -> None:
    uow.save(noun)


@pytest.fixture(autouse=True)
def _passphrases() -> Iterator[None]:
    with worked_on_once():
        yield


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office") / "practice"
    before, place = dict(os.environ), Path.cwd()
    try:
        for name in [name for name in os.environ if name.startswith("KAPJOURNAL_")]:
            del os.environ[name]
        os.chdir(folder.parent)
        assert (
            main(["init", "--name", "Harbor Practice", "--folder", str(folder), "--therapist", "robin"]) == 0
        )
        secret = folder / "passphrase"
        secret.write_text(f"{PASSPHRASE}\n{TOTP_SECRET}\n")
        secret.chmod(0o600)
        (folder / "policy.yaml").write_text(POLICY)
        os.environ.update(Office(folder).environment)
        _enrol(folder)
        for command in (
            ["keys", "recovery", "--out", str(folder / "recovery.txt")],
            ["policy", "set", str(folder / "policy.yaml")],
            ["client", "invite", "wren", "--zone", "America/New_York", "--track", "depression"],
            ["import", "wren", str(JOURNALS / "wren.json")],
        ):
            assert main(command) == 0
    finally:
        os.chdir(place)
        os.environ.clear()
        os.environ.update(before)
    return folder


def _enrol(folder: Path) -> None:
    """Passphrase work at the floor's cost: the tests' clock is not what is measured here."""
    from kapjournal.usecases.reading.add_person import renew_enrolment
    from kapjournal.usecases.reading.reading_desk import person_named

    cheap = Argon2Parameters(memory_kib=64 * 1024, iterations=3, lanes=1)
    with Office(folder).open() as reading:
        _, code = reading.database.transact_now(
            lambda uow: renew_enrolment(uow, reading.room, person_named(uow, "robin"))
        )
    patch = pytest.MonkeyPatch()
    patch.setattr(key_ring, "Argon2Parameters", lambda: cheap)
    assert main(["therapist", "enrol", "--code", code]) == 0
    patch.undo()


@pytest.fixture
def office(template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """A copy of the practice, with the environment set for it."""
    for name in [name for name in os.environ if name.startswith("KAPJOURNAL_")]:
        monkeypatch.delenv(name)
    shutil.copytree(template, tmp_path / "practice")
    found = Office(tmp_path / "practice")
    for name, value in found.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    found.wait_for_the_next_code()
    return found


@dataclass(frozen=True)
class Said:
    code: int
    out: str
    err: str


@pytest.fixture
def kapjournal(capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """Run one command in this process."""

    def run(*arguments: str) -> Said:
        capsys.readouterr()
        code = main([str(one) for one in arguments])
        shown = capsys.readouterr()
        return Said(code, shown.out, shown.err)

    return run


def one_paragraph(said: Said, *words: str) -> None:
    """One paragraph on standard error that names the place and the remedy; no traceback, no secret."""
    assert said.err.startswith("kapjournal: "), said.err
    assert said.err.count("\n") == 1, said.err
    assert "Traceback" not in said.err
    assert PASSPHRASE not in said.err
    assert TOTP_SECRET not in said.err
    for word in words:
        assert re.search(word, said.err), said.err


_OF_SIGN_INS = tuple(f'INSERT INTO "{table}"' for table in ("person", "sign_in_tries", "access_line"))


def content(database: Path) -> str:
    """A digest of every row but those that tell of sign-ins, whatever the file's pages look like."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        rows = [row for row in connection.iterdump() if not row.startswith(_OF_SIGN_INS)]
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()


@contextmanager
def unchanged(office: Office) -> Iterator[None]:
    before = content(office.database)
    yield
    assert content(office.database) == before
