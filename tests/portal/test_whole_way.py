"""The whole way: a therapist in a real browser, a client on a phone, the real bot between them.

Nothing is put into the database by hand but the therapist's name: the client answers over Telegram's own
interface (the emulator), and what the therapist reads is what the bot sealed.
"""

import re
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

import pyotp
import pytest
from playwright.async_api import ConsoleMessage, Page, async_playwright, expect

from kapjournal.domain.client import Client
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.people import Role
from kapjournal.domain.sign_in import SignIn
from kapjournal.ports import Sealer
from kapjournal.sealing.key_ring import PinnedKeyRing
from kapjournal.usecases.collecting.name_bot import name_bot
from kapjournal.usecases.reading.add_person import add_person
from kapjournal.usecases.reading.reading_desk import ReadingDesk
from kapjournal.usecases.reading.set_up_practice import set_up_practice
from kapjournal.wiring.reading import NoSealer
from tests.flows.chat import Chat
from tests.flows.house import House, open_house
from tests.flows.steps import come_to, skip_noticed
from tests.journeys.reading_room import CHEAP, PASSPHRASE
from tests.portal.served import Served, chromium

pytestmark = pytest.mark.browser

LAKE = "The lake was quiet, and so was I."
RAIN = "And then the rain came, which I had forgotten."
OWN = "What did the lake want?"


@dataclass
class Desk:
    """Where the therapist sits: the page, the practice it belongs to, and what the browser complained of."""

    page: Page
    house: House
    served: Served
    secret: str = ""
    complaints: list[str] = field(default_factory=list)

    def digits(self) -> str:
        """A code works once: time moves on to the next."""
        self.house.clock.outage(timedelta(seconds=30))
        return pyotp.TOTP(self.secret).at(self.house.clock.wall())

    async def press(self, name: str) -> None:
        await self.page.get_by_role("button", name=name).first.click()

    async def follow(self, name: str) -> None:
        await self.page.get_by_role("link", name=name).first.click()

    async def sees(self, text: str) -> None:
        await expect(self.page.get_by_text(text).first).to_be_visible()


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
async def desk(request: pytest.FixtureRequest) -> AsyncIterator[Desk]:
    with tempfile.TemporaryDirectory(prefix="kapjournal-", dir=_memory()) as folder:
        async with open_house(Path(folder)) as house, async_playwright() as playwright:
            house.do(lambda uow: name_bot(uow, "kap_bot"))
            room = ReadingDesk(
                PinnedKeyRing(house.keys.pins, parameters=CHEAP),
                replace(house.desk, sealer=cast("Sealer", NoSealer())),
            )
            key = house.ground.ingest.public_bytes
            house.do(lambda uow: set_up_practice(uow, room, "Harbor Practice", ingest_public=key))
            served = Served(house.database, room)
            browser = await playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
            context = await browser.new_context(
                viewport={"width": 820, "height": 1000},
                java_script_enabled=request.param,
                accept_downloads=True,
            )
            sits = Desk(await context.new_page(), house, served)

            def heard(message: ConsoleMessage) -> None:
                if message.type in {"error", "warning"}:
                    sits.complaints.append(message.text)

            sits.page.on("console", heard)
            yield sits
            await browser.close()
            served.close()


def _memory() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - every commit waits for the disk


async def test_from_the_first_link_to_the_signed_page_and_out_again(desk: Desk) -> None:
    page, house = desk.page, desk.house
    await enrols_and_signs_in(desk)
    phone = await invites(desk)
    medicine = await plans(desk)
    await answers(house, phone, medicine)
    await reads_and_signs(desk)
    await closes_the_session(desk)

    await phone.send(RAIN)
    await house.settled()
    await page.goto(f"{desk.served.url}/clients/{house.client_id}/summary")
    await desk.follow("1 new since it was signed")
    await desk.sees(RAIN)
    await desk.press("Sign out")
    await desk.sees("You are signed out")
    assert house.database.read_now(lambda uow: uow.count(SignIn)) == 0
    await page.goto(f"{desk.served.url}/clients/{house.client_id}/summary")
    assert "/sign-in" in page.url
    assert desk.complaints == []


async def enrols_and_signs_in(desk: Desk) -> None:
    page, house = desk.page, desk.house
    room = desk.served.desk.room
    _, code = house.do(
        lambda uow: add_person(uow, room, "ash", [Role.THERAPIST], time_zone="America/New_York")
    )
    await page.goto(f"{desk.served.url}/enrol/{code}")
    desk.secret = await page.locator("input[name=secret]").get_attribute("value") or ""
    await page.fill("#f-passphrase", PASSPHRASE)
    await page.fill("#f-again", PASSPHRASE)
    await page.fill("#f-digits", desk.digits())
    await desk.press("Go on")
    await expect(page.get_by_role("heading", name="Recovery sheet")).to_be_visible()
    await desk.press("I have it on paper")
    await expect(page.get_by_role("heading", name="Today")).to_be_visible()
    await desk.press("Sign out")
    await page.fill("#f-name", "ash")
    await page.fill("#f-passphrase", PASSPHRASE)
    await page.fill("#f-code", desk.digits())
    await desk.press("Sign in")
    await expect(page.get_by_role("heading", name="Today")).to_be_visible()


async def invites(desk: Desk) -> Chat:
    """The client opens the link, compares the digits, and says yes on their own phone."""
    page, house = desk.page, desk.house
    await desk.follow("Invite a client")
    await page.fill("#f-code_name", "wren")
    await page.fill("#f-time_zone", "America/New_York")
    await page.get_by_label("I know who this is").check()
    await page.get_by_label("depression").check()
    await desk.press("Make the invitation")
    link = await page.locator("#link").input_value()
    shown = (await page.locator("code.big-code").inner_text()).replace(" ", "")
    assert re.fullmatch(r"\d{6}", shown)
    phone = house.phone()
    await phone.start(link.partition("start=")[2])
    await phone.wait_for(lambda many: "I agree" in many[-1].buttons)
    said = " ".join(one.text for one in await phone.messages())
    assert shown in said.replace(" ", "")
    await phone.tap("I agree")
    done = house.desk.texts.say("button.preferences_done", "en")
    await phone.wait_for(lambda many: done in many[-1].buttons)
    await phone.tap(done)
    await house.settled()
    house.client_id = house.all(Client)[0].id
    await desk.follow("To their page")
    return phone


async def plans(desk: Desk) -> datetime:
    """A medicine session in three days and integration five days after it; when the first begins."""
    page, house = desk.page, desk.house
    first = house.clock.now() + timedelta(days=3)
    for kind, day in (("medicine", first), ("integration", first + timedelta(days=5))):
        await page.goto(f"{desk.served.url}/calendar/new?client={house.client_id}")
        await page.select_option("#f-kind", kind)
        await page.fill("#f-day", day.date().isoformat())
        await desk.press("Put it in the calendar")
        await expect(page.get_by_role("status")).to_contain_text("The session is in the calendar")
    await page.goto(f"{desk.served.url}/clients/{house.client_id}/plan")
    await desk.sees("always asked")
    return first


async def answers(house: House, phone: Chat, medicine: datetime) -> None:
    """What the bot asks on the days after the session, and what the client says to it."""
    skip_noticed(house)
    assert house.clock.now() < medicine
    await come_to(house, phone, Occasion.NEXT_DAY)
    await phone.tap("Open")
    await phone.wait_text("1 of 2")
    await phone.tap("Queasy")
    await phone.wait_for(lambda many: "✓ Queasy" in many[-1].buttons)
    await phone.tap("Done")
    await phone.wait_text("2 of 2")
    await phone.send(LAKE)
    await phone.wait_text("Kept for")
    await house.settled()


async def reads_and_signs(desk: Desk) -> None:
    page = desk.page
    await page.goto(f"{desk.served.url}/")
    await desk.sees("summary ready, not read yet")
    await desk.follow("wren")
    await desk.sees(LAKE)
    await desk.sees("nausea")
    await page.get_by_role("button", name="Star this quote").first.click()
    await expect(page.locator("button.star.on")).to_have_count(1)
    await page.get_by_label("Your notes").fill("Ask about the lake.")
    await desk.press("Keep the notes")
    await expect(page.get_by_role("status")).to_contain_text("Your note is kept")
    assert await page.get_by_label("Your notes").input_value() == "Ask about the lake."
    await desk.press("Sign this version")
    await desk.sees("Signed off. This version is kept as you read it.")
    async with page.expect_download() as download:
        await desk.follow("PDF")
    saved = await (await download.value).path()
    assert saved.read_bytes().startswith(b"%PDF")
    await desk.follow("Versions")
    await desk.sees("The page stands as it was signed.")
    await page.get_by_role("listitem").get_by_role("link").first.click()
    await desk.sees("worked out again from what was kept, and it fits")
    await desk.sees(LAKE)


async def closes_the_session(desk: Desk) -> None:
    """Thirty seconds after the session; the question stands in the plan of the next cycle."""
    page, house = desk.page, desk.house
    await page.goto(f"{desk.served.url}/clients/{house.client_id}/summary")
    await page.fill("#f-commitments", "call Ana on Sunday")
    await page.fill("#f-own_question", OWN)
    ahead = (house.clock.now() + timedelta(days=9)).date().isoformat()
    await page.fill("#f-medicine_day", ahead)
    await desk.press("Keep and close")
    await expect(page.get_by_role("status")).to_contain_text("Kept. The commitments stand in the journal")
    await page.goto(f"{desk.served.url}/clients/{house.client_id}/plan")
    assert OWN in await page.content()
    await page.goto(f"{desk.served.url}/clients/{house.client_id}/summary")
    await desk.sees("call Ana on Sunday")
    await desk.press("Sign this version")
    await desk.sees("Signed off. This version is kept as you read it.")
