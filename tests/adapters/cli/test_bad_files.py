"""A file that cannot be used is named with the place of the fault and the remedy; nothing is changed."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.adapters.cli.conftest import JOURNALS, Office, Said, one_paragraph, unchanged

Run = Callable[..., Said]


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
    one_paragraph(refused, "weekly.yaml:[0-9]+: ", "kapjournal prompts check")


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
