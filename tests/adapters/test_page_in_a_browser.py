"""The rendered page in a real browser: no barrier, no sideways scroll, nothing refused by its own policy."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Literal

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, async_playwright

from kapjournal.rendering import render_html
from tests.unit.rendering import pages
from tests.unit.rendering.test_adversarial import NASTY, with_words
from tests.unit.rendering.test_html import Build

pytestmark = pytest.mark.browser

WIDTHS = (390, 820, 1440)


@pytest_asyncio.fixture
async def browser() -> AsyncIterator[Browser]:
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield launched
        await launched.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("build", [pages.empty, pages.heavy, pages.spanish])
async def test_axe_finds_no_barrier_and_the_policy_refuses_nothing(
    browser: Browser, build: Build, scheme: Literal["light", "dark"], tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    file.write_text(render_html(*build()), "utf-8")

    async def look(width: int) -> None:
        context = await browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True
        )
        page = await context.new_page()
        await page.goto(file.as_uri())
        results = await Axe().run(page)
        assert results.violations_count == 0, results.generate_report()
        await context.close()

    async with asyncio.TaskGroup() as widths:  # each tab computes in a process of its own
        for width in WIDTHS:
            widths.create_task(look(width))


async def test_no_text_makes_the_page_scroll_sideways_or_speaks_to_the_network(
    browser: Browser, tmp_path: Path
) -> None:
    page = await browser.new_page(viewport={"width": 390, "height": 800})
    told: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.on("dialog", lambda dialog: told.append(dialog.message))
    page.on("request", lambda request: asked.append(request.url))
    for place, text in enumerate(NASTY):
        file = tmp_path / f"{place}.html"
        file.write_text(render_html(*with_words(text)), "utf-8")
        await page.goto(file.as_uri())
        wider = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wider <= 0, ascii(text)
    assert told == []
    assert all(url.startswith("file:") for url in asked)


async def test_the_paper_copy_of_the_file_puts_the_notes_on_a_sheet_of_their_own(
    browser: Browser, tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    file.write_text(render_html(*pages.ordinary()), "utf-8")
    page = await browser.new_page()
    await page.emulate_media(media="print")
    await page.goto(file.as_uri())
    breaks = await page.evaluate(
        "(() => { const s = getComputedStyle(document.querySelector('.kj-apart'));"
        " return [s.breakBefore, s.breakAfter]; })()"
    )
    assert breaks == ["page", "page"]
