"""A client's journal, opened with a reader's own keys. Everything stays in memory."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kapjournal.domain.assemble import Opened, assemble
from kapjournal.domain.chain import ChainFacts, StoredCheckpoint, StoredRecord, StoredTombstone
from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import Client
from kapjournal.domain.errors import BadRecord, CannotOpen
from kapjournal.domain.journal import Journal
from kapjournal.domain.payload import Attachment, author_of, purpose_of
from kapjournal.domain.sealed import (
    ChainHead,
    Checkpoint,
    Purpose,
    Record,
    RecordKind,
    SealedEntry,
    Tombstone,
)
from kapjournal.domain.session import Session
from kapjournal.ports import Identity, Opener, UnitOfWork
from kapjournal.usecases.desk import practice_of
from kapjournal.usecases.find_entry import derived_id
from kapjournal.usecases.reading.read_signatories import read_signatories
from kapjournal.usecases.reading.reading_desk import (
    ReadingDesk,
    attachments_of,
    chain_of,
    held_journals,
    member_of,
)


@dataclass(frozen=True, slots=True)
class OpenedJournal:
    """What this reader may see.

    `records` are the opened payloads in chain order (contact cards, notes and session facts among them).
    `fault` is "" or says why the chain does not hold; then only records that are signed are shown.
    `unreadable` are sequences that should have opened and did not; `closed` counts what is for others.
    """

    client: Client
    journal: Journal = field(repr=False)
    records: tuple[Opened, ...] = field(repr=False)
    facts: ChainFacts | None
    fault: str = ""
    unreadable: tuple[int, ...] = ()
    closed: int = 0


def open_journal(uow: UnitOfWork, room: ReadingDesk, who: Identity, client_id: str) -> OpenedJournal:
    """Verify the chain and open every record this reader holds a key for, in one pass.

    Attachments are not opened here (see `open_attachments`). Raises NotFound for somebody outside the
    care team.
    """
    member_of(uow, who.reader_id, client_id)
    client = uow.get(Client, client_id)
    practice = practice_of(uow)
    signatories, fault = read_signatories(uow, room, client_id)
    reading = _Reading(room.keys.opener(who, held_journals(uow, who.reader_id, client_id)))
    facts = None
    try:
        facts = room.keys.verify(
            reading.through(chain_of(uow, practice.practice_id, client_id, attachments=False)),
            practice=practice.practice_id,
            client=client_id,
            signers=signatories,
            tombstones=tombstones_of(uow, practice.practice_id, client_id),
            checkpoints=checkpoints_of(uow, practice.practice_id, client_id),
        )
        reading.must_be_signed_by(facts.signed_by)
    except BadRecord as bad:
        # One bad record must not hide the words around it, and a forged one must not be shown as theirs.
        facts, fault = None, str(bad)
        reading.restart()
        signers: dict[int, str] = {}
        for record in chain_of(uow, practice.practice_id, client_id, attachments=False):
            signers[record.sequence] = room.keys.signer_of(record, signatories)
            if signers[record.sequence]:
                reading.take(record)
        reading.keep_signed_by(signers)
    journal = assemble(
        reading.opened,
        client=client,
        sessions=uow.all(Session, client_id=client_id),
        requests=uow.all(CallRequest, client_id=client_id),
        now=room.now(),
    )
    return OpenedJournal(
        client, journal, tuple(reading.opened), facts, fault, tuple(reading.unreadable), reading.closed
    )


def open_attachments(
    uow: UnitOfWork, room: ReadingDesk, who: Identity, client_id: str, entry_id: str
) -> tuple[Attachment, ...]:
    """The bytes that belong to one entry: a voice note, a picture. Raises NotFound outside the care team."""
    member_of(uow, who.reader_id, client_id)
    practice = practice_of(uow)
    signatories, _ = read_signatories(uow, room, client_id)
    opener = room.keys.opener(who, held_journals(uow, who.reader_id, client_id))
    found = []
    for record in _attachments_of_entry(uow, practice.practice_id, client_id, entry_id):
        if record.ciphertext and opener.can_open(record.header.journal):
            if not room.keys.signer_of(record, signatories):
                raise BadRecord(f"record {record.sequence}: nobody who may have written it signed it")
            payload = opener.open(_sealed(record, record.ciphertext))
            if isinstance(payload, Attachment) and payload.entry == entry_id:
                found.append(payload)
    return tuple(found)


def _attachments_of_entry(uow: UnitOfWork, practice: str, client_id: str, entry_id: str) -> Iterator[Record]:
    """The record whose id follows from the entry's; only where there is none, every one of the client."""
    own = derived_id(entry_id, "attachment").hex()
    stored = uow.find(StoredRecord, client_id=client_id, entry_id=own)
    if stored is not None:
        yield stored.record(practice)
    else:
        yield from attachments_of(uow, practice, client_id)


def tombstones_of(uow: UnitOfWork, practice: str, client_id: str) -> list[Tombstone]:
    return [
        Tombstone(practice, client_id, one.sequence, one.record_hash, one.erased_on, one.by, one.signature)
        for one in uow.all(StoredTombstone, client_id=client_id)
    ]


def checkpoints_of(uow: UnitOfWork, practice: str, client_id: str) -> list[Checkpoint]:
    return [
        Checkpoint(
            practice,
            client_id,
            ChainHead(one.sequence, one.head_hash),
            datetime.fromisoformat(one.at),
            one.by,
            one.signature,
        )
        for one in uow.all(StoredCheckpoint, client_id=client_id)
    ]


class _Reading:
    """Opens records as they stream past."""

    def __init__(self, opener: Opener) -> None:
        self._opener = opener
        self.restart()

    def restart(self) -> None:
        self.opened: list[Opened] = []
        self.unreadable: list[int] = []
        self.closed = 0

    def through(self, records: Iterator[Record]) -> Iterator[Record]:
        for record in records:
            self.take(record)
            yield record

    def take(self, record: Record) -> None:
        header = record.header
        if (
            header.kind is not RecordKind.SEALED
            or header.purpose is Purpose.ATTACHMENT
            or not record.ciphertext
        ):
            return
        if not self._opener.can_open(header.journal):
            self.closed += 1
            return
        try:
            payload = self._opener.open(_sealed(record, record.ciphertext))
        except CannotOpen:
            self.unreadable.append(record.sequence)
        else:
            if purpose_of(payload) is header.purpose:
                self.opened.append(Opened(header.entry_id.hex(), record.sequence, payload))
            else:  # a review sealed as an entry would get round who may sign one
                self.unreadable.append(record.sequence)

    def must_be_signed_by(self, signers: Mapping[int, str]) -> None:
        """Nobody writes in another's name. `signers` by sequence; raises BadRecord."""
        for one in self.opened:
            if not _in_own_name(one, signers):
                raise BadRecord(f"record {one.sequence}: written in the name of somebody who did not sign it")

    def keep_signed_by(self, signers: Mapping[int, str]) -> None:
        self.opened = [one for one in self.opened if _in_own_name(one, signers)]


def _in_own_name(one: Opened, signers: Mapping[int, str]) -> bool:
    author = author_of(one.payload)
    return author is None or author == signers.get(one.sequence)


def _sealed(record: Record, ciphertext: bytes) -> SealedEntry:
    header = record.header
    return SealedEntry(header.entry_id, header.journal, header.purpose, ciphertext)
