"""The pages in a real browser: what axe says of each, nothing from elsewhere, the keyboard."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from kapjournal.portal import sign_ins
from tests.portal.served import Served, chromium
from tests.portal.world import DOORS, PAGES, World, open_world

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        yield launched
        launched.close()


def complaint(message: ConsoleMessage) -> list[str]:
    """What the browser objects to: a refused file, a broken policy, an error. Its hints are left out."""
    return [message.text] if message.type in {"error", "warning"} else []


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    opened = open_world(tmp_path_factory.mktemp("pages"))
    yield opened
    opened.practice.close()


ALWAYS = ((390, "light", "en"), (820, "dark", "es"), (1440, "dark", "en"))
EVERY = tuple(product((390, 820, 1440), ("light", "dark"), ("en", "es")))


@pytest.mark.parametrize(
    ("width", "scheme", "language"),
    [*ALWAYS, *(pytest.param(*one, marks=pytest.mark.campaign) for one in EVERY if one not in ALWAYS)],
)
def test_no_page_has_a_barrier_or_scrolls_sideways(
    browser: Browser, world: World, width: int, scheme: Literal["light", "dark"], language: str
) -> None:
    served = Served(world.practice.database, world.practice.room)
    robin = world.who("robin")
    person = replace(robin.person, language=language)
    world.practice.database.transact_now(
        lambda uow: uow.save(replace(uow.get(type(person), person.id), language=language))
    )
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True, locale=language
    )
    token = sign_ins.begin_for(served.desk, person, robin.identity)
    context.add_cookies([{"name": served.desk.cookie, "value": token, "url": served.url}])
    page = context.new_page()
    found = [
        fault for path in (*PAGES, *DOORS) for fault in faults(page, served.url, world.path(path), width)
    ]
    context.close()
    served.close()
    assert found == []


def faults(page: Page, url: str, path: str, width: int) -> list[str]:
    told: list[str] = []
    page.on("pageerror", lambda error: told.append(f"{path}: {error}"))
    page.goto(url + path)
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    wide = page.evaluate("document.documentElement.scrollWidth")
    if wide > width:
        told.append(f"{path} is {wide} wide on {width}")
    results = Axe().run(page)
    told += [
        f"{path}: {one['id']}: {one['nodes'][0]['html'][:120]}" for one in results.response["violations"]
    ]
    return told


def test_the_policy_of_the_pages_lets_everything_of_theirs_load(browser: Browser, world: World) -> None:
    served = Served(world.practice.database, world.practice.room)
    token = sign_ins.begin_for(served.desk, world.who("robin").person, world.who("robin").identity)
    context = browser.new_context()
    context.add_cookies([{"name": served.desk.cookie, "value": token, "url": served.url}])
    page = context.new_page()
    told: list[str] = []
    elsewhere: list[str] = []
    page.on("console", lambda message: told.extend(complaint(message)))
    page.on(
        "request", lambda asked: None if asked.url.startswith(served.url) else elsewhere.append(asked.url)
    )
    for path in PAGES:
        page.goto(served.url + world.path(path))
    context.close()
    served.close()
    assert told == []
    assert elsewhere == []


def test_the_keyboard_alone_reaches_the_content_and_the_search(browser: Browser, world: World) -> None:
    served = Served(world.practice.database, world.practice.room)
    token = sign_ins.begin_for(served.desk, world.who("robin").person, world.who("robin").identity)
    context = browser.new_context()
    context.add_cookies([{"name": served.desk.cookie, "value": token, "url": served.url}])
    page = context.new_page()
    page.goto(f"{served.url}/clients")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"
    context.close()
    served.close()


def test_the_page_is_printed_black_on_white_alone_whatever_the_screen_shows(
    browser: Browser, world: World
) -> None:
    served = Served(world.practice.database, world.practice.room)
    token = sign_ins.begin_for(served.desk, world.who("robin").person, world.who("robin").identity)
    context = browser.new_context(color_scheme="dark")
    context.add_cookies([{"name": served.desk.cookie, "value": token, "url": served.url}])
    page = context.new_page()
    page.goto(served.url + world.path("/clients/{client_id}/summary"))
    page.emulate_media(media="print")
    look = "one => [getComputedStyle(one).backgroundColor, getComputedStyle(one).color]"
    assert page.locator(".card.page").evaluate(look) == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]
    for apart in ("#notes", "#sign", "#close", "header.bar", "nav.tabs"):
        assert not page.locator(apart).is_visible(), apart
    context.close()
    served.close()
