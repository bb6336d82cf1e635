"""Tell the people of the practice that something needs them: neutral, repeated until acknowledged.

A message holds no words, no name and no kind of danger; the reading room does, behind a sign-in.
"""

from collections.abc import Iterable
from dataclasses import replace

from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import TelegramAccount
from kapjournal.domain.notice import NoticeReader, SafetyNotice, bundled
from kapjournal.domain.people import CareMember, Person, Role
from kapjournal.domain.practice import PracticePolicy, is_open
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Desk, policy_of, practice_of
from kapjournal.usecases.say import Button, send


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
    return told + _tell_front_desk(uow, desk, policy)


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


def _tell_front_desk(uow: UnitOfWork, desk: Desk, policy: PracticePolicy) -> int:
    """Call-back requests reach the front desk while the practice is open, once each."""
    if not is_open(policy, desk.now()):
        return 0
    waiting = [one for one in uow.all(CallRequest, met_at=None, order_by="at") if not one.told_at]
    for request in waiting:
        uow.save(replace(request, told_at=desk.now()))
    if not waiting:
        return 0
    people = [one for one in uow.all(Person, left_at=None) if Role.FRONT_DESK in one.roles]
    kinds = sorted({request.kind for request in waiting})
    return sum(
        _tell(uow, desk, person, f"staff.{kind}_request", "/requests") for person in people for kind in kinds
    )


def _tell(uow: UnitOfWork, desk: Desk, person: Person, key: str, path: str) -> int:
    """To the person's paired Telegram account; without one the reading room alone shows it."""
    account = uow.find(TelegramAccount, person_id=person.id, unlinked_at=None)
    if account is None:
        return 0
    url = practice_of(uow).portal_url
    keyboard = (
        [[Button(desk.texts.say("button.reading_room", person.language), url=url + "/open" + path)]]
        if url.startswith("https://")
        else []
    )
    send(uow, account, desk.texts.say(key, person.language), desk.now(), keyboard=keyboard)
    return 1
