"""The collecting side's `ports.Sealer`: seals with public keys, links and signs with the ingest key."""

from datetime import date

from kapjournal.domain.payload import Payload, to_plain
from kapjournal.domain.sealed import (
    ChainHead,
    JournalAddress,
    JournalCertificate,
    PinnedIdentity,
    Purpose,
    Record,
    SealedEntry,
    Tombstone,
)
from kapjournal.sealing.chain import head_code, make_tombstone
from kapjournal.sealing.plaintext import Payload as SealedPayload
from kapjournal.sealing.sealer import JournalSealer, Recipient, make_record, make_restore_record
from kapjournal.sealing.server_keys import BlindIndex, PinKey
from kapjournal.sealing.signatures import Signer


class CollectingSealer:
    """What the bot and the worker seal with. Holds no private half of anything sealed."""

    def __init__(self, practice: str, pins: PinKey, signer: Signer) -> None:
        self._sealer = JournalSealer(practice, pins)
        self._signer = signer

    def seal(
        self,
        certificate: JournalCertificate,
        issuer: PinnedIdentity,
        purpose: Purpose,
        payload: Payload,
        *,
        entry_id: bytes,
        today: date,
    ) -> SealedEntry:
        sealed = SealedPayload(payload.KIND, payload.at, to_plain(payload))
        return self._sealer.seal(purpose, Recipient(certificate, issuer), entry_id, sealed, today=today)

    def link(self, sealed: SealedEntry, previous: ChainHead, *, written_on: date) -> Record:
        return make_record(sealed, previous, self._signer, written_on=written_on)

    def restored(self, journal: JournalAddress, previous: ChainHead, *, written_on: date) -> Record:
        return make_restore_record(journal, previous, self._signer, written_on=written_on)

    def tombstone(self, record: Record, *, erased_on: date) -> Tombstone:
        return make_tombstone(self._signer, record, erased_on=erased_on)

    def head_code(self, head_hash: bytes) -> str:
        return head_code(head_hash)


class LookUps:
    """`ports.Index` over the blind-index key."""

    def __init__(self, index: BlindIndex) -> None:
        self._index = index

    def account(self, bot: str, chat: int) -> str:
        return self._index.of("account", bot, chat).hex()

    def message(self, chat: int, message_id: int) -> str:
        return self._index.of("message", chat, message_id).hex()

    def code(self, kind: str, code: str) -> str:
        return self._index.of(kind, code).hex()
