"""A whole invented practice on a real database with real keys; cheap passphrase work, nothing faked but time."""

import secrets
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import cast

import pyotp
from sqlmodel import SQLModel

from kapjournal.domain.client import Client
from kapjournal.domain.journal import AskedPrompt, EntryKind
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.payload import Message, Payload
from kapjournal.domain.people import Person, Role
from kapjournal.domain.practice import policy_from_dict, policy_to_dict
from kapjournal.domain.screening import screen
from kapjournal.domain.sealed import Compartment, Purpose
from kapjournal.locale.places import Places
from kapjournal.locale.texts import Texts
from kapjournal.ports import Identity, Sealer, UnitOfWork
from kapjournal.prompt_library import load_library
from kapjournal.sealing.collector import CollectingSealer, LookUps
from kapjournal.sealing.key_ring import PinnedKeyRing
from kapjournal.sealing.passphrase import Argon2Parameters
from kapjournal.sealing.server_keys import IngestKey, ServerKeys
from kapjournal.storage.database import Database
from kapjournal.usecases.desk import Desk, practice_of
from kapjournal.usecases.reading.add_person import add_person
from kapjournal.usecases.reading.enrol_person import Enrolled, enrol_person
from kapjournal.usecases.reading.invite_client import Invited, NewClient, invite_client
from kapjournal.usecases.reading.keep_recovery_key import keep_recovery_key
from kapjournal.usecases.reading.reading_desk import ReadingDesk
from kapjournal.usecases.reading.set_up_practice import set_up_practice
from kapjournal.usecases.seal_record import seal_record
from kapjournal.wiring.reading import NoSealer
from tests.databases import new_file
from tests.fakes.clock import Clock
from tests.practice import POLICY

LIBRARY, TEXTS = cache(load_library), cache(Texts)
"""Read once: they never change in a test."""

CHEAP = Argon2Parameters(memory_kib=64 * 1024, iterations=3, lanes=1)
PASSPHRASE = "umbrella cobalt ferret window gravel tune"
START = datetime(2026, 3, 9, 14, 0, tzinfo=UTC)


class SettableWall(Clock):
    """Sign-ins are counted by the machine's own time, so a test of throttles moves that one."""

    def __init__(self, now: datetime) -> None:
        self.ahead = timedelta()
        super().__init__(now)

    def wall(self) -> datetime:
        return super().wall() + self.ahead


@dataclass
class Colleague:
    """Somebody enrolled, with what they hold: identity, authenticator, recovery sheet."""

    person: Person
    identity: Identity
    totp_secret: str
    recovery_code: str

    def code(self, wall: datetime) -> str:
        return pyotp.TOTP(self.totp_secret).at(wall)


@dataclass
class Practice:
    database: Database
    keys: ServerKeys
    ingest: IngestKey
    clock: SettableWall
    room: ReadingDesk
    secret: bytes = b""
    """The one server secret."""
    recovery_sheet: str = ""
    people: dict[str, Colleague] = field(default_factory=dict)

    def enrol(self, name: str, *roles: Role) -> Colleague:
        _, code = self.database.transact_now(lambda uow: add_person(uow, self.room, name, roles))
        secret = self.room.keys.new_totp_secret()
        # The digits of the step before: the first sign-in of a test can then use the present one.
        digits = pyotp.TOTP(secret).at(self.clock.wall() - timedelta(seconds=30))
        done: Enrolled = enrol_person(
            self.database, self.room, code, PASSPHRASE, totp_secret=secret, totp_code=digits
        )
        self.people[name] = Colleague(done.person, done.identity, secret, done.recovery_code)
        return self.people[name]

    def invite(self, who: Colleague, code_name: str = "wren", **more: object) -> Invited:
        """A policy is settled with the first, as every practice must."""
        new = NewClient(code_name=code_name, time_zone="America/New_York", **more)  # type: ignore[arg-type]
        self.settle(who)
        return self.database.transact_now(lambda uow: invite_client(uow, self.room, who.identity, new))

    def settle(self, cover: Colleague) -> None:
        """The practice's policy, unless it has one."""

        def job(uow: UnitOfWork) -> None:
            policy = policy_to_dict(policy_from_dict({**POLICY, "cover_reader": cover.person.id}))
            uow.save(replace(practice_of(uow), policy=practice_of(uow).policy or policy))

        self.database.transact_now(job)

    @property
    def collecting(self) -> Desk:
        """The collecting side's desk: it signs with the ingest key."""
        practice = self.database.read_now(practice_of).practice_id
        return replace(self.room.desk, sealer=CollectingSealer(practice, self.keys.pins, self.ingest))

    def seal(
        self,
        client: Client,
        payload: Payload,
        compartment: Compartment = Compartment.WORDS,
        purpose: Purpose | None = None,
        entry_id: bytes | None = None,
    ) -> str:
        desk, now = self.collecting, self.clock.now()
        return self.database.transact_now(
            lambda uow: seal_record(
                uow, desk, client.id, payload, compartment, now=now, purpose=purpose, entry_id=entry_id
            )
        )

    def close(self) -> None:
        self.database.close()


def said(text: str, at: datetime, **more: object) -> Message:
    """One message of a client, an answer to the next day's open question."""
    fields: dict[str, object] = {
        "kind": EntryKind.REFLECTION,
        "domain": Domain.INSIGHT,
        "occasion": Occasion.NEXT_DAY,
        "prompt": AskedPrompt("next_day.open", 1, "What is with you today?"),
    }
    return Message(at=at, text=text, **{**fields, **more})  # type: ignore[arg-type]


def open_practice(folder: Path, *, url: str = "", recovery: bool = True) -> Practice:
    secret = secrets.token_bytes(32)
    keys, ingest = ServerKeys([secret]), IngestKey.generate()
    clock = SettableWall(START)
    database = Database(url or new_file(folder / "practice.db"), keys.state)
    if url:
        SQLModel.metadata.create_all(database.engine)
    desk = Desk(
        "42",
        clock,
        cast("Sealer", NoSealer()),
        LookUps(keys.blind_index),
        LIBRARY(),
        TEXTS(),
        screen,
        Places(),
    )
    room = ReadingDesk(PinnedKeyRing(keys.pins, parameters=CHEAP), desk)
    practice = Practice(database, keys, ingest, clock, room, secret)
    database.transact_now(
        lambda uow: set_up_practice(uow, room, "Harbor Practice", ingest_public=ingest.public_bytes)
    )
    if recovery:
        practice.recovery_sheet = database.transact_now(lambda uow: keep_recovery_key(uow, room)).printed
    return practice
