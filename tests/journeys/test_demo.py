"""The main job, end to end: `kapjournal demo --headless` in processes of its own."""

import json
import subprocess
import sys
from pathlib import Path


def test_one_whole_course_runs_unattended_and_leaves_the_page(tmp_path: Path) -> None:
    out = tmp_path / "out"
    command = [sys.executable, "-m", "kapjournal", "demo", "--headless", "--out", str(out)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=110, cwd=tmp_path, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert (out / "summary.pdf").read_bytes().startswith(b"%PDF")
    page = json.loads((out / "summary.json").read_text("utf-8"))
    journal = json.loads((out / "journal.json").read_text("utf-8"))
    texts = {entry["id"]: entry["text"] for entry in journal["entries"]}
    quotes = [quote for section in page["sections"] for quote in section.get("quotes", [])]
    assert quotes
    assert all(texts[quote["entry"]][quote["start"] : quote["end"]] == quote["text"] for quote in quotes)
    assert "Traceback" not in ran.stderr
