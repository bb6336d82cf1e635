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
from kapjournal.usecases.desk import Desk, policy_of, practice_of
from kapjournal.usecases.say import Button, Keyboard, send, was_said

_LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
_LATELY = timedelta(days=14)
_BEFORE = timedelta(hours=36)
_AT_LATEST = timedelta(hours=3)
"""A summary is announced this long before the session even when an answer may still come."""


def tell_staff(uow: UnitOfWork, desk: Desk) -> int:
    """Returns how many messages went to the outbox."""
    policy = policy_of(uow)
    if policy is None:
        return 0
    now = desk.now()
    told = 0
    open_notices = uow.all(SafetyNotice, acknowledged_at=None, order_by="raised_at")
    by_id = {notice.id: notice for notice in open_notices}
    for bundle in bundled(open_notices, policy, now):
        if bundle.at > now:
            continue
        notices = [by_id[one] for one in bundle.notice_ids]
        for person in _readers(uow, bundle.reader, notices, policy):
            told += _tell(uow, desk, person, "staff.needs_you", "/notices")
        for notice in notices:
            by_id[notice.id] = by_id[notice.id].tell([bundle.reader], now)
            uow.save(by_id[notice.id])
    told += _tell_of_requests(uow, desk, policy)
    return told + tell_readers(uow, desk, policy)


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
    for review in uow.all(
        StoredLink, purpose=Purpose.REVIEW, written_on=After(desk.now().date() - _LATELY)
    ):
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
    """While the practice is open, once each: calls reach the front desk, what needs a key the therapist."""
    if not is_open(policy, desk.now()):
        return 0
    waiting = [one for one in uow.all(CallRequest, met_at=None, order_by="at") if not one.told_at]
    for request in waiting:
        uow.save(replace(request, told_at=desk.now()))
    told = 0
    if any(request.kind == "call" for request in waiting):
        people = [one for one in uow.all(Person, left_at=None) if Role.FRONT_DESK in one.roles]
        told += sum(_tell(uow, desk, person, "staff.call_request", "/requests") for person in people)
    for request in waiting:
        if request.kind != "call":
            ref = f"request:{request.id}"
            told += _tell_therapist(
                uow, desk, request.client_id, f"staff.{request.kind}_request", "/requests", ref
            )
    return told


def _tell(uow: UnitOfWork, desk: Desk, person: Person, key: str, path: str, *, ref: str | None = None) -> int:
    """To the paired Telegram account of somebody who works here; without one the reading room alone shows it.

    With a `ref` it is said once.
    """
    account = uow.find(TelegramAccount, person_id=person.id, unlinked_at=None)
    if account is None or account.blocked_at is not None or person.left_at is not None:
        return 0
    if ref is not None and was_said(uow, account, ref):
        return 0
    keyboard = room_button(uow, desk, person.language, path)
    send(uow, account, desk.texts.say(key, person.language), desk.now(), keyboard=keyboard, ref=ref)
    return 1


def room_button(uow: UnitOfWork, desk: Desk, language: str, path: str = "/") -> Keyboard:
    """The way to a page of the reading room, over its bounce page: a strict cookie does not travel along.

    None while the reading room has no address that a phone can open.
    """
    url = practice_of(uow).portal_url
    if not url.startswith("https://"):
        return []
    return [[Button(desk.texts.say("button.reading_room", language), url=f"{url}/go?to={path}")]]
