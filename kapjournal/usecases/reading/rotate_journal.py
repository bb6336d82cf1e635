"""Who may read changes: a reader joins, a reader leaves, or the keys are simply made anew."""

from dataclasses import replace

from kapjournal.domain.errors import Conflict, NotAllowed
from kapjournal.domain.people import CareMember, Person, Role, StoredWrap
from kapjournal.domain.sealed import RECOVERY
from kapjournal.ports import Identity, UnitOfWork
from kapjournal.usecases.reading.invite_client import add_member
from kapjournal.usecases.reading.issue_journals import issue_journals, may_read, state_care_team
from kapjournal.usecases.reading.read_signatories import read_signatories
from kapjournal.usecases.reading.reading_desk import (
    ReadingDesk,
    held_journals,
    member_as,
    member_of,
    must_be,
    pinned,
)


def rotate_journal(uow: UnitOfWork, room: ReadingDesk, who: Identity, client_id: str) -> int:
    """A new epoch: what is written from now on opens only for the care team as it stands. Returns its number.

    Raises NotFound outside the care team, NotAllowed for anybody but a therapist.
    """
    member_as(uow, who, client_id, Role.THERAPIST)
    _must_be_signed_for(uow, room, client_id)
    return issue_journals(uow, room, who, client_id)


def add_reader(
    uow: UnitOfWork, room: ReadingDesk, who: Identity, client_id: str, person_id: str, role: Role
) -> CareMember:
    """Somebody joins the care team and may read its past, as far as their role goes and `who` can share.

    Raises Conflict when they belong to it already, NotAllowed before they have keys.
    """
    member_as(uow, who, client_id, Role.THERAPIST)
    if uow.find(CareMember, client_id=client_id, person_id=person_id, until=None) is not None:
        raise Conflict("they belong to this care team already")
    _must_be_signed_for(uow, room, client_id, but=person_id)
    member = add_member(uow, room, client_id, person_id, role)
    reader = pinned(uow.get(Person, person_id)) if role.reads_clinical else None
    for held in held_journals(uow, who.reader_id, client_id):
        if reader is not None and may_read(member, held.certificate.journal.compartment):
            uow.put(StoredWrap.of(room.keys.share(who, held, reader)))
    state_care_team(uow, room, who, client_id)
    return member


def remove_reader(uow: UnitOfWork, room: ReadingDesk, who: Identity, client_id: str, person_id: str) -> int:
    """Somebody leaves: their wraps go, and a new epoch begins at once. Returns its number.

    Raises NotAllowed when nobody who reads words would be left.
    """
    member_as(uow, who, client_id, Role.THERAPIST)
    leaving = member_of(uow, person_id, client_id)
    _must_be_signed_for(uow, room, client_id, but=person_id)
    left = [one for one in uow.all(CareMember, client_id=client_id, until=None) if one.id != leaving.id]
    if not any(one.role.reads_words for one in left):
        raise NotAllowed("nobody would be left to read this journal", remedy="Add another reader first.")
    uow.save(replace(leaving, until=room.now()))
    uow.remove_all(StoredWrap, client_id=client_id, reader=person_id)
    return issue_journals(uow, room, who, client_id)


def _must_be_signed_for(uow: UnitOfWork, room: ReadingDesk, client_id: str, *, but: str = "") -> None:
    """New keys are made for the care team that was signed, never for somebody slipped into the database.

    `but` is whoever comes or goes just now: so a slip can be put right. Raises NotAllowed.
    """
    uow.lock(f"client:{client_id}")
    signed = {pair for pair in _signed(uow, room, client_id) if pair[0] != but}
    team = uow.all(CareMember, client_id=client_id, until=None)
    standing = {(one.person_id, one.role) for one in team if one.person_id != but}
    for person, _ in sorted(standing - signed):
        name = uow.get(Person, person).name
        raise NotAllowed(
            f"{name} stands in this care team, and no therapist signed for it",
            remedy="Take them out of it first.",
        )
    for person, _ in sorted(signed - standing):
        name = uow.get(Person, person).name
        raise NotAllowed(
            f"{name} is missing from this care team, and a therapist signed for it",
            remedy="Add them again first.",
        )


def _signed(uow: UnitOfWork, room: ReadingDesk, client_id: str) -> set[tuple[str, Role]]:
    """The care team as it was signed last."""
    steps = read_signatories(uow, room, client_id)[0].team.steps
    return set(steps[-1].roles) if steps else set()


def recover_journals(
    uow: UnitOfWork,
    room: ReadingDesk,
    who: Identity,
    recovery_sheet: str,
    client_id: str,
    person_id: str,
    role: Role,
) -> CareMember:
    """The day the therapist is gone: the recovery key lets a custodian's chosen person read everything.

    The recovery key signs nothing, so `who` signs for the new care team: a custodian, or the therapist who
    takes over. `verify` says for ever that this step came from outside the team. They then rotate the
    journal themselves. Raises NotAllowed for another role, InvalidInput for a slip, CannotOpen for another
    key.
    """
    must_be(uow, who, Role.THERAPIST, Role.CUSTODIAN)
    uow.lock(f"client:{client_id}")
    key = room.keys.recovery_key(recovery_sheet)
    held = held_journals(uow, RECOVERY, client_id)
    if not held:
        raise NotAllowed("nothing of this client is sealed to a recovery key")
    member = uow.find(CareMember, client_id=client_id, person_id=person_id, until=None)
    member = member or add_member(uow, room, client_id, person_id, role)
    reader = pinned(uow.get(Person, person_id))
    for one in held:
        if may_read(member, one.certificate.journal.compartment):
            uow.put(StoredWrap.of(room.keys.share(key, one, reader)))
    signed = _signed(uow, room, client_id)
    for other in uow.all(CareMember, client_id=client_id, until=None):
        if other.id != member.id and (other.person_id, other.role) not in signed:
            # Slipped into the database; there may be no therapist left who could take them out.
            uow.save(replace(other, until=room.now()))
            uow.remove_all(StoredWrap, client_id=client_id, reader=other.person_id)
    state_care_team(uow, room, who, client_id)
    return member
