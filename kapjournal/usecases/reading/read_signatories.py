"""A client's care team as it was signed, from the first step to the last: who may have written what."""

from itertools import pairwise

from kapjournal.domain.care_team import CARE_TEAM, CareHistory, CareStep, Signatories
from kapjournal.domain.errors import KapjournalError
from kapjournal.domain.people import CareMember, Person, StoredCertificate, StoredStatement
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import practice_of
from kapjournal.usecases.reading.reading_desk import ReadingDesk, pinned


def read_signatories(uow: UnitOfWork, room: ReadingDesk, client_id: str) -> tuple[Signatories, str]:
    """Who may have signed what for this client, and "" or why the care team is not the signed one.

    Steps that no signature vouches for do not count.
    """
    steps, fault = [], ""
    for stored in uow.all(StoredStatement, client_id=client_id, kind=CARE_TEAM):
        try:
            steps.append(_step(uow, room, client_id, stored))
        except KapjournalError as refused:
            fault = str(refused)
    steps.sort(key=lambda step: step.number)
    team = CareHistory(tuple(steps))
    theirs = {person for step in steps for person, _ in step.roles}
    # Signatures are tried in this order: a practice has many people, a client few.
    people = sorted(uow.all(Person), key=lambda one: one.id not in theirs)
    pinned_keys = tuple(one.pinned for one in people if one.pinned is not None)
    return Signatories(practice_of(uow).ingest, pinned_keys, team), fault or _flaw(uow, client_id, team)


def _step(uow: UnitOfWork, room: ReadingDesk, client_id: str, stored: StoredStatement) -> CareStep:
    """Raises BadRecord, NotFound, NotAllowed or SealingError for a statement nobody here signed so."""
    by = pinned(uow.get(Person, stored.by))
    payload = room.keys.stated(stored.statement(), by, CARE_TEAM)
    return CareStep.read(payload, practice_of(uow).practice_id, client_id, stored.by)


def _flaw(uow: UnitOfWork, client_id: str, history: CareHistory) -> str:
    """Why the team as it stands is not the signed one, "" where it is."""
    team = uow.all(CareMember, client_id=client_id, until=None)
    steps = history.steps
    if not steps:
        return "the care team: no therapist signed for it" if team else ""
    if [one.number for one in steps] != list(range(1, len(steps) + 1)):
        return "the care team: a statement about it is missing"
    if any(new.after < old.after or new.epoch < old.epoch for old, new in pairwise(steps)):
        return "the care team: its statements contradict each other"
    for one in uow.all(StoredCertificate, client_id=client_id):
        if not history.may_issue(one.issued_by, one.epoch):
            return f"the keys of epoch {one.epoch}: {one.issued_by} may not have made them"
    last = steps[-1]
    # An erasure takes the rows of the team with it; what was signed stays.
    if team and last.roles != CareStep.of(team, number=0, after=0, epoch=0).roles:
        return "the care team: it is not the one that a therapist signed"
    return ""
