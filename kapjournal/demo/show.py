"""The demo to look at: a phone, the time and the reading room on one page, until Ctrl-C.

Wren's course is lived through before the page opens, by the real bot; the others have yet to begin.
"""

import asyncio
import signal
import subprocess
import sys
from collections.abc import Coroutine
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import segno

from kapjournal.clock import SettableClock
from kapjournal.demo.address import HERE, Place
from kapjournal.demo.bot_api.server import Emulator
from kapjournal.demo.course import CheckFailed, Course
from kapjournal.demo.phone import FOLDER
from kapjournal.demo.practice import (
    PASSPHRASE,
    PEOPLE,
    TOKEN,
    USERNAME,
    ZONE,
    DemoPractice,
    monday_of,
)
from kapjournal.domain.client import Client
from kapjournal.domain.course import SessionKind
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.domain.session import Session, SessionStatus
from kapjournal.usecases.erase_journal import ERASED_NAME
from kapjournal.wiring import processes

Json = dict[str, Any]
_WHEN = {
    Occasion.DAY_BEFORE: "The day before",
    Occasion.LANDING: "3 hours after",
    Occasion.NEXT_DAY: "The morning after",
    Occasion.DAY_3: "Day 3",
    Occasion.DAY_7: "Day 7",
    Occasion.BEFORE_INTEGRATION: "Eve of integration",
    Occasion.AFTER_INTEGRATION: "After integration",
    Occasion.TWO_WEEKS: "Two weeks on",
    Occasion.ONE_MONTH: "A month on",
}
_STRIDE = timedelta(hours=23, minutes=20)
"""A day's jump stops once on the way, and two strides stay within the time that messages can be removed."""
_OPEN = """\
  A phone on the same network opens the first address, and so can anybody else there: they see the invented
  journals and the invented therapist's passphrase, and can play along. Nothing is encrypted on the way.
  Write nothing of your own here, and let none of these secrets guard anything real. If the phone finds
  nothing, a firewall on this machine may stand in between.

"""
_MOMENTS = 5
"""More would not fit beside the phone; those that follow come up as time goes by."""


async def show(folder: Path, port: int, place: Place = HERE, *, keep: bool = False) -> int:
    """Returns the exit code: 0 after Ctrl-C."""
    clock = SettableClock(folder / "clock")
    first = monday_of(clock.now(), weeks_ago=2)  # so that the eve falls into this week
    clock.set(first)
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    print("setting up a practice that does not exist …", flush=True)
    async with Emulator(
        clock=clock, host=place.listen, shown=place.shown, port=port, pages=FOLDER
    ) as emulator:
        emulator.add_bot(TOKEN, USERNAME, "Kap")
        practice = await asyncio.to_thread(
            DemoPractice,
            folder,
            api_url=emulator.url,
            start=first,
            place=place,
            page_url=emulator.page_url,
        )
        children = [processes.start(kind, practice.processes()) for kind in ("collecting", "portal")]
        try:
            return await _until(stop, children, _live(emulator, practice, first, place, keep=keep))
        except (CheckFailed, TimeoutError) as failed:
            print(f"  ✗ {failed}", file=sys.stderr)
            return 1
        finally:
            await asyncio.to_thread(processes.stop, children)
            practice.close()


async def _until(
    stop: asyncio.Event, children: list["subprocess.Popen[bytes]"], living: Coroutine[Any, Any, None]
) -> int:
    """Until Ctrl-C, or until a process ends by itself."""
    beginning = asyncio.ensure_future(living)
    stopping = asyncio.ensure_future(stop.wait())
    ended = [asyncio.ensure_future(asyncio.to_thread(child.wait)) for child in children]
    try:
        over, _ = await asyncio.wait({beginning, stopping, *ended}, return_when=asyncio.FIRST_COMPLETED)
        if over == {beginning}:
            await beginning
            await asyncio.wait({stopping, *ended}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for one in (beginning, stopping):
            one.cancel()
    return 0 if stop.is_set() else 1


async def _live(
    emulator: Emulator, practice: DemoPractice, first: datetime, place: Place, *, keep: bool
) -> None:
    """Two weeks of Wren's course, then the page as it stands on the morning of the eve."""
    print("living through two weeks with somebody who does not exist either …", flush=True)
    wren, *others = PEOPLE
    invited = practice.invite(wren)
    phone = emulator.phone(wren.first_name)
    course = Course(practice, phone, invited.client, invited.code, lambda _sentence: None, monday=first)
    await course.play_to_eve()
    await course.come_to_eve()
    people: list[Json] = [{"id": phone.person, "first_name": wren.first_name, "about": wren.about}]
    ids = [invited.client.id]
    for who in others:
        made = practice.invite(who)
        _plan(practice, made.client)
        ids.append(made.client.id)
        people.append(
            {
                "first_name": who.first_name,
                "about": who.about,
                "language": who.language,
                "invite": made.code,
            }
        )
    await _answers(practice)
    emulator.page_cookies = await _signed_in(practice)
    told: Json = {
        "timezone": ZONE,
        "reading_room": practice.portal_url,
        "frame": True,
        "signed_in": bool(emulator.page_cookies),
    }

    def config() -> Json:
        with_moments = [
            {**who, "moments": _moments(practice, client), "opens": _page_of(practice, client)}
            for who, client in zip(people, ids, strict=True)
        ]
        return {**told, "people": with_moments, "sign_in": _keys(practice)}

    emulator.config = config
    emulator.walk_in_strides(_STRIDE)
    print(_where(emulator.page_url, practice, place, keep=keep), flush=True)
    if place.is_open and sys.stdout.isatty():
        segno.make(emulator.page_url, error="m").terminal(compact=True)  # for the phone's camera


def _page_of(practice: DemoPractice, client_id: str) -> str:
    """Where the reading room opens for this client; the first page once their journal has been erased."""
    client = practice.reading.database.read_now(lambda uow: uow.find(Client, id=client_id))
    if client is None or client.code_name.startswith(ERASED_NAME):
        return practice.portal_url
    return f"{practice.portal_url}/clients/{client_id}/summary"


def _plan(practice: DemoPractice, client: Client) -> None:
    """The medicine in two days, the integration session nine days after it."""
    medicine = practice.clock.now().replace(minute=0, second=0, microsecond=0) + timedelta(days=2, hours=4)
    practice.plan(client, SessionKind.MEDICINE, medicine)
    practice.plan(client, SessionKind.INTEGRATION, medicine + timedelta(days=9, hours=1))


def _moments(practice: DemoPractice, client_id: str) -> list[Json]:
    """When the next questions come; before somebody has enrolled, when they would come."""
    planned = practice.reading.database.read_now(
        lambda uow: uow.all(Reflection, client_id=client_id, state=ReflectionState.PLANNED, order_by="due_at")
    )
    found = [(_WHEN[one.occasions[0]], one.due_at) for one in planned if one.occasions[0] in _WHEN]
    found = found or _expected(practice, client_id)
    return [{"label": label, "at": (at + timedelta(minutes=2)).isoformat()} for label, at in found[:_MOMENTS]]


def _expected(practice: DemoPractice, client_id: str) -> list[tuple[str, datetime]]:
    sessions = practice.reading.database.read_now(
        lambda uow: uow.all(Session, client_id=client_id, status=SessionStatus.PLANNED)
    )
    return [("3 hours after", one.end().at + timedelta(hours=3)) for one in sessions[:1]]


async def _signed_in(practice: DemoPractice) -> dict[str, str]:
    """The invented therapist signs in as everybody does; the page hands the cookie to the browser."""
    keys = {"name": "robin", "passphrase": PASSPHRASE, "code": practice.fresh_totp(), "to": "/"}
    async with (
        aiohttp.ClientSession(headers={"Origin": practice.portal_url}) as http,
        http.post(f"{practice.portal_url}/sign-in", data=keys, allow_redirects=False) as answer,
    ):
        return {name: cookie.value for name, cookie in answer.cookies.items()}


def _keys(practice: DemoPractice) -> dict[str, str]:
    """For when the reading room has locked itself. A code that was used is spent: the next one works."""
    return {"name": "robin", "passphrase": PASSPHRASE, "code": practice.fresh_totp()}


def _where(url: str, practice: DemoPractice, place: Place, *, keep: bool) -> str:
    left = f"leaves {practice.folder}" if keep else "leaves nothing behind"
    return (
        f"\n  The phone, the clock and the reading room:  {url}\n"
        f"  The reading room alone:                     {practice.portal_url}\n\n"
        f"  Sign in as robin with the passphrase:       {PASSPHRASE}\n"
        f"  The six digits come from an authenticator app with this secret: {practice.totp_secret}\n\n"
        f"{_OPEN if place.is_open else ''}"
        f"  Nobody here is real. Ctrl-C ends it and {left}.\n"
    )


async def _answers(practice: DemoPractice) -> None:
    """Wait until the reading room takes connections, so that the page does not open on a closed door."""
    room = urlsplit(practice.portal_url)
    for _ in range(200):
        with suppress(OSError):
            _, writer = await asyncio.open_connection(room.hostname, room.port)
            writer.close()
            return
        await asyncio.sleep(0.1)
