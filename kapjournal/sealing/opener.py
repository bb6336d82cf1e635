"""Opening, with a reader's private key. Never importable from the collecting side."""

from typing import Protocol

from kapjournal.domain.errors import CannotOpen
from kapjournal.domain.sealed import (
    ENTRY_ID_BYTES,
    JournalAddress,
    JournalCertificate,
    JournalWrap,
    SealedEntry,
)
from kapjournal.sealing.info import info_for, wrap_info
from kapjournal.sealing.plaintext import Payload, unpack
from kapjournal.sealing.private_key import PrivateKey
from kapjournal.sealing.sealer import Recipient, check_certificate
from kapjournal.sealing.server_keys import PinKey


class Reader(Protocol):
    """Whoever seeds are wrapped to: an unlocked identity, or the practice's recovery key."""

    @property
    def reader_id(self) -> str: ...

    @property
    def private_key(self) -> PrivateKey: ...


def unwrap_seed(reader: Reader, certificate: JournalCertificate, wrap: JournalWrap) -> PrivateKey:
    """The journal's private key from this reader's wrap.

    The public key is derived again and compared with the certificate: a seed exchanged in the database
    is refused. Raises CannotOpen.
    """
    if wrap.reader != reader.reader_id or wrap.journal != certificate.journal:
        raise CannotOpen("this wrap is for another reader or another journal")
    seed = reader.private_key.open_envelope(wrap.envelope, wrap_info(wrap.journal, wrap.reader))
    key = PrivateKey(seed)
    if key.public_bytes != certificate.public_key:
        raise CannotOpen("the wrapped key is not the one the certificate names")
    return key


class JournalOpener:
    """One reader's view: opens entries of the journals it has been given wraps for.

    With `pins` it also holds every certificate against its pinned issuer, so that a writer of the database
    cannot slip in a journal of their own. None is for the recovery key on another machine, after the
    server's secret was lost: then nothing vouches for who wrote.
    """

    def __init__(self, reader: Reader, pins: PinKey | None) -> None:
        self._reader = reader
        self._pins = pins
        self._keys: dict[JournalAddress, PrivateKey] = {}

    def __repr__(self) -> str:
        return f"JournalOpener({len(self._keys)} journals, hidden)"

    def add(self, journal: Recipient, wrap: JournalWrap) -> None:
        """Unwrap one journal's key.

        Raises CannotOpen when the wrap is not this reader's, SealingError when the certificate is not
        signed by its pinned issuer.
        """
        certificate = journal.certificate
        if self._pins is not None:
            check_certificate(certificate, self._pins.check(journal.issuer))
        self._keys[certificate.journal] = unwrap_seed(self._reader, certificate, wrap)

    def can_open(self, journal: JournalAddress) -> bool:
        return journal in self._keys

    def open(self, sealed: SealedEntry) -> Payload:
        """Raises CannotOpen for a journal without a wrap, for a changed byte, and for an exchanged place."""
        key = self._keys.get(sealed.journal)
        if key is None:
            raise CannotOpen(f"no key for the {sealed.journal.compartment} of client {sealed.journal.client}")
        if len(sealed.entry_id) != ENTRY_ID_BYTES:
            raise CannotOpen("this entry has no proper id")
        info = info_for(sealed.purpose, sealed.journal, sealed.entry_id)
        return unpack(key.open_envelope(sealed.envelope, info))
