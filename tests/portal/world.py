"""One invented practice with somebody in every role, one client, and one of everything a route can name."""

import atexit
import shutil
import tempfile
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import Client, ClientState
from kapjournal.domain.course import SessionKind
from kapjournal.domain.local_time import LocalTime
from kapjournal.domain.notice import SafetyNotice
from kapjournal.domain.payload import Attachment
from kapjournal.domain.people import Role
from kapjournal.domain.practice import policy_from_dict, policy_to_dict
from kapjournal.domain.reflection import Reflection
from kapjournal.domain.safety import SafetyKind, Urgency
from kapjournal.domain.sealed import Compartment, Purpose
from kapjournal.domain.session import Session
from kapjournal.portal import sign_ins
from kapjournal.ports import UnitOfWork
from kapjournal.storage.database import Database
from kapjournal.usecases.desk import practice_of
from kapjournal.usecases.keep_calendar import plan_session
from kapjournal.usecases.reading.add_person import add_person
from kapjournal.usecases.reading.compile_client_summary import compile_client_summary
from kapjournal.usecases.reading.sign_off import sign_off
from kapjournal.usecases.seal_record import seal_record
from tests.journeys.reading_room import Colleague, Practice, SettableWall, open_practice, said
from tests.portal.house import Visitor, visitor

POLICY: dict[str, Any] = {
    "zone": "America/New_York",
    "working_hours": {
        day: ["09:00-17:00"] for day in ("monday", "tuesday", "wednesday", "thursday", "friday")
    },
    "office_phone": "+1 555 0100",
    "emergency_phone": "+1 555 0101",
    "prescriber_phone": "+1 555 0102",
}


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
"""Every page: of somebody signed in, and of nobody yet."""


@dataclass
class World:
    practice: Practice
    client: Client
    sessions: list[Session]
    names: dict[str, str] = field(default_factory=dict)
    """What stands in the braces of a route's path."""

    def as_person(self, name: str) -> Visitor:
        """A visitor signed in as this person, without the half second of a passphrase."""
        who = self.practice.people[name]
        come = visitor(self.practice)
        token = sign_ins.begin_for(come.client.app.state.desk, who.person, who.identity)
        come.client.cookies.set(come.client.app.state.desk.cookie, token)
        come.token = sign_ins.form_token(token)
        return come

    def path(self, pattern: str) -> str:
        """A route's pattern with something in its braces that is there now."""
        if "{reflection_id}" in pattern:
            planned = self.practice.database.read_now(
                lambda uow: uow.all(Reflection, client_id=self.client.id, order_by="-due_at", limit=1)
            )
            if planned:
                self.names["reflection_id"] = planned[0].id
        return pattern.format(**self.names)

    def who(self, name: str) -> Colleague:
        return self.practice.people[name]


def open_world(folder: Path) -> World:
    """The same world for every test, each with a copy of its own: enrolling seven people takes a second."""
    built, file, moment = _built()
    shutil.copy(file, folder / "practice.db")
    once = built.practice
    clock = SettableWall(moment)
    practice = replace(
        once,
        database=Database(f"sqlite:///{folder / 'practice.db'}", once.keys.state),
        clock=clock,
        room=replace(once.room, desk=replace(once.room.desk, clock=clock)),
        people=dict(once.people),
    )
    return World(practice, built.client, list(built.sessions), dict(built.names))


@cache
def _built() -> tuple[World, Path, datetime]:
    folder = Path(tempfile.mkdtemp(prefix="world-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    world = _build(folder)
    moment = world.practice.clock.now()
    world.practice.close()
    return world, folder / "practice.db", moment


def _build(folder: Path) -> World:
    practice = open_practice(folder)
    robin = practice.enrol("robin", Role.THERAPIST)
    practice.enrol("stranger", Role.THERAPIST)
    sam = practice.enrol("sam", Role.PRESCRIBER)
    kit = practice.enrol("kit", Role.SUPERVISOR)
    cass = practice.enrol("cass", Role.COVER_READER)
    practice.enrol("pat", Role.FRONT_DESK)
    practice.enrol("uma", Role.CUSTODIAN)
    care = (
        (sam.person.id, Role.PRESCRIBER),
        (kit.person.id, Role.SUPERVISOR),
        (cass.person.id, Role.COVER_READER),
    )
    client = practice.invite(robin, "wren", care=care).client
    now = practice.clock.now()

    def fill(uow: UnitOfWork) -> dict[str, str]:
        policy = policy_to_dict(policy_from_dict({**POLICY, "cover_reader": cass.person.id}))
        uow.save(replace(practice_of(uow), policy=policy, bot_username="harbor_bot"))
        active = replace(
            uow.get(Client, client.id), state=ClientState.ACTIVE, enrolled_at=now, consent_version="1"
        )
        uow.save(active)
        past = LocalTime((now - timedelta(days=3)).replace(tzinfo=None, microsecond=0), "America/New_York")
        ahead = LocalTime((now + timedelta(days=2)).replace(tzinfo=None, microsecond=0), "America/New_York")
        desk = practice.room.desk
        plan_session(uow, desk, active, SessionKind.MEDICINE, past, route=active.route)
        session = plan_session(uow, desk, active, SessionKind.INTEGRATION, ahead)
        notice = SafetyNotice(
            "0a" * 8, client.id, robin.person.id, now, (SafetyKind.SUICIDAL_THOUGHTS,), Urgency.NOW
        )
        uow.add(notice)
        uow.add(CallRequest("0b" * 8, client.id, now))
        gone, _ = add_person(uow, practice.room, "gone", [Role.FRONT_DESK])
        reflection = uow.all(Reflection, client_id=client.id, order_by="-due_at", limit=1)[0]
        return {
            "client_id": client.id,
            "session_id": session.id,
            "notice_id": notice.id,
            "request_id": "0b" * 8,
            "reflection_id": reflection.id,
            "person_id": gone.id,
            "code": "none",
            "name": "portal.css",
        }

    names = practice.database.transact_now(fill)
    names["entry_id"] = practice.seal(client, said("The lake was quiet, and so was I.", now))
    picture = Attachment(now, names["entry_id"], "photo", "image/png", "file-1", b"\x89PNG a picture")
    practice.database.transact_now(
        lambda uow: seal_record(
            uow,
            practice.collecting,
            client.id,
            picture,
            Compartment.WORDS,
            now=now,
            purpose=Purpose.ATTACHMENT,
        )
    )
    names["version"] = practice.database.transact_now(lambda uow: _signed(uow, practice, robin, client.id))
    sessions = list(practice.database.read_now(lambda uow: uow.all(Session, client_id=client.id)))
    return World(practice, client, sessions, names)


def _signed(uow: UnitOfWork, practice: Practice, who: Colleague, client_id: str) -> str:
    page = compile_client_summary(uow, practice.room, who.identity, client_id)
    return sign_off(uow, practice.room, who.identity, client_id, page.summary).version_hash
