"""A whole practice in one process: the real dispatcher, storage, sealing and prompts against the emulator.

`open_house()` runs the real polling loop and outbox; a test plays the client on `house.phone` and reads
the journal as the therapist would, with the therapist's keys.
"""

import asyncio
import secrets
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from aiogram import Bot
from sqlmodel import SQLModel

from kapjournal.bot.delivery import Delivery
from kapjournal.bot.intake.polling import Polling
from kapjournal.demo.bot_api.server import Emulator
from kapjournal.domain.chat import OutboxItem, OutboxState, PendingMedia, PendingTranscript, TranscriptStage
from kapjournal.domain.client import Client, Invite
from kapjournal.domain.course import Route, SessionKind, Track
from kapjournal.domain.local_time import LocalTime
from kapjournal.domain.payload import Message, Payload
from kapjournal.domain.people import CareMember, Person, Role
from kapjournal.domain.session import Session
from kapjournal.ports import OneOf, Speech, Until
from kapjournal.scheduling.rounds import Rounds
from kapjournal.sealing.identity import UnlockedIdentity
from kapjournal.sealing.recovery_key import RecoveryKey
from kapjournal.sealing.server_keys import IngestKey, ServerKeys, new_server_secret
from kapjournal.storage.database import Database
from kapjournal.storage.unit_of_work import TableUnitOfWork
from kapjournal.usecases.desk import Desk, new_id
from kapjournal.usecases.keep_calendar import end_session, plan_session
from kapjournal.usecases.pair_staff import pair_staff
from tests.databases import new_file
from tests.fakes.clock import Clock
from tests.flows.chat import Chat
from tests.flows.composition import TOKEN, Composition, Ground
from tests.flows.overheard import LANGUAGES, of_another_language, said_in
from tests.practice import ZONE, add_client, opened, settle

T = TypeVar("T")
START = datetime(
    2026, 3, 9, 14, 0, tzinfo=UTC
)  # a Monday, 10:00 in New York, the day after the clocks changed
_DOWN = timedelta(minutes=31)
"""How long the machine is gone in a crash: longer than any lease."""

_PATIENCE = 0.1
"""Seconds before what looks once a second is told to look now."""


@dataclass
class House:
    ground: Ground
    emulator: Emulator
    identity: UnlockedIdentity
    recovery: RecoveryKey
    side: Composition
    nursery: asyncio.TaskGroup
    language: str = "en"
    """What everybody here speaks who says nothing else."""
    client_id: str = ""
    code: str = ""
    chats: list[Chat] = field(default_factory=list)

    @property
    def clock(self) -> Clock:
        return self.ground.clock

    @property
    def keys(self) -> ServerKeys:
        return self.ground.keys

    @property
    def database(self) -> Database:
        return self.side.database

    @property
    def desk(self) -> Desk:
        return self.side.desk

    @property
    def bot(self) -> Bot:
        return self.side.bot

    @property
    def rounds(self) -> Rounds:
        return self.side.rounds

    @property
    def delivery(self) -> Delivery:
        return self.side.delivery

    @property
    def polling(self) -> Polling:
        return self.side.polling

    def phone(self, first_name: str = "Ana", *, language: str = "", **person: str) -> Chat:
        """A new person's phone, in the language of the house or in another; English where we speak no other."""
        told = language or self.language
        who = self.emulator.world.add_person(first_name, language=told, **person)
        speaks = told if told in LANGUAGES else "en"
        self.chats.append(Chat(self.emulator.url, who.id, speaks, self.settled))
        return self.chats[-1]

    async def tick(self) -> None:
        """What the worker does every half minute."""
        await self.rounds.notices()
        await self.rounds.safety()
        await self.rounds.tidy()
        await self.rounds.erasures()

    async def go_to(self, moment: datetime) -> None:
        self.clock.set(moment)
        await self.tick()
        self.side.wake()

    async def restart(self) -> None:
        """The process ends as on SIGTERM and comes back."""
        await self.side.stop()
        self._begin()

    async def crash(self) -> None:
        """Bot and worker die in the middle of whatever they do; minutes later they are built anew."""
        await self.side.crash()
        self.clock.outage(_DOWN)
        self._begin()

    def _begin(self) -> None:
        self.side = self.side.build(self.ground)
        self.side.start(self.nursery)

    async def settled(self, *, seconds: float = 20) -> None:
        """Once Telegram holds nothing for the bot, nothing is due to leave, no file or voice note waits."""
        began = time.monotonic()
        account = self.emulator.world.bots[TOKEN]
        while account.inbox.pending or account.busy or self.database.read_now(self._waits):
            spent = time.monotonic() - began
            assert spent < seconds, "the bot does not come to rest"
            if spent > _PATIENCE:
                self.side.wake()  # something has come due since they last looked
            await asyncio.sleep(0.001)

    def _waits(self, uow: TableUnitOfWork) -> bool:
        due = Until(self.clock.now())
        leaving = OneOf([OutboxState.DUE, OutboxState.SENDING])
        return bool(
            uow.count(OutboxItem, state=leaving, due_at=due)
            or uow.count(PendingMedia, due_at=due)
            or uow.count(PendingTranscript, stage=TranscriptStage.TO_HEAR, due_at=due)
        )

    def invite(self, **client: object) -> str:
        """A new client with journals for both compartments; returns the invite's code."""
        self.client_id, code = new_id(), secrets.token_urlsafe(12)
        now = self.clock.now()
        who = Client(
            id=self.client_id, code_name=f"wren-{self.client_id[:4]}", created_at=now, time_zone=ZONE
        )
        usual: dict[str, Any] = {
            "language": self.language,
            "tracks": (Track.DEPRESSION,),
            "route": Route.INTRAMUSCULAR,
        }
        who = replace(who, **usual | client)
        hashed = self.desk.index.code("invite", code)

        def job(uow: TableUnitOfWork) -> None:
            add_client(uow, who, self.keys, self.identity, self.recovery)
            uow.add(Invite(new_id(), hashed, who.id, now, now + timedelta(days=14), "123456"))

        self.database.transact_now(job)
        self.code = code
        return code

    async def invited(self, **client: object) -> Chat:
        """At the first screen: what this is, and whether they agree."""
        phone = self.phone(language=str(client.get("language", self.language)))
        await phone.start(self.invite(**client))
        await phone.wait_text("consent.short")
        return phone

    async def agreed(self, **client: object) -> Chat:
        """At the second screen: what is usual here, each to be changed by a tap."""
        phone = await self.invited(**client)
        await phone.tap("button.agree")
        await phone.wait_text("preferences.screen")
        return phone

    async def enrolled(self, **client: object) -> Chat:
        """A client who has been through the three screens."""
        phone = await self.agreed(**client)
        await phone.tap("button.preferences_done")
        done = phone.says("button.preferences_done")
        await phone.wait_for(lambda many: done not in many[-1].buttons)
        return phone

    def member(self, person: str, role: Role, *, of_client: bool = True) -> None:
        """Somebody else of the practice, of the client's care team or not."""

        def job(uow: TableUnitOfWork) -> None:
            now = self.clock.now()
            uow.add(Person(person, person, (role,), now, language=self.language, time_zone=ZONE))
            if of_client:
                uow.add(CareMember(new_id(), self.client_id, person, role, now))

        self.do(job)

    def pairing(self, person: str = "t1") -> str:
        """What their link holds, for a quarter of an hour."""

        def job(uow: TableUnitOfWork) -> str:
            uow.save(replace(uow.get(Person, person), language=self.language))
            return pair_staff(uow, self.desk, person)

        return self.do(job)

    async def paired(self, person: str = "t1", name: str = "Robin") -> Chat:
        """The phone of somebody of the practice."""
        phone = self.phone(first_name=name)
        await phone.start(self.pairing(person))
        await phone.wait_text("pairing.done")
        return phone

    def plan(self, kind: SessionKind, wall: datetime, *, at_home: bool = False) -> Session:
        client = self.get(Client, self.client_id)
        return self.database.transact_now(
            lambda uow: plan_session(
                uow, self.desk, client, kind, LocalTime(wall, ZONE), at_home=at_home or None
            )
        )

    def do(self, job: Callable[[TableUnitOfWork], T]) -> T:
        """Something that the reading room or the command line does."""
        return self.database.transact_now(job)

    def end(self, session: Session, at: datetime) -> None:
        self.database.transact_now(lambda uow: end_session(uow, self.desk, session.id, at))

    def get(self, kind: type[T], row_id: str) -> T:
        return self.database.read_now(lambda uow: uow.get(kind, row_id))

    def all(self, kind: type[T], /, **where: Any) -> tuple[T, ...]:
        return self.database.read_now(lambda uow: uow.all(kind, **where))

    def opened(self) -> list[Payload]:
        """Every record of the client, opened with the therapist's keys, in order."""
        return self.database.read_now(lambda uow: opened(uow, self.client_id, self.keys, self.identity))

    def foreign(self) -> list[str]:
        """What was said to anybody here in a language that is not theirs."""
        spoken = {one.person: one.speaks for one in self.chats}
        everybody = {self.language}.union(*spoken.values())  # a toast does not say whose it is
        said: dict[tuple[str, ...], list[str]] = {}
        for call in self.emulator.calls:
            theirs = spoken.get(call.chat_id or 0, everybody)
            said.setdefault(tuple(sorted(theirs)), []).extend(said_in(call))
        return [
            piece
            for theirs, texts in said.items()
            for other in LANGUAGES
            if other not in theirs
            for piece in of_another_language(texts, theirs[0], other)
        ]

    def words(self) -> list[str]:
        return [one.text for one in self.opened() if isinstance(one, Message)]


@contextmanager
def folder_in_memory() -> Iterator[Path]:
    """In memory where the machine has such a place: every commit waits for the disk, which is not tested."""
    memory = Path("/dev/shm")  # noqa: S108
    with tempfile.TemporaryDirectory(prefix="kapjournal-", dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


@cache
def _recovery() -> RecoveryKey:
    return RecoveryKey.generate()


@asynccontextmanager
async def open_house(
    folder: Path,
    *,
    database_url: str = "",
    now: datetime | Clock = START,
    speech: Speech | None = None,
    lives: type[Composition] = Composition,
    language: str = "en",
) -> AsyncIterator[House]:
    """Everything running; closed in order at the end."""
    clock = now if isinstance(now, Clock) else Clock(now)
    secret, ingest = new_server_secret(), IngestKey.generate()
    keys = ServerKeys.from_text(secret)
    identity, recovery = UnlockedIdentity("t1", secrets.token_bytes(32)), _recovery()
    async with Emulator(clock=clock) as emulator:
        emulator.add_bot(TOKEN, "kap_bot", "Kap")
        url = database_url or new_file(folder / "house.db")
        ground = Ground(url, emulator.url, clock, secret, keys, ingest, speech)
        side = lives.build(ground)
        if database_url:
            SQLModel.metadata.create_all(side.database.engine)
        side.database.transact_now(lambda uow: settle(uow, keys, ingest, identity, recovery, clock.now()))
        house = None
        try:
            async with asyncio.TaskGroup() as nursery:
                house = House(ground, emulator, identity, recovery, side, nursery, language)
                side.start(nursery)
                yield house
                await house.side.stop()
            assert house.foreign() == []
        finally:
            for chat in house.chats if house is not None else ():
                await chat.close()
            await (house.side if house is not None else side).close()
