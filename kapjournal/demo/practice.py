"""The demo's practice: real keys, a real database, an invented therapist and invented clients.

Everything lies in one folder that is removed at the end unless it is to be kept.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

from kapjournal.clock import SettableClock
from kapjournal.config import Settings
from kapjournal.demo.address import HERE, Place, free_port
from kapjournal.domain.client import Client
from kapjournal.domain.course import Route, SessionKind, Track
from kapjournal.domain.local_time import LocalTime, local
from kapjournal.domain.people import Person, Role
from kapjournal.domain.practice import policy_from_dict, policy_to_dict
from kapjournal.domain.session import Session
from kapjournal.ports import Identity, UnitOfWork
from kapjournal.sealing.server_keys import IngestKey, new_server_secret
from kapjournal.sealing.totp import new_totp_secret
from kapjournal.storage.migrate import upgrade
from kapjournal.usecases.desk import practice_of
from kapjournal.usecases.keep_calendar import plan_session
from kapjournal.usecases.reading.add_person import add_person
from kapjournal.usecases.reading.enrol_person import enrol_person
from kapjournal.usecases.reading.invite_client import Invited, NewClient, invite_client
from kapjournal.usecases.reading.keep_recovery_key import keep_recovery_key
from kapjournal.usecases.reading.set_up_practice import set_up_practice
from kapjournal.wiring.reading import Reading, build_reading

T = TypeVar("T")

TOKEN = "42:" + "demo" * 9
USERNAME = "kap_demo_bot"
ZONE = "America/New_York"
NAME = "Harbor Practice"
PASSPHRASE = "quiet harbor lantern seven otters"  # noqa: S105 - printed on the screen: the demo's own therapist

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
_POLICY = {
    "zone": ZONE,
    "working_hours": {day: ["09:00-17:00"] for day in _WEEKDAYS},
    "office_phone": "+1 555 0100",
    "emergency_phone": "+1 555 0111",
    "prescriber_phone": "+1 555 0122",
}


@dataclass(frozen=True, slots=True)
class Invention:
    """Somebody who does not exist."""

    code_name: str
    first_name: str
    about: str
    tracks: tuple[Track, ...]
    route: Route
    language: str = "en"
    measures: tuple[str, ...] = ()


PEOPLE = (
    Invention(
        "wren",
        "Wren",
        "Depression, injection; writes short",
        (Track.DEPRESSION,),
        Route.INTRAMUSCULAR,
        measures=("phq9",),
    ),
    Invention(
        "lark",
        "Lark",
        "ADHD, lozenge at home; voice notes",
        (Track.ADHD, Track.ANXIETY),
        Route.SUBLINGUAL,
    ),
    Invention("sauce", "Sauce", "Duelo, infusión; en español", (Track.GRIEF,), Route.INTRAVENOUS, "es"),
    Invention("fern", "You", "Start fresh, as a client would", (Track.TRAUMA,), Route.INTRANASAL),
)


class DemoPractice:
    """Set up once; then `environment` is what the real processes are started with."""

    def __init__(
        self, folder: Path, *, api_url: str, start: datetime, place: Place = HERE, page_url: str = ""
    ) -> None:
        port = free_port(place)
        self.folder = folder
        self.clock = SettableClock(folder / "clock")
        self.clock.set(start)
        self.ingest = IngestKey.generate()
        self.portal_url = f"http://{place.shown}:{port}"
        self.environment = {
            "KAPJOURNAL_DATABASE_URL": f"sqlite:///{folder / 'kapjournal.db'}",
            "KAPJOURNAL_BOT_TOKEN": TOKEN,
            "KAPJOURNAL_SERVER_SECRETS": new_server_secret(),
            "KAPJOURNAL_INGEST_KEY": self.ingest.to_text(),
            "KAPJOURNAL_TELEGRAM_API_URL": api_url,
            "KAPJOURNAL_TELEGRAM_RATE": "1000",
            "KAPJOURNAL_CLOCK_FILE": str(folder / "clock"),
            "KAPJOURNAL_PORTAL_LISTEN": f"{place.listen}:{port}",
            "KAPJOURNAL_PORTAL_URL": self.portal_url,
            "KAPJOURNAL_LOG_LEVEL": "WARNING",
            "KAPJOURNAL_DEMO_FRAME": page_url or api_url,
        }
        self.reading: Reading = self._open()
        self.totp_secret = new_totp_secret()
        self.recovery_code = ""
        self.identity: Identity = self._settle()

    def processes(self) -> dict[str, str]:
        """The environment of a child: the demo's settings, none of the host's own, caches in the folder."""
        host = {name: value for name, value in os.environ.items() if not name.startswith("KAPJOURNAL_")}
        return host | self.environment | {"XDG_CACHE_HOME": str(self.folder / "cache")}

    def _open(self) -> Reading:
        values = {name.removeprefix("KAPJOURNAL_").lower(): value for name, value in self.environment.items()}
        upgrade(values["database_url"])
        settings = Settings(_env_file=None, **values)  # type: ignore[arg-type]  # as from the environment
        return build_reading(settings)

    def do(self, job: Callable[[UnitOfWork], T]) -> T:
        return self.reading.database.transact_now(job)

    def _settle(self) -> Identity:
        room = self.reading.room
        self.do(
            lambda uow: set_up_practice(
                uow, room, NAME, ingest_public=self.ingest.public_bytes, portal_url=self.portal_url
            )
        )
        roles = (Role.THERAPIST, Role.COVER_READER)
        person, code = self.do(lambda uow: add_person(uow, room, "robin", roles, time_zone=ZONE))

        def policy(uow: UnitOfWork) -> None:
            from dataclasses import replace

            settled = policy_from_dict({**_POLICY, "cover_reader": person.id})
            practice = replace(practice_of(uow), policy=policy_to_dict(settled), bot_username=USERNAME)
            uow.save(practice)
            keep_recovery_key(uow, room)

        self.do(policy)
        enrolled = enrol_person(
            self.reading.database,
            room,
            code,
            PASSPHRASE,
            totp_secret=self.totp_secret,
            totp_code=self.totp(),
        )
        self.recovery_code = enrolled.recovery_code
        return enrolled.identity

    def totp(self, *, steps: int = 0) -> str:
        """The authenticator's digits now, or `steps` half-minutes later."""
        import pyotp

        later = self.clock.wall() + timedelta(seconds=30 * steps)
        return pyotp.TOTP(self.totp_secret).at(later)

    def fresh_totp(self) -> str:
        """A code that was not used yet, "" for a moment: each is accepted once, one step ahead at most."""
        last = self.reading.database.read_now(lambda uow: uow.get(Person, self.identity.reader_id)).totp_last
        now = int(self.clock.wall().timestamp()) // 30
        return self.totp(steps=max(0, last + 1 - now)) if last <= now else ""

    def invite(self, who: Invention) -> Invited:
        new = NewClient(
            code_name=who.code_name,
            language=who.language,
            time_zone=ZONE,
            tracks=who.tracks,
            route=who.route,
            measures=who.measures,
        )
        return self.do(lambda uow: invite_client(uow, self.reading.room, self.identity, new))

    def plan(self, client: Client, kind: SessionKind, at: datetime) -> Session:
        """A session at that instant, in the practice's zone."""
        room, wall = self.reading.room, local(at, ZONE).replace(tzinfo=None)
        return self.do(
            lambda uow: plan_session(
                uow, room.desk, uow.get(Client, client.id), kind, LocalTime(wall, ZONE), route=client.route
            )
        )

    def close(self) -> None:
        self.reading.database.close()


def monday_of(now: datetime, *, weeks_ago: int = 0) -> datetime:
    """Ten o'clock of this week's Monday, or an earlier one's, in the practice's zone, as an instant."""
    return on_day((now - timedelta(days=now.weekday(), weeks=weeks_ago)).date(), 0, 10).instant()


def on_day(first: date, day: int, hour: int, minute: int = 0) -> LocalTime:
    """A wall-clock time so many days after `first`, in the demo's zone."""
    return LocalTime(datetime.combine(first + timedelta(days=day), time(hour, minute)), ZONE)
