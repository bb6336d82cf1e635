"""An invented practice with one therapist in a test's own database: its rows, and the clients' journals.

What the reading room does behind a passphrase is done here with the keys at hand, so that it costs nothing.
"""

from datetime import date, datetime

from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.client import Client
from kapjournal.domain.payload import Payload, from_plain
from kapjournal.domain.people import CareMember, Person, Role, StoredCertificate, StoredWrap
from kapjournal.domain.practice import policy_from_dict, policy_to_dict
from kapjournal.domain.practice_record import PracticeRecord
from kapjournal.domain.sealed import Compartment, JournalAddress, SealedEntry
from kapjournal.sealing.certificates import issue_journal
from kapjournal.sealing.identity import UnlockedIdentity
from kapjournal.sealing.opener import JournalOpener
from kapjournal.sealing.recovery_key import RecoveryKey
from kapjournal.sealing.sealer import Recipient
from kapjournal.sealing.server_keys import IngestKey, ServerKeys
from kapjournal.storage.unit_of_work import TableUnitOfWork
from kapjournal.usecases.desk import new_id

PRACTICE = "practice-1"
ZONE = "America/New_York"
POLICY = {
    "zone": ZONE,
    "working_hours": {
        day: ["09:00-17:00"] for day in ("monday", "tuesday", "wednesday", "thursday", "friday")
    },
    "office_phone": "+1 555 0100",
    "emergency_phone": "+1 555 0111",
    "prescriber_phone": "+1 555 0122",
    "cover_reader": "t2",
}
_ISSUED, _REVIEW_BY = date(2026, 3, 1), date(2036, 3, 1)


def settle(
    uow: TableUnitOfWork,
    keys: ServerKeys,
    ingest: IngestKey,
    identity: UnlockedIdentity,
    recovery: RecoveryKey,
    now: datetime,
) -> None:
    """The practice and its therapist `robin`, whose keys are `identity`."""
    pinned = keys.pins.pin(identity.public)
    uow.add(
        PracticeRecord(
            PRACTICE,
            "Harbor Practice",
            now,
            policy=policy_to_dict(policy_from_dict(POLICY)),
            recovery_public=recovery.private_key.public_bytes,
            ingest_public=ingest.public_bytes,
        )
    )
    uow.add(
        Person(
            identity.reader_id,
            "robin",
            (Role.THERAPIST,),
            now,
            signing_public=pinned.public.signing_public,
            sealing_public=pinned.public.sealing_public,
            pin=pinned.pin,
        )
    )


def add_client(
    uow: TableUnitOfWork, who: Client, keys: ServerKeys, identity: UnlockedIdentity, recovery: RecoveryKey
) -> None:
    """A client of that therapist, with a journal for each compartment."""
    uow.add(who)
    uow.add(CareMember(new_id(), who.id, identity.reader_id, Role.THERAPIST, who.created_at))
    therapist = uow.get(Person, identity.reader_id)
    assert therapist.pinned is not None
    for compartment in Compartment:
        issued = issue_journal(
            identity,
            JournalAddress(PRACTICE, who.id, 1, compartment),
            [therapist.pinned],
            keys.pins,
            recovery.private_key.public_bytes,
            today=_ISSUED,
            review_by=_REVIEW_BY,
        )
        uow.add(StoredCertificate.of(issued.certificate))
        for wrap in issued.wraps:
            uow.add(StoredWrap.of(wrap))


def opened(
    uow: TableUnitOfWork, client_id: str, keys: ServerKeys, identity: UnlockedIdentity
) -> list[Payload]:
    """Every record of one client that was not erased, opened with the therapist's keys, in the chain's order."""
    opener = JournalOpener(identity, keys.pins)
    therapist = uow.get(Person, identity.reader_id)
    assert therapist.pinned is not None
    held = {(one.epoch, one.compartment): one for one in uow.all(StoredCertificate, client_id=client_id)}
    for wrap in uow.all(StoredWrap, client_id=client_id, reader=identity.reader_id):
        certificate = held[wrap.epoch, wrap.compartment].certificate(PRACTICE)
        opener.add(Recipient(certificate, therapist.pinned), wrap.wrap(PRACTICE))
    found = []
    for record in uow.all(StoredRecord, client_id=client_id, order_by="sequence"):
        if record.ciphertext is None:
            continue
        address = JournalAddress(PRACTICE, client_id, record.epoch, record.compartment)
        sealed = SealedEntry(bytes.fromhex(record.entry_id), address, record.purpose, record.ciphertext)
        payload = opener.open(sealed)
        found.append(from_plain(payload.kind, dict(payload.body)))
    return found
