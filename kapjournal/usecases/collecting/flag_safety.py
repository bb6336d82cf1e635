"""What the screen, a card or a measure found: tell a person, and show the client whom they can call.

Nothing here refuses or cuts short what the client was doing, names what they might be, or reassures.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kapjournal.domain.notice import SafetyNotice, urgency_of
from kapjournal.domain.payload import Flag
from kapjournal.domain.people import CareMember, Role
from kapjournal.domain.reading import KnownPlanOnFile
from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier, Urgency
from kapjournal.domain.sealed import Compartment
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.collecting.care_lines import danger_lines, who_reads
from kapjournal.usecases.desk import Caller, new_id, policy_of
from kapjournal.usecases.say import ABUSE_LINES, Button, answer
from kapjournal.usecases.seal_record import seal_record

_RAISES = frozenset({SafetyTier.AFFIRMED, SafetyTier.UNSURE})
_SHOWS_LINES = frozenset({SafetyKind.SUICIDAL_THOUGHTS, SafetyKind.SELF_HARM, SafetyKind.HARM_TO_OTHERS})
_SHOWS_BODY = frozenset({SafetyKind.PHYSICAL})
_SHOWS_IF_PRIVATE = frozenset({SafetyKind.ABUSE, SafetyKind.DANGER_TO_DEPENDANT})
"""Nothing of their own unless the client has said that nobody else opens this phone."""

_SHOWN_AGAIN_AFTER = timedelta(hours=6)
_COVERED_BY = {"body": ("body",), "danger": ("danger", "abuse"), "abuse": ("abuse",)}
CALL_ME = "call:0"


def flag_safety(caller: Caller, found: Sequence[Finding], *, words: str = "", entry: str = "") -> bool:
    """Raise a notice for what is affirmed, seal its words for the prescriber too, and show the lines once.

    So too for what may have been said in a voice note: a person listens. But no lines for that: the client
    is asked at that moment what they said. Returns whether lines were shown: what the sitting says next then
    comes under them.
    """
    raising = [one for one in found if one.tier in _RAISES]
    if not raising:
        return False
    raise_notice(caller.uow, caller.known.id, raising, caller.at)
    caller.remember(raised_at=caller.at.isoformat())
    sealed = set()
    for one in raising:
        quoted = words[one.span[0] : one.span[1]] if words else one.reason
        same = (one.kind, quoted.casefold())
        if same in sealed:
            continue
        sealed.add(same)
        flag = Flag(at=caller.at, entry=entry, kind=one.kind, tier=one.tier, words=quoted)
        seal_record(caller.uow, caller.desk, caller.known.id, flag, Compartment.CLINICAL, now=caller.at)
    return show_lines(caller, {one.kind for one in raising if one.tier is SafetyTier.AFFIRMED})


def show_lines(caller: Caller, kinds: set[SafetyKind]) -> bool:
    """Calm, copyable, once for each kind of trouble; the sitting goes on under it."""
    private = caller.client is not None and caller.client.phone_shared is False
    hushed = kinds & _SHOWS_IF_PRIVATE if private else frozenset()
    danger, body = kinds & _SHOWS_LINES, kinds & _SHOWS_BODY
    what = "abuse" if hushed else "danger" if danger else "body"
    if not (danger or body or hushed) or _shown_lately(caller, what):
        return False
    policy = policy_of(caller.uow)
    when = who_reads(caller)
    if caller.client is not None and caller.client.may_record:
        when += " " + caller.text("safety.go_on")
    if what == "body":
        number = policy.prescriber_phone if policy else ""
        emergency = caller.desk.library.crisis_lines(caller.client.country if caller.client else "").emergency
        text = caller.text("safety.body", number=number, emergency=emergency, when=when)
    else:
        about = SafetyKind.ABUSE if SafetyKind.ABUSE in hushed else None
        key = "safety.lines" if danger else "safety.abuse"
        text = caller.text(key, lines=danger_lines(caller, about), when=when)
    keyboard = [[Button(caller.text("button.call_me"), CALL_ME)]] if caller.client else []
    answer(caller, text, keyboard=keyboard, keep=True, ref=ABUSE_LINES if hushed else None)
    now = caller.at.isoformat()
    shown = caller.conversation.data.get("lines_shown") or {}
    caller.remember(lines_at=now, lines_shown={**shown, what: now})
    return True


def _shown_lately(caller: Caller, what: str) -> bool:
    """Whether these numbers stand in the chat already: those after abuse hold all the others for danger."""
    shown: dict[str, str] = caller.conversation.data.get("lines_shown") or {}
    times = [shown[one] for one in _COVERED_BY[what] if one in shown]
    return any(caller.at - datetime.fromisoformat(at) < _SHOWN_AGAIN_AFTER for at in times)


def raise_notice(uow: UnitOfWork, client_id: str, found: Sequence[Finding], now: datetime) -> SafetyNotice:
    """One open notice a client: what is found while it waits is added to it, and can only raise its tier."""
    kinds = tuple(dict.fromkeys(one.kind for one in found))
    urgency = _urgency(uow, client_id, found, now)
    uow.after_commit("notices")
    # Not added to one that somebody takes in hand at this moment, who has not seen it: then it is a new one.
    uow.lock(f"chain:{client_id}")
    waiting = uow.find(SafetyNotice, client_id=client_id, acknowledged_at=None)
    if waiting is not None:
        raised = urgency is Urgency.NOW and waiting.urgency is not Urgency.NOW
        merged = replace(
            waiting,
            kinds=tuple(dict.fromkeys((*waiting.kinds, *kinds))),
            urgency=Urgency.NOW if raised else waiting.urgency,
            told=() if raised else waiting.told,
            raised_at=now if raised else waiting.raised_at,
            findings=waiting.findings + 1,
        )
        uow.save(merged)
        return merged
    notice = SafetyNotice(
        id=new_id(),
        client_id=client_id,
        therapist_id=therapist_of(uow, client_id),
        raised_at=now,
        kinds=kinds,
        urgency=urgency,
    )
    uow.add(notice)
    return notice


def _urgency(uow: UnitOfWork, client_id: str, found: Sequence[Finding], now: datetime) -> Urgency:
    """A dated "known, plan on file" lowers repeats of its kind to the next working day."""
    policy = policy_of(uow)
    pairs = [(one.kind, one.urgency or Urgency.NEXT_WORKING_DAY) for one in found]
    if policy is None:
        return Urgency.NOW if any(one is Urgency.NOW for _, one in pairs) else Urgency.NEXT_WORKING_DAY
    plans = [one.plan for one in uow.all(KnownPlanOnFile, client_id=client_id)]
    return urgency_of(pairs, plans, policy, now)


def therapist_of(uow: UnitOfWork, client_id: str) -> str:
    """The person id of the client's therapist; "" when there is none, and then the cover reader is told."""
    found = uow.find(CareMember, client_id=client_id, role=Role.THERAPIST, until=None)
    return found.person_id if found else ""
