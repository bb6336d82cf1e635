"""Walk a whole chain: every link, signature, tombstone and sign-off, and who belongs to the care team."""

from dataclasses import replace

from kapjournal.domain.chain import ChainFacts
from kapjournal.domain.errors import BadRecord, InvalidInput
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import practice_of
from kapjournal.usecases.reading.open_journal import checkpoints_of, tombstones_of
from kapjournal.usecases.reading.read_signatories import read_signatories
from kapjournal.usecases.reading.reading_desk import ReadingDesk, chain_of


def verify_journal(
    uow: UnitOfWork, room: ReadingDesk, client_id: str, *, expect: tuple[int, str] | None = None
) -> ChainFacts:
    """Needs no passphrase. `expect` is the count and code that the client noted under /privacy.

    Raises BadRecord, which names the first bad record and why.
    """
    practice = practice_of(uow)
    signers, flaw = read_signatories(uow, room, client_id)
    facts = room.keys.verify(
        chain_of(uow, practice.practice_id, client_id),
        practice=practice.practice_id,
        client=client_id,
        signers=signers,
        tombstones=tombstones_of(uow, practice.practice_id, client_id),
        checkpoints=checkpoints_of(uow, practice.practice_id, client_id),
        expect=expect,
    )
    if flaw:
        raise BadRecord(flaw)
    return replace(facts, taken_over=tuple((one.after + 1, one.by) for one in signers.team.taken_over))


def parse_expected(text: str) -> tuple[int, str]:
    """Read a count and a code, "128 7KQ2M-04XJD", as the bot shows them. Raises InvalidInput otherwise."""
    count, _, code = " ".join(text.split()).partition(" ")
    if not count.isdecimal() or len(code) != 11 or code[5] != "-":
        raise InvalidInput(
            "the expected code has a count and ten characters", remedy='Write it as shown: "128 7KQ2M-04XJD".'
        )
    return int(count), code
