"""A whole practice in one process: the real dispatcher, storage, sealing and prompts against the emulator.

`House.start()` runs the real polling loop and outbox; a test plays the client on `house.phone` and reads
the journal as the therapist would, with the therapist's keys.
"""

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from sqlmodel import SQLModel

from kapjournal.bot.delivery import Delivery
from kapjournal.bot.intake.polling import Polling
from kapjournal.bot.intake.processor import Processor
from kapjournal.bot.messenger import Messenger
from kapjournal.bot.setup import create_bot, create_dispatcher
from kapjournal.demo.bot_api.phone_client import Phone
from kapjournal.demo.bot_api.server import Emulator
from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.client import Client, Invite
from kapjournal.domain.course import Route, SessionKind, Track
from kapjournal.domain.local_time import LocalTime
from kapjournal.domain.payload import Message, Payload, from_plain
from kapjournal.domain.people import CareMember, Person, Role, StoredCertificate, StoredWrap
from kapjournal.domain.practice import policy_from_dict, policy_to_dict
from kapjournal.domain.practice_record import PracticeRecord
from kapjournal.domain.screening import screen
from kapjournal.domain.sealed import Compartment, JournalAddress, SealedEntry
from kapjournal.domain.session import Session
from kapjournal.locale.places import Places
from kapjournal.locale.texts import Texts
from kapjournal.ports import Speech
from kapjournal.prompt_library import load_library
from kapjournal.prompt_library.library import PromptLibrary
from kapjournal.scheduling.rounds import Rounds
from kapjournal.sealing.certificates import issue_journal
from kapjournal.sealing.collector import CollectingSealer, LookUps
from kapjournal.sealing.identity import UnlockedIdentity
from kapjournal.sealing.opener import JournalOpener
from kapjournal.sealing.recovery_key import RecoveryKey
from kapjournal.sealing.sealer import Recipient
from kapjournal.sealing.server_keys import IngestKey, ServerKeys
from kapjournal.storage.database import Database
from kapjournal.storage.unit_of_work import TableUnitOfWork
from kapjournal.usecases.desk import Desk, new_id
from kapjournal.usecases.keep_calendar import end_session, plan_session
from kapjournal.wiring.hearing import Hearing
from kapjournal.wiring.media import MediaFetcher
from tests.fakes.clock import Clock

T = TypeVar("T")
TOKEN = "42:" + "e" * 35
PRACTICE = "practice-1"
ZONE = "America/New_York"
START = datetime(
    2026, 3, 9, 14, 0, tzinfo=UTC
)  # a Monday, 10:00 in New York, the day after the clocks changed

POLICY = {
    "zone": ZONE,
    "working_hours": {
        day: ["09:00-17:00"] for day in ("monday", "tuesday", "wednesday", "thursday", "friday")
    },
    "office_phone": "+1 555 0100",
    "emergency_phone": "+1 555 0111",
    "prescriber_phone": "+1 555 0122",
    "cover_reader": "t2",
}


@dataclass
class House:
    clock: Clock
    emulator: Emulator
    database: Database
    desk: Desk
    keys: ServerKeys
    ingest: IngestKey
    identity: UnlockedIdentity
    recovery: RecoveryKey
    bot: Bot
    rounds: Rounds
    delivery: Delivery
    polling: Polling
    client_id: str = ""
    code: str = ""
    intake: "asyncio.Task[None] | None" = None
    restart: Callable[[], Awaitable[None]] | None = None
    """The intake stopped in the middle of whatever it did, and begun anew, as after a crash."""

    def phone(self, **person: str) -> Phone:
        return self.emulator.phone(**person)

    async def tick(self) -> None:
        """What the worker does every half minute."""
        await self.rounds.notices()
        await self.rounds.safety()
        await self.rounds.tidy()
        await self.rounds.erasures()

    async def go_to(self, moment: datetime) -> None:
        self.clock.set(moment)
        await self.tick()

    def invite(self, **client: object) -> str:
        """A new client with journals for both compartments; returns the invite's code."""
        self.client_id, code = new_id(), secrets.token_urlsafe(12)
        who = Client(
            id=self.client_id,
            code_name=f"wren-{self.client_id[:4]}",
            created_at=self.clock.now(),
            time_zone=ZONE,
        )
        who = replace(who, **{"tracks": (Track.DEPRESSION,), "route": Route.INTRAMUSCULAR, **client})  # type: ignore[arg-type]

        def job(uow: TableUnitOfWork) -> None:
            uow.add(who)
            uow.add(CareMember(new_id(), who.id, self.identity.reader_id, Role.THERAPIST, self.clock.now()))
            therapist = uow.get(Person, self.identity.reader_id)
            assert therapist.pinned is not None
            for compartment in Compartment:
                issued = issue_journal(
                    self.identity,
                    JournalAddress(PRACTICE, who.id, 1, compartment),
                    [therapist.pinned],
                    self.keys.pins,
                    self.recovery.private_key.public_bytes,
                    today=date(2026, 3, 1),
                    review_by=date(2027, 3, 1),
                )
                uow.add(StoredCertificate.of(issued.certificate))
                for wrap in issued.wraps:
                    uow.add(StoredWrap.of(wrap))
            uow.add(
                Invite(
                    new_id(),
                    self.desk.index.code("invite", code),
                    who.id,
                    self.clock.now(),
                    self.clock.now() + timedelta(days=14),
                    "123456",
                )
            )

        self.database.transact_now(job)
        self.code = code
        return code

    async def enrolled(self, **client: object) -> Phone:
        """A client who has been through the three screens."""
        code = self.invite(**client)
        language = str(client.get("language", "en"))
        phone = self.phone(language=language)
        await phone.start(code)
        await phone.wait_for(lambda many: len(many[-1].buttons) > 2)
        await phone.tap(self.desk.texts.say("button.agree", language))
        done = self.desk.texts.say("button.preferences_done", language)
        await phone.wait_for(lambda many: done in many[-1].buttons)
        await phone.tap(done)
        await phone.wait_for(lambda many: done not in many[-1].buttons)
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
        client = self.client_id

        def job(uow: TableUnitOfWork) -> list[Payload]:
            opener = JournalOpener(self.identity, self.keys.pins)
            therapist = uow.get(Person, self.identity.reader_id)
            assert therapist.pinned is not None
            certificates = {(c.epoch, c.compartment): c for c in uow.all(StoredCertificate, client_id=client)}
            for wrap in uow.all(StoredWrap, client_id=client, reader=self.identity.reader_id):
                certificate = certificates[wrap.epoch, wrap.compartment].certificate(PRACTICE)
                opener.add(Recipient(certificate, therapist.pinned), wrap.wrap(PRACTICE))
            found = []
            for record in uow.all(StoredRecord, client_id=client, order_by="sequence"):
                if record.ciphertext is None:
                    continue
                address = JournalAddress(PRACTICE, client, record.epoch, record.compartment)
                sealed = SealedEntry(
                    bytes.fromhex(record.entry_id), address, record.purpose, record.ciphertext
                )
                payload = opener.open(sealed)
                found.append(from_plain(payload.kind, dict(payload.body)))
            return found

        return self.database.read_now(job)

    def words(self) -> list[str]:
        return [one.text for one in self.opened() if isinstance(one, Message)]


@cache
def _library() -> PromptLibrary:
    return load_library()


@cache
def _texts() -> Texts:
    return Texts()


@cache
def _recovery() -> RecoveryKey:
    return RecoveryKey.generate()


async def close_quickly(bot: Bot) -> None:
    """aiogram waits a quarter of a second for TLS to say goodbye; there is none here, and tests are many."""
    session = bot.session
    if isinstance(session, AiohttpSession):
        await (await session.create_session()).close()


@asynccontextmanager
async def open_house(
    folder: Path, *, database_url: str = "", now: datetime = START, speech: Speech | None = None
) -> AsyncIterator[House]:
    """Everything running; closed in order at the end."""
    clock = Clock(now)
    keys, ingest = ServerKeys([secrets.token_bytes(32)]), IngestKey.generate()
    database = Database(database_url or f"sqlite:///{folder / 'house.db'}", keys.state)
    SQLModel.metadata.create_all(database.engine)
    identity, recovery = UnlockedIdentity("t1", secrets.token_bytes(32)), _recovery()
    pinned = keys.pins.pin(identity.public)
    therapist = Person(
        "t1",
        "robin",
        (Role.THERAPIST,),
        clock.now(),
        signing_public=pinned.public.signing_public,
        sealing_public=pinned.public.sealing_public,
        pin=pinned.pin,
    )

    def first(uow: TableUnitOfWork) -> None:
        uow.add(
            PracticeRecord(
                PRACTICE,
                "Harbor Practice",
                clock.now(),
                policy=policy_to_dict(policy_from_dict(POLICY)),
                recovery_public=recovery.private_key.public_bytes,
                ingest_public=ingest.public_bytes,
            )
        )
        uow.add(therapist)

    database.transact_now(first)
    async with Emulator(clock=clock) as emulator:
        emulator.add_bot(TOKEN, "kap_bot", "Kap")
        desk = Desk(
            TOKEN.partition(":")[0],
            clock,
            CollectingSealer(PRACTICE, keys.pins, ingest),
            LookUps(keys.blind_index),
            _library(),
            _texts(),
            screen,
            Places(),
            hears=speech is not None,
        )
        bot = create_bot(TOKEN, emulator.url)
        delivery = Delivery(database, desk, Messenger(bot), rate=5000)
        media = MediaFetcher(database, desk, bot)
        hearing = Hearing(database, desk, bot, speech)
        loop = asyncio.get_running_loop()

        def waked(wakes: Iterable[str]) -> None:
            if "outbox" in wakes:
                loop.call_soon_threadsafe(delivery.wake)
            if "media" in wakes:
                loop.call_soon_threadsafe(media.wake)
            if "speech" in wakes:
                loop.call_soon_threadsafe(hearing.wake)

        database.on_wake(waked)
        dispatcher = create_dispatcher(database, desk)
        processor = Processor(bot, dispatcher, database, desk)
        polling = Polling(bot, processor, dispatcher.resolve_used_update_types())
        house = House(
            clock, emulator, database, desk, keys, ingest, identity, recovery, bot,
            Rounds(database, desk), delivery, polling,
        )  # fmt: skip
        try:
            async with asyncio.TaskGroup() as nursery:
                for job in (delivery.run(), media.run(), hearing.run()):
                    nursery.create_task(job)
                house.intake = nursery.create_task(polling.run())

                async def restart() -> None:
                    assert house.intake is not None
                    house.intake.cancel()
                    with suppress(asyncio.CancelledError):
                        await house.intake
                    anew = Processor(bot, create_dispatcher(database, desk), database, desk)
                    house.polling = Polling(bot, anew, dispatcher.resolve_used_update_types())
                    house.intake = nursery.create_task(house.polling.run())

                house.restart = restart
                yield house
                house.polling.stop()
                delivery.stop()
                media.stop()
                await hearing.stop()
        finally:
            with suppress(Exception):
                await close_quickly(bot)
            database.close()
