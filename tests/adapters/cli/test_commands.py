"""The command line does what it says, on a real practice."""

import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.adapters.cli.conftest import JOURNALS, Office, Said, content, one_paragraph

Run = Callable[..., Said]


def test_the_page_of_a_client_comes_as_text_json_html_and_pdf(
    office: Office, kapjournal: Run, tmp_path: Path
) -> None:
    pdf, html = tmp_path / "page.pdf", tmp_path / "page.html"
    said = kapjournal("summary", "wren", "--json", "--pdf", pdf, "--html", html)
    assert said.code == 0, said.err
    page = json.loads(said.out)
    assert page["format"] == "kapjournal/summary"
    assert pdf.read_bytes().startswith(b"%PDF")
    assert html.read_text("utf-8").startswith("<!")
    assert pdf.stat().st_mode & 0o077 == 0


def test_a_journal_file_gives_its_page_without_any_settings(
    kapjournal: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said = kapjournal("summary", "--journal", JOURNALS / "finch.json")
    assert said.code == 0, said.err
    assert "finch" in said.out
    assert list(tmp_path.iterdir()) == []


def test_an_exported_journal_can_be_imported_for_another_client(
    office: Office, kapjournal: Run, tmp_path: Path
) -> None:
    out = tmp_path / "journal.json"
    assert kapjournal("export", "wren", "--out", out).code == 0
    office.wait_for_the_next_code()
    assert kapjournal("client", "invite", "finch").code == 0
    office.wait_for_the_next_code()
    said = kapjournal("import", "finch", out)
    assert said.code == 0, said.err
    assert "0 were there already" in said.out
    office.wait_for_the_next_code()
    again = kapjournal("import", "finch", out)
    assert "Sealed 0 records and 0 sessions" in again.out


def test_verify_prints_a_code_that_it_accepts_later(office: Office, kapjournal: Run) -> None:
    said = kapjournal("verify", "wren")
    assert said.code == 0
    count, code = said.out.split()[1], said.out.split()[-1].rstrip(".")
    assert kapjournal("verify", "wren", "--expect", f"{count} {code}").code == 0
    wrong = kapjournal("verify", "wren", "--expect", f"{count} AAAAA-AAAAA")
    assert wrong.code == 1
    one_paragraph(wrong, f"record {count}: its code is not the one")


def test_verify_names_the_first_bad_record(office: Office, kapjournal: Run) -> None:
    with sqlite3.connect(office.database) as database:
        database.execute("UPDATE record SET ciphertext = zeroblob(1200) WHERE sequence = 3")
    said = kapjournal("verify", "wren")
    assert said.code == 1
    one_paragraph(said, "record 3: its ciphertext is not the one that was signed")


def test_sessions_are_planned_moved_ended_and_cancelled(office: Office, kapjournal: Run) -> None:
    planned = kapjournal("session", "plan", "wren", "integration", "2031-03-17 14:00")
    assert planned.code == 0, planned.err
    which = planned.out.split()[3].rstrip(",")
    assert "2031-03-18 09:30" in kapjournal("session", "move", which[:6], "2031-03-18 09:30").out
    assert which in kapjournal("session", "list", "wren").out
    early = kapjournal("session", "end", which)
    assert early.code == 2
    one_paragraph(early, "has not begun yet", "Move it")
    assert "cancelled" in kapjournal("session", "cancel", which).out
    again = kapjournal("session", "move", which, "2031-03-19 09:30")
    one_paragraph(again, "cancelled")


def test_a_new_link_is_printed_for_a_client_who_was_invited_before(office: Office, kapjournal: Run) -> None:
    said = kapjournal("client", "invite", "wren")
    assert said.code == 0, said.err
    assert "/start " in said.out
    assert "compare it" in said.out


def test_an_erased_client_is_gone_and_the_log_file_is_empty(office: Office, kapjournal: Run) -> None:
    said = kapjournal("client", "erase", "wren", "--yes")
    assert said.code == 0, said.err
    assert "Erased" in said.out
    assert kapjournal("verify", "wren").code == 2
    wal = office.database.with_name("kapjournal.db-wal")
    assert not wal.exists() or wal.stat().st_size == 0


def test_a_new_epoch_begins_for_every_client_of_mine(office: Office, kapjournal: Run) -> None:
    said = kapjournal("keys", "rotate", "--all")
    assert said.out.strip() == "wren: epoch 2"
    assert kapjournal("verify", "wren").code == 0


def test_a_second_recovery_key_is_refused_unless_the_first_is_lost(office: Office, kapjournal: Run) -> None:
    one_paragraph(kapjournal("keys", "recovery"), "has a recovery key already", "--replace")
    said = kapjournal("keys", "recovery", "--replace")
    assert said.code == 0
    assert "keys rotate --all" in said.err


def test_a_renewed_server_secret_stands_in_front_and_the_practice_goes_on(
    office: Office, kapjournal: Run
) -> None:
    file = office.folder / "keys" / "server_secrets"
    before = file.read_text().split()
    said = kapjournal("keys", "server", "--renew")
    assert said.code == 0, said.err
    after = file.read_text().split()
    assert after[1:] == before
    file.write_text(after[0] + "\n")
    assert kapjournal("verify", "wren").code == 0
    assert kapjournal("summary", "wren", "--json").code == 0


def test_the_recovery_sheet_opens_a_journal_for_somebody_else(office: Office, kapjournal: Run) -> None:
    assert kapjournal("therapist", "add", "ash", "--role", "therapist").code == 0
    said = kapjournal("keys", "recover", "wren", "ash", "--sheet", office.folder / "recovery.txt")
    one_paragraph(said, "ash has not enrolled yet")
    assert said.code == 2


def test_doctor_is_content_with_a_practice_that_is_set_up(office: Office, kapjournal: Run) -> None:
    said = kapjournal("doctor", "--offline")
    assert said.code == 0, said.out
    assert "Ready." in said.out


def test_doctor_refuses_go_live_and_lists_what_is_missing(
    kapjournal: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert kapjournal("init", "--name", "Harbor").code == 0
    said = kapjournal("doctor", "--offline")
    assert said.code == 1
    for remedy in ("therapist add", "keys recovery", "policy set"):
        assert remedy in said.out


def test_init_never_overwrites_what_is_there(
    kapjournal: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert kapjournal("init", "--name", "Harbor").code == 0
    before = (tmp_path / ".env").read_bytes()
    said = kapjournal("init", "--name", "Harbor")
    assert said.code == 2
    one_paragraph(said, "is there already")
    assert (tmp_path / ".env").read_bytes() == before
    for secret in (tmp_path / ".env", tmp_path / "keys" / "ingest_key", tmp_path / "kapjournal.db"):
        assert secret.stat().st_mode & 0o077 == 0


def test_init_never_takes_over_the_database_of_another_practice(
    office: Office, kapjournal: Run, tmp_path: Path
) -> None:
    before = content(office.database)
    said = kapjournal(
        "init",
        "--name",
        "Second",
        "--folder",
        tmp_path / "second",
        "--database-url",
        f"sqlite:///{office.database}",
    )
    assert said.code == 2
    one_paragraph(said, "holds a practice already")
    assert content(office.database) == before
    assert list((tmp_path / "second").iterdir()) == []


def test_a_folder_with_spaces_is_set_up_and_found_again(
    kapjournal: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "our practice #1"
    assert kapjournal("init", "--name", "Harbor", "--folder", folder).code == 0
    monkeypatch.chdir(folder)
    assert kapjournal("therapist", "list").code == 0


def test_the_policy_is_shown_as_the_file_that_sets_it(
    office: Office, kapjournal: Run, tmp_path: Path
) -> None:
    shown = tmp_path / "shown.yaml"
    shown.write_text(kapjournal("policy", "show").out)
    assert kapjournal("policy", "set", shown).code == 0


def test_the_screen_answers_one_line_for_each_phrase(kapjournal: Run, tmp_path: Path) -> None:
    phrases = tmp_path / "phrases.jsonl"
    phrases.write_text(
        '{"id": "a", "text": "I want to kill myself", "language": "en"}\n\n{"id": "b", "text": "this commute is killing me"}\n'
    )
    lines = [json.loads(line) for line in kapjournal("screen", phrases, "--json").out.splitlines()]
    assert [line["id"] for line in lines] == ["a", "b"]
    assert lines[0]["found"][0]["kind"] == "suicidal_thoughts"
    assert set(lines[0]["found"][0]) == {"kind", "tier", "span"}
    assert lines[1]["found"] == []


def test_notices_are_listed_and_acknowledged_until_none_is_open(office: Office, kapjournal: Run) -> None:
    from kapjournal.domain.client import Client
    from kapjournal.domain.notice import SafetyNotice
    from kapjournal.domain.safety import SafetyKind, Urgency

    with office.open() as reading:
        client = reading.database.read_now(lambda uow: uow.all(Client))[0]
        notice = SafetyNotice("n1", client.id, "", reading.room.now(), (SafetyKind.PHYSICAL,), Urgency.NOW)
        reading.database.transact_now(lambda uow: uow.add(notice))
    shown = kapjournal("notices", "list").out
    assert "n1" in shown
    assert "physical" not in shown
    one_paragraph(kapjournal("notices", "acknowledge", "n1"), "notices list")
    with office.open() as reading:
        reading.database.transact_now(lambda uow: uow.save(replace(notice, findings=2)))
    one_paragraph(kapjournal("notices", "acknowledge", "n1:1"), "more was found")
    office.wait_for_the_next_code()
    assert kapjournal("notices", "acknowledge", "n1:2", "--outcome", "reached").code == 0
    assert kapjournal("notices", "list").out.strip() == "Nothing is open."
    assert "reached" in kapjournal("notices", "list", "--all").out


def test_a_backup_comes_back_and_every_chain_says_so(office: Office, kapjournal: Run, tmp_path: Path) -> None:
    backup = tmp_path / "backup.db"
    assert kapjournal("db", "backup", backup).code == 0
    assert kapjournal("client", "invite", "lost").code == 0
    said = kapjournal("db", "restore", backup, "--yes")
    assert said.code == 0, said.err
    assert "1 chains" in said.out
    verified = kapjournal("verify", "wren")
    assert verified.code == 0
    assert "restored from a backup" in verified.out
    assert kapjournal("verify", "lost").code == 2
    one_paragraph(kapjournal("db", "backup", backup), "there already")


def test_the_access_log_can_be_verified(office: Office, kapjournal: Run) -> None:
    assert kapjournal("audit", "verify").code == 0
    assert kapjournal("audit", "verify", "--expect", "500").code == 1


def test_the_version_is_told(kapjournal: Run) -> None:
    said = kapjournal("--version")
    assert (said.code, said.out.split()[0]) == (0, "kapjournal")


@pytest.mark.parametrize("command", [["--help"], ["client", "--help"], ["summary", "--help"]])
def test_help_is_shown_without_importing_what_only_work_needs(command: list[str]) -> None:
    import subprocess
    import sys

    heavy = "aiogram,sqlalchemy,fastapi,typst,cryptography,babel"
    probe = (
        "import sys; from kapjournal.cli import main; code = main(sys.argv[1:]); "
        f"print([name for name in '{heavy}'.split(',') if name in sys.modules]); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe, *command], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[]"
