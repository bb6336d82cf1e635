"""What a use case of the reader's side is given, and the care team it is bound by."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from kapjournal.domain.chain import StoredLink, StoredRecord
from kapjournal.domain.client import Client
from kapjournal.domain.errors import NotAllowed, NotFound
from kapjournal.domain.people import CareMember, Person, Role, StoredCertificate, StoredWrap, may_act
from kapjournal.domain.sealed import PinnedIdentity, Purpose, Record
from kapjournal.ports import After, HeldJournal, Identity, Index, KeyRing, OneOf, UnitOfWork
from kapjournal.usecases.desk import Desk, practice_of
from kapjournal.usecases.erase_entry import erased_already

_PAGE = 64
_SMALL = tuple(one for one in Purpose if one is not Purpose.ATTACHMENT)


@dataclass(frozen=True, slots=True)
class ReadingDesk:
    """The ports of the reader's side, wired once a process. `desk` is what calendar use cases take."""

    keys: KeyRing
    desk: Desk

    @property
    def index(self) -> Index:
        return self.desk.index

    def now(self) -> datetime:
        return self.desk.now()

    def wall(self) -> datetime:
        """Sign-ins are counted by the machine's own time: the demo's calendar must not open a throttle."""
        return self.desk.clock.wall()

    def signing(self, uow: UnitOfWork, who: Identity) -> Desk:
        """A desk whose records carry this person's signature."""
        return replace(self.desk, sealer=self.keys.sealer(practice_of(uow).practice_id, who))


def member_of(uow: UnitOfWork, person_id: str, client_id: str) -> CareMember:
    """Raises NotFound for somebody outside the care team, as if there were no such client."""
    found = uow.find(CareMember, client_id=client_id, person_id=person_id, until=None)
    if found is None:
        raise NotFound("no such client")
    return found


def member_as(uow: UnitOfWork, who: Identity, client_id: str, *roles: Role) -> Person:
    """The person behind an unlocked identity, where they may act for this client as one of `roles`.

    Raises NotFound outside the care team, as if there were no such client; NotAllowed for another role.
    """
    member = member_of(uow, who.reader_id, client_id)
    person = uow.get(Person, who.reader_id)
    if not may_act(person, member, roles):
        needed = " or ".join(role.value.replace("_", " ") for role in roles)
        raise NotAllowed(f"only a {needed} of this client's care team may do this")
    return person


def clients_of(uow: UnitOfWork, person_id: str) -> tuple[tuple[Client, CareMember], ...]:
    """The clients whose care team this person belongs to now, by code name; two queries, however many."""
    members = {one.client_id: one for one in uow.all(CareMember, person_id=person_id, until=None)}
    found = uow.all(Client, id=OneOf(tuple(members)), order_by="code_name") if members else ()
    return tuple((client, members[client.id]) for client in found)


def client_named(uow: UnitOfWork, code_name: str) -> Client:
    """Raises NotFound with the remedy."""
    found = uow.find(Client, code_name=code_name)
    if found is None:
        raise NotFound(f"there is no client called {code_name!r}", remedy="run: kapjournal client list")
    return found


def person_named(uow: UnitOfWork, name: str) -> Person:
    """Raises NotFound with the remedy."""
    found = uow.find(Person, name=name)
    if found is None:
        raise NotFound(f"there is nobody called {name!r}", remedy="run: kapjournal therapist list")
    return found


def must_be(uow: UnitOfWork, who: Identity, *roles: Role) -> Person:
    """The person behind an unlocked identity, for what concerns no single client (see `member_as`).

    Raises NotAllowed for somebody who left or has another role.
    """
    person = uow.get(Person, who.reader_id)
    if person.left_at is not None or not set(roles).intersection(person.roles):
        raise NotAllowed(f"only a {' or '.join(role.value for role in roles)} may do this")
    return person


def pinned(person: Person) -> PinnedIdentity:
    """Raises NotAllowed before the person has enrolled: nothing can be sealed to them yet."""
    if person.pinned is None:
        raise NotAllowed(
            f"{person.name} has not enrolled yet", remedy="They set their passphrase first, with their code."
        )
    return person.pinned


def held_journals(uow: UnitOfWork, reader: str, client_id: str) -> tuple[HeldJournal, ...]:
    """Every journal of a client that is wrapped to this reader."""
    practice = practice_of(uow).practice_id
    certificates = {
        (one.epoch, one.compartment): one for one in uow.all(StoredCertificate, client_id=client_id)
    }
    held = []
    for wrap in uow.all(StoredWrap, client_id=client_id, reader=reader):
        stored = certificates.get((wrap.epoch, wrap.compartment))
        if stored is not None:
            issuer = pinned(uow.get(Person, stored.issued_by))
            held.append(HeldJournal(stored.certificate(practice), issuer, wrap.wrap(practice)))
    return tuple(held)


def chain_of(uow: UnitOfWork, practice: str, client_id: str, *, attachments: bool = True) -> Iterator[Record]:
    """A client's records in order: many small ones at a time, and one attachment at a time.

    Without `attachments` those are unread: their links alone, in one query.
    """
    find = attachments_of if attachments else _unread_attachments
    large = find(uow, practice, client_id)
    waiting, last = next(large, None), 0
    while page := uow.all(
        StoredRecord,
        client_id=client_id,
        purpose=OneOf(_SMALL),
        sequence=After(last),
        order_by="sequence",
        limit=_PAGE,
    ):
        for stored in page:
            while waiting is not None and waiting.sequence < stored.sequence:
                yield waiting
                waiting = next(large, None)
            yield stored.record(practice)
        last = page[-1].sequence
    while waiting is not None:
        yield waiting
        waiting = next(large, None)


def _unread_attachments(uow: UnitOfWork, practice: str, client_id: str) -> Iterator[Record]:
    """As `attachments_of`, their ciphertexts left in the database; one that is gone says so."""
    kind = Purpose.ATTACHMENT
    gone = erased_already(uow, client_id)
    for link in uow.all(StoredLink, client_id=client_id, purpose=kind, order_by="sequence"):
        yield replace(link.unread(practice), is_unread=link.id not in gone)


def attachments_of(uow: UnitOfWork, practice: str, client_id: str) -> Iterator[Record]:
    """A client's attachments in order, one at a time: each may have 20 MB."""
    last = 0
    while found := uow.all(
        StoredRecord,
        client_id=client_id,
        purpose=Purpose.ATTACHMENT,
        sequence=After(last),
        order_by="sequence",
        limit=1,
    ):
        yield found[0].record(practice)
        last = found[0].sequence
