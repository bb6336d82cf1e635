"""What every seal is bound to. Change one field, and the envelope cannot be opened."""

import hashlib

from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.sealed import ENTRY_ID_BYTES, JournalAddress, Purpose, framed
from kapjournal.sealing.suite import SUITE_ID


def info_for(purpose: Purpose, journal: JournalAddress, entry_id: bytes) -> bytes:
    """Length-prefixed purpose, practice, client, epoch, compartment, entry id and suite.

    Sequence and previous hash are left out on purpose: sealing runs in parallel, the chain is made later.
    Raises InvalidInput unless `entry_id` has 16 bytes.
    """
    if len(entry_id) != ENTRY_ID_BYTES:
        raise InvalidInput(f"an entry id has {ENTRY_ID_BYTES} bytes")
    return framed(purpose.value, *journal.fields(), entry_id, SUITE_ID)


def wrap_info(journal: JournalAddress, reader: str) -> bytes:
    """The info of a wrapped seed; the entry id's place holds the reader, so wraps cannot be exchanged."""
    digest = hashlib.sha256(framed("kapjournal/v1/reader", reader)).digest()
    return info_for(Purpose.WRAP, journal, digest[:ENTRY_ID_BYTES])
