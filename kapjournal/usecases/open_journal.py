"""A client's journal, opened with a reader's own keys. Everything stays in memory."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kapjournal.domain.assemble import Opened, assemble
from kapjournal.domain.chain import StoredCheckpoint, StoredTombstone
from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import Client
from kapjournal.domain.errors import BadRecord, CannotOpen
from kapjournal.domain.journal import Journal
from kapjournal.domain.payload import Attachment
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
from kapjournal.ports import ChainFacts, Identity, Opener, UnitOfWork
from kapjournal.usecases.desk import practice_of
from kapjournal.usecases.reading_desk import (
    ReadingDesk,
    attachments_of,
    chain_of,
    held_journals,
    member_of,
    pinned_people,
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
    people = pinned_people(uow)
    reading = _Reading(room.keys.opener(who, held_journals(uow, who.reader_id, client_id)))
    facts, fault = None, ""
    try:
        facts = room.keys.verify(
            reading.through(chain_of(uow, practice.practice_id, client_id)),
            practice=practice.practice_id,
            client=client_id,
            ingest=practice.ingest,
            people=people,
            tombstones=tombstones_of(uow, practice.practice_id, client_id),
            checkpoints=checkpoints_of(uow, practice.practice_id, client_id),
        )
    except BadRecord as bad:
        # One bad record must not hide the words around it, and a forged one must not be shown as theirs.
        fault = str(bad)
        reading.restart()
        for record in chain_of(uow, practice.practice_id, client_id):
            if room.keys.is_genuine(record, practice.ingest, people):
                reading.take(record)
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
    practice = practice_of(uow).practice_id
    opener = room.keys.opener(who, held_journals(uow, who.reader_id, client_id))
    found = []
    for record in attachments_of(uow, practice, client_id):
        if record.ciphertext and opener.can_open(record.header.journal):
            payload = opener.open(_sealed(record, record.ciphertext))
            if isinstance(payload, Attachment) and payload.entry == entry_id:
                found.append(payload)
    return tuple(found)


def tombstones_of(uow: UnitOfWork, practice: str, client_id: str) -> list[Tombstone]:
    return [
        Tombstone(practice, client_id, one.sequence, one.record_hash, one.erased_on, one.by, one.signature)
        for one in uow.all(StoredTombstone, client_id=client_id)
    ]


def checkpoints_of(uow: UnitOfWork, practice: str, client_id: str) -> list[Checkpoint]:
    from datetime import datetime

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
            self.opened.append(Opened(header.entry_id.hex(), record.sequence, payload))


def _sealed(record: Record, ciphertext: bytes) -> SealedEntry:
    header = record.header
    return SealedEntry(header.entry_id, header.journal, header.purpose, ciphertext)
