"""Times and memory of the reading room: `python -m tests.benchmarks.portal [--lists 40] [--pages 20]`.

The real process over HTTP, beside a practice of 1,000 clients with their sessions, notices, requests and
20,000 lines of access log; one client has 500 entries taken from the invented journals, with ratings, forms,
60 voice notes of 300 kB and a film of 20 MB beside them. Each page is asked for by one reader at a time. `cpu` is what the
server's own process worked for one page, whatever else the machine was doing; `load` says how much that was.
Megabytes are of 1,000,000 bytes; the peak is the highest the process ever reached, sign-in included.
"""

import argparse
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count, islice
from pathlib import Path

import httpx
import psutil

from kapjournal.clock import SystemClock
from kapjournal.domain.access import Access
from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import Client, ClientState, TelegramAccount
from kapjournal.domain.course import SessionKind
from kapjournal.domain.journal import Journal, JournalEntry, Media
from kapjournal.domain.journal_file import parse_journal
from kapjournal.domain.local_time import LocalTime
from kapjournal.domain.notice import SafetyNotice
from kapjournal.domain.payload import Attachment
from kapjournal.domain.people import CareMember, Role
from kapjournal.domain.practice import policy_from_dict, policy_to_dict
from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.sealed import Compartment
from kapjournal.domain.session import Session, SessionStatus
from kapjournal.portal import sign_ins
from kapjournal.portal.desk import PortalDesk
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import new_id, practice_of
from kapjournal.usecases.find_entry import derived_id
from kapjournal.usecases.keep_calendar import plan_session
from kapjournal.usecases.reading.compile_client_summary import compile_client_summary
from kapjournal.usecases.reading.import_journal import _payloads
from kapjournal.usecases.reading.log_access import log_access
from kapjournal.usecases.reading.sign_off import sign_off
from kapjournal.usecases.seal_record import seal_record
from tests.journeys.reading_room import PASSPHRASE, Colleague, Practice, open_practice
from tests.portal.world import POLICY

CLIENTS, ENTRIES, VOICES, LINES = 1000, 500, 60, 20_000
VOICE, FILM = 300_000, 20_000_000
ZONE = "America/New_York"
JOURNALS = Path(__file__).parents[1] / "data" / "journals"


@dataclass
class Room:
    """The reading room's process and a browser at it."""

    process: psutil.Process
    browser: httpx.Client

    def see(self, path: str) -> int:
        answer = self.browser.get(path)
        assert answer.status_code in {200, 206}, (path, answer.status_code)
        return len(answer.content)

    def worked(self) -> float:
        used = self.process.cpu_times()
        return float(used.user + used.system)

    def peak(self) -> float:
        line = next(
            line
            for line in Path(f"/proc/{self.process.pid}/status").read_text("ascii").splitlines()
            if line.startswith("VmHWM")
        )
        return int(line.split()[1]) * 1024 / 1e6

    def report(self, name: str, path: str, times: int) -> None:
        size = self.see(path)
        before, took = self.worked(), []
        for _ in range(times):
            start = time.perf_counter()
            self.see(path)
            took.append(time.perf_counter() - start)
        cpu = (self.worked() - before) / times
        took.sort()
        p95 = took[max(0, round(len(took) * 0.95) - 1)]
        print(
            f"{name:30} median {statistics.median(took) * 1000:5.0f} ms   p95 {p95 * 1000:5.0f} ms   "
            f"cpu {cpu * 1000:5.0f} ms   {size / 1000:6.0f} kB   load {os.getloadavg()[0]:.1f}"
        )


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--lists", type=int, default=40)
    reader.add_argument("--pages", type=int, default=20)
    given = reader.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        practice = open_now(Path(folder))
        robin = practice.enrol("robin", Role.THERAPIST)
        pat = practice.enrol("pat", Role.FRONT_DESK)
        client = practice.invite(robin, "wren").client
        fill(practice, robin)
        film, voice = write_journal(practice, robin, client)
        with serving(practice, Path(folder)) as room:
            sign_in(practice, room, robin)
            for path in ("/", "/clients", "/calendar", "/notices", "/requests", "/practice/log"):
                room.report(path, path, given.lists)
            room.report("/calendar/new", "/calendar/new", given.lists)
            room.report("one client", f"/clients/{client.id}", given.lists)
            for page in ("summary", "journal", "versions"):
                room.report(f"{page}, {ENTRIES} entries", f"/clients/{client.id}/{page}", given.pages)
            room.report("one voice note", f"/clients/{client.id}/attachments/{voice}", given.pages)
            room.report("PDF", f"/clients/{client.id}/summary.pdf", 5)
            room.report("PDF with every entry", f"/clients/{client.id}/summary.pdf?entries=1", 5)
            room.report("a film of 20 MB", f"/clients/{client.id}/attachments/{film}", 5)
            print(f"{'memory at its peak so far':30} {room.peak():12.0f} MB")
            with ThreadPoolExecutor(8) as many:
                list(many.map(room.see, [f"/clients/{client.id}/attachments/{film}"] * 8))
            print(f"{'after eight films at once':30} {room.peak():12.0f} MB")
            room.browser.cookies.clear()
            start = time.perf_counter()
            sign_in_by_form(room, robin)
            print(f"{'a sign-in':30} {(time.perf_counter() - start) * 1000:12.0f} ms")
            room.browser.cookies.clear()
            sign_in(practice, room, pat)
            room.report("/calendar, front desk", "/calendar", given.lists)
            room.report("/requests, front desk", "/requests", given.lists)
            rest = room.process.memory_info().rss / 1e6
            print(f"{'memory at rest':30} {rest:12.0f} MB")
        practice.close()


def open_now(folder: Path) -> Practice:
    """A practice by the machine's own clock, as the served process has it."""
    practice = open_practice(folder)
    clock = SystemClock()
    desk = replace(practice.room.desk, clock=clock)
    return replace(practice, clock=clock, room=replace(practice.room, desk=desk))  # type: ignore[arg-type]


def fill(practice: Practice, robin: Colleague) -> None:
    """Everybody else: six sessions behind each and one ahead, what was raised, asked for and read."""
    now = practice.clock.now()

    def at(days: float) -> LocalTime:
        return LocalTime((now + timedelta(days=days)).replace(tzinfo=None, microsecond=0), ZONE)

    def many(uow: UnitOfWork) -> None:
        uow.save(
            replace(
                practice_of(uow), policy=policy_to_dict(policy_from_dict({**POLICY, "cover_reader": "robin"}))
            )
        )
        for number in range(CLIENTS - 1):
            one = Client(new_id(), f"client {number:04}", now, ClientState.ACTIVE, enrolled_at=now)
            uow.add(one)
            uow.add(CareMember(new_id(), one.id, robin.person.id, Role.THERAPIST, now))
            for step in range(6):
                kind = SessionKind.MEDICINE if step % 2 else SessionKind.INTEGRATION
                uow.add(
                    Session(
                        new_id(),
                        one.id,
                        kind,
                        at(-14 * (step + 1) - number % 14),
                        timedelta(hours=1),
                        SessionStatus.ENDED,
                        ended_at=now,
                    )
                )
            uow.add(Session(new_id(), one.id, SessionKind.INTEGRATION, at(number % 40), timedelta(hours=1)))
            if number % 5 == 0:
                kinds = (SafetyKind.PHYSICAL,)
                notice = SafetyNotice(new_id(), one.id, robin.person.id, now, kinds, Urgency.NEXT_WORKING_DAY)
                taken = notice.acknowledge(robin.person.id, now) if number % 25 else notice
                uow.add(taken)
                met = now if number % 20 else None
                uow.add(CallRequest(new_id(), one.id, now, met_at=met))
            if number % 50 == 0:
                account = TelegramAccount(new_id(), str(number), number, now, client_id=one.id)
                uow.add(replace(account, blocked_at=now))
            if number % 60 == 0:
                uow.save(replace(one, silent_occasions=3))
        for _ in range(LINES):
            log_access(uow, practice.room.index, Access.READ_SUMMARY, person_id=robin.person.id, at=now)

    practice.database.transact_now(many)


def entries() -> Iterator[JournalEntry]:
    """What the invented people wrote, one journal after the other, and again."""
    files = [file for file in sorted(JOURNALS.glob("*.json")) if not file.name.endswith(".marks.json")]
    every = [one for file in files for one in parse_journal(file.read_text("utf-8")).entries if one.text]
    for number in count():
        yield every[number % len(every)]


def write_journal(practice: Practice, robin: Colleague, client: Client) -> tuple[str, str]:
    """500 entries over 60 days, as the collecting side seals them. Ids of that with a film, one with a voice."""
    now = practice.clock.now()
    began = now - timedelta(days=60)
    wren = parse_journal((JOURNALS / "wren.json").read_text("utf-8"))
    many = [
        replace(one, id=f"{number:032x}", at=began + timedelta(hours=2.8 * number), replaces=None, group=None)
        for number, one in enumerate(islice(entries(), ENTRIES))
    ]
    voices = [replace(one, media=Media("voice", 20)) for one in many[: VOICES * 8 : 8]]
    heard = {one.id: one for one in voices}
    journal = moved(replace(wren, entries=tuple(heard.get(one.id, one) for one in many)), now)

    def course(uow: UnitOfWork) -> None:
        active = replace(uow.get(Client, client.id), state=ClientState.ACTIVE, enrolled_at=began)
        uow.save(active)
        for days in (50, 29, 8):
            ago = LocalTime((now - timedelta(days=days)).replace(tzinfo=None), ZONE)
            plan_session(uow, practice.room.desk, active, SessionKind.MEDICINE, ago, route=active.route)

    def seal(uow: UnitOfWork) -> None:
        for name, payload, compartment in _payloads(client.id, journal, "", practice.room.desk.screen):
            identity = bytes.fromhex(name) if len(name) == 32 else None
            seal_record(uow, practice.collecting, client.id, payload, compartment, now=now, entry_id=identity)
        for place, one in enumerate(voices):
            data = os.urandom(VOICE if place else FILM)
            sound = Attachment(now, one.id, "voice", "audio/ogg", "file", data)
            identity = derived_id(one.id, "attachment")
            seal_record(uow, desk, client.id, sound, words, now=now, entry_id=identity)

    words, desk = Compartment.WORDS, practice.collecting
    practice.database.transact_now(course)
    practice.database.transact_now(seal)
    for _ in range(2):
        page = practice.database.read_now(
            lambda uow: compile_client_summary(uow, practice.room, robin.identity, client.id)
        )
        practice.database.transact_now(
            lambda uow, page=page: sign_off(uow, practice.room, robin.identity, client.id, page.summary)  # type: ignore[misc]
        )
    return voices[0].id, voices[1].id


def moved(journal: Journal, now: datetime) -> Journal:
    """Its ratings and forms end now; its sessions are planned apart."""
    last = max([one.at for one in journal.ratings] + [one.at for one in journal.measures])
    by = now - last - timedelta(hours=1)
    return replace(
        journal,
        sessions=(),
        asked=(),
        side_effects=(),
        ratings=tuple(replace(one, at=one.at + by) for one in journal.ratings),
        measures=tuple(replace(one, at=one.at + by) for one in journal.measures),
    )


@contextmanager
def serving(practice: Practice, folder: Path) -> Iterator[Room]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    secret = folder / "secret"
    secret.write_text(practice.secret.hex())
    environment = {
        **os.environ,
        "KAPJOURNAL_DATABASE_URL": f"sqlite:///{folder / 'practice.db'}",
        "KAPJOURNAL_SERVER_SECRETS_FILE": str(secret),
        "KAPJOURNAL_PORTAL_LISTEN": f"127.0.0.1:{port}",
        "KAPJOURNAL_PORTAL_URL": f"http://127.0.0.1:{port}",
        "KAPJOURNAL_LOG_LEVEL": "WARNING",
    }
    serve = "from kapjournal.config import Settings; from kapjournal.wiring.portal import run_portal; "
    with subprocess.Popen(
        [sys.executable, "-c", f"{serve}run_portal(Settings.load())"], env=environment
    ) as child:
        try:
            with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60) as browser:
                while True:
                    try:
                        browser.get("/health")
                        break
                    except httpx.TransportError:
                        time.sleep(0.05)
                yield Room(psutil.Process(child.pid), browser)
        finally:
            child.terminate()


def sign_in(practice: Practice, room: Room, who: Colleague) -> None:
    desk = PortalDesk(practice.database, practice.room, str(room.browser.base_url).rstrip("/"))
    room.browser.cookies.set(desk.cookie, sign_ins.begin_for(desk, who.person, who.identity))


def sign_in_by_form(room: Room, who: Colleague) -> None:
    form = {"name": who.person.name, "passphrase": PASSPHRASE, "code": who.code(SystemClock().wall())}
    origin = str(room.browser.base_url).rstrip("/")
    answer = room.browser.post("/sign-in", data=form, headers={"origin": origin})
    assert answer.status_code == 303, answer.status_code


if __name__ == "__main__":
    main()
