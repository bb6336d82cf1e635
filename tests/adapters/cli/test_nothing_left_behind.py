"""A file that was not finished leaves none of what was to stand in it."""

import os
from pathlib import Path

import pytest

from kapjournal.cli.speak import write_whole


def test_ctrl_c_while_a_journal_is_written_leaves_no_words_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_file: int) -> None:
        raise KeyboardInterrupt

    (tmp_path / "journal.json").write_text("what was there")
    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "journal.json", "a whole journal")
    assert [one.name for one in tmp_path.iterdir()] == ["journal.json"]
    assert (tmp_path / "journal.json").read_text() == "what was there"


def test_a_finished_file_is_there_and_nobody_elses_to_read(tmp_path: Path) -> None:
    write_whole(tmp_path / "journal.json", "a whole journal")
    (written,) = tmp_path.iterdir()
    assert written.read_text() == "a whole journal"
    assert written.stat().st_mode & 0o077 == 0
