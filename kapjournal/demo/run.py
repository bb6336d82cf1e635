"""`kapjournal demo`: the real bot, worker and reading room against a local Telegram, with invented people."""

import asyncio
import json
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

from kapjournal.clock import SettableClock
from kapjournal.demo.address import HERE, Place
from kapjournal.demo.bot_api.server import Emulator
from kapjournal.demo.course import CheckFailed, Course
from kapjournal.demo.practice import PASSPHRASE, PEOPLE, TOKEN, USERNAME, DemoPractice, on_day
from kapjournal.domain.journal_file import dump_journal
from kapjournal.domain.summary.canonical import summary_as_json
from kapjournal.usecases.reading.compile_client_summary import compile_client_summary
from kapjournal.usecases.reading.unlock_person import unlock_person
from kapjournal.wiring import processes

START = on_day(date(2026, 3, 2), 0, 10).instant()
"""The unattended course begins on this Monday, whatever day it is."""


def main(
    *, headless: bool = False, out: Path | None = None, keep: bool = False, port: int = 0, place: Place = HERE
) -> int:
    """Returns the exit code: 0 only when everything held."""
    folder = Path(tempfile.mkdtemp(prefix="kapjournal-demo-"))
    try:
        if headless:
            target = out or Path.cwd()
            target.mkdir(parents=True, exist_ok=True)
            return asyncio.run(_play(folder, target))
        from kapjournal.demo.show import show

        return asyncio.run(show(folder, port, place, keep=keep))
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
        practice = await asyncio.to_thread(DemoPractice, folder, api_url=emulator.url, start=START)
        children = [processes.start(kind, practice.processes()) for kind in ("collecting", "portal")]
        try:
            invited = practice.invite(PEOPLE[0])
            phone = emulator.phone("Wren")
            course = Course(practice, phone, invited.client, invited.code, say, monday=START)
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
