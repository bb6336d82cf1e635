"""A small invented practice: a therapist, a prescriber, their journals. No passphrase work, so it is fast."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from kapjournal.domain.sealed import (
    INGEST,
    ChainHead,
    Compartment,
    JournalAddress,
    JournalWrap,
    Purpose,
    Record,
    SealedEntry,
)
from kapjournal.sealing.certificates import IssuedJournal, issue_journal
from kapjournal.sealing.identity import UnlockedIdentity
from kapjournal.sealing.opener import JournalOpener
from kapjournal.sealing.passphrase import Argon2Parameters
from kapjournal.sealing.plaintext import Payload
from kapjournal.sealing.recovery_key import RecoveryKey
from kapjournal.sealing.sealer import JournalSealer, Recipient, make_record, new_entry_id
from kapjournal.sealing.server_keys import IngestKey, ServerKeys

CHEAP = Argon2Parameters(memory_kib=64 * 1024, iterations=3, lanes=1)
GOOD_PASSPHRASE = "umbrella cobalt ferret window gravel tune"
TODAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 20, 15, tzinfo=UTC)
PRACTICE = "practice-7f"
CLIENT = "client-3a"
SERVER_SECRETS = (b"\x11" * 32, b"\x22" * 32)


def payload(text: str = "the lake was quiet") -> Payload:
    return Payload("message", NOW, {"text": text})


def address(compartment: Compartment, *, epoch: int = 1, client: str = CLIENT) -> JournalAddress:
    return JournalAddress(PRACTICE, client, epoch, compartment)


@dataclass
class Practice:
    keys: ServerKeys = field(default_factory=lambda: ServerKeys(SERVER_SECRETS))
    ingest: IngestKey = field(default_factory=lambda: IngestKey(b"\x33" * 32))
    therapist: UnlockedIdentity = field(default_factory=lambda: UnlockedIdentity("therapist-1", b"\x01" * 32))
    prescriber: UnlockedIdentity = field(
        default_factory=lambda: UnlockedIdentity("prescriber-1", b"\x02" * 32)
    )
    recovery: RecoveryKey = field(default_factory=RecoveryKey.generate)

    def __post_init__(self) -> None:
        self.sealer = JournalSealer(PRACTICE, self.keys.pins)
        self.words = self.issue(Compartment.WORDS, self.therapist)
        self.clinical = self.issue(Compartment.CLINICAL, self.therapist, self.prescriber)
        self.signers: dict[str, tuple[bytes, ...]] = {
            INGEST: (self.ingest.public_bytes,),
            self.therapist.signer_id: (self.therapist.public.signing_public,),
        }

    def issue(self, compartment: Compartment, *readers: UnlockedIdentity, epoch: int = 1) -> IssuedJournal:
        return issue_journal(
            self.therapist,
            address(compartment, epoch=epoch),
            [self.keys.pins.pin(reader.public) for reader in readers],
            self.keys.pins,
            self.recovery.private_key.public_bytes,
            today=TODAY,
            review_by=date(2026, 9, 1),
        )

    def recipient(self, issued: IssuedJournal) -> Recipient:
        return Recipient(issued.certificate, self.keys.pins.pin(self.therapist.public))

    def seal(self, issued: IssuedJournal, text: str = "the lake was quiet") -> SealedEntry:
        return self.sealer.seal(
            Purpose.ENTRY, self.recipient(issued), new_entry_id(), payload(text), today=TODAY
        )

    def opener(self, reader: UnlockedIdentity | RecoveryKey, *journals: IssuedJournal) -> JournalOpener:
        """An opener with every wrap of these journals that is this reader's."""
        opener = JournalOpener(reader, self.keys.pins)
        for issued in journals:
            for wrap in wraps_of(issued, reader.reader_id):
                opener.add(self.recipient(issued), wrap)
        return opener

    def chain(self, length: int) -> list[Record]:
        head, records = ChainHead.start(PRACTICE, CLIENT), []
        for number in range(length):
            sealed = self.seal(self.words, f"message {number}")
            records.append(make_record(sealed, head, self.ingest, written_on=TODAY))
            head = records[-1].head
        return records


def wraps_of(issued: IssuedJournal, reader_id: str) -> list[JournalWrap]:
    return [wrap for wrap in issued.wraps if wrap.reader == reader_id]
