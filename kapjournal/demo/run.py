"""`kapjournal demo`: the real bot, worker and reading room against a local Telegram, with invented people."""

import asyncio
import json
import shutil
import signal
import sys
import tempfile
from collections.abc import Coroutine
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from kapjournal.clock import SettableClock
from kapjournal.demo.bot_api.server import Emulator
from kapjournal.demo.course import START, CheckFailed, Course
from kapjournal.demo.phone import FOLDER
from kapjournal.demo.practice import (
    PASSPHRASE,
    PEOPLE,
    TOKEN,
    USERNAME,
    ZONE,
    DemoPractice,
    free_port,
    monday_before,
)
from kapjournal.domain.course import SessionKind
from kapjournal.domain.journal_file import dump_journal
from kapjournal.domain.local_time import local
from kapjournal.domain.summary.canonical import summary_as_json
from kapjournal.usecases.compile_client_summary import compile_client_summary
from kapjournal.usecases.unlock_person import unlock_person
from kapjournal.wiring import processes


def main(*, headless: bool = False, out: Path | None = None, keep: bool = False, port: int = 0) -> int:
    """Returns the exit code: 0 only when everything held."""
    folder = Path(tempfile.mkdtemp(prefix="kapjournal-demo-"))
    try:
        if headless:
            target = out or Path.cwd()
            target.mkdir(parents=True, exist_ok=True)
            return asyncio.run(_play(folder, target))
        return asyncio.run(_show(folder, port))
    except KeyboardInterrupt:
        return 0
    finally:
        if keep:
            print(f"kept: {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)


async def _play(folder: Path, out: Path) -> int:
    """The whole course unattended, then the page, through every real part."""
    clock = SettableClock(folder / "clock")
    clock.set(START)
    said = 0

    def say(sentence: str) -> None:
        nonlocal said
        said += 1
        print(f"  ✓ {sentence}", flush=True)

    async with Emulator(clock=clock) as emulator:
        emulator.add_bot(TOKEN, USERNAME, "Kap")
        practice = await asyncio.to_thread(
            DemoPractice, folder, api_url=emulator.url, portal_port=free_port(), start=START
        )
        children = [processes.start(kind, practice.processes()) for kind in ("collecting", "portal")]
        try:
            invited = practice.invite(PEOPLE[0])
            phone = emulator.phone("Wren")
            course = Course(practice, phone, invited.client, invited.code, say)
            await course.play()
            # The page is pulled as the therapist would: with passphrase and authenticator.
            await asyncio.to_thread(_write_page, practice, invited.client.id, out, course)
        except (CheckFailed, TimeoutError) as failed:
            print(f"  ✗ {failed}", file=sys.stderr)
            return 1
        finally:
            await asyncio.to_thread(processes.stop, children)
            practice.close()
    print(f"{said} checks held. The page is in {out / 'summary.pdf'}.")
    return 0


def _write_page(practice: DemoPractice, client_id: str, out: Path, course: Course) -> None:
    from kapjournal.rendering import render_html, render_pdf

    reading = practice.reading
    unlocked = unlock_person(reading.database, reading.room, "robin", PASSPHRASE, practice.totp(steps=1))
    page = reading.database.read_now(
        lambda uow: compile_client_summary(uow, reading.room, unlocked.identity, client_id)
    )
    summary, journal = page.summary, page.opened.journal
    course.check(not page.opened.fault, "the whole chain verifies")
    texts = {entry.id: entry.text for entry in journal.entries}
    quotes = (*summary.their_words, *summary.agenda, *summary.intention, *summary.actions)
    exact = all(texts[quote.entry][quote.start : quote.end] == quote.text for quote in quotes)
    course.check(quotes and exact, "every quote is an exact part of an entry")
    course.check(any(entry.replaces for entry in journal.entries), "the edit is in the journal")
    course.check(
        any(entry.late for entry in journal.entries) or summary.coverage.asked, "what was asked is counted"
    )
    course.check(
        any(e.media and e.media.kind == "voice" for e in journal.entries), "the voice note is in the journal"
    )
    stored = b"".join(file.read_bytes() for file in practice.folder.glob("kapjournal.db*"))
    course.check(course.secret_words.encode() not in stored, "the database holds none of the words")
    (out / "summary.json").write_text(
        json.dumps(summary_as_json(summary), ensure_ascii=False, indent=2), "utf-8"
    )
    (out / "journal.json").write_text(
        json.dumps(dump_journal(journal), ensure_ascii=False, indent=2), "utf-8"
    )
    (out / "summary.html").write_text(render_html(summary, journal), "utf-8")
    (out / "summary.pdf").write_bytes(render_pdf(summary, journal))
    course.say("the page is written as PDF, HTML and JSON, the journal as JSON")


async def _show(folder: Path, port: int) -> int:
    """The phone page, the reading room and time controls, until Ctrl-C."""
    start = monday_before(datetime.now(UTC))  # noqa: TID251 - the demo begins in this week
    clock = SettableClock(folder / "clock")
    clock.set(start)
    portal_port = free_port()
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    print("setting up a practice that does not exist …", flush=True)
    async with Emulator(clock=clock, port=port, pages=FOLDER) as emulator:
        emulator.add_bot(TOKEN, USERNAME, "Kap")
        practice = await asyncio.to_thread(
            DemoPractice, folder, api_url=emulator.url, portal_port=portal_port, start=start
        )
        people = await asyncio.to_thread(_people, practice, start)
        emulator.config = lambda: people | {"sign_in": _sign_in(practice)}
        children = [processes.start(kind, practice.processes()) for kind in ("collecting", "portal")]
        try:
            await _answers(portal_port)
            print(_where(emulator.url, practice), flush=True)
            ended = [asyncio.to_thread(child.wait) for child in children]
            await _first(stop.wait(), *ended)
        finally:
            await asyncio.to_thread(processes.stop, children)
            practice.close()
    failed = [child.returncode for child in children if child.returncode not in {0, -signal.SIGTERM}]
    return 1 if failed and not stop.is_set() else 0


def _people(practice: DemoPractice, start: datetime) -> dict[str, Any]:
    """Three invented clients and one to start fresh, each with sessions in the week ahead."""
    people = []
    monday = local(start, ZONE).replace(tzinfo=None)
    medicine = monday + timedelta(days=2, hours=4)
    integration = medicine + timedelta(days=9, hours=1)
    moments = [
        {"label": "3 hours after", "at": _at(medicine + timedelta(hours=6, minutes=5))},
        {"label": "Next morning", "at": _at(monday + timedelta(days=3, minutes=2))},
        {"label": "Day 3", "at": _at(monday + timedelta(days=5, minutes=2))},
        {"label": "Day 7", "at": _at(monday + timedelta(days=9, minutes=2))},
        {"label": "Eve of integration", "at": _at(monday + timedelta(days=10, minutes=2))},
    ]
    for who in PEOPLE:
        invited = practice.invite(who)
        practice.plan(invited.client, SessionKind.MEDICINE, medicine)
        practice.plan(invited.client, SessionKind.INTEGRATION, integration)
        people.append(
            {
                "first_name": who.first_name,
                "about": who.about,
                "language": who.language,
                "invite": invited.code,
            }
        )
    return {
        "people": people,
        "moments": moments,
        "timezone": ZONE,
        "reading_room": practice.portal_url,
        "frame": True,
    }


def _sign_in(practice: DemoPractice) -> dict[str, str]:
    """The invented therapist's keys, for the page. The code enrolment used is spent: the next one works."""
    return {"name": "robin", "passphrase": PASSPHRASE, "code": practice.fresh_totp()}


def _at(wall: datetime) -> str:
    from kapjournal.domain.local_time import LocalTime

    return LocalTime(wall, ZONE).instant().isoformat()


def _where(url: str, practice: DemoPractice) -> str:
    return (
        f"\n  The phone, the clock and the reading room:  {url}\n"
        f"  The reading room alone:                     {practice.portal_url}\n\n"
        f"  Sign in as robin with the passphrase:       {PASSPHRASE}\n"
        f"  The six digits come from an authenticator app with this secret: {practice.totp_secret}\n\n"
        "  Nobody here is real. Ctrl-C ends it and leaves nothing behind.\n"
    )


async def _answers(port: int) -> None:
    """Wait until the reading room takes connections, so that the page does not open on a closed door."""
    for _ in range(200):
        with suppress(OSError):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
            return
        await asyncio.sleep(0.1)


async def _first(*waits: Coroutine[Any, Any, Any]) -> None:
    """Until the first of them is over: Ctrl-C, or a process that ended by itself."""
    tasks = [asyncio.ensure_future(one) for one in waits]
    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    tasks[0].cancel()
