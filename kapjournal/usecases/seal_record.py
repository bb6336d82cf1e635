"""Seal one payload for a client and link it to the client's chain, inside the caller's transaction."""

import secrets
from datetime import date, datetime

from kapjournal.domain.chain import StoredLink, StoredRecord
from kapjournal.domain.errors import SealingError
from kapjournal.domain.payload import Payload, purpose_of
from kapjournal.domain.people import Person, StoredCertificate
from kapjournal.domain.sealed import ENTRY_ID_BYTES, ChainHead, Compartment, Purpose, SealedEntry
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Desk, practice_of


def seal_record(
    uow: UnitOfWork,
    desk: Desk,
    client_id: str,
    payload: Payload,
    compartment: Compartment,
    *,
    now: datetime,
    purpose: Purpose | None = None,
    entry_id: bytes | None = None,
) -> str:
    """Returns the entry's id (hex). The words leave this function only as ciphertext.

    `purpose` follows from what is sealed, unless it is named.

    Raises SealingError when the client has no journal certificate, or its issuer is not pinned.
    """
    practice = practice_of(uow).practice_id
    certificates = uow.all(
        StoredCertificate, client_id=client_id, compartment=compartment, order_by="-epoch", limit=1
    )
    if not certificates:
        raise SealingError(f"client {client_id} has no journal certificate", remedy="invite the client again")
    stored = certificates[0]
    issuer = uow.get(Person, stored.issued_by).pinned
    if issuer is None:
        raise SealingError(f"the therapist who signed for client {client_id} has no pinned keys")
    identity = entry_id or secrets.token_bytes(ENTRY_ID_BYTES)
    sealed = desk.sealer.seal(
        stored.certificate(practice),
        issuer,
        purpose or purpose_of(payload),
        payload,
        entry_id=identity,
        today=now.date(),
    )
    append(uow, desk, client_id, sealed, practice=practice, written_on=now.date())
    return identity.hex()


def append(
    uow: UnitOfWork, desk: Desk, client_id: str, sealed: SealedEntry, *, practice: str, written_on: date
) -> StoredRecord:
    """Take the next place in the client's chain. The lock keeps two writers from taking the same one."""
    uow.lock(f"chain:{client_id}")
    last = newest_link(uow, client_id)
    head = last.head if last else ChainHead.start(practice, client_id)
    record = StoredRecord.of(desk.sealer.link(sealed, head, written_on=written_on))
    uow.add(record)
    return record


def newest_link(uow: UnitOfWork, client_id: str) -> StoredLink | None:
    """Where a client's chain ends; None before the first record."""
    last = uow.all(StoredLink, client_id=client_id, order_by="-sequence", limit=1)
    return last[0] if last else None
