"""The real collecting process, started as its own process, against the emulator in this one.

`Plant` is a practice on disk with clients who are through their enrolment; `bot()` starts the process the
way a supervisor would, `read(...)` opens a journal with the therapist's keys, as the reading room does.
"""

import asyncio
import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from sqlmodel import SQLModel

from kapjournal.clock import SettableClock, SystemClock
from kapjournal.config import Settings
from kapjournal.demo.bot_api.people import PersonSide
from kapjournal.demo.bot_api.phone_client import Phone
from kapjournal.demo.bot_api.server import Emulator
from kapjournal.demo.bot_api.world import BotAccount, Chat
from kapjournal.domain.chat import Conversation, OutboxItem, OutboxState, PendingMedia
from kapjournal.domain.client import Client, ClientState, Invite, TelegramAccount, Tidy
from kapjournal.domain.course import Route, Track
from kapjournal.domain.payload import Message, Payload
from kapjournal.domain.people import Person
from kapjournal.ports import OneOf, Until
from kapjournal.sealing.collector import LookUps
from kapjournal.sealing.identity import UnlockedIdentity
from kapjournal.sealing.recovery_key import RecoveryKey
from kapjournal.sealing.server_keys import IngestKey, ServerKeys, new_server_secret
from kapjournal.storage.database import Database
from kapjournal.storage.unit_of_work import TableUnitOfWork
from kapjournal.usecases.desk import Desk, new_id
from kapjournal.wiring.desk import build_desk
from tests.databases import new_file
from tests.journeys.standby import Forked, fork
from tests.practice import ZONE, add_client, opened, settle

TOKEN = "42:" + "j" * 35
PROJECT = Path(__file__).parents[2]
RUN = [
    sys.executable,
    "-c",
    "import sys; from kapjournal.wiring.processes import run; sys.exit(run(sys.argv[1]))",
]
"""What `kapjournal run KIND` does once its arguments are read."""


Process = Forked | subprocess.Popen[bytes]


@dataclass
class Member:
    """One enrolled client, their phone, and every text they sent, in order."""

    client_id: str
    chat: Chat = field(repr=False)
    sent: dict[int, str] = field(default_factory=dict, repr=False)


@dataclass
class Plant:
    folder: Path
    emulator: Emulator
    account: BotAccount
    database: Database
    keys: ServerKeys
    ingest: IngestKey
    identity: UnlockedIdentity
    recovery: RecoveryKey
    environment: dict[str, str]
    members: list[Member] = field(default_factory=list)
    running: list[Process] = field(default_factory=list)

    def now(self) -> datetime:
        """The instant on this practice's calendar."""
        return self.emulator.clock.now()

    # people

    def enrol(self, count: int) -> list[Member]:
        """Clients who have consented, put straight into the database."""
        made = [self._enrolled() for _ in range(count)]
        self.members += made
        return made

    def _enrolled(self) -> Member:
        person = self.emulator.world.add_person(f"Client {len(self.emulator.world.people)}")
        chat = self.emulator.world.private_chat(self.account, person)
        chat.started = True
        now = self.now()
        who = self.client(state=ClientState.ACTIVE, tidy=Tidy.NEVER, enrolled_at=now, consent_version="test")
        account = TelegramAccount(
            new_id(),
            LookUps(self.keys.blind_index).account("42", person.id),
            person.id,
            now,
        ).of_client(who.id)

        def job(uow: TableUnitOfWork) -> None:
            uow.add(account)
            uow.add(Conversation(account.id, updated_at=now))

        self.database.transact_now(job)
        return Member(who.id, chat)

    def client(self, **changes: object) -> Client:
        """A client with journals for both compartments."""
        now = self.now()
        who = Client(
            id=new_id(), code_name=f"wren-{new_id()[:6]}", created_at=now, time_zone=ZONE,
            tracks=(Track.DEPRESSION,), route=Route.INTRAMUSCULAR, **changes,  # type: ignore[arg-type]
        )  # fmt: skip

        self.database.transact_now(lambda uow: add_client(uow, who, self.keys, self.identity, self.recovery))
        return who

    def invite(self) -> tuple[Client, str]:
        """Somebody who has not consented yet, and the code that lets them in."""
        who, code, now = self.client(), secrets.token_urlsafe(12), self.now()
        hashed = LookUps(self.keys.blind_index).code("invite", code)
        invite = Invite(new_id(), hashed, who.id, now, now + timedelta(days=14), "123456")
        self.database.transact_now(lambda uow: uow.add(invite))
        return who, code

    def say(self, member: Member, text: str) -> int:
        """The client writes; it lies at the emulator until a bot asks for it. Returns the message's id."""
        side = PersonSide(self.emulator.world)
        message = side.say(self.account, member.chat.person, member.chat, {"text": text})
        member.sent[message.id] = text
        return message.id

    def phone_of(self, member: Member) -> Phone:
        return Phone(self.emulator.url, member.chat.person.id)

    # the process

    def fork(self, **more: str) -> Forked:
        """One that is there at once, for what does not ask how it is started."""
        child = fork("collecting", self.folder, self._environment(more))
        self.running.append(child)
        return child

    def bot(self, kind: str = "collecting", **more: str) -> "subprocess.Popen[bytes]":
        """Start it; what it writes to standard error is appended to `<folder>/log`."""
        with (self.folder / "log").open("ab") as log:
            child = subprocess.Popen(
                [*RUN, kind], cwd=self.folder, stdout=log, stderr=log,
                env=self._environment(more),
            )  # fmt: skip
        self.running.append(child)
        return child

    def _environment(self, more: dict[str, str]) -> dict[str, str]:
        host = {name: value for name, value in os.environ.items() if not name.startswith("KAPJOURNAL_")}
        return {**host, "PYTHONPATH": str(PROJECT), **self.environment, **more}

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text("utf-8", errors="replace")

    async def stop(self, child: Process, how: signal.Signals = signal.SIGTERM) -> int:
        """Its exit code."""
        if child.poll() is None:
            child.send_signal(how)
        code = await asyncio.to_thread(child.wait, 30)
        self.running.remove(child)
        return code

    async def settled(self, *, seconds: float = 60) -> None:
        """Until Telegram holds nothing for the bot, and nothing is due to leave or to be fetched."""
        until = time.monotonic() + seconds
        while self.account.inbox.pending or self.account.busy or self.database.read_now(self._waits):
            assert time.monotonic() < until, f"the bot does not come to rest; log:\n{self.log}"
            await asyncio.sleep(0.01)

    def _waits(self, uow: TableUnitOfWork) -> bool:
        due = Until(self.now())
        leaving = OneOf([OutboxState.DUE, OutboxState.SENDING])
        return bool(uow.count(OutboxItem, state=leaving, due_at=due) or uow.count(PendingMedia, due_at=due))

    async def until_empty(self, *, seconds: float = 90) -> None:
        """Until Telegram holds nothing more for the bot and everything it had to say is said."""
        until = time.monotonic() + seconds
        while self.account.inbox.pending:
            assert time.monotonic() < until, (
                f"{len(self.account.inbox.pending)} updates wait; log:\n{self.log}"
            )
            await asyncio.sleep(0.02)

    async def until_receipts(self, members: Iterable[Member], *, seconds: float = 90) -> None:
        """Until each message carries the bot's reaction."""
        until = time.monotonic() + seconds
        while missing := [
            one for member in members for one in member.sent if not self._receipted(member, one)
        ]:
            assert time.monotonic() < until, f"{len(missing)} messages without a receipt; log:\n{self.log}"
            await asyncio.sleep(0.05)

    @staticmethod
    def _receipted(member: Member, number: int) -> bool:
        return bool(member.chat.messages[number].reactions)

    async def until_media_sealed(self, *, seconds: float = 60) -> None:
        """Until no accepted media waits to be fetched."""
        until = time.monotonic() + seconds
        while self.database.read_now(lambda uow: uow.count(PendingMedia)):
            assert time.monotonic() < until, f"media wait; log:\n{self.log}"
            await asyncio.sleep(0.05)

    # the reader's side

    def desk(self) -> Desk:
        """What the staff's commands work at, on the calendar of this practice."""
        values = {name.removeprefix("KAPJOURNAL_").lower(): value for name, value in self.environment.items()}
        return build_desk(Settings(_env_file=None, **values), self.database, self.keys)  # type: ignore[arg-type]

    def use(self, identity: UnlockedIdentity, stored: bytes) -> None:
        """Put another therapist's keys in place, as enrolment would; for clients enrolled from here on."""
        self.identity, pinned = identity, self.keys.pins.pin(identity.public)
        self.members.clear()

        def job(uow: TableUnitOfWork) -> None:
            person = uow.get(Person, identity.reader_id)
            uow.save(
                replace(
                    person,
                    identity=stored,
                    signing_public=identity.public.signing_public,
                    sealing_public=identity.public.sealing_public,
                    pin=pinned.pin,
                )
            )

        self.database.transact_now(job)

    def read(self, client_id: str) -> list[Payload]:
        """Every sealed record of one client, opened with the therapist's keys, in the chain's order."""
        return self.database.read_now(lambda uow: opened(uow, client_id, self.keys, self.identity))

    def words(self, client_id: str) -> list[str]:
        return [one.text for one in self.read(client_id) if isinstance(one, Message)]


@asynccontextmanager
async def open_plant(
    folder: Path, *, database_url: str = "", clients: int = 0, start: datetime | None = None
) -> AsyncIterator[Plant]:
    """With `start` every process lives on a calendar that begins there; without, on the machine's own."""
    url = database_url or new_file(folder / "kapjournal.db")
    secret, ingest = new_server_secret(), IngestKey.generate()
    keys = ServerKeys.from_text(secret)
    database = Database(url, keys.state)
    if database_url:
        SQLModel.metadata.create_all(database.engine)
    identity, recovery = UnlockedIdentity("t1", secrets.token_bytes(32)), RecoveryKey.generate()
    database.transact_now(lambda uow: settle(uow, keys, ingest, identity, recovery, SystemClock().now()))
    clock = None
    if start is not None:
        clock = SettableClock(folder / "clock")
        clock.set(start)
    async with Emulator(clock=clock, webhook_pause=0.02) as emulator:
        account = emulator.add_bot(TOKEN, "kap_bot", "Kap")
        environment = {
            "KAPJOURNAL_DATABASE_URL": url,
            "KAPJOURNAL_BOT_TOKEN": TOKEN,
            "KAPJOURNAL_SERVER_SECRETS": secret,
            "KAPJOURNAL_INGEST_KEY": ingest.to_text(),
            "KAPJOURNAL_TELEGRAM_API_URL": emulator.url,
            "KAPJOURNAL_TELEGRAM_RATE": "5000",
        }
        if clock is not None:
            environment["KAPJOURNAL_CLOCK_FILE"] = str(folder / "clock")
        plant = Plant(folder, emulator, account, database, keys, ingest, identity, recovery, environment)
        plant.enrol(clients)
        try:
            yield plant
        finally:
            for child in plant.running:
                child.kill()
                child.wait()
            database.close()


def webhook_environment(port: int, *, public_port: int = 0) -> dict[str, str]:
    """A webhook that listens on `port`; `public_port` is where Telegram is told to send, a balancer's."""
    return {
        "KAPJOURNAL_WEBHOOK_URL": f"http://127.0.0.1:{public_port or port}",
        "KAPJOURNAL_WEBHOOK_SECRET": "w" * 32,
        "KAPJOURNAL_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
    }


def free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
