"""The phone page in a browser, against a small real bot."""

import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from aiogram import F, Router
from aiogram.filters import CommandStart
from aiogram.types import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReactionTypeEmoji,
)
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, async_playwright, expect

from kapjournal.demo.bot_api import Emulator, SettableClock
from kapjournal.demo.phone import FOLDER
from tests.adapters.bot_api.conftest import NOON, TOKEN, Serve

pytestmark = pytest.mark.browser
PEOPLE: dict[str, Any] = {
    "people": [
        {"first_name": "Ana", "about": "came home three hours ago", "invite": "abc"},
        {"first_name": "Bruno", "about": "writes in Spanish", "language": "es"},
    ],
    "moments": [{"label": "Day 3", "at": "2026-03-08T09:00:00+00:00"}],
    "timezone": "Europe/Madrid",
    "reading_room": "http://127.0.0.1:9/",
}


@pytest.fixture
async def emulator() -> AsyncIterator[Emulator]:
    async with Emulator(clock=SettableClock(NOON), pages=FOLDER, config=PEOPLE) as emulator:
        emulator.add_bot(TOKEN, "kap_test_bot", "Kap")
        yield emulator


def chromium() -> str | None:
    """The system's browser where there is one; None leaves it to playwright, which names what is missing."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, names)), None)


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        yield launched
        await launched.close()


@pytest.fixture
def small_bot() -> Router:
    router = Router()
    begin = InlineKeyboardButton(text="Begin", callback_data="begin")

    @router.message(CommandStart())
    async def start(message: Message) -> None:
        keys = InlineKeyboardMarkup(inline_keyboard=[[begin]])
        await message.answer("<b>Good</b> to have you here.", parse_mode="HTML", reply_markup=keys)

    @router.callback_query(F.data == "begin")
    async def begun(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.message.edit_text("1 of 4")
        await query.answer("Take your time")

    @router.message()
    async def kept(message: Message) -> None:
        await message.react([ReactionTypeEmoji(emoji="👌")])

    @router.edited_message()
    async def edited(message: Message) -> None:
        await message.answer(f"Now: {message.text}")

    return router


async def opened(browser: Browser, emulator: Emulator, wide: int, complaints: list[str]) -> Page:
    page = await browser.new_page(viewport={"width": wide, "height": 844})
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    await page.goto(emulator.url)
    await page.get_by_role("button", name="Start", exact=True).click()
    return page


async def test_a_thumb_can_do_a_whole_small_sitting(
    emulator: Emulator, browser: Browser, serve: Serve, small_bot: Router
) -> None:
    complaints: list[str] = []
    async with serve(small_bot):
        page = await opened(browser, emulator, 390, complaints)
        await page.get_by_role("button", name="Begin").click()
        await expect(page.get_by_text("Take your time")).to_be_visible()
        await expect(page.get_by_text("1 of 4", exact=True)).to_be_visible()
        await expect(page.locator(".key")).to_have_count(0)

        await page.get_by_role("textbox", name="Message").fill("the sea")
        await page.get_by_role("button", name="Send", exact=True).click()
        await expect(page.locator(".mine.last .given")).to_have_text("👌")
        await page.locator(".mine .bubble", has_text="the sea").click()
        await page.get_by_role("button", name="Edit").click()
        await page.get_by_role("textbox", name="Message").fill("the sea, slow")
        await page.get_by_role("button", name="Send", exact=True).click()
        await expect(page.get_by_text("Now: the sea, slow")).to_be_visible()

        await page.get_by_role("button", name="Record a voice message").click()
        await expect(page.get_by_text("No microphone here")).to_be_visible()
        await page.get_by_role("button", name="Send the recording").click()
        await expect(page.get_by_role("button", name="Play voice message")).to_be_visible()

        overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert await page.evaluate(overflow) == 0
        small = "[...document.querySelectorAll('.icon-button, .key')].filter(b => b.offsetHeight && b.offsetHeight < 44)"
        assert await page.evaluate(f"{small}.length") == 0
        await page.close()
    assert complaints == []


@pytest.mark.parametrize("wide", [360, 390])
async def test_on_a_small_phone_nothing_is_cut_and_a_keyboard_leaves_the_line_in_sight(
    emulator: Emulator, browser: Browser, serve: Serve, small_bot: Router, wide: int
) -> None:
    complaints: list[str] = []
    async with serve(small_bot):
        page = await opened(browser, emulator, wide, complaints)
        await page.get_by_role("button", name="Begin").wait_for()
        assert await page.evaluate("document.querySelector('.top').offsetHeight") <= 58, "one line of time"
        await expect(page.locator("#top-time")).to_be_visible()
        await page.get_by_role("button", name="Choose who you are").click()
        await expect(page.get_by_role("button", name="Close", exact=True)).to_be_in_viewport(ratio=1)
        await page.get_by_role("button", name="Close", exact=True).click()
        await page.get_by_role("textbox", name="Message").fill("the sea\n" * 3)
        await page.set_viewport_size({"width": wide, "height": 430})  # what a keyboard leaves
        await expect(page.get_by_role("button", name="Send", exact=True)).to_be_in_viewport(ratio=1)
        await expect(page.get_by_role("button", name="Begin")).to_be_in_viewport()
        await page.set_viewport_size({"width": wide, "height": 844})
        await expect(page.locator(".stage")).to_have_css("height", "844px")
        overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert await page.evaluate(overflow) == 0
        await page.close()
    assert complaints == []


async def test_the_time_moves_by_a_press_and_wakes_the_hook(
    emulator: Emulator, browser: Browser, serve: Serve, small_bot: Router
) -> None:
    complaints: list[str] = []
    async with serve(small_bot):
        page = await opened(browser, emulator, 1440, complaints)
        await expect(page.locator("#now-time")).to_have_text("13:00")
        await page.get_by_role("button", name="Next morning").click()
        await expect(page.locator("#now-day")).to_have_text("Friday 6 March")
        await expect(page.locator("#now-time")).to_have_text("09:00")
        await page.get_by_role("button", name="Day 3").click()
        await expect(page.locator("#now-day")).to_have_text("Sunday 8 March")
        assert emulator.clock.now() >= datetime(2026, 3, 8, 9, tzinfo=UTC)
        await expect(page.get_by_role("button", name="Day 3")).to_be_disabled()
        await expect(page.get_by_role("link", name="Open the reading room")).to_be_visible()
        await page.close()
    assert complaints == []


async def test_another_person_can_be_chosen_and_a_reload_keeps_them(
    emulator: Emulator, browser: Browser, serve: Serve, small_bot: Router
) -> None:
    complaints: list[str] = []
    async with serve(small_bot):
        page = await opened(browser, emulator, 390, complaints)
        await page.get_by_role("button", name="Begin").wait_for()
        await page.get_by_role("button", name="Choose who you are").click()
        await page.get_by_role("button", name="Bruno").click()
        await expect(page.get_by_role("textbox", name="Mensaje", include_hidden=True)).to_have_count(1)
        await page.get_by_role("button", name="Iniciar", exact=True).click()
        await page.get_by_role("button", name="Begin").wait_for()
        await page.reload()
        await page.get_by_role("button", name="Begin").wait_for()
        other = await browser.new_page(viewport={"width": 390, "height": 844})  # as from a real phone
        await other.goto(emulator.url)
        await other.get_by_role("button", name="Begin").wait_for()
        await other.close()
        assert sorted(person.first_name for person in emulator.world.people.values()) == ["Ana", "Bruno"]
        await page.close()
    assert complaints == []


async def test_axe_finds_nothing_to_object_to_by_day_and_by_night_narrow_and_wide(
    emulator: Emulator, browser: Browser, serve: Serve, small_bot: Router
) -> None:
    complaints: list[str] = []
    async with serve(small_bot):
        page = await opened(browser, emulator, 390, complaints)
        await page.emulate_media(reduced_motion="reduce")
        await page.get_by_role("textbox", name="Message").fill("the sea")
        await page.get_by_role("button", name="Send", exact=True).click()
        await expect(page.locator(".mine.last .given")).to_have_text("👌")
        for wide in (390, 1440):
            await page.set_viewport_size({"width": wide, "height": 844})
            await page.emulate_media(color_scheme="light")
            await no_objection(page)
            await page.emulate_media(color_scheme="dark")
            await no_objection(page)
            await page.locator(".mine .bubble", has_text="the sea").click()
            await no_objection(page)
            await page.get_by_role("button", name="Close", exact=True).click()
        await page.set_viewport_size({"width": 1024, "height": 768})  # a tablet: the room is there to be seen
        assert await page.evaluate("document.querySelector('#room').offsetHeight") > 240
        await no_objection(page)
        await page.close()
    assert complaints == []


async def no_objection(page: Page) -> None:
    found = await Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


async def test_what_the_microphone_hears_is_sent_as_a_voice_note(
    emulator: Emulator, serve: Serve, small_bot: Router
) -> None:
    complaints: list[str] = []
    pretend = ["--no-sandbox", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
    async with serve(small_bot), async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=pretend)
        page = await opened(browser, emulator, 390, complaints)
        await page.get_by_role("button", name="Record a voice message").click()
        await expect(page.get_by_text("Listening")).to_be_visible()
        await expect(page.locator("#record-time")).to_have_text("0:01")
        await page.get_by_role("button", name="Send the recording").click()
        await page.get_by_role("button", name="Play voice message").wait_for()
        sent = [one.body for one in emulator.world.bots[TOKEN].chats[700_001].messages.values()]
        heard = emulator.world.files[sent[-1]["voice"]["file_id"]]
        assert heard.mime in {"audio/webm", "audio/ogg"}
        assert heard.size > 1000
        await page.get_by_role("button", name="Record a voice message").click()
        await page.get_by_role("button", name="Drop the recording").click()
        await expect(page.get_by_role("textbox", name="Message")).to_be_visible()
        assert len(emulator.world.bots[TOKEN].chats[700_001].messages) == len(sent)
        await browser.close()
    assert complaints == []
