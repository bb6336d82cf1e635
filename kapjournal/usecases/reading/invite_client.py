"""A new client: a code name, a care team, journals sealed to it, and a one-time way in."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from kapjournal.domain.client import Client, History, Invite, TelegramAccount
from kapjournal.domain.course import Route, Track
from kapjournal.domain.errors import Conflict, InvalidInput, NotAllowed
from kapjournal.domain.local_time import zone_of
from kapjournal.domain.people import CareMember, Person, Role, StoredWrap
from kapjournal.ports import Identity, UnitOfWork
from kapjournal.usecases.desk import new_id, policy_of, practice_of
from kapjournal.usecases.offer_menu import let_go
from kapjournal.usecases.reading.issue_journals import issue_journals
from kapjournal.usecases.reading.reading_desk import ReadingDesk, member_as, must_be

INVITE_LASTS = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class NewClient:
    """What the therapist settles at the invite. `care` adds people to the inviting therapist.

    By inviting, the therapist attests that they know who this is and that they are an adult.
    """

    code_name: str
    language: str = "en"
    time_zone: str = "UTC"
    country: str = ""
    tracks: tuple[Track, ...] = ()
    route: Route = Route.INTRAMUSCULAR
    measures: tuple[str, ...] = ()
    history: tuple[History, ...] = ()
    fuller: bool = False
    care: Sequence[tuple[str, Role]] = ()


@dataclass(frozen=True, slots=True)
class Invited:
    """`code` is shown once; `link` opens the bot with it. `matching_code` is read out on both sides."""

    client: Client
    code: str = field(repr=False)
    matching_code: str
    link: str = field(repr=False)


def invite_client(uow: UnitOfWork, room: ReadingDesk, who: Identity, new: NewClient) -> Invited:
    """Needs an unlocked therapist, who becomes the client's therapist.

    Raises NotAllowed for anybody else, without a recovery key or a policy, or when someone of the care team
    has no keys yet; Conflict when the code name is taken; InvalidInput for an unusable name or zone.
    """
    must_be(uow, who, Role.THERAPIST)
    if policy_of(uow) is None:
        raise NotAllowed(
            "the practice's policy is not settled, so nobody would be told of a notice",
            remedy="settle it in the reading room, under Practice, or run: kapjournal policy set FILE",
        )
    code_name = " ".join(new.code_name.split())
    if not 1 <= len(code_name) <= 40:
        raise InvalidInput(
            "a code name has 1 to 40 characters", remedy="Take a word, never the person's name."
        )
    zone_of(new.time_zone)
    if uow.find(Client, code_name=code_name) is not None:
        raise Conflict(f"the code name {code_name!r} is taken", remedy="Choose another word.")
    client = Client(
        id=new_id() + new_id(),
        code_name=code_name,
        created_at=room.now(),
        language=new.language,
        time_zone=new.time_zone,
        country=new.country or room.desk.places.country(new.time_zone),
        tracks=new.tracks,
        history=new.history,
        route=new.route,
        measures=new.measures,
        fuller=new.fuller,
    )
    uow.add(client)
    for person_id, role in _one_each(((who.reader_id, Role.THERAPIST), *new.care)).items():
        add_member(uow, room, client.id, person_id, role)
    issue_journals(uow, room, who, client.id)
    return _invite(uow, room, who, client)


def _one_each(care: Iterable[tuple[str, Role]]) -> dict[str, Role]:
    """One role for each person: the first, unless another of theirs reads words and that one does not."""
    roles: dict[str, Role] = {}
    for person_id, role in care:
        known = roles.setdefault(person_id, role)
        if role.reads_words and not known.reads_words:
            roles[person_id] = role
    return roles


def reinvite_client(uow: UnitOfWork, room: ReadingDesk, who: Identity, client_id: str) -> Invited:
    """A new way in: the invite ran out, or the phone is lost. Earlier invites and accounts stop working."""
    member_as(uow, who, client_id, Role.THERAPIST)
    client = uow.get(Client, client_id)
    if client.state.is_held:
        raise NotAllowed(f"{client.code_name} cannot be invited: the journal is {client.state.value}")
    if uow.find(StoredWrap, client_id=client_id) is None:
        raise NotAllowed("this journal was erased", remedy="Invite them as a new client.")
    for waiting in uow.all(Invite, client_id=client_id, used_at=None):
        uow.save(replace(waiting, expires_at=min(waiting.expires_at, room.now())))
    for account in uow.all(TelegramAccount, client_id=client_id):
        let_go(uow, account, room.now())
    return _invite(uow, room, who, client)


def add_member(uow: UnitOfWork, room: ReadingDesk, client_id: str, person_id: str, role: Role) -> CareMember:
    """Raises NotFound for nobody, NotAllowed for a role the person does not have or who has left."""
    person = uow.get(Person, person_id)
    if person.left_at is not None or role not in person.roles:
        raise NotAllowed(f"{person.name} is no {role.value} of this practice")
    member = CareMember(id=new_id(), client_id=client_id, person_id=person_id, role=role, since=room.now())
    uow.add(member)
    return member


def _invite(uow: UnitOfWork, room: ReadingDesk, who: Identity, client: Client) -> Invited:
    code = secrets.token_urlsafe(18)
    invite = Invite(
        id=new_id(),
        code_hash=room.index.code("invite", code),
        client_id=client.id,
        created_at=room.now(),
        expires_at=room.now() + INVITE_LASTS,
        matching_code=f"{secrets.randbelow(1_000_000):06d}",
        invited_by=who.reader_id,
    )
    uow.add(invite)
    username = practice_of(uow).bot_username
    link = f"https://t.me/{username}?start={code}" if username else ""
    return Invited(client, code, invite.matching_code, link)
