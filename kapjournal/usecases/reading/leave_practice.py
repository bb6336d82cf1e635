"""Somebody leaves the practice: sign-ins and Telegram close, each journal they could read gets new keys."""

from dataclasses import replace

from kapjournal.domain.errors import NotAllowed
from kapjournal.domain.people import CareMember, Pairing, Person, Role
from kapjournal.domain.sign_in import SignIn
from kapjournal.ports import Identity, UnitOfWork
from kapjournal.usecases.pair_staff import unpair_staff
from kapjournal.usecases.reading.reading_desk import ReadingDesk, must_be
from kapjournal.usecases.reading.rotate_journal import remove_reader


def leave_practice(uow: UnitOfWork, room: ReadingDesk, who: Identity, person_id: str) -> tuple[str, ...]:
    """Returns the ids of clients whose own therapist must still remove them.

    Raises NotAllowed for oneself, or when a client would be left without a reader.
    """
    must_be(uow, who, Role.THERAPIST, Role.CUSTODIAN)
    if person_id == who.reader_id:
        raise NotAllowed("nobody can close their own place", remedy="Ask a colleague.")
    person = uow.get(Person, person_id)
    left = []
    for member in uow.all(CareMember, person_id=person_id, until=None):
        mine = uow.find(
            CareMember, client_id=member.client_id, person_id=who.reader_id, until=None, role=Role.THERAPIST
        )
        if mine is None:
            left.append(member.client_id)
        else:
            remove_reader(uow, room, who, member.client_id, person_id)
    uow.remove_all(SignIn, person_id=person_id)
    uow.remove_all(Pairing, person_id=person_id)
    unpair_staff(uow, room.desk, person_id)
    uow.save(replace(person, left_at=room.now(), enrolment_hash=None))
    return tuple(left)
