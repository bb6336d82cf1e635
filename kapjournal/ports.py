"""What the use cases need from outside, as Protocols. Each says what it promises and what it raises."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any, Protocol, TypeVar

from kapjournal.domain.care_team import Signatories
from kapjournal.domain.chain import ChainFacts
from kapjournal.domain.chat import OutboxItem
from kapjournal.domain.composition import CompositionRequest
from kapjournal.domain.course import Route
from kapjournal.domain.guidance import CrisisLines, Guidance, Notice
from kapjournal.domain.measure import Measure
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.payload import Payload
from kapjournal.domain.people import Person
from kapjournal.domain.prompt import Prompt, PromptSet
from kapjournal.domain.safety import Finding
from kapjournal.domain.sealed import (
    ChainHead,
    Checkpoint,
    JournalAddress,
    JournalCertificate,
    JournalWrap,
    PinnedIdentity,
    Purpose,
    Record,
    SealedEntry,
    Statement,
    Tombstone,
)
from kapjournal.domain.speech import Heard

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Until:
    """A condition: the column is at or before this."""

    value: Any


@dataclass(frozen=True, slots=True)
class After:
    """A condition: the column is after this."""

    value: Any


@dataclass(frozen=True, slots=True)
class OneOf:
    """A condition: the column is one of these."""

    values: Sequence[Any]


class Clock(Protocol):
    """What day it is for people, which the demo can set; and clocks that nobody sets."""

    def now(self) -> datetime:
        """The calendar instant, aware, in UTC. In the demo it can be set."""
        ...

    def wall(self) -> datetime:
        """The machine's own time, never set: leases shared between processes are counted by it."""
        ...

    def monotonic(self) -> float:
        """Seconds that only ever grow, whatever is done to the calendar."""
        ...


class UnitOfWork(Protocol):
    """One transaction. Everything done through it is committed together, or not at all.

    Conditions are column=value, column=None, or column=Until(…) / After(…) / OneOf(…).
    Raises Conflict when a row is there already, Unavailable when the database does not answer.
    """

    def add(self, noun: Any) -> None: ...
    def save(self, noun: Any) -> None:
        """Replace the row of the same id. Raises NotFound when there is none."""
        ...

    def put(self, noun: Any) -> None:
        """Add, or replace the row of the same id."""
        ...

    def remove(self, noun: Any) -> None: ...
    def remove_all(self, kind: type, /, **where: Any) -> int: ...
    def get(self, kind: type[T], row_id: str) -> T:
        """Raises NotFound."""
        ...

    def find(self, kind: type[T], /, **where: Any) -> T | None: ...
    def all(
        self, kind: type[T], /, *, order_by: str = "", limit: int | None = None, **where: Any
    ) -> tuple[T, ...]: ...
    def count(self, kind: type, /, **where: Any) -> int: ...
    def lock(self, name: str) -> None:
        """Hold `name` until the transaction ends; another transaction that wants it waits."""
        ...

    def first_time(self, bot: str, update_id: int, at: datetime) -> bool:
        """Whether this update was never handled; remembers it in the same transaction."""
        ...

    def prune_updates(self, before: datetime) -> int:
        """Forget updates handled before `before`; Telegram keeps none for longer than a day."""
        ...

    def claim_outbox(
        self, now: datetime, wall: datetime, lease: timedelta, limit: int
    ) -> tuple[OutboxItem, ...]:
        """Lease the oldest due item of each chat that has none under way, answers before notices."""
        ...

    def free_outbox(self, wall: datetime) -> int:
        """Make items whose lease ended before `wall` due again, except those that may leave at most once."""
        ...

    def after_commit(self, wake: str) -> None:
        """Name a ticker to be woken once this is durable ("outbox", "media")."""
        ...


class Storage(Protocol):
    """Runs jobs in transactions. A job is a plain function of the unit of work and returns a value."""

    async def transact(self, job: Callable[[UnitOfWork], T]) -> T:
        """Run `job` and return its value after the commit is on the disk. A raised error rolls back."""
        ...

    def transact_now(self, job: Callable[[UnitOfWork], T]) -> T:
        """The same for callers outside an event loop (command line, reading room)."""
        ...

    def read_now(self, job: Callable[[UnitOfWork], T]) -> T:
        """Run `job` on one snapshot, without the writer's lock."""
        ...


class Sealer(Protocol):
    """Seals with public keys and signs the chain. It can open nothing, not even what it just sealed."""

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
        """Raises SealingError when the keys are not the pinned ones, or there is nobody to seal to."""
        ...

    def link(self, sealed: SealedEntry, previous: ChainHead, *, written_on: date) -> Record:
        """The next signed link of the client's chain."""
        ...

    def restored(self, journal: JournalAddress, previous: ChainHead, *, written_on: date) -> Record:
        """A link that says: from here on the database came back from a backup."""
        ...

    def tombstone(self, record: Record, *, erased_on: date) -> Tombstone: ...
    def head_code(self, head_hash: bytes) -> str:
        """A short code of the chain's head, for a person to write down."""
        ...


class Index(Protocol):
    """Look-ups without the looked-up value (a keyed hash), in hex."""

    def account(self, bot: str, chat: int) -> str: ...
    def message(self, chat: int, message_id: int) -> str: ...
    def code(self, kind: str, code: str) -> str: ...


class Texts(Protocol):
    """Every text a person reads, by key and language."""

    @property
    def languages(self) -> tuple[str, ...]: ...
    def say(self, key: str, language: str, **values: Any) -> str:
        """Raises NotFound for a key no catalogue has."""
        ...

    def day(self, instant: datetime, zone: str, language: str, *, now: datetime) -> str: ...
    def short_day(self, day: date, language: str) -> str: ...
    def language(self, code: str, language: str) -> str:
        """The name of the language of that two-letter code, in `language`."""
        ...

    def moment(self, instant: datetime, zone: str, language: str, *, now: datetime) -> str: ...
    def hour(self, clock: time, language: str) -> str: ...
    def date_and_time(self, instant: datetime, zone: str, language: str) -> str: ...


class Screen(Protocol):
    """Looks through open words for what a person must look at. Pure; keeps nothing."""

    def __call__(
        self, text: str, language: str | None = None, hours_after_session: float | None = None
    ) -> tuple[Finding, ...]: ...


class Speech(Protocol):
    """Turns speech into text on this machine. One note at a time; it keeps nothing and sends nothing."""

    async def transcribe(self, data: bytes, language: str | None) -> Heard:
        """`data` is the file as Telegram gives it; None lets it guess the language.

        Raises InvalidInput for a file that holds no sound it can read, Unavailable when it took too long or
        fell over, which may pass.
        """
        ...

    async def close(self) -> None:
        """Give back what it holds; the next note loads it again."""
        ...


class PromptShelf(Protocol):
    """The prompt library as the use cases need it. `PromptLibrary` is the one implementation."""

    def compose(self, request: CompositionRequest) -> PromptSet: ...
    def prompt(self, prompt_id: str, language: str) -> Prompt: ...
    def is_always_asked(self, prompt_id: str, language: str) -> bool:
        """Whether it asks about side effects or safety. Raises NotFound."""
        ...

    def notice(self, occasion: Occasion, language: str) -> Notice: ...
    def measure(self, measure_id: str, language: str) -> Measure: ...
    def guidance(self, language: str, route: Route | None) -> Guidance: ...
    def crisis_lines(self, country: str) -> CrisisLines: ...


class Places(Protocol):
    """Where people are."""

    def zone(self, typed: str) -> str | None:
        """The IANA zone of a city somebody typed, None when it is not known."""

    def country(self, zone: str) -> str:
        """ISO 3166 alpha-2 of a zone, "" when it has none."""

    def country_in(self, typed: str) -> str:
        """ISO 3166 alpha-2 of the country somebody names, or whose city they name; "" when unclear."""


class Identity(Protocol):
    """Somebody whose secret is in memory: an unlocked person, or the recovery key (which only reads)."""

    @property
    def reader_id(self) -> str: ...
    @property
    def signer_id(self) -> str: ...
    @property
    def private_key(self) -> Any: ...
    def sign(self, message: bytes) -> bytes: ...


@dataclass(frozen=True, slots=True)
class NewIdentity:
    """`recovery_code` is shown once and stored nowhere."""

    identity: Identity
    stored: bytes = field(repr=False)
    pinned: PinnedIdentity
    recovery_code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewRecoveryKey:
    """`printed` is the private half, to be printed or saved offline and then forgotten here."""

    public: bytes = field(repr=False)
    printed: str = field(repr=False)
    fingerprint: str


@dataclass(frozen=True, slots=True)
class HeldJournal:
    """One journal a reader may open: its certificate, who signed that, and the reader's own wrap."""

    certificate: JournalCertificate
    issuer: PinnedIdentity
    wrap: JournalWrap


class Opener(Protocol):
    """One reader's view of the journals it holds."""

    def can_open(self, journal: JournalAddress) -> bool: ...
    def open(self, sealed: SealedEntry) -> Payload:
        """Raises CannotOpen for a journal not held, a changed byte or an exchanged place."""
        ...


class KeyRing(Protocol):
    """What only the reader's side can do: unlock people, make journals, open them, walk whole chains."""

    def create(self, person: Person, passphrase: str) -> NewIdentity:
        """Raises InvalidInput for a short or common passphrase."""
        ...

    def unlock(self, stored: bytes, passphrase: str) -> Identity:
        """Raises CannotOpen for a wrong passphrase."""
        ...

    def unlock_with_code(self, stored: bytes, recovery_code: str) -> Identity:
        """Raises InvalidInput for a slip of the pen, CannotOpen for somebody else's code."""
        ...

    def labour(self, passphrase: str) -> None:
        """The work of an `unlock` that opens nothing: an unknown name must not be answered sooner."""
        ...

    def read_recovery_code(self, recovery_code: str) -> None:
        """Raises InvalidInput for a slip of the pen, whoever's it is."""
        ...

    def new_passphrase(self, stored: bytes, who: Identity, passphrase: str) -> bytes:
        """The same keys under another passphrase. Raises InvalidInput for a common one."""
        ...

    def new_recovery_code(self, stored: bytes, who: Identity) -> tuple[bytes, str]: ...
    def new_totp_secret(self) -> str: ...
    def totp_uri(self, secret: str, *, person: str, practice: str) -> str: ...
    def totp_counter(self, secret: str, code: str, *, now: datetime, last_used: int) -> int | None:
        """The counter to remember when `code` is right and was not used before, else None."""
        ...

    def new_recovery_key(self) -> NewRecoveryKey: ...
    def recovery_key(self, printed: str) -> Identity:
        """Raises InvalidInput for a slip of the pen."""
        ...

    def issue(
        self,
        who: Identity,
        journal: JournalAddress,
        readers: Sequence[PinnedIdentity],
        recovery_public: bytes,
        *,
        today: date,
        review_by: date,
    ) -> tuple[JournalCertificate, tuple[JournalWrap, ...]]:
        """A new journal, wrapped to each reader and to the recovery key. Raises SealingError."""
        ...

    def share(self, holder: Identity, held: HeldJournal, reader: PinnedIdentity) -> JournalWrap:
        """Let one more person read a journal, its past included. Raises CannotOpen, SealingError."""
        ...

    def opener(self, reader: Identity, held: Sequence[HeldJournal]) -> Opener: ...
    def sealer(self, practice: str, who: Identity) -> Sealer:
        """A sealer whose records carry this person's signature instead of the ingest key's."""
        ...

    def checkpoint(
        self, who: Identity, practice: str, client: str, head: ChainHead, *, at: datetime
    ) -> Checkpoint: ...
    def state(self, who: Identity, kind: str, payload: bytes, *, at: datetime) -> Statement: ...
    def stated(self, statement: Statement, person: PinnedIdentity, kind: str) -> bytes:
        """The payload of a statement this person signed. Raises BadRecord."""
        ...

    def verify(
        self,
        records: Iterable[Record],
        *,
        practice: str,
        client: str,
        signers: Signatories,
        tombstones: Sequence[Tombstone] = (),
        checkpoints: Sequence[Checkpoint] = (),
        expect: tuple[int, str] | None = None,
    ) -> ChainFacts:
        """Walk a whole chain, streaming: every record signed by somebody who might at that place.

        Raises BadRecord, which names the first bad record and why.
        """
        ...

    def pin_ingest(self, public: bytes) -> PinnedIdentity:
        """The collecting side's public key, pinned like a person's."""
        ...

    def repin(self, known: PinnedIdentity) -> PinnedIdentity:
        """The same keys, pinned under the newest server secret. Raises SealingError when not pinned."""
        ...

    def signer_of(self, record: Record, signers: Signatories) -> str:
        """Who signed exactly this record and ciphertext (INGEST, a person); "" for nobody who might."""
        ...
