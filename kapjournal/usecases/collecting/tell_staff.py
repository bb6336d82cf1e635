"""Tell the people of the practice that something needs them: neutral, repeated until acknowledged.

A message holds no words, no name and no kind of danger; the reading room does, behind a sign-in.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kapjournal.domain.chain import StoredLink
from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import TelegramAccount
from kapjournal.domain.course import SessionKind
from kapjournal.domain.notice import NoticeReader, SafetyNotice, bundled
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.people import CareMember, Person, Role
from kapjournal.domain.practice import PracticePolicy, is_open
from kapjournal.domain.reflection import Reflection
from kapjournal.domain.sealed import Compartment, Purpose
from kapjournal.domain.session import Session, SessionStatus
from kapjournal.ports import After, UnitOfWork
from kapjournal.usecases.collecting.flag_safety import therapist_of
from kapjournal.usecases.desk import Desk, policy_of, practice_of
from kapjournal.usecases.say import Button, Keyboard, send, was_said

_LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
_LATELY = timedelta(days=14)
_BEFORE = timedelta(hours=36)
_AT_LATEST = timedelta(hours=3)
"""A summary is announced this long before the session even when an answer may still come."""


def tell_staff(uow: UnitOfWork, desk: Desk) -> int:
    """Returns how many messages went to the outbox."""
    uow.lock("staff")  # of several workers one tells
    policy = policy_of(uow)
    if policy is None:
        return 0
    return (
        _tell_of_notices(uow, desk, policy)
        + _tell_of_requests(uow, desk, policy)
        + tell_readers(uow, desk, policy)
    )


def _tell_of_notices(uow: UnitOfWork, desk: Desk, policy: PracticePolicy) -> int:
    """Only who could be reached counts as told: for a therapist who cannot, whoever covers hears at once."""
    now, told = desk.now(), 0
    notices = {one.id: one for one in uow.all(SafetyNotice, acknowledged_at=None, order_by="raised_at")}
    planned = {one.id: replace(one, therapist_id=_therapist_there(uow, one)) for one in notices.values()}
    for bundle in bundled(planned.values(), policy, now):
        if bundle.at > now:
            continue
        about = [planned[one] for one in bundle.notice_ids]
        people = _readers(uow, bundle.reader, about, policy)
        reached = {one.id for one in people if _tell(uow, desk, one, "staff.needs_you", "/notices")}
        told += len(reached)
        for one in about:
            if any(person.id in reached for person in _readers(uow, bundle.reader, [one], policy)):
                _note_told(uow, notices[one.id], bundle.reader, now)
    return told


def _note_told(uow: UnitOfWork, notice: SafetyNotice, reader: NoticeReader, now: datetime) -> None:
    """On the row as it stands now: a telling of the later tier is none of a notice raised meanwhile."""
    uow.lock(f"chain:{notice.client_id}")  # as who raises one does
    present = uow.find(SafetyNotice, id=notice.id)
    if present is not None and present.urgency is notice.urgency and present.acknowledged_at is None:
        uow.save(present.tell([reader], now))


def _therapist_there(uow: UnitOfWork, notice: SafetyNotice) -> str:
    """Who of the client's therapists can be told now, first the one it was raised for; "" for nobody."""
    members = uow.all(CareMember, client_id=notice.client_id, role=Role.THERAPIST, until=None)
    ids = sorted((one.person_id for one in members), key=lambda one: one != notice.therapist_id)
    return next((one for one in ids if _account_of(uow, uow.find(Person, id=one)) is not None), "")


def tell_readers(uow: UnitOfWork, desk: Desk, policy: PracticePolicy) -> int:
    """While the practice is open, once each: a summary to open, something new after signing, nobody there."""
    if not is_open(policy, desk.now()):
        return 0
    told = 0
    for account in uow.all(TelegramAccount, unlinked_at=None, person_id=None, blocked_at=After(_LONG_AGO)):
        if account.client_id is not None and account.blocked_at is not None:
            ref = f"gone:{account.id}:{account.blocked_at:%m%d%H%M}"
            told += _tell_therapist(uow, desk, account.client_id, "staff.unreachable", "/clients", ref)
    for session in uow.all(Session, kind=SessionKind.INTEGRATION, status=SessionStatus.PLANNED):
        if _window_closed(uow, desk, session):
            ref = f"ready:{session.id}"
            path = f"/clients/{session.client_id}/summary"
            told += _tell_therapist(uow, desk, session.client_id, "staff.summary_ready", path, ref)
    for review in uow.all(StoredLink, purpose=Purpose.REVIEW, written_on=After(desk.now().date() - _LATELY)):
        newer = uow.find(
            StoredLink,
            client_id=review.client_id,
            sequence=After(review.sequence),
            purpose=Purpose.ENTRY,
            compartment=Compartment.WORDS,
        )
        if newer is not None:
            path = f"/clients/{review.client_id}/summary"
            ref = f"after:{review.entry_id}"
            told += _tell_therapist(uow, desk, review.client_id, "staff.new_after_signing", path, ref)
    return told


def _window_closed(uow: UnitOfWork, desk: Desk, session: Session) -> bool:
    """What is asked before that session has been answered, or its time is up; and it has not begun."""
    now, start = desk.now(), session.start()
    if not start - _BEFORE <= now < start:
        return False
    asked = [
        one
        for one in uow.all(Reflection, client_id=session.client_id, session_id=session.id)
        if Occasion.BEFORE_INTEGRATION in one.occasions
    ]
    waiting = [one for one in asked if not one.state.is_over and one.window_end > now]
    return not waiting or now >= start - _AT_LATEST


def _tell_therapist(uow: UnitOfWork, desk: Desk, client_id: str, key: str, path: str, ref: str) -> int:
    member = uow.find(CareMember, client_id=client_id, role=Role.THERAPIST, until=None)
    person = uow.find(Person, id=member.person_id) if member else None
    return _tell(uow, desk, person, key, path, ref=ref) if person else 0


def _readers(
    uow: UnitOfWork, reader: NoticeReader, notices: Iterable[SafetyNotice], policy: PracticePolicy
) -> tuple[Person, ...]:
    """The people behind a part: the client's therapist or prescriber, or whoever covers."""
    if reader is NoticeReader.COVER_READER:
        ids = {policy.cover_reader}
    elif reader is NoticeReader.THERAPIST:
        ids = {notice.therapist_id for notice in notices}
    else:
        ids = {
            member.person_id
            for notice in notices
            for member in uow.all(CareMember, client_id=notice.client_id, role=Role.PRESCRIBER, until=None)
        }
    people = (uow.find(Person, id=one) or uow.find(Person, name=one) for one in sorted(ids) if one)
    return tuple(person for person in people if person is not None)


def _tell_of_requests(uow: UnitOfWork, desk: Desk, policy: PracticePolicy) -> int:
    """While the practice is open, once each: calls reach the front desk, what needs a key the therapist.

    Where no front desk can be told of a call, the client's therapist is, or whoever covers. What nobody
    could be told of waits until somebody can.
    """
    if not is_open(policy, desk.now()):
        return 0
    desks = [one for one in uow.all(Person, left_at=None) if Role.FRONT_DESK in one.roles]
    told, at_desk = 0, 0
    for request in uow.all(CallRequest, met_at=None, order_by="at"):
        if request.told_at:
            continue
        is_call = request.kind == "call"
        if is_call and not at_desk:  # one message for all the calls that wait
            at_desk = sum(_tell(uow, desk, person, "staff.call_request", "/requests") for person in desks)
            told += at_desk
        reached = at_desk if is_call else 0
        if not reached:
            reached = _tell_team(uow, desk, request, policy)
            told += reached
        if reached:
            uow.save(replace(request, told_at=desk.now()))
    return told


def _tell_team(uow: UnitOfWork, desk: Desk, request: CallRequest, policy: PracticePolicy) -> int:
    """The client's therapist; where they are away or cannot be reached, whoever covers."""
    key, ref = f"staff.{request.kind}_request", f"request:{request.id}"
    therapist = therapist_of(uow, request.client_id)
    order = (policy.cover_reader, therapist) if policy.is_away(therapist, desk.now()) else ()
    for one in order or (therapist, policy.cover_reader):
        person = uow.find(Person, id=one) or uow.find(Person, name=one)
        if person is not None and _tell(uow, desk, person, key, "/requests", ref=ref):
            return 1
    return 0


def _tell(uow: UnitOfWork, desk: Desk, person: Person, key: str, path: str, *, ref: str | None = None) -> int:
    """To the paired Telegram account of somebody who works here; without one the reading room alone shows it.

    With a `ref` it is said once.
    """
    account = _account_of(uow, person)
    if account is None:
        return 0
    if ref is not None and was_said(uow, account, ref):
        return 0
    keyboard = room_button(uow, desk, person.language, path)
    send(uow, account, desk.texts.say(key, person.language), desk.now(), keyboard=keyboard, ref=ref)
    return 1


def _account_of(uow: UnitOfWork, person: Person | None) -> TelegramAccount | None:
    """Where somebody who works here can be reached; None where they cannot."""
    if person is None or person.left_at is not None:
        return None
    account = uow.find(TelegramAccount, person_id=person.id, unlinked_at=None)
    return account if account is not None and account.blocked_at is None and account.is_genuine else None


def room_button(uow: UnitOfWork, desk: Desk, language: str, path: str = "/") -> Keyboard:
    """The way to a page of the reading room, over its bounce page: a strict cookie does not travel along.

    None while the reading room has no address that a phone can open.
    """
    url = practice_of(uow).portal_url
    if not url.startswith("https://"):
        return []
    return [[Button(desk.texts.say("button.reading_room", language), url=f"{url}/go?to={path}")]]
