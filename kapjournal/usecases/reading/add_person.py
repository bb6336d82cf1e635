"""Somebody joins the practice: a name, roles, and a one-time code to enrol with."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from kapjournal.domain.errors import Conflict, InvalidInput, NotAllowed
from kapjournal.domain.local_time import zone_of
from kapjournal.domain.people import Person, Role
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import new_id
from kapjournal.usecases.reading.reading_desk import ReadingDesk

ENROLMENT_LASTS = timedelta(days=7)


def add_person(
    uow: UnitOfWork,
    room: ReadingDesk,
    name: str,
    roles: Sequence[Role],
    *,
    language: str = "en",
    time_zone: str = "UTC",
) -> tuple[Person, str]:
    """Returns the person and the code to hand over. Only the code's keyed hash is kept.

    Raises InvalidInput for no name or role, Conflict when the name is taken.
    """
    name = " ".join(name.split())
    if not name or not roles:
        raise InvalidInput("a person needs a name and at least one role")
    zone_of(time_zone)
    if uow.find(Person, name=name) is not None:
        raise Conflict(
            f"{name!r} is there already", remedy="Choose another name, such as one with an initial."
        )
    person = Person(
        id=new_id(),
        name=name,
        roles=tuple(dict.fromkeys(roles)),
        created_at=room.now(),
        language=language,
        time_zone=time_zone,
    )
    uow.add(person)
    return _with_code(uow, room, person)


def renew_enrolment(uow: UnitOfWork, room: ReadingDesk, person: Person) -> tuple[Person, str]:
    """Another code for somebody who has not enrolled yet; the earlier one stops working.

    Raises NotAllowed once they have keys: those are reset with their recovery code.
    """
    if person.identity is not None:
        raise NotAllowed(f"{person.name} has enrolled already", remedy="run: kapjournal therapist reset")
    return _with_code(uow, room, person)


def _with_code(uow: UnitOfWork, room: ReadingDesk, person: Person) -> tuple[Person, str]:
    code = secrets.token_urlsafe(16)
    waiting = replace(
        person,
        enrolment_hash=room.index.code("enrolment", code),
        enrolment_expires_at=room.wall() + ENROLMENT_LASTS,
    )
    uow.save(waiting)
    return waiting, code
