"""What goes wrong outside: one paragraph that names the place and the remedy, a non-zero exit, nothing changed."""

import asyncio
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kapjournal.demo.bot_api.server import Emulator
from kapjournal.storage import engine
from tests.adapters.cli.conftest import JOURNALS, PASSPHRASE, TOKEN, Office, Said, one_paragraph, unchanged

Run = Callable[..., Said]


async def start(*arguments: str, **environment: str) -> Said:
    """One command in a process of its own."""
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "kapjournal",
        *arguments,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3]), **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await asyncio.wait_for(child.communicate(), 60)
    assert child.returncode is not None
    return Said(child.returncode, out.decode(), err.decode())


def test_a_missing_setting_is_named(kapjournal: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    said = kapjournal("client", "list")
    assert said.code == 2
    one_paragraph(said, "KAPJOURNAL_SERVER_SECRETS is not set", "kapjournal init")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("KAPJOURNAL_LOG_LEVEL", "loud", "KAPJOURNAL_LOG_LEVEL: is none of DEBUG"),
        ("KAPJOURNAL_TELEGRAM_RATE", "fast-xyzzy", "KAPJOURNAL_TELEGRAM_RATE"),
        ("KAPJOURNAL_PORTAL_LISTEN", "8080", "must be host:port"),
        ("KAPJOURNAL_TELEGRAM_API_URL", "ftp://xyzzy", "must begin with http"),
        ("KAPJOURNAL_DATABASE_URL", "xyzzy", "KAPJOURNAL_DATABASE_URL is not a database address"),
        ("KAPJOURNAL_DATABASE_URL", "mysql://xyzzy@host/db", "names mysql, which is not supported"),
        ("KAPJOURNAL_DATABASE_URL", "sqlite:////nowhere/at/all.db", "/nowhere/at"),
        ("KAPJOURNAL_SERVER_SECRETS", "xyzzy", "server secret 1: 32 bytes"),
        ("KAPJOURNAL_SERVER_SECRETS_FILE", "/nowhere/secret", "/nowhere/secret cannot be read"),
    ],
)
def test_a_malformed_setting_is_named_and_its_value_is_not_shown(
    office: Office, kapjournal: Run, monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    monkeypatch.setenv(name, value)
    with unchanged(office):
        said = kapjournal("client", "list")
    assert said.code == 2
    one_paragraph(said, says)
    assert "xyzzy" not in said.err


def test_a_database_that_is_not_there_is_not_made(
    office: Office, kapjournal: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("KAPJOURNAL_DATABASE_URL", f"sqlite:///{tmp_path / 'mistyped.db'}")
    said = kapjournal("client", "list")
    assert said.code == 2
    one_paragraph(said, "there is no database at", "kapjournal init")
    assert not (tmp_path / "mistyped.db").exists()


async def test_a_wrong_token_stops_the_bot_before_the_first_update(office: Office) -> None:
    async with Emulator() as emulator:
        said = await start(
            "run",
            "bot",
            KAPJOURNAL_BOT_TOKEN=TOKEN,
            KAPJOURNAL_TELEGRAM_API_URL=emulator.url,
            KAPJOURNAL_LOG_LEVEL="ERROR",
        )
    assert said.code == 2
    one_paragraph(said, "KAPJOURNAL_BOT_TOKEN", "BotFather")
    assert TOKEN not in said.err


def test_a_token_that_cannot_be_one_is_named_by_doctor(
    office: Office, kapjournal: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAPJOURNAL_BOT_TOKEN", "xyzzy")
    said = kapjournal("doctor")
    assert said.code == 1
    assert "KAPJOURNAL_BOT_TOKEN is missing or is not a bot token" in said.out
    assert "xyzzy" not in said.out


async def test_a_bot_api_server_that_does_not_answer_is_named(office: Office) -> None:
    nowhere = "http://127.0.0.1:9"
    said = await start(
        "run",
        "bot",
        KAPJOURNAL_BOT_TOKEN=TOKEN,
        KAPJOURNAL_TELEGRAM_API_URL=nowhere,
        KAPJOURNAL_LOG_LEVEL="ERROR",
    )
    assert said.code == 3
    one_paragraph(said, nowhere, "KAPJOURNAL_TELEGRAM_API_URL and the network")
    assert TOKEN not in said.err


async def test_doctor_reads_the_bots_name_and_says_which_word_is_not_neutral(office: Office) -> None:
    async with Emulator() as emulator:
        emulator.add_bot(TOKEN, "ketamine_diary_bot", "Ketamine diary")
        said = await start("doctor", KAPJOURNAL_BOT_TOKEN=TOKEN, KAPJOURNAL_TELEGRAM_API_URL=emulator.url)
    assert said.code == 1, said.err
    assert "ketamin" in said.out
    assert "@BotFather" in said.out


def test_a_locked_database_is_told_and_left_alone(
    office: Office, kapjournal: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_BUSY_MS", 50)
    with unchanged(office), closing(sqlite3.connect(office.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        said = kapjournal("therapist", "add", "ash")
        other.execute("ROLLBACK")
    assert said.code == 3
    one_paragraph(said, "the database is locked", "close the program that holds it")


def test_a_read_only_database_is_told(
    office: Office, kapjournal: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kapjournal("therapist", "add", "birch").code == 0  # so that everything is imported by now
    folder = Path(tempfile.mkdtemp(prefix="kapjournal-ro-"))
    shutil.copy(office.database, folder / "kapjournal.db")
    (folder / "kapjournal.db").chmod(0o444)
    folder.chmod(0o555)
    monkeypatch.setenv("KAPJOURNAL_SERVER_SECRETS", (office.folder / "keys" / "server_secrets").read_text())
    monkeypatch.setenv("KAPJOURNAL_DATABASE_URL", f"sqlite:///{folder / 'kapjournal.db'}")
    monkeypatch.chdir(folder)
    own = os.geteuid()
    try:
        if own == 0:  # root may write anything, so the command runs as somebody who may not
            os.seteuid(65534)
        said = kapjournal("therapist", "add", "ash")
    finally:
        os.seteuid(own)
        folder.chmod(0o755)
        shutil.rmtree(folder)
    assert said.code == 3, said
    one_paragraph(said, "the database cannot be written", "write access")


def with_little_disk(room: int, folder: Path, *arguments: object) -> Said:
    """No file may grow beyond `room` bytes: what a full disk is to the one who writes."""
    done = subprocess.run(
        [sys.executable, "-B", "-m", "kapjournal", *(str(one) for one in arguments)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        cwd=folder,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return Said(done.returncode, done.stdout, done.stderr)


def test_a_full_disk_leaves_the_database_as_it_was(office: Office) -> None:
    with unchanged(office):
        said = with_little_disk(150_000, office.folder, "import", "wren", JOURNALS / "ibis.json")
    assert said.code == 3, said
    one_paragraph(said, "disk")


def test_a_full_disk_leaves_no_half_written_page(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("yesterday's")
    said = with_little_disk(2000, tmp_path, "summary", "--journal", JOURNALS / "wren.json", "--html", page)
    assert said.code == 3, said
    one_paragraph(said, "page.html cannot be written", "free space")
    assert page.read_text() == "yesterday's"
    assert [one.name for one in tmp_path.iterdir()] == ["page.html"]


def test_a_backup_onto_a_full_disk_leaves_nothing_behind(office: Office, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    said = with_little_disk(40_000, tmp_path, "db", "backup", tmp_path / "backup.db")
    assert said.code == 3, said
    one_paragraph(said, "cannot be written")
    assert sorted(tmp_path.iterdir()) == before


def test_a_wrong_passphrase_is_refused_and_changes_nothing_but_the_count(
    office: Office, kapjournal: Run
) -> None:
    secret = office.folder / "passphrase"
    secret.write_text(secret.read_text().replace(PASSPHRASE, "lantern gravel omega piston willow hatch"))
    said = kapjournal("export", "wren")
    assert said.code == 2
    assert said.out == ""
    one_paragraph(said, "name, passphrase or code is wrong")


def test_without_a_terminal_or_a_file_nobody_is_asked_in_vain(
    office: Office, kapjournal: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KAPJOURNAL_PASSPHRASE_FILE")
    with unchanged(office):
        said = kapjournal("export", "wren")
    assert said.code == 2
    one_paragraph(said, "no terminal to ask on", "KAPJOURNAL_PASSPHRASE_FILE")


def test_a_passphrase_file_that_others_can_read_is_refused(office: Office, kapjournal: Run) -> None:
    (office.folder / "passphrase").chmod(0o644)
    said = kapjournal("export", "wren")
    assert said.code == 2
    one_paragraph(said, "others can read", "chmod 600")


def test_a_database_of_a_newer_program_is_refused(office: Office, kapjournal: Run) -> None:
    with closing(sqlite3.connect(office.database)) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()
    for command in (("client", "list"), ("db", "upgrade"), ("run", "worker")):
        with unchanged(office):
            said = kapjournal(*command)
        assert said.code == 2
        one_paragraph(said, "9999", "newer kapjournal", "[Ii]nstall that version")


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (("summary",), "a code name or a journal file is wanted"),
        (("summary", "nobody"), "there is no client called 'nobody'"),
        (("session", "plan", "wren", "medicine", "tomorrow"), "is not a local date and time"),
        (("session", "move", "zzz", "2031-01-01 10:00"), "there is no session 'zzz'"),
        (("client", "invite", "x", "--zone", "Mars/Olympus"), "is not a known time zone"),
        (("client", "invite", "x", "--care", "ash"), "a name and a role are wanted"),
        (("verify", "wren", "--expect", "soon"), "the expected code has a count"),
        (("frobnicate",), "No such command"),
        (("session", "plan", "wren", "party", "2031-01-01 10:00"), "party"),
        (("policy", "set", "/nowhere.yaml"), "/nowhere.yaml cannot be read"),
    ],
)
def test_wrong_use_is_said_in_one_paragraph(
    office: Office, kapjournal: Run, command: tuple[str, ...], says: str
) -> None:
    said = kapjournal(*command)
    assert said.code == 2
    one_paragraph(said, says)
