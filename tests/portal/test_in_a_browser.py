"""The reading room in a real browser: the whole way with and without JavaScript, and what axe says of each page."""

import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Literal

import pyotp
import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright

from kapjournal.domain.client import Client, ClientState
from kapjournal.domain.people import Role
from kapjournal.domain.sign_in import SignIn
from kapjournal.portal import sign_ins
from kapjournal.portal.app import create_app
from kapjournal.portal.desk import PortalDesk
from kapjournal.usecases.add_person import add_person
from tests.journeys.reading_room import PASSPHRASE, Practice, said
from tests.portal.world import World, open_world

pytestmark = pytest.mark.browser


class Served:
    """The application on a port of this machine, as `kapjournal run portal` serves it."""

    def __init__(self, practice: Practice) -> None:
        self.practice = practice
        config = uvicorn.Config(lambda: None, host="127.0.0.1", port=0, log_config=None, access_log=False)
        socket = config.bind_socket()
        self.url = f"http://127.0.0.1:{socket.getsockname()[1]}"
        self.desk = PortalDesk(practice.database, practice.room, self.url)
        config.app = create_app(self.desk)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([socket],), daemon=True)
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)

    def close(self) -> None:
        self._server.should_exit = True
        self._thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        pytest.fail("no Chromium is installed: apt-get install chromium")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield launched
        launched.close()


@pytest.fixture
def served(practice: Practice) -> Iterator[Served]:
    opened = Served(practice)
    yield opened
    opened.close()


@pytest.mark.parametrize("with_scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_therapist_goes_the_whole_way(browser: Browser, served: Served, with_scripts: bool) -> None:
    practice = served.practice
    _, code = practice.database.transact_now(
        lambda uow: add_person(uow, practice.room, "robin", [Role.THERAPIST, Role.COVER_READER])
    )
    context = browser.new_context(
        viewport={"width": 820, "height": 1000}, java_script_enabled=with_scripts, accept_downloads=True
    )
    page = context.new_page()
    told: list[str] = []
    page.on("console", lambda message: told.extend(complaint(message)))

    page.goto(f"{served.url}/enrol/{code}")
    secret = page.locator("input[name=secret]").get_attribute("value") or ""
    page.fill("#f-passphrase", PASSPHRASE)
    page.fill("#f-again", PASSPHRASE)
    page.fill("#f-digits", pyotp.TOTP(secret).at(practice.clock.wall()))
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_role("heading", name="Recovery sheet")).to_be_visible()
    page.get_by_role("button", name="I have it on paper").click()
    expect(page.get_by_role("heading", name="Today")).to_be_visible()

    page.get_by_role("button", name="Sign out").click()
    practice.clock.ahead += timedelta(seconds=30)
    page.fill("#f-name", "robin")
    page.fill("#f-passphrase", PASSPHRASE)
    page.fill("#f-code", pyotp.TOTP(secret).at(practice.clock.wall()))
    page.get_by_role("button", name="Sign in").click()

    page.get_by_role("link", name="Invite a client").click()
    page.fill("#f-code_name", "wren")
    page.fill("#f-time_zone", "America/New_York")
    page.get_by_label("I know who this is").check()
    page.get_by_label("depression").check()
    page.get_by_role("button", name="Make the invitation").click()
    expect(page.locator("code.big-code")).to_be_visible()
    assert page.locator("code.big-code").inner_text().replace(" ", "").isdecimal()
    client = practice.database.read_now(lambda uow: uow.all(Client)[0])
    page.get_by_role("link", name="To their page").click()

    page.get_by_role("link", name="Plan a session").click()
    ahead = practice.clock.now() + timedelta(days=4)
    page.select_option("#f-kind", "integration")
    page.fill("#f-day", ahead.date().isoformat())
    page.get_by_role("button", name="Put it in the calendar").click()
    expect(page.get_by_role("status")).to_contain_text("The session is in the calendar")

    joins(practice, client)
    practice.seal(client, said("The lake was quiet, and so was I.", practice.clock.now()))
    page.goto(f"{served.url}/")
    page.get_by_role("link", name="wren").first.click()
    expect(page.get_by_text("The lake was quiet, and so was I.")).to_be_visible()
    page.get_by_role("button", name="Star this quote").first.click()
    expect(page.locator("button.star.on")).to_have_count(1)
    page.get_by_label("Your notes").fill("Ask about the lake.")
    page.get_by_role("button", name="Keep the notes").click()
    expect(page.get_by_role("status")).to_contain_text("Your note is kept")
    assert page.get_by_label("Your notes").input_value() == "Ask about the lake."
    page.get_by_role("button", name="Sign this version").click()
    expect(page.get_by_text("Signed off. This version is kept as you read it.")).to_be_visible()

    with page.expect_download() as download:
        page.get_by_role("link", name="PDF").click()
    assert Path(download.value.path()).read_bytes().startswith(b"%PDF")

    practice.seal(client, said("And then the rain came.", practice.clock.now()))
    page.goto(f"{served.url}/clients/{client.id}/summary")
    page.get_by_text("1 new since it was signed").click()
    expect(page.get_by_text("And then the rain came.")).to_be_visible()
    page.get_by_role("button", name="Sign out").first.click()
    expect(page.get_by_text("You are signed out")).to_be_visible()
    assert practice.database.read_now(lambda uow: uow.count(SignIn)) == 0
    page.goto(f"{served.url}/clients/{client.id}/summary")
    assert "/sign-in" in page.url
    assert told == []
    context.close()


def complaint(message: ConsoleMessage) -> list[str]:
    """What the browser objects to: a refused file, a broken policy, an error. Its hints are left out."""
    return [message.text] if message.type in {"error", "warning"} else []


def joins(practice: Practice, client: Client) -> None:
    """The client has said yes in the chat."""
    now = practice.clock.now()
    practice.database.transact_now(
        lambda uow: uow.save(
            replace(uow.get(Client, client.id), state=ClientState.ACTIVE, enrolled_at=now - timedelta(days=5))
        )
    )


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    opened = open_world(tmp_path_factory.mktemp("pages"))
    yield opened
    opened.practice.close()


PAGES = (
    "/",
    "/clients",
    "/clients/new",
    "/clients/{client_id}",
    "/clients/{client_id}/summary",
    "/clients/{client_id}/chart",
    "/clients/{client_id}/versions",
    "/clients/{client_id}/versions/{version}",
    "/clients/{client_id}/journal",
    "/clients/{client_id}/plan",
    "/clients/{client_id}/settings",
    "/clients/{client_id}/card",
    "/clients/{client_id}/log",
    "/clients/{client_id}/export",
    "/clients/{client_id}/erase",
    "/calendar",
    "/calendar/new",
    "/calendar/sessions/{session_id}",
    "/notices",
    "/notices/{notice_id}",
    "/requests",
    "/practice",
    "/practice/people",
    "/practice/log",
    "/me",
)
DOORS = ("/sign-in", "/lost", "/nowhere")


@pytest.mark.parametrize(
    ("width", "scheme", "language"),
    [(390, "light", "en"), (820, "dark", "es"), (1440, "dark", "en")],
)
def test_no_page_has_a_barrier_or_scrolls_sideways(
    browser: Browser, world: World, width: int, scheme: Literal["light", "dark"], language: str
) -> None:
    served = Served(world.practice)
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
    wide = page.evaluate("document.documentElement.scrollWidth")
    if wide > width:
        told.append(f"{path} is {wide} wide on {width}")
    results = Axe().run(page)
    told += [
        f"{path}: {one['id']}: {one['nodes'][0]['html'][:120]}" for one in results.response["violations"]
    ]
    return told


def test_the_policy_of_the_pages_lets_everything_of_theirs_load(browser: Browser, world: World) -> None:
    served = Served(world.practice)
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
    served = Served(world.practice)
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
