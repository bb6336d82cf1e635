"""What goes wrong outside: one paragraph that names the place and the remedy, a non-zero exit, nothing changed."""

import asyncio
import hashlib
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from kapjournal.demo.bot_api.server import Emulator
from kapjournal.storage import engine
from tests.adapters.cli.conftest import JOURNALS, PASSPHRASE, TOKEN, Office, Said, one_paragraph

Run = Callable[..., Said]


def content(database: Path) -> str:
    """A digest of every row but those that count sign-ins, whatever the file's pages look like."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        rows = [row for row in connection.iterdump() if not row.startswith('INSERT INTO "person"')]
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()


@contextmanager
def unchanged(office: Office) -> Iterator[None]:
    before = content(office.database)
    yield
    assert content(office.database) == before


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


def test_a_prompt_file_with_a_wrong_field_is_named_by_file_and_line(
    office: Office, kapjournal: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "own"
    (own / "en").mkdir(parents=True)
    (own / "en" / "weekly.yaml").write_text(
        "occasion: weekly\nprompts:\n  - id: weekly.mine\n    colour: green\n"
    )
    said = kapjournal("prompts", "check", "--dir", own)
    assert said.code == 1
    assert "weekly.yaml:4" in said.out
    assert "colour" in said.out
    monkeypatch.setenv("KAPJOURNAL_PROMPTS_DIR", str(own))
    with unchanged(office):
        refused = kapjournal("summary", "wren")
    assert refused.code == 1
    assert "weekly.yaml:4" in refused.err


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"format": "kapjournal/journal", "vers', r"\$: not JSON \(line 1\)"),
        ('{"format": "diary", "version": 1}', r"\$.format"),
        ('{"format": "kapjournal/journal", "version": 9}', "newer kapjournal"),
        ("[]", "an object expected"),
        ("", "not JSON"),
    ],
)
def test_a_truncated_or_foreign_journal_file_is_refused_with_its_place(
    office: Office, kapjournal: Run, tmp_path: Path, text: str, says: str
) -> None:
    file = tmp_path / "journal.json"
    file.write_text(text)
    for command in (("summary", "--journal", file), ("import", "wren", file)):
        with unchanged(office):
            said = kapjournal(*command)
        assert said.code == 2
        one_paragraph(said, says, "journal.json")


def test_a_cut_off_journal_never_shows_the_words_around_the_cut(kapjournal: Run, tmp_path: Path) -> None:
    whole = (JOURNALS / "wren.json").read_text("utf-8")
    file = tmp_path / "cut.json"
    for cut in range(500, len(whole), 4001):
        file.write_text(whole[:cut])
        said = kapjournal("summary", "--journal", file)
        assert said.code == 2
        one_paragraph(said, "not JSON")


@pytest.mark.parametrize("raw", [b"\xff\xfe\x00{", b"\x89PNG\r\n\x1a\n"])
def test_a_file_that_is_no_text_is_refused(kapjournal: Run, tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "picture.json"
    file.write_bytes(raw)
    one_paragraph(kapjournal("summary", "--journal", file), "not UTF-8 text")


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


@pytest.mark.parametrize("damage", ["not a database at all", "", "SQLite format 3\x00 and then nothing"])
def test_a_file_that_is_no_backup_is_refused(
    office: Office, kapjournal: Run, tmp_path: Path, damage: str
) -> None:
    file = tmp_path / "backup.db"
    file.write_text(damage)
    with unchanged(office):
        said = kapjournal("db", "restore", file, "--yes")
    assert said.code == 2
    one_paragraph(said, "no backup, or is damaged", "nothing was changed")


def test_a_restore_beside_a_running_process_is_refused(
    office: Office, kapjournal: Run, tmp_path: Path
) -> None:
    backup = tmp_path / "backup.db"
    assert kapjournal("db", "backup", backup).code == 0
    with unchanged(office), closing(sqlite3.connect(office.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        said = kapjournal("db", "restore", backup, "--yes")
        other.execute("ROLLBACK")
    assert said.code == 3
    one_paragraph(said, "another process uses this database", "Stop kapjournal first")


def test_a_backup_of_another_practice_is_refused(
    office: Office, kapjournal: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kapjournal("db", "backup", tmp_path / "backup.db").code == 0
    from kapjournal.sealing.server_keys import new_server_secret

    monkeypatch.delenv("KAPJOURNAL_SERVER_SECRETS_FILE")
    monkeypatch.setenv("KAPJOURNAL_SERVER_SECRETS", new_server_secret())
    with unchanged(office):
        said = kapjournal("db", "restore", tmp_path / "backup.db", "--yes")
    assert said.code != 0
    one_paragraph(said, "server secret")


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


@pytest.mark.parametrize("line", ["{", "[]", '{"id": "a"}', '{"id": "a", "text": 7}'])
def test_a_phrase_that_cannot_be_screened_is_named_by_its_line(
    kapjournal: Run, tmp_path: Path, line: str
) -> None:
    file = tmp_path / "phrases.jsonl"
    file.write_text('{"id": "0", "text": "fine"}\n' + line)
    said = kapjournal("screen", file, "--json")
    assert said.code == 2
    one_paragraph(said, "phrases.jsonl, line 2")


def test_a_policy_with_a_wrong_field_is_named_and_the_old_one_stays(
    office: Office, kapjournal: Run, tmp_path: Path
) -> None:
    for text, says in (
        ("colour: green", "colour: no such field"),
        ("zone: [", "neither YAML nor JSON"),
        ((office.folder / "policy.yaml").read_text().replace("robin", "nobody"), "nobody called 'nobody'"),
        ((office.folder / "policy.yaml").read_text().replace("17:00", "25:00"), "not a stretch of hours"),
    ):
        file = tmp_path / "policy.yaml"
        file.write_text(text)
        with unchanged(office):
            said = kapjournal("policy", "set", file)
        assert said.code == 2
        one_paragraph(said, "policy.yaml", says)
