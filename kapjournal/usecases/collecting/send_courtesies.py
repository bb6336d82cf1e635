"""What is said unasked beside the questions: a session tomorrow, a new consent text, word of an outage.

Each leaves once (its name is looked up in the outbox and in the chat), outside quiet hours, and never as
a third message of the kind within a day.
"""

from dataclasses import replace
from datetime import datetime, time, timedelta

from kapjournal.domain.chat import ChatMessage, OutboxItem, OutboxKind, Priority
from kapjournal.domain.client import Client, ClientState, TelegramAccount
from kapjournal.domain.course import SessionKind
from kapjournal.domain.local_time import QuietHours, at_local, is_quiet, local, local_day
from kapjournal.domain.plan_request import notices_so_far
from kapjournal.domain.practice_record import PracticeRecord
from kapjournal.domain.prompt import PromptKind
from kapjournal.domain.reflection import Reflection
from kapjournal.domain.session import Session, SessionStatus
from kapjournal.ports import After, UnitOfWork
from kapjournal.usecases.collecting.consent_text import CONSENT_VERSION
from kapjournal.usecases.collecting.keep_chosen import kept_message
from kapjournal.usecases.desk import Desk, practice_of
from kapjournal.usecases.plan_reflections import past_of
from kapjournal.usecases.say import Button, Keyboard, send, was_said

EVENING = time(18)
"""When word of tomorrow's session comes, in the client's own time."""

_TOO_NEAR = timedelta(hours=8)
OUTAGE = timedelta(hours=20)
"""Telegram keeps updates for a day: after a longer silence something may have been lost."""

_TICK_KEPT = timedelta(minutes=1)
A_DAY = timedelta(hours=24)
_KINDS = frozenset({"tomorrow", "consent", "outage"})
"""What the names of these messages begin with."""


def send_courtesies(uow: UnitOfWork, desk: Desk) -> int:
    """Returns how many messages went to the outbox."""
    uow.lock("courtesies")  # of several workers one says it
    said = _word_of_outage(uow, desk) + _sessions_tomorrow(uow, desk)
    for client in uow.all(Client, state=ClientState.ACTIVE):
        if client.enrolled_at is not None and client.consent_version != CONSENT_VERSION:
            said += _consent_again(uow, desk, client)
    return said


def _sessions_tomorrow(uow: UnitOfWork, desk: Desk) -> int:
    said, now = 0, desk.now()
    for session in uow.all(Session, status=SessionStatus.PLANNED):
        start = session.start()
        if not now + _TOO_NEAR < start < now + 2 * A_DAY:
            continue
        client = uow.get(Client, session.client_id)
        day = local_day(start, client.time_zone) - timedelta(days=1)
        if client.state is not ClientState.ACTIVE or now < at_local(day, EVENING, client.time_zone):
            continue
        clock = desk.texts.hour(local(start, client.time_zone).time(), client.language)
        key = "reminder.today" if local_day(now, client.time_zone) > day else "reminder.tomorrow"
        text = desk.texts.say(key, client.language, time=clock)
        account = uow.find(TelegramAccount, client_id=client.id, unlinked_at=None)
        intention = None
        if session.kind is SessionKind.MEDICINE and account is not None:
            intention = kept_message(uow, client, account, PromptKind.INTENTION)
        ref = f"tomorrow:{session.id}:{session.starts.wall:%m%d%H%M}"
        said += _once(uow, desk, client, ref, text, expires_at=start, reply_to=intention)
    return said


def _consent_again(uow: UnitOfWork, desk: Desk, client: Client) -> int:
    """Nothing breaks meanwhile: what was agreed to before holds until they answer."""

    def say(key: str) -> str:
        return desk.texts.say(key, client.language)

    keyboard = [[Button(say("button.agree"), "e:renew")], [Button(say("button.read_all"), "e:renew_full")]]
    return _once(uow, desk, client, f"consent:{CONSENT_VERSION}", say("consent.changed"), keyboard=keyboard)


def _word_of_outage(uow: UnitOfWork, desk: Desk) -> int:
    """Counted by the machine's own clock, so that a calendar set forward is not taken for one."""
    practice, wall = practice_of(uow), desk.clock.wall()
    last = practice.last_tick_at
    if last is None or wall - last >= _TICK_KEPT:
        uow.save(replace(practice, last_tick_at=wall))
    if last is None or wall - last < OUTAGE:
        return 0
    return tell_of_outage(uow, desk, practice, since=last)


def tell_of_outage(uow: UnitOfWork, desk: Desk, practice: PracticeRecord, *, since: datetime) -> int:  # noqa: ARG001
    said = 0
    for client in uow.all(Client, state=ClientState.ACTIVE):
        if client.enrolled_at is None:
            continue
        uow.save(replace(client, outage_told_at=desk.now()))
        text = desk.texts.say("outage.told", client.language)
        said += _once(uow, desk, client, f"outage:{since:%Y%m%d%H%M}", text, wait=True)
    return said


def _once(
    uow: UnitOfWork,
    desk: Desk,
    client: Client,
    ref: str,
    text: str,
    *,
    keyboard: Keyboard = (),
    expires_at: datetime | None = None,
    reply_to: int | None = None,
    wait: bool = False,
) -> int:
    """Hand it to the outbox unless it was before, or it is quiet, or two came within the last day."""
    now = desk.now()
    account = uow.find(TelegramAccount, client_id=client.id, unlinked_at=None)
    if account is None or account.blocked_at is not None:
        return 0
    if was_said(uow, account, ref):
        return 0
    quiet = is_quiet(now, client.time_zone, QuietHours(client.quiet_from, client.quiet_until))
    if not wait and (quiet or len(unasked_since(uow, client, account, now - A_DAY)) >= 2):
        return 0
    send(
        uow,
        account,
        text,
        now,
        keyboard=keyboard,
        expires_at=expires_at,
        reply_to=reply_to,
        ref=ref,
        at_most_once=True,
        priority=Priority.NOTICE,
    )
    return 1


def unasked_since(
    uow: UnitOfWork, client: Client, account: TelegramAccount, since: datetime
) -> tuple[datetime, ...]:
    """When notices, reminders and courtesies left since then."""
    notices = notices_so_far(past_of(uow.all(Reflection, client_id=client.id)))
    return tuple(at for at in (*notices, *courtesies_sent(uow, account, since)) if at > since)


def courtesies_sent(uow: UnitOfWork, account: TelegramAccount, since: datetime) -> tuple[datetime, ...]:
    """Those still on their way, and those that stand or stood in the chat."""
    items = uow.all(OutboxItem, account_id=account.id, created_at=After(since), priority=Priority.NOTICE)
    waiting = [
        item.created_at for item in items if item.kind is OutboxKind.SEND and item.reflection_id is None
    ]
    sent = [
        message.sent_at
        for message in uow.all(ChatMessage, account_id=account.id, ours=True, sent_at=After(since))
        if (message.ref or "").partition(":")[0] in _KINDS
    ]
    return (*waiting, *sent)
