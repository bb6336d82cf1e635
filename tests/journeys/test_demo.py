"""The main job, end to end: `kapjournal demo`, unattended and with its page, in processes of its own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import psutil
import pytest
from playwright.sync_api import sync_playwright

from tests.adapters.bot_api.test_phone_page import chromium


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


@pytest.mark.browser
def test_on_a_phone_a_sitting_is_played_the_room_shows_it_and_ctrl_c_leaves_nothing(tmp_path: Path) -> None:
    """The real demo by another address of this machine, as a phone opens it; and the end of it."""
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-m", "kapjournal", "demo", "--host", "127.0.0.2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=tmp_path) as demo:
        try:
            assert demo.stdout is not None
            url = next(line.split()[-1] for line in demo.stdout if "the reading room:  http" in line)
            assert url.startswith("http://127.0.0.2:")
            others = psutil.Process(demo.pid).children(recursive=True)
            for child in others:
                cache = Path(child.environ()["XDG_CACHE_HOME"])  # where the model for voice notes is joined
                assert cache.is_relative_to(tmp_path), "what it keeps goes with the demo's folder"
            wren, *rest = httpx.get(f"{url}/client/config").json()["people"]
            assert [who["first_name"] for who in rest] == ["Lark", "Sauce", "You"]
            chat = httpx.get(f"{url}/client/messages", params={"person": wren["id"]}).json()["messages"]
            assert [key["text"] for key in chat[-1]["reply_markup"]["inline_keyboard"][0]] == ["Open"]
            _play_on_a_phone(url)
            demo.send_signal(signal.SIGINT)
            assert demo.wait(30) == 0
        finally:
            demo.kill()
    assert not psutil.wait_procs(others, timeout=5)[1]
    assert list(tmp_path.iterdir()) == []


def _play_on_a_phone(url: str) -> None:
    """The eve's two questions answered with a thumb, then the page that the therapist reads."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        phone = browser.new_context(viewport={"width": 360, "height": 780}, is_mobile=True, has_touch=True)
        page = phone.new_page()
        page.goto(url)
        page.get_by_role("button", name="Open", exact=True).tap()
        for asked, words in (
            ("1 of 2", "that i am angry with my father"),
            ("2 of 2", "my work, not this time"),
        ):
            page.get_by_text(asked).last.wait_for()
            page.get_by_role("textbox", name="Message").fill(words)
            page.set_viewport_size({"width": 360, "height": 430})  # what a keyboard leaves
            page.get_by_role("button", name="Send", exact=True).tap()
            page.set_viewport_size({"width": 360, "height": 780})
            if asked == "1 of 2":
                page.get_by_role("button", name="Next ›").tap()
        page.locator(".message").last.get_by_text("Kept for").wait_for()
        assert page.locator("#room-frame").get_attribute("src") is None, "no room beside a phone"
        assert page.evaluate("document.documentElement.scrollWidth") == 360
        with phone.expect_page() as opened:
            page.get_by_role("link", name="The reading room").tap()
        room = opened.value
        room.wait_for_load_state()
        room.get_by_text("that i am angry with my father").first.wait_for()
        assert room.evaluate("document.documentElement.scrollWidth") == 360
        browser.close()
