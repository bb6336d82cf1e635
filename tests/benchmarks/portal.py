"""Times of the reading room: `python -m tests.benchmarks.portal`.

The list pages with 1,000 clients, and one summary of 500 entries, through the whole application.
"""

import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from kapjournal.domain.client import Client, ClientState
from kapjournal.domain.course import SessionKind
from kapjournal.domain.local_time import LocalTime
from kapjournal.domain.people import CareMember, Role
from kapjournal.domain.session import Session
from kapjournal.portal import sign_ins
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import new_id
from kapjournal.usecases.keep_calendar import plan_session
from tests.journeys.reading_room import open_practice, said
from tests.portal.house import Visitor, visitor

WORDS = (
    "I woke before the alarm and the room was very quiet. Something in my chest had moved, like a door "
    "left ajar. I called my sister and we talked about the garden. I noticed that I was less angry."
)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        practice = open_practice(Path(folder))
        robin = practice.enrol("robin", Role.THERAPIST)
        client = practice.invite(robin, "wren").client
        now = practice.clock.now()

        def many(uow: UnitOfWork) -> None:
            for number in range(999):
                one = Client(new_id(), f"client {number:04}", now, ClientState.ACTIVE, enrolled_at=now)
                uow.add(one)
                uow.add(CareMember(new_id(), one.id, robin.person.id, Role.THERAPIST, now))
                starts = LocalTime((now + timedelta(days=number % 40)).replace(tzinfo=None), "Europe/Madrid")
                uow.add(Session(new_id(), one.id, SessionKind.INTEGRATION, starts, timedelta(hours=1)))

        def course(uow: UnitOfWork) -> None:
            active = replace(uow.get(Client, client.id), state=ClientState.ACTIVE, enrolled_at=now)
            uow.save(active)
            ago = LocalTime((now - timedelta(days=7)).replace(tzinfo=None), "Europe/Madrid")
            plan_session(uow, practice.room.desk, active, SessionKind.MEDICINE, ago, route=active.route)

        practice.database.transact_now(many)
        practice.database.transact_now(course)
        for number in range(500):
            at = now - timedelta(days=6) + timedelta(minutes=15 * number)
            practice.seal(client, said(f"{WORDS} Day {number}.", at))
        come = visitor(practice)
        desk = come.client.app.state.desk
        token = sign_ins.begin_for(desk, robin.person, robin.identity)
        come.client.cookies.set(desk.cookie, token)
        for path in ("/", "/clients", "/calendar", "/notices", "/requests", f"/clients/{client.id}"):
            report(path.replace(client.id, "{id}"), 12, partial(seen, come, path))
        for page in ("summary", "journal"):
            report(f"{page}, 500 entries", 8, partial(seen, come, f"/clients/{client.id}/{page}"))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"peak memory {peak:.0f} MB")
        practice.close()


def seen(come: Visitor, path: str) -> None:
    assert come.get(path).status_code == 200


def report(name: str, times: int, job: Callable[[], None]) -> None:
    job()
    took = []
    for _ in range(times):
        start = time.perf_counter()
        job()
        took.append(time.perf_counter() - start)
    took.sort()
    p95 = took[max(0, round(len(took) * 0.95) - 1)]
    print(f"{name:24} median {statistics.median(took) * 1000:6.0f} ms   p95 {p95 * 1000:6.0f} ms")


if __name__ == "__main__":
    main()
