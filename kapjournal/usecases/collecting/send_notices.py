"""Hand due notices and reminders to the outbox. What may leave is decided again with what is true now."""

from dataclasses import replace
from datetime import datetime, timedelta

from kapjournal.domain import sitting
from kapjournal.domain.chat import Conversation, Mode, Priority
from kapjournal.domain.client import Client, ClientState, TelegramAccount
from kapjournal.domain.nudge import Drop, Nudge, NudgeFacts, NudgeKind, Send, Wait, decide
from kapjournal.domain.plan_request import notices_so_far, silent_in_a_row
from kapjournal.domain.prompt import PromptKind
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.ports import UnitOfWork, Until
from kapjournal.usecases.choose_questions import choose_questions
from kapjournal.usecases.collecting.send_courtesies import A_DAY, courtesies_sent
from kapjournal.usecases.collecting.show_question import choices
from kapjournal.usecases.desk import Desk
from kapjournal.usecases.plan_reflections import past_of, plan_reflections, preferences_of
from kapjournal.usecases.say import Button, Keyboard, notice, retire_standing
from kapjournal.usecases.wordings import wording

_SOON = timedelta(hours=8)
"""No reminder when the next occasion comes within this."""

_A_WHILE = timedelta(minutes=30)
"""Somebody who tapped or wrote this lately is in the middle of a sitting, or of beginning here."""


def clients_due(uow: UnitOfWork, now: datetime, *, limit: int = 500) -> tuple[str, ...]:
    """Ids of the clients for whom a notice, a reminder or the end of a window has come."""
    planned = uow.all(
        Reflection, state=ReflectionState.PLANNED, due_at=Until(now), order_by="due_at", limit=limit
    )
    reminded = uow.all(
        Reflection, state=ReflectionState.NOTICED, nudged_at=None, nudge_at=Until(now), limit=limit
    )
    silent = uow.all(Reflection, state=ReflectionState.NOTICED, window_end=Until(now), limit=limit)
    rested = uow.all(Client, state=ClientState.PAUSED, paused_until=Until(now), limit=limit)
    waiting = [one.client_id for one in (*planned, *reminded, *silent)]
    return tuple(dict.fromkeys((*waiting, *(client.id for client in rested))))


def send_notices(uow: UnitOfWork, desk: Desk, client_id: str) -> int:
    """Returns how many notices went to the outbox for this client: none or one."""
    client = uow.get(Client, client_id)
    client = _resumed(uow, client, desk.now())
    close_windows(uow, desk, client)
    plan_reflections(uow, desk, client)
    account = uow.find(TelegramAccount, client_id=client.id, unlinked_at=None)
    if account is not None and account.blocked_at is not None:
        return 0  # it is asked again as soon as they are back
    stored = uow.all(Reflection, client_id=client.id, order_by="due_at")
    for reflection in stored:
        kind = _due_as(reflection, desk.now())
        if (
            kind is not None
            and account is not None
            and _try(uow, desk, client, account, stored, reflection, kind)
        ):
            return 1
    return 0


def _due_as(reflection: Reflection, now: datetime) -> NudgeKind | None:
    if reflection.state is ReflectionState.PLANNED and reflection.due_at <= now:
        return NudgeKind.NOTICE
    waits = reflection.state is ReflectionState.NOTICED and reflection.nudged_at is None
    if waits and reflection.nudge_at is not None and reflection.nudge_at <= now:
        return NudgeKind.REMINDER
    return None


def _try(
    uow: UnitOfWork,
    desk: Desk,
    client: Client,
    account: TelegramAccount,
    stored: tuple[Reflection, ...],
    reflection: Reflection,
    kind: NudgeKind,
) -> bool:
    now = desk.now()
    nudge = Nudge(
        reflection.key,
        client.id,
        kind,
        reflection.occasions,
        reflection.due_at if kind is NudgeKind.NOTICE else reflection.nudge_at or reflection.due_at,
        reflection.window_end,
    )
    at_it = _in_the_middle(uow, account, now)
    other = courtesies_sent(uow, account, now - A_DAY)
    facts = facts_for(client, account, stored, reflection, now, at_it=at_it, courtesies=other)
    match decide(nudge, now, facts):
        case Send():
            _put_by(uow, stored, reflection)
            _hand_over(uow, desk, client, account, reflection, kind)
            return True
        case Wait(until):
            field = "due_at" if kind is NudgeKind.NOTICE else "nudge_at"
            uow.save(replace(reflection, **{field: max(until, now + timedelta(minutes=1))}))  # type: ignore[arg-type]
        case Drop():
            if kind is NudgeKind.REMINDER:
                uow.save(replace(reflection, nudge_at=None))
            else:
                uow.save(replace(reflection, state=ReflectionState.SUPERSEDED, closed_at=now))
    return False


def _in_the_middle(uow: UnitOfWork, account: TelegramAccount, now: datetime) -> bool:
    """Whether they tapped or wrote just now in a sitting, or on the second screen: that is finished first."""
    talk = uow.get(Conversation, account.id)
    lately = talk.updated_at is not None and now - talk.updated_at < _A_WHILE
    return lately and (talk.mode in {Mode.SITTING, Mode.AWAIT_WORDS} or talk.is_beginning)


def _put_by(uow: UnitOfWork, stored: tuple[Reflection, ...], coming: Reflection) -> None:
    """An older sitting that was left open waits, with its answers; /journal comes back to it."""
    for other in stored:
        if other.state is ReflectionState.OPEN and other.id != coming.id:
            uow.save(replace(other, state=ReflectionState.NOTICED))


def facts_for(
    client: Client,
    account: TelegramAccount,
    stored: tuple[Reflection, ...],
    reflection: Reflection,
    now: datetime,
    *,
    at_it: bool = False,
    courtesies: tuple[datetime, ...] = (),
) -> NudgeFacts:
    """What is true of the client this moment, for `decide`."""
    newer = [one.noticed_at for one in stored if one.noticed_at and one.due_at > reflection.due_at]
    soon = any(
        one.state is ReflectionState.PLANNED and reflection.due_at < one.due_at <= now + _SOON
        for one in stored
    )
    if soon:
        newer.append(now)  # a reminder so close before the next occasion would nag
    state = client.state if account.blocked_at is None else ClientState.PAUSED
    return NudgeFacts(
        state=state,
        consented=client.enrolled_at is not None,
        preferences=preferences_of(client),
        noticed=tuple(sorted((*notices_so_far(past_of(stored)), *courtesies))),
        answered=reflection.answered_at is not None,
        closed=reflection.state.is_over,
        newer_at=max(newer, default=None),
        sitting=at_it,
    )


def _hand_over(
    uow: UnitOfWork,
    desk: Desk,
    client: Client,
    account: TelegramAccount,
    reflection: Reflection,
    kind: NudgeKind,
) -> None:
    now = desk.now()
    said = desk.library.notice(reflection.occasions[0], client.language)
    reflection = choose_questions(uow, desk, client, reflection)
    if not reflection.steps:
        uow.save(replace(reflection, state=ReflectionState.SUPERSEDED, closed_at=now))
        return
    if kind is NudgeKind.NOTICE:
        text, expires = said.text, reflection.window_end
        uow.save(sitting.noticed(reflection, now))
        if reflection.offers_pause:
            uow.save(replace(client, pause_offered=True))
    else:
        text, expires = said.reminder or said.text, now + timedelta(hours=12)
        uow.save(replace(reflection, nudged_at=now))
    _take_the_place(uow, account, f"n:{reflection.id}", now, expires)
    notice(
        uow,
        account,
        text,
        now,
        keyboard=_buttons(uow, desk, client, reflection, said.button),
        expires_at=expires,
        reflection_id=reflection.id,
        ref=f"n:{reflection.id}",
    )


def _take_the_place(
    uow: UnitOfWork, account: TelegramAccount, ref: str, now: datetime, expires: datetime
) -> None:
    """One message with live buttons at a time: the older notice or question goes as the newer one comes."""
    talk = uow.get(Conversation, account.id)
    standing = talk.data.get("standing")
    if standing:
        gone = {**standing, "spent": "delete"}
        retire_standing(uow, account, gone, now, priority=Priority.NOTICE, expires_at=expires)
    data = {**talk.data, "standing": {"ref": ref, "number": None, "spent": "delete"}}
    sitting_now = talk.mode in {Mode.SITTING, Mode.AWAIT_WORDS}
    uow.save(
        replace(
            talk,
            data=data,
            mode=Mode.IDLE if sitting_now else talk.mode,
            reflection_id=None if sitting_now else talk.reflection_id,
        )
    )


def _buttons(uow: UnitOfWork, desk: Desk, client: Client, reflection: Reflection, begin: str) -> Keyboard:
    """Begin, or the landing check itself; always Later and Skip; Pause when two went by in silence."""

    def say(key: str) -> str:
        return desk.texts.say(key, client.language)

    first = wording(uow, reflection.steps[0].checksum)
    if first.kind is PromptKind.LANDING and reflection.position == 0:
        rows = choices(reflection, first)
    else:
        rows = [[Button(begin, f"b:{reflection.id}")]]
    out = [
        Button(say("button.later"), f"l:{reflection.id}"),
        Button(say("button.skip"), f"k:{reflection.id}"),
    ]
    if reflection.offers_pause:
        return [*rows, out, [Button(say("button.pause"), "p:week")]]
    return [*rows, out]


def close_windows(uow: UnitOfWork, desk: Desk, client: Client) -> None:
    """A notice whose window closed without a tap is silence; it stays open for a late answer."""
    now = desk.now()
    for one in uow.all(Reflection, client_id=client.id, state=ReflectionState.NOTICED, window_end=Until(now)):
        if one.answered_at is None:
            uow.save(sitting.gone_silent(one, now))
        else:
            uow.save(replace(one, state=ReflectionState.SILENT))
    past = past_of(uow.all(Reflection, client_id=client.id))
    silent = silent_in_a_row(past, now)
    if silent != client.silent_occasions:
        uow.save(replace(uow.get(Client, client.id), silent_occasions=silent))


def _resumed(uow: UnitOfWork, client: Client, now: datetime) -> Client:
    """A pause until a date ends by itself."""
    over = client.paused_until is not None and client.paused_until <= now
    if client.state is ClientState.PAUSED and over:
        client = replace(client, state=ClientState.ACTIVE, paused_until=None)
        uow.save(client)
    return client
