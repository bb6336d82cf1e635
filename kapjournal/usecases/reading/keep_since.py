"""A restore must not undo a promise: who was erased since the backup, stopped or left, is so in it too."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from kapjournal.domain.chain import StoredLink, StoredTombstone
from kapjournal.domain.client import Client, ClientState, Consent, TelegramAccount
from kapjournal.domain.payload import ConsentGiven
from kapjournal.domain.people import Pairing, Person, StoredWrap
from kapjournal.domain.practice_record import PRACTICE, PracticeRecord
from kapjournal.domain.sealed import Compartment
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Desk, practice_of
from kapjournal.usecases.erase_entry import erased_already
from kapjournal.usecases.erase_journal import ERASED_NAME, erase_journal
from kapjournal.usecases.offer_menu import let_go
from kapjournal.usecases.reading.change_state import settle_state
from kapjournal.usecases.seal_record import seal_record

_AT_REST = frozenset(
    {
        ClientState.PAUSED,
        ClientState.STOPPED,
        ClientState.ENDED,
        ClientState.FROZEN,
        ClientState.DECEASED,
    }
)
"""States that hold against a backup's. Whoever goes on since can say so again; a stop must not be undone."""


@dataclass(frozen=True, slots=True)
class Since:
    """What the database before a restore says of its clients."""

    practice_id: str
    unseen_at: datetime | None
    """As `PracticeRecord.restored_unseen_at`: an earlier restore is not settled yet."""
    clients: tuple[Client, ...]
    erased: frozenset[str]
    left: Mapping[str, datetime]
    """People of the practice by id, and when they left it."""
    owners: Mapping[str, str]
    """Telegram accounts by id, and whose they are; "" for nobody's."""
    withdrawn: tuple[Consent, ...]
    tombstones: tuple[StoredTombstone, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Kept:
    """What was done again in the restored one. `unseen`: nobody could say who was erased since."""

    clients: int
    records: int
    stopped: tuple[str, ...]
    """Code names, sorted."""
    left: tuple[str, ...]
    """Names of people who left the practice, sorted."""
    unseen: bool


def look_since(uow: UnitOfWork) -> Since | None:
    """None for a database that never held a practice."""
    practice = uow.find(PracticeRecord, id=PRACTICE)
    if practice is None:
        return None
    clients = uow.all(Client)
    return Since(
        practice.practice_id,
        practice.restored_unseen_at,
        clients,
        frozenset(one.id for one in clients if _is_erased(uow, one)),
        {one.id: one.left_at for one in uow.all(Person) if one.left_at is not None},
        {one.id: one.client_id or one.person_id or "" for one in uow.all(TelegramAccount)},
        tuple(one for one in uow.all(Consent) if one.withdrawn_at is not None),
        uow.all(StoredTombstone),
    )


def keep_since(uow: UnitOfWork, desk: Desk, since: Since | None) -> Kept:
    """Erase and stop again in the restored database, before anybody can see it.

    Where nothing is known of the time since, the practice's row says so until somebody has settled it.
    """
    practice = practice_of(uow)
    if since is None or since.practice_id != practice.practice_id:
        uow.save(replace(practice, restored_unseen_at=desk.now()))
        return Kept(0, 0, (), (), unseen=True)
    if since.unseen_at is not None:
        uow.save(replace(practice, restored_unseen_at=since.unseen_at))
    here = {one.id: one for one in uow.all(Client)}
    known = [(here[one.id], one) for one in since.clients if one.id in here]
    records = sum(_bury(uow, client, since) for client, _ in known)
    erased, stopped = 0, []
    for client, later in known:
        if client.id in since.erased:
            if uow.find(StoredWrap, client_id=client.id) is not None:
                records += _erase(uow, desk, client, later)
                erased += 1
        elif _rest(uow, desk, client, later, since):
            stopped.append(client.code_name)
    _let_go(uow, desk, since)
    left = _close(uow, since)
    return Kept(erased, records, tuple(sorted(stopped)), left, unseen=since.unseen_at is not None)


def _is_erased(uow: UnitOfWork, client: Client) -> bool:
    """By an erasure: a row that merely lost its keys may be why somebody restores."""
    by_name = client.state is ClientState.ENDED and client.code_name.startswith(ERASED_NAME)
    return by_name and uow.find(StoredWrap, client_id=client.id) is None


def _let_go(uow: UnitOfWork, desk: Desk, since: Since) -> None:
    """Accounts that were let go since, of a lost phone for instance, are nobody's again."""
    for account in uow.all(TelegramAccount):
        owner = account.client_id or account.person_id
        if owner and since.owners.get(account.id, owner) != owner:
            let_go(uow, account, desk.now())
    uow.remove_all(Pairing)


def _close(uow: UnitOfWork, since: Since) -> tuple[str, ...]:
    """Who left since has no place here. The keys of the backup's time still open to theirs: that is said."""
    back = [one for one in uow.all(Person) if one.left_at is None and one.id in since.left]
    for person in back:
        uow.save(replace(person, left_at=since.left[person.id], enrolment_hash=None))
    return tuple(sorted(person.name for person in back))


def _bury(uow: UnitOfWork, client: Client, since: Since) -> int:
    """What was erased of a journal, under the tombstones that were signed for it then."""
    stones = {one.id: one for one in since.tombstones if one.client_id == client.id}
    gone = erased_already(uow, client.id) if stones else set()
    buried = 0
    for link in uow.all(StoredLink, client_id=client.id) if stones else ():
        stone = stones.get(link.id)
        if stone is not None and link.id not in gone and stone.record_hash == link.hash:
            uow.put(stone)
            uow.save(link.erased())
            buried += 1
    if buried:
        uow.after_commit("checkpoint")
    return buried


def _erase(uow: UnitOfWork, desk: Desk, client: Client, later: Client) -> int:
    """Under the receipt the client was given. A hold of the backup's was lifted before the erasure."""
    uow.save(replace(client, state=ClientState.ENDED))
    return erase_journal(uow, desk, client, receipt=later.code_name.removeprefix(ERASED_NAME))


def _rest(uow: UnitOfWork, desk: Desk, client: Client, later: Client, since: Since) -> bool:
    """The state since, withdrawn consent and a kept or requested erasure. Whether anything was stopped."""
    kept = replace(client, erase_at=later.erase_at)
    may_hold = client.enrolled_at is not None or later.state not in {ClientState.PAUSED, ClientState.STOPPED}
    if later.state in _AT_REST and may_hold:
        kept = replace(kept, state=later.state, paused_until=later.paused_until)
    withdrew = client.has_consented and not later.has_consented
    if withdrew:
        kept = replace(kept, consent_version="")
        _withdraw(uow, desk, client, since)
    if kept != client:
        settle_state(uow, desk, kept)
    return withdrew or kept.state is not client.state


def _withdraw(uow: UnitOfWork, desk: Desk, client: Client, since: Since) -> None:
    """The signed withdrawal was in the part of the chain that is lost: the chain says it again."""
    when = [one.withdrawn_at for one in since.withdrawn if one.client_id == client.id and one.withdrawn_at]
    at = max(when, default=desk.now())
    for consent in uow.all(Consent, client_id=client.id, withdrawn_at=None):
        uow.save(replace(consent, withdrawn_at=at))
    said = ConsentGiven(at=at, scope="journal", version=client.consent_version, given=False)
    seal_record(uow, desk, client.id, said, Compartment.CLINICAL, now=desk.now())
