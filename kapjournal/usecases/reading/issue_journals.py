"""Both compartments of one client's next epoch, wrapped to whoever of the care team may read each."""

from datetime import UTC, timedelta

from kapjournal.domain.care_team import CARE_TEAM, CareStep
from kapjournal.domain.errors import NotAllowed
from kapjournal.domain.people import CareMember, Person, StoredCertificate, StoredStatement, StoredWrap
from kapjournal.domain.sealed import Compartment, JournalAddress
from kapjournal.ports import Identity, UnitOfWork
from kapjournal.usecases.desk import new_id, practice_of
from kapjournal.usecases.reading.reading_desk import ReadingDesk, pinned
from kapjournal.usecases.seal_record import newest_link

REVIEW_AFTER = timedelta(days=180)
"""When a therapist should look again at who can read. It warns, it never stops collecting."""


def issue_journals(uow: UnitOfWork, room: ReadingDesk, who: Identity, client_id: str) -> int:
    """A new epoch for this client. Returns its number.

    Raises NotAllowed while the practice has no recovery key or a member of the care team has no keys.
    """
    practice = practice_of(uow)
    if practice.recovery_public is None:
        raise NotAllowed(
            "the practice has no recovery key yet, so a journal could be lost with its therapist",
            remedy="run: kapjournal keys recovery",
        )
    team = uow.all(CareMember, client_id=client_id, until=None)
    earlier = uow.all(StoredCertificate, client_id=client_id, order_by="-epoch", limit=1)
    epoch = earlier[0].epoch + 1 if earlier else 1
    today = room.now().date()
    for compartment in Compartment:
        readers = [pinned(uow.get(Person, one.person_id)) for one in team if may_read(one, compartment)]
        certificate, wraps = room.keys.issue(
            who,
            JournalAddress(practice.practice_id, client_id, epoch, compartment),
            readers,
            practice.recovery_public,
            today=today,
            review_by=today + REVIEW_AFTER,
        )
        uow.add(StoredCertificate.of(certificate))
        for wrap in wraps:
            uow.add(StoredWrap.of(wrap))
    state_care_team(uow, room, who, client_id)
    return epoch


def may_read(member: CareMember, compartment: Compartment) -> bool:
    return member.role.reads_words if compartment is Compartment.WORDS else member.role.reads_clinical


def state_care_team(uow: UnitOfWork, room: ReadingDesk, who: Identity, client_id: str) -> None:
    """Sign who the care team is from the next record on.

    A member slipped into the database, and a record signed by somebody outside the team, are found by
    `verify`.
    """
    uow.lock(f"chain:{client_id}")  # nobody writes a record between the head read here and this statement
    head = newest_link(uow, client_id)
    newest = uow.all(StoredCertificate, client_id=client_id, order_by="-epoch", limit=1)
    step = CareStep.of(
        uow.all(CareMember, client_id=client_id, until=None),
        number=uow.count(StoredStatement, client_id=client_id, kind=CARE_TEAM) + 1,
        after=head.sequence if head else 0,
        epoch=newest[0].epoch,
    )
    payload = step.to_bytes(practice_of(uow).practice_id, client_id)
    signed = room.keys.state(who, CARE_TEAM, payload, at=room.wall().astimezone(UTC))
    uow.add(
        StoredStatement(
            id=new_id(),
            client_id=client_id,
            kind=CARE_TEAM,
            payload=payload,
            at=signed.at.isoformat(),
            by=signed.by,
            signature=signed.signature,
        )
    )
