"""One request of somebody signed in: who they are, what they may do, and how an answer is made for them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from kapjournal.domain.access import OPERATOR, Access
from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import Client
from kapjournal.domain.errors import NotFound
from kapjournal.domain.notice import SafetyNotice
from kapjournal.domain.people import CLINICIANS, READERS, CareMember, Person, Role, may_act
from kapjournal.domain.practice_record import PracticeRecord
from kapjournal.domain.sign_in import SignIn, SignInState
from kapjournal.portal import sign_ins
from kapjournal.portal.desk import PortalDesk
from kapjournal.portal.forms import Fields, form_of
from kapjournal.portal.said import said
from kapjournal.portal.views import render
from kapjournal.portal.wording import translator
from kapjournal.ports import UnitOfWork
from kapjournal.sealing.identity import UnlockedIdentity
from kapjournal.usecases.desk import Desk, practice_of
from kapjournal.usecases.reading.log_access import log_access
from kapjournal.usecases.reading.reading_desk import member_of
from kapjournal.usecases.reading.watch_notices import cover_of, in_care_of

T = TypeVar("T")

SCHEDULERS = (*CLINICIANS, Role.FRONT_DESK)
KEEPERS = (Role.THERAPIST, Role.CUSTODIAN)
"""Who settles the practice's policy and people."""

EVERYONE = tuple(Role)


class SignedOut(Exception):
    """Nobody is signed in: the answer is the way to the sign-in page."""


class Locked(Exception):
    """Idle too long: a code opens it again."""

    def __init__(self, person: Person, token: str, fields: Fields) -> None:
        super().__init__("locked")
        self.person, self.token, self.fields = person, token, fields


class Forged(Exception):
    """A form without this sign-in's token."""


@dataclass(slots=True)
class Visit:
    """`fields` are the form's; `token` is the cookie's and leaves this object only for the vault."""

    desk: PortalDesk
    request: Request
    person: Person
    sign_in: SignIn
    token: str = field(repr=False)
    fields: Fields = field(default_factory=Fields)
    _identity: UnlockedIdentity | None = field(default=None, repr=False)

    @property
    def now(self) -> datetime:
        """What day it is for people."""
        return self.desk.room.now()

    @property
    def language(self) -> str:
        return self.person.language if self.person.language in {"en", "es"} else "en"

    @property
    def zone(self) -> str:
        return self.person.time_zone

    @property
    def identity(self) -> UnlockedIdentity:
        """Who they are, with keys, for this request."""
        if self._identity is None:
            self._identity = sign_ins.identity_of(self.token, self.sign_in)
        return self._identity

    @property
    def form_token(self) -> str:
        return sign_ins.form_token(self.token)

    def is_a(self, *roles: Role) -> bool:
        return bool(set(roles).intersection(self.person.roles))

    def say(self, text: str, /, **values: object) -> str:
        return translator(self.language)(text, **values)

    def read(self, job: Callable[[UnitOfWork], T]) -> T:
        return self.desk.storage.read_now(job)

    def write(
        self,
        job: Callable[[UnitOfWork], T],
        action: Access,
        *,
        client_id: str | None = None,
        detail: str = "",
    ) -> T:
        """Run the job and write its line of the access log in the same transaction."""

        def logged(uow: UnitOfWork) -> T:
            value = job(uow)
            self.log(uow, action, client_id=client_id, detail=detail)
            return value

        return self.desk.storage.transact_now(logged)

    def log(self, uow: UnitOfWork, action: Access, *, client_id: str | None = None, detail: str = "") -> None:
        log_access(
            uow,
            self.desk.room.index,
            action,
            person_id=self.person.id,
            at=self.now,
            client_id=client_id,
            detail=detail,
        )

    def signing_desk(self, uow: UnitOfWork) -> Desk:
        """A use-case desk that seals and signs as this person."""
        return self.desk.room.signing(uow, self.identity)

    def page(self, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
        frame = self.read(self._frame)
        done = self.request.query_params.get("said", "")
        context = frame | {"visit": self, "said": said(done, self.language), "problem": "", "remedy": ""}
        return HTMLResponse(render(template, self.language, context | values), status_code=status)

    def go(self, path: str, done: str = "") -> Response:
        """Away after a change, so that a reload repeats nothing. `done` names a sentence of `said`."""
        address, _, place = path.partition("#")
        if done:
            address += ("&" if "?" in address else "?") + f"said={done}"
        return RedirectResponse(address + (f"#{place}" if place else ""), status_code=303)

    def _locks(self) -> timedelta:
        """How long this page may stay on the screen untouched."""
        wall = self.desk.room.wall()
        until = self.sign_in.locks_at
        client = self.request.path_params.get("client_id")
        if client is not None and self.sign_in.in_session_with(client, wall):
            until = max(until, self.sign_in.session_until or until)
        return max(timedelta(), until - wall)

    def _frame(self, uow: UnitOfWork) -> dict[str, Any]:
        """What every page shows: the practice's name and what waits."""
        practice = uow.find(PracticeRecord)
        waiting, requests = waiting_for(uow, self)
        return {
            "practice_name": practice.name if practice else "",
            "waiting_notices": waiting,
            "waiting_requests": requests,
            "left": self.sign_in.ends_at - self.desk.room.wall(),
            "locks": self._locks().total_seconds(),
            "now": self.now,
            "Role": Role,
            "is_demo": self.desk.is_demo,
            "house_zone": practice_zone(uow, self),
            "path": self.request.url.path,
        }


class Allowed:
    """A dependency: the visit of somebody who has one of these roles. For anybody else nothing is there."""

    def __init__(self, roles: Iterable[Role]) -> None:
        self.roles = frozenset(roles)

    def __call__(self, request: Request, fields: Annotated[Fields, Depends(form_of)]) -> Visit:
        visit = open_visit(request, fields)
        if not visit.is_a(*self.roles):
            raise NotFound("nothing here")
        client_id = request.path_params.get("client_id")
        if client_id is not None:
            # Before anything of the form is looked at: a stranger learns nothing from a complaint about it.
            visit.read(lambda uow: client_for(uow, visit, client_id, *self.roles))
        return visit


def open_visit(request: Request, fields: Fields) -> Visit:
    """Raises SignedOut, Locked or Forged."""
    desk: PortalDesk = request.app.state.desk
    token = request.cookies.get(desk.cookie, "")
    found = desk.storage.read_now(lambda uow: sign_ins.find(uow, token)) if token else None
    if found is None:
        raise SignedOut
    sign_in, person = found
    wall = desk.room.wall()
    request.state.language = person.language
    match sign_in.state(wall, client=request.path_params.get("client_id")):
        case SignInState.OVER:
            sign_ins.end(desk, sign_in)
            raise SignedOut
        case SignInState.LOCKED:
            raise Locked(person, token, fields)
        case SignInState.OPEN:
            pass
    if request.method == "POST" and not sign_ins.is_form_token(token, fields.raw("form_token")):
        raise Forged
    if sign_in.state(wall) is SignInState.OPEN:
        # The view in session stays open without being a touch: everything else still locks.
        sign_in = sign_ins.touch(desk, sign_in)
    return Visit(desk, request, person, sign_in, token, fields)


def names_of(uow: UnitOfWork, visit: Visit) -> dict[str, str]:
    """Who did something, by id, as the access log is read: people, and the operator at the server itself."""
    return {OPERATOR: visit.say("the server's command line")} | {one.id: one.name for one in uow.all(Person)}


def my_client_ids(uow: UnitOfWork, person_id: str) -> tuple[str, ...]:
    """Whose care team this person belongs to now."""
    return tuple(one.client_id for one in uow.all(CareMember, person_id=person_id, until=None))


def waiting_for(uow: UnitOfWork, visit: Visit) -> tuple[int, int]:
    """How many safety notices and requests wait for this person; who they care for is looked up only then."""
    notices = uow.all(SafetyNotice, acknowledged_at=None) if visit.is_a(*CLINICIANS) else ()
    requests = uow.all(CallRequest, met_at=None) if visit.is_a(*SCHEDULERS) else ()
    if not notices and not requests:
        return 0, 0
    named = {one.client_id for one in notices} | {one.client_id for one in requests}
    mine = in_care_of(uow, visit.person.id, named)
    cover = cover_of(uow)
    covers = cover is not None and cover.id == visit.person.id
    calls = covers or visit.is_a(Role.FRONT_DESK)
    return (
        sum(covers or one.client_id in mine for one in notices),
        sum(one.client_id in mine or (calls and one.kind == "call") for one in requests),
    )


def client_for(uow: UnitOfWork, visit: Visit, client_id: str, *roles: Role) -> tuple[Client, CareMember]:
    """The client, when this person is in the care team (as one of `roles`, if any are named).

    Raises NotFound otherwise, as if there were no such client.
    """
    member = member_of(uow, visit.person.id, client_id)
    if roles and not may_act(visit.person, member, roles):
        raise NotFound("no such client")
    return uow.get(Client, client_id), member


def practice_zone(uow: UnitOfWork, visit: Visit) -> str:
    """The practice's own zone; until it is settled, the person's."""
    policy = practice_of(uow).policy
    return str(policy["zone"]) if policy else visit.zone


AnyVisit = Annotated[Visit, Depends(Allowed(EVERYONE))]
ReaderVisit = Annotated[Visit, Depends(Allowed(READERS))]
ClinicianVisit = Annotated[Visit, Depends(Allowed(CLINICIANS))]
SchedulerVisit = Annotated[Visit, Depends(Allowed(SCHEDULERS))]
TherapistVisit = Annotated[Visit, Depends(Allowed((Role.THERAPIST,)))]
KeeperVisit = Annotated[Visit, Depends(Allowed(KEEPERS))]
