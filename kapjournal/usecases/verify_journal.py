"""Walk a whole chain: every link, signature, tombstone and sign-off, and who belongs to the care team."""

from datetime import datetime

from kapjournal.domain.errors import BadRecord, InvalidInput
from kapjournal.domain.people import CARE_TEAM, CareMember, Person, StoredStatement, care_team_bytes
from kapjournal.ports import ChainFacts, UnitOfWork
from kapjournal.usecases.desk import practice_of
from kapjournal.usecases.open_journal import checkpoints_of, tombstones_of
from kapjournal.usecases.reading_desk import ReadingDesk, chain_of, pinned, pinned_people


def verify_journal(
    uow: UnitOfWork, room: ReadingDesk, client_id: str, *, expect: tuple[int, str] | None = None
) -> ChainFacts:
    """Needs no passphrase. `expect` is the count and code that the client noted under /privacy.

    Raises BadRecord, which names the first bad record and why.
    """
    practice = practice_of(uow)
    facts = room.keys.verify(
        chain_of(uow, practice.practice_id, client_id),
        practice=practice.practice_id,
        client=client_id,
        ingest=practice.ingest,
        people=pinned_people(uow),
        tombstones=tombstones_of(uow, practice.practice_id, client_id),
        checkpoints=checkpoints_of(uow, practice.practice_id, client_id),
        expect=expect,
    )
    _check_care_team(uow, room, client_id)
    return facts


def parse_expected(text: str) -> tuple[int, str]:
    """Read a count and a code, "128 7KQ2M-04XJD", as the bot shows them. Raises InvalidInput otherwise."""
    count, _, code = " ".join(text.split()).partition(" ")
    if not count.isdecimal() or len(code) != 11 or code[5] != "-":
        raise InvalidInput(
            "the expected code has a count and ten characters", remedy='Write it as shown: "128 7KQ2M-04XJD".'
        )
    return int(count), code


def _check_care_team(uow: UnitOfWork, room: ReadingDesk, client_id: str) -> None:
    """Everybody in the care team was signed in by a therapist. Nobody to check after an erasure."""
    team = uow.all(CareMember, client_id=client_id, until=None)
    stated = uow.all(StoredStatement, client_id=client_id, kind=CARE_TEAM)
    if not team:
        return
    if not stated:
        raise BadRecord("the care team: no therapist signed for it")
    newest = max(stated, key=lambda one: datetime.fromisoformat(one.at))
    payload = room.keys.stated(newest.statement(), pinned(uow.get(Person, newest.by)), CARE_TEAM)
    if payload != care_team_bytes(practice_of(uow).practice_id, client_id, team):
        raise BadRecord("the care team: it is not the one that a therapist signed")
