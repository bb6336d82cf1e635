"""The main job, end to end: `kapjournal demo`, unattended and with its page, in processes of its own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import psutil


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


def test_the_page_opens_on_a_course_under_way_and_ctrl_c_leaves_nothing(tmp_path: Path) -> None:
    """The real demo as somebody starts it: what its page is told, the room it opens, and the end of it."""
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-m", "kapjournal", "demo"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=tmp_path) as demo:
        try:
            assert demo.stdout is not None
            url = next(line.split()[-1] for line in demo.stdout if "the reading room:  http" in line)
            others = psutil.Process(demo.pid).children(recursive=True)
            cookie = httpx.get(url).headers["Set-Cookie"].partition(";")[0]
            wren, *rest = httpx.get(f"{url}/client/config").json()["people"]
            assert [who["first_name"] for who in rest] == ["Lark", "Sauce", "You"]
            chat = httpx.get(f"{url}/client/messages", params={"person": wren["id"]}).json()["messages"]
            assert [key["text"] for key in chat[-1]["reply_markup"]["inline_keyboard"][0]] == ["Open"]
            page = httpx.get(wren["opens"], headers={"Cookie": cookie}, timeout=20)
            assert "i keep thinking i was allowed to put it down" in page.text
            demo.send_signal(signal.SIGINT)
            assert demo.wait(30) == 0
        finally:
            demo.kill()
    assert not psutil.wait_procs(others, timeout=5)[1]
    assert list(tmp_path.iterdir()) == []
