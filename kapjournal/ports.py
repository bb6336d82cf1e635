"""What the use cases need from outside, as Protocols. Each says what it promises and what it raises."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Protocol, TypeVar

from kapjournal.domain.chat import OutboxItem
from kapjournal.domain.composition import CompositionRequest
from kapjournal.domain.course import Route
from kapjournal.domain.guidance import CrisisLines, Guidance, Notice
from kapjournal.domain.measure import Measure
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.payload import Payload
from kapjournal.domain.prompt import Prompt, PromptSet
from kapjournal.domain.safety import Finding
from kapjournal.domain.sealed import (
    ChainHead,
    JournalCertificate,
    PinnedIdentity,
    Purpose,
    Record,
    SealedEntry,
    Tombstone,
)

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

    def claim_outbox(
        self, now: datetime, wall: datetime, lease: timedelta, limit: int
    ) -> tuple[OutboxItem, ...]:
        """Lease the oldest due item of each chat that has none under way, answers before notices.

        An item whose lease ran out is due again, except those that may leave at most once.
        """
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
    def moment(self, instant: datetime, zone: str, language: str, *, now: datetime) -> str: ...
    def hour(self, clock: time, language: str) -> str: ...
    def date_and_time(self, instant: datetime, zone: str, language: str) -> str: ...


class Screen(Protocol):
    """Looks through open words for what a person must look at. Pure; keeps nothing."""

    def __call__(
        self, text: str, language: str | None = None, hours_after_session: float | None = None
    ) -> tuple[Finding, ...]: ...


class PromptShelf(Protocol):
    """The prompt library as the use cases need it. `PromptLibrary` is the one implementation."""

    def compose(self, request: CompositionRequest) -> PromptSet: ...
    def prompt(self, prompt_id: str, language: str) -> Prompt: ...
    def notice(self, occasion: Occasion, language: str) -> Notice: ...
    def measure(self, measure_id: str, language: str) -> Measure: ...
    def guidance(self, language: str, route: Route | None) -> Guidance: ...
    def crisis_lines(self, country: str) -> CrisisLines: ...


class Places(Protocol):
    """Where people are."""

    def zone(self, typed: str) -> str | None:
        """The IANA zone of a city somebody typed, None when it is not known."""
        ...

    def country(self, zone: str) -> str:
        """ISO 3166 alpha-2 of a zone, "" when it has none."""
        ...
